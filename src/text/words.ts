import type { Words } from '../model/document.js'
import { isDigit, isLetter } from './chars.js'
import { HASH, hashed, idOf, textOf } from './vocabulary.js'

const SPACE = 0x20
/** White space that a shadow keeps, LINE and PARAGRAPH SEPARATOR among it: its other spaces are plain ones. */
const isSpace = (unit: number): boolean => unit <= SPACE || unit === 0x2028 || unit === 0x2029

/** Where the words of one text are written, before they are copied to lists of their length. */
let room = { starts: new Int32Array(1 << 12), ends: new Int32Array(1 << 12), ids: new Int32Array(1 << 12) }

function roomFor(length: number): Words {
  if (length > room.starts.length) {
    const size = length * 2
    room = { starts: new Int32Array(size), ends: new Int32Array(size), ids: new Int32Array(size) }
  }
  return room
}

/**
 * Writes the words of the first `length` units of a folded text into the room; gives how many there are. A word is letters, with
 * the digits that touch them ("m2", "st25"); digits alone stand alone, and so does every other sign.
 */
function split(units: Uint16Array, length: number): number {
  const { starts, ends, ids } = roomFor(length)
  let count = 0
  for (let at = 0; at < length; ) {
    const first = units[at] as number
    if (first === SPACE) {
      at++
      continue
    }
    let end = at + 1
    let hash = hashed(HASH, first)
    if (isLetter(first)) {
      for (; end < length; end++) {
        const unit = units[end] as number
        if (!isLetter(unit) && !isDigit(unit)) break
        hash = hashed(hash, unit)
      }
    } else if (isDigit(first)) {
      for (; end < length && isDigit(units[end] as number); end++) hash = hashed(hash, units[end] as number)
    } else if (isSpace(first)) {
      at++
      continue
    }
    starts[count] = at
    ends[count] = end
    ids[count++] = idOf(units, at, end, hash)
    at = end
  }
  return count
}

/** Lists are cut from larger ones, since it is the making of them that costs. */
const SHEET = 1 << 16
let sheet = new Int32Array(SHEET)
let filled = 0

/** A copy of the first `count` numbers of a list. */
function kept(list: Int32Array, count: number): Int32Array {
  if (count > SHEET / 4) return list.slice(0, count)
  if (filled + count > SHEET) {
    sheet = new Int32Array(SHEET)
    filled = 0
  }
  const copy = sheet.subarray(filled, filled + count)
  filled += count
  copy.set(list.subarray(0, count))
  return copy
}

/** The words of a folded text, given as its first `length` UTF-16 units. Linear. */
export function wordsIn(units: Uint16Array, length: number): Words {
  const count = split(units, length)
  return { starts: kept(room.starts, count), ends: kept(room.ends, count), ids: kept(room.ids, count) }
}

/** Their numbers alone. */
export function idsIn(units: Uint16Array, length: number): number[] {
  const count = split(units, length)
  const ids: number[] = []
  for (let k = 0; k < count; k++) ids.push(room.ids[k] as number)
  return ids
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
  const count = split(unitsOf(text, from, to), to - from)
  const { starts, ends, ids } = room
  const words: string[] = []
  for (let k = 0; k < count; k++)
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
export function firstWord({ starts }: Pick<Words, 'starts'>, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
