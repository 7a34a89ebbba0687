import { NO_FIGURES } from '../lexicon/tables.js'
import type { Reason } from '../model/derivation.js'
import type { Document } from '../model/document.js'
import type { Period } from '../model/figure.js'
import type { Span } from '../model/span.js'
import { wordsOf } from '../text/words.js'
import type { TimeExpression } from '../time/scan.js'
import type { Cell } from './cell.js'
import { overTable } from './context.js'
import type { GridCell } from './grid.js'
import { againstOfHead, bareSpan, columnHeads, courseOfHead, isYearHead, negativesOf, PART_LABEL } from './heads.js'
import { unitOfCell } from './measure.js'
import { headPeriod } from './period.js'
import { isTotal, type Row, rowsOf } from './rows.js'
import { isValue, type Shape, YEAR } from './shape.js'
import { unitOfHead } from './unit.js'

/** "2 - 1", "0:3": how a match ended; a column of ranges has none that falls. */
const SCORE = /^(\d{1,3}) ?[-:] ?(\d{1,3})$/
const falls = ({ text }: GridCell): boolean => {
  const found = SCORE.exec(text)
  return found !== null && Number(found[1]) >= Number(found[2])
}
/** "0912 345 678", "0299.3822339" */
const PHONE = /^\(?0\d{1,4}\)?[ .-]?\d{3}[\d .-]{2,8}$/

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** What the numbers below a head or beside a label are, when they are no figures; a unit beside it says that they are. */
function reasonOf({ text }: GridCell): Reason | null {
  if (unitOfHead(text) !== null) return null
  const words = wordsOf(text.replace(/\([^()]{0,40}\)|:$/g, ''))
  const match = NO_FIGURES.at(words, 0)
  return match !== null && match.end === words.length ? match.row : null
}

/** What the header says of a column. */
interface Column {
  heads: GridCell[]
  item: Span | null
  reason: Reason | null
  period: Period | null
  course: Cell['course']
  against: Span | null
  /** Cells whose brackets are a minus. */
  negatives: ReadonlySet<GridCell>
  total: boolean
  part: boolean
}

/** What the labels say of a row. */
interface Labelled extends Row {
  item: Span | null
  period: Period | null
  /** The cell that tells its unit. */
  unit: GridCell | undefined
}

const last = <T>(found: readonly (T | null)[]): T | null => found.findLast((one) => one !== null) ?? null

function readColumn(
  doc: Document,
  times: readonly TimeExpression[],
  shape: Shape,
  column: number,
  caption: Period | null,
): Column {
  const heads = columnHeads(shape, column)
  let period: Period | null = null
  for (const head of heads) period = headPeriod(doc, times, head, 'heading', period ?? caption) ?? period
  const cells = shape.grid.at.slice(shape.body).flatMap((row) => row[column] ?? [])
  const part = heads.some(({ text }) => PART_LABEL.test(text))
  return {
    heads,
    item: last(heads.map(bareSpan)),
    reason: last(heads.map(reasonOf)),
    period,
    course: last(heads.map(courseOfHead)),
    against: last(heads.map(againstOfHead)),
    negatives: negativesOf(heads, cells),
    total: heads.some(({ text }) => isTotal(text)) && !part,
    part,
  }
}

/** Labels that say only when, "Quý I", "2021", leave the row without a name. */
/** Where the rows tell their units and years, beside what names them. */
interface Beside {
  units: readonly number[]
  years: readonly number[]
}

function readRow(
  doc: Document,
  times: readonly TimeExpression[],
  row: Row,
  cells: readonly (GridCell | undefined)[],
  { units, years }: Beside,
  caption: Period | null,
): Labelled {
  const said = row.labels.map((label) => ({ label, period: headPeriod(doc, times, label, 'sentence', caption) }))
  const names = said.filter(({ label, period }) => (period?.text.length ?? 0) < label.text.length - 2)
  const inRow = (columns: readonly number[]) => columns.flatMap((column) => cells[column] ?? [])
  const year = inRow(years).find(({ text }) => YEAR.test(text))
  return {
    ...row,
    item: last(names.map(({ label }) => bareSpan(label))),
    period: last(said.map(({ period }) => period)) ?? (year ? headPeriod(doc, times, year, 'sentence', null) : null),
    unit: inRow(units)[0],
  }
}

/** Tells of each cell of a table what its row and column say of it. */
export function cellReader(doc: Document, times: readonly TimeExpression[], shape: Shape): (cell: GridCell) => Cell {
  const { grid, body, ordinals, units } = shape
  const over = overTable(doc, shape)
  const caption = over.caption && headPeriod(doc, times, over.caption, 'heading', null)
  const columns = Array.from({ length: grid.columns }, (_, column) => readColumn(doc, times, shape, column, caption))
  const years = columns.flatMap(({ heads }, at) => (heads.slice(-1).some(isYearHead) ? [at] : []))
  const beside: Beside = { units: [...units], years }
  const rows = new Map(
    [...rowsOf(shape)].map(([at, row]) => [at, readRow(doc, times, row, grid.at[at] ?? [], beside, caption)]),
  )
  const scored = new Set(grid.cells.filter(falls).map(({ column }) => column))

  const noFigure = (cell: GridCell, row: Row, reason: Reason | null): Reason | null => {
    if (cell.row < body) return YEAR.test(cell.text) ? 'date' : 'word'
    if (ordinals.has(cell.column)) return 'list'
    if (units.has(cell.column)) return 'word'
    if (YEAR.test(cell.text) && shape.labels.includes(cell.column)) return 'date'
    if (PHONE.test(cell.text)) return 'docno'
    if (SCORE.test(cell.text) && scored.has(cell.column)) return 'word'
    return reason ?? last(row.labels.filter((label) => label !== cell).map(reasonOf))
  }

  return (cell) => {
    const row = rows.get(cell.row) as Labelled
    const column = columns[cell.column] as Column
    const own = row.labels.filter((label) => label !== cell)
    const labels = row.section === null ? own : [row.section, ...own]
    return {
      table: cell.table,
      row: cell.row,
      column: cell.column,
      bare: isValue(cell),
      label: shape.labels.includes(cell.column),
      reason: noFigure(cell, row, column.reason),
      rowHeads: labels.map(spanOf),
      columnHeads: column.heads.map(spanOf),
      item: row.item ?? column.item,
      line: row.line,
      unit: unitOfCell(column.heads, own, row.unit, over.unit),
      period: column.period ?? row.period,
      course: column.course,
      negative: column.negatives.has(cell),
      against: column.against,
      total: row.total ? 'row' : column.total ? 'column' : null,
      part: row.part ? 'row' : column.part ? 'column' : null,
      caption: over.caption,
    }
  }
}
