import type { Words } from '../model/document.js'
import { DIGIT, kinds, LETTER, SPACE } from './chars.js'
import { placeIn } from './sorted.js'
import { HASH, hashed, idOf, textOf } from './vocabulary.js'

/** The words of texts are written one after the other into sheets, and lists of them are cut from these: it is the making of them that costs. */
const SHEET = 1 << 16
const sheetOf = (size: number): Words => ({
  starts: new Int32Array(size),
  ends: new Int32Array(size),
  ids: new Int32Array(size),
})
let sheet = sheetOf(SHEET)
let filled = 0

/** Sees to it that the words of so long a text have their place in the sheet, from `filled` on. */
function makeRoom(length: number): void {
  if (filled + length <= sheet.ids.length) return
  sheet = sheetOf(Math.max(SHEET, length))
  filled = 0
}

/**
 * Foreign words of two syllables that are written in one as well as in two, by the length of the first: "ô|tô", "mô|tô", "ca|nô".
 * They all end with "ô".
 */
const JOINED = new Map([
  ['ôtô', 1],
  ['môtô', 2],
  ['canô', 2],
])
const LAST = 'ô'.charCodeAt(0)
const MOST_JOINED = 4

/** Where the second syllable of such a word begins; `end` if the word is no such. */
const joint = (units: Uint16Array, start: number, end: number): number =>
  end - start <= MOST_JOINED && units[end - 1] === LAST
    ? start + (JOINED.get(String.fromCharCode(...units.subarray(start, end))) ?? end - start)
    : end

/**
 * Writes the words of the first `length` units of a folded text into the sheet; gives the index behind the last. A word is letters, with
 * the digits that touch them ("m2", "st25"); digits alone stand alone, and so does every other sign. "ôtô" is "ô tô".
 */
function split(units: Uint16Array, length: number): number {
  makeRoom(length)
  const { starts, ends, ids } = sheet
  const [kindOf, space, letter, inWord] = [kinds, SPACE, LETTER, LETTER | DIGIT]
  let count = filled
  for (let at = 0; at < length; ) {
    const first = units[at] as number
    const kind = kindOf[first] as number
    const start = at++
    if (kind === space) continue
    let hash = hashed(HASH, first)
    const inside = kind === letter ? inWord : kind
    for (; at < length; at++) {
      const unit = units[at] as number
      if (((kindOf[unit] as number) & inside) === 0) break
      hash = hashed(hash, unit)
    }
    const second = joint(units, start, at)
    if (second < at) {
      write(units, count++, start, second)
      write(units, count++, second, at)
      continue
    }
    starts[count] = start
    ends[count] = at
    ids[count++] = idOf(units, start, at, hash)
  }
  return count
}

/** Writes a syllable into the sheet. */
function write(units: Uint16Array, count: number, start: number, end: number): void {
  const { starts, ends, ids } = sheet
  let hash = HASH
  for (let at = start; at < end; at++) hash = hashed(hash, units[at] as number)
  starts[count] = start
  ends[count] = end
  ids[count] = idOf(units, start, end, hash)
}

/** The words of a folded text, given as its first `length` UTF-16 units. Linear. */
export function wordsIn(units: Uint16Array, length: number): Words {
  const end = split(units, length)
  const { starts, ends, ids } = sheet
  const words = {
    starts: starts.subarray(filled, end),
    ends: ends.subarray(filled, end),
    ids: ids.subarray(filled, end),
  }
  filled = end
  return words
}

/** Their numbers alone, and of a text that is soon forgotten. */
export const idsIn = (units: Uint16Array, length: number): number[] => {
  const end = split(units, length)
  return [...sheet.ids.subarray(filled, end)]
}

/** The words of a folded text that was not read as a whole page: as {@link wordsIn}. */
export const wordsOfText = (text: string): Words => wordsIn(unitsOf(text, 0, text.length), text.length)

let line = new Uint16Array(1 << 8)

/** The UTF-16 units of a part of a text; they are good until the next call. */
function unitsOf(text: string, from: number, to: number): Uint16Array {
  if (to - from > line.length) line = new Uint16Array((to - from) * 2)
  for (let i = from; i < to; i++) line[i - from] = text.charCodeAt(i)
  return line
}

/** The words of a phrase, or of the part of a folded text between two offsets: "km/h" is three. */
export function wordsOf(text: string, from = 0, to = text.length): string[] {
  const end = split(unitsOf(text, from, to), to - from)
  const { starts, ends, ids } = sheet
  const words: string[] = []
  for (let k = filled; k < end; k++)
    words.push(wordAt(ids[k] as number, text, from + (starts[k] as number), from + (ends[k] as number)))
  return words
}

/** The word with this number, or what the text holds there if it has none. */
export const wordAt = (id: number, text: string, start: number, end: number): string =>
  id > 0 ? textOf(id) : text.slice(start, end)

/** Words, and the number of each in the vocabulary. */
export interface Numbered {
  words: readonly string[]
  ids: readonly number[]
}

/** The words of a folded text with their numbers. */
export function numberedWords(text: string): Numbered {
  const { starts, ends, ids } = wordsOfText(text)
  const words: string[] = []
  for (let k = 0; k < ids.length; k++)
    words.push(wordAt(ids[k] as number, text, starts[k] as number, ends[k] as number))
  return { words, ids: [...ids] }
}

/** The numbers of the words of a text that begin between two offsets. */
export function idsBetween({ starts, ids }: Words, from: number, to: number): number[] {
  const found: number[] = []
  for (let k = firstWord({ starts }, from); k < starts.length && (starts[k] as number) < to; k++)
    found.push(ids[k] as number)
  return found
}

/**
 * The numbers of the words of a part of a folded text whose words are known, as if it had been split alone: where it begins or
 * ends inside a word, it is.
 */
export function idsWithin(text: string, words: Words, from: number, to: number): number[] {
  const { starts, ends, ids } = words
  let k = firstWord(words, from)
  const begins = k === 0 || (ends[k - 1] as number) <= from
  const found: number[] = []
  for (; k < starts.length && (starts[k] as number) < to; k++) found.push(ids[k] as number)
  return begins && (k === 0 || (ends[k - 1] as number) <= to) ? found : [...wordsOfText(text.slice(from, to)).ids]
}

/** Index of the first word that begins at `offset` or after it. */
export const firstWord = ({ starts }: Pick<Words, 'starts'>, offset: number): number => placeIn(starts, offset)
