import { PREDICATES, SCOPES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTRIES, SURNAMES, TITLES } from '../../lexicon/names.js'
import { COUNTED, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { AVERAGES, LINKS, PURPOSES, SHARE_NOUNS, SUMS, WEAK } from '../../lexicon/sums.js'
import { sumOfOne } from '../../propose/priced.js'
import type { Scene } from '../../propose/reading.js'
import { PERIODS } from '../per/denominator.js'
import { isAcronym, isCapital, isDigits, isPredicate, overAcronym, type Stretch, splits } from './words.js'

/** Nouns that say of what something is done, or how much: "mức | tặng tiền", "tỷ lệ | trả kết quả". */
export const RATED = phraseSet(['mức', ...SHARE_NOUNS])

/** What those do of whom a rate is told, with its object: "tỷ lệ người dân | tham gia | bảo hiểm y tế", "tỷ lệ thôn | có | nhà văn hoá". */
const DONE_BY_MANY = listSet(
  'tham gia, tham dự, hoàn thành, thực hiện, biết, có, đáp ứng, nộp, sở hữu, triển khai, chấp hành',
)
/** And what they do without one: "tỷ lệ cử tri | đi bầu". */
const DONE_ALONE = listSet(
  'đi bầu, đi bầu cử, đi bỏ phiếu, bỏ phiếu, dự thi, đi thi, đi học, đến lớp, đến trường, ra lớp, nhập học, đi làm, dùng, đi tiêm, tiêm chủng, đi khám',
)
const MOST_DOERS = 5

/** The token behind such a verb at token `k`, behind the noun of a rate and those of whom it is; 0 where it is none. */
export function overDoing(scene: Scene, k: number, end: number): number {
  const { ids, kinds } = scene.tokens
  const alone = DONE_ALONE.at(ids, k)
  const verb = alone ?? DONE_BY_MANY.at(ids, k)
  // "tỷ lệ hộ có | thu nhập | 5 triệu đồng": the noun of another sum
  if (!verb || (!alone && (verb.end >= end || kinds[verb.end] !== 'word' || LINKS.at(ids, verb.end)))) return 0
  if (SUMS.at(ids, verb.end)) return 0
  // "biết ơn", "có thể"
  if ((!alone && splits(scene, k)) || [VERBS, COMPOUNDS].some((table) => (table.at(ids, k)?.end ?? 0) > verb.end))
    return 0
  for (let at = k - 1; at >= Math.max(0, k - MOST_DOERS); at--) {
    if (RATED.endingAt(ids, at)) return at < k - 1 ? verb.end : 0
    if (kinds[at] !== 'word' || isPredicate(ids, at)) return 0
  }
  return 0
}

/** By whose capital firms are told: "xuất khẩu của khối doanh nghiệp | có vốn đầu tư nước ngoài". */
const OWNED = listSet(
  'có vốn đầu tư nước ngoài, có vốn đầu tư trực tiếp nước ngoài, có vốn nước ngoài, có vốn fdi, có vốn nhà nước, có vốn trong nước',
)
const MOST_OWNED = 5
const OWNERS = listSet('doanh nghiệp, công ty, khu vực, khối, cơ sở, nhà máy')

/** The token behind such words that begin from token `from` up to token `k` and go on over it; 0 where none do. */
export function ownedBy({ tokens: { ids, kinds } }: Scene, from: number, k: number): number {
  for (let at = Math.max(1, from); at <= k; at++) {
    const end = OWNED.at(ids, at)?.end ?? 0
    // "công ty có vốn nhà nước | 30 tỷ đồng": how much it is
    if (end > k && kinds[end] !== 'numeral' && OWNERS.endingAt(ids, at - 1)) return end
  }
  return 0
}

/** Does token `k` stand within such words, or begin them? */
export const isInOwned = (scene: Scene, k: number): boolean => ownedBy(scene, k - MOST_OWNED, k) > 0

/** Sums that are told of with what they are paid for. */
const PAID_FOR = listSet('kinh phí, tổng kinh phí, chi phí, tổng chi phí, tiền, số tiền, giá trị')
/** Such deeds, beside {@link PURPOSES}. */
const DEEDS = listSet('thuê, triển khai, chạy, chạy việc, chạy án, chạy trường, vận hành, tổ chức, duy trì')

/** The token behind the deed at token `k` that tells what the sum before it is paid for, or 0: "kinh phí | thuê | phần mềm". */
export const overPaidFor = (ids: readonly number[], k: number): number =>
  PAID_FOR.endingAt(ids, k - 1) ? Math.max(PURPOSES.at(ids, k)?.end ?? 0, DEEDS.at(ids, k)?.end ?? 0) : 0

/** The token behind the verb at token `from` that tells of what the noun at token `start` is, "mức | tặng | tiền", or `from`. */
function overDone(scene: Scene, start: number, from: number, end: number): number {
  const { ids } = scene.tokens
  if (from >= end || !isPredicate(ids, from)) return from
  if (RATED.at(ids, start)?.end === from) return from + 1
  return Math.min(end, Math.max(from, overPaidFor(ids, from)))
}

/** Nouns of a sum with names of their own. */
const CALLED = phraseSet(['chỉ số'])

/** How much it grows names no growth: "khu vực phía Nam tăng trưởng | thấp | ở mức 3,5%". */
export const GROWTH = listSet('tăng trưởng, mức tăng trưởng, tốc độ tăng trưởng, tốc độ tăng, mức tăng, mức giảm')
const DEGREES = listSet(
  'cao, thấp, mạnh, nhẹ, chậm, nhanh, âm, dương, khá, tốt, đều, ổn định, ấn tượng, vượt bậc, đáng kể',
)

const GROWING = phraseSet(['tốc độ tăng', 'tốc độ tăng trưởng'])

/** "tốc độ tăng trưởng | doanh thu | đạt 23%": the level of which a rate of growth is told, where the noun of one follows. */
export function grown({ tokens: { ids } }: Scene, found: Found): Found {
  const start = GROWING.at(ids, found.start)?.end ?? found.end
  const sum = start < found.end ? SUMS.at(ids, start) : null
  // "tổng | sản phẩm" says more than "tổng"
  const level = sum?.row === 'noun' && WEAK.at(ids, start)?.end !== sum.end
  return level ? { ...found, start } : found
}

/** How a sum is judged is no part of its name: "số nợ | khổng lồ", "giá | rẻ bèo". */
const JUDGED = listSet(
  'khổng lồ, khủng, khủng khiếp, kỷ lục, rẻ bèo, rẻ mạt, bèo bọt, cắt cổ, trên trời, chót vót, ngất ngưởng, kếch xù, bạc tỷ, ít ỏi, nhỏ bé',
  'đáng khích lệ, đáng mừng, đáng kể, ấn tượng, khiêm tốn, lớn, rất lớn, khá lớn, cực lớn, rất cao, khá cao, quá cao, rất thấp, khá thấp, hấp dẫn, hợp lý',
)

/** Do people begin at token `k` who have a plural or a name: "các bị can", "ông Hà"? */
const isSomebodys = (scene: Scene, k: number): boolean => {
  const { words, ids } = scene.tokens
  if (TITLES.includes(words[k] ?? '')) return isCapital(scene, k + 1)
  const at = words[k + 1] === 'cấp' ? k + 2 : k + 1
  return PLURALS.has(words[k] ?? '') && isSomebody(COUNTED.at(ids, at)?.row)
}

/** Nouns that only count, which are of nobody: "số lượng | các doanh nghiệp". */
export const NUMBERS = phraseSet(['số', 'tổng số', 'số lượng', 'tổng số lượng', 'lượng', 'số lượt'])

/** "kim ngạch xuất khẩu | có thuế": what is taxed, where "có" has no number of its own as in "hàng có thuế 5%". */
export const isTaxed = ({ tokens: { words, kinds } }: Scene, k: number): boolean =>
  words[k] === 'có' && words[k + 1] === 'thuế' && words[k + 2] !== 'suất' && kinds[k + 2] !== 'numeral'

/** "lãi suất | kỳ hạn 6 tháng": for what term a rate holds is no part of it. */
const isTerm = ({ tokens: { words, kinds } }: Scene, k: number): boolean =>
  words[k] === 'kỳ' && words[k + 1] === 'hạn' && (kinds[k + 2] === 'numeral' || words[k + 2] === 'từ')

/** "giá trị sản xuất | toàn ngành công nghiệp": a whole branch is what a level is of, a whole province is where. */
const isBranch = ({ tokens: { words } }: Scene, k: number): boolean => words[k] === 'toàn' && words[k + 1] === 'ngành'

/** Does a predicate begin at token `k` that is no noun of a sum; "ma tuý | thu giữ" is no "thu". */
const endsNoun = (ids: readonly number[], k: number): boolean =>
  isPredicate(ids, k) && (SUMS.at(ids, k)?.end ?? 0) < (PREDICATES.at(ids, k)?.end ?? 0)

/** The end of the words that narrow the noun at `start`: "trị giá hàng hóa tịch thu | trong tháng". */
function narrowed(scene: Scene, start: number, from: number, end: number): number {
  const { doc } = scene
  const { words, ids, kinds, starts } = scene.tokens
  // "mức tặng tiền", "tỷ lệ trả kết quả": what such a noun is of may be a verb
  let k = overDone(scene, start, from, end)
  if (GROWTH.at(ids, start)?.end === from && DEGREES.at(ids, from)) return from
  const called = CALLED.at(ids, start) !== null
  const counts = NUMBERS.at(ids, start)?.end === from
  while (k < end && !isTerm(scene, k)) {
    // "theo chỉ số SIPAS, | tỉnh …": no name goes on over a comma
    if (called && words[k] === ',' && isCapital(scene, k - 1)) break
    if (k + 2 <= end && (isTaxed(scene, k) || isBranch(scene, k))) {
      k += 2
      continue
    }
    // "tỷ lệ giáo viên | đạt chuẩn | trình độ đào tạo"
    const state = RATED.at(ids, start) && k > from ? STATES.at(ids, k) : null
    // and of "trạm đạt chuẩn quốc gia | về y tế" what stands before the link
    const all = state && state.end >= end && kinds[end] === 'word'
    if (state && (state.end < end || all) && state.end > k + 1) {
      k = Math.min(end, state.end)
      continue
    }
    const doing = overDoing(scene, k, end)
    if (doing > 0) {
      k = doing
      continue
    }
    // "cổ tức | tỷ lệ | 20%": how much it is
    if (k + 2 >= end && RATED.at(ids, k)?.end === end) break
    const long = [COMPOUNDS, SUMS, AVERAGES, VERBS].map((table) => table.at(ids, k)?.end ?? 0)
    const over = Math.max(...long)
    if (over > k + 1 && over <= end && (PREDICATES.at(ids, k)?.end ?? 0) < over) {
      k = over
      continue
    }
    if (kinds[k] === 'numeral' && words[k + 1] !== 'lần' && doc.shadow.startsWith('một', starts[k])) break
    // "thu nhập | 1 năm khoảng 300 triệu đồng"
    if (isDigits(scene, k) && PERIODS.has(words[k + 1] ?? '')) break
    // "mức vay | 1 dự án tối đa là 2 tỷ đồng"
    if (kinds[k] === 'numeral' && sumOfOne(scene.tokens, k) !== null) break
    if (splits(scene, k) || endsNoun(ids, k) || SCOPES.at(ids, k) || LINKS.at(ids, k)) break
    // also "giá 'cắt cổ'"
    if (JUDGED.at(ids, kinds[k] === 'mark' ? k + 1 : k) && !COMPOUNDS.at(ids, k)) break
    // "số tiền | các bị can chiếm đoạt", "tổng số | ông Hà nhận": what somebody does with it is told behind
    if (isSomebodys(scene, k) && !(counts && k === from)) break
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

/** What is done with wares, behind whose name it tells which of them: "hồ tiêu | xuất khẩu", "linh kiện | nhập khẩu". */
const TRADED = listSet('xuất khẩu, nhập khẩu, xk, nk')
const MOST_WARE = 4
/** Whole countries and their branches, which do it. */
const TRADERS = listSet('cả nước, nước, nước ta, ta, thể, ngành, toàn ngành, khu vực, khối, kinh tế')

/** The token at which the ware begins whose trade stands at token `k`, in the chunk that begins at `start`; or `k`. */
function wareBefore(scene: Scene, start: number, k: number): number {
  const { ids, kinds } = scene.tokens
  // "khai | báo hàng NK": no word begins within a verb
  if ((VERBS.at(ids, start - 1)?.end ?? 0) > start) return k
  if (k === start || k - start > MOST_WARE || TRADERS.at(ids, start) || COUNTRIES.at(ids, start)) return k
  for (let at = start; at < k; at++) {
    const compound = COMPOUNDS.at(ids, at)
    // "hồ tiêu": no lake
    if (compound && compound.end <= k && !isCapital(scene, at + 1)) {
      at = compound.end - 1
      continue
    }
    const row = COUNTED.at(ids, at)?.row
    const who = (row !== undefined && row !== 'thing') || PLACES.at(ids, at) !== null
    const capital = isCapital(scene, at) && (at > 0 || isCapital(scene, at + 1))
    if (kinds[at] !== 'word' || who || capital || isPredicate(ids, at) || VERBS.at(ids, at) || LINKS.at(ids, at))
      return k
  }
  return start
}

/** Nouns that say by themselves that a sum follows. */
const TOLD = listSet('số tiền, tổng số tiền')
/** What is done with things, whose worth a sum behind it is: "thu hồi tài sản | trị giá". */
const DEALT = listSet('thu hồi, nhập khẩu, xuất khẩu')
const WORTH = listSet('trị giá, tổng trị giá')

/** Before "mức" these say that how high a level is follows, and not what it is: "hệ số vẫn | ở | mức báo động". */
const STANDING_AT = new Set(['ở', 'tại', 'quanh'])

/** The noun of a sum in the chunk start … end - 1, with the words that narrow it. */
export function sumInChunk(scene: Scene, start: number, end: number): Found | null {
  const { words, ids, kinds } = scene.tokens
  for (let k = start; k < end; k++) {
    const owned = ownedBy(scene, k, k)
    if (owned > 0) {
      k = owned - 1
      continue
    }
    // "tổng sản phẩm trên địa bàn (GRDP)": a short name that says again what stands before it
    const match = k > 0 && overAcronym(scene, k - 1) > k ? null : SUMS.at(ids, k)
    // "hộ có thu nhập thấp": what somebody has is a sum for all that
    const compound = words[k] === 'có' ? null : COMPOUNDS.at(ids, k)
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
    // "tình hình thu phí | bến": what is taken in is named behind its verb where more than the word for it is told
    const inner = match?.row === 'verb' && match.end === k + 1 ? SUMS.at(ids, k + 1) : null
    if (inner?.row === 'noun' && inner.end === compound?.end && narrowed(scene, k + 1, inner.end, end) > inner.end)
      continue
    if (!match || named || match.end > end || match.row !== 'noun' || (compound && compound.end > match.end)) {
      k = Math.max(k, (compound?.end ?? 0) - 1, match && match.end <= end ? match.end - 1 : 0)
      continue
    }
    // "dao động ở mức lãi suất 5%": but the noun of a sum behind it says what stands there
    if (match.end === k + 1 && words[k] === 'mức' && STANDING_AT.has(words[k - 1] ?? '')) {
      if (SUMS.at(ids, k + 1)?.row === 'noun') continue
      return { start: k, end: k + 1, weak: true }
    }
    const to = narrowed(scene, match.start, match.end, end)
    // "nộp ngân sách | số tiền | 9 tỷ đồng": the nearest noun says what the sum is
    const own = to < end ? null : (TOLD.endingAt(ids, to - 1) ?? (DEALT.at(ids, k) && WORTH.endingAt(ids, to - 1)))
    if (own && own.start > match.end) return { start: own.start, end: to, weak: false }
    // "khối tài sản | trị giá 9 tỷ đồng": what it is worth only says that a sum follows
    const worth = to === end && words[k] !== 'mức' ? WORTH.endingAt(ids, to - 1) : null
    if (worth && worth.start >= match.end) return { start: match.start, end: worth.start, weak: false }
    const ware = to === match.end && TRADED.at(ids, k)?.end === to ? wareBefore(scene, start, k) : k
    if (ware < k) return { start: ware, end: to, weak: false }
    const bare = to === match.end
    return { start: match.start, end: to, weak: bare && WEAK.at(ids, match.start)?.end === match.end }
  }
  return null
}
