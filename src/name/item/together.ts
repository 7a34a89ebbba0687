import { CLAUSES, LEADS } from '../../lexicon/boundaries.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './sum.js'
import { isPredicate, splits } from './words.js'

const MOST_WORDS = 10
const OPENERS = new Set([';', ':', '.', '+', '*', ')'])

/** Are tokens from … to - 1 words of nouns alone: no preposition, verb, number, time or mark? */
function isNouns(scene: Scene, from: number, to: number): boolean {
  const { ids, kinds } = scene.tokens
  if (to <= from || to - from > MOST_WORDS) return false
  for (let k = from; k < to; k++)
    if (kinds[k] !== 'word' || splits(scene, k) || isPredicate(ids, k) || CLAUSES.at(ids, k) || LEADS.at(ids, k))
      return false
  return true
}

/**
 * The whole subject of a rate where several things are told of together: "nhà ở, điện nước | và vật liệu xây dựng | tăng 1,28%".
 * `until` is the token behind the last of them.
 */
export function together(scene: Scene, found: Found, until: number, barrier: number): Found {
  const { words } = scene.tokens
  if (words[found.end] !== 'và' || !isNouns(scene, found.end + 1, until)) return found
  let { start } = found
  while (start > barrier + 1 && words[start - 1] === ',') {
    let from = start - 1
    while (from > barrier && from - 1 >= 0 && isNouns(scene, from - 1, start - 1)) from--
    const opens = from === 0 || from === barrier || words[from - 1] === ',' || OPENERS.has(words[from - 1] ?? '')
    if (from === start - 1 || !opens) break
    start = from
  }
  return { ...found, start, end: until }
}
