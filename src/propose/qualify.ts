import { FUNCTION_WORDS, VERBS } from '../lexicon/boundaries.js'
import { COUNTED } from '../lexicon/nouns.js'
import { listSet, type Match, phraseSet } from '../lexicon/phrases.js'
import {
  BARGAINS,
  CEILINGS,
  DIMENSIONED,
  DONE,
  GROUNDS,
  HAPPENED,
  LIKE_QUALIFIERS,
  LIMITS,
  OPENING_LIMITS,
  OVERTOPS,
  PLACED,
  QUALIFIER_AFTER,
  QUALIFIER_BEFORE,
  UNDERCUTS,
} from '../lexicon/qualifiers.js'
import { PLANS, SUMS } from '../lexicon/sums.js'
import type { Kind, Qualifier } from '../model/vocabulary.js'
import { toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Tokens } from '../segment/tokens.js'
import type { Numbered } from '../text/words.js'
import { isCompared, isComparedAhead } from './change/compared.js'
import { isYearly } from './change/verb.js'
import { isCode, measureBegins, unitAt } from './units.js'

export interface Qualified {
  qualifier: Qualifier | null
  /** Token at which the words of the qualifier begin. */
  first: number
}

/** Words between "ước" and its number: "ước đạt", "ước tăng 6,91%", "ước thực hiện". */
const AFTER_ESTIMATE = new Set([
  'đạt',
  'tăng',
  'giảm',
  'thực',
  'hiện',
  'là',
  'còn',
  'được',
  'thu',
  'khoảng',
  'có',
  'chi',
  'tính',
  'bằng',
  'giải',
  'ngân',
  'cả',
  'năm',
])
/** Before "gấp" these tell the times, and no thing of which there is a multiple. */
const NEARLY_TIMES = phraseSet(['gần', 'gần như', 'hơn', 'khoảng', 'ngót', 'trên'])

/** So far before its number an estimate begins, where no other number and no other clause stands between: "ước | giá trị thiệt hại ban đầu: 187 tỷ". */
const ESTIMATE_WITHIN = 12
const ESTIMATE_ENDS = new Set([';', '.', '(', ')', '-', 'và', 'là'])
/** "điều ước", "hiệp ước", "ước mơ": no estimates. */
const TREATIES = new Set(['điều', 'công', 'hiệp', 'mơ', 'quy', 'khế', 'giao', 'hương', 'thoả', 'mong', 'ao', 'nguyện'])
const WISHES = new Set(['mơ', 'muốn', 'nguyện', 'vọng', 'ao', 'gì', 'được', 'ngày'])

function estimate({ words, kinds }: Tokens, i: number): boolean {
  let near = true
  for (let k = i - 1; k >= Math.max(0, i - ESTIMATE_WITHIN); k--) {
    const word = words[k] ?? ''
    if (word === 'ước') {
      if (TREATIES.has(words[k - 1] ?? '')) return false
      return near || !WISHES.has(words[k + 1] ?? '')
    }
    near &&= AFTER_ESTIMATE.has(word)
    if (word === ',') return opensEstimate(words, k)
    // the "năm" of "cả năm" may be taken for five
    if (!near && (ESTIMATE_ENDS.has(word) || (kinds[k] === 'numeral' && words[k - 1] !== 'cả'))) return false
  }
  return false
}

/** "Ước 10 tháng | , xuất khẩu đạt 4 tỷ USD", "ước tính | , …": does an estimate stand alone before the comma at token `comma`? */
function opensEstimate(words: readonly string[], comma: number): boolean {
  const dated = words[comma - 1] === '@' ? comma - 1 : comma
  const at = words[dated - 1] === 'tính' ? dated - 2 : dated - 1
  return words[at] === 'ước' && !TREATIES.has(words[at - 1] ?? '')
}

/** A sentence of a bargain says so within so many words of its number. */
const BARGAIN_REACH = 100

