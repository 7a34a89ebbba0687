import type { ReadOptions } from '../read/index.js'

/** What getting a page told about it. */
export type Told = Pick<ReadOptions, 'url' | 'contentType' | 'format'>

/**
 * One page to be read. `source` is what the output calls it: as the user named it, with `/` between folders; a page of
 * an archive has the name of the archive before it, as in "pages.zip/tin/a.html". An `address` may hold
 * user and password; its `source` never does.
 */
export type Input =
  | { kind: 'file'; source: string; path: string }
  | { kind: 'url'; source: string; address: string }
  | { kind: 'stdin'; source: string }
  | Entry

/** A page of an archive. */
export interface Entry {
  kind: 'entry'
  source: string
  bytes: Uint8Array
  told: Told
  /** Its name where that says how it is wrapped: "a.html.gz", "a.mhtml". */
  packed?: string
}

/** An input that could not be found, opened or let in; the others go on. */
export interface Missing {
  kind: 'missing'
  source: string
  message: string
  /** A stable word for the reason; "missing" where nothing else is said. */
  code?: string
}

/** What the search for pages passes over, counted by reason: ".jpg" → 3, "hidden" → 1. */
export type PassedOver = Map<string, number>

/** Counts what is passed over for a reason. */
export function passOver(passed: PassedOver, reason: string, count = 1): void {
  passed.set(reason, (passed.get(reason) ?? 0) + count)
}
