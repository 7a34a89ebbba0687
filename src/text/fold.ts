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

const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/
/** What a shadow leaves out: zero-width characters, and all but the first of several spaces. */
const DROPPED = /[\u00AD\u200B-\u200F\u2060\uFEFF]|[ \u00A0]{2}/

/** Look-alikes, a character for a character: NO-BREAK SPACE → space, "–" → "-", "“" → '"', "²" → "2", "Ð" (eth) → "đ". */
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
const alike = new Map(ALIKE.flatMap(([from, to]) => [...from].map((char) => [char, to] as const)))
const ALIKES = new RegExp(`[${[...alike.keys()].join('').replace(/[-\\\]^]/g, '\\$&')}]`, 'g')

/** "hóa", "khỏe", "thúy" carry the tone on the first vowel; the rules are written with it on the second: "hoá", "khoẻ", "thuý". */
const OLD_TONE = /[òóỏõọ][ae]|[ùúủũụ]y/g
const newTone = new Map<string, string>([
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ỏa', 'oả'],
  ['õa', 'oã'],
  ['ọa', 'oạ'],
  ['òe', 'oè'],
  ['óe', 'oé'],
  ['ỏe', 'oẻ'],
  ['õe', 'oẽ'],
  ['ọe', 'oẹ'],
  ['ùy', 'uỳ'],
  ['úy', 'uý'],
  ['ủy', 'uỷ'],
  ['ũy', 'uỹ'],
  ['ụy', 'uỵ'],
] as const)

/** "tỉ lệ" is "tỷ lệ", "bác sĩ" "bác sỹ", "kì" "kỳ": after these consonants the vowel alone is written both ways. */
const I_OR_Y = /(?<![a-zà-ỹ])(qu|[hklmst])([ìíỉĩị])(?![a-zà-ỹ])/g
const withY = new Map([
  ['ì', 'ỳ'],
  ['í', 'ý'],
  ['ỉ', 'ỷ'],
  ['ĩ', 'ỹ'],
  ['ị', 'ỵ'],
])

/** Lower case that never changes the length ("İ" would become two). */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  let out = ''
  for (const char of text) {
    const small = char.toLowerCase()
    out += small.length === char.length ? small : char
  }
  return out
}

/** Plain spaces, dashes and quotes, capitals as they are; length is kept. */
const plain = (text: string): string => text.replace(ALIKES, (char) => alike.get(char) ?? char)

/** Folds words of the rules' tables and short strings: as {@link shadowOf}, but without the map. Length is kept. */
export const fold = (text: string): string => foldPlain(plain(text))

const foldPlain = (text: string): string =>
  lower(text)
    .replace(OLD_TONE, (pair) => newTone.get(pair) ?? pair)
    .replace(I_OR_Y, (_, head: string, vowel: string) => head + (withY.get(vowel) ?? vowel))

const isSpace = (code: number) => code === 0x20 || code === 0xa0

/** The shadow of an NFC text. Linear in its length. */
export function shadowOf(text: string): Shadow {
  if (!DROPPED.test(text)) {
    const original = plain(text)
    return { text: foldPlain(original), original, at: null }
  }
  const at = new Int32Array(text.length + 1)
  const kept: string[] = []
  let length = 0
  let from = 0
  let space = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const drop = isSpace(code) ? space : code >= 0xad && ZERO_WIDTH.test(text.charAt(i))
    if (drop) {
      kept.push(text.slice(from, i))
      from = i + 1
      continue
    }
    at[length++] = i
    space = isSpace(code)
  }
  kept.push(text.slice(from))
  at[length] = text.length
  const original = plain(kept.join(''))
  return { text: foldPlain(original), original, at: at.subarray(0, length + 1) }
}
