import robotsModule from 'robots-parser'
import { targetOf } from './address.js'
import type { Ask } from './ask.js'
import { webFailure } from './failure.js'
import type { Hosts } from './hosts.js'
import { follow } from './redirect.js'
import { rulesFor } from './robots-lines.js'
import { isPage } from './send.js'

// its types describe a module that has a default export; to Node, which loads it as CommonJS, it is the function itself
const robotsParser = robotsModule as unknown as (typeof robotsModule)['default']

/** What robots.txt of an origin says to this program; RFC 9309. */
interface Rules {
  allows: (url: string) => boolean
}

const ANYTHING: Rules = { allows: () => true }
const OVERRIDE = 'or add --ignore-robots'

/** RFC 9309 wants at least 500 KiB read, and at least five redirects followed. */
const LIMIT = { maxBytes: 512_000, cut: true }
const MOST_REDIRECTS = 5

/** Throws where robots.txt does not let the page be read; the file of each origin is fetched once. */
export type Robots = (url: URL) => Promise<void>

/** Asks what the host of a page says to this program; tells `hosts` of a Crawl-delay. Throws what `ask` throws, too. */
export function openRobots(userAgent: string, ask: Ask, hosts: Hosts): Robots {
  const name = userAgent.split('/', 1)[0] ?? userAgent
  const origins = new Map<string, Promise<Rules>>()

  const rulesOf = async (origin: string, host: string): Promise<Rules> => {
    const file = new URL('/robots.txt', origin)
    const { answer } = await follow(targetOf(file.href), ({ url }) => ask(url, null, LIMIT), MOST_REDIRECTS)
    if (answer.status >= 500)
      throw webFailure(
        'robots',
        `robots.txt of the host answers ${answer.status}, which forbids all; try again later, ${OVERRIDE}`,
      )
    // there is none, it is not for everybody, or redirects come to no end
    if (!isPage(answer.status)) return ANYTHING
    const robots = robotsParser(file.href, rulesFor(name, new TextDecoder().decode(answer.bytes)))
    hosts.slowDown(host, (robots.getCrawlDelay(name) ?? 0) * 1000)
    return { allows: (url) => robots.isAllowed(url, name) !== false }
  }

  return async ({ origin, hostname, href }) => {
    const rules = origins.get(origin) ?? rulesOf(origin, hostname)
    origins.set(origin, rules)
    if (!(await rules).allows(href))
      throw webFailure(
        'robots',
        `robots.txt of the host does not allow this page; ask them, save it from a browser, ${OVERRIDE}`,
      )
  }
}
