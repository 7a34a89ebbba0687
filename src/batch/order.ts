/**
 * Runs `run` over the inputs, and gives what comes of them in the order of the inputs. No further one is begun while
 * `ahead` of them, as the last one begun has it, are not given. `run` must not reject.
 */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I> | Iterable<I>,
  run: (input: I) => Promise<O>,
  ahead: number | ((input: I) => number),
): AsyncGenerator<O> {
  const running: Promise<O>[] = []
  for await (const input of inputs) {
    running.push(run(input))
    if (running.length < (typeof ahead === 'number' ? ahead : ahead(input))) continue
    const first = running.shift()
    if (first) yield await first
  }
  for (const rest of running) yield await rest
}

/** Looks at the first `count` of a stream; `all` gives them again, and the rest. */
export async function peek<T>(
  inputs: AsyncGenerator<T>,
  count: number,
): Promise<{ first: T[]; all: AsyncGenerator<T> }> {
  const first: T[] = []
  while (first.length < count) {
    const next = await inputs.next()
    if (next.done) break
    first.push(next.value)
  }
  async function* again(): AsyncGenerator<T> {
    yield* first
    yield* inputs
  }
  return { first, all: again() }
}
