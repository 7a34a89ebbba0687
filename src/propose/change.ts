import { VERBS } from '../lexicon/boundaries.js'
import {
  CHANGE_FILLERS,
  CHANGE_VERBS,
  EXTENDED,
  GROWTH,
  LEVEL_STEPS,
  LEVEL_VERBS,
  LOOSE_VERBS,
} from '../lexicon/changes.js'
import { COMPOUNDS } from '../lexicon/compounds.js'
import { listed } from '../lexicon/listed.js'
import { COUNTED } from '../lexicon/nouns.js'
import { type Match, phraseSet } from '../lexicon/phrases.js'
import { OVERTOPS, QUALIFIER_BEFORE, UNDERCUTS } from '../lexicon/qualifiers.js'
import { SUMS } from '../lexicon/sums.js'
import type { Kind } from '../model/vocabulary.js'
import { closing, opening, type Tokens } from '../segment/tokens.js'
import type { Numbered } from '../text/words.js'
import { type Direction, isCompared, isSince, sinceBefore, sinceBehind } from './compared.js'
import { MOST_LISTED } from './range.js'
import { unitAt } from './units.js'

const BREAKS = new Set([',', ';', '.', '#', '…', ':', '(', ')'])
/** How far before its percent the verb of a change may stand: "giảm chi tiêu của các hộ gia đình 0,32%". */
const REACH = 10

/** Before a number that is none: "hằng năm" (every year), "bình quân năm" (a year on average) may be taken for five. */
const YEARLY = new Set(['hàng', 'hằng', 'mỗi', 'quân', 'bình'])
export const isYearly = (words: readonly string[], k: number): boolean =>
  words[k] === '#' && YEARLY.has(words[k - 1] ?? '')
const breaks = (words: readonly string[], k: number): boolean => BREAKS.has(words[k] ?? '') && !isYearly(words, k)

/** Steps over what may stand between the verb of a change and its number; gives the token before it. */
function overFillers({ words, ids, kinds }: Tokens, last: number): number {
  let k = last
  for (let steps = 0; steps < 6 && k >= 0; steps++) {
    if (kinds[k] === 'time' || isYearly(words, k)) {
      k -= kinds[k] === 'time' || words[k - 1] === 'quân' || words[k - 1] === 'bình' ? 1 : 2
      continue
    }
    const match = CHANGE_FILLERS.endingAt(ids, k) ?? QUALIFIER_BEFORE.endingAt(ids, k)
    if (!match || CHANGE_VERBS.endingAt(ids, k)) break
    k = match.start - 1
  }
  return k
}

const LONGEST_BRACKET = 8

const MOST_STEPS = 9
/** Does "lên", "xuống còn" follow, so that the number is the first of two levels? `end` is behind the quantity. */
export function stepsOn({ words, ids }: Numbered, end: number): boolean {
  for (let k = end; k < Math.min(words.length, end + MOST_STEPS); k++) {
    if (LEVEL_STEPS.at(ids, k) && words[k - 1] !== 'trở') return true
    const word = words[k] ?? ''
    // "từ 5,6%/năm xuống còn 5,4%/năm": the year of a rate may be taken for five
    if (word === '/') k++
    // "từ 87,9% (năm 2019) lên 90%"
    // "từ 1.500 kWh/người (năm 2015) lên 2.200"
    else if (word === '(' && (k === end || (words[end] === '/' && k === end + 2)))
      k = Math.max(k, closing(words, k, LONGEST_BRACKET))
    else if (BREAKS.has(word) && word !== ',') return false
  }
  return false
}

/** Is a verb from `start` to token `last` the end of a longer word, as in "gia tăng", "bắn hạ"? */
const isInCompound = (ids: readonly number[], last: number, start: number): boolean =>
  (COMPOUNDS.endingAt(ids, last)?.start ?? last) < start

