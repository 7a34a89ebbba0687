import type { Kind } from '../model/vocabulary.js'

/** One unit: how it is written, what it measures, and what it is in the base unit of its dimension. */
export interface UnitRow {
  /** As the output names it: an ISO code for money, a symbol or an English noun for the rest. */
  name: string
  kind: Kind
  vi: string
  en: string
  /** Every spelling, folded; several words stand with single spaces. */
  words: readonly string[]
  /** Spellings that are this unit only when one of these words follows: "2 chỉ vàng", "5 công đất". */
  onlyBefore?: { words: readonly string[]; next: readonly string[] }
  /** Spellings that are this unit only behind thousands and more: "1,1 triệu bảng", but "4 bảng đấu". */
  afterThousands?: readonly string[]
  /** The unit of the dimension (kg, m, m2, l) and how many of it, as an exact decimal; absent where custom varies. */
  base?: { unit: string; factor: string }
  /** It tells how strong, fast or high something is, and not how much there is: degrees, speed, pressure, points. */
  intensive?: true
  /** Put on every figure in this unit. */
  flag?: string
}
