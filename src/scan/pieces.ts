import { isCapitalAt, isDigit, isLetter } from '../text/chars.js'
import { digitsAt, endsAt, nextWord, numberWordAt, SPACE } from './at.js'
import type { Decimal } from './decimal.js'
import { type DigitReading, readDigits } from './digits.js'
import type { Piece } from './piece.js'
import { type NumberWord, numberWord } from './words.js'

const COMMA = 44
const STOP = 46
/** A million, as it is shortened. */
const SHORT = 'tr'

/** A number is never longer than this many pieces: "chín trăm chín mươi chín nghìn tỷ chín trăm …". */
const MOST_PIECES = 32

/** What stands together where a number begins. */
export interface Run {
  pieces: Piece[]
  /** Of the first digits, how they are read, and the value of the other reading where there are two. */
  reading: DigitReading | null
  other: Decimal | null
  /** The first digits are no number at all: "1.2.3". */
  code: boolean
}

/** May digits touch this piece before them? "1tr5", "1tỷ2"; those that touch another word are a name: "st25". */
const takesDigits = (piece: Piece | undefined): boolean =>
  piece?.word?.afterDigits === true || (piece?.word?.part === 'scale' && piece.touching)

/** "hai", but not "không" and "mười". */
export const isOneDigit = (entry: NumberWord | null | undefined): boolean => entry?.part === 'digit' && entry.value > 0

/**
 * May the number in words go on behind a comma? "một tỷ, hai trăm triệu" is one sum, "hai, ba người" are two or three; whether
 * it does is for the grammar to say.
 */
function mayGoOn(text: string, comma: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.word
  if (text.charCodeAt(comma) !== COMMA || pieces[0]?.digits) return false
  const next = numberWord.get(numberWordAt(text, text.charCodeAt(comma + 1) === SPACE ? comma + 2 : comma + 1))
  if (!isOneDigit(next) && next?.part !== 'ten') return false
  if (last?.part === 'scale') return true
  return pieces.length === 1 && isOneDigit(last) && next?.value === (last?.value ?? 0) + 1
}

/** The digits and number words that stand together from `start` on. */
export function piecesAt(text: string, start: number, written: string): Run {
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
      // "1,2 tr.tấn": the stop of the short word goes with it
      if (word === SHORT && text.charCodeAt(i) === STOP && isLetter(text.charCodeAt(i + 1))) i++
      pieces.push({ start: at, end: i, digits: null, word: entry, touching, apart, last: false })
      if (i < at + word.length) break
    }
  }
  return run
}
