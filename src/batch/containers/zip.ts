import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { failure } from '../failure.js'
import { isBomb } from '../limits.js'
import { tooDense } from './inflate.js'
import { type Member, refused } from './member.js'

const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const

/** The file type in the Unix mode that some tools write: that of a symbolic link. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** What yauzl says of a file that is no zip, in words. */
const damaged = (error: unknown): Error =>
  failure(`is no sound zip archive: ${error instanceof Error ? error.message : error}; get the file again`, 'damaged')

function memberOf(zip: ZipFile, entry: Entry, maxRatio: number): Member {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  if (isLink(entry)) return { kind: 'passed', reason: 'links' }
  if (entry.isEncrypted()) return refused(name, 'encrypted', 'is encrypted; unpack the archive with its password')
  if (!entry.canDecodeFileData())
    return refused(name, 'unsupported', `is compressed by method ${entry.compressionMethod}; unpack the archive`)
  if (isBomb(entry.compressedSize, entry.uncompressedSize, maxRatio)) {
    const { message } = tooDense(maxRatio)
    return refused(name, 'too-dense', message)
  }
  return {
    kind: 'file',
    name,
    size: entry.uncompressedSize,
    open: () =>
      zip.openReadStreamPromise(entry).catch((error) => {
        throw damaged(error)
      }),
  }
}

/**
 * The files of a zip, in the order of its directory. `content` is a path, or the bytes of a zip inside an archive.
 * Throws 'too-dense' when the files together are more than `maxRatio` times the archive, as in a zip whose entries lie
 * upon one another.
 */
export async function* zipMembers(content: string | Buffer, size: number, maxRatio: number): AsyncGenerator<Member> {
  const opened = typeof content === 'string' ? openPromise(content, OPTIONS) : fromBufferPromise(content, OPTIONS)
  const zip = await opened.catch((error) => {
    if (error && typeof error === 'object' && 'syscall' in error) throw error
    throw damaged(error)
  })
  let unpacked = 0
  const entries = zip.eachEntry()
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw damaged(error)
    })
    if (next.done) return
    const member = memberOf(zip, next.value, maxRatio)
    if (member.kind === 'file') unpacked += member.size
    if (isBomb(size, unpacked, maxRatio)) {
      await entries.return?.()
      throw tooDense(maxRatio)
    }
    if (member.kind === 'file' && member.name.endsWith('/')) continue
    yield member
  }
}
