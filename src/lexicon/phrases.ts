import { kept } from '../text/kept.js'
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
  /** All that stand in a row of words, left to right, without overlaps. */
  all(words: Row): Match<T>[]
}

/** Phrases as paths from word to word, in one direction. A node is a number above 0. */
interface Paths {
  /** The node of the first word, by the number of the word; 0 for none. */
  first: Uint16Array
  /** A hash table of the steps from a node over a word: the steps, and the node that each leads to. Its size is a power of two. */
  steps: Int32Array
  nodes: Uint16Array
  /** Index of the row of the phrase that is complete at a node, -1 for none. */
  complete: Int32Array
}

const stepOf = (node: number, id: number): number => (node << 14) | id

/** Where a step stands in its hash table, or the free place for it. */
function placeOf(steps: Int32Array, step: number): number {
  const mask = steps.length - 1
  let place = (step ^ (step >>> 13)) & mask
  for (let at = steps[place] as number; at !== step && at !== 0; at = steps[place] as number) place = (place + 1) & mask
  return place
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
  const size = 2 << (32 - Math.clz32(words.length - ends.length))
  const steps = new Int32Array(size)
  const nodes = new Uint16Array(size)
  const first = new Uint16Array(Math.max(0, ...words) + 1)
  const complete = new Int32Array(words.length + 1).fill(-1)
  let count = 0
  let start = 0
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] as number
    const head = words[backwards ? end - 1 : start] as number
    if (first[head] === 0) first[head] = ++count
    let node = first[head] as number
    for (let k = 1; k < end - start; k++) {
      const step = stepOf(node, words[backwards ? end - 1 - k : start + k] as number)
      const place = placeOf(steps, step)
      steps[place] = step
      if (nodes[place] === 0) nodes[place] = ++count
      node = nodes[place] as number
    }
    if (complete[node] === -1) complete[node] = row
    start = end
  }
  return { first, steps, nodes, complete }
}

/** The node behind a node over a word, 0 for none. */
const next = ({ steps, nodes }: Paths, node: number, id: number): number =>
  nodes[placeOf(steps, stepOf(node, id))] as number

/** What a walk over a row of words has found: the index of a row or -1, and the first or last word of its phrase. */
const walked = { row: -1, edge: 0 }

/** Walks from word `at` as far as a path leads, forwards (`step` is 1) or backwards (-1); the longest phrase on it is found. */
function walk(paths: Paths, words: Row, at: number, step: 1 | -1): boolean {
  const { first, complete } = paths
  const id = wordId(words, at)
  let node = id < first.length ? (first[id] as number) : 0
  if (node === 0) return false
  walked.row = complete[node] as number
  walked.edge = at
  for (let k = at + step; k >= 0 && k < words.length; k += step) {
    node = next(paths, node, wordId(words, k))
    if (node === 0) break
    const row = complete[node] as number
    if (row < 0) continue
    walked.row = row
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

/** A table of plain words: what it finds is only that something stands there. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  pathTable(
    nameOf(phrases[0] ?? '', phrases.length),
    () => phrases,
    () => true,
  )
