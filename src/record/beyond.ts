import type { Role } from '../model/vocabulary.js'
import { saidBehind } from '../relate/pairs/fates.js'
import { clauseBefore, leadOf, type Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { ranksFirst } from './plan.js'
import { isHarm, isOfThoseWhoCame, isSettledSince, isTakenUp } from './resumed.js'
import { type Step, TOLL } from './step.js'

/** Words that a sentence without a subject of its own begins with: "Qua đó phạt 2.870 cơ sở", "Trong đó …", "Tổng thu 402 tỷ đồng"; "Kết quả kinh doanh" is one. */
const CARRIES_ON =
  /^(?:trong đó|trong số đó|trong số này|trong số họ|qua đó|kết quả(?! (?:sản xuất|kinh doanh|hoạt động))|còn lại|số còn lại|tổng cộng|tổng thu(?! (?:từ|du lịch|ngân sách|nội địa|nsnn))|tổng trị giá|nâng tổng số)(?: |,|:|$)/

/** A sentence that begins with a time or a place of its own tells of another event: "Trước đó, ngày 28/3, …", "Năm 2013 …", "Riêng Hà Nội …". */
const TIME_OF_OWN =
  /^["“]?(?:trước đó|trước đây|cách đây|cũng|cuối|đầu|giữa|năm|tháng|ngày|đêm|sáng|trưa|chiều|tối|rạng sáng|hồi|vào|khoảng|đến khoảng|lúc|còn tại|tại|ở|các tỉnh|tỉnh|riêng|cùng (?:năm|ngày|tháng|đêm))[ ,]/
/** The same behind the words that lead to it, "Tương tự, ngày 29-3, …", "Liên quan đến vụ án, trước đó …"; not behind "Theo đó, …". */
const TIME_AFTER_LEAD =
  /^(?!theo đó|cụ thể|trong đó|qua đó)[^,;:.]{1,30}, (?:trước đó|trước đây|hôm|hồi|ngày|tháng|năm|sáng|trưa|chiều|tối|đêm)[ ,]/

/** "Nguyên nhân chủ yếu là chập điện với 18 vụ, …": the cases told before by what has caused them. */
const CAUSES = /^(?:(?:qua )?phân tích )?(?:các |về )?nguyên nhân /
/** "Trong số đó, trộm cắp nhiều nhất với 51 vụ, kế đến là …" */
const OF_THOSE = /^(?:trong (?:số )?(?:đó|này)|trong các vụ (?:trên|này)|phân loại|cụ thể)(?: |,|:|$)/
/** Does the sentence of a figure take cases apart, by their causes or by what they are? */
export const tellsParts = (figure: Related): boolean => {
  const opens = firstWordsOf(figure)
  return CAUSES.test(opens) || OF_THOSE.test(opens)
}

/** "Số vụ giảm 13%, số người chết …", "So với cùng kỳ, số vụ tăng …": how what was counted before has changed. */
const RESUMES = /^(?:so với [^,;:.()]{1,40}, )?(?:tổng )?số (vụ|người|ca|trường hợp|hộ|hồ sơ|dự án)(?: |$)/

/** What a court goes on with: the indictment, its sentences, what else it has ruled. */
const OF_TRIAL =
  /^(?:(?:theo )?(?:cáo trạng|bản án)|hội đồng xét xử|hđxx|toà(?: án)? (?:còn|cũng|đã|tuyên|buộc)|tại (?:phiên )?toà|với (?:số )?tang vật|(?:với|bằng) (?:các |những )?(?:thủ đoạn|hành vi|chiêu)|nhóm này|nhóm bị cáo|các bị cáo)(?: |,|:|$)/
const isAccused = ({ itemWords }: Related): boolean => itemWords[0] === 'bị' && itemWords[1] === 'cáo'
const isTried = (told: Related, role: Role): boolean => role === 'prison' || isAccused(told)

/** "Tang vật thu giữ gồm 340 gam heroin, …", "Qua kiểm tra, thu giữ …": what those had who were caught in the sentence before. */
const EXHIBITS =
  /^(?:(?:số )?(?:tang vật|vật chứng|tang chứng)|(?:kiểm tra|khám xét)(?=,)|(?:quá trình|qua|tiến hành|khi) (?:kiểm tra|khám xét|khám nghiệm)|khám xét|tại hiện trường|(?:cơ quan|lực lượng|tổ công tác)[^,;:.]{0,24} (?:thu giữ|tạm giữ|tịch thu))(?: |,|:|$)/
const SEIZED = new Set<Role>(['seized', 'means', 'seizedValue'])

/** "Lái xe khai được thuê với giá …": what those who were caught have stated. */
const STATES_SO = /^[^,;:]{1,80} khai(?: nhận| báo)? /
/** "Lúa được thương lái mua tại ruộng giá …": what the field told before yields. */
const AT_FIELD = /(?:^| )(?:mua|bán|thu mua) tại (?:ruộng|vườn|ao|đầm|rẫy)(?: |$)/

/** "… 7.400 trường hợp vi phạm. Riêng nồng độ cồn có | 2.100 trường hợp": some of those told, and no case with a name. */
const ALONE = /^riêng (?!chuyên án|vụ|trong)/
const isOfThoseAlone = (step: Step, opens: string): boolean =>
  ALONE.test(opens) && step.figure.per === null && isOfMore(step)

/** Is it a count of some of those of which more were told? */
function isOfMore({ figure: { quantity, itemWords }, role, tells }: Step): boolean {
  if (quantity.kind !== 'count' || quantity.change !== null) return false
  const value = toNumber(quantity.value)
  return tells((told, as) => as === role && told.itemWords[0] === itemWords[0] && toNumber(told.quantity.value) > value)
}

/** "… 14 căn nhà. Đến nay, 11 căn đã bàn giao": of those told before, by their classifier alone. */
const isSomeOfThose = (step: Step): boolean =>
  step.role === 'thing' && step.figure.itemWords.length === 1 && BECOME.test(saidBehind(step.figure)) && isOfMore(step)
const BECOME = /^ ?(?:đã|được|đang|còn lại|chưa|mới)(?: |$)/

/** "Kế hoạch vốn là 900 tỷ đồng. Đến nay, tỉnh giải ngân | 410 tỷ đồng": how far it has been spent. */
const SPENDS = /(?:^|[ ,])giải ngân(?: được| đạt| ước| ước đạt| là)*$/
const isSpentSince = ({ figure, before, role, tells }: Step): boolean =>
  role === 'level' &&
  figure.quantity.kind === 'money' &&
  SPENDS.test(`${leadOf(figure, before)}`) &&
  tells((told, as) => as === 'plan' && told.quantity.kind === 'money')

/** "Xã gieo cấy 420 ha lúa. Đến nay bà con đã gặt | 310 ha": how much of the field told before has been brought in. */
const REAPED = /(?:^|[ ,])(?:gặt|gặt xong|gặt được|thu hoạch|thu hoạch xong|thu hoạch được)$/
const isReaped = ({ figure, before, tells }: Step): boolean =>
  figure.quantity.kind === 'area' &&
  figure.quantity.change === null &&
  REAPED.test(leadOf(figure, before)) &&
  tells(
    ({ quantity }) =>
      quantity.kind === 'area' &&
      quantity.change === null &&
      toNumber(quantity.value) > toNumber(figure.quantity.value),
  )

/** "… tổng dư nợ 640 tỷ đồng. So với đầu năm, dư nợ tăng 41 tỷ đồng": how what was told has changed. */
const isChangeSince = ({ role, figure, tells }: Step, opens: string): boolean =>
  role === 'change' &&
  figure.itemWords.length > 0 &&
  SINCE.test(opens) &&
  tells(({ itemWords }) => figure.itemWords.every((word) => itemWords.includes(word)))
const SINCE = /^so (?:với|cùng) [^,;:.()]{1,40}, /

/** Does the sentence of a figure go on with an event by what it speaks of, whatever it begins with? */
function resumes(step: Step, opens: string, blocks: number): boolean {
  const { figure, role, tells } = step
  if (OF_TRIAL.test(opens) && ranksFirst(step.head) && tells(isTried)) return true
  if (isOfThoseWhoCame(step, opens)) return true
  if (blocks > 0) return false
  if (isTakenUp(step, opens)) return true
  if (isChangeSince(step, opens) || isSomeOfThose(step) || isSpentSince(step) || isReaped(step)) return true
  if (ranksFirst(step.head) && SEIZED.has(role) && EXHIBITS.test(opens)) return true
  if (ranksFirst(step.head) && (CAUSES.test(opens) || STATES_SO.test(clauseBefore(figure)))) return true
  const noun = role === 'change' ? RESUMES.exec(opens)?.[1] : undefined
  if (noun !== undefined && tells(({ itemWords }) => noun.startsWith(itemWords[0] ?? '#'))) return true
  return AT_FIELD.test(clauseBefore(figure)) && tells(({ quantity }) => quantity.kind === 'area')
}

/** The first words of the sentence that the figure stands in. */
const firstWordsOf = ({ scene: { doc, sentence } }: Related): string =>
  doc.shadow.slice(sentence.start, sentence.start + FIRST_WORDS)
/** In characters. */
const FIRST_WORDS = 48

/** "Kết quả, tỷ lệ tốt nghiệp đạt 98%": a rate is no result of what was counted right before. */
const isResult = ({ role, figure }: Step, opens: string): boolean =>
  opens.startsWith('kết quả') && role === 'level' && figure.quantity.kind === 'percent'
/** "Trong đó, Công ty Điện lực ủng hộ 500 triệu đồng": what one of them has given is told of itself. */
export const GIVES = /(?:^|[ ,])(?:ủng hộ|hỗ trợ|tài trợ|trao tặng|tặng|đóng góp|góp)$/
const isGiver = ({ figure, before }: Step): boolean =>
  figure.quantity.kind === 'money' && GIVES.test(leadOf(figure, before)) && leadOf(figure, before).includes(',')

/** Does a figure of the next sentence go on with the event of the figure before it? */
export function goesBeyond(step: Step): boolean {
  const { figure, before, role, lastRole, head, plan } = step
  const blocks = figure.scene.sentence.block - before.scene.sentence.block
  const sentences = figure.sentence - before.sentence
  // a toll may go on over a sentence without figures
  const tolls = TOLL.has(role) && (TOLL.has(lastRole) || (lastRole === 'of' && step.tells((_, told) => TOLL.has(told))))
  if (sentences > (tolls && blocks === 0 ? 2 : 1) || blocks > 1) return false
  const gathered = (head.gathers ?? []).includes(plan.name)
  // "Tổng thiệt hại ước tính trên 310 tỷ đồng." after a sentence of losses
  if (blocks === 0 && gathered && figure.itemWords[0] === 'tổng') return true
  const opens = firstWordsOf(figure)
  if (sentences === 1 && blocks === 0 && isOfThoseAlone(step, opens)) return true
  if (blocks === 0 && isHarm(step, opens)) return true
  if (sentences === 1 && blocks === 0 && isSettledSince(step)) return true
  if (TIME_OF_OWN.test(opens) || TIME_AFTER_LEAD.test(opens)) return false
  if (sentences === 1 && resumes(step, opens, blocks)) return true
  // "… 17 năm tù. Cùng tội danh, bị cáo Đăng lĩnh 8 năm tù": one trial
  if (role === 'prison' && (lastRole === 'prison' || (sentences === 1 && step.tells(isAccused))))
    return isTerm(figure) && (lastRole !== 'prison' || isTerm(before))
  // those of a case are of it alone: the next sentence may tell of the next case
  const told = plan.name === head.name || (plan.gathers ?? []).includes(head.name)
  if (told && tolls) return true
  // what is only aimed at is told of no one event: "Trong đó, phấn đấu … đạt 20%"
  if (sentences !== 1 || blocks !== 0 || figure.quantity.change !== null || role === 'plan') return false
  return CARRIES_ON.test(opens) && !isResult(step, opens) && !isGiver(step)
}

/** A sentence is one term; "từ 5 năm đến 10 năm" is the frame of a law, and its next point another. */
const isTerm = ({ quantity }: Related): boolean => quantity.valueMax === null

/** "Sau học nghề, gần bốn phần năm số học viên có việc làm": a share of those counted just before. */
export const isShareOf = (figure: Related, before: Related): boolean =>
  before.quantity.kind === 'count' &&
  figure.scene.sentence.block === before.scene.sentence.block &&
  figure.sentence - before.sentence <= 1 &&
  before.itemWords.length > 0 &&
  PARTITIVES.has(figure.itemWords[0] ?? '') &&
  before.itemWords.slice(0, 2).every((word) => figure.itemWords.includes(word))
const PARTITIVES = new Set(['số', 'tổng', 'lượng'])