/** "vốn cấp mới và tăng thêm | là 2 tỷ đồng": does the noun of a level that is not called by its change end with the verb from `start` to token `last`? */
function isInLevel(ids: readonly number[], last: number, start: number): boolean {
  const sum = SUMS.endingAt(ids, last)
  return sum?.row === 'noun' && sum.start < start && !GROWTH.endingAt(ids, last)
}

/** "tổng sản phẩm trên địa bàn | (GRDP) | ước đạt 6,1%": the token of the bracket that opens before one short name and is closed at token `k`; -1 if there is none. */
const shortNameBefore = ({ words }: Numbered, k: number): number =>
  words[k] === ')' && words[k - 2] === '(' ? k - 2 : -1

/** In which prices a level is told: "giá trị sản xuất | (giá so sánh 2010)", "(theo giá hiện hành)". */
const PRICES = phraseSet(listed('giá, theo giá, tính theo giá, grdp theo giá, gdp theo giá'))

/** The token of the bracket that opens before such prices and is closed at token `k`; -1 if there is none. */
function pricesBefore({ words, ids }: Numbered, k: number): number {
  const open = words[k] === ')' ? opening(words, k, LONGEST_BRACKET) : -1
  return open >= 0 && PRICES.at(ids, open + 1) ? open : -1
}

/** "tăng trưởng kinh tế đạt 6,5%", "giảm lãi suất cho vay tối thiểu 2%": the verb has a subject or an object before its percent. */
function fartherVerb(tokens: Numbered, last: number, bracketed = false): Direction | null {
  const { words, ids } = tokens
  // "giảm tỷ lệ hộ nghèo về 3%": the level that it has come to
  if (words[last] === 'về') return null
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (shortNameBefore(tokens, k) >= 0) return growthBefore(tokens, k)
    const priced = pricesBefore(tokens, k)
    if (priced >= 0) {
      k = priced
      continue
    }
    if (breaks(words, k)) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
    const verb = CHANGE_VERBS.endingAt(ids, k)
    // "cơ sở hạ tầng hoàn thiện 70%"
    if (verb && (COMPOUNDS.at(ids, verb.start)?.end ?? 0) > verb.end) continue
    // "cao hơn bình quân cả nước (46%)": the bracket has the level of what is compared with
    if (verb && words[k] === 'hơn' && bracketed) return null
    // "thuế giá trị gia tăng 10%"
    if (verb && !isInCompound(ids, k, verb.start)) return verb.row.change
    // "giảm lãi suất cho vay 2%"
    if (words[k] === 'cho' && words[k + 1] === 'vay') continue
    if (LEVEL_VERBS.endingAt(ids, k)) return growthBefore(tokens, k)
  }
  return null
}

/** What is compared with is told as a level, and no change is: "tăng so với mức | 4%". */
const REFERRED = new Set(['lệ', 'trọng', 'suất', 'mức', 'là', 'từ', 'với', 'so', 'số', 'đạt', 'chỉ', 'còn'])

/** "giảm so với cùng kỳ | 12 vụ", "tăng so với đầu năm gần | 6%": the verb before what it was before; `last` is the token before the number. */
function comparedVerb({ words, ids, kinds }: Tokens, last: number): Direction | null {
  let k = last
  for (let match = QUALIFIER_BEFORE.endingAt(ids, k); match; match = QUALIFIER_BEFORE.endingAt(ids, k))
    k = match.start - 1
  if (REFERRED.has(words[k] ?? '')) return null
  for (; k > Math.max(0, last - REACH) && (kinds[k] === 'word' || kinds[k] === 'time'); k--) {
    if (words[k] !== 'so') {
      // "tăng so với mức lỗ | 2 tỷ đồng", "giảm so với đầu năm và hiện chiếm | 1,3%"
      if (words[k - 1] !== 'so' && (words[k] === 'và' || LEVEL_VERBS.endingAt(ids, k))) return null
      continue
    }
    const verb = CHANGE_VERBS.endingAt(ids, k - 1)
    return verb && !isInCompound(ids, k - 1, verb.start) ? verb.row.change : null
  }
  return null
}

const NUMBER_OF = new Set(['số', 'lượng'])

