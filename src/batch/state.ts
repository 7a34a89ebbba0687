import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Known, STATE_SCHEMA, type StateLine, statePages } from './known.js'

/** The file of `--state` as this run leaves it. */
export interface State {
  /** A page and the hash of its bytes. */
  add: (source: string, hash: string) => void
  /** Keeps what the file said of pages that this run has not met, and puts the new file in its place. */
  finish: (known: Known | null) => Promise<void>
  discard: () => void
}

/** So many characters are written at once. */
const BLOCK = 1 << 16

/** Opens the new file beside the old one. Each step throws what the system throws. */
export function openState(file: string): State {
  const place = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  const descriptor = openSync(place, 'w')
  let block = `${JSON.stringify({ schema: STATE_SCHEMA })}\n`
  let open = true
  const flush = (): void => {
    writeFileSync(descriptor, block)
    block = ''
  }
  const add = (...line: StateLine): void => {
    block += `${JSON.stringify(line)}\n`
    if (block.length > BLOCK) flush()
  }
  const discard = (): void => {
    if (open) closeSync(descriptor)
    open = false
    rmSync(place, { force: true })
  }
  return {
    add,
    finish: async (known) => {
      if (known && existsSync(file)) {
        for await (const [source, hash] of statePages(file)) if (!known.met(source)) add(source, hash)
      }
      flush()
      closeSync(descriptor)
      open = false
      renameSync(place, file)
    },
    discard,
  }
}
