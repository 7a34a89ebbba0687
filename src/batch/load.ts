import { constants, createReadStream, openSync, readFileSync, statSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Web } from '../web/index.js'
import { collect, tooLarge } from './collect.js'
import { isWrapped, unwrap } from './containers/unwrap.js'
import type { Entry, Input, Told } from './input.js'
import { MAX_RATIO } from './limits.js'

/** The bytes of an input, what getting them told about the page, and by what it is seen that another stands there. */
export type Loaded = { bytes: Uint8Array; stamp?: string } & Told

/** "48213-1706060700000": a file with another size or time is another file. */
export const stampOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }): string => `${size}-${mtimeMs}`

/** A file that is opened when its first bytes are wanted: an error finds somebody to tell. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

/**
 * A named pipe, or <(…). Opening one that nobody writes to would hold a thread of the system for ever, so that not even
 * the process could end; opened like this it is waited for as any stream.
 */
async function* pipeChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  yield* new Socket({ fd: file, readable: true, writable: false })
}

async function readLocal(path: string, maxBytes: number, maxRatio: number): Promise<Loaded> {
  // a thread that reads one page has nothing else to do
  const stats = statSync(path)
  const stamp = stampOf(stats)
  // neither a pipe nor a device has a size to look at
  if (stats.isFIFO()) return { bytes: await collect(pipeChunks(path), maxBytes) }
  if (!stats.isFile()) return { bytes: await collect(chunksOf(path), maxBytes) }
  if (isWrapped(path)) return { ...(await unwrap(chunksOf(path), path, { maxBytes, maxRatio })), stamp }
  if (stats.size > maxBytes) throw tooLarge(maxBytes)
  return { bytes: readFileSync(path), stamp }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** By what a page of an archive is told when it is met again. */
export const entryStamp = ({ bytes }: Entry): string => `${bytes.length}`

async function unpacked(entry: Entry, maxBytes: number, maxRatio: number): Promise<Loaded> {
  const { bytes, told, packed } = entry
  const stamp = entryStamp(entry)
  if (packed === undefined || !isWrapped(packed)) return { bytes, stamp, ...told }
  return { ...told, stamp, ...(await unwrap(once(bytes), packed, { maxBytes, maxRatio })) }
}

/** What may be loaded, and how much of it. */
export interface LoadOptions {
  maxBytes: number
  maxRatio?: number
}

/** Gets the bytes of an input, over `web` if it is an address; throws what `messageOf` puts in words. */
export async function load(
  input: Input,
  { maxBytes, maxRatio = MAX_RATIO }: LoadOptions,
  web?: Pick<Web, 'fetch'>,
): Promise<Loaded> {
  switch (input.kind) {
    case 'file':
      return readLocal(input.path, maxBytes, maxRatio)
    case 'entry':
      return unpacked(input, maxBytes, maxRatio)
    case 'stdin':
      return { bytes: await collect(process.stdin, maxBytes) }
    case 'url': {
      if (!web) throw new Error('no web was opened for an address')
      const { bytes, url, contentType } = await web.fetch(input.address, maxBytes)
      return { bytes, url, ...(contentType === undefined ? {} : { contentType }) }
    }
  }
}
