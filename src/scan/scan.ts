import { type Decimal, negate } from './decimal.js'
import { type DigitReading, readDigits } from './digits.js'
import { type Piece, parseNumber } from './grammar.js'
import type { Numeral } from './numeral.js'
import { NUMBER_WORDS, type NumberWord, numberWord } from './words.js'

/** A letter of the shadow: "à" to "ỹ" is every accented Latin letter. A comparison of codes, for every candidate of the text. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x1ef9 && code !== 0xf7)
const SPACE = 32
const isDigit = (code: number) => code >= 48 && code <= 57

const BEGINNERS = new Set<NumberWord['part']>(['digit', 'ten', 'scale', 'nửa', 'some'])
const SCALES = NUMBER_WORDS.filter(({ part, afterDigits }) => part === 'scale' && !afterDigits).map(({ word }) => word)

/** "hàng" and "nhiều" begin a number only before a scale word, "không" only before "phẩy" and "trăm": the rest is looked past. */
function beginning({ word, part, value }: NumberWord): string {
  if (part === 'some') return `${word}(?= (?:${SCALES.join('|')}))`
  return part === 'digit' && value === 0 ? `${word}(?= (?:phẩy|phảy|chấm|trăm))` : word
}

/** Where a number may begin: a digit, or a word that a number can begin with. */
export const NUMBER_START = new RegExp(
  `\\d|${NUMBER_WORDS.filter(({ part, afterDigits }) => BEGINNERS.has(part) && !afterDigits)
    .sort((a, b) => b.word.length - a.word.length)
    .map(beginning)
    .join('|')}`,
  'g',
)
/** "13.639", "1 234 567"; bounded by what follows: groups of three after a space. */
export const DIGIT_RUN = /\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*/y
const WORD = /\p{L}+/uy
/** The word behind a space at `at`, or nothing. */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at + 1
  return text.charCodeAt(at) === 32 ? (WORD.exec(text)?.[0] ?? '') : ''
}
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
      DIGIT_RUN.lastIndex = at
      const digits = DIGIT_RUN.exec(text)?.[0] ?? ''
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
      WORD.lastIndex = at
      const word = WORD.exec(text)?.[0]
      const entry = word === undefined ? undefined : numberWord.get(word)
      if (!word || !entry || (entry.afterDigits && !run.pieces.at(-1)?.digits)) break
      if (entry.onlyAfter && !(at === start && entry.onlyAfter.some((lead) => text.endsWith(`${lead} `, at)))) break
      if (entry.notBefore?.includes(wordAt(text, at + word.length))) break
      // letters that go on as digits are a code ("k8"), but for "1tr5"
      run.pieces.push({ start: at, end: at + word.length, digits: null, word: entry, touching })
      i = at + word.length
    }
  }
  return run
}

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
  const parsed = parseNumber(pieces)
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

/** Words that a number may touch by a slip, "hơn120", and codes of currencies, "USD1,23"; other letters make it a name. */
const GLUED = new Set(
  'hơn gần trên khoảng từ đến tới dưới là có được đạt tăng giảm usd vnd eur gbp inr jpy cny sgd aud'.split(' '),
)
const LONGEST_GLUED = 6

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start <= LONGEST_GLUED && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

/** "âm 2"; a minus or "trừ" is one only before degrees: "-2 độ C", for elsewhere it is a dash or a verb. */
export const MINUS_WORD = /(?:^|[^a-zà-ỹ])âm $/
export const MINUS_SIGN = /(?:^|[ (])(?:-|trừ )$/
const DEGREES = /^ ?(?:độ|°|º)/

/** The number with the sign that stands before it. */
function signed(text: string, numeral: Numeral): Numeral {
  const before = text.slice(Math.max(0, numeral.start - 5), numeral.start)
  const last = before.charCodeAt(before.length - 1)
  if (last !== SPACE && last !== 45) return numeral
  const word = MINUS_WORD.test(before) ? 3 : 0
  const sign =
    word === 0 && MINUS_SIGN.test(before) && DEGREES.test(text.slice(numeral.end, numeral.end + 6))
      ? last === 45
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

/** Words that are digits only inside a longer number: the year of "10 năm", and "không", which is "not". */
function isNoun(text: string, numeral: Numeral, before: Numeral | undefined): boolean {
  const word = text.slice(numeral.start, numeral.end)
  if (word === 'không') return true
  // "54,3 phần trăm" is a unit
  if (numeral.form === 'scale' && text.slice(Math.max(0, numeral.start - 5), numeral.start) === 'phần ') return true
  return word === 'năm' && before !== undefined && text.slice(before.end, numeral.start).trim() === ''
}

/**
 * Every number of a shadow text, sorted, without overlaps: one pass, and local looks at what follows a beginning.
 * It finds numbers and nothing else: dates, years and the word "năm" are among them.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = []
  NUMBER_START.lastIndex = 0
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    const before = start > 0 ? text.charCodeAt(start - 1) : SPACE
    const digits = isDigit(text.charCodeAt(start))
    const inside = digits
      ? isLetter(before) && !GLUED.has(wordBefore(text, start))
      : isLetter(before) || isDigit(before) || isLetter(text.charCodeAt(end))
    if (inside) {
      // inside a word or a code: skip the rest of its digits
      if (digits) {
        DIGIT_RUN.lastIndex = start
        DIGIT_RUN.exec(text)
        NUMBER_START.lastIndex = Math.max(DIGIT_RUN.lastIndex, end)
      }
      continue
    }
    const numeral = numeralAt(text, start)
    if (!numeral || isNoun(text, numeral, numerals.at(-1))) continue
    numerals.push(signed(text, numeral))
    NUMBER_START.lastIndex = numeral.end
  }
  return numerals
}
