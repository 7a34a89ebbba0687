import { ROLES, type Role } from '../model/vocabulary.js'
import type { EventRecord, Figure, Result } from '../schema.js'
import { type Cell, PAGE_CELLS } from './columns.js'
import { itemText } from './item.js'
import { plain, plainRange } from './number.js'

/** ISO 8601: a day or an interval "2020-01-01/2023-12-31"; the words of the page where it has no dates. */
function periodText({ period }: EventRecord): Cell {
  if (!period) return null
  const { start, end } = period
  if (!start || !end) return start ? `${start}/..` : end ? `../${end}` : period.text
  return start === end ? start : `${start}/${end}`
}

type Column = readonly [name: string, cell: (record: EventRecord) => Cell]

const BEFORE: readonly Column[] = [
  ['record', (record) => record.id],
  ['type', (record) => record.type],
  ['offence', (record) => record.offence?.code ?? null],
  ['action', (record) => record.action],
  ['program', (record) => record.program],
  ['recipients', (record) => record.recipients],
]

/** "over", "exact down": a direction stands behind the qualifier, since "15 %" alone would be both. */
const qualifierText = ({ qualifier, change }: Figure): string => (change ? `${qualifier} ${change}` : qualifier)

/** "VND", "VND/em/tháng" */
const unitText = ({ unit, per }: Figure): string | null => (per === null ? unit : `${unit ?? ''}/${per}`)

/** The group of columns that each role has, whether a page fills it or not. */
const GROUP: readonly (readonly [name: string, cell: (figure: Figure) => Cell])[] = [
  ['value', (figure) => (figure.valueMax === null ? figure.value : plainRange(figure))],
  ['qualifier', qualifierText],
  ['unit', unitText],
  ['item', itemText],
]

const AFTER: readonly Column[] = [
  ['period', periodText],
  ['place', (record) => record.place?.text ?? null],
  ['statement', (record) => record.statement.text],
]

export const RECORD_COLUMNS = [
  ...[...PAGE_CELLS, ...BEFORE].map(([name]) => name),
  ...ROLES.flatMap((role) => GROUP.map(([name]) => `${role.name}_${name}`)),
  ...AFTER.map(([name]) => name),
]

/** One figure stands as it is; several as a text "12; 15", an empty place kept so that the parts stay in step. */
function joined(cells: readonly Cell[]): Cell {
  const [only = null, ...more] = cells
  if (more.length === 0) return only
  if (cells.every((cell) => cell === null)) return null
  return cells.map((cell) => (typeof cell === 'number' ? plain(cell) : (cell ?? ''))).join('; ')
}

/** A row a record, with every figure of it under its role. */
export function recordRows(result: Result): Cell[][] {
  const figures = new Map(result.figures.map((figure) => [figure.id, figure]))
  const inRole = (record: EventRecord, role: Role): Figure[] =>
    record.parts.flatMap((part) => (part.role === role ? (figures.get(part.figure) ?? []) : []))
  return result.records.map((record) => [
    ...PAGE_CELLS.map(([, cell]) => cell(result)),
    ...BEFORE.map(([, cell]) => cell(record)),
    ...ROLES.flatMap((role) => {
      const held = inRole(record, role.name)
      return GROUP.map(([, cell]) => joined(held.map(cell)))
    }),
    ...AFTER.map(([, cell]) => cell(record)),
  ])
}
