import { type Doc, type Element, isElement, isText, textOf, walk } from '../html/dom.js'

/** What a document says about itself outside its text, as it stands there. */
export interface Facts {
  /** `name`, `property` or `itemprop` of `<meta>`, lower case, to its content; the first of each counts. */
  meta: ReadonlyMap<string, string>
  /** `itemprop` of elements, lower case, to `datetime`, `content` or their text. */
  props: ReadonlyMap<string, string>
  canonical: string | null
  /** What addresses on the page are relative to. */
  base: string | null
  /** The `<title>`. */
  title: string | null
  /** `datetime` of `<time>` elements, in their order. */
  times: readonly string[]
  /** The scripts that hold JSON: JSON-LD, and the state that a server rendered the page from. */
  linked: readonly string[]
  state: readonly string[]
}

const STATE_IDS: ReadonlySet<string> = new Set(['__NEXT_DATA__', '__NUXT_DATA__'])
const LONGEST = 500

const scriptText = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('')

/** Collects what the elements of a document say about it, in one walk; `mend` makes sound Unicode of their strings. */
export function factsOf(doc: Doc, mend: (text: string) => string): Facts {
  const meta = new Map<string, string>()
  const props = new Map<string, string>()
  const times: string[] = []
  const linked: string[] = []
  const state: string[] = []
  let canonical: string | null = null
  let base: string | null = null
  let title: string | null = null
  const once = (map: Map<string, string>, key: string | undefined, value: string | undefined) => {
    const name = key?.toLowerCase()
    if (name && value?.trim() && !map.has(name)) map.set(name, mend(value.trim()))
  }
  walk(
    doc,
    (node) => {
      if (!isElement(node)) return false
      const { name, attribs } = node
      if (name === 'meta') once(meta, attribs.property ?? attribs.name ?? attribs.itemprop, attribs.content)
      else if (name === 'link' && attribs.rel?.toLowerCase() === 'canonical') canonical ??= attribs.href ?? null
      else if (name === 'base') base ??= attribs.href ?? null
      else if (name === 'title') title ??= mend(textOf(node))
      else if (name === 'time' && attribs.datetime) times.push(attribs.datetime)
      else if (name === 'script') {
        if (attribs.type === 'application/ld+json') linked.push(scriptText(node))
        else if (attribs.type === 'application/json' || (attribs.id !== undefined && STATE_IDS.has(attribs.id)))
          state.push(scriptText(node))
      }
      if (attribs.itemprop !== undefined && name !== 'meta' && attribs.itemprop !== 'articleBody') {
        once(props, attribs.itemprop, attribs.datetime ?? attribs.content ?? textOf(node).slice(0, LONGEST))
      }
      return name !== 'script' && name !== 'title'
    },
    () => {},
  )
  return { meta, props, canonical, base, title: title || null, times, linked, state }
}
