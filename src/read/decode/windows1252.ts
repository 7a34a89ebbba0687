/** What windows-1252 makes of the bytes 0x80 to 0x9F, in their order; the five it has no character for stay themselves. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const chars = [...HIGH]
const byteOf = new Map(chars.map((char, i) => [char, 0x80 + i] as const))

/** Bytes as windows-1252 reads them, without loss: every byte becomes one character, and its own. */
export const fromBytes = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => chars[char.charCodeAt(0) - 0x80] ?? char)

/** The bytes that such a text was; 0 for a character that no byte becomes. */
export const toBytes = (text: string): Buffer =>
  Buffer.from(Uint8Array.from(text, (char) => byteOf.get(char) ?? (char.codePointAt(0) ?? 0) & 0xff))

/** The characters that bytes above ASCII become. */
export const HIGH_CHARS = `${HIGH}\x80-\xff`
