import { extractPage } from './pipeline.js'
import { type ReadOptions, readPage, readText } from './read/index.js'
import type { Result } from './schema.js'

export { InputError, type InputErrorCode } from './read/index.js'
export { type EventRecord, type Figure, type Result, resultSchema } from './schema.js'
export { TYPES, type TypeName } from './types/index.js'

export interface ExtractOptions extends Partial<Pick<ReadOptions, 'source' | 'format' | 'url' | 'published'>> {
  /** Puts the page's text into the result. */
  text?: boolean
}

/**
 * Reads one page (its bytes, or its text or HTML as a string) and gives the figures and records that it reports.
 * `format` is told by the name in `source`, else by a look at the input. Throws an {@link InputError} for an input that
 * is empty, binary, undecodable or too large.
 */
export function extract(input: string | Uint8Array, { text, source = '-', ...rest }: ExtractOptions = {}): Result {
  const options = { source, ...rest }
  const page = typeof input === 'string' ? readText(input, options) : readPage(input, options)
  return extractPage(page, text === undefined ? {} : { text }).result
}
