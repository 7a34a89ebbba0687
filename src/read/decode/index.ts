import iconv from 'iconv-lite'
import type { Warning } from '../../model/page.js'
import { refuseBinary } from '../binary.js'
import { InputError } from '../error.js'
import { bomOf, charsetOf, metaCharset, wideOf } from './charset.js'
import { legacyOf } from './legacy.js'
import { repairMojibake } from './mojibake.js'

/** A text in Unicode (NFC, without byte order mark), what it was written in, and what was doubtful about it. */
export interface Decoded {
  text: string
  charset: string
  warnings: Warning[]
}

/** Names that pages give to bytes of any kind: what they say is no evidence against what the bytes look like. */
const ANY =
  /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii|ansi|x-user-defined|user-defined|none|utf-?8)$/
const REPLACEMENT = /\uFFFD/g
/** Share of replacement characters above which a text cannot be read at all. */
const MAX_BROKEN = 0.1
/** Replacement characters for each character outside ASCII that a cut or slightly damaged UTF-8 text may hold. */
const DAMAGED = 0.05

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const warning = (code: string, message: string): Warning => ({ code, message })

/** Fonts over Latin-1 and broken encodings that remain in a text once its bytes are read. */
function mend(text: string, charset: string, warnings: Warning[]): Decoded {
  const nfc = text.normalize('NFC')
  const repaired = repairMojibake(nfc)
  if (repaired !== null) {
    const message = 'the text was UTF-8 read as Latin-1 and has been repaired; check the quotes you use'
    return { text: repaired.normalize('NFC'), charset, warnings: [...warnings, warning('mojibake-repaired', message)] }
  }
  const legacy = legacyOf(nfc)
  return legacy === null ? { text: nfc, charset, warnings } : { text: legacy.read(nfc), charset: legacy.name, warnings }
}

function decodeNarrow(bytes: Uint8Array, declared: string | null): Decoded {
  const text = view(bytes).toString('utf8')
  const broken = count(text, REPLACEMENT)
  if (broken === 0) return mend(text, 'utf-8', [])
  const letters = count(text, /[^\x00-\x7f\uFFFD]/g)
  if (broken <= letters * DAMAGED) {
    const message = `${broken} characters of the input are damaged and were replaced; check the source`
    return mend(text, 'utf-8', [warning('damaged', message)])
  }
  if (declared !== null && !ANY.test(declared) && iconv.encodingExists(declared)) {
    return mend(iconv.decode(view(bytes), declared), declared, [])
  }
  const latin = iconv.decode(view(bytes), 'windows-1252')
  const legacy = legacyOf(latin)
  if (legacy !== null) return { text: legacy.read(latin), charset: legacy.name, warnings: [] }
  if (declared !== null && !/^utf-?8$/.test(declared))
    return { text: latin.normalize('NFC'), charset: 'windows-1252', warnings: [] }
  if (broken > text.length * MAX_BROKEN) {
    throw new InputError('undecodable', 'the input is in no charset known here; save it as UTF-8 and try again')
  }
  const message = 'the charset of the input could not be told: read as UTF-8 with characters lost; save it as UTF-8'
  return { text: text.normalize('NFC'), charset: 'utf-8', warnings: [warning('undecided-charset', message)] }
}

/**
 * Bytes to text: by the byte order mark, the shape of UTF-16, UTF-8 that holds together, the charset that HTTP
 * (`contentType`) or the document states, then by which Vietnamese charset makes Vietnamese of them.
 * Throws {@link InputError} 'binary' and 'undecodable'.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const mark = bomOf(bytes)
  const stated = charsetOf(contentType)
  const wide = mark?.startsWith('utf-16') ? mark : wideOf(bytes)
  refuseBinary(bytes, wide !== null)
  if (wide !== null) return mend(iconv.decode(view(bytes), wide, { stripBOM: true }), wide, [])
  if (mark === 'utf-8') return decodeNarrow(bytes.subarray(3), mark)
  return decodeNarrow(bytes, stated ?? metaCharset(bytes))
}
