import type { Page } from '../../model/page.js'
import { menderOf } from '../decode/mend.js'
import { InputError } from '../error.js'
import { bylineOf } from '../meta/byline.js'
import { factsOf } from '../meta/facts.js'
import { metaOf } from '../meta/index.js'
import { blocksOf } from './blocks.js'
import type { Layout, Run } from './box.js'
import { parse } from './dom.js'
import { folded, layout } from './layout.js'
import { rootOf } from './root.js'
import { select } from './select.js'
import { bodyInState } from './state.js'
import { cellsOf } from './table.js'

/** Less text than this on the page, and it is looked for in the page's scripts. */
const LITTLE = 250

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0)

/** The runs of an article that a script holds as HTML or as lines of text. */
function runsInScript(body: string, mend: (text: string) => string): Layout {
  const page = layout(parse(body.includes('<') ? body : body.replace(/\r?\n/g, '<br>')))
  for (const run of page.runs) run.text = folded(mend(run.text))
  return page
}

/** Reads the article of an HTML page. Throws {@link InputError} 'no-text' when nothing on it can be read. */
export function readHtml(html: string, options: { source: string; url?: string }): Page {
  const doc = parse(html)
  const page = layout(doc)
  const { mend, warnings } = menderOf(page.runs.map((run) => run.text).join('\n'))
  for (const line of [...page.runs, ...page.asides]) line.text = folded(mend(line.text))
  const cells = cellsOf(page.boxes)
  const root = rootOf(page, cells)
  const facts = factsOf(doc, mend)
  const { titleRun, body, ...meta } = metaOf(facts, page, root, options.url)
  let runs = select(page, root, cells, titleRun).filter((run) => run !== titleRun)
  let tables = cells
  if (lengthOf(runs) < LITTLE) {
    const held = body ?? bodyInState(facts.state)
    const inScript = held === null ? null : runsInScript(held, mend)
    if (inScript !== null && lengthOf(inScript.runs) > lengthOf(runs) * 2) {
      runs = inScript.runs
      tables = cellsOf(inScript.boxes)
    }
  }
  const { text, blocks } = blocksOf(meta.title, runs, tables)
  if (runs.length === 0 && titleRun === null) {
    throw new InputError('no-text', 'the page holds no text to read; save it from a browser once it is shown')
  }
  const author = meta.author ?? bylineOf(blocks.map(({ start, end }) => text.slice(start, end)))
  return { source: options.source, ...meta, author, text, blocks, warnings }
}
