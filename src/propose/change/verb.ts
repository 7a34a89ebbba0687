import { CHANGE_FILLERS, CHANGE_VERBS } from '../../lexicon/changes.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import type { Tokens } from '../../segment/tokens.js'
import type { Direction } from './compared.js'

export const BREAKS = new Set([',', ';', '.', '#', '…', ':', '(', ')'])
/** So many tokens has a bracket that is stepped over. */
export const LONGEST_BRACKET = 8
/** How far before its percent the verb of a change may stand: "giảm chi tiêu của các hộ gia đình 0,32%". */
export const REACH = 10

/** Before a number that is none: "hằng năm" (every year), "bình quân năm" (a year on average) may be taken for five. */
const YEARLY = new Set(['hàng', 'hằng', 'mỗi', 'quân', 'bình'])
export const isYearly = (words: readonly string[], k: number): boolean =>
  words[k] === '#' && YEARLY.has(words[k - 1] ?? '')
export const breaks = (words: readonly string[], k: number): boolean =>
  BREAKS.has(words[k] ?? '') && !isYearly(words, k)

/** Steps over what may stand between the verb of a change and its number; gives the token before it. */
export function overFillers({ words, ids, kinds }: Tokens, last: number): number {
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

/** Is a verb from `start` to token `last` the end of a longer word, as in "gia tăng", "bắn hạ"? */
export const isInCompound = (ids: readonly number[], last: number, start: number): boolean =>
  (COMPOUNDS.endingAt(ids, last)?.start ?? last) < start

/** The direction of the verb right before the number at `first`. */
export const verbBefore = (tokens: Tokens, first: number): Direction | null =>
  CHANGE_VERBS.endingAt(tokens.ids, overFillers(tokens, first - 1))?.row.change ?? null
