import { type Kind, MEASURED_KINDS, type Role } from '../model/vocabulary.js'
import { unitWritten } from '../place/units.js'
import { clauseBefore, endOf, isPeople, itemText, leadOf, type Related, startOf } from '../relate/related.js'
import { rolesBeside } from './beside/index.js'
import { type Group, groupFigures } from './group.js'
import { MIDDLE_RANK, rankOf, ranksFirst } from './plan.js'
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
  const before = (type: number, best: number | null) => best === null || rankOf(plans[type]) < rankOf(plans[best])
  let any: number | null = null
  let named: number | null = null
  let counted: number | null = null
  let given: number | null = null
  const holds = plans[figures[group.members[0] ?? 0]?.type ?? 0]?.holds ?? []
  // "200 suất quà cho 200 hộ bị ngập" tells of gifts, whatever those have lost who get them
  const gives = group.members.some((i) => roles[i] === 'thing' && plans[figures[i]?.type ?? 0]?.guest === 'recipient')
  for (const i of group.members) {
    const { type, quantity } = figures[i] as Related
    if (holds.includes(plans[type]?.name ?? '')) continue
    if (before(type, any)) any = type
    // "tặng quà 486 gia đình, mỗi suất 500.000 đồng": those who are given something are of what they are given
    if (roles[i] === 'each' && GIVEN_TO.has(plans[type]?.guest) && isOfRecipients(figures[i] as Related, roles))
      given ??= type
    if (WORTH.has(roles[i] as Role) || (gives && roles[i] === 'recipient')) continue
    if (before(type, named)) named = type
    // "17 dự án có tỷ lệ giải ngân dưới 30%": a rate beside things names no event
    if (quantity.kind !== 'percent' && before(type, counted)) counted = type
  }
  if (given !== null && group.members.every((i) => WORTH.has(roles[i] as Role) || roles[i] === 'recipient'))
    return given
  return strongest(counted ?? named ?? any ?? 0, group, figures, plans, roles)
}

/** Types whose people are those that get something, or that are told by what they have borrowed. */
const GIVEN_TO = new Set<Role | undefined>(['recipient', 'thing'])
const isOfRecipients = ({ links }: Related, roles: readonly Role[]): boolean =>
  links.some(({ rel, to }) => rel === 'each' && to.some((k) => roles[k] === 'recipient'))

/** "146 cơ quan ủng hộ 21,6 tỷ": the matter of the sum names an event whose things are only people or bodies. */
function strongest(
  type: number,
  group: Group,
  figures: readonly Related[],
  plans: readonly RolePlan[],
  roles: readonly Role[],
): number {
  let best = type
  const isThing = group.members.some((i) => figures[i]?.type === type && roles[i] === 'thing')
  if (rankOf(plans[type]) <= MIDDLE_RANK) return best
  for (const i of group.members) {
    const other = figures[i]?.type ?? 0
    if (figures[i]?.quantity.kind === 'percent' || roles[i] === 'each') continue
    // "44 dự án mới, vốn 12.780 tỷ đồng": what is counted names it, unless those are only the guests of the other matter
    const ranks = ranksFirst(plans[other]) || plans[other]?.guest !== undefined
    if (isThing && !ranks && figures[i]?.quantity.kind === 'money') continue
    if (rankOf(plans[other]) < rankOf(plans[best])) best = other
  }
  return best
}

/** The events of a page: every figure in exactly one, each with a role that its type allows. */
export function eventsOf(figures: readonly Related[], plans: readonly RolePlan[]): Event[] {
  const roles = figures.map((figure, i) => ownRole(figures, i, plans[figure.type] as RolePlan))
  rolesBeside(figures, roles)
  const aimed = aimedAt(figures)
  return groupFigures(figures, plans, roles).map((group) => {
    const type = headType(group, figures, plans, roles)
    const plan = plans[type] as RolePlan
    return {
      type,
      members: group.members,
      roles: group.members.map((i, k) => {
        const role = fitting(figures[i] as Related, figures[i - 1], roles[i] as Role, type, plan, plans)
        const makesUp = role === 'share' && MAKES_UP.test(leadOf(figures[i] as Related, figures[i - 1]))
        if (aimed[i] === true && AIMABLE.has(role) && !makesUp && plan.roles.includes('plan')) return 'plan'
        if (role !== 'level') return role
        return isTotal(figures, group.members, k) || isCost(figures, group.members, k, roles, plans) ? 'total' : role
      }),
    }
  })
}

