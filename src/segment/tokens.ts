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

/** A stretch that is one token whatever it holds. */
export interface Whole extends Span {
  kind: 'numeral' | 'time'
  ref: number
}

type Text = Pick<Document, 'shadow' | 'words'>

function pushWord(tokens: Tokens, shadow: string, id: number, start: number, end: number): void {
  tokens.words.push(wordAt(id, shadow, start, end))
  tokens.ids.push(id)
  tokens.kinds.push(isLetter(shadow.charCodeAt(start)) ? 'word' : 'mark')
  tokens.starts.push(start)
  tokens.ends.push(end)
  tokens.refs.push(-1)
}

/** Pushes the words of the document that lie between two offsets; one that a whole cuts is split anew. */
function pushWords({ shadow, words }: Text, tokens: Tokens, from: number, to: number): void {
  const { starts, ends, ids } = words
  let k = firstWord(words, from)
  // what is left of a word that a whole ends in: "1tr5|người"
  const rest = k > 0 ? Math.min(ends[k - 1] as number, to) : from
  if (rest > from) pushPart(tokens, shadow, from, rest)
  for (; k < starts.length; k++) {
    const start = starts[k] as number
    if (start >= to) break
    const end = ends[k] as number
    // "hơn|120": a whole begins in the word
    if (end > to) pushPart(tokens, shadow, start, to)
    else pushWord(tokens, shadow, ids[k] as number, start, end)
  }
}

function pushPart(tokens: Tokens, shadow: string, from: number, to: number): void {
  const { starts, ends, ids } = wordsOfText(shadow.slice(from, to))
  starts.forEach((start, k) => {
    pushWord(tokens, shadow, ids[k] as number, from + start, from + (ends[k] as number))
  })
}

/** The words of the placeholder tokens, so that no phrase of a table runs across them. */
const placeholder = (word: string) => ({ word, id: wordsOfText(word).ids[0] ?? 0 })
const PLACEHOLDER = { numeral: placeholder('#'), time: placeholder('@') } as const

function pushWhole(tokens: Tokens, { kind, start, end, ref }: Whole): void {
  if (kind === 'numeral') tokens.numerals.push(tokens.words.length)
  tokens.words.push(PLACEHOLDER[kind].word)
  tokens.ids.push(PLACEHOLDER[kind].id)
  tokens.kinds.push(kind)
  tokens.starts.push(start)
  tokens.ends.push(end)
  tokens.refs.push(ref)
}

/** Tokens of `sentence`; `wholes` are sorted, do not overlap, and lie inside it. */
export function tokenise(text: Text, sentence: Span, wholes: readonly Whole[]): Tokens {
  const tokens: Tokens = { words: [], ids: [], kinds: [], starts: [], ends: [], refs: [], numerals: [] }
  let at = sentence.start
  for (const whole of wholes) {
    pushWords(text, tokens, at, whole.start)
    pushWhole(tokens, whole)
    at = whole.end
  }
  pushWords(text, tokens, at, sentence.end)
  return tokens
}
