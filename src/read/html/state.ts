import { objectsOf, parsed } from '../meta/linked.js'

/** Keys under which a page's state holds the text of its article. */
const TEXT_KEYS =
  /^(?:articlebody|body|content|contents|html|detail|text|noi_?dung|bodyhtml|rendered|fullcontent|content_html)$/i
const SHORTEST = 200

/**
 * The longest text or HTML that the state a server rendered the page from (`__NEXT_DATA__`, `application/json`) holds
 * under a key that means an article's text; null when there is none of 200 characters.
 */
export function bodyInState(scripts: readonly string[]): string | null {
  let longest = ''
  for (const object of scripts.flatMap((script) => objectsOf(parsed(script)))) {
    for (const [key, value] of Object.entries(object)) {
      if (typeof value === 'string' && value.length > longest.length && TEXT_KEYS.test(key)) longest = value
    }
  }
  return longest.length >= SHORTEST ? longest : null
}
