import type { Role } from '../model/vocabulary.js'
import { leadOf, type Related, sameSpan } from '../relate/related.js'

/** "số vốn lần lượt là | 345 triệu USD, 201 triệu USD", "lần lượt tăng | 9% và giảm 2%": one of each of those named or told before. */
const FIRST_IN_TURN = /(?:^|[ ,])lần lượt(?: (?:là|đạt|tăng|giảm|tăng thêm|ở mức|gần|hơn|trên|khoảng))*$/
const CHANGES_IN_TURN =
  /(?:tăng|giảm|cao hơn|thấp hơn|hơn|nhiều hơn|xa hơn)(?: [^,;:.()]{1,30})? lần lượt(?: là| gần| hơn| trên)*$/
const NEXT_IN_TURN = /^(?:,|;|và|, và|,? ?(?:và )?(?:tăng|giảm))$/
const MOST_IN_TURN = 6

/** Where the list that figure `i` stands in begins, of figures told "lần lượt"; null when it stands in none. */
function turnStart(figures: readonly Related[], i: number): number | null {
  const isChange = figures[i]?.quantity.change !== null
  for (let k = i; k > i - MOST_IN_TURN && k >= 0; k--) {
    const figure = figures[k] as Related
    const before = figures[k - 1]
    if ((figure.quantity.change !== null) !== isChange) return null
    const lead = leadOf(figure, before)
    if (FIRST_IN_TURN.test(lead) || (isChange && CHANGES_IN_TURN.test(lead))) return k
    if (before?.sentence !== figure.sentence || !NEXT_IN_TURN.test(lead)) return null
  }
  return null
}

const lengthFrom = (figures: readonly Related[], start: number): number => {
  let end = start + 1
  while (
    end < start + MOST_IN_TURN &&
    figures[end]?.sentence === figures[start]?.sentence &&
    turnStart(figures, end) === start
  )
    end++
  return end - start
}

const LEVELS = new Set<Role>(['level', 'plan'])

/** The level that the change at `i` is of, by its place among as many as were told before; null when none is. */
export function levelInTurn(figures: readonly Related[], i: number, roles: readonly Role[]): number | null {
  const figure = figures[i] as Related
  if (figure.quantity.change === null) return null
  const start = turnStart(figures, i)
  if (start === null) return null
  const from = start - lengthFrom(figures, start)
  const levels = figures.slice(Math.max(0, from), start)
  const fits = (level: Related, k: number) =>
    level.sentence === figure.sentence && level.quantity.change === null && roles[from + k] === 'level'
  return from >= 0 && start - from > 1 && levels.every(fits) ? from + i - start : null
}

/** Is the figure at `i` one more of the levels told in turn, each of something else? */
export function isNextInTurn(figures: readonly Related[], i: number, roles: readonly Role[]): boolean {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  if (figure.quantity.change !== null || figure.partOf !== null || !LEVELS.has(roles[i] as Role) || !before)
    return false
  const start = turnStart(figures, i)
  return start !== null && start < i && figure.item !== null && !sameSpan(figure.item, before.item)
}
