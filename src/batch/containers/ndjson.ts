import { tooLarge } from '../collect.js'
import { failure } from '../failure.js'
import type { Told } from '../input.js'
import type { Limits } from '../limits.js'
import { type Member, refused } from './member.js'
import type { Reader } from './reader.js'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** What our own output and reports begin with; they lie beside pages and are none. */
const OURS = /^solieu/

const isBlank = (line: Buffer): boolean => line.length < 64 && line.toString('latin1').trim() === ''

/** The byte order mark of UTF-8, which editors of Windows put before the first line. */
const MARK = Buffer.from('\uFEFF')
const withoutMark = (line: Buffer): Buffer =>
  line.subarray(0, MARK.length).equals(MARK) ? line.subarray(MARK.length) : line

/** {"url": …, "html": …} and {"id": …, "text": …}; names and kinds may be mixed, `id` goes before `url` as the name. */
function memberOf(line: Buffer, number: number): Member | null {
  let row: unknown
  try {
    row = JSON.parse(line.toString())
  } catch {
    return refused(`${number}`, 'damaged', `line ${number} is no JSON`)
  }
  const { id, url, html, text, schema } = (row ?? {}) as Record<string, unknown>
  if (isText(schema) && OURS.test(schema)) return null
  const content = isText(html) ? html : text
  if (!isText(content)) {
    const said = `line ${number} holds no page; a line is {"url": …, "html": …} or {"id": …, "text": …}`
    return refused(isText(id) ? id : `${number}`, 'no-text', said)
  }
  const name = isText(id) || typeof id === 'number' ? `${id}` : isText(url) ? url : `${number}`
  const told: Told = {
    ...(isText(url) && { url }),
    format: isText(html) ? 'html' : 'txt',
    // the string is written as UTF-8, whatever the page says of its bytes
    contentType: `${isText(html) ? 'text/html' : 'text/plain'}; charset=utf-8`,
  }
  return { kind: 'page', name, bytes: Buffer.from(content), told }
}

/** The pages of NDJSON, a page a line. Output of this program is passed over. Throws for a file of other lines. */
export async function* ndjsonMembers(reader: Reader, { maxBytes }: Limits): AsyncGenerator<Member> {
  let pages = 0
  // a page takes more room in JSON than as bytes, but not six times as much
  const longest = maxBytes * 2
  for (let number = 1; ; number++) {
    const line = await reader.line(longest)
    if (!line) return
    if (line.cut) {
      yield refused(`${number}`, 'too-large', `line ${number} is ${tooLarge(longest).message}`)
      continue
    }
    const bytes = number === 1 ? withoutMark(line.bytes) : line.bytes
    if (isBlank(bytes)) continue
    const member = memberOf(bytes, number)
    if (member === null) return yield { kind: 'passed', reason: 'output of solieu' }
    if (member.kind === 'page') pages++
    else if (pages === 0) throw failure(`is no NDJSON of pages: ${(member as { message: string }).message}`, 'no-text')
    if (member.kind === 'page' && member.bytes.length > maxBytes)
      yield refused(member.name, 'too-large', tooLarge(maxBytes).message)
    else yield member
  }
}
