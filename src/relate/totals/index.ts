import { isMeasure } from '../../model/vocabulary.js'
import { fieldOf, harvestedFrom, reapedFrom } from '../field.js'
import { isOwn } from '../rate.js'
import { between, endOf, itemText, leadOf, type Related, sameMeasure, startOf } from '../related.js'
import {
  BUILDS_GAP,
  BUILT,
  FORWARD_GAP,
  FORWARD_OF,
  FORWARD_WITH,
  LENDS,
  OWED,
  OWNERS,
  TAKERS,
  thingsAfter,
  venturesAfter,
  WORKED_ON,
} from './after.js'
import { venturesOf } from './capital.js'
import { OF_ACCOUNT, OF_BUSINESS, RAISED_TO, thingsOfSentenceBefore } from './earlier.js'
import {
  CAPACITY,
  countBehind,
  isCapacity,
  isExtent,
  isFiner,
  isGivenUp,
  isPriceOf,
  isWeighed,
  PRICE,
  paidFor,
  quantityBehind,
  SOLD_FOR,
  thingsSold,
  wholeBefore,
} from './extent.js'
import { broughtInBy } from './income.js'
import { thingsLost } from './losses.js'
import { listEndingAt } from './members.js'
import { nearestThing } from './nearest.js'
import { AMONG, FARTHEST } from './thing.js'
import { SUM_OF_ALL, TOTAL_WORDS } from './words.js'

/** "23 m3 gỗ (trong tổng số 614 m3)": what the thing is a part of. */
const OF_TOTAL = /(?:^|[ ,(])trong tổng [^,;()]{0,40}$/

/** What a whole place takes in, spends, sells or sows, which is the worth and the sum of nothing told before. */
const AGGREGATES =
  /^(?:tổng |tổng số )?(?:(?:số )?(?:thu|chi) (?:ngân sách|nsnn|nội địa|cân đối|thường xuyên)|sản phẩm trên địa bàn|mức (?:bán lẻ|lưu chuyển)|diện tích gieo|(?:thu|doanh thu) (?:từ )?(?:khách |hoạt động )?du lịch)/

/** Of each, unless "một" is the article of a place or an owner: "trộm 2 pho tượng tại | một | ngôi chùa". */
const EACH = /(?:mỗi|(?<!(?:tại|ở|của|trong|là|từ|theo|vào) )một|bình quân|trung bình|từng)\s/
/** "ủng hộ của 146 cơ quan với tổng số tiền …": who gave it, and no thing that it is the worth of. */
const GIVER = /(?:^|\s)của$/

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
  // "trừ chi phí còn lời": an item among the words before the sum is told with them
  const from = startOf(sum) - lead.length - 1
  const told = sum.item !== null && sum.item.start >= from && sum.item.end <= startOf(sum)
  return own && !told ? `${said} ${itemText(sum)}` : said
}

const AIMS = /^(?:nhóm )?(?:chỉ tiêu|tiêu chí|mục tiêu|nội dung|nhiệm vụ|giải pháp) /

const GOODS_KINDS = new Set(['mass', 'volume'])

/** "Mỗi nhà xây mới 80 triệu đồng, mỗi nhà sửa chữa 30 triệu đồng; tổng số tiền …": the things that the sentence has told a rate of. */
function thingsOfEach(figures: readonly Related[], i: number): number[] {
  const found = new Set<number>()
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === figures[i]?.sentence; k--)
    if (figures[k]?.quantity.unit === figures[i]?.quantity.unit)
      for (const { rel, to } of figures[k]?.links ?? []) if (rel === 'each') for (const one of to) found.add(one)
  return [...found].sort((a, b) => a - b)
}

/** "385 suất, | trong đó 240 suất …, mỗi suất 800.000 đồng; 145 suất …; tổng trị giá 366 triệu đồng": is what stands before the part at `k` all of them? */
const followsWhole = (figures: readonly Related[], k: number): boolean =>
  figures[k - 1]?.sentence === figures[k]?.sentence &&
  figures[k - 1]?.quantity.kind === 'count' &&
  AMONG.test(leadOf(figures[k] as Related, figures[k - 1]))

