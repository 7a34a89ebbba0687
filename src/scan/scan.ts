import type { Words } from '../model/document.js'
import { isDigit } from '../text/chars.js'
import { wordAt, wordsOfText } from '../text/words.js'
import { digitsAt, wordBefore } from './at.js'
import { beginningIn, ENDS_IN_DIGITS, isOfNumbers } from './beginnings.js'
import { type Decimal, decimal } from './decimal.js'
import { dialledEnd, dictated, isOne } from './dialled.js'
import { parseNumber } from './grammar.js'
import { isNoun } from './noun.js'
import type { Numeral } from './numeral.js'
import { found } from './parsed.js'
import { isOneDigit, piecesAt } from './pieces.js'
import { signed, withoutNought } from './sign.js'
import { numberWord } from './words.js'

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
  const parsed = first.digits && pieces.length === 1 ? found(first.digits, 0, 1) : parseNumber(pieces)
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
