import { locationOf, type Target, targetOf } from './address.js'
import { type WebFailure, webFailure } from './failure.js'
import type { Answer } from './send.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Does an answer lead elsewhere? */
export const isRedirect = ({ status, headers }: Answer): boolean =>
  REDIRECTS.has(status) && headers.location !== undefined

/** For an answer that is still a redirect in the end. */
export const endlessRedirect = (): WebFailure =>
  webFailure('redirects', 'the redirects come to no end; open it in a browser, and give the address where it ends up')

/** What was got in the end, and from where. It is still a redirect where they are too many or go round in a circle. */
export interface Arrival {
  answer: Answer
  url: URL
}

/**
 * Asks for an address and for those that it redirects to, at most `most` of them. Credentials go to the host that they
 * were given for, and to no other.
 */
export async function follow(start: Target, ask: (target: Target) => Promise<Answer>, most: number): Promise<Arrival> {
  const seen = new Set<string>()
  let target = start
  for (;;) {
    seen.add(target.url.href)
    const answer = await ask(target)
    if (!isRedirect(answer)) return { answer, url: target.url }
    const next = targetOf(locationOf(answer.headers.location ?? ''), target.url)
    if (seen.has(next.url.href) || seen.size > most) return { answer, url: target.url }
    target = { url: next.url, authorization: next.url.origin === start.url.origin ? start.authorization : null }
  }
}
