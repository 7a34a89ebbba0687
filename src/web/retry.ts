import { isTransient } from './failure.js'
import { LONGEST_REST, type WebOptions } from './options.js'
import type { Answer } from './send.js'

/** "120" → 120000; "Wed, 21 Oct 2026 07:28:00 GMT" → until then; null for what is neither. Never negative. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  // a date without its zone would be read in that of the machine
  const time = /GMT$/i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? null : Math.max(0, time - now)
}

/** The server is busy or broken: 429 Too Many Requests and all of 5xx. */
export const isBusy = (status: number): boolean => status === 429 || status >= 500

/**
 * How long a host rests after what came of the request number `tried` (from 1): what it asks for itself, else a time that
 * doubles. Null where another try would change nothing.
 */
export function restAfter(
  outcome: Answer | Error,
  tried: number,
  { backOff }: Pick<WebOptions, 'backOff'>,
  now: number,
): number | null {
  const doubled = Math.min(backOff * 2 ** (tried - 1), LONGEST_REST)
  if (outcome instanceof Error) return isTransient(outcome) ? doubled : null
  if (!isBusy(outcome.status)) return null
  return retryAfter(outcome.headers['retry-after'], now) ?? doubled
}
