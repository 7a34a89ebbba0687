import { PREDICATES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { SHARE_NOUNS, SPANS, SUMS, TERMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, isInOwned, isTaxed, overDoing, overPaidFor, ownedBy, RATED, sumInChunk } from './chunk.js'
import { givenTo, withSource } from './source.js'
import { isWithinSum, isWithinWord, type Stretch, splits } from './words.js'
import { worthOf } from './worth.js'

/** "đối với", "áp dụng với" */
const OBJECTS = new Set(['đối', 'dụng'])
const JOINERS = new Set(['về', 'từ', 'và'])

/** Nouns of what is taken of a whole. */
const SHARES = phraseSet([...SHARE_NOUNS, 'tỷ suất', 'hệ số'])

/** Where the noun of a sum begins that a joiner at `k` goes on with: "thu | từ hoạt động xuất nhập khẩu", or -1. */
function headOf(scene: Scene, start: number, k: number): number {
  let from = k
  while (from > start && !splits(scene, from - 1)) from--
  const head = sumInChunk(scene, from, k)
  return head && head.end === k && (scene.tokens.words[k] === 'và' || SUMS.at(scene.tokens.ids, head.start)?.end === k)
    ? head.start
    : -1
}

/** A predicate between two nouns of sums: "số lượng doanh nghiệp | có vốn đăng ký". */
function ends(scene: Scene, k: number): boolean {
  const { ids } = scene.tokens
  const word = PREDICATES.at(ids, k)
  const told = RATED.endingAt(ids, k - 1) !== null || overPaidFor(ids, k) > 0
  if (
    !word ||
    // "số thí sinh đăng | ký | dự thi"
    isWithinWord(ids, k, k + 1) ||
    isTaxed(scene, k) ||
    told ||
    overDoing(scene, k, scene.tokens.words.length) > 0 ||
    SUMS.at(ids, k) ||
    COMPOUNDS.at(ids, k)
  )
    return false
  // "doanh nghiệp | có vốn nước ngoài": nor does whose capital they have
  if (ownedBy(scene, k, k) > 0) return false
  // "tỷ lệ giáo viên đạt chuẩn": nor does a state
  if ((STATES.at(ids, k)?.end ?? 0) > word.end) return false
  // "nguyện vọng | đăng ký": no word ends within itself
  return [SUMS, COMPOUNDS, VERBS].every((table) => (table.endingAt(ids, k)?.start ?? k) >= k)
}

/** Before the whole that a share is taken of. */
const WHOLES = new Set(['trong', 'trên'])
const SHARE_WITHIN = 10

/** "lãi suất áp dụng | với | tiền gửi": what it holds for is not what it is. */
const holdsFor = ({ tokens: { words } }: Scene, k: number): boolean =>
  words[k] === 'với' && OBJECTS.has(words[k - 1] ?? '')

/** "tỷ trọng vay tiêu dùng | trong | tổng tín dụng": a share is of what stands before its whole. */
function isWholeOf({ tokens: { words, ids } }: Scene, start: number, k: number): boolean {
  if (!WHOLES.has(words[k] ?? '')) return false
  // "nợ quá hạn | trong | tổng dư nợ"
  if (words[k + 1] === 'tổng') return true
  for (let at = k - 2; at >= Math.max(start, k - SHARE_WITHIN); at--) if (SHARES.at(ids, at)) return true
  return false
}

/** "hệ số nợ phải trả | trên | vốn chủ sở hữu", "tỷ suất lợi nhuận / vốn chủ sở hữu": is what begins at token `k` the whole of a share? */
const isTakenOf = (scene: Scene, start: number, k: number): boolean =>
  scene.tokens.words[k - 1] === '/' || holdsFor(scene, k - 1) || isWholeOf(scene, start, k - 1)

const NEGATIONS = new Set(['không', 'chưa'])

/** "số giao dịch | không | dùng tiền mặt", "kim ngạch không thuế": the noun of a sum that is told of by what it is without. */
function denier(scene: Scene, start: number, k: number, { end }: Found): Found | null {
  let from = k
  while (from > start && !splits(scene, from - 1)) from--
  const head = from < k ? sumInChunk(scene, from, k) : null
  return head && !head.weak ? { ...head, end: head.end === k ? end : head.end } : null
}

const TREASURY = listSet('ngân sách, ngân sách nhà nước, nsnn, kho bạc, kho bạc nhà nước')

const OWNED_BY = new Set(['của', 'thuộc'])

const PAID_IN = listSet('thu, thực thu, tăng thu, thu nộp, nộp')

/** "thực thu | vào ngân sách": the verb of what goes into the treasury, with it. */
function payingIn({ tokens: { ids } }: Scene, start: number, k: number, found: Found): Found | null {
  const verb = TREASURY.at(ids, found.start) && found.start === k + 1 ? PAID_IN.endingAt(ids, k - 1) : null
  return verb && verb.start >= start ? { ...found, start: verb.start } : null
}

/** Before what only tells of the purpose, the time or the state of a sum: "chi phí | để | trả lãi vay". */
const ASIDE = new Set(['để', 'khi', 'được', 'nhằm', 'theo'])
/** And these right before it: "số tiền | còn | nợ", "chi phí | đề nghị | quyết toán", "số tiền | phải tính | lãi". */
const OWED = new Set(['phải', 'còn', 'đề'])
const OWED_WITHIN = 2

const LOSSES = listSet('thiệt hại, tổng thiệt hại, tổn thất, thất thoát, thất thu, hụt thu')
const ALL = new Set(['tất', 'cả'])

/** "thu nhập bình quân | từ tất cả các | nguồn thu nhập": the noun of a sum whose source or loser `found` is, behind token `k`. */
function drawnFrom(scene: Scene, start: number, k: number, found: Found): Found | null {
  const { words, ids } = scene.tokens
  let lead = k
  while (lead > start && ALL.has(words[lead] ?? '')) lead--
  const word = words[lead] ?? ''
  const lost = word === 'cho' && TREASURY.at(ids, found.start) !== null
  if (!(lost || word === 'từ') || RATES.at(ids, found.start)) return null
  const sum = sumBefore(scene, start, lead)
  const noun = sum && !sum.weak && SUMS.at(ids, sum.start)?.row === 'noun'
  return noun && !SPANS.at(ids, sum.start) && (!lost || LOSSES.at(ids, sum.start)) ? sum : null
}

/** What is told of itself right before its number: "số tờ tiền | mệnh giá | 20 nghìn đồng". */
const PRINTED = phraseSet(['mệnh giá'])

/** What is told by itself wherever it stands. */
const RATES = phraseSet([
  'thuế suất',
  'lãi suất',
  'mức lãi suất',
  'mức thuế suất',
  'mức vay',
  'giá thuê',
  'cước phí',
  'giá trị',
  'trị giá',
])

/** "sau khi trừ | chi phí | còn lãi", "trừ hết | chi phí | còn lãi": is the sum at token `start` what was taken off? */
const isTakenOff = (words: readonly string[], start: number): boolean =>
  words[start - 1] === 'trừ' || (words[start - 2] === 'trừ' && TAKEN.has(words[start - 1] ?? ''))
const TAKEN = new Set(['hết', 'đi', 'các', 'mọi'])

/** "trừ chi phí gia đình | thu về | 700 triệu": what is earned, where no mark stands behind what was taken off. */
const COSTS = new Set(['chi', 'vốn'])
const EARNED = listSet(
  'thu, thu về, thu lãi, thu lời, thu được, thu nhập, lãi, lãi ròng, lời, lợi nhuận, còn lãi, còn lời',
)
function earnedBehind({ tokens: { words, ids } }: Scene, found: Found, end: number): Found | null {
  if (!COSTS.has(words[found.start] ?? '') || !isTakenOff(words, found.start)) return null
  for (let k = end - 1; k > found.start; k--) {
    const match = EARNED.at(ids, k)
    if (match && match.end <= end && EARNED.at(ids, k - 1) === null) return { start: k, end: match.end, weak: false }
  }
  return null
}

/** Does the word at token `end`, behind the noun that a clause begins with, only tell that it is still to be paid, or who pays? */
function isOwed({ tokens: { words, ids } }: Scene, { start }: Found, end: number): boolean {
  // "kinh phí | do ngân sách tỉnh bảo đảm"
  if (words[end] === 'do') return start === end + 1 && TREASURY.at(ids, start) !== null
  return OWED.has(words[end] ?? '') && start - end <= OWED_WITHIN
}

/** The noun of a sum that a clause begins with, where the one that was found stands aside: "mức chi | khi tính thu nhập chịu thuế | không quá 5 triệu đồng". */
function subjectOf(scene: Scene, start: number, found: Found): Found | null {
  const { words, ids } = scene.tokens
  // "thu nhập được áp dụng thuế suất 10%", "vay vốn để xây nhà với mức 100 triệu đồng": a rate is told of itself
  if (words[found.start - 1] === 'với' || RATES.at(ids, found.start)) return null
  let end = start
  while (end < found.start && !splits(scene, end)) end++
  // "tổng số tiền mà bà nợ các hộ là 8 tỷ đồng": a total is told of itself
  const total = words[start] === 'tổng' && words[found.start - 1] !== 'và' ? sumInChunk(scene, start, end) : null
  if (total && !total.weak) return total
  let aside = end
  // "số thuế đã nộp | vào | ngân sách": where it goes is not what it is
  while (aside < found.start && !ASIDE.has(words[aside] ?? '') && (words[aside] !== 'vào' || aside + 1 < found.start))
    aside++
  const owed = isOwed(scene, found, end)
  const first = aside < found.start || owed ? sumInChunk(scene, start, end) : null
  if (!first || first.weak || (owed && isTakenOff(words, first.start))) return null
  return owed && words[end] !== 'do' ? { ...first, end: found.end } : first
}

/** "vốn thực | hiện": does a verb end with token `k` that is part of the noun of a sum? */
const endsDeed = (ids: readonly number[], k: number): boolean =>
  [VERBS, SUMS].every((table) => (table.endingAt(ids, k)?.start ?? k) < k)

/** "tổng | lợi nhuận sau thuế": the noun of a sum that a long one narrows, with it. */
function widerThan(scene: Scene, start: number, long: Stretch): Found {
  let from = long.start
  while (from > start && !splits(scene, from - 1)) from--
  const printed = PRINTED.at(scene.tokens.ids, long.start)
  const wider = from < long.start && !printed ? sumInChunk(scene, from, long.end) : null
  return wider && !wider.weak && wider.end === long.end ? wider : { start: long.start, end: long.end, weak: false }
}

/** The noun of a sum nearest to the end of a clause; chunks are what stands between prepositions. */
export function sumBefore(scene: Scene, start: number, end: number): Found | null {
  const { words, ids } = scene.tokens
  // a name of several chunks: "thu từ hoạt động xuất nhập khẩu"
  const long = SUMS.endingAt(ids, end - 1)
  const whole = long?.row === 'noun' && (long.end - long.start > 3 || PRINTED.at(ids, long.start)?.end === end)
  if (long && whole && long.start >= start && !isTakenOf(scene, start, long.start)) {
    const wider = widerThan(scene, start, long)
    return subjectOf(scene, start, wider) ?? wider
  }
  let weak: Found | null = null
  let told: Found | null = null
  let right = end
  for (let k = end - 1; k >= start - 1; k--) {
    const cuts = ends(scene, k) || (splits(scene, k) && !isWithinWord(ids, k, k + 2))
    // "chi phí thực | hiện", "tiền chạy | việc": the end of a deed cuts nothing
    if (k >= start && (!cuts || isWithinSum(ids, k) || endsDeed(ids, k) || overPaidFor(ids, k - 1) > k)) continue
    const found = k + 1 < right ? sumInChunk(scene, k + 1, right) : null
    if (found && !found.weak) {
      if (holdsFor(scene, k) || isWholeOf(scene, start, k)) {
        told ??= found
        right = k
        continue
      }
      const denied = NEGATIONS.has(words[k] ?? '') && words[k + 1] !== 'được' ? denier(scene, start, k, found) : null
      if (denied) return denied
      const earned = earnedBehind(scene, found, end)
      if (earned) return earned
      const whole = subjectOf(scene, start, found) ?? worthOf(scene, start, found)
      if (whole) return whole
      const given = givenTo(scene, start, k)
      if (given >= 0) return { ...found, start: given }
      const paid = words[k] === 'vào' || words[k] === 'cho' ? payingIn(scene, start, k, found) : null
      if (paid) return paid
      // "chi trả nợ gốc | của | ngân sách trung ương": whose a sum is names it not
      const owned = OWNED_BY.has(words[k] ?? '') && TREASURY.at(ids, found.start) ? sumBefore(scene, start, k) : null
      if (owned && !owned.weak && SUMS.at(ids, owned.start)?.row === 'noun') return owned
      // "thiệt hại về thuế", "thu từ hoạt động xuất nhập khẩu", "doanh thu và lợi nhuận"
      const joined = words[k] !== 'và' || found.start === k + 1
      const head = k > start && joined && JOINERS.has(words[k] ?? '') ? headOf(scene, start, k) : -1
      if (head >= 0) return { ...found, start: head }
      return drawnFrom(scene, start, k, found) ?? withSource(scene, found, end)
    }
    weak ??= found
    right = k
  }
  return told ?? weak
}

const MOST_TERM = 10
const JOINING = new Set([',', 'hoặc'])

/** "cấm đảm nhiệm chức vụ, | cấm hành nghề hoặc làm công việc nhất định | từ 1 đến 5 năm": the first of what has one term together. */
function firstOfTerms({ tokens: { words, ids } }: Scene, last: Stretch): Stretch {
  let { start, end } = last
  while (JOINING.has(words[start - 1] ?? '')) {
    const before = TERMS.endingAt(ids, start - 2)
    if (!before) break
    ;({ start, end } = before)
  }
  return { start, end }
}

/** What a span of time before token `end` is a term of: "phạt tù", "bắt tạm giam". */
export function termBefore(scene: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= Math.max(start, end - MOST_TERM); k--) {
    const match = TERMS.endingAt(scene.tokens.ids, k)
    if (match && match.start >= start) return firstOfTerms(scene, match)
  }
  return null
}

