import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { isCapitalAt } from '../../text/chars.js'
import { latin } from '../../text/latin.js'
import { isCapital, isFunction, spanOf } from './words.js'

const FARTHEST = 16
/** "lớp 12A3" is no name. */
const DIGIT = /\d/
/** A noun of a person stands at most so many words before the age: "con trai út | 3 tuổi". */
const NOUN_WORDS = 5

const MARKS = new Set([',', '(', '-'])

/** "Ngô Thị Tám": a number word with a capital, behind another one. */
const isNumberName = ({ doc, tokens: { kinds, starts } }: Scene, i: number): boolean =>
  kinds[i] === 'numeral' && isCapitalAt(doc.original, starts[i] as number)

/** A part of a name: a word with a capital, or the dot of an initial ("N.T. P."). */
const isName = (scene: Scene, i: number): boolean =>
  isCapital(scene, i) ||
  (isNumberName(scene, i) && isCapital(scene, i - 1)) ||
  (scene.tokens.words[i] === '.' && isCapital(scene, i - 1) && scene.tokens.words[i - 1]?.length === 1)

/** "bé gái chưa đầy 16 tuổi", "con trai út 3 tuổi": the noun of a person right before its age. */
function nounBefore(scene: Scene, end: number): Span | null {
  const { words, ids, kinds } = scene.tokens
  // "một phụ nữ (35 tuổi)", "con trai, 5 tuổi": right before the mark
  const noun = MARKS.has(words[end - 1] ?? '') ? COUNTED.endingAt(ids, end - 2) : null
  if (noun?.row === 'person' && !isCapital(scene, end - 2))
    return spanOf(scene.tokens, { start: noun.start, end: end - 1 })
  let start = -1
  for (let k = end - 1; k >= 0 && end - k <= NOUN_WORDS; k--) {
    if (kinds[k] !== 'word' || isFunction(ids, k) || isCapital(scene, k)) break
    if (COUNTED.at(ids, k)?.row === 'person') start = k
  }
  return start < 0 ? null : spanOf(scene.tokens, { start: start, end: end })
}

const MOST_INITIALS = 48
/** "chị Đ. T.K. D.", "ông Lê Văn Th.": a name that ends in an initial, at the end of a line. */
export const INITIALS = latin(/(?:\p{Lu}\p{Ll}{0,9}\.? ?){0,5}\p{Lu}\p{Ll}{0,2}\.\s*$/u)

/** "… chị Đ. T.K. D.⏎(36 tuổi, ngụ quận 2)": the full stop of an initial has been taken for that of a sentence. */
function nameOfLineBefore({ doc, tokens, sentence }: Scene, first: number): Span | null {
  if (first !== 1 || tokens.words[0] !== '(') return null
  const from = Math.max(0, sentence.start - MOST_INITIALS)
  const match = INITIALS.exec(doc.original.slice(from, sentence.start))
  return match && { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
}

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
  for (let k = first - 1; k > 1 && first - k < FARTHEST; k--) {
    if (words[k] === ')') break
    if (words[k] === '(') return ALIASES.at(ids, k + 1) ? k - 1 : first - 1
  }
  return first - 1
}

/** Before an age these say when: "năm 20 tuổi, Lò Văn Páo …", "từ lúc 3 tuổi, em …". */
const WHEN = new Set(['năm', '#', 'lúc', 'khi'])

/** The person who is named behind the comma of an age that says when, at token `right`. */
export function personBehind(scene: Scene, first: number, right: number): Span | null {
  const { words, ids } = scene.tokens
  if (!WHEN.has(words[first - 1] ?? '') || words[right] !== ',') return null
  let end = right + 1
  while (isName(scene, end) && end - right < FARTHEST) end++
  if (end > right + 1) return spanOf(scene.tokens, { start: right + 1, end: end })
  const noun = COUNTED.at(ids, right + 1)
  return noun?.row === 'person' ? spanOf(scene.tokens, { start: noun.start, end: noun.end }) : null
}

/**
 * The person whose age stands at token `first`: a noun right before it, else the nearest name, two capitalised words at least
 * ("em Trần Bảo Ngân, lớp 12A3, 18 tuổi"). `end` is the token behind what only leads to the number ("năm nay", "mới").
 */
export function personBefore(scene: Scene, first: number, end: number): Span | null {
  const noun = nounBefore(scene, end) ?? nameOfLineBefore(scene, first)
  if (noun) return noun
  // "tài xế Lu, 31 tuổi", "Ezechiedo (42 tuổi)": one word right before the mark is a name too
  const mark = scene.tokens.words[end - 1]
  const near =
    MARKS.has(mark ?? '') && isName(scene, end - 2) && !DIGIT.test(scene.tokens.words[end - 2] ?? '') ? end - 2 : -1
  for (let k = beforeAlias(scene, first); k > 0 && first - k < FARTHEST; k--) {
    if (!isName(scene, k) || !(k === near || isName(scene, k - 1))) continue
    let start = k
    while (start > 0 && isName(scene, start - 1)) start--
    return spanOf(scene.tokens, { start: start, end: k + 1 })
  }
  return null
}
