import type { Hash64 } from './hashes.js'

/** A set of hashes whose size is known beforehand: 11 bytes a hash, in memory that threads share. */
export type SharedHashes = SharedArrayBuffer

const FULL = 0.75
const BYTES = 8

/** A set that has room for `count` hashes. */
export const sharedHashes = (count: number): SharedHashes =>
  new SharedArrayBuffer(Math.ceil((count + 1) / FULL) * BYTES)

/** Where a hash stands, or the empty place where it would; the hash 0 is taken as 1. */
function placeOf(slots: Uint32Array, [high, low]: Hash64): number {
  const places = slots.length / 2
  let at = low % places
  while ((slots[at * 2] !== 0 || slots[at * 2 + 1] !== 0) && (slots[at * 2] !== high || slots[at * 2 + 1] !== low))
    at = at + 1 === places ? 0 : at + 1
  return at
}

const sound = ([high, low]: Hash64): Hash64 => (high === 0 && low === 0 ? [0, 1] : [high, low])

/** Adds a hash. There must be room: the set never grows. */
export function addHash(set: SharedHashes, hash: Hash64): void {
  const slots = new Uint32Array(set)
  const [high, low] = sound(hash)
  const at = placeOf(slots, [high, low])
  slots[at * 2] = high
  slots[at * 2 + 1] = low
}

/** The place of a hash in its set, by which marks can be kept beside it; null for one that is not in it. */
export function placeOfHash(set: SharedHashes, hash: Hash64): number | null {
  const slots = new Uint32Array(set)
  const at = placeOf(slots, sound(hash))
  return slots[at * 2] === 0 && slots[at * 2 + 1] === 0 ? null : at
}

/** How many places a set has, the empty ones too; see {@link placeOfHash}. */
export const places = (set: SharedHashes): number => set.byteLength / BYTES
