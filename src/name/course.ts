import type { Draft } from '../decide/draft.js'
import type { Tokens } from '../segment/tokens.js'

/** How far apart the words of a sentence stand for the sense of a figure: `upTo[k]` is the cost of the tokens before token k. */
export interface Course {
  upTo: Float64Array
  /** First token of the figure that follows; the number of tokens when there is none. */
  next: number
}

/** Other figures with their items are stepped over at a small cost: all goods of a list stand near the verb that governs it. */
const LISTED = 0.25
/** A comma before a number goes on with the list; any other begins a new statement, and a semicolon all the more. */
const COMMA = 2
const SEMICOLON = 12
/** Behind a colon it only parts the members of a list: "xuất khẩu giảm, như: sắt giảm 36%; nhôm giảm 9%". */
const LIST_SEMICOLON = 6
const BRACKET = 1

function costOf(tokens: Tokens, k: number, inList: boolean): number {
  if (tokens.kinds[k] === 'word') return 1
  switch (tokens.words[k]) {
    case ';':
      return inList ? LIST_SEMICOLON : SEMICOLON
    case ',':
      return tokens.kinds[k + 1] === 'numeral' ? 0 : COMMA
    case '(':
    case ')':
      return BRACKET
    default:
      return 0
  }
}

/** Where the costs of one sentence are written, after those of another. */
let room = new Float64Array(1 << 9)

/**
 * The costs of a sentence, good until the next one is asked for; `figures` are those of the sentence, each with its phrase and the
 * end of its item as tokens.
 */
export function costsOf(
  tokens: Tokens,
  figures: readonly { quantity: { first: number }; end: number }[],
): Float64Array {
  const { length } = tokens.words
  if (length >= room.length) room = new Float64Array(length * 2)
  const upTo = room
  upTo[0] = 0
  let f = 0
  let inList = false
  for (let k = 0; k < length; k++) {
    while (f < figures.length && (figures[f]?.end ?? 0) <= k) f++
    const listed = tokens.kinds[k] === 'word' && k >= (figures[f]?.quantity.first ?? Infinity)
    upTo[k + 1] = (upTo[k] ?? 0) + costOf(tokens, k, inList) * (listed ? LISTED : 1)
    inList ||= tokens.words[k] === ':'
  }
  return upTo
}

export const costBetween = ({ upTo }: Course, from: number, to: number): number =>
  Math.max(0, (upTo[to] ?? 0) - (upTo[from] ?? 0))

/** Token behind the item of a figure when the item follows it in its sentence, else the token behind the phrase. */
export function endOf({ scene: { tokens }, quantity }: Draft, itemEnd: number): number {
  let end = quantity.last + 1
  while (end < tokens.words.length && (tokens.starts[end] ?? Infinity) < itemEnd) end++
  return end
}
