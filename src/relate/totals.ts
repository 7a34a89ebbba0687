import type { NounClass } from '../lexicon/nouns.js'
import { toNumber } from '../scan/decimal.js'
import { isOfOther, isOwn } from './rate.js'
import { between, endOf, isArticle, itemText, leadOf, type Related } from './related.js'

/** Words before a sum that make it the total of what was counted before: "trị giá", "với tổng kinh phí", "số tiền phạt". */
export const TOTAL_WORDS =
  /(?:trị giá|giá trị|số tiền|tổng(?! hợp| cục| công ty| thể| bí thư| thống| liên đoàn| giám đốc| kết| hội| biên| tham mưu| lãnh sự| đài| duyệt| rà soát| điều tra)|kinh phí|mức đầu tư|vốn đầu tư|vốn đăng ký|vốn điều lệ|doanh số|kim ngạch|dư nợ|số vốn|số nợ|phạt|nộp (?:vào )?(?:ngân sách|kho bạc|nhà nước)|thu nộp|nộp lại|tốn|truy thu|khối lượng|trọng lượng|hải trình|sản lượng|tương đương|chi phí)/
/** Between the members of one list: marks and "và", no verb. */
export const LIST_GAP = /^(?:[,;]|và|cùng|cùng với|, cùng|, và|, cùng với|[,;] ?kèm|, tặng kèm|kèm|kèm theo|… ?)?$/
const EACH = /(?:mỗi|một|bình quân|trung bình|từng)\s/
const SUM_OF_ALL =
  /(?:^|[\s,;])tổng(?! hợp| cục| công ty| thể| bí thư| thống| liên đoàn| giám đốc| kết| hội| biên| tham mưu| lãnh sự| đài| duyệt| rà soát| điều tra)/
/** "ủng hộ của 146 cơ quan với tổng số tiền …": who gave it, and no thing that it is the worth of. */
const GIVER = /(?:^|\s)của$/
const FARTHEST = 12
/** How many sentences back the things of a "Tổng …" may stand. */
const SENTENCES_BACK = 3

const isMeasure = (kind: string) => kind === 'mass' || kind === 'volume' || kind === 'length' || kind === 'area'

/** Something counted or measured that a sum can be the total of: no change, no recipient, no half of "9/14". */
const isThing = (figure: Related, worth = true) => {
  const { quantity, links, itemWords, per } = figure
  return (
    (per === null || quantity.kind === 'count') &&
    // "một nghi phạm trong băng trộm vàng trị giá 8 tỷ"
    !(worth && isArticle(figure)) &&
    quantity.change === null &&
    quantity.half !== 'whole' &&
    // "hai bên", "cả hai nước" are no goods
    itemWords[0] !== 'bên' &&
    !links.some(({ rel }) => rel === 'with' || rel === 'each') &&
    (quantity.kind === 'count' || isMeasure(quantity.kind))
  )
}

/** "trong đó 215 học viên", "một trong 3 nhà tài trợ", "trên 16 tuyến", "quy mô 120 giường": no part, place or size of one thing is what a sum is the total of. */
export const NOT_WHOLE =
  /trong đó(?: có| gồm)?$|(?:^| )(?:tại|ở|trên|thuộc|địa bàn|(?<!chứa )trong|quy mô|công suất|dài|rộng|nặng|một trong|đến từ)$/
/** "tặng 1.500 máy tính bảng cho học sinh 32 trường", "164 nhà đầu tư từ 21 quốc gia": where they are who got it, or come from. */
export const OF_TAKERS = /^(?:cho|của|đến|tới) \S|(?:^| )từ$/
const isPart = (figures: readonly Related[], k: number) => {
  const figure = figures[k] as Related
  const lead = leadOf(figure, figures[k - 1])
  return NOT_WHOLE.test(lead) || (figure.itemClass === 'body' && OF_TAKERS.test(lead))
}

/** Is figure `k` the worth of one of the things of figure `k - 1`: "612 suất học bổng, trị giá mỗi suất 1,5 triệu đồng, kèm …"? */
const isWorthOfOne = (figures: readonly Related[], k: number) =>
  figures[k]?.links.some(({ rel, to }) => rel === 'each' && to.at(-1) === k - 1) === true

/** Between things that a "; tổng …" sums though each has a verb of its own: "trồng 5.000 cây, dọn vệ sinh 15 km đường; tổng …". */
export const VERB_GAP = /^(?:[^,;]{0,24})?[,;] ?[^,;]{1,20}$/

