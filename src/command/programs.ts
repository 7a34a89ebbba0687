import { asked, everything, restore } from '../text/kept.js'

/**
 * The programs of the command, as they stand in its bundle: what a user starts, and a thread of it. Each loads what it needs when it
 * is started.
 */
export const main = async (argv: readonly string[]): Promise<void> => (await import('../cli/main.js')).main(argv)
/** A thread that reads pages. */
export const work = async (): Promise<void> => void (await import('../batch/worker.js'))

/** What the rules come to, to be kept with the bundle; and where it was kept. */
export const worked = async (): Promise<Map<string, unknown>> => {
  await import('../pipeline.js')
  return everything()
}
export { asked, restore }
