import { kept } from './kept.js'

/**
 * The words met so far, each with a number and one string for all the places where it stands: most words of a text are met again,
 * so that no string is made for them, and tables find them by identity. Vietnamese has about 7,000 syllables; when a page has more
 * words than there is room for, or for what is longer than a word, the number is 0 and the string is made anew.
 */
const MOST = 1 << 14
/** With so many words the next page may not find room for all of its own. */
const CROWDED = MOST / 2
const PLACES = MOST * 2
const LONGEST = 24

interface Vocabulary {
  texts: string[]
  /** The number of the word at each place of the hash table, 0 for none. */
  places: Uint16Array
  hashes: Int32Array
  /** The UTF-16 units of all words, one after the other, and where each begins: its end is the beginning of the next. */
  units: Uint16Array
  offsets: Int32Array
}

/** What it is kept under: it holds the words of all rules then. */
export const VOCABULARY = 'vocabulary'
const vocabulary = kept(
  VOCABULARY,
  (): Vocabulary => ({
    texts: [''],
    places: new Uint16Array(PLACES),
    hashes: new Int32Array(MOST),
    units: new Uint16Array(MOST * 2),
    offsets: new Int32Array(MOST + 1),
  }),
)()
const { texts, places, hashes, offsets } = vocabulary
let { units } = vocabulary
let used = offsets[texts.length] as number
/** Room for words of the rules that have none yet: they have numbers however many texts were read before. */
let reserved = Math.max(0, (1 << 12) - texts.length)
/** The words before this one are those of the rules; the others are of pages, and may be forgotten. */
let firstOfPages = texts.length
/** Was there no room for a word of the page? */
let full = false
/** What was worked out of the words by their numbers. */
const workedOut: Uint8Array[] = []

/** Forgets the words of pages, so that what the next page says does not hang on those before it. */
function forget(): void {
  texts.length = firstOfPages
  used = offsets[firstOfPages] as number
  places.fill(0)
  for (let id = 1; id < firstOfPages; id++) {
    let place = placeOf(hashes[id] as number)
    while (places[place] !== 0) place = (place + 1) & (PLACES - 1)
    places[place] = id
  }
  for (const known of workedOut) known.fill(0, firstOfPages)
  full = false
}

/**
 * What `read` makes of the words of a page, which it may do twice: where the page has more of them than there is room for beside
 * those of the pages before it, these are forgotten. The numbers are good until the next page.
 */
export function withRoom<T>(read: () => T): T {
  if (texts.length > CROWDED) forget()
  full = false
  const made = read()
  if (!full) return made
  forget()
  return read()
}

function stands(id: number, text: Uint16Array, start: number, length: number): boolean {
  const from = offsets[id] as number
  if ((offsets[id + 1] as number) - from !== length) return false
  for (let i = 0; i < length; i++) if (units[from + i] !== text[start + i]) return false
  return true
}

function learn(text: Uint16Array, start: number, end: number, hash: number, place: number): number {
  const id = texts.length
  if (id >= MOST - reserved) {
    full = true
    return 0
  }
  const length = end - start
  if (used + length > units.length) {
    const larger = new Uint16Array(units.length * 2)
    larger.set(units)
    units = larger
    vocabulary.units = larger
  }
  for (let i = 0; i < length; i++) units[used + i] = text[start + i] as number
  used += length
  offsets[id + 1] = used
  hashes[id] = hash
  places[place] = id
  texts.push(String.fromCharCode(...text.subarray(start, end)))
  return id
}

/** What a hash begins with, and what it becomes with one more unit: {@link idOf} is given that of all units of its word. */
export const HASH = 7
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** The place at which a word of this hash is looked for first. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1)

/** The number of the word that is written in `text` from `start` to `end`; 0 when it has none. */
export function idOf(text: Uint16Array, start: number, end: number, hash: number): number {
  const length = end - start
  if (length > LONGEST) return 0
  let place = placeOf(hash)
  for (let id = places[place] as number; id !== 0; id = places[place] as number) {
    if (hashes[id] === hash && stands(id, text, start, length)) return id
    place = (place + 1) & (PLACES - 1)
  }
  return learn(text, start, end, hash, place)
}

/** The number of a word met before; 0 when there is none. */
export function numberOf(word: string): number {
  let hash = HASH
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  let place = placeOf(hash)
  for (let id = places[place] as number; id !== 0; id = places[place] as number) {
    if (hashes[id] === hash && texts[id] === word) return id
    place = (place + 1) & (PLACES - 1)
  }
  return 0
}

/** Finds the numbers of words of the rules: they may take the room that is reserved for them. */
export function forRules(find: (text: string) => number[], text: string): number[] {
  const room = reserved
  const before = texts.length
  reserved = 0
  const found = find(text)
  reserved = Math.max(0, room - (texts.length - before))
  // a word of the rules that a page had first is one of theirs from now on, with all before it
  if (found.some((id) => id >= firstOfPages)) firstOfPages = texts.length
  return found
}

/** The word of a number above 0. */
export const textOf = (id: number): string => texts[id] as string

const NO = 1
const YES = 2

/** Asked of a word by its number, and by what stands in the text where it has none. */
export type WordTest = (id: number, text: string, start?: number, end?: number) => boolean

/** A test of words that is made once for each: by number, and by the word itself for those without one. */
export function wordTest(test: (word: string) => boolean): WordTest {
  const known = new Uint8Array(MOST)
  workedOut.push(known)
  return (id, text, start, end) => {
    if (id === 0) return test(text.slice(start, end))
    if (known[id] === 0) known[id] = test(textOf(id)) ? YES : NO
    return known[id] === YES
  }
}

/** A table of words: asked as {@link WordTest} is, it gives a whole number from 0 to 254, which is worked out once for each word. */
export function wordTable(
  of: (word: string) => number,
): (id: number, text: string, start: number, end: number) => number {
  const known = new Uint8Array(MOST)
  workedOut.push(known)
  return (id, text, start, end) => {
    if (id === 0) return of(text.slice(start, end))
    if (known[id] === 0) known[id] = of(textOf(id)) + 1
    return (known[id] as number) - 1
  }
}
