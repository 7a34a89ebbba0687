import { ORDINAL_HEADS, UNIT_HEADS } from '../lexicon/tables.js'
import { wordsOf } from '../text/words.js'
import type { Grid, GridCell } from './grid.js'
import { unitOf } from './unit.js'

/** Digits and their marks, a sign or a bracket around them, a percent: "1.350,5", "-5,2", "(12)", "98%", "1 200*", "28.000 - 30.000". */
const NUMBER = /^[<>≥≤~±+(-]{0,2} ?\d[\d., ]{0,24}(?:- ?\d[\d.,]{0,16})?%?[)*]{0,2}$/
/** "12 ha", "5 tỷ đồng", "120 người": a number with a word or three behind it. */
const MEASURED = /^[<>≥≤~±+-]? ?\d[\d.,]{0,20} ?[a-zà-ỹ%][^\d,.;:]{0,24}$/
export const YEAR = /^(?:năm )?(?:19|20)\d\d$/
/** "1", "(2)", "a", "A", "(3)=(1)+(2)", "II": what numbers the columns below a header, and the rows. */
export const INDEX = /^\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})\)?(?: ?= ?[()\d+*:/x% -]{1,30})?$/
const ROW_INDEX = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ]|[ivx]{1,5})[.)]?$/

/** "1. Trồng trọt", "2.1) Lúa": a label with its number. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)] /

export const isValue = ({ text }: GridCell): boolean =>
  !YEAR.test(text) && (NUMBER.test(text) || (MEASURED.test(text) && !NUMBERED.test(text)))
/** Cells that stand for "nothing": "-", "…", "x". */
const isBlank = ({ text }: GridCell): boolean => /^[-.…x*/ ]*$/.test(text)

/** How a table is to be read. */
export interface Shape {
  grid: Grid
  /** Rows before this one are headers. */
  body: number
  /** Rows of headers that hold the table's title, or number its columns. */
  aside: ReadonlySet<number>
  /** Columns that number the rows, and those that tell their units. */
  ordinals: ReadonlySet<number>
  units: ReadonlySet<number>
  /** Columns of labels, left to right. */
  labels: readonly number[]
}

const cellsIn = ({ at }: Grid, row: number): GridCell[] => [
  ...new Set((at[row] ?? []).filter((cell) => cell !== undefined)),
]

const isTitle = (grid: Grid, cells: readonly GridCell[]): boolean =>
  cells.length === 1 && grid.columns > 1 && (cells[0]?.columns ?? 0) > 1

/** Whether a row can be a header: the page says so, or it holds no value. */
const isHeadRow = (cells: readonly GridCell[]): boolean =>
  cells.length > 0 && (cells.every(({ head }) => head) || !cells.some(isValue))

/** "A | B | 1 | 2 | 3=1+2" */
const isIndexRow = (cells: readonly GridCell[]): boolean =>
  cells.length > 1 &&
  cells.every(({ text }) => INDEX.test(text)) &&
  new Set(cells.map(({ text }) => text)).size === cells.length

/** How many rows a header has, and which of them are titles or number the columns. */
function headOf(grid: Grid): { body: number; aside: Set<number> } {
  const aside = new Set<number>()
  let row = 0
  while (row < grid.at.length && isTitle(grid, cellsIn(grid, row))) aside.add(row++)
  const from = row
  for (; row < grid.at.length; row++) {
    const cells = cellsIn(grid, row)
    const begun = cells.some((cell) => cell.row < row)
    const parted = row > from && cellsIn(grid, row - 1).some((cell) => cell.columns > 1 && !aside.has(row - 1))
    const marked = cells.every(({ head }) => head)
    if (!isHeadRow(cells) || (row > from && !(begun || parted || marked))) break
  }
  // a table of words alone has no header to speak of
  if (row === grid.at.length && row > from) row = from + 1
  while (row > from && row < grid.at.length && isIndexRow(cellsIn(grid, row))) aside.add(row++)
  return row === from && aside.size === 0 ? { body: 0, aside } : { body: row, aside }
}

const headsOver = (grid: Grid, column: number, body: number): string[] =>
  grid.at.slice(0, body).map((row) => row[column]?.text ?? '')

/** "1, 2, 3 …" in order, or "I, 1, 2, II": numbers of rows rather than values. */
function countsRows(cells: readonly GridCell[]): boolean {
  if (cells.length < 2 || !cells.every(({ text }) => ROW_INDEX.test(text))) return false
  const numbers = cells.map(({ text }) => Number.parseInt(text, 10)).filter((number) => number > 0)
  return cells.length > numbers.length || numbers.every((number, i) => number === i + 1)
}

/** Reads the shape of a table: its header, the columns that number, name and measure its rows. Linear in its cells. */
export function shapeOf(grid: Grid): Shape {
  const { body, aside } = headOf(grid)
  const ordinals = new Set<number>()
  const units = new Set<number>()
  const labels: number[] = []
  const byColumn = new Map<number, GridCell[]>()
  for (const cell of grid.cells) {
    if (cell.columns > 1 || cell.row < body || isBlank(cell)) continue
    const own = byColumn.get(cell.column)
    if (own) own.push(cell)
    else byColumn.set(cell.column, [cell])
  }
  let open = true
  for (let column = 0; column < grid.columns; column++) {
    const cells = byColumn.get(column) ?? []
    const heads = headsOver(grid, column, body).map((text) => wordsOf(text))
    const words = cells.filter((cell) => !isValue(cell)).length
    const numbered = heads.some((head) => head.length > 0 && ORDINAL_HEADS.at(head, 0)?.end === head.length)
    if (numbered || (column === 0 && grid.columns > 2 && !heads.flat().length && countsRows(cells)))
      ordinals.add(column)
    else if (
      heads.some((head) => UNIT_HEADS.at(head, 0)?.end === head.length) &&
      cells.filter(({ text }) => unitOf(text) !== null).length * 2 > cells.length
    )
      units.add(column)
    else if (open && (words * 2 > cells.length || (column === 0 && grid.columns === 2 && words === cells.length)))
      labels.push(column)
    else if (cells.length > 0) open = false
  }
  return { grid, body, aside, ordinals, units, labels }
}
