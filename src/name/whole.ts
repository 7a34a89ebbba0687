import type { NounClass } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import { isMeasure, type Kind } from '../model/vocabulary.js'
import { classOf } from './class.js'
import type { Itemed } from './figure.js'
import { tokenAt } from './item/words.js'
import { PARTS } from './passing.js'

/** Right before a number, or before whose share is told, they say that it is of a part: "9 người bị vùi lấp, | trong đó có | 3 phụ nữ". */
const LEADS = phraseSet(
  [
    'trong đó',
    'trong đó có',
    'trong số đó có',
    'trong số này có',
    'trong số họ có',
    'gồm',
    'gồm có',
    'bao gồm',
  ].flatMap((lead) => [lead, `${lead} :`]),
)
const JOINS = phraseSet([',', 'và', ', và', 'cùng'])
/** So many figures back the whole is looked for. */
const MOST_BACK = 3

const NUMBERS = phraseSet(['số', 'tổng số'])

/** Are people what the figure is of: "145 người", "số nạn nhân tăng 12%"? */
function isOfPeople({ itemIds }: Itemed): boolean {
  return classOf(itemIds.slice(NUMBERS.at(itemIds, 0)?.end ?? 0)) === 'person'
}

/** "145 nạn nhân, trong đó | phụ nữ chiếm 80%": the people of whom some have the share of figure `i`. */
function wholeOfShare(figures: readonly Itemed[], i: number): number {
  const { scene, item, itemIds } = figures[i] as Itemed
  if (!item || classOf(itemIds) !== 'person') return -1
  const { tokens } = scene
  if (!LEADS.endingAt(tokens.ids, tokenAt(tokens, item.start) - 1)) return -1
  return isOfPeople(figures[i - 1] as Itemed) ? i - 1 : -1
}

/** What may be parted: people, things, and stuffs and land by their kind; null for the rest. */
const sortOf = (kind: Kind, noun: NounClass | null | undefined): NounClass | Kind | null =>
  noun === 'person' || noun === 'thing' ? noun : isMeasure(kind) ? kind : null

/** The whole of figure `i`, as below; `wholes` are the answers for the figures before. */
function wholeOf(
  figures: readonly Itemed[],
  i: number,
  nouns: readonly (NounClass | null)[],
  wholes: readonly number[],
): number {
  const { scene, quantity } = figures[i] as Itemed
  if (i === 0) return -1
  if (PARTS.has(quantity.kind)) return wholeOfShare(figures, i)
  const sort = sortOf(quantity.kind, nouns[i])
  if (!sort) return -1
  const { ids } = scene.tokens
  if (LEADS.endingAt(ids, quantity.first - 1)) {
    for (let k = i - 1; k >= Math.max(0, i - MOST_BACK); k--) {
      const other = figures[k] as Itemed
      if (sortOf(other.quantity.kind, nouns[k]) !== sort) continue
      return sort === 'person' || !scene.tokens.words.slice(other.end, quantity.first).includes(';') ? k : -1
    }
    return -1
  }
  // the next one of the list: "gồm 2 phụ nữ | và | 1 trẻ em"
  const before = figures[i - 1] as Itemed
  return sortOf(before.quantity.kind, nouns[i - 1]) === sort && JOINS.at(ids, before.end)?.end === quantity.first
    ? (wholes[i - 1] ?? -1)
    : -1
}

/**
 * For each figure of a sentence the earlier one whose people its own are some of, or are a share of, -1 if there is none; `nouns` are
 * the classes of what they count.
 */
export function wholesOf(figures: readonly Itemed[], nouns: readonly (NounClass | null)[]): number[] {
  const wholes: number[] = []
  for (let i = 0; i < figures.length; i++) wholes.push(wholeOf(figures, i, nouns, wholes))
  return wholes
}

/**
 * The figure whose people those of figure `i` are some of by the very same noun, so that they are of one type: "10 ngư dân gặp nạn, trong
 * đó | 8 ngư dân | quê Phú Yên"; -1 if there is none. `wholes` are those that {@link wholesOf} gives for each sentence, as figures of the page.
 */
export function someOf(figures: readonly Itemed[], i: number, wholes: readonly number[]): number {
  const whole = wholes[i] ?? -1
  const one = figures[whole]
  const { itemIds, quantity } = figures[i] as Itemed
  if (!one || quantity.kind !== 'count' || itemIds.length === 0 || classOf(itemIds) !== 'person') return -1
  return one.itemIds.length <= itemIds.length && one.itemIds.every((id, k) => itemIds[k] === id) ? whole : -1
}
