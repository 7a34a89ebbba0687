import type { Draft } from '../decide/draft.js'
import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { COUNT_HEADS } from '../lexicon/tables.js'
import type { Span } from '../model/span.js'
import type { Cell } from '../tables/cell.js'
import { wordsOf } from '../text/words.js'
import { speaks } from './cues.js'
import type { Scores } from './scores.js'
import type { TypeScorer } from './type.js'

/** How far off the caption of a table stands from its cells, in words. */
const CAPTION_COST = 7

/** "Số hộ nghèo" names poor households. */
const counted = (words: readonly string[]): readonly string[] => words.slice(COUNT_HEADS.at(words, 0)?.end ?? 0)
const classIn = (words: readonly string[]): NounClass | null => CLASSES.at(words, 0)?.row ?? null

/**
 * What speaks for each type of a figure in a cell: the heads of its column as items, or its labels where the heads only say when or
 * how much ("Năm 2023", "So với cùng kỳ"); both of them, and the caption of the table, as cues.
 */
export function scoreCell(
  { scene, quantity }: Draft,
  cell: Cell,
  scorer: TypeScorer,
  scores: Scores,
  at: number,
): void {
  const { shadow } = scene.doc
  const wordsIn = ({ start, end }: Span) => wordsOf(shadow.slice(start, end))
  const caption = cell.caption === null ? [] : wordsIn(cell.caption)
  const labels = cell.rowHeads.map((span) => counted(wordsIn(span)))
  const heads = cell.columnHeads.map((span) => counted(wordsIn(span)))
  const names = [...labels, ...heads]
  const words = [...caption, ...names.flat(), '#']
  const upTo = new Float64Array(words.length + 1)
  upTo.fill(CAPTION_COST, caption.length)
  const noun =
    quantity.kind === 'count'
      ? (names
          .toReversed()
          .map(classIn)
          .find((found) => found !== null) ?? 'thing')
      : null
  const own = words.length - 1
  const ofHeads = heads.flatMap((name) => scorer.itemHits(name))
  const item = ofHeads.some(speaks) ? ofHeads : labels.flatMap((name) => scorer.itemHits(name))
  const end = words.length
  const place = {
    kind: quantity.kind,
    noun,
    first: own,
    last: own,
    itemAt: -1,
    end,
    behind: end,
    tail: { from: own, to: end },
    head: own,
    item,
    headAt: 0,
    people: null,
    off: -1,
    beside: -1,
  }
  scorer.score(place, words, { upTo, next: words.length }, scorer.hits(words), scores, at)
}
