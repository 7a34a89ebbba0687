/**
 * The programs of the command, as they stand in its bundle: what a user starts, and a thread of it. Each loads what it needs
 * when it is started.
 */
export const main = async (argv: readonly string[]): Promise<void> => (await import('../cli/main.js')).main(argv)
export const work = async (): Promise<void> => void (await import('../batch/worker.js'))
