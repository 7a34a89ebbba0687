import type { Document } from '../model/document.js'
import type { CellPlace } from '../model/page.js'
import type { Span } from '../model/span.js'

/** A cell with text; `text` is that of the shadow. */
export interface GridCell extends CellPlace, Span {
  /** Index of its block. */
  block: number
  text: string
}

/** A data table: its cells in the order of the text, and for each row and column the cell that covers it. */
export interface Grid {
  cells: readonly GridCell[]
  at: readonly (readonly (GridCell | undefined)[])[]
  columns: number
}

/** Rows × columns that a table may have to be read as one; a larger one is a trap and stays text. */
const MOST_PLACES = 1_000_000

function gridOf(cells: readonly GridCell[]): Grid | null {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0)
  const columns = cells.reduce((most, { column, columns: wide }) => Math.max(most, column + wide), 0)
  if (rows * columns > MOST_PLACES) return null
  const at: (GridCell | undefined)[][] = Array.from({ length: rows }, () => [])
  for (const cell of cells) {
    for (let row = cell.row; row < Math.min(rows, cell.row + cell.rows); row++) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        const places = at[row] as (GridCell | undefined)[]
        places[column] = cell
      }
    }
  }
  return { cells, at, columns }
}

/** A cell without white space, and without the signs by which Markdown marks what is bold: "**Tổng cộng**". */
function bare(shadow: string, { start, end }: Span): Span & { text: string } {
  let from = start
  let to = end
  while (from < to && /[\s*_`]/.test(shadow.charAt(from))) from++
  while (to > from && /[\s*_`]/.test(shadow.charAt(to - 1))) to--
  return { start: from, end: to, text: shadow.slice(from, to) }
}

/** The data tables of a document, in the order of the text. Linear in their places. */
export function gridsOf({ shadow, blocks }: Document): Grid[] {
  const tables = new Map<number, GridCell[]>()
  blocks.forEach(({ cell, start, end }, block) => {
    if (cell === undefined) return
    const own = tables.get(cell.table)
    const one = { ...cell, ...bare(shadow, { start, end }), block }
    if (own) own.push(one)
    else tables.set(cell.table, [one])
  })
  return [...tables.values()].map(gridOf).filter((grid) => grid !== null)
}