/** "giảm số người chết | 12 người", "tăng số lượng tổ | 3 tổ": the verb before the number of those who are counted. */
function verbOfNumber({ words, ids, kinds }: Tokens, first: number): Direction | null {
  for (let k = first - 1; k > Math.max(0, first - REACH) && kinds[k] === 'word'; k--) {
    if (LEVEL_VERBS.endingAt(ids, k)) return null
    if (!NUMBER_OF.has(words[k] ?? '')) continue
    if (ids[k + 1] !== ids[kinds.indexOf('numeral', first) + 1]) return null
    const noun = words[k - 1] === 'số' || words[k - 1] === 'tổng' ? k - 1 : k
    const verb = CHANGE_VERBS.endingAt(ids, noun - 1)
    return verb && !isInCompound(ids, noun - 1, verb.start) ? verb.row.change : null
  }
  return null
}

/** "Bảy tháng, | thêm hơn | 12 nghìn người dùng nước sạch": so many more, which no verb says of. */
function isAdded({ words, ids }: Tokens, first: number): boolean {
  const qualifier = words[first - 1] === 'thêm' ? null : QUALIFIER_BEFORE.endingAt(ids, first - 1)
  const at = qualifier ? qualifier.start - 1 : first - 1
  return words[at] === 'thêm' && words[at - 1] === ','
}

/** "điều chỉnh giảm giá vàng miếng | thêm 200.000 đồng": the verb, where no other verb stands between. */
function addedTo({ words, ids }: Numbered, last: number): Direction | null {
  if (EXTENDED.endingAt(ids, last)) return 'up'
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (breaks(words, k) || LEVEL_VERBS.endingAt(ids, k)) return null
    const verb = CHANGE_VERBS.endingAt(ids, k)
    if (verb) return isInCompound(ids, k, verb.start) ? null : verb.row.change
    // "tăng vốn đầu tư thêm 5 tỷ đồng"
    const sum = SUMS.endingAt(ids, k)
    if (sum) k = sum.start
    else if (VERBS.endingAt(ids, k)) return null
  }
  return null
}

/** Past "đạt", "là" only the nouns of growth speak: "tốc độ tăng trưởng … đạt 6,5%". */
function growthBefore(tokens: Numbered, last: number): Direction | null {
  const { words, ids } = tokens
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    const opens = Math.max(shortNameBefore(tokens, k), pricesBefore(tokens, k))
    if (opens >= 0) k = opens - 1
    if (breaks(words, k)) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
  }
  return null
}

/** "theo các mức 50%, 70% và 100%": the first percent of a list that the one at `first` goes on, by its token. */
function listStart({ words, kinds }: Tokens, first: number): number {
  let k = first
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const joins = words[k - 1] === 'và' || words[k - 1] === 'hoặc' || (words[k - 1] === ',' && goesOn(words, k))
    if (!joins || words[k - 2] !== '%' || kinds[k - 3] !== 'numeral') break
    k -= 3
  }
  return k
}
const goesOn = (words: readonly string[], k: number): boolean =>
  words[k + 1] === '%' &&
  (words[k + 2] === ',' || words[k + 2] === 'và' || words[k + 2] === 'hoặc') &&
  words[k + 3] === '#'

const ALIKE_WITHIN = 9
/** Before the same change in percent: "giảm 405 tấn, tương đương 35%". */
const SAME = phraseSet(['tương đương', ', tương đương', 'tương ứng', ', tương ứng'])

/**
 * The number whose change goes on: "tăng 652,4 tỷ đồng (3,43%)" and "tăng 339% (tương đương 46,6 tỷ đồng)" say one change twice,
 * "tăng 3,3% số đơn và 1,6% số vụ" two of a kind. "giảm 1,9 tạ so với vụ trước (62,7 tạ)" tells a level, "giảm 405 tấn, tương đương
 * 12 xe" no second change.
 */
