import { BEFORE_NOW, LESS, MORE } from '../../lexicon/changes.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import type { Tokens } from '../../segment/tokens.js'

export type Direction = 'up' | 'down'

const REFERENCE_WITHIN = 7
/** Between two numbers or statements nothing is compared. */
const ENDS = new Set(['#', ';', '.', ':', '(', ')', ','])

/** Between what something was and how far it is from that: "cao hơn năm ngoái | là | 300 đồng", "… | chừng | 300 đồng". */
const BY = new Set(['là', 'tới', 'đến', 'từ'])

/** The token before those that only qualify the number at token `first`. */
function overQualifiers({ words, ids }: Tokens, first: number): number {
  let k = first - 1
  for (;;) {
    const match = QUALIFIER_BEFORE.endingAt(ids, k)
    if (match && !MORE.endingAt(ids, k) && !LESS.endingAt(ids, k) && match.row.qualifier !== null) k = match.start - 1
    else if (BY.has(words[k] ?? '')) k--
    // "xa hơn cùng kỳ | lần lượt | 9 km và 6 km"
    else if (words[k] === 'lượt' && words[k - 1] === 'lần') k -= 2
    else return k
  }
}

/**
 * "cao hơn đỉnh cũ | 94 MW", "nhiều hơn cùng kỳ | 31 tỷ đồng", "gần hơn trước | 6 km", "hơn tết trước | 300 chiếc": the direction in which
 * something went from what it was before; null where two things are compared, "cao hơn tỉnh bạn 94 MW". `first` is the token of the number.
 */
export function sinceBefore(tokens: Tokens, first: number): Direction | null {
  const { words, ids, kinds } = tokens
  const last = overQualifiers(tokens, first)
  let before = words[last] === 'trước' && words[last - 1] === 'hơn'
  for (let k = last; k > Math.max(0, last - REFERENCE_WITHIN); k--) {
    const word = words[k] ?? ''
    if (word === 'hơn') return before ? directionOf(ids, words, k) : null
    // "kém vụ trước 0,2 tấn", but "xếp loại kém"
    if (word === 'kém' && words[k - 1] !== 'loại') return before ? 'down' : null
    // "trung bình nhiều năm", of which "năm" may be taken for five
    const reference = BEFORE_NOW.endingAt(ids, k)
    if (reference && k > reference.start) {
      before = true
      k = reference.start
      continue
    }
    if (ENDS.has(word)) return null
    // "cao hơn sau khi năm 2018 xuất khẩu 5 tấn": what was done then is no reference; "tuần trước đó" is one
    const then = k === last || (k === last - 1 && words[last] === 'đó')
    before ||= kinds[k] === 'time' && then
  }
  return null
}

function directionOf(ids: readonly number[], words: readonly string[], k: number): Direction | null {
  if (MORE.endingAt(ids, k)) return 'up'
  if (LESS.endingAt(ids, k)) return 'down'
  // "1.200 chiếc, hơn tết trước 300 chiếc"
  return k === 0 || ENDS.has(words[k - 1] ?? '') || words[k - 1] === '-' ? 'up' : null
}

const COMPARED_WITHIN = 7

/** The token of "so" in "so với năm trước", "so cùng kỳ" behind a quantity that ends before token `end`; -1 where none follows. */
function comparison(words: readonly string[], end: number): number {
  for (let k = end; k < Math.min(words.length, end + COMPARED_WITHIN); k++) {
    if (words[k] === 'so') return k
    if (ENDS.has(words[k] ?? '')) return -1
  }
  return -1
}

export const isCompared = (words: readonly string[], end: number): boolean => comparison(words, end) >= 0

/** Does "so với cùng kỳ", "so năm trước" begin at token `so`? */
function isSinceAt({ words, ids, kinds }: Tokens, so: number): boolean {
  const at = words[so + 1] === 'với' ? so + 2 : so + 1
  return words[so] === 'so' && (kinds[at] === 'time' || BEFORE_NOW.at(ids, at) !== null)
}

const TOLD_WITHIN = 12
/** Behind what is compared with: "so cùng kỳ, …", "so cùng kỳ: …". */
const AHEAD = new Set([',', ':'])
/** The token of "so" in "so cùng kỳ, mực nước | thấp hơn 1,7 m", "so với năm trước, số án | ít hơn 6 vụ" before token `first`; -1 without one. */
function comparisonAhead(words: readonly string[], first: number): number {
  for (let k = first - 1; k >= Math.max(0, first - TOLD_WITHIN); k--) {
    if (words[k] === 'so') return k
    if (words[k] === 'và' || (!AHEAD.has(words[k] ?? '') && ENDS.has(words[k] ?? ''))) return -1
  }
  return -1
}
export const isComparedAhead = (words: readonly string[], first: number): boolean => comparisonAhead(words, first) >= 0

/** "cao hơn | 5% | so với năm trước": the direction in which something went, its quantity from token `first` up to `end`. */
export function sinceAround(tokens: Tokens, first: number, end: number): Direction | null {
  const { words, ids } = tokens
  const way = MORE.at(ids, first) ? 'up' : LESS.at(ids, first) ? 'down' : null
  if (way === null) return null
  return isSinceAt(tokens, comparison(words, end)) || isSinceAt(tokens, comparisonAhead(words, first)) ? way : null
}

/** Is it told behind a quantity that ends before token `end` what it was before: "32% | so với năm trước", "32% | cùng kỳ"? */
export function isSince({ words, ids, kinds }: Tokens, end: number): boolean {
  // "1,5%/năm so với cuối 2017": the year of a rate may be taken for five
  const from = words[end] === '/' ? end + 2 : end
  for (let k = from; k < Math.min(words.length, from + COMPARED_WITHIN) && !ENDS.has(words[k] ?? ''); k++)
    if (kinds[k] === 'time' || BEFORE_NOW.at(ids, k)) return true
  return false
}
