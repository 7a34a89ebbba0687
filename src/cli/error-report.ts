import type { PageFailed } from '../batch/outcome.js'
import { openGrowing } from './growing.js'
import { asOutput, targetOf } from './output.js'

/** The file of `--errors`: a line of NDJSON for every input that failed. */
export interface ErrorReport {
  add: (failed: PageFailed) => void
  /** Bytes that the input at hand has added. */
  readonly pending: number
  commit: () => void
  close: () => void
}

export const ERROR_SCHEMA = 'solieu-error/1'

const NONE: ErrorReport = { add: () => {}, pending: 0, commit: () => {}, close: () => {} }

/** Opens the report anew, or after the first `length` bytes of it; does nothing without a name. */
export function openErrors(name: string | null, length: number): ErrorReport {
  if (name === null) return NONE
  const { path, device } = targetOf(name)
  const file = asOutput(name, () => openGrowing(path, length, { device }))
  return {
    add: ({ source, code, message }) =>
      asOutput(name, () => file.write(`${JSON.stringify({ schema: ERROR_SCHEMA, source, code, message })}\n`)),
    get pending() {
      return file.pending
    },
    commit: file.commit,
    close: () => {
      asOutput(name, () => file.revert())
      file.close()
    },
  }
}
