import type { Document } from '../model/document.js'
import type { Period } from '../model/figure.js'
import { firstFrom, type Span } from '../model/span.js'
import { type Bounds, isKnown, months } from '../time/calendar.js'
import { placesFigures } from '../time/places.js'
import { resolveTime } from '../time/resolve.js'
import type { TimeExpression } from '../time/scan.js'

/** "2023", "TH 2022", "Kế hoạch 2024": a year without the word for it. */
const BARE_YEAR = /(?<![\d.,/])(?:19|20)\d\d(?![\d.,/])/
/** "So với năm 2022 (%)", "2023/2022": years that are compared. */
const COMPARED = /so (?:với|sánh)|cùng kỳ|\d{4} ?\/ ?\d{4}/

/** When the figures below a head, or beside a label, are of; null for words that name no time. The year of "Quý I" stands `over` it, else the page's date tells. */
export function headPeriod(
  doc: Document,
  times: readonly TimeExpression[],
  { start, end }: Span,
  from: Period['from'],
  over: Bounds | null,
): Period | null {
  const text = doc.shadow.slice(start, end)
  if (COMPARED.test(text)) return null
  const within = times.slice(firstFrom(times, start), firstFrom(times, end))
  const time = within.find((one) => placesFigures(one, doc.shadow))
  if (time !== undefined) {
    const said = resolveTime(time, doc.shadow, null, over)
    const bounds = isKnown(said) ? said : resolveTime(time, doc.shadow, doc.published)
    return { text: doc.original.slice(time.start, time.end), ...bounds, from }
  }
  const year = within.length === 0 ? BARE_YEAR.exec(text)?.[0] : undefined
  return year === undefined ? null : { text: year, ...months(Number(year), 1, 12), from }
}