function alikeBefore(tokens: Tokens, first: number, end: number, kind: Kind): number | null {
  const { words, ids, kinds } = tokens
  const same = SAME.endingAt(ids, first - 1)
  const opens = same?.start ?? first
  const bracketed = words[opens - 1] === '('
  // "tăng 53 vụ, | 6,1% so với cùng kỳ", "(tăng 27 tỷ đồng, | 7,6%)"
  const told = words[first - 1] === ',' && (words[end] === ')' || isSince(tokens, end))
  // "tăng 6% tương đương | 2 triệu đồng"
  const ofPercent = same !== null && words[opens] !== ',' && words[opens - 1] === '%'
  const again = kind === 'percent' ? bracketed || same !== null || told : (bracketed && same !== null) || ofPercent
  if (!again && words[first - 1] !== 'và') return null
  const last = same && !bracketed ? opens - 1 : opens - 2
  let compared = false
  for (let k = last; k >= Math.max(0, first - ALIKE_WITHIN); k--) {
    if (kinds[k] === 'numeral') {
      const before = unitAt(tokens, k + 1, false)?.row.kind
      // "giảm 0,8% so với năm trước | (5,1%)": the level that it is held against
      return before === kind ? (compared && bracketed && !same ? null : k) : again ? k : null
    }
    compared ||= words[k] === 'so'
    if (kinds[k] !== 'word' && kinds[k] !== 'time' && words[k] !== '%' && words[k] !== '/') return null
  }
  return null
}

const COUNT_WITHIN = 6
/** So many numbers a list has before the one that is asked for. */
const MOST_COUNTS = 4

/** The first number of the list that the one at `first` goes on, by the token of each member before a token; null where it goes on none. */
function listOpens({ words }: Numbered, first: number, memberBefore: (at: number) => number | null): number | null {
  let at = first
  for (let members = 0; members < MOST_COUNTS && (words[at - 1] === ',' || words[at - 1] === 'và'); members++) {
    const member = memberBefore(at)
    if (member === null) break
    at = member
  }
  return at < first ? at : null
}

/** "tăng 20 vụ, 8 người chết và 5 người bị thương": the number of things that opens the list which a count goes on with. */
function countBefore(tokens: Tokens, first: number): number | null {
  const { ids, kinds } = tokens
  return listOpens(tokens, first, (at) => {
    let k = at - 2
    while (k > Math.max(0, at - COUNT_WITHIN) && kinds[k] === 'word') k--
    // "14.000 con vịt, tăng 900 con, | 3.200 con lợn": other animals, of which no change was told
    const noun = kinds.indexOf('numeral', first) + 1
    if (k === at - 3 && ids[k + 1] === ids[noun] && kinds[noun + 1] === 'word') return null
    return kinds[k] === 'numeral' && COUNTED.at(ids, k + 1) ? k : null
  })
}

/** Behind a percent these begin what it is of: "tăng 8% | số vụ", "giảm 4% | về giá trị". */
const OF_WHAT = new Set(['số', 'tổng', 'lượng', 'về'])

/** "tăng 8% số vụ, | 3% số người chết và | 31% số người bị thương": the first percent of a list of which each tells what it is of. */
function percentBefore(tokens: Tokens, first: number): number | null {
  const { words, kinds } = tokens
  return listOpens(tokens, first, (at) => {
    if (!OF_WHAT.has(words[at + 2] ?? '')) return null
    let k = at - 2
    while (k > Math.max(0, at - COUNT_WITHIN) && kinds[k] === 'word' && words[k] !== '%') k--
    return words[k] === '%' && kinds[k - 1] === 'numeral' && OF_WHAT.has(words[k + 1] ?? '') ? k - 1 : null
  })
}

/** "thấp hơn khoảng 2 triệu đồng so với giá trong nước": what lies between two levels, up to token `end`, and no change of one. */
const isGap = ({ ids }: Numbered, end: number, kind: Kind): boolean =>
  kind !== 'percent' &&
  kind !== 'ratio' &&
  kind !== 'count' &&
  (OVERTOPS.endingAt(ids, end - 1) ?? UNDERCUTS.endingAt(ids, end - 1)) !== null

