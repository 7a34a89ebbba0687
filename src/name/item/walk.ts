import { EVENT_NOUNS, FUNCTION_WORDS, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTRIES, NAMED_ALWAYS, PEOPLES, SURNAMES, TITLES } from '../../lexicon/names.js'
import { CLASSES, COUNTED, GRADES, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { MEASURES, NOMINALS, PLAN_SETTERS, PLANS, SUMS } from '../../lexicon/sums.js'
import { MACHINE_NOUNS } from '../../lexicon/vehicles.js'
import type { Scene } from '../../propose/reading.js'
import { holds } from './contents.js'
import { overDeed } from './deed.js'
import { does, isDoing } from './doing.js'
import { goesOn, slashPair } from './joined.js'
import { isDoneSo, overEnd } from './made.js'
import { overObject } from './object.js'
import { isSecondState, overPassive, overScope } from './passive.js'
import { isSpeech, overQuote, QUOTES } from './quoted.js'
import { EVERY, isAcronym, isCapital, isDigits, isPredicate, isYear, overAcronym, type Stretch } from './words.js'

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

const touches = ({ tokens }: Scene, i: number) => tokens.ends[i - 1] === tokens.starts[i]

/** A body, or a house that has a name like one. */
function bodyAt({ tokens: { ids } }: Scene, from: number, i: number): { end: number } | null {
  const head = COUNTED.at(ids, from)?.row
  if (head === 'event' || head === 'body') return null
  const noun = COUNTED.at(ids, i)
  return noun?.row === 'body' ? noun : HOUSES.at(ids, i)
}
const HOUSES = phraseSet(['toà nhà'])

/** "hộ nghèo | xã Thành Yên", "người dân | khu vực Nam Sài Gòn", "hai tỉnh | Sơn La, Hoà Bình": a name says where or who. */
function isNamed(scene: Scene, from: number, i: number): boolean {
  if (isCapital(scene, from)) return false
  // "căn hộ | toà nhà Sài Gòn One", "cổ phần | công ty CP Nam Việt"
  const place = PLACES.at(scene.tokens.ids, i) ?? bodyAt(scene, from, i)
  if (place && isCapital(scene, place.end)) return true
  // "cán bộ | Tiểu đoàn 5"
  const numbered = isCapital(scene, i) ? NAMED_ALWAYS.at(scene.tokens.ids, i) : null
  if (numbered && isDigits(scene, numbered.end)) return true
  if (!isCapital(scene, i) || !isCapital(scene, i + 1)) return false
  const row = COUNTED.at(scene.tokens.ids, from)?.row
  // "huấn luyện viên | Hồ Hoài Nam", "phu vàng | Bùi Văn Lộc"
  return isSomebody(row) || SURNAMES.has(scene.tokens.words[i] ?? '')
}

/** Between two such names. */
const PAIRED = new Set(['và', ','])
/** "hai em | Mạnh và Đức": two names of one word; peoples are told so, too. */
const isPair = (scene: Scene, from: number, i: number): boolean =>
  CLASSES.at(scene.tokens.ids, from)?.row === 'person' &&
  PAIRED.has(scene.tokens.words[i + 1] ?? '') &&
  [i, i + 2].every((at) => isCapital(scene, at) && !isAcronym(scene, at)) &&
  !isCapital(scene, i + 3) &&
  !PEOPLES.has(scene.tokens.words[i] ?? '')

/** What begins a relative clause when something hangs on it; only of bare "người" it tells the kind. */
const RELATED = phraseSet(['liên quan', 'có liên quan', 'có hành vi', 'có nguồn gốc'])

/**
 * Where a phrase ends at a word that holds a preposition of a place which is named: "lô đất | ở Bình Chánh", "thi thể | trên biển
 * Khánh Hoà"; -1 where the word at tokens i … end - 1 is whole.
 */
function whereAt(scene: Scene, i: number, end: number): number {
  const { ids } = scene.tokens
  if (!isCapital(scene, end) || isCapital(scene, end - 1)) return -1
  const particle = FUNCTION_WORDS.at(ids, i)?.end
  if (particle === i + 1 || particle === end) return i
  return FUNCTION_WORDS.at(ids, end - 1)?.end === end && end - i > 1 ? end - 1 : -1
}

const CALLED = new Set([...TITLES, 'em'])
/** Behind who does something: a clause of its own, whose object is counted. */
const DOES = new Set(['đã', 'đang', 'sẽ', 'tự', 'phải', 'chưa', 'vừa'])
/** "hàng trăm dây điện | người dân đã kéo", "3 căn nhà | doanh nghiệp đang xây": who does something with the things counted; "giáo viên | nữ phải" are one. */
function isDoer({ tokens: { words, ids } }: Scene, from: number, i: number): boolean {
  const who = COUNTED.at(ids, i)
  if (who === null || who.end === i + 1 || !isSomebody(who.row) || !DOES.has(words[who.end] ?? '')) return false
  return !isSomebody(COUNTED.at(ids, from)?.row)
}

/** "cháu nhỏ | nhà bà Thể", "hai con | chị Hương", "một đối tượng | tên Hùng": whose they are, and what they are called. */
const isOwner = (scene: Scene, i: number): boolean =>
  (scene.tokens.words[i] === 'tên' && isCapital(scene, i + 1)) ||
  (scene.tokens.words[i] === 'nhà' &&
    scene.tokens.words[i + 1] !== 'dân' &&
    COUNTED.at(scene.tokens.ids, i + 1)?.row === 'person') ||
  (CALLED.has(scene.tokens.words[i] ?? '') &&
    isCapital(scene, i + 1) &&
    // "hai anh em | Thịnh và Quy" are one word
    !(scene.tokens.words[i] === 'em' && CALLED.has(scene.tokens.words[i - 1] ?? '')) &&
    !(isCapital(scene, i) && isCapital(scene, i - 1)))

/** "5 nạn nhân | vụ lật xe", "9 bị can | vụ án đất đai": in which incident people are is no part of them. */
const INCIDENTS = phraseSet(['vụ', 'vụ án', 'vụ việc', 'trận'])
const isIncident = ({ tokens: { ids } }: Scene, from: number, i: number): boolean =>
  INCIDENTS.at(ids, i) !== null && CLASSES.at(ids, from)?.row === 'person'

/** Behind these a country is one of those that are counted. */
const STATES_OF_THE_WORLD = phraseSet(['nước', 'quốc gia', 'thị trường', 'vùng lãnh thổ'])

/** "Việt - Pháp", "Hán - Nôm"; but "TTO - Một vụ cháy": the mark of a paper ends what is told. */
const arePaired = (scene: Scene, dash: number): boolean =>
  isCapital(scene, dash + 1) && !isAcronym(scene, dash - 1) && !isAcronym(scene, dash + 1)

/** A mark inside the phrase: gives the token at which it goes on, or -1 when it ends there. */
function overMark(scene: Scene, from: number, i: number, verbal: boolean): number {
  const { words, ids, kinds } = scene.tokens
  const word = words[i]
  if (QUOTES.has(word ?? '')) {
    const end = overQuote(scene, i)
    return end === i || (i > from && isSpeech(scene, from, i, end)) ? -1 : end
  }
  if (i === from) return -1
  if (word === '-' && kinds[i + 1] === 'word' && touches(scene, i) && touches(scene, i + 1)) return i + 2
  // "11 bộ, ngành T.Ư": letters that stand for words
  if (word === '.' && isCapital(scene, i - 1) && isCapital(scene, i + 1) && touches(scene, i) && touches(scene, i + 1))
    return i + 2
  // "hai xe tăng T - 72", "chương trình bằng đôi Việt - Pháp", "40 thạc sĩ - tiến sĩ"
  if (
    word === '-' &&
    isCapital(scene, i - 1) &&
    ((isDigits(scene, i + 1) && touches(scene, i + 1)) || arePaired(scene, i))
  )
    return i + 2
  if (word === '-' && goesOn(scene, from, i)) return CLASSES.at(ids, i + 1)?.end ?? i + 1
  if (word === '&' && kinds[i + 1] === 'word') return i + 2
  if (word === '(' && overAcronym(scene, i) > i) return overAcronym(scene, i)
  if (word === '/' && slashPair(scene, from, i)) return i + 1
  if (word === ',' && goesOn(scene, from, i)) return CLASSES.at(ids, i + 1)?.end ?? i + 1
  // "vụ mua bán, vận chuyển trái phép chất ma túy"
  const verb = word === ',' && verbal ? VERBS.at(ids, i + 1) : null
  // "90 vụ vi phạm, thu nộp ngân sách 15 tỷ đồng": a sum begins
  if (!verb || isPredicate(ids, i + 1) || SUMS.at(ids, i + 1)) return -1
  // "74 vụ tai nạn, làm chết 38 người": a verb with a number of its own says what came of it
  // and "4 ca ra viện, nâng số ca khỏi bệnh lên 90": what a number has come to
  const reaches = words[verb.end] === 'số' || words[verb.end] === 'tổng'
  return reaches || kinds[verb.end] === 'numeral' || kinds[verb.end + 1] === 'numeral' ? -1 : i + 1
}

const SETTER_WITHIN = 8
/** "chỉ tiêu | Bộ Tài chính giao": does who has set the plan at token `from` begin at token `i`? */
function isSetter(scene: Scene, from: number, i: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (PLANS.at(ids, from)?.end !== i || !isCapital(scene, i)) return false
  for (let k = i + 1; k < i + SETTER_WITHIN && kinds[k] === 'word'; k++)
    if (PLAN_SETTERS.has(words[k] ?? '')) return true
  return false
}

/** Does a mark, a number or a word that no noun phrase goes on over stand at token `k`? */
const endsPhrase = ({ tokens: { ids, kinds } }: Scene, k: number): boolean =>
  kinds[k] !== 'word' || [FUNCTION_WORDS, VERBS, PLACES].some((table) => table.at(ids, k)) || isPredicate(ids, k)

/** Is the word at token `i` the last before a phrase ends, and may it be the rest of the word before? */
const isRest = (scene: Scene, i: number): boolean =>
  !endsPhrase(scene, i) &&
  endsPhrase(scene, i + 1) &&
  !isCapital(scene, i) &&
  (CLASSES.at(scene.tokens.ids, i)?.end ?? 0) <= i + 1 &&
  COMPOUNDS.endingAt(scene.tokens.ids, i - 1) === null

/** The word for three at token `k`. */
const isThird = ({ doc, tokens: { starts, ends } }: Scene, k: number): boolean =>
  doc.shadow.slice(starts[k], ends[k]) === 'ba'

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
    if (isDoing(scene, from, i) || isOther(scene, from, i)) break
    if (GRADES.has(words[i] ?? '') && kinds[i + 1] === 'numeral') break
    // "hai nước | hàng năm"
    if (EVERY.has(words[i] ?? '') && isYear(scene, i + 1)) break
    if (bare && words[i] !== 'mới' && (STATES.at(ids, i) || words[i] === 'bị')) break
    // "4 hộ dân | số tiền 580 triệu đồng": what a sum is named by begins another figure
    const named = SUMS.at(ids, i)
    if (named?.row === 'noun' && (kinds[named.end] === 'numeral' || (words[i] === 'tổng' && named.end > i + 1))) break
    const state = STATES.at(ids, i)
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
    if (!kind && isDoer(scene, from, i)) break
    if (isNamed(scene, from, i) || isPair(scene, from, i) || isOwner(scene, i) || isIncident(scene, from, i)) break
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
    i = verb ? verb.end : i + 1
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
  // "phí trước bạ ô tô sản xuất | , lắp ráp": nor does it end with a comma
  while (i > from + 1 && words[i - 1] === ',') i--
  return i > from ? { start, end: Math.min(i, words.length) } : null
}
