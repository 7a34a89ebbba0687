import { createHash } from 'node:crypto'

/** The first 64 bits of a SHA-256 as two numbers: of a million pages, two share them once in 37 million runs. */
export type Hash64 = readonly [high: number, low: number]

/** The hash of bytes, or of a text in UTF-8. */
export const hash64 = (data: string | Uint8Array): Hash64 => {
  const digest = createHash('sha256').update(data).digest()
  return [digest.readUInt32BE(0), digest.readUInt32BE(4)]
}

/** "sha256:9f86d081884c7d65…" or "9f86d081884c7d65…" → its first 64 bits */
export function hash64Of(hex: string): Hash64 {
  const digits = hex.startsWith('sha256:') ? hex.slice(7, 23) : hex.slice(0, 16)
  return [Number.parseInt(digits.slice(0, 8), 16), Number.parseInt(digits.slice(8), 16)]
}

/** 16 hexadecimal digits, which {@link hash64Of} reads. */
export const hexOf = ([high, low]: Hash64): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
