import { listed } from '../lexicon/listed.js'
import { COUNTED } from '../lexicon/nouns.js'
import type { PhraseTable } from '../lexicon/phrases.js'
import { listSet, phraseSet } from '../lexicon/phrases.js'
import { AIMS, CHECKS, DEEDS, GETS, TARGET_WORDS } from '../lexicon/standing.js'
import { PLANS } from '../lexicon/sums.js'
import { isMeasure, type Role } from '../model/vocabulary.js'
import { isTimed } from '../relate/each.js'
import { fateBefore } from '../relate/pairs/fates.js'
import { isOwn } from '../relate/rate.js'
import { isPeople, leadIds, leadOf, type Related, spanBehind } from '../relate/related.js'
import { idsOf } from '../relate/sufferers.js'
import type { Cell } from '../tables/cell.js'
import { fold } from '../text/fold.js'
import { ruleWord } from '../text/rule-words.js'
import { idsWithin, wordsOf } from '../text/words.js'
import { behindOf, ENDS, holds } from './around.js'
import { ofPercent, ofShare } from './percent.js'
import type { RecordPlan } from './plan.js'

interface CompiledRule {
  role: Role
  kinds: readonly string[] | null
  items: PhraseTable<true> | null
  near: PhraseTable<true> | null
  said: PhraseTable<true> | null
  bare: boolean
}
export interface RolePlan extends RecordPlan {
  rules: readonly CompiledRule[]
}

const compiled = (phrases: readonly string[] | undefined) => (phrases ? phraseSet(phrases, fold) : null)

/** Compiles the role rules of the types once. */
export const rolePlans = (plans: readonly RecordPlan[]): RolePlan[] =>
  plans.map((plan) => ({
    ...plan,
    rules: (plan.figures ?? []).map((rule) => ({
      role: rule.role,
      kinds: rule.kinds ?? null,
      items: compiled(rule.items),
      near: compiled(rule.near),
      said: compiled(rule.said),
      bare: rule.bare ?? false,
    })),
  }))

const OUT_OF = phraseSet(['trong tổng số', 'trong số', 'trong tổng', 'trên tổng số', 'trên tổng'])
/** How much of the first noun may stand before: "843 dịch vụ công trực tuyến | toàn trình | trên tổng số 1.726 thủ tục". */
const NOUN_BEFORE = 4
const isOutOf = (lead: readonly number[]): boolean => {
  const words = OUT_OF.endingAt(lead, lead.length - 1)
  return words !== null && words.start <= NOUN_BEFORE && !lead.some((id) => ENDS.has(id))
}
/** "120 ha | trong tổng số | 300 ha lúa": the words behind a figure whose item, shared with this one, stands behind both. */
const wordsAfter = ({ scene: { tokens }, quantity }: Related, before: Related): readonly number[] =>
  tokens.ids.slice(before.quantity.last + 1, quantity.first)
/** How many words before a figure may say that it is only aimed at. */
const LEAD = 8

/** The words of the heads over a cell, by their numbers. */
const headIds = ({ scene: { doc } }: Related, { columnHeads }: Cell): number[] =>
  columnHeads.flatMap(({ start, end }) => idsWithin(doc.shadow, doc.words, start, end))

/** "biếu mỗi nhà 01 nồi cơm điện và 3 triệu đồng": what each one is given, though they are not counted. */
const isHandedOut = (per: string, lead: readonly number[]): boolean =>
  COUNTED.at(wordsOf(fold(per)), 0)?.row === 'person' &&
  lead.some((_, i) => DEEDS.at(lead, i)?.row === 'gives' || GETS.at(lead, i) !== null)

/** "mức hỗ trợ 60 triệu đồng/nhà", "kinh phí 70 triệu đồng/căn": what is set for each thing; prices and incomes are levels. */
const GRANTS = listSet('mức hỗ trợ, hỗ trợ, kinh phí, định mức, mức trợ cấp, mức thưởng, trị giá')
/** "đơn giá 450.000 đồng/ha/năm": what is set for each that is done or kept, however often it is paid. */
const UNIT_PRICE = listSet('đơn giá, đơn giá là')
const RATE = ruleWord('mức')
const isGrant = (figure: Related, per: string, lead: readonly number[]): boolean =>
  figure.quantity.kind === 'money' &&
  (UNIT_PRICE.endingAt(lead, lead.length - 1) !== null ||
    (!isTimed(figure) &&
      ((lead.at(-1) === RATE && lead.at(-2) === COMMA) ||
        (COUNTED.at(wordsOf(fold(per)), 0) !== null && (lead.at(-1) === RATE || holds(GRANTS, lead)))) &&
      !holds(PRICES, lead)))
const PRICES = listSet(
  'mức thưởng bình quân, thưởng bình quân, thưởng tết, mức thưởng tết, mức thưởng cao nhất, giá, thu nhập, lương, lãi, thu lãi, doanh thu, lợi nhuận, mức giá, mức lương, mức thu nhập, tiền lương',
)

