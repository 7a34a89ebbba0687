import { fold } from '../text/fold.js'
import { stampOf } from './meta/visible.js'

/** How a line of a site is told from a line of an article. Patterns see the folded line, without its bullet. */
interface ChromeRule {
  name: string
  pattern: RegExp
  /** Longest line, in characters, that the rule speaks of; paragraphs are longer. */
  max: number
  /** The short lines after it that belong to it: numbers below a counter, titles below "Tin liên quan". */
  opens?: 'numbers' | 'titles'
}

const RULES: readonly ChromeRule[] = [
  {
    name: 'counter',
    // "Lượt truy cập", "Tổng lượt truy cập: 86.034.157", "Thống kê truy cập"
    pattern:
      /^(?:tổng )?(?:số )?(?:lượt |thống kê |bộ đếm |người |khách )(?:người )?(?:truy cập|online|trực tuyến)(?: trang| website)?\s{0,3}[:=]?[\d., ]*$/,
    max: 60,
    opens: 'numbers',
  },
  {
    name: 'online',
    // "Đang online: 12", "Đang truy cập : 35", "Khách trực tuyến 4", "Số người online: 3"
    pattern:
      /^(?:số )?(?:người |khách |thành viên )?(?:đang )?(?:online|truy cập|trực tuyến)(?: hôm nay| hiện tại)?\s{0,3}[:=]?[\d., ]+$/,
    max: 60,
    opens: 'numbers',
  },
  // "Lượt xem: 1.234", "Số lần đọc: 12"
  { name: 'views', pattern: /^(?:số )?(?:lượt|lần) (?:xem|đọc|tải)(?: tin| bài)?\s{0,3}[:=]?\s{0,3}[\d.,]*$/, max: 50 },
  {
    name: 'licence',
    // "Giấy phép số 01/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 22/9/2021."
    pattern:
      /^(?:theo )?(?:giấy phép|gpxb|số giấy phép|gp số)(?=.{0,200}(?:gp-(?:s?ttt|btt|ttđt|cbc|bc|xb|ptth|vh)|ttđt|thông tin và truyền thông|báo chí|thông tin điện tử|internet|trang tin))(?=.{0,200}(?:cấp|ngày|số))/,
    max: 260,
  },
  {
    name: 'contact',
    // "Điện thoại Ban biên tập: 02993.626252 - Email: …", "Fax: 0299.3820473", "Đường dây nóng: 1900 …"
    pattern:
      /^(?:số )?(?:điện thoại|đt|sđt|đtdđ|tel|phone|hotline|đường dây nóng|fax|e-?mail|thư điện tử|website)(?: [^:]{1,30})?\s{0,3}:\s{0,3}(?=.{0,40}(?:\d[\d .()-]{6}|@|www|http|\.vn|\.com))/,
    max: 200,
  },
  // "Địa chỉ: 56 Lê Duẩn - Phường 3 - Tp Sóc Trăng.", "Trụ sở: số 1 …"
  { name: 'address', pattern: /^(?:địa chỉ|trụ sở(?: chính)?|toà soạn|văn phòng)(?: [^:]{1,25})?\s{0,3}:\s/, max: 160 },
  {
    name: 'owner',
    // "Cơ quan chủ quản: UBND tỉnh …", "Chịu trách nhiệm chính: …", "Tổng Biên tập: …"
    pattern:
      /^(?:cơ quan|đơn vị) (?:chủ quản|quản lý|quản trị)\s{0,3}:|^(?:người )?chịu trách nhiệm (?:chính|nội dung|xuất bản|quản lý nội dung)(?: chính)?\s{0,3}:|^(?:phó )?(?:tổng|trưởng ban) biên tập\s{0,3}:|^(?:được )?(?:thiết kế|phát triển|xây dựng|vận hành)(?: và [^:]{1,20})? bởi[ :]/,
    max: 220,
  },
  {
    name: 'copyright',
    // "© 2023 Bản quyền thuộc về …", "@ Ghi rõ nguồn … khi phát hành lại thông tin từ Cổng thông tin này."
    pattern:
      /^(?:©|\(c\) ?(?:\d{4}|copyright|bản quyền)|® ?\d|copyright|bản quyền (?:thuộc|©|\d|nội dung))|^@ ?(?:ghi rõ|bản quyền|\d{4})|^(?:vui lòng |yêu cầu |đề nghị )?ghi rõ nguồn.{0,120}(?:phát hành|trích|sử dụng|đăng)/,
    max: 260,
  },
  // "Tin liên quan", "Các tin khác:", "Bài viết cùng chuyên mục"
  {
    name: 'related',
    pattern:
      /^(?:các )?(?:tin|bài|bài viết|tin bài|tin tức|tin, bài|nội dung|những tin|video)(?: viết)? (?:liên quan|khác|cũ hơn|mới hơn|cùng chuyên mục|cùng chủ đề|mới nhất|đã đưa|đọc nhiều|xem nhiều|nổi bật|mới|cũ)\s{0,2}:?$/,
    max: 50,
    opens: 'titles',
  },
  // "In trang", "Chia sẻ bài viết", "Gửi bình luận", "Về đầu trang"
  {
    name: 'button',
    pattern:
      /^(?:\[?(?:in trang|in bài viết|bản in|in bài|gửi email|gửi mail|gửi bài|quay lại|trở về|về đầu trang|lên đầu trang|đầu trang|chia sẻ(?: bài viết)?|bình luận|gửi bình luận|ý kiến bạn đọc|xem thêm|xem tiếp|đọc tiếp|đọc bài viết|nghe đọc bài|phản hồi|liên hệ|sơ đồ (?:trang|site|cổng)|đăng nhập|trang chủ|cỡ chữ|tương phản|đánh giá|từ khoá|thẻ|tags?|rss)\]?\s{0,2}:?(?: \(?\d{0,5}\)?)?)$/,
    max: 40,
  },
]

