import { CLASSES, type NounClass } from '../../lexicon/nouns.js'
import { isPeople, type Related } from '../related.js'

/** What is given in glasses and the like has no class of its own: "60.000 ly sữa cho hơn 660 trẻ em"; "lượt người" are people. */
export const classOf = (figure: Related): NounClass | null =>
  isPeople(figure) ? 'person' : (knownClass(figure) ?? (figure.itemWords.length > 1 ? 'thing' : null))
export const knownClass = ({ itemIds }: Related): NounClass | null => CLASSES.at(itemIds, 0)?.row ?? null
