import type { Page } from '../../model/page.js'
import type { Layout } from '../html/box.js'
import { labelledAuthor } from './byline.js'
import { isoDate } from './date.js'
import type { Facts } from './facts.js'
import { linkedOf } from './linked.js'
import { absolute, siteOf } from './site.js'
import { ownPart, titleOf } from './title.js'
import { dateIn, visibleDates } from './visible.js'

/** Names of `<meta>` and `itemprop` that state a date of the page, surest first. */
const PUBLISHED =
  'article:published_time datepublished og:published_time pubdate publishdate publish-date date.published article.published ' +
  'dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date date parsely-pub-date sailthru.date cxenseparse:recs:publishtime'
const MODIFIED =
  'article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified lastmod last-modified revised'
const AUTHOR = 'author article:author dc.creator dcterms.creator parsely-author sailthru.author'
const SECTION = 'article:section articlesection parsely-section section'
const PUBLISHER = 'publisher dc.publisher dcterms.publisher article:publisher og:site_name'
const TITLE = 'og:title headline twitter:title dc.title title'

const ABOVE = 3
const BELOW = 6

/** The first of the named facts that `read` makes something of. */
function stated(facts: Facts, names: string, read: (value: string) => string | null): string | null {
  for (const name of names.split(' ')) {
    for (const value of [facts.meta.get(name), facts.props.get(name)]) {
      const found = value === undefined ? null : read(value)
      if (found !== null) return found
    }
  }
  return null
}

const isName = (value: string): string | null => (/^https?:|^\d*$|@/.test(value) || value.length > 100 ? null : value)
const any = (value: string): string | null => value

/** A date as a machine or, failing that, as a Vietnamese reader would take it: "24/01/2024". */
const anyDate = (value: string): string | null => isoDate(value) ?? dateIn(value)

/** The date with its time where the page elsewhere states the time of that day. */
const finer = (date: string | null, others: readonly (string | null)[]): string | null =>
  date === null ? null : (others.find((other) => other?.startsWith(`${date}T`)) ?? date)

/** What a page says about itself: JSON-LD first, then the head of the document, microdata, `<time>`, and what is seen. */
export function metaOf(
  facts: Facts,
  page: Layout,
  { from, to }: { from: number; to: number },
  url: string | undefined,
): Pick<Page, 'url' | 'site' | 'title' | 'published' | 'modified' | 'author' | 'section' | 'publisher'> & {
  titleRun: Layout['runs'][number] | null
  body: string | null
} {
  const linked = linkedOf(facts.linked)
  const titles = [linked.headline, stated(facts, TITLE, any), facts.title && ownPart(facts.title), facts.title]
  const title = titleOf(
    page,
    from,
    to,
    titles.filter((text) => text !== null),
  )
  const at = title?.run ? page.runs.indexOf(title.run) : from
  const lines = page.runs.map((run) => run.text)
  const first = Math.min(at + 1, from)
  const asides = page.asides.filter((aside) => aside.at >= first && aside.at <= to + BELOW).map(({ text }) => text)
  const below = visibleDates([...asides, ...lines.slice(first, to + BELOW)])
  const above = visibleDates(lines.slice(Math.max(0, Math.min(at, from) - ABOVE), Math.min(at, from)))
  const shown = { published: below.published ?? above.published, modified: below.modified ?? above.modified }
  const times = facts.times.map(isoDate).filter((date) => date !== null)
  const published =
    isoDate(linked.published) ?? stated(facts, PUBLISHED, anyDate) ?? shown.published ?? times[0] ?? null
  const modified = isoDate(linked.modified) ?? stated(facts, MODIFIED, anyDate) ?? shown.modified
  const canonical = absolute(facts.canonical, url) ?? absolute(facts.meta.get('og:url'), url)
  const address = url ?? canonical
  const name = facts.meta.get('og:site_name')
  const section = linked.section ?? stated(facts, SECTION, isName)
  const publisher = linked.publisher ?? stated(facts, PUBLISHER, isName)
  return {
    url: address,
    site: siteOf(address) ?? siteOf(absolute(facts.base, null)) ?? siteOf(name),
    title: title?.text ?? null,
    titleRun: title?.run ?? null,
    published: finer(published, [shown.published, ...times]),
    modified: finer(modified, [shown.modified, ...times]),
    author:
      linked.author ??
      stated(facts, AUTHOR, isName) ??
      labelledAuthor([...asides, ...lines.slice(first, from), ...lines.slice(to, to + BELOW)]),
    ...(section === null ? {} : { section }),
    ...(publisher === null ? {} : { publisher }),
    body: linked.body,
  }
}
