import { Worker } from 'node:worker_threads'
import type { Input } from './input.js'
import { failed, type Outcome, type Task } from './outcome.js'
import { tooLong } from './within.js'
import type { ThreadData } from './worker.js'

/** Threads that read inputs side by side. `run` never rejects; `close` ends the threads. */
export interface Pool {
  run: (input: Input) => Promise<Outcome>
  /** Pages that a thread is given at a time, by the size of those read so far. */
  atATime: () => number
  close: () => Promise<void>
}

export interface PoolOptions {
  /** Threads there may be, given how many inputs have come so far. */
  size: (inputs: number) => number
  /** Milliseconds that a page may take. */
  patience: number
  /** Megabytes that a page may take. */
  memory: number
  /** The module that a thread runs. */
  module?: URL
}

interface Job {
  input: Input
  settle: (outcome: Outcome) => void
  /** It was in the hands of a thread that broke, and goes out alone: so that it is blamed for what it does itself. */
  alone: boolean
}

interface Thread {
  worker: Worker
  /** It has loaded what it needs. */
  ready: boolean
  /** What it was given and has not sent back, in the order in which it reads them. */
  jobs: Job[]
  /** Pages that it has read, as it counts them itself. */
  read: Int32Array
  /** Pages that it has sent back. */
  sent: number
  /** What `read` was at a look, and since when. */
  seen: number
  since: number
  /** Why it is ending. */
  end: { message: string; code: string } | null
}

const isAlone = ({ alone }: Job): boolean => alone
/** Has it a page at hand, or only an answer under way? */
const isBusy = ({ ready, end, jobs, read, sent }: Thread): boolean =>
  ready && end === null && Atomics.load(read, 0) - sent < jobs.length

const outOfMemory = (memory: number): Thread['end'] => ({
  message: `the page needs more than ${memory} MB of memory; raise --page-memory`,
  code: 'out-of-memory',
})

/** What ends a thread, in words. */
function endOf(error: Error & { code?: string }, { memory }: PoolOptions): Thread['end'] {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return outOfMemory(memory)
  return { message: `the page broke its reader: ${error.name}: ${error.message}; please report it`, code: 'crash' }
}

/** Bytes that go to another thread without a copy; what shares its memory with others has to be copied. */
const owned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)

/** Pages that nearly fill the memory make much that lives long; what is young needs no more than this. */
const YOUNG_MB = 16
/**
 * V8 ends the whole process, not the thread, when one large allocation meets the limit of a thread's heap. So the memory
 * of the process is watched, and the page that has lasted longest is ended; the limit of the heap stands far behind.
 */
const WATCH_EVERY = 100
const limitOf = (memory: number): number => Math.ceil(memory * 1.5) + 500

/** A message to a thread costs as much as a small page: they go to and fro in batches of so many pages, or bytes of pages. */
const MOST_AT_A_TIME = 16
const BYTES_AT_A_TIME = 200_000
/** A page's part in what is thought of the size of those to come. */
const NEWS = 0.1

/**
 * A pool of threads that ends a thread, and starts another, when a page takes too long, takes too much memory or breaks
 * it. The page has failed then, and no other: what else the thread had in hand is read by another.
 */
