/**
 * VNI for Windows writes a vowel and then its marks as one Latin-1 character: "aù" is á, "öôùc" is ước.
 * Source: the table "VNI for Windows" at http://vietunicode.sourceforge.net/charset/ and https://en.wikipedia.org/wiki/VNI
 */
const MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const both = (table: Readonly<Record<string, string>>, value: (text: string) => string): Map<string, string> =>
  new Map(
    Object.entries(table).flatMap(([from, to]) => [[from, to] as const, [from.toUpperCase(), value(to)] as const]),
  )
const marks = both(MARKS, (mark) => mark)
const letters = both(LETTERS, (letter) => letter.toUpperCase())

/** A vowel with its marks, or a letter that stands for itself: "eâ", "öù", "ñ". */
const PAIR = new RegExp(`([aeouyôö])([${[...marks.keys()].join('')}])|[${[...letters.keys()].join('')}]`, 'gi')

/** Reads text in a VNI font, given as Latin-1, as Unicode (NFC). */
export const fromVni = (text: string): string =>
  text
    .replace(PAIR, (found: string, vowel?: string, mark?: string) =>
      vowel === undefined || mark === undefined
        ? (letters.get(found) ?? found)
        : (letters.get(vowel) ?? vowel) + (marks.get(mark) ?? mark),
    )
    .normalize('NFC')
