import type { Words } from '../model/document.js'
import { isCapitalAt, isDigit, isLetter } from '../text/chars.js'
import { wordTest } from '../text/vocabulary.js'
import { wordAt, wordsOfText } from '../text/words.js'
import { type Decimal, decimal } from './decimal.js'
import { type DigitReading, readDigits } from './digits.js'
import { type Parsed, type Piece, parseNumber } from './grammar.js'
import type { Numeral } from './numeral.js'
import { signed, withoutNought } from './sign.js'
import { NUMBER_WORDS, type NumberWord, numberWord, wordsThatAre } from './words.js'

const SPACE = 32
const COMMA = 44

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

/** Is it the end of a statement at `at`: "giá 2 triệu 3."? */
const STATEMENT_END = /(?:[.,;)\]!?…](?:\s|$)|$)/y
function endsAt(text: string, at: number): boolean {
  STATEMENT_END.lastIndex = at
  return STATEMENT_END.test(text)
}

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

/** May digits touch this piece before them? "1tr5", "1tỷ2"; those that touch another word are a name: "st25". */
const takesDigits = (piece: Piece | undefined): boolean =>
  piece?.word?.afterDigits === true || (piece?.word?.part === 'scale' && piece.touching)

const isOneDigit = (entry: NumberWord | null | undefined): boolean => entry?.part === 'digit' && entry.value > 0

/**
 * May the number in words go on behind a comma? "một tỷ, hai trăm triệu" is one sum, "hai, ba người" are two or three; whether
 * it does is for the grammar to say.
 */
function mayGoOn(text: string, comma: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.word
  if (text.charCodeAt(comma) !== COMMA || text.charCodeAt(comma + 1) !== SPACE || pieces[0]?.digits) return false
  const next = numberWord.get(numberWordAt(text, comma + 2))
  if (!isOneDigit(next) && next?.part !== 'ten') return false
  if (last?.part === 'scale') return true
  return pieces.length === 1 && isOneDigit(last) && next?.value === (last?.value ?? 0) + 1
}

/** The digits and number words that stand together from `start` on. */
function piecesAt(text: string, start: number, written: string): Run {
  const run: Run = { pieces: [], reading: null, other: null, code: false }
  const { pieces } = run
  let i = start
  while (pieces.length < MOST_PIECES) {
    let at = i
    const apart = mayGoOn(text, i, pieces)
    if (apart) at++
    while (text.charCodeAt(at) === SPACE && at - i < 3) at++
    const touching = at === i && i > start
    if (isDigit(text.charCodeAt(at))) {
      if (touching && !takesDigits(pieces.at(-1))) break
      const digits = digitsAt(text, at)
      const readings = readDigits(digits)
      if (!readings) {
        if (pieces.length === 0) {
          run.code = true
          pieces.push({ start: at, end: at + digits.length, digits: null, word: null, touching, apart, last: false })
        }
        break
      }
      const [usual, other] = readings
      if (pieces.length === 0) {
        run.reading = usual ?? null
        run.other = other?.value ?? null
      }
      i = at + digits.length
      const last = pieces.length > 0 && endsAt(text, i)
      pieces.push({ start: at, end: i, digits: usual?.value ?? null, word: null, touching, apart, last })
    } else {
      const word = numberWordAt(text, at)
      const entry = numberWord.get(word)
      if (!entry || (entry.afterDigits && !pieces.at(-1)?.digits)) break
      const begins = at === start ? (entry.beginsAfter ?? entry.onlyAfter) : entry.onlyAfter
      if (begins && !(at === start && begins.some((lead) => text.endsWith(`${lead} `, at)))) break
      const next = nextWord(text, at + word.length)
      if (entry.notBefore?.includes(next)) break
      if (entry.onlyBefore && !(touching && isCapitalAt(written, at) && entry.onlyBefore.includes(next))) break
      // letters that go on as digits are a code ("k8"), but for "1tr5"
      i = at + (entry.length ?? word.length)
      pieces.push({ start: at, end: i, digits: null, word: entry, touching, apart, last: false })
      if (i < at + word.length) break
    }
  }
  return run
}

/** What {@link parseNumber} makes of digits with no word of a number behind them, as most are. */
const digitsAlone = (value: Decimal): Parsed => ({
  value,
  high: null,
  scale: 0,
  order: 0,
  used: 1,
  vague: false,
  share: false,
  bareScale: false,
})

