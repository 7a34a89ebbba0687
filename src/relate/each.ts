import { DEEDS } from '../lexicon/standing.js'
import type { Kind } from '../model/vocabulary.js'
import { toNumber } from '../scan/decimal.js'
import { fold } from '../text/fold.js'
import { wordsOf } from '../text/words.js'
import { fieldBefore, isField } from './field.js'
import { LIST_GAP } from './list.js'
import {
  countsPeople,
  fits,
  isEarned,
  isFaceValue,
  isHouseholds,
  isOfLevel,
  isOfOther,
  isOwn,
  isPerson,
  isReached,
  isSize,
  isThreshold,
  LOAD_GAP,
  PACKETS,
} from './rate.js'
import {
  between,
  endOf,
  isArticle,
  isLead,
  isPeople,
  itemText,
  leadIds,
  leadOf,
  type Related,
  startOf,
} from './related.js'
import { sufferersOf } from './sufferers.js'
import { AMONG } from './totals/thing.js'

/** Rates by time have no thing that they are each of: "đồng/tháng". */
const TIMES = new Set(['năm', 'tháng', 'ngày', 'giờ', 'tuần', 'quý', 'lần', 'phút', 'giây', 'đêm', 'buổi', 'vụ'])
const parts = (per: string): string[] =>
  fold(per)
    .split('/')
    .map((part) => part.trim())

/** A rate by time, "đồng/em/tháng": so many things at it come to no total. */
export const isTimed = ({ per }: Related): boolean => per !== null && parts(per).some((part) => TIMES.has(part))
const FARTHEST = 12
/** How many blocks back the things may stand whose worth is told: "Mỗi phần quà trị giá 500.000 đồng." */
const BLOCKS_BACK = 3

/** The words of a rate that name things: "em/tháng" gives "em". */
const denominators = (per: string): string[] => parts(per).filter((part) => part !== '' && !TIMES.has(part))

const FARTHEST_ALIKE = 60

/** "(05 suất cho học sinh tiểu học; 05 suất cho học sinh trung học, mỗi suất 1 triệu đồng)": the things told alike before. */
function alikeBefore(figures: readonly Related[], k: number): number[] {
  const found = [k]
  for (let i = k - 1; i >= 0; i--) {
    const a = figures[i] as Related
    const b = figures[i + 1] as Related
    const near = a.sentence === b.sentence && startOf(b) - endOf(a) <= FARTHEST_ALIKE
    // "1.600 hộ nghèo, 2.000 hộ cận nghèo, mỗi hộ 500.000 đồng"
    const alike = itemText(a) === itemText(b) || (isHouseholds(a) && isHouseholds(b) && between(a, b) === ',')
    if (!near || !itemText(a) || !alike || a.quantity.kind !== 'count' || a.quantity.half) break
    found.unshift(i)
  }
  return found
}

const ANEW = /(?:^|[ ,])(?:mỗi|một|từng) /

/** Is what was done to the things told with their rate again: "xây mới 14 nhà và sửa chữa 9 nhà. Mỗi nhà sửa chữa được cấp …"? */
function isDoneTo(figure: Related, before: Related | undefined, rate: readonly number[]): boolean {
  const lead = leadIds(figure, before)
  const deed = DEEDS.endingAt(lead, lead.length - 1)
  return deed !== null && rate.some((_, k) => lead.slice(deed.start).every((id, n) => rate[k + n] === id))
}

const MOST_DENOMINATOR = 5
/** The words behind the stroke of a rate: "60 triệu đồng/ | căn xây mới", "…/ | căn sửa chữa". */
function denominatorIds({ quantity: { last }, scene: { tokens } }: Related): readonly number[] {
  if (tokens.words[last + 1] !== '/') return []
  let end = last + 2
  while (tokens.kinds[end] === 'word' && end - last <= MOST_DENOMINATOR) end++
  return tokens.ids.slice(last + 2, end)
}

