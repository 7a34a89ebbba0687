import iconv from 'iconv-lite'
import { vietnamese } from './syllables.js'
import { fromVni } from './vni.js'

/** A way in which text was written before Unicode; `read` takes the text as Latin-1 or windows-1252 gives it. */
export interface Legacy {
  name: string
  read(text: string): string
}

/** The bytes that a text read as windows-1252 was made of. */
const bytesOf = (text: string): Buffer => iconv.encode(text, 'windows-1252')

/** Where the ".VnTime" fonts have their letters; below, they have the quotes and dashes of windows-1252. */
const HIGH = /[\u00A1-\u00FE]+/g

/**
 * Fonts that draw Vietnamese over Latin-1 characters, and charsets often declared as Latin-1.
 * TCVN3 is what the ".VnTime" fonts draw; its tables are those of TCVN 5712.
 */
const LEGACY: readonly Legacy[] = [
  { name: 'windows-1258', read: (text) => iconv.decode(bytesOf(text), 'windows1258').normalize('NFC') },
  { name: 'tcvn', read: (text) => text.replace(HIGH, (run) => iconv.decode(bytesOf(run), 'tcvn')).normalize('NFC') },
  { name: 'viscii', read: (text) => iconv.decode(bytesOf(text), 'viscii') },
  { name: 'vni', read: fromVni },
]

/** Share of possible syllables from which a reading is taken for Vietnamese, and how many words must show it. */
const GOOD = 0.85
const FEW = 3

/** What a text was written in, or null when no reading of it looks Vietnamese. */
export function legacyOf(text: string): Legacy | null {
  const asIs = vietnamese(text)
  if (asIs.words < FEW) return null
  let best: Legacy | null = null
  let bestShare = Math.max(GOOD, asIs.share)
  for (const legacy of LEGACY) {
    const { words, share } = vietnamese(legacy.read(text.slice(0, 65_536)))
    if (words >= FEW && share > bestShare) {
      best = legacy
      bestShare = share
    }
  }
  return best
}
