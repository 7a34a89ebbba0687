import { BLANK, foldUnit, isLetter, lookOf, plainUnit, TONED, ZERO_WIDTH } from './chars.js'
import { endWithY, moveTone } from './tones.js'

/**
 * A page's text as the rules see it: lower case, one tone placement, plain spaces, dashes and quotes.
 * Without zero-width characters and doubled spaces it has the length of the text and `at` is null; with them they are left out
 * and `at[i]` is the place in the text of the shadow's character `i` (`at.length` is the shadow's length + 1).
 */
export interface Shadow {
  text: string
  /** The same with its capitals and tones as they were written. */
  original: string
  at: Int32Array | null
}

/** Where the units of a text are written, folded and plain: one text after the other. */
let room = { small: new Uint16Array(1 << 14), plain: new Uint16Array(1 << 14) }

function roomFor(length: number): { small: Uint16Array; plain: Uint16Array } {
  if (length > room.small.length) room = { small: new Uint16Array(length * 2), plain: new Uint16Array(length * 2) }
  return room
}

const stringOf = (units: Uint16Array, length: number): string =>
  Buffer.from(units.buffer, 0, length * 2).toString('utf16le')

/** Tones of the folded unit at `at` and of the one before it. */
function toneAt(small: Uint16Array, at: number, unit: number): void {
  if (isLetter(unit)) moveTone(small, at)
  else endWithY(small, at - 1)
}

/**
 * The shadow of an NFC text; `whole` leaves nothing out. One look at each unit of a text, with no call for most of them:
 * every page passes here.
 */
function shadowed(text: string, whole: boolean): Shadow {
  const { small, plain } = roomFor(text.length)
  let at: Int32Array | null = null
  let length = 0
  let toned = false
  let space = false
  let changed = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const look = lookOf(unit)
    if (!whole && (look === ZERO_WIDTH || (space && look === BLANK))) {
      at ??= Int32Array.from({ length: text.length + 1 }, (_, k) => k)
      continue
    }
    space = look === BLANK
    if (at !== null) at[length] = i
    const folded = foldUnit(unit)
    small[length] = folded
    plain[length] = unit
    if (folded !== unit) {
      const kept = plainUnit(unit)
      plain[length] = kept
      changed ||= kept !== unit
    }
    if (toned) toneAt(small, length, folded)
    toned = lookOf(folded) === TONED
    length++
  }
  endWithY(small, length - 1)
  const original = changed || at !== null ? stringOf(plain, length) : text
  if (at !== null) at[length] = text.length
  return { text: stringOf(small, length), original, at: at?.subarray(0, length + 1) ?? null }
}

/** The shadow of an NFC text. Linear in its length. */
export const shadowOf = (text: string): Shadow => shadowed(text, false)

/** Folds words of the rules' tables and short strings: as {@link shadowOf}, but without the map. Length is kept. */
export const fold = (text: string): string => shadowed(text, true).text
