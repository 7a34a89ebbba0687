import type { Words } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isDigit } from '../text/chars.js'
import { wordsOfText } from '../text/words.js'
import { atDigits, atWord, type Candidates, isAnchor } from './candidates.js'
import { type Compiled, compile, endOf } from './compile.js'
import type { TimeForm } from './form.js'
import { FORMS, rowOf } from './forms/index.js'
import { oneOf, WORD } from './words.js'

/** A stretch of text that says when. Every number within it is a date, and no figure. */
export interface TimeExpression extends Span {
  /** Name of the row that matched, or `range` for two that are joined by "đến" or a dash. */
  form: string
  says: TimeForm['says']
  /** Where the row's own pattern begins: `start` may stand before it, at "ngày", "tháng", "giai đoạn". */
  at: number
  /** The two ends of a range. */
  ends?: readonly [TimeExpression, TimeExpression]
}

/** The words that belong to an expression and stand before its anchor: "từ ngày ", "cuối tháng ", "giai đoạn ". */
// "nửa" is optional: V8 orders the words of a choice, and "cuối" would come before "nửa cuối", which looked at from its end begins with it
const HEAD = `(?:từ )?(?:(?:nửa )?(?:đầu|giữa|cuối) )?${oneOf(['năm học', 'giai đoạn', 'nhiệm kỳ', 'niên vụ', 'niên độ', 'những năm', 'các năm', 'năm', 'thập niên', 'thập kỷ', 'các tháng', 'tháng', 'ngày', 'các ngày', 'mùng', 'mồng', 'vụ đông xuân', 'vụ hè thu', 'vụ thu đông', 'vụ mùa', 'đầu', 'giữa', 'cuối'])}~|từ (?:đầu )?|nửa |đầu `
const headBefore = (head: string): RegExp => compile(`(?<=${WORD}(${head}))`, 'y')
const common = headBefore(HEAD)
const heads = new Map(FORMS.map((row) => [row, row.head === undefined ? common : headBefore(row.head)] as const))
/** Between the two ends of a range: "2020 đến năm 2023", "10/2023 - tháng 3/2024". */
const TO = compile('~(?:-|đến hết|tới hết|đến|tới)~', 'y')

/** How many characters before the anchor belong to an expression of this row. */
function headLength(shadow: string, at: number, row: TimeForm): number {
  const before = heads.get(row) as RegExp
  before.lastIndex = at
  return before.exec(shadow)?.[1]?.length ?? 0
}

/** The expression at `at` of the first row that matches there; what stands before `after` belongs to another one. */
function expressionAt(shadow: string, at: number, after: number, candidates: Candidates): TimeExpression | null {
  for (let k = 0; k < candidates.length; k++) {
    const one = candidates[k] as Compiled
    const end = endOf(one, shadow, at)
    if (end < 0) continue
    const { row } = one
    const start = Math.max(after, at - headLength(shadow, at, row))
    // of "3 năm 2017, 2018" the word belongs to the span before
    return { start: shadow[start] === ' ' ? start + 1 : start, end, form: row.form, says: row.says, at }
  }
  return null
}

function joined(shadow: string, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const sort = rowOf(first.form)?.point
  if (!sort || sort !== rowOf(second.form)?.point) return null
  TO.lastIndex = first.end
  // "đến nay" brings its own joining word
  const close =
    second.form === 'toNow' ? second.start - first.end <= 1 : TO.test(shadow) && TO.lastIndex === second.start
  const says = second.says === 'when' ? second.says : first.says
  return close
    ? { start: first.start, end: second.end, form: 'range', says, at: first.at, ends: [first, second] }
    : null
}

const JOINS = new Set([...'.,:/-'].map((sign) => sign.charCodeAt(0)))

/** Where a number ends with all that is joined to its digits, which end at `end`: those of "24/01/2024" after the first are no anchors of their own. */
function joinedEnd(shadow: string, end: number): number {
  let at = end
  while (JOINS.has(shadow.charCodeAt(at)) && isDigit(shadow.charCodeAt(at + 1)))
    for (at += 2; isDigit(shadow.charCodeAt(at)); ) at++
  return at
}

/** Every expression of time in a text, sorted and disjoint, with offsets into `shadow`. One pass, linear in its length. */
export function scanTimes(shadow: string, words: Words = wordsOfText(shadow)): TimeExpression[] {
  const { starts, ends, ids } = words
  const found: TimeExpression[] = []
  let until = 0
  const look = (at: number, candidates: Candidates): boolean => {
    const last = found.at(-1)
    const one = expressionAt(shadow, at, last?.end ?? 0, candidates)
    if (!one) return false
    const range = last && joined(shadow, last, one)
    if (range) found[found.length - 1] = range
    else found.push(one)
    until = one.end
    return true
  }
  for (let k = 0; k < starts.length; k++) {
    const [start, end] = [starts[k] as number, ends[k] as number]
    if (start < until || !isAnchor(ids[k] as number, shadow, start, end)) continue
    if (!isDigit(shadow.charCodeAt(start)) && look(start, atWord(shadow, words, k))) continue
    // the number itself, or the one that touches a word: "ngày15/3"
    let at = start
    while (at < end && !isDigit(shadow.charCodeAt(at))) at++
    let last = at
    while (last < end && isDigit(shadow.charCodeAt(last))) last++
    if (at === end || look(at, atDigits(shadow, words, k, at, last))) continue
    until = joinedEnd(shadow, last)
  }
  return found
}
