import type { TimeForm } from '../form.js'
import { CLOCK } from './clock.js'
import { DATES } from './dates.js'
import { FEASTS } from './feasts.js'
import { MONTHS } from './months.js'
import { RELATIVE } from './relative.js'
import { SPANS } from './spans.js'
import { SPELLED } from './spelled.js'
import { YEARS } from './years.js'

/** Every way to write a time; of the rows that match at one place the first wins. */
export const FORMS: readonly TimeForm[] = [
  ...DATES,
  ...FEASTS,
  ...CLOCK,
  ...SPANS,
  ...MONTHS,
  ...YEARS,
  ...SPELLED,
  ...RELATIVE,
]

const named = new Map(FORMS.map((row) => [row.form, row] as const))
/** The row with this name; a range has none. */
export const rowOf = (form: string): TimeForm | undefined => named.get(form)
/** How far a time of this form extends. */
export const extentOf = (form: string): TimeForm['extent'] => rowOf(form)?.extent
