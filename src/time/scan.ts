import type { Span } from '../model/span.js'
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
/** Where an expression may begin: a number with all that is joined to it, or a word of time. */
const ANCHOR =
  /\d(?:[.,:/-]?\d)*|năm|tháng|tuần|ngày|qu[ýí]|qúy|giờ|phút|thập|thế kỷ|rằm|nửa|hôm n|hôm q|[đt][ếớ][ni] nay/g

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
export function scanTimes(shadow: string): TimeExpression[] {
  const found: TimeExpression[] = []
  ANCHOR.lastIndex = 0
  for (let anchor = ANCHOR.exec(shadow); anchor; anchor = ANCHOR.exec(shadow)) {
    const last = found.at(-1)
    const one = expressionAt(shadow, anchor.index, last?.end ?? 0, anchor[0] <= '9~')
    if (!one) continue
    const range = last && joined(shadow, last, one)
    if (range) found[found.length - 1] = range
    else found.push(one)
    ANCHOR.lastIndex = one.end
  }
  return found
}
