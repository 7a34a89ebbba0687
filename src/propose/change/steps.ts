import { LEVEL_STEPS } from '../../lexicon/changes.js'
import { listSet } from '../../lexicon/phrases.js'
import { closing } from '../../segment/tokens.js'
import type { Numbered } from '../../text/words.js'
import { BREAKS, LONGEST_BRACKET } from './verb.js'

const MOST_STEPS = 9
/** Does "lên", "xuống còn" follow, so that the number is the first of two levels? `end` is behind the quantity. */
export function stepsOn({ words, ids }: Numbered, end: number): boolean {
  for (let k = end; k < Math.min(words.length, end + MOST_STEPS); k++) {
    if (LEVEL_STEPS.at(ids, k) && words[k - 1] !== 'trở') return true
    const word = words[k] ?? ''
    // "từ 5,6%/năm xuống còn 5,4%/năm": the year of a rate may be taken for five
    if (word === '/') k++
    // "từ 87,9% (năm 2019) lên 90%"
    // "từ 1.500 kWh/người (năm 2015) lên 2.200"
    else if (word === '(' && (k === end || (words[end] === '/' && k === end + 2)))
      k = Math.max(k, closing(words, k, LONGEST_BRACKET))
    else if (BREAKS.has(word) && word !== ',') return false
  }
  return false
}

const RUNS = new Set(['phiên', 'ngày', 'tuần', 'tháng', 'quý', 'kỳ', 'vụ', '#'])
const ON_END = listSet('liên tiếp, liên tục, liền, đầu tiên')

/** "giảm 3 phiên liên tiếp", "tăng mạnh 2 tháng liền": for how long something went on, its number at token `i`. */
export const isRun = ({ words, ids }: Numbered, i: number): boolean =>
  RUNS.has(words[i + 1] ?? '') && ON_END.at(ids, i + 2) !== null
