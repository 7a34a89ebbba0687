import type { Span } from '../model/span.js'

/** What a token is: a word, a mark of punctuation, a numeral, or a time expression. */
export type TokenKind = 'word' | 'mark' | 'numeral' | 'time'

/** The tokens of one sentence, as parallel lists. `ref` is the index of the numeral or time expression, -1 for the rest. */
export interface Tokens {
  words: string[]
  kinds: TokenKind[]
  starts: number[]
  ends: number[]
  refs: number[]
}

/** A stretch that is one token whatever it holds. */
export interface Whole extends Span {
  kind: 'numeral' | 'time'
  ref: number
}

/**
 * A word keeps the digits that touch it ("m2", "st25"); digits alone, and every other sign, stand alone. The shadow is in lower
 * case, and "à-ỹ" holds every accented Latin letter: many times faster than \p{L}.
 */
const TOKEN = /([a-zà-ỹ][a-zà-ỹ\d]*)|\d+|\S/g

function pushWords(tokens: Tokens, shadow: string, start: number, end: number): void {
  if (start >= end) return
  const text = shadow.slice(start, end)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.words.push(match[0])
    tokens.kinds.push(match[1] === undefined ? 'mark' : 'word')
    tokens.starts.push(start + match.index)
    tokens.ends.push(start + match.index + match[0].length)
    tokens.refs.push(-1)
  }
}

/** The words of the placeholder tokens, so that no phrase of a table runs across them. */
const PLACEHOLDER = { numeral: '#', time: '@' } as const

/** Tokens of `sentence`; `wholes` are sorted, do not overlap, and lie inside it. */
export function tokenise(shadow: string, sentence: Span, wholes: readonly Whole[]): Tokens {
  const tokens: Tokens = { words: [], kinds: [], starts: [], ends: [], refs: [] }
  let at = sentence.start
  for (const whole of wholes) {
    pushWords(tokens, shadow, at, whole.start)
    tokens.words.push(PLACEHOLDER[whole.kind])
    tokens.kinds.push(whole.kind)
    tokens.starts.push(whole.start)
    tokens.ends.push(whole.end)
    tokens.refs.push(whole.ref)
    at = whole.end
  }
  pushWords(tokens, shadow, at, sentence.end)
  return tokens
}
