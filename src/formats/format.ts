import type { Result } from '../schema.js'

export const ROWS = ['figures', 'records'] as const
export type Rows = (typeof ROWS)[number]

/** What the writers may be told; `width` and `colour` are those of the terminal. */
export interface FormatOptions {
  rows: Rows
  /** The byte order mark by which Excel knows UTF-8. */
  excel: boolean
  /** A last column in rows of figures with the address that opens the page at the figure. */
  address?: boolean
  /** Columns of the terminal. */
  width: number
  colour: boolean
}

/**
 * How results are written: `head`, the pages with `between` between them, and `tail`, so that pages are written one by
 * one and nothing is held.
 */
export interface Writer {
  between: string
  tail: string
  head: (options: FormatOptions) => string
  /** One page; `result.text` is there for every tabular format. */
  page: (result: Result, options: FormatOptions) => string
  /** A page as it was written, marked as a repeat of another, whose figures are summed there; rows of records have no place for it. */
  repeat: (written: Uint8Array, of: string, options: FormatOptions) => Uint8Array
}

/** A row of the table of formats; the writer is loaded when it is asked for. */
export interface Format {
  name: string
  /** Endings of file names that mean this format, without the dot. */
  extensions: readonly string[]
  /** Written as rows: `rows` means something, the page's text does not. */
  tabular: boolean
  /** A file for spreadsheets: `excel` means something. */
  sheet: boolean
  /** Head and pages follow one another, and nothing stands between or after them: a file can be gone on with. */
  appendable: boolean
  load: () => Promise<Writer>
}
