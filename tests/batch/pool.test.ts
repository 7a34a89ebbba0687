import { expect, it, onTestFinished } from 'vitest'
import type { Task } from '../../src/batch/outcome.js'
import { openPool } from '../../src/batch/pool.js'

function poolOf(size: number, patience = 1500) {
  const pool = openPool({} as Task, {
    size: () => size,
    patience,
    memory: 40,
    module: new URL('./help/poison.mjs', import.meta.url),
  })
  onTestFinished(() => pool.close())
  return (source: string) => pool.run({ kind: 'file', source, path: source })
}

it.each([1, 2])(
  'a page that breaks its thread costs itself alone, with %d threads',
  async (size) => {
    const run = poolOf(size)
    const deeds = ['throw', 'later', 'exit', 'forever', 'backtrack']
    const sources = deeds.flatMap((deed, i) => [`well ${i}`, deed, `well ${i} again`])
    const outcomes = await Promise.all(sources.map(run))
    expect(outcomes.map(({ source }) => source)).toEqual(sources)
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [[outcome.source, outcome.code]] : []))).toEqual([
      ['throw', 'crash'],
      ['later', 'crash'],
      ['exit', 'crash'],
      ['forever', 'timeout'],
      ['backtrack', 'timeout'],
    ])
  },
  20_000,
)

it('reads again what a thread had in hand beside the page that broke it', async () => {
  const run = poolOf(2)
  // small pages: a thread is given many at a time
  await Promise.all(Array.from({ length: 100 }, (_, i) => run(`well ${i}`)))
  const sources = Array.from({ length: 120 }, (_, i) =>
    i % 30 === 7 ? 'throw' : i % 30 === 20 ? 'later' : `well ${i}`,
  )
  const outcomes = await Promise.all(sources.map(run))
  expect(outcomes.map(({ source }) => source)).toEqual(sources)
  const failures = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome.source] : []))
  expect(failures).toEqual(sources.filter((source) => !source.startsWith('well')))
}, 20_000)

it('says what to do', async () => {
  const run = poolOf(2)
  const said = async (source: string) => {
    const outcome = await run(source)
    return outcome.kind === 'failed' ? outcome.message : ''
  }
  expect(await said('forever')).toBe('not read within 1.5 s; raise --page-timeout')
  expect(await said('throw')).toMatch(/^the page broke its reader: Error: hỏng; please report it$/)
  expect(await said('exit')).toBe('the thread ended with code 7')
}, 20_000)

it.each(['memory', 'large'])(
  'a page that needs too much costs itself alone: %s',
  async (deed) => {
    const run = poolOf(1, 60_000)
    const [before, memory, after] = await Promise.all(['well 1', deed, 'well 2'].map(run))
    expect([before?.kind, after?.kind]).toEqual(['unchanged', 'unchanged'])
    expect(memory).toMatchObject({
      kind: 'failed',
      code: 'out-of-memory',
      message: 'the page needs more than 40 MB of memory; raise --page-memory',
    })
  },
  20_000,
)