/** The direction of the verb right before the number at `first`. */
const verbBefore = (tokens: Tokens, first: number): Direction | null =>
  CHANGE_VERBS.endingAt(tokens.ids, overFillers(tokens, first - 1))?.row.change ?? null

/** "giảm thuế 1.500 ringit (8,2 triệu đồng)": the number that is told once more in another unit, right before its bracket. */
function convertedFrom({ words, ids, kinds }: Tokens, first: number, kind: Kind): number | null {
  if (words[first - 1] !== '(') return null
  for (let k = first - 2; k >= Math.max(0, first - 4); k--) {
    if (kinds[k] !== 'numeral') continue
    const unit = unitAt({ words, ids }, k + 1, true)
    return unit?.row.kind === kind && unit.end === first - 1 ? k : null
  }
  return null
}

const RUNS = new Set(['phiên', 'ngày', 'tuần', 'tháng', 'quý', 'kỳ', 'vụ', '#'])
const ON_END = phraseSet(listed('liên tiếp, liên tục, liền, đầu tiên'))

/** "giảm 3 phiên liên tiếp", "tăng mạnh 2 tháng liền": for how long something went on, its number at token `i`. */
export const isRun = ({ words, ids }: Numbered, i: number): boolean =>
  RUNS.has(words[i + 1] ?? '') && ON_END.at(ids, i + 2) !== null

const IN_PLACES = new Set(['ở', 'tại'])

/** The direction that a verb, past fillers the last word before the number at `first`, gives it. */
function changeOf(
  tokens: Tokens,
  verb: Match<{ change: Direction | null }>,
  first: number,
  end: number,
  kind: Kind,
): Direction | null {
  const { words, ids } = tokens
  // "tăng ở 61 huyện và giảm ở 2 huyện": where
  if (kind === 'count' && IN_PLACES.has(words[first - 1] ?? '')) return null
  if (isGap(tokens, verb.end, kind)) return null
  // "cao hơn ít nhất 7% so với khu bên"
  if (kind === 'percent' && words[verb.end - 1] === 'hơn' && !isSince(tokens, end)) return null
  // "giảm ở mức 1.845 USD": the level that a price has come to
  if (kind === 'money' && words[first - 1] === 'mức') return null
  // "tăng từ 5 lên 7" are two levels, "tăng từ 30-40%" is a change
  if (verb.row.change === null && words[verb.end - 1] === 'từ')
    return CHANGE_VERBS.endingAt(ids, verb.end - 2)?.row.change ?? null
  return REACHES.has(words[verb.end] ?? '') ? null : verb.row.change
}
const UP_TO = new Set(['đến', 'tới'])
/** "trung bình", "bình quân" */
const AVERAGED = new Set(['trung', 'bình'])
/** Behind the comma in "giảm nhẹ, khoảng 9%", and how far it went before the comma. */
const ABOUT = new Set(['khoảng', 'chỉ', 'gần', 'hơn', 'trên', 'ước'])
const FAR = phraseSet(listed('đáng kể, không đáng kể, nhanh, chậm, rõ rệt, mạnh mẽ, liên tục'))

/** "chỉ giảm nhẹ, | khoảng 9% | (so với năm trước)": the verb before the comma at token `comma`, where nothing is counted behind the percent. */
function beforeComma({ words, ids, kinds }: Tokens, comma: number, end: number): Direction | null {
  const average = AVERAGED.has(words[comma + 1] ?? '')
  if (!average && !(ABOUT.has(words[comma + 1] ?? '') && (kinds[end] !== 'word' || words[end] === 'so'))) return null
  const last = average ? comma - 1 : (FAR.endingAt(ids, comma - 1)?.start ?? comma) - 1
  return CHANGE_VERBS.endingAt(ids, last)?.row.change ?? null
}
/** Behind a verb of change, before a filler, these begin a level. */
const REACHES = new Set(['lên', 'xuống', 'còn'])

/** Between what rises or falls and by how much. */
const BY = new Set(['thêm', 'tới', 'khoảng'])

