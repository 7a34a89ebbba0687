import type { Block, BlockKind } from '../model/page.js'
import { isCaption } from './caption.js'
import { chromeLines } from './chrome.js'
import { linesOf } from './lines.js'
import { markdownTables } from './markdown.js'

/** "- ", "• ", "1. ", "2) ", "a) ", "III. " */
const ITEM = /^(?:[-–—•·▪◦●○■*+]\s|\(?\d{1,2}[.)]\s|\(?[a-zđ][.)]\s|[IVX]{1,5}[.)]\s)/
/** "# ", "## " */
const MARKDOWN_HEADING = /^#{1,6}\s/
const MARKDOWN_QUOTE = /^>\s/
const CLOSED = /[.!?:;,…]["”')]?$/
const LONGEST_TITLE = 250
const LONGEST_HEADING = 120

function kindOf(line: string, markdown: boolean): BlockKind {
  if (markdown && MARKDOWN_HEADING.test(line)) return 'heading'
  if (markdown && MARKDOWN_QUOTE.test(line)) return 'quote'
  if (isCaption(line)) return 'caption'
  if (ITEM.test(line))
    return line.length <= LONGEST_HEADING && /^[IVX]+[.)]/.test(line) && !CLOSED.test(line) ? 'heading' : 'item'
  return 'paragraph'
}

/** "I. KẾT QUẢ", "Công tác an sinh xã hội": short, open, starting with a capital, and a longer line follows. */
const isHeading = (line: string, next: string | undefined): boolean =>
  line.length <= LONGEST_HEADING &&
  !CLOSED.test(line) &&
  /^\p{Lu}/u.test(line) &&
  next !== undefined &&
  next.length > LONGEST_HEADING

const isTitle = (line: string, next: string | undefined): boolean =>
  line.length <= LONGEST_TITLE && !/[.;:,]$/.test(line) && next !== undefined

/** The blocks of a plain text or of Markdown: its lines, with a title, headings, items, tables and lines of the site told apart. */
export function blocksOfText(text: string, markdown: boolean): Block[] {
  const lines = linesOf(text).filter((line) => line.text !== '')
  const chrome = chromeLines(lines.map((line) => line.text))
  const article = chrome.indexOf(false)
  const tables = markdown ? markdownTables(lines, text) : null
  const blocks: Block[] = []
  for (const [i, { start, end, text: line }] of lines.entries()) {
    const cells = tables?.get(i)
    if (cells !== undefined) {
      for (const cell of cells) blocks.push(cell)
      continue
    }
    const next = lines[i + 1]?.text
    let kind: BlockKind = chrome[i] ? 'chrome' : kindOf(line, markdown)
    if (i === article && kind !== 'item' && isTitle(line, next)) kind = 'title'
    else if (kind === 'paragraph' && isHeading(line, next)) kind = 'heading'
    blocks.push({ kind, start, end })
  }
  return blocks
}
