import type { Block, Warning } from '../model/page.js'

/** Small words that stand in nearly every sentence of a language. Those that are syllables of Vietnamese without its marks ("the", "den", "la") tell nothing. */
export const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  ['English', 'of and is are was were for with this from has have had been which their will its they'],
  ['French', 'les des est sont pour dans une sur avec été aux ont par plus cette ces leur mais'],
  ['German', 'der die das und ist sind für auf wurde wurden werden eine einer einem nicht aus bei'],
  ['Spanish', 'los las del por para una fueron sus este esta entre según sobre más desde'],
  ['Portuguese', 'dos das para uma foram pelo pela mais aos entre também'],
  ['Italian', 'della delle degli nel nella sono per gli alla dei anche stato stati'],
  ['Dutch', 'een voor zijn werd werden aan ook niet deze naar'],
  ['Indonesian or Malay', 'yang untuk dengan dari pada dalam adalah ini itu akan telah'],
]

const LANGUAGES = FUNCTION_WORDS.map(([name, words]) => ({ name, words: new Set(words.split(' ')) }))

const LETTERS = /\p{L}+(?:\p{M}+\p{L}*)*/gu
const LATIN_LETTER = /\p{Script=Latin}/u
/** Letters that of the languages with Latin letters hardly another has: "đ", "ơ", "ạ", "ế". */
const OF_VIETNAMESE = /[ăđơưĂĐƠƯẠ-ỹ]/
const ALL_OF_VIETNAMESE = new RegExp(OF_VIETNAMESE, 'g')
/** The opening of a page, and one of how many of its characters is such a letter: most pages are known by it. */
const OPENING = 1000
const ONE_OF = 20
/** So much of a page tells its language. */
const SAMPLE = 20_000

/** Different words that are evidence, of how many in all; Vietnamese with some English in it has more of its own letters. */
const FEWEST = 2
const LEAST_SHARE = 0.08
const MOST_VIETNAMESE = 0.15
/** A name in another script is no language of a page, nor are signs such as "µ". */
const FEWEST_FOREIGN = 8

const shareOf = (words: readonly string[], test: (word: string) => boolean): number =>
  words.filter(test).length / words.length

/**
 * The language of a text that is plainly not Vietnamese: by words that stand in nearly every sentence of another and can be no
 * syllables of Vietnamese, with its marks or without, or by another script. Null for all else, such as a few words.
 */
export function otherLanguage(text: string): string | null {
  const opening = text.slice(0, OPENING)
  if ((opening.match(ALL_OF_VIETNAMESE)?.length ?? 0) * ONE_OF > opening.length) return null
  const words = text.slice(0, SAMPLE).normalize('NFC').toLowerCase().match(LETTERS) ?? []
  if (words.length === 0 || shareOf(words, (word) => OF_VIETNAMESE.test(word)) > MOST_VIETNAMESE) return null
  const foreign = words.filter((word) => word.length > 1 && !LATIN_LETTER.test(word))
  if (foreign.join('').length >= FEWEST_FOREIGN && foreign.length * 2 > words.length)
    return 'a language with other letters'
  const found = LANGUAGES.map(({ name, words: own }) => {
    const met = words.filter((word) => own.has(word))
    return { name, different: new Set(met).size, share: met.length / words.length }
  }).filter(({ different, share }) => different >= FEWEST && share >= LEAST_SHARE)
  return found.sort((a, b) => b.share - a.share)[0]?.name ?? null
}

/** The warning about a page whose article is in another language; none for others. */
export function languageWarnings(text: string, blocks: readonly Block[]): Warning[] {
  let own = ''
  for (const { kind, start, end } of blocks) {
    if (own.length >= SAMPLE) break
    if (kind !== 'chrome') own += `${text.slice(start, end)}\n`
  }
  const language = otherLanguage(own)
  if (language === null) return []
  const message = `the page seems to be in ${language}; only Vietnamese is read, its figures are not to be relied on`
  return [{ code: 'not-vietnamese', message }]
}
