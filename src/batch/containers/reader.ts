/** Reads a stream of bytes by lines and by lengths, holding no more than it is asked for. */
export interface Reader {
  /** The next line with its line end, cut at `max` bytes (`cut` says so; the rest is dropped); null at the end. */
  line: (max: number) => Promise<{ bytes: Buffer; cut: boolean } | null>
  /** The next `length` bytes, or fewer at the end. */
  take: (length: number) => Promise<Buffer>
  /** Passes over bytes; gives how many there were. */
  skip: (length: number) => Promise<number>
  /** Ends the stream that it reads from. */
  close: () => Promise<void>
}

const LINE_FEED = 10

/** A reader of chunks of bytes. Its steps throw what the stream throws. */
export function readerOf(chunks: AsyncIterable<Uint8Array>): Reader {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  /** Whether there are bytes at hand. */
  async function fill(): Promise<boolean> {
    while (held.length === 0) {
      const next = await iterator.next()
      if (next.done) return false
      held = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    }
    return true
  }
  const cutOff = (length: number): Buffer => {
    const part = held.subarray(0, length)
    held = held.subarray(length)
    return part
  }
  /** Goes over `length` bytes at most, part by part. */
  async function pass(length: number, see: (part: Buffer) => void): Promise<void> {
    let left = length
    while (left > 0 && (await fill())) {
      const part = cutOff(Math.min(left, held.length))
      left -= part.length
      see(part)
    }
  }
  return {
    line: async (max) => {
      const parts: Buffer[] = []
      let length = 0
      let any = false
      while (await fill()) {
        any = true
        const end = held.indexOf(LINE_FEED)
        const part = cutOff(end < 0 ? held.length : end + 1)
        if (length < max) parts.push(part.subarray(0, max - length))
        length += part.length
        if (end >= 0) break
      }
      return any ? { bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts), cut: length > max } : null
    },
    take: async (length) => {
      const parts: Buffer[] = []
      await pass(length, (part) => parts.push(part))
      return Buffer.concat(parts)
    },
    skip: async (length) => {
      let passed = 0
      await pass(length, (part) => {
        passed += part.length
      })
      return passed
    },
    close: async () => {
      await iterator.return?.()
    },
  }
}
