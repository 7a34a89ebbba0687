import { FUNCTION_WORDS, VERBS } from '../lexicon/boundaries.js'
import { LEVEL_STEPS } from '../lexicon/changes.js'
import { listed } from '../lexicon/listed.js'
import { DONG_WORDS, NOT_COUNTED, NOT_UNITS } from '../lexicon/lookalikes.js'
import { COUNTED } from '../lexicon/nouns.js'
import { phraseSet } from '../lexicon/phrases.js'
import { toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import { isCapitalAt } from '../text/chars.js'
import type { Numbered } from '../text/words.js'
import { UNITS, type UnitRow } from '../units/index.js'
import { AGE, ageOf, isBracketedAge, isOfAge } from './age.js'
import { currencyBefore } from './currency.js'
import { bracketedList, goesOnNaming, isPoints } from './naming.js'
import { partOfSum } from './parts.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { isSum } from './sums.js'
import { unitAt, unitBefore, unitOfThousands } from './units.js'

const VND = UNITS.find((unit) => unit.name === 'VND') as UnitRow
const POINTS = UNITS.find((unit) => unit.name === 'điểm') as UnitRow

const DAY = UNITS.find((unit) => unit.kind === 'duration' && unit.name === 'day') as UnitRow

/** Before "điểm" these tell a mark: "đạt điểm 10"; "từ điểm 2" may be one of a paragraph. */
const MARKED = new Set(['đạt', 'được', 'chấm', 'mức', 'số', 'tổng'])
const isMark = ({ tokens: { words } }: Scene, i: number, { form, value }: Numeral): boolean =>
  form === 'digits' && (MARKED.has(words[i - 2] ?? '') || (words[i - 2] === 'từ' && value.exponent < 0))

/** Behind a bare number that is a part of a sum. */
const PART_ENDS = new Set([',', ';', ')', 'và'])
/** A scale word from a million on is that of all that are counted in a list. */
export const LEAST_SHARED = 6

/** What is measured, and how sure that is: a written unit, a noun that is counted, some other noun, or nothing at all. */
export type Evidence = 'unit' | 'noun' | 'word' | 'none'

export interface Measure {
  unit: UnitRow | null
  /** Token behind the unit. */
  end: number
  evidence: Evidence
  /** Powers of ten that stand apart from the number. */
  scale?: number
}

const PER_MILLE = UNITS.find((unit) => unit.name === '‰') as UnitRow
/** How salty water is, which is a part of nothing that is counted: "độ mặn 4‰". */
const SALT: UnitRow = { ...PER_MILLE, kind: 'other' }
const SALT_WITHIN = 24
const WATER_WITHIN = 4

/** "ranh mặn 4‰ lấn sâu 30 km", "ngừng tưới khi nước trên 1‰" */
const isOfSalt = (words: readonly string[], i: number): boolean =>
  words.slice(Math.max(0, i - SALT_WITHIN), i + SALT_WITHIN).includes('mặn') ||
  words.slice(Math.max(0, i - WATER_WITHIN), i).includes('nước')

const PERCENT = UNITS.find((unit) => unit.name === '%') as UnitRow
const CHANGES = new Set(['tăng', 'giảm'])
/** Between the verb of a change and how much it was. */
const BY = new Set(['gần', 'hơn', 'trên', 'khoảng', 'nhẹ', 'thêm', 'mạnh'])
const MOST_BY = 2
/** What has points and no percents, near before its change. */
const SCORED = new Set(['điểm', 'hệ', 'chỉ'])
const SCORED_WITHIN = 10

/** "kim ngạch tăng nhẹ 2,6 so với cùng kỳ": the sign of a percent is left out, where nothing that has points changes. */
function isPercentLeftOut({ words }: Numbered, i: number, { form, order, value }: Numeral): boolean {
  if (form !== 'digits' || order > 0 || value.exponent >= 0) return false
  if (words[i + 1] !== 'so' || words[i + 2] !== 'với') return false
  let k = i - 1
  while (i - k <= MOST_BY && BY.has(words[k] ?? '')) k--
  return CHANGES.has(words[k] ?? '') && !words.slice(Math.max(0, k - SCORED_WITHIN), k).some((word) => SCORED.has(word))
}

/** Before so many samples, and behind them: "lấy | 60 mẫu rau", "5 mẫu tôm | xét nghiệm". */
const TESTS = listed('kiểm tra, kiểm nghiệm, xét nghiệm, phân tích, giám sát')
const TAKEN = phraseSet([...TESTS, ...listed('lấy, lấy được, thu thập, thu mẫu, test, test nhanh')])
const TESTED = phraseSet([...TESTS, 'dương tính', 'âm tính'])
const SAMPLED_WITHIN = 4

/** Are those no fields but samples, whose "mẫu" stands behind the number at token `i`? */
function isSample({ tokens: { ids } }: Scene, i: number, row: UnitRow): boolean {
  if (row.name !== 'mau') return false
  if (TAKEN.endingAt(ids, i - 1)) return true
  for (let k = i + 2; k < i + 2 + SAMPLED_WITHIN; k++) if (TESTED.at(ids, k)) return true
  return false
}

const isWord = (scene: Scene, i: number) => scene.tokens.kinds[i] === 'word'
/** Does nothing that is counted begin at word `i`? */
export const stops = (ids: readonly number[], i: number) =>
  FUNCTION_WORDS.at(ids, i) !== null || VERBS.at(ids, i) !== null

/** "2.500 | bảng", but "1.200 bảng quảng cáo": a unit of thousands of which nothing more is told. */
function ofThousands(scene: Scene, i: number) {
  const unit = unitOfThousands(scene.tokens, i)
  return unit && (!isWord(scene, unit.end) || stops(scene.tokens.ids, unit.end)) ? unit : null
}

/**
 * The unit behind token `i` of a numeral, or before the range that begins at `first`; a scale word without one means đồng where
 * nothing is counted.
 */
export function measureAt(scene: Scene, i: number, numeral: Numeral, first = i): Measure {
  const { tokens } = scene
  const { words, ids } = tokens
  const next = i + 1
  const unit =
    unitAt(tokens, next, numeral.value.exponent >= 0) ??
    (toNumber(numeral.value) >= 1000 ? ofThousands(scene, next) : null)
  if (
    unit &&
    !isGeneration(scene, i, unit.row) &&
    !isWordOfDong(tokens, next, numeral) &&
    !isNamed(scene, unit) &&
    !isSample(scene, i, unit.row) &&
    // "ở quận 3 hôm 28/8"
    !(words[next] === 'hôm' && tokens.kinds[next + 1] === 'time') &&
    !isGrade(scene, i)
  ) {
    // "độ tuổi trên 30 năm", "trẻ dưới 6 tháng"
    const row = unit.row.kind === 'duration' ? ageOf(tokens, i, unit.row, unit.end) : unit.row
    if (row === PER_MILLE && isOfSalt(words, i)) return { unit: SALT, end: unit.end, evidence: 'unit' }
    return { unit: row, end: unit.end, evidence: 'unit' }
  }
  // "được nghỉ 1 | ngày 30/4"
  if (
    words[i - 1] === 'nghỉ' &&
    tokens.kinds[next] === 'time' &&
    scene.doc.shadow.startsWith('ngày ', tokens.starts[next])
  )
    return { unit: DAY, end: next, evidence: 'unit' }
  // "đạt điểm 10", "từ điểm 7,5 trở lên"
  if (words[i - 1] === 'điểm' && isMark(scene, i, numeral)) return { unit: POINTS, end: next, evidence: 'unit' }
  // "(80) %", "20 (%)"
  if (words[next] === '(' && words[next + 1] === '%')
    return { unit: unitAt(tokens, next + 1, false)?.row ?? null, end: next + 2, evidence: 'unit' }
  const stepped = numeral.form === 'digits' ? steppedMeasure(scene, next, numeral.scale) : null
  if (stepped) return stepped
  const quoted = quotedMeasure(scene, next)
  if (quoted) return quoted
  // "USD 10-20": the code stands before both
  const before = unitBefore(tokens, i - 1) ?? (first < i ? unitBefore(tokens, first - 1) : null)
  if (before) return { unit: before.row, end: next, evidence: 'unit' }
  const part = numeral.order === 0 && PART_ENDS.has(words[next] ?? '') ? partOfSum(scene, i) : null
  if (part) return { unit: part.unit, end: next, evidence: 'unit', scale: part.scale }
  if (COUNTED.at(ids, next) && !NOT_COUNTED.at(ids, next)) return { unit: null, end: next, evidence: 'noun' }
  const open = !isWord(scene, next) || stops(ids, next) || words[next] === 'chẵn'
  if (isSum(scene, i, numeral, open)) {
    const unit = (numeral.order >= LEAST_SHARED ? currencyBefore(scene, i) : null) ?? VND
    return { unit, end: next, evidence: numeral.order <= 3 ? 'noun' : 'unit' }
  }
  // "tuổi từ 15 đến 17", "Lê Văn Bé (45, trú quận 3)"
  if (isOfAge(words, i) || (numeral.form === 'digits' && isBracketedAge(tokens, i, toNumber(numeral.value))))
    return { unit: AGE, end: next, evidence: 'unit' }
  // "hai trong số ba chủ hộ"
  if (words[next] === 'trong' && words[next + 1] === 'số' && numeralOf(scene, next + 2))
    return { unit: null, end: next, evidence: 'noun' }
  const opens = bracketedList(scene, i)
  if (opens !== null)
    // "24,7 điểm (Toán 9,2, Vật lý 7,25)"
    return isPoints(tokens, opens)
      ? { unit: POINTS, end: next, evidence: 'unit' }
      : { unit: null, end: next, evidence: 'noun' }
  if (goesOnNaming(scene, i)) return { unit: null, end: next, evidence: 'noun' }
  if (isPercentLeftOut(tokens, i, numeral)) return { unit: PERCENT, end: next, evidence: 'unit' }
  // "bắt hai “cò” đặc sản", "hai ngày nghỉ"
  const named = isQuotation(scene, next) || NOT_UNITS.at(ids, next) !== null
  return { unit: null, end: next, evidence: open && !named ? 'none' : 'word' }
}

/** A word in quotes, which open at token `i`: no quotes that close, as those of “đòn bẩy”. */
const isQuotation = (scene: Scene, i: number): boolean =>
  scene.tokens.words[i] === '"' && isWord(scene, i + 1) && scene.tokens.ends[i - 1] !== scene.tokens.starts[i]

/** "Ban Chỉ đạo 389 Lạng Sơn": a unit has no capital, and no name behind it. */
function isNamed(scene: Scene, unit: { start: number; end: number }): boolean {
  const { doc, tokens } = scene
  if (unit.end - unit.start > 1 || !isWord(scene, unit.end)) return false
  const [at = 0, behind = 0] = [tokens.starts[unit.start], tokens.starts[unit.end]]
  const isTitled = isCapitalAt(doc.original, at) && !isCapitalAt(doc.original, at + 1)
  return isTitled && isCapitalAt(doc.original, behind)
}

const MOST_QUOTE = 10

/** "55,85 - 56,37 (mua vào - bán ra) triệu đồng/lượng": what stands behind the bracket that begins at token `i`. */
function quotedMeasure(scene: Scene, i: number): Measure | null {
  const { tokens } = scene
  const { words } = tokens
  if (words[i] !== '(' || words[i + 1] !== 'mua' || words[i + 2] !== 'vào') return null
  const length = words.slice(i, i + MOST_QUOTE + 1).indexOf(')')
  if (length < 0) return null
  const close = i + length
  const told = numeralOf(scene, close + 1)
  const scale = told?.form === 'scale' ? told.scale : 0
  const unit = unitAt(tokens, close + (scale > 0 ? 2 : 1), false)
  return unit && { unit: unit.row, end: unit.end, evidence: 'unit', scale }
}

/** "từ 54 tỷ lên 80 tỷ USD", "từ 2 triệu lên 3 triệu người": the first of two levels, before token `end`, is of what the second is. */
function steppedMeasure(scene: Scene, end: number, scale: number): Measure | null {
  const { tokens } = scene
  const step = LEVEL_STEPS.at(tokens.ids, end)
  const level = step && numeralOf(scene, step.end)
  // "từ 5 lên 7 triệu" is told in millions, too
  if (!step || !level || (scale === 0 && level.scale > 0)) return null
  const unit = unitAt(tokens, step.end + 1, false)?.row
  if (unit) return { unit, end, evidence: 'unit' }
  return COUNTED.at(tokens.ids, step.end + 1) ? { unit: null, end, evidence: 'noun' } : null
}

/** "cả ba khối 10, 11 và 12": classes of a school, no cubic metres. */
const isGrade = ({ tokens: { words } }: Scene, i: number): boolean =>
  words[i + 1] === 'khối' && (words[i - 1] === 'cả' || words[i + 2] === '#')

/** "mạng 5G", "thông điệp 5K": a capital that touches a small number is a name and no gram. */
function isGeneration(scene: Scene, i: number, unit: UnitRow): boolean {
  const end = scene.tokens.ends[i] ?? 0
  return unit.name === 'g' && scene.doc.original[end] === 'G'
}

const SMALLEST_SUM = 100

/** Before the number of medals of bronze: "12 vàng, 15 bạc, | 18 đồng". */
const MEDALS = new Set(['vàng', 'bạc', 'hcv', 'hcb'])
const isBronze = ({ words }: Numbered, i: number): boolean =>
  MEDALS.has(words[i - 3] ?? '') &&
  (words[i - 2] === ',' || words[i - 2] === 'và') &&
  (words[i - 4] === '#' || words[i - 4] === 'chương')

/** "6 đồng tiền chủ chốt", "Bến Thuỷ 1 và 2 đồng loạt": after a small number these are words of their own, no đồng. */
const isWordOfDong = ({ words, ids }: Numbered, i: number, { value, scale }: Numeral): boolean =>
  words[i] === 'đồng' &&
  scale === 0 &&
  toNumber(value) < SMALLEST_SUM &&
  (DONG_WORDS.at(ids, i) !== null || isBronze({ words, ids }, i))
