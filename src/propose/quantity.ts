import type { Kind, Qualifier } from '../model/vocabulary.js'
import { add, decimal, negate, shift, times, toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Tokens } from '../segment/tokens.js'
import { UNITS, type UnitRow } from '../units/index.js'
import { isWrittenOut } from './calculation.js'
import type { Direction } from './change/compared.js'
import { changeBefore } from './change/index.js'
import { isRun, stepsOn } from './change/steps.js'
import { centsOnTop, timeOnTop } from './compound.js'
import { isFloor } from './floor.js'
import { mixed, share } from './fraction.js'
import { type Measure, measureAt } from './measure.js'
import { type Proposed, quantityOf } from './plain.js'
import { qualifierAfter, qualifierBefore } from './qualify.js'
import { isHalf, isQuote, isRaised, numeralOf, rangeAt } from './range.js'
import type { Scene } from './reading.js'
import { type Habit, separated } from './separator.js'
import { sharedMeasure } from './shared.js'
import { PIECES, SHARE, slashOf } from './slash.js'
import { CLAUSE_ENDS, isDouble, isMultiplied, isPartlyTimes, isTimes, TIMES } from './times.js'
import { isOfMarks, unitAt } from './units.js'

/** Before the sign of a change: "(-22,1%)", "3,41 tỷ USD, +5,9%". */
const BEFORE_SIGN = { '-': new Set(['(']), '+': new Set(['(', ',', ';', ':', '#', '%']) }

/** "giảm 1,6% | (-52 ha)", "tăng 3% | (tương đương +32 tỷ đồng)": does the bracket that begins before token `i` tell a change once more? */
function tellsChangeAgain(words: readonly string[], i: number): boolean {
  const open = words[i - 2] === 'đương' && words[i - 3] === 'tương' ? i - 4 : i - 2
  return words[open] === '(' && words[open - 1] === '%'
}

/**
 * "(-22,1%)", "đạt 3,41 tỷ USD, +5,9%": the way in which something went by the sign that touches a percent, or what the percent before
 * amounts to.
 */
function signedChange({ tokens: { words, starts, ends } }: Scene, i: number, kind: Kind): Direction | null {
  const sign = words[i - 1]
  if ((sign !== '-' && sign !== '+') || ends[i - 1] !== starts[i]) return null
  const way = sign === '-' ? 'down' : 'up'
  if (kind !== 'percent') return tellsChangeAgain(words, i) ? way : null
  // "5%+3%"
  if (ends[i - 2] === starts[i - 1] && words[i - 2] !== '(') return null
  // "-5,2%" alone in a line
  if (i === 1 && words.length === 3) return way
  return BEFORE_SIGN[sign].has(words[i - 2] ?? ',') ? way : null
}

interface Base {
  numeral: Numeral
  measure: Measure
  kind: Kind
}

/** `start` is the first number of a range, `i` the one with the unit, `behind` the token that the unit stands behind. */
function base(scene: Scene, start: number, i: number, behind = i): Base | null {
  const numeral = numeralOf(scene, i)
  if (!numeral || numeral.form === 'code') return null
  const { tokens } = scene
  const { words } = tokens
  if (numeral.share) {
    // "một phần ba lít"
    const piece = unitAt(tokens, i + 1, true)
    return piece && PIECES.has(piece.row.kind)
      ? { numeral, measure: { unit: piece.row, end: piece.end, evidence: 'unit' }, kind: piece.row.kind }
      : { numeral, measure: { unit: SHARE, end: i + 1, evidence: 'unit' }, kind: 'ratio' }
  }
  const half = slashOf(scene, i)
  const own = half === 'part' ? wholeMeasure(scene, i, numeral) : measureAt(scene, behind, numeral, start)
  const measure = own.unit || own.evidence === 'noun' ? own : (sharedMeasure(scene, i) ?? own)
  const multiplied = isMultiplied(tokens, start)
  if (multiplied && words[i + 1] !== 'lần' && isDouble(scene, i))
    return { numeral, measure: { unit: TIMES, end: i + 1, evidence: 'unit' }, kind: 'ratio' }
  // "gấp ba"
  if (!measure.unit && multiplied && words[measure.end] !== 'lần' && measure.evidence !== 'noun') {
    return { numeral, measure: { unit: TIMES, end: measure.end, evidence: 'unit' }, kind: 'ratio' }
  }
  if (!measure.unit && (isTimes(tokens, start, measure.end) || isPartlyTimes(words, numeral, measure.end))) {
    return { numeral, measure: { unit: TIMES, end: measure.end + 1, evidence: 'unit' }, kind: 'ratio' }
  }
  return { numeral, measure, kind: measure.unit?.kind ?? (isScore(tokens, i, numeral, measure) ? 'other' : 'count') }
}

