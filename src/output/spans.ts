import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'

/** Nobody writes a longer clause; noise in one sentence must not be walked over for each of its numbers. */
export const LONGEST_CLAUSE = 2000

/** The clause around `at`: what stands between semicolons of its sentence. */
export function clauseOf(doc: Document, sentence: Span, at: Span): Span {
  const from = Math.max(sentence.start, at.start - LONGEST_CLAUSE)
  const to = Math.min(sentence.end, at.end + LONGEST_CLAUSE)
  const before = doc.shadow.slice(from, at.start).lastIndexOf(';')
  const after = doc.shadow.slice(at.end, to).indexOf(';')
  return { start: before >= 0 ? from + before + 1 : from, end: after >= 0 ? at.end + after : to }
}

/** Right behind a percent: "71,5% dự toán", "102,3% kế hoạch năm", "25% dự toán năm 2024", "21,7% tổng số vi phạm". */
const PLAN_BEHIND =
  /^ ?((?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|nghị quyết)(?: (?:cả )?năm(?: 20\d\d)?)?|tổng [^.,;()]{2,40})/
/** Right behind a share what it is one of: "54% dân số", "82% cơ cấu vốn", "10,17% trong | tổng số nợ". */
const SHARE_OF =
  /^ ?(?:(?:trên|trong) (?=tổng |cơ cấu ))?((?:tổng|số|dân số|cơ cấu|tỷ trọng|gdp|thị phần|thị trường|vốn|cổ phần|diện tích|sản lượng|lượng|khối lượng|doanh thu|doanh số|ngân sách|nhu cầu|kim ngạch|giá trị|thu nhập|chi phí|giá thành|quỹ|công suất|nguồn|lực lượng|lao động)(?: [^.,;()]{2,60})?)/

/** Where the words for that end: "GDP | – vượt ngưỡng", "vốn điều lệ | và 143 triệu cổ phần", "thị phần | nên doanh nghiệp vui". */
const SHARE_ENDS = / (?:[–-] |(?:nên|lại|vượt|tức|theo)(?= )|với (?=số|tổng)|và (?=\d|đóng góp|chiếm)).*$|…$/

/** Right behind a number of times, or what something equals: "gấp 1,8 lần năm 2020", "gấp 2 lần cùng kỳ", "bằng 70% quý 4/2018". */
const AGAINST_TIME = /^ (?:so với )?((?:năm|tháng|quý|cùng kỳ|mức)[^,.;()]{0,30})/
/** Before the change, at the head of its sentence or clause: "So với cùng kỳ năm 2022, giảm 21 vụ, giảm 15 người chết", "So với chỉ tiêu năm, xã đã vượt 8%". */
const AGAINST_BEFORE =
  /(?:^|[;,(] ?|nhưng )so (?:với )?((?:cùng|năm|tháng|quý|thời|vụ|kế|chỉ|đầu|cuối)[^;,.()]{2,60}?)(?:,?|,(?: (?!tăng |giảm )[a-zà-ỹ]{1,7}){1,5}) (?:đã |đều )?(?=tăng|giảm|bằng|gấp|vượt)/
/** What goes on with the words: no mark, or one within a word or behind an abbreviation, "TP. Huế", "30.6". */
const ON = '(?:[^.,;()]|[.,](?=[^\\s.,;()])|(?<=[^a-zà-ỹ]tp)\\.)'
/** "so với cùng kỳ năm 2022", "(tương ứng tăng 2 tỷ đồng) so với tháng trước", "cùng kỳ": what a change is measured against, right behind it. */
export const AGAINST_WORDS = new RegExp(
  `^(?:[^.;()#]{0,20}(?:\\([^()]{1,60})?\\) ?)?[^.;)#]{0,40}?(?:so với |so )?((?<=so với )${ON}{3,80}|cùng kỳ${ON}{0,40}|(?<= lần )(?:năm|tháng|quý) ${ON}{1,30})`,
)
/** What is said behind it is told of something else; but "so với giá bao gồm thuế". */
const TURNS =
  / (?:trong khi|nhưng|song|còn|và (?:đang|đã|sẽ|tăng|giảm|cao|thấp|hơn|gần|khoảng|chiếm)|lên (?:đến|tới|mức)|xuống còn|đạt|tương ứng|tương đương|trong (?:đó|tháng|quý|năm|khi|cùng)|(?<!giá |mức )bao gồm|do)(?= ).*$/
const LETTER = /[\p{L}\d]/u

/** Where the words from `start` on end that are at most `most` long: no word is cut in two, and no other matter told. */
function endOfWords(shadow: string, start: number, most: number): number {
  const cut = LETTER.test(shadow[most - 1] ?? '') && LETTER.test(shadow[most] ?? '')
  const words = shadow.slice(start, most)
  const whole = cut ? words.slice(0, Math.max(words.lastIndexOf(' '), 0)) : words
  return start + whole.replace(TURNS, '').trimEnd().length
}

/** What a share is one of, right behind its `end`, where it is not told of that but of what stands before it; or null. */
export function shareOf(doc: Document, sentence: Span, item: Span | null, end: number): Span | null {
  if (item === null || item.start >= end) return null
  const found = SHARE_OF.exec(doc.shadow.slice(end, Math.min(sentence.end, end + 80)))
  if (!found?.[1]) return null
  const start = end + found[0].length - found[1].length
  const words = found[1].replace(SHARE_ENDS, '')
  return { start, end: endOfWords(doc.shadow, start, start + words.length) }
}

/** The words a change, a share or a percent is measured against, or null. `end` is behind the quantity. */
export function againstOf(doc: Document, sentence: Span, first: number, end: number): Span | null {
  const times = AGAINST_TIME.exec(doc.shadow.slice(end, Math.min(sentence.end, end + 60)))
  const equals = doc.shadow.endsWith('bằng ', first) && !times?.[1]?.startsWith('mức')
  if (times?.[1] && (equals || doc.shadow.slice(end - 3, end) === 'lần')) {
    const start = end + times[0].length - times[1].length
    return { start, end: start + times[1].trimEnd().length }
  }
  const behind = PLAN_BEHIND.exec(doc.shadow.slice(end, Math.min(sentence.end, end + 60)))
  if (behind?.[1]) {
    const start = end + behind[0].length - behind[1].length
    return { start, end: endOfWords(doc.shadow, start, start + behind[1].length) }
  }
  const text = doc.shadow.slice(end, Math.min(sentence.end, end + 140))
  const match = AGAINST_WORDS.exec(text)
  const words = match?.[1]
  if (!match || !words || /\d\s?%/.test(match[0].slice(0, match[0].length - words.length)))
    return againstBefore(doc, sentence, first)
  const start = end + match[0].length - words.length
  return { start, end: endOfWords(doc.shadow, start, start + words.length) }
}

/** What stands before the change: for every change of its clause. */
function againstBefore(doc: Document, sentence: Span, first: number): Span | null {
  const from = Math.max(sentence.start, first - 160)
  const text = doc.shadow.slice(from, first + 8)
  const match = AGAINST_BEFORE.exec(text)
  const words = match?.[1]
  if (!match || !words || text.slice(match.index + match[0].length).includes(';')) return null
  const start = from + match.index + match[0].lastIndexOf(words)
  return { start, end: start + words.length }
}
