import { foldedIds } from './fold.js'
import { forRules, numberOf } from './vocabulary.js'

/** Words of a text, or their numbers in the vocabulary, which are found at once. */
export type Row = readonly number[] | readonly string[]

/** The numbers of what stands between two spaces of a phrase: mostly one word, but "km/h" is three. */
const pieces = new Map<string, number | readonly number[]>()

function learn(piece: string): number | readonly number[] {
  const ids = forRules(foldedIds, piece)
  if (ids.includes(0)) throw new Error(`the vocabulary has no room for "${piece}"`)
  const own = ids.length === 1 ? (ids[0] as number) : ids
  pieces.set(piece, own)
  return own
}

/**
 * Adds the numbers of the words of a rule's phrase, which need not be folded, to a list. It runs thousands of times while the
 * program starts, when plain loops are quickest.
 */
export function pushRuleWords(phrase: string, words: number[]): void {
  const parts = phrase.split(' ')
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string
    const ids = pieces.get(part) ?? learn(part)
    if (typeof ids === 'number') words.push(ids)
    else for (let k = 0; k < ids.length; k++) words.push(ids[k] as number)
  }
}

/** The numbers of the words of a rule's phrase. */
export function ruleWords(phrase: string): number[] {
  const words: number[] = []
  pushRuleWords(phrase, words)
  return words
}

/** The number of one word of a rule. */
export const ruleWord = (word: string): number => ruleWords(word)[0] as number

/** The number of word `k` of a row; 0 where there is none. */
export function wordId(row: Row, k: number): number {
  if (k < 0 || k >= row.length) return 0
  const word = row[k] as number | string
  return typeof word === 'number' ? word : numberOf(word)
}
