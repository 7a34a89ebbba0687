import { numberWord } from '../scan/words.js'

/** A day, a month or a year in words, in the shadow's spelling. */
type Words = readonly string[]

/** The digit that a word stands for: "tư" and "bốn" are 4; null for words that build tens. */
function digit(word: string | undefined): number | null {
  const entry = numberWord.get(word ?? '')
  return entry?.part === 'digit' || entry?.part === 'tail' ? entry.value : null
}

/** Below a hundred: "mười ba", "hai mươi tư", "hai tư", "linh chín", "chín". */
function belowHundred(words: Words): number {
  const [first, second, third] = words
  const part = numberWord.get(first ?? '')?.part
  if (part === 'ten') return 10 + (digit(second) ?? 0)
  if (part === 'zero') return digit(second) ?? 0
  const tens = digit(first) ?? 0
  if (numberWord.get(second ?? '')?.part === 'tens') return tens * 10 + (digit(third) ?? 0)
  const unit = digit(second)
  return unit === null ? tens : tens * 10 + unit
}

/** "hai mươi tư" is 24, "12" is 12. */
export const spelledSmall = (text: string): number => (/^\d/.test(text) ? Number(text) : belowHundred(text.split(' ')))

/** "hai nghìn không trăm linh chín", "hai không mười ba", "một chín tám tư", "2024". */
export function spelledYear(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const [first, second, ...rest] = text.split(' ')
  const thousands = (digit(first) ?? 0) * 1000
  // digit by digit
  if (digit(second) !== null) return thousands + (digit(second) ?? 0) * 100 + belowHundred(rest)
  const hundreds = rest[1] === 'trăm' ? (digit(rest[0]) ?? 0) * 100 : 0
  return thousands + hundreds + belowHundred(rest[1] === 'trăm' ? rest.slice(2) : rest)
}
