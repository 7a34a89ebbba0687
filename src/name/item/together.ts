import { CLAUSES, LEADS } from '../../lexicon/boundaries.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './sum.js'
import { isPredicate, splits } from './words.js'

const MOST_WORDS = 10
const OPENERS = new Set([';', ':', '.', '+', '*', ')'])

/** What a thing is made of: "sản phẩm | từ | cao su", "sản phẩm | bằng | sắt thép". */
const MADE_OF = new Set(['từ', 'bằng'])

/** Is token `k` a word of a noun alone: no preposition but that of its stuff, no verb, number, time or mark? */
const isNoun = (scene: Scene, k: number): boolean => {
  const { words, ids, kinds } = scene.tokens
  if (MADE_OF.has(words[k] ?? '')) return kinds[k + 1] === 'word' && !splits(scene, k + 1)
  return kinds[k] === 'word' && !splits(scene, k) && !isPredicate(ids, k) && !CLAUSES.at(ids, k) && !LEADS.at(ids, k)
}

/** The token at which the nouns begin that end before token `end`, at most {@link MOST_WORDS} words and not before `from`. */
function nounsBefore(scene: Scene, end: number, from: number): number {
  let k = end
  while (k > from && end - k < MOST_WORDS && isNoun(scene, k - 1)) k--
  return k
}

/** Are tokens start … end - 1 nouns alone? */
export const isNouns = (scene: Scene, start: number, end: number): boolean =>
  end > start && nounsBefore(scene, end, start) === start

/**
 * The whole subject of a rate where several things are told of together: "nhà ở, điện nước | và vật liệu xây dựng | tăng 1,28%".
 * `until` is the token behind the last of them.
 */
export function together(scene: Scene, found: Found, until: number, barrier: number): Found {
  const { words } = scene.tokens
  const last = found.end + 1
  const joins = words[found.end] === 'và' || MADE_OF.has(words[found.end] ?? '')
  if (!joins || last >= until || nounsBefore(scene, until, last) > last) return found
  let { start } = found
  while (start > barrier + 1 && words[start - 1] === ',') {
    const from = nounsBefore(scene, start - 1, barrier)
    const opens = from === 0 || from === barrier || words[from - 1] === ',' || OPENERS.has(words[from - 1] ?? '')
    if (from === start - 1 || !opens) break
    start = from
  }
  return { ...found, start, end: until }
}
