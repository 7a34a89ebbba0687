/** What an input may cost before it is refused. */
export interface Limits {
  /** Bytes of one page, unpacked; of one line of NDJSON; of an archive inside an archive that must be held. */
  maxBytes: number
  /** How many times its packed size something may unpack to. */
  maxRatio: number
  /** How many archives may stand inside one another. */
  maxDepth: number
}

export const MAX_RATIO = 200
export const MAX_DEPTH = 3

/** Little things may unpack as they like: a page of blanks is no bomb. */
const HARMLESS = 1_000_000

/** Whether `unpacked` bytes out of `packed` are more than anything honest would give. */
export const isBomb = (packed: number, unpacked: number, maxRatio: number): boolean =>
  unpacked > HARMLESS && unpacked > packed * maxRatio
