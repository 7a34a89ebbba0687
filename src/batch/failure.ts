import { InputError } from '../read/error.js'

/** Why an input could not be had: a message of one line that says what to do. */
export const failure = (message: string): Error => Object.assign(new Error(message), { name: 'InputFailure' })

/** What the file system says, in words. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the name',
  EACCES: 'permission denied; check who may read it',
  EPERM: 'permission denied; check who may read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder; check the name',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files; use a smaller --jobs',
  ENAMETOOLONG: 'the name is too long; put - for text on standard input',
  ENOSPC: 'no space left on the device',
  EROFS: 'the file system is read-only',
  EIO: 'the device could not be read or written',
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** One line for people. What nobody foresaw is told as such. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError) return error.message
  if (error instanceof Error && error.name === 'InputFailure') return error.message
  const known = SYSTEM[codeOf(error) ?? '']
  if (known) return known
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `internal error, please report it with the page: ${said}`
}
