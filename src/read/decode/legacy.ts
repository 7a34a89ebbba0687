import { charsets } from './iconv.js'
import { vietnamese } from './syllables.js'
import { fromVni } from './vni.js'
import { toBytes } from './windows1252.js'

/** A way in which text was written before Unicode; `read` takes the text as Latin-1 or windows-1252 gives it. */
export interface Legacy {
  name: string
  read(text: string): string
}

/** Where the ".VnTime" fonts have their letters; below, they have the quotes and dashes of windows-1252. */
const HIGH = /[\u00A1-\u00FE]+/g

/**
 * Fonts that draw Vietnamese over Latin-1 characters, and charsets often declared as Latin-1.
 * TCVN3 is what the ".VnTime" fonts draw; its tables are those of TCVN 5712.
 */
const LEGACY: readonly Legacy[] = [
  { name: 'windows-1258', read: (text) => charsets().decode(toBytes(text), 'windows1258').normalize('NFC') },
  {
    name: 'tcvn',
    read: (text) => text.replace(HIGH, (run) => charsets().decode(toBytes(run), 'tcvn')).normalize('NFC'),
  },
  { name: 'viscii', read: (text) => charsets().decode(toBytes(text), 'viscii') },
  { name: 'vni', read: fromVni },
]

/** Share of possible syllables from which a reading is taken for Vietnamese, and how many words must show it. */
const GOOD = 0.85
const FEW = 3
/** Text in a wrong charset scores below 0.5. */
const SOUND = 0.6
/** Words that must be wrong in a text which is Unicode by its bytes, before anything in it is rewritten. */
const MANY = 5
const SAMPLE = 32_768

/** Letters of Unicode's Vietnamese that no other charset's bytes look like. */
const UNICODE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/
const LATIN = /[\u0080-\u00FF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/g
/** Vietnamese has a mark on every fourth letter or so; French, the next, on every twentieth. */
const DENSE = 0.08
/** "nh©n", "d©n": a sign that a font draws as a letter; "£9", "m²", "25°" are signs. */
const SIGN_IN_WORD = /[a-z][\u00A1-\u00BF\u00D7\u00F7][a-z]/i

/** Whether a text holds a letter that only Unicode's Vietnamese has. */
export const isUnicode = (text: string): boolean => UNICODE.test(text)

/** Whether a text reads as Vietnamese already: such a text is never rewritten, whatever sign stands in it. */
export const isSound = (text: string): boolean => vietnamese(text).share > SOUND

/** What a text was written in that looks like Latin-1, or null when no reading of it looks Vietnamese. */
export function legacyOf(text: string): Legacy | null {
  const sample = text.slice(0, SAMPLE)
  const latin = sample.match(LATIN)?.length ?? 0
  if (latin < sample.length * DENSE || isUnicode(sample) || isSound(sample)) return null
  let best: Legacy | null = null
  let bestShare = GOOD
  for (const legacy of LEGACY) {
    const { words, share } = vietnamese(legacy.read(sample))
    if (words >= FEW && share > bestShare) {
      best = legacy
      bestShare = share
    }
  }
  return best
}

/** As {@link legacyOf} for text that is sound Unicode by its bytes, where many words must be wrong: "Món quà có giá 20€" is right. */
export function fontOf(text: string): Legacy | null {
  const { words, share } = vietnamese(text.slice(0, SAMPLE))
  return words * (1 - share) < MANY ? null : legacyOf(text)
}

/** A line as a font draws it, where that makes more Vietnamese of it: "20 £" and "Cà Mau" stay on a page in such a font. */
export function redrawn(line: string, font: Legacy): string {
  const { words, share } = vietnamese(line)
  if (isUnicode(line) || share > SOUND || (words === 0 && !SIGN_IN_WORD.test(line))) return line
  const read = font.read(line)
  return vietnamese(read).share > share ? read : line
}
