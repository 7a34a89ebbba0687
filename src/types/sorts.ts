/** Sorts of figures that many rows of cues speak of: kinds, and for counts the class of what is counted. */
export const SHARES = ['percent', 'ratio'] as const
export const COUNTS = ['count', 'percent', 'ratio'] as const
export const SUMS = ['money', 'percent', 'ratio'] as const
export const AMOUNTS = ['money', 'percent', 'ratio', 'other'] as const
export const LOADS = ['mass', 'volume'] as const
export const STOCKS = ['mass', 'volume', 'count'] as const
export const WARES = ['mass', 'area', 'volume', 'thing'] as const
export const VALUES = ['money', 'mass', 'area', 'volume', 'thing'] as const
export const CARGOES = ['money', 'percent', 'ratio', 'mass', 'volume'] as const
export const SPREADS = ['length', 'area'] as const
export const EXTENTS = ['length', 'area', 'volume', 'other'] as const
export const GROUNDS = ['length', 'area', 'volume', 'thing', 'body'] as const
export const READINGS = ['percent', 'ratio', 'mass', 'length', 'area', 'volume', 'other'] as const
