import type { Page } from '../../model/page.js'
import { menderOf } from '../decode/mend.js'
import { InputError } from '../error.js'
import { factsOf } from '../meta/facts.js'
import { metaOf } from '../meta/index.js'
import { blocksOf } from './blocks.js'
import { parse } from './dom.js'
import { layout } from './layout.js'
import { rootOf } from './root.js'
import { select } from './select.js'
import { cellsOf } from './table.js'

/** Reads the article of an HTML page. Throws {@link InputError} 'no-text' when nothing on it can be read. */
export function readHtml(html: string, options: { source: string; url?: string }): Page {
  const doc = parse(html)
  const laid = layout(doc)
  const { mend, warnings } = menderOf(laid.runs.map((run) => run.text).join('\n'))
  for (const run of laid.runs) run.text = mend(run.text)
  const cells = cellsOf(laid.boxes)
  const root = rootOf(laid, cells)
  const { titleRun, body, ...meta } = metaOf(factsOf(doc, mend), laid, root, options.url)
  const runs = select(laid, root, cells).filter((run) => run !== titleRun)
  const { text, blocks } = blocksOf(meta.title, runs, cells)
  if (text === '')
    throw new InputError('no-text', 'the page holds no text to read; save it from a browser once it is shown')
  return { source: options.source, ...meta, text, blocks, warnings }
}
