import type { Draft } from '../decide/draft.js'
import { wordsOf } from '../lexicon/phrases.js'
import type { Span } from '../model/span.js'
import { itemOf } from './item/item.js'
import type { Hit, TypeScorer } from './type.js'

/** A figure that has its item and its type. */
export interface Named extends Draft {
  item: Span | null
  /** Index into the table of types. */
  type: number
  /** What the cues gave to each type. */
  scores: Float64Array
}

function best(scores: Float64Array): number {
  let top = 0
  for (let type = 1; type < scores.length; type++) if ((scores[type] ?? 0) > (scores[top] ?? 0)) top = type
  return top
}

/** Gives each figure its item and its type. `drafts` are in the order of the text; the table's last type is what is left. */
export function nameAll(drafts: readonly Draft[], scorer: TypeScorer, subjectTexts: readonly string[]): Named[] {
  const subject = scorer.subject(subjectTexts.map(wordsOf))
  const named: Named[] = []
  let hits: Hit[] = []
  let sentence = -1
  for (const draft of drafts) {
    const { scene, quantity } = draft
    if (draft.sentence !== sentence) {
      sentence = draft.sentence
      hits = scorer.hits(scene.tokens)
    }
    const before = named.at(-1)
    const item = itemOf(draft, before?.sentence === sentence ? before.item : null)
    const words = item ? wordsOf(scene.doc.shadow.slice(item.start, item.end)) : []
    const place = { kind: quantity.kind, first: quantity.first, last: quantity.last, item: words }
    const scores = scorer.score(place, scene.tokens, hits, subject)
    named.push({ ...draft, item, type: best(scores), scores })
  }
  return named
}
