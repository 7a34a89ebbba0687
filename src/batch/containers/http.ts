import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { systemCode } from '../../read/error.js'
import { tooLarge } from '../collect.js'
import { failure } from '../failure.js'
import { type Fields, fieldsOf } from './fields.js'
import { hasZstd } from './inflate.js'

/** An answer of a server as it went over the wire. */
export interface HttpAnswer {
  status: number
  fields: Fields
  body: Buffer
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/

/** The parts of an answer; null for bytes that are none. */
export function httpAnswer(bytes: Buffer): HttpAnswer | null {
  const status = STATUS.exec(bytes.subarray(0, 20).toString('latin1'))?.[1]
  if (!status) return null
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const bare = lf >= 0 && (crlf < 0 || lf < crlf)
  const end = bare ? lf : crlf < 0 ? bytes.length : crlf
  return {
    status: Number(status),
    fields: fieldsOf(bytes.subarray(0, end).toString('latin1')),
    body: bytes.subarray(end + (bare ? 2 : 4)),
  }
}

/** "1a2b;name=value" */
const CHUNK_SIZE = /^([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i
/** More of a chunk's line than any server writes. */
const CHUNK_LINE = 256

/** A body without the sizes of its chunks; as it is where it has none, as archivers that took them out forget to say. */
export function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const line = CHUNK_SIZE.exec(body.subarray(at, at + CHUNK_LINE).toString('latin1'))
    if (!line) return parts.length === 0 ? body : Buffer.concat(parts)
    const size = Number.parseInt(line[1] ?? '0', 16)
    if (size === 0) break
    const start = at + line[0].length
    parts.push(body.subarray(start, start + size))
    at = start + size
    if (body[at] === 13) at++
    if (body[at] === 10) at++
  }
  return Buffer.concat(parts)
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>
const gunzip: Unpack = promisify(zlib.gunzip)
const inflate: Unpack = promisify(zlib.inflate)
const inflateRaw: Unpack = promisify(zlib.inflateRaw)
const brotli: Unpack = promisify(zlib.brotliDecompress)
type MaybeZstd = { zstdDecompress?: (bytes: Buffer, options: object, done: (e: unknown, b: Buffer) => void) => void }
const zstd = hasZstd ? (promisify((zlib as MaybeZstd).zstdDecompress as never) as Unpack) : null

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const isZlib = (bytes: Buffer): boolean => ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0

/** How each content coding is undone. What its name does not fit is left: archivers undo some and keep the field. */
const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: (bytes, options) => (isGzip(bytes) ? gunzip(bytes, options) : Promise.resolve(bytes)),
  deflate: (bytes, options) => (isZlib(bytes) ? inflate(bytes, options) : inflateRaw(bytes, options)),
  br: brotli,
  ...(zstd && { zstd }),
  identity: (bytes) => Promise.resolve(bytes),
}

/** The page in a body: out of its chunks and its content codings. Throws what `messageOf` puts in words. */
export async function pageOf({ fields, body }: HttpAnswer, maxBytes: number): Promise<Buffer> {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  let page = chunked ? dechunked(body) : body
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',')
  for (const coding of codings
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter(Boolean)
    .reverse()) {
    const unpack = CODINGS[coding]
    if (!unpack) throw failure(`the answer is coded as ${coding}, which cannot be read here`, 'unsupported')
    if (page.length < 2) break
    try {
      page = await unpack(page, { maxOutputLength: maxBytes })
    } catch (error) {
      if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes)
      throw failure(`the answer is damaged: it says ${coding} and is not`, 'damaged')
    }
  }
  return page
}
