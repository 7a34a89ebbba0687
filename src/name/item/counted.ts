import type { Draft } from '../../decide/draft.js'
import { CLAUSES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { CLASSES, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { CHECKS } from '../../lexicon/standing.js'
import { CLASSIFIERS, DIMENSIONS, SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import { type Found, strong } from './chunk.js'
import { withClause } from './clause.js'
import { behindEarlier, type Earlier, inherited, isCountBefore } from './earlier.js'
import { left } from './level.js'
import { beginning, overLinks } from './links.js'
import { GENERIC, HOUSEHOLDS, levelOf, numberedAt, secondLevel, whoBefore } from './numbered.js'
import { lastClause, lastPhrase } from './phrase.js'
import { MOST_BRACKETED } from './place.js'
import { sharedDeed, sharedNoun } from './respective.js'
import { subjectBefore } from './subject.js'
import { after, outOf, overSecond, suffered, ways } from './thing.js'
import { isNouns } from './together.js'
import { isCapital, isPredicate, overQualifiers, type Stretch, spanOf, splits } from './words.js'

/** Right before a level that is told in pieces: "đàn lợn đạt 74.300 con". */
const LEVELS = new Set(['đạt', 'là', 'lên'])

/** Before "ở" these tell a level, and no place. */
const HELD_AT = new Set(['dừng', 'giữ', 'trì', 'neo', 'ổn'])

/** What was counted by the same classifier before: "24 con dê, mỗi hộ | 4 con". */
const alikeBefore = (earlier: readonly Earlier[], classifier: number): Span | null =>
  earlier.findLast(
    ({ quantity, itemIds }) => quantity.kind === 'count' && itemIds[0] === classifier && itemIds.length > 1,
  )?.item ?? null

/** Herds and guests, which are told of with the number of their heads behind them, and goods of every kind. */
const HERDS = listSet(
  'gia súc, gia cầm, số gia súc, số gia cầm, số đầu gia súc, số đầu gia cầm, số đầu con, tổng số gia súc, tổng số gia cầm, đàn, tổng đàn, tổng số đàn, đội tàu, đội tàu cá, đội xe, khách, du khách, hành khách, lượng khách, lượng du khách',
)
const KINDS = listSet('các loại')

/** "đàn lợn | 38.450 con, tăng …", "quần áo các loại | 21 triệu cái": does such a noun touch a number that nothing is told behind? */
function isHerd(scene: Scene, found: Found, first: number, behind: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (found.weak || (kinds[behind] === 'word' && !isPredicate(ids, behind))) return false
  const herd = HERDS.at(ids, found.start) !== null
  // "đàn bò của huyện | có | 24.600 con": whose it is may stand between
  if (found.end !== overLinks(scene, first - 1, 'count')) return herd && words[first - 1] === 'có'
  return herd || KINDS.endingAt(ids, found.end - 1) !== null
}

/** The classifier that is all of a thing: "38.450 | con", "96.500 | lượt, | khách lưu trú 815 nghìn lượt"; null where more is told. */
function bareClassifier({ tokens: { words, ids, kinds } }: Scene, { start, end }: Stretch): Stretch | null {
  const times = words[start] === 'lượt' && kinds[start + 1] !== 'word'
  return times || CLASSIFIERS.at(ids, start)?.end === end ? { start, end: start + 1 } : null
}

/** What is done with animals. */
const HERDED = listSet(
  'tiêu huỷ, buộc tiêu huỷ, phải tiêu huỷ, tiêm, tiêm phòng, giết mổ, xuất chuồng, xuất bán, tái đàn, thả, thả nuôi',
)

/**
 * "trâu | 412 con, bò | 267 con", "bò giống | (46 con)": the goods or animals at the beginning of a clause, or before a bracket, that
 * touch their number; who has them is none.
 */
function memberBefore(scene: Scene, found: Found, first: number, behind: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (found.weak || kinds[behind] === 'word' || found.end !== first) return false
  const opens =
    words[first] === '(' || kinds[found.start - 1] !== 'word' || CLAUSES.endingAt(ids, found.start - 1) !== null
  // a name has a capital, as the first word of a sentence has
  const named = found.start > 0 && isCapital(scene, found.start)
  if (!opens || named || [PLACES, DIMENSIONS].some((table) => table.at(ids, found.start))) return false
  const row = CLASSES.at(ids, found.start)?.row
  // "nhà nuôi | 20 con"
  if (VERBS.endingAt(ids, found.end - 1)) return false
  // "lực lượng chức năng kiểm tra | 8.000 lượt"
  if (CHECKS.endingAt(ids, found.end - 1)) return false
  // "tiêu huỷ | hơn 10.000 con"
  if (HERDED.at(ids, found.start)?.end === found.end) return false
  return row === 'thing' || (!row && !VERBS.at(ids, found.start) && !isPredicate(ids, found.start))
}

const CASES = new Set(['vụ', 'ca', 'trường'])
const UNDERGONE = new Set(['bị', 'được', 'do', 'mà', 'đã'])
/** What there is a number of, up to what was done to it; null where a noun alone is told. */
function untilUndergone({ tokens: { words } }: Scene, start: number, end: number): Stretch | null {
  let k = start + 1
  while (k < end && !UNDERGONE.has(words[k] ?? '')) k++
  return k > start + 1 ? { start, end: k } : null
}

/** So many words has a label before its number at most. */
const MOST_LABEL = 8
/** Between it and the number. */
const HAS = new Set(['là', 'có', 'còn', 'chỉ', 'hiện', 'nay'])
/** So many words narrow it: "lao động nữ", "giáo viên mầm non". */
const MOST_NARROWED = 2
/** "hộ cận nghèo (là) | 412 hộ", "đảng viên | 35 người": who they are, from a mark up to a number behind which their head or people alone are told. */
function headAgain(scene: Scene, first: number, barrier: number, thing: Stretch): Stretch | null {
  const { ids, kinds } = scene.tokens
  // "412 hộ, hộ nghèo 96" is no list of what is counted
  if (kinds[thing.start + 1] === 'word' && !isPredicate(ids, thing.start + 1)) return null
  let end = overQualifiers(ids, first) + 1
  // "hộ nghèo | năm 2020 là | 370 hộ"
  while (HAS.has(scene.tokens.words[end - 1] ?? '') || kinds[end - 1] === 'time') end--
  // "con số này tại thời điểm tháng 7 là", "từ | 14 tầng"
  if (scene.tokens.words[end - 1] === 'điểm' || splits(scene, end - 1) || isPredicate(ids, end - 1)) return null
  let start = end
  while (start > barrier && kinds[start - 1] === 'word') start--
  start = lastClause(scene, start, end, CLAUSES)
  // "khởi tố bị can 5 người" goes on with its verb
  if (start >= end || end - start > MOST_LABEL || isCapital(scene, start + 1)) return null
  if (ids[start] === ids[thing.start] && end > start + 1) return { start, end }
  // "tổng số | đảng viên toàn huyện"
  const summed = SUMMED.at(ids, start)
  start = summed?.end ?? start
  // "số | tin nhắn rác | bị chặn là 15.400 tin"; but "số vụ chuyển xử lý hình sự là 24 vụ"
  if (summed && ids[start] === ids[thing.start] && !CASES.has(scene.tokens.words[start] ?? ''))
    return untilUndergone(scene, start, end)
  const noun = CLASSES.at(ids, start)
  if (GENERIC.at(ids, thing.start) === null || noun?.row !== 'person' || HOUSEHOLDS.at(ids, start)) return null
  // "công nhân | trong các nhà máy", "đại biểu nữ | 92 vị"
  let behind = noun.end
  while (behind < end && !WHERE.has(scene.tokens.words[behind] ?? '')) behind++
  // "tổng số nhân viên | 22 người": a noun alone says no more
  const told = !summed || behind > noun.end || behind < end
  return told && behind - noun.end <= MOST_NARROWED && isNouns(scene, start, behind) ? { start, end: behind } : null
}
const SUMMED = phraseSet(['tổng số', 'số', 'số lượng'])
const WHERE = new Set(['trong', 'tại', 'ở', 'thuộc', 'trên'])

/** What is counted where only a classifier stands behind the number; null where that says it all. */
function classified(draft: Draft, earlier: readonly Earlier[], barrier: number, thing: Stretch): Span | null {
  const { scene, quantity } = draft
  const before = scene.tokens.words[quantity.first - 1] ?? ''
  // "đàn bò giảm 900 con, còn | 8.400 con": what is left of them
  const last = earlier.at(-1)
  // and "tổng đàn lợn giảm 7,4%, còn | 41.200 con"
  const kept = last?.quantity.kind === 'count' || last?.quantity.kind === 'percent'
  const rest = before === 'còn' && kept && last.quantity.change === 'down' && last.itemIds.length > 1
  // "tổng đàn bò dừng ở | 88.150 con"
  const held = before === 'ở' && HELD_AT.has(scene.tokens.words[quantity.first - 2] ?? '')
  // "số hồ sơ trễ hẹn tụt | từ 1.015 bộ | xuống 268 bộ"
  const stepped = quantity.step === 'from' && quantity.qualifier === 'exact'
  const level = LEVELS.has(before) || rest || held || stepped ? left(draft, earlier, barrier) : null
  if (level) return level
  const found = subjectBefore(scene, quantity.first, barrier, 'count')
  if (found && isHerd(scene, found, quantity.first, thing.end)) return spanOf(scene.tokens, found)
  const alike = alikeBefore(earlier, scene.tokens.ids[thing.start] ?? -1)
  const bracketed = before === '(' && scene.tokens.words[thing.end] === ')' && quantity.first - 1 > barrier
  if (bracketed && alike) return alike
  const end = bracketed ? quantity.first - 1 : quantity.first
  const near = bracketed ? strong(lastPhrase(scene, barrier, end, { passive: false })) : found
  if (near && memberBefore(scene, near, end, thing.end)) return spanOf(scene.tokens, near)
  // "xe máy: 3 chiếc", but "300 chiếc áo mưa (cỡ L: 50 chiếc)"
  const labelled = before === ':' && opening(scene.tokens.words, quantity.first, MOST_BRACKETED) < 0
  return alike ?? (labelled ? spanOf(scene.tokens, found) : null)
}

/** So many tokens may stand between a noun and the bracket with its parts. */
const MOST_BETWEEN = 3

/** "12.480 học sinh (mầm non 3.210, | tiểu học 5.120)": what is counted before a bracket that lists its parts. */
function wholeBefore({ scene, quantity: { first } }: Draft, earlier: readonly Earlier[]): Span | null {
  const { words } = scene.tokens
  const open = opening(words, first, MOST_BRACKETED)
  const whole = open < 0 ? null : earlier.findLast(({ quantity }) => quantity.first < open)
  if (whole?.quantity.kind !== 'count' || behindEarlier(whole) < open - MOST_BETWEEN) return null
  // "(trong đó xuất khẩu: 88)" has a noun of its own
  return words.slice(open, first).some((word) => OWN.has(word)) ? null : whole.item
}
const OWN = new Set([':', ';', 'đó'])

/** What begins a label that is no noun: what was done wrong, and what befell people; "không đội mũ bảo hiểm 120, bị thương 9". */
const LABELS = listSet(
  'không, chưa, bị, quá, đủ, thiếu, sai, chạy, chở, đi, dừng, đỗ, vượt, lấn, sử dụng, điều khiển, uống, hút, vắng',
)

/** Such a label from the mark before it up to a number behind which nothing is told. */
function labelBefore({ scene, quantity: { first } }: Draft, barrier: number, right: number): Stretch | null {
  const { ids, kinds } = scene.tokens
  if (kinds[right] === 'word' || kinds[first - 1] !== 'word') return null
  const end = overLinks(scene, first - 1, 'count')
  const start = lastClause(scene, beginning(scene, end, barrier), end, CLAUSES)
  return start < end && end - start <= MOST_LABEL && LABELS.at(ids, start) ? { start, end } : null
}

/** "24 công ty | tại 3 tỉnh": does a figure only say in how many places something is? */
const isWhere = ({ scene, quantity, itemIds }: Earlier): boolean =>
  PLACES.at(itemIds, 0) !== null &&
  WHERE.has(scene.tokens.words[overQualifiers(scene.tokens.ids, quantity.first)] ?? '')

/** "24 công ty | ở 3 tỉnh, gồm: An Giang (5), …": what is counted in places, and not the places, unless nothing else is. */
function overPlaces(earlier: readonly Earlier[]): readonly Earlier[] {
  const things = earlier.filter((one) => !isWhere(one))
  return things.length > 0 ? things : earlier
}

/** When papers were done. */
const IN_TIME = listSet('trước hạn, đúng hạn, quá hạn, trễ hạn, còn hạn, trong hạn, trước và đúng hạn, sớm hạn')

/** Is what stands behind the number of a figure nobody: "5.100 | ngày công"? */
const countsThings = ({ scene, quantity, item, itemIds }: Earlier): boolean =>
  quantity.kind === 'count' &&
  item !== null &&
  item.start > (scene.tokens.starts[quantity.last] ?? 0) &&
  !isSomebody(CLASSES.at(itemIds, 0)?.row)

/** What a number is of behind which no noun stands: a label before it, what the sentence was about, or what its list is of. */
function uncounted(draft: Draft, earlier: readonly Earlier[], barrier: number, right: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const label = labelBefore(draft, barrier, right)
  if (label) return spanOf(tokens, label)
  const shared = sharedNoun(draft)
  if (shared) return spanOf(tokens, shared)
  // "kế đó là Tam Cốc (| 118.000 |)": a name before a bracket, counted as those before
  const bracketed = tokens.words[quantity.first - 1] === '(' && isCapital(scene, quantity.first - 2)
  if (bracketed && earlier.at(-1)?.item) return inherited(overPlaces(earlier))
  const subject = subjectBefore(scene, quantity.first, barrier, quantity.kind)
  // "số lượng các | doanh nghiệp | là 205": several of them are what is counted
  const several = subject && numberedAt(scene, subject.start)
  const found = several && PLURALS.has(tokens.words[several.start - 1] ?? '') ? strong(several) : subject
  const deed = sharedDeed(draft, found, right)
  if (deed) return spanOf(tokens, deed)
  if (!found || found.weak) return inherited(earlier) ?? spanOf(tokens, found)
  const row = CLASSES.at(tokens.ids, found.start)?.row
  const last = earlier.at(-1)
  // "800 hồ sơ, trong đó trước hạn | 612"
  if (last?.item && IN_TIME.endingAt(tokens.ids, found.end - 1) && found.end === quantity.first)
    return inherited(earlier)
  const place = PLACES.at(tokens.ids, found.start) !== null
  // "Nhật Bản 187, Đài Loan 94", "4 người ở huyện Văn Bàn và 3 ở …": names of a list, counted as the whole is
  const named = place || (isCapital(scene, found.start) && isCapital(scene, found.start + 1))
  if (last?.item && named) return inherited(overPlaces(earlier))
  // "góp 5.100 ngày công, riêng bộ đội | 1.200": who did their share is not what is counted
  if (isSomebody(row) && last && countsThings(last)) return last.item
  const told = row || SUMS.at(tokens.ids, found.start)
  const whole = told || STATES.at(tokens.ids, found.start)?.end === found.end ? null : wholeBefore(draft, earlier)
  return whole ?? spanOf(tokens, withClause(scene, found))
}

const OF_WHOM = new Set(['của', 'trong'])
/** "12 con trâu | của 9 hộ dân | bị chết", "3 chị em | trong một gia đình | tử vong": what befalls the things of the count before is told behind whose they are. */
function isOwnerOf({ scene, quantity: { first } }: Draft, earlier: readonly Earlier[]): boolean {
  return OF_WHOM.has(scene.tokens.words[first - 1] ?? '') && isCountBefore(earlier.at(-1), first - 1)
}

/** What is counted: the thing behind the number, else what stands before it. */
export function counted(draft: Draft, earlier: readonly Earlier[], barrier: number, right: number): Span | null {
  const { scene, quantity } = draft
  const { tokens } = scene
  const from = outOf(scene, overSecond(scene, right, quantity.qualifier === 'vague'))
  const bareNoun = quantity.half === 'whole' || isOwnerOf(draft, earlier)
  const thing = ways(scene, from) ?? after(scene, from, bareNoun) ?? suffered(scene, from)
  if (!thing) return uncounted(draft, earlier, barrier, right)
  const { first } = quantity
  const who =
    whoBefore(scene, first, barrier, thing) ??
    headAgain(scene, first, barrier, thing) ??
    levelOf(scene, first, barrier, thing)
  const level = who ? spanOf(tokens, who) : secondLevel(scene, first, earlier.at(-1), thing)
  if (level) return level
  const bare = bareClassifier(scene, thing)
  const named = bare ? classified(draft, earlier, barrier, bare) : null
  return named ?? spanOf(tokens, quantity.half === 'whole' ? thing : withClause(scene, thing))
}
