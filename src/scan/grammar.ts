import { add, type Decimal, decimal, shift, times, toNumber } from './decimal.js'
import { fraction, type Group, group, inHundreds, scales } from './group.js'
import { neighbours, someOf } from './guess.js'
import { found, type Parsed } from './parsed.js'
import { digitAt, is, isHundred, type Piece, tailAt, vulgarAt } from './piece.js'
import { shareOf } from './share.js'

const HALF = decimal(5, -1)

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
