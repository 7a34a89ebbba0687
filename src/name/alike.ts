import { CLASSES } from '../lexicon/nouns.js'
import type { Quantity } from '../propose/reading.js'
import { addShare, type Scores } from './scores.js'

/** What the figures of the same thing say counts at most this much. */
const ALIKE = 6

/** A figure by what it is of: how many or how much, and the numbers of the words of its item. */
interface Thing {
  quantity: Pick<Quantity, 'kind' | 'value' | 'unit' | 'qualifier'>
  itemIds: readonly number[]
}

/** An item is told by its first words: "căn nhà tình nghĩa" and "căn nhà tình nghĩa mới xây" are one thing. */
const WORDS = 3
/** So few things are told of again and again without being the same; people are told of as "hai thiếu nữ", then as "hai cô gái". */
const FEW = 3

/** One string for all items that begin alike; sums are named alike whatever they are for. */
const nameOf = ({ quantity: { kind }, itemIds }: Thing): string | null =>
  kind === 'money' || itemIds.length === 0 ? null : kind + String.fromCharCode(...itemIds.slice(0, WORDS))

/** One string for all sums and measures of one size, or for all people, bodies or things of one number: "12 thiếu niên", "12 cậu bé". */
function sizeOf({ quantity: { kind, value, unit, qualifier }, itemIds }: Thing): string | null {
  const size = `${value.digits}e${value.exponent}`
  switch (kind) {
    case 'money':
      return size + unit
    case 'mass':
    case 'volume':
    case 'length':
    case 'area':
      return qualifier === 'vague' ? null : size + unit
    case 'count': {
      const noun = CLASSES.at(itemIds, 0)?.row
      const few = value.exponent === 0 && value.digits < (noun === 'person' ? FEW - 1 : FEW)
      return noun === undefined || few || qualifier === 'vague' ? null : size + noun
    }
    default:
      return null
  }
}

/** The figures that have a string in common, by their places. */
function groupsOf(figures: readonly Thing[], keyOf: (figure: Thing) => string | null): number[][] {
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

/** Adds to the scores of each figure the most that any figure of its group says, raised to `power`. */
function addMost(scores: Scores, group: readonly number[], power: number): void {
  const { types, all } = scores
  const most = new Float64Array(types)
  for (const i of group)
    for (let type = 0; type < types; type++)
      most[type] = Math.max(most[type] as number, all[i * types + type] as number)
  for (let type = 0; type < types; type++) most[type] = Math.max(0, most[type] as number) ** power
  for (const i of group) addShare(scores, i, most, ALIKE)
}

/**
 * A thing is of one type wherever the page tells of it. What is of one size is the same, and one clear word for it outweighs many
 * hints; what it says then holds for all that is named like it. That may be several things, "60 cơ sở" that were checked and
 * "4 cơ sở" that were fined: every hint has its share.
 */
export function addAlike(scores: Scores, figures: readonly Thing[]): void {
  for (const group of groupsOf(figures, sizeOf)) addMost(scores, group, 2)
  for (const group of groupsOf(figures, nameOf)) addMost(scores, group, 1)
}
