import type { Draft } from '../../decide/draft.js'
import { FUNCTION_WORDS, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { MONEY_STUFF } from '../../lexicon/money.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { CLASSIFIERS, DIMENSIONS, MANNERS, PLANS, SERVED, SPENT, SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import type { Tokens } from '../../segment/tokens.js'
import { behindEarlier, type Earlier, inherited, isPlan, overRate } from './earlier.js'
import { beginning, MEASURED, overLinks } from './links.js'
import { personBefore, personBehind } from './person.js'
import { phraseIn } from './phrase.js'
import { subjectBefore } from './subject.js'
import { nounPhrase } from './walk.js'
import { isCapital, isFunction, isPredicate, type Stretch } from './words.js'

/** The words of a stretch as a span of the document. */
const spanOf = (tokens: Tokens, stretch: Stretch | null): Span | null =>
  stretch && { start: tokens.starts[stretch.start] ?? 0, end: tokens.ends[stretch.end - 1] ?? 0 }

/** How many figures back the level may be that a change goes on with. */
const FARTHEST = 6
/** Kinds that are told in passing: what follows does not go on with what they are of. */
const PASSING = new Set(['duration', 'age'])
/** Right before a sum behind which stands what it buys. */
const TRADED = new Set(['mua', 'bán'])
/** Right before a level that is told in pieces: "đàn lợn đạt 74.300 con". */
const LEVELS = new Set(['đạt', 'là'])
/** Right before the figure that another one is compared with. */
const REFERENCES = phraseSet(['so với mức', 'so với', 'so với con số'])

/** What follows the quantity as its thing: nothing when the next word is a preposition or a verb. */
function after(scene: Scene, from: number, bare = false): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  if (words[from] === '"') return nounPhrase(scene, from)
  if (kinds[from] !== 'word' || MANNERS.at(ids, from)) return null
  const noun = COUNTED.at(ids, from) ?? COMPOUNDS.at(ids, from) ?? (SUMS.at(ids, from)?.row === 'noun' || null)
  // "bao gồm", "bên trong": no "bao" and no "bên"
  if (noun && noun !== true && (FUNCTION_WORDS.at(ids, from)?.end ?? 0) > noun.end) return null
  if (!noun && (isFunction(ids, from) || isPredicate(ids, from) || VERBS.at(ids, from))) return null
  return nounPhrase(scene, from, bare)
}

/** The part of "9/14 xã" counts what stands behind the whole. */
const behind = ({ quantity }: Draft) => (quantity.half === 'part' ? quantity.until + 3 : quantity.last + 1)

/** Verbs before a share or rate that say it of what stands before them: "thịt lợn chiếm (tới) 70% cơ cấu thực phẩm". */
const SHARES = new Set(['chiếm', 'bằng', 'là'])
/** Between such a verb and its number. */
const EMPHASIS = new Set(['tới', 'đến', 'lên', 'khoảng', 'tỷ', 'tỉ', 'lệ', 'trọng', 'chỉ', 'mức'])
const MOST_EMPHASIS = 3

/** The verb of a share that leads to token `first`, or null. */
function shareVerb(words: readonly string[], first: number): string | null {
  let k = first - 1
  while (k >= 0 && first - k <= MOST_EMPHASIS && EMPHASIS.has(words[k] ?? '')) k--
  return SHARES.has(words[k] ?? '') ? (words[k] ?? null) : null
}

/** "tăng 5,1% về lượng": the words behind "về" say what changed. */
function respect(scene: Scene, from: number): Stretch | null {
  const { words, ids } = scene.tokens
  if (words[from] === 'về') return after(scene, from + 1)
  return words[from] === 'so' && words[from + 1] === 'với' && PLANS.at(ids, from + 2) ? after(scene, from + 2) : null
}

/** "5% là thuế giá trị gia tăng": what a share is, behind "là". */
const isThat = (scene: Scene, from: number): Stretch | null =>
  scene.tokens.words[from] === 'là' && SUMS.at(scene.tokens.ids, from + 1)?.row === 'noun'
    ? after(scene, from + 1)
    : null

