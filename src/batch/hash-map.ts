import type { Hash64 } from './hashes.js'

/** Hashes with a number each, in typed arrays: 20 to 32 bytes a hash, the larger number just after growing. */
export interface HashMap {
  /** The number of a hash; undefined where it is not known. */
  get: (hash: Hash64) => number | undefined
  /** Keeps a whole number of 0 to 2 ** 53 - 1 for a hash that is not known yet. */
  add: (hash: Hash64, value: number) => void
  readonly size: number
}

/** The part that a hash belongs to; parts grow one by one, so that the copy made in growing is a small one. */
const PARTS = 64
const FIRST = 16
const FULL = 0.8
const GROWTH = 1.6

interface Part {
  size: number
  high: Uint32Array
  low: Uint32Array
  /** Value + 1; 0 is an empty place. */
  values: Float64Array
}

const emptyPart = (length: number): Part => ({
  size: 0,
  high: new Uint32Array(length),
  low: new Uint32Array(length),
  values: new Float64Array(length),
})

/** Where a hash stands in its part, or the empty place where it would. */
function placeIn({ high, low, values }: Part, [h, l]: Hash64): number {
  const { length } = values
  let at = l % length
  while (values[at] !== 0 && (high[at] !== h || low[at] !== l)) at = at + 1 === length ? 0 : at + 1
  return at
}

function put(part: Part, hash: Hash64, stored: number): void {
  const at = placeIn(part, hash)
  part.high[at] = hash[0]
  part.low[at] = hash[1]
  part.values[at] = stored
  part.size++
}

function grown(part: Part): Part {
  const larger = emptyPart(Math.ceil(part.values.length * GROWTH))
  part.values.forEach((stored, i) => {
    if (stored !== 0) put(larger, [part.high[i] ?? 0, part.low[i] ?? 0], stored)
  })
  return larger
}

/** A map without hashes; it grows as they come. */
export function hashMap(): HashMap {
  const parts = Array.from({ length: PARTS }, () => emptyPart(FIRST))
  let size = 0
  const partOf = (hash: Hash64): number => hash[0] % PARTS
  return {
    get: (hash) => {
      const part = parts[partOf(hash)] as Part
      const stored = part.values[placeIn(part, hash)]
      return stored ? stored - 1 : undefined
    },
    add: (hash, value) => {
      const i = partOf(hash)
      let part = parts[i] as Part
      if (part.size >= part.values.length * FULL) part = parts[i] = grown(part)
      put(part, hash, value + 1)
      size++
    },
    get size() {
      return size
    },
  }
}
