import { listed } from '../../lexicon/listed.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import type { Found } from './chunk.js'
import { nounPhrase } from './walk.js'

/** What is earned or comes in, told of by what it comes from: "doanh thu | từ | khách hàng cá nhân", "vốn | từ | Nhật Bản". */
const EARNED = listSet(
  'doanh thu, tổng doanh thu, doanh số, lợi nhuận, tổng lợi nhuận, lợi nhuận thuần, thu nhập, nguồn thu, tiền lãi, lãi, lãi thuần',
  'vốn, vốn fdi, vốn đầu tư, dòng vốn, nhập siêu, kim ngạch nhập khẩu',
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

/** Nouns of a share that is told with its whole. */
const GIVEN = listSet('đóng góp, phần đóng góp, mức đóng góp, tỷ lệ đóng góp')
/** Before such a noun, which is a verb elsewhere. */
const HAVING = new Set(['với', 'có', 'là', 'về'])
/** Before the whole. */
const INTO = new Set(['vào', 'trong'])
const GIVEN_WITHIN = 10

/** "đóng góp của công nghiệp | trong | GDP": the token at which a share begins whose whole stands behind token `k`, or -1. */
export function givenTo({ tokens: { words, ids } }: Scene, start: number, k: number): number {
  if (!INTO.has(words[k] ?? '')) return -1
  for (let at = k - 1; at >= Math.max(start, k - GIVEN_WITHIN); at--) {
    const share = GIVEN.at(ids, at)
    if (!share) continue
    const owned = words[share.end] === 'của'
    const noun = HAVING.has(words[at - 1] ?? '') || (owned && at === start)
    // "đóng góp | quan trọng | vào kết quả thu": what is done is no share
    return noun && (owned || share.end === k) ? at : -1
  }
  return -1
}
