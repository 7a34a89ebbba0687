import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { phraseTable } from '../lexicon/phrases.js'

/**
 * "người" names people whatever follows; "con" is listed with people, a child, but in reports it mostly counts animals: "312 con lợn",
 * not "2 con trai", "26 con bạc".
 */
const HEADS = phraseTable<NounClass>([
  ['người', 'person'],
  ['con', 'thing'],
  ['lượt người', 'person'],
  // "9 | chủ hụi", "3 | cựu giám đốc"
  ['chủ', 'person'],
  ['cựu', 'person'],
  ['chủ đề', 'thing'],
  ['chủ điểm', 'thing'],
  ['chủ trương', 'thing'],
  ['chủ thể', 'body'],
])

/** The class of what is counted, a thing if unknown; of the numbers of its words. */
export function classOf(item: readonly number[]): NounClass {
  const head = HEADS.at(item, 0)
  const noun = CLASSES.at(item, 0)
  return (noun && noun.end > (head?.end ?? 0) ? noun.row : head?.row) ?? 'thing'
}
