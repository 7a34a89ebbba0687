import { targetOf } from './address.js'
import { askWith } from './ask.js'
import { openCache } from './cache.js'
import { folderAt } from './folder.js'
import { openHosts } from './hosts.js'
import { MACHINE, type Machine } from './machine.js'
import { MOST_REDIRECTS, SIDE_BY_SIDE, type WebOptions } from './options.js'
import { endlessRedirect, follow, isRedirect } from './redirect.js'
import { openRobots } from './robots.js'
import { savePage } from './save.js'
import { isPage, openSender } from './send.js'
import { statusFailure } from './status.js'

export type { WebOptions } from './options.js'

/** A page as it was served, unpacked. `url` is where the redirects led, without credentials and fragment. */
export interface Served {
  bytes: Uint8Array
  url: string
  contentType: string | undefined
}

export interface Web {
  /**
   * Fetches one page, in the turn of its host; to be called for as many as one likes. Rejects with an error of one line:
   * 'too-large' above `maxBytes`, else what the server, the network or robots.txt said.
   */
  fetch: (address: string, maxBytes: number) => Promise<Served>
  /** Ends what is under way and all waiting. */
  close: () => void
}

/** Opens the web for one run: what hosts ask for is remembered until it is closed. */
export function openWeb(options: WebOptions, machine: Machine = MACHINE): Web {
  const closing = new AbortController()
  const { userAgent, delay, ignoreRobots, savePages } = options
  if (savePages !== null) folderAt(savePages)
  const cache = options.cache === null ? null : openCache(options.cache)
  const hosts = openHosts(delay, SIDE_BY_SIDE, machine, closing.signal)
  const sender = openSender(options, machine)
  const ask = askWith({ hosts, sender, cache, machine, options })
  const robots = ignoreRobots ? null : openRobots(userAgent, ask, hosts)
  return {
    fetch: async (address, maxBytes) => {
      const limit = { maxBytes, cut: false }
      const { answer, url } = await follow(
        targetOf(address),
        async (target) => {
          await robots?.(target.url)
          return ask(target.url, target.authorization, limit)
        },
        MOST_REDIRECTS,
      )
      if (isRedirect(answer)) throw endlessRedirect()
      if (!isPage(answer.status)) throw statusFailure(answer, machine.now())
      const served = { bytes: answer.bytes, url: url.href, contentType: answer.headers['content-type'] }
      if (savePages !== null) savePage(savePages, served.url, served.contentType, served.bytes)
      return served
    },
    close: () => {
      closing.abort()
      sender.close()
    },
  }
}