/** The members of the list that ends with figure `last`, in the order of the text; with verbs between where `all` are summed. */
function listEndingAt(figures: readonly Related[], last: number, all: boolean): number[] {
  const members = [last]
  for (let i = last - 1; i >= 0; i--) {
    const a = figures[i] as Related
    const b = figures[i + 1] as Related
    const gap = a.sentence === b.sentence ? between(a, b) : ';'
    const verbs = all && a.itemClass !== 'person' && !isPart(figures, i) && VERB_GAP.test(gap) && !gap.includes('gồm')
    if (a.sentence !== b.sentence || !(LIST_GAP.test(gap) || verbs)) break
    if (isThing(a)) members.unshift(i)
    else if (isWorthOfOne(figures, i) && isThing(figures[i - 1] as Related)) members.unshift(--i)
    else break
  }
  return members
}

export const HELD = /(?:tạm giữ|thu giữ|tịch thu|tước)(?: được)?$/

/** "64 trường hợp vi phạm", "121 vụ" */
const isBreach = ({ itemClass, itemWords }: Related) => itemClass === 'event' || itemWords[0] === 'trường'

/** The figures before `k` that a bracket holds are left out where it closes between them and `k`: "55 km (4 km … và 51 km …), tổng mức đầu tư". */
function beforeBracket(figures: readonly Related[], k: number): number {
  let open = closes(leadOf(figures[k] as Related, figures[k - 1]))
  let at = k - 1
  while (open > 0 && at > 0 && figures[at]?.sentence === figures[k]?.sentence) {
    open += closes(leadOf(figures[at] as Related, figures[at - 1]))
    at--
  }
  return open > 0 ? k - 1 : at
}
/** How many more brackets close than open. */
const closes = (text: string): number => text.split(')').length - text.split('(').length

/** Does a measure stand right behind a noun that has a classifier and no number: "chiếc cẩu | 32 tấn"? */
export const ONE_THING = /(?:^| )(?:chiếc|con|cái|quả|cây)(?: [^ ,;:.()]{1,8}){1,3}$/
const isSizeOfOne = (figure: Related, before: Related | undefined): boolean => ONE_THING.test(leadOf(figure, before))

/** The nearest thing before `i` in its sentence; a semicolon ends the search, but for a "tổng …" of all before it. */
function nearestThing(figures: readonly Related[], i: number): number | null {
  const sum = figures[i] as Related
  const lead = leadOf(sum, figures[i - 1])
  const all = SUM_OF_ALL.test(`${lead} ${itemText(sum)}`)
  // "…; xử phạt vi phạm hành chính 1,7 tỷ đồng": of the breaches before it
  const fine = /phạt/.test(lead)
  let passed = false
  for (let k = beforeBracket(figures, i); k >= Math.max(0, i - FARTHEST); k--) {
    const figure = figures[k] as Related
    if (figure.sentence !== sum.sentence) return null
    // "tạm giữ 1.265 phương tiện, xử phạt 5,9 tỷ đồng": fines are for breaches, not for what was held
    if (fine && figure.quantity.kind === 'count' && HELD.test(leadOf(figure, figures[k - 1]))) continue
    const beyond = leadOf(figures[k + 1] as Related, figure).includes(';')
    passed ||= beyond
    if (passed && !all && !(fine && isBreach(figure))) return null
    // "mua chiếc cẩu 32 tấn trị giá 15 tỷ": how large one thing is
    if (figure.quantity.kind === 'mass' && !isOwn(figure) && isSizeOfOne(figure, figures[k - 1])) return null
    if (isThing(figure, sum.quantity.kind === 'money') && !isPart(figures, k)) return k
    // a sum between them has taken the things already
    if (takes(figure, all)) return null
  }
  return null
}

/** A sum has taken the things before it, but what is each's leaves them to one that is told of all: "52 đơn vị nợ …, tổng số nợ 57 tỷ". */
const takes = ({ quantity, per, links }: Related, all: boolean): boolean =>
  quantity.kind === 'money' && !quantity.change && per === null && !(all && links.some(({ rel }) => rel === 'each'))

/** The field that an output comes from: "84.600 ha lúa, đạt …; sản lượng ước 522.800 tấn thóc". */
function nearestField(figures: readonly Related[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === figures[i]?.sentence; k--) {
    const field = figures[k] as Related
    if (field.quantity.kind === 'area' && !field.quantity.change)
      return isOfOther(figures[i] as Related, field) ? null : k
  }
  return null
}

