import { listSet } from '../../lexicon/phrases.js'
import { DIMENSIONED } from '../../lexicon/qualifiers.js'
import { COMPARISONS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Scene } from '../../propose/reading.js'
import { isRate } from './links.js'
import { phraseIn } from './phrase.js'
import { lastIn, type Stretch } from './words.js'

/** "so với chỉ tiêu được giao (9.400 tỷ đồng)": a level in brackets is of the noun before them. */
export const inBracket = ({ tokens }: Scene, first: number, kind: Kind): boolean =>
  tokens.words[first - 1] === '(' && !isRate(kind)

/** "thấp hơn báo động 2 đến 0,4 m": where a comparison begins, or -1; what the figure is about stands before it. */
export function comparison({ tokens: { words, ids } }: Scene, start: number, end: number): number {
  // "chiều | dài hơn 2 km"
  for (let k = start; k < end; k++) if (COMPARISONS.at(ids, k) && !DIMENSIONED.has(words[k - 1] ?? '')) return k
  return -1
}

/** What a level is compared with that no time tells. */
const FORMER = listSet(
  'cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm trước, năm ngoái, đầu năm, cuối năm, tháng trước, quý trước',
)

/** The token behind what the comparison at token `than` is with: "so với tháng 12 | CPI", "so với cùng kỳ và | lợi nhuận"; or -1. */
export function behindFormer({ tokens: { words, ids, kinds } }: Scene, than: number, end: number): number {
  const time = lastIn(kinds, 'time', than + 1, end)
  if (time > than) return time + 1
  const former = words[than] === 'so' ? FORMER.at(ids, than + 2) : null
  return former && words[former.end] === 'và' ? former.end + 1 : -1
}

/** What others reach, by which a level is judged: "thấp hơn so với | mức trung bình của cả nước | (5%)". */
const YARDSTICKS = listSet(
  'mức trung bình, mức bình quân, trung bình, bình quân, mức chung, mặt bằng chung, chỉ tiêu, kế hoạch, mục tiêu, dự toán',
)

/** What the comparison at token `than` is with, where the number is the level of that: in a bracket behind it, or tied to it alone. */
export function yardstick(scene: Scene, than: number, end: number, first: number): Stretch | null {
  const { words, ids } = scene.tokens
  let at = than
  while (at < end && words[at] !== 'với' && !YARDSTICKS.at(ids, at)) at++
  if (words[at] === 'với') at++
  if (!YARDSTICKS.at(ids, at)) return null
  // "thấp hơn mức trung bình 5%" says by how much
  const tied = words[than] === 'so' && words[than - 1] !== 'hơn' && end < first && words[end] !== '('
  return words[end] === '(' || tied ? phraseIn(scene, at, end) : null
}
