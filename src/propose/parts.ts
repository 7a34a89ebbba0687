import { isMeasure } from '../model/vocabulary.js'
import { add, type Decimal, decimal, shift, toNumber } from '../scan/decimal.js'
import { closing, opening } from '../segment/tokens.js'
import type { UnitRow } from '../units/index.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { unitAt } from './units.js'

/** A bracket of twenty places is that long: "(Điện Biên 125,17; Cao Bằng 0,25; …)". */
const REACH = 80
const LEAST_PARTS = 2

/**
 * The unit and the scale of a sum that the bare number at token `i` is a part of: "thu 412,7 tỷ đồng (bắt buộc | 268,4 |; tự nguyện 144,3)".
 * The numbers of the bracket must come to the sum; null where they do not, or have units of their own.
 */
export function partOfSum(scene: Scene, i: number): { unit: UnitRow; scale: number } | null {
  const { words, kinds } = scene.tokens
  const open = opening(words, i, REACH)
  if (open < 0) return null
  const total = totalBefore(scene, open)
  if (total === null) return null
  let sum: Decimal = decimal(0)
  let parts = 0
  const close = closing(words, open, REACH)
  for (let k = open + 1; k < close; k++) {
    if (kinds[k] !== 'numeral') continue
    const part = numeralOf(scene, k)
    if (!part || part.order > 0 || unitAt(scene.tokens, k + 1, false)) return null
    sum = add(sum, part.value)
    parts++
  }
  const same = toNumber(shift(sum, total.scale)) === toNumber(total.value)
  return parts >= LEAST_PARTS && same ? { unit: total.unit, scale: total.scale } : null
}

/** What is laid out by places as sums are, with its stuff between it and its bracket. */
const MOST_STUFF = 8

/** The sum or measure before a bracket, in its largest scale: "412 tỷ 700 triệu đồng (", "90 ha lúa, hoa màu (". */
function totalBefore(scene: Scene, open: number): { value: Decimal; scale: number; unit: UnitRow } | null {
  for (let k = open - 1; k >= Math.max(0, open - 3 - MOST_STUFF); k--) {
    const numeral = numeralOf(scene, k)
    if (!numeral) continue
    const unit = unitAt(scene.tokens, k + 1, false)
    if (!unit) return null
    const sum = unit.row.kind === 'money' && unit.end === open && numeral.order > 0
    return sum || isMeasure(unit.row.kind) ? { value: numeral.value, scale: numeral.order, unit: unit.row } : null
  }
  return null
}
