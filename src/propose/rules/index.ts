import { COUNTER } from './counter.js'
import { DATE } from './date.js'
import { DOCNO } from './docno.js'
import { LIST } from './list.js'
import { NAME } from './name.js'
import { ORDINAL } from './ordinal.js'
import type { Rule } from './rule.js'
import { WORDS } from './word.js'

/** Every reason why a number is no figure, the strongest first; of equals the order of this list holds. */
export const RULES: readonly Rule[] = [...DOCNO, ...COUNTER, ...LIST, ...ORDINAL, ...NAME, ...WORDS, ...DATE].sort(
  (a, b) => b.strength - a.strength,
)
export { type Asked, isFor, type Rule } from './rule.js'
