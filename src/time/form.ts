import type { Bounds, Day } from './calendar.js'

/** What a row's `bounds` may look at besides its groups. */
export interface Context {
  /** The words of the expression before its anchor: "từ ", "cuối tháng ". */
  head: string
  /** The expression from its anchor on. */
  text: string
  /** The page's own date. */
  today: Day | null
  /** The year that the other end of a range states. */
  year: number | null
  /** How many days after the page's a date without a year may lie. */
  ahead: number
  /** What stands shortly before with its year. */
  beside: Bounds | null
}

export type Groups = Partial<Record<string, string>>

/**
 * One way to write a time. `core` begins at the anchor: at the first digit, or at the word of time where the form has
 * no digit before. Named groups are one letter long.
 */
export interface TimeForm {
  form: string
  /** `when`: a place in the calendar; `term`: a time of day, a span or a date that places no figure in it. */
  says: 'when' | 'term'
  /**
   * A `day`, on which things are told as well as done, or a `year` alone; `passing` is what one figure may hang on and no whole paragraph,
   * "sáng nay", "cách đây 3 năm". The others are stretches of time, or none.
   */
  extent?: 'day' | 'year' | 'passing'
  /** It can be an end of a range with others of its sort: "từ tháng 3 đến nay", "8h - 17h". */
  point?: 'calendar' | 'clock'
  /** What stands at the anchor: a number of so many digits, or words that begin so. */
  anchor: readonly number[] | readonly string[]
  /** What the sign or word behind that number or word begins with; without it anything may stand there. */
  next?: readonly string[]
  /** And what the one after begins with, "##" for a number of two digits. */
  afterNext?: readonly string[]
  /** The words of which one must stand before the anchor; without it anything may. */
  before?: readonly string[]
  /** What must stand right before the anchor. */
  lead?: string
  core: string
  /** Words before the anchor that belong to the expression, where they are not the common ones: "hai " of "hai năm qua". */
  head?: string
  /** From the first day to the last; a row without it has no bounds. */
  bounds?: (groups: Groups, context: Context) => Bounds
}
