import { VERBS } from '../lexicon/boundaries.js'
import { DEEDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { LIST_GAP } from '../relate/list.js'
import { APART, PART_WORDS } from '../relate/parts.js'
import { between, endOf, leadIds, leadOf, type Related, sameSpan, startOf } from '../relate/related.js'
import { ruleWord } from '../text/rule-words.js'
import { goesBeyond, isShareBeyond, isShareOf, type Step } from './beyond.js'
import type { RolePlan } from './role.js'

/** Figures of one event, by their places in the list, in the order of the text. */
export interface Group {
  members: number[]
}

/** Before the level that a change has led to. */
export const STILL = /^[,(]? ?(?:chỉ )?(?:còn|xuống còn|lên|đạt)(?: (?:gần|hơn|trên|khoảng|mức))*$/
/** Where a type without a rank stands. */
export const MIDDLE_RANK = 50
const DEPENDENT = new Set<Role>(['change', 'share', 'plan', 'of'])
const sameScene = (a: Related, b: Related) => a.sentence === b.sentence
const sameRow = ({ cell }: Related, before: Related | undefined) =>
  cell !== null && before?.cell?.table === cell.table && before.cell.row === cell.row

/** Is this figure about the one before it: its change, its share, its percent of a plan? */
function depends(figure: Related, before: Related, role: Role): boolean {
  const { quantity } = figure
  // "… 86 người bị thương. So với cùng kỳ năm 2022, giảm 21 vụ": a change in number goes on with what was counted
  const near = figure.scene.sentence.block === before.scene.sentence.block && figure.sentence - before.sentence <= 1
  if (quantity.kind === 'count' && quantity.change !== null && near) return true
  if (!sameScene(figure, before)) return false
  // "giảm 8%, còn 96,5 triệu USD"
  if (before.quantity.change !== null && STILL.test(leadOf(figure, before))) return true
  if (figure.quantity.half === 'whole' || before.quantity.step === 'from') return true
  if (!DEPENDENT.has(role)) return false
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  if (gap.includes(';')) return false
  // a subject of its own between the two makes it another matter
  const fresh = figure.item !== null && figure.item.start >= endOf(before) && figure.item.end <= startOf(figure)
  return !fresh || sameSpan(figure.item, before.item)
}

/** "bị" right before the figure or behind its noun. */
const SUFFERED = /(?:^|\s)bị\s/
const SUFFERED_WITHIN = 40
const clauseAround = (figure: Related, last: Related): string => {
  const end = endOf(figure)
  const behind = figure.scene.doc.shadow.slice(end, Math.min(figure.scene.sentence.end, end + SUFFERED_WITHIN))
  return `${leadOf(figure, last)} # ${behind.split(/[,;]|\d/)[0]}`
}

/** Does the figure go on with the event of `head`, by what the types take along? */
function belongs(figure: Related, last: Related, head: RolePlan, plan: RolePlan, role: Role): boolean {
  const beyond = figure.scene.doc.shadow.slice(endOf(last), startOf(figure)).includes(';')
  // "…; chủ hàng bị phạt 85 triệu đồng", "…; 14 điểm bị vùi lấp": who suffers it is of the event told before
  const suffers = beyond && SUFFERED.test(clauseAround(figure, last))
  const taken = beyond && !suffers ? head.gathers : [...(head.takes ?? []), ...(head.gathers ?? [])]
  if (suffers && (taken ?? []).includes(head.name)) return true
  // a new head of the same sort begins an event of its own
  if (begins(plan, head, role) && !(taken ?? []).includes(plan.name)) return false
  // "87 doanh nghiệp, nhà hảo tâm với tổng số tiền 5 tỷ": who gives goes with what is given
  const given = !beyond && (head.rank ?? 0) > (plan.rank ?? MIDDLE_RANK) && (plan.takes ?? []).includes(head.name)
  return given || (taken ?? []).includes(plan.name)
}

/** A second case, fire or storm. */
const begins = (plan: RolePlan, head: RolePlan, role: Role) =>
  plan.name === head.name && (plan.rank ?? MIDDLE_RANK) < MIDDLE_RANK && role === head.roles[0]

/** What an act of its own has done, seen or reached. */
const DONE = new Set<Role>(['thing', 'recipient', 'event', 'lost', 'seized', 'suspect', 'each', 'participant'])
/** Behind one of these a level with a name of its own is another matter. */
const LEVELS = new Set<Role>(['level', 'change', 'plan', 'share'])

const COMMA = ruleWord(',')

/** ", Bộ CHQS tỉnh góp 3.450 ngày công": a name with a verb behind the comma is somebody else. */
function hasSubject(figure: Related, lead: readonly number[], comma: number): boolean {
  const { scene, quantity } = figure
  const at = scene.tokens.starts[quantity.first - lead.length + comma + 1] ?? 0
  return scene.doc.original[at] !== scene.doc.shadow[at] && lead.some((_, i) => i > comma && VERBS.at(lead, i) !== null)
}

/**
 * Does the figure begin an event of its own within its sentence, without a semicolon? Commas alone end no event (of 140 in
 * reports that were read for it, 125 do not): only another act, another subject or another level does.
 */
function isApart({ figure, before, role, lastRole, head, plan }: Step): boolean {
  const lead = leadIds(figure, before)
  const comma = lead.lastIndexOf(COMMA)
  if (comma < 0) return false
  if (hasSubject(figure, lead, comma)) return true
  const deed = (wanted: string) => lead.some((_, i) => i > comma && DEEDS.at(lead, i)?.row === wanted)
  // "kiểm tra 158 vụ, phát hiện và xử lý 121 vụ": what became of the same
  if (begins(plan, head, role)) return !deed('settles') && !PART_WORDS.test(leadOf(figure, before))
  if (DONE.has(role) && !(role === 'each' && lastRole === 'each'))
    return deed('gives') && (head.rank ?? MIDDLE_RANK) >= MIDDLE_RANK
  const fresh = figure.item !== null && figure.item.start >= endOf(before) && figure.item.end <= startOf(figure)
  return (
    role === 'level' &&
    figure.quantity.kind !== 'duration' &&
    LEVELS.has(lastRole) &&
    // "mặt đường rộng 7,5 m, tổng mức đầu tư …": a size is no level that ends anything
    before.quantity.kind !== 'length' &&
    fresh &&
    figure.partOf === null
  )
}

/** Is this figure of the same event as the one before it? */
function goesOn(step: Step): boolean {
  const { figure, before, role, lastRole, head, plan } = step
  if (depends(figure, before, role)) return true
  if (!sameScene(figure, before)) return goesBeyond(step)
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  // "; riêng Chuyên án …": a matter of its own
  if (APART.test(leadOf(figure, before))) return false
  if (!gap.includes(';')) return !isApart(step)
  if (isShareBeyond(step)) return true
  const list = figure.type === before.type && role === lastRole && LIST_GAP.test(gap.trim())
  return (list && listed(figure, before)) || belongs(figure, before, head, plan, role)
}

/** A part that may have an event of its own: a sum with a name, a case. */
const isPartApart = (figure: Related, whole: Related, plan: RolePlan, role: Role): boolean =>
  (figure.quantity.kind === 'money' && figure.item !== null && !sameSpan(figure.item, whole.item)) ||
  begins(plan, plan, role)

const SHARES_BACK = 5

/** A group while the figures are gone through: the plan that gives it its name, and whether its members may be out of order. */
interface Growing extends Group {
  head: RolePlan | null
  mixed: boolean
}

const NONE: readonly number[] = []
const linkedBefore = ({ links }: Related, i: number): readonly number[] =>
  links.length === 0 ? NONE : links.flatMap(({ to }) => to).filter((to) => to < i)

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
    const linked = linkedBefore(figure, i)
    if (linked.length > 0) {
      const group = groupOf[linked[0] as number] as Growing
      for (const other of linked) merge(group, groupOf[other] as Growing)
      return group
    }
    const before = figures[i - 1]
    const last = groupOf[i - 1]
    if (figure.partOf !== null) {
      const whole = groupOf[figure.partOf] as Growing
      if (!isPartApart(figure, figures[figure.partOf] as Related, planOf(i), roles[i] as Role)) return whole
      // beyond a semicolon a part with a name of its own is reported apart: "; trong đó thu nội địa 7.905 tỷ đồng, thu …"
      if (last !== whole || leadOf(figure, before).includes(';')) return begin()
    }
    if (before && last) {
      const head = last.head ?? planOf(i - 1)
      if (goesOn({ figure, before, role: roles[i] as Role, lastRole: roles[i - 1] as Role, head, plan: planOf(i) }))
        return last
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
    if (figure.sameAs === null) return
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

/** A semicolon ends a list unless the goods go on without a verb of their own. */
const listed = (figure: Related, before: Related) =>
  !between(before, figure).includes(';') || leadOf(figure, before).length <= 2
