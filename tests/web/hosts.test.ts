import { describe, expect, it } from 'vitest'
import { openHosts } from '../../src/web/hosts.js'
import { testMachine } from './machine.js'

const tick = () => new Promise<void>((resolve) => setImmediate(resolve))

function watched(delay = 0, most = 10) {
  const machine = testMachine()
  const closing = new AbortController()
  const hosts = openHosts(delay, most, machine, closing.signal)
  const running = new Map<string, number>()
  const seen = { atOneHost: 0, together: 0, order: [] as string[] }
  const ask = (host: string, name = host) =>
    hosts.inTurn(host, (turn) =>
      turn.request(async () => {
        running.set(host, (running.get(host) ?? 0) + 1)
        seen.order.push(name)
        seen.atOneHost = Math.max(seen.atOneHost, ...running.values())
        seen.together = Math.max(
          seen.together,
          [...running.values()].reduce((sum, count) => sum + count, 0),
        )
        await tick()
        running.set(host, (running.get(host) ?? 0) - 1)
        return name
      }),
    )
  return { hosts, machine, closing, seen, ask }
}

describe('hosts', () => {
  it('are asked one at a time each, in order, and side by side', async () => {
    const { ask, seen } = watched()
    const names = ['a1', 'a2', 'b1', 'a3', 'c1', 'b2']
    expect(await Promise.all(names.map((name) => ask(name.charAt(0), name)))).toEqual(names)
    expect([seen.atOneHost, seen.together]).toEqual([1, 3])
    expect(seen.order.filter((name) => name.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
  })
  it('are no more together than may be', async () => {
    const { ask, seen } = watched(0, 2)
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((host) => ask(host)))
    expect(seen.together).toBe(2)
  })
  it('rest between requests, and not before the first', async () => {
    const { ask, machine } = watched(1000)
    await Promise.all([ask('a'), ask('a'), ask('a'), ask('b')])
    expect(machine.waits).toEqual([1000, 1000])
  })
  it('go on after a task that fails', async () => {
    const { hosts, ask } = watched()
    const failed = hosts.inTurn('a', () => Promise.reject(new Error('none')))
    const next = ask('a')
    await expect(failed).rejects.toThrow('none')
    expect(await next).toBe('a')
  })
  it('rest longer where they ask for it, up to a minute between requests', async () => {
    const { ask, hosts, machine } = watched(1000)
    hosts.slowDown('a', 5000)
    hosts.slowDown('a', 10)
    hosts.slowDown('b', 9_999_000)
    await Promise.all([ask('a'), ask('a')])
    await Promise.all([ask('b'), ask('b')])
    expect(machine.waits).toEqual([5000, 60_000])
  })
  it('are left alone where they ask for a very long rest', async () => {
    const { ask, hosts, machine } = watched()
    await hosts.inTurn('a', async (turn) => turn.rest(3_600_000))
    await expect(ask('a')).rejects.toThrow('asks for a rest of 3600 s; try again after it')
    expect(await ask('b')).toBe('b')
    expect(machine.waits).toEqual([])
  })
  it('are waited for no more when all is closed', async () => {
    const closing = new AbortController()
    const machine = testMachine({
      wait: (_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    })
    const hosts = openHosts(1000, 1, machine, closing.signal)
    const ask = () => hosts.inTurn('a', (turn) => turn.request(async () => 'done'))
    expect(await ask()).toBe('done')
    const waiting = ask()
    await tick()
    closing.abort()
    await expect(waiting).rejects.toThrow(/abort/i)
  })
})
