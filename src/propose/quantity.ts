import { FUNCTION_WORDS, VERBS } from '../lexicon/boundaries.js'
import { LEVEL_STEPS, TIMES_BEFORE } from '../lexicon/changes.js'
import { DONG_WORDS, NOT_COUNTED } from '../lexicon/lookalikes.js'
import { COUNTED, UNCOUNTED } from '../lexicon/nouns.js'
import type { Kind, Qualifier } from '../model/vocabulary.js'
import { add, type Decimal, decimal, negate, shift, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/grammar.js'
import type { Numeral } from '../scan/numeral.js'
import type { Numbered } from '../text/words.js'
import { CENTS, UNITS, type UnitRow } from '../units/index.js'
import { changeBefore, stepsOn } from './change.js'
import { qualifierAfter, qualifierBefore } from './qualify.js'
import { isHalf, isQuote, isRaised, numeralOf, rangeAt } from './range.js'
import type { Quantity, Scene } from './reading.js'
import { type Habit, separated } from './separator.js'
import { isSum } from './sums.js'
import { unitAt, unitBefore } from './units.js'

const VND = UNITS.find((unit) => unit.name === 'VND') as UnitRow
const TIMES = UNITS.find((unit) => unit.name === 'x') as UnitRow
const SHARE = UNITS.find((unit) => unit.name === 'share') as UnitRow
const AGE = UNITS.find((unit) => unit.kind === 'age' && unit.name === 'year') as UnitRow

const MULTIPLY = new Set(['gấp', 'nhân'])
const LIST_MARKS = new Set([',', ';', ')'])
const BRACKET_REACH = 24

/** "từ 0,15 mg", "giá từ 10 tỷ" without an upper bound is a floor; "từ" of a time, a place or a count is not. */
const AT_LEAST: ReadonlySet<Kind> = new Set(['money', 'mass', 'area', 'volume', 'percent', 'other', 'age'])

/** What is measured, and how sure that is: a written unit, a noun that is counted, some other noun, or nothing at all. */
export type Evidence = 'unit' | 'noun' | 'word' | 'none'

export interface Proposed {
  quantity: Quantity
  evidence: Evidence
}

interface Measure {
  unit: UnitRow | null
  /** Token behind the unit. */
  end: number
  evidence: Evidence
  /** Powers of ten that stand apart from the number. */
  scale?: number
}

const isWord = (scene: Scene, i: number) => scene.tokens.kinds[i] === 'word'
const stops = (ids: readonly number[], i: number) => FUNCTION_WORDS.at(ids, i) !== null || VERBS.at(ids, i) !== null

/** The unit behind token `i` of a numeral; a scale word without one means đồng where nothing is counted. */
function measureAt(scene: Scene, i: number, numeral: Numeral): Measure {
  const { tokens } = scene
  const { words, ids } = tokens
  const next = i + 1
  const unit = unitAt(tokens, next, numeral.value.exponent >= 0)
  if (unit && !isGeneration(scene, i, unit.row) && !isWordOfDong(tokens, next, numeral) && !isNamed(scene, unit)) {
    // "độ tuổi trên 30 năm"
    const row = unit.row.kind === 'duration' && isOfAge(words, i) ? AGE : unit.row
    return { unit: row, end: unit.end, evidence: 'unit' }
  }
  // "(80) %", "20 (%)"
  if (words[next] === '(' && words[next + 1] === '%')
    return { unit: unitAt(tokens, next + 1, false)?.row ?? null, end: next + 2, evidence: 'unit' }
  const stepped = numeral.form === 'digits' ? steppedMeasure(scene, next, numeral.scale) : null
  if (stepped) return stepped
  const quoted = quotedMeasure(scene, next)
  if (quoted) return quoted
  const before = unitBefore(tokens, i - 1)
  if (before) return { unit: before.row, end: next, evidence: 'unit' }
  if (COUNTED.at(ids, next) && !NOT_COUNTED.at(ids, next)) return { unit: null, end: next, evidence: 'noun' }
  const open = !isWord(scene, next) || stops(ids, next)
  if (isSum(scene, i, numeral, open)) return { unit: VND, end: next, evidence: numeral.scale === 3 ? 'noun' : 'unit' }
  // "tuổi từ 15 đến 17"
  if (isOfAge(words, i)) return { unit: AGE, end: next, evidence: 'unit' }
  // "hai trong số ba chủ hộ"
  if (words[next] === 'trong' && words[next + 1] === 'số' && numeralOf(scene, next + 2))
    return { unit: null, end: next, evidence: 'noun' }
  if (inBracketedList(scene, i)) return { unit: null, end: next, evidence: 'noun' }
  // "bắt hai “cò” đặc sản"
  const named = isQuotation(scene, next)
  return { unit: null, end: next, evidence: open && !named ? 'none' : 'word' }
}

/** A word in quotes, which open at token `i`: no quotes that close, as those of “đòn bẩy”. */
const isQuotation = (scene: Scene, i: number): boolean =>
  scene.tokens.words[i] === '"' && isWord(scene, i + 1) && scene.tokens.ends[i - 1] !== scene.tokens.starts[i]

/** "Ban Chỉ đạo 389 Lạng Sơn": a unit has no capital, and no name behind it. */
function isNamed(
  { doc: { original, shadow }, tokens: { kinds, starts } }: Scene,
  unit: { start: number; end: number },
) {
  if (unit.end - unit.start > 1) return false
  const isUpper = (at: number) => original[at] !== shadow[at]
  const [at = 0, behind = 0] = [starts[unit.start], starts[unit.end]]
  return kinds[unit.end] === 'word' && isUpper(at) && !isUpper(at + 1) && isUpper(behind)
}

const MOST_QUOTE = 10

/** "55,85 - 56,37 (mua vào - bán ra) triệu đồng/lượng": what stands behind the bracket that begins at token `i`. */
function quotedMeasure(scene: Scene, i: number): Measure | null {
  const { tokens } = scene
  const { words } = tokens
  if (words[i] !== '(' || words[i + 1] !== 'mua' || words[i + 2] !== 'vào') return null
  const close = words.indexOf(')', i)
  if (close < 0 || close - i > MOST_QUOTE) return null
  const told = numeralOf(scene, close + 1)
  const scale = told?.form === 'scale' ? told.scale : 0
  const unit = unitAt(tokens, close + (scale > 0 ? 2 : 1), false)
  return unit && { unit: unit.row, end: unit.end, evidence: 'unit', scale }
}

/** "từ 54 tỷ lên 80 tỷ USD", "từ 2 triệu lên 3 triệu người": the first of two levels, before token `end`, is of what the second is. */
function steppedMeasure({ tokens, numerals }: Scene, end: number, scale: number): Measure | null {
  const step = LEVEL_STEPS.at(tokens.ids, end)
  const level = step && tokens.kinds[step.end] === 'numeral' ? numerals[tokens.refs[step.end] ?? -1] : null
  // "từ 5 lên 7 triệu" is told in millions, too
  if (!step || !level || (scale === 0 && level.scale > 0)) return null
  const unit = unitAt(tokens, step.end + 1, false)?.row
  if (unit) return { unit, end, evidence: 'unit' }
  return COUNTED.at(tokens.ids, step.end + 1) ? { unit: null, end, evidence: 'noun' } : null
}

/** Between "tuổi" and its number: "tuổi từ 15 đến 17", "độ tuổi trên 30". */
const AGE_WITHIN = 5
const BEFORE_AGE = new Set(['từ', 'đến', '-', '#', 'trên', 'dưới', 'khoảng', 'đủ', 'trung', 'bình', 'là', 'nhất'])

/** Does "tuổi" stand before the number at token `i`, and is not the unit of a number before it? */
function isOfAge(words: readonly string[], i: number): boolean {
  let k = i - 1
  while (i - k < AGE_WITHIN && BEFORE_AGE.has(words[k] ?? '')) k--
  return words[k] === 'tuổi' && words[k - 1] !== '#'
}

/** "312 người (Nhật Bản 187, Đài Loan 94, Hàn Quốc 31)": names with their numbers split a count. */
function inBracketedList(scene: Scene, i: number): boolean {
  const { words, kinds } = scene.tokens
  if (kinds[i - 1] !== 'word' || !LIST_MARKS.has(words[i + 1] ?? '')) return false
  // "(phường 14, quận 8)": a common noun is no name of a part
  const before = scene.tokens.starts[i - 1] ?? 0
  if (scene.doc.original[before] === scene.doc.shadow[before]) return false
  let numbers = 0
  let open = i
  while (open >= 0 && i - open < BRACKET_REACH && words[open] !== '(') if (kinds[open--] === 'numeral') numbers++
  if (words[open] !== '(' || !hasNumeral(scene, open - 5, open)) return false
  for (let k = i + 1; k < Math.min(words.length, i + BRACKET_REACH) && words[k] !== ')'; k++)
    if (kinds[k] === 'numeral') numbers++
  return numbers >= 2
}

function hasNumeral(scene: Scene, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to; k++) if (scene.tokens.kinds[k] === 'numeral') return true
  return false
}