/** "giảm giá bán gần 900 tỷ đồng": the verb right before the noun of a sum, which ends at token `last`. */
function verbOfSum({ words, ids }: Numbered, last: number): Direction | null {
  let k = last
  while (BY.has(words[k] ?? '')) k--
  const sum = SUMS.endingAt(ids, words[k] === 'từ' ? k - 1 : k)
  if (sum?.row !== 'noun') return null
  const verb = CHANGE_VERBS.endingAt(ids, sum.start - 1)
  return verb && !isInCompound(ids, sum.start - 1, verb.start) ? verb.row.change : null
}

/** Nouns of a change by themselves: what follows them up to the number only says of what. */
const CHANGES = phraseSet(['mức tăng', 'mức giảm'])
/** Between such a noun, with what it is of, and its number. */
const LEADS = new Set(['từ', 'là', 'đạt', 'ước', 'khoảng', ':'])

/** "mức tăng phụ phí cảng | từ 50 đến 90 USD", "mức giảm phí bốc xếp | là 20 USD": the noun of a change before token `last`, and what it is of. */
function changeOfSum({ words, ids, kinds }: Tokens, last: number): Direction | null {
  let k = last
  while (LEADS.has(words[k] ?? '')) k--
  for (; k >= Math.max(0, last - REACH) && kinds[k] === 'word'; k--) {
    const noun = CHANGES.endingAt(ids, k)
    // "mức giảm trừ 11 triệu đồng"
    if (noun) return SUMS.at(ids, noun.start)?.end === noun.end ? (GROWTH.endingAt(ids, k)?.row.change ?? null) : null
    const sum = SUMS.endingAt(ids, k)
    // "mức tăng lương của người có thu nhập 5 triệu đồng": the nearest noun has the number
    if (LEVEL_VERBS.endingAt(ids, k) || (sum?.row === 'noun' && !CHANGES.endingAt(ids, sum.start - 1))) return null
  }
  return null
}

/** Before the first of numbers that stand in the order of what they are of: "lần lượt tăng | 8 và 5 người", "xa hơn cùng kỳ lần lượt | 9 km và 6 km". */
const IN_ORDER = phraseSet(['lần lượt', 'tương ứng'])
const ANNOUNCED_WITHIN = 4
/** So many words has the unit or the noun of a number in such a list. */
const MOST_UNIT = 3

/** The first number of such a list that the one at `first` goes on; null where it goes on none. */
function firstInOrder({ words, ids, kinds }: Tokens, first: number): number | null {
  let at = first
  for (let steps = 0; steps < MOST_LISTED && (words[at - 1] === ',' || words[at - 1] === 'và'); steps++) {
    let k = at - 2
    while (k >= at - 1 - MOST_UNIT && (kinds[k] === 'word' || words[k] === '%')) k--
    if (kinds[k] !== 'numeral') break
    at = k
  }
  if (at === first) return null
  for (let k = at - 1; k >= at - ANNOUNCED_WITHIN && kinds[k] !== 'numeral'; k--)
    if (IN_ORDER.endingAt(ids, k)) return at
  return null
}

/** The direction of a number that goes on with the change of one before it; `end` is behind the quantity. */
function changeAlike(tokens: Tokens, first: number, end: number, kind: Kind): Direction | null {
  const { words } = tokens
  const opens = firstInOrder(tokens, first)
  // "(tương ứng 12%, | 8% và 4%)"
  if (opens !== null)
    return sinceBefore(tokens, opens) ?? verbBefore(tokens, opens) ?? changeAlike(tokens, opens, opens + 1, kind)
  // "giảm 242 hộ, 5,48 điểm phần trăm", "…, 5,48 điểm %"
  const points = kind === 'percent' && (words[end - 2] === 'điểm' || words[end - 3] === 'điểm')
  const shares = kind === 'percent' ? percentBefore(tokens, first) : null
  const counts = points || kind === 'count' ? countBefore(tokens, first) : null
  // "tăng 19 nghìn lượt người | và 14,7 tỷ đồng so với cùng kỳ"
  const sums = kind === 'money' && words[first - 1] === 'và' && isSince(tokens, end) ? countBefore(tokens, first) : null
  const alike = counts ?? shares ?? sums ?? alikeBefore(tokens, first, end, kind)
  if (alike === null) return null
  // "giảm 15 vụ, 6 người chết | (tương ứng 12% và 9%)": the list that the number before ends has the verb
  return verbBefore(tokens, alike) ?? verbBefore(tokens, countBefore(tokens, alike) ?? alike)
}