/** "phạt 115 hộ | và 6 doanh nghiệp, | tổng số tiền 1,9 tỷ đồng": who is told beside the head of a pair, before the sum at `i` of all. */
function besideHead(figures: readonly Related[], head: number, i: number): number[] {
  const next = figures[head + 1]
  const beside = head + 1 < i && next?.links.some(({ rel, to }) => rel === 'with' && to.includes(head))
  return beside && /^(?:và|,)$/.test(between(figures[head] as Related, next as Related)) ? [head + 1] : []
}

/** The things that the figure at `i` is the total of; none when it is no total. */
function totalOf(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const { kind, change, half } = sum.quantity
  const lead = leadOf(sum, figures[i - 1])
  // but "chi trả hằng tháng cho 6.845 đối tượng với số tiền 26 tỷ đồng": both are told for a month; "7 trạm bơm, tổng công suất 30.000 m3/giờ"
  const isRate = sum.per !== null && sum.per !== figures[i - 1]?.per && !CAPACITY.test(lead)
  if (half || isRate || sum.links.length > 0) return []
  if (AGGREGATES.test(itemText(sum))) return []
  const ventures = venturesOf(figures, i)
  if (ventures !== null) return [ventures]
  if (change) return []
  const measured = kind === 'money' || isMeasure(kind) || isCapacity(sum, lead)
  if (!measured && kind !== 'count') return []
  if (isBound(sum, lead) || OF_TOTAL.test(lead) || OF_ACCOUNT.test(lead) || RAISED_TO.test(lead)) return []
  if (kind === 'money' && sum.quantity.qualifier !== 'at_most') {
    const said = `${lead} ${itemText(sum)}`
    // "giải ngân 36 tỷ đồng cho 40 doanh nghiệp": what is lent is that of bodies, too
    const after = thingsAfter(figures, i, FORWARD_GAP, LENDS.test(said) ? OWNERS : TAKERS)
    if (after.length > 0) return after
    const built = thingsAfter(figures, i, BUILDS_GAP, WORKED_ON)
    if (built.length > 0) return built
    const meant = venturesAfter(figures, i)
    if (meant.length > 0) return meant
    const behind = quantityBehind(figures, i)
    if (behind !== null) return [behind]
    const own = (lead.includes(';') && TOTAL_WORDS.test(lead)) || OWED.test(said)
    const owners = own ? thingsAfter(figures, i, FORWARD_WITH, OWNERS) : []
    if (owners.length > 0) return owners
  }
  const counted = kind === 'mass' ? countBehind(figures, i) : null
  if (counted !== null) return [counted]
  const reaped = kind === 'mass' || kind === 'money' ? reapedFrom(figures, i) : null
  if (reaped !== null) return [reaped]
  const harvested = kind === 'mass' ? harvestedFrom(figures, i) : null
  if (harvested !== null) return [harvested]
  // "từ 3,6 triệu tấn lên 5,4 triệu tấn"
  if (figures[i - 1]?.quantity.step === 'from' && figures[i - 1]?.sentence === sum.sentence) return []
  // "đèn trên 16 tuyến dài 14 km": what is long are the roads
  const whole = kind === 'money' ? wholeBefore(figures, i) : i - 1
  const told = whole >= 0 ? leadOf(figures[whole] as Related, figures[whole - 1]) : ''
  if (isExtent(sum, figures[whole], lead, told)) return [whole]
  const lost = thingsLost(figures, i)
  if (lost.length > 0) return lost
  if (isWeighed(sum, figures[i - 1]) || isGivenUp(sum, figures[i - 1])) return [i - 1]
  const bought = kind === 'money' ? (broughtInBy(figures, i, lead) ?? isPriceOf(figures, i, lead)) : null
  if (bought !== null) return [bought]
  const paid = kind === 'money' && PRICE.test(lead) ? paidFor(figures, i) : null
  if (paid !== null) return paid
  if (kind === 'money' && SOLD_FOR.test(lead) && !EACH.test(lead)) return thingsSold(figures, i)
  if (
    measured
      ? !TOTAL_WORDS.test(wordsOfSum(sum, figures[i - 1], lead)) || EACH.test(lead)
      : !/tương đương$/.test(lead) && !isFiner(sum, figures[i - 1])
  )
    return []
  const last = nearestThing(figures, i)
  if (last === null) {
    const field = /sản lượng/.test(lead) ? fieldOf(figures, i) : null
    if (field !== null) return [field]
    const shared = kind === 'money' && SUM_OF_ALL.test(`${lead} ${itemText(sum)}`) ? thingsOfEach(figures, i) : []
    if (shared.length > 0) return shared
    const before = measured ? thingsOfSentenceBefore(figures, i) : []
    return before.length === 0 && kind === 'money' ? thingsAfter(figures, i, FORWARD_OF, BUILT) : before
  }
  // "9 chỉ tiêu đạt kế hoạch, gồm: tổng diện tích gieo trồng 1.200 ha, …": aims are not measured by what is told of each
  if (AIMS.test(`${figures[last]?.itemWords.join(' ')} `)) return []
  // "1.900 lao động, tổng doanh thu 40 tỷ": what a business makes is not the worth of people
  if (figures[last]?.itemClass === 'person' && OF_BUSINESS.test(`${lead} ${itemText(sum)}`)) return []
  if (kind !== 'money') {
    // "cây dài 8 m, khối lượng 9 m3": what weighs is no length
    if (figures[last]?.quantity.kind === 'length' && kind !== 'length') return []
    // a measure is that of things, and no sum of one of the like: "công suất 40 triệu tấn, tổng sản lượng 30 triệu tấn" are two
    return measured && sameMeasure(figures[last] as Related, sum) ? [] : [last]
  }
  // "6 căn hộ có tổng diện tích 3.000 m2, tổng giá trị 477 tỷ": what measures the things stands for them
  const measures = figures[last]?.links.find(({ rel }) => rel === 'total')
  // but goods of their own name are what is worth it: "41 chuyến hàng với 1.968 tấn đường, trị giá 31 tỷ"
  const goodsMeasured = isOwn(figures[last] as Related) && GOODS_KINDS.has(figures[last]?.quantity.kind ?? 'count')
  if (measures) return goodsMeasured ? [last] : measures.to
  // of the list, what is of the sum's own matter
  const summed = SUM_OF_ALL.test(`${lead} ${itemText(sum)}`)
  const members = listEndingAt(figures, last, summed && lead.includes(';'), summed)
  const head = figures[last]?.itemWords[0]
  const goods =
    members.every((k) => figures[k]?.itemClass === 'thing' || figures[k]?.itemClass === null) ||
    // "3 giải Nhất, 5 giải Nhì, 10 giải Ba"
    (figures[last]?.itemClass === 'event' && members.every((k) => figures[k]?.itemWords[0] === head))
  const own = members.filter((k) => goods || figures[k]?.type === sum.type)
  if (own.length === 0 && GIVER.test(leadOf(figures[last] as Related, figures[last - 1]))) return []
  const things = own.length > 0 ? own : [last]
  if (summed && things.length > 1 && followsWhole(figures, things[0] as number)) return [(things[0] as number) - 1]
  return summed ? [...things, ...besideHead(figures, last, i)] : things
}

/** Links a sum of money or a measure to the things that it is the total of. */
export function linkTotals(figures: readonly Related[]): void {
  figures.forEach((sum, i) => {
    const to = totalOf(figures, i)
    if (to.length > 0) sum.links.push({ rel: 'total', to })
  })
}
