import type { Block } from './page.js'
import type { Span } from './span.js'

/** What stands between two full stops of a block. */
export interface Sentence extends Span {
  /** Index into the blocks of the document. */
  block: number
}

/** The words and signs of a text, as parallel lists: where each stands, and its number in the vocabulary (0 if it has none). */
export interface Words {
  starts: Int32Array
  ends: Int32Array
  ids: Int32Array
}

/** A page as the stages after reading see it. Every offset of these stages is an offset into `shadow`. */
export interface Document {
  /** What the rules match on: lower case, one tone placement, plain spaces, dashes and quotes, no zero-width characters. */
  shadow: string
  /** The shadow's text with its capitals and tones as they were written: the same length, spaces, dashes and quotes plain as there. */
  original: string
  words: Words
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  title: string | null
  /** The page's own date, ISO 8601, or null. */
  published: string | null
}
