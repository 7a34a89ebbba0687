import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isLetter } from '../text/chars.js'
import { firstWord, wordAt, wordsOfText } from '../text/words.js'

/** What a token is: a word, a mark of punctuation, a numeral, or a time expression. */
export type TokenKind = 'word' | 'mark' | 'numeral' | 'time'

/**
 * The tokens of one sentence, as parallel lists. `ids` are the numbers of their words in the vocabulary, `refs` the indices of
 * numerals and time expressions, -1 for the rest. `numerals` is the list of the numeral tokens' own indices.
 */
export interface Tokens {
  words: string[]
  ids: number[]
  kinds: TokenKind[]
  starts: number[]
  ends: number[]
  refs: number[]
  numerals: number[]
}

/** The token of the bracket that closes the one opened at token `open`, at most `most` tokens on; -1 where none does. */
export function closing(words: readonly string[], open: number, most: number): number {
  for (let at = open + 1; at <= open + most; at++) if (words[at] === ')') return at
  return -1
}

/** The token of the bracket that is open before token `end`, at most `most` tokens back; -1 where none is. */
export function opening(words: readonly string[], end: number, most: number): number {
  for (let at = end - 1; at >= Math.max(0, end - most) && words[at] !== ')'; at--) if (words[at] === '(') return at
  return -1
}

/** A stretch that is one token whatever it holds. */
export interface Whole extends Span {
  kind: 'numeral' | 'time'
  ref: number
}

type Text = Pick<Document, 'shadow' | 'words'>

/** Where the tokens of one sentence are written, before they are copied to lists of their length. */
const room: Tokens = { words: [], ids: [], kinds: [], starts: [], ends: [], refs: [], numerals: [] }
let count = 0

function write(word: string, id: number, kind: TokenKind, start: number, end: number, ref: number): void {
  room.words[count] = word
  room.ids[count] = id
  room.kinds[count] = kind
  room.starts[count] = start
  room.ends[count] = end
  room.refs[count++] = ref
}

const writeWord = (shadow: string, id: number, start: number, end: number): void =>
  write(wordAt(id, shadow, start, end), id, isLetter(shadow.charCodeAt(start)) ? 'word' : 'mark', start, end, -1)

/** Writes the words of the document that lie between two offsets; one that a whole cuts is split anew. */
function writeWords({ shadow, words }: Text, from: number, to: number): void {
  const { starts, ends, ids } = words
  let k = firstWord(words, from)
  // what is left of a word that a whole ends in: "1tr5|người"
  const rest = k > 0 ? Math.min(ends[k - 1] as number, to) : from
  if (rest > from) writePart(shadow, from, rest)
  for (; k < starts.length; k++) {
    const start = starts[k] as number
    if (start >= to) break
    const end = ends[k] as number
    // "hơn|120": a whole begins in the word
    if (end > to) writePart(shadow, start, to)
    else writeWord(shadow, ids[k] as number, start, end)
  }
}

function writePart(shadow: string, from: number, to: number): void {
  const { starts, ends, ids } = wordsOfText(shadow.slice(from, to))
  for (let k = 0; k < ids.length; k++)
    writeWord(shadow, ids[k] as number, from + (starts[k] as number), from + (ends[k] as number))
}

/** The words of the placeholder tokens, so that no phrase of a table runs across them. */
const placeholder = (word: string) => ({ word, id: wordsOfText(word).ids[0] ?? 0 })
const PLACEHOLDER = { numeral: placeholder('#'), time: placeholder('@') } as const

function writeWhole({ kind, start, end, ref }: Whole): void {
  if (kind === 'numeral') room.numerals.push(count)
  const { word, id } = PLACEHOLDER[kind]
  write(word, id, kind, start, end, ref)
}

/** Tokens of `sentence`; `wholes` are sorted, do not overlap, and lie inside it. */
export function tokenise(text: Text, sentence: Span, wholes: readonly Whole[]): Tokens {
  count = 0
  room.numerals = []
  let at = sentence.start
  for (const whole of wholes) {
    writeWords(text, at, whole.start)
    writeWhole(whole)
    at = whole.end
  }
  writeWords(text, at, sentence.end)
  return {
    words: room.words.slice(0, count),
    ids: room.ids.slice(0, count),
    kinds: room.kinds.slice(0, count),
    starts: room.starts.slice(0, count),
    ends: room.ends.slice(0, count),
    refs: room.refs.slice(0, count),
    numerals: room.numerals,
  }
}