/**
 * The direction of the change that the number at `first` reports, or null. "tăng 15,2%", "tăng trưởng bình quân đạt 6,5%",
 * "(-22,1%)"; null for levels: "tăng lên 20 hộ", "giảm còn 5%". `end` is behind the quantity, `from` says that a second level follows.
 */
export function changeBefore(tokens: Tokens, first: number, end: number, kind: Kind, from: boolean): Direction | null {
  const { words, ids } = tokens
  // "lãi suất giảm chỉ từ 5,9%/năm": the level
  if (words[first - 1] === 'từ' && words[first - 2] === 'chỉ') return null
  // "giá cao hơn năm ngoái chừng 300 đồng"
  const since = from || kind === 'ratio' ? null : sinceBefore(tokens, first)
  if (since) return since
  const last = overFillers(tokens, first - 1)
  const verb = CHANGE_VERBS.endingAt(ids, last)
  // "bắn hạ hai máy bay"; "tăng nhẹ từ mức 2% lên 2,2%"
  if (verb) {
    // "tốc độ tăng | giá trị tăng thêm | là 4%"
    if (isInLevel(ids, last, verb.start))
      return from || kind !== 'percent' ? null : growthBefore(tokens, verb.start - 1)
    return from || isInCompound(ids, last, verb.start) ? null : changeOf(tokens, verb, first, end, kind)
  }
  // "giảm giá | lên đến 60%": what falls comes up to no level
  if (kind === 'percent' && UP_TO.has(words[first - 1] ?? '') && words[first - 2] === 'lên') {
    // and "giảm lãi suất tiết kiệm | lên tới 0,2%"
    if (fartherVerb(tokens, first - 3) === 'down') return 'down'
  }
  // "vẫn tiếp tục tăng, trung bình 10%/năm"
  const paused = kind === 'percent' && words[last] === ',' ? beforeComma(tokens, last, end) : null
  if (paused) return paused
  const converted = convertedFrom(tokens, first, kind)
  if (converted !== null) return verbBefore(tokens, converted)
  if (kind === 'count' && isAdded(tokens, first)) return 'up'
  const told = from
    ? null
    : (comparedVerb(tokens, first - 1) ?? (kind === 'count' ? verbOfNumber(tokens, first) : null))
  if (told) return told
  // "giảm giá vàng miếng thêm 200.000 đồng"
  if (kind !== 'percent' && kind !== 'ratio' && words[first - 1] === 'thêm') return addedTo(tokens, first - 2)
  if (kind === 'ratio') return growthBefore(tokens, last)
  if (from) return null
  if (kind === 'money') {
    const way = verbOfSum(tokens, first - 1) ?? changeOfSum(tokens, first - 1)
    if (way) return way
  }
  const behind = sinceBehind(tokens, first, end)
  if (behind) return behind
  const loose = LOOSE_VERBS.endingAt(ids, first - 1)
  if (loose && !isInCompound(ids, first - 1, loose.start) && (kind === 'percent' || isCompared(words, end)))
    return loose.row.change
  if (kind !== 'percent') return changeAlike(tokens, first, end, kind)
  const start = listStart(tokens, first)
  if (start < first && firstInOrder(tokens, first) === null)
    return verbBefore(tokens, start) ?? fartherVerb(tokens, overFillers(tokens, start - 1))
  return changeAlike(tokens, first, end, kind) ?? fartherVerb(tokens, last, words[first - 1] === '(')
}
