import { createHash } from 'node:crypto'
import { folderAt, readWhole, writeWhole } from './folder.js'
import type { Answer } from './send.js'

/** Headers that are kept with a page: what it is asked for again with, and what it is. */
const KEPT_HEADERS = ['etag', 'last-modified', 'content-type'] as const

type KeptHeaders = Partial<Record<(typeof KEPT_HEADERS)[number], string>>

/** Pages of earlier runs, by their addresses. */
export interface Cache {
  /** The page as it was when it was kept, or null. */
  find: (url: string) => Kept | null
  /** Keeps a page, where the server tells how to ask whether it has changed and does not forbid it. */
  keep: (url: string, answer: Answer) => void
}

export interface Kept {
  status: 200
  headers: KeptHeaders
  bytes: Uint8Array
}

/** The first line of a file of the cache; the page follows. */
interface Head {
  format: typeof FORMAT
  url: string
  headers: KeptHeaders
  /** Of the page: a file that was cut off or changed is as good as none. */
  sha256: string
}

const FORMAT = 'solieu-cache/1'
const NEWLINE = 0x0a

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** How a server is asked for a page that is kept: it answers 304 if that is still the page. */
export const conditionsOf = ({ headers }: Kept): Record<string, string> => ({
  ...(headers.etag !== undefined && { 'if-none-match': headers.etag }),
  ...(headers['last-modified'] !== undefined && { 'if-modified-since': headers['last-modified'] }),
})

function headOf(line: string): Head | null {
  try {
    const head: Head | null = JSON.parse(line)
    return head?.format === FORMAT && typeof head.headers === 'object' ? head : null
  } catch {
    // no file of this cache, or one that was cut off
    return null
  }
}

/** A cache in a folder, which is made. */
export function openCache(folder: string): Cache {
  folderAt(folder)
  const nameOf = (url: string): string => `${sha256(url)}.page`
  return {
    find: (url) => {
      const file = readWhole(folder, nameOf(url))
      if (file === null) return null
      const end = file.indexOf(NEWLINE)
      const head = headOf(file.toString('utf8', 0, Math.max(0, end)))
      const bytes = file.subarray(end + 1)
      return head?.url === url && head.sha256 === sha256(bytes) ? { status: 200, headers: head.headers, bytes } : null
    },
    keep: (url, { status, headers, bytes }) => {
      const kept: KeptHeaders = {}
      for (const name of KEPT_HEADERS) if (headers[name] !== undefined) kept[name] = headers[name]
      const lasting = kept.etag !== undefined || kept['last-modified'] !== undefined
      if (status !== 200 || !lasting || /\bno-store\b/i.test(headers['cache-control'] ?? '')) return
      const head: Head = { format: FORMAT, url, headers: kept, sha256: sha256(bytes) }
      writeWhole(folder, nameOf(url), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]))
    },
  }
}
