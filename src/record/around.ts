import type { PhraseTable } from '../lexicon/phrases.js'
import { endOf, type Related, spanBehind } from '../relate/related.js'
import { idsOf } from '../relate/sufferers.js'
import { ruleWord } from '../text/rule-words.js'

/** Does a phrase of the table stand anywhere in the words? */
export function holds(table: PhraseTable<true>, words: readonly number[]): boolean {
  for (let i = 0; i < words.length; i++) if (table.at(words, i)) return true
  return false
}

/** The marks that end what is said of a figure, by their numbers. */
export const ENDS: ReadonlySet<number> = new Set([',', ';', ':', '.', '(', ')'].map(ruleWord))

/** How far behind a percent its plan may be named, in characters and in words. */
const BEHIND = 24
const WORDS_BEHIND = 3
const MARK = /[,;.(]/

/** The first words right behind a figure, up to the next mark, by their numbers. */
export function behindOf(figure: Related, end = endOf(figure)): number[] {
  return idsOf(figure, spanBehind(figure, end, BEHIND, MARK)).slice(0, WORDS_BEHIND)
}
