import { messageOf } from '../batch/failure.js'
import { say } from './messages.js'

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Does `tidy` when the command is told to stop, then exits as shells expect it; a second signal does not wait for it.
 * Gives the way to stop listening. A file that grows over `ulimit -f` is an error of its write from here on, not the
 * end of the process.
 */
export function onSignal(tidy: () => void | Promise<void>): () => void {
  let stopping = false
  const listeners = Object.entries(EXIT_CODES).map(([signal, code]) => {
    const listener = (): void => {
      if (stopping) process.exit(code)
      stopping = true
      Promise.resolve()
        .then(tidy)
        .catch((error) => say(messageOf(error)))
        .finally(() => process.exit(code))
    }
    process.on(signal, listener)
    return () => process.off(signal, listener)
  })
  if (process.platform !== 'win32') {
    const ignore = (): void => {}
    process.on('SIGXFSZ', ignore)
    listeners.push(() => process.off('SIGXFSZ', ignore))
  }
  return () => {
    for (const stop of listeners) stop()
  }
}
