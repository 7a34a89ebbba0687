export const FORMATS = ['html', 'txt', 'md'] as const
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
}

const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
}

/** "…/tin-tuc.html?id=3" → "html" */
const EXTENSION = /\.([a-z]{1,8})(?:[?#][^/]*)?$/i
/** Tags that a page begins with, and that hardly stand at the head of a plain text. */
const MARKUP = /<(?:!doctype|html|head|body|meta|div|p|table|article|section|h[1-6]|span|br|title)[\s>/]/i
const HEAD = 4096

/** What the ending of a name tells; undefined where it tells nothing. */
export const formatOfName = (name: string): Format | undefined =>
  EXTENSIONS[EXTENSION.exec(name)?.[1]?.toLowerCase() ?? '']

/** What an input is: by the name of its source, else the media type it was served with, else its first 4,096 characters. */
export function formatOf(source: string, contentType: string | undefined, text: string): Format {
  const named = formatOfName(source)
  if (named !== undefined) return named
  const media = contentType?.split(';', 1)[0]?.trim().toLowerCase()
  const served = media === undefined ? undefined : MEDIA_TYPES[media]
  return served ?? (MARKUP.test(text.slice(0, HEAD)) ? 'html' : 'txt')
}
