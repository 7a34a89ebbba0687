import { COUNTRIES } from '../../lexicon/names.js'
import { CLASSES, COUNTED, PLACES } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { opening } from '../../segment/tokens.js'
import { isCapitalAt } from '../../text/chars.js'
import { latin } from '../../text/latin.js'
import { thingBefore } from './aged.js'
import { beginning } from './links.js'
import { after } from './thing.js'
import { isCapital, isFunction, isPredicate, overQualifiers, spanOf, tokenAt } from './words.js'

const FARTHEST = 16
/** "lớp 12A3" is no name. */
const DIGIT = /\d/
/** "con 5 tuổi", "con nhỏ 10 tháng tuổi"; "con" alone mostly counts animals. */
const isChild = (words: readonly string[], k: number, until: number): boolean =>
  words[k] === 'đứa' || (words[k] === 'con' && (k + 1 === until || CHILDREN.has(words[k + 1] ?? '')))
const CHILDREN = new Set(['nhỏ', 'thơ', 'đầu', 'út', 'lớn', 'nuôi', 'ruột', 'riêng', 'chung', 'thứ'])

/** Verbs of what is done to a child, which no phrase goes back over. */
const HOLDS = new Set(['ôm', 'bế', 'bồng', 'cõng', 'dắt', 'ẵm', 'nuôi', 'sinh', 'đẻ', 'cho', 'đón', 'đưa', 'chở'])
/** A noun of a person stands at most so many words before the age: "con trai út | 3 tuổi". */
const NOUN_WORDS = 6

/** No person's noun before another one. */
const CASES = phraseSet(['trường hợp', 'ca'])

const MARKS = new Set([',', '(', '-'])

