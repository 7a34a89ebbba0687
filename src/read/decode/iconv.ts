import { createRequire } from 'node:module'
import type iconv from 'iconv-lite'

let loaded: typeof iconv | undefined

/** The library of charsets: its tables are larger than all else that reads a page, and nearly every page is UTF-8. */
export function charsets(): typeof iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as typeof iconv
  return loaded
}
