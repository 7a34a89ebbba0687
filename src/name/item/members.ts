import { CLAUSES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { PLURALS } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './chunk.js'
import { beginning } from './links.js'
import { lastClause } from './phrase.js'
import { sumBefore } from './sum.js'

/** Between a sum and the list of what it is for, whose it is, or by whom it is got: "chi phí | cho | việc mua vật liệu, thuê thợ". */
const OPENERS = new Set(['để', 'của', 'cho', 'mà', 'các', 'những', 'như', 'do'])
/** So many members back the sum may stand. */
const MOST_MEMBERS = 4
/** Behind a subject a level is told; what comes then is no list of its own. */
const LEVELS = new Set(['là', 'đạt', 'tăng', 'giảm', 'còn', 'lên', 'xuống', 'chiếm', 'có'])
/** Before a sum that only tells by what, or for how much, something else was: "với giá bán của nhà máy, …". */
const BESIDE = new Set(['theo', 'với', 'về', 'trong', 'trên', 'ở', 'tại', 'qua', 'nhờ', 'bằng', 'từ', 'vào', 'do'])

/** Is the level of a subject told in tokens start … end - 1? */
function isTold({ tokens: { words, ids } }: Scene, start: number, end: number): boolean {
  for (let k = start; k < end; k++)
    // "cắt giảm", "hiện có": no word of a longer one tells it
    if (LEVELS.has(words[k] ?? '') && !COMPOUNDS.at(ids, k) && !COMPOUNDS.endingAt(ids, k)) return true
  return false
}

/** Are tokens start … end - 1, in which the noun of a sum was found, a member of such a list: "trả | các khoản lãi vay"? */
function isMember({ tokens: { words, ids } }: Scene, found: Found, start: number): boolean {
  // a sum that stands there itself is told of, and so is what a clause says
  const verb = VERBS.at(ids, start)
  return !SUMS.at(ids, found.start) || PLURALS.has(words[start] ?? '') || (verb !== null && verb.end <= found.start)
}

/**
 * "tổng vốn | để đền bù, xây khu tái định cư, | trả các khoản lãi vay | là 29 tỷ đồng": the noun of a sum before a list of what it
 * is for or whose it is, where `found` stands in the last member, tokens start … end - 1; null where none stands there.
 */
export function sumOfMembers(scene: Scene, found: Found, start: number, end: number, barrier: number): Found | null {
  const { words } = scene.tokens
  if (!isMember(scene, found, start) || lastClause(scene, start, end, CLAUSES) > start) return null
  let to = start - 1
  for (let member = 0; member < MOST_MEMBERS && to > barrier && words[to] === ','; member++) {
    const from = beginning(scene, to, barrier)
    if (isTold(scene, from, to)) return null
    for (let k = from + 1; k < to; k++) {
      if (!OPENERS.has(words[k] ?? '')) continue
      const sum = sumBefore(scene, lastClause(scene, from, k, CLAUSES), k)
      if (sum && !sum.weak) return BESIDE.has(words[sum.start - 1] ?? '') ? null : sum
    }
    to = from - 1
  }
  return null
}
