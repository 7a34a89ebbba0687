import type { NounClass } from '../lexicon/nouns.js'
import { between, itemText, type Related } from './related.js'

/** What may stand between two counts of one event, by the classes of what they count. */
interface PairRow {
  name: string
  first: readonly NounClass[]
  second: readonly NounClass[]
  gap: RegExp
}

export const PAIRS: readonly PairRow[] = [
  // "32 vụ/36 đối tượng", "612 hộ/2.277 khẩu", "11 vụ/13 tàu/47 đối tượng"
  {
    name: 'slash',
    first: ['event', 'person', 'thing', 'body'],
    second: ['person', 'thing', 'event', 'body'],
    gap: /^\/$/,
  },
  // "93 vụ, 108 người", "74 vụ với 96 đối tượng", "74 vụ tai nạn, làm chết 38 người", "24 buổi, thu hút 5.200 lượt người"
  {
    name: 'event-people',
    first: ['event'],
    second: ['person', 'body'],
    gap: /^(?:,|-|và|gồm|với|cùng|cùng với|có|của|liên quan|,? ?(?:với|bắt|bắt giữ|bắt quả tang|tạm giữ|khởi tố|làm|làm chết|làm bị thương|khiến|gây chết|thu hút|xử lý|có|với sự tham gia của|do|cho|tới|đến)(?: (?:sự tham gia của|được|tổng số))?)$/,
  },
  // "bắt 3 vụ, 11 xe ô tô": the means beside the case
  { name: 'event-means', first: ['event'], second: ['thing'], gap: /^(?:với|,? ?bắt giữ|,? ?tạm giữ phương tiện)$/ },
  // "46 trường với 21.380 học sinh", "538 tàu với 4.217 ngư dân", "12 tập thể và 35 cá nhân"
  {
    name: 'body-people',
    first: ['body', 'thing', 'person'],
    second: ['person'],
    gap: /^(?:với|cùng|cùng với|với tổng số)$/,
  },
  // "1.260 lượt cán bộ, chiến sĩ cùng 47 phương tiện"
  { name: 'people-means', first: ['person'], second: ['thing'], gap: /^(?:cùng|cùng với|với)$/ },
  { name: 'bodies-people', first: ['body', 'person'], second: ['person'], gap: /^(?:,|và)$/ },
  // "8 con bò sinh sản cho tám gia đình", "200 phần quà tặng 200 hộ", "1.126 căn cho 1.126 hộ"
  {
    name: 'thing-recipients',
    first: ['thing', 'event'],
    second: ['person'],
    gap: /^(?:cho|tặng|tặng cho|trao cho|đến|tới|được giao cho|giao cho|được trao cho|đến với|tới tay)$/,
  },
  // "1,8 triệu tờ khai của hơn 25.000 doanh nghiệp", "1.900 lượt ngư dân của 312 tàu cá"
  { name: 'of', first: ['event', 'person', 'thing'], second: ['body', 'thing', 'person'], gap: /^(?:của|do)$/ },
]

/** Fates that a report lists side by side: "02 người chết, 01 người mất tích, 07 người bị thương". */
const FATES = /chết|tử vong|thiệt mạng|bị thương|mất tích|hy sinh|thương vong/
const FATE_GAP =
  /^(?:,|và|, làm bị thương|, bị thương|và làm bị thương|và bị thương|, làm|khiến|làm bị thương|bị thương|, có|, trong đó có)$/

const isCount = ({ quantity }: Related) => quantity.kind === 'count' && quantity.half === null
/** "(tăng 6 vụ, giảm 4 bị can)": changes pair with changes. */
export const CHANGE_GAP = /^, (?:tăng|giảm)(?: thêm)?$/

/** Two fates are told beside each other; before the first one "làm chết" may say it for the noun: "làm chết 38 người, bị thương 52 người". */
function fates(a: Related, b: Related, gap: string): boolean {
  const words = (figure: Related) =>
    `${figure.scene.doc.shadow.slice(Math.max(figure.scene.sentence.start, startText(figure) - 14), startText(figure))} ${itemText(figure)}`
  return FATE_GAP.test(gap) && FATES.test(words(a)) && FATES.test(words(b))
}
const startText = ({ scene, quantity }: Related) => scene.tokens.starts[quantity.first] ?? 0

/** `bodies-people` joins by a comma only what is honoured or punished together: institutions and persons. */
const UNITS_OF_PEOPLE = /^(?:tập thể|đơn vị|cơ quan|tổ chức|hộ|gia đình|cá nhân)/

function pairs(a: Related, b: Related): boolean {
  const gap = between(a, b)
  if (gap.length > 40) return false
  if ((a.quantity.change === null) !== (b.quantity.change === null)) return false
  if (a.quantity.change !== null) return CHANGE_GAP.test(gap) && a.itemClass === 'event' && b.itemClass === 'person'
  if (fates(a, b, gap)) return true
  const first = a.itemClass
  const second = b.itemClass
  if (!first || !second) return false
  return PAIRS.some(
    (row) =>
      row.first.includes(first) &&
      row.second.includes(second) &&
      row.gap.test(gap) &&
      (row.name !== 'bodies-people' ||
        (UNITS_OF_PEOPLE.test(itemText(a)) && /^(?:cá nhân|khẩu|nhân khẩu|người)/.test(itemText(b)))),
  )
}

/** Links each count to the first count of its event: `with` of the later one points to the first. */
export function linkPairs(figures: readonly Related[]): void {
  const heads = new Map<number, number>()
  for (let i = 1; i < figures.length; i++) {
    const b = figures[i] as Related
    const a = figures[i - 1] as Related
    if (a.sentence !== b.sentence || !isCount(a) || !isCount(b) || !pairs(a, b)) continue
    const head = heads.get(i - 1) ?? i - 1
    heads.set(i, head)
    b.links.push({ rel: 'with', to: [head] })
  }
}
