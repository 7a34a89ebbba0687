import { FUNCTION_WORDS, VERBS } from '../../lexicon/boundaries.js'
import { COUNTED, isSomebody } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { isCapital } from './words.js'

/** "xã, thị trấn", "cán bộ, chiến sĩ và nhân dân": another noun of the same class goes on with the phrase. */
export function goesOn(scene: Scene, head: number, joiner: number): boolean {
  const { words, ids, kinds } = scene.tokens
  const own = COUNTED.at(ids, head)
  const next = COUNTED.at(ids, joiner + 1)
  if (!own || !next || own.row !== next.row || kinds[joiner + 1] !== 'word' || isCapital(scene, joiner + 1))
    return false
  // "kiểm tra 158 vụ, phát hiện 121 vụ": no "phát"; "85 hộp gỗ, khối lượng 44 m3": no "khối"
  if ([VERBS, SUMS, FUNCTION_WORDS].some((table) => (table.at(ids, joiner + 1)?.end ?? 0) > next.end)) return false
  // "3 chiếc, ô tô: 2 chiếc", "1 lái xe và gia đình 5 người", "187 nhà, mức 70 triệu đồng": what has a number behind it is a member of its own
  const numbered = kinds[next.end] === 'numeral' && (words[joiner] === 'và' || SUMS.at(ids, joiner + 1) !== null)
  if (numbered || words[next.end] === ':') return false
  // "2.400 hộp sữa và quả Tết": things that are joined are counted apart
  if (words[joiner] === 'và') return isSomebody(own.row)
  // "xử lý 3 vụ, đối tượng khai …": what follows is a subject with its verb
  return own.row === 'body' || (words[head] !== words[joiner + 1] && !VERBS.at(ids, next.end))
}

/** Places pair by a slash: "48 tỉnh/thành phố", "xã/phường"; elsewhere a slash begins a rate. */
export const slashPair = ({ tokens: { ids } }: Scene, head: number, slash: number): boolean =>
  COUNTED.at(ids, head)?.row === 'body' && COUNTED.at(ids, slash + 1)?.row === 'body'
