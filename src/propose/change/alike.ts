import { FUNCTION_WORDS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS } from '../../lexicon/changes.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { IN_ORDER } from '../../lexicon/qualifiers.js'
import { LINKS, SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Tokens } from '../../segment/tokens.js'
import type { Numbered } from '../../text/words.js'
import { MOST_LISTED } from '../range.js'
import { unitAt } from '../units.js'
import { type Direction, isSince, sinceBefore } from './compared.js'
import { verbBefore } from './verb.js'

/** "theo các mức 50%, 70% và 100%": the first percent of a list that the one at `first` goes on, by its token. */
export function listStart({ words, kinds }: Tokens, first: number): number {
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

const NAME_WITHIN = 6
/** Between the members of such a list. */
const BETWEEN = new Set([',', ';', 'và'])

/** Does a word at token `k` tell something, so that no bare name stands there: "nợ xấu | duy trì | 2%", "| tỷ lệ | hộ nghèo 3%"? */
const tells = ({ ids, kinds }: Tokens, k: number): boolean =>
  kinds[k] !== 'word' || [VERBS, PREDICATES, LINKS, FUNCTION_WORDS, SUMS].some((table) => table.at(ids, k) !== null)

/** The token before the bare name that ends before the number at `at`; -1 where none stands there. */
function beforeName(tokens: Tokens, at: number): number {
  let k = at - 1
  while (k > at - 1 - NAME_WITHIN && !BETWEEN.has(tokens.words[k] ?? '') && !tells(tokens, k)) k--
  return k < at - 1 ? k : -1
}

/** "Hà Nội tăng 28%; | Huế 27%; | Cần Thơ 26%": the first percent of a list of bare names that the one at `first` goes on. */
function namesakeBefore(tokens: Tokens, first: number): number {
  const { words, kinds } = tokens
  let at = first
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const k = beforeName(tokens, at)
    if (!BETWEEN.has(words[k] ?? '') || words[k - 1] !== '%' || kinds[k - 2] !== 'numeral') break
    at = k - 2
  }
  return at
}

/** How things rise or fall that are named behind it. */
const MANNERS = new Set(['cao', 'mạnh', 'khá', 'nhanh', 'sâu', 'nhiều', 'nhất'])
const NAMING = new Set([':', 'là', 'như', 'gồm', 'ở'])
const MOST_MANNERS = 3

/** "tăng cao: | dệt may 12%; da giày 9%", "giảm mạnh nhất là | xe máy 9%": the direction that is told of all the bare names behind it. */
function changeOfNamed(tokens: Tokens, first: number): Direction | null {
  const { words, ids } = tokens
  let k = beforeName(tokens, first)
  if (!NAMING.has(words[k] ?? '')) return null
  if (words[k] === ':' && NAMING.has(words[k - 1] ?? '')) k--
  const naming = k--
  while (MANNERS.has(words[k] ?? '') && naming - k <= MOST_MANNERS) k--
  return k < naming - 1 ? (CHANGE_VERBS.endingAt(ids, k)?.row.change ?? null) : null
}

/** The direction of a percent of a bare name, by the list that it stands in; `end` is behind the quantity. */
function changeByName(tokens: Tokens, first: number, end: number): Direction | null {
  if (tokens.kinds[end] === 'word') return null
  const opens = namesakeBefore(tokens, first)
  return (opens < first ? verbBefore(tokens, opens) : null) ?? changeOfNamed(tokens, opens)
}

/** Before the first of numbers that stand in the order of what they are of: "lần lượt tăng | 8 và 5 người", "xa hơn cùng kỳ lần lượt | 9 km và 6 km". */
const ANNOUNCED_WITHIN = 4
/** So many words has the unit or the noun of a number in such a list. */
const MOST_UNIT = 3

/** The first number of such a list that the one at `first` goes on; null where it goes on none. */
export function firstInOrder({ words, ids, kinds }: Tokens, first: number): number | null {
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
export function changeAlike(tokens: Tokens, first: number, end: number, kind: Kind): Direction | null {
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
  if (alike === null) return kind === 'percent' ? changeByName(tokens, first, end) : null
  // "giảm 15 vụ, 6 người chết | (tương ứng 12% và 9%)": the list that the number before ends has the verb
  return verbBefore(tokens, alike) ?? verbBefore(tokens, countBefore(tokens, alike) ?? alike)
}