/** "Ngô Thị Tám": a number word with a capital, behind another one. */
const isNumberName = ({ doc, tokens: { kinds, starts } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && isCapitalAt(doc.original, starts[i] as number)

/** A part of a name: a word with a capital, or the dot of an initial ("N.T. P."). */
const isName = (scene: Scene, i: number): boolean =>
  isCapital(scene, i) ||
  (isNumberName(scene, i) && isCapital(scene, i - 1)) ||
  (scene.tokens.words[i] === '.' && isCapital(scene, i - 1) && scene.tokens.words[i - 1]?.length === 1)

/** The token at which a country of several words begins that ends before token `end`, or `end`: a person may be called Anh. */
function countryBefore({ tokens: { ids } }: Scene, end: number): number {
  const country = COUNTRIES.endingAt(ids, end - 1)
  return country && country.end - country.start > 1 ? country.start : end
}

/** "bé gái chưa đầy 16 tuổi", "con trai út 3 tuổi", "người đàn ông (59 tuổi)": the noun of a person right before its age. */
function nounBefore(scene: Scene, end: number): Span | null {
  const { words, ids, kinds } = scene.tokens
  // "một phụ nữ (35 tuổi)", "con trai, 5 tuổi": right before the mark
  const until = MARKS.has(words[end - 1] ?? '') ? end - 1 : end
  let start = -1
  // "người đàn ông Nhật Bản 74 tuổi"
  const country = countryBefore(scene, until)
  for (let k = country - 1; k >= 0 && until - k <= NOUN_WORDS; k--) {
    // "Người đàn ông 74 tuổi": the first word of a sentence is no name
    const opens = k === 0 && start > 0 && COUNTED.at(ids, 0)?.row === 'person'
    if (kinds[k] !== 'word' || isFunction(ids, k) || (isCapital(scene, k) && !opens)) break
    // "mẹ ôm | con 5 tuổi", "gia đình có | con nhỏ dưới 10 tuổi": what a verb is done to
    const person = COUNTED.at(ids, k)?.row === 'person' || isChild(words, k, until)
    // "trường hợp | con dưới 6 tháng tuổi"
    if (start >= 0 && CASES.at(ids, k)) break
    if (start >= 0 && !person && (isPredicate(ids, k) || HOLDS.has(words[k] ?? ''))) break
    if (person) start = k
  }
  return start < 0 ? null : spanOf(scene.tokens, { start, end: until })
}

/** "chị Lê Thị Hoa, | một nông dân | 25 tuổi": who is told of by the noun, named right before it; or null. */
function appositionOf(scene: Scene, noun: Span): Span | null {
  const { tokens, doc } = scene
  const one = tokenAt(tokens, noun.start) - 1
  if (one < 3 || tokens.words[one - 1] !== ',' || !doc.shadow.startsWith('một', tokens.starts[one])) return null
  let start = one - 1
  while (start > 0 && isName(scene, start - 1)) start--
  // "ở xã Ngọc Sơn, một bé gái 4 tuổi": a place has no age
  const named = one - start > 2 && PLACES.endingAt(tokens.ids, start - 1) === null
  return named ? spanOf(tokens, { start, end: one - 1 }) : null
}

/** "lúc bà | Thu | mới 15 tuổi": a name of one word, behind what the person is called by. */
function titledBefore(scene: Scene, end: number): Span | null {
  const { ids } = scene.tokens
  const title = isCapital(scene, end - 1) ? COUNTED.endingAt(ids, end - 2) : null
  if (title?.row !== 'person' || isCapital(scene, end - 2)) return null
  // "bà Thu", but "cậu bé | Cường": a noun of two words only says who is named
  return spanOf(scene.tokens, { start: title.end - title.start > 1 ? title.end : title.start, end })
}

const RANGES = new Set(['độ', 'lứa', 'nhóm'])
const IN_RANGE = new Set(['trong', 'ở', 'có', 'đủ', 'thuộc', 'đang'])
/** "người cao tuổi nhất 65 tuổi", "ở tuổi 34": what is told by an age, or when, and no range of ages. */
const NO_RANGE = new Set(['cao', 'trẻ', 'nhỏ', 'lớn', 'ít', 'nhiều', 'ở', 'đến', 'sang', 'qua', 'khi'])

/** "12 cậu bé | trong độ tuổi | 11-16", "thanh niên | tuổi từ | 25-27": the token behind who is of that age; `end` if none are. */
export function beforeRange({ tokens: { words } }: Scene, end: number): number {
  if (words[end - 1] !== 'tuổi' || end < 3) return end
  let k = end - 1
  if (RANGES.has(words[k - 1] ?? '')) k--
  else if (NO_RANGE.has(words[k - 1] ?? '')) return end
  while (k > 1 && IN_RANGE.has(words[k - 1] ?? '')) k--
  return k
}

const MOST_INITIALS = 48
/** "chị Đ. T.K. D.", "ông Lê Văn Th.": a name that ends in an initial, at the end of a line. */
export const INITIALS = latin(/(?:\p{Lu}\p{Ll}{0,9}\.? ?){0,5}\p{Lu}\p{Ll}{0,2}\.\s*$/u)

/** The initials that end right before the sentence, as the beginning of a name in it; null if none do. */
function initialsBefore({ doc, sentence }: Scene): Span | null {
  const from = Math.max(0, sentence.start - MOST_INITIALS)
  const match = INITIALS.exec(doc.original.slice(from, sentence.start))
  return match && { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
}

/** "… chị Đ. T.K. D.⏎(36 tuổi, ngụ quận 2)": the full stop of an initial has been taken for that of a sentence. */
const nameOfLineBefore = (scene: Scene, first: number): Span | null =>
  first === 1 && scene.tokens.words[0] === '(' ? initialsBefore(scene) : null

/** "(biệt danh Hoà Đen, 31 tuổi)", "(tức Ba Lé; 40 tuổi)" */
const ALIASES = phraseSet([
  'biệt danh',
  'bí danh',
  'tức',
  'tự',
  'còn gọi là',
  'tên gọi khác',
  'tên khác',
  'hay còn gọi là',
])

/** The token before the age from which a name is sought: before the bracket, if what it begins with is only an alias. */
function beforeAlias({ tokens: { words, ids } }: Scene, first: number): number {
  const open = opening(words, first, FARTHEST - 1)
  return open > 1 && ALIASES.at(ids, open + 1) ? open - 1 : first - 1
}

/** Before an age these say when: "năm 20 tuổi, Lò Văn Páo …", "từ lúc 3 tuổi, em …", "đến tuổi 28, Lò Văn Páo …". */
const WHEN = new Set(['năm', '#', 'lúc', 'khi', 'tuổi'])
/** Before "tuổi" these say when something happened to the subject: "Lò Văn Páo rời Mường Lay | ở tuổi 34". */
const AT_AGE = new Set(['ở', 'sang', 'qua'])

const THEN = new Set(['đó', 'ấy'])
/** Does such a word stand before the age at token `first`: "lúc 3 tuổi", "lúc đó chừng 20 tuổi"? */
function isWhen({ tokens: { words, ids } }: Scene, first: number): boolean {
  const k = overQualifiers(ids, first)
  return WHEN.has(words[first - 1] ?? '') || (THEN.has(words[k] ?? '') && SINCE.has(words[k - 1] ?? ''))
}

/** The person who is named behind the comma of an age that says when, at token `right`. */
export function personBehind(scene: Scene, first: number, right: number): Span | null {
  const { words, ids } = scene.tokens
  if (!isWhen(scene, first) || words[right] !== ',') return null
  let end = right + 1
  while (isName(scene, end) && end - right < FARTHEST) end++
  if (end > right + 1) return spanOf(scene.tokens, { start: right + 1, end: end })
  const noun = COUNTED.at(ids, right + 1)
  if (noun?.row !== 'person') return null
  // "lúc 20 tuổi, chị | Hoa | đi làm thuê"
  end = noun.end
  while (isName(scene, end) && end - right < FARTHEST) end++
  return spanOf(scene.tokens, { start: noun.start, end })
}

/** "đủ 60 tuổi (03 tháng) | đối với | lao động nam": of whom an age is told behind it, where token `right` stands. */
export function personFor(scene: Scene, right: number): Span | null {
  const { words, ids, kinds } = scene.tokens
  const from = kinds[right] === 'numeral' && words[right + 1] === 'tháng' ? right + 2 : right
  const start = words[from] === 'đối' && words[from + 1] === 'với' ? from + 2 : -1
  const who = start > 0 && CLASSES.at(ids, start)?.row === 'person' ? after(scene, start) : null
  return spanOf(scene.tokens, who)
}

/** Between "khi" and an age: "khi mới 18 tuổi", "lúc chưa đầy 20 tuổi". */
const BARELY = new Set(['mới', 'chỉ', 'còn', 'vừa', 'tròn', 'chưa', 'đầy', 'đã', 'gần', 'hơn'])
const SINCE = new Set(['khi', 'lúc'])
/** The subject of a sentence stands among so many tokens. */
const OPENING = 6

/** Does the age at token `first` say when something happened to the subject: "ở tuổi 34", "từ khi mới 16 tuổi"? */
function whenBefore({ tokens: { words } }: Scene, first: number): boolean {
  if (words[first - 1] === 'tuổi') return AT_AGE.has(words[first - 2] ?? '')
  let k = first - 1
  while (BARELY.has(words[k] ?? '')) k--
  return SINCE.has(words[k] ?? '')
}

/** The first name of two words at least from token `from` on: who a clause is about. */
function firstName(scene: Scene, from: number, end: number): Span | null {
  for (let k = from; k + 1 < end; k++) {
    if (!isCapital(scene, k) || !isName(scene, k + 1)) continue
    let last = k + 1
    while (last < end && isName(scene, last)) last++
    return spanOf(scene.tokens, { start: k, end: last })
  }
  return null
}

/** Where the name begins of which token `k` is a word; an apostrophe that touches both sides stands within it: "K’Glong", "Y'Long". */
function nameStart(scene: Scene, k: number): number {
  const { words, starts, ends } = scene.tokens
  let start = k
  while (start > 0) {
    const touches = ends[start - 2] === starts[start - 1] && ends[start - 1] === starts[start]
    if (isName(scene, start - 1)) start--
    else if (words[start - 1] === "'" && touches && isName(scene, start - 2)) start -= 2
    else break
  }
  return start
}

/**
 * The person whose age stands at token `first`: a noun right before it, else the nearest name, two capitalised words at least
 * ("em Trần Bảo Ngân, lớp 12A3, 18 tuổi"). `end` is the token behind what only leads to the number ("năm nay", "mới").
 */
export function personBefore(scene: Scene, first: number, end: number): Span | null {
  const noun = nounBefore(scene, end)
  const told = noun ? (appositionOf(scene, noun) ?? noun) : (nameOfLineBefore(scene, first) ?? titledBefore(scene, end))
  if (told) return told
  const since = whenBefore(scene, first)
  if (since) {
    const subject = firstName(scene, beginning(scene, first, 0), first) ?? firstName(scene, 0, Math.min(OPENING, first))
    if (subject) return subject
  }
  const thing = since ? null : thingBefore(scene, end)
  if (thing) return thing
  // "tài xế Lu, 31 tuổi", "Ezechiedo (42 tuổi)": one word right before the mark is a name too
  const mark = scene.tokens.words[end - 1]
  const near =
    MARKS.has(mark ?? '') && isName(scene, end - 2) && !DIGIT.test(scene.tokens.words[end - 2] ?? '') ? end - 2 : -1
  for (let k = beforeAlias(scene, first); k > 0 && first - k < FARTHEST; k--) {
    if (!isName(scene, k) || !(k === near || isName(scene, k - 1))) continue
    const start = nameStart(scene, k)
    const name = spanOf(scene.tokens, { start, end: k + 1 })
    // "chị N.T.⏎M.D., 38 tuổi": a name of initials that has been cut in two
    const cut = start === 0 && scene.tokens.words[1] === '.' ? initialsBefore(scene) : null
    return name && cut ? { start: cut.start, end: name.end } : name
  }
  return null
}
