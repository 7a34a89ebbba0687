import { hashMap } from './hash-map.js'
import type { Hash64 } from './hashes.js'
import { type NearIndex, nearIndex } from './near-index.js'
import { openSpool } from './spool.js'

/** Pages that say what an earlier page of the run said. */
export interface Repeats {
  /**
   * The source of the first page with the same text (or, with a signature, with nearly the same); null for a page that
   * is the first itself. Asked in the order of the pages, so that the answer is the same however many threads there are.
   */
  see: (page: Seen) => string | null
  close: () => void
}

export interface Seen {
  source: string
  /** Of the page's text. */
  hash: Hash64
  /** Of a page that is compared with its like; see `signatureOf`. */
  signature?: Uint32Array
}

/** Hashes are in memory, at most 32 bytes a page; the names of the pages, and signatures, are in files of the moment. */
export function findRepeats(): Repeats {
  const first = hashMap()
  const names = openSpool()
  let near: NearIndex | undefined

  const keep = (source: string): number => {
    const name = Buffer.from(source)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(name.length)
    return names.append(Buffer.concat([length, name]))
  }
  const nameAt = (offset: number): string => names.read(offset + 4, names.read(offset, 4).readUInt32LE()).toString()

  return {
    see: ({ source, hash, signature }) => {
      const same = first.get(hash)
      if (same !== undefined) return nameAt(same)
      if (signature) {
        near ??= nearIndex()
        const like = near.find(signature)
        if (like !== null) {
          // what repeats this text again is told at once
          first.add(hash, like)
          return nameAt(like)
        }
      }
      const name = keep(source)
      first.add(hash, name)
      if (signature) near?.add(signature, name)
      return null
    },
    close: () => {
      names.close()
      near?.close()
    },
  }
}
