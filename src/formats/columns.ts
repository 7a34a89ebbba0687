import type { Result } from '../schema.js'

/** A cell of a row; null is an empty cell. */
export type Cell = string | number | boolean | null

export type PageColumn = readonly [name: string, cell: (result: Result) => Cell]

/** What the rows of figures and those of records both begin with. */
export const PAGE_COLUMNS: readonly PageColumn[] = [
  ['source', (result) => result.source],
  ['url', (result) => result.url],
  ['site', (result) => result.site],
  ['title', (result) => result.title],
  ['published', (result) => result.published],
]
