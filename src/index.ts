import type { Role } from './model/vocabulary.js'
import { extractPage } from './pipeline.js'
import { type ReadOptions, readPage, readText } from './read/index.js'
import { isIsoDate, isWebAddress } from './read/said.js'
import type { Result } from './schema.js'
import { TYPES as TYPE_ROWS, type TypeName } from './types/index.js'

export { InputError, type InputErrorCode } from './read/index.js'
export { type EventRecord, type Figure, type Result, resultSchema } from './schema.js'
export type { TypeName } from './types/index.js'

/** A type of figures and records: its name in the output, its labels in two languages, and the roles that its records take. */
export interface TypeTerm {
  name: TypeName
  vi: string
  en: string
  roles: readonly Role[]
}

/** Every type, in the order in which they are listed to people. */
export const TYPES: readonly TypeTerm[] = TYPE_ROWS.map(({ name, vi, en, roles }) => ({ name, vi, en, roles }))

export interface ExtractOptions extends Partial<Pick<ReadOptions, 'source' | 'format' | 'url' | 'published'>> {
  /** Puts the page's text into the result. */
  text?: boolean
}

/**
 * Reads one page (its bytes, or its text or HTML as a string) and gives the figures and records that it reports.
 * `format` is told by the name in `source`, else by a look at the input; `published` is an ISO date and `url` an http or https address.
 * Throws an {@link InputError} for an input that is empty, holds no text, or as bytes is binary, undecodable or over 20 MB; a
 * TypeError for a date or address that is none.
 */
export function extract(input: string | Uint8Array, { text, source = '-', ...rest }: ExtractOptions = {}): Result {
  if (rest.published !== undefined && !isIsoDate(rest.published))
    throw new TypeError(`published must be an ISO date such as 2024-05-31, not '${rest.published}'`)
  if (rest.url !== undefined && !isWebAddress(rest.url))
    throw new TypeError(`url must be an http or https address, not '${rest.url}'`)
  const options = { source, ...rest }
  const page = typeof input === 'string' ? readText(input, options) : readPage(input, options)
  return extractPage(page, text === undefined ? {} : { text }).result
}
