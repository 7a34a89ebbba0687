import type { Role } from '../model/vocabulary.js'

/** One row of the table of types. What the rules know of a type stands in its file and nowhere else. */
export interface TypeRow {
  name: string
  vi: string
  en: string
  roles: readonly [Role, ...Role[]]
}

/** Keeps the literal name, so that the union of all names is known to the compiler. */
export const defineType = <const R extends TypeRow>(row: R): R => row
