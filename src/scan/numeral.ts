import type { Span } from '../model/span.js'
import type { Decimal } from './decimal.js'

/** A number as written: "12,4 tỷ", "ba mươi nhăm", "1 triệu rưỡi". Its span is all of it, scale words included. */
export interface Numeral extends Span {
  value: Decimal
  /** The upper of two neighbours that are said together, "hai ba nghìn"; null for a single number. */
  high: Decimal | null
  /** What else the separators could mean ("106,200"): the value, and the separator taken for the decimal one. */
  other: Decimal | null
  /** Power of ten of the scale words at its end: 9 of "12,4 tỷ", 0 of "12". */
  scale: number
  /** The largest power of ten that is said: 6 of "2 triệu rưỡi" and of "2 triệu 300". */
  order: number
  /** digits "1.300"; words "ba mươi"; scale, a scale word without a number "triệu (ước mơ)"; code, a run that is no number "1.2.3". */
  form: 'digits' | 'words' | 'scale' | 'code'
  /** The separator that was read as the decimal one. */
  decimalMark: 'comma' | 'dot' | null
  /** Written with separated thousands: no year, no day, no list number is. */
  grouped: boolean
  /** "hàng nghìn", "vài trăm". */
  vague: boolean
  /** A fraction in words: "ba phần tư", "một nửa". */
  share: boolean
}
