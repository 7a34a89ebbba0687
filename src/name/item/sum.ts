import { PREDICATES, SCOPES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { SURNAMES } from '../../lexicon/names.js'
import { COUNTED, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { AVERAGES, LINKS, SUMS, TERMS, WEAK } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { isAcronym, isCapital, isPredicate, isWithinWord, type Stretch, splits } from './words.js'

/** "đối với", "áp dụng với" */
const OBJECTS = new Set(['đối', 'dụng'])
const JOINERS = new Set(['về', 'từ', 'và'])

/** Nouns of shares. */
const SHARE_NOUNS = ['tỷ trọng', 'tỉ trọng', 'tỷ lệ', 'tỉ lệ']
const SHARES = phraseSet(SHARE_NOUNS)
/** Nouns that say of what something is done, or how much: "mức | tặng tiền", "tỷ lệ | trả kết quả". */
const RATED = phraseSet(['mức', ...SHARE_NOUNS])

/** Nouns of a sum with names of their own. */
const CALLED = phraseSet(['chỉ số'])

/** How much it grows names no growth: "khu vực phía Nam tăng trưởng | thấp | ở mức 3,5%". */
export const GROWTH = phraseSet(
  listed('tăng trưởng, mức tăng trưởng, tốc độ tăng trưởng, tốc độ tăng, mức tăng, mức giảm'),
)
const DEGREES = phraseSet(
  listed('cao, thấp, mạnh, nhẹ, chậm, nhanh, âm, dương, khá, tốt, đều, ổn định, ấn tượng, vượt bậc, đáng kể'),
)

/** How a sum is judged is no part of its name: "số nợ | khổng lồ", "giá | rẻ bèo". */
const JUDGED = phraseSet(
  listed(
    'khổng lồ, khủng, khủng khiếp, kỷ lục, rẻ bèo, rẻ mạt, bèo bọt, cắt cổ, trên trời, chót vót, ngất ngưởng, kếch xù, bạc tỷ, ít ỏi, nhỏ bé',
    'đáng khích lệ, đáng mừng, đáng kể, ấn tượng, khiêm tốn, lớn, rất lớn, khá lớn, cực lớn, rất cao, khá cao, quá cao, rất thấp, khá thấp, hấp dẫn, hợp lý',
  ),
)

const TITLES = new Set(['ông', 'bà', 'anh', 'chị'])
/** Do people begin at token `k` who have a plural or a name: "các bị can", "ông Hà"? */
const isSomebodys = (scene: Scene, k: number): boolean => {
  const { words, ids } = scene.tokens
  if (TITLES.has(words[k] ?? '')) return isCapital(scene, k + 1)
  return PLURALS.has(words[k] ?? '') && isSomebody(COUNTED.at(ids, k + 1)?.row)
}

/** The end of the words that narrow the noun at `start`: "trị giá hàng hóa tịch thu | trong tháng". */
function narrowed(scene: Scene, start: number, from: number, end: number): number {
  const { ids, kinds } = scene.tokens
  // "mức tặng tiền", "tỷ lệ trả kết quả": what such a noun is of may be a verb
  let k = RATED.at(ids, start)?.end === from && from < end && isPredicate(ids, from) ? from + 1 : from
  if (GROWTH.at(ids, start)?.end === from && DEGREES.at(ids, from)) return from
  const called = CALLED.at(ids, start) !== null
  while (k < end) {
    const long = [COMPOUNDS, SUMS, AVERAGES, VERBS].map((table) => table.at(ids, k)?.end ?? 0)
    const over = Math.max(...long)
    if (over > k + 1 && over <= end && (PREDICATES.at(ids, k)?.end ?? 0) < over) {
      k = over
      continue
    }
    if (splits(scene, k) || (isPredicate(ids, k) && !SUMS.at(ids, k)) || SCOPES.at(ids, k) || LINKS.at(ids, k)) break
    // also "giá 'cắt cổ'"
    if (JUDGED.at(ids, kinds[k] === 'mark' ? k + 1 : k) && !COMPOUNDS.at(ids, k)) break
    // "số tiền | các bị can chiếm đoạt", "tổng số | ông Hà nhận": what somebody does with it is told behind
    if (isSomebodys(scene, k)) break
    const place = PLACES.at(ids, k)
    if (place && isCapital(scene, place.end)) break
    const name = isCapital(scene, k) && isCapital(scene, k + 1) && !isCapital(scene, start + 1)
    // "chỉ số | Dow Jones | đo lường …" is called so
    if (called ? k > from && kinds[k] === 'word' && isCapital(scene, k - 1) && !isCapital(scene, k) : name) break
    k++
  }
  return k
}

/** What a search in one clause gives: a stretch, and whether it says too little by itself ("mức", "tỷ lệ"). */
export interface Found extends Stretch {
  weak: boolean
}

/** A stretch that says enough by itself. */
export const strong = (stretch: Stretch | null): Found | null =>
  stretch && { start: stretch.start, end: stretch.end, weak: false }

/** The noun of a sum in the chunk start … end - 1, with the words that narrow it. */
function sumInChunk(scene: Scene, start: number, end: number): Found | null {
  const { words, ids, kinds } = scene.tokens
  for (let k = start; k < end; k++) {
    const match = SUMS.at(ids, k)
    const compound = COMPOUNDS.at(ids, k)
    // "tổng công ty" is no "tổng", "tống tiền" no "tiền", "Sở Kế hoạch Đầu tư" no "kế hoạch", nor is the name of a river
    // or of somebody: "sông Tiền", "Lương Văn Hà"
    const behindName = isCapital(scene, k - 1) || PLACES.endingAt(ids, k - 1) !== null
    const called = behindName || (SURNAMES.has(words[k] ?? '') && isCapital(scene, k + 1))
    const named = match !== null && isCapital(scene, k) && called && !isAcronym(scene, k)
    // "quy định mức vay" is no "định mức", "Nghị định số 74" no "số"
    const verb = match ? 0 : (VERBS.at(ids, k)?.end ?? 0)
    if (verb > k + 1 && verb <= end) {
      k = verb - 1
      continue
    }
    // "một số hộ"
    if (match && match.end === k + 1 && words[k] === 'số' && (kinds[k + 1] === 'numeral' || kinds[k - 1] === 'numeral'))
      continue
    if (!match || named || match.end > end || match.row !== 'noun' || (compound && compound.end > match.end)) {
      k = Math.max(k, (compound?.end ?? 0) - 1, match && match.end <= end ? match.end - 1 : 0)
      continue
    }
    const to = narrowed(scene, match.start, match.end, end)
    const bare = to === match.end
    return { start: match.start, end: to, weak: bare && WEAK.at(ids, match.start)?.end === match.end }
  }
  return null
}

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
function ends({ tokens: { ids } }: Scene, k: number): boolean {
  const word = PREDICATES.at(ids, k)
  if (!word || RATED.endingAt(ids, k - 1) || SUMS.at(ids, k) || COMPOUNDS.at(ids, k)) return false
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
  for (let at = k - 2; at >= Math.max(start, k - SHARE_WITHIN); at--) if (SHARES.at(ids, at)) return true
  return false
}

const NEGATIONS = new Set(['không', 'chưa'])

/** "số giao dịch | không | dùng tiền mặt", "kim ngạch không thuế": the noun of a sum that is told of by what it is without. */
function denier(scene: Scene, start: number, k: number, { end }: Found): Found | null {
  let from = k
  while (from > start && !splits(scene, from - 1)) from--
  const head = from < k ? sumInChunk(scene, from, k) : null
  return head && !head.weak ? { ...head, end: head.end === k ? end : head.end } : null
}

/** Before what only tells of the purpose, the time or the state of a sum: "chi phí | để | trả lãi vay". */
const ASIDE = new Set(['để', 'khi', 'được', 'nhằm'])

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
  const first = aside < found.start ? sumInChunk(scene, start, end) : null
  return first && !first.weak ? first : null
}

/** The noun of a sum nearest to the end of a clause; chunks are what stands between prepositions. */
export function sumBefore(scene: Scene, start: number, end: number): Found | null {
  const { words, ids } = scene.tokens
  // a name of several chunks: "thu từ hoạt động xuất nhập khẩu"
  const long = SUMS.endingAt(ids, end - 1)
  const whole = long?.row === 'noun' && (long.end - long.start > 3 || PRINTED.at(ids, long.start)?.end === end)
  if (long && whole && long.start >= start) return strong(long)
  let weak: Found | null = null
  let told: Found | null = null
  let right = end
  for (let k = end - 1; k >= start - 1; k--) {
    if (k >= start && !ends(scene, k) && (!splits(scene, k) || isWithinWord(scene.tokens.ids, k, k + 2))) continue
    const found = k + 1 < right ? sumInChunk(scene, k + 1, right) : null
    if (found && !found.weak) {
      if (holdsFor(scene, k) || isWholeOf(scene, start, k)) {
        told ??= found
        right = k
        continue
      }
      const denied = NEGATIONS.has(words[k] ?? '') && words[k + 1] !== 'được' ? denier(scene, start, k, found) : null
      if (denied) return denied
      const whole = subjectOf(scene, start, found)
      if (whole) return whole
      // "thiệt hại về thuế", "thu từ hoạt động xuất nhập khẩu", "doanh thu và lợi nhuận"
      const joined = words[k] !== 'và' || found.start === k + 1
      const head = k > start && joined && JOINERS.has(words[k] ?? '') ? headOf(scene, start, k) : -1
      return head >= 0 ? { ...found, start: head } : found
    }
    weak ??= found
    right = k
  }
  return told ?? weak
}

const MOST_TERM = 10

/** What a span of time before token `end` is a term of: "phạt tù", "bắt tạm giam". */
export function termBefore(scene: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= Math.max(start, end - MOST_TERM); k--) {
    const match = TERMS.endingAt(scene.tokens.ids, k)
    if (match && match.start >= start) return { start: match.start, end: match.end }
  }
  return null
}

/** The verb that says what a sum is where no noun does: "góp 200 triệu đồng". */
export function verbBefore({ tokens: { words, ids } }: Scene, start: number, end: number): Stretch | null {
  for (let k = end - 1; k >= start; k--) {
    const match = SUMS.endingAt(ids, k)
    if (match?.row !== 'verb' || match.start < start) continue
    // "thu giữ 12 triệu đồng", "tịch thu 100 USD", "phạt tù", "thu nhập": the whole word says it
    const longer = [VERBS, COMPOUNDS, SUMS].map((table) => table.at(ids, match.start)?.end ?? 0)
    const whole = Math.max(match.end, ...longer)
    // "người nộp thuế" pays nothing, but "cho vay" is told whole
    if (isWithinWord(ids, match.start, whole + 1)) continue
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