/** "55 ngày điều trị", "20 năm đóng bảo hiểm": what the time was spent on, right behind it. */
function spent(scene: Scene, from: number): Stretch | null {
  const { ids, kinds } = scene.tokens
  const act = SPENT.at(ids, from)
  const verb = act ?? VERBS.at(ids, from)
  if (!verb || kinds[from] !== 'word' || (!act && (isFunction(ids, from) || isPredicate(ids, from)))) return null
  return { start: from, end: after(scene, verb.end)?.end ?? verb.end }
}

const TAKES = new Set(['mất', 'dành', 'cần', 'tốn', 'bỏ', 'hết'])
const TAKES_WITHIN = 4

/** "mất 2 năm cho công việc kế toán": what the time was taken by. */
function takenBy({ scene, quantity: { first } }: Draft, right: number): Stretch | null {
  const { words } = scene.tokens
  const taken =
    words[right] === 'cho' && words.slice(Math.max(0, first - TAKES_WITHIN), first).some((word) => TAKES.has(word))
  return taken ? after(scene, right + 1) : null
}

/** "đóng góp 103 tỷ đồng vào ngân sách": where a sum goes, if that is all that is said of it. */
const into = (scene: Scene, from: number): Stretch | null =>
  scene.tokens.words[from] === 'vào' && SUMS.at(scene.tokens.ids, from + 1)?.row === 'noun'
    ? after(scene, from + 1)
    : null

/** "75.100 MW nguồn điện", "500 MW công suất": what power is of. */
const POWER = phraseSet(['nguồn điện', 'công suất', 'điện', 'điện gió', 'điện mặt trời', 'thuỷ điện', 'nhiệt điện'])
const isPower = ({ tokens: { ids } }: Scene, right: number): boolean =>
  (POWER.at(ids, right)?.end ?? 0) > (COMPOUNDS.at(ids, right)?.end ?? right)

/** "so với 6 đồng tiền chủ chốt": what is counted there only compares. */
const isCompared = ({ scene, quantity }: Earlier): boolean =>
  quantity.kind === 'count' && REFERENCES.endingAt(scene.tokens.ids, quantity.first - 1) !== null

/** The figures before that tell what this one may be of: no level is of the span of time it is told for. */
function telling(before: readonly Earlier[], kind: Kind): readonly Earlier[] {
  const last = before.length > FARTHEST ? before.slice(-FARTHEST) : before
  const near = kind !== 'count' && last.some(isCompared) ? last.filter((one) => !isCompared(one)) : last
  const passing = ({ quantity }: Earlier) => PASSING.has(quantity.kind) && quantity.kind !== kind
  // "vốn đăng ký trong 9 tháng đạt 14,4 tỷ đồng"
  return near.some(passing) ? near.filter((one) => !passing(one)) : near
}

/** "khối lượng và trị giá xuất khẩu lần lượt đạt 468 nghìn tấn và 2,9 tỷ USD": the sum is of what stands before the first of them. */
const kindOfWorth = (last: Earlier, { kind, first }: Draft['quantity']): boolean =>
  kind === 'money' && MEASURED.has(last.quantity.kind) && last.scene.tokens.words[first - 1] === 'và'

const FORMER_WITHIN = 6
const FORMER = new Set(['vụ', 'kỳ', 'phiên', 'cùng', 'niên', 'năm', 'tháng', 'quý'])

/** "giảm 1,9% so với vụ trước (62,7 tấn/ha)": does the level in brackets tell what was then? */
function isFormer({ tokens: { words, kinds } }: Scene, first: number): boolean {
  if (words[first - 1] !== '(') return false
  for (let k = first - 3; k > Math.max(0, first - FORMER_WITHIN); k--)
    if (words[k] === 'với' && words[k - 1] === 'so') return kinds[k + 1] === 'time' || FORMER.has(words[k + 1] ?? '')
  return false
}

const PLAN_WITHIN = 6

