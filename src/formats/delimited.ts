import { stringify } from 'csv-stringify/sync'
import type { Result } from '../schema.js'
import type { Cell } from './columns.js'
import { ADDRESS_COLUMN, FIGURE_COLUMNS, figureRows } from './figure-rows.js'
import type { FormatOptions, Writer } from './format.js'
import { plain } from './number.js'
import { RECORD_COLUMNS, recordRows } from './record-rows.js'
import { changed } from './repeat.js'

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

/** Rows with the cells of one column changed. What stands in quotes ends no cell. */
function withColumn(rows: string, delimiter: string, column: number, change: (cell: string) => string): string {
  let out = ''
  let from = 0
  let cell = 0
  let quoted = false
  for (let at = 0; at < rows.length; at++) {
    const char = rows.charAt(at)
    if (char === '"') quoted = !quoted
    if (quoted || (char !== delimiter && char !== '\n')) continue
    const text = rows.slice(from, at)
    out += (cell === column ? change(text) : text) + char
    from = at + 1
    cell = char === '\n' ? 0 : cell + 1
  }
  return out
}

const ADDITIVE = FIGURE_COLUMNS.indexOf('additive')

/** CSV and TSV: a header always, the same columns whatever the data. */
export const delimited = (delimiter: string): Writer => ({
  between: '',
  tail: '',
  head: ({ rows, excel, address }) => (excel ? '\uFEFF' : '') + lines(delimiter, [TABLES[rows].columns(address)]),
  page: (result, { rows, address }) => lines(delimiter, TABLES[rows].rows(result, address)),
  repeat: (written, _, { rows }) =>
    rows === 'records' ? written : changed(written, (page) => withColumn(page, delimiter, ADDITIVE, () => 'false')),
})
