import type { IncomingMessage } from 'node:http'
import { type Duplex, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { InputError, tooLarge } from '../read/error.js'
import { webFailure } from './failure.js'

/** Codings that are asked for, and how they are undone. */
const UNPACK: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
}

export const ACCEPT_ENCODING = 'gzip, br'

/** "gzip, br": packed by gzip first. Nobody packs a page more than twice in earnest. */
const MOST_CODINGS = 2

function unpackersOf(header: string | undefined): Duplex[] {
  const names = (header ?? '').split(',').map((name) => name.trim().toLowerCase())
  const codings = names.filter((name) => name !== '' && name !== 'identity').reverse()
  const unknown = codings.find((name) => !Object.hasOwn(UNPACK, name))
  if (unknown !== undefined || codings.length > MOST_CODINGS)
    throw webFailure(
      'packing',
      `the server packs the page as ${header}, which is not read; save the page from a browser`,
    )
  return codings.flatMap((name) => UNPACK[name]?.() ?? [])
}

/** Packed bytes that unpack to nothing are counted as well. */
function counted(maxBytes: number): Transform {
  let length = 0
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      length += chunk.length
      if (length > maxBytes) done(tooLarge(maxBytes))
      else done(null, chunk)
    },
  })
}

/** `cut`: what is beyond the limit is left unread, and the rest given. */
export interface Limit {
  maxBytes: number
  cut: boolean
}

/** The unpacked bytes of an answer; throws {@link InputError} 'too-large' as soon as they are more than may be. */
export async function bodyOf(response: IncomingMessage, { maxBytes, cut }: Limit): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let length = 0
  const holder = new Writable({
    write(chunk: Uint8Array, _, done) {
      held.push(chunk.subarray(0, maxBytes - length))
      length += chunk.length
      done(length > maxBytes ? tooLarge(maxBytes) : null)
    },
  })
  const unpackers = unpackersOf(response.headers['content-encoding'])
  if (!cut && Number(response.headers['content-length']) > maxBytes) throw tooLarge(maxBytes)
  try {
    await pipeline(response, counted(maxBytes), ...unpackers, holder)
  } catch (error) {
    if (!cut || !(error instanceof InputError)) throw error
  }
  return Buffer.concat(held)
}
