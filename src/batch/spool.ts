import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Bytes that are kept on the disk to be read again by their offset. Small ones never leave the memory. */
export interface Spool {
  /** Appends bytes; gives their offset. */
  append: (bytes: Uint8Array) => number
  read: (offset: number, length: number) => Buffer
  readonly length: number
  /** Takes the file away. */
  close: () => void
}

/** So much is written at once. */
const BLOCK = 1 << 20

/** A spool whose file, if it comes to one, stands in the folder for temporary files while the process runs. */
export function openSpool(): Spool {
  let folder: string | undefined
  let file: number | undefined
  let flushed = 0
  let length = 0
  let block = Buffer.alloc(4096)

  const flush = (): void => {
    if (file === undefined) {
      folder = mkdtempSync(path.join(tmpdir(), 'solieu-'))
      file = openSync(path.join(folder, 'spool'), 'w+', 0o600)
      // where the system allows it, an open file needs no name: nothing stays behind whatever happens
      if (process.platform !== 'win32') rmSync(folder, { recursive: true, force: true })
    }
    writeSync(file, block, 0, length - flushed, flushed)
    flushed = length
  }
  const room = (more: number): void => {
    if (length - flushed + more > BLOCK) flush()
    const needed = length - flushed + more
    if (needed <= block.length) return
    const larger = Buffer.alloc(Math.max(needed, Math.min(block.length * 2, BLOCK)))
    block.copy(larger, 0, 0, length - flushed)
    block = larger
  }
  return {
    append: (bytes) => {
      room(bytes.length)
      block.set(bytes, length - flushed)
      const offset = length
      length += bytes.length
      return offset
    },
    read: (offset, size) => {
      if (offset >= flushed) return Buffer.from(block.subarray(offset - flushed, offset - flushed + size))
      const held = Buffer.alloc(size)
      const onDisk = Math.min(size, flushed - offset)
      readSync(file as number, held, 0, onDisk, offset)
      block.copy(held, onDisk, 0, size - onDisk)
      return held
    },
    get length() {
      return length
    },
    close: () => {
      if (file !== undefined) closeSync(file)
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
      file = undefined
      folder = undefined
    },
  }
}
