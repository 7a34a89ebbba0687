import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from './input.js'
import { outcomeOf } from './outcome.js'

/** A thread of the pool: inputs come in by name, finished text goes out. */
parentPort?.on('message', async (input: Input) => {
  parentPort?.postMessage(await outcomeOf(input, workerData))
})
