import { tooLarge } from '../collect.js'
import { codeOf, failure, messageOf } from '../failure.js'
import type { Limits } from '../limits.js'
import { type Fields, fieldsOf, mediaType } from './fields.js'
import { httpAnswer, pageOf } from './http.js'
import { type Member, refused } from './member.js'
import type { Reader } from './reader.js'

/** "WARC/1.0", "WARC/1.1" */
const VERSION = /^WARC\/\d\.\d+\s*$/
/** Bytes of the fields of a record, and of the fields of the answer in it. */
const MAX_HEAD = 64 * 1024
const PAGES = new Set(['text/html', 'application/xhtml+xml'])

/** The fields of the next record; null at the end. Blank lines stand between records. */
async function nextHead(reader: Reader): Promise<Fields | null> {
  let first = await reader.line(MAX_HEAD)
  while (first && /^\r?\n$/.test(first.bytes.toString('latin1'))) first = await reader.line(MAX_HEAD)
  if (!first) return null
  if (!VERSION.test(first.bytes.subarray(0, 20).toString('latin1')))
    throw failure('is no sound WARC: a record does not begin with its version; get the file again', 'damaged')
  let block = ''
  for (;;) {
    const line = await reader.line(MAX_HEAD)
    if (!line) throw failure('breaks off inside a WARC record; get the file again', 'damaged')
    const text = line.bytes.toString()
    if (/^\r?\n$/.test(text)) return fieldsOf(block)
    block += text
    if (line.cut || block.length > MAX_HEAD)
      throw failure(`has a WARC record with more than ${MAX_HEAD} bytes of header`, 'refused')
  }
}

/** "<http://example.vn/>", as old versions of wget write it */
const address = (fields: Fields): string => fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? ''

/** Why a record is not looked into; null for one that is. */
function passedReason(fields: Fields): string | null {
  const type = fields.get('warc-type')?.toLowerCase() ?? 'unknown'
  if (type !== 'response') return `WARC ${type}`
  if (mediaType(fields.get('content-type')) !== 'application/http' && !/^https?:/i.test(address(fields)))
    return 'WARC response other than HTTP'
  return null
}

async function answerMember(url: string, record: Buffer, maxBytes: number): Promise<Member> {
  const answer = httpAnswer(record)
  if (!answer) return refused(url, 'damaged', 'the record holds no HTTP answer')
  if (answer.status < 200 || answer.status > 299) return { kind: 'passed', reason: `HTTP status ${answer.status}` }
  const type = mediaType(answer.fields.get('content-type'))
  if (!PAGES.has(type)) return { kind: 'passed', reason: type || 'without a media type' }
  try {
    const contentType = answer.fields.get('content-type')
    const bytes = await pageOf(answer, maxBytes)
    if (bytes.length > maxBytes) throw tooLarge(maxBytes)
    return { kind: 'page', name: url, bytes, told: { url, format: 'html', ...(contentType && { contentType }) } }
  } catch (error) {
    return refused(url, codeOf(error), messageOf(error))
  }
}

/** The pages of a WARC: its responses of type text/html, in its order, named by their addresses. */
export async function* warcMembers(reader: Reader, { maxBytes }: Limits): AsyncGenerator<Member> {
  for (;;) {
    const fields = await nextHead(reader)
    if (!fields) return
    const length = Number(fields.get('content-length'))
    if (!Number.isSafeInteger(length) || length < 0)
      throw failure('has a WARC record without a length; get the file again', 'damaged')
    const passed = passedReason(fields)
    const large = length > maxBytes + MAX_HEAD
    if (passed || large) {
      const skipped = await reader.skip(length)
      if (skipped < length) throw failure('breaks off inside a WARC record; get the file again', 'damaged')
      if (passed) yield { kind: 'passed', reason: passed }
      else yield refused(address(fields), 'too-large', tooLarge(maxBytes).message)
      continue
    }
    const record = await reader.take(length)
    if (record.length < length) throw failure('breaks off inside a WARC record; get the file again', 'damaged')
    yield await answerMember(address(fields), record, maxBytes)
  }
}
