/** Ways in which one text is written: each keeps what the text says. */
export interface Writing {
  name: string
  write: (text: string) => string
}

/** "òa" is written as "oà" too, where the syllable ends in it; "quý" has its y for a vowel of its own. */
const TONES = [
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
] as const

const I_AND_Y = [
  ['tỷ', 'tỉ'],
  ['Tỷ', 'Tỉ'],
  ['lý', 'lí'],
  ['kỹ', 'kĩ'],
  ['ký', 'kí'],
  ['sĩ', 'sỹ'],
] as const

/** Swaps whole endings of syllables: a letter after them stops it. */
const swap = (pairs: readonly (readonly [string, string])[], back: boolean) => (text: string) =>
  pairs.reduce((out, [a, b]) => out.replace(new RegExp(`(?<![qQ])${back ? b : a}(?!\\p{L})`, 'gu'), back ? a : b), text)

/** Words that are written twice by a slip. */
const SLIPS = '(của|được|đã|với|cho|là|trong|các)'

export const WRITINGS: Writing[] = [
  { name: 'decomposed letters (NFD)', write: (text) => text.normalize('NFD') },
  { name: 'tone on the second vowel', write: swap(TONES, false) },
  { name: 'tone on the first vowel', write: swap(TONES, true) },
  { name: 'i for y', write: swap(I_AND_Y, false) },
  { name: 'y for i', write: swap(I_AND_Y, true) },
  { name: 'no-break spaces', write: (text) => text.replaceAll(' ', '\u00A0') },
  { name: 'narrow no-break spaces after digits', write: (text) => text.replace(/(?<=\d) /g, '\u202F') },
  { name: 'zero-width spaces before words', write: (text) => text.replace(/(?<= )(?=\p{L})/gu, '\u200B') },
  { name: 'soft hyphens within words', write: (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00AD') },
  { name: 'a byte order mark within', write: (text) => text.replace(/(?<=\d)(?= )/g, '\uFEFF') },
  { name: 'en dashes', write: (text) => text.replace(/(?<=[\d ])-(?=[\d ])/g, '–') },
  { name: 'straight quotes', write: (text) => text.replace(/[“”]/g, '"') },
  { name: 'angle quotes', write: (text) => text.replaceAll('“', '«').replaceAll('”', '»') },
  {
    name: 'a word written twice',
    write: (text) => text.replace(new RegExp(` ${SLIPS}(?= \\p{L})`, 'gu'), ' $1 $1'),
  },
  { name: 'double spaces', write: (text) => text.replaceAll(' ', '  ') },
  {
    name: 'no space before a unit',
    write: (text) => text.replace(/(?<=\d) (?=(?:tỷ|triệu|nghìn|vụ|kg|km|ha|tấn|đồng|gam|%)(?!\p{L}))/gu, ''),
  },
]

const FOLDED: [RegExp, string][] = [
  [/[\u00AD\u200B\uFEFF]/g, ''],
  [new RegExp(`(?<!\\p{L})${SLIPS}\\s+(?=\\1(?!\\p{L}))`, 'gu'), ''],
  [/[\s\u00A0\u202F]/g, ''],
  [/[“”«»]/g, '"'],
  [/[–−]/g, '-'],
  [/ỉ/g, 'ỷ'],
  [/í/g, 'ý'],
  [/ĩ/g, 'ỹ'],
]

const newTones = swap(TONES, false)

/** A text without what the writings change, so that two of them can be compared. */
export const plain = (text: string): string =>
  FOLDED.reduce((out, [from, to]) => out.replace(from, to), newTones(text.normalize('NFC')).toLowerCase())

const OFFSETS = new Set(['start', 'end', 'itemStart', 'itemEnd', 'sentence'])

/** Figures and records of a result without their offsets, every text {@link plain}. */
export function withoutOffsets(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map((one) => withoutOffsets(one))
  if (value === null || typeof value !== 'object') return value
  const dated = key === 'period'
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => dated || !OFFSETS.has(name))
      .map(([name, one]) => [name, withoutOffsets(one, name)]),
  )
}
