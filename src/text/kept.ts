/**
 * What is worked out from the rules alone, the vocabulary and the tables of phrases: always the same, and half of what a short run
 * would do. The bundle of the command keeps it; where nothing was kept it is worked out when it is first asked for.
 */
let read: (name: string) => unknown = () => undefined
const getters = new Map<string, () => unknown>()

/** Says what was kept under a name, undefined for nothing; to be called before the rules are loaded. */
export function restore(keptUnder: (name: string) => unknown): void {
  read = keptUnder
}

/** The value of a name: what was kept of it, else what `make` makes. It must be of what can be cloned. */
export function kept<T>(name: string, make: () => T): () => T {
  let value: T | undefined
  const get = (): T => {
    if (value !== undefined) return value
    value = (read(name) as T | undefined) ?? make()
    return value
  }
  getters.set(name, get)
  return get
}

/** All values of the rules loaded by now, to be kept. */
export const everything = (): Map<string, unknown> => new Map([...getters].map(([name, get]) => [name, get()]))
