import { pushRuleWords, type Row, wordId } from '../text/rule-words.js'

/** A phrase of a table that stands in a row of words: words[start … end - 1]. */
export interface Match<T> {
  row: T
  start: number
  end: number
}

/**
 * Phrases looked up word by word: the longest one that begins, or that ends, at a word. Rows of numbers are quicker than rows of
 * words: most questions are answered with null by the number of one word.
 */
export interface PhraseTable<T> {
  at(words: Row, start: number): Match<T> | null
  endingAt(words: Row, last: number): Match<T> | null
}

/** Phrases as paths from word to word, in one direction. A node is a number above 0. */
interface Paths {
  /** The node of the first word, by the number of the word; 0 for none. */
  first: Uint16Array
  /** The node behind a node, by {@link stepOf} it and the next word. */
  next: Map<number, number>
  /** Index of the row of the phrase that is complete at a node, -1 for none. */
  complete: number[]
}

const stepOf = (node: number, id: number): number => node * 0x4000 + id

/** The paths of phrases, given as their words one after the other and where each phrase ends there. */
function pathsOf(words: readonly number[], ends: readonly number[], backwards: boolean): Paths {
  const first = new Uint16Array(Math.max(0, ...words) + 1)
  const next = new Map<number, number>()
  const complete = [-1]
  let start = 0
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] as number
    let node = 0
    for (let k = 0; k < end - start; k++) {
      const id = words[backwards ? end - 1 - k : start + k] as number
      const step = stepOf(node, id)
      let to = k === 0 ? (first[id] as number) : (next.get(step) ?? 0)
      if (to === 0) {
        to = complete.push(-1) - 1
        if (k === 0) first[id] = to
        else next.set(step, to)
      }
      node = to
    }
    if (complete[node] === -1) complete[node] = row
    start = end
  }
  return { first, next, complete }
}

/** Builds a table; of two rows for the same phrase the first one wins. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, row: T]>): PhraseTable<T> {
  const words: number[] = []
  const ends: number[] = []
  const own: T[] = []
  for (const [phrase, row] of rows) {
    pushRuleWords(phrase, words)
    if (words.length === (ends.at(-1) ?? 0)) throw new Error('a phrase without words')
    ends.push(words.length)
    own.push(row)
  }
  // most tables are asked in one direction
  let forwards: Paths | null = null
  let backwards: Paths | null = null
  return {
    at(row, start) {
      forwards ??= pathsOf(words, ends, false)
      const { first, next, complete } = forwards
      const id = wordId(row, start)
      let node = id < first.length ? (first[id] as number) : 0
      if (node === 0) return null
      let found = complete[node] as number
      let end = start + 1
      for (let k = end; k < row.length; k++) {
        node = next.get(stepOf(node, wordId(row, k))) ?? 0
        if (node === 0) break
        if ((complete[node] as number) < 0) continue
        found = complete[node] as number
        end = k + 1
      }
      return found < 0 ? null : { row: own[found] as T, start, end }
    },
    endingAt(row, last) {
      backwards ??= pathsOf(words, ends, true)
      const { first, next, complete } = backwards
      const id = wordId(row, last)
      let node = id < first.length ? (first[id] as number) : 0
      if (node === 0) return null
      let found = complete[node] as number
      let start = last
      for (let k = last - 1; k >= 0; k--) {
        node = next.get(stepOf(node, wordId(row, k))) ?? 0
        if (node === 0) break
        if ((complete[node] as number) < 0) continue
        found = complete[node] as number
        start = k
      }
      return found < 0 ? null : { row: own[found] as T, start, end: last + 1 }
    },
  }
}

/** A table of plain words: what it finds is only that something stands there. */
export const phraseSet = (phrases: Iterable<string>): PhraseTable<true> =>
  phraseTable(Array.from(phrases, (phrase) => [phrase, true] as const))
