/** What a caller says of a page, as the options of the command and of the library take it. */

/** "2024-05-31", "2024-05-31T08:00:00+07:00", "2024-05-31T08:00Z" */
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?$/

/** Is it a day of the calendar, or a moment of one, in ISO 8601? */
export function isIsoDate(value: string): boolean {
  const [, year = '', month = '', day = ''] = ISO_DATE.exec(value) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

/** Is it a whole address of http or https? */
export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
