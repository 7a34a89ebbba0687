import { type Decimal, decimal, shift, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import { CENTS, type UnitRow } from '../units/index.js'
import { stops } from './measure.js'
import { numeralOf, valueAt } from './range.js'
import type { Scene } from './reading.js'

/** What stands on top of a quantity, in a smaller unit: its value in the unit of the quantity, its number, and the token behind its unit. */
interface OnTop {
  value: Decimal
  at: number
  end: number
}

/** The smaller unit on top of a unit of time, and how many of it make one. */
const SMALLER = new Map<string, readonly [word: string, many: number]>([
  ['year', ['tháng', 12]],
  ['hour', ['phút', 60]],
  ['minute', ['giây', 60]],
])
const SECONDS = ['giây', 3600] as const

/** So many of a smaller unit behind token `end`, of which `most` make more than one that `many` make of the quantity's. */
function smallerAt(scene: Scene, end: number, [word, many]: readonly [string, number], most = many): OnTop | null {
  const { words } = scene.tokens
  const at = words[end] === 'và' || words[end] === ',' ? end + 1 : end
  const numeral = words[at + 1] === word ? numeralOf(scene, at) : null
  if (numeral === null || numeral.order > 0 || numeral.value.exponent < 0) return null
  const value = toNumber(numeral.value)
  return value < 1 || value >= most ? null : { value: quotient(numeral.value, many), at, end: at + 2 }
}

/**
 * What stands on top of years, hours and minutes, of which the token behind their unit is `end`, to four places: "2 năm | 6 tháng",
 * "15 năm và 9 tháng", "10 giờ | 5 phút 48 giây".
 */
export function timeOnTop(scene: Scene, end: number, unit: UnitRow | null): OnTop | null {
  const smaller = unit?.kind === 'duration' ? SMALLER.get(unit.name) : undefined
  const found = smaller ? smallerAt(scene, end, smaller) : null
  const seconds = found && unit?.name === 'hour' ? smallerAt(scene, found.end, SECONDS, 60) : null
  if (!found || !seconds) return found
  const all = valueAt(scene, found.at) * 60 + valueAt(scene, seconds.at)
  return { ...seconds, value: quotient(decimal(all), SECONDS[1]) }
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
