import type { Block } from '../model/page.js'
import type { PeriodSource } from '../model/vocabulary.js'
import { extentOf } from './forms/index.js'
import type { TimeExpression } from './scan.js'
import { STANDING } from './timeless.js'

/** What is no topic of a paragraph, beside forms that are said in passing: "đến nay", "những năm qua", the open beginning of "từ năm 2007". */
const PASSING = /^(?:(?:đến nay|tới nay|những|nhiều|các|mấy|vài|nửa) |từ (?!đầu năm |.* (?:đến|tới) |.* - ))/
/** Before the aim of "đến năm 2030". */
const AIM = /(?:đến|tới) $/

function isTopic(time: TimeExpression, shadow: string): boolean {
  const { start, end } = time
  const extent = extentOf(time.form)
  if (extent === 'passing' || PASSING.test(`${shadow.slice(start, end)} `)) return false
  return extent !== 'year' || !AIM.test(shadow.slice(Math.max(0, start - 4), start))
}

/** What a whole paragraph is about: its last stretch of time, rather than a day. */
export function topicOf(times: readonly TimeExpression[], shadow: string): TimeExpression | undefined {
  const topics = times.filter((time) => isTopic(time, shadow))
  return topics.findLast((time) => extentOf(time.form) !== 'day') ?? topics.at(-1)
}

/** After a day on which something is only told: "sáng 16/5, huyện tổ chức hội nghị tổng kết". */
const MEETING = /^[^.\n]{0,60}(?:hội nghị|họp|lễ|tổng kết|sơ kết|khai mạc|khai giảng|báo cáo|thông tin|cho biết)/
/** It is the day on which something is told, and not of what is told. */
export const tellsOnly = (time: TimeExpression, shadow: string): boolean =>
  extentOf(time.form) === 'day' && MEETING.test(shadow.slice(time.end, time.end + 80))

const HEADINGS = new Set(['title', 'heading'])
/** What a page can be about from its title or the head of its first paragraph on: "6 tháng đầu năm 2024", "Quý I", "tháng 5", "niên vụ 2023-2024". */
const THEME =
  /^(?:năm|quý|tháng \d|\d{1,2} tháng|(?:từ )?đầu năm (?:đến|tới)|nửa (?:đầu|cuối) năm|giai đoạn|nhiệm kỳ|niên|vụ|từ (?:ngày )?\d.* (?:đến|tới) )/
/** How far into its paragraph what it is about stands, in characters. */
const AT_HEAD = 60

/** A time, and where it was told. */
export interface Found {
  time: TimeExpression
  from: PeriodSource
}
/** What the blocks before one leave it: the last time, how many paragraphs ago it was told, and what the page is about. */
export interface Left {
  last: Found | undefined
  ago: number
  /** What is so now was told since. */
  now: boolean
  theme: Found | undefined
}

/** For each block what the blocks before it leave it. `within` are the times in a block. */
export function leftBefore(
  blocks: readonly Block[],
  within: (block: Block) => readonly TimeExpression[],
  shadow: string,
): Left[] {
  const left: Left[] = []
  let [last, theme]: (Found | undefined)[] = []
  let ago = 0
  let [opened, now] = [false, false]
  for (const block of blocks) {
    const isParagraph = block.kind === 'paragraph'
    if (isParagraph) ago++
    left.push({ last, ago, now, theme })
    // what stands in a cell is said of its row or column
    const time = block.kind === 'chrome' || block.cell ? undefined : topicOf(within(block), shadow)
    const isHead = block.kind === 'title' || (isParagraph && !opened)
    opened ||= isParagraph
    if (!time) {
      now ||= STANDING.test(shadow.slice(block.start, block.end))
      continue
    }
    const found: Found = { time, from: HEADINGS.has(block.kind) ? 'heading' : 'earlier' }
    if (isHead && time.start < block.start + AT_HEAD && THEME.test(shadow.slice(time.start, time.end))) theme ??= found
    if (last && tellsOnly(time, shadow)) continue
    last = found
    ago = 0
    now = false
  }
  return left
}
