import { latin } from '../../text/latin.js'
import { type Asked, endsAs, leftOf, type Rule, rightOf } from './rule.js'

/** "=LEFT(A2;3)", "=VALUE(RIGHT(B2;3))": what a formula of a spreadsheet is given. */
export const FORMULA_BEFORE = latin(/=\p{Lu}{2,12}\((?:[^)\n]{0,60}|\S{0,60})$/u)
const MOST_FORMULA = 72
/** Between the box of a form and what it is compared with. */
const COMPARES = new Set(['=', '<', '>', '≥', '≤'])

/** "[12=(09×", and what closes it behind the number: "10)-(11)]". */
const OPERATION_BEFORE = /[([][\d=×x()+\-/ ]*$/
const OPERATION_AFTER = /^[\d=×x()+\-/ ]*[)\]]/
const OPERATORS = /[=×]/
/** "(Tồn đầu kỳ + Tồn cuối kỳ)/2", "(Lãi / Vốn) x 100%": what a ratio is taken by. */
const TAKEN_BY = /(?<=\) ?[/x×*] ?)/iy
const TAKEN = new Set([2n, 100n])

/** "#DIV/0!" */
export const ERROR_BEFORE = latin(/(?<=#\p{Lu}+\/)/uy)

/** "6=4×5": the head of a column that is reckoned, alone in its line. */
const RECKONED = /^\d{1,2} ?=[\d=×x()+\-/ ]+$/
const MOST_RECKONED = 24
function isReckoned({ scene: { doc, sentence }, numeral }: Asked): boolean {
  const block = doc.blocks[sentence.block]
  if (!block || block.end - block.start > MOST_RECKONED || numeral.end - numeral.start > 2) return false
  return RECKONED.test(doc.shadow.slice(block.start, block.end))
}

/** Numbers of spreadsheets and of forms that are filled in: they name a value or a place, and count nothing. */
export const FORM: readonly Rule[] = [
  // "TRUE = 1", "Weekend = 3 => …": the value of a word, but "Lãi = 200.000.000"
  {
    name: 'form.value',
    reason: 'name',
    of: 'digits',
    strength: 45,
    sees: ({ scene: { tokens }, at, numeral }) =>
      !numeral.grouped && tokens.words[at - 1] === '=' && tokens.kinds[at - 2] === 'word',
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
  // "(8=6×7)", "[12=(09×10)-(11)]": columns that are reckoned from others
  {
    name: 'form.operation',
    reason: 'name',
    of: 'digits',
    strength: 70,
    edge: /[([=?)+-]#|#[=?)+-]|\^#/,
    sees: (asked) => {
      if (isReckoned(asked)) return true
      const before = OPERATION_BEFORE.exec(leftOf(asked))?.[0]
      const after = OPERATION_AFTER.exec(rightOf(asked))?.[0]
      return before !== undefined && after !== undefined && OPERATORS.test(before + after)
    },
  },
  {
    name: 'form.taken-by',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /[)/?aA ][/?aA ]#/,
    sees: (asked) => TAKEN.has(asked.numeral.value.digits) && endsAs(TAKEN_BY, leftOf(asked)),
  },
  // "=LEFT(A2;3)", "=DATEDIF(TODAY();D2;"D")<30"
  {
    name: 'form.formula',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /[(;,$A0a?]#/,
    // a formula is all in capitals, and no heading
    sees: ({ scene: { doc }, from, numeral: { start } }) =>
      FORMULA_BEFORE.test(doc.original.slice(Math.max(from, start - MOST_FORMULA), start)),
  },
  {
    name: 'form.error',
    reason: 'name',
    of: 'digits',
    strength: 90,
    edge: /A\/#/,
    sees: (asked) => endsAs(ERROR_BEFORE, leftOf(asked)),
  },
  {
    name: 'form.compared',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /[)]?#/,
    sees: (asked) => /\) ?[<>]$/.test(leftOf(asked)),
  },
]
