import { PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { EMPTY, SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, strong } from './chunk.js'
import { isWithinSum, isWithinWord, type Stretch } from './words.js'

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

const WORTH = phraseSet(['giá trị', 'trị giá'])
/** Sums and what is built, which are told of where their worth is given: "dự án | trị giá 800 tỷ đồng". */
const WORTHY = phraseSet(
  listed(
    'khoản, số tiền, số tài sản, tiền, tiền gửi, giải thưởng, phần thưởng, học bổng, gói, gói thầu, quỹ, phí, lệ phí, học phí',
  ),
)
const WORKS = phraseSet(
  listed(
    'dự án, siêu dự án, công trình, nhà máy, tuyến đường, khu đô thị, khu du lịch, khu nghỉ dưỡng, toà nhà, cao ốc',
  ),
)
const MOST_WORTHY = 10
const ENDS_WORTHY = new Set(['với', 'bị', 'được', 'tại', 'ở'])

/** "khoản tiền gửi | có giá trị", "dự án | trị giá": the sum or the works right before the word that only says what they are worth. */
export function worthOf({ tokens: { words, ids } }: Scene, start: number, found: Found): Found | null {
  if (WORTH.at(ids, found.start)?.end !== found.end) return null
  const has = words[found.start - 1] === 'có'
  const last = found.start - (has ? 2 : 1)
  const end = words[last] === 'này' || words[last] === 'trên' ? last : last + 1
  for (let k = end - 1; k >= Math.max(start, end - MOST_WORTHY); k--) {
    // "số | tiền và hiện vật"
    if (WORTHY.at(ids, k)) return strong({ start: (SUMS.at(ids, k - 1)?.end ?? 0) > k ? k - 1 : k, end })
    // "dự án | có giá trị 90 triệu đồng": what it has is told of itself
    if (!has && WORKS.at(ids, k)) return strong({ start: k, end })
    const told = PREDICATES.endingAt(ids, k) && !SUMS.endingAt(ids, k) && !isWithinSum(ids, k)
    if (told || ENDS_WORTHY.has(words[k] ?? '')) return null
  }
  return null
}
