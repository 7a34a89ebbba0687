/**
 * One page to be read. `source` is what the output calls it: as the user named it, with `/` between folders. An `address`
 * may hold user and password; its `source` never does.
 */
export type Input =
  | { kind: 'file'; source: string; path: string }
  | { kind: 'url'; source: string; address: string }
  | { kind: 'stdin'; source: string }

/** An input that could not be found or opened; the others go on. */
export interface Missing {
  kind: 'missing'
  source: string
  message: string
}

/** What a walk passes over, counted by the ending of the name: ".jpg" → 3. */
export type PassedOver = Map<string, number>
