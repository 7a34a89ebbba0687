import { firstFrom, type Span } from '../model/span.js'

const distance = (span: Span, at: Span): number => (span.end <= at.start ? at.start - span.end : span.start - at.end)

/** Of the sorted, disjoint spans that start within `region` the nearest to `at`, of two equally near the one before. */
export function nearest<T extends Span>(spans: readonly T[], region: Span, at: Span): T | undefined {
  const after = firstFrom(spans, Math.max(at.start, region.start))
  const [one, next] = [spans[after - 1], spans[after]]
  const before = one && one.start >= region.start && one.start < region.end ? one : undefined
  if (!next || next.start >= region.end) return before
  return before && distance(before, at) <= distance(next, at) ? before : next
}
