import { COUNTED } from '../lexicon/nouns.js'
import { COUNT_HEADS, PERCENT_HEADS, POINT_HEADS } from '../lexicon/tables.js'
import { decimal } from '../scan/decimal.js'
import { wordsOf } from '../text/words.js'
import type { GridCell } from './grid.js'
import { type CellUnit, unitOf, unitOfHead } from './unit.js'

const COUNT: CellUnit = { kind: 'count', row: null, name: null, factor: decimal(1), per: null }

/** "Số hộ nghèo", "Tổng số lao động", "Học sinh": what the table's own unit does not hold for. */
function isCount(text: string): boolean {
  const words = wordsOf(text)
  const after = COUNT_HEADS.at(words, 0)?.end ?? 0
  return COUNTED.at(words, after) !== null
}

function saidBy({ text }: GridCell): CellUnit | null {
  const stated = unitOfHead(text)
  if (stated !== null) return stated
  const words = wordsOf(text)
  if (POINT_HEADS.at(words, 0)?.end === words.length) return unitOf('điểm')
  return PERCENT_HEADS.at(words, 0) ? unitOf('%') : null
}

/**
 * The unit of a cell's number: that of its column, the innermost head first, else that of its row, else that of the table, unless a
 * head or label counts something.
 */
export function unitOfCell(
  heads: readonly GridCell[],
  labels: readonly GridCell[],
  rowUnit: GridCell | undefined,
  table: CellUnit | null,
): CellUnit | null {
  for (const head of heads.toReversed()) {
    const unit = saidBy(head)
    if (unit !== null) return unit
  }
  if (rowUnit !== undefined) return unitOf(rowUnit.text, true)
  for (const label of labels.toReversed()) {
    const unit = saidBy(label)
    if (unit !== null) return unit
  }
  const counts = [...heads, ...labels.slice(-1)].some(({ text }) => isCount(text))
  return counts ? COUNT : table
}