/** "Năm 2025, tỉnh phấn đấu trồng 500 ha rừng; giải quyết việc làm cho 2.000 lao động; …": an aim holds for what its sentence lists. */
const AIM =
  /(?:^|[ ,:])(?<!so với )(?<!bằng )(?:phấn đấu|mục tiêu (?:đến|năm|là)|(?:đặt|đề ra|đặt ra) (?:mục tiêu|chỉ tiêu|yêu cầu)|chỉ tiêu (?:đến|năm)|nhiệm vụ [^,;:.()]{0,30}(?:năm|nhiệm kỳ|quý|tháng)[^,;:.()]{0,20} là)(?: |,|:|$)/
/** "Năm tới, huyện trồng 420 ha cà phê", "Từ nay đến cuối năm, …": so is what has a time ahead. */
const AHEAD = /(?:^|[,;] )(?:từ nay (?:đến|tới) (?:cuối|hết|năm)|(?:trong )?(?:năm|vụ|quý|năm học|nhiệm kỳ) tới)[ ,]/
/** What is told beside an aim of what has been reached or is there. */
const REACHED = /(?:^|[ ,;])(?:đã|hiện|hiện có|so với|trong khi|năm nay|tăng|giảm)(?: |$)/
const AIMABLE = new Set<Role>([
  'thing',
  'level',
  'change',
  'share',
  'recipient',
  'participant',
  'event',
  'dead',
  'injured',
  'case',
])
/** "chiếm 40% số đó" is told of what is aimed at. */
const MAKES_UP = /(?:^|[ ,;])chiếm(?: |$)/
function aimedAt(figures: readonly Related[]): boolean[] {
  let aims = false
  return figures.map((figure, i) => {
    const before = figures[i - 1]
    if (before?.sentence !== figure.sentence) {
      const opens = clauseBefore(figure)
      aims = figure.cell === null && (AIM.test(opens) || AHEAD.test(opens))
    }
    const lead = leadOf(figure, before)
    return aims && (figure.quantity.change === null ? !REACHED.test(lead) : isAimOfOwn(figure, before, lead))
  })
}

/** "Năm 2026, tỉnh phấn đấu thu 900 tỷ đồng, tỷ lệ hộ nghèo giảm 0,5%": a change of its own subject, held against nothing. */
const isAimOfOwn = (figure: Related, before: Related | undefined, lead: string): boolean =>
  figure.item !== null &&
  figure.item.start >= (before?.sentence === figure.sentence ? endOf(before) : figure.scene.sentence.start) &&
  figure.item.end <= startOf(figure) &&
  !/(?:^|[ ,;])(?:đã|hiện|hiện có|so với|trong khi|năm nay|năm \d{4})(?: |$)/.test(lead) &&
  !/^ ?%? ?(?:so với|so cùng)/.test(figure.scene.doc.shadow.slice(endOf(figure), endOf(figure) + 12))

const TAKEN_OFF = /(?:^|[ ,])trừ (?:[^,;:.()]{0,12} )?chi phí/
/** A sum that names itself a total of the things told before it, whether or not it is tied to one of them. */
const NAMED_TOTAL = /^(?:tổng|trị giá|kinh phí|tổng số tiền|chi phí)/
function isTotal(figures: readonly Related[], members: readonly number[], k: number): boolean {
  const sum = figures[members[k] ?? 0] as Related
  if (sum.quantity.kind !== 'money' || sum.partOf !== null || !NAMED_TOTAL.test(itemText(sum))) return false
  // "trừ chi phí còn lời 210 triệu đồng"
  if (TAKEN_OFF.test(leadOf(sum, figures[(members[k] ?? 0) - 1]))) return false
  return members
    .slice(0, k)
    .some((i) => sum.sentence - (figures[i]?.sentence ?? 0) <= 1 && COUNTABLE.has(figures[i]?.quantity.kind ?? 'money'))
}

