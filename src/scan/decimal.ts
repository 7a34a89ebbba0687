/** An exact decimal: `digits × 10^exponent`. Never a floating-point number before the very end. */
export interface Decimal {
  digits: bigint
  exponent: number
}

/** A whole number times a power of ten. */
export const decimal = (digits: bigint | number, exponent = 0): Decimal => ({ digits: BigInt(digits), exponent })

/** So many digits are a whole number that a double holds exactly. */
const EXACT_DIGITS = 15

/** Reads plain digits, of which the last `fraction` are decimals. */
export const ofDigits = (digits: string, fraction = 0): Decimal => ({
  // a number becomes a bigint much sooner than a string does
  digits: BigInt(digits.length <= EXACT_DIGITS ? Number(digits) : digits),
  exponent: fraction === 0 ? 0 : -fraction,
})

/** Reads plain digits with at most one dot: "61.2238". */
export function decimalOf(plain: string): Decimal {
  const dot = plain.indexOf('.')
  return dot < 0 ? ofDigits(plain) : ofDigits(plain.slice(0, dot) + plain.slice(dot + 1), plain.length - dot - 1)
}

/** Times a power of ten. */
export const shift = (d: Decimal, power: number): Decimal => ({ digits: d.digits, exponent: d.exponent + power })

/** The sum, exact. */
export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const at = (d: Decimal) => d.digits * 10n ** BigInt(d.exponent - exponent)
  return { digits: at(a) + at(b), exponent }
}

/** The product, exact. */
export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
})

/** The same with the other sign. */
export const negate = (d: Decimal): Decimal => ({ digits: -d.digits, exponent: d.exponent })

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/**
 * The nearest double. Of a whole number and a power of ten that are doubles themselves, product and quotient are rounded once
 * (Clinger 1990, "How to read floating point numbers accurately"); else `Number('8.2e9')` is exact where `8.2 * 1e9` is not.
 */
export function toNumber({ digits, exponent }: Decimal): number {
  const whole = Number(digits)
  const power = POWERS[Math.abs(exponent)]
  if (power !== undefined && Math.abs(whole) <= Number.MAX_SAFE_INTEGER)
    return exponent < 0 ? whole / power : whole * power
  return Number(`${digits}e${exponent}`)
}
