import { InputError, systemCode } from '../read/error.js'

/** Why an input could not be had: a message of one line that says what to do, and a stable word for it. */
export const failure = (message: string, code = 'unreadable'): Error =>
  Object.assign(new Error(message), { name: 'InputFailure', code })

const isFailure = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && error.name === 'InputFailure'

/** What the file system and the unpackers say, in words. */
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
  EFBIG: 'larger than a file may be here; see ulimit -f',
  EROFS: 'the file system is read-only',
  EIO: 'the device could not be read or written',
  Z_BUF_ERROR: 'the compressed data breaks off; get the file again',
  Z_DATA_ERROR: 'the compressed data is damaged; get the file again',
}

/** One line for people. What nobody foresaw is told as such. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError || isFailure(error)) return (error as Error).message
  const known = SYSTEM[systemCode(error) ?? '']
  if (known) return known
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `internal error, please report it with the page: ${said}`
}

/** A stable word for programs: that of the error, "unreadable" for what the system says, else "internal". */
export function codeOf(error: unknown): string {
  if (error instanceof InputError) return error.code
  if (isFailure(error)) return error.code ?? 'unreadable'
  const code = systemCode(error)
  return code === 'ENOENT' ? 'missing' : SYSTEM[code ?? ''] ? 'unreadable' : 'internal'
}