/** "mạng 5G", "thông điệp 5K": a capital that touches a small number is a name and no gram. */
function isGeneration(scene: Scene, i: number, unit: UnitRow): boolean {
  const end = scene.tokens.ends[i] ?? 0
  return unit.name === 'g' && scene.doc.original[end] === 'G'
}

const SMALLEST_SUM = 100

/** "6 đồng tiền chủ chốt", "Bến Thuỷ 1 và 2 đồng loạt": after a small number these are words of their own, no đồng. */
const isWordOfDong = ({ words, ids }: Numbered, i: number, { value, scale }: Numeral): boolean =>
  words[i] === 'đồng' && scale === 0 && toNumber(value) < SMALLEST_SUM && DONG_WORDS.at(ids, i) !== null

const MOST_LISTED = 6

/** The unit of the last number of a list: "20, 30 và 50 triệu đồng" are three sums. */
function sharedMeasure(scene: Scene, i: number): Measure | null {
  const { tokens } = scene
  let k = i
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const at = listedAt(tokens, k, k === i)
    const next = at === null ? null : numeralOf(scene, at)
    // "quận 12, một tài xế": the article is no number of a list
    if (at === null || !next || (next.form === 'words' && next.value.digits === 1n)) return null
    const measure = measureAt(scene, at, next)
    if (measure.unit) return { ...measure, end: i + 1 }
    if (measure.evidence === 'noun') return { unit: null, end: i + 1, evidence: 'noun' }
    k = at
  }
  return null
}

