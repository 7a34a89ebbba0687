import { isDigit } from '../text/chars.js'
import type { Piece } from './piece.js'

/** So many digits one by one are dictated, and no number: "không chín ba sáu …"; of those with a one in front three are. */
const DICTATED = 4
/** Is a piece the word of one digit? */
export const isOne = (piece: Piece | undefined, value: number) =>
  piece?.word?.part === 'digit' && piece.word.value === value

/** The pieces of a number that is read out digit by digit, with more than one point if there are any; 0 if it is none. */
export function dictated(pieces: readonly Piece[]): number {
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

/** "+84 123 456 7890", "093-655-5449", "0912 345 678", "024. 37.123.456", and the groups of a card, "1234 5678 9012 3456": no number, but digits to dial. */
const DIALLED_RUN = /\d{1,4}(?:(?:[.-] |[ .-])\d{2,4}){2,4}(?![\d,])|\d{9,14}(?!\d)/y
const CARD_RUN = /\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/y
const FEWEST_DIALLED = 9
const MOST_DIALLED = 12
const PLUS = 43
const ZERO = 48

/** Where digits that are dialled or typed end, which begin at `start`; -1 if none do. */
export function dialledEnd(text: string, start: number): number {
  CARD_RUN.lastIndex = start
  if (CARD_RUN.test(text)) return CARD_RUN.lastIndex
  const abroad = text.charCodeAt(start - 1) === PLUS
  if (!abroad && (text.charCodeAt(start) !== ZERO || !isDigit(text.charCodeAt(start + 2)))) return -1
  DIALLED_RUN.lastIndex = start
  const run = DIALLED_RUN.exec(text)?.[0] ?? ''
  const digits = run.replace(/\D/g, '').length
  return digits >= FEWEST_DIALLED && digits <= MOST_DIALLED + (abroad ? 2 : 0) ? start + run.length : -1
}
