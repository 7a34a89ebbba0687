import type { Quantity } from '../propose/reading.js'
import { addShare, type Scores } from './scores.js'

/** What the figures of the same thing say counts at most this much. */
const ALIKE = 6

/** A figure by what it is of: its kind, and the numbers of the words of its item. */
interface Thing {
  quantity: Pick<Quantity, 'kind' | 'value' | 'unit'>
  itemIds: readonly number[]
}

/** An item is told by its first words: "căn nhà tình nghĩa" and "căn nhà tình nghĩa mới xây" are one thing. */
const WORDS = 3

/** One string for all items that begin alike, and for a sum wherever it is told: sums are named alike whatever they are for. */
function keyOf({ quantity: { kind, value, unit }, itemIds }: Thing): string | null {
  if (kind === 'money') return `${value.digits}e${value.exponent}${unit}`
  return itemIds.length === 0 ? null : kind + String.fromCharCode(...itemIds.slice(0, WORDS))
}

/** The figures of each thing that is told of more than once, by their places. */
function groupsOf(figures: readonly Thing[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [i, figure] of figures.entries()) {
    const key = keyOf(figure)
    if (key === null) continue
    const known = groups.get(key)
    if (known) known.push(i)
    else groups.set(key, [i])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Adds to the scores of each figure the most that any figure of the same thing on the page says: it is of one type wherever it is told. */
export function addAlike(scores: Scores, figures: readonly Thing[]): void {
  const { types, all } = scores
  for (const group of groupsOf(figures)) {
    const most = new Float64Array(types)
    for (const i of group)
      for (let type = 0; type < types; type++)
        most[type] = Math.max(most[type] as number, all[i * types + type] as number)
    for (const i of group) addShare(scores, i, most, ALIKE)
  }
}
