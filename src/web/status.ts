import { STATUS_CODES } from 'node:http'
import { type WebFailure, webFailure } from './failure.js'
import { isBusy, retryAfter } from './retry.js'
import type { Answer } from './send.js'

const IN_A_BROWSER = 'open it in a browser, save the page and read the file'

const advice = (status: number): string =>
  status === 404 || status === 410 ? 'check the address' : isBusy(status) ? 'try again later' : IN_A_BROWSER

/** An answer that is no page, in words. */
export function statusFailure({ status, headers }: Answer, now: number): WebFailure {
  const answered = `the server answered ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd()
  const rest = isBusy(status) ? retryAfter(headers['retry-after'], now) : null
  const asks = rest ? ` and asks for a rest of ${Math.ceil(rest / 1000)} s` : ''
  return webFailure('status', `${answered}${asks}; ${advice(status)}`)
}
