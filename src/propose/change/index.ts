import { CHANGE_VERBS, GROWTH, LOOSE_VERBS } from '../../lexicon/changes.js'
import { listSet, type Match } from '../../lexicon/phrases.js'
import { OVERTOPS, UNDERCUTS } from '../../lexicon/qualifiers.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import type { Tokens } from '../../segment/tokens.js'
import type { Numbered } from '../../text/words.js'
import { unitAt } from '../units.js'
import { changeAlike, firstInOrder, listStart } from './alike.js'
import { type Direction, isCompared, isSince, sinceAround, sinceBefore } from './compared.js'
import { fartherVerb, growthBefore, growthOfWhole } from './growth.js'
import { addedBefore, addedTo, changeOfSum, comparedVerb, verbOfNumber, verbOfSum } from './object.js'
import { isInCompound, overFillers, verbBefore } from './verb.js'

/** "vốn cấp mới và tăng thêm | là 2 tỷ đồng": does the noun of a level that is not called by its change end with the verb from `start` to token `last`? */
function isInLevel(ids: readonly number[], last: number, start: number): boolean {
  const sum = SUMS.endingAt(ids, last)
  return sum?.row === 'noun' && sum.start < start && !GROWTH.endingAt(ids, last)
}

/** "thấp hơn khoảng 2 triệu đồng so với giá trong nước": what lies between two levels, up to token `end`, and no change of one. */
const isGap = ({ ids }: Numbered, end: number, kind: Kind): boolean =>
  kind !== 'percent' &&
  kind !== 'ratio' &&
  kind !== 'count' &&
  (OVERTOPS.endingAt(ids, end - 1) ?? UNDERCUTS.endingAt(ids, end - 1)) !== null

/** "giảm thuế 1.500 ringit (8,2 triệu đồng)": the number that is told once more in another unit, right before its bracket. */
function convertedFrom({ words, ids, kinds }: Tokens, first: number, kind: Kind): number | null {
  if (words[first - 1] !== '(') return null
  for (let k = first - 2; k >= Math.max(0, first - 4); k--) {
    if (kinds[k] !== 'numeral') continue
    const unit = unitAt({ words, ids }, k + 1, true)
    return unit?.row.kind === kind && unit.end === first - 1 ? k : null
  }
  return null
}

const IN_PLACES = new Set(['ở', 'tại'])
/** What is raised or lowered, each by itself. */
const LOWERED = listSet(
  'khoản, loại phí, loại chi phí, loại thuế, phí, lệ phí, sắc thuế, dòng thuế, mức phí, mức thuế, mức lãi suất',
)

/** The direction that a verb, past fillers the last word before the number at `first`, gives it. */
function changeOf(
  tokens: Tokens,
  verb: Match<{ change: Direction | null }>,
  first: number,
  end: number,
  kind: Kind,
): Direction | null {
  const { words, ids } = tokens
  // "tăng ở 61 huyện và giảm ở 2 huyện": where
  if (kind === 'count' && IN_PLACES.has(words[first - 1] ?? '')) return null
  if (isGap(tokens, verb.end, kind)) return null
  // "cao hơn ít nhất 7% so với khu bên"
  if (kind === 'percent' && words[verb.end - 1] === 'hơn' && !isSince(tokens, end)) return null
  // "giảm ở mức 1.845 USD": the level that a price has come to
  if (kind === 'money' && words[first - 1] === 'mức') return null
  // "tăng từ 5 lên 7" are two levels, "tăng từ 30-40%" is a change
  if (verb.row.change === null && words[verb.end - 1] === 'từ')
    return CHANGE_VERBS.endingAt(ids, verb.end - 2)?.row.change ?? null
  return REACHES.has(words[verb.end] ?? '') ? null : verb.row.change
}
const UP_TO = new Set(['đến', 'tới'])
/** "trung bình", "bình quân" */
const AVERAGED = new Set(['trung', 'bình'])
/** Behind the comma in "giảm nhẹ, khoảng 9%", and how far it went before the comma. */
const ABOUT = new Set(['khoảng', 'chỉ', 'gần', 'hơn', 'trên', 'ước'])
const FAR = listSet('đáng kể, không đáng kể, nhanh, chậm, rõ rệt, mạnh mẽ, liên tục')

