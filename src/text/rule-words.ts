import { fold } from './fold.js'
import { forRules, textOf } from './vocabulary.js'
import { wordsOfText } from './words.js'

/** Words of a text, or their numbers in the vocabulary, which are found at once. */
export type Row = readonly number[] | readonly string[]

/** The numbers of the words of all rules. */
const numbers = new Map<string, number>()
/** The same for what stands between two spaces of a phrase: mostly one word, "km/h" is three. */
const pieces = new Map<string, readonly number[]>()

function learn(piece: string): readonly number[] {
  const ids = forRules(() => [...wordsOfText(fold(piece)).ids])
  for (const id of ids) {
    if (id === 0) throw new Error(`the vocabulary has no room for "${piece}"`)
    numbers.set(textOf(id), id)
  }
  pieces.set(piece, ids)
  return ids
}

/** Adds the numbers of the words of a rule's phrase, which need not be folded, to a list. */
export function pushRuleWords(phrase: string, words: number[]): void {
  for (const piece of phrase.split(' ')) for (const id of pieces.get(piece) ?? learn(piece)) words.push(id)
}

/** The number of one word of a rule. */
export function ruleWord(word: string): number {
  const [id] = pieces.get(word) ?? learn(word)
  return id as number
}

/** The number of word `k` of a row; 0 where there is none, and it may be 0 for a word of no rule. */
export function wordId(row: Row, k: number): number {
  if (k < 0 || k >= row.length) return 0
  const word = row[k] as number | string
  return typeof word === 'number' ? word : (numbers.get(word) ?? 0)
}
