import type { Draft } from '../decide/draft.js'
import type { Span } from '../model/span.js'
import type { Scores } from './scores.js'

/** A figure that has its item; `end` is the token behind it. */
export interface Itemed extends Draft {
  item: Span | null
  itemWords: readonly string[]
  /** Their numbers in the vocabulary. */
  itemIds: readonly number[]
  end: number
}

/** A figure that has its item and its type. */
export interface Named extends Omit<Itemed, 'end'> {
  /** Index into the table of types. */
  type: number
  /** What speaks for each type, and which of the figures it is there. */
  scores: Scores
  at: number
}
