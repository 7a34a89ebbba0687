import type { Box, Layout, Run } from './layout.js'
import { HEADING } from './tags.js'

const CLOSED = /[.!?…:;"”“’»)]$/
/** Shorter runs are seldom sentences. */
const SHORT = 50
/** What a run of the site counts against the box that holds it. */
const FINE = 25

/** What a run speaks for its box being the article: its characters, or less than nothing for links and scraps. */
export function worth({ text, links, box }: Run): number {
  if (box.site) return 0
  if (links > text.length / 2) return -FINE - links / 4
  if (HEADING.test(box.tag)) return 0
  if (text.length < SHORT && !CLOSED.test(text)) return -FINE / 2
  return text.length - links
}

/** Share of the best box's worth that a box whose name says "article body" must have to be taken. */
const ENOUGH = 0.4

/** The box that holds the article: where the sum of what its runs are worth is greatest, or one that says so and holds most of it. */
export function rootOf({ boxes, runs }: Layout): Box | null {
  const sums = new Map<Box, number>()
  for (const run of runs) sums.set(run.box, (sums.get(run.box) ?? 0) + worth(run))
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box
    if (box.parent !== null) sums.set(box.parent, (sums.get(box.parent) ?? 0) + (sums.get(box) ?? 0))
  }
  let best: Box | null = null
  let most = 0
  for (const box of boxes) {
    const sum = sums.get(box) ?? 0
    // On equal terms the inner box is the tighter one.
    if (sum > 0 && sum >= most) {
      best = box
      most = sum
    }
  }
  let named: Box | null = null
  for (const box of boxes) {
    const { body } = box.hint
    if (body < 0 || box.site || (sums.get(box) ?? 0) < most * ENOUGH) continue
    if (
      named === null ||
      body < named.hint.body ||
      (body === named.hint.body && (sums.get(box) ?? 0) > (sums.get(named) ?? 0))
    )
      named = box
  }
  return named !== null && named.hint.body <= 1 ? named : best
}
