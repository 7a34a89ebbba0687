import { VERBS } from '../lexicon/boundaries.js'
import { phraseSet } from '../lexicon/phrases.js'
import { DEEDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { LIST_GAP } from '../relate/list.js'
import { saidBehind } from '../relate/pairs/fates.js'
import { BRANCHES, MEMBERS } from '../relate/pairs/index.js'
import { APART, PART_WORDS } from '../relate/parts.js'
import { namesHouse } from '../relate/rate.js'
import {
  between,
  clauseBefore,
  endOf,
  itemText,
  leadIds,
  leadOf,
  type Related,
  sameSpan,
  startOf,
} from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { ruleWord } from '../text/rule-words.js'
import { wordsOf } from '../text/words.js'
import { goesBeyond, isShareBeyond, leadBehindMark, tellsParts } from './beyond.js'
import { ranksFirst } from './plan.js'
import type { RolePlan } from './role.js'
import type { Step } from './told.js'

/** Before the level that a change has led to. */
export const STILL = /^[,(]? ?(?:chỉ )?(?:còn|xuống còn|lên|đạt)(?: (?:gần|hơn|trên|khoảng|mức))*$/
const DEPENDENT = new Set<Role>(['change', 'share', 'plan', 'of'])

/** Does a noun of its own stand between the one before and the figure: "thu 40 tỷ đồng, | chi | 12 tỷ đồng"? */
const isNamedAnew = (figure: Related, before: Related): boolean =>
  figure.item !== null && figure.item.start >= endOf(before) && figure.item.end <= startOf(figure)

/** "đàn lợn có 1,2 triệu con; đàn bò giảm 1.900 con": what a change beyond a semicolon is of has a name of its own. */
const isOfAnother = (figure: Related, before: Related): boolean =>
  isNamedAnew(figure, before) &&
  leadOf(figure, before).includes(';') &&
  !figure.itemWords.every((word) => before.itemWords.includes(word))

/** Is this figure about the one before it: its change, its share, its percent of a plan? */
function depends({ figure, before, role, lastRole }: Step): boolean {
  const { quantity } = figure
  // "… 86 người bị thương. So với cùng kỳ năm 2022, giảm 21 vụ": a change in number goes on with what was counted
  const near = figure.scene.sentence.block === before.scene.sentence.block && figure.sentence - before.sentence <= 1
  if (quantity.kind === 'count' && quantity.change !== null && near && !isOfAnother(figure, before)) return true
  if (figure.sentence !== before.sentence) return false
  // "giảm 8%, còn 96,5 triệu USD"
  if (before.quantity.change !== null && STILL.test(leadOf(figure, before))) return true
  if (quantity.half === 'whole' || before.quantity.step === 'from') return true
  if (!DEPENDENT.has(role)) return false
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  if (gap.includes(';')) return false
  // "Hàn Quốc chiếm 24%, Nhật Bản 18%"
  if (role === 'share' && lastRole === 'share') return true
  // a subject of its own between the two makes it another matter
  return !isNamedAnew(figure, before) || sameSpan(figure.item, before.item)
}

/** "bị" right before the figure or behind its noun. */
const SUFFERED = /(?:^|\s)(?:bị|mất (?:điện|nước|liên lạc|sóng))(?:\s|$)/
const SUFFERED_WITHIN = 60
const clauseAround = (figure: Related, before: Related): string => {
  const end = endOf(figure)
  const behind = figure.scene.doc.shadow.slice(end, Math.min(figure.scene.sentence.end, end + SUFFERED_WITHIN))
  return `${leadOf(figure, before)} # ${itemText(figure)} ${behind.split(/[,;]/)[0]}`
}

/** Does a figure beyond a semicolon go on with the event of `head`, by what the types take along? */
function belongs({ figure, before, head, plan }: Step): boolean {
  // "…; chủ hàng bị phạt 85 triệu đồng", "…; 14 điểm bị vùi lấp": who suffers it is of the event told before
  const suffers = SUFFERED.test(clauseAround(figure, before))
  const taken = suffers ? [...(head.takes ?? []), ...(head.gathers ?? [])] : (head.gathers ?? [])
  if (suffers && taken.includes(head.name)) return true
  return taken.includes(plan.name)
}

/** "; tước 51 giấy phép, nộp kho bạc 2 tỷ đồng", "; buộc nộp lại 340 triệu đồng": what an offence has cost those who did it. */
const LAST_CLAUSE = /^.*(?=;)/
export const SANCTION = /^; ?(?:đồng thời )?(?:buộc|tịch thu|tạm giữ|thu giữ|tước|phạt bổ sung|truy thu)(?: |$)/
const isTaken = ({ figure, before, head, plan, role, lastRole }: Step): boolean =>
  role !== lastRole &&
  ranksFirst(head) &&
  !begins(plan, head, role) &&
  SANCTION.test(`${leadOf(figure, before).replace(LAST_CLAUSE, '')} `)

/** "Kế hoạch vốn là 4.700 tỷ đồng; đến nay giải ngân được 2.200 tỷ đồng": how far a plan has been spent. */
export const SPENT = /;(?: [^;:.()]{0,40})?,? ?(?:đã )?giải ngân(?: được| đạt| ước| ước đạt| là)*$/
/** "phấn đấu trồng 200 ha rừng; 5 tháng qua đã trồng 127 ha" */
export const DONE_SO_FAR =
  /;(?: [^;:.()]{0,40})? đã (?:trồng|thực hiện|hoàn thành|đạt|thu|thu hút|xây|xây dựng|đón|kết nạp|cấp|trao|giải quyết)(?: được)?$/
const isSpent = ({ figure, before, role, lastRole, tells }: Step): boolean => {
  if (role === 'level' && lastRole === 'plan' && figure.quantity.kind === 'money' && before.quantity.kind === 'money')
    if (SPENT.test(leadOf(figure, before))) return true
  return (
    DONE_SO_FAR.test(leadOf(figure, before)) &&
    tells(
      ({ quantity, sentence, itemWords }, as) =>
        as === 'plan' &&
        sentence === figure.sentence &&
        quantity.unit === figure.quantity.unit &&
        (quantity.kind !== 'count' || itemWords[0] === figure.itemWords[0]),
    )
  )
}

/** A second case, fire or storm. */
export const begins = (plan: RolePlan, head: RolePlan, role: Role) =>
  plan.name === head.name && ranksFirst(plan) && role === head.roles[0]

/** What an act of its own has done, seen or reached. */
const DONE = new Set<Role>(['thing', 'recipient', 'event', 'lost', 'seized', 'suspect', 'each', 'participant'])
/** Behind one of these a level with a name of its own is another matter. */
const LEVELS = new Set<Role>(['level', 'change', 'plan', 'share'])

const COMMA = ruleWord(',')
const AND = ruleWord('và')
const ALSO = phraseSet(['đồng thời'])
/** Verbs by which a level is brought somewhere. */
const RAISES = phraseSet(['đưa', 'nâng', 'kéo', 'kéo giảm', 'giảm', 'tăng'])

/** "mưa 250 mm đã làm 2 người chết": how much rain fell is told of itself. */
export const RAIN = /(?:^| )mưa(?: |$)/
const isWeather = (figure: Related): boolean =>
  figure.quantity.unit === 'mm' && RAIN.test(`${clauseBefore(figure)} ${itemText(figure)}`)

/** Do both stand in one bracket: "3 người chết (2 người ở xã A, 1 người ở xã B)"? */
function isInOneBracket(figure: Related, before: Related): boolean {
  const told = clauseBefore(figure)
  const open = told.lastIndexOf('(')
  const bracket = told.slice(open)
  return open >= 0 && !/[;)]/.test(bracket) && bracket.length >= startOf(figure) - startOf(before)
}

/** "đón 18.600 lượt khách; khách quốc tế 415 lượt": beyond a semicolon a part of those with a narrower name. */
function isNarrower({ figure, before, tells }: Step): boolean {
  const { kind, change } = figure.quantity
  if (kind !== 'count' || change !== null) return false
  const said = leadBehindMark(figure, before).trim()
  if (said === '' || said.split(' ').length > MOST_NARROWED || VERBS.all(wordsOf(said)).length > 0) return false
  const value = toNumber(figure.quantity.value)
  return tells(
    (told) =>
      told.sentence === figure.sentence &&
      told.quantity.kind === 'count' &&
      told.quantity.change === null &&
      toNumber(told.quantity.value) > value &&
      said.startsWith(`${told.itemWords[told.itemWords[0] === 'lượt' ? 1 : 0] ?? '#'} `),
  )
}
const MOST_NARROWED = 4

/** "612 suất: quà của tỉnh 205 suất; quà của huyện 407 suất": the last part of a whole, to which all amount. */
function completes({ figure, tells }: Step): boolean {
  const [noun] = figure.itemWords
  if (noun === undefined || figure.quantity.kind !== 'count' || figure.quantity.change !== null) return false
  const told: number[] = []
  tells(({ quantity, itemWords, sentence }) => {
    if (sentence === figure.sentence && quantity.kind === 'count' && quantity.change === null && itemWords[0] === noun)
      told.push(toNumber(quantity.value))
    return false
  })
  const own = toNumber(figure.quantity.value)
  return told.some(
    (whole, k) => k < told.length - 1 && told.slice(k + 1).reduce((sum, part) => sum + part, own) === whole,
  )
}

/** "38 tỷ đồng; phần đóng góp của doanh nghiệp là 23 tỷ đồng" */
export const SHARE_OF_SUM = /; ?(?:riêng )?phần [^;:.()]*$/
const isPortion = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'money' &&
  SHARE_OF_SUM.test(leadOf(figure, before)) &&
  tells(
    ({ quantity }) =>
      quantity.unit === figure.quantity.unit && toNumber(quantity.value) > toNumber(figure.quantity.value),
  )

/** "…; tổng kinh phí 1,2 tỷ đồng", "…; tất cả hết 2,5 tỷ đồng", "…; giá trị lô hàng là 78 triệu đồng": what all that was told comes to. */
export const COMES_TO =
  /; ?(?:tổng (?:kinh phí|trị giá|giá trị|số tiền|cộng|chi phí|nhu cầu)|tất cả|cộng (?:cả )?(?:\S+ )?khoản|nhu cầu (?:vốn|kinh phí)|kinh phí|(?:số tiền|kinh phí) đã (?:chi|trao)|(?:giá trị|trị giá) (?:lô hàng|hàng|hàng hoá|tang vật))(?: [^;:.()]{0,40})?$/
const isSumOfThat = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'money' &&
  figure.quantity.change === null &&
  figure.per === null &&
  COMES_TO.test(leadOf(figure, before)) &&
  tells((told, role) => figure.sentence - told.sentence <= 1 && COSTLY.has(role))
const COSTLY = new Set<Role>(['thing', 'each', 'recipient', 'participant', 'seized'])

/** "năng suất 62 tạ/ha, tăng 1 tạ/ha; sản lượng 12.000 tấn": what the field told before has given. */
export const HARVEST = /; ?(?:tổng )?sản lượng(?: [^;:.()]{0,40})?$/
const isHarvest = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'mass' &&
  figure.quantity.change === null &&
  HARVEST.test(leadOf(figure, before)) &&
  tells((told, role) => role === 'each' || (told.per !== null && told.quantity.kind === 'mass'))

/** "…; tính ra 346.000 đồng/lượt", "…; bình quân 62.400 lượt/ngày" */
export const COMES_TO_EACH = /; ?(?:tính ra|tức|bình quân)(?: (?:là|đạt|gần|hơn|trên|khoảng|chừng))*$/
const isEachOfThat = ({ figure, before }: Step): boolean =>
  figure.per !== null && COMES_TO_EACH.test(leadOf(figure, before))

/** Beyond a semicolon what is left of those told before, "; 1.430 trẻ còn lại …", and what has become of them: "; đã xét xử 1.390 vụ". */
function isOfThose({ figure, before, head, plan, role, paired, tells }: Step): boolean {
  const [noun] = figure.itemWords
  if (noun === undefined || figure.quantity.kind !== 'count' || !tells((told) => told.itemWords[0] === noun))
    return false
  const lead = leadIds(figure, before)
  const deed = DEEDS.endingAt(lead, lead.length - 1)
  // "; còn 20 hồ sơ quá hạn"
  if (
    deed?.row === 'settles' ||
    role === 'dead' ||
    (!paired && CHARGED.test(leadOf(figure, before))) ||
    STILL_LEFT.test(leadOf(figure, before)) ||
    IN_WHICH_STATE.test(leadOf(figure, before))
  )
    return true
  return !begins(plan, head, role) && LEFT.test(`${itemText(figure)} ${saidBehind(figure)}`)
}
/** "; đã khởi tố 2 vụ"; with the accused of their own they are cases of their own. */
export const CHARGED = /; ?(?:trong đó )?(?:đã|đến nay đã) (?:khởi tố|truy tố)$/
export const STILL_LEFT = /; ?(?:hiện )?(?:chỉ )?còn(?: lại)?$/
/** "; quá hạn 21 hồ sơ", "; hồ sơ nộp trực tuyến 1.160.500" */
export const IN_WHICH_STATE =
  /; ?(?:số )?(?:hồ sơ )?(?:còn |chỉ )?(?:quá hạn|trễ hạn|chậm hạn|trước hạn|đúng hạn|(?:tiếp nhận |nộp )?trực tuyến|đang giải quyết|chưa giải quyết)(?: (?:là|còn|chỉ|có|chỉ có|chỉ còn))*$/
export const LEFT = /(?:^| )còn lại(?: |$)/

/** ", Bộ CHQS tỉnh góp 3.450 ngày công": a name with a verb behind the comma is somebody else. */
function hasSubject(figure: Related, lead: readonly number[], comma: number): boolean {
  const { scene, quantity } = figure
  const at = scene.tokens.starts[quantity.first - lead.length + comma + 1] ?? 0
  return scene.doc.original[at] !== scene.doc.shadow[at] && lead.some((_, i) => i > comma && VERBS.at(lead, i) !== null)
}

/** "trồng 2 ha thanh long, bán giá 15.000 đồng/kg, trừ chi phí lãi 300 triệu đồng": what is earned with what was told before. */
export const EARNS =
  /(?:^|[ ,])(?:bán|giá bán|trừ (?:hết |đi )?(?:các )?chi phí|lãi|thu lãi|lời|lợi nhuận|thu nhập)(?: [^,;:.()]{0,30})?$/
const isEarned = (figure: Related, before: Related, tells: Step['tells']): boolean =>
  figure.quantity.kind === 'money' &&
  EARNS.test(leadOf(figure, before)) &&
  tells((told, role) => figure.sentence - told.sentence <= 1 && role === 'thing' && GROWN.has(told.quantity.kind))
const GROWN = new Set(['area', 'mass', 'count'])

/** "Bà Sáu (58 tuổi) kể: “…”": what somebody speaks of is another matter. */
export const SPEAKS = /(?:^| )(?:cho biết|cho hay|chia sẻ|so sánh|tâm sự|bộc bạch|kể|nói)(?: |:|$)/
/** Behind the comma after things that were built: the others of their kind that were mended. */
export const MENDS = /^, ?(?:sửa|sửa chữa|sửa lại|cải tạo|nâng cấp|tu sửa)$/
const isMended = (figure: Related, before: Related): boolean =>
  MENDS.test(leadOf(figure, before)) &&
  before.quantity.kind === 'count' &&
  (before.itemWords[0] === figure.itemWords[0] || (namesHouse(before.itemWords) && namesHouse(figure.itemWords)))

/** A sum that is set aside, and how much of it has been spent. */
export const SPENT_HERE =
  /,(?: [^;:.()]{0,40})?(?: |^)(?:giải ngân|đã chi|thanh toán)(?: được| đạt| ước| ước đạt| là)*$/
const isSpentHere = (figure: Related, before: Related, role: Role): boolean =>
  role === 'level' &&
  figure.quantity.kind === 'money' &&
  before.quantity.kind === 'money' &&
  before.quantity.change === null &&
  SPENT_HERE.test(leadOf(figure, before))

/**
 * Does the figure begin an event of its own within its sentence, without a semicolon? Commas alone end no event (of 140 in
 * reports that were read for it, 125 do not): only another act, another subject or another level does.
 */
function isApart({ figure, before, role, lastRole, head, plan, paired, tells }: Step): boolean {
  if (isWeather(before) && figure.quantity.kind !== 'duration' && !isWeather(figure)) return true
  if (MEMBERS.test(itemText(figure)) && BRANCHES.test(itemText(before))) return true
  const lead = leadIds(figure, before)
  const comma = lead.lastIndexOf(COMMA)
  // "phấn đấu thu hút 300 triệu USD và đưa tỷ lệ lấp đầy lên 75%"
  if (lead[0] === AND && RAISES.at(lead, 1) && LEVELS.has(lastRole) && isNamedAnew(figure, before)) return true
  // "khám bệnh cho 620 người dân và tặng 50 suất quà"
  if (lead[0] === AND && plan.name !== head.name && DONE.has(role) && DEEDS.at(lead, 1)?.row === 'gives') return true
  // "Trần Văn Út (44 tuổi) đang chở …": what somebody whose age is told has done
  if ((before.quantity.kind === 'age' && !SPEAKS.test(clauseBefore(figure))) || comma < 0) return false
  // "xây mới 142 căn nhà, sửa chữa 57 căn"
  if (isMended(figure, before)) return false
  // "kế hoạch vốn là 212 tỷ đồng, mới giải ngân được 58,9 tỷ đồng"
  if (isSpentHere(figure, before, role)) return false
  if (hasSubject(figure, lead, comma)) return true
  // ", đồng thời trích 6,5 tỷ đồng …": another act, and not how the first has changed
  if (!ranksFirst(head) && ALSO.at(lead, comma + 1) && (role === 'level' || DONE.has(role))) return true
  const deed = (wanted: string) => lead.some((_, i) => i > comma && DEEDS.at(lead, i)?.row === wanted)
  // "kiểm tra 158 vụ, phát hiện và xử lý 121 vụ": what became of the same
  if (begins(plan, head, role) && tells((_, told) => told === role)) {
    const settles = deed('settles') || (!paired && DEEDS.endingAt(lead, lead.length - 1)?.row === 'charges')
    return (
      !(settles && tells((told) => told.itemWords[0] === figure.itemWords[0])) &&
      !PART_WORDS.test(leadOf(figure, before)) &&
      !tellsParts(figure)
    )
  }
  if (DONE.has(role) && !(role === 'each' && lastRole === 'each')) return deed('gives') && !ranksFirst(head)
  return (
    role === 'level' &&
    // "thời gian chờ rút từ 6 giờ xuống 2 giờ" is a matter of its own, "thời gian thực hiện 450 ngày" is not
    (figure.quantity.kind !== 'duration' || figure.quantity.step !== null) &&
    !isEarned(figure, before, tells) &&
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
  if (!gap.includes(';')) return isInOneBracket(figure, before) || !isApart(step)
  if (
    isShareBeyond(step) ||
    isOfThose(step) ||
    isNarrower(step) ||
    completes(step) ||
    isPortion(step) ||
    isSumOfThat(step) ||
    isHarvest(step) ||
    isEachOfThat(step) ||
    isTaken(step) ||
    isSpent(step)
  )
    return true
  const list = figure.type === before.type && role === lastRole && LIST_GAP.test(gap.trim())
  return (list && listed(figure, before)) || belongs(step)
}
