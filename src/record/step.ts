import { VERBS } from '../lexicon/boundaries.js'
import { DEEDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { LIST_GAP } from '../relate/list.js'
import { APART, PART_WORDS } from '../relate/parts.js'
import { between, endOf, leadIds, leadOf, type Related, sameSpan, startOf } from '../relate/related.js'
import { ruleWord } from '../text/rule-words.js'
import { goesBeyond, isShareBeyond, type Step } from './beyond.js'
import { MIDDLE_RANK } from './plan.js'
import type { RolePlan } from './role.js'

/** Before the level that a change has led to. */
export const STILL = /^[,(]? ?(?:chỉ )?(?:còn|xuống còn|lên|đạt)(?: (?:gần|hơn|trên|khoảng|mức))*$/
const DEPENDENT = new Set<Role>(['change', 'share', 'plan', 'of'])

/** Does a noun of its own stand between the one before and the figure: "thu 40 tỷ đồng, | chi | 12 tỷ đồng"? */
const isNamedAnew = (figure: Related, before: Related): boolean =>
  figure.item !== null && figure.item.start >= endOf(before) && figure.item.end <= startOf(figure)

/** Is this figure about the one before it: its change, its share, its percent of a plan? */
function depends({ figure, before, role }: Step): boolean {
  const { quantity } = figure
  // "… 86 người bị thương. So với cùng kỳ năm 2022, giảm 21 vụ": a change in number goes on with what was counted
  const near = figure.scene.sentence.block === before.scene.sentence.block && figure.sentence - before.sentence <= 1
  if (quantity.kind === 'count' && quantity.change !== null && near) return true
  if (figure.sentence !== before.sentence) return false
  // "giảm 8%, còn 96,5 triệu USD"
  if (before.quantity.change !== null && STILL.test(leadOf(figure, before))) return true
  if (quantity.half === 'whole' || before.quantity.step === 'from') return true
  if (!DEPENDENT.has(role)) return false
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  if (gap.includes(';')) return false
  // a subject of its own between the two makes it another matter
  return !isNamedAnew(figure, before) || sameSpan(figure.item, before.item)
}

/** "bị" right before the figure or behind its noun. */
const SUFFERED = /(?:^|\s)bị\s/
const SUFFERED_WITHIN = 40
const clauseAround = (figure: Related, before: Related): string => {
  const end = endOf(figure)
  const behind = figure.scene.doc.shadow.slice(end, Math.min(figure.scene.sentence.end, end + SUFFERED_WITHIN))
  return `${leadOf(figure, before)} # ${behind.split(/[,;]|\d/)[0]}`
}

/** Does a figure beyond a semicolon go on with the event of `head`, by what the types take along? */
function belongs({ figure, before, head, plan }: Step): boolean {
  // "…; chủ hàng bị phạt 85 triệu đồng", "…; 14 điểm bị vùi lấp": who suffers it is of the event told before
  const suffers = SUFFERED.test(clauseAround(figure, before))
  const taken = suffers ? [...(head.takes ?? []), ...(head.gathers ?? [])] : (head.gathers ?? [])
  if (suffers && taken.includes(head.name)) return true
  return taken.includes(plan.name)
}

/** A second case, fire or storm. */
export const begins = (plan: RolePlan, head: RolePlan, role: Role) =>
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
  return (
    role === 'level' &&
    figure.quantity.kind !== 'duration' &&
    LEVELS.has(lastRole) &&
    // "mặt đường rộng 7,5 m, tổng mức đầu tư …": a size is no level that ends anything
    before.quantity.kind !== 'length' &&
    isNamedAnew(figure, before) &&
    figure.partOf === null
  )
}

/** A semicolon ends a list unless the goods go on without a verb of their own. */
const listed = (figure: Related, before: Related) =>
  !between(before, figure).includes(';') || leadOf(figure, before).length <= 2

/** Is this figure of the same event as the one before it? */
export function goesOn(step: Step): boolean {
  const { figure, before, role, lastRole } = step
  if (depends(step)) return true
  if (figure.sentence !== before.sentence) return goesBeyond(step)
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  // "; riêng Chuyên án …": a matter of its own
  if (APART.test(leadOf(figure, before))) return false
  if (!gap.includes(';')) return !isApart(step)
  if (isShareBeyond(step)) return true
  const list = figure.type === before.type && role === lastRole && LIST_GAP.test(gap.trim())
  return (list && listed(figure, before)) || belongs(step)
}
