import { EVENT_NOUNS, FUNCTION_WORDS, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COUNTED } from '../../lexicon/nouns.js'
import type { Tokens } from '../../segment/tokens.js'

/** Tokens start … end - 1. */
export interface Stretch {
  start: number
  end: number
}

const MOST_WORDS = 9
const QUOTES = new Set(['"', "'"])

/** The token behind a quotation that opens at `i`, or `i` when it does not close soon: “Đại đoàn kết”. */
function overQuote(tokens: Tokens, i: number): number {
  for (let k = i + 1; k < Math.min(tokens.words.length, i + 14); k++)
    if (QUOTES.has(tokens.words[k] ?? '')) return k + 1
  return i
}

/** "xã, thị trấn", "phụ huynh, cán bộ mầm non và thiếu nhi": another noun of the same class goes on with the phrase. */
function goesOn(tokens: Tokens, head: number, mark: number): boolean {
  const { words, kinds } = tokens
  const own = COUNTED.at(words, head)
  const next = COUNTED.at(words, mark + 1)
  if (!own || !next || own.row !== next.row || kinds[mark + 1] !== 'word') return false
  // "bắt 3 vụ, đối tượng khai …": what follows is a subject with its verb
  return own.row !== 'event' || words[head] === words[mark + 1]
}

/** Place names pair by a slash: "48 tỉnh/thành phố", "xã/phường"; elsewhere a slash begins a rate. */
function slashPair(tokens: Tokens, head: number, slash: number): boolean {
  return COUNTED.at(tokens.words, head)?.row === 'body' && COUNTED.at(tokens.words, slash + 1)?.row === 'body'
}

/**
 * The noun phrase that begins at token `from`: what a number counts, or the stuff it measures. It ends before place, purpose,
 * owner, verb and relative clause; a verb stays where it tells the kind ("trường hợp sử dụng ma túy") or the state ("người chết").
 */
export function nounPhrase(tokens: Tokens, from: number): Stretch | null {
  const { words, kinds } = tokens
  let i = from
  let eventful = false
  for (let count = 0; i < words.length && count < MOST_WORDS; count++) {
    const word = words[i] ?? ''
    if (kinds[i] === 'numeral' || kinds[i] === 'time') break
    if (QUOTES.has(word)) {
      const after = overQuote(tokens, i)
      if (after === i) break
      i = after
      continue
    }
    if (kinds[i] === 'mark') {
      if (i === from) break
      if (
        word === '-' &&
        kinds[i + 1] === 'word' &&
        tokens.ends[i] === tokens.starts[i + 1] &&
        tokens.ends[i - 1] === tokens.starts[i]
      )
        i += 2
      else if (word === '/' && slashPair(tokens, from, i)) i += 1
      else if (word === ',' && goesOn(tokens, from, i)) i += 1
      else if (word === ',' && eventful && VERBS.at(words, i + 1) && i - from <= 3) i += 1
      else break
      continue
    }
    const state = i > from ? STATES.at(words, i) : null
    if (state) {
      i = state.end
      if (words[i] !== 'mới') break
      continue
    }
    if (word === 'và' && i > from && goesOn(tokens, from, i)) {
      i += 1
      continue
    }
    const noun = i === from ? COUNTED.at(words, i) : null
    if (noun) {
      eventful = EVENT_NOUNS.at(words, i) !== null
      i = noun.end
      continue
    }
    if (FUNCTION_WORDS.at(words, i)) break
    const verb = VERBS.at(words, i)
    if (verb && i > from && !eventful) break
    i = verb && eventful ? verb.end : i + 1
  }
  return i > from ? { start: from, end: Math.min(i, words.length) } : null
}
