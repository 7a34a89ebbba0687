import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Shape } from './shape.js'
import { type CellUnit, UNIT_LINE, unitOfLine } from './unit.js'

/** How many blocks above a table may speak of it, and how long they may be. */
const ABOVE = 3
const LONGEST = 250

/** What stands over a table: the unit of its numbers, and the line that says what it is about. */
export interface Over {
  unit: CellUnit | null
  caption: Span | null
}

/** Looks into the table's own title and first header cell, then at the blocks right above it, nearest first. */
export function overTable({ blocks, shadow }: Document, { grid, aside }: Shape): Over {
  const own = grid.cells.filter(
    ({ row, column, columns }) => (aside.has(row) && columns > 1) || (row === 0 && column === 0),
  )
  const spans: Span[] = [...own]
  const first = grid.cells[0]?.block ?? 0
  for (let i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
    const block = blocks[i]
    if (block === undefined || block.cell || block.kind === 'chrome' || block.kind === 'title') break
    if (block.end - block.start <= LONGEST) spans.push(block)
  }
  let unit: CellUnit | null = null
  let caption: Span | null = null
  for (const { start, end } of spans) {
    const text = shadow.slice(start, end)
    unit ??= unitOfLine(text)
    const titled = text.replace(UNIT_LINE, '').length > 12 && !(own[0]?.start === start && !aside.has(own[0].row))
    if (titled) caption ??= { start, end }
  }
  return { unit, caption }
}
