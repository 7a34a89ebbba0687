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
