import { InputError } from '../read/error.js'
import { collect, tooLarge } from './collect.js'
import { failure } from './failure.js'
import { VERSION } from './version.js'

/** A page as it was served: `url` is where the redirects led. */
export interface Served {
  bytes: Uint8Array
  url: string
  contentType: string | undefined
}

const TIME_LIMIT_S = 30

/** What the network says, in words. */
const NETWORK: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host; check the address and the connection',
  EAI_AGAIN: 'the host name could not be looked up; check the connection',
  ECONNREFUSED: 'the host refused the connection; try again later',
  ECONNRESET: 'the host closed the connection; try again later',
  ETIMEDOUT: 'the host does not answer; try again later',
  UND_ERR_CONNECT_TIMEOUT: 'the host does not answer; try again later',
  UND_ERR_SOCKET: 'the host closed the connection; try again later',
  CERT_HAS_EXPIRED: 'the certificate of the host has expired; save the page from a browser and read the file',
}

/** The cause that `fetch failed` hides. */
function networkFailure(error: unknown): Error {
  if (error instanceof InputError) return error
  if (!(error instanceof Error)) return failure(String(error))
  if (error.name === 'TimeoutError') return failure(`no answer within ${TIME_LIMIT_S} seconds; try again later`)
  if (error.name === 'InputFailure') return error
  const cause = error.cause instanceof Error ? error.cause : error
  const code = 'code' in cause ? String(cause.code) : ''
  return failure(NETWORK[code] ?? `could not be fetched: ${cause.message || code || error.message}`)
}

/**
 * Fetches one page over http or https, following redirects. Throws an error of one line: 'too-large' above `maxBytes`,
 * else what the server or the network said.
 */
export async function fetchPage(address: string, maxBytes: number): Promise<Served> {
  try {
    const response = await fetch(address, {
      headers: {
        'user-agent': `solieu/${VERSION}`,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1',
      },
      signal: AbortSignal.timeout(TIME_LIMIT_S * 1000),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw failure(`the server answered ${response.status} ${response.statusText}`.trimEnd())
    }
    if (Number(response.headers.get('content-length')) > maxBytes) {
      await response.body?.cancel()
      throw tooLarge(maxBytes)
    }
    const bytes = response.body ? await collect(response.body, maxBytes) : new Uint8Array()
    return { bytes, url: response.url, contentType: response.headers.get('content-type') ?? undefined }
  } catch (error) {
    throw networkFailure(error)
  }
}
