import { fold } from '../../text/fold.js'
import { isoOf } from './date.js'

/** "24/01/2024", "24-1-2024", "24.01.2024", "24 tháng 1 năm 2024", "24 tháng 1, 2024" */
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?: ?[/.-] ?| năm |, ?)(\d{4})(?![\d/])/
/** "2024-01-24" */
const YEAR_FIRST = /(?<![\d/.-])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/])/
/** "08:15", "8h15", "15:20:31", "8 giờ 15", "02:30 PM", "2:30 CH" */
const CLOCK = /(?<![\d/.:-])(\d{1,2})(?::| ?h ?| giờ )(\d{2})(?::(\d{2}))?(?![\d/])(?: ?(am|pm|sa|ch)(?![a-zà-ỹ]))?/

/** What may stand around a date in a line that is nothing but the page's own date. */
const LABEL =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:ngày |giờ |thời gian )?(?:đăng|cập nhật|tạo|xuất bản|phát hành|gửi)(?: bài| tin| lên| lần cuối)?(?: ngày| lúc| vào)?|ngày|lúc|vào|date|posted(?: on)?|published|updated|gmt ?\+? ?0?7?(?::?00)?|utc ?\+ ?0?7|am|pm|sa|ch)(?![a-zà-ỹ])/g
/** "Lượt xem: 1.204", "35 lượt đọc" */
const VIEWS =
  /(?:số )?(?:lượt|lần) (?:xem|đọc)\s?:?\s?[\d.,]*|[\d.,]{1,10} (?:lượt|lần) (?:xem|đọc)|đã xem\s?:?\s?[\d.,]{1,10}/g
/** "Tác giả: A | Ngày đăng: 24/01/2024": a labelled date among other facts, in a line that is no sentence. */
const LABELLED =
  /(?:^|[|•·()-] ?)(?:ngày (?:đăng|cập nhật|xuất bản)|(?:đăng|cập nhật|xuất bản)(?: ngày| lúc)?)(?: tin| bài)?\s?:?\s?(?:\d|thứ|ngày)/
const MODIFIED = /cập nhật|updated|sửa/
const LONGEST = 100
/** Letters that may be left in the line once date, time and labels are taken out: "VP", "Tin". */
const REST = 3

interface Stamp {
  date: string
  modified: boolean
}

function clockOf(line: string): readonly [number, number, number] | null {
  const found = CLOCK.exec(line)
  if (found === null) return null
  const [, hour, minute, second, half] = found
  const late = half === 'pm' || half === 'ch'
  const value = Number(hour)
  const hours = late && value < 12 ? value + 12 : value === 12 && half !== undefined && !late ? 0 : value
  return [hours, Number(minute), Number(second ?? 0)]
}

/** A date in a line: "Thứ tư, 24/01/2024 | 08:15 GMT+7" → `2024-01-24T08:15:00+07:00`; null without one. */
export function dateIn(line: string): string | null {
  const folded = fold(line)
  const day = DAY_FIRST.exec(folded)
  const year = day === null ? YEAR_FIRST.exec(folded) : null
  const found = day ?? year
  if (found === null) return null
  const clock = clockOf(folded.replace(found[0], ' '))
  const [a, b, c] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return isoOf(day === null ? [a, b, c] : [c, b, a], clock)
}

/** A date has a year; digits may be small ones. */
const YEAR = /[\d²³]{4}/

/** A line that states when the page was published or changed, and nothing else; null for every other line. */
export function stampOf(line: string): Stamp | null {
  if (line.length > LONGEST || !YEAR.test(line)) return null
  const date = dateIn(line)
  if (date === null) return null
  const folded = fold(line)
  const stamp = { date, modified: MODIFIED.test(folded) }
  if (LABELLED.test(folded) && !/[.;]$/.test(folded)) return stamp
  const rest = folded
    .replace(VIEWS, '')
    .replace(DAY_FIRST, '')
    .replace(YEAR_FIRST, '')
    .replace(CLOCK, '')
    .replace(LABEL, '')
  if ((rest.match(/[a-zà-ỹđ]/g)?.length ?? 0) > REST || /\d{3}/.test(rest)) return null
  return stamp
}

/**
 * What the lines of a page state as its own dates, the first of each sort:
 * "Ngày đăng: 24-01-2024", "(Cập nhật: 25/01/2024)". A page that states only when it was updated was published then.
 */
export function visibleDates(lines: readonly string[]): { published: string | null; modified: string | null } {
  const stamps = lines.map(stampOf).filter((stamp) => stamp !== null)
  const modified = stamps.find((stamp) => stamp.modified)?.date ?? null
  return { published: stamps.find((stamp) => !stamp.modified)?.date ?? modified, modified }
}
