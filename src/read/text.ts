import type { Block, BlockKind } from '../model/page.js'
import { isCapitalAt } from '../text/chars.js'
import { isCaption } from './caption.js'
import { chromeLines } from './chrome.js'
import { type Line, linesOf } from './lines.js'
import { markdownTables } from './markdown.js'
import { goesOn, ITEM } from './wrap.js'

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
  next !== undefined &&
  next.length > LONGEST_HEADING &&
  isCapitalAt(line, 0) &&
  !CLOSED.test(line)

const isTitle = (line: string, next: string | undefined): boolean =>
  line.length <= LONGEST_TITLE && !/[.;:,]$/.test(line) && next !== undefined

/** A paragraph: a line, or the lines that go on in one another. */
interface Paragraph extends Line {
  chrome: boolean
  wrapped: boolean
  /** Of a line of a Markdown table. */
  cells: Block[] | undefined
}

function paragraphsOf(text: string, markdown: boolean): Paragraph[] {
  const lines = linesOf(text).filter((line) => line.text !== '')
  const chrome = chromeLines(lines.map((line) => line.text))
  const tables = markdown ? markdownTables(lines, text) : null
  const on = goesOn(lines, text, markdown)
  const isProse = (i: number): boolean => !chrome[i] && !tables?.has(i) && !isCaption(lines[i]?.text ?? '')
  const paragraphs: Paragraph[] = []
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i] as Line
    const first = i
    while (on[i] && isProse(i) && isProse(i + 1)) i++
    const { end } = lines[i] as Line
    const wrapped = i > first
    paragraphs.push({
      start,
      end,
      text: text.slice(start, end),
      chrome: chrome[i] === true,
      wrapped,
      cells: tables?.get(i),
    })
  }
  return paragraphs
}

/** The blocks of a plain text or of Markdown: its paragraphs, with a title, headings, items, tables and lines of the site told apart. */
export function blocksOfText(text: string, markdown: boolean): Block[] {
  const paragraphs = paragraphsOf(text, markdown)
  const article = paragraphs.findIndex(({ chrome }) => !chrome)
  const blocks: Block[] = []
  for (const [i, { start, end, text: line, chrome, wrapped, cells }] of paragraphs.entries()) {
    if (cells !== undefined) {
      for (const cell of cells) blocks.push(cell)
      continue
    }
    const next = paragraphs[i + 1]?.text
    let kind: BlockKind = chrome ? 'chrome' : kindOf(line, markdown)
    if (i === article && kind !== 'item' && isTitle(line, next)) kind = 'title'
    else if (kind === 'paragraph' && isHeading(line, next)) kind = 'heading'
    blocks.push({ kind, start, end, ...(wrapped && { wrapped }) })
  }
  return blocks
}
