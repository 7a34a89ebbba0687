import { CLAUSES, VERBS } from '../../lexicon/boundaries.js'
import { listed } from '../../lexicon/listed.js'
import { COUNTED, PLACES } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { AVERAGES, COMPARISONS, CONDITIONS, DIMENSIONS, EMPTY, SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { among } from './among.js'
import { lastingIn } from './lasting.js'
import { beginning, MEASURED, overLinks } from './links.js'
import { measuredBy, measuredNear } from './measured.js'
import { somebodyAt, whoDoes } from './owner.js'
import { givenBefore, paidBefore, THINGS, tradedBefore } from './paid.js'
import { lastClause, lastPhrase, phraseIn, subjectIn } from './phrase.js'
import { behindWhole, openingOf } from './place.js'
import { type Found, sumBefore, verbBefore } from './sum.js'
import { isNouns, together } from './together.js'
import { isCapital, isDigits, isPredicate, lastIn, type Stretch } from './words.js'
import { worthAt } from './worth.js'

/** How many clauses back a subject may stand: "Thu ngân sách, dù khó khăn, ước đạt …". */
const MOST_CLAUSES = 3
/** What tells of a thing may stand between it and its measure: "tượng rùa, bằng đồng, đặt ở hồ, cao 3 m". */
const MOST_MEASURED = 6
const CROSSED = new Set([',', '(', ')', ':', '-', '"'])

/** With "bình quân", "bình quân đầu người" right behind it. */
function averaged({ tokens }: Scene, found: Found, first: number): Found {
  const average = AVERAGES.at(tokens.ids, found.end)
  return average && average.end <= first ? { ...found, end: average.end } : found
}

/** "so với chỉ tiêu được giao (9.400 tỷ đồng)": a level in brackets is of the noun before them. */
const inBracket = ({ tokens }: Scene, first: number, kind: Kind): boolean =>
  tokens.words[first - 1] === '(' && kind !== 'percent' && kind !== 'ratio'

/** "thấp hơn báo động 1 là 1,09 m": where a comparison begins, or -1; what the figure is about stands before it. */
function comparison({ tokens: { ids } }: Scene, start: number, end: number): number {
  for (let k = start; k < end; k++) if (COMPARISONS.at(ids, k)) return k
  return -1
}

/** The clause says that the figure has no thing. */
const NOTHING: Found = { start: 0, end: 0, weak: false }

const WHERE = new Set(['tại', 'ở'])
/** "lượng mưa | tại Sơn Kim | 119 mm": a name that only says where. */
const isAtPlace = (scene: Scene, from: number, end: number): boolean =>
  WHERE.has(scene.tokens.words[from] ?? '') && isCapital(scene, from + 1) && isCapital(scene, end - 1)

/** What is measured in many places: "mưa lớn ở Sơn Kim 229 mm, Hương Lâm 118 mm". */
const READINGS = phraseSet([
  'lượng mưa',
  'tổng lượng mưa',
  'mưa',
  'mưa lớn',
  'mưa to',
  'mực nước',
  'mực nước lũ',
  'đỉnh lũ',
  'nước lũ',
])
const READING_WITHIN = 60

/** A place or its name: "huyện Sơn Dương", "Hương Lâm". */
const isPlace = (scene: Scene, { start }: Found): boolean =>
  PLACES.at(scene.tokens.ids, start) !== null ||
  (isCapital(scene, start) && isCapital(scene, start + 1)) ||
  (start > 0 && isCapital(scene, start) && !SUMS.at(scene.tokens.ids, start) && !COUNTED.at(scene.tokens.ids, start))

/** What was read off in the place whose name stands before the number at token `first`. */
function readingBefore(scene: Scene, found: Found | null, first: number, kind: Kind): Stretch | null {
  if (kind !== 'length' || !found || !isPlace(scene, found)) return null
  for (let k = first - 1; k >= Math.max(0, first - READING_WITHIN); k--) {
    const reading = READINGS.endingAt(scene.tokens.ids, k)
    if (reading) return { start: reading.start, end: reading.end }
  }
  return null
}

const SPEAKING = phraseSet(['cho biết', 'cho rằng', 'cho hay', 'khẳng định', 'nhấn mạnh', 'chia sẻ', 'rằng'])
const POINTING = new Set(['đây', 'đó'])

/** What a clause names as the thing of the figure behind it. */
function nameIn(scene: Scene, start: number, end: number, kind: Kind, first: number): Found | null {
  const begun = lastClause(scene, start, end, CLAUSES)
  // "đây là dự án đầu tiên, có chiều dài 24 km"
  const from =
    POINTING.has(scene.tokens.words[begun] ?? '') && scene.tokens.words[begun + 1] === 'là' ? begun + 2 : begun
  const than = inBracket(scene, first, kind) ? -1 : comparison(scene, from, end)
  if (than > from) return nameIn(scene, from, overLinks(scene, than - 1, kind), kind, first)
  if (than >= 0) {
    // "so với tháng 12 CPI tăng 1,5%": the subject stands behind what it is compared with
    const time = lastIn(scene.tokens.kinds, 'time', than + 1, end)
    return time > than && time + 1 < end ? nameIn(scene, time + 1, end, kind, first) : null
  }
  const { words, ids } = scene.tokens
  // "kế đến là cà phê với 12.000 tấn": the clause says what the level is of
  const copula = MEASURED.has(kind) && words[end] === 'với' ? lastIn(words, 'là', from, end) : -1
  const said = copula >= from ? phraseIn(scene, copula + 1, end) : null
  if (said) return { ...said, weak: false }
  const leader = kind === 'percent' ? among(scene, from, end) : null
  if (leader) return { ...leader, weak: false }
  if (kind === 'duration') return lastingIn(scene, from, end, first)
  const any = sumBefore(scene, from, end)
  // "do số lượng ít nên tàu trên 5.000 tấn": a noun that touches the number is nearer than any sum
  const touched = MEASURED.has(kind) && end === first && any !== null && any.end < end
  const apart = touched && !isAtPlace(scene, any.end, end) && !VERBS.endingAt(ids, end - 1)
  const sum = any && apart ? null : any
  // a field is no way from one place to another
  const ways = kind !== 'area'
  const measured = sum && MEASURED.has(kind) ? measuredBy(scene, sum, from, kind, ways) : null
  if (measured) return measured
  // "trạm biến áp có công suất 25 MVA", "vận tốc 60 km/h": what such a unit measures is named by its dimension
  if (sum && (!sum.weak || (kind === 'other' && sum.end === end))) return { ...sum, weak: false }
  const verb = kind === 'money' ? verbBefore(scene, from, end) : null
  if (verb) return { ...verb, weak: false }
  const paid = kind === 'money' && !sum ? (paidBefore(scene, from, end, first) ?? tradedBefore(scene, from, end)) : null
  if (paid) return { ...paid, weak: false }
  const until = sum ? overLinks(scene, sum.start - 1, kind) : end
  const near = MEASURED.has(kind) && (DIMENSIONS.at(ids, until) !== null || until === first)
  const last = near
    ? lastPhrase(scene, from, until, { ways })
    : whoDoes(scene, subjectIn(scene, from, until, kind), until)
  const phrase = near && !TALL.has(words[until] ?? '') ? measuredNear(scene, last) : last
  const empty =
    phrase && (EMPTY.at(ids, phrase.start) ?? (kind === 'percent' ? CONDITIONS.at(ids, phrase.start) : null))
  if (empty?.end === phrase?.end) return sum
  // "siêu dự án 15.000 tỷ đồng": what a sum touches is worth it
  const worthy = kind === 'money' && end === first && !sum ? lastPhrase(scene, from, end, { passive: false }) : null
  const worth = worthy && worthAt(scene, worthy.start, end)
  if (worth) return { ...worth, weak: false }
  // "xử phạt công ty A, quận Ninh Kiều 295 triệu đồng": where somebody is names nothing
  const given = kind === 'money' && !sum && phrase ? givenBefore(scene, from, end) : null
  const place = kind === 'money' && phrase !== null && PLACES.at(ids, phrase.start) !== null
  if (place) return given && { ...given, weak: false }
  // "kiều bào gửi về 30.000 USD": who gives a sum is not what it is, and nothing before them is
  if (kind === 'money' && phrase && somebodyAt(scene.tokens, phrase.start))
    return sum ?? (given ? { ...given, weak: false } : NOTHING)
  // "nhóm này | đưa | cho ông Thắng 60 triệu đồng": nor is who gives it
  if (given && phrase && given.start >= phrase.end && !THINGS.has(COUNTED.at(ids, phrase.start)?.row ?? ''))
    return { ...given, weak: false }
  // "được đỡ đầu với mức 500.000 đồng": a verb alone is no thing
  if (sum && phrase && VERBS.at(ids, phrase.start)?.end === phrase.end) return sum
  // "mức giảm trừ của bảo hiểm y tế: giảm trừ 1,5%": a verb of sums says nothing of whose share it is
  return phrase ? { ...phrase, weak: SUMS.at(ids, phrase.start)?.row === 'verb' } : sum
}

const JOINS = new Set(['và', 'nhưng', 'còn', 'song'])
/** Before where a level was told that did not change. */
const FLAT = phraseSet(['không đổi', 'giữ nguyên', 'đi ngang', 'đứng giá'])

/** "tăng 50.000 đồng/lượng | ở chiều mua vào | và tăng 30.000 đồng": where the figure before was told is no subject of this one. */
function overTail(scene: Scene, start: number, end: number, barrier: number, first: number): number {
  const { words, ids } = scene.tokens
  // ", không đổi ở chiều mua và tăng …"
  const flat = FLAT.at(ids, start)
  if (barrier === 0 || (start > barrier && !flat) || !WHERE.has(words[flat?.end ?? start] ?? '')) return start
  // "một dự án tại Việt Nam có tổng vốn 6 tỷ USD"
  if (sumBefore(scene, start, end)) return start
  // "ở cả chiều mua và bán": both sides are one tail
  for (let k = start; k < first; k++)
    if (JOINS.has(words[k] ?? '') && words[k + 1] !== 'bán') return Math.min(k + 1, end)
  return start
}

const MOST_LISTED = 4
/** Before a sum that only tells by what, or where it stands: "quy đổi theo tỷ giá USD, vàng thế giới …". */
const BESIDE = new Set(['theo', 'ở', 'tại', 'qua'])

/** Are tokens start … end - 1 a name, or two that are joined? */
function isNameList(scene: Scene, start: number, end: number): boolean {
  for (let k = start; k < end; k++)
    if (!isCapital(scene, k) && (scene.tokens.words[k] !== 'và' || k === start)) return false
  return end > start
}

/** "lãi suất tại Agribank, | BIDV và Vietinbank | giảm 0,2%": the sum that a list of names goes on with, whose last are tokens start … end - 1. */
function ofNames(scene: Scene, start: number, end: number, barrier: number): Found | null {
  const { words } = scene.tokens
  let [from, to] = [start, end]
  while (from - 1 > barrier && words[from - 1] === ',' && isNameList(scene, from, to)) {
    to = from - 1
    from = beginning(scene, to, barrier)
  }
  if (to === end || !isCapital(scene, to - 1) || isNameList(scene, from, to)) return null
  const sum = sumBefore(scene, from, to)
  return sum && !sum.weak ? sum : null
}

/** "thuế của một số loại nông sản, | thực phẩm | tăng 5%": the sum that a list of nouns goes on with, if the last of them is tokens start … end - 1. */
function listedIn(scene: Scene, start: number, end: number, named: number, barrier: number): Found | null {
  const { words } = scene.tokens
  if (words[start - 1] !== ',' || start - 1 <= barrier) return null
  if (isCapital(scene, start)) return ofNames(scene, start, named, barrier)
  if (end - start > MOST_LISTED || !isNouns(scene, start, end)) return null
  const sum = sumBefore(scene, beginning(scene, start - 1, barrier), start - 1)
  const bare = !sum || sum.weak || sum.end < start - 1 || sum.end - sum.start < 2
  return bare || BESIDE.has(words[sum.start - 1] ?? '') ? null : { ...sum, end }
}

/** Before what tells only where, how or of what a thing is: ", trên bờ sông, …", ", có màu đen, …". */
const ASIDE = phraseSet(
  listed(
    'trên, dưới, ở, tại, nằm, thuộc, có, gồm, bằng, được, bị, do, với, màu, in, ghi, dán, khắc, sinh, quê, xây, cách, giáp, sát',
    'vỏ, thân, khung, mái, vách, sàn, đế, kết cấu, dạng, hình, chất liệu, nhãn hiệu, xuất xứ',
  ),
)
/** Before what people measure, too: "cao 1,7 m". */
const TALL = new Set(['cao', 'nặng', 'cân'])

/** "điếu thuốc, vỏ nhựa, | in chữ, | dài 10 cm": a clause that goes on telling of the thing before it. */
const subjectless = ({ tokens: { ids } }: Scene, start: number, kind: Kind): boolean =>
  MEASURED.has(kind) &&
  !SUMS.at(ids, start) &&
  (ASIDE.at(ids, start) !== null || VERBS.at(ids, start) !== null || isPredicate(ids, start))

/**
 * The subject of the level or change at token `first`: "kim ngạch xuất khẩu (của tỉnh) ước tăng 8,5%". The nearest noun of sums
 * begins it if there is one; else it is the clause's first noun phrase. Nothing before token `barrier`, behind the figure before,
 * is looked at: null says that the figure goes on with what that one is about. `weak` is what only says how it is measured.
 */
export function subjectBefore(scene: Scene, first: number, barrier: number, kind: Kind): Found | null {
  let weak: Found | null = null
  let aside: Found | null = null
  let place: Found | null = null
  let end = overLinks(scene, first - 1, kind)
  const tall = TALL.has(scene.tokens.words[end] ?? '')
  const most = MEASURED.has(kind) ? MOST_MEASURED : MOST_CLAUSES
  for (let clause = 0; clause < most && end > barrier; clause++) {
    // "giá vàng SJC (mua vào - bán ra) giảm": what is in brackets only explains
    if (clause > 0 && scene.tokens.words[end] === ')') {
      const open = openingOf(scene, end)
      if (open >= 0) {
        end = overLinks(scene, open - 1, kind)
        continue
      }
    }
    const begun = beginning(scene, end, barrier)
    const start = kind === 'money' || kind === 'percent' ? overTail(scene, begun, end, barrier, first) : begun
    // what stands between the figure before and a mark is the tail of that one
    if (clause > 0 && barrier > 0 && start <= barrier && !inBracket(scene, first, kind)) break
    // "theo quy định, diện tích từ 0,5 ha": a source names nothing
    if (clause > 0 && scene.tokens.words[start] === 'theo') break
    // "lớp 12, 18 tuổi, đạt 28,75 điểm": a number of its own names nothing, and nothing before it is meant
    if (clause > 0 && isDigits(scene, start)) break
    const whole: Stretch | null = place ? lastPhrase(scene, start, end) : null
    const named: Found | null = start < end && !place ? nameIn(scene, start, end, kind, first) : null
    const found: Found | null = whole ? { ...whole, weak: false } : named
    if (found === NOTHING) return aside ?? place ?? weak
    const reading = readingBefore(scene, found, first, kind)
    if (reading) return { ...reading, weak: false }
    const spread = (kind === 'length' && scene.tokens.words[first] !== 'cách') || kind === 'area'
    const back = spread && found ? behindWhole(scene, start, end, found, barrier, place !== null) : -1
    if (back > barrier) {
      place ??= found
      end = back
      continue
    }
    const listed =
      clause === 0 && found && !SUMS.at(scene.tokens.ids, found.start)
        ? listedIn(scene, start, end, found.end, barrier)
        : null
    if (listed) return listed
    if (found && clause > 0 && subjectless(scene, start, kind)) aside ??= found
    else if (found && !found.weak) {
      // "tỉnh, | xây tuyến đường mới, | dài 12 km": nobody is so long
      if (aside && !tall && somebodyAt(scene.tokens, found.start)) return aside
      const goods = kind === 'percent' || (kind === 'money' && !SUMS.at(scene.tokens.ids, found.start))
      const all = goods ? together(scene, found, end, barrier) : found
      return averaged(scene, all, first)
    }
    weak ??= found
    if (start <= barrier || !CROSSED.has(scene.tokens.words[start - 1] ?? '')) break
    // "ông Hà cho biết, thành phố tạm ứng …": who speaks names nothing
    if (kind !== 'age' && SPEAKING.endingAt(scene.tokens.ids, start - 2)) break
    // "phố A (Hà Nội), dài 2 km": the bracket before the comma is stepped over next
    end = MEASURED.has(kind) && scene.tokens.words[start - 2] === ')' ? start - 2 : overLinks(scene, start - 2, kind)
  }
  return aside ?? place ?? weak
}