/** "Tổng kinh phí của chương trình là …": of all of it, told or not. */
export const OF_PROGRAM = /của (?:các |cả |toàn )?(?:chương trình|đợt|hoạt động|cuộc vận động|dự án|kế hoạch|năm)/

/** What a business makes is not the worth of the things told before. */
const OF_BUSINESS = /doanh thu|lợi nhuận|thu nhập/

/** "Tổng thiệt hại …", "Ước tổng …": nobody else is the subject. */
export const HEADS_SENTENCE = /^(?:ước |ước tính |như vậy,? )?tổng/

/** "Trị giá của lô hàng ước tính …", "Giá trị số tang vật trên …": of the goods told right before. */
export const OF_GOODS =
  /^(?:ước tính )?(?:tổng )?(?:trị giá|giá trị)(?: của)?(?: toàn bộ)?(?: lô| số)? (?:hàng|tang vật|hàng hoá|lô hàng)(?: hoá| vi phạm| nêu trên| trên| này)* /

/** More things than these are no list that one sum is told for. */
const MOST_SUMMED = 6

const shareWord = (a: Related, b: Related) => a.itemWords.some((word) => word !== 'tổng' && b.itemWords.includes(word))

/**
 * "Tổng thiệt hại trên 310 tỷ đồng." after a sentence of losses: every thing there, but no people; "Tổng số
 * tiền hỗ trợ 17 triệu đồng." after what each has got: those who got it; "Tổng giá trị tiền quà" may stand a block farther on.
 */
function thingsOfSentenceBefore(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const before = figures[i - 1]
  if (!before || before.sentence === sum.sentence || sum.sentence - before.sentence > SENTENCES_BACK) return []
  const lead = leadOf(sum, before)
  if (OF_BUSINESS.test(`${lead} ${itemText(sum)}`)) return []
  const ofGoods = OF_GOODS.test(`${lead} `)
  if (!ofGoods && (!HEADS_SENTENCE.test(lead) || !SUM_OF_ALL.test(itemText(sum)))) return []
  if (OF_PROGRAM.test(lead)) return []
  const sameBlock = before.scene.sentence.block === sum.scene.sentence.block
  const found: number[] = []
  const add = (k: number) => {
    if (!found.includes(k)) found.unshift(k)
  }
  for (let k = i - 1; k >= 0 && figures[k]?.sentence === before.sentence; k--) {
    const figure = figures[k] as Related
    const each = figure.links.find(({ rel }) => rel === 'each')
    if (each && figure.quantity.unit === sum.quantity.unit)
      found.unshift(...each.to.filter((to) => !found.includes(to)))
    if (!isThing(figure) || figure.itemClass === 'person' || isPart(figures, k)) continue
    if (ofGoods && figure.itemClass !== null && figure.itemClass !== 'thing') continue
    if (sameBlock || shareWord(sum, figure)) add(k)
  }
  return found.length > MOST_SUMMED ? [] : found
}

/** "giải ngân 42,6 tỷ đồng cho 905 lượt hộ vay", "chi 130 tỷ đồng để tặng 380.000 phần quà": the things follow their sum. */
export const FORWARD_GAP =
  /^(?:cho|để tặng|để trao|để hỗ trợ|tặng|hỗ trợ|hỗ trợ cho|để trao tặng|chi trả cho|để chi trả cho|(?:để |hỗ trợ |để hỗ trợ )?(?:(?:xây|xây dựng|xây mới|xây dựng lại|cải tạo|nâng cấp|sửa chữa|mua|mua sắm)(?:, )?)+)$/

/** What a sum is spent on or lent to. */
const TAKERS: ReadonlySet<NounClass | null> = new Set(['person', 'thing', 'event'])

/** "; tổng dư nợ đạt 640 tỷ đồng với 14.200 khách hàng": in a clause of its own a sum is that of what follows. */
const FORWARD_WITH = /^(?:với|của|đối với)$/

function thingsAfter(figures: readonly Related[], i: number, first: RegExp): number[] {
  const found: number[] = []
  for (let k = i + 1; k < figures.length; k++) {
    const before = figures[k - 1] as Related
    const figure = figures[k] as Related
    const gap = figure.sentence === before.sentence ? between(before, figure) : null
    const joins = gap !== null && (found.length === 0 ? first : LIST_GAP).test(gap)
    // "không quá 50 triệu đồng cho 01 người lao động" is a rate
    if (
      !joins ||
      !isThing(figure) ||
      toNumber(figure.quantity.value) === 1 ||
      (found.length === 0 && !TAKERS.has(figure.itemClass) && !isExtensive(figure))
    )
      break
    found.push(k)
  }
  return found
}

