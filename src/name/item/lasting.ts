import { PREDICATES, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { COUNTED, PLACES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { AVERAGES, DIMENSIONS, EMPTY, LASTING, LINKS, SPANS, SUMS, TAKEN, TERMED } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { type Found, strong } from './chunk.js'
import { somebodyAt } from './owner.js'
import { lastPhrase, subjectIn } from './phrase.js'
import { sumBefore, termBefore } from './sum.js'
import { after } from './thing.js'
import { isFunction, type Stretch, splits } from './words.js'

/** Before what only tells to whom, where or by what something is done: "trả | cho người lao động | trong 3 ngày". */
const ASIDE = new Set(listed('cho, trong, trên, từ, tại, ở, với, của, đến, tới, qua, theo, hoặc, và'))

/** These tell no deed by themselves: "hợp đồng được | thực hiện | trong 30 tháng". */
const LIGHT = listSet('có, thực hiện, triển khai, tiến hành, hoạt động, sử dụng, xảy ra, diễn ra, kéo dài, trở thành')

/** What is done in the last words of a clause, with its object; null where they hold no verb. */
function deedIn(scene: Scene, from: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  const last = lastPhrase(scene, from, end, { verbs: true, ways: false })
  if (!last || ASIDE.has(words[last.start - 1] ?? '')) return null
  // "lực lượng phản ứng nhanh | xử lý": who does it stands before the verb
  for (let k = last.start; k < end; k++) {
    const verb = VERBS.at(ids, k) ?? PREDICATES.at(ids, k)
    const compound = COMPOUNDS.at(ids, k)
    if (verb && !(compound && compound.end > verb.end)) {
      const light = LIGHT.at(ids, k)
      if (!light || light.end < verb.end) return { start: k, end }
      // "triển khai | thi công"
      return light.end < end && VERBS.at(ids, light.end) ? { start: light.end, end } : null
    }
    k = Math.max(k, (compound?.end ?? 0) - 1)
  }
  return last
}

/** Before a noun of time these say that it only tells when, or of what: "trong thời hạn 2 năm", "hợp đồng có thời hạn 2 năm". */
const WITHIN = new Set(['trong', 'có', 'quá', 'sau', 'với', 'khoảng', 'trước', 'xác', 'bổ'])
const MOST_SPAN = 14

/** The noun of time that a clause is about, with what it is for: "thời gian trung bình làm thủ tục | cho lô hàng | là". */
export function spanIn(scene: Scene, from: number, end: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  let start = from
  while (start < end && !SPANS.at(ids, start)) start++
  const noun = SPANS.at(ids, start)
  if (!noun || noun.end > end || WITHIN.has(words[start - 1] ?? '')) return null
  // "thời gian | được | nghỉ", but "thời gian thu phí | được nâng lên"
  let k = words[noun.end] === 'được' && noun.end - start === 2 ? noun.end + 1 : noun.end
  while (k < end && k - start < MOST_SPAN && kinds[k] === 'word') {
    const over = Math.max(COMPOUNDS.at(ids, k)?.end ?? 0, AVERAGES.at(ids, k)?.end ?? 0)
    if (over > k) k = over
    // "thời gian cần thiết | để | giám sát"
    else if (words[k] === 'để') k++
    else if (splits(scene, k) || [LINKS, TAKEN, DIMENSIONS].some((table) => table.at(ids, k))) break
    else k = Math.max(k + 1, VERBS.at(ids, k)?.end ?? 0)
  }
  return k > noun.end + 1 && words[k - 1] !== 'để' ? { start, end: Math.min(k, end) } : null
}

const MOST_TERMED = 6

/** What has a term, right before it: "ký | hợp đồng lao động | từ 3 tháng", "lợi suất | trái phiếu kỳ hạn | 10 năm". */
function termedBefore(scene: Scene, from: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  let start = end - 1
  while (start >= Math.max(from, end - MOST_TERMED) && !TERMED.at(ids, start)) {
    if (splits(scene, start)) return null
    start--
  }
  if (!TERMED.at(ids, start) || start < from) return null
  start = TERMED.endingAt(ids, start - 1)?.start ?? start
  // "tiền gửi có kỳ hạn từ 1 tháng": what has the term is told
  return WITHOUT.has(words[start - 1] ?? '') ? null : { start: Math.max(start, from), end }
}
const WITHOUT = new Set(['có', 'không'])

const isEmpty = ({ tokens: { ids } }: Scene, { start, end }: Stretch): boolean => EMPTY.at(ids, start)?.end === end

/** Nouns of what goes on, which a verb follows: "quá trình thu lưới". */
const PROCESSES = listSet('quá trình, công tác, hoạt động, việc')
const MOST_PROCESS = 8

/** The process whose object the nouns before a span of time are. */
function processIn({ tokens: { ids } }: Scene, { start, end }: Stretch, from: number): Stretch | null {
  for (let k = start - 1; k >= Math.max(from, start - MOST_PROCESS); k--) {
    if (PROCESSES.at(ids, k)) return { start: k, end }
    if (isFunction(ids, k)) return null
  }
  return null
}

/** Nouns of time that only say that something lasts. */
const TIMES = listSet('thời hạn, thời gian')
/** A term is told of itself: "thuê nhà trong thời hạn 5 năm". */
const TIME = phraseSet(['thời gian'])
/** Before such a noun, of a thing that has it or of what is done within it. */
const HAS = new Set(['có', 'với', 'trong'])
/** A term that anything may have is told of right before it alone. */
const WORK = phraseSet(['làm việc'])

/** "hợp đồng | có thời hạn 2 năm", "đình chỉ hoạt động | trong thời hạn 3 tháng": what lasts, before the noun of time at token `span`. */
function hadBefore(scene: Scene, from: number, span: number): Stretch | null {
  const { words, ids } = scene.tokens
  const link = words[span - 1] ?? ''
  if (!HAS.has(link)) return null
  const end = span - 1
  for (let k = end - 1; link !== 'trong' && k >= Math.max(from, end - MOST_TERMED); k--)
    if (TERMED.at(ids, k)) return after(scene, k) ?? TERMED.at(ids, k)
  const term = termBefore(scene, from, end)
  return term && ((term.end === end && link !== 'trong') || !WORK.at(ids, term.start)) ? term : null
}

const SET = phraseSet(['xác định'])

/** "hợp đồng | thời hạn 2 năm", "hợp đồng lao động xác định thời hạn | 2 năm": what is called by having the term. */
function calledBy(scene: Scene, from: number, { start, end }: Stretch): Stretch | null {
  const { ids } = scene.tokens
  const own = TERMED.endingAt(ids, start - 1)
  if (own && own.start >= from) return own
  const set = SET.endingAt(ids, start - 1)
  if (!set) return null
  for (let k = set.start - 1; k >= Math.max(from, set.start - MOST_TERMED); k--)
    if (TERMED.at(ids, k)) return { start: k, end }
  return null
}

/** "thi công | trong (khoảng) thời gian 2 năm": what is done for so long, before the noun of time at token `span`. */
function deedWithin(scene: Scene, from: number, span: number): Stretch | null {
  const { words, ids } = scene.tokens
  const within = words[span - 1] === 'khoảng' ? span - 2 : span - 1
  if (words[within] !== 'trong' || !TIME.at(ids, span)) return null
  const end = words[within - 1] === 'chỉ' ? within - 1 : within
  const deed = end > from ? deedIn(scene, from, end) : null
  return deed && VERBS.at(ids, deed.start) ? deed : null
}

/** "cháu nhà tôi | mất tích | 20 ngày": what somebody did or underwent, right before the span of time. */
function deedOf({ tokens }: Scene, from: number, end: number): Stretch | null {
  const { words, ids } = tokens
  if (!somebodyAt(tokens, words[from] === '"' ? from + 1 : from)) return null
  const deed = STATES.endingAt(ids, end - 1) ?? VERBS.endingAt(ids, end - 1)
  if (!deed || deed.start <= from || LIGHT.at(ids, deed.start)) return null
  // "công ty | lựa chọn | 6 năm"
  return { start: Math.min(deed.start, COMPOUNDS.endingAt(ids, end - 1)?.start ?? deed.start), end: deed.end }
}

/** "chị Hoa | sống với bạn | được 3 tháng", "các hộ phải | đợi | trung bình 5 năm": what somebody does or undergoes, told last in a clause. */
function deedBehind(scene: Scene, { start, end: behind }: Stretch, end: number): Stretch | null {
  const { tokens } = scene
  const { ids } = tokens
  if (!somebodyAt(tokens, start)) return null
  for (let k = end - 1; k >= behind; k--) {
    // "theo mẫu | ban hành | kèm nghị định": no deed of theirs
    if (tokens.words[k] === 'theo') return null
    const verb = VERBS.endingAt(ids, k) ?? PREDICATES.endingAt(ids, k)
    if (!verb) continue
    // "chính sách bán hàng", "chi cục thuế": a longer word tells no deed
    const noun = SUMS.at(ids, verb.start)?.row === 'noun' || (COUNTED.at(ids, verb.start)?.end ?? 0) > verb.end
    const within = (COMPOUNDS.endingAt(ids, k)?.start ?? verb.start) < verb.start
    if (verb.start < behind || noun || within || LIGHT.at(ids, verb.start) || MODAL.has(tokens.words[k] ?? '')) continue
    return { start: verb.start, end: Math.min(end, after(scene, verb.end)?.end ?? verb.end) }
  }
  return null
}
const MODAL = new Set(['phải', 'được', 'bị', 'cần', 'muốn', 'có', 'mất'])

/** Behind a deed these say that it was done too late: "nộp hồ sơ | quá thời hạn | từ 1 đến 5 ngày". */
const LATE = new Set(['quá', 'trễ'])

const MOST_LATE = 8

/** What was done too late, where the words before token `end` say so. */
function lateBefore({ tokens: { words, ids, kinds } }: Scene, from: number, end: number): Stretch | null {
  for (let k = end - 2; k > Math.max(from, end - MOST_LATE); k--)
    if (LATE.has(words[k] ?? '') && TIMES.at(ids, k + 1)) {
      const start = kinds[from] === 'mark' ? from + 1 : from
      return words[k - 1] === 'không' ? null : { start, end: k }
    }
  return null
}

/** What lasts, and is had. */
const HAD = listSet(
  'lộ trình, kế hoạch, niên đại, tuổi thọ, tuổi nghề, thâm niên, kinh nghiệm, lịch sử, bề dày, bề dày lịch sử, bề dày truyền thống, truyền thống',
)
const MOST_OWNED = 4
/** "việc sáp nhập có | lộ trình | 3 năm", "trường có | bề dày lịch sử | hơn 50 năm": what somebody has that lasts so long. */
function ownedTerm({ tokens: { words, ids } }: Scene, from: number, end: number): Stretch | null {
  for (let k = end - 1; k >= Math.max(from + 1, end - MOST_OWNED - 1); k--)
    if (words[k] === 'có') return (HAD.at(ids, k + 1)?.end ?? 0) > k + 1 ? { start: k + 1, end } : null
  return null
}

const POINTING = new Set(['này', 'đó', 'ấy', 'qua', 'tới'])

/** What a clause names as what took, or takes, the span of time at token `first`; `end` is the token behind the subject. */
export function lastingIn(scene: Scene, from: number, end: number, first: number): Found | null {
  const { words, ids } = scene.tokens
  const span = spanIn(scene, from, end) ?? lateBefore(scene, from, end)
  if (span) return strong(span)
  const sum = sumBefore(scene, from, end)
  // "trong thời gian này | đã đóng bảo hiểm từ 6 tháng": a time that is pointed to lasts for nothing
  const pointed = sum !== null && POINTING.has(words[sum.end] ?? '')
  if (sum && !sum.weak && !pointed && SPANS.at(ids, sum.start)) {
    const bare = TIMES.at(ids, sum.start)?.end === sum.end
    if (!bare) return sum
    const had = calledBy(scene, from, sum) ?? hadBefore(scene, from, sum.start) ?? deedWithin(scene, from, sum.start)
    return strong(had) ?? sum
  }
  const term = termedBefore(scene, from, end) ?? termBefore(scene, from, end)
  if (term) return strong(term)
  const owned = ownedTerm(scene, from, end)
  if (owned) return strong(owned)
  // "lực lượng A phối hợp với B trinh sát trong 4 tháng": what took the time stands before "trong"
  const near = end === first
  const told = near ? deedOf(scene, from, end) : null
  const deed = LASTING.at(ids, end) ? deedIn(scene, from, end) : told
  const last = near || DIMENSIONS.at(ids, end) ? lastPhrase(scene, from, end, { verbs: near }) : null
  // "đợt rét này có khả năng | kéo dài 3 ngày", "quá trình thu | lưới | kéo dài 6 giờ": the subject, and not its last words
  const whole = !last || isEmpty(scene, last) ? subjectIn(scene, from, end, 'duration') : processIn(scene, last, from)
  const phrase = deed ?? (whole && deedBehind(scene, whole, end)) ?? whole ?? last
  if (!phrase || isEmpty(scene, phrase)) return null
  // "từ bản ra chợ mất 3 giờ": where one goes takes no time
  if (PLACES.at(ids, phrase.start)?.end === phrase.end) return null
  return { ...phrase, weak: SUMS.at(ids, phrase.start)?.row === 'verb' }
}
