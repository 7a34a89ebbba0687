import type { Draft } from '../../decide/draft.js'
import { CLAUSES, VERBS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS } from '../../lexicon/changes.js'
import { CLASSES } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { IN_ORDER, QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { PLANS, SHARE_NOUNS, SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { unitAt } from '../../propose/units.js'
import { behindEarlier, type Earlier, isPlan, overRate } from './earlier.js'
import { beginning, overLinks } from './links.js'
import { phraseIn } from './phrase.js'
import { subjectBefore } from './subject.js'
import { after } from './thing.js'
import { isNouns } from './together.js'
import { isAcronym, isPredicate, lastIn, type Stretch, spanOf } from './words.js'

/** The words that announce it end at most so many words before the first. */
const ANNOUNCED_WITHIN = 5

/** Does it stand before a number that those after it are in the order of what they are of: "lần lượt giảm | 5%"? */
function isAnnounced({ scene, quantity }: Draft): boolean {
  const { ids, kinds } = scene.tokens
  const from = Math.max(0, quantity.first - ANNOUNCED_WITHIN)
  for (let k = quantity.first - 1; k > from && kinds[k] !== 'numeral'; k--) if (IN_ORDER.endingAt(ids, k)) return true
  return false
}

const JOINS = new Set([',', 'và'])
const MOST_NUMBERS = 5

/** How many numbers go on with this one: "5%, | 7% và 9%" are two. */
function following({ scene, quantity }: Draft): number {
  const { words, kinds } = scene.tokens
  let count = 0
  let k = overRate(scene, quantity.last + 1)
  while (JOINS.has(words[k] ?? '') && count < MOST_NUMBERS) {
    count++
    // "5% và giảm tới 7%"
    if (words[k] === 'và') return count
    if (kinds[k + 1] !== 'numeral') break
    // "14,5 | %", "286 triệu | USD"
    k = unitAt(scene.tokens, k + 2, true)?.end ?? k + 2
  }
  return 0
}

const MOST_NOUN = 6

/** "chi phí vốn, | chi phí bán hàng | giảm lần lượt 11% và 29%": the two nouns of sums that a clause begins with, or that stand behind "gồm". */
function commaBefore(scene: Scene, last: Stretch, barrier: number): readonly Stretch[] | null {
  const { words, ids } = scene.tokens
  const comma = last.start - 1
  if (words[comma] !== ',' || !SUMS.at(ids, last.start)) return null
  const begun = beginning(scene, comma, barrier)
  const head = SUMS.at(ids, begun) ? -1 : lastIn(words, 'gồm', begun, comma)
  const start = head < 0 ? begun : head + 1
  return SUMS.at(ids, start) && comma - start <= MOST_NOUN ? [{ start, end: comma }, last] : null
}

/** The two things of a subject of such a pair; null where it names one. */
function pairIn(scene: Scene, subject: Stretch, barrier: number): readonly (Span | null)[] | null {
  const { tokens } = scene
  // "chi phí vốn | và | chi phí bán hàng | giảm lần lượt 11% và 29%"
  const and = lastIn(tokens.words, 'và', subject.start + 1, subject.end - 1)
  if (and >= 0) return [spanOf(tokens, { ...subject, end: and }), spanOf(tokens, { ...subject, start: and + 1 })]
  return commaBefore(scene, subject, barrier)?.map((part) => spanOf(tokens, part)) ?? null
}

/**
 * "xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14 tỷ USD, giảm lần lượt 2,2% và 6,9%", "30 vụ, 9 người chết và 21 người bị thương, giảm lần lượt 4%,
 * 6% và 2%": the items of so many figures right before, which are of another kind.
 */
function figuresBefore(
  { quantity }: Draft,
  earlier: readonly Earlier[],
  many: number,
): readonly (Span | null)[] | null {
  const told = earlier.slice(-many)
  const apart = new Set(told.map(({ item }) => item?.start))
  if (told.length < many || apart.size < many || apart.has(undefined)) return null
  // "lúa 60 tạ/ha, ngô 48 tạ/ha, cao hơn vụ trước lần lượt 2 tạ và 3 tạ": so much the levels before have changed
  const alike = ({ quantity: { kind, change } }: Earlier): boolean =>
    kind === quantity.kind && (quantity.change === null || change !== null)
  return told.some((one) => isPlan(one) || alike(one)) ? null : told.map(({ item }) => item)
}

/** Before the members of a list these only say what they are members of: "vốn | của các | chương trình giảm nghèo, …". */
const HEADS = new Set(['của', 'các', 'những', 'gồm', 'như', 'cho'])

/** The first member of a list, without the noun of all of them. */
function withoutHead(scene: Scene, { start, end }: Stretch): Stretch {
  const { words, ids } = scene.tokens
  let from = start
  for (let k = start; k < end - 1; k++) if (HEADS.has(words[k] ?? '')) from = k + 1
  // "các | chương trình | giảm nghèo, …"
  const noun = from > start ? CLASSES.at(ids, from) : null
  return { start: noun && noun.end < end && isPredicate(ids, noun.end) ? noun.end : from, end }
}

/** A name of nouns, or of what is done: "giảm nghèo bền vững". */
const isMember = (scene: Scene, { start, end }: Stretch): boolean =>
  isNouns(scene, start, end) || (end > start + 1 && isNouns(scene, start + 1, end))

/** "Hà Lan, Bỉ và Đức | là ba thị trường lớn, chiếm lần lượt 5%, 4% và 3%": the so many things that a sentence begins with. */
function listBefore(
  scene: Scene,
  { first, kind }: Draft['quantity'],
  barrier: number,
  many: number,
): readonly Stretch[] | null {
  const { words, ids } = scene.tokens
  const and = words.indexOf('và', barrier)
  if (and < 0 || and >= first) return null
  // "A và B làm ăn tốt, ROE lần lượt là 12% và 21%": a clause with a noun of its own tells of that
  const end = overLinks(scene, first - 1, kind)
  const own = beginning(scene, end, barrier)
  if (own > and && own < end && (isAcronym(scene, own) || SUMS.at(ids, own)?.row === 'noun')) return null
  let start = and
  // "ba mặt hàng chủ lực | là | dăm gỗ, may mặc và thủy sản"
  while (start > barrier && words[start - 1] !== 'là' && !CLAUSES.endingAt(ids, start - 1)) start--
  if (words[start] === ',') start++
  const parts: Stretch[] = []
  for (let k = start; k <= and; k++) {
    if (k < and && words[k] !== ',') continue
    parts.push(parts.length === 0 ? withoutHead(scene, { start, end: k }) : { start, end: k })
    start = k + 1
  }
  const last = phraseIn(scene, and + 1, first)
  if (last?.start !== and + 1 || !isMember(scene, last) || parts.length !== many - 1) return null
  return parts.every((part) => isMember(scene, part)) ? [...parts, last] : null
}

/** Nouns of what each of several has of a whole. */
const PORTIONS = phraseSet([...SHARE_NOUNS, 'thị phần'])

/** "là Nhật Bản, Mỹ, EU, | tỷ trọng | lần lượt 27%, 21% và 18%": the so many names before the noun of their shares, joined by commas alone. */
function namesBefore(scene: Scene, first: number, barrier: number, many: number): readonly Stretch[] | null {
  const { words, ids, kinds } = scene.tokens
  let at = first - 1
  while (at > Math.max(barrier, first - ANNOUNCED_WITHIN) && !PORTIONS.endingAt(ids, at)) at--
  const start = PORTIONS.endingAt(ids, at)?.start ?? 0
  if (words[start - 1] !== ',') return null
  const parts: Stretch[] = []
  let end = start - 1
  for (let k = end - 1; k >= barrier && parts.length < many; k--) {
    const last = k === barrier || words[k - 1] === 'là' || words[k - 1] === ':'
    if (!last && words[k - 1] !== ',' && words[k - 1] !== 'và') {
      if (kinds[k] !== 'word') return null
      continue
    }
    parts.unshift({ start: k, end })
    if (last) break
    end = k - 1
    k = end
  }
  return parts.length === many && parts.every((part) => isMember(scene, part)) ? parts : null
}

/** The token behind the last of a list of bare numbers that begins with this one: "90, 110 và 50 | suất"; -1 where it is none. */
function behindList({ scene: { tokens }, quantity }: Draft): number {
  const { words, kinds } = tokens
  let k = quantity.last + 1
  for (let count = 0; count < MOST_NUMBERS && JOINS.has(words[k] ?? '') && kinds[k + 1] === 'numeral'; count++) {
    if (words[k] === 'và') return k + 2
    k += 2
  }
  return -1
}

/**
 * "sửa chữa 51 km, | làm mới | 23 km đường", "xây mới 12, | sửa chữa | 30 căn nhà": where the next number of the same unit stands, behind
 * another deed; the token behind it with its unit, or -1.
 */
function behindDeed({ scene: { tokens }, quantity }: Draft, right: number): number {
  const { words, ids, kinds } = tokens
  if (!JOINS.has(words[right] ?? '') || CHANGE_VERBS.at(ids, right + 1)) return -1
  const verb = VERBS.at(ids, right + 1)
  if (!verb) return -1
  const about = words[verb.end] === 'mới' ? verb.end + 1 : verb.end
  const number = QUALIFIER_BEFORE.at(ids, about)?.end ?? about
  if (kinds[number] !== 'numeral') return -1
  const unit = unitAt(tokens, number + 1, true)
  if (quantity.kind === 'count') return unit ? -1 : number + 1
  return unit?.row.name === quantity.unit ? unit.end : -1
}

/** What such numbers are of, told behind the second alone, where what stands before the first, `deed`, ends with what was done. */
export function sharedDeed(draft: Draft, deed: Stretch | null, right: number): Stretch | null {
  const { words, ids } = draft.scene.tokens
  const end = deed ? (words[deed.end - 1] === 'mới' ? deed.end - 1 : deed.end) : 0
  // "đoàn viên | sửa chữa | 51 km"
  const done = deed === null || VERBS.endingAt(ids, end - 1) !== null || VERBS.endingAt(ids, deed.end - 1) !== null
  if (!done) return null
  const from = behindDeed(draft, right)
  return from < 0 ? null : after(draft.scene, from, draft.quantity.kind !== 'count')
}

/** "nhận lần lượt 90, 110 và 50 | suất": what all numbers of a list are of, told behind the last of them. */
export function sharedNoun(draft: Draft): Stretch | null {
  const end = behindList(draft)
  return end < 0 || draft.scene.tokens.kinds[end] !== 'word' ? null : after(draft.scene, end)
}

/** "lần lượt đạt 98% và 95% | kế hoạch": the plan that all shares of a list are of, behind the last of them. */
export function sharedPlan({ scene, quantity }: Draft): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  let k = quantity.last
  for (let count = 0; count < MOST_NUMBERS && words[k] === '%'; count++) {
    if (PLANS.at(ids, k + 1)) return after(scene, k + 1)
    if (!JOINS.has(words[k + 1] ?? '') || kinds[k + 2] !== 'numeral') return null
    k += 3
  }
  return null
}

/** The one of several things that this number is of, where "lần lượt" tells of theirs in order; null where it does not stand. */
export function respective(draft: Draft, earlier: readonly Earlier[], barrier: number): Span | null {
  const { scene, quantity } = draft
  let back = 0
  let first: Draft = draft
  while (!isAnnounced(first)) {
    const last = earlier.at(-1 - back)
    if (!last || back >= MOST_NUMBERS || last.quantity.kind !== quantity.kind || !following(last)) return null
    first = last
    back++
  }
  const many = following(first) + 1
  if (many < 2 || back >= many) return null
  const before = earlier.slice(0, earlier.length - back)
  const from = back > 0 ? behindEarlier(before.at(-1)) : barrier
  const subject = subjectBefore(scene, first.quantity.first, from, quantity.kind)
  const names = namesBefore(scene, first.quantity.first, from, many)?.[back]
  if (names) return spanOf(scene.tokens, names)
  const named = subject !== null && !subject.weak
  // what the number is of by itself is no figure before
  const pair = named && many === 2 ? pairIn(scene, subject, from) : null
  const items = named ? pair : figuresBefore(first, before, many)
  if (items) return items[back] ?? null
  // "là ba thị trường lớn nhất": a count of them may stand between
  const told = behindEarlier(before.findLast((one) => one.quantity.kind !== 'count'))
  const part = listBefore(scene, first.quantity, told, many)?.[back]
  return part ? spanOf(scene.tokens, part) : null
}
