/** Why an input cannot be read; stable, so that callers may branch on it. */
export type InputErrorCode = 'empty' | 'binary' | 'undecodable' | 'too-large' | 'no-text' | 'no-page'

/** An input that is not a page. `code` is stable; `message` is one line that says what to do. */
export class InputError extends Error {
  readonly code: InputErrorCode

  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.name = 'InputError'
    this.code = code
  }
}

/** The error 'too-large' of an input above the limit, in bytes. */
export const tooLarge = (maxBytes: number): InputError =>
  new InputError('too-large', `larger than ${maxBytes} ${maxBytes === 1 ? 'byte' : 'bytes'}; raise --max-size`)

/** The code by which the system, or a library, tells an error: "ENOENT"; undefined for an error without one. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
