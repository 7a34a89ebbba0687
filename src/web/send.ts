import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { ACCEPT_ENCODING, bodyOf, type Limit } from './body.js'
import { networkFailure, webFailure } from './failure.js'
import { checkHost, guardedLookup } from './lookup.js'
import type { Machine } from './machine.js'
import { LONGEST, type WebOptions } from './options.js'

/** What a server answered; `bytes` are unpacked, and empty where the status says that there is no page. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Uint8Array
}

/** Sends one request and reads its answer; redirects and retries are for others. */
export interface Sender {
  /** Throws what {@link networkFailure} gives, and 'too-large'. */
  send: (url: URL, headers: Readonly<Record<string, string>>, limit: Limit) => Promise<Answer>
  close: () => void
}

/** Does the status say that a page follows? */
export const isPage = (status: number): boolean => status >= 200 && status < 300

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1'

/** Ends a request with a reason when it takes too long at one of its steps. */
function timeLimits(request: http.ClientRequest, timeout: number, end: (why: Error) => void): () => void {
  const limit = (longest: number, step: string, transient: boolean): NodeJS.Timeout => {
    const time = Math.min(longest, timeout)
    const why = webFailure('timeout', `${step} within ${time / 1000} s; try again later, or raise --timeout`, transient)
    return setTimeout(() => end(why), time)
  }
  const connection = limit(LONGEST.connection, 'no connection', true)
  const firstByte = limit(LONGEST.firstByte, 'no answer', false)
  const whole = limit(timeout, 'the page did not arrive', false)
  request.once('response', () => clearTimeout(firstByte))
  request.once('socket', (socket) => {
    const connected = () => clearTimeout(connection)
    // one that has served before is connected
    if (socket.connecting) socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', connected)
    else connected()
  })
  return () => [whole, firstByte, connection].forEach(clearTimeout)
}

/** A sender that keeps connections open for the next request; `timeout` is milliseconds for a whole answer. */
export function openSender(
  { userAgent, timeout, allowPrivate }: Pick<WebOptions, 'userAgent' | 'timeout' | 'allowPrivate'>,
  machine: Machine,
): Sender {
  const lookup = guardedLookup(allowPrivate, machine)
  const keeping = { keepAlive: true, timeout: LONGEST.idle }
  const clients = {
    'http:': { request: http.request, agent: new http.Agent(keeping) },
    'https:': { request: https.request, agent: new https.Agent(keeping) },
  }
  const own = { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': ACCEPT_ENCODING }
  return {
    send: async (url, headers, limit) => {
      checkHost(url, allowPrivate, machine)
      const { request: open, agent } = clients[url.protocol === 'https:' ? 'https:' : 'http:']
      const request = open(url, { agent, lookup, headers: { ...own, ...headers } })
      let why: Error | null = null
      const stopLimits = timeLimits(request, timeout, (reason) => {
        why ??= reason
        request.destroy(reason)
      })
      let response: IncomingMessage | null = null
      try {
        response = await new Promise<IncomingMessage>((resolve, reject) => {
          request.once('response', resolve).on('error', reject).end()
        })
        const status = response.statusCode ?? 0
        const bytes = isPage(status) ? await bodyOf(response, limit) : new Uint8Array()
        // a body that ends with its connection ends well when the connection is ended here
        if (why) throw why
        // what an answer without a page has to say is thrown away, so that its connection can serve again
        response.resume()
        return { status, headers: response.headers, bytes }
      } catch (error) {
        throw why ?? networkFailure(error)
      } finally {
        stopLimits()
        // a connection whose answer goes on is of no further use
        if (!response?.complete) request.destroy()
      }
    },
    close: () => {
      for (const { agent } of Object.values(clients)) agent.destroy()
    },
  }
}
