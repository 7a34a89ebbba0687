import { stringify } from 'csv-stringify/sync'
import type { Result } from '../schema.js'
import type { Cell } from './columns.js'
import { ADDRESS_COLUMN, FIGURE_COLUMNS, figureRows } from './figure-rows.js'
import type { FormatOptions, Writer } from './format.js'
import { plain } from './number.js'
import { RECORD_COLUMNS, recordRows } from './record-rows.js'

interface Table {
  columns: (address: boolean | undefined) => readonly string[]
  rows: (result: Result, address: boolean | undefined) => Cell[][]
}

const TABLES: Record<FormatOptions['rows'], Table> = {
  figures: { columns: (address) => (address ? [...FIGURE_COLUMNS, ADDRESS_COLUMN] : FIGURE_COLUMNS), rows: figureRows },
  records: { columns: () => RECORD_COLUMNS, rows: recordRows },
}

/** White space, with the line breaks in it. */
const SPACE = /\s+/g
const BREAK = /[\n\r\u2028\u2029]/

/** A text of a page whose lines somebody wrapped: a row is a line, and an item the same wherever its line was broken. */
const onOneLine = (text: string): string =>
  BREAK.test(text) ? text.replace(SPACE, (run) => (BREAK.test(run) ? ' ' : run)) : text

/** A cell of a table in its line: tools that cut at tabs know no quotes. */
const withoutTabs = (text: string): string => text.replaceAll('\t', ' ')

/** Texts that a spreadsheet would run as a formula ("=1+1", "-5 độ") get an apostrophe; numbers never do. */
const lines = (delimiter: string, rows: readonly (readonly Cell[])[]): string =>
  stringify(rows as Cell[][], {
    delimiter,
    escape_formulas: true,
    cast: {
      boolean: String,
      number: plain,
      string: delimiter === '\t' ? (text) => withoutTabs(onOneLine(text)) : onOneLine,
    },
  })

/** CSV and TSV: a header always, the same columns whatever the data. */
export const delimited = (delimiter: string): Writer => ({
  between: '',
  tail: '',
  head: ({ rows, excel, address }) => (excel ? '\uFEFF' : '') + lines(delimiter, [TABLES[rows].columns(address)]),
  page: (result, { rows, address }) => lines(delimiter, TABLES[rows].rows(result, address)),
})
