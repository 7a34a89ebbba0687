import type { Draft } from '../decide/draft.js'
import { COUNTED, type NounClass } from '../lexicon/nouns.js'
import { COUNT_HEADS } from '../lexicon/tables.js'
import type { Span } from '../model/span.js'
import type { Cell } from '../tables/cell.js'
import { wordsOf } from '../text/words.js'
import type { TypeScorer } from './type.js'

/** How far off the caption of a table stands from its cells, in words. */
const CAPTION_COST = 7

/** The class of what a head or label counts: "Số hộ nghèo" counts people. */
function classIn(words: readonly string[]): NounClass | null {
  return COUNTED.at(words, COUNT_HEADS.at(words, 0)?.end ?? 0)?.row ?? null
}

/** What speaks for each type of a figure in a cell: its labels and heads as items, both and the caption of the table as cues. */
export function scoreCell({ scene, quantity }: Draft, cell: Cell, scorer: TypeScorer, scores: Float64Array): void {
  const { shadow } = scene.doc
  const wordsIn = ({ start, end }: Span) => wordsOf(shadow.slice(start, end))
  const caption = cell.caption === null ? [] : wordsIn(cell.caption)
  const names = [...cell.rowHeads, ...cell.columnHeads].map(wordsIn)
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
  const at = words.length - 1
  const item = names.flatMap((name) => scorer.itemHits(name))
  const place = { kind: quantity.kind, noun, first: at, last: at, item }
  scorer.score(place, { upTo, next: words.length }, scorer.hits({ words }), scores)
}
