import { createReadStream } from 'node:fs'
import { readerOf } from './containers/reader.js'
import { failure } from './failure.js'
import { addHash, placeOfHash, places, type SharedHashes, sharedHashes } from './hash-set.js'
import { hash64, hash64Of } from './hashes.js'

/** Contents that an earlier run has read; crosses to the threads as it is. */
export interface KnownContents {
  /** What was hashed: the bytes of a page, as a state file has it, or its text, as the output has it. */
  of: 'bytes' | 'text'
  hashes: SharedHashes
}

/** What an earlier run has read. 22 bytes a page. */
export interface Known {
  contents: KnownContents
  /** Whether a page of this name was there; what is asked for is marked as met. */
  meet: (source: string) => boolean
  /** Whether a page of this name was met. */
  met: (source: string) => boolean
}

export const STATE_SCHEMA = 'solieu-state/1'

/** A page in a state file: its source and the hash of its bytes. */
export type StateLine = readonly [source: string, hash: string]

const LONGEST = 512 * 1024 * 1024

/** The lines of a file with their line ends, cut at 512 MB each. Throws what the system throws. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const reader = readerOf(createReadStream(file, { highWaterMark: 256 * 1024 }))
  try {
    for (let line = await reader.line(LONGEST); line; line = await reader.line(LONGEST)) yield line.bytes
  } finally {
    await reader.close()
  }
}

async function countLines(file: string): Promise<number> {
  let lines = 1
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  }
  return lines
}

/** The fields before the figures, which are most of a line: no text in JSON can hold a quote that is not escaped. */
function pageOfOutput(line: string): StateLine | null {
  const end = line.indexOf(',"figures":')
  const { source, contentHash } = JSON.parse(end < 0 ? line : `${line.slice(0, end)}}`)
  return typeof source === 'string' && typeof contentHash === 'string' ? [source, contentHash] : null
}

const isStateLine = (value: unknown): value is StateLine =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')

/** The pages of a state file or of an earlier NDJSON output. Throws for a file that is neither. */
async function* pagesOf(file: string): AsyncGenerator<{ of: KnownContents['of']; page: StateLine }> {
  let of: KnownContents['of'] | null = null
  for await (const bytes of linesOf(file)) {
    const line = bytes.toString()
    if (line.trim() === '') continue
    try {
      if (of === null) {
        of = JSON.parse(line).schema === STATE_SCHEMA ? 'bytes' : 'text'
        if (of === 'bytes') continue
      }
      const page = of === 'bytes' ? JSON.parse(line) : pageOfOutput(line)
      if (!isStateLine(page)) throw new Error('neither')
      yield { of, page }
    } catch {
      throw failure(`${file} is neither NDJSON that solieu wrote nor a state file of it`, 'usage')
    }
  }
}

/** Reads what an earlier run has left: a file of `--state`, or its NDJSON. Throws what `messageOf` puts in words. */
export async function readKnown(file: string): Promise<Known> {
  const count = await countLines(file)
  const hashes = sharedHashes(count)
  const sources = sharedHashes(count)
  let kind: KnownContents['of'] = 'bytes'
  for await (const { of, page } of pagesOf(file)) {
    kind = of
    addHash(sources, hash64(page[0]))
    addHash(hashes, hash64Of(page[1]))
  }
  const marks = new Uint8Array(Math.ceil(places(sources) / 8))
  const placeOf = (source: string): number | null => placeOfHash(sources, hash64(source))
  return {
    contents: { of: kind, hashes },
    meet: (source) => {
      const place = placeOf(source)
      if (place !== null) marks[place >> 3] = (marks[place >> 3] ?? 0) | (1 << (place & 7))
      return place !== null
    },
    met: (source) => {
      const place = placeOf(source)
      return place !== null && ((marks[place >> 3] ?? 0) & (1 << (place & 7))) !== 0
    },
  }
}

/** The pages of a state file; none where there is no file yet. */
export async function* statePages(file: string): AsyncGenerator<StateLine> {
  for await (const { page } of pagesOf(file)) yield page
}
