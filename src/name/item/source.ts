import { listed } from '../../lexicon/listed.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './chunk.js'
import { nounPhrase } from './walk.js'

/** What is earned, told of by what it comes from: "doanh thu | từ | khách hàng cá nhân". */
const EARNED = phraseSet(
  listed(
    'doanh thu, tổng doanh thu, doanh số, lợi nhuận, tổng lợi nhuận, lợi nhuận thuần, thu nhập, nguồn thu, tiền lãi, lãi, lãi thuần',
  ),
)
/** Behind "từ" these say since when, how much or by what deed. */
const NO_SOURCE = new Set(listed('mức, đầu, cuối, nay, đó, đây, ngày, năm, khi, sau, trước, việc, con, mốc, chỗ, giữa'))

/** What is earned with what it comes from, where that ends before token `end`; anything else as it is. */
export function withSource(scene: Scene, found: Found, end: number): Found {
  const { words, ids, kinds } = scene.tokens
  const at = found.end + 1
  if (words[found.end] !== 'từ' || at >= end || kinds[at] !== 'word' || NO_SOURCE.has(words[at] ?? '')) return found
  if (!EARNED.at(ids, found.start)) return found
  const source = nounPhrase(scene, at)
  return source && source.end <= end ? { ...found, end: source.end } : found
}
