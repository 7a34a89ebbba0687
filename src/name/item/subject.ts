import { BEFALLEN } from '../../lexicon/befallen.js'
import { CLAUSES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { CLASSES, isSomebody } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { AVERAGES, SUMS } from '../../lexicon/sums.js'
import { isMeasure, type Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import { type Found, grown, NUMBERS, strong } from './chunk.js'
import { inBracket } from './compared.js'
import { beginning, isRate, overLinks } from './links.js'
import { sumOfMembers } from './members.js'
import { nameIn, TALL } from './named.js'
import { somebodyAt } from './owner.js'
import { givenBefore } from './paid.js'
import { lastPhrase } from './phrase.js'
import { behindWhole, MOST_BRACKETED, readingBefore, WHERE } from './place.js'
import { paidAgain, sumBefore, verbBefore } from './sum.js'
import { enumerated, listedIn, together } from './together.js'
import { NOTHING } from './valued.js'
import { isCapital, isDigits, isFunction, isPredicate, lastIn, overAcronym, splits } from './words.js'

/** How many clauses back a subject may stand: "Thu ngân sách, dù khó khăn, ước đạt …". */
const MOST_CLAUSES = 3
/** What tells of a thing may stand between it and its measure: "tượng rùa, bằng đồng, đặt ở hồ, cao 3 m". */
const MOST_MEASURED = 6
/** Marks behind which the subject of a clause may stand: "thu ngân sách (cả năm): 5 tỷ đồng". */
const CROSSED = new Set([',', '(', ')', ':', '-', '"'])

/** With "bình quân", "bình quân đầu người" right behind it. */
function averaged({ tokens }: Scene, found: Found, first: number): Found {
  const average = AVERAGES.at(tokens.ids, found.end)
  return average && average.end <= first ? { ...found, end: average.end } : found
}

/** "ông Hà | cho biết, | thành phố tạm ứng …": who speaks names nothing. */
const SPEAKING = phraseSet(['cho biết', 'cho rằng', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', 'rằng'])
const JOINS = new Set(['và', 'nhưng', 'còn', 'song'])
/** Before where a level was told that did not change. */
const FLAT = phraseSet(['không đổi', 'giữ nguyên', 'đi ngang', 'đứng giá'])

/** Before those who get a sum, or what it is paid for. */
const TOWARDS = new Set(['cho', 'đối', 'từ', 'sang', 'để'])
const TOWARDS_WITHIN = 8

/** "40 triệu USD | cho ngân hàng A | và 60 triệu USD cho ngân hàng B": does the sum at token `first` stand before such a word, too? */
const isGivenToo = ({ tokens: { words } }: Scene, lead: string, first: number): boolean =>
  TOWARDS.has(lead) && lastIn(words, lead, first + 1, Math.min(words.length, first + TOWARDS_WITHIN)) > 0

/** "tăng 50.000 đồng/lượng | ở chiều mua vào | và tăng 30.000 đồng": where the figure before was told is no subject of this one. */
function overTail(scene: Scene, start: number, end: number, barrier: number, first: number): number {
  const { words, ids } = scene.tokens
  // ", không đổi ở chiều mua và tăng …"
  const flat = FLAT.at(ids, start)
  if (barrier === 0 || (start > barrier && !flat)) return start
  const lead = words[flat?.end ?? start] ?? ''
  if (!WHERE.has(lead) && !isGivenToo(scene, lead, first)) return start
  // "một dự án tại Việt Nam có tổng vốn 6 tỷ USD"
  if (sumBefore(scene, start, end)) return start
  // "ở cả chiều mua và bán": both sides are one tail
  for (let k = start; k < first; k++)
    if (JOINS.has(words[k] ?? '') && words[k + 1] !== 'bán') return Math.min(k + 1, end)
  return start
}

/** Before what tells only where, how or of what a thing is: ", trên bờ sông, …", ", có màu đen, …". */
const ASIDE = listSet(
  'trên, dưới, ở, tại, nằm, thuộc, có, gồm, bằng, được, bị, do, với, màu, in, ghi, dán, khắc, sinh, quê, xây, cách, giáp, sát',
  'vỏ, thân, khung, mái, vách, sàn, đế, kết cấu, dạng, hình, chất liệu, nhãn hiệu, xuất xứ',
)
/** "điếu thuốc, vỏ nhựa, | in chữ, | dài 10 cm": a clause that goes on telling of the thing before it. */
const subjectless = ({ tokens: { ids } }: Scene, start: number, kind: Kind): boolean =>
  EXPLAINING.at(ids, start) !== null ||
  (isMeasure(kind) &&
    !SUMS.at(ids, start) &&
    (ASIDE.at(ids, start) !== null || VERBS.at(ids, start) !== null || isPredicate(ids, start)))
/** What an index is, between it and its level: "chỉ số DXY, | đo lường biến động của đồng bạc xanh, | giảm xuống 90 điểm". */
const EXPLAINING = phraseSet(['đo lường', 'đo lường biến động', 'đo lường sức mạnh', 'thước đo'])

/** "khu du lịch đảo Cò (Hải Phòng) | 9.000 tỷ đồng", "Nhật Bản (mẫu VJ) | với 9%": the token behind what stands before such a bracket. */
function overBracket(scene: Scene, first: number, barrier: number, kind: Kind): number {
  const { words } = scene.tokens
  const end = overLinks(scene, first - 1, kind)
  if (!(kind === 'money' || isRate(kind)) || words[end - 1] !== ')') return end
  // "vốn trung ương (trái phiếu) và 5 tỷ đồng": another sum
  if (lastIn(words, 'và', end, first) >= 0) return end
  const open = opening(words, end - 1, MOST_BRACKETED)
  // "tổng sản phẩm (GRDP)" is one name
  return open > barrier && overAcronym(scene, open) !== end ? overLinks(scene, open - 1, kind) : end
}

/** Behind goods whose worth is told: "máy móc, thiết bị | đạt 4,4 tỷ USD". */
const TOLD_OF = new Set(['đạt', 'ước', 'tăng', 'giảm', 'với', 'chiếm'])

/** Behind a bracket these go on with the noun before it: "tổng sản phẩm (GRDP theo giá so sánh) | trên | địa bàn". */
const TAILS = new Set(['trên', 'tại', 'ở', 'trong', 'của', 'thuộc', 'cho'])

const ASIDES = new Set(['theo', 'để', 'nhằm'])
/** Is nothing looked for in a clause before the figure's own that begins at token `start`, nor before it? */
const isBarred = (scene: Scene, start: number, first: number, barrier: number, kind: Kind): boolean =>
  // what stands between the figure before and a mark is the tail of that one
  (barrier > 0 && start <= barrier && !inBracket(scene, first, kind)) ||
  // "theo quy định, diện tích từ 0,5 ha", "để ứng phó với dịch, …": a source and a purpose name nothing
  ASIDES.has(scene.tokens.words[start] ?? '') ||
  // "lớp 12, 18 tuổi, đạt 28,75 điểm": a number of its own names nothing
  isDigits(scene, start)

/** What goes on with those of whom there are so many: "số lợn chết | và tiêu huỷ", "số người | bị nạn", "số nhà | đã sửa xong". */
const NUMBERED_ON = new Set(['và', 'bị', 'đã', 'được', 'lại', 'đang', 'còn', 'chưa', 'phải', 'không'])
const MOST_NUMBERED = 7

/** The whole of such a number, which ends before token `end`, or null. */
function overNumber(scene: Scene, found: Found, end: number, first: number): Found | null {
  const { words, ids, kinds } = scene.tokens
  const number = NUMBERS.at(ids, found.start)
  if (!number || number.end >= found.end || found.end >= end || end - found.end > MOST_NUMBERED) return null
  if (!NUMBERED_ON.has(words[found.end] ?? '') && !STATES.at(ids, found.end)) return null
  // "số tiền công ty | bị phạt": whom it befalls
  const money = SUMS.at(ids, found.start)?.end ?? 0
  const whose = money > number.end && money < found.end
  if (whose && isSomebody(CLASSES.endingAt(ids, found.end - 1)?.row)) return null
  // "lượng đơn hàng | đã hồi phục | 90%" tells what became of them
  if (words[found.end] === 'đã' && end === first) return null
  // "nhặt số tem | và bán được | 2 triệu đồng"
  const verb = words[found.end] === 'và' && (VERBS.at(ids, found.end + 1) !== null || words[end] === 'được')
  if (verb && !VERBS.endingAt(ids, found.end - 1) && !STATES.endingAt(ids, found.end - 1)) return null
  for (let k = found.end; k < end; k++)
    if (
      kinds[k] !== 'word' ||
      SUMS.at(ids, k)?.row === 'noun' ||
      (!NUMBERED_ON.has(words[k] ?? '') && splits(scene, k))
    )
      return null
  return { ...found, end }
}

/** Before one of many that are named by it alone; and words that make another word of it. */
const AS = 'như'
const AS_ELSE = new Set(['hầu', 'dường', 'gần', 'giống', 'tương', 'coi', 'xem', 'cũng'])

/** "các loại ma tuý khác như | heroin | là 3,9 kg": the token at which the one begins that is named, else `start`. */
function overExample(scene: Scene, start: number, end: number): number {
  const { words, ids, kinds } = scene.tokens
  const at = lastIn(words, AS, start + 1, end)
  if (at < 0 || at + 1 >= end || AS_ELSE.has(words[at - 1] ?? '') || kinds[at - 1] !== 'word') return start
  // "mức vé như trên", "doanh thu của nhiều công ty như A": no example, or one of those whose sum it is
  if (isFunction(ids, at + 1) || sumBefore(scene, start, at)) return start
  for (let k = at + 1; k < end; k++)
    if (kinds[k] !== 'word' || VERBS.at(ids, k) || JOINS.has(words[k] ?? '')) return start
  return at + 1
}

/** "phạt | bà Lê Thị Hoa, | chủ quán cơm | 5 triệu đồng": the verb of a sum before somebody's name, where only who that is stands behind it. */
function finedBefore(scene: Scene, start: number, barrier: number): Found | null {
  const { words, ids } = scene.tokens
  if (words[start - 1] !== ',' || start - 1 <= barrier) return null
  let name = start - 1
  while (name > barrier && isCapital(scene, name - 1)) name--
  if (name === start - 1 || CLASSES.endingAt(ids, name - 1)?.row !== 'person') return null
  const begun = beginning(scene, start - 1, barrier)
  const verb = verbBefore(scene, begun, name - 1) ?? givenBefore(scene, begun, name - 1)
  return verb?.end === name - 1 ? strong(verb) : null
}

/**
 * The subject of the level or change at token `first`: "kim ngạch xuất khẩu (của tỉnh) ước tăng 8,5%". The nearest noun of sums
 * begins it if there is one; else it is the clause's first noun phrase. Nothing before token `barrier`, behind the figure before,
 * is looked at: null says that the figure goes on with what that one is about. `weak` is what only says how it is measured.
 */
export function subjectBefore(scene: Scene, first: number, barrier: number, kind: Kind): Found | null {
  let weak: Found | null = null
  let aside: Found | null = null
  let place: Found | null = null
  const { words, ids, kinds } = scene.tokens
  let end = overBracket(scene, first, barrier, kind)
  const tall = TALL.has(words[end] ?? '')
  // "xã Tân Lập cách bờ 2 km": what is so far away is the place itself
  const spread = (kind === 'length' && words[first] !== 'cách') || kind === 'area'
  const most = isMeasure(kind) || kind === 'other' ? MOST_MEASURED : MOST_CLAUSES
  const things = isMeasure(kind) || kind === 'count'
  for (let clause = 0; clause < most && end > barrier; clause++) {
    // "giá vàng SJC (mua vào - bán ra) giảm": what is in brackets only explains
    if (clause > 0 && words[end] === ')') {
      const open = opening(words, end, MOST_BRACKETED)
      if (open >= 0) {
        end = overLinks(scene, open - 1, kind)
        continue
      }
    }
    const begun = beginning(scene, end, barrier)
    const tailed = kind === 'money' || kind === 'percent' || kind === 'area'
    const behind = tailed ? overTail(scene, begun, end, barrier, first) : begun
    const start = overExample(scene, behind, end)
    if (clause > 0 && isBarred(scene, start, first, barrier, kind)) break
    const open =
      TAILS.has(words[start] ?? '') && words[start - 1] === ')' ? opening(words, start - 1, MOST_BRACKETED) : -1
    if (open > barrier && !CLAUSES.at(ids, start) && !sumBefore(scene, start, end)) {
      end = overLinks(scene, open - 1, kind)
      continue
    }
    // "lúa bị ngã rạp, | ngập úng | là 20 ha": what else befalls it names nothing
    if (things && words[start - 1] === ',' && start - 1 > barrier && BEFALLEN.at(ids, start)?.end === end) {
      end = start - 1
      continue
    }
    const named: Found | null = start < end && !place ? nameIn(scene, start, end, kind, first) : null
    const found: Found | null = place ? strong(lastPhrase(scene, start, end)) : named
    const told = end >= first - 1 && kind === 'money' && (found === NOTHING || (found && !SUMS.at(ids, found.start)))
    const fined = told ? finedBefore(scene, start, barrier) : null
    if (fined) return fined
    if (found === NOTHING) return aside ?? place ?? weak
    const reading = readingBefore(scene, found, first, kind)
    if (reading) return strong(reading)
    const again = clause === 0 && found && kind === 'money' ? paidAgain(scene, found, start, barrier) : null
    if (again) return again
    const back = spread && found ? behindWhole(scene, start, end, found, barrier, place !== null) : -1
    if (back > barrier) {
      place ??= found
      end = back
      continue
    }
    const ofSums = found !== null && SUMS.at(ids, found.start) !== null
    const listed = clause === 0 && found && !ofSums ? listedIn(scene, start, end, found.end, barrier) : null
    if (listed) return listed
    // "…, gây lỗ ít nhất 8 tỷ USD": a sum that no word ties to its number is told of itself
    const tied = end < first || (kinds[first] === 'word' && !ofSums)
    const member = kind === 'money' && tied && words[start - 1] === ',' && !inBracket(scene, first, kind)
    const whole = member && found ? sumOfMembers(scene, found, start, end, barrier) : null
    if (whole) return whole
    if (found && clause > 0 && subjectless(scene, start, kind)) aside ??= found
    else if (found && !found.weak) {
      const number = overNumber(scene, found, end, first)
      if (number) return number
      // "tỉnh, | xây tuyến đường mới, | dài 12 km": nobody is so long
      if (aside && !tall && somebodyAt(scene.tokens, found.start)) return aside
      const goods = kind === 'percent' || (kind === 'money' && !ofSums)
      const all = goods ? together(scene, found, end, barrier) : found
      if (!goods || (kind === 'money' && !TOLD_OF.has(words[end] ?? ''))) return averaged(scene, all, first)
      const own = all === found && found.start === start && (clause === 0 || words[end] === '(')
      return averaged(scene, grown(scene, own ? enumerated(scene, found, barrier) : all), first)
    }
    weak ??= found
    if (start <= barrier || !CROSSED.has(words[start - 1] ?? '')) break
    if (kind !== 'age' && SPEAKING.endingAt(ids, start - 2)) break
    // "phố A (Hà Nội), dài 2 km": the bracket before the comma is stepped over next
    end = isMeasure(kind) && words[start - 2] === ')' ? start - 2 : overLinks(scene, start - 2, kind)
  }
  return aside ?? place ?? weak
}
