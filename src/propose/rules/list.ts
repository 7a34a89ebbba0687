import type { Asked, Rule } from './rule.js'

/** "1.", "2)", "3/", "4 -" and what headings of Markdown put before it: "### 5." */
export const LIST_AFTER = /^\s?(?:\.(?!\d)|\)|\/(?!\s?\d)|-\s|\.?$|:\s)/
export const LIST_BEFORE = /^[\s#*\-–•(+[|>_]*$/
const LARGEST = 200

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
    sees: (asked) => small(asked) && LIST_AFTER.test(asked.right) && opensBlock(asked),
  },
  // "1.1", "2.3. Nhiệm vụ": the numbering of a section
  {
    name: 'list.section',
    of: 'digits',
    reason: 'list',
    strength: 68,
    sees: (asked) =>
      asked.numeral.form !== 'words' &&
      (asked.numeral.form === 'code' || asked.numeral.decimalMark === 'dot') &&
      opensBlock(asked) &&
      /^[.)]?\s+\p{Lu}/u.test(asked.right),
  },
  // "(1)", "[2]": a reference or an item inside a sentence
  {
    name: 'list.bracketed',
    of: 'digits',
    reason: 'list',
    strength: 65,
    sees: (asked) =>
      small(asked) &&
      ((/\($/.test(asked.left) && /^\)/.test(asked.right) && asked.numeral.value.digits <= 20n) ||
        (/\[$/.test(asked.left) && /^\]/.test(asked.right))),
  },
  // "… ; 2. Về tổ chức": an item inside a paragraph
  {
    name: 'list.inline',
    of: 'digits',
    reason: 'list',
    strength: 68,
    sees: (asked) => small(asked) && /(?:[;:.,]\s|")$/.test(asked.left) && /^(?:[.)]|\/) ?\p{Lu}/u.test(asked.right),
  },
]
