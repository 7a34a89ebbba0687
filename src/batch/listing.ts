import { opendir } from 'node:fs/promises'

export type EntryType = 'file' | 'folder' | 'link' | 'other'

/** What a folder holds, sorted by name. */
export interface Listing {
  entries: () => Generator<{ name: string; type: EntryType }>
  has: (name: string) => boolean
}

/** Names are packed: a JavaScript string takes twice the room. */
const BLOCK = 1 << 16
const TYPES: readonly EntryType[] = ['file', 'folder', 'link', 'other']

/**
 * Lists a folder, in the order of the bytes of the names in UTF-8, the same on every system. Of a folder of a million
 * files only the names are held, as bytes, and 4 bytes a name for the order. `keep` says which names are worth it.
 */
export async function list(folder: string, keep: (name: string, type: EntryType) => boolean): Promise<Listing> {
  const blocks: Buffer[] = [Buffer.alloc(BLOCK)]
  let offsets = new Uint32Array(64)
  let count = 0
  let used = 0

  /** Type, length and bytes of a name; none lies across two blocks. */
  const pack = (name: string, type: EntryType): void => {
    const bytes = Buffer.from(name)
    if (used + bytes.length + 3 > BLOCK) {
      blocks.push(Buffer.alloc(BLOCK))
      used = 0
    }
    const block = blocks.at(-1) as Buffer
    if (count === offsets.length) {
      const longer = new Uint32Array(Math.ceil(count * 1.5))
      longer.set(offsets)
      offsets = longer
    }
    offsets[count++] = (blocks.length - 1) * BLOCK + used
    block[used] = TYPES.indexOf(type)
    block.writeUInt16LE(bytes.length, used + 1)
    used += 3 + block.write(name, used + 3)
  }
  const block = (offset: number): Buffer => blocks[Math.floor(offset / BLOCK)] as Buffer
  const span = (offset: number): [start: number, end: number] => {
    const start = (offset % BLOCK) + 3
    return [start, start + block(offset).readUInt16LE(start - 2)]
  }
  const compare = (a: number, b: number): number => {
    const [startA, endA] = span(a)
    const [startB, endB] = span(b)
    return block(a).compare(block(b), startB, endB, startA, endA)
  }

  for await (const entry of await opendir(folder, { bufferSize: 512 })) {
    const type = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other'
    if (keep(entry.name, type)) pack(entry.name, type)
  }
  const order = offsets.subarray(0, count).sort(compare)
  const nameAt = (offset: number): string => block(offset).toString('utf8', ...span(offset))

  return {
    entries: function* () {
      for (const offset of order)
        yield { name: nameAt(offset), type: TYPES[block(offset)[offset % BLOCK] ?? 0] as EntryType }
    },
    has: (name) => {
      const wanted = Buffer.from(name)
      let low = 0
      let high = count
      while (low < high) {
        const middle = (low + high) >> 1
        const [start, end] = span(order[middle] as number)
        const sign = block(order[middle] as number).compare(wanted, 0, wanted.length, start, end)
        if (sign === 0) return true
        if (sign < 0) low = middle + 1
        else high = middle
      }
      return false
    },
  }
}
