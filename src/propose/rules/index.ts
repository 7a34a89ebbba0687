import { ACCOUNTS } from './account.js'
import { CODES } from './code.js'
import { COUNTER } from './counter.js'
import { DATE } from './date.js'
import { DOCNO } from './docno.js'
import { edgeText } from './edge.js'
import { ENUMERATED } from './enumerated.js'
import { FORM } from './form.js'
import { HOUSES } from './house.js'
import { LIST } from './list.js'
import { NAME } from './name.js'
import { NAMESAKES } from './namesake.js'
import { ONES } from './one.js'
import { ORDINAL } from './ordinal.js'
import { PRODUCTS } from './product.js'
import { RATED } from './rate.js'
import type { Asked, Rule } from './rule.js'
import { WORDS } from './word.js'

/** Every reason why a number is no figure, the strongest first; of equals the order of this list holds. */
export const RULES: readonly Rule[] = [
  ...CODES,
  ...DOCNO,
  ...ACCOUNTS,
  ...HOUSES,
  ...COUNTER,
  ...LIST,
  ...FORM,
  ...ORDINAL,
  ...ENUMERATED,
  ...NAME,
  ...NAMESAKES,
  ...PRODUCTS,
  ...RATED,
  ...ONES,
  ...WORDS,
  ...DATE,
].sort((a, b) => b.strength - a.strength)
type Writing = 'digits' | 'words'
const byEdge: Record<Writing, Map<number, readonly Rule[]>> = { digits: new Map(), words: new Map() }

function choose(writing: Writing, edge: number): readonly Rule[] {
  const text = edgeText(edge)
  return RULES.filter((rule) => (rule.of ?? writing) === writing && (rule.edge?.test(text) ?? true))
}

/** The rules that may see something in a number written as this one is and touched by what touches it, the strongest first. */
export function rulesFor({ numeral: { form }, edge }: Asked): readonly Rule[] {
  const writing = form === 'digits' || form === 'code' ? 'digits' : 'words'
  const known = byEdge[writing].get(edge)
  if (known !== undefined) return known
  const rules = choose(writing, edge)
  byEdge[writing].set(edge, rules)
  return rules
}

export type { Asked, Rule } from './rule.js'
