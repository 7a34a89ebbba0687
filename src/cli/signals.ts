const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** Does `tidy` when the command is told to stop, then exits as shells expect it; gives the way to stop listening. */
export function onSignal(tidy: () => void): () => void {
  const listeners = Object.entries(EXIT_CODES).map(([signal, code]) => {
    const listener = (): never => {
      tidy()
      process.exit(code)
    }
    process.on(signal, listener)
    return () => process.off(signal, listener)
  })
  return () => {
    for (const stop of listeners) stop()
  }
}
