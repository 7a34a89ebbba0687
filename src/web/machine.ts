import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'
import { isPublic } from './guard.js'

/** What reading the web takes from the machine; tests bring their own. */
export interface Machine {
  /** Milliseconds since 1970. */
  now: () => number
  /** Rejects when `signal` is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** All addresses of a host; rejects as node:dns does. */
  resolve: (host: string) => Promise<LookupAddress[]>
  isPublic: (ip: string) => boolean
}

export const MACHINE: Machine = {
  now: Date.now,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
  resolve: (host) => lookup(host, { all: true }),
  isPublic,
}
