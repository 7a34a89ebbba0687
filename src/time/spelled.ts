import { type Decimal, toNumber } from '../scan/decimal.js'
import { parseNumber } from '../scan/grammar.js'
import type { Piece } from '../scan/piece.js'
import { numberWord } from '../scan/words.js'

const piece = (word: string): Piece => ({
  start: 0,
  end: 0,
  digits: null,
  word: numberWord.get(word) ?? null,
  touching: false,
  apart: false,
  last: false,
})

/** What all of these words say as one number; null if they are none. */
function saidBy(words: readonly string[]): Decimal | null {
  const parsed = parseNumber(words.map(piece))
  return parsed && !parsed.high && parsed.used === words.length ? parsed.value : null
}

/** The digit that a word stands for: "tư" and "bốn" are 4; null for words that build tens. */
function digit(word: string | undefined): number | null {
  const entry = numberWord.get(word ?? '')
  return entry?.part === 'digit' || entry?.part === 'tail' ? entry.value : null
}

/** Below a hundred: "mười ba", "hai mươi tư", "hai tư", "linh chín"; 0 for what is no number. */
function belowHundred(words: readonly string[]): number {
  if (numberWord.get(words[0] ?? '')?.part === 'zero') return digit(words[1]) ?? 0
  // "hai ba" of a date is 23, and "tư" alone the fourth
  const [tens, unit] = words.map(digit)
  if (words.length === 2 && tens != null && unit != null) return tens * 10 + unit
  if (words.length === 1 && tens != null) return tens
  const value = saidBy(words)
  return value === null ? 0 : toNumber(value)
}

/** "hai mươi tư" is 24, "12" is 12; 0 for what is no number. */
export const spelledSmall = (text: string): number => (/^\d/.test(text) ? Number(text) : belowHundred(text.split(' ')))

/** "hai nghìn không trăm linh chín", "hai không mười ba", "một chín tám tư", "chín trăm ba tám", "2024". */
export function spelledYear(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const words = text.split(' ')
  const digits = words.map(digit)
  // digit by digit
  if (words.length === 4 && digits.every((one) => one !== null)) return Number(digits.join(''))
  const [first, second] = digits
  if (first != null && second != null) return first * 1000 + second * 100 + belowHundred(words.slice(2))
  const value = saidBy(words)
  return value === null ? 0 : toNumber(value)
}
