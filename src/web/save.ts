import { createHash } from 'node:crypto'
import { writeWhole } from './folder.js'

/** Endings by which a page that is kept is known again. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
}

/** "/tin/1234.html" → "html" */
const ENDING = /\.([a-z0-9]{1,5})$/i
/** Names of devices, which Windows lets no file have, whatever follows the dot: "con.vn". */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/
const LONGEST_PART = 60

function readable(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // "%E0%" is no UTF-8: the name is made of what stands there
    return pathname
  }
}

/** "Tin-tức/Bài 1" → "tin-tuc-bai-1" */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The name of the file of a page: "example.gov.vn_tin-tuc-1234_0123456789abcdef.html". It comes from the address alone
 * (and the ending from what the page is), holds nothing that any system minds, and differs for different addresses.
 */
export function pageName(url: string, contentType: string | undefined): string {
  const { hostname, port, pathname, search } = new URL(url)
  const given = ENDING.exec(pathname)?.[1]?.toLowerCase()
  const media = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  const ending = (media && ENDINGS[media]) || given || (media ? 'bin' : 'html')
  const host = `${hostname}${port && `-${port}`}`.replace(/[^a-z0-9.-]+/g, '-').replace(/^[.-]+/, '')
  const page = slug(readable((given ? pathname.slice(0, -given.length - 1) : pathname) + search))
  const hash = createHash('sha256').update(url).digest('hex').slice(0, 16)
  const parts = [host.slice(0, LONGEST_PART).replace(DEVICE, '_$&'), page.slice(0, LONGEST_PART), hash]
  return `${parts.filter((part) => part !== '').join('_')}.${ending}`
}

/** Keeps a page in a folder, under its name. */
export function savePage(folder: string, url: string, contentType: string | undefined, bytes: Uint8Array): void {
  writeWhole(folder, pageName(url, contentType), bytes)
}
