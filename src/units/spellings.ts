/** Prefixes of units, as they are said and written; with a space, a hyphen, or in one word. */
const PREFIXES = {
  nano: ['na nô', 'nano'],
  micro: ['mi crô', 'mi cờ rô', 'muy crô', 'mu crô', 'micrô', 'micro'],
  milli: ['mi li', 'mili'],
  centi: ['xăng ti', 'xen ti', 'cen ti', 'xenti', 'centi'],
  deci: ['đề xi', 'đềxi', 'deci'],
  hecto: ['héc tô', 'héctô', 'hecto'],
  kilo: ['ki lô', 'ký lô', 'ki lo', 'kilô', 'kilo'],
  mega: ['mê ga', 'mega'],
  giga: ['gi ga', 'giga'],
  tera: ['tê ra', 'tera'],
}

/** Every way to write a prefix with these words: "ki lô oát", "ki-lô-oát", "kilôoát". */
export const prefixed = (prefix: keyof typeof PREFIXES, ...words: string[]): string[] =>
  PREFIXES[prefix].flatMap((said) =>
    words.flatMap((word) => (said.includes(' ') ? [`${said} ${word}`] : [`${said}${word}`, `${said} ${word}`])),
  )

/** What is measured for each of another unit: "km/h", "ki lô mét trên giờ", "mét mỗi giây". */
export const rates = (words: readonly string[], each: readonly string[]): string[] =>
  words.flatMap((word) =>
    each.flatMap((one) => ['/', ' / ', ' trên ', ' mỗi ', ' một '].map((link) => `${word}${link}${one}`)),
  )

const SYLLABLES = new RegExp(
  `^(?:${[
    ...Object.values(PREFIXES)
      .flat()
      .filter((said) => said.includes(' ')),
    'héc',
    'ơ',
    'đô',
  ].join('|')}) \\S+`,
)

/** "mi li gam" is written "mi-li-gam" as well, "ki lô mét vuông" "ki-lô-mét vuông". */
export const hyphened = (word: string): string[] =>
  SYLLABLES.test(word) ? [word, word.replace(SYLLABLES, (part) => part.replaceAll(' ', '-'))] : [word]
