import type { Decimal } from './decimal.js'

/** What the pieces of a number come to. */
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

/** A number with `scale` as its only scale, but for what `more` says. */
export const found = (value: Decimal, scale: number, used: number, more: Partial<Parsed> = {}): Parsed => ({
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
