import { fold } from '../text/fold.js'

/** A phrase of a table that stands in a row of words: words[start … end - 1]. */
export interface Match<T> {
  row: T
  start: number
  end: number
}

/** Phrases looked up word by word: the longest one that begins, or that ends, at a word. */
export interface PhraseTable<T> {
  at(words: readonly string[], start: number): Match<T> | null
  endingAt(words: readonly string[], last: number): Match<T> | null
}

interface Entry<T> {
  words: readonly string[]
  row: T
}

/** The same tokens as those of a sentence; "à-ỹ" holds every accented Latin letter, and matches many times faster than \p{L}. */
const WORD = /[a-zà-ỹ][a-zà-ỹ\d]*|\d+|\S/g

/** Splits as the tokens of a sentence are split: "km/h" is three words. */
export const wordsOf = (phrase: string): string[] => phrase.match(WORD) ?? []

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

/** Builds a table; of two rows for the same phrase the first one wins. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, row: T]>): PhraseTable<T> {
  const entries: Entry<T>[] = []
  for (const [phrase, row] of rows) entries.push({ words: wordsOf(fold(phrase)), row })
  const byFirst = indexBy(entries, (words) => words[0])
  const byLast = indexBy(entries, (words) => words.at(-1))
  const fits = (entry: Entry<T>, words: readonly string[], start: number) => {
    for (let k = 0; k < entry.words.length; k++) if (words[start + k] !== entry.words[k]) return false
    return true
  }
  return {
    at(words, start) {
      for (const entry of byFirst.get(words[start] ?? '') ?? []) {
        if (fits(entry, words, start)) return { row: entry.row, start, end: start + entry.words.length }
      }
      return null
    },
    endingAt(words, last) {
      for (const entry of byLast.get(words[last] ?? '') ?? []) {
        const start = last + 1 - entry.words.length
        if (start >= 0 && fits(entry, words, start)) return { row: entry.row, start, end: last + 1 }
      }
      return null
    },
  }
}

/** A table of plain words: what it finds is only that something stands there. */
export const phraseSet = (phrases: Iterable<string>): PhraseTable<true> =>
  phraseTable([...phrases].map((phrase) => [phrase, true] as const))