/** "đạt 158% so với | chỉ tiêu pháp lệnh | 2.750 tỷ đồng": the plan that a share was taken of, whose sum is told behind it. */
function planBefore({ tokens: { words, ids } }: Scene, first: number): Stretch | null {
  for (let k = first - 1; k > Math.max(1, first - PLAN_WITHIN); k--) {
    if (words[k] === ',' || words[k] === '(' || words[k] === '#') return null
    if (PLANS.at(ids, k)) return words[k - 1] === 'với' && words[k - 2] === 'so' ? { start: k, end: first } : null
  }
  return null
}

/** So many tokens hold the measures of one thing. */
const MOST_OWNED = 24

/** What has a dimension before token `first`, where the figure before told another measure of it. */
function ownerOf(scene: Scene, first: number, { item }: Earlier): Stretch | null {
  const { ids, starts } = scene.tokens
  const dimension = DIMENSIONS.endingAt(ids, first - 1)
  let at = first - 1
  while (item && at > 0 && first - at < MOST_OWNED && (starts[at] as number) > item.start) at--
  const isItem = item !== null && starts[at] === item.start
  if (!dimension || !isItem || dimension.start < at || at === 0 || SUMS.at(ids, at)?.row !== 'noun') return null
  return phraseIn(scene, beginning(scene, at, 0), overLinks(scene, at - 1, 'length'))
}

/** The item of a level, a change or a rate: what stands before the number, or what the sentence was about so far. */
function left({ scene, quantity }: Draft, earlier: readonly Earlier[], barrier: number): Span | null {
  const { tokens } = scene
  const last = earlier.at(-1)
  // "2 USD/khách so với mức 1,5 USD": what is compared with is of the same thing
  if (last && isPlan(last) && tokens.words[quantity.first - 1] === '(') return last.item
  const plan = quantity.kind === 'money' ? planBefore(scene, quantity.first) : null
  if (plan) return spanOf(tokens, plan)
  if (last && (REFERENCES.endingAt(tokens.ids, quantity.first - 1) || isFormer(scene, quantity.first)))
    return inherited(earlier)
  const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
  if (found && !found.weak) return spanOf(tokens, found)
  const worth = last && kindOfWorth(last, quantity) ? subjectBefore(scene, last.quantity.first, 0, 'money') : null
  if (worth && SUMS.at(tokens.ids, worth.start)?.row === 'noun') return spanOf(tokens, worth)
  // "92 em học sinh với mức 500.000 đồng", "góp 320 ngày công và 9,8 tỷ đồng": a sum is no pupil and no work
  // "tàu có công suất 1.150 CV, dài 21 m": the ship is long, and not its power
  const owner = last && quantity.kind === 'length' ? ownerOf(scene, quantity.first, last) : null
  if (owner) return spanOf(tokens, owner)
  const of = quantity.kind === 'money' && last?.quantity.kind === 'count' ? null : inherited(earlier)
  return of ?? spanOf(tokens, found)
}

const WHOLE = new Set(['tổng', 'số'])

/** "hai trong số năm chủ hộ", "300 trong tổng số 350 tàu": the thing stands behind the whole. */
function outOf({ tokens: { words, kinds } }: Scene, from: number): number {
  if (words[from] !== 'trong') return from
  let whole = from + 1
  while (WHOLE.has(words[whole] ?? '')) whole++
  return kinds[whole] === 'numeral' ? whole + 1 : from
}

/** "3 cách đánh số trang": ways of doing something; elsewhere "cách" says how far. */
function ways(scene: Scene, from: number): Stretch | null {
  if (scene.tokens.words[from] !== 'cách') return null
  const done = nounPhrase(scene, from + 1)
  return { start: from, end: done && !isFunction(scene.tokens.ids, from + 1) ? done.end : from + 1 }
}

