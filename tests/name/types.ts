import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

/** Clauses or pages, and the type of each figure in them, in the order of the text. */
export type Rows = readonly (readonly [text: string, ...types: string[]])[]

/** The types of the figures of a text, in their order. */
export const typesOf = (text: string): string[] =>
  extractPage(readText(text, { source: 'note.txt' })).result.figures.map(({ type }) => type)
