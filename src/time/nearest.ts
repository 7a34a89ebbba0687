import type { Span } from '../model/span.js'

/** Index of the first of the sorted spans that starts at `offset` or after it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const distance = (span: Span, at: Span): number => (span.end <= at.start ? at.start - span.end : span.start - at.end)

/** The span nearest to `at`, of two equally near the one before; undefined for none. */
export const nearest = <T extends Span>(spans: readonly T[], at: Span): T | undefined =>
  spans.reduce<T | undefined>(
    (best, span) => (best && distance(best, at) <= distance(span, at) ? best : span),
    undefined,
  )
