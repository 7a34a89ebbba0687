import { fold } from '../../text/fold.js'
import type { Box, Layout, Run } from '../html/box.js'

/** What joins the title of a page and the name of its site: "… - Báo Nhân Dân", "… | VOV.VN". */
const JOINT = /\s+[|\-–—»·:•]+\s+/
const SHORTEST = 8
const LONGEST = 300
/** How many lines before the article, and how many of its own, a title may stand in. */
const ABOVE = 25
const BELOW = 4
const TITLE_NAMES = /title|headline|tieu-?de|tieude|ten-?bai|heading/i

/** "Cổng thông tin điện tử tỉnh A" names the site, not its article. */
const SITE_TITLE = /^(?:cổng|trang) (?:thông tin|tin|ttđt)[^\d]{0,70}$/

const flat = (text: string): string =>
  fold(text)
    .replace(/[\s"'.,:;!?]+/g, ' ')
    .trim()

/** The part of a `<title>` that names the page: its longest part before or after the site's name. */
export const ownPart = (title: string): string =>
  title.split(JOINT).reduce((longest, part) => (part.length > longest.length ? part : longest), '')

/** Whether a line is the title that the head of the document states, or most of it. */
function matches(line: string, stated: readonly string[]): boolean {
  const own = flat(line)
  return (
    own.length >= SHORTEST &&
    stated.some((title) => title === own || (title.includes(own) && own.length > title.length * 0.5))
  )
}

const isNamed = ({ element }: Box): boolean =>
  TITLE_NAMES.test(`${element?.attribs.class ?? ''} ${element?.attribs.id ?? ''}`)

const isPossible = ({ text }: Run): boolean => text.length <= LONGEST && !SITE_TITLE.test(fold(text))

interface Title {
  text: string
  /** The line it stands in, when it is seen on the page. */
  run: Run | null
}

/**
 * The title of the article: the main heading or a line near the article that the document's head states as its title;
 * else the main heading; else a line whose class calls it a title; else what the head states.
 * `stated` is what the head states, surest first.
 */
export function titleOf({ runs }: Layout, from: number, to: number, stated: readonly string[]): Title | null {
  const known = stated.map(flat).filter((title) => title.length >= SHORTEST)
  const near = runs.slice(Math.max(0, from - ABOVE), Math.min(to, from + BELOW)).filter(isPossible)
  const h1s = runs.slice(0, Math.max(to, from + 1)).filter((run) => run.box.tag === 'h1' && isPossible(run))
  const run =
    h1s.find((run) => matches(run.text, known)) ??
    near.findLast((run) => /^h[1-4]$/.test(run.box.tag) && matches(run.text, known)) ??
    near.findLast((run) => matches(run.text, known)) ??
    h1s.filter((run) => !run.box.site && run.text.length >= SHORTEST).at(-1) ??
    near.findLast((run) => !run.box.site && run.text.length >= SHORTEST && isNamed(run.box))
  if (run !== undefined) return { text: run.text, run }
  const first = stated[0]
  return first === undefined ? null : { text: ownPart(first), run: null }
}
