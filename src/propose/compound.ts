import { type Decimal, decimal, shift, times, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import { CENTS, UNITS, type UnitRow } from '../units/index.js'
import { stops } from './measure.js'
import { numeralOf, valueAt } from './range.js'
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

/** The smaller unit on top of a unit of time, and how many of it make one. */
const SMALLER = new Map<string, readonly [word: string, many: number, unit: UnitRow]>([
  ['year', ['tháng', 12, durationOf('month')]],
  ['hour', ['phút', 60, durationOf('minute')]],
  ['minute', ['giây', 60, durationOf('second')]],
])
const SECONDS = 60

/** The number of a smaller unit behind token `end`, of which less than `many` may stand there. */
function smallerAt(scene: Scene, end: number, word: string, many: number): Omit<OnTop, 'value'> | null {
  const { words } = scene.tokens
  const at = words[end] === 'và' || words[end] === ',' ? end + 1 : end
  const numeral = words[at + 1] === word ? numeralOf(scene, at) : null
  if (numeral === null || numeral.order > 0 || numeral.value.exponent < 0) return null
  const value = toNumber(numeral.value)
  return value < 1 || value >= many ? null : { at, end: at + 2 }
}

/**
 * What stands on top of years, hours and minutes, of which the token behind their unit is `end`: "2 năm | 6 tháng" is 2,5 years,
 * "15 năm | và 8 tháng" is 188 months, "10 giờ | 5 phút 48 giây" so many seconds: no value is rounded.
 */
export function timeOnTop(scene: Scene, end: number, row: UnitRow | null): OnTop | null {
  const smaller = row?.kind === 'duration' ? SMALLER.get(row.name) : undefined
  if (!smaller) return null
  const [word, many, unit] = smaller
  const found = smallerAt(scene, end, word, many)
  const seconds = found && row?.name === 'hour' ? smallerAt(scene, found.end, 'giây', SECONDS) : null
  if (!found) return null
  const over = valueAt(scene, found.at)
  return seconds
    ? onTop(seconds, over * SECONDS + valueAt(scene, seconds.at), many * SECONDS, durationOf('second'))
    : onTop(found, over, many, unit)
}

/** So many of a smaller unit, of which `many` make one: as a fraction of it where that is whole to four places, else by themselves. */
function onTop(found: Omit<OnTop, 'value'>, count: number, many: number, unit: UnitRow): OnTop {
  const value = decimal(count)
  const part = quotient(value, many)
  const whole = toNumber(times(part, decimal(many))) === count
  return whole ? { ...found, value: part } : { ...found, value, unit, many }
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
