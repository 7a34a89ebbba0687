import { listed } from '../lexicon/listed.js'
import { CLASSES } from '../lexicon/nouns.js'
import { HANDED } from '../lexicon/payments.js'
import { listSet } from '../lexicon/phrases.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { endOf, type Related } from '../relate/related.js'
import { isCapitalAt } from '../text/chars.js'
import { latin } from '../text/latin.js'
import { idsWithin } from '../text/words.js'

/** Before these "cho", "đến" name nobody: "kho cho thuê", "cho phép", "đến nay", "cho việc mua sắm". */
const NOBODY = listed(
  'thuê, phép, vay, rằng, biết, hay, thấy, dù, nên, việc, đến, tới, nay, khi, hết, từ, mức, đó, đây, năm, tháng, ngày',
)
/** Behind these the words are somebody's, a way or a level: "ông Hà cho biết", "từ nhà đến trường", "tăng đến mức". */
const NO_GIVING = listed('từ, cách, đạt, tăng, giảm, cho biết, cho hay')
/** Who receives, as written behind the last figure: "cho hộ nghèo, gia đình chính sách". */
export const RECEIVERS = latin(
  new RegExp(
    `^(?:(?!(?:^|\\s)(?:${NO_GIVING.join('|')})(?!\\p{L}))[^.;#"]){0,60}?(?:^|\\s)(?:cho|đến|tới|giúp) (?!(?:${NOBODY.join('|')})(?!\\p{L}))(\\p{L}[^.;:()#"]{2,160})`,
    'u',
  ),
)

/** What is done for somebody, before "cho": "trao 50 suất quà | cho hộ nghèo". */
const DONE_FOR = listSet(
  'cấp, cấp phát, phát, mua, mua sắm, sắm, thu về, vận động, trang bị, cung cấp, hướng dẫn, tuyên truyền, phổ biến, giúp, giúp đỡ, ủng hộ, quyên góp, dành, trích, chi trả, giải ngân, vay, bàn giao, đỡ đầu, nhận đỡ đầu, chuyển, gửi',
  'xây, xây dựng, xây mới, sửa, sửa chữa, làm, dựng, lắp, lắp đặt, khám, khám bệnh, tiêm, chữa, mổ, phẫu thuật, tư vấn, dạy, đào tạo, tập huấn, bồi dưỡng, mở, giải quyết, tạo, miễn, giảm, bồi thường',
  'quà, suất quà, phần quà, học bổng, suất học bổng',
)
/** Those who are seldom counted. */
const GROUPS = listSet('hoàn cảnh, trường hợp, chủ')
const SEVERAL = listSet(
  'các, những, mọi, toàn thể, tất cả, nhiều, một, một số, mỗi, từng, con em, con, hàng trăm, hàng nghìn',
)
/** What begins something else behind those who receive: "cho hộ nghèo | nhằm giúp bà con đón Tết". */
const NO_LONGER =
  /,? (?:đồng thời|nhằm|để|góp phần|nhân dịp|qua đó|từ đó|trong khi|thông qua|theo)(?![a-zà-ỹ]).*$|, (?:và|giúp|với|trong|đã|sẽ|được|tạo)(?![a-zà-ỹ]).*$/u

const TOWARDS = /(?:đến|tới) $/
const TOWARDS_LENGTH = 4

/** Are the words from `start` on somebody, or a body, or a name? */
function namesSomebody(doc: Document, start: number, end: number): boolean {
  // "đến Đà Nẵng" is where somebody goes
  if (isCapitalAt(doc.original, start)) return !TOWARDS.test(doc.shadow.slice(start - TOWARDS_LENGTH, start))
  const ids = idsWithin(doc.shadow, doc.words, start, end)
  const head = SEVERAL.at(ids, 0)?.end ?? 0
  const noun = CLASSES.at(ids, head)?.row
  return noun === 'person' || noun === 'body' || GROUPS.at(ids, head) !== null
}

/** Is anything given or done for somebody between two places of the text? */
function isGiven(doc: Document, start: number, end: number): boolean {
  const ids = idsWithin(doc.shadow, doc.words, start, end)
  return [...ids].some((_, k) => HANDED.at(ids, k) !== null || DONE_FOR.at(ids, k) !== null)
}

/** Those whom the things of a record go to, as told behind its last figure: "… 50 suất quà cho | hộ nghèo, gia đình chính sách |"; null if nobody is. */
export function recipientsOf(doc: Document, statement: Span, last: Related): Span | null {
  const from = endOf(last)
  const text = doc.shadow.slice(from, Math.min(last.scene.sentence.end, from + 200))
  const match = RECEIVERS.exec(text)
  const words = match?.[1]
    ?.replace(NO_LONGER, '')
    .replace(/[\s,]+$/, '')
    .replace(/[!?…]+$/, '')
  if (!match || !words || /\d/.test(words)) return null
  const start = from + match[0].length - (match[1]?.length ?? 0)
  const end = start + words.length
  return namesSomebody(doc, start, end) && isGiven(doc, statement.start, start) ? { start, end } : null
}
