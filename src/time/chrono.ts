import { Chrono, createConfiguration } from 'chrono-node/vi'
import { type Bounds, days, months, NOWHERE } from './calendar.js'

/**
 * chrono-node's own Vietnamese date parsers, and no others: the rest reads "9 tháng" as May and "tối thiểu" as a time,
 * and takes seconds on a header row. The year of a date without one is not asked of it: it depends on the time zone.
 */
const PARSERS = new Set(['SlashDateFormatParser', 'VIStandardParser', 'VIMonthYearParser', 'VIYearParser'])
const parsers = createConfiguration(true, true).parsers.filter((parser) => PARSERS.has(parser.constructor.name))
// a build that shortens the names of classes would read no date at all
if (parsers.length !== PARSERS.size) throw new Error(`of ${PARSERS.size} parsers of dates ${parsers.length} are there`)
const chrono = new Chrono({ parsers, refiners: [] })
const LONGEST = 40
const REFERENCE = { instant: new Date(0), timezone: 420 }

const KEPT = 4096
const kept = new Map<string, Bounds>()

/** "24.1.2024" and "24 - 1 - 2024" → "24/1/2024", "tháng 01-2024" → "tháng 1 năm 2024": the forms that chrono-node knows. */
const plain = (text: string): string =>
  text.replace(/ {0,2}[/.-] {0,2}/g, '/').replace(/tháng {0,2}0?(\d{1,2})[/ ,]{1,3}(?:năm )?(?=\d{4})/, 'tháng $1 năm ')

function read(text: string): Bounds {
  const [first] = chrono
    .parse(plain(text).slice(0, LONGEST), REFERENCE)
    .toSorted((a, b) => b.text.length - a.text.length)
  if (!first?.start.isCertain('year')) return NOWHERE
  const [y, m, d] = (['year', 'month', 'day'] as const).map((part) =>
    first.start.isCertain(part) ? (first.start.get(part) ?? 0) : 0,
  ) as [number, number, number]
  if (d) return days({ y, m, d }, { y, m, d })
  return m ? months(y, m, m) : months(y, 1, 12)
}

/** The day, month or year of a text that states its year; null bounds for one that is not in the calendar. */
export function statedDate(text: string): Bounds {
  const known = kept.get(text)
  if (known) return known
  const bounds = read(text)
  if (kept.size >= KEPT) kept.clear()
  kept.set(text, bounds)
  return bounds
}
