import { EVENT_NOUNS, FUNCTION_WORDS, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTRIES, SURNAMES } from '../../lexicon/names.js'
import { CLASSES, COUNTED, GRADES, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { MEASURES, NOMINALS, SUMS } from '../../lexicon/sums.js'
import { MACHINE_NOUNS } from '../../lexicon/vehicles.js'
import type { Scene } from '../../propose/reading.js'
import { isBeyond, isSetter, whereAt } from './beyond.js'
import { holds } from './contents.js'
import { overDeed } from './deed.js'
import { does, isDoing } from './doing.js'
import { goesOn } from './joined.js'
import { isDoneSo, overEnd } from './made.js'
import { overMark } from './marks.js'
import { overObject } from './object.js'
import { isSecondState, overPassive, overScope } from './passive.js'
import { EVERY, isAcronym, isCapital, isPredicate, isYear, type Stretch } from './words.js'

const MOST_WORDS = 10
/** How many words behind its head a kind may have: "đoàn kiểm tra liên ngành", "cơ sở sản xuất hàng may mặc". */
const MOST_KIND = 5

/** So many words has a state that the noun goes on behind: "mới", "xây mới". */
const MOST_NEW = 2

/** What sets those who are counted apart from others, and tells nothing of them: "3 hộ | cuối cùng". */
const APART = phraseSet(['khác', 'cuối cùng'])
/** Behind it goes on what befell people, "4 người khác bị thương", and nothing that is told of things. */
const isOther = ({ tokens: { ids } }: Scene, from: number, i: number): boolean =>
  APART.at(ids, i) !== null && (COMPOUNDS.at(ids, i)?.end ?? 0) <= i + 1 && CLASSES.at(ids, from)?.row !== 'person'

/** What begins a relative clause when something hangs on it; only of bare "người" it tells the kind. */
const RELATED = phraseSet(['liên quan', 'có liên quan', 'có hành vi', 'có nguồn gốc'])

/** Behind these a country is one of those that are counted. */
const STATES_OF_THE_WORLD = phraseSet(['nước', 'quốc gia', 'thị trường', 'vùng lãnh thổ'])

/** Does a mark, a number or a word that no noun phrase goes on over stand at token `k`? */
const endsPhrase = ({ tokens: { ids, kinds } }: Scene, k: number): boolean =>
  kinds[k] !== 'word' || [FUNCTION_WORDS, VERBS, PLACES].some((table) => table.at(ids, k)) || isPredicate(ids, k)

/** What befalls vessels and vehicles, and nobody in them. */
const WRECKED = listSet(
  'bị cháy, bị chìm, bị lật, bị lật úp, bị đắm, bị rơi, bị tông, bị đâm, bị hỏng, bị hỏng máy, bị chết máy, bị trôi, bị trôi dạt, bị mắc cạn, chìm, lật, bốc cháy',
)
/** Do those who are counted from token `start` on travel in what stands before them: "xe | chở | 20 người"? */
function isAboard({ tokens: { words, ids } }: Scene, start: number): boolean {
  const qualifier = QUALIFIER_BEFORE.endingAt(ids, start - 2)
  return words[(qualifier?.start ?? start - 1) - 1] === 'chở'
}

/** Is the word at token `i` the last before a phrase ends, and may it be the rest of the word before? */
const isRest = (scene: Scene, i: number): boolean =>
  !endsPhrase(scene, i) &&
  endsPhrase(scene, i + 1) &&
  !isCapital(scene, i) &&
  (CLASSES.at(scene.tokens.ids, i)?.end ?? 0) <= i + 1 &&
  COMPOUNDS.endingAt(scene.tokens.ids, i - 1) === null

/** "bốn xe | mới được đưa về": before these "mới" says when, and not which; but "7 văn bản mới đến 500 đơn vị". */
const ONLY_THEN = new Set(['được', 'bị', 'có', 'dám', 'nhanh'])
/** Who or what has those who are counted, before "này": "tù nhân | nước này". */
const OWNERS = listSet(
  'nước, trường, công ty, tỉnh, huyện, xã, viện, bệnh viện, hãng, đơn vị, doanh nghiệp, ngân hàng, nhà máy, xí nghiệp',
)
const THIS = new Set(['này', 'đó', 'ấy'])
/** Before a number these say which of a row: "2 uỷ viên | khoá 12". */
const ORDERED = new Set(['khoá', 'đợt', 'kỳ', 'vòng'])

/** Where the phrase from token `from` to `end` ends by what stands behind it: with no word that belongs to that. */
function withoutNext({ tokens: { words, ids, kinds } }: Scene, from: number, end: number): number {
  const [last, next] = [words[end - 1] ?? '', words[end] ?? '']
  if (end - 1 <= from) return end
  if (
    last === 'chở' ||
    last === 'bks' ||
    last === 'muốn' ||
    (last === 'đặt' && kinds[end] === 'numeral') ||
    (last === 'mới' && ONLY_THEN.has(next)) ||
    (ORDERED.has(last) && kinds[end] === 'numeral')
  )
    return end - 1
  const owner = THIS.has(next) ? OWNERS.endingAt(ids, end - 1) : null
  // "3 thị trường này" are counted themselves
  return owner && (CLASSES.at(ids, from)?.end ?? end) <= owner.start ? owner.start : end
}

/** The word for three at token `k`. */
const isThird = ({ doc, tokens: { starts, ends } }: Scene, k: number): boolean =>
  doc.shadow.slice(starts[k], ends[k]) === 'ba'

/** Between a sum and its number: "thu nhập | từ 500 | triệu đồng", "thu nhập | đạt trên 1 | tỷ đồng". */
const REACHES = new Set(['từ', 'đạt', 'là'])
/** Does a number stand at token `k`, behind what is said of it or by itself? */
function isNumber({ tokens: { words, ids, kinds } }: Scene, k: number): boolean {
  const at = REACHES.has(words[k] ?? '') ? k + 1 : k
  return kinds[at] === 'numeral' || kinds[QUALIFIER_BEFORE.at(ids, at)?.end ?? at] === 'numeral'
}

const HIGHEST_CLASS = 12
/** "mở 40 lớp | 10 | công lập": of which year classes are, and not so many pupils. */
const isClass = ({ doc, tokens: { ids, starts, ends } }: Scene, k: number): boolean =>
  Number(doc.shadow.slice(starts[k], ends[k])) <= HIGHEST_CLASS && !CLASSES.at(ids, k + 1)

/**
 * The noun phrase that begins at token `from`: what a number counts, or the stuff it measures. It ends before place, purpose,
 * owner, verb and relative clause; a verb stays where it tells the kind ("trường hợp sử dụng ma túy") or the state ("người chết").
 * `bare` is without states: the whole of "11/14 xã đạt chuẩn" is "xã".
 */
export function nounPhrase(scene: Scene, start: number, bare = false): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  // "79% | các | kiến nghị": the noun behind a plural is the head, and no verb tells its kind
  const several = PLURALS.has(words[start] ?? '') && kinds[start + 1] === 'word' && !COMPOUNDS.at(ids, start)
  const from = several ? start + 1 : start
  let i = from
  let kind = false
  let verbal = false
  let most = MOST_WORDS
  let count = 0
  for (; i < words.length && count < most; count++) {
    // "4 em lớp | 7": the class is part of who they are
    // "12 giải | ba"
    if (i - 1 === from && words[from] === 'giải' && isThird(scene, i)) return { start, end: i + 1 }
    if (kinds[i] === 'numeral' && words[i - 1] === 'lớp' && (i - 1 > from || isClass(scene, i))) {
      i++
      continue
    }
    if (kinds[i] === 'numeral' || kinds[i] === 'time') break
    if (kinds[i] === 'mark') {
      const next = overMark(scene, from, i, verbal || (words[from] === 'vụ' && i > from + 1))
      if (next < 0) break
      i = next
      continue
    }
    if (i === from) {
      const sum = SUMS.at(ids, i)
      const counted = COUNTED.at(ids, i)
      // "65.000 lượt chia sẻ", but "3.214 lượt hội viên | vay vốn"
      const turn = words[i] === 'lượt' && VERBS.at(ids, i + 1) !== null
      const machine = MACHINE_NOUNS.at(ids, i)
      // "máy xúc" is whole, and what is done by it tells no kind
      const told = EVENT_NOUNS.at(ids, i) !== null && machine === null
      kind = !several && (turn || told || sum?.row === 'noun')
      const row = counted?.row ?? (told ? 'event' : null)
      if (kind && row !== 'event' && row !== 'person') most = MOST_KIND
      const whole = Math.max(
        counted?.end ?? 0,
        COMPOUNDS.at(ids, i)?.end ?? 0,
        NOMINALS.at(ids, i)?.end ?? 0,
        machine?.end ?? 0,
      )
      i = Math.max(i + 1, whole, sum?.row === 'noun' ? sum.end : 0)
      continue
    }
    if (words[from] === 'lần') {
      i = overDeed(scene, i)
      break
    }
    // "lãnh đạo | các doanh nghiệp", but "pháo nổ các loại", "giá các căn nhà"
    if ((!kind || words[i] === 'những') && PLURALS.has(words[i] ?? '') && !COMPOUNDS.at(ids, i)) break
    // "hai vợ chồng | thường cãi nhau"
    if (words[i] === 'thường' && !COMPOUNDS.at(ids, i) && (VERBS.at(ids, i + 1) || isPredicate(ids, i + 1))) break
    if (isDoing(scene, from, i) || isOther(scene, from, i)) break
    if (GRADES.has(words[i] ?? '') && kinds[i + 1] === 'numeral') break
    // "hai nước | hàng năm"
    if (EVERY.has(words[i] ?? '') && isYear(scene, i + 1)) break
    if (bare && words[i] !== 'mới' && (STATES.at(ids, i) || words[i] === 'bị')) break
    // "4 hộ dân | số tiền 580 triệu đồng", "210 hộ | có thu nhập trên 1 tỷ đồng": what a sum is named by begins another figure
    const named = SUMS.at(ids, words[i] === 'có' ? i + 1 : i)
    const told =
      named && (CLASSES.at(ids, from)?.row === 'person' ? isNumber(scene, named.end) : kinds[named.end] === 'numeral')
    // "38 doanh nghiệp | tài trợ 2 tỷ đồng": and so does a verb that says what one is
    if (named && (told || (named.row === 'noun' && words[i] === 'tổng' && named.end > i + 1))) break
    const state = STATES.at(ids, i)
    // "tàu chở 92 người | bị cháy": what befell what they were on
    if (isAboard(scene, start) && WRECKED.at(ids, i)) break
    if (state) {
      const whole = state.end > i + MOST_NEW
      i = overScope(scene, state.end)
      // "12 dự án được cấp mới | , tập trung …", but "40 căn nhà mới xây"
      if ((words[i - 1] !== 'mới' || whole) && words[i] !== 'và') break
      continue
    }
    const related = words[i - 1] === 'người' && i === from + 1 ? null : RELATED.at(ids, i)
    if (related) {
      // "3 đối tượng liên quan", but "3 đối tượng | liên quan đến vụ án"
      if (kinds[related.end] !== 'word') i = related.end
      break
    }
    if (isSetter(scene, from, i)) break
    const compound = COMPOUNDS.at(ids, i)
    if (compound) {
      const ended = whereAt(scene, i, compound.end)
      i = ended < 0 ? compound.end : ended
      if (ended >= 0) break
      continue
    }
    // "đối tượng người | Trung Quốc": what people they are
    if (words[i - 1] === 'người' && isCapital(scene, i) && isCapital(scene, i + 1) && !SURNAMES.has(words[i] ?? '')) {
      while (isCapital(scene, i)) i++
      if (!STATES.at(ids, i)) break
      continue
    }
    // "quân nhân | Thổ Nhĩ Kỳ", but "3 nước | Lào, Thái Lan, Việt Nam"
    const country = STATES_OF_THE_WORLD.at(ids, from) ? null : COUNTRIES.at(ids, i)
    if (country) {
      i = country.end
      continue
    }
    if (isBeyond(scene, from, i, kind)) break
    if (holds(scene, from, i)) {
      i = overObject(scene, i + 1, true)
      break
    }
    const undergone = overPassive(scene, from, i)
    if (undergone > i) {
      i = undergone
      break
    }
    if (words[i] === 'và' && (goesOn(scene, from, i) || isSecondState(scene, i + 1))) {
      i = CLASSES.at(ids, i + 1)?.end ?? i + 1
      continue
    }
    // "dầu DO" is no "do"
    // nor is the tenth term of a council: "đại biểu khóa X"
    const tenth = words[i] === 'x' && words[i - 1] === 'khoá'
    if (FUNCTION_WORDS.at(ids, i) && !isAcronym(scene, i) && !tenth) break
    const made = overEnd(scene, from, i)
    if (made > i) {
      i = made
      break
    }
    if ((isPredicate(ids, i) && !isDoneSo(scene, from, i)) || MEASURES.at(ids, i)) break
    const verb = VERBS.at(ids, i)
    // "2 vụ tai nạn nghiêm trọng | làm 3 người chết": a verb with a number of its own says what came of it
    if (verb && (!kind || kinds[verb.end] === 'numeral' || does(scene, from, i))) break
    verbal ||= verb !== null
    // "ý tưởng công | trình": no noun ends within itself
    i = Math.max(i + 1, verb?.end ?? 0, COUNTED.at(ids, i)?.end ?? 0)
  }
  // "tổ công nghệ số cộng đồng": a word of two syllables is told to its end
  if (count === most && isRest(scene, i)) i++
  // "chi cục hải quan cửa khẩu sân bay quốc tế | Nội Bài": no name ends within itself
  if (count === most && isCapital(scene, i)) while (i > from + 1 && isCapital(scene, i - 1)) i--
  // "công ty cung cấp các | dịch vụ": a plural waits for its noun
  while (i > from + 1 && PLURALS.has(words[i - 1] ?? '')) i--
  // "xã | cuối cùng", "5 người | khác": nor with what sets one apart from the others
  for (let apart = APART.endingAt(ids, i - 1); apart && apart.start > from; apart = APART.endingAt(ids, i - 1))
    i = apart.start
  i = withoutNext(scene, from, i)
  // "phí trước bạ ô tô sản xuất | , lắp ráp": nor does it end with a comma
  while (i > from + 1 && words[i - 1] === ',') i--
  return i > from ? { start, end: Math.min(i, words.length) } : null
}