/** What is counted: the thing behind the number, else what stands before it. */
function counted(draft: Draft, earlier: readonly Earlier[], barrier: number, right: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const thing = ways(scene, right) ?? after(scene, outOf(scene, right), quantity.half === 'whole')
  if (!thing) {
    const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
    const named = found !== null && isCapital(scene, found.start) && isCapital(scene, found.start + 1)
    // "Nhật Bản 187, Đài Loan 94": names of a list, counted as the whole is
    if (found && !found.weak && !(earlier.at(-1)?.item && named)) return spanOf(tokens, found)
    return inherited(earlier) ?? spanOf(tokens, found)
  }
  // "đàn lợn đạt 74.300 con"
  const level =
    CLASSIFIERS.at(tokens.ids, thing.start)?.end === thing.end && LEVELS.has(tokens.words[quantity.first - 1] ?? '')
  return (level ? left(draft, earlier, barrier) : null) ?? spanOf(tokens, thing)
}

/** What a percent or ratio is of. */
function rated(draft: Draft, earlier: readonly Earlier[], barrier: number, right: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const about = respect(scene, right) ?? isThat(scene, right)
  if (about) return spanOf(tokens, about)
  const share = shareVerb(tokens.words, quantity.first)
  if (share && !PLANS.at(tokens.ids, right)) {
    const found = subjectBefore(scene, quantity.first, barrier, quantity.kind)
    if (found && !found.weak && (share === 'chiếm' || SUMS.at(tokens.ids, found.start)?.row === 'noun'))
      return spanOf(tokens, found)
    // "thiệt hại 148 tỷ đồng, chiếm một nửa thiệt hại toàn tỉnh"
    const last = earlier.at(-1)
    if (share === 'chiếm' && last && !isPlan(last)) return inherited(earlier) ?? spanOf(tokens, found)
  }
  const thing = spanOf(tokens, after(scene, right))
  // "gấp 2 lần năm ngoái" is of what stands before it, "5 lần mức lương cơ sở" of what it is a multiple of
  const compared = quantity.unit === 'x' && SUMS.at(tokens.ids, right)?.row !== 'noun'
  return compared ? (left(draft, earlier, barrier) ?? thing) : (thing ?? left(draft, earlier, barrier))
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
  const earlier = telling(before, kind)
  const last = earlier.at(-1)
  const barrier = last ? behindEarlier(last) : 0
  const right = overRate(scene, behind(draft))
  switch (kind) {
    case 'count':
      return counted(draft, earlier, barrier, right)
    case 'age':
      return (
        personBehind(scene, first, right) ??
        personBefore(scene, first, overLinks(scene, first - 1, 'age')) ??
        left(draft, earlier, barrier)
      )
    case 'money': {
      // "mua 500 USD vật tư"
      const stuff = SUMS.at(tokens.ids, right)?.row === 'noun' || MONEY_STUFF.at(tokens.ids, right) !== null
      const bought = TRADED.has(tokens.words[first - 1] ?? '') || stuff
      const noun = bought ? after(scene, right) : into(scene, right)
      return spanOf(tokens, noun) ?? left(draft, earlier, barrier)
    }
    case 'duration': {
      const served = SERVED.at(tokens.ids, right)
      // "8 năm 6 tháng giữ chức": months go on with the years
      const behindMonths = tokens.kinds[right] === 'numeral' ? right + 2 : right
      return (
        spanOf(tokens, served ?? spent(scene, behindMonths) ?? takenBy(draft, right)) ?? left(draft, earlier, barrier)
      )
    }
    case 'ratio':
    case 'percent':
      return rated(draft, earlier, barrier, right)
    default: {
      // "thanh sắt dài 2 m ốp vào góc nhà": what has a dimension stands before it
      const dimension = kind !== 'mass' && DIMENSIONS.endingAt(tokens.ids, first - 1) !== null
      const stuff =
        (MEASURED.has(kind) && !SUMS.at(tokens.ids, right)) || isPower(scene, right) ? after(scene, right) : null
      return (
        (dimension ? left(draft, earlier, barrier) : null) ?? spanOf(tokens, stuff) ?? left(draft, earlier, barrier)
      )
    }
  }
}
