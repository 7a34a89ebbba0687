/**
 * One way to write a time. `core` begins at the anchor: at the first digit, or at the word of time where the form has
 * no digit before. `lead` is what must stand right before it. Named groups of `core` go to the form's resolver.
 */
export interface TimeForm {
  form: string
  /** `when`: a place in the calendar; `term`: a time of day, a span or a date that places no figure in it. */
  says: 'when' | 'term'
  /** It can be an end of a range with others of its sort: "từ tháng 3 đến nay", "8h - 17h". */
  point?: 'calendar' | 'clock'
  anchor: 'digit' | 'word'
  lead?: string
  core: string
  /** Words before the anchor that belong to the expression, where they are not the common ones: "hai " of "hai năm qua". */
  head?: string
}