/** "kiểm tra 158 vụ", "kiểm tra 1.870 lượt cơ sở": what was done, and nothing that was found. */
const isVisit = ({ itemClass, itemWords, itemIds }: Related): boolean =>
  itemClass === 'event' || (itemWords[0] === 'lượt' && COUNTED.at(itemIds, 1)?.row === 'body')

/** "khám, cấp thuốc miễn phí cho 2.150 người dân", "12 tập thể được tặng bằng khen"; "việc làm cho" gives no thing. */
const isGivenTo = (lead: readonly number[], behind: readonly number[]): boolean =>
  CARES.endingAt(lead, lead.length - 1) !== null ||
  (lead.at(-1) === FOR && lead.at(-2) !== WORK && !(TREATS.endingAt(lead, lead.length - 2) && !holds(FREE, lead))) ||
  RECEIVES.at(behind, 0) !== null
const RECEIVES = phraseSet(
  listed(
    'tặng, nhận, cấp, hỗ, khen, trao, biểu, thụ, hưởng, vay, khám, giúp, phẫu, mổ, chữa, dùng, miễn, tỉnh, ubnd, chủ',
  ).map((word) => `được ${word}`),
)
/** "phụng dưỡng suốt đời 3 Mẹ Việt Nam Anh hùng", "nhận nuôi 5 cháu": whom somebody looks after. */
const CARES = phraseSet([
  ...listed(
    'phụng dưỡng, nhận phụng dưỡng, phụng dưỡng suốt đời, chăm lo, nhận chăm lo, đỡ đầu, nhận đỡ đầu, cưu mang, bảo trợ',
    'nuôi, đang nuôi, còn nuôi, nhận nuôi, nhận nuôi dưỡng, nuôi dưỡng, nhận bảo trợ, tặng quà, trao quà, thăm tặng quà',
    'thăm, thăm hỏi, thăm và tặng quà, thăm hỏi và tặng quà, hỗ trợ, trợ giúp, trợ cấp, cứu trợ, trợ giúp đột xuất, phục vụ, phục vụ được',
  ),
])
/** "điều trị cho 143 bệnh nhân" is what hospitals do, and no gift as long as it is paid. */
const TREATS = listSet(
  'khám, khám bệnh, khám chữa bệnh, chữa bệnh, điều trị, điều trị nội trú, điều trị ngoại trú, điều trị bệnh, chăm sóc',
  'phẫu thuật, mổ, cấp cứu, hồi sức, tiêm, tiêm chủng, tiêm vắc xin, xét nghiệm, lấy mẫu, lấy mẫu xét nghiệm, lọc máu',
)
const FREE = listSet('cấp thuốc, miễn phí, tặng, quà, từ thiện, nhân đạo, tình nguyện')
const FOR = ruleWord('cho')
const WORK = ruleWord('làm')
const COMMA = ruleWord(',')
const FAR = ruleWord('cách')
/** Before what a level has changed by, though no word says up or down. */
const FALLS = listSet(
  'hụt, rớt, tụt, nhích, hơn cùng kỳ, kém cùng kỳ, hơn năm trước, hơn năm ngoái, hơn tháng trước, so cùng kỳ',
)
/** What a word of those before is only the end of: "thâm hụt 860 triệu USD" is how a balance stands. */
const BALANCE = phraseSet(['thâm hụt'])
/** Before the size of one thing: "con hẻm rộng | 2,8 m"; how long roads are is what was built. */
const SIZES = listSet('rộng, chỉ rộng, sâu, cao, cao tới, dày, cao hơn, sải cánh, đường kính, bán kính')

/** The fate before a number counts people, with their noun or without one: "chết 03", "bị thương: 10 người". */
const fateOf = (figure: Related, lead: readonly number[]): Role | null =>
  isOwn(figure) && !isPeople(figure) ? null : fateBefore(lead)

/** "Kế hoạch là 900 tỷ đồng, gồm vốn tỉnh 500 tỷ đồng …": the whole of parts told after it is no total of things. */
function isWholeOfParts(figures: readonly Related[], i: number): boolean {
  const isPart = (k: number) => k > i && (figures[k]?.partOf === i || figures[k]?.quantity.kind === 'money')
  return figures[i]?.links.every(({ to }) => to.every(isPart)) === true
}

/** "từ 64 hộ … xuống còn 19 hộ": one of the two that a number has moved between; "đến từ 26 tỉnh" is none. */
function hasMoved(figures: readonly Related[], i: number): boolean {
  const moves = (from: Related | undefined, to: Related | undefined): boolean =>
    from?.sentence === to?.sentence &&
    from?.quantity.step === 'from' &&
    to !== undefined &&
    MOVED_TO.test(leadOf(to, from))
  return moves(figures[i], figures[i + 1]) || moves(figures[i - 1], figures[i])
}
const MOVED_TO = /(?:^| )(?:xuống|lên|còn)(?: (?:chỉ còn|còn|thành|đến|tới))?$/

const LEAST = phraseSet(['tối thiểu'])
const isLeast = ({ quantity, scene: { tokens } }: Related): boolean =>
  LEAST.endingAt(tokens.ids, quantity.at - 1) !== null