/** "• Tất cả: 86034157", "Hôm nay 1.234", "12": a line that stands below a counter. */
const COUNT = /^(?:[^\d:.]{0,40}[:=]?\s{0,5})?\d[\d., ]{0,20}$/
const LONGEST = 260
const BULLET = /^[•·▪◦●○■\-–*+>»]+\s*/
/** "1 2 3 4 5 ...", "« 1 2 3 »", "Trang: 1 2 3 »" */
const PAGER =
  /^(?:trang(?: đầu| trước)?\s?:?\s?|đầu |trước )?["‹<|\s]{0,6}\d{1,3}(?: \d{1,3}){2,12}[\s.…"›>|]{0,9}(?:sau|tiếp|cuối|trang sau|trang cuối)?$/

/** "Thứ tư, 24/01/2024 | 08:15 GMT+7", "Ngày đăng: 24-01-2024"; "Ngày 24/1/2024" alone may head a part of an article. */
const STAMPED = /thứ |chủ nhật|đăng|cập nhật|xuất bản|gmt|\d{1,2}[:h]\d\d/

const PAGES: ChromeRule = { name: 'pager', pattern: PAGER, max: 60 }
const STAMP: ChromeRule = { name: 'stamp', pattern: STAMPED, max: 100 }

/** How a line of the site may begin: a sign, a licence. */
const SITE_HEAD =
  /^(?:.{0,6}(?:[@©®(]|theo|giấy|gp|số|copyright|bản quyền|ghi|vui lòng|yêu cầu|đề nghị|thứ|chủ nhật|trang|tòa|toà))/i
/** What it may hold elsewhere: a time of day, a zone. */
const SITE_TIME = /\d[:h]\d\d|gmt/i
/** Behind a label: "Điện thoại Ban biên tập: …" */
const LABEL_END = 45
const hasLabel = (line: string): boolean => {
  const colon = line.indexOf(':')
  return colon >= 0 && colon <= LABEL_END
}
const mayBeSite = (line: string): boolean => hasLabel(line) || SITE_HEAD.test(line) || SITE_TIME.test(line)

/** The rule by which a line belongs to the site, or null. Such lines are short: a real paragraph never is one. */
function chromeRule(line: string): ChromeRule | null {
  if (line.length > LONGEST) return null
  // most lines are prose of the article: a quick look spares them every rule
  if (isProse(line) && !mayBeSite(line)) return null
  const folded = fold(line).replace(BULLET, '')
  for (const rule of RULES) if (folded.length <= rule.max && rule.pattern.test(folded)) return rule
  if (isPager(folded)) return PAGES
  return STAMPED.test(folded) && stampOf(line) !== null ? STAMP : null
}

const COUNTERS: ReadonlySet<string> = new Set(['counter', 'online'])

/** Whether a line counts the visits of the site: "Lượt truy cập: 1.234", "Đang online 12". */
export function countsVisits(line: string): boolean {
  const rule = chromeRule(line)
  return rule !== null && COUNTERS.has(rule.name)
}

/** Page numbers follow one another: "1 2 3 4 5 ...". */
function isPager(folded: string): boolean {
  if (folded.length > PAGES.max || !PAGER.test(folded)) return false
  const numbers = (folded.match(/\d+/g) ?? []).map(Number)
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
}

/** A sentence of an article: long enough and closed. */
const PROSE = /[.!?…:;"”)]$/
const isProse = (line: string): boolean => line.length > 120 || (line.length > 60 && PROSE.test(line))

/**
 * Which lines of a page belong to the site: each on its own, numbers below a counter, titles below "Tin liên quan",
 * and what stands between such lines after the last sentence of the article. One flag a line.
 */
export function chromeLines(lines: readonly string[]): boolean[] {
  const rules = lines.map((line) => chromeRule(line))
  const flags = rules.map((rule) => rule !== null)
  let open: ChromeRule['opens']
  for (const [i, line] of lines.entries()) {
    const rule = rules[i]
    if (rule) open = rule.opens
    else if (line === '') continue
    else if (open === 'numbers' && line.length <= 60 && COUNT.test(fold(line).replace(BULLET, ''))) flags[i] = true
    else if (open === 'titles' && !isProse(line)) flags[i] = true
    else open = undefined
  }
  return closeTail(lines, flags)
}

/** After the last sentence of the article, everything from the first line of the site on belongs to the site. */
function closeTail(lines: readonly string[], flags: boolean[]): boolean[] {
  let last = -1
  for (const [i, line] of lines.entries()) if (!flags[i] && isProse(line)) last = i
  const first = flags.indexOf(true, last + 1)
  return first < 0 || last < 0 ? flags : flags.map((flag, i) => flag || i > first)
}
