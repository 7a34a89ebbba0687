import type { Draft } from '../../decide/draft.js'
import type { Span } from '../../model/span.js'
import { MARKS, TIMES } from '../../propose/calculation.js'
import type { Scene } from '../../propose/reading.js'
import { toNumber } from '../../scan/decimal.js'
import { behindEarlier, type Earlier, overRate } from './earlier.js'
import { headOf as lineOver, sumOfHead } from './heading.js'
import { left } from './level.js'
import { isDigits } from './words.js'

/** Between the numbers of a calculation. */
const SIGNS = new Set([...MARKS, 'bằng'])
/** These join what is of one kind, in money. */
const JOINING = new Set(['+', ...TIMES])
/** So many tokens on the sign of equality may stand, and so many are gone back over. */
const EQUAL_WITHIN = 24
const MOST_TOKENS = 64
/** So many signs may end a line in the midst of a calculation. */
const MOST_OPEN = 3
/** So many figures back the factor of a product may have been told of. */
const TOLD_WITHIN = 40

/** Where a calculation begins, and how many figures of its sentence stand before it. */
interface Course {
  from: number
  before: number
}

/** Goes back from the number at token `first` over what is reckoned with before it. */
function courseOf(scene: Scene, earlier: readonly Earlier[], first: number): Course {
  const { words } = scene.tokens
  let k = first - 1
  let i = earlier.length - 1
  while (k >= Math.max(0, first - MOST_TOKENS)) {
    const one = earlier[i]
    const end = one ? behindEarlier(one) : -1
    if (one && one.quantity.first <= k && end > k) {
      k = one.quantity.first - 1
      i--
    } else if (SIGNS.has(words[k] ?? '') || isDigits(scene, k)) k--
    // "630 triệu đồng: 9 tháng = 70 triệu đồng"
    else if (words[k] === ':' && end === k) k--
    else break
  }
  return { from: k + 1, before: i + 1 }
}

/** Is the figure reckoned with: "phí = | 100 triệu đồng | x 0,05% = …", "là 45 triệu + | 45 triệu |"? */
function isReckoned({ scene, quantity: { kind, first, last } }: Draft, from: number): boolean {
  const { words, kinds } = scene.tokens
  const behind = overRate(scene, last + 1)
  const next = words[behind] === ')' ? behind + 1 : behind
  const sign = words[next] ?? ''
  const goesOn = (sign === ':' || SIGNS.has(sign)) && (kinds[next + 1] === 'numeral' || words[next + 1] === '(')
  const joins = goesOn && JOINING.has(sign)
  if (from === first && !goesOn) return false
  // "sửa 120 nhà = 48% tổng số": a share of what was counted
  if (kind === 'percent' && words[first - 1] === '=') return false
  for (let k = from; k < first; k++) {
    const word = words[k] ?? ''
    if (word === '=' || (kind === 'money' && k > from && JOINING.has(word))) return true
  }
  if (joins && kind === 'money') return true
  return goesOn && words.slice(next, next + EQUAL_WITHIN).includes('=')
}

/** Does the sentence of a figure end in the midst of a calculation: "tiền phạt = 100 triệu đồng x"? */
function breaksOff({ scene, quantity }: Earlier): boolean {
  const { words } = scene.tokens
  const from = overRate(scene, quantity.last + 1)
  return from < words.length && words.length - from <= MOST_OPEN && words.slice(from).every((word) => SIGNS.has(word))
}

/** What a calculation works out: what stands before its first number, in this sentence or in the line before it. */
function headOf(draft: Draft, course: Course, earlier: readonly Earlier[], before: readonly Earlier[]): Span | null {
  const { scene, quantity, sentence } = draft
  const { words } = scene.tokens
  const { from } = course
  // "là: = 4,5 triệu đồng"
  const first = words[from - 1] === ':' ? from - 1 : from
  const told = earlier.slice(Math.max(0, course.before - TOLD_WITHIN), course.before)
  if (first > 0) {
    const kind = quantity.kind === 'count' ? 'money' : quantity.kind
    return left({ ...draft, quantity: { ...quantity, kind, first, at: first } }, told, behindEarlier(told.at(-1)))
  }
  const last = before.at(-1 - earlier.length)
  if (last && last.sentence === sentence - 1 && breaksOff(last)) {
    const at = before.length - earlier.length - 1
    const others = before.slice(Math.max(0, at - TOLD_WITHIN), at).filter((one) => one.sentence === last.sentence)
    const open = courseOf(last.scene, others, last.quantity.first)
    return open.from > 0 ? headOf(last, open, others, []) : null
  }
  const line = lineOver(scene.doc, scene.sentence.block)
  return line && sumOfHead(scene, line)
}

/** The item of what was told before with the number of a factor: "100 triệu đồng" of the tax that a fine is reckoned from. */
function factorOf({ quantity: { value, unit, kind } }: Draft, before: readonly Earlier[]): Span | null {
  const number = toNumber(value)
  return (
    before
      .slice(-TOLD_WITHIN)
      .findLast(
        ({ quantity, item }) =>
          item !== null && quantity.kind === kind && quantity.unit === unit && toNumber(quantity.value) === number,
      )?.item ?? null
  )
}

/**
 * The item of a number that is reckoned with: what comes out is named before the calculation, and with it what is added and taken
 * away; a factor is what was told with its number before. `own` is what the words around the figure say, and all where nothing is
 * reckoned; `earlier` are the figures before it in the sentence, `before` those of the page.
 */
export function computed(
  draft: Draft,
  own: Span | null,
  earlier: readonly Earlier[],
  before: readonly Earlier[],
): Span | null {
  const { scene, quantity } = draft
  const { words, starts } = scene.tokens
  const { first, last } = quantity
  const sides = [words[first - 1] ?? '', words[overRate(scene, last + 1)] ?? '']
  if (!sides.some((word) => word === ':' || SIGNS.has(word))) return own
  // "3 người x 4,1 triệu đồng"
  if (own && own.start > (starts[first] ?? 0)) return own
  const course = courseOf(scene, earlier, first)
  if (!isReckoned(draft, course.from)) return own
  const factor = sides.some((word) => TIMES.has(word)) && quantity.kind !== 'percent'
  const told = factor ? factorOf(draft, before) : null
  return told ?? headOf(draft, course, earlier, before) ?? own
}
