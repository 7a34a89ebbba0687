import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { phraseTable } from '../lexicon/phrases.js'

/** "người" names people whatever follows; "con" is listed with people, a child, but in reports it mostly counts animals: "312 con lợn". */
const HEADS = phraseTable<NounClass>([
  ['người', 'person'],
  ['con', 'thing'],
  ['lượt người', 'person'],
])

/** The class of what is counted, a thing if unknown; of the numbers of its words. */
export const classOf = (item: readonly number[]): NounClass =>
  HEADS.at(item, 0)?.row ?? CLASSES.at(item, 0)?.row ?? 'thing'
