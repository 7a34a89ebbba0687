import { type Bounds, type Day, days, months, NOWHERE, plusDays, plusMonths, weekday } from './calendar.js'
import type { Context, Groups } from './form.js'
import { spelledSmall } from './spelled.js'

type Build = (groups: Groups, context: Context) => Bounds

/** "cách đây ba " */
const BACK = /^cách \S+ (?:đúng |tròn )?/
/** How many: "6", "ba ", "mười một "; null for "nhiều", "những". */
export function count({ k }: Groups, { head }: Context): number | null {
  if (k) return Number(k)
  const said = head.replace(BACK, '').trim()
  return said === 'nửa' ? 0.5 : spelledSmall(said) || null
}

const WEEK = 7
export const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['tháng', 1],
  ['quý', 3],
  ['năm', 12],
  ['thập kỷ', 120],
  ['thập niên', 120],
  ['thế kỷ', 1200],
])
const DAYS_OF = new Map([
  ['ngày', 1],
  ['tuần', 7],
])

/** A day moved by so many units; null for hours and minutes. */
export function moved(day: Day, unit: string, by: number): Day | null {
  const inMonths = MONTHS_OF.get(unit)
  if (inMonths) return plusMonths(day, by * inMonths)
  const inDays = DAYS_OF.get(unit)
  return inDays ? plusDays(day, by * inDays) : null
}

/** The first month of the stretch of `length` months in which a day is. */
const firstOf = ({ m }: Day, length: number): number => m - ((m - 1) % length)

/** The day, week, month, quarter or year in which a day is. */
export function around(day: Day, unit: string): Bounds {
  if (unit === 'năm') return months(day.y, 1, 12)
  if (unit === 'tháng') return months(day.y, day.m, day.m)
  if (unit === 'quý') return months(day.y, firstOf(day, 3), firstOf(day, 3) + 2)
  const first = unit === 'tuần' ? plusDays(day, -weekday(day)) : day
  return days(first, unit === 'tuần' ? plusDays(first, WEEK - 1) : first)
}

/** "cách đây 3 năm", "hai tháng trước, …": the year or month that is so far back; not which, for "2 - 3 năm". */
export const ago: Build = (groups, context) => {
  const n = /^\d+ {0,2}[-đ]/.test(context.text) ? null : count(groups, context)
  const unit = groups.u ?? ''
  const day = context.today && n !== null ? moved(context.today, unit, -n) : null
  return day ? around(day, unit) : NOWHERE
}

const STEP = new Map([
  ['nay', 0],
  ['này', 0],
  ['hiện tại', 0],
  ['ngoái', -1],
  ['trước', -1],
  ['tới', 1],
  ['sau', 1],
])

/** "năm nay", "năm ngoái": which year, from the page's date; null without it. */
export const yearOfPage = (r: string, today: Day | null): number | null => today && today.y + (STEP.get(r) ?? 0)

/** The year that a span states, or says by the page's. */
const yearSaid = ({ y, z, r }: Groups, { today, year }: Context): number | null => {
  if (y || z) return Number(y ?? z)
  return r ? yearOfPage(r, today) : (year ?? today?.y ?? null)
}

/** The year of months that are told as done: in January "11 tháng" are those of the year before. */
const yearDone = (groups: Groups, context: Context, months: number): number | null => {
  const year = yearSaid(groups, context)
  const { today } = context
  const stated = groups.y ?? groups.z ?? groups.r ?? context.year
  return year !== null && !stated && today && months > today.m + 1 ? year - 1 : year
}

/** "6 tháng đầu năm 2024", "2 quý cuối năm" */
export const partOfYear: Build = (groups, context) => {
  const inMonths = MONTHS_OF.get(groups.u?.trim() ?? '') ?? 0
  const length = (count(groups, context) ?? 0) * inMonths
  const after = groups.p ? context.text.slice(context.text.indexOf(groups.p)) : ''
  const ofYear = groups.y || !/ (?:tháng|quý|tuần|mùa|nhiệm kỳ)/.test(after)
  const last = groups.p === 'cuối'
  const year = last ? yearSaid(groups, context) : yearDone(groups, context, length)
  // in the middle of a month or year: not which
  if (
    !ofYear ||
    groups.p === 'giữa' ||
    year === null ||
    inMonths > 3 ||
    !Number.isInteger(length) ||
    length < 1 ||
    length > 12
  )
    return NOWHERE
  return last ? months(year, 13 - length, 12) : months(year, 1, length)
}

