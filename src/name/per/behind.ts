import { FUNCTION_WORDS, VERBS } from '../../lexicon/boundaries.js'
import { FEET } from '../../lexicon/names.js'
import { BOARDED, COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { PLANS } from '../../lexicon/sums.js'
import { exchangedFor } from '../../propose/priced.js'
import { isQuote, numeralOf } from '../../propose/range.js'
import type { Scene } from '../../propose/reading.js'
import { measureBegins, unitAt } from '../../propose/units.js'
import { toNumber } from '../../scan/decimal.js'
import { closing } from '../../segment/tokens.js'
import type { Named } from '../figure.js'
import { nounPhrase } from '../item/walk.js'
import { isYear, textOf } from '../item/words.js'
import { EACH, every, isEach, isGone, isOne, measureEnd, nounEnd, onePeriod, PERIODS, thingEnd } from './denominator.js'

/** "bác sĩ/vạn dân", "ca/100.000 dân": people and live births are what such rates are out of. */
const isHeads = ({ tokens: { words, kinds } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && (words[i + 1] === 'dân' || words[i + 1] === 'người')

/** "30 ca/100.000 người" is a rate, "12 vụ/131 người" and "38 hộ/141 người" are pairs. */
function isRound(scene: Scene, i: number): boolean {
  const numeral = numeralOf(scene, i)
  return numeral !== null && Number.isInteger(Math.log10(toNumber(numeral.value)))
}
const isOutOf = (scene: Scene, i: number): boolean =>
  isHeads(scene, i) && (scene.tokens.words[i + 1] === 'dân' || isRound(scene, i))

/** "mm/24 giờ", "lít/100 km", "kg/người/6 tháng" */
const isStretch = ({ tokens: { words, kinds } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' &&
  (words[i + 1] === 'km' ||
    words[i + 1] === 'giờ' ||
    // "560.000.000/3 năm" is divided
    (kinds[i - 2] === 'word' && PERIODS.has(words[i + 1] ?? '')))

/** The token behind the size that a box is called by, "container | 40 feet", or `end`. */
const overSize = ({ tokens: { words, kinds } }: Scene, end: number): number =>
  words[end - 1] === 'container' && kinds[end] === 'numeral' && FEET.has(words[end + 1] ?? '') ? end + 2 : end

/** "/em/tháng", "/ 1 người/ 1 tháng": the parts without their 1, or null when no rate begins at `from`. */
export function slashes(scene: Scene, from: number): string | null {
  const { words, ids } = scene.tokens
  const parts: string[] = []
  let i = from
  while (words[i] === '/') {
    i++
    // "2.440 tỷ đồng/KH 2.700 tỷ đồng": what was planned
    if (PLANS.at(ids, i)) break
    if (isOne(scene, i)) i++
    const end = isHeads(scene, i) || isStretch(scene, i) ? i + 2 : overSize(scene, thingEnd(scene, i))
    if (end === i) break
    parts.push(textOf(scene, i, end))
    i = end
  }
  return parts.length > 0 ? parts.join('/') : null
}

/** "mỗi năm", "trên 1 tháng", "trong một năm", "trên một vạn dân", right behind a figure. */
export function trailing(scene: Scene, i: number): string | null {
  const { words, kinds } = scene.tokens
  const word = words[i] ?? ''
  // "20.000 đồng cho mỗi ghế"
  if (word === 'cho' && words[i + 1] === 'mỗi') return trailing(scene, i + 1)
  if (isEach(scene, i)) {
    const end = nounEnd(scene, i + 1)
    // "hai đồng phạm mỗi người 7 năm tù": the rate is that of the next number
    return end > i + 1 && kinds[end] !== 'numeral' ? textOf(scene, i + 1, end) : null
  }
  if (kinds[i] === 'time') return every(scene, i)
  // "3,6 triệu đồng một tháng", "5.000 đồng một m3"
  if (isOne(scene, i)) {
    const end = PERIODS.has(words[i + 1] ?? '') ? i + 2 : measureEnd(scene, i + 1)
    // "48 hộp loại 1 kg/hộp" begins another rate
    if (end > i + 1) return words[end] === '/' || isGone(scene, i, end) ? null : textOf(scene, i + 1, end)
  }
  // "1,4 tỷ đồng cho một mét đường"
  if ((word === 'cho' || word === 'làm') && isOne(scene, i + 1) && measureEnd(scene, i + 2) > i + 2)
    return textOf(scene, i + 2, measureEnd(scene, i + 2))
  // "không quá 50 triệu đồng cho 1 lao động"
  if (word === 'cho' && words[i - 1] === 'đồng' && isOne(scene, i + 1) && numeralOf(scene, i + 1)?.form === 'digits')
    return COUNTED.at(scene.tokens.ids, i + 2) ? textOf(scene, i + 2, thingEnd(scene, i + 2)) : null
  // "110 yên | đổi 1 USD"
  if (word === 'đổi' && isOne(scene, i + 1) && exchangedFor(scene.tokens, i + 1) !== null)
    return textOf(scene, i + 2, unitAt(scene.tokens, i + 2, true)?.end ?? i + 2)
  if (word !== 'trên' && word !== 'trong') return null
  // "70 USD trên thùng", "250 người trên km2"
  if (word === 'trên' && kinds[i + 1] === 'word') return overUnit(scene, i)
  // "hai người trên một xe máy": where they are
  if (word === 'trên' && BOARDED.at(scene.tokens.ids, i + 2)) return null
  if (kinds[i + 1] === 'time') return onePeriod(scene, i + 1)
  const numeral = numeralOf(scene, i + 1)
  if (!numeral) return null
  const end = nounEnd(scene, i + 2)
  // "trên một số tuyến phố"
  if (end === i + 2 || words[i + 2] === 'số') return null
  if (isOne(scene, i + 1))
    return PERIODS.has(words[i + 2] ?? '') || word === 'trên' ? textOf(scene, i + 2, thingEnd(scene, i + 2)) : null
  // people and live births are what such rates are out of: "8 bác sĩ trên một vạn dân"
  return word === 'trên' && /^(?:dân|người)/.test(words[i + 2] ?? '') && toNumber(numeral.value) >= 1000
    ? textOf(scene, i + 1, end)
    : null
}

/** Oil is sold by it, and no unit of its own. */
const BARREL = 'thùng'

/** What a rate is out of where no number stands between "trên" at token `i` and its unit; "trên km 45" is a place. */
function overUnit(scene: Scene, i: number): string | null {
  const { words, ids, kinds } = scene.tokens
  const next = words[i + 1] ?? ''
  const alone = PERIODS.has(next) && (kinds[i + 2] !== 'word' || FUNCTION_WORDS.at(ids, i + 2) !== null)
  const barrel = next === BARREL && unitAt(scene.tokens, i - 1, false)?.row.kind === 'money'
  const end = alone || barrel ? i + 2 : measureBegins(scene.tokens, i + 1) ? measureEnd(scene, i + 1) : i + 1
  return end > i + 1 && kinds[end] !== 'numeral' ? textOf(scene, i + 1, end) : null
}

/** A rate may stand behind its thing: "2 hộp sữa/ngày", "80 tấn gạo mỗi năm", "2.400 chiếc/thùng"; a slash of two places is none. */
export function behindThing(figure: Named, from: number): string | null {
  const { scene } = figure
  const { words, ids } = scene.tokens
  // "17 tỷ USD là một điểm sáng"
  if (FUNCTION_WORDS.at(ids, from) && !COUNTED.at(ids, from)) return null
  const end = thingEnds(figure, from)
  if (end === from) return null
  if (words[end] !== '/') return trailing(scene, end) ?? doneEach(scene, end)
  // "2,1 tiêu chí/01 xã": a one may stand before its place, but "3 vụ/1 đối tượng" are two figures
  const one = isOne(scene, end + 1) && (COUNTED.at(ids, end + 2)?.row === 'body' || PERIODS.has(words[end + 2] ?? ''))
  const at = one ? end + 2 : end + 1
  const next = words[at] ?? ''
  // "345 người/km2", "1.100 cây/ha"; "30 con/kg" is a size
  const spread = figure.quantity.kind === 'count' ? unitAt(scene.tokens, at, false)?.row.kind : undefined
  const isDensity = spread === 'area' || spread === 'volume'
  return isDensity || PERIODS.has(next) || isYear(scene, at) || COUNTED.at(ids, at) || isOutOf(scene, at)
    ? slashes(scene, end)
    : null
}

const MOST_DONE = 8

/** "30 ca mổ | được thực hiện mỗi ngày", "4 triệu khách | ghé thăm mỗi năm": what is done to the things, or by them, stands before their rate. */
function doneEach(scene: Scene, from: number): string | null {
  const { words, ids, kinds } = scene.tokens
  if (words[from] !== 'được' && !VERBS.at(ids, from)) return null
  let k = from + 1
  while (k <= from + MOST_DONE && kinds[k] === 'word' && !EACH.has(words[k] ?? '')) k++
  if (kinds[k] !== 'time' && !EACH.has(words[k] ?? '')) return null
  const period = trailing(scene, k)
  const closes = kinds[k] === 'time' ? k + 1 : k + 2
  return period !== null && PERIODS.has(period) && kinds[closes] !== 'word' ? period : null
}

const WORKING = phraseSet([
  'làm',
  'làm việc',
  'làm thêm',
  'học',
  'học tập',
  'bay',
  'lái xe',
  'lễ',
  'nghỉ',
  'nghỉ phép',
  'phép',
])

/** "12 giờ | làm việc trong 1 ngày": of amounts of time only what they are spent on may stand before the rate. */
export function behindWork(scene: Scene, from: number): string | null {
  const work = WORKING.at(scene.tokens.ids, from)
  return work && (slashes(scene, work.end) ?? trailing(scene, work.end))
}

/** The token behind the thing that begins at `from`, or `from`. An item that begins there is the thing, unless it was cut short. */
function thingEnds({ scene, quantity, item, cell }: Named, from: number): number {
  const { starts, ends } = scene.tokens
  if (!item || cell || quantity.half === 'whole' || item.start !== starts[from])
    return nounPhrase(scene, from)?.end ?? from
  let end = from
  while (end < ends.length && (ends[end] as number) <= item.end) end++
  return end
}

/** "(mua vào - bán ra)" behind a price has so many tokens at most. */
export const LONGEST_BRACKET = 8

/**
 * Behind the second of two prices stands what both are for: "56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra)",
 * "56,3 - 56,8 (mua vào - bán ra) triệu đồng/lượng".
 */
export function quotedBehind({ tokens: { words, kinds } }: Scene, behind: number): number {
  // the second one, its unit behind the bracket
  const bracket = words[behind] === '(' && words[behind + 1] === 'mua' && words[behind + 2] === 'vào' ? behind : null
  if (bracket === null && (words[behind] !== '-' || !isQuote(words, behind + 1))) return behind
  let k = bracket ?? behind + 2
  if (words[k] === '(') {
    k = closing(words, k, LONGEST_BRACKET) + 1
    if (kinds[k] === 'numeral') k++
  }
  while (kinds[k] === 'word') k++
  return k
}
