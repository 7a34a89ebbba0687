import { describe, expect, it } from 'vitest'
import { inOrder, peek } from '../../src/batch/order.js'

async function* numbers(count: number) {
  for (let i = 0; i < count; i++) yield i
}
const all = async <T>(stream: AsyncIterable<T>): Promise<T[]> => {
  const held: T[] = []
  for await (const one of stream) held.push(one)
  return held
}
const later = (ticks: number) => new Promise((resolve) => setTimeout(resolve, ticks))

describe('in order', () => {
  it.each([1, 2, 5, 100])('with %d at a time, whichever is done first', async (ahead) => {
    const done: number[] = []
    const run = async (i: number) => {
      await later((7 * i) % 5)
      done.push(i)
      return i * 10
    }
    expect(await all(inOrder(numbers(12), run, { count: ahead }))).toEqual(Array.from({ length: 12 }, (_, i) => i * 10))
    expect(done).toHaveLength(12)
  })
  it('never more at a time than it may', async () => {
    let running = 0
    let most = 0
    const run = async () => {
      most = Math.max(most, ++running)
      await later(1)
      running--
    }
    await all(inOrder(numbers(20), run, { count: 3 }))
    expect(most).toBe(3)
  })
  it('as far ahead as the last one begun has it', async () => {
    const begun: number[] = []
    const run = async (i: number) => {
      begun.push(i)
      return i
    }
    const given = inOrder(numbers(9), run, { count: (i) => (i < 5 ? 10 : 2) })
    expect((await given.next()).value).toBe(0)
    expect(begun).toEqual([0, 1, 2, 3, 4, 5])
    expect(await all(given)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })
  it('no further than what is asked for', async () => {
    const begun: number[] = []
    const run = async (i: number) => {
      begun.push(i)
      return i
    }
    for await (const i of inOrder(numbers(1000), run, { count: 4 })) if (i === 2) break
    expect(begun.length).toBeLessThan(10)
  })
})

describe('a look ahead', () => {
  it.each([
    [0, []],
    [2, [0, 1]],
    [9, [0, 1, 2, 3, 4]],
  ])('at %d of five', async (count, seen) => {
    const { first, all: rest } = await peek(numbers(5), count)
    expect(first).toEqual(seen)
    expect(await all(rest)).toEqual([0, 1, 2, 3, 4])
  })
})
