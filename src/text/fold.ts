import type { Words } from '../model/document.js'
import { BLANK, isLetter, lookOf, looks, PLAIN, plainUnit, TONED, UNKNOWN, ZERO_WIDTH } from './chars.js'
import { endWithY, moveTone } from './tones.js'
import { putOut, type Twice, writtenTwice } from './twice.js'
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

/** What the folding met: a unit that is written otherwise in `plain`; one that a shadow leaves out. */
const WRITTEN = 1
const LEFT_OUT = 2

/** Looks again at a unit behind one with the look `before`, and tells what was met. */
function unusual(plain: Uint16Array, at: number, before: number): number {
  const unit = plain[at] as number
  const look = lookOf(unit)
  // of several spaces the first is kept
  if ((look & (ZERO_WIDTH | (before & BLANK))) !== 0) return LEFT_OUT
  if ((look & PLAIN) === 0) return 0
  plain[at] = plainUnit(unit)
  return WRITTEN
}

/** Folds the first `length` units of the room, one for one, with no call for most of them: every page passes here. */
function foldUnits({ small, plain }: typeof room, length: number): number {
  const [table, rare, blank, toned] = [looks, UNKNOWN | PLAIN | ZERO_WIDTH, BLANK, TONED]
  let met = 0
  let before = 0
  for (let i = 0; i < length; i++) {
    const unit = plain[i] as number
    let look = table[unit] as number
    if ((look & (rare | (before & blank))) !== 0) {
      met |= unusual(plain, i, before)
      look = table[unit] as number
    }
    // the list keeps the lowest 16 bits
    small[i] = look
    if ((before & toned) !== 0) toneAt(small, i, look & 0xffff)
    before = look
  }
  endWithY(small, length - 1)
  return met
}

/** Leaves out of the first `length` units of the room what a shadow has not; gives the places of those that stay, and then `length`. */
function leaveOut({ plain }: typeof room, length: number): Int32Array {
  const at = new Int32Array(length + 1)
  let kept = 0
  let before = 0
  for (let i = 0; i < length; i++) {
    const unit = plain[i] as number
    const look = lookOf(unit)
    if ((look & (ZERO_WIDTH | (before & BLANK))) !== 0) continue
    plain[kept] = unit
    at[kept++] = i
    before = look
  }
  at[kept] = length
  return at.subarray(0, kept + 1)
}

/** The first `length` units of what was folded last, as a string. */
const smallText = (length: number): string => room.smallBytes.toString('utf16le', 0, length * 2)

function shadowOnce(text: string): Shadow {
  const whole = text.length
  const units = roomFor(whole)
  units.plainBytes.write(text, 'utf16le')
  const met = foldUnits(units, whole)
  if ((met & LEFT_OUT) === 0) {
    const original = met === 0 ? text : units.plainBytes.toString('utf16le', 0, whole * 2)
    return { text: smallText(whole), original, words: wordsIn(units.small, whole), at: null }
  }
  units.plainBytes.write(text, 'utf16le')
  const at = leaveOut(units, whole)
  const length = at.length - 1
  foldUnits(units, length)
  const original = units.plainBytes.toString('utf16le', 0, length * 2)
  return { text: smallText(length), original, words: wordsIn(units.small, length), at }
}

/** The shadow of an NFC text, without what is written twice and what `again` finds in it. Linear in its length. */
export function shadowOf(text: string, again: (text: string, words: Words) => readonly Twice[] = () => []): Shadow {
  const shadow = shadowOnce(text)
  const slips = writtenTwice(shadow.text, shadow.words)
  const more = again(shadow.text, shadow.words)
  const twice = more.length === 0 ? slips : [...slips, ...more].sort((a, b) => a.start - b.start)
  return twice.length === 0 ? shadow : shadowOnce(putOut(text, twice, shadow.at))
}

/** Folds a text one for one, into the room. */
function foldWhole(text: string): typeof room {
  const units = roomFor(text.length)
  units.plainBytes.write(text, 'utf16le')
  foldUnits(units, text.length)
  return units
}

/** Folds words of the rules' tables and short strings: as {@link shadowOf}, but without the map. Length is kept. */
export function fold(text: string): string {
  foldWhole(text)
  return smallText(text.length)
}

/** The numbers of the words of a short text that is still to be folded. */
export const foldedIds = (text: string): number[] => idsIn(foldWhole(text).small, text.length)
