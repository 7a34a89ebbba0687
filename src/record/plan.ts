import type { Kind, Role } from '../model/vocabulary.js'

/** What the making of records knows of a type; `takes` and `gathers` name other types. */
export interface RecordPlan {
  name: string
  roles: readonly Role[]
  /** The lower, the sooner the type gives its name to the record. */
  rank?: number
  /** Types whose figures in the same clause belong to its record. */
  takes?: readonly string[]
  /** Types whose figures belong to it beyond a semicolon as well. */
  gathers?: readonly string[]
  /** Types that give no name to a record that begins with a figure of this one: the dead of a disease. */
  holds?: readonly string[]
  /** A sum of this type beside things or people that are counted is what they cost, whatever it is called. */
  costs?: true
  /** Role of the people and bodies of other types that stand in its record. */
  guest?: Role
  /** Role of the things of other types that stand in its records. */
  goods?: Role
  /** Role of those whose its things are: "37 sản phẩm của 29 chủ thể". */
  owner?: Role
  figures?: readonly {
    role: Role
    kinds?: readonly Kind[]
    items?: readonly string[]
    near?: readonly string[]
    said?: readonly string[]
    /** No noun of its own stands behind the figure. */
    bare?: boolean
  }[]
}

/** Where a type without a rank stands. */
export const MIDDLE_RANK = 50

/** A lower rank comes sooner. */
export const rankOf = (plan: RecordPlan | undefined): number => plan?.rank ?? MIDDLE_RANK

/** Does the type come before all without a rank: cases, accidents, disasters? */
export const ranksFirst = (plan: RecordPlan | undefined): boolean => rankOf(plan) < MIDDLE_RANK

/** Does a figure of this role begin a second case, fire or storm? */
export const begins = (plan: RecordPlan, head: RecordPlan, role: Role): boolean =>
  plan.name === head.name && ranksFirst(plan) && role === head.roles[0]
