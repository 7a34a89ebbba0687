import { availableParallelism } from 'node:os'
import type { Input, Missing } from './input.js'
import { inOrder, peek } from './order.js'
import { type Outcome, outcomeOf, type Task } from './outcome.js'
import { openPool } from './pool.js'
import { lazyWeb } from './web.js'

/** So few pages are read before threads of their own would have warmed up. */
const FEW = 200
/** Addresses taken in hand before the first is read: where one host comes after many pages of another, both are busy. */
const ADDRESSES_AHEAD = 1000

/**
 * What becomes of each input, in the order of the inputs. Files go to `jobs` threads (by default as many as the machine
 * has when there are more than a few inputs); addresses are fetched side by side, but one at a time from each host. The
 * order and the bytes are the same however many threads there are.
 */
export async function* outcomes(
  inputs: AsyncGenerator<Input | Missing>,
  task: Task,
  jobs: number | undefined,
): AsyncGenerator<Outcome> {
  const { first, all } = await peek(inputs, FEW)
  const threads = jobs ?? (first.length < FEW ? 1 : availableParallelism())
  const pool = threads > 1 ? openPool(threads, task) : null
  const web = lazyWeb(task.web)
  let last: Promise<unknown> = Promise.resolve()
  const oneByOne = (input: Input): Promise<Outcome> => {
    const mine = last.then(() => outcomeOf(input, task))
    last = mine
    return mine
  }
  const run = async (input: Input | Missing): Promise<Outcome> => {
    if (input.kind === 'missing') return { source: input.source, written: null, message: input.message }
    if (input.kind === 'url') return outcomeOf(input, task, web)
    return pool && input.kind === 'file' ? pool.run(input) : oneByOne(input)
  }
  try {
    yield* inOrder(all, run, ({ kind }) => (kind === 'url' ? ADDRESSES_AHEAD : pool ? threads * 4 : 1))
  } finally {
    await Promise.all([pool?.close(), web.close()])
  }
}
