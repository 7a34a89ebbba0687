export const FORMATS = ['html', 'txt', 'md', 'csv'] as const
export type Format = (typeof FORMATS)[number]

const EXTENSIONS: Readonly<Record<string, Format>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  aspx: 'html',
  php: 'html',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  csv: 'csv',
  tsv: 'csv',
}

const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
}

/** "…/tin-tuc.html?id=3" → "html" */
const EXTENSION = /\.([a-z]{1,8})(?:[?#][^/]*)?$/i
/** Tags that a page begins with, and that hardly stand at the head of a plain text. */
const MARKUP = /<(?:!doctype|html|head|body|meta|div|p|table|article|section|h[1-6]|span|br|title)[\s>/]/i
const HEAD = 4096

/** "…/tin-tuc.HTML?id=3" → "html"; "" for a name without an ending. */
export const endingOf = (name: string): string => EXTENSION.exec(name)?.[1]?.toLowerCase() ?? ''

/** "Text/HTML; charset=utf-8" → "text/html"; "" for none. */
export const mediaTypeOf = (contentType: string | undefined): string =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''

export const looksLikeHtml = (text: string): boolean => MARKUP.test(text.slice(0, HEAD))

/** What the ending of a name tells; undefined where it tells nothing. */
export const formatOfName = (name: string): Format | undefined => EXTENSIONS[endingOf(name)]

/** What an input is: by the name of its source, else the media type it was served with, else its first 4,096 characters. */
export const formatOf = (source: string, contentType: string | undefined, text: string): Format =>
  formatOfName(source) ?? MEDIA_TYPES[mediaTypeOf(contentType)] ?? (looksLikeHtml(text) ? 'html' : 'txt')
