import { isUtf8 } from 'node:buffer'
import type { Warning } from '../../model/page.js'
import { refuseBinary } from '../binary.js'
import { InputError } from '../error.js'
import { bomOf, charsetOf, metaCharset, wideOf } from './charset.js'
import { charsets } from './iconv.js'
import { legacyOf } from './legacy.js'
import { fromBytes } from './windows1252.js'

/** A text without its byte order mark, what its bytes were, and what was doubtful about them. */
export interface Decoded {
  text: string
  charset: string
  warnings: Warning[]
}

/** Names that pages give to bytes of any kind: what they say is no evidence against what the bytes look like. */
const LATIN = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii|ansi|x-user-defined|user-defined)$/
const UTF_8 = /^(?:utf-?8|unicode)$/
const REPLACEMENT = /\uFFFD/g
/** Share of replacement characters above which a text cannot be read at all. */
const MAX_BROKEN = 0.1
/** Replacement characters for each character outside ASCII that a cut or slightly damaged UTF-8 text may hold. */
const DAMAGED = 0.05

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Bytes that are no sound UTF-8. */
function decodeOther(bytes: Buffer, declared: string | null): Decoded {
  const text = bytes.toString('utf8')
  const broken = count(text, REPLACEMENT)
  if (broken <= count(text, /[^\x00-\x7f\uFFFD]/g) * DAMAGED) {
    const damaged =
      broken === 1 ? '1 damaged character of the input was' : `${broken} damaged characters of the input were`
    const message = `${damaged} replaced; check the source`
    return { text, charset: 'utf-8', warnings: [{ code: 'damaged', message }] }
  }
  const named = declared !== null && !UTF_8.test(declared)
  if (named && !LATIN.test(declared) && charsets().encodingExists(declared)) {
    return { text: charsets().decode(bytes, declared), charset: declared, warnings: [] }
  }
  const latin = fromBytes(bytes)
  const legacy = legacyOf(withoutTags(latin))
  if (legacy !== null) return { text: legacy.read(latin), charset: legacy.name, warnings: [] }
  if (named) return { text: latin, charset: 'windows-1252', warnings: [] }
  if (broken > text.length * MAX_BROKEN) {
    throw new InputError('undecodable', 'the input is in no charset known here; save it as UTF-8 and try again')
  }
  const message = 'the charset of the input could not be told: read as UTF-8 with characters lost; save it as UTF-8'
  return { text, charset: 'utf-8', warnings: [{ code: 'undecided-charset', message }] }
}

/** Evidence is taken from what is read, not from markup and scripts. */
const withoutTags = (text: string): string =>
  text.replace(/<script[\s>][^<]*|<style[\s>][^<]*|<[^>]*>/gi, ' ').replace(/\s+/g, ' ')

/**
 * Bytes to text: by the byte order mark, the shape of UTF-16, UTF-8 that holds together, the charset that HTTP
 * (`contentType`) or the document states, then by which Vietnamese charset makes Vietnamese of them.
 * Throws {@link InputError} 'binary' and 'undecodable'.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const mark = bomOf(bytes)
  const wide = mark === null || mark === 'utf-8' ? wideOf(bytes) : mark
  refuseBinary(bytes, wide !== null)
  if (wide !== null)
    return { text: charsets().decode(view(bytes), wide, { stripBOM: true }), charset: wide, warnings: [] }
  const body = view(mark === 'utf-8' ? bytes.subarray(3) : bytes)
  if (isUtf8(body)) return { text: body.toString('utf8'), charset: 'utf-8', warnings: [] }
  return decodeOther(body, mark ?? charsetOf(contentType) ?? metaCharset(bytes))
}
