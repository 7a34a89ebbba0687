import { VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { COUNTED } from '../../lexicon/nouns.js'
import type { Scene } from '../../propose/reading.js'
import { isAcronym, isCapital, isFunction, isPredicate } from './words.js'

/** So many words behind its verb a clause may have: "người hưởng | trợ cấp thất nghiệp". */
const MOST_OBJECT = 4

/** The token behind the words of an object from token `from` on, at most {@link MOST_OBJECT}; with `named` it may be written with capitals. */
export function overObject(scene: Scene, from: number, named = false): number {
  const { words, ids, kinds } = scene.tokens
  let k = from
  while (kinds[k] === 'word' && k - from < MOST_OBJECT) {
    const compound = Math.max(COMPOUNDS.at(ids, k)?.end ?? 0, COUNTED.at(ids, k)?.end ?? 0)
    if (compound > k + 1) {
      k = compound
      continue
    }
    if (isFunction(ids, k) || isPredicate(ids, k) || VERBS.at(ids, k)) break
    if (!named && isCapital(scene, k) && !isAcronym(scene, k)) break
    k++
  }
  // "chứa chất bột màu | trắng": no object ends before its colour
  return words[k - 1] === 'màu' && kinds[k] === 'word' ? k + 1 : k
}
