import { toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { unitAt } from './units.js'

/** Signs that make a calculation of the numbers beside them; a dash may be that of a range as well. */
const SIGNS = new Set(['+', '=', 'x', '×', '*'])
export const TIMES: ReadonlySet<string> = new Set(['x', '×', '*'])
/** Marks between the numbers of a calculation. */
export const MARKS: ReadonlySet<string> = new Set(['-', '/', '(', ')', '[', ']', ...SIGNS])
/** What may stand between them. */
const BETWEEN = new Set(['%', ...MARKS])

const MOST_TOKENS = 40
const LEAST_SUM = 1000
const LEAST_FACTOR = 10_000
/** Nothing but money is reckoned with in millions: "100 triệu x 0,03%". */
const LEAST_SCALE = 6
/** Whoever writes so many digits out, and nothing that is counted behind them, writes of money. */
const LEAST_WRITTEN_OUT = 1_000_000

/** Is it a million or more, written to its last digit? */
export const isWrittenOut = ({ grouped, order, value }: Numeral): boolean =>
  grouped && order === 0 && toNumber(value) >= LEAST_WRITTEN_OUT

/** A calculation, by its first token, and whether one of several numbers is money for certain. */
interface Calculation {
  first: number
  money: boolean
}

/** The numbers and signs around token `at`; null where no sign joins them. */
function calculationAt(scene: Scene, at: number): Calculation | null {
  const { tokens } = scene
  const { words, kinds } = tokens
  let money = false
  let joined = false
  let numbers = 0
  /** Steps over one token of a calculation, of a unit of money too; gives the next one, or null at its end. */
  const step = (k: number, by: 1 | -1): number | null => {
    const numeral = numeralOf(scene, k)
    if (numeral) {
      numbers++
      money ||=
        isWrittenOut(numeral) || numeral.order >= LEAST_SCALE || unitAt(tokens, k + 1, true)?.row.kind === 'money'
      return k + by
    }
    joined ||= SIGNS.has(words[k] ?? '')
    if (BETWEEN.has(words[k] ?? '')) return k + by
    return kinds[k] === 'word' && unitAt(tokens, k, true)?.row.kind === 'money' ? k + by : null
  }
  let first = at
  for (let k: number | null = at; k !== null && k >= Math.max(0, at - MOST_TOKENS); k = step(k, -1)) first = k
  for (let k: number | null = at + 1; k !== null && k <= at + MOST_TOKENS && k < words.length; ) k = step(k, 1)
  return joined
    ? {
        first: numeralOf(scene, first) || BETWEEN.has(words[first] ?? '') ? first : first + 1,
        money: money && numbers > 1,
      }
    : null
}

/**
 * Is the number at token `i` a sum of a calculation that names no currency, or names it elsewhere: "tiền thuế = | 87.000 | + 42.250",
 * "800 x | 650.000 | = 520.000.000 đồng"? `near` says whether a word of money stands near before a token.
 */
export function isCalculated(
  scene: Scene,
  i: number,
  { grouped, value }: Numeral,
  near: (before: number) => boolean,
): boolean {
  if (!grouped || toNumber(value) < LEAST_SUM) return false
  const { words } = scene.tokens
  const before = words[words[i - 1] === '(' ? i - 2 : i - 1] ?? ''
  const behind = words[words[i + 1] === ')' ? i + 2 : i + 1] ?? ''
  const dashed = before === '-' || behind === '-' || behind === '/'
  if (before === '/' || !(SIGNS.has(before) || SIGNS.has(behind) || dashed)) return false
  // "800 x 650.000": so many of them
  if ((TIMES.has(before) || TIMES.has(behind)) && toNumber(value) < LEAST_FACTOR) return false
  const whole = calculationAt(scene, i)
  return whole !== null && (whole.money || near(whole.first))
}

/** Behind these stand numbers of accounts, which a comma may join: "Có TK 152,153,155", and those of a row: "đến số 99 999 999". */
const NUMBERED = new Set(['tk', 'nợ', 'có', 'số', 'khoản'])

/** Is the number at token `i` written out to its last digit, behind some words or before what it is for, and so large that it is a sum: "mới góp được 2.000.000.000"? */
export const isLargeSum = ({ tokens: { words } }: Scene, i: number, numeral: Numeral): boolean =>
  (i > 0 || words[1] === '/') && isWrittenOut(numeral) && !NUMBERED.has(words[i - 1] ?? '') && words[i - 1] !== ','
