import { isDigit } from '../text/chars.js'
import { lettersAt, SPACE } from './at.js'
import type { Numeral } from './numeral.js'
import { numberWord } from './words.js'

/** "không phần trăm", "không euro": nothing of what is measured; but "không đồng ý" says no. */
export const ZERO_UNITS = [
  'phần trăm',
  'euro',
  'usd',
  'đô la',
  'mét',
  'ki lô mét',
  'kilomet',
  'km',
  'kg',
  'độ c',
  'đồng',
]
export const ZERO_OF = new RegExp(`không (?:${ZERO_UNITS.join('|')}(?=[.,;)]|$))(?![a-zà-ỹ])`, 'y')
function isZeroOf(text: string, at: number): boolean {
  ZERO_OF.lastIndex = at
  return ZERO_OF.test(text)
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
export function isNoun(text: string, numeral: Numeral, before: Numeral | undefined): boolean {
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