/** "chỉ giảm nhẹ, | khoảng 9% | (so với năm trước)": the verb before the comma at token `comma`, where nothing is counted behind the percent. */
function beforeComma({ words, ids, kinds }: Tokens, comma: number, end: number): Direction | null {
  const average = AVERAGED.has(words[comma + 1] ?? '')
  if (!average && !(ABOUT.has(words[comma + 1] ?? '') && (kinds[end] !== 'word' || words[end] === 'so'))) return null
  const last = average ? comma - 1 : (FAR.endingAt(ids, comma - 1)?.start ?? comma) - 1
  return CHANGE_VERBS.endingAt(ids, last)?.row.change ?? null
}
/** Behind a verb of change, before a filler, these begin a level. */
const REACHES = new Set(['lên', 'xuống', 'còn'])

/**
 * The direction of the change that the number at `first` reports, or null. "tăng 15,2%", "tăng trưởng bình quân đạt 6,5%",
 * "(-22,1%)"; null for levels: "tăng lên 20 hộ", "giảm còn 5%". `end` is behind the quantity, `from` says that a second level follows.
 */
export function changeBefore(tokens: Tokens, first: number, end: number, kind: Kind, from: boolean): Direction | null {
  const { words, ids } = tokens
  // "điều chỉnh giảm 30 khoản phí, 14 lệ phí": so many are lowered, and not so many fewer; "điều chỉnh tăng ba lần": so often
  if (kind === 'count' && (LOWERED.at(ids, end) || words[end] === 'lần')) return null
  // "lãi suất giảm chỉ từ 5,9%/năm": the level
  if (words[first - 1] === 'từ' && words[first - 2] === 'chỉ') return null
  // "giá cao hơn năm ngoái chừng 300 đồng"
  const since = from || kind === 'ratio' ? null : sinceBefore(tokens, first)
  if (since) return since
  const last = overFillers(tokens, first - 1)
  const verb = CHANGE_VERBS.endingAt(ids, last)
  // "bắn hạ hai máy bay"; "tăng nhẹ từ mức 2% lên 2,2%"
  if (verb) {
    // "tốc độ tăng | giá trị tăng thêm | là 4%"
    if (isInLevel(ids, last, verb.start))
      return from || kind !== 'percent' ? null : growthBefore(tokens, verb.start - 1)
    return from || isInCompound(ids, last, verb.start) ? null : changeOf(tokens, verb, first, end, kind)
  }
  // "giảm giá | lên đến 60%": what falls comes up to no level
  if (kind === 'percent' && UP_TO.has(words[first - 1] ?? '') && words[first - 2] === 'lên') {
    // and "giảm lãi suất tiết kiệm | lên tới 0,2%"
    if (fartherVerb(tokens, first - 3) === 'down') return 'down'
  }
  // "vẫn tiếp tục tăng, trung bình 10%/năm"
  const paused = kind === 'percent' && words[last] === ',' ? beforeComma(tokens, last, end) : null
  if (paused) return paused
  const converted = convertedFrom(tokens, first, kind)
  if (converted !== null) return verbBefore(tokens, converted)
  const added = kind === 'count' ? addedBefore(tokens, first) : null
  if (added) return added
  const told = from
    ? null
    : (comparedVerb(tokens, first - 1) ?? (kind === 'count' ? verbOfNumber(tokens, first) : null))
  if (told) return told
  // "giảm giá vàng miếng thêm 200.000 đồng"
  if (kind !== 'percent' && kind !== 'ratio' && words[first - 1] === 'thêm') return addedTo(tokens, first - 2)
  if (kind === 'ratio') return growthBefore(tokens, last)
  if (from) return null
  if (kind === 'money') {
    const way = verbOfSum(tokens, first - 1) ?? changeOfSum(tokens, first - 1)
    if (way) return way
  }
  const behind = sinceAround(tokens, first, end)
  if (behind) return behind
  const loose = LOOSE_VERBS.endingAt(ids, first - 1)
  if (loose && !isInCompound(ids, first - 1, loose.start) && (kind === 'percent' || isCompared(words, end)))
    return loose.row.change
  if (kind !== 'percent') return changeAlike(tokens, first, end, kind)
  const start = listStart(tokens, first)
  if (start < first && firstInOrder(tokens, first) === null)
    return verbBefore(tokens, start) ?? fartherVerb(tokens, overFillers(tokens, start - 1))
  const alike = changeAlike(tokens, first, end, kind) ?? fartherVerb(tokens, last, words[first - 1] === '(')
  return alike ?? growthOfWhole(tokens, first)
}
