import { type Box, isIn, type Layout } from './box.js'
import { type Cell, cellOf } from './table.js'
import { HEADING } from './tags.js'

const CLOSED = /[.!?…:;"”“’»)。！？]$/
/** Shorter boxes are seldom sentences. */
const SHORT = 50
/** What a box of links alone counts against the boxes around it. */
const FINE = 15

/** What the lines that stand in a box itself speak for the article being around it: their characters, or less than nothing. */
function worth(box: Box, length: number, links: number, last: string): number {
  if (box.site) return 0
  if (links > length / 2) return -FINE - links / 4
  if (HEADING.test(box.tag)) return 0
  if (length < SHORT && !CLOSED.test(last)) return -FINE / 4
  return length - links
}

/** Boxes that may hold an article; a paragraph, an item or a picture never do. */
const HOLDERS: ReadonlySet<string> = new Set([
  'html',
  'body',
  'main',
  'article',
  'section',
  'div',
  'td',
  'center',
  'form',
  'table',
  'tbody',
  'fieldset',
])
/** Share of the best box's worth that a box whose name says "article body" must have to be taken. */
const ENOUGH = 0.4

/** A box inside another that has this share of its worth is the tighter one. */
const NEARLY = 0.85
/** What a part of an article in several boxes is worth at least. */
const PART = 150
const PAGE: ReadonlySet<string> = new Set(['html', 'body'])

/** The worth of every box: the sum of that of its runs. */
function sumsOf({ boxes, runs }: Layout, cells: ReadonlyMap<Box, Cell>): Map<Box, number> {
  const sums = new Map<Box, number>()
  const add = (box: Box, value: number) => sums.set(box, (sums.get(box) ?? 0) + value)
  const own = new Map<Box, { length: number; links: number; last: string }>()
  for (const { box, text, links } of runs) {
    const lines = own.get(box)
    own.set(box, { length: (lines?.length ?? 0) + text.length, links: (lines?.links ?? 0) + links, last: text })
  }
  for (const [box, { length, links, last }] of own) {
    // A table of figures speaks neither for nor against the article around it.
    if (cellOf(cells, box) === null) add(box, worth(box, length, links, last))
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box
    if (box.parent !== null) add(box.parent, sums.get(box) ?? 0)
  }
  return sums
}

/** The box that holds the article: where the sum of what its runs are worth is greatest, or one that says so and holds most of it. */
export function rootOf(page: Layout, cells: ReadonlyMap<Box, Cell>): Box {
  const [whole] = page.boxes
  const sums = sumsOf(page, cells)
  const sumOf = (box: Box): number => sums.get(box) ?? 0
  const holders = page.boxes.filter((box) => !box.site && HOLDERS.has(box.tag) && sumOf(box) > 0)
  // On equal terms the inner box, which comes later, is the tighter one.
  const best = holders.reduce<Box | null>((top, box) => (top === null || sumOf(box) >= sumOf(top) ? box : top), null)
  if (best === null) return whole
  const named = holders.filter((box) => box.hint.body >= 0 && box.hint.body <= 1 && !PAGE.has(box.tag))
  return namedRoot(named, sumOf, sumOf(best)) ?? best
}

/** The named box that holds most; the inner one of two that hold nearly the same; what is around the parts of one article. */
function namedRoot(named: readonly Box[], sumOf: (box: Box) => number, most: number): Box | null {
  const ample = named.filter((box) => sumOf(box) >= most * ENOUGH)
  const surest = Math.min(...ample.map((box) => box.hint.body))
  const same = ample.filter((box) => box.hint.body === surest)
  const top = same.reduce<Box | null>((best, box) => (best === null || sumOf(box) > sumOf(best) ? box : best), null)
  if (top === null) return null
  const inner = named.findLast((box) => box !== top && isIn(box, top) && sumOf(box) >= sumOf(top) * NEARLY)
  if (inner !== undefined) return inner
  const parts = named.filter((box) => box.hint.body === surest && !isIn(box, top) && sumOf(box) >= PART)
  let around = top
  while (sumOf(top) < most * NEARLY && parts.some((part) => !isIn(part, around)) && around.parent !== null)
    around = around.parent
  return around.parent === null || PAGE.has(around.tag) ? top : around
}
