import { FUNCTION_WORDS } from '../lexicon/boundaries.js'
import { CEILINGS, QUALIFIER_AFTER, QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import type { Qualifier } from '../model/vocabulary.js'
import { isCode } from './units.js'

export interface Qualified {
  qualifier: Qualifier | null
  /** Token at which the words of the qualifier begin. */
  first: number
}

/** Words between "ước" and its number: "ước đạt", "ước tăng 6,91%", "ước thực hiện". */
const AFTER_ESTIMATE = new Set([
  'đạt',
  'tăng',
  'giảm',
  'thực',
  'hiện',
  'là',
  'còn',
  'được',
  'thu',
  'khoảng',
  'có',
  'chi',
  'tính',
  'bằng',
  'giải',
  'ngân',
  'cả',
  'năm',
])
const ESTIMATES = new Set(['ước'])

function estimate(words: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = words[k] ?? ''
    if (ESTIMATES.has(word)) return words[k - 1] !== 'mơ'
    if (!AFTER_ESTIMATE.has(word)) return false
  }
  return false
}

/** "giảm tới 20%", "giá trị lên đến 4 tỷ đồng". */
function isCeiling(words: readonly string[], i: number): boolean {
  const word = words[i - 1]
  if (word !== 'tới' && word !== 'đến') return false
  const last = words[i - 2] === 'lên' ? i - 3 : i - 2
  return CEILINGS.endingAt(words, last) !== null
}

/** "320 bóng đèn trên 16 tuyến": after a thing that is counted itself, "trên" says where. */
function isPlace(words: readonly string[], first: number, spelled: boolean): boolean {
  if (words[first] !== 'trên') return false
  // "trải rộng trên ba huyện": nobody spells out a number that he is not sure of
  if (spelled) return true
  for (let k = first - 1; k >= Math.max(0, first - 5); k--) {
    if (words[k] === '#') return k < first - 1
    if (FUNCTION_WORDS.at(words, k) || words[k] === ',' || words[k] === '%') return false
  }
  return false
}

/** The qualifier that ends right before token `i`; the one nearer the number wins. Only counts (`money` is false) are ever of places. */
export function qualifierBefore(
  words: readonly string[],
  i: number,
  money: boolean,
  spelled = false,
): Qualified | null {
  let last = i - 1
  // "ít nhất $1,42", "trên USD 5"
  if (isCode(words[last] ?? '')) last--
  // "mức", "con số" and an opening bracket may stand between: "trên mức 5%", "khoảng (5)"
  if (words[last] === 'mức' || words[last] === 'từ') last--
  const match =
    QUALIFIER_BEFORE.endingAt(words, last) ?? (last === i - 1 ? null : QUALIFIER_BEFORE.endingAt(words, i - 1))
  if (match && !(match.row.qualifier === 'over' && !money && isPlace(words, match.start, spelled))) {
    return { qualifier: match.row.qualifier, first: match.start }
  }
  if (isCeiling(words, i)) return { qualifier: 'at_most', first: i }
  return estimate(words, i) ? { qualifier: 'approx', first: i } : null
}

/** The qualifier behind a quantity that ends before token `end`; "từ 3 tháng làm việc trở lên" is looked for some words on. */
export function qualifierAfter(words: readonly string[], end: number): Qualified | null {
  for (let k = end; k < Math.min(words.length, end + 5); k++) {
    const match = QUALIFIER_AFTER.at(words, k)
    if (match && (k === end || words[k] === 'trở')) {
      if (words[k] === 'hơn' && k !== end) continue
      return { qualifier: match.row.qualifier, first: k }
    }
    const word = words[k] ?? ''
    if (word === ',' || word === ';' || word === '#' || word === '.' || word === ')') return null
  }
  return null
}
