import { CHECKS } from './checks/index.js'
import type { Told } from './checks/told.js'

/**
 * Contradictions between the numbers of a record, as flags that name them: a total that is not each times the count, parts that
 * amount to more than their whole, a percent that is not that of its two levels. Values are never changed.
 */
export const contradictions = (told: Told): string[] => CHECKS.flatMap((check) => check(told))
