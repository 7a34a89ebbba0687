/** What JSON-LD says of the page's article. Source: https://schema.org/Article */
export interface Linked {
  headline: string | null
  published: string | null
  modified: string | null
  author: string | null
  section: string | null
  publisher: string | null
  body: string | null
}

type Json = Record<string, unknown>

const ARTICLE = /Article|BlogPosting|Report/
/** A page may hold many objects; those past this are not looked at. */
const MOST = 2000
/** And so many values, lists among them. */
const MOST_WAITING = 10_000

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Control characters that templates leave in strings, and that JSON forbids. */
const CONTROL = /[\x00-\x1f]+/g

/** A script as JSON, or null: pages hold broken ones, and those say nothing. */
export function parsed(script: string): unknown {
  const json = script.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, '').replace(CONTROL, ' ')
  try {
    return JSON.parse(json)
  } catch {
    // A template that forgot a quote; the page's other sources are read instead.
    return null
  }
}

const innerOf = (item: unknown): readonly unknown[] =>
  Array.isArray(item) ? item : isObject(item) ? Object.values(item) : []

/** The objects of a JSON value, outer ones first, without recursion. */
export function objectsOf(value: unknown): Json[] {
  const found: Json[] = []
  const queue: unknown[] = [value]
  for (let i = 0; i < queue.length && found.length < MOST; i++) {
    const item = queue[i]
    if (isObject(item)) found.push(item)
    // what is not looked at need not wait for it
    for (const inner of innerOf(item)) if (typeof inner === 'object' && queue.length < MOST_WAITING) queue.push(inner)
  }
  return found
}

/** A name, an object that has one, or a list of these. */
function nameOf(said: unknown): string | null {
  const names = (Array.isArray(said) ? said : [said]).map((one) => textIn(isObject(one) ? one.name : one))
  return names.filter((name) => name !== null).join(', ') || null
}

/** What the page's JSON-LD scripts say of its article; an object of another type (a WebPage) only gives dates. */
export function linkedOf(scripts: readonly string[]): Linked {
  const objects = scripts.flatMap((script) => objectsOf(parsed(script)))
  const article = objects.find((object) => ARTICLE.test(String(object['@type'])))
  const page = article ?? objects.find((object) => /WebPage/.test(String(object['@type'])))
  return {
    headline: textIn(article?.headline) ?? textIn(article?.name),
    published: textIn(page?.datePublished),
    modified: textIn(page?.dateModified),
    author: nameOf(article?.author),
    section: nameOf(article?.articleSection),
    publisher: nameOf(article?.publisher ?? page?.publisher),
    body: textIn(article?.articleBody),
  }
}