/** "tặng quà 486 gia đình, mỗi suất 500.000 đồng": where no packet is counted each of those has one who get it. */
const PRESENTS = /(?:^| )(?:tặng|trao|quà|thăm|thăm hỏi|hỗ trợ)(?: |$)/
function isVisited(figures: readonly Related[], k: number, { sentence }: Related): boolean {
  const figure = figures[k] as Related
  return (
    figure.sentence === sentence && isPeople(figure) && isOwn(figure) && PRESENTS.test(leadOf(figure, figures[k - 1]))
  )
}

/** "Hộ nào đi sớm được thưởng 10 triệu đồng/hộ", "giá vé từ 20.000 đồng/lượt": what a rule or a tariff promises is of nobody told before. */
const PROMISED =
  /(?:^|[ ,])(?:được thưởng|thưởng thêm|(?<!trị )giá (?:vé|bán|thuê|dịch vụ)|học phí|viện phí|lệ phí|phí)(?: |$)/
const ON_AVERAGE = /(?:bình quân|trung bình)(?: |$)/
const isGeneral = (own: Related, before: Related | undefined): boolean => {
  const told = `${leadOf(own, before)} ${itemText(own)}`
  return own.quantity.qualifier === 'at_most' || PROMISED.test(told) || (ON_AVERAGE.test(told) && !ANEW.test(told))
}

/** The figures that the rate at `i` is of: counted by its whole name, by what was done to them, by its noun, or people where it is a person's. */
function countOf(figures: readonly Related[], i: number, part: string): number[] | null {
  const own = figures[i] as Related
  const words = wordsOf(part)
  if (isReached(own, words)) return null
  const person = isPerson(words)
  // "người" is everybody: only those of the same sentence are meant
  // and far back only what is told anew: "Mỗi phần quà …", but no "10 triệu đồng/chiếc"
  const anew = own.quantity.kind === 'money' && !person && ANEW.test(leadOf(own, figures[i - 1]))
  const back = part === 'người' ? 0 : anew ? BLOCKS_BACK : 1
  // "mỗi xe mang 8 quả bom, mỗi quả …": what is counted for each is meant in its sentence
  const general = own.quantity.kind === 'money' && isGeneral(own, figures[i - 1])
  const isMeant = (other: Related) => other.sentence === own.sentence || (other.per === null && !general)
  const counts = (other: Related, how: 'name' | 'noun') => isMeant(other) && fits(other, words) === how
  const here = (other: Related) => part !== 'người' || other.sentence === own.sentence
  const rate = [...leadIds(own, figures[i - 1]), ...denominatorIds(own)]
  const done = nearest(
    figures,
    i,
    back,
    (other, k) => isDoneTo(other, figures[k - 1], rate) && isMeant(other) && fits(other, words) !== null,
  )
  if (done !== null) return [done]
  const found =
    nearest(figures, i, back, (other) => here(other) && counts(other, 'name')) ??
    nearest(figures, i, back, (other) => here(other) && counts(other, 'noun') && !isOfOther(own, other)) ??
    (person ? nearest(figures, i, 0, (other) => other.sentence === own.sentence && countsPeople(other)) : null) ??
    (PACKETS.has(words[0] ?? '') ? nearest(figures, i, 0, (_, k) => isVisited(figures, k, own)) : null) ??
    calledOtherwise(figures, i, part)
  if (found === null) return null
  const whole = OPENS_ANEW.test(sentenceOf(own)) ? wholeOfPart(figures, found, words) : found
  return alikeBefore(figures, whole)
}

/** Names that stand for whatever was counted right before: "9 doanh nghiệp, mỗi đơn vị …", "71 biên bản, bình quân …/trường hợp". */
const OTHERWISE: readonly { called: RegExp; is: (figure: Related) => boolean }[] = [
  {
    called: /^(?:đơn vị|cơ sở|nơi|địa phương|tổ chức)$/,
    is: ({ itemClass, itemWords }) => itemClass === 'body' || itemWords[0] === 'chủ',
  },
  // "350 xe đạp, mỗi chiếc trị giá 1,8 triệu đồng"
  {
    called: /^(?:chiếc|cái|bộ|quyển|cuốn)$/,
    is: ({ itemClass }) => itemClass === 'thing' || itemClass === null,
  },
  // "sửa 89 nhà vệ sinh, bình quân 120 triệu đồng/công trình"
  { called: /^(?:công trình|hạng mục)$/, is: ({ itemClass }) => itemClass === 'thing' || itemClass === 'body' },
  {
    called: /^(?:trường hợp|vụ việc|vụ)$/,
    is: (figure) =>
      isPeople(figure) || figure.itemClass === 'event' || figure.itemClass === 'body' || PAPERS.has(itemText(figure)),
  },
]
const PAPERS = new Set([
  'biên bản',
  'biên bản vi phạm',
  'quyết định',
  'quyết định xử phạt',
  'hồ sơ',
  'lỗi',
  'lỗi vi phạm',
])

