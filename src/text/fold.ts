import type { Words } from '../model/document.js'
import { BLANK, isLetter, lookOf, PLAIN, plainUnit, TONED, ZERO_WIDTH } from './chars.js'
import { endWithY, moveTone } from './tones.js'
import { putOut, writtenTwice } from './twice.js'
import { idsIn, wordsIn } from './words.js'

/**
 * A page's text as the rules see it: lower case, one tone placement, plain spaces, dashes and quotes.
 * Without zero-width characters, doubled spaces and words written twice it has the length of the text and `at` is null; with them they are left out
 * and `at[i]` is the place in the text of the shadow's character `i` (`at.length` is the shadow's length + 1).
 */
export interface Shadow {
  text: string
  /** The same with its capitals and tones as they were written. */
  original: string
  words: Words
  at: Int32Array | null
}

/** Where the units of a text are written, folded and plain: one text after the other. Strings go in and out as bytes. */
const roomOf = (length: number) => {
  const [small, plain] = [new Uint16Array(length), new Uint16Array(length)]
  return { small, plain, smallBytes: Buffer.from(small.buffer), plainBytes: Buffer.from(plain.buffer) }
}
let room = roomOf(1 << 14)

function roomFor(length: number): typeof room {
  if (length > room.small.length) room = roomOf(length * 2)
  return room
}

/** Tones of the folded unit at `at` and of the one before it. */
function toneAt(small: Uint16Array, at: number, unit: number): void {
  if (isLetter(unit)) moveTone(small, at)
  else endWithY(small, at - 1)
}

/** What a text is folded to: the first `length` units of `small`, good until the next text is folded. */
interface Folded extends Pick<Shadow, 'original' | 'at'> {
  small: Uint16Array
  length: number
}

/**
 * Folds an NFC text; `whole` leaves nothing out. One look at each unit of a text, with no call for most of them:
 * every page passes here.
 */
function shadowed(text: string, whole: boolean): Folded {
  const { small, plain, plainBytes } = roomFor(text.length)
  plainBytes.write(text, 'utf16le')
  const dropped = whole ? 0 : ZERO_WIDTH
  const doubled = whole ? 0 : BLANK
  let at: Int32Array | null = null
  let length = 0
  let before = 0
  let changed = false
  for (let i = 0; i < text.length; i++) {
    const unit = plain[i] as number
    const look = lookOf(unit)
    // of several spaces the first is kept
    if ((look & (dropped | (before & doubled))) !== 0) {
      at ??= Int32Array.from({ length: text.length + 1 }, (_, k) => k)
      continue
    }
    if (at !== null) at[length] = i
    // the list keeps the lowest 16 bits
    small[length] = look
    plain[length] = unit
    if ((look & PLAIN) !== 0) {
      plain[length] = plainUnit(unit)
      changed = true
    }
    if ((before & TONED) !== 0) toneAt(small, length, look & 0xffff)
    before = look
    length++
  }
  endWithY(small, length - 1)
  const original = changed || at !== null ? plainBytes.toString('utf16le', 0, length * 2) : text
  if (at !== null) at[length] = text.length
  return { small, length, original, at: at?.subarray(0, length + 1) ?? null }
}

/** The first `length` units of what was folded last, as a string. */
const smallText = (length: number): string => room.smallBytes.toString('utf16le', 0, length * 2)

function shadowOnce(text: string): Shadow {
  const { small, length, original, at } = shadowed(text, false)
  return { text: smallText(length), original, words: wordsIn(small, length), at }
}

/** The shadow of an NFC text. Linear in its length. */
export function shadowOf(text: string): Shadow {
  const shadow = shadowOnce(text)
  const twice = writtenTwice(shadow.text, shadow.words)
  return twice.length === 0 ? shadow : shadowOnce(putOut(text, twice, shadow.at))
}

/** Folds words of the rules' tables and short strings: as {@link shadowOf}, but without the map. Length is kept. */
export function fold(text: string): string {
  const { length } = shadowed(text, true)
  return smallText(length)
}

/** The numbers of the words of a short text that is still to be folded. */
export function foldedIds(text: string): number[] {
  const { small, length } = shadowed(text, true)
  return idsIn(small, length)
}
