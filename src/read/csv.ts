import type { Block } from '../model/page.js'

/** What may stand between the cells of a row. */
const DELIMITERS = [...',;\t|']
const QUOTE = '"'
const HEAD = 4096

/** The sign that parts the cells of the first row: of those that stand there, outside quotes, the most frequent; null for none. */
function delimiterOf(text: string): string | null {
  const first =
    text
      .slice(0, HEAD)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ''
  const bare = first.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((sign) => bare.split(sign).length - 1)
  const most = Math.max(...counts)
  return most === 0 ? null : (DELIMITERS[counts.indexOf(most)] ?? null)
}

/** A cell without the white space and the quotes around it; null for an empty one. */
function cellSpan(text: string, start: number, end: number): { start: number; end: number } | null {
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

/**
 * The cells of a text of comma-separated values, as those of one table, with their offsets; what stands in quotes ends neither cell
 * nor row. Null where the first line has one cell. Linear in the text.
 */
export function csvCells(text: string): Block[] | null {
  const delimiter = delimiterOf(text)
  if (delimiter === null) return null
  const blocks: Block[] = []
  let [row, column, from] = [0, 0, 0]
  let quoted = false
  let begun = false
  for (let at = 0; at <= text.length; at++) {
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
    const span = cellSpan(text, from, at)
    if (span) blocks.push({ kind: 'cell', ...span, cell: { table: 0, row, column, rows: 1, columns: 1, head: false } })
    from = at + 1
    begun = false
    column++
    if (!ends) continue
    if (blocks.at(-1)?.cell?.row === row) row++
    column = 0
    quoted = false
  }
  return blocks
}
