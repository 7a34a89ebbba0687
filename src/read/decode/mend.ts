import type { Warning } from '../../model/page.js'
import { fontOf, isUnicode, redrawn } from './legacy.js'
import { repair, roundsOf } from './mojibake.js'

/** What makes Unicode (NFC) of the strings of a page, and what the reader should know of it. */
export interface Mender {
  mend(text: string): string
  warnings: Warning[]
}

const SAMPLE = 200_000
const LINE = /[^\n]+/g
/** Characters outside those of Vietnamese and its neighbours, which are composed already. */
const UNSURE = /[^\0-\u02FF\u1E00-\u1EFF\u2010-\u2027]/
const nfc = (text: string): string => (UNSURE.test(text) ? text.normalize('NFC') : text)
const SOUND: Mender = { mend: nfc, warnings: [] }

/**
 * How a page's strings are to be mended, judged by its text: UTF-8 read as Latin-1, or Vietnamese written over Latin-1
 * characters for a font (TCVN3, VNI) or for a charset that nobody declared.
 */
export function menderOf(text: string): Mender {
  const sample = text.slice(0, SAMPLE)
  const rounds = roundsOf(sample)
  if (rounds > 0) {
    const message = 'the text was UTF-8 read as Latin-1 and has been repaired; check the quotes you use'
    return { mend: (part) => nfc(repair(part, rounds)), warnings: [{ code: 'mojibake-repaired', message }] }
  }
  // A page in Unicode may hold an article that was pasted from a document in such a font.
  const doubtful = sample.split('\n').filter((line) => !isUnicode(line))
  const font = fontOf(doubtful.join('\n'))
  if (font === null) return SOUND
  return { mend: (part) => nfc(part.replace(LINE, (line) => redrawn(line, font))), warnings: [] }
}
