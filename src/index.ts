import { types } from 'node:util'
import type { Role } from './model/vocabulary.js'
import { extractPage } from './pipeline.js'
import { FORMATS } from './read/format.js'
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

const isText = (value: unknown): value is string => typeof value === 'string'

/** What an option must be; callers without types are told, as the command tells its users. */
const OPTIONS: Readonly<Record<keyof ExtractOptions, readonly [says: string, holds: (value: unknown) => boolean]>> = {
  source: ['a name', isText],
  format: [`one of ${FORMATS.join(', ')}`, (value) => FORMATS.some((format) => format === value)],
  url: ['an http or https address', (value) => isText(value) && isWebAddress(value)],
  published: ['an ISO date such as 2024-05-31', (value) => isText(value) && isIsoDate(value)],
  text: ['true or false', (value) => typeof value === 'boolean'],
}

function checkOptions(options: ExtractOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('extract: options must be an object')
  for (const [name, [says, holds]] of Object.entries(OPTIONS)) {
    const value = options[name as keyof ExtractOptions]
    if (value !== undefined && !holds(value)) {
      const given = isText(value) ? `, not '${value}'` : ''
      throw new TypeError(`extract: ${name} must be ${says}${given}`)
    }
  }
}

/** What of an input is bytes: those of any view, and of a whole buffer as `fetch` gives it. */
function bytesOf(input: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  if (types.isAnyArrayBuffer(input)) return new Uint8Array(input)
  throw new TypeError('extract: the input must be a string, a Uint8Array or an ArrayBuffer; await what gives it')
}

/**
 * Reads one page (its bytes, or its text or HTML as a string) and gives the figures and records that it reports.
 * `format` is told by the name in `source`, else by a look at the input; `published` is an ISO date and `url` an http or https address.
 * Throws an {@link InputError} for an input that is empty, holds no text, or as bytes is binary, undecodable or over 20 MB; a
 * TypeError for arguments of another kind.
 */
export function extract(input: string | ArrayBuffer | ArrayBufferView, options: ExtractOptions = {}): Result {
  checkOptions(options)
  const { text, source = '-', ...rest } = options
  const read = { source, ...rest }
  const page = typeof input === 'string' ? readText(input, read) : readPage(bytesOf(input), read)
  return extractPage(page, text === undefined ? {} : { text }).result
}
