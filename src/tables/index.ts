import type { Document } from '../model/document.js'
import type { TimeExpression } from '../time/scan.js'
import type { Cell } from './cell.js'
import { gridsOf } from './grid.js'
import { cellReader } from './read.js'
import { shapeOf } from './shape.js'

export type { Cell } from './cell.js'

/**
 * What the data tables of a document say of their cells, by the index of the cell's block: labels and heads, unit, period, and
 * which numbers are none. Built once a document, linear in its cells; a document without tables costs one look at its blocks.
 */
export function readTables(doc: Document, times: readonly TimeExpression[]): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>()
  for (const grid of gridsOf(doc)) {
    const read = cellReader(doc, times, shapeOf(grid))
    for (const one of grid.cells) cells.set(one.block, read(one))
  }
  return cells
}
