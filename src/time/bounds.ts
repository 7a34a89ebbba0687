import { type Bounds, dayOf, days, isLater, iso, months, NOWHERE, plusDays } from './calendar.js'
import { statedDate } from './chrono.js'
import type { Context, Groups } from './form.js'
import { count } from './relative.js'
import { spelledSmall } from './spelled.js'
import { yearOf } from './year.js'

type Build = (groups: Groups, context: Context) => Bounds

/** The "24" of "2023-24" is of the century of the other year. */
const fullYear = (short: string, other: number): number =>
  short.length === 4 ? Number(short) : Math.floor(other / 100) * 100 + Number(short)

/** "đầu", "giữa" and "cuối" are the thirds of a month or a year, "nửa đầu" and "nửa cuối" its halves. */
function partOf(head: string, { start, end }: Bounds): Bounds {
  const [, half, part] = /(nửa )?(đầu|giữa|cuối)/.exec(head) ?? []
  if (!part || !start || !end) return { start, end }
  const parts = half ? ['đầu', 'cuối'] : ['đầu', 'giữa', 'cuối']
  const place = parts.indexOf(part)
  if (place < 0) return { start, end }
  const year = Number(start.slice(0, 4))
  const ofYear = 12 / parts.length
  if (start.slice(5, 7) !== end.slice(5, 7)) return months(year, place * ofYear + 1, (place + 1) * ofYear)
  const ofMonth = half ? 15 : 10
  const first = { y: year, m: Number(start.slice(5, 7)), d: place * ofMonth + 1 }
  const isLast = place === parts.length - 1
  return days(first, isLast ? { ...first, d: Number(end.slice(8)) } : plusDays(first, ofMonth - 1))
}

/** A date that states its year. */
export const stated: Build = (_, { text }) => statedDate(text)

/** "2021-05-14" */
export const isoDay: Build = ({ y, m, d }) => {
  const day = { y: Number(y), m: Number(m), d: Number(d) }
  return days(day, day)
}

/** "24/1", "5 tháng 3": `d` or `e`, `m`. */
export const dayAndMonth: Build = (groups, context) => {
  const { d, e, m } = groups
  const [day, month] = [Number(d ?? e), Number(m)]
  const y = yearOf(groups, context, { m: month, d: day })
  return y === null ? NOWHERE : days({ y, m: month, d: day }, { y, m: month, d: day })
}

/** "28 - 3/3": from `d` to `e` of the month `m`; a later first day is of the month before. */
export const daysTo: Build = (groups, context) => {
  const { d, e, m } = groups
  const [first, last, month] = [Number(d), Number(e), Number(m)]
  const from = { m: first <= last ? month : ((month + 10) % 12) + 1, d: first }
  const year = yearOf(groups, context, from, { m: month, d: last })
  if (year === null) return NOWHERE
  return days({ y: from.m > month ? year - 1 : year, ...from }, { y: year, m: month, d: last })
}

/** "28/12 - 3/1": from `d`/`m` to `e`/`n`. */
export const dayToDay: Build = (groups, context) => {
  const { d, m, e, n } = groups
  const [from, to] = [
    { m: Number(m), d: Number(d) },
    { m: Number(n), d: Number(e) },
  ]
  const year = yearOf(groups, context, from, to)
  if (year === null) return NOWHERE
  return days({ y: isLater(from, to) ? year - 1 : year, ...from }, { y: year, ...to })
}

/** Whole months: which day the last one ends with is not asked. */
const monthsFrom = (first: number, last: number) =>
  [
    { m: first, d: 1 },
    { m: last, d: 28 },
  ] as const

/** "tháng 3", "tháng 9-2020", "cuối tháng 3/2024": `m`, `y`. */
export const month: Build = (groups, context) => {
  const at = Number(groups.m)
  const year = yearOf(groups, context, ...monthsFrom(at, at))
  return year === null ? NOWHERE : partOf(context.head, months(year, at, at))
}

const MANY = /những|các|nhiều|mấy|vài/

