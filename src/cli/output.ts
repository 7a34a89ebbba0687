import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { messageOf } from '../batch/failure.js'
import type { JournalEntry } from '../batch/journal.js'

/** What became of an input, but for the bytes that it took, which the output knows. */
export type Commit = Omit<JournalEntry, 'bytes'>

/** Where the data goes; every step throws an {@link OutputFailure} when it cannot be done. */
export interface Output {
  write: (data: string | Uint8Array) => Promise<void>
  /** An input is done with, whole: an interrupted run keeps what was written up to here. */
  commit: (entry: Commit) => void
  /** Waits until what was written is out, and lets nothing more through. */
  halt: () => Promise<void>
  /** A file takes its name now; until then what stood there stands. */
  finish: () => void
  /** Leaves no trace of a file that is not finished, or what is whole of it; gives a line about it where there is one. */
  discard: () => string | null
}

/** The data could not be written. `closed` says that nobody reads it any more, as after `| head`. */
export interface OutputFailure extends Error {
  name: 'OutputFailure'
  closed: boolean
}

/** The failure of an output for what went wrong with it; `target` is its name as people know it. */
export function outputFailure(target: string, error: unknown): OutputFailure {
  const closed = error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF')
  const failure = new Error(`the output could not be written to ${target}: ${messageOf(error)}`)
  return Object.assign(failure, { name: 'OutputFailure' as const, closed })
}

/** Does something with the file of this name; throws an {@link OutputFailure} that names it where that goes wrong. */
export function asOutput<T>(name: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw outputFailure(name, error)
  }
}

export const isOutputFailure = (error: unknown): error is OutputFailure =>
  error instanceof Error && error.name === 'OutputFailure'

/** Standard output; each write waits until its data is out. */
export function standardOutput(): Output {
  let last: Promise<void> = Promise.resolve()
  let halted = false
  return {
    write: (data) => {
      if (halted) return new Promise(() => {})
      last = new Promise((resolve, reject) => {
        process.stdout.write(data, (error) => (error ? reject(outputFailure('standard output', error)) : resolve()))
      })
      return last
    },
    commit: () => {},
    halt: () => {
      halted = true
      return last
    },
    finish: () => {},
    discard: () => null,
  }
}

/** A file that stands where a name leads: a link keeps its place, what it leads to is replaced. */
export interface Target {
  path: string
  /** Of what stands there already. */
  mode: number | undefined
  /** A device or a pipe, which cannot be replaced. */
  device: boolean
}

/** "/dev/stdout", "/dev/fd/63" of `>(…)`: a file that is open already; it is neither followed, replaced nor cut. */
const OPEN = /^\/(?:dev\/(?:stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/

/** Where a name leads, through links; a file need not be there yet. Throws an {@link OutputFailure}. */
export function targetOf(name: string): Target {
  if (OPEN.test(name)) return { path: name, mode: undefined, device: true }
  const stats = asOutput(name, () => statSync(name, { throwIfNoEntry: false }))
  const place = stats ? asOutput(name, () => realpathSync(name)) : name
  return { path: place, mode: stats?.mode, device: stats !== undefined && !stats.isFile() }
}

/** A file that is written beside its place and takes it at the end. */
export function fileOutput(name: string): Output {
  const target = targetOf(name)
  const place = target.device
    ? target.path
    : path.join(path.dirname(target.path), `.${path.basename(target.path)}.${process.pid}.tmp`)
  const file = asOutput(name, () => openSync(place, target.device ? 'a' : 'w', target.mode))
  let open = true
  const close = (): void => {
    if (open) closeSync(file)
    open = false
  }
  return {
    write: async (data) => asOutput(name, () => writeFileSync(file, data)),
    commit: () => {},
    halt: async () => {},
    finish: () =>
      asOutput(name, () => {
        close()
        if (!target.device) renameSync(place, target.path)
      }),
    discard: () => {
      close()
      if (!target.device) rmSync(place, { force: true })
      return null
    },
  }
}
