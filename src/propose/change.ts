import { CHANGE_FILLERS, CHANGE_VERBS, GROWTH, LEVEL_STEPS, LEVEL_VERBS } from '../lexicon/changes.js'
import { COMPOUNDS } from '../lexicon/compounds.js'
import { phraseSet } from '../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../lexicon/qualifiers.js'
import type { Kind } from '../model/vocabulary.js'
import type { Tokens } from '../segment/tokens.js'
import type { Numbered } from '../text/words.js'

type Direction = 'up' | 'down'

const BREAKS = new Set([',', ';', '.', '#', '…', ':', '(', ')'])
/** How far before its percent the verb of a change may stand: "giảm chi tiêu của các hộ gia đình 0,32%". */
const REACH = 10

/** Steps over what may stand between the verb of a change and its number; gives the token before it. */
function overFillers({ ids, kinds }: Tokens, last: number): number {
  let k = last
  for (let steps = 0; steps < 6 && k >= 0; steps++) {
    if (kinds[k] === 'time') {
      k--
      continue
    }
    const match = CHANGE_FILLERS.endingAt(ids, k) ?? QUALIFIER_BEFORE.endingAt(ids, k)
    if (!match || CHANGE_VERBS.endingAt(ids, k)) break
    k = match.start - 1
  }
  return k
}

/** Does "lên", "xuống còn" follow, so that the number is the first of two levels? `end` is behind the quantity. */
export function stepsOn({ words, ids }: Numbered, end: number): boolean {
  for (let k = end; k < Math.min(words.length, end + 7); k++) {
    if (LEVEL_STEPS.at(ids, k) && words[k - 1] !== 'trở') return true
    const word = words[k] ?? ''
    // "từ 5,6%/năm xuống còn 5,4%/năm": the year of a rate may be taken for five
    if (word === '/') k++
    else if (BREAKS.has(word) && word !== ',') return false
  }
  return false
}

/** Is a verb from `start` to token `last` the end of a longer word, as in "gia tăng", "bắn hạ"? */
const isInCompound = (ids: readonly number[], last: number, start: number): boolean =>
  (COMPOUNDS.endingAt(ids, last)?.start ?? last) < start

/** "tăng trưởng kinh tế đạt 6,5%", "giảm lãi suất cho vay tối thiểu 2%": the verb has a subject or an object before its percent. */
function fartherVerb(tokens: Numbered, last: number): Direction | null {
  const { words, ids } = tokens
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (BREAKS.has(words[k] ?? '')) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
    const verb = CHANGE_VERBS.endingAt(ids, k)
    // "thuế giá trị gia tăng 10%"
    if (verb && !isInCompound(ids, k, verb.start)) return verb.row.change
    // "giảm lãi suất cho vay 2%"
    if (words[k] === 'cho' && words[k + 1] === 'vay') continue
    if (LEVEL_VERBS.endingAt(ids, k)) return growthBefore(tokens, k)
  }
  return null
}

/** Past "đạt", "là" only the nouns of growth speak: "tốc độ tăng trưởng … đạt 6,5%". */
function growthBefore({ words, ids }: Numbered, last: number): Direction | null {
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (BREAKS.has(words[k] ?? '')) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
  }
  return null
}

const ALIKE_WITHIN = 9
/** Before the same change in percent: "giảm 405 tấn, tương đương 35%". */
const SAME = phraseSet(['tương đương', ', tương đương', 'tương ứng', ', tương ứng'])

/**
 * The number whose change a percent goes on with: "tăng 652,4 tỷ đồng (3,43%)" says one change twice, "tăng 3,3% số đơn và 1,6%
 * số vụ" two of a kind.
 */
function alikeBefore({ words, ids, kinds }: Tokens, first: number): number | null {
  const same = SAME.endingAt(ids, first - 1)
  const link = same ? '(' : words[first - 1]
  if (link !== '(' && link !== 'và') return null
  for (let k = (same?.start ?? first - 1) - 1; k >= Math.max(0, first - ALIKE_WITHIN); k--) {
    if (kinds[k] === 'numeral') return link === '(' || words[k + 1] === '%' ? k : null
    if (kinds[k] !== 'word' && kinds[k] !== 'time' && words[k] !== '%' && words[k] !== '/') return null
  }
  return null
}

/**
 * The direction of the change that the number at `first` reports, or null. "tăng 15,2%", "tăng trưởng bình quân đạt 6,5%",
 * "(-22,1%)"; null for levels: "tăng lên 20 hộ", "giảm còn 5%". `from` says that a second level follows.
 */
export function changeBefore(tokens: Tokens, first: number, kind: Kind, from: boolean): Direction | null {
  const { words, ids } = tokens
  const last = overFillers(tokens, first - 1)
  const verb = CHANGE_VERBS.endingAt(ids, last)
  // "bắn hạ hai máy bay"
  if (verb && isInCompound(ids, last, verb.start)) return null
  if (verb) {
    // "giảm ở mức 1.845 USD": the level that a price has come to
    if (kind === 'money' && words[first - 1] === 'mức') return null
    // "tăng từ 5 lên 7" are two levels, "tăng từ 30-40%" is a change
    if (verb.row.change === null) {
      return words[verb.end - 1] === 'từ' && !from
        ? (CHANGE_VERBS.endingAt(ids, verb.end - 2)?.row.change ?? null)
        : null
    }
    const next = words[verb.end]
    if (next === 'lên' || next === 'xuống' || next === 'còn') return null
    return verb.row.change
  }
  if (kind !== 'percent' || from) return null
  const alike = alikeBefore(tokens, first)
  const verbBefore = alike === null ? null : CHANGE_VERBS.endingAt(ids, overFillers(tokens, alike - 1))
  if (verbBefore) return verbBefore.row.change
  return fartherVerb(tokens, last)
}
