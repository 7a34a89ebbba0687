/**
 * What is worked out from the rules alone, the vocabulary and the tables of phrases: always the same, and half of what a short run
 * would do. The bundle of the command keeps it; where nothing was kept it is worked out when it is first asked for.
 */
let read: (name: string) => unknown = () => undefined

interface Entry {
  value: unknown
  make: () => unknown
  /** It was asked for, and not only worked out with all others. */
  asked: boolean
}
const entries = new Map<string, Entry>()

/** Says what was kept under a name, undefined for nothing; to be called before the rules are loaded. */
export function restore(keptUnder: (name: string) => unknown): void {
  read = keptUnder
}

/** Was anything kept under this name? */
export const wasKept = (name: string): boolean => read(name) !== undefined

function worked(name: string, entry: Entry): unknown {
  entry.value = read(name) ?? entry.make()
  return entry.value
}

/** The value of a name: what was kept of it, else what `make` makes. It must be of what can be cloned. */
export function kept<T>(name: string, make: () => T): () => T {
  const entry: Entry = { value: undefined, make, asked: false }
  entries.set(name, entry)
  return () => {
    entry.asked = true
    return (entry.value ?? worked(name, entry)) as T
  }
}

/** All values of the rules loaded by now. */
export const everything = (): Map<string, unknown> =>
  new Map([...entries].map(([name, entry]) => [name, entry.value ?? worked(name, entry)]))

/** The names that were asked for by now: most tables are only ever read in one direction. */
export const asked = (): string[] => [...entries].flatMap(([name, entry]) => (entry.asked ? [name] : []))
