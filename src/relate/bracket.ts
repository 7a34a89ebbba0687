import { leadOf, type Related } from './related.js'

/** So many figures stand in a bracket at most. */
const LONGEST = 12

/** The place of the figure before `k`; what a bracket holds is left out where it closes between them and `k`: "55 km (4 km … và 51 km …), tổng mức đầu tư". */
export function beforeBracket(figures: readonly Related[], k: number): number {
  let open = closes(leadOf(figures[k] as Related, figures[k - 1]))
  let at = k - 1
  while (open > 0 && at > k - LONGEST && at > 0 && figures[at]?.sentence === figures[k]?.sentence) {
    open += closes(leadOf(figures[at] as Related, figures[at - 1]))
    at--
  }
  return open > 0 ? k - 1 : at
}
/** How many more brackets close than open. */
const closes = (text: string): number => text.split(')').length - text.split('(').length
