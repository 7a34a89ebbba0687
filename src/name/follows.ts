import type { Kind } from '../model/vocabulary.js'
import { type Itemed, PARTS, sameItem } from './passing.js'

/** A second level of these is of the same matter; counts, ages and stretches of a road may be of another. */
const LEVELS: ReadonlySet<Kind> = new Set(['money', 'percent', 'ratio', 'mass', 'duration', 'other'])

/**
 * Is a figure a share or change of the one before it, or another level of the same measure, so that both are of one type: "310 cơ sở
 * vi phạm, chiếm | 13%", "thời gian cấp phép giảm từ 35 ngày xuống | 20 ngày"?
 */
export function follows(figure: Itemed, previous: Itemed): boolean {
  if (figure.sentence !== previous.sentence || figure.cell !== null || !sameItem(figure, previous)) return false
  const { kind, unit } = figure.quantity
  const { kind: other, unit: otherUnit } = previous.quantity
  return other !== 'age' && (PARTS.has(kind) || (LEVELS.has(kind) && kind === other && unit === otherUnit))
}
