import { leadOf, type Related, sameMeasure, startOf } from '../../relate/related.js'
import { amountOf, isPlain, ROUNDED, roundingOf, shown } from './numbers.js'
import type { Told } from './told.js'

/** Before the target itself: "đạt 40,8% kế hoạch 1.500 tỷ đồng", "chỉ tiêu Bộ Tài chính giao (57.100 tỷ đồng)". */
const TARGET = /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^,;.]{0,50}$/
/** Between the whole and the percent of it: ", đạt", "(chiếm"; another matter has words of its own. */
const SHARE_LEAD = /^[^,;]{0,40}[,(]? ?\(?(?:chỉ )?(?:đạt|bằng|chiếm|tương đương|tỷ lệ|đạt tỷ lệ|hoàn thành)?$/
const MOST_TARGETS = 8

/** The words between two figures, what the first is a percent of with them. */
const wordsBetween = (a: Related, b: Related): string => {
  const { tokens, doc } = a.scene
  return doc.shadow.slice(tokens.ends[a.quantity.last] ?? 0, startOf(b)).trim()
}

const isShareLead = (lead: string) => SHARE_LEAD.test(lead) && !/(?:^| )và$/.test(lead)

/** The level that several targets are told for: "thu 30 tỷ đồng, đạt 54% chỉ tiêu … (57 tỷ đồng), đạt 51% chỉ tiêu … (60 tỷ đồng)". */
function levelBefore(all: readonly Related[], i: number): Related | undefined {
  const sentence = all[i]?.sentence
  let k = i - 1
  for (; i - k <= MOST_TARGETS; k -= 2) {
    const level = all[k]
    const percent = all[k - 1]
    if (!level || level.sentence !== sentence) return undefined
    const isTarget =
      percent?.sentence === sentence &&
      percent?.quantity.kind === 'percent' &&
      TARGET.test(wordsBetween(percent, level))
    if (!isTarget) return level
  }
  return undefined
}

/** The part and the whole that the percent at place `i` is of, as the text puts them; null when it names no two. */
function sidesOf(all: readonly Related[], i: number): [part: Related, whole: Related] | null {
  const percent = all[i] as Related
  const here = (k: number) => (all[k]?.sentence === percent.sentence ? all[k] : undefined)
  const before = here(i - 1)
  const part = here(i - 2)
  // "31/47 vụ việc, đạt 66%", "612/1.500 tỷ đồng, đạt 40,8%"
  if (before?.quantity.half === 'whole' && part?.quantity.half === 'part')
    return isShareLead(leadOf(percent, before)) ? [part, before] : null
  // "thu 612 tỷ đồng, đạt 40,8% dự toán (1.500 tỷ đồng)"
  const after = here(i + 1)
  if (!after || !TARGET.test(wordsBetween(percent, after))) return null
  const level = levelBefore(all, i)
  return level && level.quantity.kind !== 'percent' && sameMeasure(level, after) ? [level, after] : null
}

/** What the percent at place `i` contradicts, if it is told with both of its sides. */
function mismatch(all: readonly Related[], i: number): string | null {
  const percent = all[i] as Related
  const sides = sidesOf(all, i)
  if (!sides) return null
  if (!sides.every(isPlain) || amountOf(sides[1]) === 0) return null
  const [part, whole] = sides
  const computed = (100 * amountOf(part)) / amountOf(whole)
  // "93 tỷ" is anything from 92,5 to 93,5
  const slack =
    roundingOf(percent) + computed * (roundingOf(part) / amountOf(part) + roundingOf(whole) / amountOf(whole))
  const loose = [part, whole, percent].every(({ quantity }) => quantity.qualifier === 'exact') ? 0 : ROUNDED * computed
  return Math.abs(computed - amountOf(percent)) <= Math.min(slack, 1) + loose + 0.05
    ? null
    : `share-mismatch: ${amountOf(part)} / ${amountOf(whole)} = ${shown(computed)}%, not ${amountOf(percent)}%`
}

/** A percent of a plan or whole that is told with both of its sides. */
export function shares({ all, members, roles }: Told): string[] {
  const flags: string[] = []
  members.forEach((i, k) => {
    const percent = all[i] as Related
    if (percent.quantity.kind !== 'percent' || !isPlain(percent)) return
    if (roles[k] !== 'share' && roles[k] !== 'plan' && roles[k] !== 'level') return
    const flag = mismatch(all, i)
    if (flag !== null) flags.push(flag)
  })
  return flags
}