/** What is imposed on somebody. */
const IMPOSED = listSet('phạt, phạt tiền, xử phạt, phạt hành chính, xử phạt hành chính')
/** Nouns that may be of what is imposed: "số tiền | bị phạt". */
const IMPOSABLE = phraseSet(['số', 'tổng', 'mức phạt', 'mức tiền', 'khoản', 'tiền'])

/** "khi có nồng độ cồn sẽ bị | phạt | 12 triệu đồng": the verb of what is imposed right before token `end`, where no noun before says it. */
export function imposedBefore(scene: Scene, start: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  const verb = IMPOSED.endingAt(ids, end - 1)
  if (!verb || verb.start <= start || words[verb.start - 1] !== 'bị') return null
  const sum = sumBefore(scene, start, end)
  return sum && IMPOSABLE.at(ids, sum.start) ? null : verb
}

const PAID_WITHIN = 24

/**
 * "về việc | nộp thuế, | … các hộ nộp được 90 triệu đồng": what a clause before token `start` tells is taken in or paid, where
 * the verb alone says it again, tokens of `found`; null where none does.
 */
export function paidAgain(scene: Scene, found: Found, start: number, barrier: number): Found | null {
  const { words, ids, kinds } = scene.tokens
  if (SUMS.at(ids, found.start)?.row !== 'verb' || found.end !== found.start + 1) return null
  for (let k = start - 1; k > Math.max(barrier, start - PAID_WITHIN); k--) {
    if (ids[k] !== ids[found.start] || isWithinWord(ids, k, k + 1) || SUMS.at(ids, k + 1)?.row !== 'noun') continue
    let end = k + 1
    while (end < start && kinds[end] !== 'mark' && words[end] !== 'và') end++
    const sum = sumInChunk(scene, k + 1, end)
    return sum && !sum.weak && sum.start === k + 1 ? { ...sum, start: k } : null
  }
  return null
}

/** The verb that says what a sum is where no noun does: "góp 200 triệu đồng". */
export function verbBefore(scene: Scene, start: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  for (let k = end - 1; k >= start; k--) {
    const match = SUMS.endingAt(ids, k)
    if (match?.row !== 'verb' || match.start < start) continue
    // "thu giữ 12 triệu đồng", "tịch thu 100 USD", "phạt tù", "thu nhập": the whole word says it
    const longer = [VERBS, COMPOUNDS, SUMS].map((table) => table.at(ids, match.start)?.end ?? 0)
    const whole = Math.max(match.end, ...longer)
    // "được | giao dịch": nor is anything handed over where its last word begins another one
    if (k > match.start && (COMPOUNDS.at(ids, k)?.end ?? 0) > match.end) continue
    // "người nộp thuế" pays nothing, but "cho vay" is told whole
    if (isWithinWord(ids, match.start, whole + 1) || isInOwned(scene, k)) continue
    const word = COMPOUNDS.endingAt(ids, k)?.start ?? k
    return {
      start: Math.max(
        start,
        Math.min(match.start, VERBS.endingAt(ids, k)?.start ?? k, words[word] === 'phải' ? k : word),
      ),
      end: Math.min(end, whole),
    }
  }
  return null
}