/** The nearest count of the same sentence that a rate may mean by another name than its own; null without one. */
function calledOtherwise(figures: readonly Related[], i: number, part: string): number | null {
  const own = figures[i] as Related
  const row = OTHERWISE.find(({ called }) => called.test(part))
  const is = (other: Related): boolean =>
    other.sentence === own.sentence &&
    other.quantity.kind === 'count' &&
    !other.quantity.change &&
    other.per === null &&
    isOwn(other)
  return row && own.quantity.kind === 'money' ? nearest(figures, i, 0, (other) => is(other) && row.is(other)) : null
}

const OPENS_ANEW = /^mỗi /i
const sentenceOf = ({ scene: { doc, sentence } }: Related): string =>
  doc.shadow.slice(sentence.start, sentence.start + 4)

/** "300 suất quà, trong đó 90 suất cho người già. Mỗi suất gồm …": of a part that has no name of its own the whole is meant. */
function wholeOfPart(figures: readonly Related[], k: number, words: readonly string[]): number {
  for (let at = k; at > 0 && figures[at - 1]?.sentence === figures[k]?.sentence; at--) {
    const whole = figures[at - 1] as Related
    if (!AMONG.test(leadOf(figures[at] as Related, whole))) continue
    const how = fits(whole, words)
    return how !== null && (how === 'name' || fits(figures[k] as Related, words) === 'noun') ? at - 1 : k
  }
  return k
}

/** "làm mới 438 căn nhà, mức | 46 triệu đồng/hộ": a house is one household's. */
const HOMES = /^(?:căn nhà|ngôi nhà|nhà|căn)(?: |$)/
const HOME_GAP = /^[^;:.()\d]{0,30}, ?(?:với )?(?:mức|định mức|bình quân|hỗ trợ)(?: hỗ trợ)?$/
const isOfHome = (figure: Related, before: Related | undefined, part: string): boolean =>
  part === 'hộ' &&
  before?.sentence === figure.sentence &&
  before.quantity.kind === 'count' &&
  HOMES.test(itemText(before)) &&
  HOME_GAP.test(between(before, figure))

/** Between a rate and those who are counted behind it. */
const BEHIND_GAP = /^(?:cho|[x×*]|lên|tới|đến|đối với|với|để (?:tặng|hỗ trợ))$/

/** What stands between a figure and the one behind it, without the denominator of a rate: "500.000 đồng/suất | cho | 20 suất". */
function betweenRate(own: Related, next: Related): string {
  const gap = between(own, next)
  return own.per !== null && gap.startsWith('/') ? gap.slice(own.per.length + 1).trim() : gap
}

/** "hỗ trợ 500.000 đồng/suất cho 20 suất", "tài sản hơn 30 triệu USD/người lên 540 người": the things stand right behind their rate. */
function countBehind(figures: readonly Related[], i: number, part: string): number[] | null {
  const own = figures[i] as Related
  const next = figures[i + 1]
  if (!next || next.sentence !== own.sentence || next.quantity.kind !== 'count' || toNumber(next.quantity.value) === 1)
    return null
  return BEHIND_GAP.test(betweenRate(own, next)) && isOwn(next) && fits(next, wordsOf(part)) !== null ? [i + 1] : null
}

/** Between how many there are and how much each of them gets, in either order: "80 suất x 500.000 đồng". */
const TIMES_GAP = /^[x×*]$/

