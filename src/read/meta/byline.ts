import { latin } from '../../text/latin.js'

/** "Tác giả: Nguyễn Văn A", "Bài và ảnh: HỒNG NAM", "Tin, ảnh: Trà My" */
const LABELLED = latin(
  /^(?:tác giả|người viết|người đăng|thực hiện|(?:tin|bài)(?:,| và| -)? ảnh|bài|tin)\s?: ?(\p{L}[\p{L} .–-]{3,50})$/iu,
)
/** "VĂN LONG", "HỒNG NAM - THU HÀ": capitals alone, at the end of an article. */
const CAPITALS = latin(/^\p{Lu}+\.?(?: (?:- |– )?\p{Lu}+){1,6}$/u)
const LONGEST = 60
const LAST_LINES = 3

/** The author whom one of the lines names with a label, or null: "Tác giả: Nguyễn Văn A". */
export function labelledAuthor(lines: readonly string[]): string | null {
  for (const line of lines) {
    const named = line.length > LONGEST ? undefined : LABELLED.exec(line)?.[1]
    if (named !== undefined) return named.trim()
  }
  return null
}

/** The author whom the last lines of an article name, or null. */
export function bylineOf(lines: readonly string[]): string | null {
  for (const line of lines.slice(-LAST_LINES).reverse()) {
    if (line.length > LONGEST) continue
    const named = LABELLED.exec(line)?.[1]
    if (named !== undefined) return named.trim()
    if (CAPITALS.test(line)) return line
  }
  return null
}
