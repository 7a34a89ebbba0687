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

/** The words of phrases, one after the other, where each phrase ends there, and its row. */
interface Phrases<T> {
  words: readonly number[]
  ends: readonly number[]
  own: readonly T[]
}

type Rows<T> = readonly (readonly [phrase: string | readonly number[], row: T])[]

function phrasesOf<T>(rows: Rows<T>): Phrases<T> {
  const words: number[] = []
  const ends: number[] = []
  const own: T[] = []
  for (let i = 0; i < rows.length; i++) {
    const before = words.length
    const [phrase, row] = rows[i] as Rows<T>[number]
    if (typeof phrase === 'string') pushRuleWords(phrase, words)
    else for (let k = 0; k < phrase.length; k++) words.push(phrase[k] as number)
    if (words.length === before) throw new Error('a phrase without words')
    ends.push(words.length)
    own.push(row)
  }
  return { words, ends, own }
}

function pathsOf({ words, ends }: Phrases<unknown>, backwards: boolean): Paths {
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
 * A table of phrases, given as they are written or by the numbers of their words; of two rows for the same phrase the first one
 * wins. It is built when it is first asked: no page asks all of them, and most only in one direction.
 */
export function phraseTable<T>(rows: Rows<T>): PhraseTable<T> {
  let phrases: Phrases<T> | null = null
  let forwards: Paths | null = null
  let backwards: Paths | null = null
  const build = (back: boolean): Paths => {
    phrases ??= phrasesOf(rows)
    return pathsOf(phrases, back)
  }
  const found = (start: number, end: number): Match<T> => ({
    row: (rows[walked.row] as Rows<T>[number])[1],
    start,
    end,
  })
  return {
    at(words, start) {
      forwards ??= build(false)
      return walk(forwards, words, start, 1) ? found(start, walked.edge + 1) : null
    },
    endingAt(words, last) {
      backwards ??= build(true)
      return walk(backwards, words, last, -1) ? found(walked.edge, last + 1) : null
    },
    all(words) {
      forwards ??= build(false)
      const matches: Match<T>[] = []
      for (let k = 0; k < words.length; k++) {
        if (!walk(forwards, words, k, 1)) continue
        matches.push(found(k, walked.edge + 1))
        k = walked.edge
      }
      return matches
    },
  }
}

/** A table of plain words: what it finds is only that something stands there. */
export const phraseSet = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const))
