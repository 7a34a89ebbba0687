import type { Span } from '../model/span.js'
import { extentOf } from './forms/index.js'
import type { TimeExpression } from './scan.js'

/** Before a time that the figure is measured against: "so với cùng kỳ ", "so với chốt phiên ", "tăng 5% so với ", "cùng thời điểm ", "gấp 3,5 lần ". */
const AGAINST =
  /(?:^|[^a-zà-ỹ])(?:so với(?: [a-zà-ỹ]{1,7}){0,5}|so|cùng kỳ|cùng thời điểm|cùng kỳ của|kế hoạch|dự toán|chỉ tiêu|nghị quyết|tầm nhìn|định hướng|mục tiêu|bằng [^;.()]{0,16}%|gấp [^;.()]{0,16}(?:lần|đôi|rưỡi))(?: giao| của| cả)?,? ?\(?$/
/** Before the date of a document: "nghị định 15/2018/nđ-cp ", "quyết định số 42 ". */
const DOCUMENT =
  /(?:[/-][a-zđ][a-zđ0-9/-]{1,15}|(?:quyết định|nghị định|nghị quyết|thông tư|công văn|kế hoạch|luật) (?:số )?\d{1,5}),? (?:ban hành |ký )?$/
/** Before the year in the name of a law: "theo luật thuế tiêu thụ đặc biệt 2008", "bộ luật hình sự năm 2015", "blhs 1999". */
const LAW =
  /(?:^|[^a-zà-ỹ])(?:bl[a-z]{2}|(?:luật|hiến pháp|pháp lệnh)(?: (?!năm )[a-zà-ỹ]{1,7}){0,6}?)(?<! (?:này|đó|mới|từ|vào|đến|tới|trong|trước|sau|cuối|đầu|giữa|hết))(?: năm)? $/
/** "bảo tàng của thế kỷ 19": from when something is, where nothing is told to have been then: "trong thế kỷ 19". */
const CENTURY = /^thế kỷ/
const THROUGHOUT = /(?:trong|suốt|đầu|giữa|cuối) $/
/** Before the year that a plan reaches to: "chiến lược tăng trưởng đến | năm 2030". */
const AIM_OF_PLAN =
  /(?:^|[^a-zà-ỹ])(?:chiến lược|quy hoạch|đề án|tầm nhìn)(?: (?!(?:đã|có|đạt|tăng) )[a-zà-ỹ]{1,8}){0,8} (?:đến|tới) $/
const LOOK_BACK = 40
const FAR_BACK = 80

/** It may be the period of a figure: a place in the calendar, and neither what the figure is compared with nor the year of a document. */
export function placesFigures(time: TimeExpression, shadow: string): boolean {
  if (time.says !== 'when') return false
  const before = shadow.slice(Math.max(0, time.start - LOOK_BACK), time.start)
  if (AGAINST.test(before) || DOCUMENT.test(before)) return false
  if (AIM_OF_PLAN.test(shadow.slice(Math.max(0, time.start - FAR_BACK), time.start))) return false
  if (CENTURY.test(shadow.slice(time.start, time.end)) && !THROUGHOUT.test(before)) return false
  return extentOf(time.form) !== 'year' || !LAW.test(shadow.slice(Math.max(0, time.at - LOOK_BACK), time.at))
}

/** Before a time of which something is told aside, and behind it: "tăng 5% (năm 2017 đạt 35,4 tỷ USD)", "… trong khi năm trước là 1,1 tỷ USD". */
const ASIDE = /(?:\(|(?:^|[ ,])trong khi )(?:cùng kỳ )?$/
const TELLS = /^(?:,| ?:)?(?: (?!qua |nay )[a-zà-ỹ]{1,7}){0,4} (?:hơn |gần |khoảng |trên )?\d/
/** Where what is told aside ends. */
const ASIDE_ENDS = /[);\n]|, |\. /
const LONGEST_ASIDE = 80

/** It is the time of what is told behind it up to the next mark, and of nothing else. */
export const isAside = ({ start, end }: TimeExpression, shadow: string): boolean =>
  ASIDE.test(shadow.slice(Math.max(0, start - LOOK_BACK), start)) && TELLS.test(shadow.slice(end, end + LOOK_BACK))

/** Does the figure at `at` stand in the aside that this time begins? */
export const isToldAside = ({ end }: TimeExpression, at: Span, shadow: string): boolean =>
  at.start - end <= LONGEST_ASIDE && !ASIDE_ENDS.test(shadow.slice(end, at.start))

/** Before the day by which something is to be done: "dự kiến thông xe trong ", "chậm nhất ", "hạn nộp là ", "hoàn thành trước ". */
const DUE =
  /(?:^|[^a-zà-ỹ])(?:(?:dự kiến|sẽ|cố gắng)(?: [a-zà-ỹ]{1,8}){0,4} (?:hoàn thành|thông xe|bàn giao|khánh thành|khắc phục|hoàn tất|xong|kết thúc|đưa vào)(?: [a-zà-ỹ]{1,8}){0,6}|chậm nhất|muộn nhất|(?:hạn chót|thời hạn|hạn cuối|hạn)(?: [a-zà-ỹ]{1,8}){0,4}|hoàn thành(?: [a-zà-ỹ]{1,8}){0,4} trước|(?:phải|yêu cầu|đề nghị|đảm bảo|bảo đảm)(?: [a-zà-ỹ]{1,8}){0,8} (?:trước|chậm nhất))(?: (?:là|vào|trong|ngày|đến|hết|trước|tháng)){0,3} $/

/** Is it when something is to be done? It is of that alone, and not of what is told beside it. */
export const isDue = ({ start }: TimeExpression, shadow: string): boolean =>
  DUE.test(shadow.slice(Math.max(0, start - FAR_BACK), start))
