import type { Numeral } from '../../scan/numeral.js'
import { COUNTER } from './counter.js'
import { DATE } from './date.js'
import { DOCNO } from './docno.js'
import { LIST } from './list.js'
import { NAME } from './name.js'
import { ORDINAL } from './ordinal.js'
import type { Rule } from './rule.js'
import { WORDS } from './word.js'

/** Every reason why a number is no figure, the strongest first; of equals the order of this list holds. */
const RULES: readonly Rule[] = [...DOCNO, ...COUNTER, ...LIST, ...ORDINAL, ...NAME, ...WORDS, ...DATE].sort(
  (a, b) => b.strength - a.strength,
)
const OF_DIGITS = RULES.filter(({ of }) => of !== 'words')
const OF_WORDS = RULES.filter(({ of }) => of !== 'digits')

/** The rules that are asked about a number written as this one is, the strongest first. */
export const rulesFor = ({ form }: Numeral): readonly Rule[] =>
  form === 'digits' || form === 'code' ? OF_DIGITS : OF_WORDS

export type { Asked, Rule } from './rule.js'
