import { listed } from '../../lexicon/listed.js'
import { isMeasure } from '../../model/vocabulary.js'
import { toNumber } from '../../scan/decimal.js'
import { isOwn } from '../rate.js'
import { between, endOf, isPeople, itemText, leadOf, type Related } from '../related.js'
import { FARTHEST, isExtensive, isPart, isThing } from './thing.js'

/** "9 dự án với tổng công suất 450 MW", "hai nhà máy, tổng công suất 30 MW": what the things of a count can do together. */
const CAPACITIES = new Set(listed('kW, MW, GW, kWp, MWp, GWp, kVA, MVA, kWh, MWh, GWh, CV, HP, mã lực'))
export const CAPACITY = /tổng công suất/
export const isCapacity = ({ quantity }: Related, lead: string): boolean =>
  quantity.kind === 'other' && CAPACITIES.has(quantity.unit ?? '') && CAPACITY.test(lead)

/** "200 thùng khẩu trang (500.000 chiếc khẩu trang)", "16 thùng kem (184 tuýp)": the same goods counted more finely, and so in greater number. */
export function isFiner(sum: Related, before: Related | undefined): boolean {
  if (!before || before.sentence !== sum.sentence || before.quantity.kind !== 'count') return false
  if (!(isPacked(before) ? OPENS_PACK : /^\($/).test(between(before, sum))) return false
  if (toNumber(sum.quantity.value) <= toNumber(before.quantity.value)) return false
  const { doc } = sum.scene
  return (
    sum.itemWords.slice(1).some((word) => before.itemWords.includes(word)) ||
    (isPacked(before) && isOwn(before) && !isPeople(sum) && CLOSED.test(doc.shadow.slice(endOf(sum), endOf(sum) + 14)))
  )
}
const PACKS = new Set(listed('thùng, hộp, bao, kiện, gói, túi, lô, két, can, bịch, cây, bánh, lốc, vỉ'))
/** Behind a number in brackets, which a word that no list knows may follow: "184 tuýp)". */
const CLOSED = /^ ?[^ ()]{0,12}\)/
/** "16 thùng kem | đánh răng (": the rest of the name may stand before the bracket. */
const OPENS_PACK = /^(?:[^,;:.()]{1,20} )?\($/
const isPacked = ({ itemWords }: Related): boolean => PACKS.has(itemWords[0] ?? '')

/** Between a sum and how much was sold for it: "69 triệu USD (tương đương 230.000 tấn)". */
const AMOUNT_GAP = /^(?:\(|,? ?\(?(?:tương đương|tương ứng|ứng)(?: với)?)$/

/** The mass or volume right behind the sum at `i` that it was paid for; null without one. */
export function quantityBehind(figures: readonly Related[], i: number): number | null {
  const next = figures[i + 1]
  const sum = figures[i] as Related
  if (next?.sentence !== sum.sentence || (next.quantity.kind !== 'mass' && next.quantity.kind !== 'volume')) return null
  return !next.quantity.change && next.per === null && AMOUNT_GAP.test(between(sum, next)) ? i + 1 : null
}

/** "4 kg ma tuý tổng hợp (khoảng 11.000 viên)": the number of the things that weigh it, in brackets of its own; null without one. */
export function countBehind(figures: readonly Related[], i: number): number | null {
  const next = figures[i + 1]
  const sum = figures[i] as Related
  if (next?.sentence !== sum.sentence || next.quantity.kind !== 'count' || !isPiece(next)) return null
  return next.quantity.valueMax === null && isThing(next) && between(sum, next) === '(' ? i + 1 : null
}
const PIECES = new Set(
  listed(
    'viên, gói, bánh, hộp, thùng, bao, túi, kiện, con, quả, cây, chai, lọ, tép, cục, khúc, lóng, thanh, miếng, tấm',
  ),
)
const isPiece = ({ itemWords }: Related): boolean => PIECES.has(itemWords[0] ?? '')

/** "22.000 viên nén (8,2 kg)": how much the things are together, in brackets of its own. */
export const isWeighed = (sum: Related, before: Related | undefined): boolean =>
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
/** Behind a bound, "nợ từ 6 tháng trở lên với 11 tỷ", the words of the bound still stand there. */
const WITH = /^(?:trở lên )?với$/
/** "2.300 lượt người hưởng trợ cấp thai sản với 9 tỷ": what people get may be named before the sum. */
const WITH_FOR = /^(?:hưởng|nhận|được hưởng|được nhận|vay|thụ hưởng) [^;:.()]{1,44} với$/
/** "cho vay … 89 khách hàng với 24 tỷ đồng", "đã giúp 1.700 lượt học sinh với 3 tỷ", "phạt 310 trường hợp với 2 tỷ": people who get or pay it have a sum, too. */
const LENT =
  /(?:cho vay|giải ngân|hỗ trợ|chi trả|chi|giúp|giúp đỡ|trợ giúp|trợ cấp|bồi thường|miễn giảm|hoàn thuế|giải quyết|thanh toán|xử phạt|phạt|phạt tiền|truy thu)(?: [^,;:.()]{1,30})?$/
/** "63 hộ hiến 4.870 m2 đất", "23 hộ chưa bàn giao 2 ha": what people give up together. */
const GIVEN_LAND = /(?:^| )(?:hiến|hiến tặng|góp|nhường|bàn giao)(?: (?:hơn|gần|trên|khoảng|được))?$/
/** "thu hoạch 4 ao, trúng 11,6 tấn tôm": what they have yielded. */
const YIELDS = /^,? ?(?:(?:đã )?(?:trúng|thu|thu về|thu được|thu hoạch được))$/
const isYield = (sum: Related, before: Related, lead: string): boolean =>
  before.itemClass !== 'person' && sum.quantity.kind === 'mass' && YIELDS.test(lead)

/** How much the land is that people before it have given; the verb may have been taken for a part of their name. */
export const isGivenUp = (sum: Related, before: Related | undefined): boolean =>
  sum.quantity.kind === 'area' &&
  before !== undefined &&
  before.sentence === sum.sentence &&
  (isPeople(before) || before.itemClass === 'body') &&
  toNumber(before.quantity.value) > 1 &&
  GIVEN_LAND.test(`${itemText(before)} ${leadOf(sum, before)}`.trim())

/** "uỷ thác cho 12.400 hộ vay 620 tỷ đồng": what they have borrowed together. */
const BORROWED = /(?:^| )vay(?: vốn)?(?: với| số tiền| tổng số tiền| được)*$/
/** "1.640 lượt hội viên được giải ngân 90 tỷ đồng" */
const LENT_TO = /(?:^| )được (?:giải ngân|cho vay|vay)(?: vốn)?(?: với| số tiền| tổng số tiền| tổng cộng)*$/
const BORROWERS = /^(?:lượt )?(?:hộ|khách hàng|người vay|doanh nghiệp|hợp tác xã|dn|htx)(?: |$)/
const isLent = (before: Related, lead: string): boolean => {
  if (!isPeople(before) && before.itemClass !== 'body') return false
  const told = `${itemText(before)} ${lead}`.trim()
  return LENT_TO.test(told) || (BORROWERS.test(itemText(before)) && BORROWED.test(told))
}

const PASSED = /(?:^|[ ,])(?:qua|đi qua|chạy qua|xuyên qua)$/

export const isExtent = (sum: Related, before: Related | undefined, lead: string, told: string) =>
  before !== undefined &&
  before.sentence === sum.sentence &&
  before.quantity.kind === 'count' &&
  isThing(before) &&
  // "tuyến đường qua 4 xã dài 17 km"
  !PASSED.test(told) &&
  (before.itemClass !== 'person' || (sum.quantity.kind === 'money' && (LENT.test(told) || isLent(before, lead)))) &&
  toNumber(before.quantity.value) > 1 &&
  (sum.quantity.kind === 'money'
    ? WITH.test(lead) || (isPeople(before) && WITH_FOR.test(lead)) || isLent(before, lead)
    : (isExtensive(sum) && !isOwn(sum) && EXTENT.test(lead)) || isYield(sum, before, lead))

/** "giá trị của 255 nghìn cổ phần là 510 tỷ": what the sum is stands before its things. */
const WORTH_OF =
  /(?:giá trị|trị giá|chi phí|kinh phí|số tiền|tổng vốn|tổng mức đầu tư|tiền lương|chi lương|phụ cấp|trợ cấp|học phí)(?: [^,;:.()]{0,24})? (?:của|cho|xây|mua|làm)$/
/** "bán đấu giá 4,9 triệu lít dầu | được 57 tỷ đồng" */
const SOLD = /(?:^|[ ,])(?:bán|bán đấu giá|bán được|tiêu thụ được)(?: toàn bộ| hết| lại)?$/

/** "thụ lý 9.200 việc, tương ứng | 2.100 tỷ đồng" */
const SO_MUCH = /^,? ?tương ứng(?: với)?(?: số tiền| tổng số tiền)?$/

/** The things right before a sum that is told of them with "là" or "được", or corresponds to them. */
export function isPriceOf(figures: readonly Related[], i: number, lead: string): number | null {
  const thing = figures[i - 1]
  if (thing?.sentence !== figures[i]?.sentence || !thing || !isThing(thing) || isPart(figures, i - 1)) return null
  if (thing.quantity.kind === 'count' && SO_MUCH.test(lead)) return i - 1
  const told = leadOf(thing, figures[i - 2])
  const said = /(?:^| )là$|^$/.test(lead) ? WORTH_OF : /^(?:[^,;:.()]{1,24} )?được$/.test(lead) ? SOLD : null
  return said?.test(told) ? i - 1 : null
}

/** "mua 1 cây vàng với giá 60 triệu đồng" */
export const PRICE = /(?:^|[ ,])(?:với|bằng) giá$/

/** The one thing right before a price, or those whose weight stands there: a price of several may be that of each. */
export function paidFor(figures: readonly Related[], i: number): number[] | null {
  const before = figures[i - 1]
  if (before?.sentence !== figures[i]?.sentence || !before) return null
  const weighed = isMeasure(before.quantity.kind) ? before.links.find(({ rel }) => rel === 'total') : undefined
  if (weighed) return weighed.to
  const isOne = before.quantity.kind === 'count' && toNumber(before.quantity.value) === 1
  return isOne && before.itemClass !== 'person' && isThing(before) && isOwn(before) ? [i - 1] : null
}

/** "cho vay 89 khách hàng tại 7 tỉnh với 24 tỷ đồng": the figure before `i` that is no place or part, not far from it; -1 without one. */
export function wholeBefore(figures: readonly Related[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === figures[i]?.sentence; k--)
    if (!isPart(figures, k) && figures[k]?.quantity.kind !== 'duration') return k
  return -1
}

/** "Nhóm này trộm hai chiếc bình, bán được 3 triệu đồng", "… . Họ bán số thóc được 38 triệu đồng." */
export const SOLD_FOR =
  /(?:^|[ ,])bán(?: lại| phát mại| đấu giá| thanh lý)?(?: (?:số|hết|toàn bộ|lô) [^,;:.()]{1,30})?(?: cho [^,;:.()]{1,30})?(?: được| với giá|,? thu về| lấy|, thu(?: được)?|, (?:thu )?nộp (?:vào )?(?:ngân sách|ngân sách nhà nước|kho bạc|kho bạc nhà nước))$/

const SIZE = /(?:^|[ ,])(?:nặng|dài|rộng|trọng lượng|khối lượng|diện tích)$/

/** The things sold: the nearest in the sentence, or in the one before where it tells of none. */
export function thingsSold(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const figure = figures[k] as Related
    if (sum.sentence - figure.sentence > 1 || figure.quantity.kind === 'money') break
    const isGoods = figure.itemClass === 'thing' || figure.itemClass === null
    // "một chiếc nhẫn, trọng lượng 5 chỉ": how heavy the one thing is
    if (isMeasure(figure.quantity.kind) && SIZE.test(leadOf(figure, figures[k - 1]))) continue
    if (isGoods && isThing(figure, false) && isOwn(figure) && !isPart(figures, k)) return [k]
  }
  return []
}
