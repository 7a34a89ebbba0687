import { NAMED } from '../../lexicon/nouns.js'
import { CODE_BEFORE } from './docno.js'
import type { Asked, Rule } from './rule.js'

/** Letters that touch the number and are no unit: "1A", "12A3", "4G". */
export const TOUCHED_AFTER = /^\p{Lu}(?![\p{Ll}])|^\p{L}\d/u
/** "Km318+500", "ĐT.756", "R-15". */
export const TOUCHED_BEFORE = /[\p{L}\d]\+$|\p{Lu}\.$/u
/** A capitalised word right before, itself not the first of its sentence: "Vinamilk 100", "Airbus 320". */
export const CAPITAL_BEFORE = /[^.!?:"“\s]\s+["“]?\p{Lu}[\p{L}]*\s$/u

const MOST_QUOTED = 60

/** Is the number inside a quoted name: “Gia đình 5 không, 3 sạch”? Quoted speech is longer, or holds a full stop. */
function inQuotedName({ scene, numeral }: Asked): boolean {
  const { original } = scene.doc
  const from = Math.max(scene.sentence.start, numeral.start - MOST_QUOTED)
  const before = original.slice(from, numeral.start)
  const open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('‘'), before.lastIndexOf('"'))
  if (open < 0) return false
  if (
    original[from + open] === '"' &&
    (original.slice(scene.sentence.start, from + open + 1).split('"').length - 1) % 2 === 0
  )
    return false
  if (/[”’]/.test(before.slice(open + 1))) return false
  const after = original.slice(numeral.end, numeral.end + MOST_QUOTED)
  const close = after.search(/[”’"]/)
  if (close < 0) return false
  const quoted = before.slice(open + 1) + after.slice(0, close)
  return (
    quoted.length <= MOST_QUOTED &&
    !/[.;:]/.test(quoted) &&
    (/^\p{Lu}/u.test(before.slice(open + 1)) || open === before.length - 1)
  )
}

const startsCapital = ({ scene, numeral }: Asked) => /^\p{Lu}/u.test(scene.doc.original.charAt(numeral.start))

export const NAME: readonly Rule[] = [
  {
    name: 'name.code',
    reason: 'name',
    strength: 86,
    sees: ({ left, numeral }) => numeral.form !== 'words' && CODE_BEFORE.test(left) && !/\d-$/.test(left),
  },
  {
    name: 'name.touched',
    reason: 'name',
    strength: 85,
    sees: ({ left, right, numeral }) =>
      numeral.form !== 'words' && (TOUCHED_BEFORE.test(left) || (numeral.scale === 0 && TOUCHED_AFTER.test(right))),
  },
  { name: 'name.quoted', reason: 'name', strength: 64, sees: inQuotedName },
  {
    name: 'name.of',
    reason: 'name',
    strength: 58,
    sees: ({ scene, at, numeral }) =>
      !numeral.grouped && numeral.value.exponent === 0 && NAMED.endingAt(scene.tokens.words, at - 1) !== null,
  },
  {
    name: 'name.capital',
    reason: 'name',
    strength: 45,
    sees: ({ left, numeral }) =>
      numeral.form === 'digits' && !numeral.grouped && numeral.scale === 0 && CAPITAL_BEFORE.test(left),
  },
  // "Ba Tơ", "Năm Căn", "Sáu Dân": a number word in capitals inside a sentence, or before another capital
  {
    name: 'name.word',
    reason: 'name',
    strength: 78,
    sees: (asked) =>
      asked.numeral.form !== 'digits' &&
      startsCapital(asked) &&
      (asked.at > 0 && /[\p{L},]\s$/u.test(asked.left)
        ? !/^\s[\p{Ll}]/u.test(asked.right) || /\p{Lu}[\p{L}]*\s$/u.test(asked.left)
        : /^\s\p{Lu}/u.test(asked.right)),
  },
]
