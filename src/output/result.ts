import type { Figure } from '../model/figure.js'
import type { Page, Warning } from '../model/page.js'
import { SCHEMA_ID } from '../model/vocabulary.js'
import type { Result } from '../schema.js'
import type { recordsOf } from './record.js'
import { validated } from './validated.js'

/** What a page reports, besides what it says of itself. */
interface Parts {
  /** SHA-256 of its text, in hexadecimal. */
  sha256: string
  figures: readonly Figure[]
  records: ReturnType<typeof recordsOf>
  /** The page's text goes into the result. */
  withText: boolean
}

const NO_FIGURES: Warning = { code: 'no-figures', message: 'no figure was found on the page' }

/** The result of a page, its keys in the published order. Throws zod's error when it breaks the published schema. */
export function resultOf(page: Page, { sha256, figures, records, withText }: Parts): Result {
  const { source, url, site, title, published, modified, author, section, publisher, text, warnings } = page
  return validated({
    schema: SCHEMA_ID,
    source,
    url,
    site,
    title,
    published,
    modified,
    author,
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher }),
    contentHash: `sha256:${sha256}`,
    duplicateOf: null,
    ...(withText ? { text } : {}),
    figures,
    records,
    warnings: figures.length > 0 ? warnings : [...warnings, NO_FIGURES],
  })
}
