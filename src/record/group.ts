import type { Role } from '../model/vocabulary.js'
import { isLead, isPeople, leadOf, type Related, sameSpan } from '../relate/related.js'
import { GIVES, isShareOf } from './beyond.js'
import { goesOn } from './goes-on.js'
import { begins } from './plan.js'
import type { RolePlan } from './role.js'
import { TOLL } from './step.js'
import { isNextInTurn, levelInTurn } from './turns.js'

/** Figures of one event, by their places in the list, in the order of the text. */
export interface Group {
  members: number[]
}

/** A part that may have an event of its own: a sum with a name, a case. */
const isPartApart = (figure: Related, whole: Related, plan: RolePlan, role: Role): boolean =>
  (figure.quantity.kind === 'money' && figure.item !== null && !sameSpan(figure.item, whole.item)) ||
  (begins(plan, plan, role) && !TOLL.has(role))

const SHARES_BACK = 5
/** So many figures of an event, the last ones, tell what the next one may go on with. */
const MOST_TOLD = 16
const MOST_PARTS = 6

/** A group while the figures are gone through: the plan that gives it its name, and whether its members may be out of order. */
interface Growing extends Group {
  head: RolePlan | null
  mixed: boolean
}

const sameRow = ({ cell }: Related, before: Related | undefined) =>
  cell !== null && before?.cell?.table === cell.table && before.cell.row === cell.row

/** "trong đó xuất khẩu 1,4 tỷ USD, nhập khẩu 2,1 tỷ USD, lần lượt tăng 9% và 31%": what is said of the parts at once keeps them together. */
function areToldTogether(figures: readonly Related[], i: number): boolean {
  const { partOf, sentence } = figures[i] as Related
  let k = i + 1
  while (k <= i + MOST_PARTS && figures[k]?.partOf === partOf) k++
  const next = figures[k]
  return next?.sentence === sentence && RESPECTIVELY.test(leadOf(next, figures[k - 1]))
}
/** "; trong đó xuất khẩu 1,4 tỷ USD, nhập khẩu 2,1 tỷ USD.": parts of which nothing more is told, no change, plan or part of their own. */
function areBare(figures: readonly Related[], i: number): boolean {
  const { partOf, sentence } = figures[i] as Related
  if (figures[partOf ?? -1]?.sentence !== sentence || GIVES.test(leadOf(figures[i] as Related, figures[i - 1])))
    return false
  let from = i
  while (figures[from - 1]?.partOf === partOf) from--
  let to = i
  while (figures[to + 1]?.partOf === partOf) to++
  const next = figures[to + 1]
  return to - from < MOST_PARTS && next?.sentence !== sentence
}
const RESPECTIVELY = /^[^;.]*(?:^|[ ,])lần lượt(?: |$)/

/** Between a level and how it has changed. */
const OWN_CHANGE = /^%?,? ?\(?(?:tăng|giảm)(?: thêm| được)?$/

const NONE: readonly number[] = []
/** The figures before figure `i` that it is tied to; what those get who have lost somebody or something, told farther on, is a matter of its own. */
function linkedBefore(figures: readonly Related[], i: number, roles: readonly Role[]): readonly number[] {
  const { links, type, scene, sentence } = figures[i] as Related
  if (links.length === 0) return NONE
  const isApart = (to: number): boolean => {
    const other = figures[to] as Related
    if (TOLL.has(roles[to] as Role)) return other.sentence !== sentence
    return other.type !== type && isPeople(other) && other.scene.sentence.block !== scene.sentence.block
  }
  return links.flatMap(({ rel, to }) => to.filter((k) => k < i && !(rel === 'each' && isApart(k))))
}

/** Groups the figures of a page into events. `plans` and `roles` are by type and by figure. */
export function groupFigures(figures: readonly Related[], plans: readonly RolePlan[], roles: readonly Role[]): Group[] {
  const groups: Growing[] = []
  const groupOf: Growing[] = []
  const planOf = (i: number) => plans[figures[i]?.type ?? 0] as RolePlan
  const lead = (group: Growing, plan: RolePlan | null) => {
    if (plan && (!group.head || (plan.rank ?? Infinity) < (group.head.rank ?? Infinity))) group.head = plan
  }
  const join = (i: number, group: Growing) => {
    group.members.push(i)
    groupOf[i] = group
    lead(group, planOf(i))
  }
  const merge = (into: Growing, from: Growing) => {
    if (into === from) return
    into.mixed = true
    for (const member of from.members) groupOf[member] = into
    for (const member of from.members) into.members.push(member)
    lead(into, from.head)
    from.members = []
  }
  const begin = (): Growing => {
    const group = { members: [], head: null, mixed: false }
    groups.push(group)
    return group
  }
  /** The group that figure `i` goes on with, or a new one. */
  const groupFor = (figure: Related, i: number): Growing => {
    // a row of a table is an event of its own, its totals too
    if (figure.cell) return sameRow(figure, figures[i - 1]) ? (groupOf[i - 1] as Growing) : begin()
    const linked = linkedBefore(figures, i, roles)
    if (linked.length > 0) {
      const group = groupOf[linked[0] as number] as Growing
      for (const other of linked) merge(group, groupOf[other] as Growing)
      return group
    }
    const level = levelInTurn(figures, i, roles)
    if (level !== null) return groupOf[level] as Growing
    if (isNextInTurn(figures, i, roles)) return begin()
    const before = figures[i - 1]
    const last = groupOf[i - 1]
    if (figure.partOf !== null) {
      const whole = groupOf[figure.partOf] as Growing
      const apart = isPartApart(figure, figures[figure.partOf] as Related, planOf(i), roles[i] as Role)
      if (!apart || areToldTogether(figures, i) || areBare(figures, i)) return whole
      // beyond a semicolon a part with a name of its own is reported apart: "; trong đó thu nội địa 7.905 tỷ đồng, thu …"
      if (last !== whole || leadOf(figure, before).includes(';')) return begin()
    }
    if (before && last) {
      const head = last.head ?? planOf(i - 1)
      const tells = (is: (told: Related, role: Role) => boolean): boolean =>
        last.members.slice(-MOST_TOLD).some((k) => is(figures[k] as Related, roles[k] as Role))
      const [role, lastRole] = [roles[i] as Role, roles[i - 1] as Role]
      const next = figures[i + 1]
      const paired = next?.links.some(({ rel, to }) => rel === 'with' && to.includes(i)) === true
      const changed =
        next?.sentence === figure.sentence && next.quantity.change !== null && OWN_CHANGE.test(leadOf(next, figure))
      if (goesOn({ figure, before, role, lastRole, head, plan: planOf(i), paired, changed, tells })) return last
    }
    if (roles[i] === 'share')
      for (let k = i - 1; k >= Math.max(0, i - SHARES_BACK); k--)
        if (isShareOf(figure, figures[k] as Related)) return groupOf[k] as Growing
    return begin()
  }
  figures.forEach((figure, i) => {
    join(i, groupFor(figure, i))
  })
  // what the title told again belongs to the event that the body tells
  figures.forEach((figure, i) => {
    if (figure.sameAs === null || !isLead(figure)) return
    const from = groupOf[i] as Growing
    const into = groupOf[figure.sameAs] as Growing
    if (from !== into) {
      from.members = from.members.filter((member) => member !== i)
      into.members.push(i)
      into.mixed = true
      groupOf[i] = into
    }
  })
  for (const { members, mixed } of groups) if (mixed) members.sort((a, b) => a - b)
  return groups.filter(({ members }) => members.length > 0).sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
}
