import type { Block } from '../model/page.js'
import type { Span } from '../model/span.js'

/** What may stand between the cells of a row, the likelier first: commas are marks of numbers, too. */
const DELIMITERS = [...';\t|,']
/** What Excel tells itself before the rows: "sep=;". */
const SEPARATOR = /^sep=(.)(?:\r\n?|\n)/i
const QUOTE = '"'
const BREAK = /[\n\r\u2028\u2029]/
const HEAD = 4096

/** The sign that parts the cells: of those that stand outside quotes the one in most of the first lines, since a title may hold any; null for none. */
function delimiterOf(text: string): string | null {
  const lines = text
    .slice(0, HEAD)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  const counts = DELIMITERS.map((sign) => lines.filter((line) => line.includes(sign)).length)
  const most = Math.max(...counts)
  return most === 0 ? null : (DELIMITERS[counts.indexOf(most)] ?? null)
}

/** A cell without the white space and the quotes around it; null for an empty one. */
function cellSpan(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  const trim = (): void => {
    while (from < to && text.charAt(from).trim() === '') from++
    while (to > from && text.charAt(to - 1).trim() === '') to--
  }
  trim()
  if (to - from > 1 && text[from] === QUOTE && text[to - 1] === QUOTE) {
    from++
    to--
    trim()
  }
  return to > from ? { start: from, end: to } : null
}

interface CsvCell extends Span {
  column: number
}

/** The rows of cells behind `from`, without those that are empty; what stands in quotes ends neither cell nor row. Linear in the text. */
function rowsOf(text: string, from: number, delimiter: string): CsvCell[][] {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let [start, column] = [from, 0]
  let quoted = false
  let begun = false
  for (let at = from; at <= text.length; at++) {
    const char = text[at]
    // "Hộ ""mới"" nghèo" has two quotes for one
    if (quoted && char === QUOTE && text[at + 1] === QUOTE) {
      at++
      continue
    }
    // a quote within a cell, as in 5" pipes, is a sign like any other
    if (char === QUOTE && (quoted || !begun)) quoted = !quoted
    begun ||= char?.trim() !== ''
    const ends = char === undefined || char === '\n' || char === '\r'
    if ((quoted && char !== undefined) || !(ends || char === delimiter)) continue
    const span = cellSpan(text, start, at)
    if (span) row.push({ ...span, column })
    start = at + 1
    begun = false
    column++
    if (!ends) continue
    if (row.length > 0) rows.push(row)
    row = []
    column = 0
  }
  return rows
}

/**
 * The blocks of a text of comma-separated values: one table of cells with their offsets, and the lines above it, the first its title.
 * Null where no row has a second cell.
 */
export function csvBlocks(text: string): Block[] | null {
  const said = SEPARATOR.exec(text)
  const delimiter = said?.[1] ?? delimiterOf(text)
  if (delimiter === null) return null
  const rows = rowsOf(text, said?.[0].length ?? 0, delimiter)
  const head = rows.findIndex((cells) => cells.some(({ column }) => column > 0))
  if (head < 0) return null
  const blocks: Block[] = []
  rows.forEach((cells, i) => {
    for (const { start, end, column } of cells) {
      const wrapped = BREAK.test(text.slice(start, end)) && { wrapped: true as const }
      if (i < head) blocks.push({ kind: i === 0 ? 'title' : 'paragraph', start, end, ...wrapped })
      else {
        const cell = { table: 0, row: i - head, column, rows: 1, columns: 1, head: false }
        blocks.push({ kind: 'cell', start, end, cell, ...wrapped })
      }
    }
  })
  return blocks
}