/** Is there a word of bargains in the sentence of the number at token `i`: "khuyến mãi, giảm tới 20%"? */
function isBargained(ids: readonly number[], i: number): boolean {
  for (let k = Math.max(0, i - BARGAIN_REACH); k < Math.min(ids.length, i + BARGAIN_REACH); k++)
    if (BARGAINS.at(ids, k)) return true
  return false
}

/** Nouns of how many days or years there were, which nothing sets a term to: "số ngày nghỉ việc | lên tới 6.380 ngày". */
const DAYS_COUNTED = phraseSet([
  'số ngày',
  'số giờ',
  'số tháng',
  'số năm',
  'số buổi',
  'tổng thời gian',
  'tổng thời lượng',
])
const DAYS_WITHIN = 12

function countsDays({ words, ids }: Tokens, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - DAYS_WITHIN) && words[k] !== ',' && words[k] !== ';'; k--)
    if (DAYS_COUNTED.at(ids, k)) return true
  return false
}

/** "giảm tới 20%", "giá trị lên đến 4 tỷ đồng"; a term that is told by its end is one: "tước bằng lái đến 6 tháng". */
function isCeiling(tokens: Tokens, i: number, kind: Kind): boolean {
  const { words, ids, kinds } = tokens
  // the "###" of a heading is no number
  const happened = (k: number) => HAPPENED.has(words[k] ?? '') && kinds[k] !== 'mark'
  const word = words[i - 1]
  if (word !== 'tới' && word !== 'đến') return false
  const last = words[i - 2] === 'lên' ? i - 3 : i - 2
  const ceiling = CEILINGS.endingAt(ids, last)
  // "đã giảm đến 898 tỉ đồng", "tổng trị giá lên tới 20 tỷ đồng" tell what came
  if (ceiling) {
    const bargain = words[ceiling.end - 1] !== 'giảm' || isBargained(ids, i)
    return bargain && !happened(ceiling.start - 1) && !COLLECTED.endingAt(ids, ceiling.start - 1)
  }
  return kind === 'duration' && !happened(last) && !countsDays(tokens, i)
}

/** "số tiền truy thu và | phạt lên đến 46 tỷ": what was collected is no ceiling. */
const COLLECTED = phraseSet(['truy thu và', 'số tiền', 'số', 'tổng'])

/** "đạt 3 trên 4 tiêu chí": so many out of so many; "mỗi năm trên 100 buổi" has no number before it. */
const isOutOf = (words: readonly string[], first: number): boolean =>
  words[first] === 'trên' && words[first - 1] === '#' && !isYearly(words, first - 1)

const NO_PLACE = new Set([',', ';', '%'])
/** "320 bóng đèn trên 16 tuyến": after a thing that is counted itself, "trên" says where. */
function isPlace({ words, ids }: Numbered, first: number, spelled: boolean, few: boolean): boolean {
  if (words[first] !== 'trên') return false
  // "dựa trên 2 yếu tố", "lắp trên 17 tàu", but "xảy ra trên 300 vụ": what happens is no place
  const placed = PLACED.endingAt(ids, first - 1)
  if (placed) return words[placed.start] !== 'xảy' || COUNTED.at(ids, first + 2)?.row !== 'event'
  if (GROUNDS.at(ids, first + 2)) return true
  // "đã thực hiện trên 20 phi vụ", but "thực hiện trên 12 huyện"
  if (DONE.endingAt(ids, first - 1)) return COUNTED.at(ids, first + 2)?.row === 'body'
  // "trải rộng trên ba huyện": nobody spells out a number that he is not sure of
  if (spelled) return true
  // "hạch toán trên 2 tài khoản": of few things nobody says that there are more, of people and events one may
  const noun = COUNTED.at(ids, first + 2)?.row
  if (few && noun !== 'person' && noun !== 'event') return true
  for (let k = first - 1; k >= Math.max(0, first - 5); k--) {
    // "mỗi năm biểu diễn trên 100 buổi": the year may be taken for five
    if (words[k] === '#') return k < first - 1 && !isYearly(words, k)
    // "bóng đèn chiếu sáng trên 7 tuyến"
    if (words[k] === 'sáng' && words[k - 1] === 'chiếu') continue
    if (FUNCTION_WORDS.at(ids, k) || NO_PLACE.has(words[k] ?? '')) return false
  }
  return false
}

