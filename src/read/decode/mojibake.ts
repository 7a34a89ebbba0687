import { isSound } from './legacy.js'
import { HIGH_CHARS, toBytes } from './windows1252.js'

/** Neighbouring characters that one byte each may have become: "Ã¡", "á»™". */
const RUN = new RegExp(`[${HIGH_CHARS}]{2,}`, 'g')
/** The first bytes of "à", "đ", "ư", "ạ", "ấ", "“" and a byte after them. */
const SIGN = /[ÂÃÄÆ][\x80-\xBF‘’“”•–—˜™š›œžŸ€‚ƒ„…†‡ˆ‰Š‹Œ]|á[º»]|â€/
const NON_ASCII = /[^\x00-\x7f]/g
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Share of the characters outside ASCII that must turn out to be bytes of UTF-8 before a text is repaired. */
const ENOUGH = 0.6
const FEW = 4
/** Read twice as Latin-1 is seen in the wild; more is not. */
const ROUNDS = 3

/** The bytes of one character among others: "Ã¡" of "phÃ¡" and a no-break space that was one all along. */
const CONTINUED = `[${HIGH_CHARS.replace('\x80-\xff', '\x80-\xbf')}]`
const CHARACTER = new RegExp(`[\xc2-\xdf]${CONTINUED}|[\xe0-\xef]${CONTINUED}{2}|[\xf0-\xf4]${CONTINUED}{3}`, 'g')

function decoded(run: string): string | null {
  try {
    return utf8.decode(toBytes(run))
  } catch {
    // Not the bytes of UTF-8.
    return null
  }
}

/** What a run is as UTF-8; a sign that is no byte of it stays, and so does all of a run that was meant as it stands. */
const unread = (run: string): string =>
  decoded(run) ?? (run.includes('\u00A0') ? run.replace(CHARACTER, (bytes) => decoded(bytes) ?? bytes) : run)

/** "lÃ  mÃ´i": the no-break space that is the second byte of "à" may have become a plain one. */
const once = (text: string): string => text.replace(RUN, unread).replace(/Ã {1,2}/g, 'à ')

/** How often a text was read as Latin-1 that is UTF-8: 0 for a sound one. */
export function roundsOf(text: string): number {
  let current = text
  for (let round = 0; round < ROUNDS; round++) {
    if (!SIGN.test(current)) return round
    let repaired = 0
    for (const [run] of current.matchAll(RUN)) if (unread(run) !== run) repaired += run.length
    const all = current.match(NON_ASCII)?.length ?? 0
    // "XÃ" with a no-break space after it are two bytes of UTF-8, too
    if (repaired < FEW || repaired < all * ENOUGH || isSound(current)) return round
    current = once(current)
  }
  return ROUNDS
}

/** Repairs UTF-8 that was read as windows-1252 or Latin-1, once or several times: "Viá»‡t" → "Việt". */
export function repair(text: string, rounds: number): string {
  let current = text
  for (let round = 0; round < rounds; round++) current = once(current)
  return current
}
