import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { toNumber } from '../scan/decimal.js'
import { between, endOf, isArticle, isPeople, itemText, type Related } from './related.js'

/** What joins two counts of one event, by the classes of what they count. */
interface PairRow {
  name: string
  first: readonly NounClass[]
  second: readonly NounClass[]
  /** How the words between the two end: the rest of the first noun phrase may stand before. */
  joint: RegExp
  /** Nothing may stand before the joint. */
  bare?: true
}

export const PAIRS: readonly PairRow[] = [
  // "32 vụ/36 đối tượng", "612 hộ/2.277 khẩu", "11 vụ/13 tàu/47 đối tượng"
  {
    name: 'slash',
    first: ['event', 'person', 'thing', 'body'],
    second: ['person', 'thing', 'event', 'body'],
    joint: /^\/$/,
    bare: true,
  },
  // "93 vụ, 108 người", "74 vụ với 96 đối tượng", "29 vụ gồm 43 bị can"
  {
    name: 'event-people',
    first: ['event'],
    second: ['person', 'body'],
    joint:
      /^(?:,|-|và|gồm|với|cùng|cùng với|có|của|liên quan|,? ?(?:với|bắt|xử lý|có|do|cho|tới|đến)(?: (?:được|tổng số))?)$/,
    bare: true,
  },
  // "74 vụ tai nạn giao thông đường bộ, làm chết 38 người", "24 buổi tuyên truyền pháp luật, thu hút 5.200 lượt người"
  {
    name: 'event-people-verb',
    first: ['event'],
    second: ['person', 'body'],
    joint:
      /(?:^|[ ,])(?:với|gồm|liên quan|bắt|bắt giữ|bắt quả tang|tạm giữ|khởi tố|làm|làm chết|làm bị thương|khiến|gây chết|thu hút|phục vụ|đưa|chở|với sự tham gia của|thu hút sự tham gia của)(?: (?:được|tổng số))?$/,
  },
  // "triệt xoá 9 tụ điểm cờ bạc, bắt quả tang 64 đối tượng"
  {
    name: 'den-people',
    first: ['thing', 'body'],
    second: ['person'],
    joint: /(?:^| )(?:bắt|bắt giữ|bắt quả tang|tạm giữ|khởi tố)(?: (?:được|tổng số))?$/,
  },
  // "bắt 3 vụ, 11 xe ô tô": the means beside the case
  {
    name: 'event-means',
    first: ['event'],
    second: ['thing'],
    joint: /^(?:với|,? ?bắt giữ|,? ?tạm giữ phương tiện)$/,
    bare: true,
  },
  // "6 chuyến xe đưa 270 công nhân về quê"
  { name: 'means-people', first: ['thing'], second: ['person'], joint: /(?:^| )(?:đưa|chở|chở theo|đón)$/ },
  // "46 trường với 21.380 học sinh", "538 tàu với 4.217 ngư dân", "2.000 cha mẹ cùng khoảng 400 giáo viên"
  {
    name: 'body-people',
    first: ['body', 'thing', 'person'],
    second: ['person'],
    joint: /(?:^|[ ,])(?:với|cùng|cùng với|với tổng số(?: [^,;:.]{1,16})?)$/,
  },
  // "6 đơn vị với 11 mẫu gạo", "1.500 lượt doanh nghiệp với 280.000 tờ khai"
  { name: 'bodies-things', first: ['body'], second: ['thing', 'event'], joint: /(?:^|[ ,])với$/ },
  { name: 'owners-things', first: ['person'], second: ['thing', 'event'], joint: /^với$/, bare: true },
  // "1.260 lượt cán bộ, chiến sĩ cùng 47 phương tiện"
  { name: 'people-means', first: ['person'], second: ['thing'], joint: /^(?:cùng|cùng với|với)$/, bare: true },
  { name: 'bodies-people', first: ['body', 'person'], second: ['person'], joint: /^(?:,|và)$/, bare: true },
  // "8 con bò sinh sản cho tám gia đình", "200 phần quà tặng 200 hộ", "12 con dê giống … để chuyển cho ba hộ nghèo"
  {
    name: 'thing-recipients',
    first: ['thing', 'event'],
    second: ['person'],
    joint:
      /(?:^| )(?:cho|tặng|tặng cho|trao cho|đến|tới|được giao cho|giao cho|được trao cho|đến với|tới tay|tương ứng với|từ sự đóng góp của)$/,
  },
  // "3 hộ nghèo trong xã được nhận 12 con dê"
  {
    name: 'recipients-thing',
    first: ['person'],
    second: ['thing', 'event'],
    joint: /(?:^| )(?:được|đã) (?:nhận|cấp|tặng|hỗ trợ|trao)$/,
  },
  // "1,8 triệu tờ khai của hơn 25.000 doanh nghiệp", "1.900 lượt ngư dân của 312 tàu cá", "4 tổ công tác (do 4 lãnh đạo …)"
  {
    name: 'of',
    first: ['event', 'person', 'thing', 'body'],
    second: ['body', 'thing', 'person'],
    joint: /^(?:của|do|[^,;:]{0,30}\(do)$/,
    bare: true,
  },
  // "200 đại biểu đến từ 180 doanh nghiệp", but not from 30 provinces
  { name: 'senders', first: ['person'], second: ['body'], joint: /^đến từ$/, bare: true },
]

/** How much of the first noun phrase may stand before the joint: a clause without marks. */
const LONGEST_GAP = 84
/** Marks that end the first phrase: of a comma only the joint's own is let through. */
export const ENDS_PHRASE =
  /[;:.()]|,(?!\s?(?:thu hút|làm|bắt|gây|khiến|khởi tố|tạm giữ|với|từ sự|phục vụ|đưa|liên quan))/

/** Fates that a report lists side by side: "02 người chết, 01 người mất tích, 07 người bị thương". */
const FATES =
  /chết|tử vong|tử nạn|thiệt mạng|sinh mạng|bị thương|mất tích|tung tích|hy sinh|thương vong|được cứu|cứu sống|cứu vớt|nguy kịch|cấp cứu|nhập viện|bị ngạt|bị bỏng|ngộ độc/
/** "4 người tử vong tại chỗ, 17 người bị thương": where and how may be said before the mark. */
export const FATE_GAP =
  /^[^,;:.()]{0,44}?(?:,|và|nhưng|trong khi(?: vẫn)?(?: còn)?|,? ?(?:và )?(?:làm|khiến|làm bị thương|bị thương|có|trong đó có|cứu được|còn)(?: thêm)?)$/
const MOST_BEHIND = 44

const isCount = ({ quantity }: Related) => quantity.kind === 'count' && quantity.half === null
/** "(tăng 6 vụ, giảm 4 bị can)": changes pair with changes. */
export const CHANGE_GAP = /^,(?: (?:tăng|giảm)(?: thêm)?)?$/

/** What is said of those counted up to the next mark, behind their noun: "1 người | trong tình trạng nguy kịch". */
function saidBehind(figure: Related): string {
  const { doc, sentence } = figure.scene
  const end = endOf(figure)
  return doc.shadow.slice(end, Math.min(end + MOST_BEHIND, sentence.end)).split(/[,;:.()]/, 1)[0] ?? ''
}

/** "Số người chết do bão tăng lên gần | 200 người": the fate is told with the number that is told of. */
export const TOLL = /số (?:người|nạn nhân) (?:chết|thiệt mạng|tử vong|bị thương|mất tích)[^,;:.()]{0,60}$/
const TOLL_WITHIN = 84

/** Two fates are told beside each other; before the first one "làm chết" may say it for the noun: "làm chết 38 người, bị thương 52 người". */
function fates(a: Related, b: Related, gap: string): boolean {
  if (!FATE_GAP.test(gap)) return false
  const from = Math.max(a.scene.sentence.start, startText(a) - 14)
  const lead = a.scene.doc.shadow.slice(from, startText(a))
  const told = a.scene.doc.shadow.slice(Math.max(a.scene.sentence.start, startText(a) - TOLL_WITHIN), startText(a))
  const people = classOf(a) === 'person' && classOf(b) === 'person'
  // "9 người được cứu sống, 2 người mất tích": the fate may stand behind the noun
  const [behind = ''] = people ? gap.split(',', 1) : []
  const own = gap.slice(gap.lastIndexOf(',') + 1)
  return (
    (FATES.test(`${lead} ${itemText(a)} ${behind}`) || TOLL.test(told)) &&
    FATES.test(`${own} ${itemText(b)} ${people ? saidBehind(b) : ''}`)
  )
}
const startText = ({ scene, quantity }: Related) => scene.tokens.starts[quantity.first] ?? 0

/** `bodies-people` joins by a comma only what is honoured or punished together: institutions and persons. */
const UNITS_OF_PEOPLE = /^(?:tập thể|đơn vị|cơ quan|tổ chức|hộ|gia đình|cá nhân)/

const SENDERS = /^(?:doanh nghiệp|dn|công ty|đơn vị|cơ quan|tổ chức|trường|hợp tác xã|hiệp hội)/

/** What is given in glasses and the like has no class of its own: "60.000 ly sữa cho hơn 660 trẻ em"; "lượt người" are people. */
const classOf = (figure: Related): NounClass | null =>
  isPeople(figure) ? 'person' : (knownClass(figure) ?? (figure.itemWords.length > 1 ? 'thing' : null))
const knownClass = ({ itemIds }: Related): NounClass | null => CLASSES.at(itemIds, 0)?.row ?? null

/** "hỗ trợ 6 hộ nghèo xã Thành Yên 24 con dê": the verb has both, and only a place stands between them. */
export const GIVEN_TO = /(?:hỗ trợ|tặng|trao|cấp|cấp phát)(?: cho)?$/
const BETWEEN_GIVEN = /^[^,;:.\d]{0,60}$/
function isGiven(a: Related, b: Related, gap: string): boolean {
  if (!isPeople(a) || classOf(b) !== 'thing' || isArticle(b) || !BETWEEN_GIVEN.test(gap)) return false
  const start = startText(a)
  const lead = a.scene.doc.shadow.slice(Math.max(a.scene.sentence.start, start - 14), start).trim()
  return GIVEN_TO.test(lead) && !VERB_BETWEEN.test(gap)
}
/** "tặng 12 hộ nghèo có 30 con": the second is no gift. */
const VERB_BETWEEN = /(?:^| )(?:có|và|với|đang|là|nuôi|mất|bị|để|của)(?: |$)/

/** "trong 13 người nhập viện có 4 bệnh nhân nặng", "từ 60 quốc gia cùng 400 doanh nghiệp": a whole or a place, and none of a pair. */
export const APART_FROM_PAIR = /(?:^|[ ,])(?:trong|trong số|từ|tại|ở|trên)$/
const isApart = (figure: Related): boolean => {
  const start = startText(figure)
  return APART_FROM_PAIR.test(
    figure.scene.doc.shadow.slice(Math.max(figure.scene.sentence.start, start - 10), start).trim(),
  )
}

const isOne = ({ quantity }: Related) => toNumber(quantity.value) === 1

function pairs(a: Related, b: Related, gap: string): boolean {
  if (gap.length > LONGEST_GAP) return false
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return false
  if (a.quantity.change !== null) return CHANGE_GAP.test(gap) && a.itemClass === 'event' && b.itemClass === 'person'
  if (isApart(a)) return false
  if (fates(a, b, gap) || isGiven(a, b, gap)) return true
  if (isArticle(b) && a.itemClass !== 'event') return false
  // "một xe máy chở 2 người"
  if (isArticle(a) && a.itemClass === 'thing') return false
  const first = classOf(a)
  const second = knownClass(b) && classOf(b)
  if (!first || !second) return false
  const clause = !ENDS_PHRASE.test(gap)
  const single = isOne(a) && isOne(b)
  return PAIRS.some(
    (row) =>
      row.first.includes(first) &&
      row.second.includes(second) &&
      (row.bare || clause) &&
      // "1 lần cho 1 người": a rule, and no event
      (!single || row.first.includes('event')) &&
      row.joint.test(gap) &&
      (row.name !== 'senders' || SENDERS.test(itemText(b))) &&
      (row.name !== 'bodies-people' ||
        (UNITS_OF_PEOPLE.test(itemText(a)) && /^(?:cá nhân|khẩu|nhân khẩu|người)/.test(itemText(b)))),
  )
}

const MOST_PASSED = 2

/** The count before figure `i` that it may be paired with: ages, changes and the worth of the things may stand between. */
function counterpart(figures: readonly Related[], i: number): number | null {
  const b = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - 1 - MOST_PASSED); k--) {
    const a = figures[k] as Related
    if (a.sentence !== b.sentence) return null
    // "2 người trên một xe máy tử vong, 3 người bị thương"
    const isPlace = isArticle(a) && a.itemClass === 'thing' && isApart(a)
    if (isCount(a) && a.per === null && !isPlace) return k
    const passed =
      a.quantity.kind === 'age' ||
      (a.quantity.change !== null && b.quantity.change === null) ||
      isPlace ||
      a.links.some(({ rel, to }) => rel === 'each' && (to[0] ?? -1) === k - 1)
    if (!passed) return null
  }
  return null
}

/** What stands between a count and its counterpart `k`, a change in brackets left out: "32 vụ (giảm 8%), | 36 đối tượng". */
function gapBefore(figures: readonly Related[], i: number, k: number): string {
  const before = figures[i - 1] as Related
  // the article is no number: "2 người | trên một xe máy tử vong, | 3 người bị thương"
  const gap = between(isArticle(before) ? (figures[k] as Related) : before, figures[i] as Related)
  return gap.slice(gap.lastIndexOf(')') + 1).trim()
}

/** Links each count to the first count of its event: `with` of the later one points to the first. */
export function linkPairs(figures: readonly Related[]): void {
  const heads = new Map<number, number>()
  for (let i = 1; i < figures.length; i++) {
    const b = figures[i] as Related
    if (!isCount(b)) continue
    const k = counterpart(figures, i)
    if (k === null || !pairs(figures[k] as Related, b, gapBefore(figures, i, k))) continue
    const head = heads.get(k) ?? k
    heads.set(i, head)
    b.links.push({ rel: 'with', to: [head] })
  }
}
