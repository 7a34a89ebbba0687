import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isCapitalAt, isDigit } from '../text/chars.js'

/** Quoted names: “Nâng bước em tới trường”. */
const QUOTED = /"([^"]{3,80})"|(?<=[ (])'([^']{3,80})'(?=[ ,.;)]|$)/g
/** Names have three words or more: "săn" and "từ bỏ" are quoted for other reasons. */
const NAME = / [^ ]+ /
/** Before quoted words that name no program: of accounts, books, signs and cells, and of what somebody is tried for. */
const OTHER_NAME =
  /(?:^|[ (,])(?:tài khoản|zalo|facebook|chữ|dòng chữ|tên|tên là|cuốn|cuốn sách|sách|bài|bài báo|bài viết|đề tài|chỉ tiêu|mục|cột|loại hình|tờ khai|vụ|vụ án|tội|mức|phòng|hãng|nhóm|tin|tung tin|nói|cho rằng|khẳng định|bày tỏ|hét|khai|của)(?: [^ ]+)?(?: là|:)? ?$/
/** Behind what somebody says: "…”, ông Hà nói", "…” - bà Lan cho biết". */
const SAID = /^,? ?(?:[-–] ?)?(?:ông|bà|anh|chị|em|cô|chú|bác sỹ|theo|reuters|afp)(?= )/
const LOOK_BACK = 24

/** The quoted name of the program that a statement speaks of, the first in it. */
export function programOf(doc: Document, statement: Span): Span | null {
  const text = doc.original.slice(statement.start, statement.end)
  // most statements quote nothing
  if (!text.includes('"') && !text.includes("'")) return null
  for (const match of text.matchAll(QUOTED)) {
    const start = statement.start + match.index + 1
    const name = match[1] ?? match[2] ?? ''
    const end = start + name.length
    const isName = (isCapitalAt(name, 0) || isDigit(name.charCodeAt(0))) && NAME.test(name) && !/[.;!?]/.test(name)
    const before = doc.shadow.slice(Math.max(statement.start, start - 1 - LOOK_BACK), start - 1)
    if (isName && !OTHER_NAME.test(before) && !SAID.test(doc.shadow.slice(end + 1, end + LOOK_BACK)))
      return { start, end }
  }
  return null
}
