import { type Decimal, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import type { UnitRow } from '../units/index.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'

const MONTHS_OF_YEAR = 12

/**
 * What stands on top of years, of which the token behind their unit is `end`: "2 năm | 6 tháng", "15 năm và 9 tháng". Its value is in
 * years, to four places; `at` is its number, and `end` the token behind its unit. Null where no months follow.
 */
export function monthsOnTop(
  scene: Scene,
  end: number,
  unit: UnitRow | null,
): { value: Decimal; at: number; end: number } | null {
  if (unit?.name !== 'year' || unit.kind !== 'duration') return null
  const { words } = scene.tokens
  const at = words[end] === 'và' || words[end] === ',' ? end + 1 : end
  const numeral = words[at + 1] === 'tháng' ? numeralOf(scene, at) : null
  if (numeral === null || numeral.order > 0 || numeral.value.exponent < 0) return null
  const months = toNumber(numeral.value)
  if (months < 1 || months >= MONTHS_OF_YEAR) return null
  return { value: quotient(numeral.value, MONTHS_OF_YEAR), at, end: at + 2 }
}
