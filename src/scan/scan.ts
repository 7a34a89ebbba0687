import type { Words } from '../model/document.js'
import { isDigit, isLetter } from '../text/chars.js'
import { wordTest } from '../text/vocabulary.js'
import { wordAt, wordsOfText } from '../text/words.js'
import { type Decimal, negate } from './decimal.js'
import { type DigitReading, readDigits } from './digits.js'
import { type Parsed, type Piece, parseNumber } from './grammar.js'
import type { Numeral } from './numeral.js'
import { NUMBER_WORDS, type NumberWord, numberWord } from './words.js'

const SPACE = 32
const MINUS = 45

/** "13.639", "1 234 567"; bounded by what follows: groups of three after a space. */
export const DIGIT_RUN = /\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*/y

/** The digits and separators that stand together from `at` on. */
function digitsAt(text: string, at: number): string {
  DIGIT_RUN.lastIndex = at
  return DIGIT_RUN.test(text) ? text.slice(at, DIGIT_RUN.lastIndex) : ''
}

/** The letters that stand together from `at` on. */
function lettersAt(text: string, at: number): string {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** The word of a number from `at` on: letters, or one sign as "½". */
const numberWordAt = (text: string, at: number): string => lettersAt(text, at) || text.charAt(at)

/** The word behind a space at `at`, or nothing. */
const nextWord = (text: string, at: number): string => (text.charCodeAt(at) === SPACE ? lettersAt(text, at + 1) : '')

/** A number is never longer than this many pieces: "chín trăm chín mươi chín nghìn tỷ chín trăm …". */
const MOST_PIECES = 32

interface Run {
  pieces: Piece[]
  reading: DigitReading | null
  other: Decimal | null
  code: boolean
}

/** The digits and number words that stand together from `start` on. */
function piecesAt(text: string, start: number): Run {
  const run: Run = { pieces: [], reading: null, other: null, code: false }
  let i = start
  while (run.pieces.length < MOST_PIECES) {
    let at = i
    while (text.charCodeAt(at) === 32 && at - i < 3) at++
    const touching = at === i && i > start
    if (isDigit(text.charCodeAt(at))) {
      // digits that touch a word before them are a name ("st25"), but for "1tr5"
      if (touching && !run.pieces.at(-1)?.word?.afterDigits) break
      const digits = digitsAt(text, at)
      const readings = readDigits(digits)
      if (!readings) {
        if (run.pieces.length === 0) {
          run.code = true
          run.pieces.push({ start: at, end: at + digits.length, digits: null, word: null, touching })
        }
        break
      }
      const [usual, other] = readings
      if (run.pieces.length === 0) {
        run.reading = usual ?? null
        run.other = other?.value ?? null
      }
      run.pieces.push({ start: at, end: at + digits.length, digits: usual?.value ?? null, word: null, touching })
      i = at + digits.length
    } else {
      const word = numberWordAt(text, at)
      const entry = numberWord.get(word)
      if (!entry || (entry.afterDigits && !run.pieces.at(-1)?.digits)) break
      if (entry.onlyAfter && !(at === start && entry.onlyAfter.some((lead) => text.endsWith(`${lead} `, at)))) break
      if (entry.notBefore?.includes(nextWord(text, at + word.length))) break
      // letters that go on as digits are a code ("k8"), but for "1tr5"
      run.pieces.push({ start: at, end: at + word.length, digits: null, word: entry, touching })
      i = at + word.length
    }
  }
  return run
}

/** What {@link parseNumber} makes of digits with no word of a number behind them, as most are. */
const digitsAlone = (value: Decimal): Parsed => ({
  value,
  scale: 0,
  used: 1,
  vague: false,
  share: false,
  bareScale: false,
})

function numeralAt(text: string, start: number): Numeral | null {
  const { pieces, reading, other, code } = piecesAt(text, start)
  const first = pieces[0]
  if (!first) return null
  const form = first.digits ? 'digits' : 'words'
  if (code) {
    return {
      start,
      end: first.end,
      value: { digits: 0n, exponent: 0 },
      other: null,
      scale: 0,
      form: 'code',
      decimalMark: null,
      grouped: false,
      vague: false,
      share: false,
    }
  }
  const parsed = first.digits && pieces.length === 1 ? digitsAlone(first.digits) : parseNumber(pieces)
  const last = parsed && pieces[parsed.used - 1]
  if (!parsed || !last) return null
  const scaled = (value: Decimal | null) =>
    value && parsed.used > 1 ? (parseNumber([{ ...first, digits: value }, ...pieces.slice(1)])?.value ?? null) : value
  return {
    start,
    end: last.end,
    value: parsed.value,
    other: scaled(other),
    scale: parsed.scale,
    form: parsed.bareScale ? 'scale' : form,
    decimalMark: reading?.decimalMark ?? null,
    grouped: reading?.grouped ?? false,
    vague: parsed.vague,
    share: parsed.share,
  }
}

/** "âm 2"; a minus or "trừ" is one only before degrees, "-2 độ C", or behind "là": elsewhere it is a dash or a verb. */
export const MINUS_WORD = /(?:^|[^a-zà-ỹ])âm $/
export const MINUS_SIGN = /(?:^|[ (])(?:-|trừ )$/
export const MINUS_LEVEL = / (?:là|còn|đạt|mức|ở) -$/
const DEGREES = /^ ?(?:độ|°|º)/
/** The last letters of "âm" and "trừ". */
const SIGN_ENDS = new Set([...'mừ'].map((char) => char.charCodeAt(0)))

/** The number with the sign that stands before it. */
function signed(text: string, numeral: Numeral): Numeral {
  const last = text.charCodeAt(numeral.start - 1)
  if (last !== MINUS && !(last === SPACE && SIGN_ENDS.has(text.charCodeAt(numeral.start - 2)))) return numeral
  const before = text.slice(Math.max(0, numeral.start - 7), numeral.start)
  const word = MINUS_WORD.test(before) ? 3 : 0
  const sign =
    word === 0 &&
    ((MINUS_SIGN.test(before) && DEGREES.test(text.slice(numeral.end, numeral.end + 6))) || MINUS_LEVEL.test(before))
      ? last === MINUS
        ? 1
        : 4
      : 0
  if (word + sign === 0) return numeral
  return {
    ...numeral,
    start: numeral.start - word - sign,
    value: negate(numeral.value),
    other: numeral.other && negate(numeral.other),
  }
}

const BEFORE_YEAR = new Set(['', '/'])
const EACH_YEAR = ['hàng ', 'hằng ']
const STROKE = /^ ?\//
const LONGEST_NOUN = 'không'.length

/** Does the word "năm" at a number mean the year? */
function isYear(text: string, { start, end }: Numeral, before: Numeral | undefined): boolean {
  // "từ năm 1 đến năm 4"
  if (text.charCodeAt(end) === SPACE && isDigit(text.charCodeAt(end + 1))) return true
  // "12 triệu khách/năm và 4 triệu tấn"
  if (text.endsWith('/', start)) return true
  // "khấu hao hàng năm / 12 tháng"
  if (EACH_YEAR.some((each) => text.endsWith(each, start)) && STROKE.test(text.slice(end, end + 2))) return true
  return before !== undefined && BEFORE_YEAR.has(text.slice(before.end, start).trim())
}

/** Words that are digits only inside a longer number: the year of "10 năm" and of "12 triệu/năm", and "không", which is "not". */
function isNoun(text: string, numeral: Numeral, before: Numeral | undefined): boolean {
  // "đòn bẩy" is a lever
  if (text.endsWith('đòn ', numeral.start) && text.startsWith('bẩy', numeral.start)) return true
  // "54,3 phần trăm" is a unit
  if (numeral.form === 'scale' && text.endsWith('phần ', numeral.start)) return true
  if (numeral.form !== 'words' || numeral.end - numeral.start > LONGEST_NOUN) return false
  const word = text.slice(numeral.start, numeral.end)
  return word === 'không' || (word === 'năm' && isYear(text, numeral, before))
}

const BEGINNERS = new Set<NumberWord['part']>(['digit', 'ten', 'scale', 'nửa', 'vulgar', 'some'])
const SCALES = NUMBER_WORDS.filter(({ part, afterDigits }) => part === 'scale' && !afterDigits).map(({ word }) => word)
const AFTER_ZERO = ['phẩy', 'phảy', 'chấm', 'trăm']

/** What must follow a word for a number to begin with it: "hàng" and "nhiều" need a scale word, "không" one of its own. */
const needed = ({ part, value }: NumberWord): readonly string[] | null =>
  part === 'some' ? SCALES : part === 'digit' && value === 0 ? AFTER_ZERO : null
const beginners = new Map(
  NUMBER_WORDS.filter(({ part, afterDigits }) => BEGINNERS.has(part) && !afterDigits).map((entry) => [
    entry.word,
    needed(entry),
  ]),
)

/** Words that a number may touch by a slip, "hơn120", and codes of currencies, "USD1,23"; other letters make it a name. */
const GLUED = new Set(
  'và hơn gần trên khoảng từ đến tới dưới là có được đạt tăng giảm usd vnd eur gbp inr jpy cny sgd aud'.split(' '),
)
const gluedBefore = (word: string): number => {
  const digits = word.search(/\d/)
  return digits > 0 && GLUED.has(word.slice(0, digits)) ? digits : 0
}

/** "a3" of "A3.1": a word that ends in digits, with which others may go on. */
const ENDS_IN_DIGITS = /\d+$/
/** Is it a word to look at: may a number begin at it or within it, or does it take digits with it? */
const isOfNumbers = wordTest(
  (word) => isDigit(word.charCodeAt(0)) || beginners.has(word) || ENDS_IN_DIGITS.test(word) || gluedBefore(word) > 0,
)

/** Where a number may begin in a word of {@link isOfNumbers}: -1 if none may. */
function beginningIn(text: string, word: string, start: number): number {
  if (isDigit(word.charCodeAt(0))) return start
  const next = beginners.get(word)
  if (next === undefined) {
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

/**
 * Every number of a shadow text, sorted, without overlaps: one pass over its words, and local looks at what follows a beginning.
 * It finds numbers and nothing else: dates, years and the word "năm" are among them.
 */
export function scanNumerals(text: string, words: Words = wordsOfText(text)): Numeral[] {
  const numerals: Numeral[] = []
  const { starts, ends, ids } = words
  let until = 0
  for (let k = 0; k < starts.length; k++) {
    const start = starts[k] as number
    const end = ends[k] as number
    if (start < until || !isOfNumbers(ids[k] as number, text, start, end)) continue
    const word = wordAt(ids[k] as number, text, start, end)
    const at = beginningIn(text, word, start)
    if (at < 0) {
      // "A3.1": inside a word or a code; the rest of its digits is passed over
      const digits = ENDS_IN_DIGITS.exec(word)
      if (digits) until = start + digits.index + digitsAt(text, start + digits.index).length
      continue
    }
    const numeral = numeralAt(text, at)
    if (!numeral || isNoun(text, numeral, numerals.at(-1))) continue
    numerals.push(signed(text, numeral))
    until = numeral.end
  }
  return numerals
}
