import { isDigit } from '../text/chars.js'
import { type Decimal, ofDigits } from './decimal.js'

/** How a run of digits and separators can be read; the first reading is the usual one. */
export interface DigitReading {
  value: Decimal
  /** 'comma' and 'dot' name the separator that was taken for the decimal one. */
  decimalMark: 'comma' | 'dot' | null
  grouped: boolean
}

const plain = (value: string): DigitReading => ({ value: ofDigits(value), decimalMark: null, grouped: false })
const bare = (run: string) => run.replace(/[., ]/g, '')

/** "1.234.567,89": the last mark is the decimal one, the others group thousands. */
function lastMarkIsDecimal(run: string): DigitReading {
  const at = Math.max(run.lastIndexOf('.'), run.lastIndexOf(','))
  const value = ofDigits(bare(run.slice(0, at)) + run.slice(at + 1), run.length - at - 1)
  return { value, decimalMark: run[at] === ',' ? 'comma' : 'dot', grouped: /[., ]/.test(run.slice(0, at)) }
}

/** "12,4": the only mark, at `at`, is the decimal one. */
const markIsDecimal = (run: string, at: number): DigitReading => ({
  value: ofDigits(run.slice(0, at) + run.slice(at + 1), run.length - at - 1),
  decimalMark: run[at] === ',' ? 'comma' : 'dot',
  grouped: false,
})

const allGrouped = (run: string): DigitReading => ({ value: ofDigits(bare(run)), decimalMark: null, grouped: true })

/** Where the next sign that is no digit stands, -1 if none does. */
function markFrom(run: string, from: number): number {
  for (let i = from; i < run.length; i++) if (!isDigit(run.charCodeAt(i))) return i
  return -1
}

/** "12,4", "13.639", "1 234": the only mark stands at `at`. */
function withMark(run: string, at: number): DigitReading[] {
  const mark = run[at]
  if (mark === ' ') return [allGrouped(run)]
  if (run.length - at - 1 !== 3)
    return mark === ',' ? [markIsDecimal(run, at)] : [markIsDecimal(run, at), allGrouped(run)]
  if (at > 3 || (at === 1 && run[0] === '0')) return [markIsDecimal(run, at)]
  return mark === '.' ? [allGrouped(run), markIsDecimal(run, at)] : [markIsDecimal(run, at), allGrouped(run)]
}

/** No report writes a longer number; what is longer is a code or noise. */
const LONGEST = 28

/**
 * Reads "13.639", "12,4", "61,2238", "1.234.567,89", "1 234 567". Where a mark can be read two ways ("106,200", "1.5") both
 * readings are given, the one that Vietnamese usage prefers first. Null for runs that are no number ("1.2.3", "192.168.1.1").
 */
export function readDigits(run: string): DigitReading[] | null {
  if (run.length > LONGEST) return null
  // "77, 3" of a share, "1 234,5"
  if (run.includes(',') && run.includes(' ')) return readDigits(run.replace(' ', ''))
  const at = markFrom(run, 0)
  if (at < 0) return [plain(run)]
  if (markFrom(run, at + 1) < 0) return withMark(run, at)
  const marks = run.replace(/\d/g, '')
  if (marks.includes(' ')) return [allGrouped(run)]
  const parts = run.split(/[.,]/)
  const thousands = (groups: readonly string[]) =>
    (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3)
  const last = marks.at(-1)
  const sameMark = [...marks].every((mark) => mark === marks[0])
  if (sameMark) {
    if (thousands(parts)) return [allGrouped(run)]
    // "2,216,8": grouped, and then a decimal part with the same mark
    return thousands(parts.slice(0, -1)) && last === ',' ? [lastMarkIsDecimal(run)] : null
  }
  const head = [...marks.slice(0, -1)]
  return head.every((mark) => mark === head[0]) && thousands(parts.slice(0, -1)) ? [lastMarkIsDecimal(run)] : null
}
