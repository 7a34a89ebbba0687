import type { Rule } from './rule.js'

/** "=LEFT(A2;3)": what a formula of a spreadsheet is given. */
export const FORMULA_BEFORE = /=\p{Lu}{2,12}\([^()\n]{0,60}$/u
const MOST_FORMULA = 72
/** Between the box of a form and what it is compared with. */
const COMPARES = new Set(['=', '<', '>', '≥', '≤'])

/** Numbers of spreadsheets and of forms that are filled in: they name a value or a place, and count nothing. */
export const FORM: readonly Rule[] = [
  // "TRUE = 1", "Weekend = 3 => …": the value of a word
  {
    name: 'form.value',
    reason: 'name',
    of: 'digits',
    strength: 45,
    sees: ({ scene: { tokens }, at }) => tokens.words[at - 1] === '=' && tokens.kinds[at - 2] === 'word',
  },
  // "[44]=[35]-[36] >= 0": what the box of a form is compared with
  {
    name: 'form.box',
    reason: 'name',
    of: 'digits',
    strength: 82,
    sees: ({ scene: { tokens }, at }) => {
      let k = at - 1
      while (COMPARES.has(tokens.words[k] ?? '')) k--
      return k < at - 1 && tokens.words[k] === ']'
    },
  },
  // "=LEFT(A2;3)"
  {
    name: 'form.formula',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /[(;,$A0a?]#/,
    sees: ({ written, from, numeral: { start } }) =>
      FORMULA_BEFORE.test(written.slice(Math.max(from, start - MOST_FORMULA), start)),
  },
]
