/** An exact decimal: `digits × 10^exponent`. Never a floating-point number before the very end. */
export interface Decimal {
  digits: bigint
  exponent: number
}

export const decimal = (digits: bigint | number, exponent = 0): Decimal => ({ digits: BigInt(digits), exponent })

/** Reads plain digits with at most one dot: "61.2238". */
export function decimalOf(plain: string): Decimal {
  const dot = plain.indexOf('.')
  if (dot < 0) return decimal(BigInt(plain))
  return decimal(BigInt(plain.slice(0, dot) + plain.slice(dot + 1)), dot + 1 - plain.length)
}

export const shift = (d: Decimal, power: number): Decimal => ({ digits: d.digits, exponent: d.exponent + power })

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent)
  const at = (d: Decimal) => d.digits * 10n ** BigInt(d.exponent - exponent)
  return { digits: at(a) + at(b), exponent }
}

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  exponent: a.exponent + b.exponent,
})

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