/** The token of the number that goes on a list behind token `k`: "20, 30 và 50", "từ 30.000 lên 45.000 đồng". */
function listedAt({ words, ids }: Numbered, k: number, first: boolean): number | null {
  if (words[k + 1] === ',' || words[k + 1] === 'và' || words[k + 1] === 'hoặc') return k + 2
  if (!first) return null
  if (isQuote(words, k + 2) && words[k + 1] === '-') return k + 2
  return words[k - 1] === 'từ' ? (LEVEL_STEPS.at(ids, k + 1)?.end ?? null) : null
}

/** "gấp lần lượt 2,6 lần và 3,1 lần": the comparison holds for every number of the list. */
function timesListed(words: readonly string[], at: number): boolean {
  let k = at
  for (let steps = 0; steps < MOST_LISTED; steps++)
    if ((words[k - 1] === 'và' || words[k - 1] === ',') && words[k - 2] === 'lần' && words[k - 3] === '#') k -= 3
  return words[k - 2] === 'lần' && words[k - 1] === 'lượt' && words[k - 3] === 'gấp'
}

/** Behind "lần" these begin a comparison, or what there is a multiple of: "20 lần mức lương cơ sở". */
const TIMES_OF = new Set(['so', 'mức', 'lương', 'giá'])

/** "gấp 2,5 lần", "tăng gần 3 lần"; elsewhere "lần" is a thing that is counted. */
function isTimes({ words, ids }: Numbered, first: number, at: number, end: number): boolean {
  return (
    words[end] === 'lần' &&
    (TIMES_BEFORE.endingAt(ids, first - 1) !== null ||
      TIMES_BEFORE.endingAt(ids, at - 1) !== null ||
      TIMES_OF.has(words[end + 1] ?? '') ||
      timesListed(words, at))
  )
}

/** Beside a plain fraction these say that it is one share, and no number of a number. */
const SHARE_AFTER = new Set(['bằng', 'gần', 'hơn', 'quá'])
const SHARE_BEFORE = new Set(['các', 'những', 'số', 'tổng'])
const PIECES: ReadonlySet<Kind> = new Set(['mass', 'length', 'volume', 'area', 'duration'])
const SMALLEST_PIECE = 4

/** The unit of "1/2 kg", "3/4 m": halves, thirds and quarters of a measure; "9/10 ha" may be nine out of ten. */
function pieceOf(tokens: Numbered, next: number, below: Numeral | null): UnitRow | null {
  const unit = below && toNumber(below.value) <= SMALLEST_PIECE ? unitAt(tokens, next, true) : null
  return unit && PIECES.has(unit.row.kind) ? unit.row : null
}

