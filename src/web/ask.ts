import { tooLarge } from '../read/error.js'
import type { Limit } from './body.js'
import { type Cache, conditionsOf } from './cache.js'
import type { Hosts } from './hosts.js'
import type { Machine } from './machine.js'
import { LONGEST_REST, type WebOptions } from './options.js'
import { restAfter } from './retry.js'
import type { Answer, Sender } from './send.js'

/** Asks for one address, politely: in the turn of its host, again where it may help, and only if it has changed. */
export type Ask = (url: URL, authorization: string | null, limit: Limit) => Promise<Answer>

interface Means {
  hosts: Hosts
  sender: Sender
  cache: Cache | null
  machine: Machine
  options: Pick<WebOptions, 'retries' | 'backOff'>
}

/** Rejects where no answer came; an answer that the server is busy is an answer. */
export function askWith({ hosts, sender, cache, machine, options }: Means): Ask {
  const untilAnswered = (url: URL, headers: Readonly<Record<string, string>>, limit: Limit): Promise<Answer> =>
    hosts.inTurn(url.hostname, async (turn) => {
      for (let tried = 1; ; tried++) {
        const outcome = await turn.request(() => sender.send(url, headers, limit).catch((error: Error) => error))
        const rest = restAfter(outcome, tried, options, machine.now())
        if (rest !== null) turn.rest(rest)
        if (rest !== null && rest <= LONGEST_REST && tried <= options.retries) continue
        if (outcome instanceof Error) throw outcome
        return outcome
      }
    })

  return async (url, authorization, limit) => {
    // what is for one user only, or perhaps not whole, is not kept
    if (cache === null || authorization !== null || limit.cut)
      return untilAnswered(url, authorization === null ? {} : { authorization }, limit)
    const kept = cache.find(url.href)
    const answer = await untilAnswered(url, kept ? conditionsOf(kept) : {}, limit)
    if (answer.status !== 304 || kept === null) {
      cache.keep(url.href, answer)
      return answer
    }
    if (kept.bytes.length > limit.maxBytes) throw tooLarge(limit.maxBytes)
    return kept
  }
}
