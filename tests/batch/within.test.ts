import { expect, it } from 'vitest'
import type { Input } from '../../src/batch/input.js'
import type { Task } from '../../src/batch/outcome.js'
import { outcomes } from '../../src/batch/run.js'
import { within } from '../../src/batch/within.js'

it('gives and throws what the work gives and throws', () => {
  const result = { pages: 1 }
  expect(within(10_000, () => result)).toBe(result)
  const error = new RangeError('sai')
  expect(() =>
    within(10_000, () => {
      throw error
    }),
  ).toThrow(error)
})

it.each<[string, () => unknown]>([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a pattern', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('ends what takes too long: %s', (_, act) => {
  expect(() => within(100, act)).toThrow(
    expect.objectContaining({ code: 'timeout', message: 'not read within 0.1 s; raise --page-timeout' }),
  )
})

it('a page that is read alone has the time of any other', async () => {
  async function* one(): AsyncGenerator<Input> {
    const bytes = Buffer.from('Xã trao 121 căn nhà, trị giá trên 6 tỷ đồng. '.repeat(5_000))
    yield { kind: 'entry', source: 'a.txt', bytes, told: { format: 'txt' } }
  }
  const task = {
    format: 'ndjson',
    formatOptions: { rows: 'figures', excel: false, width: 80, colour: false },
    selection: { types: null, kinds: null },
    read: {},
    maxBytes: 20_000_000,
    known: null,
  } as unknown as Task
  const told = []
  for await (const outcome of outcomes(one(), task, { jobs: 1, patience: 20, memory: 1000, here: true }))
    told.push(outcome)
  expect(told).toMatchObject([{ kind: 'failed', source: 'a.txt', code: 'timeout' }])
})
