import type { Draft } from '../../decide/draft.js'
import { CLAUSES, OPINIONS, VERBS } from '../../lexicon/boundaries.js'
import { CLASSES, COUNTED, isSomebody, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { EMPTY, PLANS, SUMS, WEAK } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { unitAt } from '../../propose/units.js'
import { NUMBERS } from './chunk.js'
import { behindEarlier, type Earlier, inherited, isPlan } from './earlier.js'
import { left, sumAround } from './level.js'
import { beginning, overLinks } from './links.js'
import { respective, sharedPlan } from './respective.js'
import { subjectBefore } from './subject.js'
import { after, outOf, respect, sumBehind } from './thing.js'
import { isFunction, type Stretch, spanOf } from './words.js'

/** Verbs before a share or rate that say it of what stands before them: "thịt lợn chiếm (tới) 70% cơ cấu thực phẩm". */
const SHARES = new Set(['chiếm', 'bằng', 'là', 'gấp', 'vượt'])
/** Between such a verb and its number. */
const EMPHASIS = new Set(['từ', 'tới', 'đến', 'lên', 'khoảng', 'tỷ', 'lệ', 'trọng', 'chỉ', 'mức'])
const MOST_EMPHASIS = 3

/** The verb of a share that leads to token `first`, and where it stands; or null. */
function shareVerb(words: readonly string[], first: number): { verb: string; at: number } | null {
  let k = first - 1
  while (k >= 0 && first - k <= MOST_EMPHASIS && EMPHASIS.has(words[k] ?? '')) k--
  // "Hàn Quốc đóng góp 15% tổng kim ngạch"
  if (words[k] === 'góp' && words[k - 1] === 'đóng') return { verb: 'chiếm', at: k - 1 }
  const verb = words[k] ?? ''
  return SHARES.has(verb) ? { verb, at: k } : null
}

const MARKET = phraseSet(['thị phần'])

/** People or bodies, who may think something. */
const thinks = (ids: readonly number[], at: number): boolean => isSomebody(CLASSES.at(ids, at)?.row)

/** "64% doanh nghiệp | đánh giá tác động nghiêm trọng", "30% số người | muốn đi xa": who is asked, and not what they say. */
function asked({ tokens: { words, ids } }: Scene, thing: Stretch | null): Stretch | null {
  if (!thing || !thinks(ids, words[thing.start] === 'số' ? thing.start + 1 : thing.start)) return thing
  for (let k = thing.start + 1; k < thing.end; k++) if (OPINIONS.at(ids, k)) return { ...thing, end: k }
  return thing
}

const OF_SOMEBODY = new Set(['percent', 'ratio', 'count'])

/** "41% người được hỏi …, 31,5% | muốn đi xa": those told of before, of whom this share tells what they think or mean to do. */
function ofThem({ tokens: { ids } }: Scene, earlier: readonly Earlier[], right: number): Span | null {
  if (!OPINIONS.at(ids, right)) return null
  return earlier.findLast((one) => OF_SOMEBODY.has(one.quantity.kind) && thinks(one.itemIds, 0))?.item ?? null
}

/** Nouns of rates, which are of themselves though the noun of another sum follows: "lãi suất không quá 150% lãi suất cơ bản". */
const RATES = phraseSet(['thuế suất', 'lãi suất', 'mức thuế suất', 'mức lãi suất', 'tỷ lệ', 'tỷ suất'])

/** "thuế suất | 10% | quy định tại khoản này": the noun of a rate that the number touches, where no noun of a thing follows. */
function rateBefore({ scene, quantity }: Draft, barrier: number, right: number): Span | null {
  const { words, kinds, ids } = scene.tokens
  if (quantity.kind !== 'percent' || kinds[right] !== 'word' || isFunction(ids, right) || PLANS.at(ids, right))
    return null
  // what is counted, but for the verb: "10% | quy định tại khoản này"
  if (COUNTED.at(ids, right) && !VERBS.at(ids, right)) return null
  const found = subjectBefore(scene, quantity.first, barrier, 'percent')
  if (!found || found.weak || !RATES.at(ids, found.start)) return null
  const touched = words[found.end] !== 'với' && found.end === overLinks(scene, quantity.first - 1, 'percent')
  return touched ? spanOf(scene.tokens, found) : null
}

/** Behind a rate these only say when it was, or who has set it: "179,5% | hồi đầu năm", "ngưỡng 2% | cho phép". */
const ASIDE = listSet(
  'hồi, đề ra, đặt ra, quy định, cho phép, theo, tết, ck, vụ trước, kỳ trước, phiên trước, lần trước',
)
/** The whole of a share that says of nothing what it is: "289 nhà = 65,98% | tổng số". */
const WHOLE = phraseSet(['tổng số'])

/** Verbs of what a change leads to: "giảm 13% | kéo doanh thu giảm", "tăng 5% | đẩy giá thành lên". */
const CAUSING = listSet('kéo, kéo theo, khiến, khiến cho, làm cho, làm giảm, làm tăng, đẩy, buộc, dẫn đến, dẫn tới')

/** What is told behind a share; "2% | cuối năm" tells nothing. */
function told({ tokens: { ids } }: Scene, thing: Stretch | null): Stretch | null {
  if (!thing || ASIDE.at(ids, thing.start) || CAUSING.at(ids, thing.start)) return null
  return [EMPTY, WHOLE].some((table) => table.at(ids, thing.start)?.end === thing.end) ? null : thing
}

/** Between the beginning of a clause and a share that says of what it is behind "là": "còn lại | 34% | là những vụ cháy". */
const REST = phraseSet(['còn lại'])

/** "trong đó 84% | là | rừng nguyên sinh": what a share is, where nothing before it says whose it is. */
function identified({ scene, quantity }: Draft, barrier: number, right: number): Stretch | null {
  const { words, ids } = scene.tokens
  if (words[right] !== 'là') return null
  const end = overLinks(scene, quantity.first - 1, quantity.kind)
  const lead = CLAUSES.endingAt(ids, end - 1) ?? REST.endingAt(ids, end - 1)
  return beginning(scene, end, barrier) >= (lead?.start ?? end) ? after(scene, right + 1) : null
}

/** "Giảm 35% | đối với | sản phẩm mới", "giảm 10% | cho | khách quen": for what a share is that nothing else is told of. */
function given(scene: Scene, right: number): Stretch | null {
  const { words } = scene.tokens
  if (words[right] === 'cho') return after(scene, right + 1)
  return words[right] === 'đối' && words[right + 1] === 'với' ? after(scene, right + 2) : sumBehind(scene, right, 'vào')
}

const PARTED = new Set(['trích', 'nộp'])
const PARTED_WITHIN = 4

/** "trích (tối đa) 10% | vào | quỹ dự phòng": what a part goes into. */
function parted({ scene, quantity: { first } }: Draft, right: number): Stretch | null {
  const { words } = scene.tokens
  if (words[right] !== 'vào') return null
  return words.slice(Math.max(0, first - PARTED_WITHIN), first).some((word) => PARTED.has(word))
    ? sumBehind(scene, right, 'vào')
    : null
}

/**
 * "đặt cọc số tiền | bằng 5% (của) | giá khởi điểm": a sum that equals a part of another is told as a part of that one. A rate is
 * told of itself: "lãi suất phạt bằng 150% lãi suất cho vay".
 */
function equalled(
  { scene, quantity }: Draft,
  share: { verb: string; at: number } | null,
  right: number,
): Stretch | null {
  if (quantity.kind !== 'percent' || share?.verb !== 'bằng') return null
  const { words, ids, kinds } = scene.tokens
  const of = words[right] === 'của' ? right + 1 : right
  const from = PLURALS.has(words[of] ?? '') ? of + 1 : of
  if (SUMS.at(ids, from)?.row !== 'noun' || PLANS.at(ids, from)) return null
  for (let k = share.at - 1; kinds[k] === 'word'; k--) if (RATES.at(ids, k)) return null
  const whole = after(scene, from)
  return whole && WEAK.at(ids, from)?.end === whole.end ? null : whole
}

/** "một nửa | trong số 18 xã", "60% | của 5.600 thủ tục": the things of which a share is taken, where they are counted. */
function countedWhole(scene: Scene, right: number): Stretch | null {
  const { words, kinds } = scene.tokens
  const from = words[right] === 'của' && kinds[right + 1] === 'numeral' ? right + 2 : outOf(scene, right)
  return from > right + 1 && !unitAt(scene.tokens, from, true) ? after(scene, from) : null
}

const HAS = new Set(['có', 'đạt'])

/** "21 mặt hàng | có | kim ngạch trên 1 tỷ USD, chiếm 81%": those who have the sum that was told last, where they are counted. */
function havingBefore(earlier: readonly Earlier[]): Span | null {
  const [have, last] = earlier.slice(-2)
  if (!have?.item || !last?.item || have.quantity.kind !== 'count' || last.quantity.kind !== 'money') return null
  const at = behindEarlier(have)
  const { words, starts } = last.scene.tokens
  return HAS.has(words[at] ?? '') && starts[at + 1] === last.item.start ? have.item : null
}

/** What shares of a whole economy, of all credit or of all people are told in, and of nothing in it: "nợ công ở mức 37% | GDP", "tỷ lệ bao phủ 94% | dân số". */
const YARDSTICKS = phraseSet(['gdp', 'grdp', 'tổng dư nợ', 'dân số'])

/** The level before a share of the whole economy, or the one that it goes on with: "bội chi (dự kiến) | 3,4% GDP". */
function ofEconomy(
  { scene, quantity }: Draft,
  earlier: readonly Earlier[],
  barrier: number,
  right: number,
): Span | null {
  const { words, ids } = scene.tokens
  const end = YARDSTICKS.at(ids, right)?.end
  if (end === undefined || words[end] === 'của') return null
  const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
  const people = words[right] === 'dân'
  if (found) {
    const level = people ? RATES.at(ids, found.start) !== null : SUMS.at(ids, found.start)?.row === 'noun'
    return level && !found.weak ? spanOf(scene.tokens, found) : null
  }
  const last = earlier.at(-1)
  return last?.quantity.kind === 'money' && !people ? last.item : null
}

/** What stands behind a number that is counted under a label: "nồng độ cồn 6.205 trường hợp", "Nặng: 71 ca". */
const CASES = listSet(
  'trường hợp, dự án, kiến nghị, ý kiến, doanh nghiệp, sản phẩm, đơn, phiếu, vụ, vụ việc, ca, ca bệnh, người, lượt, lượt người, hộ, hồ sơ, con, tr.hợp',
)

/** "nông, lâm nghiệp 187 nghìn người (| 35,6% |)": the label of the count that the share in brackets, or behind "chiếm", is told of. */
function labelled({ scene, quantity }: Draft, earlier: readonly Earlier[]): Span | null {
  const { words, ids, starts } = scene.tokens
  const last = earlier.at(-1)
  if (quantity.kind !== 'percent' || last?.quantity.kind !== 'count' || !last.item) return null
  const at = last.quantity.last + 1
  const cases = CASES.at(ids, at)
  if (!cases || starts[at] !== last.item.start || behindEarlier(last) !== cases.end) return null
  const open = words[cases.end] === '(' || words[cases.end] === ','
  const from = cases.end + (open ? 1 : 0)
  if (!open || (words[from] === 'chiếm' ? from + 1 : from) < quantity.first - 2) return null
  if (words[from] !== 'chiếm' && (words[cases.end] !== '(' || from < quantity.first)) return null
  const { first } = last.quantity
  const found = subjectBefore(scene, first, behindEarlier(earlier.at(-2)), 'count')
  const foremost = found !== null && (found.end === first - 1 || FOREMOST.has(words[found.end] ?? ''))
  const tied = words[first - 1] === ':' || (words[first - 1] === 'với' && foremost)
  if (!found || found.weak || (found.end !== first && !tied)) return null
  return spanOf(scene.tokens, words[first - 1] === 'với' ? behindIs(scene, found) : found)
}

/** Behind whom is told that they have most: "Hàn Quốc | đứng đầu với 90 dự án, chiếm 40%". */
const FOREMOST = new Set(['đứng', 'dẫn', 'xếp', 'nhiều', 'cao', 'lớn', 'đông', 'có'])
const IS_WITHIN = 8

/** "nhiều nhất là | lĩnh vực giao thông, thủy lợi | với 80 ý kiến": all that is told behind "là". */
function behindIs({ tokens: { words, kinds } }: Scene, found: Stretch): Stretch {
  for (let k = found.start - 1; k > Math.max(0, found.start - IS_WITHIN); k--) {
    if (words[k] === 'là') return { start: k + 1, end: found.end }
    if (kinds[k] !== 'word' && words[k] !== ',') return found
  }
  return found
}

const MOST_CAUSE = 8
/** "số vụ | do sự cố điện | chiếm 58%": a number with what it came of, up to the verb of its share at token `end`. */
function withCause(
  { tokens: { words, ids, kinds } }: Scene,
  { start, end: from }: Stretch,
  end: number,
): Stretch | null {
  if (!NUMBERS.at(ids, start) || words[from] !== 'do' || end <= from + 1 || end - from > MOST_CAUSE) return null
  for (let k = from; k < end; k++) if (kinds[k] !== 'word') return null
  return { start, end }
}

const BOUNDED = phraseSet(['trở lên', 'trở xuống'])

/** What a percent or ratio is of. */
export function rated(draft: Draft, earlier: readonly Earlier[], barrier: number, behind: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  // "60% trở lên | hộ nông dân"
  const right = BOUNDED.at(tokens.ids, behind)?.end ?? behind
  const about =
    respect(scene, quantity.first, right, quantity.change !== null) ??
    sumBehind(scene, right, 'là') ??
    parted(draft, right)
  if (about) return spanOf(tokens, about)
  const plan = sharedPlan(draft)
  // "đạt 40% kế hoạch" alone is told below
  if (plan && !PLANS.at(tokens.ids, right)) return spanOf(tokens, plan)
  const own = (plan ? null : respective(draft, earlier, barrier)) ?? labelled(draft, earlier)
  if (own) return own
  const them = ofThem(scene, earlier, right)
  if (them) return them
  const noun = identified(draft, barrier, right)
  if (noun) return spanOf(tokens, noun)
  const level = ofEconomy(draft, earlier, barrier, right)
  if (level) return level
  const share = shareVerb(tokens.words, quantity.first)
  const whole = equalled(draft, share, right)
  if (whole) return spanOf(tokens, whole)
  if (share && (share.verb === 'chiếm' || !PLANS.at(tokens.ids, right))) {
    const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
    // "ở vị trí thứ 9, | chiếm 3% thị phần", "là | đơn vị chiếm 3%": who has it is told elsewhere
    const away = tokens.words[share.at - 1] === ',' || tokens.words[(found?.start ?? 0) - 1] === 'là'
    const market = away && MARKET.at(tokens.ids, right) !== null
    const owns = share.verb === 'chiếm' && !market
    const caused = found && share.verb === 'chiếm' ? withCause(scene, found, share.at) : null
    if (caused) return spanOf(tokens, caused)
    if (found && !found.weak && (owns || SUMS.at(tokens.ids, found.start)?.row === 'noun')) return spanOf(tokens, found)
    // "chiếm 44% thị phần": what the share is called, if nothing else is
    if (market) return spanOf(tokens, after(scene, right))
    // "thiệt hại 148 tỷ đồng, chiếm một nửa thiệt hại toàn tỉnh"
    const last = earlier.at(-1)
    const have = share.verb === 'chiếm' ? havingBefore(earlier) : null
    if (have) return have
    if (share.verb === 'chiếm' && last && !isPlan(last))
      return spanOf(tokens, sumAround(draft, last)) ?? inherited(earlier) ?? spanOf(tokens, found)
  }
  const out = countedWhole(scene, right)
  if (out) return spanOf(tokens, out)
  const rate = rateBefore(draft, barrier, right)
  if (rate) return rate
  const thing = spanOf(tokens, asked(scene, told(scene, after(scene, right))))
  // "gấp 2 lần năm ngoái" is of what stands before it, "5 lần mức lương cơ sở" of what it is a multiple of
  const compared = quantity.unit === 'x' && SUMS.at(tokens.ids, right)?.row !== 'noun'
  const of = compared ? (left(draft, earlier, barrier) ?? thing) : (thing ?? left(draft, earlier, barrier))
  return of ?? spanOf(tokens, given(scene, right))
}
