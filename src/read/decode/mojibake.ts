/** What windows-1252 makes of the bytes 0x80 to 0x9F, in their order; a byte without a character stays itself. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const byteOf = new Map([...HIGH].map((char, i) => [char, 0x80 + i] as const))
for (let byte = 0x80; byte <= 0xff; byte++)
  if (!byteOf.has(String.fromCharCode(byte))) byteOf.set(String.fromCharCode(byte), byte)

/** Neighbouring characters that one byte each may have become: "Ã¡", "á»™". */
const RUN = new RegExp(`[${[...byteOf.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]{2,}`, 'g')
const utf8 = new TextDecoder('utf-8', { fatal: true })

function unread(run: string): string | null {
  const bytes = Uint8Array.from(run, (char) => byteOf.get(char) ?? 0)
  try {
    return utf8.decode(bytes)
  } catch {
    // Not the bytes of UTF-8: the run was meant as it stands.
    return null
  }
}

const NON_ASCII = /[^\x00-\x7f]/g
/** Share of the characters outside ASCII that must turn out to be bytes of UTF-8 before a text is repaired. */
const ENOUGH = 0.6
/** Read twice as Latin-1 is seen in the wild; more is not. */
const ROUNDS = 3

function once(text: string): string | null {
  let repaired = 0
  const better = text.replace(RUN, (run) => {
    const meant = unread(run)
    if (meant === null) return run
    repaired += run.length
    return meant
  })
  if (repaired < 4) return null
  const all = text.match(NON_ASCII)?.length ?? 0
  return repaired >= all * ENOUGH ? better : null
}

/**
 * Repairs UTF-8 that was read as windows-1252 or Latin-1, once or twice: "Viá»‡t" → "Việt"; null when the text is not such.
 * The runs are judged one by one, so a page that is broken in part is repaired in part.
 */
export function repairMojibake(text: string): string | null {
  let current: string | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const better = once(current ?? text)
    if (better === null) break
    current = better
  }
  return current?.replace(/Ã (?=[ ,.;:])/g, 'à').replace(/Ã /g, 'à ') ?? null
}
