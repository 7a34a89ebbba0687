import type { Words } from '../model/document.js'
import { wordTable, wordTest } from '../text/vocabulary.js'
import { type Compiled, compiled } from './compile.js'
import type { TimeForm } from './form.js'
import { FORMS } from './forms/index.js'

/** The rows that may match at a place, in their order. */
export type Candidates = readonly Compiled[]

/** Of each row, whether it may match. */
type Allowed = readonly boolean[]
const NONE: Allowed = FORMS.map(() => false)

/** The class of what is not known, and of all words when there are too many classes: any row may match. */
const ANY = 0
/** The most classes of a place, and of that before the anchor. */
const CLASSES = 1 << 6
const BEFORES = 1 << 7

/** Sorts the words of one place into classes, by which keys of the rows they have: `allowed` tells by class which rows they leave. */
function classesOf(
  keysOf: (row: TimeForm) => readonly (number | string)[] | undefined,
  has: (word: string, key: string) => boolean,
  most = CLASSES,
) {
  const keys = [...new Set(FORMS.flatMap((row) => keysOf(row) ?? []))].filter((key) => typeof key === 'string')
  const allowed: Allowed[] = [FORMS.map(() => true)]
  const known = new Map<string, number>()
  const of = wordTable((word) => {
    const own = keys.filter((key) => has(word, key))
    const name = own.join(' ')
    const found = known.get(name)
    if (found !== undefined) return found
    if (allowed.length === most) return ANY
    known.set(name, allowed.length)
    const isOwn = (key: number | string): boolean => own.includes(key as string)
    return allowed.push(FORMS.map((row) => keysOf(row)?.some(isOwn) ?? true)) - 1
  })
  return { keys, allowed, of }
}

const DIGIT = /\d/
const NUMBER = /^\d+$/
const begins = (word: string, key: string): boolean => word.startsWith(key)
const beginsOrCounts = (word: string, key: string): boolean =>
  key.startsWith('#') ? word.length === key.length && NUMBER.test(word) : begins(word, key)

const firsts = classesOf(({ anchor }) => anchor, begins)
const nexts = classesOf(({ next }) => next, begins)
const afterNexts = classesOf(({ afterNext }) => afterNext, beginsOrCounts)
const befores = classesOf(
  ({ before }) => before,
  (word, key) => word === key,
  BEFORES,
)

/** May an expression begin at this word, the next one glued to some ("tháng12"), or at digits within it? */
export const isAnchor = wordTest((word) => DIGIT.test(word) || firsts.keys.some((key) => begins(word, key)))

/** The rows of numbers, by how many digits they have. */
const MOST_DIGITS = 4
const numbers: readonly Allowed[] = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) =>
  FORMS.map(({ anchor }) => anchor.some((key) => key === digits)),
)
/** The classes of numbers, by their digits, are behind those of words. */
const DIGITS = CLASSES

/** Candidates by the classes of the four places: pages meet some thousands of their combinations. */
const MOST_CHOSEN = 1 << 14
const chosen = new Map<number, Candidates>()

function candidates(first: number, next: number, afterNext: number, before: number): Candidates {
  const key = ((first * CLASSES + next) * CLASSES + afterNext) * BEFORES + before
  const known = chosen.get(key)
  if (known !== undefined) return known
  const anchored = (first >= DIGITS ? numbers[first - DIGITS] : firsts.allowed[first]) ?? NONE
  const around = [nexts.allowed[next], afterNexts.allowed[afterNext], befores.allowed[before]]
  const found = FORMS.filter((_, row) => anchored[row] && around.every((allowed) => allowed?.[row])).map(compiled)
  if (chosen.size >= MOST_CHOSEN) chosen.clear()
  chosen.set(key, found)
  return found
}

const classAt = (table: typeof nexts, shadow: string, { starts, ends, ids }: Words, k: number): number =>
  k < 0 || k >= ids.length ? ANY : table.of(ids[k] as number, shadow, starts[k] as number, ends[k] as number)

/** The candidates for an anchor of the class `first` at word `k`. */
const around = (first: number, shadow: string, words: Words, k: number): Candidates =>
  candidates(
    first,
    classAt(nexts, shadow, words, k + 1),
    classAt(afterNexts, shadow, words, k + 2),
    classAt(befores, shadow, words, k - 1),
  )

/** The rows that may match at word `k`, a word of time. */
export const atWord = (shadow: string, words: Words, k: number): Candidates =>
  around(classAt(firsts, shadow, words, k), shadow, words, k)

/** The rows that may match at the digits from `start` to `end`; they are word `k`, or stand within it. */
export function atDigits(shadow: string, words: Words, k: number, start: number, end: number): Candidates {
  const first = DIGITS + Math.min(end - start, MOST_DIGITS + 1)
  return start === words.starts[k] && end === words.ends[k]
    ? around(first, shadow, words, k)
    : candidates(first, ANY, ANY, ANY)
}
