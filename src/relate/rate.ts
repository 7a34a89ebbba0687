import { CLASSES, COUNTED, PLACES } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import { toNumber } from '../scan/decimal.js'
import { between, isPeople, leadIds, leadOf, type Related, startOf } from './related.js'

/** "7 “Nhà nhân ái”, hỗ trợ 50 triệu đồng/căn": classifiers and noun of a house stand for each other, "mái ấm", too. */
export const HOUSES: ReadonlySet<string> = new Set(['căn', 'nhà', 'ngôi', 'mái'])
/** Is a house among the words of an item? */
export const namesHouse = (words: readonly string[]): boolean => words.some((word) => HOUSES.has(word))

/** How denominators are shortened: "10.000 đồng/cp" is of shares. */
const SHORT: Readonly<Record<string, string>> = { cp: 'phiếu', hs: 'sinh', sv: 'sinh', đuôi: 'con' }

/** Land is measured in hectares and paid for by smaller measures: "phun thuốc cho 90 ha, chi phí 25.000 đồng/sào". */
const OF_LAND = new Set(['sào', 'công', 'mẫu'])

/** How well a figure counts what a rate is of: its whole name, its noun, or not at all. */
export function fits(figure: Related, words: readonly string[]): 'name' | 'noun' | null {
  const { quantity } = figure
  if (quantity.change || quantity.half === 'whole') return null
  if (figure.per !== null && (quantity.kind !== 'count' || figure.itemWords[0] !== words[0])) return null
  const [said = ''] = words
  const head = SHORT[said] ?? said
  if (quantity.kind === 'area' && quantity.unit === 'ha' && OF_LAND.has(head)) return 'noun'
  if (quantity.kind !== 'count') return quantity.unitRow?.words.includes(head) ? 'noun' : null
  const item = figure.itemWords.slice(0, 5)
  if (words.every((word) => item.includes(word))) return 'name'
  if (HOUSES.has(head) && namesHouse(item)) return 'noun'
  // "mỗi phần quà" of "190 suất quà": the noun behind another classifier
  // but no station of "mỗi nhân viên y tế"
  const last = words.length > 1 && (CLASSES.at(words, 0)?.row !== 'person' || isPeople(figure))
  return item.slice(0, 3).includes(head) || (last && item.includes(words.at(-1) ?? '')) ? 'noun' : null
}

export const isPerson = (words: readonly string[]) => COUNTED.at(words, 0)?.row === 'person'

/** "482 trường hợp, mức 300.000 đồng/người": whoever was counted in the same sentence. */
export const countsPeople = (figure: Related) =>
  isPeople(figure) || (figure.quantity.kind === 'count' && figure.itemWords[0] === 'trường')

export const isHouseholds = ({ itemWords }: Related): boolean => itemWords[0] === 'hộ'

/** Does its item stand behind the number itself, and is it none that an earlier one of a list has lent? */
export const isOwn = (figure: Related) => figure.item !== null && figure.item.start >= startOf(figure)

/** Words that only say how something is measured: what is left of "năng suất lúa" is the crop. */
export const MEASURING: ReadonlySet<string> = new Set(
  'năng suất ns nsbq sản lượng bình quân bq trung diện tích mức giá xuất nhập khẩu bán mua thành ước đạt tổng khối kinh chi phí đơn định hỗ trợ tiền công nhân tươi khô'.split(
    ' ',
  ),
)

/** Does a yield name another crop than the field has: "640 ha rau an toàn, năng suất lúa 62,5 tạ/ha"? */
export function isOfOther(figure: Related, field: Related): boolean {
  if (field.quantity.kind === 'count' || !figure.item || isOwn(figure)) return false
  const own = figure.itemWords.filter((word) => !MEASURING.has(word))
  return own.length > 0 && field.itemWords.length > 0 && !own.some((word) => field.itemWords.includes(word))
}

/** "bình quân mỗi xã đạt 17,8 tiêu chí": what a place has reached is a level, and no part that each one gets. */
export const isReached = (figure: Related, words: readonly string[]) =>
  figure.quantity.kind === 'count' && PLACES.at(words, 0) !== null