/** "nửa đầu năm 2020" */
export const halfOfYear: Build = (groups, context) => {
  const year = yearSaid(groups, context)
  if (year === null) return NOWHERE
  return groups.p === 'đầu' ? months(year, 1, 6) : months(year, 7, 12)
}

const FROM_NOW = new Set(['tới đây', 'tới', 'nữa'])

/** "5 năm qua" ends with the page's date, "3 tháng tới" begins with it. */
export const aroundToday: Build = (groups, context) => {
  const n = count(groups, context)
  const { today } = context
  if (!today || n === null) return NOWHERE
  const ahead = FROM_NOW.has(groups.p ?? '')
  const other = moved(today, groups.u ?? '', ahead ? n : -n)
  if (!other) return NOWHERE
  return ahead ? days(today, other) : days(plusDays(other, 1), today)
}

/** "năm nay", "tháng trước", "quý này", "tuần tới"; "tuần qua" is the seven days up to the page's date. */
export const thisOrLast: Build = ({ u = '', r = '' }, { today, head }) => {
  const step = STEP.get(r)
  const there = today && moved(today, u, step ?? -1)
  if (!there) return NOWHERE
  if (step === undefined) return days(plusDays(there, 1), today)
  const part = /(đầu|giữa|cuối) /.exec(head)?.[1]
  const place = ['đầu', 'giữa', 'cuối'].indexOf(part ?? '')
  return place >= 0 && u === 'năm' ? months(there.y, place * 4 + 1, place * 4 + 4) : around(there, u)
}

/** Days from the page's own, by the last word. */
const AROUND = new Map([
  ['qua', -1],
  ['nay', 0],
  ['mai', 1],
])

/** "hôm nay", "hôm qua", "ngày mai", "tối qua"; "kia" is one further. */
export const today: Build = ({ r = '' }, context) => {
  if (!context.today) return NOWHERE
  const last = r.slice(r.lastIndexOf(' ') + 1)
  const day = plusDays(context.today, last === 'kia' ? (r.startsWith('hôm') ? -2 : 2) : (AROUND.get(last) ?? 0))
  return days(day, day)
}

/** "thứ năm tuần tới", "chủ nhật tuần này": day `w` of the week `r`; "thứ hai tới" and "thứ ba vừa rồi" are the next one and the last. */
export const weekdayOf: Build = ({ w = '', r = '', p }, { today }) => {
  if (!today) return NOWHERE
  const nth = w === 'chủ nhật' ? WEEK - 1 : spelledSmall(w.replace('thứ ', '')) - 2
  const ahead = (nth - weekday(today) + WEEK) % WEEK || WEEK
  const day = p
    ? plusDays(today, p === 'tới' ? ahead : -(WEEK - (ahead % WEEK) || WEEK))
    : plusDays(today, nth - weekday(today) + WEEK * (r.includes('qua') ? -1 : (STEP.get(r) ?? 0)))
  return days(day, day)
}

/** "ngày 4 tháng này" */
export const dayOfMonth: Build = ({ d, r = '' }, { today }) => {
  if (!today) return NOWHERE
  const { y, m } = plusMonths({ ...today, d: 1 }, STEP.get(r) ?? 0)
  return days({ y, m, d: Number(d) }, { y, m, d: Number(d) })
}

/** "từ đầu năm đến nay", "từ đầu tháng đến nay" */
export const toDate: Build = ({ u = '' }, { today }) => {
  if (!today) return NOWHERE
  const length = MONTHS_OF.get(u) ?? 1
  return days({ ...today, m: firstOf(today, length), d: 1 }, today)
}

/** "đến nay" */
export const untilNow: Build = (_, { today }) => (today ? { ...NOWHERE, end: days(today, today).end } : NOWHERE)

/** "từ đầu năm" of a range: the first day of the year in which the range ends. */
export const newYear: Build = (_, { today, year }) => {
  const y = year ?? today?.y
  return y ? { ...NOWHERE, start: `${y}-01-01` } : NOWHERE
}