/** The role that the figure at `i` has by itself, whatever record it stands in. */
export function ownRole(figures: readonly Related[], i: number, plan: RolePlan): Role {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  const { quantity, links, per } = figure
  const lead = figure.cell ? headIds(figure, figure.cell) : leadIds(figure, before)
  // "hụt 62 tỷ đồng so cùng kỳ", "nhiều hơn cùng kỳ 31 tỷ đồng"
  const falls = FALLS.endingAt(lead, lead.length - 1) && !BALANCE.endingAt(lead, lead.length - 1)
  if (quantity.kind !== 'count' && quantity.change === null && falls) return 'change'
  // "vượt 8% kế hoạch" tells how the plan was met
  const ofPlan = quantity.kind === 'percent' && holds(PLANS, figure.itemIds)
  // "phấn đấu kéo giảm số vụ từ 5% trở lên"
  if (quantity.change !== null) return ofPlan || holds(AIMS, lead) ? 'plan' : 'change'
  if (quantity.half === 'whole') return quantity.kind === 'money' ? 'plan' : 'of'
  if (quantity.kind === 'percent') return ofPercent(figures, i, lead)
  if (quantity.kind === 'ratio') return quantity.unit === 'share' ? ofShare(figure, lead) : 'change'
  if (quantity.kind !== 'duration' && links.some(({ rel }) => rel === 'each')) return 'each'
  const sums = links.some(({ rel }) => rel === 'total')
  // "73 công trình, tổng công suất 31.200 m³/ngày đêm"
  if (per !== null && sums) return 'total'
  if (per !== null && quantity.kind !== 'duration')
    return isHandedOut(per, lead) || isGrant(figure, per, lead) ? 'each' : 'level'
  // "giải quyết 187 trong tổng số 205 vụ việc"
  const counts = quantity.kind === 'count' || isMeasure(quantity.kind)
  if (counts && before?.sentence === figure.sentence && isOutOf(lead.length > 0 ? lead : wordsAfter(figure, before)))
    return 'of'
  // "kiểm tra 158 vụ, phát hiện và xử lý 121 vụ vi phạm"
  if (quantity.kind === 'count' && CHECKS.endingAt(lead, lead.length - 1) && isVisit(figure)) return 'event'
  const fate = quantity.kind === 'count' ? fateOf(figure, lead) : null
  if (fate !== null) return fate
  // "312 con lợn với trọng lượng 19,6 tấn": of losses and goods that are counted the weight is the total
  const isTotal = sums && !isWholeOfParts(figures, i)
  if (isTotal && isMeasure(quantity.kind) && links.every(({ to }) => to.every((k) => k < i))) return 'total'
  const isTarget = holds(TARGET_WORDS, lead.slice(Math.max(lead.lastIndexOf(COMMA) + 1, lead.length - LEAD)))
  // "tỉnh thu hút tối thiểu 600 triệu USD": what has to be reached; "rộng tối thiểu 4 m" is a size, "mức đóng tối thiểu" a rate
  if (quantity.kind !== 'length' && isLeast(figure) && !lead.includes(RATE)) return 'plan'
  const words = figure.itemIds
  let near: readonly number[] | null = null
  for (const rule of plan.rules) {
    if (rule.kinds && !rule.kinds.includes(quantity.kind)) continue
    if (rule.items && !holds(rule.items, words)) continue
    if (rule.bare && isOwn(figure)) continue
    if (
      rule.said &&
      (figure.itemClass === 'thing' || !holds(rule.said, [...words, ...idsOf(figure, spanBehind(figure))]))
    )
      continue
    if (rule.near) near ??= [...lead, ...words, ...behindOf(figure)]
    if (rule.near && near && !holds(rule.near, near)) continue
    // "200 thùng hàng gia đình" are no families
    if (rule.role === 'recipient' && figure.itemClass === 'thing') continue
    // "hỗ trợ 50 hộ bị ngập": who is helped after a loss
    if (rule.role === 'lost' && isPeople(figure) && isGivenTo(lead, behindOf(figure))) return 'recipient'
    return rule.role === 'level' && isTarget ? 'plan' : rule.role
  }
  if (isTotal) return 'total'
  // "giảm 2,3% so với giá dự toán, thời gian thực hiện 450 ngày": an aim holds up to its comma
  if (isTarget) return 'plan'
  if (quantity.kind === 'length' && (lead.includes(FAR) || SIZES.endingAt(lead, lead.length - 1))) return 'level'
  switch (quantity.kind) {
    case 'money':
    case 'age':
    case 'duration':
    case 'other':
      return 'level'
    default:
      // "số hộ nghèo giảm từ 64 hộ xuống còn 19 hộ", "đàn bò tăng từ 45 con lên 112 con": a number that has moved is a level
      if (hasMoved(figures, i)) return 'level'
      if (isPeople(figure) && isGivenTo(lead, behindOf(figure))) return 'recipient'
      return 'thing'
  }
}
