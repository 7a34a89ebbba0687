import { lookup } from 'node:dns/promises'
import { onTestFinished } from 'vitest'
import { isPublic } from '../../src/web/guard.js'
import { openWeb, type Web, type WebOptions } from '../../src/web/index.js'
import type { Machine } from '../../src/web/machine.js'

export interface TestMachine extends Machine {
  /** How long it was asked to wait, each time. */
  waits: number[]
}

/** A machine whose clock moves by waiting alone, and at once. */
export function testMachine(own: Partial<Machine> = {}): TestMachine {
  let time = Date.UTC(2026, 0, 1)
  const waits: number[] = []
  return {
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
    resolve: (host) => lookup(host, { all: true }),
    isPublic,
    waits,
    ...own,
  }
}

export const OPTIONS: WebOptions = {
  userAgent: 'solieu/0.0.0',
  timeout: 5000,
  delay: 0,
  retries: 3,
  backOff: 100,
  ignoreRobots: false,
  allowPrivate: true,
  cache: null,
  savePages: null,
}

/** The web for one test. */
export function testWeb(options: Partial<WebOptions> = {}, machine: Machine = testMachine()): Web {
  const web = openWeb({ ...OPTIONS, ...options }, machine)
  onTestFinished(() => web.close())
  return web
}

export const textOf = ({ bytes }: { bytes: Uint8Array }): string => Buffer.from(bytes).toString()