/** The word before `start`, or nothing. */
function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== SPACE) return ''
  let from = start - 1
  while (isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from, start - 1)
}

/** Behind these a digit is a name, and what follows another number: "thứ bảy hai xe va nhau". */
const NAMED = new Set('thứ tháng số lớp tầng quý khu tổ khối cấp hạng loại'.split(' '))
/** Behind these, and behind a number, "năm" is the year: "mỗi năm hai triệu đồng". */
const YEARLY = new Set('mỗi hàng hằng từng cả'.split(' '))
const isYear = (text: string, start: number): boolean => {
  const before = wordBefore(text, start)
  return YEARLY.has(before) || numberWord.has(before) || isDigit(text.charCodeAt(start - 2))
}

/** "hai, ba" of "một, hai, ba", "năm, sáu và bảy": a list, and no guess. */
const MORE_BEFORE = /([a-zà-ỹ]{2,5}), $/
const MORE_AFTER = /(?:, | và )([a-zà-ỹ]{2,5})(?![a-zà-ỹ])/y
function isOfList(text: string, start: number, end: number): boolean {
  const before = MORE_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  MORE_AFTER.lastIndex = end
  const after = MORE_AFTER.exec(text)?.[1]
  return [before, after].some((word) => isOneDigit(numberWord.get(word ?? '')))
}

/** So many digits one by one are dictated, and no number: "không chín ba sáu …"; of those with a one in front three are. */
const DICTATED = 4
const isOne = (piece: Piece | undefined, value: number) => piece?.word?.part === 'digit' && piece.word.value === value

/** The pieces of a number that is read out digit by digit, with more than one point if there are any; 0 if it is none. */
function dictated(pieces: readonly Piece[]): number {
  let [digits, points, i] = [0, 0, 0]
  for (; i < pieces.length && !pieces[i]?.apart; i++) {
    const part = pieces[i]?.word?.part
    if (part === 'digit') digits++
    else if (part === 'point' && pieces[i + 1]?.word?.part === 'digit') points++
    else break
  }
  // "một một hai", but "một năm hai lần"
  const short = isOne(pieces[0], 1) && !isOne(pieces[1], 5) && points === 0 && !pieces[i]
  return digits >= DICTATED - (short ? 1 : 0) && points !== 1 ? i : 0
}

/** "+84 123 456 7890", "093-655-5449", "0912 345 678", and the groups of a card, "1234 5678 9012 3456": no number, but digits to dial. */
export const DIALLED_RUN = /\d{1,4}(?:[ .-]\d{2,4}){2,4}(?![\d,])|\d{9,14}(?!\d)/y
export const CARD_RUN = /\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/y
const FEWEST_DIALLED = 9
const MOST_DIALLED = 12
const PLUS = 43
const ZERO = 48

/** Where digits that are dialled or typed end, which begin at `start`; -1 if none do. */
function dialledEnd(text: string, start: number): number {
  CARD_RUN.lastIndex = start
  if (CARD_RUN.test(text)) return CARD_RUN.lastIndex
  const abroad = text.charCodeAt(start - 1) === PLUS
  if (!abroad && (text.charCodeAt(start) !== ZERO || !isDigit(text.charCodeAt(start + 2)))) return -1
  DIALLED_RUN.lastIndex = start
  const run = DIALLED_RUN.exec(text)?.[0] ?? ''
  const digits = run.replace(/\D/g, '').length
  return digits >= FEWEST_DIALLED && digits <= MOST_DIALLED + (abroad ? 2 : 0) ? start + run.length : -1
}

const code = (start: number, end: number): Numeral => ({
  start,
  end,
  value: decimal(0),
  high: null,
  other: null,
  scale: 0,
  order: 0,
  form: 'code',
  decimalMark: null,
  grouped: false,
  vague: false,
  share: false,
})

