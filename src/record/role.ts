import { COUNTED } from '../lexicon/nouns.js'
import type { PhraseTable } from '../lexicon/phrases.js'
import { phraseSet } from '../lexicon/phrases.js'
import { AIMS, CHECKS, DEEDS, GETS, PLAN_WORDS, SHARE_NOUNS, SHARE_WORDS, TARGET_WORDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { endOf, isPeople, leadWords, type Related } from '../relate/related.js'
import type { Cell } from '../tables/cell.js'
import { fold } from '../text/fold.js'
import { wordsOf } from '../text/words.js'
import type { RecordPlan } from './plan.js'

interface CompiledRule {
  role: Role
  kinds: readonly string[] | null
  items: PhraseTable<true> | null
  near: PhraseTable<true> | null
}
export interface RolePlan extends RecordPlan {
  rules: readonly CompiledRule[]
}

const compiled = (phrases: readonly string[] | undefined) => (phrases ? phraseSet(phrases.map(fold)) : null)

/** Compiles the role rules of the types once. */
export const rolePlans = (plans: readonly RecordPlan[]): RolePlan[] =>
  plans.map((plan) => ({
    ...plan,
    rules: (plan.figures ?? []).map((rule) => ({
      role: rule.role,
      kinds: rule.kinds ?? null,
      items: compiled(rule.items),
      near: compiled(rule.near),
    })),
  }))

const holds = (table: PhraseTable<true>, words: readonly string[]) => words.some((_, i) => table.at(words, i) !== null)

export const OUT_OF = /^trong (?:tổng số|số|tổng)$/

/** How many words before a figure may say that it is only aimed at. */
const LEAD = 8

/** How far behind a percent its plan may be named. */
const BEHIND = 24

/** The words right behind a figure, up to the next mark. */
const behindOf = (figure: Related, end = endOf(figure)): string[] =>
  wordsOf(
    figure.scene.doc.shadow.slice(end, Math.min(end + BEHIND, figure.scene.sentence.end)).split(/[,;.(]/)[0] ?? '',
  ).slice(0, 3)

function ofPercent(figure: Related, before: Related | undefined, lead: readonly string[]): Role {
  const end = figure.scene.tokens.ends[figure.quantity.last] ?? 0
  if (figure.quantity.step !== null) return 'level'
  if (holds(PLAN_WORDS, behindOf(figure, end)) || holds(PLAN_WORDS, figure.itemWords) || holds(TARGET_WORDS, lead))
    return 'plan'
  if (holds(SHARE_WORDS, lead) || SHARE_NOUNS.endingAt(lead, lead.length - 1)) return 'share'
  // "thu 612 tỷ đồng, đạt 40,8%", "38/46 trường (82,6%)": of a sum it is the plan's, of a count the whole's
  if (lead.at(-1) === '(' || (lead.length <= 3 && (lead.at(-1) === 'đạt' || lead.at(-1) === 'bằng')))
    return before?.quantity.kind === 'money' ? 'plan' : 'share'
  return figure.item && figure.item.start >= end ? 'share' : 'level'
}

/** The words of the heads over a cell. */
const headWords = ({ scene }: Related, { columnHeads }: Cell): string[] =>
  columnHeads.flatMap(({ start, end }) => wordsOf(scene.doc.shadow.slice(start, end)))

/** "tặng mỗi gia đình 01 bộ chăn màn và 2 triệu đồng": what each one is given, though they are not counted. */
const isHandedOut = (per: string, lead: readonly string[]): boolean =>
  COUNTED.at(wordsOf(fold(per)), 0)?.row === 'person' &&
  lead.some((_, i) => DEEDS.at(lead, i)?.row === 'gives' || GETS.at(lead, i) !== null)

/** "khám, cấp thuốc miễn phí cho 2.150 người dân", "12 tập thể được tặng bằng khen"; "việc làm cho" gives no thing. */
const isGivenTo = (lead: readonly string[], behind: readonly string[]): boolean =>
  (lead.at(-1) === 'cho' && lead.at(-2) !== 'làm') || (behind[0] === 'được' && RECEIVED.has(behind[1] ?? ''))
const RECEIVED = new Set([
  'tặng',
  'nhận',
  'cấp',
  'hỗ',
  'khen',
  'trao',
  'biểu',
  'thụ',
  'hưởng',
  'vay',
  'khám',
  'tỉnh',
  'ubnd',
  'chủ',
])

/** The role that a figure has by itself, whatever record it stands in. */
export function ownRole(figure: Related, before: Related | undefined, plan: RolePlan): Role {
  const { quantity, links, per } = figure
  const lead = figure.cell ? headWords(figure, figure.cell) : leadWords(figure, before)
  // "phấn đấu kéo giảm số vụ từ 5% trở lên"
  if (quantity.change !== null) return holds(AIMS, lead) ? 'plan' : 'change'
  if (quantity.half === 'whole') return quantity.kind === 'money' ? 'plan' : 'of'
  if (quantity.kind === 'percent') return ofPercent(figure, before, lead)
  if (quantity.kind === 'ratio') return quantity.unit === 'share' ? 'share' : 'change'
  if (quantity.kind !== 'duration' && links.some(({ rel }) => rel === 'each')) return 'each'
  if (per !== null && quantity.kind !== 'duration') return isHandedOut(per, lead) ? 'each' : 'level'
  // "giải quyết 187 trong tổng số 205 vụ việc"
  if (quantity.kind === 'count' && before?.sentence === figure.sentence && OUT_OF.test(lead.join(' '))) return 'of'
  // "kiểm tra 158 vụ, phát hiện và xử lý 121 vụ vi phạm"
  if (quantity.kind === 'count' && CHECKS.endingAt(lead, lead.length - 1) && figure.itemClass === 'event')
    return 'event'
  const words = figure.itemWords
  const near = [...lead, ...words, ...behindOf(figure)]
  for (const rule of plan.rules) {
    if (rule.kinds && !rule.kinds.includes(quantity.kind)) continue
    if (rule.items && !holds(rule.items, words)) continue
    if (rule.near && !holds(rule.near, near)) continue
    return rule.role
  }
  if (links.some(({ rel }) => rel === 'total')) return 'total'
  // "giảm 2,3% so với giá dự toán, thời gian thực hiện 450 ngày": an aim holds up to its comma
  if (holds(TARGET_WORDS, lead.slice(Math.max(lead.lastIndexOf(',') + 1, lead.length - LEAD)))) return 'plan'
  if (quantity.kind === 'length' && lead.includes('cách')) return 'level'
  switch (quantity.kind) {
    case 'money':
    case 'age':
    case 'duration':
    case 'other':
      return 'level'
    default:
      if (isPeople(figure) && isGivenTo(lead, behindOf(figure))) return 'recipient'
      return 'thing'
  }
}
