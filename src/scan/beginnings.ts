import { isDigit, isLetter } from '../text/chars.js'
import { wordTest } from '../text/vocabulary.js'
import { SPACE } from './at.js'
import { ZERO_UNITS } from './noun.js'
import { NUMBER_WORDS, type NumberWord, wordsThatAre } from './words.js'

const BEGINNERS = new Set<NumberWord['part']>(['digit', 'ten', 'scale', 'half', 'nửa', 'vulgar', 'some'])
const SCALES = NUMBER_WORDS.filter(({ part, afterDigits }) => part === 'scale' && !afterDigits).map(({ word }) => word)
/** What is vague of itself: "hàng nghìn", "vài ba trăm". */
const SOME_OF = [...SCALES, ...wordsThatAre('digit')]
const AFTER_ZERO = ['phẩy', 'phảy', 'chấm', 'trăm', ...wordsThatAre('digit')]

/** What must follow a word for a number to begin with it: "hàng" and "nhiều" need a scale word, "không" one of its own. */
const needed = ({ part, value }: NumberWord): readonly string[] | null =>
  part === 'some' ? SOME_OF : part === 'digit' && value === 0 ? [...AFTER_ZERO, ...ZERO_UNITS] : null
const beginners = new Map(
  NUMBER_WORDS.filter(({ part, afterDigits }) => BEGINNERS.has(part) && !afterDigits).map((entry) => [
    entry.word,
    needed(entry),
  ]),
)

/** Words that a number may touch by a slip, "hơn120", and codes of currencies, "USD1,23"; other letters make it a name. */
const GLUED = new Set(
  'và hơn gần trên khoảng từ đến tới dưới là có được đạt tăng giảm usd vnd vnđ eur gbp inr jpy cny ndt sgd aud rs'.split(
    ' ',
  ),
)
/** "20x30 cm", "5x10x15m": lengths that are crossed; "xe 4x4" is a name. */
const CROSSED =
  /x\d{1,5}(?:[.,]\d{1,2})?(?:x\d{1,5}(?:[.,]\d{1,2})?)? ?(?:cm|mm|dm|m|mét|met|centimet|inch)(?![a-zà-ỹ\d])/y
const CROSS = 'x'.charCodeAt(0)
/** Does a length that another one is crossed with begin at the "x" of a text at `at`? */
export function isCrossed(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== CROSS) return false
  CROSSED.lastIndex = at
  return CROSSED.test(text)
}
const gluedBefore = (word: string): number => {
  const digits = word.search(/\d/)
  return digits > 0 && GLUED.has(word.slice(0, digits)) ? digits : 0
}

/** "a3" of "A3.1": a word that ends in digits, with which others may go on. */
export const ENDS_IN_DIGITS = /\d+$/
/** Is it a word to look at: may a number begin at it or within it, or does it take digits with it? */
export const isOfNumbers = wordTest(
  (word) => isDigit(word.charCodeAt(0)) || beginners.has(word) || ENDS_IN_DIGITS.test(word) || gluedBefore(word) > 0,
)

/** Where a number may begin in a word of {@link isOfNumbers}: -1 if none may. */
export function beginningIn(text: string, word: string, start: number): number {
  if (isDigit(word.charCodeAt(0))) return start
  const next = beginners.get(word)
  if (next === undefined) {
    if (isDigit(text.charCodeAt(start - 1)) && isCrossed(text, start)) return start + 1
    const glued = gluedBefore(word)
    return glued > 0 ? start + glued : -1
  }
  const before = text.charCodeAt(start - 1)
  // "tỷ" behind digits that are no number; "½" in a word of an old font, "Tr½n"
  if (isDigit(before) || (isLetter(before) && !isLetter(text.charCodeAt(start)))) return -1
  const end = start + word.length
  return next === null || next.some((one) => text.charCodeAt(end) === SPACE && text.startsWith(one, end + 1))
    ? start
    : -1
}
