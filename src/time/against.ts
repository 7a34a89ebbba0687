import type { Document } from '../model/document.js'
import type { Period } from '../model/figure.js'
import { firstFrom, type Span } from '../model/span.js'
import { type Bounds, dayOf, isKnown, NOWHERE, shifted } from './calendar.js'
import { around, MONTHS_OF, moved } from './relative.js'
import { resolveTime } from './resolve.js'
import type { TimeExpression } from './scan.js'

/** "cùng kỳ", "cùng kỳ năm 2019", "cùng thời điểm của năm ngoái": the stretch of the figure itself, at the time right behind it. */
const SAME_STRETCH = /^cùng (?:kỳ|thời điểm|thời gian|giai đoạn)(?: của)? ?/
/** "năm trước", "tháng liền trước", "quý trước đó": told from the figure's own time, not from the page's. */
const ONE_BEFORE = /^(năm|quý|tháng)(?: liền| ngay)? trước(?: đó)?$/
const IN_A_YEAR = 12

/** The year of an ISO date. */
const yearIn = (date: string | null): number => Number(date?.slice(0, 4))
const lastYearOf = ({ start, end }: Bounds): number => yearIn(end ?? start)
const isYear = ({ start, end }: Bounds): boolean =>
  start?.slice(4) === '-01-01' && end?.slice(4) === '-12-31' && yearIn(start) === yearIn(end)

/** The figure's own stretch at the time `then`: of another year, of the month or quarter before; of the year before where none is named. */
function sameStretch(own: Bounds, then: Bounds | null, unit: string | undefined): Bounds {
  // a stretch of years has no "cùng kỳ"
  if (!isKnown(own) || (own.start && lastYearOf(own) - yearIn(own.start) > 1)) return NOWHERE
  if (unit || !then) return shifted(own, -(MONTHS_OF.get(unit ?? '') ?? IN_A_YEAR))
  return isYear(then) ? shifted(own, IN_A_YEAR * (lastYearOf(then) - lastYearOf(own))) : then
}

/** The year, quarter or month before the one in which the figure's own stretch begins. */
function oneBefore(own: Bounds, unit: string): Bounds {
  const day = dayOf(own.start ?? own.end)
  const before = day && moved(day, unit, -1)
  return before ? around(before, unit) : NOWHERE
}

/**
 * The time in the words that a figure is measured against ("cùng kỳ năm 2019", "tháng trước", "dự toán năm 2024"), by the figure's
 * own period where it is told from that; null where the words name no time, or none that can be resolved.
 */
export function againstFinder(
  doc: Document,
  times: readonly TimeExpression[],
): (words: Span, own: Period | null) => Period | null {
  const { shadow, original, published } = doc
  const timeIn = (start: number, end: number): TimeExpression | undefined =>
    times.slice(firstFrom(times, start), firstFrom(times, end)).find(({ says }) => says === 'when')

  return ({ start, end }, own) => {
    const same = SAME_STRETCH.exec(shadow.slice(start, end))?.[0].length
    const time = same === undefined ? timeIn(start, end) : timeIn(start + same, start + same + 1)
    const unit = time && ONE_BEFORE.exec(shadow.slice(time.start, time.end))?.[1]
    const said = time ? resolveTime(time, shadow, published, own) : NOWHERE
    let bounds = said
    if (same !== undefined) bounds = sameStretch(own ?? NOWHERE, time ? said : null, unit)
    else if (unit && own && isKnown(own)) bounds = oneBefore(own, unit)
    if (!isKnown(bounds)) return null
    const text = original.slice(same === undefined ? time?.start : start, time?.end ?? start + (same ?? 0))
    return { text: text.trimEnd(), ...bounds, from: 'clause' }
  }
}
