import { CLAUSES, LEADS } from '../../lexicon/boundaries.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './chunk.js'
import { beginning } from './links.js'
import { sumBefore } from './sum.js'
import { isCapital, isPredicate, splits } from './words.js'

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
  const { words, ids } = scene.tokens
  const last = found.end + 1
  // "cổ tức bằng cổ phiếu": no sum is made of anything
  const made = words[found.end] === 'từ' || (words[found.end] === 'bằng' && !SUMS.at(ids, found.start))
  const joins = words[found.end] === 'và' || made
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

const MOST_LISTED = 4

/**
 * "; xà gồ sắt, | thép | tăng 5%": the nouns that commas join, from the beginning of a clause of their own, where `found` is the last
 * of them.
 */
export function enumerated(scene: Scene, found: Found, barrier: number): Found {
  const { words, ids } = scene.tokens
  let from = found.start
  if (words[from - 1] !== ',' || found.end - from > MOST_LISTED || SUMS.at(ids, from)) return found
  if (!isNouns(scene, from, found.end)) return found
  while (from > barrier + 1 && (words[from - 1] === ',' || words[from - 1] === 'và')) {
    const before = nounsBefore(scene, from - 1, barrier)
    if (before === from - 1) return found
    from = before
  }
  return from === 0 || OPENERS.has(words[from - 1] ?? '') ? { ...found, start: from } : found
}

/** Before a sum that only tells by what, or where it stands: "quy đổi theo tỷ giá USD, vàng thế giới …". */
const BESIDE = new Set(['theo', 'ở', 'tại', 'qua'])

/** Are tokens start … end - 1 a name, or two that are joined? */
function isNameList(scene: Scene, start: number, end: number): boolean {
  for (let k = start; k < end; k++)
    if (!isCapital(scene, k) && (scene.tokens.words[k] !== 'và' || k === start)) return false
  return end > start
}

/** "lãi suất tại Agribank, | BIDV và Vietinbank | giảm 0,2%": the sum that a list of names goes on with, whose last are tokens start … end - 1. */
function ofNames(scene: Scene, start: number, end: number, barrier: number): Found | null {
  const { words } = scene.tokens
  let [from, to] = [start, end]
  while (from - 1 > barrier && words[from - 1] === ',' && isNameList(scene, from, to)) {
    to = from - 1
    from = beginning(scene, to, barrier)
  }
  if (to === end || !isCapital(scene, to - 1) || isNameList(scene, from, to)) return null
  const sum = sumBefore(scene, from, to)
  return sum && !sum.weak ? sum : null
}

/** "thuế của một số loại nông sản, | thực phẩm | tăng 5%": the sum that a list of nouns goes on with, if the last of them is tokens start … end - 1. */
export function listedIn(scene: Scene, start: number, end: number, named: number, barrier: number): Found | null {
  const { words } = scene.tokens
  if (words[start - 1] !== ',' || start - 1 <= barrier) return null
  if (isCapital(scene, start)) return ofNames(scene, start, named, barrier)
  if (end - start > MOST_LISTED || !isNouns(scene, start, end)) return null
  const sum = sumBefore(scene, beginning(scene, start - 1, barrier), start - 1)
  const bare = !sum || sum.weak || sum.end < start - 1 || sum.end - sum.start < 2
  return bare || BESIDE.has(words[sum.start - 1] ?? '') ? null : { ...sum, end }
}