/** Grounds on which something is that was counted or weighed, or that comes up: "2 triệu con giống | trên 40 ha", "xuất hiện trên 40 ha", but "12 hộ có trên 40 ha", "12 hộ trồng trên 40 ha". */
function isOnGround(tokens: Tokens, first: number): boolean {
  const { words, ids, kinds } = tokens
  if (words[first] !== 'trên') return false
  if (PLACED.endingAt(ids, first - 1) || APPEARED.endingAt(ids, first - 1)) return true
  for (let k = first - 1; k >= Math.max(0, first - MOST_GROWN); k--) {
    if (kinds[k] === 'numeral')
      return k < first - 1 && !isYearly(words, k) && (COUNTED.at(ids, k + 1) !== null || measureBegins(tokens, k + 1))
    if (kinds[k] !== 'word' || FUNCTION_WORDS.at(ids, k) || VERBS.at(ids, k) || SUMS.at(ids, k)) return false
  }
  return false
}
const MOST_GROWN = 5
/** What comes up of itself does so somewhere. */
const APPEARED = listSet('xuất hiện rải rác, phát sinh, phát sinh rải rác, rải rác, xuất hiện cục bộ')

/** "không được tập trung quá 30 người": the denial stands some words before. */
function isDenied(words: readonly string[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--)
    if (words[k] === 'được' && words[k - 1] === 'không') return true
  return false
}

const LIMIT_WITHIN = 24

/** Between a limit and its number: "là", "ở mức". */
const isToldAs = (words: readonly string[], i: number): boolean =>
  words[i - 1] === 'là' || (words[i - 1] === 'mức' && words[i - 2] === 'ở')

/**
 * "tốc độ tối đa của tuyến này là 100 km/h", "mức phạt tối đa với hành vi in, sửa vé là 4 triệu đồng": the limit of what is measured
 * stands before the place and the verb; "lương tối thiểu" is a name, and behind its own number a limit holds for no other.
 */
function limitBefore({ words, ids }: Numbered, i: number): Qualifier | null {
  if (!isToldAs(words, i)) return null
  for (let k = i - 2; k > Math.max(0, i - LIMIT_WITHIN); k--) {
    const word = words[k] ?? ''
    if (word === 'là' || LIMIT_ENDS.has(word)) return null
    // "vay tối đa 20 năm, lãi suất là 5%": another subject
    if ((word === ',' || word === 'và') && SUMS.at(ids, k + 1)) return null
    const limit = LIMITS.endingAt(ids, k)
    if (limit) return words[limit.start - 1] === 'lương' || words[limit.end] === '#' ? null : limit.row.qualifier
  }
  return null
}
const LIMIT_ENDS = new Set([';', '.', ':', '(', ')'])

const ALIKE_WITHIN = 14
/** "tối thiểu là 40 m2 đối với nhà ở và | 60 m2 | đối với kho": the limit of the number before it, where both say whom or what they are for. */
function limitAlike(tokens: Tokens, i: number): Qualifier | null {
  const { words, ids, kinds } = tokens
  if (words[i - 1] !== 'và' && words[i - 1] !== ',') return null
  let apart = false
  for (let k = i - 2; k > Math.max(0, i - ALIKE_WITHIN); k--) {
    apart ||= words[k] === 'đối' && words[k + 1] === 'với'
    if (kinds[k] !== 'numeral') continue
    if (!apart || !isToldAs(words, k)) return null
    return LIMITS.endingAt(ids, k - 2)?.row.qualifier ?? limitBefore(tokens, k)
  }
  return null
}

const LEADS_WITHIN = 8

/** "Theo đó, tối đa | học sinh được nghỉ | 8 ngày": the limit opens the clause, whose first number it holds for; "ít nhất là tỉnh …" names a place. */
function limitOpening({ words, ids, kinds }: Tokens, i: number): Qualifier | null {
  let k = i - 1
  while (k > i - LEADS_WITHIN && (kinds[k] === 'word' || kinds[k] === 'time')) k--
  if (k > -1 && words[k] !== ',') return null
  const limit = OPENING_LIMITS.at(ids, k + 1)
  return limit && words[limit.end] !== 'là' ? limit.row.qualifier : null
}

