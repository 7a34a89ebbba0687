import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isWrapped } from './containers/unwrap.js'
import { codeOf, messageOf } from './failure.js'
import type { Input, Missing } from './input.js'
import { load } from './load.js'
import { inOrder, peek } from './order.js'
import { failed, type Outcome, type PageFailed, type Task } from './outcome.js'
import type { Pool } from './pool.js'
import { lazyWeb } from './web.js'
import { within } from './within.js'

/** How the pages of a run are read side by side. */
export interface Side {
  /** Threads; as many as the machine has, little by little, where nothing is said. */
  jobs: number | undefined
  /** Milliseconds and megabytes that a page may take. */
  patience: number
  memory: number
  /** Whether a small page alone may be read in this thread, where it is ended by its time and not by its memory. */
  here: boolean
}

/** So many pages are read before another thread would have warmed up. */
const PAGES_A_THREAD = 100
/** Pages of archives that wait for their turn may take so many bytes. */
const WAITING_BYTES = 8_000_000

const heldBytes = (input: Input | Missing | undefined): number => (input?.kind === 'entry' ? input.bytes.length : 0)

/** Addresses taken in hand before the first is read: where one host comes after many pages of another, both are busy. */
const ADDRESSES_AHEAD = 1000

/** A page of so few bytes is read in this thread when it is alone: nothing in it can take more memory than a page may. */
const SMALL = 500_000

function isSmall(input: Input): boolean {
  if (input.kind !== 'file') return heldBytes(input) <= SMALL
  try {
    return !isWrapped(input.path) && statSync(input.path).size <= SMALL
  } catch {
    // to read it tells why
    return true
  }
}

/**
 * What becomes of each input, in the order of the inputs. Pages are read in threads; addresses are fetched here, side by
 * side, but one at a time from each host. The order and the bytes are the same however many threads there are. One small
 * page alone is read in this thread, which spares the start of another.
 */
export async function* outcomes(
  inputs: AsyncGenerator<Input | Missing>,
  task: Task,
  { jobs, patience, memory, here }: Side,
): AsyncGenerator<Outcome> {
  const { first, all } = await peek(inputs, 2)
  const most = jobs ?? availableParallelism()
  const size = (count: number): number => jobs ?? Math.min(most, Math.ceil(count / PAGES_A_THREAD))
  const open = async (): Promise<Pool> => (await import('./pool.js')).openPool(task, { size, patience, memory })
  const alone = here && first.length < 2
  let pool = alone ? null : await open()
  const web = lazyWeb(task.web)
  /** What a thread cannot get for itself is got here. */
  const fetched = async (input: Input): Promise<Input | PageFailed> => {
    try {
      const { bytes, stamp: _stamp, ...told } = await load(input, task, web)
      return { kind: 'entry', source: input.source, bytes, told }
    } catch (error) {
      return failed(input.source, messageOf(error), codeOf(error))
    }
  }
  const run = async (input: Input | Missing): Promise<Outcome> => {
    if (input.kind === 'missing') return failed(input.source, input.message, input.code ?? 'missing')
    const ready = input.kind === 'url' || input.kind === 'stdin' ? await fetched(input) : input
    if (ready.kind === 'failed') return ready
    if (alone && isSmall(ready))
      return (await import('./extract.js')).outcomeOf(ready, task, undefined, (read) => within(patience, read))
    pool ??= await open()
    return pool.run(ready)
  }
  const ahead = ({ kind }: Input | Missing): number =>
    kind === 'url' ? ADDRESSES_AHEAD : pool ? most * (2 + 2 * pool.atATime()) : 1
  try {
    yield* inOrder(all, run, { count: ahead, weight: WAITING_BYTES }, heldBytes)
  } finally {
    await Promise.all([pool?.close(), web.close()])
  }
}
