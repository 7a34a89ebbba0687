import { failure } from '../failure.js'
import type { Told } from '../input.js'

/** Pages that a browser has saved, and mails. */
const MHTML = /\.(?:mht(?:ml)?|eml)$/i

/** Is it called .mht, .mhtml or .eml? */
export const isMhtml = (name: string): boolean => MHTML.test(name)

/** Parts of parts; a page saved by a browser has two levels. */
const MAX_NESTING = 20

const HEAD = 16 * 1024
/** `boundary="----MultipartBoundary--x----"` */
const BOUNDARY = /\bboundary="?([^";\r\n]{1,100})/i
const PLAIN = 'text/plain; charset=utf-8'
const HTML_PART = /^content-type:[ \t]*text\/html/im

/** The fields at the head of a message or of a part of it. */
function headAt(message: Buffer, start: number): string {
  const head = message.subarray(start, start + HEAD).toString('latin1')
  const end = /\r?\n\r?\n/.exec(head.slice(2))
  return end ? head.slice(0, end.index + 2) : head
}

/** The message up to the end of its first page: frames and advertisements come after it, and would be read with it. */
function upToFirstPage(message: Buffer): Buffer {
  const boundary = BOUNDARY.exec(headAt(message, 0))?.[1]
  if (!boundary) return message
  const delimiter = `\n--${boundary}`
  for (let at = message.indexOf(delimiter); at >= 0; ) {
    const next = message.indexOf(delimiter, at + delimiter.length)
    if (next >= 0 && HTML_PART.test(headAt(message, at + 1)))
      return Buffer.concat([message.subarray(0, next), Buffer.from(`${delimiter}--\n`)])
    at = next
  }
  return message
}

/**
 * The page in an MHTML file, as a browser saves it, or in a mail: the first part of type text/html, and the address it says; of a mail
 * without one its text.
 */
export async function mhtmlPage(bytes: Uint8Array): Promise<{ bytes: Uint8Array } & Told> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(upToFirstPage(Buffer.from(bytes)), { maxNestingDepth: MAX_NESTING }).catch(
    (error: unknown) => {
      throw failure(`is no sound MHTML: ${error instanceof Error ? error.message : error}`, 'damaged')
    },
  )
  if (!mail.html && mail.text) return { bytes: Buffer.from(mail.text), contentType: PLAIN, format: 'txt' }
  if (!mail.html) throw failure('holds no part of type text/html; save the page again', 'no-text')
  const stated = mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')
  return {
    bytes: Buffer.from(mail.html),
    contentType: 'text/html; charset=utf-8',
    format: 'html',
    ...(stated && URL.canParse(stated.value) && { url: stated.value }),
  }
}
