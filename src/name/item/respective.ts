import type { Draft } from '../../decide/draft.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import { behindEarlier, type Earlier, isPlan, overRate } from './earlier.js'
import { subjectBefore } from './subject.js'
import { lastIn, spanOf } from './words.js'

/** Words that say that numbers follow in the order of what they are of; they end at most so many words before the first. */
const IN_ORDER = phraseSet(['lần lượt', 'tương ứng'])
const ANNOUNCED_WITHIN = 5

/** Is this the first of two numbers that are told in the order of what they are of: "lần lượt giảm | 5% | và 7%"? */
function isFirst({ scene, quantity }: Draft): boolean {
  const { words, ids } = scene.tokens
  if (words[overRate(scene, quantity.last + 1)] !== 'và') return false
  for (let k = quantity.first - 1; k > Math.max(0, quantity.first - ANNOUNCED_WITHIN); k--)
    if (IN_ORDER.endingAt(ids, k)) return true
  return false
}

/** The two things of such a pair; null where the words before name none, or one. */
function pairBefore(
  one: Draft,
  earlier: readonly Earlier[],
  barrier: number,
): readonly [Span | null, Span | null] | null {
  const { scene, quantity } = one
  const { tokens } = scene
  const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
  if (found && !found.weak) {
    // "chi phí vốn | và | chi phí bán hàng | giảm lần lượt 11% và 29%"
    const and = lastIn(tokens.words, 'và', found.start + 1, found.end - 1)
    return and < 0 ? null : [spanOf(tokens, { ...found, end: and }), spanOf(tokens, { ...found, start: and + 1 })]
  }
  // "xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14 tỷ USD, giảm lần lượt 2,2% và 6,9%"
  const [a, b] = earlier.slice(-2)
  if (!a?.item || !b?.item || isPlan(a) || isPlan(b) || a.item.start === b.item.start) return null
  return a.quantity.kind === b.quantity.kind && a.quantity.kind !== quantity.kind ? [a.item, b.item] : null
}

/** The one of two things that the first or second of two numbers is of which "lần lượt" tells of; null where it does not stand. */
export function respective(draft: Draft, earlier: readonly Earlier[], barrier: number): Span | null {
  if (isFirst(draft)) return pairBefore(draft, earlier, barrier)?.[0] ?? null
  const last = earlier.at(-1)
  if (!last || last.quantity.kind !== draft.quantity.kind || !isFirst(last)) return null
  const before = earlier.slice(0, -1)
  const previous = before.at(-1)
  return pairBefore(last, before, behindEarlier(previous))?.[1] ?? null
}
