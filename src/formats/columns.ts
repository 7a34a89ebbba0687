import { PAGE_COLUMNS } from '../model/vocabulary.js'
import type { Result } from '../schema.js'

/** A cell of a row; null is an empty cell. */
export type Cell = string | number | boolean | null

export type PageColumn = readonly [name: string, cell: (result: Result) => Cell]

/** What the rows of figures and those of records both begin with. */
export const PAGE_CELLS: readonly PageColumn[] = PAGE_COLUMNS.map((name) => [name, (result) => result[name]])
