import { VERBS } from '../../lexicon/boundaries.js'
import { CHANGE_VERBS, EXTENDED, GROWTH, LEVEL_VERBS } from '../../lexicon/changes.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Tokens } from '../../segment/tokens.js'
import type { Numbered } from '../../text/words.js'
import type { Direction } from './compared.js'
import { breaks, isInCompound, REACH } from './verb.js'

/** What is compared with is told as a level, and no change is: "tăng so với mức | 4%". */
const REFERRED = new Set(['lệ', 'trọng', 'suất', 'mức', 'là', 'từ', 'với', 'so', 'số', 'đạt', 'chỉ', 'còn'])

/** "giảm so với cùng kỳ | 12 vụ", "tăng so với đầu năm gần | 6%": the verb before what it was before; `last` is the token before the number. */
export function comparedVerb({ words, ids, kinds }: Tokens, last: number): Direction | null {
  let k = last
  for (let match = QUALIFIER_BEFORE.endingAt(ids, k); match; match = QUALIFIER_BEFORE.endingAt(ids, k))
    k = match.start - 1
  if (REFERRED.has(words[k] ?? '')) return null
  for (; k > Math.max(0, last - REACH) && (kinds[k] === 'word' || kinds[k] === 'time'); k--) {
    if (words[k] !== 'so') {
      // "tăng so với mức lỗ | 2 tỷ đồng", "giảm so với đầu năm và hiện chiếm | 1,3%"
      if (words[k - 1] !== 'so' && (words[k] === 'và' || LEVEL_VERBS.endingAt(ids, k))) return null
      continue
    }
    const verb = CHANGE_VERBS.endingAt(ids, k - 1)
    return verb && !isInCompound(ids, k - 1, verb.start) ? verb.row.change : null
  }
  return null
}

const NUMBER_OF = new Set(['số', 'lượng'])

/** "giảm số người chết | 12 người", "tăng số lượng tổ | 3 tổ": the verb before the number of those who are counted. */
export function verbOfNumber({ words, ids, kinds }: Tokens, first: number): Direction | null {
  for (let k = first - 1; k > Math.max(0, first - REACH) && kinds[k] === 'word'; k--) {
    if (LEVEL_VERBS.endingAt(ids, k)) return null
    if (!NUMBER_OF.has(words[k] ?? '')) continue
    if (ids[k + 1] !== ids[kinds.indexOf('numeral', first) + 1]) return null
    const noun = words[k - 1] === 'số' || words[k - 1] === 'tổng' ? k - 1 : k
    const verb = CHANGE_VERBS.endingAt(ids, noun - 1)
    return verb && !isInCompound(ids, noun - 1, verb.start) ? verb.row.change : null
  }
  return null
}

/** At the head of a clause or a bracket these say that there are so many more or fewer. */
const ADDED = new Map<string, Direction>([
  ['thêm', 'up'],
  ['bớt', 'down'],
])
const OPENS = new Set([',', '('])

/** "Bảy tháng, | thêm hơn | 12 nghìn người dùng nước sạch", "21 đoàn, | bớt | 5 đoàn": so many more or fewer, which no verb says of. */
export function addedBefore({ words, ids }: Tokens, first: number): Direction | null {
  const qualifier = ADDED.has(words[first - 1] ?? '') ? null : QUALIFIER_BEFORE.endingAt(ids, first - 1)
  const at = qualifier ? qualifier.start - 1 : first - 1
  return OPENS.has(words[at - 1] ?? '') ? (ADDED.get(words[at] ?? '') ?? null) : null
}

/** "điều chỉnh giảm giá vàng miếng | thêm 200.000 đồng": the verb, where no other verb stands between. */
export function addedTo({ words, ids }: Numbered, last: number): Direction | null {
  if (EXTENDED.endingAt(ids, last)) return 'up'
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (breaks(words, k) || LEVEL_VERBS.endingAt(ids, k)) return null
    const verb = CHANGE_VERBS.endingAt(ids, k)
    if (verb) return isInCompound(ids, k, verb.start) ? null : verb.row.change
    // "tăng vốn đầu tư thêm 5 tỷ đồng"
    const sum = SUMS.endingAt(ids, k)
    if (sum) k = sum.start
    else if (VERBS.endingAt(ids, k)) return null
  }
  return null
}

/** Between what rises or falls and by how much. */
const BY = new Set(['thêm', 'tới', 'khoảng'])

/** "giảm giá bán gần 900 tỷ đồng": the verb right before the noun of a sum, which ends at token `last`. */
export function verbOfSum({ words, ids }: Numbered, last: number): Direction | null {
  let k = last
  while (BY.has(words[k] ?? '')) k--
  const sum = SUMS.endingAt(ids, words[k] === 'từ' ? k - 1 : k)
  if (sum?.row !== 'noun') return null
  const verb = CHANGE_VERBS.endingAt(ids, sum.start - 1)
  return verb && !isInCompound(ids, sum.start - 1, verb.start) ? verb.row.change : null
}

/** Nouns of a change by themselves: what follows them up to the number only says of what. */
const CHANGES = phraseSet(['mức tăng', 'mức giảm'])
/** Between such a noun, with what it is of, and its number. */
const LEADS = new Set(['từ', 'là', 'đạt', 'ước', 'khoảng', ':'])

/** "mức tăng phụ phí cảng | từ 50 đến 90 USD", "mức giảm phí bốc xếp | là 20 USD": the noun of a change before token `last`, and what it is of. */
export function changeOfSum({ words, ids, kinds }: Tokens, last: number): Direction | null {
  let k = last
  while (LEADS.has(words[k] ?? '')) k--
  for (; k >= Math.max(0, last - REACH) && kinds[k] === 'word'; k--) {
    const noun = CHANGES.endingAt(ids, k)
    // "mức giảm trừ 11 triệu đồng"
    if (noun) return SUMS.at(ids, noun.start)?.end === noun.end ? (GROWTH.endingAt(ids, k)?.row.change ?? null) : null
    const sum = SUMS.endingAt(ids, k)
    // "mức tăng lương của người có thu nhập 5 triệu đồng": the nearest noun has the number
    if (LEVEL_VERBS.endingAt(ids, k) || (sum?.row === 'noun' && !CHANGES.endingAt(ids, sum.start - 1))) return null
  }
  return null
}
