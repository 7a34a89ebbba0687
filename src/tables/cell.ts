import type { Reason } from '../model/derivation.js'
import type { Period } from '../model/figure.js'
import type { Span } from '../model/span.js'
import type { CellUnit } from './unit.js'

/** What a table says of one of its cells. Spans are of the document. */
export interface Cell {
  table: number
  row: number
  column: number
  /** A number with its unit at most, or words that may hold numbers. */
  bare: boolean
  /** It names its row. */
  label: boolean
  /** Why the numbers of the cell are no figures, by its header or label; null when they are. */
  reason: Reason | null
  /** The labels of its row and the heads of its column, outer ones first. */
  rowHeads: readonly Span[]
  columnHeads: readonly Span[]
  /** The label that names its row, else the head that names its column. */
  item: Span | null
  /** The words of its row, from the first cell to the last. */
  line: Span
  unit: CellUnit | null
  period: Period | null
  /** Whether its column tells changes: by their sign, or only increases or only decreases. */
  course: 'signed' | 'up' | 'down' | null
  /** Its number stands in brackets, which in a column of differences is a minus: "(3,1)" below "Chênh lệch". */
  negative: boolean
  /** What its column compares with: "cùng kỳ" of "So với cùng kỳ (%)". */
  against: Span | null
  /** Its row, or its column, sums the others. */
  total: 'row' | 'column' | null
  /** Its row, or its column, stands under "trong đó". */
  part: 'row' | 'column' | null
  /** What stands over the table and says what it is about. */
  caption: Span | null
}
