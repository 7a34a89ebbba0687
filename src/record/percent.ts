import { VERBS } from '../lexicon/boundaries.js'
import { listed } from '../lexicon/listed.js'
import { listSet, phraseSet } from '../lexicon/phrases.js'
import { AIMS, SHARE_LEADS, SHARE_WORDS, TARGET_WORDS } from '../lexicon/standing.js'
import { PLANS } from '../lexicon/sums.js'
import type { Role } from '../model/vocabulary.js'
import { leadIds, type Related } from '../relate/related.js'
import { ruleWord } from '../text/rule-words.js'
import { behindOf, ENDS, holds } from './around.js'

/** Work done in time, of all that was done. */
const ON_TIME = phraseSet(
  listed('đúng hạn, trước hạn, sớm hạn').flatMap((word) => [word, `đúng và ${word}`, `đúng , ${word}`]),
)
/** Right before a percent that is told of what stands before it. */
const REACHED = phraseSet(['đạt', 'bằng'])

/** Behind a figure that is held against an earlier one. */
const AGAINST = phraseSet([
  ...listed('ck, cùng kỳ, tháng trước, năm trước, năm ngoái, tuần trước, quý trước, kỳ trước'),
  // what it is not held against is a plan: "so với chỉ tiêu"
  ...listed('ck, cùng, năm, tháng, quý, tuần, kỳ, vụ, đầu, cuối, thời, trước, thực').flatMap((word) => [
    `so ${word}`,
    `so với ${word}`,
  ]),
])
/** Before a percent of those told before: "khảo sát 600 người, trong đó có | 95%". */
const AMONG_THEM = phraseSet(
  ['có', 'trong đó', 'trong đó có', 'trong số đó', 'trong số đó có'].flatMap((words) =>
    ['', ' đến', ' tới', ' hơn', ' gần', ' trên', ' khoảng'].map((bound) => words + bound),
  ),
)
/** Behind a percent of what is to be built. */
const WORK_DONE = listSet('khối lượng, khối lượng công việc, khối lượng thi công, khối lượng xây lắp')
/** Behind a percent of a whole that is named. */
const OF_ALL = listSet('tổng, số tiền, tổng số')
/** Before or behind how far a percent is from what it is held against. */
const GAPS = listSet('cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn')
/** Before a percent that opens what is said of a part. */
const MARKS = phraseSet([',', ';', ', trên', ', hơn', ', gần', ', khoảng', '; trên', '; hơn', '; gần', '; khoảng'])
/** Behind it, what is said. */
const SAYS = listSet('đã, là, được, đang, chưa, có, đều, đạt')
const COMMA = ruleWord(',')
const OPEN = ruleWord('(')
const AS = ruleWord('so')

const DIGIT = /\d/

/** "đạt 38%/KH 39,3%": is the plan told right behind, by a number of its own? */
function isBesidePlan({ scene: { doc, tokens }, quantity }: Related): boolean {
  const slash = quantity.last + (tokens.words[quantity.last + 1] === '%' ? 2 : 1)
  const plan = tokens.words[slash] === '/' ? PLANS.at(tokens.ids, slash + 1) : null
  return plan !== null && DIGIT.test(doc.shadow[tokens.starts[plan.end] ?? -1] ?? '')
}

const EQUALS = ruleWord('bằng')
/** So many figures back in a sentence the first of a row that is held against the same time may stand. */
const ROW = 12

/**
 * "gieo 240 ha, bằng 98% cùng kỳ, phía bắc 90 ha, | bằng 101%": is this percent one of a row of which the first says what it is held
 * against; or does "So với cùng kỳ, số tàu | bằng 85%" say so before it?
 */
function isInRow(figures: readonly Related[], i: number, lead: readonly number[]): boolean {
  if (lead.at(-1) !== EQUALS && lead.at(-2) !== EQUALS) return false
  const { sentence } = figures[i] as Related
  const opens = figures[i - 1]?.sentence !== sentence
  for (let k = 0; k < lead.length; k++)
    if (lead[k] === AS && (k === 0 ? opens : ENDS.has(lead[k - 1] as number)) && AGAINST.at(lead, k)) return true
  for (let k = i - 1; k >= Math.max(0, i - ROW) && figures[k]?.sentence === sentence; k--) {
    const { quantity, scene } = figures[k] as Related
    if (quantity.kind !== 'percent' || quantity.change !== null) continue
    if (leadIds(figures[k] as Related, figures[k - 1]).at(-1) !== EQUALS) return false
    const behind = behindOf(figures[k] as Related, scene.tokens.ends[quantity.last] ?? 0)
    if (AGAINST.at(behind, 0)) return true
    if (holds(PLANS, behind)) return false
  }
  return false
}

