import { type Asked, type Rule, rightOf } from './rule.js'

/** "1.", "2)", "3/", "4 -" and what headings of Markdown put before it: "### 5." */
export const LIST_AFTER = /^\s?(?:\.(?!\d)|\)|\/(?!\s?\d)|-\s|\.?$|:\s)/
export const LIST_BEFORE = /^[\s#*\-–•(+[|>_]*$/
const LARGEST = 200
const LARGEST_BRACKETED = 20n

const opensBlock = ({ scene, numeral }: Asked): boolean => {
  const block = scene.doc.blocks[scene.sentence.block]
  return (
    block !== undefined &&
    numeral.start - block.start <= 12 &&
    LIST_BEFORE.test(scene.doc.original.slice(block.start, numeral.start))
  )
}

const small = ({ numeral }: Asked) =>
  numeral.form === 'digits' && numeral.value.exponent === 0 && numeral.value.digits <= LARGEST && !numeral.grouped

export const LIST: readonly Rule[] = [
  {
    name: 'list.item',
    of: 'digits',
    reason: 'list',
    strength: 88,
    edge: /#[ .)/:$-]/,
    sees: (asked) => small(asked) && opensBlock(asked) && LIST_AFTER.test(rightOf(asked)),
  },
  // "1.1", "2.3. Nhiệm vụ": the numbering of a section
  {
    name: 'list.section',
    of: 'digits',
    reason: 'list',
    strength: 68,
    edge: /#[ .)]/,
    sees: (asked) =>
      asked.numeral.form !== 'words' &&
      (asked.numeral.form === 'code' || asked.numeral.decimalMark === 'dot') &&
      opensBlock(asked) &&
      /^[.)]?\s+\p{Lu}/u.test(rightOf(asked)),
  },
  // "(1)", "[2]": a reference or an item inside a sentence
  {
    name: 'list.bracketed',
    of: 'digits',
    reason: 'list',
    strength: 65,
    edge: /\(#\)|\[#\]/,
    sees: (asked) =>
      small(asked) &&
      (asked.numeral.value.digits <= LARGEST_BRACKETED || asked.written.charAt(asked.numeral.end) === ']'),
  },
  // "… ; 2. Về tổ chức": an item inside a paragraph
  {
    name: 'list.inline',
    of: 'digits',
    reason: 'list',
    strength: 68,
    edge: /(?:[;:.,] |")#[.)/]/,
    sees: (asked) => small(asked) && /^[.)/] ?\p{Lu}/u.test(rightOf(asked)),
  },
]
