import { add, type Decimal, decimal, shift, times, toNumber } from './decimal.js'
import type { NumberWord } from './words.js'

/** A piece of a number: a run of digits that was read, or a number word. */
export interface Piece {
  start: number
  end: number
  digits: Decimal | null
  word: NumberWord | null
  /** No space before it: "1tr5". */
  touching: boolean
}

export interface Parsed {
  value: Decimal
  scale: number
  /** Pieces used. */
  used: number
  vague: boolean
  share: boolean
  /** Only scale words: "triệu". */
  bareScale: boolean
}

const is = (piece: Piece | undefined, part: NumberWord['part']): piece is Piece & { word: NumberWord } =>
  piece?.word?.part === part

/** A digit word; "năm" after tens is the noun ("hai mươi năm" is twenty years), so callers say when it may be a digit. */
const digitAt = (pieces: readonly Piece[], i: number, five = true): number | null => {
  const piece = pieces[i]
  return is(piece, 'digit') && (five || piece.word.value !== 5) ? piece.word.value : null
}
const tailAt = (pieces: readonly Piece[], i: number): number | null => {
  const piece = pieces[i]
  if (is(piece, 'tail')) return piece.word.value
  const digit = digitAt(pieces, i, false)
  return digit === null || digit === 0 ? null : digit
}
/** The share that "½" stands for, to four places. */
const vulgarAt = (pieces: readonly Piece[], i: number): Decimal | null => {
  const piece = pieces[i]
  return is(piece, 'vulgar') ? decimal(piece.word.value, -4) : null
}
const isHundred = (piece: Piece | undefined) => is(piece, 'scale') && piece.word.value === 2

interface Group {
  value: Decimal
  next: number
}

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
  // "bốn bảy nghìn" is 47.000; "hai ba người" are two or three: two digits are a number only as a part of a longer one
  const unit = tailAt(pieces, i + 1)
  if (
    unit !== null &&
    digit >= 2 &&
    (inside || is(pieces[i + 2], 'scale') || is(pieces[i + 2], 'point')) &&
    !isHundred(pieces[i + 2])
  ) {
    return { value: decimal(digit * 10 + unit), next: i + 2 }
  }
  return { value: decimal(digit), next: i + 1 }
}

