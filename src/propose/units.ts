import { VERBS } from '../lexicon/boundaries.js'
import { NOT_UNITS, STILL_UNITS } from '../lexicon/lookalikes.js'
import { COUNTED } from '../lexicon/nouns.js'
import type { Match } from '../lexicon/phrases.js'
import { pathTable, phraseSet, phraseTable } from '../lexicon/phrases.js'
import { isMeasure } from '../model/vocabulary.js'
import { fold } from '../text/fold.js'
import { kept } from '../text/kept.js'
import type { Numbered } from '../text/words.js'
import { hyphened, UNITS, type UnitRow } from '../units/index.js'

interface Spelling {
  unit: UnitRow
  next: readonly string[] | null
}

/** The "một" of "km một giờ" is a number of its own, and its token the same as every number's. */
const withToken = (word: string): string => word.replace(' một ', ' # ')

/** Spellings bound to a following word, which come first: "5 lượng vàng" is looked at before any plain "lượng". */
const BOUND = UNITS.flatMap((unit) =>
  (unit.onlyBefore?.words ?? []).flatMap((word) =>
    (unit.onlyBefore?.next ?? []).map((next) => ({ word, unit, next: [next] })),
  ),
)
const FREE: readonly Spelling[] = UNITS.map((unit) => ({ unit, next: null }))
/** The spellings of each unit, and for all of them, one after the other, the place of the unit: neither is made where it finds them kept. */
const spelled = (): string[][] => UNITS.map(({ words }) => words.flatMap(hyphened))
const unitOfSpelling = kept('units of spellings', () =>
  Int32Array.from(spelled().flatMap((words, unit) => words.map(() => unit))),
)
const SPELLINGS = pathTable<Spelling>(
  'spellings of units',
  () => [
    ...BOUND.map(({ word, next }) => `${fold(word)} ${next.map(fold).join(' ')}`),
    ...spelled()
      .flat()
      .map((word) => withToken(fold(word))),
  ],
  (index) => BOUND[index] ?? (FREE[unitOfSpelling()[index - BOUND.length] as number] as Spelling),
)

/** Points are a unit for scores and indices; otherwise "điểm" are places: "14 điểm trên Quốc lộ 12". */
const SCORE = phraseTable<true>(
  [
    'chỉ số',
    'vn index',
    'index',
    'thi',
    'tổng điểm',
    'đạt',
    'giảm',
    'tăng',
    'mất',
    'cộng',
    'trừ',
    'phổ điểm',
    'môn',
    'số điểm',
    'điểm số',
    'điểm chuẩn',
    'điểm trung bình',
    'xếp',
    'vượt',
    'giành',
    'thấp hơn',
    'cao hơn',
    'kém',
    'sát hạch',
    'điểm cao',
    'lùi về',
    'lùi xuống',
    'tụt về',
    'mốc',
    'ngưỡng',
  ].map((word) => [word, true] as const),
)

/** The unit that begins at token `i`, or null. `end` of the match is behind the unit and not behind a word that only proves it. */
export function unitAt({ words, ids }: Numbered, i: number, whole: boolean): Match<UnitRow> | null {
  const match = SPELLINGS.at(ids, i)
  if (!match) return null
  const { unit, next } = match.row
  const end = next ? i + 1 : match.end
  const noun = NOT_UNITS.at(ids, i) ?? COUNTED.at(ids, i)
  if (noun && noun.end > match.end && !STILL_UNITS.at(ids, i)) return null
  if (unit.name === 'điểm' && whole && !before({ words, ids }, i)) return null
  if (words[i] === '$' || unit.words.length > 0 || next) return { row: unit, start: i, end }
  return null
}

const THOUSANDS = phraseTable(UNITS.flatMap((unit) => (unit.afterThousands ?? []).map((word) => [word, unit] as const)))
/** The unit at token `i` that is one only behind thousands. */
export const unitOfThousands = ({ ids }: Numbered, i: number): Match<UnitRow> | null => THOUSANDS.at(ids, i)

/** Does a unit of mass, length, volume or area begin at token `i`: "nửa mét", "/kg"? */
export function measureBegins(tokens: Numbered, i: number): boolean {
  const unit = unitAt(tokens, i, false)
  return unit !== null && isMeasure(unit.row.kind)
}

