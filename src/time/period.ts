import type { Document } from '../model/document.js'
import type { Period } from '../model/figure.js'
import { firstFrom, lastUpTo, nearest, type Span } from '../model/span.js'
import type { PeriodSource } from '../model/vocabulary.js'
import type { Bounds } from './calendar.js'
import type { TimeForm } from './form.js'
import { rowOf } from './forms/index.js'
import { resolveTime } from './resolve.js'
import type { TimeExpression } from './scan.js'
import { aheadOf, isFromPage, SET } from './told.js'

/** Before a time that the figure is measured against: "so với cùng kỳ ", "so với chốt phiên ", "tăng 5% so với ", "cùng thời điểm ". */
const AGAINST =
  /(?:^|[^a-zà-ỹ])(?:so với(?: [a-zà-ỹ]{1,7}){0,5}|so|cùng kỳ|cùng thời điểm|cùng kỳ của|kế hoạch|dự toán|chỉ tiêu|nghị quyết|tầm nhìn|định hướng|mục tiêu|bằng [^;.()]{0,16}%)(?: giao| của| cả)?,? ?\(?$/
/** Before a time of which something is told aside, and behind it: "tăng 5% (năm 2017 đạt 35,4 tỷ USD)", "… trong khi năm trước là 1,1 tỷ USD". */
const ASIDE = /(?:\(|(?:^|[ ,])trong khi )(?:cùng kỳ )?$/
const TELLS = /^(?:,| ?:)?(?: (?!qua |nay )[a-zà-ỹ]{1,7}){0,4} (?:hơn |gần |khoảng |trên )?\d/
/** Before the date of a document: "nghị định 15/2018/nđ-cp ", "quyết định số 42 ". */
const DOCUMENT =
  /(?:[/-][a-zđ][a-zđ0-9/-]{1,15}|(?:quyết định|nghị định|nghị quyết|thông tư|công văn|kế hoạch|luật) (?:số )?\d{1,5}),? (?:ban hành |ký )?$/
/** Before the year in the name of a law: "theo luật thuế tiêu thụ đặc biệt 2008", "bộ luật hình sự năm 2015", "blhs 1999". */
const LAW =
  /(?:^|[^a-zà-ỹ])(?:bl[a-z]{2}|(?:luật|hiến pháp|pháp lệnh)(?: (?!năm )[a-zà-ỹ]{1,7}){0,6}?)(?<! (?:này|đó|mới|từ|vào|đến|tới|trong|trước|sau|cuối|đầu|giữa|hết))(?: năm)? $/
const LOOK_BACK = 40
const LONGEST_ASIDE = 80
/** How many times before are asked for their year. */
const FEW = 8

const extentOf = ({ form }: TimeExpression): TimeForm['extent'] => rowOf(form)?.extent

/** It may be the period of a figure: a place in the calendar, and neither what the figure is compared with nor the year of a document. */
export function placesFigures(time: TimeExpression, shadow: string): boolean {
  if (time.says !== 'when') return false
  const before = shadow.slice(Math.max(0, time.start - LOOK_BACK), time.start)
  if (AGAINST.test(before) || DOCUMENT.test(before)) return false
  return extentOf(time) !== 'year' || !LAW.test(shadow.slice(Math.max(0, time.at - LOOK_BACK), time.at))
}

/** It is the time of what is told behind it up to the next mark, and of nothing else. */
const isAside = ({ start, end }: TimeExpression, shadow: string): boolean =>
  ASIDE.test(shadow.slice(Math.max(0, start - LOOK_BACK), start)) && TELLS.test(shadow.slice(end, end + LOOK_BACK))
/** Where what is told aside ends. */
const ASIDE_ENDS = /[);\n]|, |\. /

/** What is no topic of a paragraph, beside forms that are said in passing: "đến nay", "những năm qua", the open beginning of "từ năm 2007". */
const PASSING = /^(?:(?:đến nay|tới nay|những|nhiều|các|mấy|vài|nửa) |từ (?!đầu năm |.* (?:đến|tới) |.* - ))/
/** Before the aim of "đến năm 2030". */
const AIM = /(?:đến|tới) $/
function isTopic(time: TimeExpression, shadow: string): boolean {
  const { start, end } = time
  const extent = extentOf(time)
  if (extent === 'passing' || PASSING.test(`${shadow.slice(start, end)} `)) return false
  return extent !== 'year' || !AIM.test(shadow.slice(Math.max(0, start - 4), start))
}

/** What a whole paragraph is about: its last stretch of time, rather than a day. */
function topicOf(times: readonly TimeExpression[], shadow: string): TimeExpression | undefined {
  const topics = times.filter((time) => isTopic(time, shadow))
  return topics.findLast((time) => extentOf(time) !== 'day') ?? topics.at(-1)
}

/** After a day on which something is only told: "sáng 16/5, huyện tổ chức hội nghị tổng kết". */
const MEETING = /^[^.\n]{0,60}(?:hội nghị|họp|lễ|tổng kết|sơ kết|khai mạc|khai giảng|báo cáo|thông tin|cho biết)/
const tellsOnly = (time: TimeExpression, shadow: string): boolean =>
  extentOf(time) === 'day' && MEETING.test(shadow.slice(time.end, time.end + 80))

/** "Hiện toàn tỉnh có …", "xã hiện còn …", "mỗi năm …": what is so now, or always, has not been told of the time of what went before. */
const STANDING =
  /(?:^|[.,;(] ?)(?:hiện|hiện nay|hiện tại|hiện giờ|hằng năm|hàng năm|mỗi năm|thường niên)[ ,]|(?<!(?:^| )(?:thực|phát|xuất|thể|biểu|tái|đại|hiển)) (?:hiện (?:nay|tại|có|còn|đang)|hằng năm|hàng năm|mỗi năm) /

/** Before a size, which things have whenever: "đường dài 12 km", "trên diện tích hơn 30 ha", "tốc độ tới 4 km/s"; but "nhân rộng 12 xã", "cao hơn 15%". */
const SIZE =
  /(?:^|[^a-zà-ỹ])(?:(?<!(?:nhân|mở|nâng) )(?:dài|rộng|cao|sâu|dày|cách|nặng)|diện tích|đường kính|bán kính|chu vi|khoảng cách|phạm vi|công suất|tốc độ|tải trọng|trọng tải|dung tích|sức chứa|tầm bắn)(?: (?:là|hơn|gần|khoảng|chừng|trên|dưới|từ|tới|đến|tối đa|tối thiểu)){0,2} $/
const NO_SIZE_WITHIN = 6
const NO_SIZE = /^ ?(?:%|lần|điểm)/
/** "tối thiểu 98%", "trường hợp quá 30 ngày", "không quá 5 triệu đồng": a norm holds whenever. */
const NORM =
  /(?:^|[^a-zà-ỹ])(?:tối thiểu|tối đa|không quá|không dưới|trường hợp|nếu|theo quy định|quy định là|mức phạt|được miễn|được nghỉ|bị phạt từ)(?: |$)/

const HEADINGS = new Set(['title', 'heading'])
/** What a page can be about from its title or the head of its first paragraph on: "6 tháng đầu năm 2024", "Quý I", "Trong tháng 5". */
const THEME =
  /^(?:năm|quý|tháng \d|\d{1,2} tháng|(?:từ )?đầu năm (?:đến|tới)|nửa (?:đầu|cuối) năm|giai đoạn|nhiệm kỳ|năm học|niên|vụ|từ (?:ngày )?\d.* (?:đến|tới) )/
/** How far into its paragraph what it is about stands, in characters. */
const AT_HEAD = 60
/** How many paragraphs on what is told by itself is of a time that was told before. */
const NEAR = 3

type Found = { time: TimeExpression; from: PeriodSource }
/** What the blocks before one leave it: the last time, how many paragraphs ago it was told, and what the page is about. */
type Left = { last: Found | undefined; ago: number; theme: Found | undefined }

/**
 * The period of the figure at `at`: from its clause, else its sentence, else the first sentence of its block, else the
 * nearest block before. What belongs to an event (`told`) has the time of what was told before it however far on; a level, a
 * size or a count that stands by itself only near it, or where the page is about that time. Built once a document in
 * O(blocks + times), then O(log n) a figure.
 */
export function periodFinder(
  doc: Document,
  times: readonly TimeExpression[],
): (at: Span, clause: Span, told: boolean) => Period | null {
  const { shadow, original, blocks, sentences, published } = doc
  const [asides, usable]: [TimeExpression[], TimeExpression[]] = [[], []]
  for (const time of times) {
    if (!placesFigures(time, shadow)) continue
    const list = isAside(time, shadow) ? asides : usable
    list.push(time)
  }
  const within = (span: Span) => usable.slice(firstFrom(usable, span.start), firstFrom(usable, span.end))

  /** What the first sentence of each block is about. */
  const openings = new Map<number, { start: number; topic: TimeExpression | undefined }>()
  for (const sentence of sentences)
    if (!openings.has(sentence.block))
      openings.set(sentence.block, { start: sentence.start, topic: topicOf(within(sentence), shadow) })

  /** For each block what the blocks before it leave it. */
  const inherited: Left[] = []
  let [last, theme]: (Found | undefined)[] = []
  let ago = 0
  let opened = false
  for (const block of blocks) {
    const isParagraph = block.kind === 'paragraph'
    if (isParagraph) ago++
    inherited.push({ last, ago, theme })
    // what stands in a cell is said of its row or column
    const time = block.kind === 'chrome' || block.cell ? undefined : topicOf(within(block), shadow)
    const isHead = block.kind === 'title' || (isParagraph && !opened)
    opened ||= isParagraph
    if (!time) continue
    const found: Found = { time, from: HEADINGS.has(block.kind) ? 'heading' : 'earlier' }
    if (isHead && time.start < block.start + AT_HEAD && THEME.test(shadow.slice(time.start, time.end))) theme ??= found
    if (last && tellsOnly(time, shadow)) continue
    last = found
    ago = 0
  }

  /** The nearest time before that states its year and is no aim, in the same sentence or the one before. */
  const besideOf = (time: TimeExpression): Bounds | null => {
    if (isFromPage(shadow, time)) return null
    const from = sentences[Math.max(0, firstFrom(sentences, time.start + 1) - 2)]?.start ?? 0
    const last = firstFrom(usable, time.start) - 1
    for (let k = last; k > last - FEW && k >= 0; k--) {
      const before = usable[k] as TimeExpression
      if (before.start < from) break
      const { start, end } = resolveTime(before, shadow, null)
      if (start !== null && end !== null) return aheadOf(shadow, before) < SET ? { start, end } : null
    }
    return null
  }

  /** The time of the aside that the figure at `at` stands in. */
  const asideOf = (at: Span): TimeExpression | undefined => {
    const before = asides[firstFrom(asides, at.start) - 1]
    const near = before && at.start - before.end <= LONGEST_ASIDE
    return near && !ASIDE_ENDS.test(shadow.slice(before.end, at.start)) ? before : undefined
  }

  const isSize = (before: string, end: number) =>
    SIZE.test(before) && !NO_SIZE.test(shadow.slice(end, end + NO_SIZE_WITHIN))

  const find = (at: Span, clause: Span, told: boolean): Found | undefined => {
    const aside = asideOf(at)
    if (aside) return { time: aside, from: 'clause' }
    const inClause = nearest(usable, clause, at)
    if (inClause) return { time: inClause, from: 'clause' }
    const sentence = lastUpTo(sentences, at.start)
    if (!sentence) return undefined
    const inSentence = nearest(usable, sentence, at)
    if (inSentence) return { time: inSentence, from: 'sentence' }
    const before = shadow.slice(Math.max(clause.start, sentence.start), at.start)
    if (STANDING.test(before) || (!told && (isSize(before, at.end) || NORM.test(before)))) return undefined
    const opening = openings.get(sentence.block)
    const topic = opening && opening.start < sentence.start ? opening.topic : undefined
    const { last, ago, theme } = inherited[sentence.block] as Left
    if (topic && !(last && tellsOnly(topic, shadow))) return { time: topic, from: 'paragraph' }
    return told || ago <= NEAR ? last : theme
  }

  const bounds = new Map<TimeExpression, Bounds>()
  return (at, clause, told) => {
    const found = find(at, clause, told)
    if (!found) return null
    const { time, from } = found
    const known = bounds.get(time) ?? resolveTime(time, shadow, published, besideOf(time))
    bounds.set(time, known)
    return { text: original.slice(time.start, time.end), ...known, from }
  }
}
