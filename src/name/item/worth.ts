import { PREDICATES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
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
const WORTHY = listSet(
  'khoản, số tiền, số tài sản, tiền, tiền gửi, giải thưởng, phần thưởng, học bổng, gói, gói thầu, quỹ, phí, lệ phí, học phí',
)
const WORKS = listSet(
  'dự án, siêu dự án, công trình, nhà máy, tuyến đường, khu đô thị, khu du lịch, khu nghỉ dưỡng, toà nhà, cao ốc',
)
/** Goods and papers, which are told of where their worth is given and nobody counts them: "hàng hóa | trị giá 2 tỷ đồng". */
const POSSESSIONS = listSet(
  'tài sản, khối tài sản, hàng hoá, lượng hàng hoá, lượng hàng, hàng dự trữ, tang vật, tang vật vi phạm, hàng hoá vi phạm, hiện vật, nhu yếu phẩm, hợp đồng, đơn hàng, quà tết, túi quà, giỏ quà, túi hàng, phiếu mua hàng, phiếu quà tặng, sổ tiết kiệm, vật tư, vật liệu, con tàu, chiếc tàu',
)
const BEFALLS = new Set(['bị', 'được'])
const MOST_WORTHY = 10
const ENDS_WORTHY = new Set(['với', 'bị', 'được', 'tại', 'ở'])

/** "tài sản | (bị cháy) | trị giá": the goods before token `end`, with what befell them. */
function possessionBefore({ tokens: { words, ids, kinds } }: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= Math.max(start, end - MOST_POSSESSION); k--) {
    if (kinds[k] !== 'word') return null
    const goods = POSSESSIONS.endingAt(ids, k)
    // "thanh lý tài sản", "12 loại hàng hoá": the whole word says it
    if (!goods || goods.start < start || isWithinWord(ids, goods.start, goods.end)) continue
    // "mỗi phần quà tết", "xe đạp và tài sản": one of many, and the last of some
    if (SINGLED.has(words[goods.start - 1] ?? '') || SINGLED.has(words[goods.start - 2] ?? '')) return null
    const told = goods.end === end || BEFALLS.has(words[goods.end] ?? '') || STATES.at(ids, goods.end)?.end === end
    return told || VERBS.at(ids, goods.end)?.end === end ? { start: goods.start, end } : null
  }
  return null
}
const MOST_POSSESSION = 6
const SINGLED = new Set(['mỗi', 'một', 'từng', 'phần', 'suất', 'gói', 'các', 'và'])

/** "khoản tiền gửi | có giá trị", "dự án | trị giá": the sum or the works right before the word that only says what they are worth. */
export function worthOf(scene: Scene, start: number, found: Found): Found | null {
  const { words, ids } = scene.tokens
  if (WORTH.at(ids, found.start)?.end !== found.end) return null
  const has = words[found.start - 1] === 'có'
  const last = found.start - (has ? 2 : 1)
  const end = words[last] === 'này' || words[last] === 'trên' ? last : last + 1
  const goods = has ? null : possessionBefore(scene, start, end)
  if (goods) return strong(goods)
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
