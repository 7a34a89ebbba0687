import type { Block, BlockKind } from '../../model/page.js'
import { chromeLines } from '../chrome.js'
import type { Box, Run } from './layout.js'
import { HEADING } from './tags.js'

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quote',
}

/** The kind of a run by the boxes around it, nearest first; far ones do not count. */
function kindOf(run: Run): BlockKind {
  let box: Box | null = run.box
  for (let up = 0; box !== null && up < 5; up++) {
    if (HEADING.test(box.tag)) return 'heading'
    if (box.hint.caption) return 'caption'
    const kind = KINDS[box.tag]
    if (kind !== undefined) return kind
    box = box.parent
  }
  return 'paragraph'
}

/** The text of a page and its blocks: the title first, then the runs that belong to the article, one a line. */
export function blocksOf(title: string | null, runs: readonly Run[]): { text: string; blocks: Block[] } {
  const flags = chromeLines(runs.map((run) => run.text))
  const blocks: Block[] = []
  let text = ''
  const put = (line: string, kind: BlockKind) => {
    if (text !== '') text += '\n'
    blocks.push({ kind, start: text.length, end: text.length + line.length })
    text += line
  }
  if (title !== null) put(title, 'title')
  for (const [i, run] of runs.entries()) {
    if (flags[i] || run.text === title) continue
    put(run.text, kindOf(run))
  }
  return { text, blocks }
}
