import type { Role } from '../model/vocabulary.js'
import { leadOf, type Related } from '../relate/related.js'
import type { RolePlan } from './role.js'

/** A figure and the one before it, of which it is asked whether both are of one event. */
export interface Step {
  figure: Related
  before: Related
  role: Role
  lastRole: Role
  /** The plan that gives the event of the figure before its name. */
  head: RolePlan
  /** The plan of the figure's own type. */
  plan: RolePlan
}

/** What a disaster or an accident has done; sentences and points of a report go on with it. */
const TOLL = new Set<Role>(['dead', 'injured', 'missing', 'rescued', 'lost', 'lostValue'])

/** Words that a sentence without a subject of its own begins with: "Qua đó phạt 2.870 cơ sở", "Trong đó …", "Tổng thu 402 tỷ đồng"; "Kết quả kinh doanh" is one. */
export const CARRIES_ON =
  /^(?:trong đó|trong số đó|trong số này|trong số họ|qua đó|kết quả(?! (?:sản xuất|kinh doanh|hoạt động))|còn lại|số còn lại|tổng cộng|tổng thu|tổng trị giá|nâng tổng số)(?: |,|:|$)/

/** A sentence that begins with a time or a place of its own tells of another event: "Trước đó, ngày 28/3, …", "Năm 2013 …", "Riêng Hà Nội …". */
export const TIME_OF_OWN =
  /^["“]?(?:trước đó|trước đây|cách đây|cũng|cuối|đầu|giữa|năm|tháng|ngày|đêm|sáng|trưa|chiều|tối|rạng sáng|hồi|vào|khoảng|đến khoảng|lúc|còn tại|tại|ở|các tỉnh|tỉnh|riêng|cùng (?:năm|ngày|tháng|đêm))[ ,]/
/** The same behind the words that lead to it, "Tương tự, ngày 29-3, …", "Liên quan đến vụ án, trước đó …"; not behind "Theo đó, …". */
export const TIME_AFTER_LEAD =
  /^(?!theo đó|cụ thể|trong đó|qua đó)[^,;:.]{1,30}, (?:trước đó|trước đây|hôm|hồi|ngày|tháng|năm|sáng|trưa|chiều|tối|đêm)[ ,]/

/** The first words of the sentence that the figure stands in. */
const firstWordsOf = ({ scene: { doc, sentence } }: Related): string =>
  doc.shadow.slice(sentence.start, sentence.start + FIRST_WORDS)
/** In characters. */
const FIRST_WORDS = 48

/** Does a figure of the next sentence go on with the event of the figure before it? */
export function goesBeyond({ figure, before, role, lastRole, head, plan }: Step): boolean {
  const blocks = figure.scene.sentence.block - before.scene.sentence.block
  if (figure.sentence - before.sentence !== 1 || blocks > 1) return false
  const gathered = (head.gathers ?? []).includes(plan.name)
  // "Tổng thiệt hại ước tính trên 310 tỷ đồng." after a sentence of losses
  if (blocks === 0 && gathered && figure.itemWords[0] === 'tổng') return true
  const opens = firstWordsOf(figure)
  if (TIME_OF_OWN.test(opens) || TIME_AFTER_LEAD.test(opens)) return false
  // "… 17 năm tù. Cùng tội danh, bị cáo Đăng lĩnh 8 năm tù": one trial
  if (role === 'prison' && lastRole === 'prison') return isTerm(figure) && isTerm(before)
  // those of a case are of it alone: the next sentence may tell of the next case
  const told = plan.name === head.name || (plan.gathers ?? []).includes(head.name)
  if (told && TOLL.has(role) && TOLL.has(lastRole)) return true
  // what is only aimed at is told of no one event: "Trong đó, phấn đấu … đạt 20%"
  return blocks === 0 && figure.quantity.change === null && role !== 'plan' && CARRIES_ON.test(opens)
}

/** A sentence is one term; "từ 5 năm đến 10 năm" is the frame of a law, and its next point another. */
const isTerm = ({ quantity }: Related): boolean => quantity.valueMax === null

/** "…; 2/3 số hộ thụ hưởng là …": a share beyond a semicolon is one of those told before it. */
export const isShareBeyond = ({ figure, before, lastRole }: Step): boolean =>
  lastRole !== 'level' &&
  figure.quantity.kind === 'ratio' &&
  figure.quantity.unit === 'share' &&
  leadOf(figure, before).length <= MOST_BEFORE_SHARE
const MOST_BEFORE_SHARE = 40

/** "Sau học nghề, gần bốn phần năm số học viên có việc làm": a share of those counted just before. */
export const isShareOf = (figure: Related, before: Related): boolean =>
  before.quantity.kind === 'count' &&
  figure.scene.sentence.block === before.scene.sentence.block &&
  figure.sentence - before.sentence <= 1 &&
  before.itemWords.length > 0 &&
  PARTITIVES.has(figure.itemWords[0] ?? '') &&
  before.itemWords.slice(0, 2).every((word) => figure.itemWords.includes(word))
const PARTITIVES = new Set(['số', 'tổng', 'lượng'])
