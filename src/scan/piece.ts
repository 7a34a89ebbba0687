import { type Decimal, decimal } from './decimal.js'
import type { NumberWord } from './words.js'

/** A piece of a number: a run of digits that was read, or a number word. */
export interface Piece {
  start: number
  end: number
  digits: Decimal | null
  word: NumberWord | null
  /** No space before it: "1tr5". */
  touching: boolean
  /** A comma before it: "một tỷ, hai trăm triệu". */
  apart: boolean
  /** The statement ends behind it: "giá 2 triệu 3." */
  last: boolean
}

/** Is it the word of such a part? */
export const is = (piece: Piece | undefined, part: NumberWord['part']): piece is Piece & { word: NumberWord } =>
  piece?.word?.part === part

/** A digit word; "năm" after tens is the noun ("hai mươi năm" is twenty years), so callers say when it may be a digit. */
export const digitAt = (pieces: readonly Piece[], i: number, five = true): number | null => {
  const piece = pieces[i]
  return is(piece, 'digit') && (five || piece.word.value !== 5) ? piece.word.value : null
}
/** The digit of a unit behind tens or hundreds: "mốt", "tư", "lăm", "ba". */
export const tailAt = (pieces: readonly Piece[], i: number): number | null => {
  const piece = pieces[i]
  if (is(piece, 'tail')) return piece.word.value
  const digit = digitAt(pieces, i, false)
  return digit === null || digit === 0 ? null : digit
}
/** The share that "½" stands for, to four places. */
export const vulgarAt = (pieces: readonly Piece[], i: number): Decimal | null => {
  const piece = pieces[i]
  return is(piece, 'vulgar') ? decimal(piece.word.value, -4) : null
}
/** "trăm" */
export const isHundred = (piece: Piece | undefined) => is(piece, 'scale') && piece.word.value === 2
