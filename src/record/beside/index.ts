import type { Role } from '../../model/vocabulary.js'
import { clauseBefore, itemText, leadOf, type Related, textBehind } from '../../relate/related.js'
import { type Beside, wholeOfBracket } from './asks.js'
import type { BesideRow } from './row.js'
import { BESIDE } from './rows.js'

const isBeside = (row: BesideRow, at: Beside): boolean => {
  const { figure, before, mate, roles, i } = at
  const own = roles[i]
  if (row.own && row.own !== own) return false
  if (row.kind && row.kind !== figure.quantity.kind) return false
  if (row.last && !(row.last === roles[i - 1] && before?.sentence === figure.sentence)) return false
  if (row.whole && row.whole !== roles[figure.partOf ?? -1]) return false
  if (row.mate && !row.mate.includes(roles[mate ?? -1] as Role)) return false
  if (row.item && !row.item.test(itemText(figure))) return false
  if (row.lead && !row.lead.test(leadOf(figure, before))) return false
  if (row.said && !row.said.test(`${leadOf(figure, before)} ${itemText(figure)}`)) return false
  if (row.clause && !row.clause.test(clauseBefore(figure))) return false
  if (row.behind && !row.behind.test(textBehind(figure))) return false
  return row.is?.(at) ?? true
}

/** Gives the roles that hang on what stands beside a figure; `roles` are by figure and are changed. */
export function rolesBeside(figures: readonly Related[], roles: Role[]): void {
  let opener: number | null = null
  figures.forEach((figure, i) => {
    opener = wholeOfBracket(figures, i, opener)
    const mate = figure.links.find(({ rel }) => rel === 'with')?.to[0]
    const at: Beside = { figures, i, figure, before: figures[i - 1], mate, roles, opener }
    for (const row of BESIDE) {
      if (!isBeside(row, at)) continue
      const role = typeof row.gives === 'string' ? row.gives : row.gives(at)
      if (role === null) continue
      roles[row.toMate ? (mate as number) : i] = role
      return
    }
  })
}
