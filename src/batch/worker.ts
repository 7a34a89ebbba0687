import { parentPort, workerData } from 'node:worker_threads'
import { outcomeOf } from './extract.js'
import type { Input } from './input.js'
import type { Outcome, Task } from './outcome.js'

/** What a thread of the pool begins with. */
export interface ThreadData {
  task: Task
  /** Its one number counts the pages that the thread has read: the pool sees by it which page is at hand. */
  read: Int32Array
}

/** What is read goes back at the end of a batch, or after so many milliseconds. */
const SEND_AFTER = 50

const { task, read } = workerData as ThreadData
const waiting: Input[] = []
let working = false

function send(outcomes: readonly Outcome[]): void {
  parentPort?.postMessage(
    outcomes,
    outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.written.buffer as ArrayBuffer] : [])),
  )
}

async function work(): Promise<void> {
  working = true
  let outcomes: Outcome[] = []
  let since = performance.now()
  for (let input = waiting.shift(); input; input = waiting.shift()) {
    outcomes.push(await outcomeOf(input, task))
    Atomics.add(read, 0, 1)
    if (waiting.length > 0 && performance.now() - since < SEND_AFTER) continue
    send(outcomes)
    outcomes = []
    since = performance.now()
  }
  working = false
}

/** A thread of the pool: inputs come in by name, or with the bytes of an archive's page; finished bytes go out. */
parentPort?.on('message', (inputs: Input[]) => {
  waiting.push(...inputs)
  if (!working) void work()
})

/** Loading took its time; that of the first page begins now. */
parentPort?.postMessage('ready')
