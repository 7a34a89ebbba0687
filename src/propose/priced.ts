import { listed } from '../lexicon/listed.js'
import { COUNTED } from '../lexicon/nouns.js'
import { QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import type { Kind } from '../model/vocabulary.js'
import type { Tokens } from '../segment/tokens.js'
import { unitAt } from './units.js'

/** The last words of what is paid for one, or is spent on one: "mức giá", "chi phí", "thời gian", "bình quân". */
const COSTS = new Set(listed('giá, phí, mức, cước, thuế, gian, quân, bình, vay, tiền'))
const COST_WITHIN = 9
/** Before the one that is paid for; without it the cost stands right before: "mức vay | 1 dự án". */
const FOR = new Set(['cho', 'với', 'của'])
/** Between the one and its sum. */
const COMES_TO = new Set(['là', 'mất', 'hết', 'đạt', 'tới', 'đến', 'khoảng', 'còn'])
const SUM_WITHIN = 14
const SUMS: ReadonlySet<Kind> = new Set<Kind>(['money', 'duration'])

/** Does a cost stand before token `i`, with nothing between them but words? */
function hasCost({ words, kinds }: Tokens, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - COST_WITHIN) && kinds[k] === 'word'; k--)
    if (COSTS.has(words[k] ?? '')) return true
  return false
}

/**
 * The sum that is for one, by its token: "giá tối thiểu cho | 1 | căn hộ loại lớn tại đây là 2 tỷ đồng", "thuế bình quân | một | chuyến
 * đạt 9 tỷ đồng". The one stands at token `at`; null where it is none.
 */
export function sumOfOne(tokens: Tokens, at: number): number | null {
  const { words, ids, kinds } = tokens
  const noun = COUNTED.at(ids, at + 1)?.row
  const before = words[at - 1] ?? ''
  if (
    FOR.has(before) ? !noun || !hasCost(tokens, at - 2) : (noun !== 'thing' && noun !== 'event') || !COSTS.has(before)
  )
    return null
  let k = at + 1
  while (k - at < SUM_WITHIN && kinds[k] === 'word') k++
  if (kinds[k] !== 'numeral' || !SUMS.has(unitAt(tokens, k + 1, true)?.row.kind ?? 'count')) return null
  const told = (QUALIFIER_BEFORE.endingAt(ids, k - 1)?.start ?? k) - 1
  return COMES_TO.has(words[told] ?? '') || COMES_TO.has(words[k - 1] ?? '') ? k : null
}

/** Between one of a currency and what it is worth in another: "đổi", "đổi được". */
function overExchange(words: readonly string[], i: number): number {
  if (words[i] !== 'đổi') return i
  return words[i + 1] === 'được' ? i + 2 : i + 1
}

const MOST_CURRENCY = 4

/** The sum that one of a currency is exchanged for, by its token: "1 euro đổi 1,2 USD", "110 yên đổi | 1 | USD"; the one stands at token `at`. */
export function exchangedFor(tokens: Tokens, at: number): number | null {
  const { words, kinds } = tokens
  const unit = unitAt(tokens, at + 1, true)
  if (unit?.row.kind !== 'money') return null
  const next = overExchange(words, unit.end)
  if (next > unit.end && kinds[next] === 'numeral') return next
  if (words[at - 1] !== 'đổi') return null
  let k = at - 2
  while (at - k < MOST_CURRENCY && kinds[k] === 'word') k--
  const other = kinds[k] === 'numeral' ? unitAt(tokens, k + 1, true) : null
  return other?.row.kind === 'money' && other.end === at - 1 ? k : null
}
