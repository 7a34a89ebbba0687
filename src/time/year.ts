import { type Bounds, type Day, dayOf, daysUntil, isLater, lastYear, type MonthDay, plusDays } from './calendar.js'
import type { Context, Groups } from './form.js'
import { yearOfPage } from './relative.js'
import { DONE, SET } from './told.js'

const MONTH_AT_LEAST = 27
const MONTH = 31
const QUARTER = 92
const YEAR = 366

/**
 * The year of the first day by the page's date: the last one that is not too far ahead. A stretch that is no plan may have just
 * ended, or last for half a year more: "từ 1/1 đến 15/12" of 20 December is of this year, "từ 1/1 đến 31/12" of February of the last.
 */
function yearByPage(from: MonthDay, to: MonthDay, today: Day, ahead: number): number {
  // a month that is told as done has begun
  const y = lastYear(from, plusDays(today, ahead === DONE && to !== from ? 0 : ahead))
  if (ahead > SET) return y
  const until = (year: number, day: MonthDay) => daysUntil(today, { ...day, y: year })
  const turn = isLater(from, to) ? 1 : 0
  return until(y, from) + until(y - 1 + turn, to) > 0 || until(y + turn, to) > SET ? y - 1 : y
}

/**
 * The year by what stands shortly before with its own. A story goes on from its day or month: "ngày 15/12/2023 …, ngày 20/1 …" is
 * of the year after, "…, ngày 3/12" of the same. A year places months alone: "năm 2022 …, riêng tháng 6 …".
 */
function yearBeside(from: MonthDay, to: MonthDay, { start, end }: Bounds): number | null {
  const [first, last] = [dayOf(start), dayOf(end)]
  if (!first || !last || daysUntil(first, last) > YEAR) return null
  const long = daysUntil(first, last) > QUARTER
  if (long && from.m === to.m && to.d - from.d < MONTH_AT_LEAST) return null
  const y = lastYear(from, long ? last : plusDays(last, SET))
  return daysUntil(plusDays(first, long ? 0 : -QUARTER), { ...from, y }) >= 0 ? y : null
}

/**
 * The year in which a time ends that is written from one day of the year to another: its own, or the page's ("năm nay"), or that of
 * the other end; else the year of what stands before it, unless the page's date leaves it in the last weeks; else by the page.
 */
export function yearOf(
  { y, r }: Groups,
  { year, today, beside, ahead }: Omit<Context, 'head' | 'text'>,
  from: MonthDay,
  to: MonthDay = from,
): number | null {
  if (y) return Number(y)
  if (r) return yearOfPage(r, today)
  if (year !== null) return year
  const turn = isLater(from, to) ? 1 : 0
  const byPage = today && yearByPage(from, to, today, ahead)
  const byText = beside && yearBeside(from, to, beside)
  if (byText === null) return byPage && byPage + turn
  if (byPage === null || today === null) return byText + turn
  const fits = daysUntil(plusDays(today, ahead), { ...from, y: byText }) <= 0
  const recent = Math.abs(daysUntil({ ...from, y: byPage }, today)) <= MONTH
  return (fits && !recent ? byText : byPage) + turn
}