/** The parts of "9/14 xã" and "612/1.500 tỷ đồng"; a plain fraction of a mass ("2/3 số hộ") is one share. */
function slashOf(scene: Scene, i: number): 'part' | 'whole' | 'share' | null {
  const { tokens } = scene
  const { words, ids } = tokens
  const here = numeralOf(scene, i)
  if (!here || here.share || here.vague) return null
  if (words[i + 1] === '/' && numeralOf(scene, i + 2)) {
    const below = numeralOf(scene, i + 2)
    const small =
      below &&
      toNumber(below.value) <= 10 &&
      // "1/2,5" is no fraction
      Number.isInteger(toNumber(below.value)) &&
      toNumber(here.value) < toNumber(below.value) &&
      !below.grouped &&
      below.scale === 0
    // "cao bằng 2/3 dòng chữ", "gần 9/10 số hộ", "1/2 ban công"
    const share =
      SHARE_AFTER.has(words[i - 1] ?? '') ||
      (below?.value.digits === 2n && here.value.digits === 1n) ||
      SHARE_BEFORE.has(words[i + 3] ?? '') ||
      UNCOUNTED.at(ids, i + 3) ||
      FUNCTION_WORDS.at(ids, i + 3) ||
      pieceOf(tokens, i + 3, below)
    return small && share ? 'share' : 'part'
  }
  return words[i - 1] === '/' && numeralOf(scene, i - 2) ? 'whole' : null
}

/** "(-22,1%)": the sign that touches a percent in brackets says that it went down. */
const isDrop = ({ tokens: { words, starts, ends } }: Scene, i: number): boolean =>
  words[i - 1] === '-' && ends[i - 1] === starts[i] && words[i - 2] === '('

interface Base {
  numeral: Numeral
  measure: Measure
  kind: Kind
}

function share(scene: Scene, i: number): Proposed | null {
  const above = numeralOf(scene, i)
  const below = numeralOf(scene, i + 2)
  if (!above || !below) return null
  const found = qualifierBefore(scene.tokens, i, 'ratio')
  const measure = pieceOf(scene.tokens, i + 3, below)
  const quantity = quantityOf(
    i,
    i + 2,
    found?.first ?? i,
    measure ? i + 4 : i + 3,
    measure?.kind ?? 'ratio',
    measure ?? SHARE,
    quotient(above.value, toNumber(below.value)),
  )
  quantity.qualifier = found?.qualifier ?? 'exact'
  return { quantity, evidence: 'unit' }
}

function quantityOf(
  at: number,
  until: number,
  first: number,
  end: number,
  kind: Kind,
  unitRow: UnitRow | null,
  value: Decimal,
): Quantity {
  return {
    value,
    valueMax: null,
    qualifier: 'exact',
    kind,
    unit: unitRow?.name ?? null,
    unitRow,
    change: null,
    at,
    until,
    first,
    last: end - 1,
    half: null,
    step: null,
    flags: unitRow?.flag ? [unitRow.flag] : [],
    alternatives: [],
  }
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
  const own = half === 'part' ? wholeMeasure(scene, i) : measureAt(scene, behind, numeral)
  const measure = own.unit || own.evidence === 'noun' ? own : (sharedMeasure(scene, i) ?? own)
  const found = qualifierBefore(tokens, start, 'ratio')
  // "gấp đôi", "gấp ba"
  if (
    !measure.unit &&
    MULTIPLY.has(words[start - 1] ?? '') &&
    // "bệnh nhân 1552"
    (COUNTED.endingAt(tokens.ids, start - 1)?.start ?? start) === start &&
    words[measure.end] !== 'lần' &&
    (measure.evidence !== 'noun' || isDouble(scene, i))
  ) {
    return { numeral, measure: { unit: TIMES, end: measure.end, evidence: 'unit' }, kind: 'ratio' }
  }
  if (!measure.unit && isTimes(tokens, found?.first ?? start, start, measure.end)) {
    return { numeral, measure: { unit: TIMES, end: measure.end + 1, evidence: 'unit' }, kind: 'ratio' }
  }
  return { numeral, measure, kind: measure.unit?.kind ?? 'count' }
}

/** "gấp đôi mức phạt": a noun behind it is not counted. */
const isDouble = ({ doc, tokens: { starts } }: Scene, i: number): boolean => doc.shadow.startsWith('đôi', starts[i])

/** The part of "612/1.500 tỷ đồng" is measured as its whole is. */
function wholeMeasure(scene: Scene, i: number): Measure {
  const whole = numeralOf(scene, i + 2)
  return whole ? { ...measureAt(scene, i + 2, whole), end: i + 1 } : { unit: null, end: i + 1, evidence: 'none' }
}

/** The hundredths of a currency at token `i`, and the token behind them. */
function centsAt(scene: Scene, i: number): { value: Decimal; at: number; end: number } | null {
  const numeral = numeralOf(scene, i)
  return numeral && CENTS.includes(scene.tokens.words[i + 1] ?? '') ? { value: numeral.value, at: i, end: i + 2 } : null
}

