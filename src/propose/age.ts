import { listSet } from '../lexicon/phrases.js'
import { RESIDENCE } from '../lexicon/residence.js'
import type { Numbered } from '../text/words.js'
import { UNITS, type UnitRow } from '../units/index.js'
import { MOST_LISTED } from './range.js'

const AGES = new Map(UNITS.filter(({ kind }) => kind === 'age').map((unit) => [unit.name, unit]))
/** Years of age. */
export const AGE = AGES.get('year') as UnitRow

/** Between "tuổi" and its number: "tuổi từ 15 đến 17", "độ tuổi trên 30". */
const AGE_WITHIN = 5
const BEFORE_AGE = new Set('đời hơn từ đến - # trên dưới khoảng đủ trung bình quân là nhất'.split(' '))

/** The token before the number at token `i` and what may stand between it and whose age it is. */
function overBounds(words: readonly string[], i: number): number {
  let k = i - 1
  while (i - k < AGE_WITHIN && BEFORE_AGE.has(words[k] ?? '')) k--
  return k
}

const OWNER_WITHIN = 10

/** Before "tuổi" these say that it is somebody's age: "độ tuổi của", "đoán tuổi anh là", but "trẻ 5 tuổi là 3". */
const OF_AGE = new Set(['độ', 'đoán', 'khai', 'số'])

/** "Độ tuổi trung bình của đại biểu thanh niên là | 25": whose age it is stands between. */
function isLevelOfAge(words: readonly string[], i: number): boolean {
  if (words[i - 1] !== 'là') return false
  for (let k = i - 2; k > Math.max(0, i - OWNER_WITHIN) && words[k] !== '#' && words[k] !== ','; k--)
    if (words[k] === 'tuổi' && (OF_AGE.has(words[k - 1] ?? '') || words[k + 1] === 'trung')) return true
  return false
}

const BRACKETED_WITHIN = 4
/** "trong độ tuổi lao động (từ | 15 trở lên)": the bounds of an age, in a bracket behind it that opens at token `open`. */
function isBracketOfAge(words: readonly string[], open: number): boolean {
  if (words[open] !== '(') return false
  for (let k = open - 1; k >= Math.max(0, open - BRACKETED_WITHIN) && words[k] !== '#'; k--)
    if (words[k] === 'tuổi') return words[k - 1] !== '#'
  return false
}

/** "người cao tuổi 9.802": how old they are is no age that a number tells. */
const OLD = new Set(['cao', 'lớn', 'nhỏ', 'thiếu', 'trẻ'])

/** Does "tuổi" stand before the number at token `i`, and is not the unit of a number before it? */
export function isOfAge(words: readonly string[], i: number): boolean {
  const k = overBounds(words, i)
  if (words[k] === 'tuổi' && words[k - 1] !== '#' && !(k === i - 1 && OLD.has(words[k - 1] ?? ''))) return true
  return isLevelOfAge(words, i) || (k < i - 1 && isBracketOfAge(words, k))
}

const OLDEST = 110
/** Is the number at token `i` an age that stands alone in front of where somebody lives, in a bracket behind the name? */
export const isBracketedAge = ({ words, ids }: Numbered, i: number, value: number): boolean =>
  words[i - 1] === '(' && words[i + 1] === ',' && value <= OLDEST && RESIDENCE.at(ids, i + 2) !== null

/** Words for a child whose age is told in months and less. */
const CHILDREN = listSet('trẻ, trẻ em, trẻ nhỏ, trẻ sơ sinh, bé, em bé, cháu bé, cháu nhỏ, bé trai, bé gái')
/** Behind "3 tháng" these tell a time: "cho trẻ 3 tháng đầu đời". */
const TIMED = listSet('đầu, đầu đời, nay, qua, liền, liên tục, nữa, cuối, trước, sau')
const CHILD_WITHIN = 24

/** The unit of age where a time at token `i`, in `unit` up to token `end`, is one: "độ tuổi trên 30 năm", "trẻ từ 6 tháng". */
export function ageOf({ words, ids }: Numbered, i: number, unit: UnitRow, end: number): UnitRow {
  const age = AGES.get(unit.name)
  if (!age) return unit
  if (isOfAge(words, i)) return age
  // "60 tuổi 3 tháng"
  if (unit.name === 'month' && words[i - 1] === 'tuổi' && words[i - 2] === '#') return age
  if (unit.name === 'year' || TIMED.at(ids, end)) return unit
  return isOfChild({ words, ids }, i) ? age : unit
}

/** "trẻ dưới 6 tháng", and on in its list: "…, trên 6 tháng tiêm 2 mũi". */
function isOfChild({ words, ids }: Numbered, i: number, more = MOST_LISTED): boolean {
  const k = overBounds(words, i)
  if (CHILDREN.endingAt(ids, k)) return true
  if (more === 0 || (words[k] !== ',' && words[k] !== 'và') || k === i - 1) return false
  for (let at = k - 1; at >= Math.max(0, k - CHILD_WITHIN); at--) {
    if (words[at] === 'tháng' && words[at - 1] === '#') return isOfChild({ words, ids }, at - 1, more - 1)
  }
  return false
}
