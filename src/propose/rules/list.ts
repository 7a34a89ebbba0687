import { toNumber } from '../../scan/decimal.js'
import { latin } from '../../text/latin.js'
import { numeralOf, valueAt } from '../range.js'
import type { Scene } from '../reading.js'
import { type Asked, endsAs, isPlain, leftOf, type Rule, rightOf, startsUpper } from './rule.js'

/** "1.", "2)", "3/", "4 -", "5, Nghị quyết" and what headings of Markdown or quoting put before it: "### 5.", "…2." */
export const LIST_AFTER = latin(/^\s?(?:\.(?!\d)|\)|\/(?!\s?\d)|-\s|\.?$|:\s)|^, \p{Lu}/u)
const LIST_BEFORE = /^[\s#*\-–•(+[|>_"“…]*$/
const LETTER_BEFORE = /(?<=(?:^|[\s("“])[a-zđ]\.)/y
/** "1.2 Kết quả", "3.1) Thu", "2.4- Chi": the number of a section, and its title. */
const SECTION_AFTER = latin(/^(?:[.)]?\s+|- ?)\p{Lu}/u)
/** "; 2. Về tổ chức" */
const INLINE_AFTER = latin(/^[.)/] ?\p{Lu}/u)
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

const small = (asked: Asked) =>
  asked.numeral.form === 'digits' && isPlain(asked) && asked.numeral.value.digits <= LARGEST

/** So far away stands the number before or behind that of a row: "1⏎Tổng thu nhập⏎[34]⏎VNĐ⏎2". */
const ROWS_REACH = 12

/** The longest such number, and one sign more: "12.34". */
const MOST_ROW = 6
const ROW_NUMBER = /^(\d{1,2}\.)?(\d{1,5})$/
/** An account has three digits, and what it is divided into one more. */
const ACCOUNT_DIGITS = 3

/** "111⏎Tiền mặt⏎1111⏎Tiền Việt Nam": is one of two lines an account, and the other what it is divided into? */
const divides = (a: string, b: string): boolean =>
  a.length === ACCOUNT_DIGITS && b.length === ACCOUNT_DIGITS + 1 && b.startsWith(a) && !/\D|0$/.test(b)

/** "131⏎Phải thu⏎144⏎Ký quỹ⏎217⏎Bất động sản⏎33311⏎Thuế": so many accounts, in the order of their digits, are a chart of them. */
const CODE = /^\d{3,5}$/
const LEAST_CODES = 4
function isChart(own: string, lines: readonly string[]): boolean {
  const codes = CODE.test(own) ? lines.filter((line) => CODE.test(line)) : []
  return codes.length >= LEAST_CODES && codes.every((code, n) => n === 0 || code > (codes[n - 1] ?? ''))
}

/** Is the number all that its line holds, and do the lines around hold the one before it or behind it: the numbers of the rows of a form? */
function numbersRow({ scene: { doc, sentence }, numeral }: Asked): boolean {
  const { blocks, shadow } = doc
  const textOfBlock = (k: number) => {
    const block = blocks[k]
    return block && !block.cell ? shadow.slice(block.start, Math.min(block.end, block.start + MOST_ROW)) : ''
  }
  const own = shadow.slice(numeral.start, numeral.end)
  if (textOfBlock(sentence.block) !== own) return false
  const row = ROW_NUMBER.exec(own)
  if (row === null) return false
  // "9", "9.2", "01": the last number goes on by one
  const [, head = '', last = ''] = row
  const neighbours = [-1, 1].flatMap((step) => {
    const next = String(Number(last) + step)
    return [head + next, head + next.padStart(last.length, '0')]
  })
  const lines = Array.from({ length: 2 * ROWS_REACH + 1 }, (_, k) => textOfBlock(sentence.block - ROWS_REACH + k))
  return (
    lines.some(
      (line) => neighbours.includes(line) || (ROW_NUMBER.test(line) && (divides(own, line) || divides(line, own))),
    ) || isChart(own, lines)
  )
}

/** The line before is of prose, and the one behind it too: nothing else than the number of a page stands between them. */
const PROSE = 60

/** Is the number all that stands between two paragraphs? */
function isAlone({ scene: { doc, sentence }, numeral }: Asked): boolean {
  const [before, own, next] = [-1, 0, 1].map((step) => doc.blocks[sentence.block + step])
  if (!before || !own || !next || own.cell) return false
  const prose = [before, next].every(({ start, end }) => end - start >= PROSE)
  return prose && own.end - own.start === numeral.end - numeral.start
}

const LEAST_IN_SEQUENCE = 3
/** Numbers are counted up by ones, or by twos: those of even and of odd pages. */
const LONGEST_STEP = 2

/** How many numbers go on from token `at` by steps of `step`, with a comma or "và" between them; `way` is 1 to the right, -1 to the left. */
function stepsFrom({ scene }: Asked, at: number, step: number, way: 1 | -1): number {
  let count = 0
  let value = valueAt(scene, at)
  for (let k = at + 2 * way; count < LEAST_IN_SEQUENCE; k += 2 * way) {
    const next = numeralOf(scene, k)
    if (!next || !BETWEEN.has(scene.tokens.words[k - way] ?? '') || next.form !== 'digits') break
    value += step * way
    if (toNumber(next.value) !== value) break
    count++
  }
  return count
}
const BETWEEN = new Set([',', ';', 'và'])

/** Is the number one of at least three that count up, with no noun or unit behind the last? Those would make them a list of figures. */
function countsUp(asked: Asked): boolean {
  const { at } = asked
  for (let step = 1; step <= LONGEST_STEP; step++)
    if (stepsFrom(asked, at, step, 1) + stepsFrom(asked, at, step, -1) + 1 >= LEAST_IN_SEQUENCE) return true
  return false
}

const LEAST_TALLIES = 3
const TALLIES_WITHIN = 20

/** "An Giang (5), Bạc Liêu (2), Cần Thơ (2)": names with their numbers; names that are numbered count up. */
function isTally({ scene, at }: Asked): boolean {
  if (!isOfName(scene, at)) return false
  const values: number[] = []
  for (let k = at - TALLIES_WITHIN; k <= at + TALLIES_WITHIN; k++)
    if (isOfName(scene, k)) values.push(valueAt(scene, k))
  return values.length >= LEAST_TALLIES && values.some((value, n) => n > 0 && value !== (values[n - 1] ?? 0) + 1)
}

/** "Cần Thơ (2)" */
const isOfName = (scene: Scene, i: number): boolean =>
  scene.tokens.words[i - 1] === '(' &&
  scene.tokens.words[i + 1] === ')' &&
  scene.tokens.kinds[i - 2] === 'word' &&
  startsUpper(scene, i - 2)

export const LIST: readonly Rule[] = [
  // "1⏎Tổng thu nhập⏎2⏎Số thuế": the rows of a form; a page number between two paragraphs
  {
    name: 'list.row',
    of: 'digits',
    reason: 'list',
    strength: 66,
    edge: /\^#/,
    sees: (asked) => numbersRow(asked) || (small(asked) && isAlone(asked)),
  },
  {
    name: 'list.item',
    of: 'digits',
    reason: 'list',
    strength: 88,
    edge: /#[ .,)/:$-]/,
    sees: (asked) => small(asked) && opensBlock(asked) && LIST_AFTER.test(rightOf(asked)),
  },
  // "1.1", "2.3. Nhiệm vụ", "3.1- Ghi nhận": the numbering of a section
  {
    name: 'list.section',
    of: 'digits',
    reason: 'list',
    strength: 68,
    edge: /#[ .)-]/,
    sees: (asked) =>
      asked.numeral.form !== 'words' &&
      (asked.numeral.form === 'code' || asked.numeral.decimalMark === 'dot') &&
      opensBlock(asked) &&
      SECTION_AFTER.test(rightOf(asked)),
  },
  // "(1)", "[2]", "[12a]", "[15.2]": a reference or an item inside a sentence
  {
    name: 'list.bracketed',
    of: 'digits',
    reason: 'list',
    strength: 65,
    edge: /\(#\)|\[#[a\]]/,
    sees: (asked) =>
      small(asked)
        ? /^[a-z]?\]/.test(rightOf(asked)) ||
          (asked.numeral.value.digits <= LARGEST_BRACKETED && rightOf(asked).startsWith(')') && !isTally(asked))
        : asked.numeral.decimalMark === 'dot' && /^\]/.test(rightOf(asked)),
  },
  // "in các trang lẻ (1, 3, 5, 7…)", "ghi theo thứ tự 1, 2, 3": numbers that count up tell nothing
  {
    name: 'list.sequence',
    of: 'digits',
    reason: 'list',
    strength: 50,
    sees: (asked) => small(asked) && countsUp(asked),
  },
  // "tiết g.4", "g.4.1) Bản chụp": behind the letter of an item
  {
    name: 'list.lettered',
    of: 'digits',
    reason: 'list',
    strength: 66,
    edge: /a\.#/,
    sees: (asked) => endsAs(LETTER_BEFORE, leftOf(asked)),
  },
  // "… ; 2. Về tổ chức": an item inside a paragraph
  {
    name: 'list.inline',
    of: 'digits',
    reason: 'list',
    strength: 68,
    edge: /(?:[;:.,] |"|\^)#[.)/]/,
    sees: (asked) => small(asked) && INLINE_AFTER.test(rightOf(asked)),
  },
]
