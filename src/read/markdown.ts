import type { Block } from '../model/page.js'
import type { Line } from './lines.js'

/** "|---|:--:|", "--- | ---": the line below the header of a Markdown table. */
const DASHES = /^[\s|:-]+$/
const isRule = (line: string): boolean => DASHES.test(line) && line.includes('|') && line.includes('-')

/** The cells of a line "| Xã | 12 |" as blocks, with the place of each; an escaped bar is none. */
function cellsOf({ start, text }: Line, table: number, row: number): Block[] {
  const blocks: Block[] = []
  let column = 0
  let from = text.startsWith('|') ? 1 : 0
  for (let at = from; at <= text.length; at++) {
    if (at < text.length && (text[at] !== '|' || text[at - 1] === '\\')) continue
    const raw = text.slice(from, at)
    const cell = raw.trim()
    const begin = start + from + raw.length - raw.trimStart().length
    if (cell !== '') {
      const place = { table, row, column, rows: 1, columns: 1, head: row === 0 }
      blocks.push({ kind: 'cell', start: begin, end: begin + cell.length, cell: place })
    }
    column++
    from = at + 1
  }
  return blocks
}

/**
 * The tables of a Markdown text: for the index of each line of one, its cells. The line of dashes has none.
 * `lines` are those that are not empty; a row follows without an empty line, told by their offsets into `text`.
 */
export function markdownTables(lines: readonly Line[], text: string): Map<number, Block[]> {
  const found = new Map<number, Block[]>()
  let table = 0
  for (let i = 1; i < lines.length; i++) {
    const head = lines[i - 1] as Line
    if (!isRule((lines[i] as Line).text) || !head.text.includes('|') || found.has(i - 1)) continue
    found.set(i - 1, cellsOf(head, table, 0))
    found.set(i, [])
    let row = 1
    for (let k = i + 1; lines[k]?.text.includes('|') && touches(lines[k - 1] as Line, lines[k] as Line, text); k++)
      found.set(k, cellsOf(lines[k] as Line, table, row++))
    table++
  }
  return found
}

/** No empty line stands between two lines. */
const touches = (above: Line, below: Line, text: string): boolean =>
  (text.slice(above.end, below.start).match(/\r\n|\r|\n/g)?.length ?? 0) === 1
