import vm from 'node:vm'
import { failure } from './failure.js'

/** Why a page that took longer than so many milliseconds has failed. */
export const tooLong = (patience: number): { message: string; code: string } => ({
  message: `not read within ${patience / 1000} s; raise --page-timeout`,
  code: 'timeout',
})

/** The error is one of the context that was ended: no `Error` of this one. */
const isTimeout = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/**
 * What `act` gives, in this thread. Throws 'timeout' when it is not done in so many milliseconds: it ends wherever it stands then,
 * so what it worked with is not to be trusted any more.
 */
export function within<T>(patience: number, act: () => T): T {
  try {
    return vm.runInNewContext('act()', { act }, { timeout: patience })
  } catch (error) {
    if (!isTimeout(error)) throw error
    const { message, code } = tooLong(patience)
    throw failure(message, code)
  }
}
