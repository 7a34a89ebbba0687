/** Vietnam has had no other zone since 1975. */
const ZONE = '+07:00'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Days that a calendar has: 31/2 is none. */
const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1990 &&
  year <= 2100 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `2024-01-24`, or with hours and minutes `2024-01-24T08:15:00+07:00`; null for what no calendar or clock has. */
export function isoOf(
  [year, month, day]: readonly [number, number, number],
  time: readonly [hour: number, minute: number, second: number] | null,
  zone: string = ZONE,
): string | null {
  if (!isDay(year, month, day)) return null
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (time === null || time[0] > 23 || time[1] > 59 || time[2] > 59) return date
  return `${date}T${time.map(pad).join(':')}${zone}`
}

/** `2024-01-24T08:15:00+07:00`, `2024-01-24 08:15`, `2024-01-24`, `20240124`, fractions of seconds. */
const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i

/**
 * A machine-readable date as ISO 8601. A time without a zone is Vietnam's, and one in UTC is told in Vietnam's, so that
 * its day is the reader's: `2024-01-23T20:15:00Z` → `2024-01-24T03:15:00+07:00`.
 */
export function isoDate(value: string | null | undefined): string | null {
  const found = value ? ISO.exec(value.trim()) : null
  if (found === null) return null
  const [, year, month, day, hour, minute, second, zone] = found
  const time = hour === undefined || minute === undefined ? null : ([+hour, +minute, +(second ?? 0)] as const)
  const date = isoOf([Number(year), Number(month), Number(day)], time, zoneOf(zone))
  return date?.endsWith('+00:00') ? local(date) : date
}

const HOURS_AHEAD = 7

function local(utc: string): string {
  const shifted = new Date(Date.parse(utc) + HOURS_AHEAD * 3_600_000)
  return shifted.toISOString().replace(/\.\d{3}Z$/, ZONE)
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ZONE
  if (!/^[+-]/.test(zone)) return '+00:00'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}
