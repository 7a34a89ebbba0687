import { pipeline, Readable, type Transform } from 'node:stream'
import zlib from 'node:zlib'
import { failure } from '../failure.js'
import { isBomb } from '../limits.js'
import type { Compression } from './layers.js'

/** A megabyte at a time would be no faster; the 16 kB that zlib begins with cost a third more. */
const CHUNK = { chunkSize: 128 * 1024 }

/** What newer versions of Node have. */
type MaybeZstd = { createZstdDecompress?: (options: object) => Transform }

export const hasZstd = 'createZstdDecompress' in zlib

/** A transform that unpacks; gzip reads several members one after another. */
function unpacker(compression: Compression): Transform {
  if (compression === 'gzip') return zlib.createGunzip(CHUNK)
  const create = (zlib as MaybeZstd).createZstdDecompress
  if (!create) throw failure('zstd is read from Node 22.15 on; unpack the file, or run a newer Node', 'unsupported')
  return create(CHUNK)
}

/** The failure 'too-dense' of what unpacks to more than `maxRatio` times its size. */
export const tooDense = (maxRatio: number): Error =>
  failure(`unpacks to more than ${maxRatio} times its size; raise --max-ratio if it is to be trusted`, 'too-dense')

/** Unpacks a stream as it comes; throws 'too-dense' for what grows more than `maxRatio` times. */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  compression: Compression,
  maxRatio: number,
): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const transform = unpacker(compression)
  // an error of the source comes out of the transform
  pipeline(Readable.from(counted(), { objectMode: false }), transform, () => {})
  for await (const chunk of transform as AsyncIterable<Uint8Array>) {
    unpacked += chunk.length
    if (isBomb(packed, unpacked, maxRatio)) throw tooDense(maxRatio)
    yield chunk
  }
}

/** Unpacks layer by layer, from the outside in. */
export const inflateAll = (
  chunks: AsyncIterable<Uint8Array>,
  compressions: readonly Compression[],
  maxRatio: number,
): AsyncIterable<Uint8Array> =>
  compressions.reduce((inner, compression) => inflate(inner, compression, maxRatio), chunks)
