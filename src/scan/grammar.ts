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
  /** A comma before it: "một tỷ, hai trăm triệu". */
  apart: boolean
  /** The statement ends behind it: "giá 2 triệu 3." */
  last: boolean
}

export interface Parsed {
  value: Decimal
  /** The upper of two neighbours: "hai ba nghìn". */
  high: Decimal | null
  /** Power of ten of the scale words at the end, and the largest one of all. */
  scale: number
  order: number
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

/** "3 phần 4", "ba phần tư", "mười lăm phần năm mươi". */
function shareOf(pieces: readonly Piece[], whole: Group): Group | null {
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

const HALF = decimal(5, -1)

const found = (value: Decimal, scale: number, used: number, more: Partial<Parsed> = {}): Parsed => ({
  value,
  high: null,
  scale,
  order: scale,
  used,
  vague: false,
  share: false,
  bareScale: false,
  ...more,
})

/** "vài trăm", "hàng nghìn", "vài ba trăm", "dăm bảy": how many stays unsaid, or nearly so. */
function someOf(pieces: readonly Piece[]): Parsed | null {
  const nearly = digitAt(pieces, 1)
  const from = nearly !== null && nearly > 1 && pieces[0]?.word?.few ? 2 : 1
  const { power, next } = scales(pieces, from)
  return next > 1 ? found(decimal(1, power), power, next, { vague: true }) : null
}

/** Neighbours that leave one out: "năm bảy người". */
const isNextBut = (low: number, high: number) => low === 5 && high === 7

/** Does a number go on at piece `i`, as that of "hai ba nghìn không trăm" does? A digit may begin something else: "hai ba triệu một tháng". */
const goesOn = (pieces: readonly Piece[], i: number): boolean =>
  is(pieces[i], 'zero') ||
  is(pieces[i], 'tens') ||
  is(pieces[i], 'ten') ||
  is(pieces[i], 'point') ||
  is(pieces[i], 'half') ||
  is(pieces[i], 'tail') ||
  (digitAt(pieces, i) !== null && (inHundreds(pieces, i) || is(pieces[i + 1], 'tens')))

/** Two neighbours are a guess: "hai ba người" are two or three, "ba bốn trăm" 300 to 400; "bốn bảy nghìn" is 47.000. */
function neighbours(pieces: readonly Piece[]): Parsed | null {
  const low = digitAt(pieces, 0)
  const counted = is(pieces[2], 'scale')
  // "bốn năm" are four years
  const high = digitAt(pieces, 1, counted)
  if (low === null || high === null || low < 1 || !(high === low + 1 || isNextBut(low, high))) return null
  const { power, next } = scales(pieces, 2)
  if (goesOn(pieces, next) || (!counted && digitAt(pieces, next) !== null)) return null
  return found(decimal(low, power), power, next, { high: decimal(high, power) })
}

/** The longest number at the beginning of `pieces`, or null. */
export function parseNumber(pieces: readonly Piece[]): Parsed | null {
  const first = pieces[0]
  if (is(first, 'some')) return someOf(pieces)
  // "gấp rưỡi"
  if (is(first, 'half')) return found(add(decimal(1), HALF), 0, 1)
  const part = is(first, 'nửa') ? HALF : vulgarAt(pieces, 0)
  if (part) {
    const { power, next } = scales(pieces, 1)
    return next > 1 ? found(shift(part, power), power, next) : found(part, 0, 1, { share: true })
  }
  if (is(first, 'scale')) return scaleFirst(pieces)
  const near = neighbours(pieces)
  if (near) return near
  // "hai, ba mươi": no neighbours, but two numbers
  if (pieces.length > 1 && pieces[1]?.apart) return parseNumber(pieces.slice(0, 1))
  const whole = group(pieces, 0)
  if (!whole) return null
  if (is(pieces[whole.next], 'nửa') && digitAt(pieces, 0) === 1) return found(HALF, 0, whole.next + 1, { share: true })
  const share = shareOf(pieces, whole)
  if (share) return found(share.value, 0, share.next, { share: true })
  if (is(pieces[whole.next], 'dozen')) return found(times(whole.value, decimal(12)), 0, whole.next + 1)
  // "mười mấy", "hai mươi mấy nghìn", "hai trăm mấy"
  const built = pieces[whole.next - 1]
  if (pieces[whole.next]?.word?.few && (is(built, 'ten') || is(built, 'tens') || isHundred(built))) {
    const { power, next } = scales(pieces, whole.next + 1)
    return found(shift(whole.value, power), power, next, { vague: true })
  }

  // the hundred of a group is part of the group; one after digits ("3 trăm nghìn") or tens is a scale
  const head = scales(pieces, whole.next)
  return withRest(pieces, shift(whole.value, head.power), head, whole)
}

/** "triệu", "trăm rưỡi", "trăm hai mươi ba": the one before the scale word is left out. */
function scaleFirst(pieces: readonly Piece[]): Parsed | null {
  const head = scales(pieces, 0)
  if (head.next === 0) return null
  const parsed = withRest(pieces, decimal(1, head.power), head, { value: decimal(1), next: 0 })
  if (parsed.used === head.next) return { ...parsed, bareScale: true }
  // "trăm năm" is a hundred years, "trăm hai" what is heard of 120: one digit alone is nothing sure
  const single = parsed.used === head.next + 1 && !is(pieces[head.next], 'half') && !is(pieces[head.next], 'ten')
  return single ? found(decimal(1, head.power), head.power, head.next, { bareScale: true }) : parsed
}

/**
 * What a number goes on with behind its first scale words: "1 tỷ 200 triệu", "hai mươi mốt nghìn không trăm mười một", "1 triệu hai",
 * "1tr5", "2 nghìn 300". `value` is what stands before, with its scale.
 */
function withRest(
  pieces: readonly Piece[],
  before: Decimal,
  head: { power: number; next: number },
  whole: Group,
): Parsed {
  let value = before
  let scale = head.power
  let order = head.power
  let used = head.next
  const half = (power: number): Parsed => {
    const more = scales(pieces, used + 1)
    // "trăm rưỡi nghìn" is 150.000
    const raised = power === 2 && more.power > 2 ? more : { power: 0, next: used + 1 }
    const sum = shift(add(value, shift(HALF, power)), raised.power)
    return found(sum, raised.power, raised.next, { order: Math.max(order, raised.power) })
  }
  if (scale > 0 && is(pieces[used], 'half')) return half(scale)
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
    // behind a comma only what is plainly of the same sum: "một tỷ, hai trăm triệu", "năm nghìn, bốn trăm"
    if (
      pieces[used]?.apart &&
      !(tail.power > 0 && tail.power < scale) &&
      !(tail.power === 0 && inHundreds(pieces, used))
    )
      break
    if (tail.power > 0 && tail.power < scale) {
      value = add(value, shift(next.value, tail.power))
      used = tail.next
      scale = tail.power
      if (is(pieces[used], 'half')) return half(scale)
      continue
    }
    // "một nghìn năm trăm tỷ" is 1.500 tỷ, "trăm năm mươi triệu" 150: the later word is a scale of both
    if (tail.power > scale && (scale === 3 || scale === 2) && toNumber(next.value) < 10 ** scale) {
      value = shift(add(value, next.value), tail.power)
      used = tail.next
      scale = tail.power
      order = tail.power
      continue
    }
    if (tail.power > 0) break
    if (digits) {
      const width = String(digits.digits).length
      // "1tr5" is 1,5 triệu; "2 nghìn 300" is 2.300; a number apart ("3 triệu 5 người") is its own
      if (linked > used && digits.exponent === 0 && width <= 2) value = add(value, digits)
      else if (digits.exponent !== 0 || width > 3 || !(piece?.touching || width === 3 || (width === 1 && piece?.last)))
        break
      else value = add(value, shift(digits, scale - width))
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
  if (behind) return found(add(value, behind.value), 0, behind.next, { order })
  return found(value, used === head.next ? head.power : scale, used, { order })
}