/** "900 suất x 600.000đ", "700.000đ x 212 hộ": the count that a sum is multiplied by, and no bare number of a formula; null without one. */
function multipliedBy(figures: readonly Related[], i: number): number | null {
  const own = figures[i] as Related
  if (own.quantity.kind !== 'money') return null
  const isFactor = (k: number): boolean =>
    figures[k]?.sentence === own.sentence && figures[k]?.quantity.kind === 'count' && isOwn(figures[k] as Related)
  if (isFactor(i - 1) && TIMES_GAP.test(between(figures[i - 1] as Related, own))) return i - 1
  return isFactor(i + 1) && TIMES_GAP.test(betweenRate(own, figures[i + 1] as Related)) ? i + 1 : null
}

/** "4 bị cáo nhận mức án từ 24 đến 36 tháng tù", "ba bị cáo cùng lĩnh 7 năm tù": the term of each. */
const SENTENCED =
  /(?:^|[ ,])(?:nhận|lĩnh|lãnh|chịu|bị phạt|bị tuyên|bị tuyên phạt|bị xử phạt|bị kết án|bị toà tuyên phạt)(?: (?:mức )?(?:án|hình phạt)(?: tù)?)?(?: từ)?$/
/** "5 bị cáo còn lại từ 7 năm đến 15 năm tù": a frame of terms without a verb of its own. */
const FRAMED = /^(?:còn lại |khác |cùng )*(?:mức án |lĩnh án )?(?:từ)?$/
const UNDER_TERM = /^(?:mức )?(?:án|hình phạt)(?: tù)?(?: từ)?$/
const TAKES_TERM = / (?:nhận|lĩnh|lãnh|chịu)$/
const isTerm = (figure: Related, before: Related | undefined): boolean =>
  figure.quantity.kind === 'duration' &&
  before?.sentence === figure.sentence &&
  isPeople(before) &&
  toNumber(before.quantity.value) > 1 &&
  isOwn(before) &&
  !/[,;:.()]/.test(between(before, figure)) &&
  (SENTENCED.test(between(before, figure)) ||
    // "ba đồng phạm lĩnh | mức án từ 8 đến 13 năm tù": the verb may have been taken for a part of their name
    (UNDER_TERM.test(between(before, figure)) && TAKES_TERM.test(itemText(before))) ||
    (figure.quantity.valueMax !== null && before.itemWords[0] === 'bị' && FRAMED.test(between(before, figure))))

/** Between "một thùng" and what is in it. */
const HOLDS_GAP = /^(?:có|gồm|chứa|là|:)?$/

const isMany = ({ quantity, itemClass }: Related): boolean =>
  quantity.kind === 'count' && toNumber(quantity.value) > 1 && (itemClass === 'thing' || itemClass === null)

const HELD_KINDS: ReadonlySet<Kind> = new Set<Kind>(['count', 'mass', 'volume'])

/** "23 thùng khẩu trang (một thùng 50 hộp)": what is in one of the things counted before; the count of these, or null. */
function contentOf(figures: readonly Related[], i: number): number | null {
  const own = figures[i] as Related
  const one = figures[i - 1]
  const things = figures[i - 2]
  // "3 hộp pháo (loại 36 quả)"
  if (
    one?.sentence === own.sentence &&
    isMany(one) &&
    LOAD_GAP.test(between(one, own)) &&
    own.quantity.kind === 'count'
  )
    return i - 1
  if (
    !HELD_KINDS.has(own.quantity.kind) ||
    one?.sentence !== own.sentence ||
    things?.sentence !== own.sentence ||
    !isArticle(one)
  )
    return null
  const same = things.quantity.kind === 'count' && toNumber(things.quantity.value) > 1
  return same && things.itemWords[0] === one.itemWords[0] && HOLDS_GAP.test(between(one, own)) ? i - 2 : null
}

/** "mỗi phần gồm 10 kg gạo, một thùng mì": one more thing of what is in each. */
const isListedContent = (figure: Related, before: Related | undefined): boolean =>
  before?.sentence === figure.sentence &&
  before.per === figure.per &&
  before.links.some(({ rel }) => rel === 'each') &&
  LIST_GAP.test(between(before, figure))

