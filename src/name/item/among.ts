import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { phraseIn } from './phrase.js'
import { sumBefore } from './sum.js'
import { isCapital, lastIn, type Stretch } from './words.js'

/** Before "là" and the one of several that is told of: "dẫn đầu là Bắc Giang với mức tăng 28%". */
export const RANKED = listSet(
  'dẫn đầu, đứng đầu, đứng thứ hai, đứng thứ ba, tiếp theo, tiếp sau, tiếp đến, tiếp đó, sau đó, kế tiếp, kế đến, xếp sau, theo sau, nhì',
)

/** "tăng mạnh nhất là | thị trường Anh | với 17,8%": the first of several is told of; "nhất là" alone and "thứ nhất là" tell of none. */
function leaderIn(scene: Scene, from: number, end: number): Stretch | null {
  const { words, ids } = scene.tokens
  const copula = lastIn(words, 'là', from + 1, end - 1)
  if (copula < 0) return null
  const most = words[copula - 1] === 'nhất' && copula - 1 > from && words[copula - 2] !== 'thứ'
  return most || RANKED.endingAt(ids, copula - 1) ? phraseIn(scene, copula + 1, end) : null
}

/** "nợ xấu tăng ở nhiều nơi như | Hà Nội | tăng 36%": the name of an example that is told of with a number of its own. */
function exampleIn(scene: Scene, from: number, end: number): Stretch | null {
  const like = lastIn(scene.tokens.words, 'như', from, end - 1)
  if (like < 0) return null
  for (let k = like + 1; k < end; k++) if (!isCapital(scene, k)) return null
  return { start: like + 1, end }
}

const PLACED = new Set(['ở', 'tại', 'vào'])
/** So many words has where most of them are. */
const MOST_PLACE = 6

/** "tập trung (nhiều nhất) ở | quận 3 | (7,6%)": where so many of them are, right before a bracket. */
function gatheredIn(scene: Scene, from: number, end: number): Stretch | null {
  const { words } = scene.tokens
  if (words[end] !== '(') return null
  for (let k = end - 2; k > Math.max(from, end - MOST_PLACE); k--) {
    if (!PLACED.has(words[k] ?? '')) continue
    const gathers = words[k - 1] === 'nhất' || GATHERED.endingAt(scene.tokens.ids, k - 1) !== null
    // "tỷ lệ nghèo cao nhất ở Tây Bắc (21%)": a rate is told of itself
    return gathers && !sumBefore(scene, from, k) ? { start: k + 1, end } : null
  }
  return null
}
const GATHERED = listSet('tập trung, tập trung chủ yếu, chủ yếu, tập trung nhiều, phần lớn, đa số')

/** The one of several that a clause which ends before token `end` singles out for its number, or null. */
export const among = (scene: Scene, from: number, end: number): Stretch | null =>
  leaderIn(scene, from, end) ?? gatheredIn(scene, from, end) ?? exampleIn(scene, from, end)
