import { PAGE_COLUMNS, SCHEMA_ID } from '../model/vocabulary.js'
import { InputError } from './error.js'
import { endingOf, looksLikeHtml, mediaTypeOf } from './format.js'

/** What is served or saved beside pages and is none, by its ending or its media type. */
interface Data {
  name: string
  endings: readonly string[]
  media: RegExp
  advice: string
}

const A_PAGE = 'give the page itself'

const JSON_DATA: Data = {
  name: 'JSON',
  endings: ['json', 'geojson', 'jsonld'],
  // "application/json", "application/ld+json"
  media: /^(?:application|text)\/(?:[\w.-]{1,40}\+)?json$/,
  advice: 'pages in JSON stand one a line, {"url": …, "html": …}, in a file that ends in .ndjson',
}

const DATA: readonly Data[] = [
  JSON_DATA,
  {
    name: 'a script',
    endings: ['js', 'mjs'],
    media: /^(?:application|text)\/(?:x-)?(?:java|ecma)script$/,
    advice: A_PAGE,
  },
  { name: 'a style sheet', endings: ['css'], media: /^text\/css$/, advice: A_PAGE },
  { name: 'a picture, sound, film or font', endings: ['svg'], media: /^(?:image|audio|video|font)\//, advice: A_PAGE },
]

const refused = ({ name, advice }: Pick<Data, 'name' | 'advice'>): InputError =>
  new InputError('no-page', `the input is ${name}, not a page; ${advice}`)

const OURS = { name: 'a result of solieu', advice: 'give the pages that it was made of' }

/** The five columns that our rows begin with, and the next: "source,url,…,record". A spreadsheet may have put quotes and semicolons. */
const HEADER = new RegExp(`^"?${[...PAGE_COLUMNS, 'record'].join('"?([,;\\t])"?')}\\b`)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * {"a": 1}, [{"a": 1}] or objects one a line, of which the first two tell. "[12]" may be the mark of a note, and an object above a
 * text what a page says of itself. Gives the first of the objects.
 */
function objectIn(text: string): Record<string, unknown> | null {
  if (!/^\s*[[{]/.test(text)) return null
  const whole = parsed(text)
  const lines = () =>
    text
      .trimStart()
      .split(/[\r\n]+/, 2)
      .map(parsed)
  const all = whole === undefined ? lines() : Array.isArray(whole) ? whole : [whole]
  return all.every(isObject) ? (all[0] ?? {}) : null
}

const isOurs = ({ schema }: Record<string, unknown>): boolean =>
  typeof schema === 'string' && schema.startsWith(SCHEMA_ID)

/**
 * Throws {@link InputError} 'no-page' for what is no page: rows or JSON that this program wrote, other JSON, and what its media
 * type, or else its ending, calls a script, a style sheet or a picture and does not look like HTML.
 */
export function refuseData(source: string, contentType: string | undefined, text: string): void {
  if (HEADER.test(text)) throw refused(OURS)
  const object = objectIn(text)
  if (object !== null) throw refused(isOurs(object) ? OURS : JSON_DATA)
  if (looksLikeHtml(text)) return
  const media = mediaTypeOf(contentType)
  const ending = endingOf(source)
  const data = DATA.find((one) => (media === '' ? one.endings.includes(ending) : one.media.test(media)))
  if (data !== undefined) throw refused(data)
}
