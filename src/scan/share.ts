import { type Decimal, decimal, toNumber } from './decimal.js'
import { type Group, hundreds } from './group.js'
import { is, type Piece, tailAt } from './piece.js'

/** "3 phần 4", "ba phần tư", "mười lăm phần năm mươi". */
export function shareOf(pieces: readonly Piece[], whole: Group): Group | null {
  if (!is(pieces[whole.next], 'over')) return null
  const at = whole.next + 1
  const digits = pieces[at]?.digits
  const below = digits ? { value: digits, next: at + 1 } : (hundreds(pieces, at) ?? fourths(pieces, at))
  // "20 phần hai trăm nghìn" are parcels
  if (!below || is(pieces[below.next], 'scale')) return null
  const divisor = toNumber(below.value)
  if (divisor < 2 || !Number.isInteger(divisor)) return null
  return { value: quotient(whole.value, divisor), next: below.next }
}

/** The "tư" of "ba phần tư". */
function fourths(pieces: readonly Piece[], i: number): Group | null {
  const tail = tailAt(pieces, i)
  return tail === null ? null : { value: decimal(tail), next: i + 1 }
}

/** A share to four places: 2/3 is 0.6667. */
export function quotient(value: Decimal, divisor: number): Decimal {
  const scaled = value.digits * 10n ** BigInt(Math.max(0, value.exponent)) * 100000n
  return decimal((scaled / BigInt(divisor) + 5n) / 10n, -4)
}
