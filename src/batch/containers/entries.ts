import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { collect, tooLarge } from '../collect.js'
import { codeOf, messageOf } from '../failure.js'
import { leftOut, pageLeftOut } from '../filter.js'
import { type Entry, type Missing, passOver } from '../input.js'
import type { Scope } from '../scope.js'
import { type Layers, layersOf } from './layers.js'
import type { FileMember, Member, PageMember } from './member.js'
import { isHidden, normal, trickOf } from './names.js'
import { readerOf } from './reader.js'

/** An archive: a file on the disk, or a member of another archive. */
interface Archive {
  source: string
  layers: Layers
  /** Its name below what is searched, which patterns see; "" where it was named itself. */
  below: string
  content: { path: string } | { chunks: AsyncIterable<Uint8Array> }
  depth: number
}

const missing = (source: string, error: unknown): Missing => ({
  kind: 'missing',
  source,
  message: messageOf(error),
  code: codeOf(error),
})

async function* countedFile(path: string, scope: Scope): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    scope.archiveBytes += chunk.length
    yield chunk
  }
}

const nameBelow = (outer: Archive, name: string): string => (outer.below === '' ? name : `${outer.below}/${name}`)

async function* membersOf({ layers, content }: Archive, scope: Scope): AsyncGenerator<Member> {
  const { limits } = scope
  const { archive, compressions } = layers
  const packed = 'path' in content ? countedFile(content.path, scope) : content.chunks
  const { inflateAll } = await import('./inflate.js')
  if (archive === 'zip') {
    const { zipMembers } = await import('./zip.js')
    if ('path' in content && compressions.length === 0) {
      const { size } = await stat(content.path)
      yield* zipMembers(content.path, size, limits.maxRatio)
      scope.archiveBytes += size
      return
    }
    // a zip is read from its end: inside a stream it has to be held
    const held = await collect(inflateAll(packed, compressions, limits.maxRatio), limits.maxBytes)
    return yield* zipMembers(Buffer.from(held.buffer, held.byteOffset, held.length), held.length, limits.maxRatio)
  }
  const chunks = inflateAll(packed, compressions, limits.maxRatio)
  if (archive === 'tar') return yield* (await import('./tar.js')).tarMembers(chunks)
  const reader = readerOf(chunks)
  try {
    if (archive === 'warc') yield* (await import('./warc.js')).warcMembers(reader, limits)
    else yield* (await import('./ndjson.js')).ndjsonMembers(reader, limits)
  } finally {
    await reader.close()
  }
}

async function* fromFile(member: FileMember, outer: Archive, scope: Scope): AsyncGenerator<Entry | Missing> {
  const inside = normal(member.name)
  const source = `${outer.source}/${inside}`
  const trick = trickOf(inside)
  if (trick) return yield { kind: 'missing', source, code: 'refused', message: `${trick}; it is not read` }
  if (isHidden(inside)) return passOver(scope.passed, 'hidden')
  const below = nameBelow(outer, inside)
  const reason = leftOut(below, scope.filter)
  if (reason) return passOver(scope.passed, reason)
  const layers = layersOf(inside)
  if (layers.archive && outer.depth >= scope.limits.maxDepth) {
    const others = outer.depth === 1 ? 'another' : `${outer.depth} others`
    const message = `is an archive inside ${others}; raise --max-depth if it is to be trusted`
    return yield { kind: 'missing', source, code: 'refused', message }
  }
  if (layers.archive) {
    const chunks = await member.open()
    return yield* entries({ source, layers, below, content: { chunks }, depth: outer.depth + 1 }, scope)
  }
  if (member.size > scope.limits.maxBytes) throw tooLarge(scope.limits.maxBytes)
  const bytes = await collect(await member.open(), scope.limits.maxBytes)
  yield { kind: 'entry', source, bytes, told: {}, packed: inside }
}

function fromPage({ name, bytes, told }: PageMember, outer: Archive, scope: Scope): Entry | null {
  const reason = pageLeftOut(nameBelow(outer, name), scope.filter)
  if (reason) passOver(scope.passed, reason)
  return reason ? null : { kind: 'entry', source: `${outer.source}/${name}`, bytes, told }
}

async function* fromMember(member: Member, outer: Archive, scope: Scope): AsyncGenerator<Entry | Missing> {
  switch (member.kind) {
    case 'passed':
      return passOver(scope.passed, member.reason)
    case 'refused':
      return yield {
        kind: 'missing',
        source: `${outer.source}/${normal(member.name)}`,
        code: member.code,
        message: member.message,
      }
    case 'page': {
      const entry = fromPage(member, outer, scope)
      if (entry) yield entry
      return
    }
    case 'file':
      try {
        yield* fromFile(member, outer, scope)
      } catch (error) {
        yield missing(`${outer.source}/${normal(member.name)}`, error)
      }
  }
}

/** The pages of an archive, of the archives in it, and so on, one at a time. What is unsound in it fails alone. */
async function* entries(archive: Archive, scope: Scope): AsyncGenerator<Entry | Missing> {
  try {
    for await (const member of membersOf(archive, scope)) yield* fromMember(member, archive, scope)
  } catch (error) {
    yield missing(archive.source, error)
  }
}

/**
 * The pages of an archive on the disk, in its order. `below` is its name below the folder that is searched; the patterns
 * of `--include` and `--exclude` see it, and "" where the archive itself was named.
 */
export const entriesOf = (path: string, source: string, below: string, scope: Scope): AsyncGenerator<Entry | Missing> =>
  entries({ source, layers: layersOf(path), below, content: { path }, depth: 1 }, scope)
