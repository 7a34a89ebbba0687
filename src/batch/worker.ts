import { parentPort, workerData } from 'node:worker_threads'
import type { Input } from './input.js'
import { outcomeOf } from './outcome.js'

/** A thread of the pool: inputs come in by name, or with the bytes of an archive's page; finished bytes go out. */
parentPort?.on('message', async (input: Input) => {
  const outcome = await outcomeOf(input, workerData)
  parentPort?.postMessage(outcome, outcome.kind === 'read' ? [outcome.written.buffer as ArrayBuffer] : [])
})

/** Loading took its time; that of the first page begins now. */
parentPort?.postMessage('ready')
