import { toNumber } from '../../scan/decimal.js'
import { isOwn } from '../rate.js'
import { between, leadOf, type Related } from '../related.js'
import { isExtensive, isPart, isThing } from './thing.js'

/** "200 thùng khẩu trang (500.000 chiếc khẩu trang)": the same goods counted more finely. */
export function isFiner(sum: Related, before: Related | undefined): boolean {
  if (!before || before.sentence !== sum.sentence || before.quantity.kind !== 'count' || between(before, sum) !== '(')
    return false
  return sum.itemWords.slice(1).some((word) => before.itemWords.includes(word))
}

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
/** "cho vay … 89 khách hàng với 24 tỷ đồng": people who get it have a sum, too. */
export const LENT = /(?:cho vay|giải ngân|hỗ trợ|chi trả)(?: [^,;:.()]{1,30})?$/
export const isExtent = (sum: Related, before: Related | undefined, lead: string, told: string) =>
  before !== undefined &&
  before.sentence === sum.sentence &&
  before.quantity.kind === 'count' &&
  isThing(before) &&
  (before.itemClass !== 'person' || (sum.quantity.kind === 'money' && LENT.test(told))) &&
  toNumber(before.quantity.value) > 1 &&
  (sum.quantity.kind === 'money' ? lead === 'với' : isExtensive(sum) && !isOwn(sum) && EXTENT.test(lead))

/** "giá trị của 255 nghìn cổ phần là 510 tỷ": what the sum is stands before its things. */
export const WORTH_OF =
  /(?:giá trị|trị giá|chi phí|kinh phí|số tiền|tổng vốn|tổng mức đầu tư)(?: [^,;:.()]{0,24})? (?:của|cho|xây|mua|làm)$/
/** "bán đấu giá 4,9 triệu lít dầu | được 57 tỷ đồng" */
export const SOLD = /(?:^|[ ,])(?:bán|bán đấu giá|bán được|tiêu thụ được)(?: toàn bộ| hết| lại)?$/

/** The things right before a sum that is told of them with "là", "được". */
export function isPriceOf(figures: readonly Related[], i: number, lead: string): number | null {
  const thing = figures[i - 1]
  const sum = figures[i] as Related
  if (sum.quantity.kind !== 'money' || thing?.sentence !== sum.sentence || !isThing(thing) || isPart(figures, i - 1))
    return null
  const told = leadOf(thing, figures[i - 2])
  const said = /(?:^| )là$|^$/.test(lead) ? WORTH_OF : /^(?:[^,;:.()]{1,24} )?được$/.test(lead) ? SOLD : null
  return said?.test(told) ? i - 1 : null
}

/** So many places and parts may stand between a sum and the thing it is of. */
const FARTHEST = 12

/** "cho vay 89 khách hàng tại 7 tỉnh với 24 tỷ đồng": the figure before `i` that is no place or part, not far from it; -1 without one. */
export function wholeBefore(figures: readonly Related[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === figures[i]?.sentence; k--)
    if (!isPart(figures, k)) return k
  return -1
}
