import type { Document } from '../model/document.js'
import type { Page } from '../model/page.js'
import type { Span } from '../model/span.js'
import { shadowOf } from '../text/fold.js'
import { placeIn } from '../text/sorted.js'
import { withRoom } from '../text/vocabulary.js'
import { toldAgain } from './again.js'
import { sentencesOf } from './sentences.js'

/** A document, and the way back from its offsets to those of the page's text. */
export interface Segmented {
  doc: Document
  /** Offsets into the page's text of a span of the document. */
  toPage: (span: Span) => Span
}

/** White space, with the line breaks in it. */
const SPACE = /\s+/g
const BREAK = /[\n\r\u2028\u2029]/

/** "31,350", "12;15": what parts two cells of a csv file is no mark of a number. */
const PARTS = /[,;]/g

/** The text of a page with spaces for the line breaks of wrapped blocks, and line breaks for the marks between cells; its length kept. */
function plainText({ text, blocks }: Page): string {
  let out = ''
  let from = 0
  let cells = -1
  for (const { start, end, wrapped, cell } of blocks) {
    if (cell && cells >= from && cells < start) {
      out += text.slice(from, cells) + text.slice(cells, start).replace(PARTS, '\n')
      from = start
    }
    cells = cell ? end : -1
    if (!wrapped) continue
    const spaced = text.slice(start, end).replace(SPACE, (run) => (BREAK.test(run) ? ' '.repeat(run.length) : run))
    out += text.slice(from, start) + spaced
    from = end
  }
  return out + text.slice(from)
}

/** A page to its document: the text as the rules read it, its words, blocks and sentences. */
export function segment(page: Page): Segmented {
  const plain = plainText(page)
  const { text: shadow, original, words, at } = withRoom(() => shadowOf(plain, toldAgain))
  const meta = { title: page.title, published: page.published }
  if (!at) {
    const sentences = sentencesOf(shadow, original, page.blocks)
    return { doc: { shadow, original, words, blocks: page.blocks, sentences, ...meta }, toPage: (span) => span }
  }
  // the first character of the shadow that stands there or behind; the list ends with the end of the text
  const blocks = page.blocks.map((block) => ({
    ...block,
    start: placeIn(at, block.start),
    end: placeIn(at, block.end),
  }))
  const sentences = sentencesOf(shadow, original, blocks)
  // the end of a span is just behind its last character, so that no zero-width character hangs on to it
  const toPage = ({ start, end }: Span) => ({
    start: at[start] ?? 0,
    end: end > start ? (at[end - 1] ?? 0) + 1 : (at[end] ?? 0),
  })
  return { doc: { shadow, original, words, blocks, sentences, ...meta }, toPage }
}
