import type { Role } from '../model/vocabulary.js'
import type { Related } from '../relate/related.js'
import { CHECKS } from './checks/index.js'

/** One record as the checks see it: the figures of the page, and the places and roles of its own among them. */
export interface Told {
  all: readonly Related[]
  members: readonly number[]
  roles: readonly Role[]
}

/**
 * Contradictions between the numbers of a record, as flags that name them: a total that is not each times the count, parts that
 * amount to more than their whole, a percent that is not that of its two levels. Values are never changed.
 */
export const contradictions = (told: Told): string[] => CHECKS.flatMap((check) => check(told))
