import type { PhraseTable } from '../lexicon/phrases.js'
import { phraseSet } from '../lexicon/phrases.js'
import { PLAN_WORDS, SHARE_WORDS, TARGET_WORDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { endOf, leadWords, type Related } from '../relate/related.js'
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
  if (holds(SHARE_WORDS, lead)) return 'share'
  // "thu 612 tỷ đồng, đạt 40,8%", "38/46 trường (82,6%)": of a sum it is the plan's, of a count the whole's
  if (lead.at(-1) === '(' || (lead.length <= 3 && (lead.at(-1) === 'đạt' || lead.at(-1) === 'bằng')))
    return before?.quantity.kind === 'money' ? 'plan' : 'share'
  return figure.item && figure.item.start >= end ? 'share' : 'level'
}

/** The words of the heads over a cell. */
const headWords = ({ scene }: Related, { columnHeads }: Cell): string[] =>
  columnHeads.flatMap(({ start, end }) => wordsOf(scene.doc.shadow.slice(start, end)))

/** The role that a figure has by itself, whatever record it stands in. */
export function ownRole(figure: Related, before: Related | undefined, plan: RolePlan): Role {
  const { quantity, links, per } = figure
  if (quantity.change !== null) return 'change'
  if (quantity.half === 'whole') return quantity.kind === 'money' ? 'plan' : 'of'
  const lead = figure.cell ? headWords(figure, figure.cell) : leadWords(figure, before)
  if (quantity.kind === 'percent') return ofPercent(figure, before, lead)
  if (quantity.kind === 'ratio') return quantity.unit === 'share' ? 'share' : 'change'
  if (links.some(({ rel }) => rel === 'each')) return 'each'
  if (per !== null && quantity.kind !== 'duration') return 'level'
  const words = figure.itemWords
  const near = [...lead, ...words, ...behindOf(figure)]
  for (const rule of plan.rules) {
    if (rule.kinds && !rule.kinds.includes(quantity.kind)) continue
    if (rule.items && !holds(rule.items, words)) continue
    if (rule.near && !holds(rule.near, near)) continue
    return rule.role
  }
  const total = links.some(({ rel }) => rel === 'total')
  if (total) return 'total'
  if (holds(TARGET_WORDS, lead.slice(-LEAD))) return 'plan'
  switch (quantity.kind) {
    case 'money':
    case 'age':
    case 'duration':
    case 'other':
      return 'level'
    default:
      return 'thing'
  }
}
