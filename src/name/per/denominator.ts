import { FUNCTION_WORDS, STATES, VERBS } from '../../lexicon/boundaries.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listed } from '../../lexicon/listed.js'
import { CLASSES } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { LIMITS } from '../../lexicon/qualifiers.js'
import { numeralOf } from '../../propose/range.js'
import type { Scene } from '../../propose/reading.js'
import { toNumber } from '../../scan/decimal.js'
import { UNITS } from '../../units/index.js'
import { EVERY, isYear, textOf } from '../item/words.js'

export const PERIODS: ReadonlySet<string> = new Set(
  listed('giờ, ngày, đêm, ngày đêm, tuần, tháng, quý, năm, vụ, phút, giây, ca, học kỳ'),
)
const UNIT_WORDS = UNITS.filter(({ kind }) => kind !== 'money').flatMap(({ words }) => words)
/** Units, those of several words with them: "mỗi mét vuông". */
const MEASURES = phraseSet(UNIT_WORDS)
/** What is counted in words that are a period, a turn or a number by themselves: "80 triệu đồng/đêm diễn", "90 phút/môn thi". */
const DENOMINATORS = listSet(
  'ngày đêm, đêm diễn, đêm nhạc, đêm lưu trú, buổi diễn, buổi học, buổi tập, buổi tối, suất diễn, suất chiếu, suất ăn',
  'môn thi, môn học, giờ dạy, giờ học, giờ bay, tiết dạy, tiết học, ca mổ, ca trực, lượt khám, số hoá đơn, đơn hàng',
)
/** These take no word that narrows them: "2 năm/lần | thay mới". */
const ALONE: ReadonlySet<string> = new Set([...PERIODS, 'lần'])

/** The token behind the unit that stands at `i`, or `i`. */
export const measureEnd = ({ tokens }: Scene, i: number): number => MEASURES.at(tokens.ids, i)?.end ?? i

/** The token behind the noun that stands at `i`: a counted noun or a unit of several words, or one word. */
export function nounEnd(scene: Scene, i: number): number {
  const { ids, kinds } = scene.tokens
  const noun = DENOMINATORS.at(ids, i) ?? CLASSES.at(ids, i)
  const measured = measureEnd(scene, i)
  if (noun || measured > i) return Math.max(noun?.end ?? i, measured)
  return kinds[i] === 'word' || isYear(scene, i) ? i + 1 : i
}

/** The thing of a rate with the words that narrow it: "căn xây mới", "container lạnh"; units and periods stand alone. */
export function thingEnd(scene: Scene, i: number): number {
  const { words, ids, kinds } = scene.tokens
  const end = nounEnd(scene, i)
  const head = words.slice(i, end).join(' ')
  if (end === i || kinds[i] === 'numeral' || ALONE.has(head) || DENOMINATORS.at(ids, i) || measureEnd(scene, i) === end)
    return end
  let k = end
  while (k < end + 2 && kinds[k] === 'word') {
    // "đồng/người phụ thuộc", but "đồng/lượng | chiều bán ra"
    const whole = STATES.at(ids, k) ?? (FUNCTION_WORDS.at(ids, k) ? null : COMPOUNDS.at(ids, k))
    if (!whole && (FUNCTION_WORDS.at(ids, k) || VERBS.at(ids, k) || LIMITS.at(ids, k))) break
    k = whole ? whole.end : k + 1
  }
  return k
}

export const isOne = (scene: Scene, i: number): boolean => {
  const numeral = numeralOf(scene, i)
  return numeral !== null && numeral.scale === 0 && toNumber(numeral.value) === 1
}

/** Before or behind "một năm" these make it a time that has gone by: "sau một năm", "một ngày trước khi". */
const GONE_BEFORE = listSet('sau, đó, trước, qua, suốt, gần, hơn, khoảng, chừng, được, cách, cách đây, mất, thêm')
const GONE_BEHIND = listSet('sau, trước, qua, nay, đó, trôi qua, kể từ, tới, rưỡi')

/** Is the "một năm" from token `i` to before `end` a time that has gone by, and no denominator? */
export const isGone = ({ tokens: { ids } }: Scene, i: number, end: number): boolean =>
  GONE_BEFORE.endingAt(ids, i - 1) !== null || GONE_BEHIND.at(ids, end) !== null

/** The period of a time expression that comes again: "mỗi năm", "hằng tháng", or "một tháng" that has not gone by. */
export function every(scene: Scene, i: number): string | null {
  const said = textOf(scene, i, i + 1).toLowerCase()
  const [, word, period = null] = /^(mỗi|hàng|hằng|một) (ngày|tuần|tháng|quý|năm)/.exec(said) ?? []
  // "một ngày sau"
  return word === 'một' && (said !== `một ${period}` || isGone(scene, i, i + 1)) ? null : period
}

/** The period of "1 ngày", "một tháng" that is read as a time at token `i`. */
export const onePeriod = (scene: Scene, i: number): string | null =>
  /^(?:1|01|một) (ngày|tuần|tháng|quý|năm)$/.exec(textOf(scene, i, i + 1).toLowerCase())?.[1] ?? null

/** "mỗi suất", "hằng tháng" at token `i`: no "mỗi khi", no "hàng hoá". */
export function isEach(scene: Scene, i: number): boolean {
  const { words } = scene.tokens
  // "cây hàng năm": plants by how long they grow
  if (words[i - 1] === 'cây') return false
  const next = words[i + 1] ?? ''
  if (EACH.has(words[i] ?? '')) return next !== 'khi'
  return EVERY.has(words[i] ?? '') && (PERIODS.has(next) || isYear(scene, i + 1))
}

export const EACH: ReadonlySet<string> = new Set(['mỗi'])
