/** A day of the calendar: month 1 to 12, day 1 to 31. */
export interface Day {
  y: number
  m: number
  d: number
}

/** ISO dates, inclusive at both ends; null where the text and the page's date do not say. */
export interface Bounds {
  start: string | null
  end: string | null
}

export const NOWHERE: Bounds = { start: null, end: null }
/** Is at least one end known? */
export const isKnown = ({ start, end }: Bounds): boolean => start !== null || end !== null

const DAY_MS = 86_400_000
const time = ({ y, m, d }: Day): number => Date.UTC(y, m - 1, d)
/** Years below 100 would be of the last century: those four hundred on have the same days. */
const lastDay = (y: number, m: number): number => new Date(Date.UTC(y + 400, m, 0)).getUTCDate()
const two = (n: number): string => String(n).padStart(2, '0')

export const iso = ({ y, m, d }: Day): string => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
export const isDay = ({ y, m, d }: Day): boolean => m >= 1 && m <= 12 && d >= 1 && d <= lastDay(y, m)

const fromTime = (ms: number): Day => {
  const date = new Date(ms)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}
/** How many days the second is after the first. */
export const daysUntil = (from: Day, to: Day): number => (time(to) - time(from)) / DAY_MS
export const plusDays = (day: Day, days: number): Day => fromTime(time(day) + days * DAY_MS)

/** The 31st of a month that has none is its last day. */
export function plusMonths(day: Day, months: number): Day {
  const count = day.y * 12 + day.m - 1 + months
  const y = Math.floor(count / 12)
  const m = count - y * 12 + 1
  return { y, m, d: Math.min(day.d, lastDay(y, m)) }
}

/** A stretch moved by so many months; what ends with a month still does. */
export function shifted({ start, end }: Bounds, by: number): Bounds {
  const [first, last] = [dayOf(start), dayOf(end)]
  const there = last && plusMonths(last, by)
  const isWhole = last && last.d === lastDay(last.y, last.m)
  return {
    start: first && iso(plusMonths(first, by)),
    end: there && iso(isWhole ? { ...there, d: lastDay(there.y, there.m) } : there),
  }
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: Day): number => (new Date(time(day)).getUTCDay() + 6) % 7

export const days = (from: Day, to: Day): Bounds =>
  isDay(from) && isDay(to) ? { start: iso(from), end: iso(to) } : NOWHERE

/** Whole months, the first and the last of them counted; `to` may lie in a later year. */
export function months(y: number, from: number, to: number, endYear = y): Bounds {
  return days({ y, m: from, d: 1 }, { y: endYear, m: to, d: lastDay(endYear, to) })
}

/** A day of any year. */
export type MonthDay = Omit<Day, 'y'>
export const isLater = (one: MonthDay, other: MonthDay): boolean =>
  one.m > other.m || (one.m === other.m && one.d > other.d)

/** The last year in which a day does not come after another one: "24/12" of January is of the year before. */
export const lastYear = (one: MonthDay, until: Day): number => (isLater(one, until) ? until.y - 1 : until.y)

/** The day of an ISO 8601 date or date-time, as it is written there; null if it is none. */
export function dayOf(published: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '')
  const day = match && { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) }
  return day && isDay(day) ? day : null
}
