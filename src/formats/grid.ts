import { displayWidth, oneLine, padTo, truncate } from './width.js'

/** A column of a grid: `flexible` ones give way when the terminal is narrow, `right` ones hold numbers. */
export interface GridColumn {
  name: string
  flexible?: true
  right?: true
}

const GAP = '  '
/** A column cut shorter than this says nothing. */
const LEAST = 8

/** The widths of the columns: as wide as their cells, the flexible ones sharing what the others leave. */
function widths(columns: readonly GridColumn[], rows: readonly string[][], width: number): number[] {
  const natural = columns.map((column, i) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[i] ?? '')), displayWidth(column.name)),
  )
  let room = width - GAP.length * (columns.length - 1)
  columns.forEach((column, i) => {
    if (!column.flexible) room -= natural[i] ?? 0
  })
  // the narrowest first: what one does not need goes to the others
  const flexible = columns.flatMap((column, i) => (column.flexible ? [i] : []))
  flexible.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0))
  flexible.forEach((i, done) => {
    const share = Math.max(LEAST, Math.floor(room / (flexible.length - done)))
    natural[i] = Math.min(natural[i] ?? 0, share)
    room -= natural[i] ?? 0
  })
  return natural
}

/**
 * Lines of aligned cells under a header, fitted to `width` columns of a terminal; each ends with a newline.
 * `header` dresses the header line, say in bold.
 */
export function grid(
  columns: readonly GridColumn[],
  cells: readonly (readonly string[])[],
  width: number,
  header: (line: string) => string = (line) => line,
): string {
  const rows = cells.map((row) => row.map(oneLine))
  const fitted = widths(columns, rows, width)
  const line = (row: readonly string[]): string =>
    columns
      .map((column, i) => {
        const cell = truncate(row[i] ?? '', fitted[i] ?? 0)
        return column.right ? ' '.repeat((fitted[i] ?? 0) - displayWidth(cell)) + cell : padTo(cell, fitted[i] ?? 0)
      })
      .join(GAP)
      .trimEnd()
  return [header(line(columns.map(({ name }) => name))), ...rows.map(line)].map((row) => `${row}\n`).join('')
}