const EXCEEDS_WITHIN = 9
/**
 * Behind a verb at token `verb` that exceeds, is it told by how much: "đạt 15 tỷ đồng, vượt | 2 tỷ | đồng kế hoạch", "vượt | 5% | dự toán",
 * but "vượt | 100% | kế hoạch"?
 */
function isExcess({ words, ids, kinds }: Tokens, verb: number, i: number, kind: Kind, whole: boolean): boolean {
  if (isCompared(words, i + 1)) return true
  if (kind === 'percent' && words[i + 1] === '%' && PLANS.at(ids, i + 2)) return !whole
  if (words[verb - 1] !== ',') return false
  for (let k = verb - 2; k >= Math.max(0, verb - EXCEEDS_WITHIN); k--) {
    if (kinds[k] === 'numeral') return unitAt({ words, ids }, k + 1, true)?.row.kind === kind
    if (kinds[k] !== 'word' && kinds[k] !== 'time') return false
  }
  return false
}

/** Under these something is shown or done, however many they are. */
const IN_FORMS = listSet('hình thức, dạng, góc độ, góc nhìn, danh nghĩa, tên, cái tên, chiêu bài')

/** What a phrase before a number says about it, its surroundings heard. */
function said(
  tokens: Tokens,
  { row, start, end }: Match<{ qualifier: Qualifier | null }>,
  i: number,
  kind: Kind,
  whole: boolean,
) {
  const { words, ids } = tokens
  if (words[end - 1] === 'hơn' && end - start > 1 && words[start] !== 'không') {
    // "ít hơn 5 em so với năm trước" tells a difference, "ít hơn 20 em" a bound
    if (isCompared(words, i + 1) || isComparedAhead(words, start)) return null
    // "cao hơn 1,42 USD", "cao hơn một mét"; a percent is a difference
    const level = kind !== 'percent' && kind !== 'ratio' && kind !== 'count'
    if (level && OVERTOPS.endingAt(ids, end - 1)) return 'over'
    if (level && UNDERCUTS.endingAt(ids, end - 1)) return 'at_most'
  }
  // "vượt 120 tấn so với kế hoạch" tells by how much, "vượt 120 tấn" a bound
  if (words[start] === 'vượt' && end - start === 1 && isExcess(tokens, start, i, kind, whole)) return null
  // "pháo cỡ 155 mm": a calibre; "tôm cỡ 20 con/kg": a size
  if (words[end - 1] === 'cỡ' && (words[i + 1] === 'mm' || words[i + 2] === '/')) return null
  // "vượt qua 20 tỷ đồng", but "vượt qua 20 đối thủ": who is left behind
  if (words[start] === 'vượt' && words[start + 1] === 'qua' && end - start === 2 && kind !== 'count') return 'over'
  // "dưới 3 hình thức": in what forms
  if (words[start] === 'dưới' && end - start === 1 && IN_FORMS.at(ids, i + 1)) return null
  // "ngoài 30 tuổi", but "ngoài 11 bộ, ngành"
  if (words[start] === 'ngoài' && kind !== 'age') return null
  if (words[end - 1] === 'quá' && row.qualifier === 'over' && isDenied(words, start)) return 'at_most'
  return row.qualifier
}

const MOST_FEW = 9
const isFew = ({ form, value, scale }: Numeral): boolean =>
  form === 'digits' && scale === 0 && value.exponent === 0 && toNumber(value) <= MOST_FEW

const ALL = 100

