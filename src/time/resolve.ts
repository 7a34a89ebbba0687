import { type Bounds, type Day, dayOf, isLater, NOWHERE } from './calendar.js'
import { compiled } from './compile.js'
import type { Context } from './form.js'
import { rowOf } from './forms/index.js'
import type { TimeExpression } from './scan.js'
import { aheadOf } from './told.js'
import { yearOf } from './year.js'

const LEAP_YEAR = 2000

/** What all expressions of a page, and both ends of a range, have in common. */
type Around = Omit<Context, 'head' | 'text' | 'year'> & { shadow: string }

/** Bounds of one expression, and the year that it states itself. */
function pointBounds({ start, end, at, form }: TimeExpression, { shadow, ...around }: Around, year: number | null) {
  const known = rowOf(form)
  if (!known) return { bounds: NOWHERE, stated: null }
  const { core } = compiled(known)
  core.lastIndex = at
  const groups = core.exec(shadow)?.groups ?? {}
  const context = { head: shadow.slice(start, at), text: shadow.slice(at, end), year, ...around }
  const bounds = known.bounds?.(groups, context) ?? NOWHERE
  // "tháng 11 năm ngoái" states its year as "tháng 11/2023" does
  const stated = groups.r ? bounds.start?.slice(0, 4) : /(?:18|19|20)\d\d/.exec(context.text)?.[0]
  return { bounds, stated: stated ? Number(stated) : null }
}

/** Which day of any year an end of a range is that hangs on a year and states none: "15/1", "đầu năm"; null for others. */
function dayOfYear(one: TimeExpression, shadow: string): Day | null {
  const bounds = (year: number | null) => pointBounds(one, { shadow, today: null, ahead: 0, beside: null }, year).bounds
  return bounds(null).start === null ? dayOf(bounds(LEAP_YEAR).start) : null
}

/** A range that runs backwards was misread or misprinted. */
const forward = ({ start, end }: Bounds): Bounds => (start && end && start > end ? NOWHERE : { start, end })

/** "từ tháng 10 đến tháng 3/2024": the end without a year takes the other's, or the one that keeps the order. */
function rangeBounds([first, second]: readonly [TimeExpression, TimeExpression], around: Around): Bounds {
  const again = (one: TimeExpression, year: number) => pointBounds(one, around, year).bounds
  const [firstDay, lastDay] = [dayOfYear(first, around.shadow), dayOfYear(second, around.shadow)]
  if (firstDay && lastDay) {
    const year = yearOf({}, { year: null, ...around }, firstDay, lastDay)
    if (year === null) return NOWHERE
    const firstYear = isLater(firstDay, lastDay) ? year - 1 : year
    return forward({ start: again(first, firstYear).start, end: again(second, year).end })
  }
  const [from, to] = [pointBounds(first, around, null), pointBounds(second, around, null)]
  let start = from.bounds.start
  let end = to.bounds.end
  if (from.stated && !to.stated && second.form !== 'toNow') {
    end = again(second, from.stated).end
    if (start && end && end < start) end = again(second, from.stated + 1).end
  } else if (!from.stated && end) {
    const year = Number(end.slice(0, 4))
    start = again(first, year).start
    if (start && start > end) start = again(first, year - 1).start
  }
  return forward({ start, end })
}

/** "đến hết 31/10", "tính đến ngày 10/2": all that came before as well. */
const UNTIL = /(?:^|[^a-zà-ỹ])(?:(?:đến|tới)(?: hết)?|tính hết)(?: thời điểm)? $/

/** "từ tháng 6/2020" has no end, "đến ngày 10/2" no beginning. */
function opened({ start, at, form }: TimeExpression, shadow: string, bounds: Bounds): Bounds {
  if (rowOf(form)?.point !== 'calendar') return bounds
  if (shadow.startsWith('từ ', start) && start < at) return { ...bounds, end: null }
  return UNTIL.test(shadow.slice(Math.max(0, start - 20), start)) ? { ...bounds, start: null } : bounds
}

/**
 * When an expression of {@link scanTimes} begins and ends. What has no year, and "năm nay", "5 năm qua", hang on the
 * page's date (`published`, ISO 8601), and have null bounds without it; what has no year may also take it from what stands
 * shortly before (`beside`). "từ" leaves the end open, "đến" the start. Thirds of a month or year are meant by "đầu", "giữa",
 * "cuối"; a school year runs from September to May; lunar dates, feasts and times of day have no bounds.
 */
export function resolveTime(
  expression: TimeExpression,
  shadow: string,
  published: string | null,
  beside: Bounds | null = null,
): Bounds {
  const today = dayOf(published)
  const around = { shadow, today, ahead: today ? aheadOf(shadow, expression) : 0, beside }
  if (expression.ends) return rangeBounds(expression.ends, around)
  return opened(expression, shadow, pointBounds(expression, around, null).bounds)
}