export function openPool(task: Task, options: PoolOptions): Pool {
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let inputs = 0
  let closed = false
  /** Megabytes of the process while no page takes much. */
  let rest = Number.POSITIVE_INFINITY
  /** Bytes of a page, as far as known. */
  let typical = BYTES_AT_A_TIME

  const atATime = (): number => Math.max(1, Math.min(MOST_AT_A_TIME, Math.floor(BYTES_AT_A_TIME / typical)))

  const stop = (thread: Thread, end: Thread['end']): void => {
    thread.end = end
    void thread.worker.terminate()
  }
  const look = (thread: Thread, now: number): void => {
    const read = Atomics.load(thread.read, 0)
    if (read === thread.seen) return
    thread.seen = read
    thread.since = now
  }
  const watch = (): void => {
    const now = performance.now()
    const busy = [...threads].filter(isBusy)
    for (const thread of busy) {
      look(thread, now)
      if (now - thread.since <= options.patience) continue
      stop(thread, tooLong(options.patience))
    }
    const megabytes = process.memoryUsage.rss() / 1e6
    rest = Math.min(rest, megabytes)
    // what an ending thread holds is on its way back
    if (megabytes - rest <= options.memory || [...threads].some(({ end }) => end)) return
    const longest = busy.reduce<Thread | null>((most, one) => (one.since < (most?.since ?? now) ? one : most), null)
    if (longest && now - longest.since >= WATCH_EVERY) stop(longest, outOfMemory(options.memory))
  }
  const watching = setInterval(watch, WATCH_EVERY)
  watching.unref()

  const give = (thread: Thread, jobs: readonly Job[]): void => {
    if (thread.jobs.length === 0) thread.since = performance.now()
    thread.jobs.push(...jobs)
    const given = jobs.map(({ input }) => (input.kind === 'entry' ? { ...input, bytes: owned(input.bytes) } : input))
    const buffers = given.flatMap((input) => (input.kind === 'entry' ? [input.bytes.buffer as ArrayBuffer] : []))
    thread.worker.postMessage(given, buffers)
  }
  /** The next batch for a thread: what waits is shared, and what a broken thread had in hand goes alone. */
  const batch = (): Job[] => {
    const share = Math.min(atATime(), Math.ceil(waiting.length / threads.size))
    const alone = waiting.slice(0, share).findIndex(isAlone)
    return waiting.splice(0, alone < 0 ? share : Math.max(1, alone))
  }
  /** Gives an idle thread what waits; one at work, a whole batch more, so that it need not wait for the next. */
  const fill = (thread: Thread): void => {
    if (thread.end || waiting.length === 0) return
    const size = atATime()
    const more =
      size > 1 && thread.ready && thread.jobs.length <= size && waiting.length >= size && !waiting.some(isAlone)
    if (thread.jobs.length === 0 || more) give(thread, batch())
  }
  const settle = (thread: Thread, outcomes: readonly Outcome[]): void => {
    const done = thread.jobs.splice(0, outcomes.length)
    thread.sent += outcomes.length
    done.forEach(({ settle }, k) => {
      const outcome = outcomes[k] as Outcome
      if (outcome.kind !== 'failed') typical += NEWS * (outcome.size - typical)
      settle(outcome)
    })
  }
  const start = (): Thread => {
    const read = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
    const workerData: ThreadData = { task, read }
    const worker = new Worker(options.module ?? new URL('./worker.js', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: limitOf(options.memory), maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const thread: Thread = { worker, ready: false, jobs: [], read, sent: 0, seen: 0, since: 0, end: null }
    threads.add(thread)
    worker.on('message', (message: Outcome[] | 'ready') => {
      if (message === 'ready') {
        thread.ready = true
        // loading took its time, and its libraries are in the memory now: both are no page's fault
        thread.since = performance.now()
        rest = process.memoryUsage.rss() / 1e6
      } else settle(thread, message)
      fill(thread)
    })
    worker.on('error', (error) => {
      thread.end ??= endOf(error, options)
    })
    worker.on('exit', (code) => {
      threads.delete(thread)
      const { message, code: reason } = thread.end ?? { message: `the thread ended with code ${code}`, code: 'crash' }
      const [broken] = thread.jobs.splice(Atomics.load(thread.read, 0) - thread.sent, 1)
      if (broken) broken.settle(failed(broken.input.source, message, reason))
      waiting.unshift(...thread.jobs.map((job) => ({ ...job, alone: true })))
      if (!closed && waiting.length > 0) fill(start())
    })
    return thread
  }
  return {
    atATime,
    run: (input) =>
      new Promise((settle) => {
        inputs++
        waiting.push({ input, settle, alone: false })
        const idle = [...threads].find(({ jobs, end }) => jobs.length === 0 && end === null)
        if (idle) fill(idle)
        else if (threads.size < options.size(inputs)) fill(start())
        else for (const thread of threads) fill(thread)
      }),
    close: async () => {
      closed = true
      clearInterval(watching)
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
