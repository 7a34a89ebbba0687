import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { EMPTY } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { isWithinWord, type Stretch } from './words.js'

const MOST_WORTH = 4

/** The thing or work that a sum touches: "lo ngại siêu | dự án 900 tỷ đồng", "mua | căn nhà 3 tỷ đồng". */
export function worthAt({ tokens: { words, ids } }: Scene, start: number, end: number): Stretch | null {
  for (let k = Math.max(start, end - MOST_WORTH); k < end; k++) {
    const noun = COUNTED.at(ids, k)
    // "phát hành" is no "phát"
    const isNoun = noun && (noun.row === 'thing' || noun.row === 'event') && (VERBS.at(ids, k)?.end ?? 0) <= noun.end
    if (!isNoun || EMPTY.at(ids, k)) continue
    // "hoá đơn" is no "đơn", "nhân viên" no "viên" and "thuê nhà" no "nhà"
    const whole = COMPOUNDS.endingAt(ids, noun.end - 1)?.start ?? k
    if (whole >= k && !isWithinWord(ids, k, noun.end)) return { start: k, end }
    const isThing = whole < k && !CLASSES.at(ids, whole) && !VERBS.at(ids, whole) && !PREDICATES.at(ids, whole)
    if (isThing) return words[whole - 1] === 'và' ? null : { start: whole, end }
  }
  return null
}
