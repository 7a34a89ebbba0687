import { kept } from '../text/kept.js'
import { pushRuleWords, type Row, wordId } from '../text/rule-words.js'
import { listed } from './listed.js'

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
  /** All that stand in a row of words, left to right, without overlaps. */
  all(words: Row): Match<T>[]
}

/**
 * Phrases as paths from word to word, in one direction: a hash table of the steps from a node over a word, in one row of numbers that is
 * kept as it is. A place has two: the step, 0 where it is free, and where it leads: the node, and above it the row of the phrase that
 * is complete there, counted from 1, 0 for none. All paths begin at node 0. The number of places is a power of two.
 */
type Paths = Int32Array

const NODE_BITS = 16
const NODE = (1 << NODE_BITS) - 1
const MOST_ROWS = 1 << (31 - NODE_BITS)
const stepOf = (node: number, id: number): number => (node << 14) | id

/** Knuth's multiplier (The Art of Computer Programming, vol. 3, 6.4): the numbers of words follow one another, and places beside each other fill up. */
const SPREAD = 0x9e3779b1

/** Where a step stands among the paths, or the free place for it. */
function placeOf(paths: Paths, step: number): number {
  const mask = paths.length - 1
  let place = (Math.imul(step, SPREAD) >>> 12) & mask & ~1
  for (let at = paths[place] as number; at !== step && at !== 0; at = paths[place] as number) place = (place + 2) & mask
  return place
}

/** Places of which at most half are taken; never none. */
const placesFor = (nodes: number): Paths => new Int32Array(4 << (32 - Math.clz32(nodes)))

/** The same steps in as few places as serve: what is read at the start, and looked up in, is better small. */
function fitted(paths: Paths, nodes: number): Paths {
  const fit = placesFor(nodes)
  if (fit.length >= paths.length) return paths
  for (let place = 0; place < paths.length; place += 2) {
    const step = paths[place] as number
    if (step !== 0) fit.set(paths.subarray(place, place + 2), placeOf(fit, step))
  }
  return fit
}

/** A phrase as it is written, or by the numbers of its words. */
export type Phrase = string | readonly number[]

function pathsOf(phrases: readonly Phrase[], backwards: boolean): Paths {
  /** The words of all phrases, one after the other, and where each phrase ends there. */
  const words: number[] = []
  const ends: number[] = []
  for (let i = 0; i < phrases.length; i++) {
    const before = words.length
    const phrase = phrases[i] as Phrase
    if (typeof phrase === 'string') pushRuleWords(phrase, words)
    else for (let k = 0; k < phrase.length; k++) words.push(phrase[k] as number)
    if (words.length === before) throw new Error('a phrase without words')
    ends.push(words.length)
  }
  const paths = placesFor(words.length)
  let nodes = 0
  let start = 0
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] as number
    let value = 1
    let node = 0
    for (let k = 0; k < end - start; k++) {
      const step = stepOf(node, words[backwards ? end - 1 - k : start + k] as number)
      value = placeOf(paths, step) + 1
      paths[value - 1] = step
      if (paths[value] === 0) paths[value] = ++nodes
      node = (paths[value] as number) & NODE
    }
    if ((paths[value] as number) >>> NODE_BITS === 0) paths[value] = node | ((row + 1) << NODE_BITS)
    start = end
  }
  if (nodes > NODE || ends.length >= MOST_ROWS) throw new Error(`too many phrases for one table: ${ends.length}`)
  return fitted(paths, nodes)
}

/** What a walk over a row of words has found: the index of a row or -1, and the first or last word of its phrase. */
const walked = { row: -1, edge: 0 }

/** Walks from word `at` as far as a path leads, forwards (`step` is 1) or backwards (-1); the longest phrase on it is found. */
function walk(paths: Paths, words: Row, at: number, step: 1 | -1): boolean {
  walked.row = -1
  let node = 0
  for (let k = at; k >= 0 && k < words.length; k += step) {
    const id = wordId(words, k)
    const to = id === 0 ? 0 : (paths[placeOf(paths, stepOf(node, id)) + 1] as number)
    if (to === 0) break
    node = to & NODE
    const row = to >>> NODE_BITS
    if (row === 0) continue
    walked.row = row - 1
    walked.edge = k
  }
  return walked.row >= 0
}

/**
 * A table of phrases that are worked out when it is first asked: no page asks all tables, and most are asked in one direction. What
 * it comes to is kept under `name`. `rowOf` gives the row of a phrase by its index; of two like phrases the first one counts.
 */
export function pathTable<T>(
  name: string,
  phrases: () => readonly Phrase[],
  rowOf: (index: number) => T,
): PhraseTable<T> {
  const forwards = kept(`${name}, forwards`, () => pathsOf(phrases(), false))
  const backwards = kept(`${name}, backwards`, () => pathsOf(phrases(), true))
  const found = (start: number, end: number): Match<T> => ({ row: rowOf(walked.row), start, end })
  return {
    at: (words, start) => (walk(forwards(), words, start, 1) ? found(start, walked.edge + 1) : null),
    endingAt: (words, last) => (walk(backwards(), words, last, -1) ? found(walked.edge, last + 1) : null),
    all(words) {
      const paths = forwards()
      const matches: Match<T>[] = []
      for (let k = 0; k < words.length; k++) {
        if (!walk(paths, words, k, 1)) continue
        matches.push(found(k, walked.edge + 1))
        k = walked.edge
      }
      return matches
    },
  }
}

let tables = 0
/** The tables have no names of their own; they are made in the same order each time, when their modules are loaded. */
const nameOf = (first: string, size: number): string => `table ${++tables}, ${size} phrases from "${first}"`

/** A table of phrases and what stands for each; of two rows for the same phrase the first one wins. */
export const phraseTable = <T>(rows: readonly (readonly [phrase: string, row: T])[]): PhraseTable<T> =>
  pathTable(
    nameOf(rows[0]?.[0] ?? '', rows.length),
    () => rows.map(([phrase]) => phrase),
    (index) => (rows[index] as readonly [string, T])[1],
  )

/** A table of plain words: what it finds is only that something stands there. They are written by `spell`, when they are first asked for. */
export const phraseSet = (phrases: readonly string[], spell?: (phrase: string) => string): PhraseTable<true> =>
  pathTable(
    nameOf(phrases[0] ?? '', phrases.length),
    () => (spell ? phrases.map(spell) : phrases),
    () => true,
  )

/** A table of plain words that are written as {@link listed} has them: they are parted when they are first asked for. */
export const listSet = (...rows: readonly string[]): PhraseTable<true> =>
  pathTable(
    nameOf(rows[0] ?? '', rows.length),
    () => listed(...rows),
    () => true,
  )
