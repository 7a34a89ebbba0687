/** How far work may run ahead of what is asked for. */
export interface Window<I> {
  /** Inputs at a time, as the last one begun has it. */
  count: number | ((input: I) => number)
  /** What the inputs at a time may weigh together; one heavy input alone is let in. */
  weight?: number
}

/**
 * Runs `run` over the inputs, as far ahead as the window lets, and gives what comes of them in the order of the inputs.
 * `run` must not reject.
 */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I> | Iterable<I>,
  run: (input: I) => Promise<O>,
  { count, weight = Number.POSITIVE_INFINITY }: Window<I>,
  weigh: (input: I) => number = () => 0,
): AsyncGenerator<O> {
  const running: { outcome: Promise<O>; weighs: number }[] = []
  let held = 0
  for await (const input of inputs) {
    const weighs = weigh(input)
    held += weighs
    running.push({ outcome: run(input), weighs })
    const most = typeof count === 'number' ? count : count(input)
    // an input that lets many run ahead is followed by one that does not: the many are not waited for at once
    let give = running.length >= most
    while (give || (held >= weight && running.length > 0)) {
      const first = running.shift()
      if (!first) break
      yield await first.outcome
      held -= first.weighs
      give = false
    }
  }
  for (const { outcome } of running) yield await outcome
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
    yield* first.splice(0)
    yield* inputs
  }
  return { first: [...first], all: again() }
}
