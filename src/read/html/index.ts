import type { Page } from '../../model/page.js'
import { InputError } from '../error.js'
import { siteOf } from '../meta/site.js'
import { visibleDates } from '../meta/visible.js'
import { blocksOf } from './blocks.js'
import { parse } from './dom.js'
import { layout } from './layout.js'
import { rootOf } from './root.js'
import { select } from './select.js'

/** Reads the article of an HTML page. Throws {@link InputError} 'no-text' when nothing on it can be read. */
export function readHtml(html: string, options: { source: string; url?: string }): Page {
  const doc = parse(html)
  const laid = layout(doc)
  const root = rootOf(laid)
  const runs = root === null ? [] : select(laid, root)
  const heading = laid.runs.find((run) => run.box.tag === 'h1')
  const title = heading?.text ?? null
  const { text, blocks } = blocksOf(title, runs)
  if (text === '')
    throw new InputError('no-text', 'the page holds no text to read; save it from a browser once it is shown')
  return {
    source: options.source,
    url: options.url ?? null,
    site: siteOf(options.url),
    title,
    ...visibleDates(laid.runs.map((run) => run.text)),
    author: null,
    text,
    blocks,
    warnings: [],
  }
}
