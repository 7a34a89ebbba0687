import type { Role } from '../model/vocabulary.js'
import { endOf, type Related, startOf } from '../relate/related.js'
import type { RolePlan } from './role.js'

/** A figure and the one before it, of which it is asked whether both are of one event. */
export interface Step {
  figure: Related
  before: Related
  role: Role
  lastRole: Role
  /** The plan that gives the event of the figure before its name. */
  head: RolePlan
  /** The plan of the figure's own type. */
  plan: RolePlan
  /** Is the figure behind it paired with it: "2 vụ/3 bị can"? */
  paired: boolean
  /** Does its own change stand behind it: "tỷ lệ nợ xấu 1,85%, giảm 0,12 điểm phần trăm"? */
  changed: boolean
  /** Has the event of the figure before a figure of which this holds? */
  tells: (is: (told: Related, role: Role) => boolean) => boolean
}

/** What a disaster or an accident has done; sentences and points of a report go on with it. */
export const TOLL = new Set<Role>(['dead', 'injured', 'missing', 'rescued', 'lost', 'lostValue'])

/** Does a noun of its own stand between the one before and the figure: "thu 40 tỷ đồng, | chi | 12 tỷ đồng"? */
export const isNamedAnew = (figure: Related, before: Related): boolean =>
  figure.item !== null && figure.item.start >= endOf(before) && figure.item.end <= startOf(figure)
