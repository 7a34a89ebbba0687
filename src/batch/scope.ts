import { EVERYTHING, type Filter } from './filter.js'
import type { PassedOver } from './input.js'
import { type Limits, MAX_DEPTH, MAX_RATIO } from './limits.js'

/** What a search for pages goes by, and what it counts on the way. */
export interface Scope {
  filter: Filter
  limits: Limits
  passed: PassedOver
  /** Full paths that are no inputs whatever their names: what this run writes. */
  own: ReadonlySet<string>
  /** Bytes of archives that were gone through, as they lie on the disk. */
  archiveBytes: number
}

/** A scope that has counted nothing; what is not given limits nothing. */
export const scopeOf = (given: Partial<Scope> & { limits: Limits }): Scope => ({
  filter: EVERYTHING,
  passed: new Map(),
  own: new Set(),
  archiveBytes: 0,
  ...given,
})

/** Limits of bytes a page, times that an archive may grow, and archives within each other. */
export const limitsOf = (maxBytes: number, maxRatio = MAX_RATIO, maxDepth = MAX_DEPTH): Limits => ({
  maxBytes,
  maxRatio,
  maxDepth,
})
