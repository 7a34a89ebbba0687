import type { Span } from './span.js'

/**
 * What a block of a page is. `chrome` is text that belongs to the site and not to the article (visit counters,
 * licence numbers, phone lines): it stays in the text, so that offsets hold, and no figure is read from it.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'cell' | 'chrome'

/** Where a cell of a data table stands on a page; all count from 0, and rows and columns count what spans cover. */
export interface CellPlace {
  table: number
  row: number
  column: number
  /** How many rows and columns it covers. */
  rows: number
  columns: number
  /** The page marks it as a header. */
  head: boolean
}

/** A block of a page's text; blocks are sorted, do not overlap, and hold no line break but where they are `wrapped`. */
export interface Block extends Span {
  kind: BlockKind
  /** Of a cell of a data table. */
  cell?: CellPlace
  /** The opening of the article, which the rest tells again. */
  lead?: true
  /** Its lines are broken anywhere: a line break in it is a space. */
  wrapped?: true
}

/** Something the reader of the output should know about a page; `code` is stable, `message` says what to do. */
export interface Warning {
  code: string
  message: string
}

/** One article as it was read: its text, the blocks of it, and what the page says about itself. */
export interface Page {
  /** The input as the user named it, with `/` between folders. */
  source: string
  url: string | null
  /** Host name of the site, without `www.`. */
  site: string | null
  title: string | null
  /** ISO 8601, only what the page states as its own date; with `+07:00` where it states a time. */
  published: string | null
  modified: string | null
  author: string | null
  /** The section of its site that a page states, and who publishes it; left out where it states none. */
  section?: string
  publisher?: string
  text: string
  blocks: Block[]
  warnings: Warning[]
}
