import { isLetter } from '../text/chars.js'

/** A space, as the unit that it is. */
export const SPACE = 32

/** "13.639", "1 234 567", "1 234,5"; bounded by what follows: groups of three after a space. */
const DIGIT_RUN = /\d{1,3}(?: \d{3})+(?:,\d{1,2})?(?![\d.,]*\d)|\d+(?:[.,]\d+)*/y

/** "đạt | 77, 3%", "chiếm | 12 ,5%": a share whose comma a blank has slipped beside. */
const SLIPPED =
  /(?<!lượt (?:đạt|là) )(?<=(?:đạt|là|còn|chiếm|bằng|tăng|giảm|lên|xuống|lệ) )(\d{1,3})(?: ,|, )(\d{1,2})(?= ?%)/y

/** The digits and separators that stand together from `at` on. */
export function digitsAt(text: string, at: number): string {
  SLIPPED.lastIndex = at
  const slipped = SLIPPED.exec(text)
  // "giảm 20, 30%" are two
  if (slipped && Number(slipped[2]) < Number(slipped[1])) return slipped[0]
  DIGIT_RUN.lastIndex = at
  return DIGIT_RUN.test(text) ? text.slice(at, DIGIT_RUN.lastIndex) : ''
}

/** The letters that stand together from `at` on. */
export function lettersAt(text: string, at: number): string {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** The word of a number from `at` on: letters, or one sign as "½". */
export const numberWordAt = (text: string, at: number): string => lettersAt(text, at) || text.charAt(at)

const STATEMENT_END = /(?:[.,;)\]!?…](?:\s|$)|$)/y
/** Is it the end of a statement at `at`: "giá 2 triệu 3."? */
export function endsAt(text: string, at: number): boolean {
  STATEMENT_END.lastIndex = at
  return STATEMENT_END.test(text)
}

/** The word behind a space at `at`, or nothing. */
export const nextWord = (text: string, at: number): string =>
  text.charCodeAt(at) === SPACE ? lettersAt(text, at + 1) : ''

/** The word before `start`, or nothing. */
export function wordBefore(text: string, start: number): string {
  if (text.charCodeAt(start - 1) !== SPACE) return ''
  let from = start - 1
  while (isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from, start - 1)
}
