import { type Decimal, shift, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import { CENTS, type UnitRow } from '../units/index.js'
import { stops } from './measure.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'

/** What stands on top of a quantity, in a smaller unit: its value in the unit of the quantity, its number, and the token behind its unit. */
interface OnTop {
  value: Decimal
  at: number
  end: number
}

const MONTHS_OF_YEAR = 12

/** The months on top of years, of which the token behind their unit is `end`, to four places: "2 năm | 6 tháng", "15 năm và 9 tháng". */
export function monthsOnTop(scene: Scene, end: number, unit: UnitRow | null): OnTop | null {
  if (unit?.name !== 'year' || unit.kind !== 'duration') return null
  const { words } = scene.tokens
  const at = words[end] === 'và' || words[end] === ',' ? end + 1 : end
  const numeral = words[at + 1] === 'tháng' ? numeralOf(scene, at) : null
  if (numeral === null || numeral.order > 0 || numeral.value.exponent < 0) return null
  const months = toNumber(numeral.value)
  if (months < 1 || months >= MONTHS_OF_YEAR) return null
  return { value: quotient(numeral.value, MONTHS_OF_YEAR), at, end: at + 2 }
}

const HUNDRED = 100
const STOPS = new Set(['.', ',', ';', ')'])

/**
 * The hundredths on top of a currency, of which the token behind it is `end`: "hai đô la | và 23 xen", "2 đô | 23 xu", and the 23
 * alone of "hai đô 23" where nothing is counted.
 */
export function centsOnTop(scene: Scene, end: number, unit: UnitRow | null): OnTop | null {
  if (unit?.kind !== 'money') return null
  const { words, ids, kinds } = scene.tokens
  const at = words[end] === 'và' ? end + 1 : end
  const numeral = numeralOf(scene, at)
  if (!numeral) return null
  const value = shift(numeral.value, -2)
  if (CENTS.includes(words[at + 1] ?? '')) return { value, at, end: at + 2 }
  const plain = numeral.form === 'digits' && numeral.order === 0 && numeral.end - numeral.start === 2
  const alone = kinds[at + 1] !== 'word' ? STOPS.has(words[at + 1] ?? '.') : stops(ids, at + 1)
  return plain && alone && unit.name !== 'VND' && toNumber(numeral.value) < HUNDRED ? { value, at, end: at + 1 } : null
}