const INDEX_WITHIN = 8
/** "chỉ số Breteau tại xã đo được 46": the number of an index; with `marks`, of marks too, "điểm thi tăng 0,4". */
function isIndex({ words }: Tokens, i: number, marks = false): boolean {
  // "chỉ số bụi PM 2.5 là 149": its size names the dust
  const ends = (k: number) => CLAUSE_ENDS.has(words[k] ?? '') && words[k - 1] !== 'pm'
  for (let k = i - 1; k >= Math.max(0, i - INDEX_WITHIN) && !ends(k); k--)
    if ((words[k] === 'số' && words[k - 1] === 'chỉ') || (marks && words[k] === 'điểm')) return true
  return false
}

/** "hệ số lương từ 9,7 trở lên", "điểm thi đều lớn hơn 5": a level of no unit, where nothing is counted. */
const isScore = (tokens: Tokens, i: number, numeral: Numeral, { evidence }: Measure): boolean =>
  evidence === 'none' &&
  tokens.words[i - 1] !== '/' &&
  numeral.form === 'digits' &&
  numeral.order === 0 &&
  (numeral.value.exponent < 0 || isOfMarks(tokens, i) || isIndex(tokens, i))

/** The part of "612/1.500 tỷ đồng" is measured as its whole is; "120.000.000/10" is divided. */
function wholeMeasure(scene: Scene, i: number, part: Numeral): Measure {
  const whole = numeralOf(scene, i + 2)
  if (whole && isWrittenOut(part) && !whole.grouped && whole.order === 0) return measureAt(scene, i, part)
  return whole ? { ...measureAt(scene, i + 2, whole), end: i + 1 } : { unit: null, end: i + 1, evidence: 'none' }
}

/** "50+ câu hỏi": the sign that touches a number, and nothing that would be added. */
const isPlus = ({ tokens: { words, kinds, starts, ends } }: Scene, end: number): boolean =>
  words[end] === '+' &&
  ends[end - 1] === starts[end] &&
  kinds[end - 1] === 'numeral' &&
  kinds[end + 1] === 'word' &&
  (starts[end + 1] ?? 0) > (ends[end] ?? 0)

/** "ba mươi (30) ngày": is the number spelled at token `i` told once more in digits? */
function isSaidTwice(scene: Scene, i: number): boolean {
  const { words } = scene.tokens
  if (words[i + 1] !== '(' || words[i + 3] !== ')') return false
  const [spelled, digits] = [numeralOf(scene, i), numeralOf(scene, i + 2)]
  return spelled?.form === 'words' && digits !== null && toNumber(spelled.value) === toNumber(digits.value)
}

/** The powers of ten that are told elsewhere: behind a bracket, or with the `other` number of "612/1.500 tỷ đồng". */
const sharedScale = (numeral: Numeral, other: Numeral | null, { scale = 0 }: Measure): number =>
  scale + (numeral.scale === 0 ? (other?.scale ?? 0) : 0)

/** Energy, points and the like keep their unit as it is written, from token `start` up to `end`; "km một giờ" is km/h. */
function writtenUnit({ doc, tokens: { starts, ends } }: Scene, start: number, end: number, unit: string): string {
  const written = doc.original.slice(starts[start] ?? 0, ends[end - 1] ?? 0)
  const spoken = unit.includes('/') && !written.includes('/')
  return written === '' || spoken ? unit : written
}

const HALF = decimal(5, -1)
const PERCENT = UNITS.find(({ name }) => name === '%') as UnitRow

/** "kim ngạch tăng | 25,6 so với năm trước": what rose by a fraction that measures nothing rose by so many percent. */
const isBarePercent = (kind: Kind, { unit }: Measure, change: Direction | null, tokens: Tokens, i: number): boolean =>
  kind === 'other' && unit === null && change !== null && !isIndex(tokens, i, true)

const CAME_FROM = new Set(['tăng', 'giảm'])
const AT_TIME = new Set(['của', 'vào', 'hồi'])
/** "(tăng | từ 50% | cuối năm trước)": is told from which level it came, and when that was? The quantity from token `first` up to `end`. */
const isFormer = ({ words, kinds }: Tokens, first: number, end: number): boolean =>
  CAME_FROM.has(words[words[first - 1] === 'từ' ? first - 2 : first - 1] ?? '') &&
  kinds[AT_TIME.has(words[end] ?? '') ? end + 1 : end] === 'time'