/** The role of the percent at `i`: a change, a share, what was reached of a plan, or a level. */
export function ofPercent(figures: readonly Related[], i: number, lead: readonly number[]): Role {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  const end = figure.scene.tokens.ends[figure.quantity.last] ?? 0
  if (figure.quantity.step !== null) return 'level'
  const behind = behindOf(figure, end)
  // "bằng 135% cùng kỳ", "nhích 1,8% so cùng kỳ"
  if (AGAINST.at(behind, 0) && !holds(SHARE_WORDS, lead.slice(-2))) return 'change'
  // "thấp hơn 1,2% so với chỉ tiêu được giao": how far it is from what it is held against
  const gap = GAPS.at(figure.scene.tokens.ids, figure.quantity.first) ?? GAPS.endingAt(lead, lead.length - 1)
  if (gap && behind[0] === AS) return 'change'
  // "đã thi công đạt 70% khối lượng"
  if (WORK_DONE.at(behind, 0)?.end === behind.length) return 'plan'
  const ofPlan = holds(PLANS, behind) && !isBesidePlan(figure)
  if (ofPlan || holds(PLANS, figure.itemIds) || holds(TARGET_WORDS, lead)) return 'plan'
  // "12.406/12.911 cử tri đi bỏ phiếu, đạt 96,09%", "giải quyết đúng hạn 99%"
  const whole = before?.quantity.kind === 'age' ? figures[i - 2] : before
  if (
    whole?.sentence === figure.sentence &&
    whole.quantity.half === 'whole' &&
    whole.quantity.kind === 'count' &&
    REACHED.endingAt(lead, lead.length - 1)
  )
    return 'share'
  if (holds(ON_TIME, lead)) return 'share'
  if (isInRow(figures, i, lead)) return 'change'
  if (holds(SHARE_WORDS, lead) || SHARE_LEADS.endingAt(lead, lead.length - 1)) return 'share'
  // "thu 612 tỷ đồng, đạt 40,8%", "38/46 trường (82,6%)": of a sum it is the plan's, of a count the whole's
  // "giảm 0,8% so với năm trước (5,1%)" tells the level of that year
  if (lead.at(-1) === OPEN && lead.includes(AS)) return 'level'
  // "nợ xấu 1.040 tỷ đồng, bằng 1,23% tổng dư nợ", "trong đó dân góp 41 tỷ đồng (24,8%)": of a sum that is named, or of the whole
  const inBrackets = lead.at(-1) === OPEN
  if (inBrackets || (lead.length <= 3 && REACHED.endingAt(lead, lead.length - 1))) {
    const ofWhole = OF_ALL.at(behind, 0) !== null || (inBrackets && before?.partOf != null)
    return before?.quantity.kind === 'money' && !ofWhole ? 'plan' : 'share'
  }
  // "640 chiếc đã lắp máy định vị, đạt 91%"
  if (
    lead.at(-2) === COMMA &&
    REACHED.endingAt(lead, lead.length - 1) &&
    before?.sentence === figure.sentence &&
    before.quantity.kind === 'count' &&
    before.quantity.change === null
  )
    return 'share'
  // "khảo sát 600 người, có 95% hài lòng"
  if (AMONG_THEM.endingAt(lead, lead.length - 1)) return 'share'
  // "99,2% đã được thay công tơ", "62% là túi lớn": what is said of a part of those told before
  if (lead.length === 0 || MARKS.endingAt(lead, lead.length - 1)) {
    if (SAYS.at(behind, 0)) return 'share'
    // "tiếp nhận 41.200 hồ sơ, 82% nộp trực tuyến"
    if (before?.sentence === figure.sentence && before.quantity.kind === 'count' && VERBS.at(behind, 0)) return 'share'
  }
  return figure.item && figure.item.start >= end ? 'share' : 'level'
}

/** The role of a share in a fraction: "hoàn thành hơn 1/2 mục tiêu", "phấn đấu hai phần ba số thôn" */
export const ofShare = (figure: Related, lead: readonly number[]): Role =>
  holds(PLANS, behindOf(figure)) || holds(PLANS, figure.itemIds) || holds(AIMS, lead) ? 'plan' : 'share'
