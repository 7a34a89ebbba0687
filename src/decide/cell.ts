import type { Kind, Qualifier } from '../model/vocabulary.js'
import { quantityAt } from '../propose/quantity.js'
import { numeralOf } from '../propose/range.js'
import type { Quantity, Scene } from '../propose/reading.js'
import { AMBIGUOUS, type Habit, separated } from '../propose/separator.js'
import { negate, times } from '../scan/decimal.js'
import type { Cell } from '../tables/cell.js'
import type { CellUnit } from '../tables/unit.js'
import { type Drafted, draftScene } from './drafts.js'

/** The value stands in the cell and its unit in a header, a label or over the table. */
const FROM_TABLE = 'unit-from-table'

/** A number without a unit of its own, in that of its table: "1.350,5" below "triệu đồng" is 1,350,500,000 VND. */
function inUnit(scene: Scene, quantity: Quantity, unit: CellUnit, habit: Habit): Quantity {
  const numeral = numeralOf(scene, quantity.at)
  if (numeral === null) return quantity
  const text = scene.doc.shadow.slice(numeral.start, numeral.end)
  // "1,5" (triệu đồng) has a fraction where "1,500" (đồng) has none
  const scale = Math.max(0, unit.factor.exponent + String(unit.factor.digits).length - 1)
  const read = separated({ ...numeral, scale: numeral.scale + scale }, unit.kind, text, habit)
  const range = quantity.valueMax !== null
  const own = quantity.flags.filter((flag) => flag !== AMBIGUOUS)
  return {
    ...quantity,
    value: times(range ? quantity.value : read.value, unit.factor),
    valueMax: quantity.valueMax && times(quantity.valueMax, unit.factor),
    kind: unit.kind,
    unit: unit.name,
    unitRow: unit.row,
    flags: [
      ...own,
      ...(unit.row?.flag ? [unit.row.flag] : []),
      ...(range ? [] : read.flags),
      ...(unit.row || scale > 0 ? [FROM_TABLE] : []),
    ],
    alternatives: range ? [] : read.alternatives.map(({ value, why }) => ({ value: times(value, unit.factor), why })),
  }
}

/** "(3,1)": the brackets that are its sign belong to its phrase. */
function inBrackets({ tokens: { words } }: Scene, quantity: Quantity): Quantity {
  const { first, last } = quantity
  return words[first - 1] === '(' && words[last + 1] === ')'
    ? { ...quantity, first: first - 1, last: last + 1 }
    : quantity
}

/** A sign before the number, or a column of changes, says that it went up or down: "-5,2" below "Tăng, giảm (%)". */
function withCourse(scene: Scene, told: Quantity, { course, negative }: Cell): Quantity {
  const quantity = negative ? inBrackets(scene, told) : told
  const { words, starts, ends } = scene.tokens
  const before = quantity.at - 1
  const sign = before === 0 && ends[before] === starts[quantity.at] ? words[before] : undefined
  const minus = sign === '-' || negative
  const signed = minus || sign === '+'
  const first = signed && !negative ? before : quantity.first
  const changes = course !== null || (signed && quantity.kind === 'percent')
  if (!changes || quantity.value.digits === 0n)
    return minus ? { ...quantity, first, value: negate(quantity.value) } : { ...quantity, first }
  const change = signed ? (minus ? 'down' : 'up') : course === 'down' ? 'down' : 'up'
  return { ...quantity, first, change, valueMax: null, qualifier: quantity.valueMax ? 'exact' : quantity.qualifier }
}

/** Kinds that a number without a unit may have. */
const BARE: ReadonlySet<Kind> = new Set<Kind>(['count', 'other'])

const BOUNDS: ReadonlySet<Qualifier> = new Set(['over', 'at_least', 'at_most', 'range'])
/** "Dưới 5 tuổi", "Đoàn trên 20 người", "16 - 60 tuổi": a label with a bound names a class and tells no figure. */
const isClass = ({ qualifier }: Quantity): boolean => BOUNDS.has(qualifier)

/** Decides about every number of a cell by what its table says of it; a cell of words is read as a sentence is. */
export function draftCell(scene: Scene, sentence: number, habit: Habit, cell: Cell): Drafted {
  const drafted: Drafted = { drafts: [], left: [] }
  if (cell.reason === null && !cell.bare) {
    const { drafts, left } = draftScene(scene, sentence, habit)
    for (const draft of drafts) {
      if (cell.label && isClass(draft.quantity))
        left.push({ scene, at: draft.quantity.at, reason: 'word', rule: 'table.class' })
      else drafted.drafts.push({ ...draft, cell })
    }
    return { drafts: drafted.drafts, left }
  }
  let until = -1
  for (const at of scene.tokens.numerals) {
    if (at <= until) continue
    const proposed = cell.reason === null ? quantityAt(scene, at, habit) : null
    if (proposed === null) {
      drafted.left.push({ scene, at, reason: cell.reason ?? 'word', rule: 'table' })
      continue
    }
    const plain = proposed.quantity.unit === null && BARE.has(proposed.quantity.kind) && proposed.evidence !== 'noun'
    const measured = plain && cell.unit ? inUnit(scene, proposed.quantity, cell.unit, habit) : proposed.quantity
    const quantity = withCourse(scene, measured, cell)
    drafted.drafts.push({ scene, sentence, quantity, rule: 'table.value', cell })
    until = quantity.until
  }
  return drafted
}