/** "200 thùng khẩu trang (500.000 chiếc khẩu trang)": the same goods counted more finely. */
function isFiner(sum: Related, before: Related | undefined): boolean {
  if (!before || before.sentence !== sum.sentence || before.quantity.kind !== 'count' || between(before, sum) !== '(')
    return false
  return sum.itemWords.slice(1).some((word) => before.itemWords.includes(word))
}

/** "22.000 viên nén (8,2 kg)": how much the things are together, in brackets of its own. */
const isWeighed = (sum: Related, before: Related | undefined): boolean =>
  before !== undefined &&
  before.sentence === sum.sentence &&
  isExtensive(sum) &&
  before.quantity.kind === 'count' &&
  isThing(before) &&
  before.itemClass !== 'person' &&
  toNumber(before.quantity.value) > 1 &&
  !isOwn(sum) &&
  sum.scene.tokens.words[sum.quantity.last + 1] === ')' &&
  WEIGHED_GAP.test(between(before, sum))
const WEIGHED_GAP = /^\((?:nặng|khoảng|tương đương|tổng cộng|tổng trọng lượng|khối lượng)?$/

/** "9 cánh đồng lớn với 1.150 ha", "2 tuyến đường dài 14 km", "11 dự án với 96 triệu USD": how much the things of a count are together. */
const EXTENT =
  /^(?:với|có|dài|rộng|với chiều dài|với diện tích|có chiều dài|có diện tích|nặng|có trọng lượng|với trọng lượng)$/
/** Metres are the size of one: "30 cọc sắt dài 6 m"; kilometres that of all: "2 tuyến đường dài 14 km". */
const isExtensive = ({ quantity: { kind, unit } }: Related) => isMeasure(kind) && (kind !== 'length' || unit === 'km')
const isExtent = (sum: Related, before: Related | undefined, lead: string) =>
  before !== undefined &&
  before.sentence === sum.sentence &&
  before.quantity.kind === 'count' &&
  isThing(before) &&
  before.itemClass !== 'person' &&
  toNumber(before.quantity.value) > 1 &&
  (sum.quantity.kind === 'money' ? lead === 'với' : isExtensive(sum) && !isOwn(sum) && EXTENT.test(lead))

/** "giá trị của 255 nghìn cổ phần là 510 tỷ": what the sum is stands before its things. */
export const WORTH_OF =
  /(?:giá trị|trị giá|chi phí|kinh phí|số tiền|tổng vốn|tổng mức đầu tư)(?: [^,;:.()]{0,24})? (?:của|cho|xây|mua|làm)$/
/** "bán đấu giá 4,9 triệu lít dầu | được 57 tỷ đồng" */
export const SOLD = /(?:^|[ ,])(?:bán|bán đấu giá|bán được|tiêu thụ được)(?: toàn bộ| hết| lại)?$/

/** The things right before a sum that is told of them with "là", "được". */
function isPriceOf(figures: readonly Related[], i: number, lead: string): number | null {
  const thing = figures[i - 1]
  const sum = figures[i] as Related
  if (sum.quantity.kind !== 'money' || thing?.sentence !== sum.sentence || !isThing(thing) || isPart(figures, i - 1))
    return null
  const told = leadOf(thing, figures[i - 2])
  const said = /(?:^| )là$/.test(lead) ? WORTH_OF : /^(?:[^,;:.()]{1,24} )?được$/.test(lead) ? SOLD : null
  return said?.test(told) ? i - 1 : null
}

/** "cho vay 89 khách hàng tại 7 tỉnh với 24 tỷ đồng": the figure before `i` that no place or part stands for; -1 without one. */
function wholeBefore(figures: readonly Related[], i: number): number {
  let k = i - 1
  while (k >= 0 && figures[k]?.sentence === figures[i]?.sentence && isPart(figures, k)) k--
  return k
}

/** "đơn hàng dưới 2 kg giá trị từ 50.000 đồng trở lên", "làm chết 1 người thì bị phạt tiền từ 50 đến 100 triệu đồng": bounds and penalties of a rule sum nothing. */
const isBound = ({ quantity: { kind, qualifier } }: Related, lead: string): boolean =>
  kind === 'money' && (qualifier === 'at_least' || (qualifier === 'range' && /phạt/.test(lead)))

/** What is said of a sum before it: its lead behind a bracket that closes there, and an item of its own. */
function wordsOfSum(sum: Related, before: Related | undefined, lead: string): string {
  // "khối lượng và trị giá xuất khẩu đạt 468 nghìn tấn và 2,9 tỷ USD": of two kinds one name may tell both
  const own = before?.sentence !== sum.sentence || lead === 'và' || (sum.item?.start ?? 0) >= endOf(before)
  const open = lead.indexOf('(')
  const close = lead.indexOf(')')
  const said = close >= 0 && (open < 0 || close < open) ? lead.slice(close + 1) : lead
  return own ? `${said} ${itemText(sum)}` : said
}

/** The things that the figure at `i` is the total of; none when it is no total. */
function totalOf(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const { kind, change, half } = sum.quantity
  const measured = kind === 'money' || isMeasure(kind)
  if (!(measured || kind === 'count') || change || half || sum.per !== null || sum.links.length > 0) return []
  const lead = leadOf(sum, figures[i - 1])
  if (isBound(sum, lead)) return []
  if (kind === 'money' && sum.quantity.qualifier !== 'at_most') {
    const after = thingsAfter(figures, i, FORWARD_GAP)
    if (after.length > 0) return after
    const own = lead.includes(';') && TOTAL_WORDS.test(lead) ? thingsAfter(figures, i, FORWARD_WITH) : []
    if (own.length > 0) return own
  }
  // "từ 3,6 triệu tấn lên 5,4 triệu tấn"
  if (figures[i - 1]?.quantity.step === 'from' && figures[i - 1]?.sentence === sum.sentence) return []
  // "đèn trên 16 tuyến dài 14 km": what is long are the roads
  const whole = kind === 'money' ? wholeBefore(figures, i) : i - 1
  if (isExtent(sum, figures[whole], lead)) return [whole]
  if (isWeighed(sum, figures[i - 1])) return [i - 1]
  const bought = isPriceOf(figures, i, lead)
  if (bought !== null) return [bought]
  if (
    measured
      ? !TOTAL_WORDS.test(wordsOfSum(sum, figures[i - 1], lead)) || EACH.test(lead)
      : !/tương đương$/.test(lead) && !isFiner(sum, figures[i - 1])
  )
    return []
  const last = nearestThing(figures, i)
  if (last === null) {
    const field = /sản lượng/.test(lead) ? nearestField(figures, i) : null
    return field !== null ? [field] : measured ? thingsOfSentenceBefore(figures, i) : []
  }
  if (kind !== 'money') {
    // a measure is that of things, or the sum of the like: "công suất 40 triệu tấn, sản lượng 30 triệu tấn" are two
    const alike =
      measured && figures[last]?.quantity.kind === kind && figures[last]?.quantity.unit === sum.quantity.unit
    return alike && !SUM_OF_ALL.test(`${lead} ${itemText(sum)}`) ? [] : [last]
  }
  // "6 căn hộ có tổng diện tích 3.000 m2, tổng giá trị 477 tỷ": what measures the things stands for them
  const measures = figures[last]?.links.find(({ rel }) => rel === 'total')
  if (measures) return measures.to
  // of the list, what is of the sum's own matter
  const all = lead.includes(';') && SUM_OF_ALL.test(`${lead} ${itemText(sum)}`)
  const members = listEndingAt(figures, last, all)
  const head = figures[last]?.itemWords[0]
  const goods =
    members.every((k) => figures[k]?.itemClass === 'thing' || figures[k]?.itemClass === null) ||
    // "3 giải Nhất, 5 giải Nhì, 10 giải Ba"
    (figures[last]?.itemClass === 'event' && members.every((k) => figures[k]?.itemWords[0] === head))
  const own = members.filter((k) => goods || figures[k]?.type === sum.type)
  if (own.length > 0) return own
  return GIVER.test(leadOf(figures[last] as Related, figures[last - 1])) ? [] : [last]
}

/** Links a sum of money or a measure to the things that it is the total of. */
export function linkTotals(figures: readonly Related[]): void {
  figures.forEach((sum, i) => {
    const to = totalOf(figures, i)
    if (to.length > 0) sum.links.push({ rel: 'total', to })
  })
}
