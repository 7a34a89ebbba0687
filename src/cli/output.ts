import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { messageOf } from '../batch/failure.js'

/** Where the data goes; every step throws an {@link OutputFailure} when it cannot be done. */
export interface Output {
  write: (text: string) => Promise<void>
  /** A file takes its name now; until then what stood there stands. */
  finish: () => void
  /** Leaves no trace of a file that is not finished. */
  discard: () => void
}

/** The data could not be written. `closed` says that nobody reads it any more, as after `| head`. */
export interface OutputFailure extends Error {
  name: 'OutputFailure'
  closed: boolean
}

function outputFailure(target: string, error: unknown): OutputFailure {
  const closed = error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'EOF')
  const failure = new Error(`the output could not be written to ${target}: ${messageOf(error)}`)
  return Object.assign(failure, { name: 'OutputFailure' as const, closed })
}

export const isOutputFailure = (error: unknown): error is OutputFailure =>
  error instanceof Error && error.name === 'OutputFailure'

export const standardOutput = (): Output => ({
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(outputFailure('standard output', error)) : resolve()))
    }),
  finish: () => {},
  discard: () => {},
})

/** A file that is written beside its place and takes it at the end. */
export function fileOutput(name: string): Output {
  const told = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw outputFailure(name, error)
    }
  }
  const stats = told(() => statSync(name, { throwIfNoEntry: false }))
  // a link keeps its place: what it leads to is replaced
  const target = stats ? told(() => realpathSync(name)) : name
  // a device or a pipe cannot be replaced
  const direct = stats !== undefined && !stats.isFile()
  const place = direct ? target : path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`)
  const file = told(() => openSync(place, 'w', stats?.mode))
  let open = true
  const close = (): void => {
    if (open) closeSync(file)
    open = false
  }
  return {
    write: async (text) => told(() => writeFileSync(file, text)),
    finish: () =>
      told(() => {
        close()
        if (!direct) renameSync(place, target)
      }),
    discard: () => {
      close()
      if (!direct) rmSync(place, { force: true })
    },
  }
}
