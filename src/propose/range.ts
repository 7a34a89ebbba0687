import { FUNCTION_WORDS, PREDICATES, VERBS } from '../lexicon/boundaries.js'
import { LEVEL_STEPS } from '../lexicon/changes.js'
import { COUNTED } from '../lexicon/nouns.js'
import { QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import { add, type Decimal, decimal, shift, toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import { wordsThatAre } from '../scan/words.js'
import type { Scene } from './reading.js'
import { isCode, unitAt } from './units.js'

export interface Bounds {
  low: Decimal
  high: Decimal
  /** Token of the upper bound. */
  until: number
}

const JOINERS = new Set(['-', '~', 'đến', 'tới', 'và'])
/** Between "từ" and the lower bound: "từ trên 5 triệu đến dưới 10 triệu đồng". */
const OPENINGS = new Set(['đủ', 'trên', 'hơn', 'gần', 'khoảng', 'mức'])
/** Between "đến" and the upper bound: "từ 5 tỷ đến dưới 10 tỷ đồng". */
const BOUNDS = new Set(['dưới', 'trên', 'gần', 'hơn', 'khoảng'])
const HALVES = new Set(wordsThatAre('half'))

/** Is it a half on top of the unit before it: "1 năm rưỡi"? */
export const isHalf = (word: string | undefined): boolean => word !== undefined && HALVES.has(word)

/** Between the bounds of a range of numbers that nobody named. */
const TO = new Set(['đến', 'tới'])

const QUOTE_WITHIN = 7

/** "56,1 - 56,45 triệu đồng/lượng (mua vào - bán ra)": two prices, told behind the second one at token `i`. */
export function isQuote(words: readonly string[], i: number): boolean {
  for (let k = i + 1; k < i + QUOTE_WITHIN; k++)
    if (words[k] === '(') return words[k + 1] === 'mua' && words[k + 2] === 'vào'
  return false
}

/** "350 đồng/lít/kg - 1.100 đồng/lít/kg": the token behind the denominators that are said with both bounds. */
function overDenominators({ tokens: { words, kinds } }: Scene, from: number): number {
  let k = from
  while (words[k] === '/' && kinds[k + 1] === 'word' && k - from < 4) k += 2
  return k
}

const RAISED_WITHIN = 10

/** "nâng tỷ lệ che phủ từ 51% đến 55%": does "từ" at token `at` begin a way up, and no range? */
export function isRaised(words: readonly string[], at: number): boolean {
  if (words[at] !== 'từ') return false
  for (let k = at - 1; k >= Math.max(0, at - RAISED_WITHIN) && words[k] !== ',' && words[k] !== '#'; k--)
    if (words[k] === 'nâng') return true
  return false
}

/** No more members of a list are looked at. */
export const MOST_LISTED = 6

/** The numeral of a token, or null. */
export const numeralOf = ({ tokens, numerals }: Scene, i: number) =>
  tokens.kinds[i] === 'numeral' ? (numerals[tokens.refs[i] ?? -1] ?? null) : null

/** Its value, 0 where no number stands. */
export function valueAt(scene: Scene, i: number): number {
  const numeral = numeralOf(scene, i)
  return numeral ? toNumber(numeral.value) : 0
}

/** "vài chục đến vài trăm nghìn": the thousands of the upper bound hold for both, where their unnamed numbers are below a thousand. */
const THOUSAND = 3

/** "từ vài trăm triệu đến vài trăm tỷ đồng": between two numbers that nobody named. */
function vagueRange(scene: Scene, i: number): Bounds | null {
  const { words } = scene.tokens
  const [a, b] = [numeralOf(scene, i), numeralOf(scene, i + 2)]
  if (!a?.vague || !b?.vague || words[i - 1] !== 'từ' || !TO.has(words[i + 1] ?? '')) return null
  const low = a.scale < THOUSAND && b.scale % THOUSAND > 0 ? shift(a.value, b.scale - (b.scale % THOUSAND)) : a.value
  return toNumber(low) < toNumber(b.value) ? { low, high: b.value, until: i + 2 } : null
}

const LARGEST_SHORT = 1000
const MOST_TIMES = 10

/** Are both told in the thousands that only the upper one writes: "61-63.000"? */
function isOfThousands(a: Numeral, b: Numeral): boolean {
  if (!b.grouped || b.order > 0 || a.order > 0 || a.grouped || a.value.exponent !== 0) return false
  const [low, high] = [toNumber(a.value), toNumber(b.value) / LARGEST_SHORT]
  return low < high && low * MOST_TIMES > high && low < LARGEST_SHORT && Number.isInteger(high)
}

const OR = new Set(['hoặc', 'hay'])
/** "có 104 hoặc 105 hành khách": two neighbours of which nobody knows which. */
function eitherOf(scene: Scene, i: number): Bounds | null {
  if (!OR.has(scene.tokens.words[i + 1] ?? '')) return null
  const [a, b] = [numeralOf(scene, i), numeralOf(scene, i + 2)]
  if (!a || !b || a.share || b.share || a.vague || b.vague || a.value.exponent < 0 || b.value.exponent < 0) return null
  if (toNumber(a.value) + 1 !== toNumber(b.value)) return null
  const noun = COUNTED.at(scene.tokens.ids, i + 3)?.row
  return noun === 'person' || noun === 'thing' ? { low: a.value, high: b.value, until: i + 2 } : null
}

const LARGEST_GUESS = 9

/** "2, 3 trang", "từ 5, 6 tuổi", "ba, bốn người": two numbers one after the other that only guess at one. */
function guessAt(scene: Scene, i: number): Bounds | null {
  const { words, ids, kinds } = scene.tokens
  if (words[i + 1] !== ',') return null
  const [a, b] = [numeralOf(scene, i), numeralOf(scene, i + 2)]
  if (!a || !b || a.form !== b.form || a.scale > 0 || a.share || a.vague || b.share || b.vague) return null
  if (a.value.exponent !== 0 || toNumber(a.value) + 1 !== toNumber(b.value) || toNumber(b.value) > LARGEST_GUESS)
    return null
  // "câu 3, 4 điểm", "quận 3, 4 người": behind a noun they may be its own
  const last = i - 1
  const open =
    kinds[last] === undefined ||
    FUNCTION_WORDS.endingAt(ids, last) ||
    PREDICATES.endingAt(ids, last) ||
    VERBS.endingAt(ids, last) ||
    QUALIFIER_BEFORE.endingAt(ids, last)
  if (!open) return null
  const next = i + 3
  return unitAt(scene.tokens, next, true) || COUNTED.at(ids, next)
    ? { low: a.value, high: b.value, until: i + 2 }
    : null
}

/**
 * The range that begins with the numeral at token `i`: "từ 20 đến 25 triệu", "3-5 năm", "5% đến 10%", "giữa 5 và 10".
 * The scale words of the upper bound hold for a lower bound without any. Null for "từ 13,9% xuống 10,2%": these are two figures.
 */
export function rangeAt(scene: Scene, i: number): Bounds | null {
  const { tokens } = scene
  const { words, ids } = tokens
  const guess = guessAt(scene, i) ?? vagueRange(scene, i) ?? eitherOf(scene, i)
  if (guess) return guess
  const a = numeralOf(scene, i)
  if (!a || a.share || a.vague || a.form === 'code' || a.form === 'scale') return null
  // "hai ba nghìn người"
  if (a.high) return { low: a.value, high: a.high, until: i }
  const whole = a.value.exponent >= 0
  // "5% đến 10%", "5 triệu đồng đến 10 triệu đồng"
  const unit = unitAt(tokens, i + 1, whole)
  const half = unit !== null && isHalf(words[unit.end])
  let joiner = unit ? overDenominators(scene, unit.end + (half ? 1 : 0)) : i + 1
  // "từ 3 lần đến 5,5 lần", "từ 50 số đến dưới 100 số": what is no unit, and said twice
  const thing = joiner === i + 1 && tokens.kinds[joiner] === 'word' && words[joiner] !== 'cho'
  const times = thing && words[i - 1] === 'từ' && TO.has(words[i + 2] ?? '')
  if (times) joiner++
  // "từ 3 cho đến 5 ngày"
  if (words[joiner] === 'cho') joiner++
  const word = words[joiner] ?? ''
  if (!JOINERS.has(word) || (word === '-' && words[joiner - 1] === 'cho')) return null
  // "giữa 5 và 10", "giữa mức 5 triệu và 10 triệu"
  if (word === 'và' && words[i - 1] !== 'giữa' && !(words[i - 1] === 'mức' && words[i - 2] === 'giữa')) return null
  // "VND1000-VND2000", "$10 - $20": the sign stands before both
  const sign = isCode(words[i - 1] ?? '') && words[joiner + 1] === words[i - 1]
  const open = words[i - 1] === 'từ' || (OPENINGS.has(words[i - 1] ?? '') && words[i - 2] === 'từ')
  const bound = open && TO.has(word) && BOUNDS.has(words[joiner + 1] ?? '')
  const until = sign || bound ? joiner + 2 : joiner + 1
  const b = numeralOf(scene, until)
  if (!b || b.share || b.vague || b.form === 'code' || b.form === 'scale') return null
  if (word === '-' && isQuote(words, until)) return null
  if (times && words[until + 1] !== words[i + 1]) return null
  if (word !== '-' && isRaised(words, i - 1)) return null
  const upperUnit = unitAt(tokens, until + 1, b.value.exponent >= 0)
  if (unit && upperUnit?.row !== unit.row) return null
  // a denominator of the lower bound stands behind the upper one, too
  if (unit && upperUnit && words[unit.end] === '/' && words[upperUnit.end] !== '/') return null
  // the dates and codes that hang on with one more dash or slash: "096-5-2021"
  if (word === '-' && (words[until + 1] === '-' || words[until + 1] === '/') && numeralOf(scene, until + 2)) return null
  if (word === '-' && words[i - 1] === '-' && numeralOf(scene, i - 2)) return null
  // "61-63.000 đồng"
  if (word === '-' && isOfThousands(a, b)) return { low: shift(a.value, THOUSAND), high: b.value, until }
  // "Nợ TK 4211 - 681.000.000": an account and its sum
  if (word === '-' && b.grouped && !a.grouped && b.scale === 0 && toNumber(b.value) > toNumber(a.value) * LARGEST_SHORT)
    return null
  // "20 đến 25 triệu", "15.000 - 20.000 tỷ", but not "200.000 đến 1 triệu"
  const distributed = a.scale === 0 && b.scale > 0 && !unit && toNumber(a.value) < toNumber(shift(b.value, -b.scale))
  const lower = half ? add(a.value, decimal(5, -1)) : a.value
  const low = distributed ? shift(lower, b.scale) : lower
  if (toNumber(low) >= toNumber(b.value)) return null
  // a dash between a year and anything else, or after a word of change, is no range
  if (LEVEL_STEPS.at(ids, joiner)) return null
  return { low, high: b.value, until }
}
