import type { Role } from '../../model/vocabulary.js'
import type { Related } from '../../relate/related.js'

/** One record as the checks see it: the figures of the page, and the places and roles of its own among them. */
export interface Told {
  all: readonly Related[]
  members: readonly number[]
  roles: readonly Role[]
}