function before({ words, ids }: Numbered, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) if (SCORE.endingAt(ids, k)) return true
  // "được 8 điểm", but "xử lý được 18 điểm" and "được trang bị 12 điểm treo"
  const near = words[i - 2] ?? ''
  // "152/200 điểm."
  if (near === '/' && words[i - 3] === '#' && SCORED.has(words[i + 1] ?? '.')) return true
  // "biệt thự nhóm 3 (dưới 50 điểm)"
  if (words[i + 1] === ')' && words[i - 3] === '(') return true
  // "nâng từ 1 lên 9 điểm", "từ 2 điểm lên 8 điểm"
  const raised = near === 'lên' && (words[i - 3] === '#' || (words[i - 3] === 'điểm' && words[i - 4] === '#'))
  // "từ 210 điểm đến 990 điểm", "(từ 50 đến 69 điểm)"
  const ranged = BETWEEN.has(near) && (words[i - 3] === 'điểm' || words[i + 1] === ')')
  if (ranged && words[words[i - 3] === 'điểm' ? i - 4 : i - 3] === '#') return true
  // … but "từ 2 điểm lên 9 điểm bán hàng"
  const points = STEPS.has(words[i + 1] ?? '') && words[i + 2] === '#' && words[i + 3] === 'điểm'
  const raises = near === 'từ' && points && (COUNTED.at(ids, i + 3)?.end ?? 0) <= i + 4
  return raised || raises || (NEAR_SCORE.has(near) && !VERBS.endingAt(ids, i - 3))
}
/** Between the two bounds of a range of points, and between two points. */
const BETWEEN = new Set(['đến', 'tới', '-'])
const STEPS = new Set(['lên', 'đến', 'tới'])
/** Behind "152/200 điểm". */
const SCORED = new Set([',', ';', '.', ')', 'và', 'là'])
/** Right before the number these tell a score as well. */
const NEAR_SCORE = new Set(['được', 'mức', 'với'])

const MARKS = phraseSet(
  [
    'thi',
    'trung bình',
    'tổng kết',
    'chuẩn',
    'toán',
    'văn',
    'các môn',
    'môn',
    'học',
    'sàn',
    'xét tuyển',
    'trúng tuyển',
  ].map((word) => `điểm ${word}`),
)
const MARKS_WITHIN = 12
/** Between marks and their number: "điểm thi toán và văn đều lớn hơn 5". */
const MARKED = new Set(['hơn', 'trên', 'dưới', 'là', 'đạt', 'bằng', '>', '<', '='])

/** Are marks at school what the number at token `i` tells? */
export function isOfMarks({ words, ids }: Numbered, i: number): boolean {
  if (!MARKED.has(words[i - 1] ?? '')) return false
  for (let k = i - 2; k >= Math.max(0, i - MARKS_WITHIN); k--) {
    if (words[k] === '#' || words[k] === ',' || words[k] === ';') return false
    if (words[k] === 'điểm') return MARKS.at(ids, k) !== null
  }
  return false
}

/** Signs, ISO codes and abbreviations, which may stand before their number. */
const CODES = new Set([
  ...'$€£₫₹¥₩฿₭₽₱',
  ...['vnđ', 'ndt', 'rmb', 'rm', 'rs'],
  ...UNITS.filter(({ kind }) => kind === 'money').map(({ name }) => name.toLowerCase()),
])

export const isCode = (word: string): boolean => CODES.has(word)

/** A currency sign before its number: "$5 triệu", "USD 300". */
export function unitBefore({ words, ids }: Numbered, i: number): Match<UnitRow> | null {
  // "$D$14" is a cell of a table
  if (words[i] === '$' && words[i - 2] === '$') return null
  // "Rs. 20"
  if (words[i] === '.') return words[i - 1] === 'rs' ? unitBefore({ words, ids }, i - 1) : null
  const match = SPELLINGS.endingAt(ids, i)
  return match && match.row.unit.kind === 'money' && CODES.has(words[i] ?? '')
    ? { row: match.row.unit, start: match.start, end: match.end }
    : null
}
