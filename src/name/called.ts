import { listSet } from '../lexicon/phrases.js'
import type { Document } from '../model/document.js'
import { isCapitalAt, isLetter } from '../text/chars.js'
import { firstWord } from '../text/words.js'
import type { Itemed } from './figure.js'
import type { Scores } from './scores.js'
import type { Told, TypeScorer } from './type.js'

/** Nouns by which people are called that a page asks for, and the places where they stand: more are not looked for. */
const MOST_NOUNS = 8
const MOST_MENTIONS = 12
const BEFORE = 4
const BEHIND = 14
/** What the page tells of people who are called like it counts at most this much. */
const MOST = 6

/** Nouns that tell people by age, sex or kin: a page that calls few people so mostly means the same ones. Offices and trades name many. */
const LOOKS = listSet(
  'bé, em bé, cháu bé, bé gái, bé trai, cậu bé, cô bé, em nhỏ, cháu nhỏ, đứa bé, đứa trẻ, thiếu niên, thiếu nữ, nam sinh, nữ sinh',
  'thanh niên, nam thanh niên, nữ thanh niên, cô gái, chàng trai, phụ nữ, người phụ nữ, đàn ông, người đàn ông, cụ ông, cụ bà',
  'sản phụ, thai phụ, chiến sĩ, thầy giáo, cô giáo',
)
/** Those of one family are as many whoever tells of them. */
const FAMILIES = listSet('vợ chồng, mẹ con, bố con, cha con, bà cháu, ông cháu, anh em, chị em')

const SPACE = 32

/** The words around a noun that stands at `at`: what is told of it begins behind the name or the pointing word that follows it. */
function toldAt({ original, shadow, words }: Document, at: number, length: number): Told {
  const { starts, ends, ids } = words
  const noun = firstWord(words, at)
  let last = noun + length
  while (
    last < ids.length &&
    shadow.charCodeAt(ends[last - 1] as number) === SPACE &&
    isCapitalAt(original, starts[last] as number)
  )
    last++
  const from = Math.max(0, noun - BEFORE)
  return {
    words: [...ids.subarray(from, Math.min(ids.length, last + BEHIND))],
    first: noun - from,
    end: last - from,
    noun: true,
  }
}

/** Of so many people a page tells as of some it knows. */
const FEW = 20
const isFew = ({ kind, value, qualifier }: Itemed['quantity']): boolean =>
  kind === 'age' || (kind === 'count' && value.exponent === 0 && value.digits <= FEW && qualifier !== 'vague')

const SEVERAL = listSet('các, những, nhóm, hai, ba, bốn, năm, sáu, cả, hàng loạt, nhiều, số')

/** Where the page calls people by a noun; `several` where there are more than one. */
function callsOf(doc: Document, noun: string, length: number, several: boolean): Told[] {
  const { shadow } = doc
  const told: Told[] = []
  for (
    let at = shadow.indexOf(noun);
    at >= 0 && told.length < MOST_MENTIONS;
    at = shadow.indexOf(noun, at + noun.length)
  ) {
    if (isLetter(shadow.charCodeAt(at - 1)) || isLetter(shadow.charCodeAt(at + noun.length))) continue
    const one = toldAt(doc, at, length)
    if (!several || SEVERAL.endingAt(one.words, one.first - 1)) told.push(one)
  }
  return told
}

/**
 * Adds to the scores of people who are called by a noun what the page tells elsewhere of those who are called so: "hai nữ sinh" are
 * victims where "các nữ sinh bị hành hung". Of those that `told` names, by figure, their own clause has told it.
 */
export function addCalled(
  scores: Scores,
  figures: readonly Itemed[],
  told: readonly boolean[],
  scorer: TypeScorer,
): void {
  const known = new Map<string, Told[]>()
  for (const [i, { quantity, itemWords, itemIds, item, scene }] of figures.entries()) {
    if (told[i] || !item || !isFew(quantity)) continue
    const family = FAMILIES.at(itemIds, 0)
    const match = family ?? LOOKS.at(itemIds, 0)
    if (!match) continue
    const noun = itemWords.slice(0, match.end).join(' ')
    const several = quantity.kind === 'count' && !family && quantity.value.digits > 1
    const name = several ? `các ${noun}` : noun
    let calls = known.get(name)
    if (!calls) {
      if (known.size >= MOST_NOUNS) continue
      calls = callsOf(scene.doc, noun, match.end, several)
      known.set(name, calls)
    }
    scorer.told(calls, scores, i, MOST)
  }
}
