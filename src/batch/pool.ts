import { Worker } from 'node:worker_threads'
import type { Input } from './input.js'
import { failed, type Outcome, type Task } from './outcome.js'

/** Threads that read inputs side by side. `run` never rejects; `close` ends the threads. */
export interface Pool {
  run: (input: Input) => Promise<Outcome>
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
}

interface Thread {
  worker: Worker
  /** It has loaded what it needs. */
  ready: boolean
  job: Job | null
  /** Rounds of the watch over memory that the page at hand has lasted. */
  rounds: number
  timer: NodeJS.Timeout | undefined
  /** Why it is ending. */
  end: { message: string; code: string } | null
}

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`

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

/**
 * A pool of threads that ends a thread, and starts another, when a page takes too long, takes too much memory or breaks
 * it. The page has failed then, and no other. A thread has one page at a time.
 */
export function openPool(task: Task, options: PoolOptions): Pool {
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let inputs = 0
  let closed = false
  /** Megabytes of the process while no page takes much. */
  let rest = Number.POSITIVE_INFINITY

  const watchMemory = (): void => {
    const now = process.memoryUsage.rss() / 1e6
    rest = Math.min(rest, now)
    const busy = [...threads].filter((thread) => thread.ready && thread.job)
    for (const thread of busy) thread.rounds++
    // what an ending thread holds is on its way back
    if (now - rest <= options.memory || [...threads].some(({ end }) => end)) return
    const longest = busy.reduce<Thread | null>((most, one) => (one.rounds > (most?.rounds ?? 0) ? one : most), null)
    if (!longest || longest.rounds < 2) return
    longest.end = outOfMemory(options.memory)
    void longest.worker.terminate()
  }
  const memoryWatch = setInterval(watchMemory, WATCH_EVERY)
  memoryWatch.unref()

  const watch = (thread: Thread): void => {
    thread.timer = setTimeout(() => {
      const message = `not read within ${seconds(options.patience)}; raise --page-timeout`
      thread.end = { message, code: 'timeout' }
      void thread.worker.terminate()
    }, options.patience)
  }
  const give = (thread: Thread, job: Job): void => {
    thread.job = job
    thread.rounds = 0
    if (thread.ready) watch(thread)
    const input = job.input.kind === 'entry' ? { ...job.input, bytes: owned(job.input.bytes) } : job.input
    thread.worker.postMessage(input, input.kind === 'entry' ? [input.bytes.buffer as ArrayBuffer] : [])
  }
  const settle = (thread: Thread, outcome: Outcome): void => {
    clearTimeout(thread.timer)
    thread.job?.settle(outcome)
    thread.job = null
  }
  const start = (): Thread => {
    const worker = new Worker(options.module ?? new URL('./worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limitOf(options.memory), maxYoungGenerationSizeMb: YOUNG_MB },
    })
    const thread: Thread = { worker, ready: false, job: null, rounds: 0, timer: undefined, end: null }
    threads.add(thread)
    worker.on('message', (message: Outcome | 'ready') => {
      if (message === 'ready') {
        thread.ready = true
        // its libraries are in the memory now, which is no page's fault
        rest = process.memoryUsage.rss() / 1e6
        if (thread.job) watch(thread)
        return
      }
      settle(thread, message)
      const next = thread.end ? undefined : waiting.shift()
      if (next) give(thread, next)
    })
    worker.on('error', (error) => {
      thread.end ??= endOf(error, options)
    })
    worker.on('exit', (code) => {
      threads.delete(thread)
      const { message, code: reason } = thread.end ?? { message: `the thread ended with code ${code}`, code: 'crash' }
      if (thread.job) settle(thread, failed(thread.job.input.source, message, reason))
      const next = closed ? undefined : waiting.shift()
      if (next) give(start(), next)
    })
    return thread
  }
  return {
    run: (input) =>
      new Promise((settle) => {
        inputs++
        const job = { input, settle }
        const idle = [...threads].find((thread) => thread.job === null && thread.end === null)
        if (idle) give(idle, job)
        else if (threads.size < options.size(inputs)) give(start(), job)
        else waiting.push(job)
      }),
    close: async () => {
      closed = true
      clearInterval(memoryWatch)
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
