import { FUNCTION_WORDS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { isCapitalAt, isDigit } from '../../text/chars.js'
import { placeIn } from '../../text/sorted.js'
import { type Numbered, numberedWords } from '../../text/words.js'

/** Tokens start … end - 1. */
export interface Stretch {
  start: number
  end: number
}

/** The words of a stretch as a span of the document, without a dash behind them: "giá chào bán – tương đương 9 tỷ đồng". */
export function spanOf({ words, starts, ends }: Scene['tokens'], stretch: Stretch | null): Span | null {
  if (!stretch) return null
  let first = stretch.start
  let last = stretch.end - 1
  while (last > first && words[last] === '-') last--
  // "khám | , chữa bệnh"
  while (first < last && words[first] === ',') first++
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 }
}

/** The token before `first`, at most `most` back, that begins at an offset of the document; -1 if none does. */
export function tokenBack({ starts }: Scene['tokens'], first: number, offset: number, most: number): number {
  for (let k = first - 1; k >= Math.max(0, first - most); k--) if (starts[k] === offset) return k
  return -1
}

/** The token of a sentence that begins at an offset of the document; -1 if none does. */
export function tokenAt({ starts }: Scene['tokens'], offset: number): number {
  const at = placeIn(starts, offset)
  return starts[at] === offset ? at : -1
}

/** The tokens of a span of the sentence; null if none begins there. */
export function stretchOf(tokens: Scene['tokens'], span: Span | null): Stretch | null {
  const start = span ? tokenAt(tokens, span.start) : -1
  if (!span || start < 0) return null
  let end = start + 1
  while ((tokens.starts[end] ?? span.end) < span.end) end++
  return { start, end }
}

/** The last place of `one` from `from` up to `end`, reading no further back; -1 if it does not stand there. */
export function lastIn<T>(list: readonly T[], one: T, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) if (list[i] === one) return i
  return -1
}

/** Is the word at token `i` written with a capital? */
export const isCapital = ({ doc, tokens }: Scene, i: number): boolean =>
  tokens.kinds[i] === 'word' && isCapitalAt(doc.original, tokens.starts[i] as number)

/** Is token `i` a number in digits? */
export const isDigits = ({ doc, tokens }: Scene, i: number): boolean =>
  tokens.kinds[i] === 'numeral' && isDigit(doc.shadow.charCodeAt(tokens.starts[i] as number))

/** The words of a span of the sentence, those of the numbers and times in it, too; with their numbers in the vocabulary. */
export function wordsIn({ doc, tokens }: Scene, { start, end }: Span): Numbered {
  const { ends, kinds, words, ids } = tokens
  const from = tokenAt(tokens, start)
  let to = from
  while (to >= 0 && to < words.length && (ends[to] as number) <= end) {
    if (kinds[to] === 'numeral' || kinds[to] === 'time') return numberedWords(doc.shadow.slice(start, end))
    to++
  }
  return from >= 0 && ends[to - 1] === end
    ? { words: words.slice(from, to), ids: ids.slice(from, to) }
    : numberedWords(doc.shadow.slice(start, end))
}

/** A preposition, adverb or conjunction that is no part of a longer word: the "sáng" of "4 sáng kiến" is none, nor the "theo" of "theo dõi". */
export function isFunction(ids: readonly number[], i: number): boolean {
  const word = FUNCTION_WORDS.at(ids, i)
  if (!word || COMPOUNDS.at(ids, i) || COMPOUNDS.endingAt(ids, i)) return false
  return (VERBS.at(ids, i)?.end ?? 0) <= word.end
}

const LONGEST_BEFORE = 3

/** Do tokens start … end - 1 stand in a word that begins before them: the "nộp" of "người nộp thuế", the "đơn" of "hoá đơn"? */
export function isWithinWord(ids: readonly number[], start: number, end: number): boolean {
  for (let k = start - 1; k >= Math.max(0, start - LONGEST_BEFORE); k--)
    if ((COMPOUNDS.at(ids, k)?.end ?? 0) >= end) return true
  return false
}

const LONGEST_SUM = 5

/** "thu | từ" goes on with its source; "giá trị tăng | thêm" is whole. */
const LONG_SUM = 4

/** "kim ngạch xuất khẩu | có | thuế": does token `k` stand inside the noun of a sum? */
export function isWithinSum(ids: readonly number[], k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - LONGEST_SUM); at--) {
    const end = SUMS.at(ids, at)?.end ?? 0
    if (end > k + 1 || (end === k + 1 && end - at >= LONG_SUM)) return true
  }
  return false
}

/** A verb that ends any noun phrase; the "khai" of "khai thác" is none. */
export const isPredicate = (ids: readonly number[], i: number): boolean => {
  const end = PREDICATES.at(ids, i)?.end ?? 0
  return end > 0 && end >= (VERBS.at(ids, i)?.end ?? 0) && end >= (COMPOUNDS.at(ids, i)?.end ?? 0)
}

/** Is token `k` where a chunk ends: a preposition, an adverb, a time? */
export const splits = ({ tokens }: Scene, k: number): boolean => tokens.kinds[k] === 'time' || isFunction(tokens.ids, k)

/** Behind "mới" these tell a level of what is new: "số ca mắc mới | tăng", "vốn cấp mới | đạt". */
const OF_NEW = new Set(['đạt', 'tăng', 'giảm', 'chiếm', 'bình', 'trung', 'ước', 'có'])
/** "trường | mới tồn tại được 13 năm", "dự án | mới giải ngân 5%": is token `k` the "mới" that says only so far, before a verb? */
export const isOnlyThen = ({ tokens: { words, ids } }: Scene, k: number): boolean =>
  words[k] === 'mới' &&
  (VERBS.at(ids, k + 1) !== null || PREDICATES.at(ids, k + 1) !== null) &&
  !OF_NEW.has(words[k + 1] ?? '') &&
  !COMPOUNDS.at(ids, k) &&
  !COMPOUNDS.endingAt(ids, k) &&
  !VERBS.endingAt(ids, k)

/** Is the word at token `i` all in capitals, two letters at least? */
export function isAcronym({ doc, tokens }: Scene, i: number): boolean {
  const text = doc.original.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0)
  return tokens.kinds[i] === 'word' && text.length > 1 && text === text.toUpperCase()
}

/** "(FTA)", "(GRDP)" inside a noun phrase: one word in capitals. Gives the token behind it, or `i`. */
export function overAcronym(scene: Scene, i: number): number {
  const { tokens } = scene
  return tokens.words[i] === '(' && tokens.words[i + 2] === ')' && isAcronym(scene, i + 1) ? i + 3 : i
}

/** "trị giá | hơn | 2 tỷ": the token before those that only qualify the number at token `first`. */
export function overQualifiers(ids: readonly number[], first: number): number {
  let k = first - 1
  for (let word = QUALIFIER_BEFORE.endingAt(ids, k); word; word = QUALIFIER_BEFORE.endingAt(ids, k)) k = word.start - 1
  return k
}

/** The words of tokens start … end - 1, as they are written. */
export const textOf = ({ doc, tokens }: Scene, start: number, end: number): string =>
  doc.original.slice(tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0)

/** "năm" (year) may be taken for five: "4,8%/năm." */
export const isYear = (scene: Scene, i: number): boolean =>
  scene.tokens.kinds[i] === 'numeral' && textOf(scene, i, i + 1).toLowerCase() === 'năm'

/** Before a time that comes again: "hằng năm". */
export const EVERY: ReadonlySet<string> = new Set(['hàng', 'hằng'])
