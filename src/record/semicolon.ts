import { VERBS } from '../lexicon/boundaries.js'
import { DEEDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { LIST_GAP } from '../relate/list.js'
import { saidBehind } from '../relate/pairs/fates.js'
import { isOwn } from '../relate/rate.js'
import { between, endOf, itemText, leadIds, leadOf, type Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { wordsOf } from '../text/words.js'
import { begins, ranksFirst } from './plan.js'
import type { Step } from './step.js'

/** What stands before a figure behind the last semicolon. */
const leadBehindMark = (figure: Related, before: Related): string => leadOf(figure, before).split(';').at(-1) ?? ''

/** "…; 2/3 số hộ thụ hưởng là …": a share beyond a semicolon is one of those told before it. */
const isShareBeyond = ({ figure, before, role, lastRole, changed, tells }: Step): boolean =>
  (figure.quantity.kind === 'percent' && !changed && OVERDUE.test(leadOf(figure, before)) && tells(isLoan)) ||
  (role === 'share' && figure.quantity.kind === 'percent' && !isOwn(figure) && leadOf(figure, before).endsWith(';')) ||
  (role === 'share' && IN_TIME.test(leadOf(figure, before)) && tells(isPaper)) ||
  (lastRole !== 'level' &&
    figure.quantity.kind === 'ratio' &&
    figure.quantity.unit === 'share' &&
    leadBehindMark(figure, before).length <= MOST_BEFORE_SHARE)
/** "; giải quyết đúng và trước hạn đạt 99%": of the papers taken in before. */
const IN_TIME = /(?:đúng|trước|sớm) (?:và (?:trước|sớm) )?hạn(?: |$)/
/** "…, dư nợ 268 tỷ đồng; tỷ lệ nợ quá hạn 0,1%" */
const OVERDUE = /nợ (?:quá hạn|xấu|khoanh)/
const isLoan = (told: Related): boolean => /(?:^| )(?:nợ|vay)(?: |$)/.test(itemText(told))
const isPaper = ({ itemWords }: Related): boolean => itemWords[0] === 'hồ' || itemWords[0] === 'đơn'
const MOST_BEFORE_SHARE = 40

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
const SHARE_OF_SUM = /; ?(?:riêng )?phần [^;:.()]*$/
const isPortion = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'money' &&
  SHARE_OF_SUM.test(leadOf(figure, before)) &&
  tells(
    ({ quantity }) =>
      quantity.unit === figure.quantity.unit && toNumber(quantity.value) > toNumber(figure.quantity.value),
  )

/** "…; tổng kinh phí 1,2 tỷ đồng", "…; tất cả hết 2,5 tỷ đồng", "…; giá trị lô hàng là 78 triệu đồng": what all that was told comes to. */
const COMES_TO =
  /; ?(?:tổng (?:kinh phí|trị giá|giá trị|số tiền|cộng|chi phí|nhu cầu)|tất cả|cộng (?:cả )?(?:\S+ )?khoản|nhu cầu (?:vốn|kinh phí)|kinh phí|(?:số tiền|kinh phí) đã (?:chi|trao)|(?:giá trị|trị giá) (?:lô hàng|hàng|hàng hoá|tang vật))(?: [^;:.()]{0,40})?$/
const isSumOfThat = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'money' &&
  figure.quantity.change === null &&
  figure.per === null &&
  COMES_TO.test(leadOf(figure, before)) &&
  tells((told, role) => figure.sentence - told.sentence <= 1 && COSTLY.has(role))
const COSTLY = new Set<Role>(['thing', 'each', 'recipient', 'participant', 'seized'])

/** "năng suất 62 tạ/ha, tăng 1 tạ/ha; sản lượng 12.000 tấn": what the field told before has given. */
const HARVEST = /; ?(?:tổng )?sản lượng(?: [^;:.()]{0,40})?$/
const isHarvest = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'mass' &&
  figure.quantity.change === null &&
  HARVEST.test(leadOf(figure, before)) &&
  tells((told, role) => role === 'each' || (told.per !== null && told.quantity.kind === 'mass'))

/** "…; tính ra 346.000 đồng/lượt", "…; bình quân 62.400 lượt/ngày" */
const COMES_TO_EACH = /; ?(?:tính ra|tức|bình quân)(?: (?:là|đạt|gần|hơn|trên|khoảng|chừng))*$/
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
const CHARGED = /; ?(?:trong đó )?(?:đã|đến nay đã) (?:khởi tố|truy tố)$/
const STILL_LEFT = /; ?(?:hiện )?(?:chỉ )?còn(?: lại)?$/
/** "; quá hạn 21 hồ sơ", "; hồ sơ nộp trực tuyến 1.160.500" */
const IN_WHICH_STATE =
  /; ?(?:số )?(?:hồ sơ )?(?:còn |chỉ )?(?:quá hạn|trễ hạn|chậm hạn|trước hạn|đúng hạn|(?:tiếp nhận |nộp )?trực tuyến|đang giải quyết|chưa giải quyết)(?: (?:là|còn|chỉ|có|chỉ có|chỉ còn))*$/
const LEFT = /(?:^| )còn lại(?: |$)/

/** "; tước 51 giấy phép, nộp kho bạc 2 tỷ đồng", "; buộc nộp lại 340 triệu đồng": what an offence has cost those who did it. */
const LAST_CLAUSE = /^.*(?=;)/
const SANCTION = /^; ?(?:đồng thời )?(?:buộc|tịch thu|tạm giữ|thu giữ|tước|phạt bổ sung|truy thu)(?: |$)/
const isTaken = ({ figure, before, head, plan, role, lastRole }: Step): boolean =>
  role !== lastRole &&
  ranksFirst(head) &&
  !begins(plan, head, role) &&
  SANCTION.test(`${leadOf(figure, before).replace(LAST_CLAUSE, '')} `)

/** "Kế hoạch vốn là 4.700 tỷ đồng; đến nay giải ngân được 2.200 tỷ đồng": how far a plan has been spent. */
const SPENT = /;(?: [^;:.()]{0,40})?,? ?(?:đã )?giải ngân(?: được| đạt| ước| ước đạt| là)*$/
/** "phấn đấu trồng 200 ha rừng; 5 tháng qua đã trồng 127 ha" */
const DONE_SO_FAR =
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

/** Goods of one list, which a semicolon ends unless they go on without a verb of their own: "gạo 5 tấn; mì 300 thùng". */
const isListed = ({ figure, before, role, lastRole }: Step): boolean =>
  figure.type === before.type &&
  role === lastRole &&
  LIST_GAP.test(between(before, figure)) &&
  leadOf(figure, before).length <= 2

/** What goes on with the event beyond a semicolon, the surest first. */
const ROWS: readonly ((step: Step) => boolean)[] = [
  isShareBeyond,
  isOfThose,
  isNarrower,
  completes,
  isPortion,
  isSumOfThat,
  isHarvest,
  isEachOfThat,
  isTaken,
  isSpent,
  isListed,
  belongs,
]

/** Does a figure behind a semicolon in the sentence of the one before it go on with its event? */
export const goesBehindSemicolon = (step: Step): boolean => ROWS.some((is) => is(step))
