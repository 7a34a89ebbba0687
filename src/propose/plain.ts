import type { Kind } from '../model/vocabulary.js'
import type { Decimal } from '../scan/decimal.js'
import type { UnitRow } from '../units/index.js'
import type { Evidence } from './measure.js'
import type { Quantity } from './reading.js'

/** What is seen in a number, and how sure its unit makes it. */
export interface Proposed {
  quantity: Quantity
  evidence: Evidence
}

/** A quantity of which nothing is said but its value and unit; places are tokens, `end` is behind the unit. */
export function quantityOf(
  at: number,
  until: number,
  first: number,
  end: number,
  kind: Kind,
  unitRow: UnitRow | null,
  value: Decimal,
): Quantity {
  return {
    value,
    valueMax: null,
    qualifier: 'exact',
    kind,
    unit: unitRow?.name ?? null,
    unitRow,
    change: null,
    at,
    until,
    first,
    last: end - 1,
    half: null,
    step: null,
    flags: unitRow?.flag ? [unitRow.flag] : [],
    alternatives: [],
  }
}
