import type { Words } from '../model/document.js'
import { wordTable, wordTest } from '../text/vocabulary.js'
import { type Compiled, compiled } from './compile.js'
import type { TimeForm } from './form.js'
import { FORMS } from './forms/index.js'

/** The rows that may match at a place, in their order. */
export type Candidates = readonly Compiled[]
const NONE: Candidates = []

/** The class of what is not known: it may be any word. */
const ANY = 0

/** Sorts words into classes by those of the keys that they have: `sets` tells them, by class. */
function classesOf(keys: readonly string[], has: (word: string, key: string) => boolean) {
  const sets: ReadonlySet<string>[] = [new Set(keys)]
  const known = new Map<string, number>()
  const of = wordTable((word) => {
    const own = keys.filter((key) => has(word, key))
    const name = own.join(' ')
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, sets.length)
    return sets.push(new Set(own)) - 1
  })
  return { sets, of }
}

const keysOf = (
  rows: readonly TimeForm[],
  keys: (row: TimeForm) => readonly (string | number)[] | undefined,
): string[] => [...new Set(rows.flatMap((row) => keys(row) ?? []).map(String))]
const begins = (word: string, key: string): boolean => word.startsWith(key)

const DIGIT = /\d/
/** Words of time at which an expression may begin, the next word glued to some: "tháng12"; "hôm nay", "đến nay", "thế kỷ". */
const WORDS = keysOf(FORMS, ({ anchor }) => anchor).filter((key) => !DIGIT.test(key))
/** May an expression begin at this word, or at digits within it? */
export const isAnchor = wordTest((word) => DIGIT.test(word) || WORDS.some((key) => begins(word, key)))

const firsts = classesOf(WORDS, begins)
const nexts = classesOf(
  keysOf(FORMS, ({ next }) => next),
  begins,
)
const befores = classesOf(
  keysOf(FORMS, ({ after }) => after),
  (word, key) => word === key,
)

const meets = (keys: readonly (string | number)[] | undefined, set: ReadonlySet<unknown> | undefined): boolean =>
  keys === undefined || keys.some((key) => set?.has(key))

/** Candidates by the classes of the three places. */
const chosen = new Map<number, Candidates>()

function choose(first: ReadonlySet<unknown> | undefined, next: number, before: number): Candidates {
  const rows = FORMS.filter(
    (row) => meets(row.anchor, first) && meets(row.next, nexts.sets[next]) && meets(row.after, befores.sets[before]),
  )
  return rows.length === 0 ? NONE : rows.map(compiled)
}

const CLASSES = 1 << 8
/** The classes of numbers, by their digits, are behind those of words. */
const DIGITS = 1 << 8

function candidates(first: number, next: number, before: number): Candidates {
  const key = (first * CLASSES + next) * CLASSES + before
  const known = chosen.get(key)
  if (known !== undefined) return known
  const found = choose(first >= DIGITS ? new Set([first - DIGITS]) : firsts.sets[first], next, before)
  chosen.set(key, found)
  return found
}

const MOST_DIGITS = 4

const classAt = (table: typeof nexts, shadow: string, { starts, ends, ids }: Words, k: number): number =>
  k < 0 || k >= ids.length ? ANY : table.of(ids[k] as number, shadow, starts[k] as number, ends[k] as number)

/** The rows that may match at word `k`, a word of time. */
export const atWord = (shadow: string, words: Words, k: number): Candidates =>
  candidates(
    classAt(firsts, shadow, words, k),
    classAt(nexts, shadow, words, k + 1),
    classAt(befores, shadow, words, k - 1),
  )

/** The rows that may match at the digits from `start` to `end`; they are word `k`, or stand within it. */
export function atDigits(shadow: string, words: Words, k: number, start: number, end: number): Candidates {
  if (end - start > MOST_DIGITS) return NONE
  const first = DIGITS + end - start
  return start === words.starts[k] && end === words.ends[k]
    ? candidates(first, classAt(nexts, shadow, words, k + 1), classAt(befores, shadow, words, k - 1))
    : candidates(first, ANY, ANY)
}