const EARNINGS = phraseSet(['thu nhập', 'tiền lương', 'mức lương', 'lương', 'tiền công', 'thù lao'])

/** What people earn a month is that of each of those counted before: "45 lao động, thu nhập 8 - 10 triệu đồng/tháng". */
export const isEarned = (figure: Related, before: Related | undefined) =>
  figure.quantity.kind === 'money' &&
  [...leadIds(figure, before), ...figure.itemIds].some((_, k, words) => EARNINGS.at(words, k) !== null)

/** Between things of one size and what is in each. */
export const LOAD_GAP = /^(?:\(|, )?(?:loại|cỡ)$/

/** "2 hộp sữa 180 ml", "500 bao gạo loại 10 kg": the size of one, right behind what is counted. */
export const isSize = (figure: Related, before: Related | undefined) =>
  (figure.quantity.kind === 'volume' || figure.quantity.kind === 'mass') &&
  figure.quantity.qualifier === 'exact' &&
  before !== undefined &&
  before.sentence === figure.sentence &&
  before.quantity.kind === 'count' &&
  (before.itemClass === 'thing' || before.itemClass === null) &&
  isOwn(before) &&
  !isOwn(figure) &&
  (between(before, figure) === '' || LOAD_GAP.test(between(before, figure)))

const isCountBefore = (figure: Related, before: Related | undefined): before is Related =>
  figure.quantity.kind === 'money' &&
  before?.sentence === figure.sentence &&
  before.quantity.kind === 'count' &&
  isOwn(before)

/** Between the name of what has a value printed on it and the value. */
const FROM = /^(?:từ)?$/
/** "2.000 mã giảm giá mệnh giá từ 20.000 đến 100.000 đồng": what is printed on each. */
const FACE_VALUE = /^(?:có |loại |với |, )?(?:mệnh giá|loại mệnh giá)$/
export const isFaceValue = (figure: Related, before: Related | undefined): boolean =>
  isCountBefore(figure, before) &&
  // "mỗi hộ nhận 01 phiếu mệnh giá 300.000 đồng": what each of those gets, and no other count
  !(before.per !== null && toNumber(before.quantity.value) === 1) &&
  (FACE_VALUE.test(leadOf(figure, before)) ||
    // "2.000 mã giảm giá mệnh giá | từ 20.000 đồng"
    (before.itemWords.at(-2) === 'mệnh' && before.itemWords.at(-1) === 'giá' && FROM.test(between(before, figure))))

/** What gifts come in. */
export const PACKETS: ReadonlySet<string> = new Set(['suất', 'phần', 'túi', 'gói', 'giỏ', 'món'])
const AT_LEVEL = /^(?:với |theo |loại )?mức$/

/** "112 suất mức 600.000 đồng": how much is in each; "50 suất trị giá 25 triệu đồng" may be that of all. */
export const isOfLevel = (figure: Related, before: Related | undefined): boolean =>
  isCountBefore(figure, before) &&
  PACKETS.has(before.itemWords[0] ?? '') &&
  toNumber(before.quantity.value) > 1 &&
  AT_LEVEL.test(leadOf(figure, before))

/** "11 nhóm hàng đạt kim ngạch trên 1 tỷ USD": a round bound that each of the things has reached, and no sum of them. */
const REACHES_BOUND =
  /^[^;:.()]*(?:đạt(?: mức| quy mô)?(?: tổng)? (?:kim ngạch|doanh thu|doanh số|giá trị)|có (?:kim ngạch|doanh thu|doanh số))[^,;:.()]*$/
export const isThreshold = (figure: Related, before: Related | undefined): boolean =>
  (figure.quantity.qualifier === 'at_least' || figure.quantity.qualifier === 'over') &&
  isCountBefore(figure, before) &&
  toNumber(before.quantity.value) > 1 &&
  before.itemClass !== 'person' &&
  isRound(toNumber(figure.quantity.value)) &&
  REACHES_BOUND.test(leadOf(figure, before))

/** One digit and noughts: 1 tỷ, 100 triệu. */
export const isRound = (value: number): boolean =>
  value > 0 && Number.isInteger(value / 10 ** Math.floor(Math.log10(value)))
