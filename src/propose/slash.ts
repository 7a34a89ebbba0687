import { FUNCTION_WORDS } from '../lexicon/boundaries.js'
import { CLASSES, UNCOUNTED } from '../lexicon/nouns.js'
import { type Kind, MEASURED_KINDS } from '../model/vocabulary.js'
import { shift, toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Numbered } from '../text/words.js'
import { UNITS, type UnitRow } from '../units/index.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { unitAt } from './units.js'

/** What a plain fraction is in. */
export const SHARE = UNITS.find((unit) => unit.name === 'share') as UnitRow

/** What is measured in halves, thirds and quarters. */
export const PIECES: ReadonlySet<Kind> = new Set<Kind>([...MEASURED_KINDS, 'duration'])

/** Beside a plain fraction these say that it is one share, and no number of a number. */
const SHARE_AFTER = new Set(['bằng', 'gần', 'hơn', 'quá'])
/** Before one that nothing is counted behind. */
const CHANGING = new Set(['giảm', 'tăng', 'hụt', 'mất', 'chiếm', 'tới', 'khoảng'])
const SHARE_BEFORE = new Set(['các', 'những', 'số', 'tổng'])
const SMALLEST_PIECE = 4
const LARGEST_DIVISOR = 10

/** The unit of "1/2 kg", "3/4 m": halves, thirds and quarters of a measure; "9/10 ha" may be nine out of ten. */
export function pieceOf(tokens: Numbered, next: number, below: Numeral): UnitRow | null {
  const unit = toNumber(below.value) <= SMALLEST_PIECE ? unitAt(tokens, next, true) : null
  return unit && PIECES.has(unit.row.kind) ? unit.row : null
}

const LEAST_SCALE = 6
function isPieceOfScale(above: Numeral, below: Numeral): boolean {
  if (above.order > 0 || below.scale < LEAST_SCALE || below.scale !== below.order || above.value.exponent < 0)
    return false
  const divisor = toNumber(shift(below.value, -below.scale))
  return Number.isInteger(divisor) && divisor <= SMALLEST_PIECE && toNumber(above.value) < divisor
}

const SMALLEST_SHARED = 1_000_000
const LARGEST_SHARER = 1000
/** "71,3 tỷ/1.288 hộ", "24.000.000/12 tháng": a sum and those who have it, and no part of them. */
const isSumOfMany = (above: Numeral, below: Numeral): boolean =>
  below.scale === 0 &&
  (above.scale >= LEAST_SCALE
    ? toNumber(above.value) > toNumber(below.value)
    : toNumber(above.value) >= SMALLEST_SHARED && toNumber(below.value) < LARGEST_SHARER)

const PERIODS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'giờ'])

/** "115.000.000/1 năm": so much for each. */
export const isForOne = (above: Numeral, { value, form }: Numeral, behind: string | undefined): boolean =>
  above.grouped && form === 'digits' && value.digits === 1n && value.exponent === 0 && PERIODS.has(behind ?? '')

/** Of three or four people, events or bodies so many may be counted: "2/3 xã", "1/3 người"; of things only more than one. */
const FEW = new Set([3n, 4n])

/** "3/4 dòng sông", "2/3 kế hoạch", "1/4 có liên quan": thirds and quarters of what is not counted. */
function isThird({ tokens: { ids, kinds } }: Scene, i: number, here: Numeral, below: Numeral): boolean {
  if (!FEW.has(below.value.digits) || below.value.exponent !== 0 || kinds[i + 3] !== 'word') return false
  const noun = CLASSES.at(ids, i + 3)?.row
  return noun === undefined || (noun === 'thing' && here.value.digits === 1n)
}

/** The parts of "9/14 xã" and "612/1.500 tỷ đồng"; a plain fraction of a mass ("2/3 số hộ") is one share. */
export function slashOf(scene: Scene, i: number): 'part' | 'whole' | 'share' | null {
  const { tokens } = scene
  const { words, ids } = tokens
  const here = numeralOf(scene, i)
  if (!here || here.share || here.vague) return null
  const below = words[i + 1] === '/' ? numeralOf(scene, i + 2) : null
  if (below) {
    // "70 ngàn/chục"
    if (below.form === 'scale' || isSumOfMany(here, below) || isForOne(here, below, words[i + 3])) return null
    // "1/2 tỷ đồng" is half of it, "612/1.500 tỷ" a part and its whole
    if (isPieceOfScale(here, below)) return 'share'
    const divisor = toNumber(below.value)
    // "1/2,5" is no fraction
    const small =
      divisor <= LARGEST_DIVISOR &&
      Number.isInteger(divisor) &&
      toNumber(here.value) < divisor &&
      !below.grouped &&
      below.scale === 0
    if (!small) return 'part'
    // "cao bằng 2/3 dòng chữ", "gần 9/10 số hộ", "1/2 ban công"
    const isShare =
      SHARE_AFTER.has(words[i - 1] ?? '') ||
      // "đã giảm 3/4;", "chiếm 1/3."
      (CHANGING.has(words[i - 1] ?? '') && tokens.kinds[i + 3] !== 'word') ||
      // "chỉ bằng khoảng 1/10"
      (words[i - 1] === 'khoảng' && words[i - 2] === 'bằng') ||
      (below.value.digits === 2n && here.value.digits === 1n) ||
      SHARE_BEFORE.has(words[i + 3] ?? '') ||
      UNCOUNTED.at(ids, i + 3) ||
      FUNCTION_WORDS.at(ids, i + 3) ||
      isThird(scene, i, here, below) ||
      pieceOf(tokens, i + 3, below)
    return isShare ? 'share' : 'part'
  }
  const above = words[i - 1] === '/' ? numeralOf(scene, i - 2) : null
  return above && !isSumOfMany(above, here) ? 'whole' : null
}
