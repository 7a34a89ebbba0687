import type { Block, Page } from '../model/page.js'
import { csvBlocks } from './csv.js'
import { refuseData } from './data.js'
import { decode } from './decode/index.js'
import { menderOf } from './decode/mend.js'
import { InputError } from './error.js'
import { type Format, formatOf } from './format.js'
import { readHtml } from './html/index.js'
import { languageWarnings } from './language.js'
import { bylineOf } from './meta/byline.js'
import { siteOf } from './meta/site.js'
import { visibleDates } from './meta/visible.js'
import { blocksOfText } from './text.js'

export { InputError, type InputErrorCode } from './error.js'
export type { Format } from './format.js'

export interface ReadOptions {
  /** The input as the user named it; its extension tells the format. */
  source: string
  format?: Format
  url?: string
  /** The `Content-Type` that the page was served with. */
  contentType?: string
  /** ISO 8601; overrides what the page states. */
  published?: string
  /** Default 20 MB. */
  maxBytes?: number
}

const MAX_BYTES = 20_000_000

/**
 * Reads the bytes of a page: decodes them, finds the article, its blocks and what the page says about itself.
 * Throws {@link InputError} for inputs that are empty, too large, binary, undecodable, hold no text, or are no pages.
 */
export function readPage(bytes: Uint8Array, options: ReadOptions): Page {
  const max = options.maxBytes ?? MAX_BYTES
  if (bytes.length > max) {
    throw new InputError(
      'too-large',
      `the input has ${bytes.length} bytes, more than the limit of ${max}; split it or raise the limit`,
    )
  }
  if (bytes.length === 0) throw new InputError('empty', 'the input is empty; give a page with text')
  const { text, warnings } = decode(bytes, options.contentType)
  const page = readText(text, options)
  return { ...page, warnings: [...warnings, ...page.warnings] }
}

/** Reads a page that is a string already, as {@link readPage} does; throws {@link InputError} 'empty', 'no-text' and 'no-page'. */
export function readText(text: string, options: ReadOptions): Page {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (clean.trim() === '')
    throw new InputError('empty', 'the input holds nothing but white space; give a page with text')
  // who says what an input is knows it
  if (options.format === undefined) refuseData(options.source, options.contentType, clean)
  const format = options.format ?? formatOf(options.source, options.contentType, clean)
  const page = format === 'html' ? readHtml(clean, options) : readPlain(clean, format, options)
  const { published = page.published } = options
  return { ...page, published, warnings: [...page.warnings, ...languageWarnings(page.text, page.blocks)] }
}

/** "# Kết quả" → "Kết quả", and a title on two lines on one. */
const titleText = (text: string, { start, end, wrapped }: Block): string => {
  const title = text.slice(start, end).replace(/^#+\s+/, '')
  return wrapped ? title.replace(/\s+/g, ' ') : title
}

function readPlain(input: string, format: Format, options: ReadOptions): Page {
  const { mend, warnings } = menderOf(input)
  const text = mend(input)
  const blocks = (format === 'csv' ? csvBlocks(text) : null) ?? blocksOfText(text, format === 'md')
  const title = blocks.find((block) => block.kind === 'title')
  const head = blocks
    .filter((block) => block.kind !== 'paragraph' && block.kind !== 'cell')
    .map((block) => text.slice(block.start, block.end))
  return {
    source: options.source,
    url: options.url ?? null,
    site: siteOf(options.url),
    title: title === undefined ? null : titleText(text, title),
    ...visibleDates(head),
    author: bylineOf(
      blocks.filter((block) => block.kind !== 'chrome').map((block) => text.slice(block.start, block.end)),
    ),
    text,
    blocks,
    warnings,
  }
}
