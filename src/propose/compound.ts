import { type Decimal, decimal, shift, times, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import { CENTS, UNITS, type UnitRow } from '../units/index.js'
import { stops } from './measure.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'

/** What stands on top of a quantity, in a smaller unit: its value in the unit of the quantity, its number, and the token behind its unit. */
interface OnTop {
  value: Decimal
  at: number
  end: number
  /** Where no fraction of the quantity's unit is so much: the unit that `value` is in, and how many of it make one. */
  unit?: UnitRow
  many?: number
}

const durationOf = (name: string): UnitRow =>
  UNITS.find((unit) => unit.kind === 'duration' && unit.name === name) as UnitRow

/** The smaller unit on top of a unit of time, the word that it stands as, and how many of it make one. */
interface SmallerUnit {
  word: string
  many: number
  unit: UnitRow
}
const SMALLER = new Map<string, SmallerUnit>([
  ['year', { word: 'tháng', many: 12, unit: durationOf('month') }],
  ['hour', { word: 'phút', many: 60, unit: durationOf('minute') }],
  ['minute', { word: 'giây', many: 60, unit: durationOf('second') }],
])

/** So many of a smaller unit, which stand from the number at token `at` up to `end`. */
interface Smaller {
  count: number
  at: number
  end: number
}

/** The number of a smaller unit behind token `end`; less than make one of the larger may stand there. */
function smallerAt(scene: Scene, end: number, { word, many }: SmallerUnit): Smaller | null {
  const { words } = scene.tokens
  const at = words[end] === 'và' || words[end] === ',' ? end + 1 : end
  const numeral = words[at + 1] === word ? numeralOf(scene, at) : null
  if (numeral === null || numeral.order > 0 || numeral.value.exponent < 0) return null
  const count = toNumber(numeral.value)
  return count < 1 || count >= many ? null : { count, at, end: at + 2 }
}

/**
 * What stands on top of years, hours and minutes, of which the token behind their unit is `end`: "2 năm | 6 tháng" is 2,5 years,
 * "15 năm | và 8 tháng" is 188 months, "10 giờ | 5 phút 48 giây" so many seconds: no value is rounded.
 */
export function timeOnTop(scene: Scene, end: number, row: UnitRow | null): OnTop | null {
  const smaller = row?.kind === 'duration' ? SMALLER.get(row.name) : undefined
  if (!smaller) return null
  const found = smallerAt(scene, end, smaller)
  if (!found) return null
  const { many, unit } = smaller
  const next = SMALLER.get(unit.name)
  const rest = next ? smallerAt(scene, found.end, next) : null
  if (!next || !rest) return onTop(found, many, unit)
  return onTop({ ...rest, count: found.count * next.many + rest.count }, many * next.many, next.unit)
}

/** So many of a smaller unit, of which `many` make one: as a fraction of it where that is whole to four places, else by themselves. */
function onTop({ count, at, end }: Smaller, many: number, unit: UnitRow): OnTop {
  const value = decimal(count)
  const part = quotient(value, many)
  const whole = toNumber(times(part, decimal(many))) === count
  return whole ? { value: part, at, end } : { value, at, end, unit, many }
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
  // "850 triệu USD và 15 dự án" are two quantities
  const plain = at === end && numeral.form === 'digits' && numeral.order === 0 && numeral.end - numeral.start === 2
  const alone = kinds[at + 1] !== 'word' ? STOPS.has(words[at + 1] ?? '.') : stops(ids, at + 1)
  return plain && alone && unit.name !== 'VND' && toNumber(numeral.value) < HUNDRED ? { value, at, end: at + 1 } : null
}
