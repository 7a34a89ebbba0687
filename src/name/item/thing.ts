import type { Draft } from '../../decide/draft.js'
import { BEFALLEN } from '../../lexicon/befallen.js'
import { CLAUSES, FUNCTION_WORDS, LEADS, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS, SHARING } from '../../lexicon/compounds.js'
import { CLASSES, COUNTED, isSomebody, PLACES, PLURALS } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { EMPTY, MANNERS, NOMINALS, PLANS, SPENT, SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { nounPhrase } from './walk.js'
import { isCapital, isFunction, isPredicate, type Stretch } from './words.js'

/** Nouns that begin like a number: "thu giữ 5 | ba lô". */
const NUMBERED = new Set(['ba lô', 'ba gác', 'ba toong'])
const isNumbered = ({ doc, tokens: { starts, ends, kinds } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && NUMBERED.has(doc.shadow.slice(starts[i], ends[i + 1]))

/** "380 ha | có nguy cơ mất trắng": what something has names nothing, though it is one word with that. */
const isHad = ({ tokens: { words, ids } }: Scene, from: number): boolean =>
  words[from] === 'có' && !COUNTED.at(ids, from)

/** What follows the quantity as its thing: nothing when the next word is a preposition or a verb. */
export function after(scene: Scene, from: number, bare = false): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  if (words[from] === '"' || words[from] === "'") return nounPhrase(scene, from)
  if (isNumbered(scene, from)) return { start: from, end: from + 2 }
  if (NOMINALS.at(ids, from)) return nounPhrase(scene, from, bare)
  // "rộng hơn 80 m2 | mới được tách thửa": only then
  if (kinds[from] !== 'word' || MANNERS.at(ids, from) || words[from] === 'mới' || isHad(scene, from)) return null
  // "bao gồm", "bên trong", "tập trung": no "bao", no "bên" and no "tập"; but "hướng dẫn viên" are people
  const longer = Math.max(FUNCTION_WORDS.at(ids, from)?.end ?? 0, VERBS.at(ids, from)?.end ?? 0)
  const named = CLASSES.at(ids, from)
  const counted = COUNTED.at(ids, from) || (named && named.end > longer) ? named : null
  const noun = counted ?? COMPOUNDS.at(ids, from) ?? (SUMS.at(ids, from)?.row === 'noun' || null)
  if (noun && noun !== true && longer > noun.end) return null
  if (!noun && (isFunction(ids, from) || isPredicate(ids, from) || VERBS.at(ids, from))) return null
  return nounPhrase(scene, from, bare)
}

/** So many words has what a change is compared with. */
const MOST_COMPARED = 7

/** The token at "về" behind "so với cùng kỳ", or `from`: "tăng 5% | so với cùng kỳ năm trước | về lượng". */
function overCompared({ tokens: { words, kinds } }: Scene, from: number): number {
  // "gấp 1,5 lần | cùng kỳ năm trước | về số vụ"
  const than = words[from] === 'so' && words[from + 1] === 'với'
  if (!than && words[from] !== 'cùng' && kinds[from] !== 'time') return from
  for (
    let k = than ? from + 2 : from + 1;
    k < from + MOST_COMPARED && kinds[k] !== 'mark' && kinds[k] !== 'numeral';
    k++
  )
    if (words[k] === 'về') return k
  return from
}

/** Before how far a level is from another. */
const APART = phraseSet(['thấp hơn', 'cao hơn', 'ít hơn', 'nhiều hơn'])

/** "tăng 5,1% (so với cùng kỳ) về lượng": the words behind "về" say what changed; "đạt 78% so với chỉ tiêu": a level is of its plan. */
export function respect(scene: Scene, first: number, right: number, changed: boolean): Stretch | null {
  const { words, ids } = scene.tokens
  const from = overCompared(scene, right)
  if (words[from] === 'về') return after(scene, from + 1)
  // "thấp hơn 22 điểm phần trăm so với mục tiêu": how far a level is from its plan is told of the level
  const apart = APART.at(ids, first) !== null || APART.endingAt(ids, first - 1) !== null
  // "vượt 0,5% so với chỉ tiêu"
  const level = !changed || words[first] === 'vượt'
  return level && !apart && words[from] === 'so' && words[from + 1] === 'với' && PLANS.at(ids, from + 2)
    ? after(scene, from + 2)
    : null
}

const MOST_STUFF = 5
/** Behind a stuff and a comma no other stuff begins with these: "7 triệu m3 nước, | nguy cơ mất an toàn", "dầu, | nhiều thùng mì". */
const NO_STUFF = listSet(
  'vụ này, vụ trước, vụ sau, năm nay, nguy cơ, nguyên nhân, lý do, hậu quả, kết quả, đa số, hầu hết, nhất là, đặc biệt, chủ lực, nhiều, một, một số, hàng, vài, trừ, trừ đi',
  'ông, bà, bố, mẹ, ba, má, cha, anh, chị, em, con, cháu, tôi, mình, cậu, cô, chú, bác, vợ, chồng, hắn, gã',
)

/** Another stuff at token `from`, behind a comma: no deed, sum or place begins there, and nobody. */
function stuffAt(scene: Scene, from: number): Stretch | null {
  const { words, ids, kinds } = scene.tokens
  if (kinds[from] !== 'word' || PLURALS.has(words[from] ?? '')) return null
  const begins = [VERBS, SUMS, FUNCTION_WORDS, CLAUSES, LEADS, PLACES, EMPTY, NO_STUFF, BEFALLEN].some((table) =>
    table.at(ids, from),
  )
  if (begins || isPredicate(ids, from) || isCapital(scene, from)) return null
  if (isSomebody(CLASSES.at(ids, from)?.row)) return null
  const stuff = nounPhrase(scene, from, true)
  if (!stuff || stuff.end - from > MOST_STUFF) return null
  // "gạo, | mì tôm: 20 thùng", "dầu, | xăng 3 lít": what has a number behind it is a member of its own
  // "lúa, | giống chính là …": and a subject tells of itself
  if (words[stuff.end] === ':' || words[stuff.end] === 'là') return null
  // but "lúa và hoa màu; | 300 con gia súc"
  const next = kinds[stuff.end] === 'mark' && words[stuff.end] !== '(' ? stuff.end : stuff.end + 1
  return kinds[stuff.end] === 'numeral' || kinds[next] === 'numeral' ? null : stuff
}

const JOINS: ReadonlySet<string> = new Set([',', 'và'])
/** A way goes on with no other: "900 km đường và trải nhựa 300 km". */
export const WAYS_JOIN: ReadonlySet<string> = new Set([','])

/** "18 tấn | ngà voi, vảy tê tê", "14 ha | ngô và chuối": several stuffs that are measured together, of which tokens of `first` are the first. */
export function stuffs(scene: Scene, first: Stretch | null, joins = JOINS): Stretch | null {
  let end = first?.end ?? 0
  while (end > 0 && joins.has(scene.tokens.words[end] ?? '')) {
    const next = stuffAt(scene, end + 1)
    if (!next) break
    end = next.end
  }
  return first && { ...first, end }
}

/** What a sum is named by, behind the word that leads to it: "5% | là thuế giá trị gia tăng", "103 tỷ đồng | vào ngân sách". */
export const sumBehind = (scene: Scene, from: number, lead: 'là' | 'vào'): Stretch | null =>
  scene.tokens.words[from] === lead && SUMS.at(scene.tokens.ids, from + 1)?.row === 'noun'
    ? after(scene, from + 1)
    : null

/** What is paid for a month. */
const PAY = listSet(
  'tiền lương, mức lương, mức tiền lương, mức bình quân tiền lương, mức bình quân thu nhập, mức thu nhập, mức đóng, lương cơ bản, tiền công, phụ cấp',
)
/** "2 tháng | tiền lương", "1,5 tháng | mức bình quân tiền lương": what is paid of which so many months are granted, right behind them. */
export function earned(scene: Scene, from: number): Stretch | null {
  const pay = PAY.at(scene.tokens.ids, from)
  return pay && { start: from, end: Math.max(pay.end, after(scene, from)?.end ?? 0) }
}

/** Behind a span of time these say who has set it: "thời hạn 18 tháng | quy định". */
const SET = phraseSet(['quy định', 'cho phép', 'cam kết'])

/** "55 ngày điều trị", "20 năm đóng bảo hiểm": what the time was spent on, right behind it. */
export function spent(scene: Scene, from: number): Stretch | null {
  const { ids, kinds } = scene.tokens
  const act = SPENT.at(ids, from)
  const verb = act ?? VERBS.at(ids, from)
  if (
    !verb ||
    SET.at(ids, from)?.end === verb.end ||
    kinds[from] !== 'word' ||
    (!act && (isFunction(ids, from) || isPredicate(ids, from)))
  )
    return null
  return { start: from, end: after(scene, verb.end)?.end ?? verb.end }
}

/** A verb with its object: "xây | trường"; null where none stands behind it. */
export function withObject(scene: Scene, verb: Stretch | null): Stretch | null {
  const object = verb && after(scene, verb.end)
  if (!object) return null
  // "ủng hộ | phòng, chống dịch": no object ends inside a word of two parts
  const shared = SHARING.at(scene.tokens.ids, object.end - 1)
  const end = shared && shared.end > object.end ? (after(scene, shared.end - 1)?.end ?? verb.end) : object.end
  return { start: verb.start, end }
}

const TAKES = new Set(['mất', 'dành', 'cần', 'tốn', 'bỏ', 'hết'])
const TAKES_WITHIN = 4

/** "mất 2 năm cho công việc kế toán", "cần 10 tiếng nữa để sửa đường": what the time was taken by. */
export function takenBy({ scene, quantity: { first } }: Draft, right: number): Stretch | null {
  const { words } = scene.tokens
  if (!words.slice(Math.max(0, first - TAKES_WITHIN), first).some((word) => TAKES.has(word))) return null
  if (words[right] === 'cho') return after(scene, right + 1)
  const purpose = words[right] === 'nữa' ? right + 1 : right
  return words[purpose] === 'để' ? withObject(scene, VERBS.at(scene.tokens.ids, purpose + 1)) : null
}

/** "75.100 MW nguồn điện", "500 MW công suất": what power is of. */
const POWER = phraseSet(['nguồn điện', 'công suất', 'điện', 'điện gió', 'điện mặt trời', 'thuỷ điện', 'nhiệt điện'])
export const isPower = ({ tokens: { ids } }: Scene, right: number): boolean =>
  (POWER.at(ids, right)?.end ?? 0) > (COMPOUNDS.at(ids, right)?.end ?? right)

const WHOLE = new Set(['tổng', 'số'])

/** Between two numbers of one thing, and words of the second: "20 hoặc 30 ví dụ", "hàng trăm, hàng nghìn thư". */
const EITHER = new Set([',', 'hoặc', 'hay'])
const SECOND = new Set(['hàng', 'vài', 'cả', 'nhiều', 'hơn'])

/** The token behind a second number of the same thing, or `from`. */
export function overSecond({ tokens: { words, kinds } }: Scene, from: number, vague: boolean): number {
  const either = EITHER.has(words[from] ?? '') && (vague || words[from] !== ',')
  let k = either ? from + 1 : from
  while (SECOND.has(words[k] ?? '')) k++
  return (either || vague) && kinds[k] === 'numeral' ? k + 1 : from
}

/** "hai trong số năm chủ hộ", "300 trong tổng số 350 tàu", "một trong số các tàu": the thing stands behind the whole. */
export function outOf({ tokens: { words, ids, kinds } }: Scene, from: number): number {
  if (words[from] === 'trên' && kinds[from + 1] === 'numeral') return from + 2
  // "21 trên tổng số 23 xã"
  const over = words[from] === 'trên' && WHOLE.has(words[from + 1] ?? '')
  if (words[from] !== 'trong' && !over) return from
  let whole = from + 1
  while (WHOLE.has(words[whole] ?? '')) whole++
  if (kinds[whole] === 'numeral') return whole + 1
  // "97% trong tổng số | gần | 1,4 triệu cử tri"
  const about = whole > from + 1 ? QUALIFIER_BEFORE.at(ids, whole)?.end : undefined
  if (about !== undefined && kinds[about] === 'numeral') return about + 1
  return whole > from + 1 && PLURALS.has(words[whole] ?? '') ? whole + 1 : from
}

/** "1 người chết, 2 | bị thương": what those suffered who have no noun of their own. */
export function suffered({ tokens: { words, ids } }: Scene, from: number): Stretch | null {
  const state = words[from] === 'bị' ? STATES.at(ids, from) : null
  return state && { start: from, end: state.end }
}

/** "3 cách đánh số trang": ways of doing something; elsewhere "cách" says how far. */
export function ways(scene: Scene, from: number): Stretch | null {
  if (scene.tokens.words[from] !== 'cách') return null
  const done = nounPhrase(scene, from + 1)
  return { start: from, end: done && !isFunction(scene.tokens.ids, from + 1) ? done.end : from + 1 }
}

/** "16 kg | nghi là | hoa cần sa": what a stuff is held to be. */
const SUSPECTED = phraseSet(['nghi', 'nghi là', 'nghi ngờ', 'nghi ngờ là', 'được cho là', 'được xác định là'])

/** The token behind the words by which a stuff is only held to be what it is, or `from`. */
export const overSuspected = ({ tokens: { ids } }: Scene, from: number): number => SUSPECTED.at(ids, from)?.end ?? from
