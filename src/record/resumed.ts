import { HOUSES, namesHouse } from '../relate/rate.js'
import { leadOf, type Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { ranksFirst } from './plan.js'
import { type Step, TOLL } from './step.js'

/** "Thiệt hại ban đầu ước 6,8 tỷ đồng", "Hậu quả, hai em tử vong": what has just been told of has done it. */
const HARM =
  /^(?:(?:ước )?(?:tổng )?(?:giá trị )?thiệt hại|hậu quả|hoả hoạn|ngọn lửa|đám cháy|vụ (?:cháy|nổ|việc|tai nạn|va chạm|sạt lở))(?: |,|:|$)/
export const isHarm = ({ role, lastRole, tells }: Step, opens: string): boolean =>
  TOLL.has(role) && HARM.test(opens) && (TOLL.has(lastRole) || tells((_, told) => TOLL.has(told) || told === 'case'))

/** "Kinh phí thực hiện 5 tỷ 470 triệu đồng", "Tổng kinh phí là 610 triệu đồng": what that has cost which was told before. */
const COST =
  /^(?:(?:tổng )?(?:kinh phí|chi phí) (?:thực hiện|triển khai|phục vụ|hỗ trợ|là|khoảng)|kinh phí của (?:chương trình|chiến dịch|lớp))(?: |$)/
const isCostOfThat = ({ figure, tells }: Step, opens: string): boolean =>
  figure.quantity.kind === 'money' && figure.quantity.change === null && COST.test(opens) && tells(isCounted)
const isCounted = ({ quantity }: Related): boolean => quantity.kind === 'count' || quantity.kind === 'length'

/** "Mức hỗ trợ là 60 triệu đồng/căn xây mới và …": what is set for each of those counted before. */
const RATE_SET = /^(?:mức hỗ trợ|mức trợ cấp|định mức|mức quà|mức vay|mức đóng góp|đơn giá)(?: |$)/
/** "Mỗi căn rộng 56 m2, trị giá 80 triệu đồng" */
const OF_EACH = /^(?:bình quân |trung bình )?mỗi (\S+)/
const isOfEach = ({ figure, tells }: Step, opens: string): boolean => {
  const { per, quantity } = figure
  if (RATE_SET.test(opens) && per !== null && quantity.kind === 'money') {
    const [noun = '#'] = per.split(/[ /]/)
    return tells((told) => told.quantity.kind === 'count' && countsSuch(told, noun))
  }
  const noun = OF_EACH.exec(opens)?.[1]
  return (
    noun !== undefined && noun !== 'người' && tells((told) => told.quantity.kind === 'count' && countsSuch(told, noun))
  )
}
const countsSuch = ({ itemWords }: Related, noun: string): boolean =>
  itemWords.includes(noun) || (HOUSES.has(noun) && namesHouse(itemWords))

/** "Năng suất bình quân ước 5,85 tấn/ha": of the field told before. */
const YIELD = /^(?:ước )?năng suất(?: |$)/
const isYield = ({ figure, tells }: Step, opens: string): boolean =>
  figure.per !== null && YIELD.test(opens) && tells(isField)
const isField = ({ quantity }: Related): boolean => quantity.kind === 'area' && quantity.change === null

/** "Sau học nghề, 620 người có việc làm", "Qua khám sàng lọc, 410 người đủ điều kiện": what has become of those who came. */
const AFTER_THAT =
  /^(?:sau|qua) (?:khi )?(?:khoá học|khoá đào tạo|đào tạo|học nghề|lớp học|tập huấn|khoá tập huấn|khám sàng lọc|sàng lọc|khám tuyển|sơ tuyển)(?: |,|$)/

/** "Đã giải quyết 17.590 hồ sơ", "Đến ngày 30/6 đã trả kết quả 39.870 hồ sơ": of those that were taken in. */
const SETTLED =
  /^(?:đến (?:nay|hết ngày|ngày)[^;:.()]{0,24} )?(?:các [^,;:.()]{1,24} )?(?:số )?(?:đã )?(?:giải quyết|trả kết quả|trả|xử lý|trả lời|hoàn thành)(?: xong| được)?(?: là)?$/
/** "Lĩnh vực đất đai nhiều nhất với 89 kiến nghị", "Theo thị trường: Nhật Bản 842 người": the same ones by where they are. */
const BY_PLACE =
  /(?:nhiều nhất|lớn nhất|cao nhất|dẫn đầu|đứng đầu|^(?:xét |phân )?theo (?:thị trường|địa bàn|lĩnh vực|địa phương|độ tuổi))/
/** Are so many of the same told of before, and more of them? */
function isOfMore({ figure, plan, tells }: Step): boolean {
  const { quantity, itemWords, per } = figure
  if (ranksFirst(plan) || quantity.kind === 'percent' || quantity.kind === 'money') return false
  if (quantity.change !== null || per !== null) return false
  const value = toNumber(quantity.value)
  return tells(
    (told) =>
      told.quantity.kind === quantity.kind &&
      told.quantity.change === null &&
      told.per === null &&
      toNumber(told.quantity.value) > value &&
      (quantity.kind === 'area' || told.itemWords[0] === itemWords[0]),
  )
}
export const isSettledSince = (step: Step): boolean => SETTLED.test(leadOf(step.figure, step.before)) && isOfMore(step)
const isByPlace = (step: Step): boolean => BY_PLACE.test(leadOf(step.figure, step.before)) && isOfMore(step)

/** "18 tàu còn lại đang nằm bờ": what is left of those told before. */
const LEFT_OVER = /^(?:[^ ]+ ){1,4}còn lại(?: |$)/
const isLeftOver = ({ figure, before, plan, tells }: Step, opens: string): boolean =>
  !ranksFirst(plan) &&
  figure.quantity.kind === 'count' &&
  figure.quantity.change === null &&
  leadOf(figure, before) === '' &&
  LEFT_OVER.test(opens) &&
  tells(({ itemWords }) => itemWords[0] === figure.itemWords[0])

/** "Nhóm này bị phạt 37 triệu đồng", "Trị giá hàng tịch thu 7 tỷ đồng": what an offence told before comes to. */
const OF_OFFENCE =
  /^(?:nhóm này|các đối tượng|chủ (?:hàng|xe|cơ sở|phương tiện)|(?:lái|tài) xe|(?:tổng )?(?:trị giá|giá trị|số tiền phạt|tiền phạt)|(?:ông|bà|người|hộ|cơ sở|công ty|doanh nghiệp) (?:này|trên))(?: |$)/
const isOfOffence = ({ role, head }: Step, opens: string): boolean =>
  ranksFirst(head) && (role === 'fine' || role === 'seizedValue') && OF_OFFENCE.test(opens)

/** Does the sentence of a figure, the next one, go on with what the one before has told, by the words that it begins with? */
export const isTakenUp = (step: Step, opens: string): boolean =>
  isCostOfThat(step, opens) ||
  isOfEach(step, opens) ||
  isYield(step, opens) ||
  isByPlace(step) ||
  isLeftOver(step, opens) ||
  isOfOffence(step, opens)

export const isOfThoseWhoCame = ({ figure, role, tells }: Step, opens: string): boolean =>
  AFTER_THAT.test(opens) &&
  (figure.quantity.kind === 'count' || role === 'share') &&
  tells(({ quantity }) => quantity.kind === 'count')
