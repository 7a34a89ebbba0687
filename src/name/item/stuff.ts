import type { Draft } from '../../decide/draft.js'
import { BEFALLEN } from '../../lexicon/befallen.js'
import { VERBS } from '../../lexicon/boundaries.js'
import { PLACES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import type { Found } from './chunk.js'
import { behindEarlier, type Earlier } from './earlier.js'
import { BRANCHES } from './phrase.js'
import { isCapital, lastIn, type Stretch, spanOf, splits } from './words.js'

export const STUFF = new Set<Kind>(['mass', 'volume', 'area'])
/** What is done on fields and in woods, of which the stuff was told before. */
export const FIELDWORK = listSet(
  'gặt, gặt xong, gieo, gieo xong, gieo sạ, gieo trồng, gieo cấy, cấy, cấy xong, xuống giống, thu hoạch, thu hoạch xong, trồng mới, trồng xong, trồng lại, thả nuôi, thả giống, làm đất, bón phân',
)

/** What is done with goods, of which the stuff was told before. */
const TRADED = listSet(
  'xuất khẩu, nhập khẩu, xuất, nhập, xuất bán, bán, bán ra, mua, mua vào, thu mua, tiêu thụ, nhập về',
)

/** "xuất khẩu 600 tấn tôn, riêng Hoa Sen | xuất khẩu | 250 tấn": is it only such a deed, or who does it? */
function isTraded(scene: Scene, { start, end }: Found): boolean {
  const verb = TRADED.endingAt(scene.tokens.ids, end - 1)
  return verb !== null && (verb.start === start || (verb.start > start && isCapital(scene, start) && start > 0))
}

/** "xuất xưởng 1,2 triệu tấn xi măng, | tiêu thụ | được 1 triệu tấn": is what was found only what is done to the stuff of the figure before? */
function isDoneTo({ scene, quantity }: Draft, found: Found, last: Earlier): boolean {
  const { start, end } = found
  const { kind } = quantity
  if (!STUFF.has(kind) || last.quantity.kind !== kind || !last.item) return false
  const { ids } = scene.tokens
  // "lúa bị ngập 40 ha, trong đó | hư hại | 12 ha"
  if (BEFALLEN.at(ids, start)?.end === end) return true
  const behind = last.item.start > (last.scene.tokens.starts[last.quantity.last] ?? 0)
  if (behind && isTraded(scene, found)) return true
  return behind && [VERBS, BRANCHES, FIELDWORK].some((table) => table.at(ids, start)?.end === end)
}

/** "gieo 900 ha lúa, phía nam | gieo cấy | 300 ha": what is grown where only who grows it stands before the verb, by the last area of the sentence. */
function grownBy({ scene, quantity: { kind } }: Draft, { end }: Found, earlier: readonly Earlier[]): Span | null {
  if (kind !== 'area' || !FIELDWORK.endingAt(scene.tokens.ids, end - 1)) return null
  return (
    earlier.findLast(({ quantity, item }) => quantity.kind === 'area' && quantity.change === null && item)?.item ?? null
  )
}

/** How much rain fell, and where it was measured. */
const RAINFALL = phraseSet(['lượng mưa', 'tổng lượng mưa', 'lượng mưa trung bình', 'mưa'])
const RAIN_WITHIN = 24

/** "gây | mưa | từ 220 đến 380 mm, riêng trạm Châu Hội đo được 415 mm": millimetres behind rain are of it, wherever they were measured. */
function rainBefore({ tokens: { ids } }: Scene, { unit, first }: Draft['quantity'], { start }: Found): Stretch | null {
  if (unit !== 'mm' || RAINFALL.at(ids, start)) return null
  for (let k = first - 1; k >= Math.max(0, first - RAIN_WITHIN); k--) {
    const rain = RAINFALL.endingAt(ids, k)
    if (rain) return { start: rain.start, end: rain.end }
  }
  return null
}

/** Names of places in a list, each with its number behind it, and the marks between them. */
const OPENS = new Set(['(', ';', ',', 'và'])
const MOST_NAMED = 90
const MOST_NAME = 6

/** "310 ha ngô bị đổ (Nậm Pồ: 120 ha; | Tủa Chùa | 90 ha)": what is told before a bracket in which it is told by places. */
export function wholeOfPlaces({ scene, quantity: { kind, first } }: Draft, earlier: readonly Earlier[]): Span | null {
  const { words, kinds } = scene.tokens
  const end = words[first - 1] === ':' ? first - 1 : first
  let start = end
  while (start > 0 && kinds[start - 1] === 'word' && words[start - 1] !== 'và' && end - start < MOST_NAME) start--
  if (start === end || !OPENS.has(words[start - 1] ?? '') || !isCapital(scene, end - 1)) return null
  // "(huyện Yên Lập 12, huyện Thanh Sơn 33)"
  const place = PLACES.at(scene.tokens.ids, start)
  if (!isCapital(scene, start) && !(place && isCapital(scene, place.end))) return null
  const open = opening(words, first, MOST_NAMED)
  const whole =
    open < 0 || !(kind === 'money' || kind === 'length' || STUFF.has(kind))
      ? null
      : earlier.findLast(({ quantity }) => quantity.first < open)
  if (whole?.quantity.kind !== kind || whole.quantity.change !== null) return null
  return lastIn(words, ')', whole.quantity.last, open) < 0 ? whole.item : null
}

/** "12 ha | tại | Bạc Liêu và | 4 ha tại Sóc Trăng": does only where the measure before was told stand between it and this one? */
export function isWhereLast(
  { scene, quantity: { kind, first } }: Draft,
  { start, end }: Found,
  last: Earlier,
): boolean {
  const { words } = scene.tokens
  const where = words[start - 1] === 'tại' || words[start - 1] === 'ở'
  return (
    last.quantity.kind === kind &&
    where &&
    behindEarlier(last) === start - 1 &&
    isCapital(scene, start) &&
    (words[end] === 'và' || words[end] === ',') &&
    end === first - 1
  )
}

/** A word of a name, and no preposition or verb. */
const isOfName = (scene: Scene, k: number): boolean =>
  scene.tokens.kinds[k] === 'word' && !splits(scene, k) && !VERBS.endingAt(scene.tokens.ids, k)

/** "thả 900 ha tôm, | trong đó tôm sú 300 ha; | thu hoạch 500 ha": the figures before the parts that a semicolon ends, else all. */
function overParts({ scene, quantity: { first } }: Draft, earlier: readonly Earlier[]): readonly Earlier[] {
  const { words } = scene.tokens
  const last = earlier.at(-1)
  if (!last || lastIn(words, ';', last.quantity.last, first) < 0) return earlier
  for (let i = earlier.length - 1; i > 0; i--) {
    const at = (earlier[i] as Earlier).quantity.first
    const from = (earlier[i - 1] as Earlier).quantity.last
    if (lastIn(words, ';', from, at) >= 0) return earlier
    const among = lastIn(words, 'đó', from, at)
    if (among > 0 && words[among - 1] === 'trong') return earlier.slice(0, i)
  }
  return earlier
}

const LOSS = phraseSet(['thiệt hại'])
const MOST_STUFF = 4

/** "lâm sản | thiệt hại | 34 m3", "rừng bị | thiệt hại | là 2 ha": the stuff that was lost, where the noun of the loss touches it. */
function stuffLost(scene: Scene, kind: Kind, { start, end }: Found, barrier: number): Stretch | null {
  const { words, ids } = scene.tokens
  if (!STUFF.has(kind) || LOSS.at(ids, start)?.end !== end) return null
  const until = words[start - 1] === 'bị' ? start - 1 : start
  let from = until
  // "gây | thiệt hại | 2 ha"
  while (from > barrier && isOfName(scene, from - 1) && until - from < MOST_STUFF) from--
  const measure = SUMS.at(ids, from)
  if (measure && measure.end < until) from = measure.end
  if (from === until || measure?.end === until) return null
  return { start: from, end: until }
}

/** The stuff of a measure where what was found before it tells only what is done to it, what befell it or where it was measured. */
export function stuffTold(draft: Draft, found: Found, earlier: readonly Earlier[], barrier: number): Span | null {
  const { scene, quantity } = draft
  const whole = overParts(draft, earlier)
  const last = whole.at(-1)
  return (
    spanOf(scene.tokens, rainBefore(scene, quantity, found)) ??
    grownBy(draft, found, whole) ??
    spanOf(scene.tokens, stuffLost(scene, quantity.kind, found, barrier)) ??
    (last && isDoneTo(draft, found, last) ? last.item : null)
  )
}