function numeralAt(text: string, start: number, written: string): Numeral | null {
  const dialledTo = isDigit(text.charCodeAt(start)) ? dialledEnd(text, start) : -1
  if (dialledTo > 0) return code(start, dialledTo)
  const run = piecesAt(text, start, written)
  const { reading, other } = run
  const first = run.pieces[0]
  if (!first) return null
  if (run.code) return code(start, first.end)
  const dials = first.word ? dictated(run.pieces) : 0
  if (dials > 0) return code(start, run.pieces[dials - 1]?.end ?? start)
  // "cộng tám mươi bốn không chín ba sáu …"
  const behind = wordBefore(text, start) === 'cộng' ? run.pieces.findIndex((piece) => isOne(piece, 0)) : -1
  if (behind > 0 && dictated(run.pieces.slice(behind)) > 0) return code(start, run.pieces.at(-1)?.end ?? start)
  const second = run.pieces[1]
  const pair = isOneDigit(first.word) && isOneDigit(second?.word)
  if (pair && first.word?.value === 5 && isYear(text, start)) return null
  const single =
    pair && (NAMED.has(wordBefore(text, start)) || (second?.apart === true && isOfList(text, start, second.end)))
  const pieces = single ? run.pieces.slice(0, 1) : run.pieces
  const form = first.digits ? 'digits' : 'words'
  const parsed = first.digits && pieces.length === 1 ? digitsAlone(first.digits) : parseNumber(pieces)
  const last = parsed && pieces[parsed.used - 1]
  if (!parsed || !last) return null
  const scaled = (value: Decimal | null) =>
    value && parsed.used > 1 ? (parseNumber([{ ...first, digits: value }, ...pieces.slice(1)])?.value ?? null) : value
  return {
    start,
    end: last.end,
    value: parsed.value,
    high: parsed.high,
    other: scaled(other),
    scale: parsed.scale,
    order: parsed.order,
    form: parsed.bareScale ? 'scale' : form,
    decimalMark: reading?.decimalMark ?? null,
    grouped: reading?.grouped ?? false,
    vague: parsed.vague,
    share: parsed.share,
  }
}

const BEFORE_YEAR = new Set(['', '/'])
const EACH_YEAR = ['hàng ', 'hằng ']
const STROKE = /^ ?\//
const LONGEST_NOUN = 'không'.length

/** Does the word "năm" at a number mean the year? */
function meansYear(text: string, { start, end }: Numeral, before: Numeral | undefined): boolean {
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
  if (numeral.form !== 'words') return false
  // "vài ba người", "dăm bảy người": a few
  if (numeral.vague && numeral.order === 0 && numberWord.get(lettersAt(text, numeral.start))?.few) return true
  if (numeral.end - numeral.start > LONGEST_NOUN) return false
  const word = text.slice(numeral.start, numeral.end)
  if (word === 'không') return !isZeroOf(text, numeral.start)
  return word === 'năm' && meansYear(text, numeral, before)
}

const BEGINNERS = new Set<NumberWord['part']>(['digit', 'ten', 'scale', 'half', 'nửa', 'vulgar', 'some'])
const SCALES = NUMBER_WORDS.filter(({ part, afterDigits }) => part === 'scale' && !afterDigits).map(({ word }) => word)
/** What is vague of itself: "hàng nghìn", "vài ba trăm". */
const SOME_OF = [...SCALES, ...wordsThatAre('digit')]
const AFTER_ZERO = ['phẩy', 'phảy', 'chấm', 'trăm', ...wordsThatAre('digit')]
/** "không phần trăm", "không euro": nothing of what is measured; but "không đồng ý" says no. */
const ZERO_UNITS = ['phần trăm', 'euro', 'usd', 'đô la', 'mét', 'ki lô mét', 'kilomet', 'km', 'kg', 'độ c', 'đồng']
export const ZERO_OF = new RegExp(`không (?:${ZERO_UNITS.join('|')}(?=[.,;)]|$))(?![a-zà-ỹ])`, 'y')
function isZeroOf(text: string, at: number): boolean {
  ZERO_OF.lastIndex = at
  return ZERO_OF.test(text)
}

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
 * It finds numbers and nothing else: dates, years and the word "năm" are among them. `written` is the text with its capitals.
 */
export function scanNumerals(text: string, words: Words = wordsOfText(text), written: string = text): Numeral[] {
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
    const numeral = numeralAt(text, at, written)
    if (!numeral) continue
    until = numeral.end
    if (!isNoun(text, numeral, numerals.at(-1))) numerals.push(signed(text, withoutNought(text, numeral)))
  }
  return numerals
}
