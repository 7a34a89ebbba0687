import { TOTALS } from '../lexicon/tables.js'
import type { Span } from '../model/span.js'
import { wordsOf } from '../text/words.js'
import type { GridCell } from './grid.js'
import { NUMBERING, PART_LABEL, rowLabels } from './heads.js'
import { isValue, type Shape } from './shape.js'

/** What a row of the body is, beside its values. */
export interface Row {
  labels: readonly GridCell[]
  /** The label of the rows it stands among: "I. Cây lương thực". */
  section: GridCell | null
  total: boolean
  part: boolean
  /** Its words, from the first cell to the last. */
  line: Span
}

/** "Tổng cộng", "CỘNG (I+II)", "Toàn tỉnh:" */
export function isTotal(text: string): boolean {
  const words = wordsOf(text.replace(/\([^()]{0,40}\)|[:.]+$/g, '').replace(NUMBERING, ''))
  return words.length > 0 && TOTALS.at(words, 0)?.end === words.length
}

const DASHED = /^[-+] ?/

/** The rows of a table's body, by their numbers; rows of a label alone are sections of those below them. */
export function rowsOf(shape: Shape): Map<number, Row> {
  const { grid, body, ordinals } = shape
  const own = new Map<number, GridCell[]>()
  for (const cell of grid.cells) {
    const cells = own.get(cell.row)
    if (cells) cells.push(cell)
    else own.set(cell.row, [cell])
  }
  const rows = new Map<number, Row>()
  let section: GridCell | null = null
  let parting = false
  for (const [row, cells] of own) {
    const line = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 }
    if (row < body) {
      rows.set(row, { labels: [], section: null, total: false, part: false, line })
      continue
    }
    const labels = rowLabels(shape, row)
    const label = labels.at(-1)?.text ?? ''
    const words = cells.filter(({ column }) => !ordinals.has(column))
    const alone =
      words.length === 1 && grid.columns > 1 && !cells.some((cell) => !ordinals.has(cell.column) && isValue(cell))
    const opens = PART_LABEL.test(label)
    if (alone && !opens) section = words[0] ?? null
    const part: boolean = opens || (parting && DASHED.test(label))
    parting = part
    rows.set(row, {
      labels,
      section: alone ? null : section,
      total: labels.some(({ text }) => isTotal(text)),
      part,
      line,
    })
  }
  return rows
}
