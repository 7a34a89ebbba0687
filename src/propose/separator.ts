import type { Kind } from '../model/vocabulary.js'
import type { Decimal } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'

export const AMBIGUOUS = 'ambiguous-separator'

export interface Separated {
  value: Decimal
  alternatives: { value: Decimal; why: string }[]
  flags: string[]
}

/** How the page writes its other numbers: one "1,234,567" or "2.5 tấn" tells how its marks are meant. */
export interface Habit {
  /** "1,234,567" */
  commaGroups: boolean
  /** "2.5%" and no "2,5%" */
  dotDecimals: boolean
}

export const habitOf = (text: string): Habit => ({
  commaGroups: /\d,\d{3},\d{3}/.test(text),
  dotDecimals: /\d\.\d{1,2} ?%/.test(text) && !/\d,\d{1,2} ?%/.test(text),
})

/**
 * Reads a separator that can be two things by what fits. A count has no fraction, so "50,000 người" is fifty thousand; nobody
 * writes a fraction that ends in a zero, so "106,200 lít" is 106.200; on a page that groups
 * with commas elsewhere, a comma before three digits groups. The other reading is kept, with a flag.
 */
export function separated(numeral: Numeral, kind: Kind, text: string, habit: Habit): Separated {
  const { value, other, decimalMark } = numeral
  if (!other) return { value, alternatives: [], flags: [] }
  const fractionEndsInZero = /[.,]\d\d0(?!\d)/.test(text)
  const flagged = (chosen: Decimal, left: Decimal, why: string): Separated => ({
    value: chosen,
    alternatives: [{ value: left, why }],
    flags: [AMBIGUOUS],
  })
  if (decimalMark === 'comma') {
    const whole = (kind === 'count' || kind === 'age') && numeral.scale === 0
    if (whole || habit.commaGroups) return flagged(other, value, 'the comma may be a decimal mark')
    // "922,180 tỷ": before a scale word the comma has been seen as a decimal mark only
    if (numeral.scale === 0 && (fractionEndsInZero || kind === 'money'))
      return flagged(other, value, 'the comma may be a decimal mark')
    return flagged(value, other, 'the comma may separate thousands')
  }
  // a dot before three digits groups them, as Vietnamese writes, but for percents on a page that writes "2.5%"
  if (decimalMark === null) {
    if (kind === 'percent' && habit.dotDecimals) return flagged(other, value, 'the dot may separate thousands')
    return { value, alternatives: [], flags: [] }
  }
  return flagged(value, other, 'the dot may separate digits')
}