/** "Trường được đầu tư 14 tỷ đồng xây 12 phòng học": what is counted beside a sum is what it pays for. */
function isCost(
  figures: readonly Related[],
  members: readonly number[],
  k: number,
  roles: readonly Role[],
  plans: readonly RolePlan[],
): boolean {
  const sum = figures[members[k] ?? 0] as Related
  const { quantity, per, sentence } = sum
  if (plans[sum.type]?.costs !== true || quantity.kind !== 'money' || quantity.change !== null || per !== null)
    return false
  if (sum.partOf !== null || TAKEN_IN.test(`${leadOf(sum, figures[(members[k] ?? 0) - 1])} ${itemText(sum)}`))
    return false
  return members.some((i) => {
    const other = figures[i] as Related
    return (
      PAID_FOR.has(roles[i] as Role) &&
      COUNTABLE.has(other.quantity.kind) &&
      other.quantity.change === null &&
      Math.abs(other.sentence - sentence) <= 1
    )
  })
}
/** What comes in, is owed or is set for each is no cost of things. */
const TAKEN_IN = /(?:^| )(?:thu|nộp|nợ|chậm đóng|trốn đóng|thu hút|vượt thu|mức|mỗi|giao|tiền sử dụng đất)(?: |$)/
const PAID_FOR = new Set<Role>(['thing', 'recipient', 'participant', 'event'])
const COUNTABLE: ReadonlySet<Kind> = new Set<Kind>(['count', ...MEASURED_KINDS])

/** "dịch tái phát tại 2 xã": a unit of the country is where it happens, and nothing that is lost. */
const isDivision = ({ itemWords: [first, second] }: Related): boolean =>
  unitWritten(first ?? '') !== undefined || unitWritten(`${first} ${second}`) !== undefined

/** "phun hoá chất tại 42 khu vực": where it was done. */
const TAKES = /(?:^|\s)(?:cho|tặng|giúp|hỗ trợ|đến|tới|với)(?: [^,;:.()]{1,24})?$/
/** Between things and those whose they are. */
const OWNED = /^của(?: (?:hơn|gần|trên|khoảng|tổng số))?$/
const PLACED = /(?:^|\s)(?:tại|ở|trên)$/

function fitting(
  figure: Related,
  before: Related | undefined,
  role: Role,
  type: number,
  plan: RolePlan,
  plans: readonly RolePlan[],
): Role {
  const own = plans[figure.type]
  const guest =
    figure.type !== type &&
    role === 'thing' &&
    (isPeople(figure) || figure.itemClass === 'body') &&
    !PLACED.test(leadOf(figure, before)) &&
    // of bodies only those that something goes to are recipients
    (plan.guest !== 'recipient' || isPeople(figure) || TAKES.test(leadOf(figure, before))) &&
    plan.guest !== undefined &&
    rankOf(own) > MIDDLE_RANK
  // "47 điểm trường hư hỏng" among the losses of a storm
  const isGood = figure.type !== type && role === 'thing' && !isPeople(figure) && !isDivision(figure)
  // but what those are given who have lost something is no loss
  const goods = isGood && own?.guest !== 'recipient' ? plan.goods : undefined
  if (
    plan.owner !== undefined &&
    role === 'thing' &&
    (isPeople(figure) || figure.itemClass === 'body' || figure.itemWords[0] === 'chủ') &&
    OWNED.test(leadOf(figure, before)) &&
    before?.quantity.kind === 'count'
  )
    return plan.owner
  const wanted = guest ? (plan.guest as Role) : (goods ?? role)
  if (plan.roles.includes(wanted)) return wanted
  return plan.roles.includes('level') && figure.quantity.kind === 'money' ? 'level' : 'thing'
}
