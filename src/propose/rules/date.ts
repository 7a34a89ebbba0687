import type { Rule } from './rule.js'

const FIRST_YEAR = 1900n
const LAST_YEAR = 2099n

/** What reads as a time although nothing around it says so. Expressions of time proper are found before any rule is asked. */
export const DATE: readonly Rule[] = [
  {
    name: 'date.year',
    reason: 'date',
    strength: 30,
    sees: ({ numeral }) =>
      numeral.form === 'digits' &&
      !numeral.grouped &&
      numeral.value.exponent === 0 &&
      numeral.value.digits >= FIRST_YEAR &&
      numeral.value.digits <= LAST_YEAR,
  },
]
