/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Index of the first of the sorted spans that starts at `offset` or after it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of sorted spans the last that starts at an offset or before it. */
export const lastUpTo = <T extends Span>(spans: readonly T[], offset: number): T | undefined =>
  spans[firstFrom(spans, offset + 1) - 1]

const distance = (span: Span, at: Span): number => (span.end <= at.start ? at.start - span.end : span.start - at.end)

/** Of the sorted, disjoint spans that start within `region` the nearest to `at`, of two equally near the one before. */
export function nearest<T extends Span>(spans: readonly T[], region: Span, at: Span): T | undefined {
  const after = firstFrom(spans, Math.max(at.start, region.start))
  const [one, next] = [spans[after - 1], spans[after]]
  const before = one && one.start >= region.start && one.start < region.end ? one : undefined
  if (!next || next.start >= region.end) return before
  return before && distance(before, at) <= distance(next, at) ? before : next
}
