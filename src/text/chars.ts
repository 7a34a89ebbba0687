/** Look-alikes, a character for a character (a tab stays: it parts the cells of a row): NO-BREAK SPACE → space, "–" → "-", the "÷" of ranges → "-", "“" → '"', "²" → "2", "ð" (eth) → "đ". */
const ALIKE: readonly (readonly [from: string, to: string])[] = [
  ['\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  ['‐‑‒–—―−－÷', '-'],
  ['“”„‟″«»＂', '"'],
  ['‘’‚‛′`´', "'"],
  ['²', '2'],
  ['³', '3'],
  ['％', '%'],
  ['⁄／∕', '/'],
  ['ð', 'đ'],
]
const unitOf = (char: string): number => char.charCodeAt(0)
const alike = new Map(ALIKE.flatMap(([from, to]) => [...from].map((char) => [unitOf(char), unitOf(to)] as const)))

/** What a unit needs a second look for, as bits above its 16 folded ones; most need none. */
export const BLANK = 1 << 16
export const ZERO_WIDTH = 1 << 17
/** A vowel whose tone may stand elsewhere, and "ì", which may be "ỳ". */
export const TONED = 1 << 18
/** It has a look-alike that is written in its place, its case kept. */
export const PLAIN = 1 << 19
/** Not met so far: {@link lookOf} tells what it is. */
export const UNKNOWN = 1 << 20

const marks = new Map<number, number>()
for (const char of ' \u00A0') marks.set(unitOf(char), BLANK)
for (const char of '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF') marks.set(unitOf(char), ZERO_WIDTH)
const toned = new Set([...'òóỏõọùúủũụìíỉĩị'].map(unitOf))

/** What the UTF-16 units met so far are folded to, with the bits above. */
export const looks = new Int32Array(0x10000).fill(UNKNOWN)

/** What a unit that is {@link UNKNOWN} is folded to; from now on it stands in {@link looks}. */
function learn(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase()
  // "İ" would become two
  const lower = small.length === 1 ? unitOf(small) : unit
  const folded = alike.get(lower) ?? lower
  const look = folded | (marks.get(unit) ?? 0) | (toned.has(folded) ? TONED : 0) | (alike.has(unit) ? PLAIN : 0)
  looks[unit] = look
  return look
}

/** A UTF-16 unit in lower case, its look-alikes made one ("Đ" → "đ", "–" → "-"), in the lowest 16 bits; and its marks above them. */
export const lookOf = (unit: number): number => {
  const look = looks[unit] as number
  return look === UNKNOWN ? learn(unit) : look
}

/** A unit with a look-alike ({@link PLAIN}) as the one that is written for all of them, its case kept. */
export const plainUnit = (unit: number): number => alike.get(unit) ?? unit

/** Whether a folded unit is a letter: "à" to "ỹ" holds every accented Latin letter of lower-case text. */
export const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x1ef9)

/** Whether a unit is one of the ten digits. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** What the UTF-16 units of a folded text are, as bits: 0 for signs. */
export const SPACE = 1
export const DIGIT = 2
export const LETTER = 4
export const kinds = new Uint8Array(0x10000)
kinds.fill(SPACE, 0, 0x21)
// LINE and PARAGRAPH SEPARATOR, which a shadow keeps: its other spaces are plain ones
kinds.fill(SPACE, 0x2028, 0x202a)
kinds.fill(DIGIT, 0x30, 0x3a)
kinds.fill(LETTER, 0x61, 0x7b)
kinds.fill(LETTER, 0xe0, 0x1efa)

/** Whether a capital stands at an offset of a text: a letter with a small one. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}
