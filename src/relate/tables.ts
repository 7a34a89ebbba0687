import { add, decimal, toNumber } from '../scan/decimal.js'
import type { Cell } from '../tables/cell.js'
import { type Related, sameMeasure } from './related.js'
import { isSummable } from './summed.js'

/** How far the rows of a column may be off their total: reports round each of them. */
const ROUNDING = 0.005

type InTable = Related & { cell: Cell }
const inTable = (figure: Related): figure is InTable => figure.cell !== null
const amount = ({ quantity }: Related): number => toNumber(quantity.value)
const isSummed = (figure: Related): boolean => isSummable(figure) && figure.quantity.valueMax === null

/** The figures of each line of a table, rows or columns, by their places in the list. */
function linesBy(figures: readonly Related[], places: readonly number[], key: (cell: Cell) => number): number[][] {
  const lines = new Map<number, number[]>()
  for (const i of places) {
    const cell = figures[i]?.cell
    if (!cell) continue
    const line = lines.get(key(cell))
    if (line) line.push(i)
    else lines.set(key(cell), [i])
  }
  return [...lines.values()]
}

/** Exact: what is flagged must not be off by a rounding of its own. */
const sumOf = (figures: readonly Related[], places: readonly number[]): number =>
  toNumber(places.reduce((sum, k) => add(sum, (figures[k] as Related).quantity.value), decimal(0)))

const amounts = (figures: readonly Related[], total: Related, places: readonly number[]): boolean =>
  places.length > 1 && Math.abs(sumOf(figures, places) - amount(total)) <= Math.abs(amount(total)) * ROUNDING

/** Under "trong đó": a part of what stands before it in its line. */
function markParts(figures: readonly Related[], line: readonly number[], way: 'row' | 'column'): void {
  let whole: number | null = null
  for (const i of line) {
    const figure = figures[i] as InTable
    if (figure.cell.part !== way) {
      whole = i
      continue
    }
    const before = whole === null ? undefined : figures[whole]
    if (
      before &&
      isSummed(figure) &&
      isSummed(before) &&
      sameMeasure(figure, before) &&
      amount(figure) <= amount(before)
    )
      figure.partOf = whole
  }
}

/** A line has a few totals, of its parts and of all; where there are more of them only the figures between two are looked at. */
const MOST_TOTALS = 30

/**
 * What a total sums: the figures between it and another total, all of its line, or the totals before it, where they amount to it.
 * `totals` tells of each figure of the line whether it is one, `few` that not many are.
 */
function summedBy(
  figures: readonly Related[],
  line: readonly number[],
  totals: readonly boolean[],
  few: boolean,
  at: number,
  way: 'row' | 'column',
): number[] {
  const total = figures[line[at] as number] as InTable
  const fits = (k: number) => {
    const figure = figures[k] as InTable
    return figure.cell.total !== way && figure.partOf === null && isSummed(figure) && sameMeasure(figure, total)
  }
  const before = line.slice(totals.lastIndexOf(true, at - 1) + 1, at).filter(fits)
  const next = totals.indexOf(true, at + 1)
  const after = line.slice(at + 1, next < 0 ? line.length : next).filter(fits)
  const all = few ? line.filter((k, i) => i !== at && fits(k)) : []
  const above = few ? line.slice(0, at).filter((k, i) => totals[i] && sameMeasure(figures[k] as InTable, total)) : []
  const sure = [before, after, all, above].find((places) => amounts(figures, total, places))
  if (sure) return sure
  return before.length > 0 ? before : after
}

/** Ties the totals of a line to what they sum, and flags those that do not amount to it. */
function linkTotals(figures: readonly Related[], line: readonly number[], way: 'row' | 'column'): void {
  const totals = line.map((k) => (figures[k] as InTable).cell.total === way)
  const few = totals.filter(Boolean).length <= MOST_TOTALS
  line.forEach((i, at) => {
    const total = figures[i] as InTable
    if (total.cell.total !== way || !isSummed(total)) return
    const to = summedBy(figures, line, totals, few, at, way)
    const sure = amounts(figures, total, to)
    // a column may be headed "Tổng số" and tell something else than its neighbours
    if (to.length === 0 || (way === 'column' && !sure)) return
    total.links.push({ rel: 'total', to })
    const exact = to.every((k) => (figures[k] as Related).quantity.qualifier === 'exact')
    if (way === 'row' && !sure && to.length > 1 && exact)
      total.quantity.flags.push(`total-mismatch: the rows amount to ${sumOf(figures, to)}, not ${amount(total)}`)
  })
}

/** Ties the figures of each data table to each other: parts to their whole, totals to what they sum. */
export function linkTables(figures: readonly Related[]): void {
  const tables = new Map<number, number[]>()
  figures.forEach((figure, i) => {
    if (!inTable(figure)) return
    const { table, total } = figure.cell
    if (total === 'row') figure.quantity.flags.push('total-row')
    const own = tables.get(table)
    if (own) own.push(i)
    else tables.set(table, [i])
  })
  for (const places of tables.values()) {
    const columns = linesBy(figures, places, ({ column }) => column)
    const rows = linesBy(figures, places, ({ row }) => row)
    for (const line of columns) markParts(figures, line, 'row')
    for (const line of rows) markParts(figures, line, 'column')
    for (const line of columns) linkTotals(figures, line, 'row')
    for (const line of rows) linkTotals(figures, line, 'column')
  }
}
