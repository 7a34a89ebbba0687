import { TIMES_BEFORE } from '../lexicon/changes.js'
import { COUNTED } from '../lexicon/nouns.js'
import { listSet } from '../lexicon/phrases.js'
import type { Numeral } from '../scan/numeral.js'
import type { Tokens } from '../segment/tokens.js'
import type { Numbered } from '../text/words.js'
import { UNITS, type UnitRow } from '../units/index.js'
import { qualifierBefore } from './qualify.js'
import { MOST_LISTED } from './range.js'
import type { Scene } from './reading.js'

/** What a number of times is in: "gấp 2,5 lần". */
export const TIMES = UNITS.find((unit) => unit.name === 'x') as UnitRow

/** Before a multiple: "gấp đôi", "nhân ba"; "bệnh nhân 1552" and "nguyên nhân" end like one. */
const MULTIPLY = new Set(['gấp', 'nhân'])
export const isMultiplied = ({ words, ids }: Numbered, start: number): boolean =>
  MULTIPLY.has(words[start - 1] ?? '') && (COUNTED.endingAt(ids, start - 1)?.start ?? start) === start

/** "gấp đôi mức phạt", "gấp đôi ngày thường", "gấp rưỡi đợt trước": what stands behind it is not counted and no unit. */
export const isDouble = ({ doc, tokens: { starts } }: Scene, i: number): boolean =>
  DOUBLES.some((word) => doc.shadow.startsWith(word, starts[i]))
const DOUBLES = ['đôi', 'rưỡi', 'rưởi']

/** "gấp lần lượt 2,6 lần và 3,1 lần": the comparison holds for every number of the list. */
function timesListed(words: readonly string[], at: number): boolean {
  let k = at
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    if ((words[k - 1] !== 'và' && words[k - 1] !== ',') || words[k - 2] !== 'lần' || words[k - 3] !== '#') break
    k -= 3
  }
  return words[k - 2] === 'lần' && words[k - 1] === 'lượt' && words[k - 3] === 'gấp'
}

/** Behind "lần" these begin a comparison, or what there is a multiple of: "20 lần mức lương cơ sở". */
const TIMES_OF = new Set(['so', 'mức', 'lương', 'giá', 'ngưỡng', 'chuẩn'])

/** What is gone beyond so many times over: "vượt | quy chuẩn về chất thải | 5 lần". */
const THRESHOLDS = listSet('quy chuẩn, tiêu chuẩn, ngưỡng, giới hạn, mức, mức độ, chuẩn, chỉ tiêu, quy định, định mức')
const THRESHOLD_WITHIN = 9
/** Nothing that is measured goes on beyond these. */
export const CLAUSE_ENDS = new Set(['#', '@', ',', ';', '.', ':', '('])

/** Does what stands before token `at` go beyond a limit? */
function goesBeyond({ words, ids }: Numbered, at: number): boolean {
  for (let k = at - 2; k >= Math.max(0, at - THRESHOLD_WITHIN); k--) {
    if (CLAUSE_ENDS.has(words[k] ?? '')) return false
    if (words[k] === 'vượt') return THRESHOLDS.at(ids, k + 1) !== null
  }
  return false
}

/** "cao gần 2,5 lần ngưỡng": nothing happens half a time. */
export const isPartlyTimes = (words: readonly string[], { value, order }: Numeral, end: number): boolean =>
  words[end] === 'lần' && order === 0 && value.exponent < 0

/** "giá xăng được điều chỉnh tăng | ba lần": so often it was changed. */
const ADJUSTED = listSet('điều chỉnh tăng, điều chỉnh giảm, điều chỉnh tăng giá, điều chỉnh giảm giá')

/** "gấp 2,5 lần", "tăng gần 3 lần"; elsewhere "lần" is a thing that is counted. */
export function isTimes(tokens: Tokens, at: number, end: number): boolean {
  const { words, ids } = tokens
  if (words[end] !== 'lần') return false
  const first = qualifierBefore(tokens, at, 'ratio')?.first ?? at
  if (ADJUSTED.endingAt(ids, first - 1)) return false
  return (
    TIMES_BEFORE.endingAt(ids, first - 1) !== null ||
    TIMES_BEFORE.endingAt(ids, at - 1) !== null ||
    TIMES_OF.has(words[end + 1] ?? '') ||
    timesListed(words, at) ||
    goesBeyond(tokens, first)
  )
}
