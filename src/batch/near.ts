/**
 * What tells whether two texts are nearly the same: MinHash (Broder 1997) over runs of words. Of each of the hash
 * functions the least value is kept; two texts agree in as many of them, by share, as they have runs in common.
 */
const FUNCTIONS = 64

export const SIGNATURE_LENGTH = FUNCTIONS

/** Words in a run: short enough that a changed word spoils few, long enough that other texts have others. */
const RUN = 4
/** Texts below so many words are formulas of the site; they are compared only as a whole. */
const FEWEST = 30

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: every bit of the result hangs on every bit of the number. */
function mixed(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One number a function, fixed for ever: signatures of two runs agree. */
const SEEDS = Uint32Array.from({ length: FUNCTIONS }, (_, i) => mixed(i + 1))

/** The signature of a text; null for one that is too short to be compared. */
export function signatureOf(text: string): Uint32Array | null {
  const words = text.normalize('NFC').toLowerCase().match(WORD)
  if (!words || words.length < FEWEST) return null
  const hashes = words.map(hashOf)
  const least = new Uint32Array(FUNCTIONS).fill(0xffffffff)
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = 0
    for (let k = 0; k < RUN; k++) run = mixed(Math.imul(run, 31) + (hashes[i + k] as number))
    for (let f = 0; f < FUNCTIONS; f++) {
      const value = mixed(run ^ (SEEDS[f] as number))
      if (value < (least[f] as number)) least[f] = value
    }
  }
  return least
}

/** The share of runs that two texts have in common, as their signatures tell it: 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < FUNCTIONS; i++) if (a[i] === b[i]) same++
  return same / FUNCTIONS
}

/** A signature as text, and back, for a journal. */
export const signatureText = (signature: Uint32Array): string =>
  Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64')

/** The signature that {@link signatureText} wrote. */
export const signatureIn = (text: string): Uint32Array => {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
  return new Uint32Array(bytes.buffer)
}
