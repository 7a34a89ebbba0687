/** Look-alikes, a character for a character: NO-BREAK SPACE → space, "–" → "-", "“" → '"', "²" → "2", "ð" (eth) → "đ". */
const ALIKE: readonly (readonly [from: string, to: string])[] = [
  ['\t\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  ['‐‑‒–—―−－', '-'],
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

/** What the UTF-16 units met so far become, in lower case and with their case; 0 for those not met. */
const folds = new Uint16Array(0x10000)
const plains = new Uint16Array(0x10000)

function learn(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase()
  // "İ" would become two
  const lower = small.length === 1 ? unitOf(small) : unit
  plains[unit] = alike.get(unit) ?? unit
  folds[unit] = alike.get(lower) ?? lower
  return folds[unit] ?? unit
}

/** A UTF-16 unit in lower case, its look-alikes made one: "Đ" → "đ", "–" → "-". */
export const foldUnit = (unit: number): number => folds[unit] || learn(unit)

/** A UTF-16 unit that {@link foldUnit} has met, its look-alikes made one and its case kept. */
export const plainUnit = (unit: number): number => plains[unit] || unit

/** Whether a folded unit is a letter: "à" to "ỹ" holds every accented Latin letter of lower-case text. */
export const isLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x1ef9)

/** What a unit needs a second look for, as bits; most need none. */
export const BLANK = 1
export const ZERO_WIDTH = 2
export const TONED = 4

const looks = new Uint8Array(0x10000)
const mark = (chars: string, look: number): void => {
  for (const char of chars) looks[unitOf(char)] = look
}
mark(' \u00A0', BLANK)
mark('\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF', ZERO_WIDTH)
// the vowels whose tone may stand elsewhere, and "ì", which may be "ỳ"
mark('òóỏõọùúủũụìíỉĩị', TONED)

/** The look that a unit needs: of the text {@link BLANK} and {@link ZERO_WIDTH}, of what it folds to {@link TONED}. */
export const lookOf = (unit: number): number => looks[unit] ?? 0
