import type { Role } from '../model/vocabulary.js'
import type { Related } from '../relate/related.js'
import { type Group, groupFigures, MIDDLE_RANK as MIDDLE } from './group.js'
import { ownRole, type RolePlan } from './role.js'

/** One event: its type, and the role of each of its figures. `type` is an index into the plans. */
export interface Event {
  type: number
  members: number[]
  roles: Role[]
}

/** Money tells the worth of things and gives no name to an event that has others. */
const WORTH = new Set<Role>([
  'seizedValue',
  'lostValue',
  'fine',
  'total',
  'each',
  'change',
  'plan',
  'share',
  'of',
  'prison',
])

function headType(
  group: Group,
  figures: readonly Related[],
  plans: readonly RolePlan[],
  roles: readonly Role[],
): number {
  const heads = group.members.filter((i) => !WORTH.has(roles[i] as Role))
  let best: number | null = null
  for (const i of heads.length > 0 ? heads : group.members) {
    const type = figures[i]?.type ?? 0
    if (best === null || (plans[type]?.rank ?? MIDDLE) < (plans[best]?.rank ?? MIDDLE)) best = type
  }
  return strongest(best ?? 0, group, figures, plans)
}

/** "146 cơ quan ủng hộ 21,6 tỷ": the matter of the sum names an event whose things are only people or bodies. */
function strongest(type: number, group: Group, figures: readonly Related[], plans: readonly RolePlan[]): number {
  let best = type
  if ((plans[type]?.rank ?? MIDDLE) <= MIDDLE) return best
  for (const i of group.members) {
    const other = figures[i]?.type ?? 0
    if ((plans[other]?.rank ?? MIDDLE) < (plans[best]?.rank ?? MIDDLE)) best = other
  }
  return best
}

/** The events of a page: every figure in exactly one, each with a role that its type allows. */
export function eventsOf(figures: readonly Related[], plans: readonly RolePlan[]): Event[] {
  const roles = figures.map((figure, i): Role => {
    const role = ownRole(figure, figures[i - 1], plans[figure.type] as RolePlan)
    // the whole of parts told after it is a level of its own, not the total of things
    return role === 'total' && figure.links.every(({ to }) => to.every((k) => k > i && figures[k]?.partOf === i))
      ? 'level'
      : role
  })
  return groupFigures(figures, plans, roles).map((group) => {
    const type = headType(group, figures, plans, roles)
    const plan = plans[type] as RolePlan
    return {
      type,
      members: group.members,
      roles: group.members.map((i) => fitting(figures[i] as Related, roles[i] as Role, type, plan, plans)),
    }
  })
}

function fitting(figure: Related, role: Role, type: number, plan: RolePlan, plans: readonly RolePlan[]): Role {
  const own = plans[figure.type]
  const guest = figure.type !== type && role === 'thing' && plan.guest !== undefined && (own?.rank ?? MIDDLE) > MIDDLE
  const wanted = guest ? (plan.guest as Role) : role
  if (plan.roles.includes(wanted)) return wanted
  return plan.roles.includes('level') && figure.quantity.kind === 'money' ? 'level' : 'thing'
}
