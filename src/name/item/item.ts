import type { Draft } from '../../decide/draft.js'
import { VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { GOODS, MONEY_STUFF } from '../../lexicon/money.js'
import { COUNTED, LINES } from '../../lexicon/nouns.js'
import { PAYMENTS, SPENDING } from '../../lexicon/payments.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { DIMENSIONS, PURPOSES, SERVED, SUMS, WEAK } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import { isMeasure, type Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { unitAt } from '../../propose/units.js'
import { closing } from '../../segment/tokens.js'
import { ageBefore } from './aged.js'
import { counted } from './counted.js'
import { awayBefore, locatedBefore, locatedBehind } from './distance.js'
import { behindEarlier, type Earlier, outOfBracket, overRate } from './earlier.js'
import { left, telling } from './level.js'
import { overLinks } from './links.js'
import { somebodyAt } from './owner.js'
import { beforeRange, personBefore, personBehind, personFor } from './person.js'
import { respective, sharedDeed } from './respective.js'
import { rated } from './share.js'
import {
  after,
  earned,
  isPower,
  overSuspected,
  spent,
  stuffs,
  sumBehind,
  takenBy,
  WAYS_JOIN,
  withObject,
} from './thing.js'
import { overQualifiers, type Stretch, spanOf, stretchOf, tokenAt } from './words.js'

/** Right before a sum behind which stands what it buys. */
const TRADED = new Set(['mua', 'bán'])
/** The part of "9/14 xã" counts what stands behind the whole. */
function behind({ scene: { tokens }, quantity }: Draft): number {
  if (quantity.half !== 'part') return quantity.last + 1
  // "11,4/13,75 | km | đường"
  const whole = quantity.until + 3
  return quantity.kind === 'count' ? whole : (unitAt(tokens, whole, true)?.end ?? whole)
}

const MOST_BRACKETED = 7

/** "3,8 triệu tệ | (13 tỷ đồng) | tiền mặt": the token behind the same sum in another currency, of either of them. */
function overSum({ tokens: { words } }: Scene, right: number): number {
  if (words[right] === ')') return right + 1
  if (words[right] !== '(') return right
  const close = closing(words, right, MOST_BRACKETED)
  return close < 0 ? right : close + 1
}

const LIGHT = phraseSet(['thực hiện'])
/** Behind a subject, before how long it went on. */
const LASTS = phraseSet(['kéo dài', 'kéo dài trong', 'kéo dài suốt', 'diễn ra', 'diễn ra trong', 'diễn ra suốt'])

/** "ngân sách tỉnh bố trí | 48 tỷ đồng", "công đoàn dành | 260 tỷ đồng": is what was named only who spends the sum at token `first`? */
function spends({ tokens }: Scene, first: number, named: Span | null): boolean {
  const verb = SPENDING.endingAt(tokens.ids, first - 1)
  const at = verb && named ? tokenAt(tokens, named.start) : -1
  if (!verb || at < 0 || at >= verb.start) return false
  const end = tokens.ends[verb.start - 1]
  return named?.end === tokens.ends[first - 1] || (named?.end === end && somebodyAt(tokens, at))
}

/** What a sum is for that no noun names: "trích 30.000 USD | xây trường", if `named` says no more. */
function purposeOf(
  { scene, quantity: { first } }: Draft,
  named: Span | null,
  right: number,
  barrier: number,
): Span | null {
  const { tokens } = scene
  const told = named === null ? -1 : tokenAt(tokens, named.start)
  // "5 tỷ đồng ủng hộ phòng dịch; 6 tỷ đồng | ủng hộ Quỹ …": what the sum before was for is no name of one with a purpose of its own
  const at = told < barrier && PURPOSES.at(tokens.ids, told) && PURPOSES.at(tokens.ids, right) ? -1 : told
  const spent = at < 0 ? null : SPENDING.at(tokens.ids, at)
  // "gửi tặng" is more than "gửi"
  const moved = spent !== null && spent.end >= (PAYMENTS.at(tokens.ids, at)?.end ?? 0)
  const bare = at < 0 || moved || spends(scene, first, named)
  // "đầu tư 15.000 tỷ đồng | xây đường": the deed says more than its purpose
  if (!bare && PAYMENTS.at(tokens.ids, at)?.row === 'given') return named
  const from = bare && tokens.words[right] === 'để' ? right + 1 : right
  const goods = GOODS.at(tokens.ids, right)
  const isGoods = goods !== null && goods.end >= (COMPOUNDS.at(tokens.ids, right)?.end ?? 0)
  const work = PURPOSES.at(tokens.ids, from)
  // "ngân sách tỉnh chi 27 tỷ đồng | thực hiện chế độ": who spends a sum says more than that something is done
  if (at >= 0 && SUMS.at(tokens.ids, at)?.row === 'noun' && LIGHT.at(tokens.ids, from)) return named
  // "để sửa chữa lại": a work of one word is told of by its object
  const alone = from > right && work && work.end > work.start + 1 ? work : null
  const purpose = isGoods ? after(scene, right) : (withObject(scene, work) ?? alone)
  if (!purpose || (!bare && SUMS.at(tokens.ids, at))) return named
  // "quỹ phân bổ 3 tỷ đồng hỗ trợ xây | 64 căn nhà": what it is for is counted itself
  if (named && tokens.kinds[purpose.end] === 'numeral' && !SPENDING.at(tokens.ids, at)) return named
  return spanOf(tokens, purpose)
}

/** "huy động 90 tỷ đồng | từ | nguồn lực xã hội": the source of a sum that no noun names. */
function sourceOf({ scene: { tokens }, scene }: Draft, named: Span | null, right: number): Span | null {
  if (tokens.words[right] !== 'từ' || tokens.words[right + 1] !== 'nguồn') return null
  const at = named === null ? -1 : tokenAt(tokens, named.start)
  const noun = at >= 0 && SUMS.at(tokens.ids, at)?.row === 'noun'
  return noun || !SUMS.at(tokens.ids, right + 1) ? null : spanOf(tokens, after(scene, right + 1))
}

const TERM = new Set(['năm', 'tháng'])
const MORE_TERMS = new Set([',', 'và', 'đến', 'tới', '-'])

/** "6 năm | và 4 năm | tù", "6 tháng | đến 3 năm | tù": the token behind the other terms, whose last tells what they are of. */
function overTerms({ tokens: { words, kinds } }: Scene, right: number): number {
  let k = right
  while (MORE_TERMS.has(words[k] ?? '') && kinds[k + 1] === 'numeral' && TERM.has(words[k + 2] ?? '')) k += 3
  return k
}

/** "bị phạt tù | tới | 15 năm", "tù | từ | 3 năm": what is served, right before how long. */
function servedBefore({ tokens }: Scene, first: number): Stretch | null {
  const at = overQualifiers(tokens.ids, first)
  const k = BOUND.has(tokens.words[at] ?? '') ? at - 1 : at
  if (tokens.words[k] !== 'tù') return null
  return { start: tokens.words[k - 1] === 'phạt' ? k - 1 : k, end: k + 1 }
}
const BOUND = new Set(['từ', 'tới', 'đến'])

/** Before those who are on a vessel. */
const ABOARD = new Set(['cùng', 'với', 'chở', 'có'])

/** What is so far from a place: "cảng cách thị xã 70 km", "cách thị xã 70 km, cảng …"; undefined if the length is no distance. */
function farAway(draft: Draft, earlier: readonly Earlier[], barrier: number, right: number): Span | null | undefined {
  const { scene, quantity } = draft
  // counts of the place itself may stand between: "cách một hòn đảo 150 km"
  const told = earlier.findLast((one) => one.quantity.kind !== 'count')
  const at = awayBefore(scene, quantity.first, behindEarlier(told))
  if (at < 0) return undefined
  // "tàu cá cùng 9 thuyền viên bị chìm cách đảo 40 hải lý"
  const crew = earlier.at(-1)
  const aboard = crew?.quantity.kind === 'count' && ABOARD.has(scene.tokens.words[crew.quantity.first - 1] ?? '')
  const from = Math.min(aboard ? behindEarlier(told) : barrier, at)
  const found = locatedBehind(scene, at, right) ?? locatedBefore(scene, at, from)
  return spanOf(scene.tokens, found) ?? left({ ...draft, quantity: { ...quantity, first: at } }, earlier, from)
}

/**
 * "trẻ dưới 6 tháng tiêm 3 mũi, | trên 6 tháng | tiêm 2 mũi": whose the age before was, where nobody else is named before this one but
 * what was counted last.
 */
function agedAlike(draft: Draft, earlier: readonly Earlier[], barrier: number): Span | null {
  const told = left(draft, earlier, barrier)
  const last = earlier.at(-1)
  if (last?.quantity.kind !== 'count' || told?.start !== last.item?.start) return told
  return earlier.findLast(({ quantity, item }) => quantity.kind === 'age' && item)?.item ?? told
}

/** "thanh sắt dài (hơn) 2 m ốp vào góc nhà": what has a dimension stands before it; but "mở | rộng | 64 km đường". */
function isDimension({ tokens: { ids } }: Scene, first: number): boolean {
  const last = overQualifiers(ids, first)
  const dimension = DIMENSIONS.endingAt(ids, last)
  return dimension !== null && (COMPOUNDS.endingAt(ids, last)?.start ?? last) >= dimension.start
}

/** What befalls ground is no part of it: "28 km kè | bị hư hỏng", "380 ha lúa | bị ngập"; but "5 tấn cá chết". */
const GROUNDS: ReadonlySet<Kind> = new Set(['length', 'area'])

const GROWTH_WITHIN = 8
/** "năm 2020, | tăng trưởng | ở mức 2,9%": the growth itself, where nothing tells of what it is. */
function growthItself({ tokens: { words } }: Scene, first: number, barrier: number): Stretch | null {
  for (let k = first - 1; k > Math.max(barrier, first - GROWTH_WITHIN); k--)
    if (words[k] === 'trưởng' && words[k - 1] === 'tăng') return { start: k - 1, end: k + 1 }
  return null
}

/** "chiều dài | tuyến | khoảng 23 km": the way in the noun of its length, where nothing else tells which it is. */
function wayItself(scene: Scene, first: number): Stretch | null {
  const { ids, words } = scene.tokens
  const end = overQualifiers(ids, first)
  const last = words[end] === 'là' ? end - 1 : end
  const way = DIMENSIONS.endingAt(ids, last) && LINES.endingAt(ids, last)
  return way && { start: way.start, end: way.end }
}

/** What other stuffs are told as. */
const CONVERTED = phraseSet([
  'quy dầu',
  'dầu quy đổi',
  'quy thóc',
  'quy gạo',
  'quy lúa',
  'quy đổi',
  'quy tiêu chuẩn',
  'quy khô',
  'quy tươi',
])

/** The token behind such words: "3 triệu tấn | quy gạo các loại | được bán". */
function overConverted({ tokens: { words, ids } }: Scene, right: number): number | null {
  const told = CONVERTED.at(ids, right)
  return told && (words[told.end] === 'các' && words[told.end + 1] === 'loại' ? told.end + 2 : told.end)
}

/** "gặt 120 ha | trong tổng số 300 ha lúa", "80 tấn | trên tổng số 90 tấn cam": the stuff of the whole that a measure is out of. */
function measuredWhole(scene: Scene, unit: string | null, right: number): Stretch | null {
  const { words } = scene.tokens
  if ((words[right] !== 'trong' && words[right] !== 'trên') || words[right + 1] !== 'tổng') return null
  const number = words[right + 2] === 'số' ? right + 3 : right + 2
  const measure = scene.tokens.kinds[number] === 'numeral' ? unitAt(scene.tokens, number + 1, true) : null
  return measure?.row.name === unit ? stuffs(scene, after(scene, measure?.end ?? number, true)) : null
}

/** "rút ngắn 40 km | quãng đường" */
const DISTANCES = phraseSet(['quãng đường', 'đoạn đường', 'cự ly'])

/** "0,25 mg/lít | khí thở": what a concentration is in, and not what there is so much of, stands behind a rate of volume. */
const isDissolved = ({ scene: { tokens }, quantity }: Draft): boolean =>
  quantity.kind === 'mass' &&
  tokens.words[quantity.last + 1] === '/' &&
  unitAt(tokens, quantity.last + 2, true)?.row.kind === 'volume'

/** What ground is used for, right behind how much of it there is. */
const GROWN = phraseSet(['trồng', 'nuôi', 'chuyên trồng', 'chuyên nuôi'])

/** The ground itself, behind how much of it there is. */
const GROUND = phraseSet(['diện tích'])

/** What is done with ground that is somebody else's. */
const LEASED = phraseSet(['thuê', 'thuê lại', 'mượn', 'thu hồi', 'mua', 'mua lại', 'lấn chiếm'])
/** "thuê 4.797 m2 | của | Trường Hoa Sen": whose ground it is, where nothing but what is done with it stands before its measure. */
function leasedOf(scene: Scene, told: Span | null, right: number): Stretch | null {
  const stretch = stretchOf(scene.tokens, told)
  const deed =
    stretch && scene.tokens.words[right] === 'của' ? LEASED.endingAt(scene.tokens.ids, stretch.end - 1) : null
  return deed ? after(scene, right + 1) : null
}

/** A stuff that is called like a dimension. */
const SUGAR = phraseSet(['đường kính'])

/** Does the noun of a sum stand at token `k`: "lương", and not "lương thực"? */
function isSum({ tokens: { ids } }: Scene, k: number): boolean {
  const sum = SUMS.at(ids, k)
  return sum !== null && sum.end >= (COMPOUNDS.at(ids, k)?.end ?? 0)
}

/** "300 m đê": what a length is of, right behind it; nothing else that stands there is long. */
const isLine = ({ tokens: { ids } }: Scene, right: number): boolean => {
  const row = COUNTED.at(ids, right)?.row
  return LINES.at(ids, right) !== null || row === 'thing' || row === 'body'
}

/**
 * What the figure counts or measures, as a span of the document, or null. Counts and stuffs stand behind the number, sums and
 * rates before it. `before` are the figures before it in the same sentence: a bare change, a share or the next of a list goes
 * on with what they are about.
 */
export function itemOf(draft: Draft, before: readonly Earlier[]): Span | null {
  const { scene, quantity } = draft
  const { kind, first } = quantity
  const { tokens } = scene
  const earlier = outOfBracket(draft, telling(before, kind))
  const barrier = behindEarlier(earlier.at(-1))
  const right = overRate(scene, behind(draft))
  switch (kind) {
    case 'count':
      return counted(draft, earlier, barrier, right)
    case 'age':
      return (
        personBehind(scene, first, right) ??
        personFor(scene, right) ??
        ageBefore(scene, first) ??
        personBefore(scene, first, beforeRange(scene, overLinks(scene, first - 1, 'age'))) ??
        agedAlike(draft, earlier, barrier)
      )
    case 'money': {
      const open = overSum(scene, right)
      // "mua 500 USD vật tư"
      const sum = SUMS.at(tokens.ids, open)?.row === 'noun' && !WEAK.at(tokens.ids, open)
      const stuff = sum || MONEY_STUFF.at(tokens.ids, open) !== null
      // "trong tổng số 3,9 tỷ USD hàng hóa nhập khẩu"
      const total = tokens.words[first - 1] === 'số' && tokens.words[first - 2] === 'tổng'
      const bought = TRADED.has(tokens.words[first - 1] ?? '') || stuff || total
      const own = respective(draft, earlier, barrier)
      if (own) return own
      const noun = bought ? after(scene, open) : (sumBehind(scene, right, 'vào') ?? sumBehind(scene, right, 'là'))
      const named = left(draft, earlier, barrier)
      return spanOf(tokens, noun) ?? sourceOf(draft, named, open) ?? purposeOf(draft, named, open, barrier)
    }
    case 'duration': {
      // "60 tuổi | 3 tháng"
      const age = before.at(-1)
      if (age?.quantity.kind === 'age' && age.quantity.last + 1 === first) return age.item
      const served = SERVED.at(tokens.ids, overTerms(scene, right)) ?? servedBefore(scene, first)
      // "8 năm 6 tháng giữ chức": months go on with the years
      const behindMonths = tokens.kinds[right] === 'numeral' ? right + 2 : right
      // "lễ hội kéo dài 3 ngày thu hút đông người": the subject lasts
      const lasts = LASTS.endingAt(tokens.ids, first - 1) !== null
      const done = lasts ? null : (earned(scene, right) ?? spent(scene, behindMonths))
      return (
        spanOf(tokens, served ?? done ?? takenBy(draft, right)) ??
        left(draft, earlier, barrier) ??
        personFor(scene, right)
      )
    }
    case 'ratio':
    case 'percent':
      return rated(draft, earlier, barrier, right) ?? spanOf(tokens, growthItself(scene, first, barrier))
    default: {
      const away = kind === 'length' ? farAway(draft, earlier, barrier, right) : undefined
      if (away !== undefined) return away
      const dimension = isDimension(scene, first)
      const before = dimension && kind !== 'mass' ? left(draft, earlier, barrier) : undefined
      if (before) return before
      const measures = kind === 'length' ? isLine(scene, right) : isMeasure(kind) && !isDissolved(draft)
      const way = kind === 'length' ? DISTANCES.at(tokens.ids, right) : null
      if (way) return spanOf(tokens, way)
      const whole = measuredWhole(scene, quantity.unit, right)
      if (whole) return spanOf(tokens, whole)
      // "12 triệu tấn quy dầu": how it is told, and not of what
      const measured = dimension ? right : (overConverted(scene, right) ?? overSuspected(scene, right))
      // "40 ha | diện tích nuôi tôm", "300 m2 diện tích | sàn kho"
      const ground = kind === 'area' ? GROUND.at(tokens.ids, right) : null
      const tilled = ground !== null && VERBS.at(tokens.ids, ground.end) !== null
      const from = ground && !tilled && tokens.kinds[ground.end] === 'word' ? ground.end : measured
      const noun = ground !== null || !isSum(scene, from) || (kind === 'mass' && SUGAR.at(tokens.ids, from) !== null)
      // "500 ha | trồng | cam": the stuff behind what is done with it
      const used = kind === 'area' ? GROWN.at(tokens.ids, right) : null
      // but "300 ha | trồng xen"
      const plain = used !== null && used.end === VERBS.at(tokens.ids, right)?.end
      const grown = plain ? after(scene, used.end, true) : null
      if (grown) return spanOf(tokens, stuffs(scene, grown))
      const stuff =
        (measures && noun) || isPower(scene, right) || quantity.unit === 'TEU'
          ? stuffs(scene, after(scene, from, GROUNDS.has(kind)), kind === 'length' ? WAYS_JOIN : undefined)
          : null
      if (stuff) return spanOf(tokens, stuff)
      const told = before === null ? null : left(draft, earlier, barrier)
      const owner = kind === 'area' ? leasedOf(scene, told, right) : null
      if (owner) return spanOf(tokens, owner)
      const deed = GROUNDS.has(kind) ? sharedDeed(draft, stretchOf(tokens, told), right) : null
      return spanOf(tokens, deed) ?? told ?? (kind === 'length' ? spanOf(tokens, wayItself(scene, first)) : null)
    }
  }
}