/** "ba mươi (30) ngày": is the number spelled at token `i` told once more in digits? */
function isSaidTwice(scene: Scene, i: number): boolean {
  const { words } = scene.tokens
  if (words[i + 1] !== '(' || words[i + 3] !== ')') return false
  const [spelled, digits] = [numeralOf(scene, i), numeralOf(scene, i + 2)]
  return spelled?.form === 'words' && digits !== null && toNumber(spelled.value) === toNumber(digits.value)
}

/** What the number at token `i` measures or counts, if it is a quantity at all; ranges are proposed at their first number. */
export function quantityAt(scene: Scene, i: number, habit: Habit): Proposed | null {
  const { tokens } = scene
  const { words, starts, ends } = tokens
  const half = slashOf(scene, i)
  if (half === 'share') return share(scene, i)
  const range = half ? null : rangeAt(scene, i)
  const twice = !half && !range && isSaidTwice(scene, i)
  const ground = base(scene, i, range ? range.until : i, twice ? i + 3 : undefined)
  if (!ground) return null
  const { numeral, measure, kind } = ground
  const before = qualifierBefore(tokens, i, kind, numeral.form === 'words')
  const first = before?.first ?? i
  const text = scene.doc.shadow.slice(starts[i] ?? 0, ends[i] ?? 0)
  const read = separated(numeral, kind, text, habit)
  let value = range ? range.low : read.value
  // "612/1.500 tỷ đồng": the scale word stands for both
  const whole = half === 'part' ? numeralOf(scene, i + 2) : null
  if (whole && numeral.scale === 0 && whole.scale > 0) value = shift(value, whole.scale)
  const sold = !range && words[i + 1] === '-' && isQuote(words, i + 2) ? numeralOf(scene, i + 2) : null
  if (sold && numeral.scale === 0 && sold.scale > 0) value = shift(value, sold.scale)
  if (measure.scale) value = shift(value, measure.scale)
  let end = measure.end
  let high = range ? range.high : null
  // "2 năm rưỡi"; of a range it is the upper bound that has the half
  if (measure.unit && isHalf(words[end])) {
    const half = decimal(5, -1)
    if (high) high = add(high, half)
    else value = add(value, half)
    end++
  }
  // "hai đô la và 23 xen", "2 đô 23 xu": the hundredths belong to the sum
  const cents = kind === 'money' ? centsAt(scene, words[end] === 'và' ? end + 1 : end) : null
  if (cents) {
    value = add(value, shift(cents.value, -2))
    end = cents.end
  }
  const after = qualifierAfter(tokens, end)
  const open = words[i - 1] === 'từ' || words[(before?.first ?? i) - 1] === 'từ'
  const from = open && !range && (stepsOn(tokens, end) || isRaised(words, i - 1))
  // "giảm về 0% từ 18%": where it came from
  const wasLevel = open && words[first - 2] === '%'
  const drop = kind === 'percent' && (isDrop(scene, i) || value.digits < 0n)
  if (drop && value.digits < 0n) value = negate(value)
  let change = changeBefore(scene.tokens, first, kind, from)
  if (drop) change ??= 'down'
  const quantity = quantityOf(
    i,
    cents ? cents.at : range ? range.until : twice ? i + 2 : i,
    Math.min(first, drop && words[i - 1] === '-' ? i - 1 : first),
    end,
    kind,
    measure.unit,
    value,
  )
  quantity.valueMax = high
  quantity.qualifier = range
    ? 'range'
    : qualifierOf(
        numeral,
        before?.qualifier ?? null,
        after?.qualifier ?? null,
        open && !from && !sold && !wasLevel && AT_LEAST.has(kind),
      )
  quantity.change = change
  quantity.half = half
  quantity.step = from ? 'from' : null
  if (!range) quantity.alternatives = read.alternatives
  // energy, points and the like keep their unit as it was written
  if (kind === 'other' && measure.end > 0) {
    const unitStart = (range ? range.until : i) + 1
    const written = scene.doc.original.slice(starts[unitStart] ?? 0, ends[measure.end - 1] ?? 0)
    // "km một giờ" is km/h
    const spoken = quantity.unit?.includes('/') === true && !written.includes('/')
    if (written && !spoken) quantity.unit = written
  }
  if (!range) quantity.flags.push(...read.flags)
  return { quantity, evidence: measure.evidence }
}

function qualifierOf(numeral: Numeral, before: Qualifier | null, after: Qualifier | null, from: boolean): Qualifier {
  if (after) return after
  if (numeral.vague) return 'vague'
  return before ?? (from ? 'at_least' : 'exact')
}
