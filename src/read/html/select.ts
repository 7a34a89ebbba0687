import { type Box, type Layout, linked, type Run, SENTENCE } from './box.js'
import { withoutOutside } from './outside.js'
import { type Cell, cellOf } from './table.js'
import { HEADING } from './tags.js'

const LEAD = 60
const MOST_LEADS = 4

/** How far above the article's box its opening is looked for. */
const ABOVE = 25

/** The opening of the article that stands before its box and after its title: "sapo", lead. */
function leadOf({ runs }: Layout, root: Box, title: Run | null): Run[] {
  const above = runs.slice(Math.max(0, root.from - ABOVE), root.from)
  const at = above.findLastIndex((run) => run === title || run.box.tag === 'h1')
  if (at < 0) return []
  return above
    .slice(at + 1)
    .filter((run) => !run.box.site && linked(run) < 0.3 && run.text.length >= LEAD)
    .filter((run) => isLead(run.box) || SENTENCE.test(run.text))
    .slice(0, MOST_LEADS)
}

function isLead(box: Box): boolean {
  return box.hint.lead || box.parent?.hint.lead === true
}

/** Headings at the end, or before another of their rank, that nothing of the article follows. */
function withoutEmptyHeadings(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  let next: Run | undefined
  for (const run of [...runs].reverse()) {
    const rank = HEADING.test(run.box.tag) ? run.box.tag : null
    const empty = rank !== null && (next === undefined || (HEADING.test(next.box.tag) && next.box.tag < rank))
    if (!empty) {
      kept.push(run)
      next = run
    }
  }
  return kept.reverse()
}

/** The runs of the article: its lead, and those of its box that do not belong to the site or speak of other pages. */
export function select(page: Layout, root: Box, cells: ReadonlyMap<Box, Cell>, title: Run | null): Run[] {
  const isCell = (run: Run): boolean => cellOf(cells, run.box) !== null
  const inside = withoutOutside(page.runs.slice(root.from, root.to), root, isCell)
  const leads = leadOf(page, root, title)
  for (const run of leads) run.lead = true
  for (const run of inside) if (isLead(run.box)) run.lead = true
  return [...leads, ...withoutEmptyHeadings(inside)]
}
