import { CHANGE_FILLERS, CHANGE_VERBS, GROWTH, LEVEL_STEPS } from '../lexicon/changes.js'
import { QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import type { Kind } from '../model/vocabulary.js'

const BREAKS = new Set([',', ';', '.', '#', '@', '…'])

/** Steps over what may stand between the verb of a change and its number; gives the token before it. */
function overFillers(words: readonly string[], last: number): number {
  let k = last
  for (let steps = 0; steps < 6 && k >= 0; steps++) {
    const match = CHANGE_FILLERS.endingAt(words, k) ?? QUALIFIER_BEFORE.endingAt(words, k)
    if (!match || CHANGE_VERBS.endingAt(words, k)) break
    k = match.start - 1
  }
  return k
}

/** Does "lên", "xuống còn" follow, so that the number is the first of two levels? `end` is behind the quantity. */
export function stepsOn(words: readonly string[], end: number): boolean {
  for (let k = end; k < Math.min(words.length, end + 7); k++) {
    if (LEVEL_STEPS.at(words, k)) return true
    const word = words[k] ?? ''
    if (BREAKS.has(word) && word !== ',' && word !== '@') return false
  }
  return false
}

/**
 * The direction of the change that the number at `first` reports, or null. "tăng 15,2%", "tăng trưởng bình quân đạt 6,5%",
 * "(-22,1%)"; null for levels: "tăng lên 20 hộ", "giảm còn 5%".
 */
export function changeBefore(words: readonly string[], first: number, kind: Kind, from: boolean): 'up' | 'down' | null {
  const last = overFillers(words, first - 1)
  const verb = CHANGE_VERBS.endingAt(words, last)
  if (verb) {
    // "tăng từ 5 lên 7" are two levels, "tăng từ 30-40%" is a change
    if (verb.row.change === null)
      return /từ$/.test(words[verb.end - 1] ?? '') && !from ? (words[verb.start] === 'tăng' ? 'up' : 'down') : null
    const next = words[verb.end]
    if (next === 'lên' || next === 'xuống' || next === 'còn') return null
    return verb.row.change
  }
  if (kind !== 'percent') return null
  for (let k = last; k >= Math.max(0, last - 12); k--) {
    const word = words[k] ?? ''
    if (BREAKS.has(word)) return null
    const growth = GROWTH.endingAt(words, k)
    if (growth) return growth.row.change
    if (word === 'chiếm' || word === 'bằng') return null
  }
  return null
}
