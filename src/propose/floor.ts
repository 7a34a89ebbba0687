import { MADE, QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import type { Kind } from '../model/vocabulary.js'
import type { Tokens } from '../segment/tokens.js'
import type { Numbered } from '../text/words.js'

/** "từ 0,15 mg", "giá từ 10 tỷ" without an upper bound is a floor; "từ" of a time, a place or a count is not. */
const AT_LEAST: ReadonlySet<Kind> = new Set(['money', 'mass', 'area', 'volume', 'percent', 'other', 'age'])

/** Is "từ" before the number at `i` a floor, and neither a beginning in time nor what something is made from? */
export const isFloor = (tokens: Tokens, i: number, end: number, kind: Kind): boolean =>
  kind === 'duration'
    ? reachesOn(tokens, end) || TERMS.has(tokens.words[i - 2] ?? '')
    : kind === 'length'
      ? DIMENSIONS.has(tokens.words[i - 2] ?? '') && !SPREADS.has(tokens.words[i - 3] ?? '')
      : (AT_LEAST.has(kind) || (kind === 'count' && HELD.has(tokens.words[i - 2] ?? ''))) && !isOrigin(tokens, i, kind)

/** "khung hình phạt từ 20 năm", "nhà xa từ 15 km", but "kéo dài từ km 5". */
const TERMS = new Set(['phạt', 'tù', 'hạn'])
const DIMENSIONS = new Set(['xa', 'rộng', 'dài', 'cao', 'sâu', 'dày', 'nặng', 'cách'])
const SPREADS = new Set(['kéo', 'mở', 'trải', 'nâng', 'nới', 'đào', 'tăng'])

/** "có từ hai tình tiết", "nắm giữ từ 10.000 cổ phiếu": what is had is no place that something comes from. */
const HELD = new Set(['có', 'gồm', 'giữ', 'hữu', 'đủ', 'chứa'])

/** "từ 3 tháng | đến 2 năm": the upper bound has a unit of its own. */
const reachesOn = ({ words, kinds }: Tokens, end: number): boolean => {
  const at = words[end] === 'cho' ? end + 1 : end
  return words[at] === 'đến' && kinds[at + 1] === 'numeral'
}

const FROM_WITHIN = 8
/** "thu được 500 lít nước ngọt từ 1.000 lít nước biển", "lãi 80 triệu đồng từ 3 ha": what something is made from, or has grown on, is no lower bound of it. */
function isOrigin({ words, ids }: Numbered, i: number, kind: Kind): boolean {
  for (let k = i - 2; k >= Math.max(0, i - FROM_WITHIN); k--) {
    if (words[k] === '#' && kind === 'area') return true
    if (words[k] === '#') return MADE.endingAt(ids, (QUALIFIER_BEFORE.endingAt(ids, k - 1)?.start ?? k) - 1) !== null
    if (words[k] === ',' || words[k] === ';') return false
  }
  return false
}
