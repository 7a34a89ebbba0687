/** The longer marks first: that of UTF-32 begins as that of UTF-16 does. */
const BOMS: readonly (readonly [bytes: readonly number[], charset: string])[] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** `text/html; charset=utf-8`, `<meta charset="utf-8">`, `<?xml encoding="utf-8"?>` */
const CHARSET = /(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{2,40})/i
/** `<meta …>` and `<?xml …?>`, where a document declares its own charset. */
const DECLARATION = /<(?:meta|\?xml)\s[^>]{0,400}/gi
/** How far a declaration is looked for; the standard asks for 1,024 bytes, pages stray. */
const HEAD = 8192

/** The byte order mark's charset, or null. */
export const bomOf = (bytes: Uint8Array): string | null =>
  BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1] ?? null

/** The charset that a `Content-Type` states, lower case, or null. */
export const charsetOf = (contentType: string | undefined): string | null =>
  (contentType && CHARSET.exec(contentType)?.[1]?.toLowerCase()) || null

/** The charset that a document states in its first 8,192 bytes, or null. */
export function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD)).toString('latin1')
  for (const [tag] of head.matchAll(DECLARATION)) {
    const charset = CHARSET.exec(tag)?.[1]
    if (charset !== undefined) return charset.toLowerCase()
  }
  return null
}

/** Pairs of bytes looked at, and the share of them that must be a NUL or 0x1E and something ("\0V", "\x1Eđ"). */
const PAIRS = 2048
const WIDE = 0.5

/** UTF-16 without a mark: every other byte is 0, or 0x01 and 0x1E for Vietnamese letters. */
export function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(PAIRS, bytes.length >> 1)
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++
    if (bytes[2 * i + 1] === 0) odd++
  }
  if (pairs < 4) return null
  if (odd > pairs * WIDE && even < odd / 8) return 'utf-16le'
  return even > pairs * WIDE && odd < even / 8 ? 'utf-16be' : null
}
