import type { Words } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isDigit } from '../text/chars.js'
import { wordTest } from '../text/vocabulary.js'
import { wordsOfText } from '../text/words.js'
import { compile, compileAll } from './compile.js'
import type { TimeForm } from './form.js'
import { FORMS } from './forms/index.js'
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

const rowsAt = (anchor: TimeForm['anchor']): { rows: readonly TimeForm[]; pattern: RegExp } => {
  const rows = FORMS.filter((row) => row.anchor === anchor)
  return { rows, pattern: compileAll(rows) }
}
const atDigit = rowsAt('digit')
const atWord = rowsAt('word')
/** Words of time at which an expression may begin, the next word glued to some: "tháng12"; "hôm nay", "đến nay", "thế kỷ". */
const WORD_OF_TIME = /^(?:năm|tháng|tuần|ngày|qu[ýí]|qúy|giờ|phút|thập|thế|rằm|nửa|hôm|[đt][ếớ][ni])/
const DIGIT = /\d/
const isAnchor = wordTest((word) => WORD_OF_TIME.test(word) || DIGIT.test(word))
/** A number with all that is joined to it: the digits of "24/01/2024" after the first are no anchors of their own. */
const JOINED = /\d(?:[.,:/-]?\d)*/y

/** The words that belong to an expression and stand before its anchor: "từ ngày ", "cuối tháng ", "giai đoạn ". */
const HEAD = `(?:từ )?(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối) )?${oneOf(['năm học', 'giai đoạn', 'nhiệm kỳ', 'nhiệm kì', 'niên vụ', 'niên độ', 'những năm', 'các năm', 'năm', 'thập niên', 'thập kỷ', 'các tháng', 'tháng', 'ngày', 'các ngày', 'mùng', 'mồng', 'vụ đông xuân', 'vụ hè thu', 'vụ thu đông', 'vụ mùa', 'đầu', 'giữa', 'cuối'])}~|từ (?:đầu )?|nửa |đầu `
const headBefore = (head: string): RegExp => compile(`(?<=${WORD}(${head}))`, 'y')
const heads = new Map(FORMS.map((row) => [row, headBefore(row.head ?? HEAD)] as const))
/** Between the two ends of a range: "2020 đến năm 2023", "10/2023 - tháng 3/2024". */
const TO = compile('~(?:-|đến hết|tới hết|đến|tới)~', 'y')
function expressionAt(shadow: string, at: number, after: number, isDigit: boolean): TimeExpression | null {
  const { rows, pattern } = isDigit ? atDigit : atWord
  pattern.lastIndex = at
  const match = pattern.exec(shadow)
  if (!match) return null
  const row = rows[match.indexOf('', 1) - 1] as TimeForm
  const before = heads.get(row) as RegExp
  before.lastIndex = at
  const head = before.exec(shadow)?.[1]?.length ?? 0
  return { start: Math.max(after, at - head), end: at + match[0].length, form: row.form, says: row.says, at }
}

const points = new Map(FORMS.map((row) => [row.form, row.point]))

function joined(shadow: string, first: TimeExpression, second: TimeExpression): TimeExpression | null {
  const sort = points.get(first.form)
  if (!sort || sort !== points.get(second.form)) return null
  TO.lastIndex = first.end
  // "đến nay" brings its own joining word
  const close =
    second.form === 'toNow' ? second.start - first.end <= 1 : TO.test(shadow) && TO.lastIndex === second.start
  const says = second.says === 'when' ? second.says : first.says
  return close
    ? { start: first.start, end: second.end, form: 'range', says, at: first.at, ends: [first, second] }
    : null
}

/** Every expression of time in a text, sorted and disjoint, with offsets into `shadow`. One pass, linear in its length. */
export function scanTimes(shadow: string, { starts, ends, ids }: Words = wordsOfText(shadow)): TimeExpression[] {
  const found: TimeExpression[] = []
  let until = 0
  const look = (at: number, digits: boolean): boolean => {
    const last = found.at(-1)
    const one = expressionAt(shadow, at, last?.end ?? 0, digits)
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
    if (!isDigit(shadow.charCodeAt(start)) && look(start, false)) continue
    // the number itself, or the one that touches a word: "ngày15/3"
    let at = start
    while (at < end && !isDigit(shadow.charCodeAt(at))) at++
    if (at === end || look(at, true)) continue
    JOINED.lastIndex = at
    JOINED.test(shadow)
    until = JOINED.lastIndex
  }
  return found
}
