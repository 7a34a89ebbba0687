import { CLASSES, isSomebody, KIN, type NounClass, PLACES } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import { RESIDENCE } from '../lexicon/residence.js'
import type { Kind } from '../model/vocabulary.js'
import type { Quantity, Scene } from '../propose/reading.js'
import { closing } from '../segment/tokens.js'
import type { Itemed } from './figure.js'
import { isCapital, type Stretch, tokenBack } from './item/words.js'

/** A person stands at most so many tokens before the age, and what is in brackets with people ends so many behind. */
const WITHIN = 25

/** Words that point at people who are known or set some off from others: "2 người | này", "hai bé | còn lại". */
const POINTERS = phraseSet(['này', 'kia', 'đó', 'ấy', 'trên', 'nói trên', 'nêu trên', 'kể trên', 'khác', 'còn lại'])

/** The token behind the bracket that opens at token `at`, or `at`. */
function overBracket({ tokens: { words } }: Scene, at: number): number {
  const close = words[at] === '(' ? closing(words, at, WITHIN - 1) : -1
  return close < 0 ? at : close + 1
}

const WHERE = phraseSet(['ở', 'tại', 'quê', 'quê ở', 'đến từ', 'trú', 'trú tại', 'ngụ', 'ngụ tại'])
const LINKING = new Set([',', '.', '-', '/'])

/** The token behind the places that are named from token `at` on, with the commas between them; or null. */
function overPlaces(scene: Scene, at: number): number | null {
  const { words, ids, kinds } = scene.tokens
  let end = at
  for (let k = at; k < words.length && k - at < WITHIN; ) {
    const place = PLACES.at(ids, k)
    if (place || isCapital(scene, k) || (k > at && kinds[k] === 'numeral')) k = end = place?.end ?? k + 1
    else if (k > at && LINKING.has(words[k] ?? '')) k++
    else break
  }
  return end > at ? end : null
}

/** The token behind names, brackets and pointers that follow a noun: "12 người | Trung Quốc (quê Vân Nam) này | bị …". */
function behindNames(scene: Scene, end: number): number {
  let at = end
  for (let before = -1; before !== at; ) {
    before = at
    while (isCapital(scene, at) || scene.tokens.kinds[at] === 'time') at++
    const where = WHERE.at(scene.tokens.ids, at)
    if (where) at = overPlaces(scene, where.end) ?? at
    else if (PLACES.at(scene.tokens.ids, at)) at = overPlaces(scene, at) ?? at
    at = POINTERS.at(scene.tokens.ids, at)?.end ?? at
    at = overBracket(scene, at)
  }
  return at
}

/** The token behind where people live, "…, trú tại xã Phú, huyện Ba | bị …": places and names, with the commas between them; or `at`. */
function behindResidence(scene: Scene, at: number): number {
  const { words, ids } = scene.tokens
  if (words[at] !== ',') return at
  const start = RESIDENCE.at(ids, at + 1)
  if (!start) return at
  const end = overPlaces(scene, start.end) ?? start.end
  return words[end] === ',' ? end + 1 : end
}

/** Before a name these lead from a noun to who it is: "nhóm người tham gia đánh bạc gồm: | A (28 tuổi)", "nạn nhân là | chị B (30 tuổi)". */
const LEADS = phraseSet(['là', 'gồm', 'gồm có', 'bao gồm', 'đó là', 'được xác định là', 'xác định là', 'tên', 'tên là'])
const MOST_LEAD = 14

/** The noun of a person that ends at token `k`, or what he is to another: "nghi phạm", "mẹ ruột". */
function personEndsAt({ ids }: Scene['tokens'], k: number): Stretch | null {
  const noun = CLASSES.endingAt(ids, k)
  const kin = KIN.endingAt(ids, k)
  if (noun?.row === 'person' && !(kin && kin.start < noun.start)) return noun
  return kin
}

