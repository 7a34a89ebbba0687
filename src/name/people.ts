import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import type { Scene } from '../propose/reading.js'
import { isCapital, type Stretch, tokenBack } from './item/words.js'
import type { Itemed } from './passing.js'

/** A person stands at most so many tokens before the age, and what is in brackets with people ends so many behind. */
const WITHIN = 25

/** Words that point at people who are known or set some off from others: "2 người | này", "hai bé | còn lại". */
const POINTERS = phraseSet(['này', 'kia', 'đó', 'ấy', 'trên', 'nói trên', 'nêu trên', 'kể trên', 'khác', 'còn lại'])

/** The token behind the bracket that opens at token `at`, or `at`. */
function overBracket({ tokens: { words } }: Scene, at: number): number {
  if (words[at] !== '(') return at
  for (let k = at + 1; k < words.length && k - at < WITHIN; k++) if (words[k] === ')') return k + 1
  return at
}

/** The token behind names, brackets and pointers that follow a noun: "12 người | Trung Quốc (quê Vân Nam) này | bị …". */
function behindNames(scene: Scene, end: number): number {
  let at = end
  for (let before = -1; before !== at; ) {
    before = at
    while (isCapital(scene, at)) at++
    at = POINTERS.at(scene.tokens.ids, at)?.end ?? at
    at = overBracket(scene, at)
  }
  return at
}

/** The person who has an age: from the name and the noun before it to the bracket that closes behind the age, "anh Nguyễn Văn An (31 tuổi, trú xã Phú)". */
function personOf({ scene: { tokens }, quantity, item }: Itemed): Stretch | null {
  const { words, ids } = tokens
  const start = item ? tokenBack(tokens, quantity.first, item.start, WITHIN) : -1
  if (start < 0) return null
  const bracket = words.slice(start, quantity.first).includes('(')
  let end = quantity.last + 1
  while (bracket && end < words.length && words[end - 1] !== ')' && end - quantity.last < WITHIN) end++
  const noun = CLASSES.endingAt(ids, start - 1)
  return { start: noun?.row === 'person' ? noun.start : start, end }
}

/** Who the people of a figure are, an age or a count of class `noun`: the tokens with their names and what is in brackets; or null. */
export function peopleOf(figure: Itemed, noun: NounClass | null): Stretch | null {
  const { scene, quantity, end } = figure
  if (quantity.kind === 'age') return personOf(figure)
  return noun === 'person' ? { start: quantity.first, end: behindNames(scene, end) } : null
}
