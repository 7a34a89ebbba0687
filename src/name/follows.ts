import type { Kind } from '../model/vocabulary.js'
import { type Itemed, PARTS, sameItem } from './passing.js'

/** A second level of these is of the same matter; counts, ages and stretches of a road may be of another. */
const LEVELS: ReadonlySet<Kind> = new Set(['money', 'percent', 'ratio', 'mass', 'duration', 'other'])

/** So many words stand between a count and the share that it is of a whole: "trường hợp (chiếm". */
const MOST_BETWEEN = 6

/** "nông nghiệp | 187 nghìn người | (35,6%)": is the share of the label that stands right before the count? */
function sharesLabel({ quantity, item, scene: { tokens } }: Itemed, previous: Itemed): boolean {
  if (quantity.kind !== 'percent' || previous.quantity.kind !== 'count' || item === null) return false
  const { first, last } = previous.quantity
  const end = tokens.words[first - 1] === ':' ? first - 2 : first - 1
  return quantity.first - last <= MOST_BETWEEN && tokens.ends[end] === item.end
}

/**
 * Is a figure a share or change of the one before it, or another level of the same measure, so that both are of one type: "310 cơ sở
 * vi phạm, chiếm | 13%", "thời gian cấp phép giảm từ 35 ngày xuống | 20 ngày"?
 */
export function follows(figure: Itemed, previous: Itemed): boolean {
  if (figure.sentence !== previous.sentence || figure.cell !== null) return false
  if (!sameItem(figure, previous)) return sharesLabel(figure, previous)
  const { kind, unit } = figure.quantity
  const { kind: other, unit: otherUnit } = previous.quantity
  return other !== 'age' && (PARTS.has(kind) || (LEVELS.has(kind) && kind === other && unit === otherUnit))
}
