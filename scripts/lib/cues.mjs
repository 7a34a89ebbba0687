// The words of the type tables against texts: a cue that speaks on the gold and never elsewhere was made for the gold.
import { readFileSync } from 'node:fs'

/** A text as the rules see it, its words with single spaces between and around them. */
const spaced = (text, { fold, wordsOf }) => ` ${wordsOf(fold(text.normalize('NFC'))).join(' ')} `

/** Every phrase of the tables of types, once. */
const everyPhrase = (types, phrasesOf) =>
  new Set(
    types.flatMap(({ words }) => {
      const { signs: _, ...fields } = words()
      return Object.values(fields).flatMap((cues) => cues.flatMap(([, phrases]) => phrasesOf(phrases)))
    }),
  )

/** The phrases that stand in one of `goldTexts` and in no article of the corpus file (one JSON object with `text` a line). */
export async function strangeCues(goldTexts, corpusFile, dist) {
  const { phrasesOf } = await import(`${dist}/types/type.js`)
  const { TYPES } = await import(`${dist}/types/index.js`)
  const tools = { ...(await import(`${dist}/text/fold.js`)), ...(await import(`${dist}/text/words.js`)) }
  const gold = spaced(goldTexts.join('\n'), tools)
  const corpus = spaced(
    readFileSync(corpusFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
      .join('\n'),
    tools,
  )
  return [...everyPhrase(TYPES, phrasesOf)].filter((phrase) => {
    const words = ` ${tools.wordsOf(tools.fold(phrase)).join(' ')} `
    return gold.includes(words) && !corpus.includes(words)
  })
}
