import type { Related } from '../../relate/related.js'
import { toNumber } from '../../scan/decimal.js'

/** How far a computed value may be off before it contradicts: reports round. */
export const EXACT = 0.02
export const ROUNDED = 0.15

export const amountOf = ({ quantity }: Related): number => toNumber(quantity.value)

/** One number that is said for sure: no range, no order of magnitude. */
export const isSingle = ({ quantity }: Related): boolean => quantity.valueMax === null && quantity.qualifier !== 'vague'

export const isPlain = (figure: Related): boolean => isSingle(figure) && figure.quantity.change === null

/** Does `stated`, with its qualifier, agree with what the others amount to? `sure` says that those were exact. */
export function agrees(stated: Related, computed: number, sure: boolean): boolean {
  const value = amountOf(stated)
  const slack = Math.abs(computed) * (sure ? EXACT : ROUNDED)
  switch (stated.quantity.qualifier) {
    case 'over':
    case 'at_least':
      return computed >= value - slack
    case 'nearly':
    case 'at_most':
      return computed <= value + slack
    case 'exact':
      return Math.abs(computed - value) <= slack
    default:
      return Math.abs(computed - value) <= Math.abs(computed) * ROUNDED
  }
}

/** Half a unit of the last digit that was written: 13,9 may be 13,85 to 13,95. */
export const roundingOf = ({ quantity }: Related): number => 0.5 * 10 ** quantity.value.exponent

/** A number for a flag: at most two digits behind the point. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100)
