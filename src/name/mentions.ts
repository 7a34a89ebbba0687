import { COUNTED, KIN } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import type { Document, Words } from '../model/document.js'
import type { Span } from '../model/span.js'
import { isCapitalAt, isLetter } from '../text/chars.js'
import { firstWord } from '../text/words.js'
import type { Itemed } from './figure.js'
import type { Scores } from './scores.js'
import type { Told, TypeScorer } from './type.js'

/** People whose age a page gives, and the places where it names them again: more are not looked for. */
const MOST_PEOPLE = 12
const MOST_MENTIONS = 16
const MOST_LOOKS = 400
/** What is told of them counts at most this much. */
const MOST = 10
/** So many words before and behind a name tell of who bears it. */
const BEFORE = 6
const BEHIND = 16
/** The words with which companions are called are so many. */
const MOST_COMPANY = 5
/** Words that begin like a name, with a capital like it. */
const NO_NAMES = phraseSet(['công an', 'công ty', 'an ninh', 'hoa kỳ', 'thành phố', 'bình quân', 'tâm sự'])

const DOT = 46

/**
 * The given name, the last word of an item that is a name, as the shadow has it: "Hòa" of "em Trần Văn Hòa", "h" of "bé Lê Thị H.";
 * null for a noun.
 */
function givenName({ original, shadow }: Document, { start, end }: Span): Span | null {
  const last = shadow.charCodeAt(end - 1) === DOT ? end - 1 : end
  let from = last
  while (from > start && isLetter(shadow.charCodeAt(from - 1))) from--
  return from < last && isCapitalAt(original, from) ? { start: from, end: last } : null
}

/** Does a word of the text begin and end with the stretch, and has it a capital? */
const isName = ({ original, shadow }: Document, start: number, end: number): boolean =>
  !isLetter(shadow.charCodeAt(start - 1)) && !isLetter(shadow.charCodeAt(end)) && isCapitalAt(original, start)

const SPACE = 32

/** The words around a name that stands at `at`, and where in them it stands with the noun of a person before it: "nghi phạm | Hòa". */
function toldAt({ original, shadow, words }: Document, at: number, full: string): Told | null {
  const { starts, ends, ids } = words
  const last = firstWord(words, at)
  const capital = (k: number) => isCapitalAt(original, starts[k] as number)
  const joined = (k: number) => shadow.charCodeAt(ends[k] as number) === SPACE
  // "Hòa Bình": the name of something else goes on
  if (joined(last) && last + 1 < ids.length && capital(last + 1)) return null
  let name = last
  while (name > 0 && joined(name - 1) && capital(name - 1) && !personEndsAt(ids, name - 1)) name--
  // "Trần Văn Hòa" is told again, "Nguyễn Hòa" is somebody else
  if (!full.endsWith(shadow.slice(starts[name] as number, ends[last] as number))) return null
  const from = Math.max(0, name - BEFORE)
  const noun = personEndsAt(ids, name - 1)
  // an initial is a name behind a noun alone, "chị H."; "Công an", "An ninh" are no people
  if (!noun && name === last && ((ids[last] as number) > 0 ? !joined(last - 1) : ends[last] === at + 1)) return null
  if (!noun && name === last && NO_NAMES.at([...ids.subarray(last, last + 2)], 0)) return null
  const end = behindCompany(ids, last + 1, capital)
  const to = Math.min(ids.length, end + BEHIND)
  return { words: [...ids.subarray(from, to)], first: (noun?.start ?? name) - from, end: end - from }
}

const WITH = phraseSet(['và', 'cùng', 'với', 'cùng với'])

/** The word behind those who are named with somebody: what is told there is told of all, "ông Hòa và con gái Lan | bị thương"; or `end`. */
function behindCompany(ids: Words['ids'], end: number, isCapital: (k: number) => boolean): number {
  const near = [...ids.subarray(end, end + MOST_COMPANY)]
  const start = WITH.at(near, 0)?.end
  if (!start) return end
  const noun = COUNTED.at(near, start)
  const called = Math.max(KIN.at(near, start)?.end ?? start, noun?.row === 'person' ? noun.end : start)
  let at = end + called
  while (at < ids.length && isCapital(at)) at++
  return at > end + start ? at : end
}

/** The noun of a person that ends at word `k`: "nghi phạm", "chị". */
function personEndsAt(ids: Words['ids'], k: number): { start: number } | null {
  const near = [...ids.subarray(Math.max(0, k - 3), k + 1)]
  const noun = COUNTED.endingAt(near, near.length - 1)
  return noun?.row === 'person' ? { start: k + 1 - (noun.end - noun.start) } : null
}

/** Where else the page tells of the bearer of a name; not within the item that the name is of. */
function mentionsOf(doc: Document, name: Span, item: Span): Told[] {
  const { shadow } = doc
  const given = shadow.slice(name.start, name.end)
  // letters are many, those with a dot are few
  const sought = given.length === 1 && shadow.charCodeAt(name.end) === DOT ? `${given}.` : given
  const full = shadow.slice(item.start, name.end)
  const told: Told[] = []
  let at = shadow.indexOf(sought)
  for (let looks = 0; at >= 0 && looks < MOST_LOOKS && told.length < MOST_MENTIONS; looks++) {
    const end = at + given.length
    const own = at >= item.start && at < item.end
    const one = !own && isName(doc, at, end) ? toldAt(doc, at, full) : null
    if (one) told.push(one)
    at = shadow.indexOf(sought, end)
  }
  return told
}

/**
 * Adds to the scores of an age what the page tells elsewhere of the person who has it: what he does, what is done to him, what he
 * is called. "Trần Văn Hòa (31 tuổi)" is a suspect if "Hòa" is arrested some sentences on.
 */
export function addMentions(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer): void {
  let people = 0
  for (const [i, { quantity, item, scene }] of figures.entries()) {
    if (quantity.kind !== 'age' || !item) continue
    const name = givenName(scene.doc, item)
    if (!name || people++ >= MOST_PEOPLE) continue
    scorer.told(mentionsOf(scene.doc, name, item), scores, i, MOST)
  }
}
