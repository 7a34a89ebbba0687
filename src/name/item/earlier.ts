import type { Draft } from '../../decide/draft.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { PLAN_SETTERS, PLANS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import { isRate, overLinks } from './links.js'
import { lastIn } from './words.js'

/** A figure before this one that has its item. */
export interface Earlier extends Draft {
  item: Span | null
  itemIds: readonly number[]
}

/** Skips "/ha", "/em/tháng", "/1 người" behind a unit; gives the token after it. */
export function overRate({ doc, tokens }: Scene, from: number): number {
  let i = from
  // "80 ha/kế hoạch 70 ha": a plan begins anew
  while (tokens.words[i] === '/' && !PLANS.at(tokens.ids, i + 1)) {
    i++
    // "/năm" may be taken for five: it is the thing itself, and no number of one
    if (tokens.kinds[i] === 'numeral' && !doc.shadow.startsWith('năm', tokens.starts[i])) i++
    // "/đầu người" is no head
    i = Math.max(i + 1, COUNTED.at(tokens.ids, i)?.end ?? 0, COMPOUNDS.at(tokens.ids, i)?.end ?? 0)
  }
  return i
}

/** Is a plan what the figure is of: "84% kế hoạch"? */
export const namesPlan = ({ itemIds }: Earlier): boolean => PLANS.at(itemIds, 0) !== null

/** Is the figure's item the plan that a percent is of, as in "đạt 84% kế hoạch", or what stands behind a share? */
export const isPlan = (figure: Earlier): boolean => {
  const { quantity, item, scene } = figure
  return (
    item !== null &&
    (namesPlan(figure) || (isRate(quantity.kind) && item.start > (scene.tokens.starts[quantity.last] ?? 0)))
  )
}

const SETTER_WITHIN = 8

/** For when a plan is, right behind it: "120% kế hoạch | năm | và bằng 52% cùng kỳ". */
const TERMS = new Set(['cả', 'năm', 'quý', 'tháng', 'tuần'])

/** The token behind the words that say who has set the plan which ends before token `start`, or for when it is; or `start`. */
function overSetter({ doc, tokens: { words, kinds, starts } }: Scene, start: number): number {
  let from = start
  // "năm" may be taken for five
  while (TERMS.has(words[from] ?? '') || (kinds[from] === 'numeral' && doc.shadow.startsWith('năm', starts[from])))
    from++
  for (let k = from; k < from + SETTER_WITHIN && kinds[k] === 'word' && words[k] !== 'và'; k++)
    if (PLAN_SETTERS.has(words[k] ?? '')) return k + 1
  return from
}

/** The token behind a figure and its item; the beginning of the sentence where there is none. */
export function behindEarlier(figure: Earlier | undefined): number {
  if (!figure) return 0
  const { scene, quantity, item } = figure
  const { tokens } = scene
  let k = overRate(scene, quantity.last + 1)
  if (item) while (k < tokens.words.length && (tokens.starts[k] ?? 0) < item.end) k++
  return item && namesPlan(figure) ? overSetter(scene, k) : k
}

/** "12 con trâu | của 9 hộ": does the figure before tell a count that ends, with its item, before token `at`? */
export const isCountBefore = (figure: Earlier | undefined, at: number): boolean =>
  figure?.quantity.kind === 'count' && behindEarlier(figure) === at

const BRACKETED = 40
/** So many tokens may stand between a bracket and the figure before or behind it. */
const BESIDE = 3

/** So many tokens tie a level to its number. */
const MOST_LINKS = 8

/** How many of the figures before stand in a bracket that opens at token `open`. */
const countInside = (before: readonly Earlier[], open: number): number =>
  open < 0 ? 0 : before.filter(({ quantity }) => quantity.first > open).length

/** "giá hạt tiêu (độ ẩm 3%) | dao động từ 60.000 đồng/kg": how many figures only explain the noun before their bracket, whose level this is. */
function explaining(scene: Scene, { kind, first }: Draft['quantity'], before: readonly Earlier[]): number {
  const { words, kinds } = scene.tokens
  if (before.length === 0 || !(kind === 'money' || isRate(kind))) return 0
  if (lastIn(words, ')', Math.max(0, first - MOST_LINKS), first) < 0) return 0
  const close = overLinks(scene, first - 1, kind) - 1
  if (words[close] !== ')') return 0
  const open = opening(words, close, BRACKETED)
  const inside = countInside(before, open)
  const noun = kinds[open - 1] === 'word' && open > behindEarlier(before.at(-inside - 1))
  return noun ? inside : 0
}

/** "xuất nhập khẩu 9 tỷ USD (xuất khẩu 6 tỷ, nhập khẩu 3 tỷ), | gấp 1,4 lần": the figures before, without those of a bracket that ends right before. */
export function outOfBracket(draft: Draft, before: readonly Earlier[]): readonly Earlier[] {
  const { scene, quantity } = draft
  const { first } = quantity
  const { words } = scene.tokens
  const explained = explaining(scene, quantity, before)
  if (explained > 0) return before.slice(0, -explained)
  let close = first - 1
  while (close > first - BESIDE && words[close] !== ')') close--
  const open = words[close] === ')' && words[close + 1] === ',' ? opening(words, close, BRACKETED) : -1
  const inside = countInside(before, open)
  // "45 tấn thịt hơi (tương đương 31 tấn thịt xẻ), | tăng 5%"
  const converted = inside === 1 && words[open + 1] === 'tương' && words[open + 2] === 'đương'
  if ((inside < 2 && !converted) || inside === before.length) return before
  const whole = before.slice(0, -inside)
  return open - behindEarlier(whole.at(-1)) < BESIDE ? whole : before
}

/** What the sentence was about so far: the item of the nearest figure that is no percent of a plan. */
export function inherited(earlier: readonly Earlier[]): Span | null {
  return (earlier.findLast((one) => one.item && !isPlan(one)) ?? earlier.at(-1))?.item ?? null
}