/** Below a thousand: "không trăm mười một", "một trăm linh năm", "một trăm hai" (120). */
function hundreds(pieces: readonly Piece[], i: number, inside = false): Group | null {
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
function fraction(pieces: readonly Piece[], i: number): Group | null {
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

function group(pieces: readonly Piece[], i: number, inside = false): Group | null {
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
function scales(pieces: readonly Piece[], i: number): { power: number; next: number } {
  let power = 0
  let next = i
  for (let piece = pieces[next]; is(piece, 'scale'); piece = pieces[++next]) {
    if (piece.word.afterDigits && !pieces[next - 1]?.digits) break
    if (power + piece.word.value > LARGEST_POWER) break
    power += piece.word.value
  }
  return { power, next }
}

const inHundreds = (pieces: readonly Piece[], i: number) => digitAt(pieces, i) !== null && isHundred(pieces[i + 1])

/** "3 phần 4", "ba phần tư", "một nửa". */
function shareOf(pieces: readonly Piece[], i: number, whole: Group): Group | null {
  if (!is(pieces[whole.next], 'over')) return null
  const below = pieces[whole.next + 1]
  const denominator =
    below?.digits ?? tailAt(pieces, whole.next + 1) ?? digitAt(pieces, whole.next + 1) ?? (is(below, 'ten') ? 10 : null)
  if (denominator === null || i + 1 !== whole.next) return null
  const divisor = typeof denominator === 'number' ? denominator : Number(denominator.digits)
  if (divisor < 2) return null
  return { value: quotient(whole.value, divisor), next: whole.next + 2 }
}

/** A share to four places: 2/3 is 0.6667. */
export function quotient(value: Decimal, divisor: number): Decimal {
  const scaled = value.digits * 10n ** BigInt(Math.max(0, value.exponent)) * 100000n
  return decimal((scaled / BigInt(divisor) + 5n) / 10n, -4)
}

const HALF = decimal(5, -1)

/** The longest number at the beginning of `pieces`, or null. */
export function parseNumber(pieces: readonly Piece[]): Parsed | null {
  const found = (value: Decimal, scale: number, used: number, more: Partial<Parsed> = {}): Parsed => ({
    value,
    scale,
    used,
    vague: false,
    share: false,
    bareScale: false,
    ...more,
  })
  const first = pieces[0]
  if (is(first, 'some')) {
    const { power, next } = scales(pieces, 1)
    return next > 1 ? found(decimal(1, power), power, next, { vague: true }) : null
  }
  const part = is(first, 'nửa') ? HALF : vulgarAt(pieces, 0)
  if (part) {
    const { power, next } = scales(pieces, 1)
    return next > 1 ? found(shift(part, power), power, next) : found(part, 0, 1, { share: true })
  }
  if (is(first, 'scale')) {
    const { power, next } = scales(pieces, 0)
    if (next === 0) return null
    // "trăm rưỡi" is 150
    if (is(pieces[next], 'half')) return found(add(decimal(1, power), shift(HALF, power)), 0, next + 1)
    return found(decimal(1, power), power, next, { bareScale: true })
  }
  const whole = group(pieces, 0)
  if (!whole) return null
  if (is(pieces[whole.next], 'nửa') && digitAt(pieces, 0) === 1) return found(HALF, 0, whole.next + 1, { share: true })
  const share = shareOf(pieces, 0, whole)
  if (share) return found(share.value, 0, share.next, { share: true })

  // the hundred of a group is part of the group; one after digits ("3 trăm nghìn") or tens is a scale
  const head = scales(pieces, whole.next)
  let value = shift(whole.value, head.power)
  let scale = head.power
  let used = head.next
  if (scale > 0 && is(pieces[used], 'half')) {
    return found(add(value, shift(HALF, scale)), 0, used + 1)
  }
  // "1 tỷ 200 triệu", "hai mươi mốt nghìn không trăm mười một", "1 triệu hai", "1tr5", "2 nghìn 300"
  while (scale > 0) {
    // "một ngàn mốt" is 1.100
    const short = pieces[used]
    if (is(short, 'tail')) {
      value = add(value, decimal(short.word.value, scale - 1))
      used++
      scale = 0
      break
    }
    const linked = is(pieces[used], 'zero') ? used + 1 : used
    const next = group(pieces, linked, scale >= 3 || linked > used)
    if (!next) break
    const tail = scales(pieces, next.next)
    const piece = pieces[linked]
    const digits = piece?.digits
    if (tail.power > 0 && tail.power < scale) {
      value = add(value, shift(next.value, tail.power))
      used = tail.next
      if (is(pieces[used], 'half')) return found(add(value, shift(HALF, tail.power)), 0, used + 1)
      scale = tail.power
      continue
    }
    // "một nghìn năm trăm tỷ" is 1.500 tỷ: the later word is a scale of both
    if (tail.power > scale && scale === 3 && toNumber(next.value) < 1000) {
      value = shift(add(value, next.value), tail.power)
      used = tail.next
      scale = tail.power
      continue
    }
    if (tail.power > 0) break
    if (digits) {
      const width = String(digits.digits).length
      // "1tr5" is 1,5 triệu; "2 nghìn 300" is 2.300; a number apart ("3 triệu 5 người") is its own
      if (digits.exponent !== 0 || width > 3 || !(piece?.touching || width === 3)) break
      value = add(value, shift(digits, scale - width))
    } else if (linked > used || inHundreds(pieces, linked) || next.next - linked > 1 || is(pieces[linked], 'ten')) {
      value = add(value, next.value)
    } else {
      // "một triệu hai" is 1.200.000; "ba nghìn năm" is three thousand years
      const digit = digitAt(pieces, linked, false) ?? tailAt(pieces, linked)
      // "3,6 triệu một tháng": after a scale the one is "mốt"
      if (digit === null || digit <= 1 || whole.value.exponent < 0) break
      value = add(value, decimal(digit, scale - 1))
    }
    used = next.next
    scale = 0
  }
  // "một nghìn phẩy không năm" is 1.000,05
  const behind = used > whole.next && is(pieces[used], 'point') ? fraction(pieces, used + 1) : null
  if (behind) return found(add(value, behind.value), 0, behind.next)
  return found(times(value, decimal(1)), used === head.next ? head.power : scale, used)
}
