/** How the web is read. Plain data, so that it can cross to a worker; times are milliseconds. */
export interface WebOptions {
  /** Names the program to the servers: "solieu/1.2.3". What stands before the slash is its name in robots.txt. */
  userAgent: string
  /** Longest time of one request, from the connection to the last byte. */
  timeout: number
  /** Rest of a host between two requests. */
  delay: number
  /** Tries after the first, where the host is busy, broken or not to be reached. */
  retries: number
  /** Rest before the first retry; it doubles with each further one. */
  backOff: number
  ignoreRobots: boolean
  /** Whether addresses of this machine and its networks may be read. */
  allowPrivate: boolean
  /** Folder of pages that are asked for again only if they have changed. */
  cache: string | null
  /** Folder in which the pages are kept as they were served. */
  savePages: string | null
}

/**
 * A request waits this long for the connection and for the first byte, unless `timeout` is shorter. A connection that
 * is not used is closed after `idle`: a list of thousands of hosts would have them all open.
 */
export const LONGEST = { connection: 10_000, firstByte: 30_000, idle: 5000 } as const

/** No host is waited for longer, whatever its Retry-After says. */
export const LONGEST_REST = 120_000

/** The longest Crawl-delay that is obeyed as it stands; longer ones count as this. */
export const LONGEST_CRAWL_DELAY = 60_000

export const MOST_REDIRECTS = 10

/** Requests under way at the same time, to as many hosts. */
export const SIDE_BY_SIDE = 8
