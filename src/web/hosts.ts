import { webFailure } from './failure.js'
import type { Machine } from './machine.js'
import { LONGEST_CRAWL_DELAY, LONGEST_REST } from './options.js'

/** What a task may do in its turn at a host. */
export interface Turn {
  /** Makes one request as soon as the host has rested; throws at once where it wants to rest for very long. */
  request: <T>(send: () => Promise<T>) => Promise<T>
  /** The host rests at least so long from now on. */
  rest: (milliseconds: number) => void
}

/** One task at a time at each host, in the order in which they came; different hosts side by side. */
export interface Hosts {
  inTurn: <T>(host: string, task: (turn: Turn) => Promise<T>) => Promise<T>
  /** What the host itself asks for between two requests, as in Crawl-delay; never less than the delay of the options. */
  slowDown: (host: string, milliseconds: number) => void
}

interface Host {
  last: Promise<unknown>
  delay: number
  /** When its last request was over; null before the first. */
  over: number | null
  readyAt: number
}

/** At most `most` of the tasks at the same time. */
function sideBySide(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let free = most
  const waiting: (() => void)[] = []
  return async (task) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

/** `signal` ends all waiting; `most` requests are under way at the same time. */
export function openHosts(delay: number, most: number, { now, wait }: Machine, signal: AbortSignal): Hosts {
  const hosts = new Map<string, Host>()
  const limited = sideBySide(most)
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { last: Promise.resolve(), delay, over: null, readyAt: 0 }
    hosts.set(name, host)
    return host
  }
  const rested = async (host: Host): Promise<void> => {
    signal.throwIfAborted()
    const readyAt = host.over === null ? host.readyAt : Math.max(host.readyAt, host.over + host.delay)
    const rest = readyAt - now()
    if (rest > LONGEST_REST)
      throw webFailure('status', `the host asks for a rest of ${Math.ceil(rest / 1000)} s; try again after it`)
    if (rest > 0) await wait(rest, signal)
  }
  const turnAt = (host: Host): Turn => ({
    request: async (send) => {
      await rested(host)
      return limited(send).finally(() => {
        host.over = now()
      })
    },
    rest: (milliseconds) => {
      host.readyAt = Math.max(host.readyAt, now() + milliseconds)
    },
  })
  return {
    inTurn: (name, task) => {
      const host = hostOf(name)
      const mine = host.last.then(() => task(turnAt(host)))
      // who asked is told how it ended; the next one only waits for the end
      host.last = mine.catch(() => {})
      return mine
    },
    slowDown: (name, milliseconds) => {
      const host = hostOf(name)
      host.delay = Math.max(host.delay, Math.min(milliseconds, LONGEST_CRAWL_DELAY))
    },
  }
}
