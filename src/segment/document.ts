import type { Document } from '../model/document.js'
import type { Page } from '../model/page.js'
import type { Span } from '../model/span.js'
import { shadowOf } from '../text/fold.js'
import { toldAgain } from './again.js'
import { sentencesOf } from './sentences.js'

/** A document, and the way back from its offsets to those of the page's text. */
export interface Segmented {
  doc: Document
  /** Offsets into the page's text of a span of the document. */
  toPage: (span: Span) => Span
}

/** Index of the first shadow character that stands at or after `offset` of the text. */
function shadowIndex(at: Int32Array, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export function segment(page: Page): Segmented {
  const { text: shadow, original, words, at } = shadowOf(page.text, toldAgain)
  const meta = { title: page.title, published: page.published }
  if (!at) {
    const sentences = sentencesOf(shadow, original, page.blocks)
    return { doc: { shadow, original, words, blocks: page.blocks, sentences, ...meta }, toPage: (span) => span }
  }
  const blocks = page.blocks.map((block) => ({
    ...block,
    start: shadowIndex(at, block.start),
    end: shadowIndex(at, block.end),
  }))
  const sentences = sentencesOf(shadow, original, blocks)
  // the end of a span is just behind its last character, so that no zero-width character hangs on to it
  const toPage = ({ start, end }: Span) => ({
    start: at[start] ?? 0,
    end: end > start ? (at[end - 1] ?? 0) + 1 : (at[end] ?? 0),
  })
  return { doc: { shadow, original, words, blocks, sentences, ...meta }, toPage }
}