/** "mỗi em được tặng | một suất quà" */
const GETS_ONE = /(?:^|[ ,])(?:mỗi|từng) [^,;:.()]{1,40}(?:được|nhận)(?: (?:phát|tặng|trao|nhận|cấp|hỗ trợ))?$/

const AREAS = new Set(['ha', 'sào', 'công', 'mẫu', 'm2'])
const BY_HEAD = /bình quân đầu người|chi tiêu/

/** Those of whom each earns what is told by time alone: "120 công nhân, lương 8 triệu đồng/tháng"; null without any. */
function earnersOf(figures: readonly Related[], i: number): number[] | null {
  const { sentence } = figures[i] as Related
  const people = nearest(figures, i, 0, (other) => other.sentence === sentence && isOwn(other) && countsPeople(other))
  return people === null ? null : [people]
}

/** What the rate at `i` is of, by its denominators. */
function ofRate(figures: readonly Related[], i: number, per: string): number[] | null {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  const parts = denominators(per)
  if (parts.length === 0 && isEarned(figure, before)) return earnersOf(figures, i)
  const sharers = figure.quantity.kind === 'money' ? sufferersOf(figures, i) : null
  if (sharers !== null) return [sharers]
  for (const part of parts) {
    if (isOfHome(figure, before, part)) return [i - 1]
    const counted = countOf(figures, i, part) ?? countBehind(figures, i, part)
    if (counted !== null) return counted
    const field = AREAS.has(part) ? (fieldBefore(figures, i) ?? fieldPaidFor(figures, i)) : null
    if (field !== null) return [field]
  }
  return null
}

/** The figures whose each thing has so much as the figure at `i` tells, by their places; null without any. */
function eachOf(figures: readonly Related[], i: number): number[] | null {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  const { kind, change } = figure.quantity
  if (
    isSize(figure, before) ||
    isFaceValue(figure, before) ||
    isOfLevel(figure, before) ||
    isThreshold(figure, before) ||
    isTerm(figure, before)
  )
    return [i - 1]
  if (change) return null
  const beside = multipliedBy(figures, i) ?? contentOf(figures, i)
  if (beside !== null) return [beside]
  if (figure.per === null || kind === 'percent') return null
  if (isArticle(figure) && !isListedContent(figure, before) && !GETS_ONE.test(leadOf(figure, before))) return null
  // what a country makes by head, or visitors spend, is no part that each one gets
  return BY_HEAD.test(leadOf(figure, before)) ? null : ofRate(figures, i, figure.per)
}

/** Links the worth or measure of one thing to the count of the things: "36 em học sinh, 500.000 đồng/em/tháng". */
export function linkEach(figures: readonly Related[]): void {
  figures.forEach((figure, i) => {
    const to = eachOf(figures, i)
    if (to !== null) figure.links.push({ rel: 'each', to })
  })
}

/** "khoán bảo vệ 27.000 ha rừng, chi trả | 400.000 đồng/ha/năm": the field of the sentence that so much is paid for; what it earns is a level. */
const PAID_FOR_FIELD = /(?:^|[ ,;])(?:chi trả|giao khoán|khoán|đơn giá|định mức|dịch vụ môi trường rừng)(?: |$)/
function fieldPaidFor(figures: readonly Related[], i: number): number | null {
  const own = figures[i] as Related
  if (own.quantity.kind !== 'money' || !PAID_FOR_FIELD.test(`${leadOf(own, figures[i - 1])} ${itemText(own)}`))
    return null
  return nearest(figures, i, 0, isField)
}

/** The nearest figure before `i`, at most `back` blocks before, of which `is` holds; measures only in its own sentence. */
function nearest(
  figures: readonly Related[],
  i: number,
  back: number,
  is: (figure: Related, k: number) => boolean,
): number | null {
  const own = figures[i] as Related
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const other = figures[k] as Related
    const blocks = own.scene.sentence.block - other.scene.sentence.block
    if (blocks > back || (blocks > 0 && isLead(other))) return null
    // what is one needs no rate
    if (toNumber(other.quantity.value) === 1) continue
    if (is(other, k) && (other.quantity.kind === 'count' || other.sentence === own.sentence)) return k
  }
  return null
}
