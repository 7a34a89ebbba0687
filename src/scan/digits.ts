import { type Decimal, decimalOf } from './decimal.js'

/** How a run of digits and separators can be read; the first reading is the usual one. */
export interface DigitReading {
  value: Decimal
  /** 'comma' and 'dot' name the separator that was taken for the decimal one. */
  decimalMark: 'comma' | 'dot' | null
  grouped: boolean
}

const plain = (value: string): DigitReading => ({ value: decimalOf(value), decimalMark: null, grouped: false })
const bare = (run: string) => run.replace(/[., ]/g, '')

/** "1.234.567,89": the last mark is the decimal one, the others group thousands. */
function lastMarkIsDecimal(run: string): DigitReading {
  const at = Math.max(run.lastIndexOf('.'), run.lastIndexOf(','))
  const value = decimalOf(`${bare(run.slice(0, at))}.${run.slice(at + 1)}`)
  return { value, decimalMark: run[at] === ',' ? 'comma' : 'dot', grouped: /[., ]/.test(run.slice(0, at)) }
}

const allGrouped = (run: string): DigitReading => ({ value: decimalOf(bare(run)), decimalMark: null, grouped: true })

/** No report writes a longer number; what is longer is a code or noise. */
const LONGEST = 28

/**
 * Reads "13.639", "12,4", "61,2238", "1.234.567,89", "1 234 567". Where a mark can be read two ways ("106,200", "1.5") both
 * readings are given, the one that Vietnamese usage prefers first. Null for runs that are no number ("1.2.3", "192.168.1.1").
 */
export function readDigits(run: string): DigitReading[] | null {
  if (run.length > LONGEST) return null
  const marks = run.replace(/\d/g, '')
  if (marks === '') return [plain(run)]
  if (marks.includes(' ')) return [allGrouped(run)]
  const parts = run.split(/[.,]/)
  const thousands = (groups: readonly string[]) =>
    (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3)
  const last = marks.at(-1)
  if (marks.length === 1) {
    if (parts[1]?.length !== 3)
      return last === ',' ? [lastMarkIsDecimal(run)] : [lastMarkIsDecimal(run), allGrouped(run)]
    if ((parts[0]?.length ?? 0) > 3 || parts[0] === '0') return [lastMarkIsDecimal(run)]
    return last === '.' ? [allGrouped(run), lastMarkIsDecimal(run)] : [lastMarkIsDecimal(run), allGrouped(run)]
  }
  const sameMark = [...marks].every((mark) => mark === marks[0])
  if (sameMark) {
    if (thousands(parts)) return [allGrouped(run)]
    // "2,216,8": grouped, and then a decimal part with the same mark
    return thousands(parts.slice(0, -1)) && last === ',' ? [lastMarkIsDecimal(run)] : null
  }
  const head = [...marks.slice(0, -1)]
  return head.every((mark) => mark === head[0]) && thousands(parts.slice(0, -1)) ? [lastMarkIsDecimal(run)] : null
}