/** The qualifier that ends right before token `i`; the one nearer the number wins. Only counts are ever of places. */
export function qualifierBefore(
  tokens: Tokens,
  i: number,
  kind: Kind,
  numeral: Numeral | null = null,
): Qualified | null {
  const { words, ids } = tokens
  const spelled = numeral?.form === 'words'
  let last = i - 1
  // "“ít nhất” 2 năm", "hơn… 300 nghìn"
  while (words[last] === '"' || words[last] === '…') last--
  // "ít nhất $1,42", "trên USD 5"
  if (isCode(words[last] ?? '')) last--
  // "trên mức 5%", "khoảng từ 5", "gần gấp 2 lần", but "lương tối thiểu gấp đôi"
  if (words[last] === 'mức' || words[last] === 'từ' || (words[last] === 'gấp' && NEARLY_TIMES.endingAt(ids, last - 1)))
    last--
  const match = (last === i - 1 ? null : QUALIFIER_BEFORE.endingAt(ids, i - 1)) ?? QUALIFIER_BEFORE.endingAt(ids, last)
  if (
    match &&
    !LIKE_QUALIFIERS.endingAt(ids, match.end - 1) &&
    // "đóng cọc sát hai đầu cầu": nobody spells out a number that he is not sure of
    !(spelled && words[match.start] === 'sát') &&
    !(
      match.row.qualifier === 'over' &&
      ((kind === 'area' && isOnGround(tokens, match.start)) ||
        (kind === 'count' &&
          (isOutOf(words, match.start) || isPlace(tokens, match.start, spelled, numeral !== null && isFew(numeral)))))
    )
  ) {
    // "chiều dài hơn 500 m": the longer noun has the first word of "dài hơn"
    if (
      match.end - match.start === 2 &&
      words[match.end - 1] === 'hơn' &&
      DIMENSIONED.has(words[match.start - 1] ?? '')
    )
      return { qualifier: 'over', first: match.end - 1 }
    return {
      qualifier: said(tokens, match, i, kind, numeral !== null && toNumber(numeral.value) >= ALL),
      first: match.start,
    }
  }
  if (isCeiling(tokens, i, kind)) return { qualifier: 'at_most', first: i }
  const limit = limitBefore(tokens, i) ?? limitAlike(tokens, i) ?? limitOpening(tokens, i)
  if (limit) return { qualifier: limit, first: i }
  return estimate(tokens, i) ? { qualifier: 'approx', first: i } : null
}

/** "34 tỷ đồng | là con số thiệt hại ước tính": the estimate stands in what the number is said to be, which ends at a mark. */
const ESTIMATED = phraseSet(['ước tính', 'ước đoán', 'dự tính', 'ước chừng'])
const IS_WITHIN = 8
function estimateBehind({ words, ids }: Numbered, end: number): Qualified | null {
  if (words[end] !== 'là' && words[end] !== '(') return null
  for (let k = end + 1; k < Math.min(words.length, end + IS_WITHIN) && !STOPS.has(words[k] ?? ''); k++)
    if (ESTIMATED.at(ids, k) && (words[end] === 'là' || k === end + 1)) return { qualifier: 'approx', first: k }
  return null
}

/** So far behind its number a qualifier stands: "từ 51% | giá thành sản phẩm trở lên", "đủ 20 năm | đóng bảo hiểm xã hội trở lên". */
const AFTER_REACH = 9
/** The qualifier behind a quantity that ends before token `end`. */
export function qualifierAfter(tokens: Numbered, end: number): Qualified | null {
  const { words, ids } = tokens
  const estimated = estimateBehind(tokens, end)
  if (estimated) return estimated
  for (let k = end; k < Math.min(words.length, end + AFTER_REACH); k++) {
    const match = QUALIFIER_AFTER.at(ids, k)
    if (match && (k === end || (words[k] === 'trở' && words[k + 1] !== 'lại'))) {
      if (words[k] === 'hơn' && k !== end) continue
      return { qualifier: match.row.qualifier, first: k }
    }
    const word = words[k] ?? ''
    // "100 triệu đồng/năm trở xuống": the year of a rate may be taken for five
    if (word === '/') {
      k++
      continue
    }
    if (STOPS.has(word)) return null
  }
  return null
}
/** A qualifier behind one of these is of something else: "292 đại biểu có trình độ từ đại học trở lên". */
const STOPS = new Set([',', ';', '#', '.', ')', 'từ'])
