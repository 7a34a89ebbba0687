import { add, type Decimal, decimal, shift } from './decimal.js'
import { digitAt, is, isHundred, type Piece, tailAt, vulgarAt } from './piece.js'

/** A part of a number, and the piece behind it. */
export interface Group {
  value: Decimal
  next: number
}

/** Two digits that are no neighbours are a number: "bảy hai" is 72; but "năm hai" is a year, and a third digit makes it a list. */
const isPair = (pieces: readonly Piece[], i: number, digit: number): boolean =>
  digit !== 5 && digitAt(pieces, i + 1, false) !== null && digitAt(pieces, i + 2, false) === null

/** Tens and units: "ba mươi nhăm", "mười một", "hai mốt", "bảy". */
function tens(pieces: readonly Piece[], i: number, inside = false): Group | null {
  const withTail = (value: number, next: number): Group => {
    const tail = tailAt(pieces, next)
    // "mười hai trăm" is no number, "hai mươi ba nghìn" is
    return tail === null || isHundred(pieces[next + 1])
      ? { value: decimal(value), next }
      : { value: decimal(value + tail), next: next + 1 }
  }
  if (is(pieces[i], 'ten')) return withTail(10, i + 1)
  const digit = digitAt(pieces, i)
  if (digit === null) return null
  const after = pieces[i + 1]
  if (is(after, 'tens') && digit >= 2) return withTail(digit * 10, i + 2)
  // "hai mốt", "ba lăm": the tens word is left out
  if (is(after, 'tail') && digit >= 2 && after.word.word !== 'tư')
    return { value: decimal(digit * 10 + after.word.value), next: i + 2 }
  // "bốn bảy nghìn" is 47.000, "bốn ba người" are 43; neighbours are a guess: see {@link neighbours}
  const unit = tailAt(pieces, i + 1)
  if (
    unit !== null &&
    digit >= 2 &&
    (inside || is(pieces[i + 2], 'scale') || is(pieces[i + 2], 'point') || isPair(pieces, i, digit)) &&
    !isHundred(pieces[i + 2])
  ) {
    return { value: decimal(digit * 10 + unit), next: i + 2 }
  }
  return { value: decimal(digit), next: i + 1 }
}

/** Below a thousand: "không trăm mười một", "một trăm linh năm", "một trăm hai" (120). */
export function hundreds(pieces: readonly Piece[], i: number, inside = false): Group | null {
  const digit = digitAt(pieces, i)
  if (digit === null || !isHundred(pieces[i + 1])) return tens(pieces, i, inside)
  const base = decimal(digit * 100)
  const next = i + 2
  if (is(pieces[next], 'zero')) {
    const unit = digitAt(pieces, next + 1) ?? tailAt(pieces, next + 1)
    return unit === null ? { value: base, next } : { value: add(base, decimal(unit)), next: next + 2 }
  }
  if (is(pieces[next], 'half')) return { value: decimal(digit * 100 + 50), next: next + 1 }
  // "một trăm mốt" is 110, "năm trăm tư" 540
  const short = pieces[next]
  if (is(short, 'tail')) return { value: decimal(digit * 100 + short.word.value * 10), next: next + 1 }
  const rest = tens(pieces, next, true)
  if (!rest || (digitAt(pieces, next) === 5 && rest.next === next + 1)) return { value: base, next }
  const single = rest.next === next + 1 && !is(pieces[next], 'ten')
  return { value: add(base, single ? shift(rest.value, 1) : rest.value), next: rest.next }
}

const anyDigit = (pieces: readonly Piece[], i: number): number | null => digitAt(pieces, i) ?? tailAt(pieces, i)

/** What follows "phẩy": digits one by one ("không năm"), or a number ("hai mươi lăm"). */
export function fraction(pieces: readonly Piece[], i: number): Group | null {
  const written = pieces[i]?.digits
  if (written && written.exponent === 0)
    return { value: decimal(written.digits, -String(written.digits).length), next: i + 1 }
  const tail = pieces[i]
  const group = is(tail, 'tail') ? { value: decimal(tail.word.value), next: i + 1 } : tens(pieces, i)
  if (!group) return null
  let digits = String(group.value.digits)
  let next = group.next
  if (next === i + 1) for (let d = anyDigit(pieces, next); d !== null; d = anyDigit(pieces, ++next)) digits += d
  return { value: decimal(BigInt(digits), -digits.length), next }
}

/**
 * A number below a thousand, or written in digits, with its fraction: "hai phẩy năm", "1½". `inside` says that more of
 * the number stands before it.
 */
export function group(pieces: readonly Piece[], i: number, inside = false): Group | null {
  const digits = pieces[i]?.digits
  // "1½ km"
  const part = digits ? vulgarAt(pieces, i + 1) : null
  if (digits && part) return { value: add(digits, part), next: i + 2 }
  const whole = digits ? { value: digits, next: i + 1 } : hundreds(pieces, i, inside)
  if (!whole || !is(pieces[whole.next], 'point')) return whole
  const behind = fraction(pieces, whole.next + 1)
  return behind ? { value: add(whole.value, behind.value), next: behind.next } : whole
}

/** "tỷ tỷ": nothing that is reported is larger. */
const LARGEST_POWER = 18

/** Scale words one after the other multiply: "nghìn tỷ" is 10^12. */
export function scales(pieces: readonly Piece[], i: number): { power: number; next: number } {
  let power = 0
  let next = i
  for (let piece = pieces[next]; is(piece, 'scale'); piece = pieces[++next]) {
    if (piece.word.afterDigits && !pieces[next - 1]?.digits) break
    if (power + piece.word.value > LARGEST_POWER) break
    power += piece.word.value
  }
  return { power, next }
}

/** Does a digit with "trăm" stand there? */
export const inHundreds = (pieces: readonly Piece[], i: number) =>
  digitAt(pieces, i) !== null && isHundred(pieces[i + 1])
