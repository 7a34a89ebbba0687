// A thread of a pool that does to itself what its input says.
import { parentPort } from 'node:worker_threads'

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

parentPort?.on('message', async ({ source }) => {
  await DEEDS[source.split(' ')[0]]()
  parentPort?.postMessage({ kind: 'unchanged', source, size: 0 })
})
parentPort?.postMessage('ready')
