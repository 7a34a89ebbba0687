import type { Span } from '../model/span.js'
import type { GridCell } from './grid.js'
import { INDEX, isValue, type Shape, YEAR } from './shape.js'
import { BRACKETS, unitOf, unitOfLine } from './unit.js'

/** "1. ", "a) ", "- ", "II. ": what numbers a label. */
export const NUMBERING = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|[ivx]{1,5})[.)] ?|[-+*•] ?)/
/** "Trong đó: " before the first of the parts. */
export const PART_LABEL = /^(?:[-+*•] ?)?(?:trong đó|trđ|bao gồm|gồm)(?: ?:)? ?/

/** A label or head without its number, "trong đó" and the unit in brackets at its end; null when nothing is left. */
export function bareSpan({ start, text }: GridCell): Span | null {
  let from = NUMBERING.exec(text)?.[0].length ?? 0
  from += PART_LABEL.exec(text.slice(from))?.[0].length ?? 0
  let to = text.length
  for (const found of text.matchAll(BRACKETS)) {
    const inside = found[1] ?? ''
    const closes = found.index + found[0].length === text.length
    if (closes && (unitOf(inside, true) !== null || unitOfLine(inside) !== null || INDEX.test(inside))) to = found.index
  }
  while (to > from && /[\s:;,]/.test(text[to - 1] ?? '')) to--
  return to > from && /[a-zà-ỹ]/.test(text.slice(from, to)) ? { start: start + from, end: start + to } : null
}

/** The cells of the header over a column, outer ones first. */
export function columnHeads({ grid, body, aside }: Shape, column: number): GridCell[] {
  const heads = new Set<GridCell>()
  for (let row = 0; row < body; row++) {
    const cell = grid.at[row]?.[column]
    if (cell !== undefined && !aside.has(row)) heads.add(cell)
  }
  return [...heads]
}

/** The labels of a row, outer ones first: that of a group that spans several rows, then that of the row. */
export function rowLabels({ grid, labels, ordinals }: Shape, row: number): GridCell[] {
  const cells = labels.map((column) => grid.at[row]?.[column]).filter((cell) => cell !== undefined)
  const [first, ...rest] = [...new Set(cells)]
  if (first === undefined) {
    // "Tổng cộng" may stand where the others have their number
    const own = [...ordinals].map((column) => grid.at[row]?.[column]).find((cell) => cell && !INDEX.test(cell.text))
    return own ? [own] : []
  }
  const group = first.rows > 1 || YEAR.test(first.text)
  return group ? [first, ...rest.slice(0, 1)] : [first]
}

/** "So với cùng kỳ (%)", "So sánh với năm 2022", "% so kế hoạch", "Đạt % kế hoạch năm": what the numbers are measured against. */
const AGAINST_HEAD =
  /so (?:sánh )?(?:với )?([a-zà-ỹ\d][^()%]{1,60})|(?:% |đạt )((?:kế hoạch|dự toán|chỉ tiêu|kh(?= |$))[^()%]{0,60})/

export function againstOfHead({ start, text }: GridCell): Span | null {
  const found = AGAINST_HEAD.exec(text)
  const named = found?.[1] ?? found?.[2]
  const words = named?.trimEnd()
  if (!found || !named || !words) return null
  const from = start + found.index + found[0].length - named.length
  return { start: from, end: from + words.length }
}

/** "Tăng, giảm (%)", "Tăng (giảm)", "Tăng (+), giảm (-)", "Tốc độ tăng trưởng" */
const SIGNED_HEAD = /tăng(?: ?\([+]\))? ?(?:[,/;(-]|hoặc)? ?giảm|tăng trưởng|tốc độ tăng|mức tăng/
/** "Tăng so với năm 2022", "Số giảm"; "Giảm nghèo" is no decrease. */
const UP_HEAD = /^(?:số |mức |tỷ lệ )?tăng(?: |$)/
const DOWN_HEAD = /^(?:số |mức |tỷ lệ )?giảm(?! nghèo)(?: |$)/

export function courseOfHead({ text }: GridCell): 'signed' | 'up' | 'down' | null {
  if (SIGNED_HEAD.test(text)) return 'signed'
  return UP_HEAD.test(text) ? 'up' : DOWN_HEAD.test(text) ? 'down' : null
}

/** "Chênh lệch", "So với cùng kỳ": what its numbers say may be less than nothing; below "Giảm" it is less without a sign. */
const DIFFERENCE_HEAD = /chênh lệch|so (?:sánh )?với/
const isDifference = (heads: readonly GridCell[]): boolean => {
  const courses = heads.map(courseOfHead)
  return (
    !courses.includes('down') && (courses.includes('signed') || heads.some(({ text }) => DIFFERENCE_HEAD.test(text)))
  )
}

/** "(3,1)", "(1.250)", "(12%)" */
const BRACKETED = /^\(\d[\d.,]{0,24}%?\)$/
const isBracketed = ({ text }: GridCell): boolean => BRACKETED.test(text)

/** The numbers in brackets below heads of differences: a minus where others of the column have none, as in accounts. */
export function negativesOf(heads: readonly GridCell[], cells: readonly GridCell[]): ReadonlySet<GridCell> {
  const plain = isDifference(heads) && cells.some((cell) => isValue(cell) && !isBracketed(cell))
  return new Set(plain ? cells.filter(isBracketed) : [])
}

/** The head of a column of years, which are those of its rows. */
export const isYearHead = ({ text }: GridCell): boolean => /^năm ?:?$/.test(text)
