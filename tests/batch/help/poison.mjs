// A thread of a pool that does to itself what its input says.
import { parentPort, workerData } from 'node:worker_threads'

const DEEDS = {
  well: () => {},
  throw: () => {
    throw new Error('hỏng')
  },
  later: () => {
    setTimeout(() => {
      throw new Error('hỏng sau')
    })
    return new Promise(() => {})
  },
  exit: () => process.exit(7),
  forever: () => {
    for (;;);
  },
  backtrack: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}!`),
  large: () => {
    const held = []
    for (;;) held.push(new Uint8Array(10_000_000).fill(1))
  },
  memory: () => {
    const held = []
    for (;;) held.push(new Array(100_000).fill(held.length + 0.5))
  },
}

async function work(inputs) {
  const outcomes = []
  for (const { source } of inputs) {
    await DEEDS[source.split(' ')[0]]()
    Atomics.add(workerData.read, 0, 1)
    outcomes.push({ kind: 'unchanged', source, size: 100 })
  }
  parentPort?.postMessage(outcomes)
}

let working = Promise.resolve()
parentPort?.on('message', (inputs) => {
  working = working.then(() => work(inputs))
})
parentPort?.postMessage('ready')
