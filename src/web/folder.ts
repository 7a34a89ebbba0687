import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemCode } from '../read/error.js'
import { webFailure } from './failure.js'

const unusable = (folder: string, error: unknown): Error =>
  webFailure(
    'folder',
    `pages cannot be kept in ${folder} (${systemCode(error) ?? error}); make room there, or name another folder`,
  )

/** Makes a folder where there is none. */
export function folderAt(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw unusable(folder, error)
  }
}

/**
 * Writes a file beside its place, then puts it there: nobody sees half of it. All in one go, so that a signal finds no
 * file half written.
 */
export function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  const beside = path.join(folder, `.${name}.${process.pid}.tmp`)
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, path.join(folder, name))
  } catch (error) {
    rmSync(beside, { force: true })
    throw unusable(folder, error)
  }
}

/** The bytes of a file; null where there is none. */
export function readWhole(folder: string, name: string): Buffer | null {
  try {
    return readFileSync(path.join(folder, name))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw unusable(folder, error)
  }
}
