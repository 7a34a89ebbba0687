import type { Box } from './box.js'

/** Where a cell of a data table stands; columns count what `colspan` and `rowspan` cover. */
export interface Cell {
  box: Box
  table: Box
  row: number
  column: number
  rows: number
  columns: number
  head: boolean
}

/** A table as it is walked. */
interface Table {
  box: Box
  cells: Cell[]
  row: number
  column: number
  columns: number
  /** For each column, how many of the next rows a cell above still covers. */
  covered: number[]
  nested: boolean
  headed: boolean
}

/** Cells of data hold a word, a number, a line; longer ones are columns of a layout. */
const LONGEST = 400
const USUAL = 90
const FEWEST = 4
const MOST_SPAN = 50

const span = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), MOST_SPAN)

function addCell(table: Table, box: Box): void {
  while ((table.covered[table.column] ?? 0) > 0) table.column++
  const attribs = box.element?.attribs
  const { row, column } = table
  const rows = span(attribs?.rowspan)
  const columns = span(attribs?.colspan)
  const head = box.tag === 'th' || box.tag === 'dt' || box.parent?.parent?.tag === 'thead'
  table.cells.push({ box, table: table.box, row, column, rows, columns, head })
  for (let i = columns; i > 0; i--) table.covered[table.column++] = rows
  table.columns = Math.max(table.columns, table.column)
  table.headed ||= head
}

function nextRow(table: Table): void {
  table.row++
  table.column = 0
  table.covered = table.covered.map((rows) => Math.max(0, rows - 1))
}

/** A table whose rows and columns mean something, rather than one that places things on the page. */
function isData({ box, cells, row, columns, nested, headed }: Table): boolean {
  if (nested || columns < 2 || box.element?.attribs.role === 'presentation') return false
  const filled = cells.filter((cell) => cell.box.length > 0)
  if (filled.length < FEWEST || filled.length < cells.length / 3 || (row < 1 && !headed)) return false
  const lengths = filled.map((cell) => cell.box.length)
  return (
    Math.max(...lengths.slice(0, 10_000)) <= LONGEST &&
    box.length / filled.length <= USUAL &&
    box.links <= box.length / 2
  )
}

/** Elements that are rows or cells of a table; a list of terms has a row for each `<dt>`. */
const PARTS: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'dt', 'dd'])

function addPart(table: Table, box: Box): void {
  if (box.tag === 'tr' || box.tag === 'dt') nextRow(table)
  if (box.tag !== 'tr') addCell(table, box)
}

/** The tables of a page in its boxes; the inner table of two is the one that may hold data. */
function tablesOf(boxes: readonly Box[]): Table[] {
  const tables = new Map<Box, Table>()
  const around = new Map<Box, Table>()
  for (const box of boxes) {
    const outer = box.parent === null ? undefined : (tables.get(box.parent) ?? around.get(box.parent))
    if (outer !== undefined) around.set(box, outer)
    if (box.tag === 'table' || box.tag === 'dl') {
      if (outer !== undefined) outer.nested = true
      tables.set(box, { box, cells: [], row: -1, column: 0, columns: 0, covered: [], nested: false, headed: false })
    } else if (outer !== undefined && PARTS.has(box.tag)) addPart(outer, box)
  }
  return [...tables.values()]
}

/** The cells of the page's data tables, by their boxes. */
export const cellsOf = (boxes: readonly Box[]): ReadonlyMap<Box, Cell> =>
  new Map(
    tablesOf(boxes)
      .filter(isData)
      .flatMap((table) => table.cells.map((cell) => [cell.box, cell] as const)),
  )

const UP = 12

/** The cell of a data table that a box is or stands in, or null. */
export function cellOf(cells: ReadonlyMap<Box, Cell>, box: Box): Cell | null {
  let at: Box | null = cells.size === 0 ? null : box
  for (let up = 0; at !== null && up < UP; up++) {
    const cell = cells.get(at)
    if (cell !== undefined) return cell
    at = at.parent
  }
  return null
}