/** "ngày đầu tiên của tháng 3", "tuần cuối tháng 9/2017", "15 ngày đầu tháng 8": the first or last so many days or weeks of `m`, one where no number is told. */
export const firstOrLast: Build = (groups, context) => {
  const { start, end } = month(groups, { ...context, head: '' })
  const [first, last] = [dayOf(start), dayOf(end)]
  if (!first || !last) return NOWHERE
  // "những ngày cuối tháng 10" are of its last third
  if (MANY.test(context.head)) return partOf(groups.p ?? '', { start, end })
  const more = (count(groups, context) ?? 1) * (groups.u === 'tuần' ? 7 : 1) - 1
  if (more >= last.d) return NOWHERE
  return groups.p === 'đầu' ? days(first, plusDays(first, more)) : days(plusDays(last, -more), last)
}

/** Where the second half of a month begins, for the customs as for everybody. */
const MIDDLE = 16

/** "kỳ 1 tháng 8", "kỳ 2 tháng 8/2020": from the 1st to the 15th, from the 16th on; `h`, `m`. */
export const halfOfMonth: Build = (groups, context) => {
  const { start, end } = month(groups, { ...context, head: '' })
  const first = dayOf(start)
  if (!first) return NOWHERE
  const middle = { ...first, d: MIDDLE }
  return groups.h === '1' ? days(first, plusDays(middle, -1)) : { start: iso(middle), end }
}

/** "tháng 3, 4 và 5/2024": from `m` to `n`; "tháng 10/2023 - 3/2024": to `n` of `z`. */
export const monthToMonth: Build = (groups, context) => {
  const { m, n, y, z } = groups
  const [first, last] = [Number(m), Number(n)]
  if (y && z) return months(Number(y), first, last, Number(z))
  const end = yearOf(groups, context, ...monthsFrom(first, last))
  return end === null ? NOWHERE : months(first > last ? end - 1 : end, first, last, end)
}

const QUARTERS = ['i', 'ii', 'iii', 'iv']
const quarterOf = (text: string): number => QUARTERS.indexOf(text) + 1 || spelledSmall(text)

/** "quý i/2024", "quý ii và iii", "quý ba năm nay": `q`, `s`, `y` or `r`. */
export const quarter: Build = (groups, context) => {
  const first = quarterOf(groups.q ?? '')
  const last = groups.s ? quarterOf(groups.s) : first
  const year = yearOf(groups, context, ...monthsFrom(first * 3 - 2, last * 3))
  return year === null ? NOWHERE : months(year, first * 3 - 2, last * 3)
}

/** "năm 2023", "cuối năm 2023", "năm 938" */
export const year: Build = ({ y }, { head }) => partOf(head, months(Number(y), 1, 12))

/** "giai đoạn 2020 - 2023", "niên vụ 2019/2020": the whole of both years and what lies between. */
export const years: Build = ({ y, z }) => months(Number(y), 1, 12, fullYear(z ?? '', Number(y)))

/** A school year runs from September to May (the Ministry of Education and Training opens it on 5 September and closes it by 31 May, as in Quyết định 2045/QĐ-BGDĐT of 2024). */
export const schoolYear: Build = ({ y, z }) => months(Number(y), 9, 5, fullYear(z ?? '', Number(y)))

/** "những năm 1990", "thập niên 90" */
export const decade: Build = ({ t }) => {
  const first = Number(t) > 99 ? Number(t) : Number(t) + (Number(t) < 30 ? 2000 : 1900)
  return months(first, 1, 12, first + 9)
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
/** "thế kỷ xxi" → 2001 to 2100; `e`: before the era, of which there are no dates */
export const century: Build = ({ c = '', e }) => {
  if (e) return NOWHERE
  const tens = /^x*/.exec(c)?.[0].length ?? 0
  const nth = Number(c) || (c === 'ix' || c === 'x' ? ROMAN.indexOf(c) : tens * 10 + ROMAN.indexOf(c.slice(tens)))
  return months(nth * 100 - 99, 1, 12, nth * 100)
}
