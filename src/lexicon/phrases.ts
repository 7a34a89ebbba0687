import { fold } from '../text/fold.js'
import { wordsOf } from '../text/words.js'

/** A phrase of a table that stands in a row of words: words[start … end - 1]. */
export interface Match<T> {
  row: T
  start: number
  end: number
}

/** Phrases looked up word by word: the longest one that begins, or that ends, at a word. */
export interface PhraseTable<T> {
  /** Does a phrase of the table begin with this word? */
  begins(word: string): boolean
  at(words: readonly string[], start: number): Match<T> | null
  endingAt(words: readonly string[], last: number): Match<T> | null
}

interface Entry<T> {
  words: readonly string[]
  row: T
}

function indexBy<T>(entries: readonly Entry<T>[], key: (words: readonly string[]) => string | undefined) {
  const index = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    const word = key(entry.words)
    if (word === undefined) throw new Error('a phrase without words')
    const list = index.get(word)
    if (list) list.push(entry)
    else index.set(word, [entry])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Do the words of a phrase stand at `start` of a row of words? */
function stand(phrase: readonly string[], words: readonly string[], start: number): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[start + k] !== phrase[k]) return false
  return true
}

/** Builds a table; of two rows for the same phrase the first one wins. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, row: T]>): PhraseTable<T> {
  const entries: Entry<T>[] = []
  for (const [phrase, row] of rows) entries.push({ words: wordsOf(fold(phrase)), row })
  const byFirst = indexBy(entries, (words) => words[0])
  const byLast = indexBy(entries, (words) => words.at(-1))
  return {
    begins: (word) => byFirst.has(word),
    at(words, start) {
      const found = byFirst.get(words[start] ?? '')
      if (found === undefined) return null
      for (let k = 0; k < found.length; k++) {
        const { row, words: own } = found[k] as Entry<T>
        if (stand(own, words, start)) return { row, start, end: start + own.length }
      }
      return null
    },
    endingAt(words, last) {
      const found = byLast.get(words[last] ?? '')
      if (found === undefined) return null
      for (let k = 0; k < found.length; k++) {
        const { row, words: own } = found[k] as Entry<T>
        const start = last + 1 - own.length
        if (start >= 0 && stand(own, words, start)) return { row, start, end: last + 1 }
      }
      return null
    },
  }
}

/** A table of plain words: what it finds is only that something stands there. */
export const phraseSet = (phrases: Iterable<string>): PhraseTable<true> =>
  phraseTable([...phrases].map((phrase) => [phrase, true] as const))