/** What the number at token `i` measures or counts, if it is a quantity at all; ranges are proposed at their first number. */
export function quantityAt(scene: Scene, i: number, habit: Habit): Proposed | null {
  const { tokens } = scene
  const { words, starts, ends } = tokens
  const half = slashOf(scene, i)
  if (half === 'share') return share(scene, i)
  const onTop = mixed(scene, i)
  if (onTop) return onTop
  const range = half ? null : rangeAt(scene, i)
  const twice = !half && !range && isSaidTwice(scene, i)
  const ground = base(scene, i, range ? range.until : i, twice ? i + 3 : undefined)
  if (!ground) return null
  const { numeral, measure, kind } = ground
  const before = qualifierBefore(tokens, i, kind, numeral)
  const first = before?.first ?? i
  const text = scene.doc.shadow.slice(starts[i] ?? 0, ends[i] ?? 0)
  const read = separated(numeral, measure.unit ? kind : 'count', text, habit)
  let value = range ? range.low : read.value
  const quoted = !range && words[i + 1] === '-' && isQuote(words, i + 2)
  const scale = sharedScale(numeral, half === 'part' || quoted ? numeralOf(scene, i + 2) : null, measure)
  if (scale > 0) value = shift(value, scale)
  let end = measure.end
  let high = range ? range.high : null
  // "2 năm rưỡi"; of a range it is the upper bound that has the half
  if (measure.unit && isHalf(words[end])) {
    if (high) high = add(high, HALF)
    else value = add(value, HALF)
    end++
  }
  const smaller = centsOnTop(scene, end, measure.unit) ?? (range ? null : timeOnTop(scene, end, measure.unit))
  if (smaller) {
    value = add(smaller.many ? times(value, decimal(smaller.many)) : value, smaller.value)
    end = smaller.end
  }
  const levelFrom = words[i - 1] === 'mức' && words[i - 2] === 'từ'
  const open = words[i - 1] === 'từ' || levelFrom || words[first - 1] === 'từ'
  const plus = isPlus(scene, end)
  const after = plus ? { qualifier: 'over' as const } : qualifierAfter(tokens, end)
  if (plus) end++
  const steps = open && (stepsOn(tokens, end) || isRaised(words, i - 1))
  const from = steps && !range
  // "giảm về 0% từ 18%", "(tăng từ 50% cuối năm trước)": where it came from
  const former = open && !range && isFormer(tokens, first, end)
  const wasLevel = former || (open && words[first - 2] === '%')
  const below = kind === 'percent' && value.digits < 0n
  if (below) value = negate(value)
  const sign = signedChange(scene, i, kind)
  // "vượt 8% kế hoạch": so much more than was planned
  const exceeds = before?.qualifier === null && words[before.first] === 'vượt' && words[before.first + 1] !== 'qua'
  const excess = exceeds ? 'up' : null
  // "tăng trưởng âm 3,5%" went down, whatever the verb says
  const change = below
    ? 'down'
    : (sign ?? (isRun(tokens, i) ? null : changeBefore(tokens, first, end, kind, steps || former)) ?? excess)
  const percent = isBarePercent(kind, measure, change, tokens, i)
  const quantity = quantityOf(
    i,
    smaller?.at ?? (range ? range.until : twice ? i + 2 : i),
    sign ? Math.min(first, i - 1) : first,
    end,
    percent ? 'percent' : kind,
    percent ? PERCENT : (smaller?.unit ?? measure.unit),
    value,
  )
  quantity.valueMax = high
  quantity.qualifier = range
    ? 'range'
    : qualifierOf(
        numeral,
        before?.qualifier ?? null,
        after?.qualifier ?? null,
        open && !levelFrom && !from && !quoted && !wasLevel && isFloor(tokens, i, end, kind),
      )
  quantity.change = change
  quantity.half = half
  quantity.step = from ? 'from' : null
  if (quantity.kind === 'other' && quantity.unit !== null)
    quantity.unit = writtenUnit(scene, (range ? range.until : i) + 1, measure.end, quantity.unit)
  if (!range) {
    quantity.alternatives = read.alternatives
    quantity.flags.push(...read.flags)
  }
  return { quantity, evidence: measure.evidence }
}

function qualifierOf(numeral: Numeral, before: Qualifier | null, after: Qualifier | null, from: boolean): Qualifier {
  if (after) return after
  if (numeral.vague) return 'vague'
  return before ?? (from ? 'at_least' : 'exact')
}
