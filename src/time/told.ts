import type { Span } from '../model/span.js'
import { oneOf, STOP, WORD } from './words.js'

/**
 * How many days after the page's own a date without a year may begin, before it is rather of the year before. News tells of what
 * was, or of what begins within weeks; what is done may be newer than a page that was mended since, a term that is set half a
 * year off, and what is planned eleven months: "phấn đấu đến ngày 31/12" of February is of the same year, but a day of the last
 * month is past whatever is told of it.
 */
export const DONE = 7
const UNTOLD = 21
export const SET = 182
const TO_COME = 335

/** Words before a date, or behind it, that tell what is done, or who told of it: "ngày 15/3, ông A cho biết sẽ …" is past. */
const PAST =
  'đã|vừa|cho biết|cho hay|nói|thông tin|khẳng định|chia sẻ|trao đổi|ban hành|ký|công bố|thông báo|trước đó|sau đó|tiếp đó|hôm|tính đến|tính tới|tính hết'.split(
    '|',
  )
const FUTURE = ['sẽ', 'sắp', 'sắp tới', 'dự kiến']
/** What is told of what follows alone: "theo kế hoạch, quý ii …", but "quý ii đạt 40% kế hoạch". */
const PLANS = ['kế hoạch', 'phấn đấu', 'mục tiêu', 'từ nay', 'theo lịch']

const cues = (future: readonly string[]) => new RegExp(`${WORD}(?:(${oneOf(PAST)})|${oneOf(future)})${STOP}`, 'g')
const BEFORE = cues([...FUTURE, ...PLANS])
const BEHIND = cues(FUTURE)
/** "tháng 6 tới", "ngày 15/3 vừa qua", "ngày 20/5 này" */
const AT_END = new RegExp(`^,? (?:(tới(?: đây)?|sắp tới)|(vừa qua|vừa rồi|qua)|này)${STOP}`)
/** "đến hết ", "trước ngày ", "có hiệu lực từ "; "sáng nay (" is near the page's date itself */
const TERM = new RegExp(
  `${WORD}(?:(?:(?:đến|tới) hết|trước|chậm nhất|muộn nhất|hạn|hiệu lực|áp dụng)(?: (?:vào|là|từ|đến|kể từ|thi hành)){0,3}(?: ngày)? |(?:nay|qua|mai),? \\(?)$`,
)

const FAR = 100
const SENTENCE = /(?:[^.;!?\n]|\.\d)*$/
const REST = /^(?:[^.;!?\n]|\.\d)*/
/** The next date, to which what stands behind belongs as well. */
const DATE = /(?:ngày|tháng|quý) ?[\di]|\d[/-]\d/

const told = (cue: RegExpMatchArray | undefined): number | undefined => cue && (cue[1] ? DONE : TO_COME)

/** It is told from the page's own date: "tháng 6 tới". */
export const isFromPage = (shadow: string, { end }: Span): boolean => AT_END.test(shadow.slice(end, end + FAR))

/** How far ahead of the page's date what is told of this date can lie: by the words around it, those of its clause first. */
export function aheadOf(shadow: string, { start, end }: Span): number {
  const before = SENTENCE.exec(shadow.slice(Math.max(0, start - FAR), start))?.[0] ?? ''
  const rest = REST.exec(shadow.slice(end, end + FAR))?.[0] ?? ''
  const atEnd = AT_END.exec(rest)
  if (atEnd) return atEnd[1] ? TO_COME : atEnd[2] ? DONE : SET
  const leads = [...before.matchAll(BEFORE)]
  const clause = before.lastIndexOf(',')
  const behind = rest.slice(0, DATE.exec(rest)?.index).matchAll(BEHIND).next().value
  return (
    told(leads.findLast(({ index }) => index > clause)) ??
    told(behind) ??
    (TERM.test(before) ? SET : (told(leads.at(-1)) ?? UNTOLD))
  )
}
