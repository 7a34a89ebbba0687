import type { Box, Run } from './box.js'
import { SITE } from './tags.js'

/** Elements that stand for the whole page or the whole article, whatever they are called. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])
/** A box with more than this share of the page's text outside links is not the site's, whatever it is called. */
const MOST = 0.5
/** Marks the boxes that belong to the site by their names, unless most of the page's text is theirs. */
export function markSite(boxes: readonly Box[], runs: readonly Run[]): void {
  const before = [0]
  for (const { text, links } of runs) {
    before.push((before.at(-1) ?? 0) + (links < text.length / 2 ? text.length : 0))
  }
  const shareOf = (box: Box): number => (before[box.to] ?? 0) - (before[box.from] ?? 0)
  const all = before.at(-1) ?? 0
  for (const box of boxes) {
    const named = SITE.has(box.tag) || (box.hint.site && box.hint.body !== 0 && !box.hint.lead && !WHOLE.has(box.tag))
    box.site = box.parent?.site === true || (named && shareOf(box) <= all * MOST)
  }
}