/** The noun that a list of names, or the one name that begins at token `start`, says the bearers of; or null. */
function calledBefore(scene: Scene, start: number): Stretch | null {
  const { words, ids } = scene.tokens
  const lead = LEADS.endingAt(ids, words[start - 1] === ':' ? start - 2 : start - 1)
  if (!lead) return null
  for (let k = lead.start - 1; k >= 0 && lead.start - k < MOST_LEAD; k--) {
    if (STOPS.has(words[k] ?? '')) break
    const noun = personEndsAt(scene.tokens, k)
    // "nhóm người đánh ông Thân gồm: A": he is none of them
    if (noun && !isCapital(scene, noun.end)) return { start: noun.start, end: noun.end }
  }
  return null
}
const STOPS = new Set([',', ';', ':', '.', '('])

/** The person who has an age: from the name and the noun before it to the bracket that closes behind the age, "anh Nguyễn Văn An (31 tuổi, trú xã Phú)". */
function personOf({ scene, quantity, item }: Itemed): (Stretch & { called?: number | undefined }) | null {
  const { tokens } = scene
  const { words, ids } = tokens
  const start = item ? tokenBack(tokens, quantity.first, item.start, WITHIN) : -1
  if (start < 0) return null
  const bracket = words.slice(start, quantity.first).includes('(')
  let end = quantity.last + 1
  while (bracket && end < words.length && words[end - 1] !== ')' && end - quantity.last < WITHIN) end++
  const noun = personEndsAt(tokens, start - 1)
  // "đâm chết bố vợ, | ông Bảy"
  const kin = noun && words[noun.start - 1] === ',' ? KIN.endingAt(ids, noun.start - 2) : null
  const called = (kin ?? noun)?.start
  return { start: called ?? start, end: bracket ? end : behindResidence(scene, end), called }
}

/** Who people are, as tokens, and the noun by which a list of names is led to. */
export interface People extends Stretch {
  noun: Stretch | null
  /** The token with which they are called before their name: "| chị Nguyễn Thị Hà". */
  called?: number | undefined
}

const JOINS = phraseSet(['và', 'cùng', 'với', 'cùng với', ', và', ', cùng'])
/** A comma parts counts that different things are told of, "12 người bị thương, 3 người còn nằm viện", but not names with their ages. */
const COMMAS = phraseSet([',', ';'])

/** Is nothing between two people but a word that joins them? */
function joined({ tokens: { ids } }: Scene, { end }: Stretch, { start }: Stretch, kind: Kind): boolean {
  if (JOINS.at(ids, end)?.end === start) return true
  // the comma behind where one lives may be one with that of the list
  return kind === 'age' && (end === start || COMMAS.at(ids, end)?.end === start)
}

/** So many words lead from people to their age: "8 em | độ tuổi từ | 6 đến 11". */
const MOST_TO_AGE = 4

/** Is the next figure how old the counted people are: "hai thanh niên | 20 tuổi", "ba em nhỏ | (7, 8 và 9 tuổi)"? */
function aged({ quantity, end, scene: { tokens } }: Itemed, next: Quantity): boolean {
  if (quantity.kind !== 'count' || next.kind !== 'age' || next.first - end > MOST_TO_AGE) return false
  for (let k = end; k < next.first; k++) if (tokens.kinds[k] === 'mark' && tokens.words[k] !== '(') return false
  return true
}

/**
 * Who the people of each figure of a sentence are, whose counts are of the classes `nouns`: the tokens with their names and what is
 * in brackets; null for other figures. People of a list all reach up to what is told of them: "A (20 tuổi) và B (31 tuổi) | bị bắt".
 */
export function peopleOf(figures: readonly Itemed[], nouns: readonly (NounClass | null)[]): (People | null)[] {
  const people = figures.map((figure, i): People | null => {
    const { scene, quantity, end } = figure
    if (quantity.kind === 'age') {
      const person = personOf(figure)
      return person && { ...person, noun: calledBefore(scene, person.start) }
    }
    return isSomebody(nouns[i]) ? { start: quantity.first, end: behindNames(scene, end), noun: null } : null
  })
  for (let i = people.length - 2; i >= 0; i--) {
    const [one, next] = [people[i], people[i + 1]]
    if (!one || !next) continue
    const [figure, { quantity }] = [figures[i] as Itemed, figures[i + 1] as Itemed]
    const { kind } = figure.quantity
    if (aged(figure, quantity) || (kind === quantity.kind && joined(figure.scene, one, next, kind))) one.end = next.end
  }
  return people
}
