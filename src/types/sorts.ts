/** Sorts of figures that many rows of cues speak of. */
export const COUNTS = ['count', 'percent', 'ratio'] as const
export const SUMS = ['money', 'percent', 'ratio'] as const
