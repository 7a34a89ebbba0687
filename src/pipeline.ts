import type { Derivation } from './model/derivation.js'
import type { Page } from './model/page.js'
import type { Result } from './schema.js'

export interface Extraction {
  result: Result
  /** Every number of the page, in the order of the text. */
  derivations: Derivation[]
}

/** A page to its validated result, with what became of each number. */
export function extractPage(page: Page, options: { text?: boolean } = {}): Extraction {
  throw new Error(`not there yet: ${page.source} ${options.text}`)
}
