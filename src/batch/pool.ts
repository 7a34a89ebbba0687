import { Worker } from 'node:worker_threads'
import type { Input } from './input.js'
import type { Outcome, Task } from './outcome.js'

interface Job {
  input: Input
  settle: (outcome: Outcome) => void
}

/** Threads that read inputs side by side. `run` never rejects; `close` ends the threads. */
export interface Pool {
  run: (input: Input) => Promise<Outcome>
  close: () => Promise<void>
}

export function openPool(size: number, task: Task): Pool {
  const waiting: Job[] = []
  /** Every thread with the job it is at; null for an idle one. */
  const threads = new Map<Worker, Job | null>()

  const give = (worker: Worker, job: Job): void => {
    threads.set(worker, job)
    worker.postMessage(job.input)
  }
  const finish = (worker: Worker, outcome: Outcome): void => {
    threads.get(worker)?.settle(outcome)
    threads.set(worker, null)
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task })
    worker.on('message', (outcome: Outcome) => {
      finish(worker, outcome)
      const next = waiting.shift()
      if (next) give(worker, next)
    })
    // a thread that dies, say out of memory, fails its own input and no other
    worker.on('error', (error) => {
      const source = threads.get(worker)?.input.source ?? ''
      finish(worker, { source, written: null, message: `the page could not be read: ${error.message}` })
      threads.delete(worker)
      const next = waiting.shift()
      if (next) give(start(), next)
    })
    return worker
  }
  return {
    run: (input) =>
      new Promise((settle) => {
        const job = { input, settle }
        const worker = [...threads].find(([, job]) => job === null)?.[0] ?? (threads.size < size ? start() : undefined)
        if (worker) give(worker, job)
        else waiting.push(job)
      }),
    close: async () => {
      await Promise.all([...threads.keys()].map((worker) => worker.terminate()))
    },
  }
}
