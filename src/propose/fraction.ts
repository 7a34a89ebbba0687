import { add, negate, shift, toNumber } from '../scan/decimal.js'
import { quotient } from '../scan/share.js'
import { changeBefore } from './change/index.js'
import { measureAt } from './measure.js'
import { type Proposed, quantityOf } from './plain.js'
import { qualifierBefore } from './qualify.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { pieceOf, SHARE } from './slash.js'

/** The share whose bar stands behind token `i`: "1/2 kg", "2/3 số hộ", "1/2 tỷ đồng". */
export function share(scene: Scene, i: number): Proposed | null {
  const above = numeralOf(scene, i)
  const below = numeralOf(scene, i + 2)
  if (!above || !below) return null
  const found = qualifierBefore(scene.tokens, i, 'ratio', above)
  // "1/2 tỷ đồng"
  const sum = below.scale > 0 ? measureAt(scene, i + 2, below) : null
  if (sum) {
    const divisor = toNumber(shift(below.value, -below.scale))
    const value = shift(quotient(above.value, divisor), below.scale)
    const quantity = quantityOf(i, i + 2, found?.first ?? i, sum.end, sum.unit?.kind ?? 'count', sum.unit, value)
    quantity.qualifier = found?.qualifier ?? 'exact'
    return { quantity, evidence: sum.evidence }
  }
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
  // "được giảm 1/3 số thuế"
  quantity.change = changeBefore(scene.tokens, quantity.first, i + 3, 'ratio', false)
  return { quantity, evidence: 'unit' }
}

/** Before a number with a fraction on top: "nặng 5 1/2 kg"; behind other words the first number is a name. */
const MEASURED_BY = new Set('là chiếm bằng có đạt nặng dài cao rộng sâu khoảng hơn gần trên dưới được còn'.split(' '))
const LARGEST_PART = 16

/** A whole number and the fraction on top of it, "5 1/2 kg", whose whole stands at token `i`; null for two numbers. */
export function mixed(scene: Scene, i: number): Proposed | null {
  const { tokens } = scene
  const { words, starts, ends } = tokens
  const [whole, above, below] = [numeralOf(scene, i), numeralOf(scene, i + 1), numeralOf(scene, i + 3)]
  if (
    !whole ||
    !above ||
    !below ||
    words[i + 2] !== '/' ||
    numeralOf(scene, i + 4) ||
    (ends[i] ?? 0) + 1 !== starts[i + 1]
  )
    return null
  if ([whole, above, below].some((one) => one.form !== 'digits' || one.order > 0 || one.grouped)) return null
  const [part, divisor] = [toNumber(above.value), toNumber(below.value)]
  if (whole.value.exponent < 0 || part < 1 || part >= divisor || divisor > LARGEST_PART) return null
  const piece = quotient(above.value, divisor)
  const value = add(whole.value, whole.value.digits < 0n ? negate(piece) : piece)
  const measure = measureAt(scene, i + 3, below)
  // "5 1/2", "12 1/4 ha" alone in a line
  if (!MEASURED_BY.has(words[i - 1] ?? '') && !(i === 0 && measure.end === words.length)) return null
  // nothing that is counted comes in fractions
  if (measure.evidence === 'noun' || measure.unit?.kind === 'other') return null
  const unit = measure.unit ?? SHARE
  const found = qualifierBefore(tokens, i, unit.kind, whole)
  const quantity = quantityOf(i, i + 3, found?.first ?? i, measure.end, unit.kind, unit, value)
  quantity.qualifier = found?.qualifier ?? 'exact'
  return { quantity, evidence: 'unit' }
}
