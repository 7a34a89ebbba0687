import type { Draft } from '../../decide/draft.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Span } from '../../model/span.js'
import { type Earlier, namesPlan } from './earlier.js'
import { isLevel } from './links.js'

/** So many figures and sentences back the level may stand that is gone on with. */
const MOST_FIGURES = 8
const MOST_SENTENCES = 2

/** "Con số này tăng 19,5%": what they are of was told before. */
const BACKWARD = phraseSet([
  'con số này',
  'con số trên',
  'tỷ lệ này',
  'chỉ số này',
  'mức này',
  'mức tăng này',
  'số này',
  'số lượng này',
])
const BACKWARD_WITHIN = 10

/** The item of the figure that the words before this one point back to, in this sentence or one right before it. */
export function pointedAt({ scene, sentence, quantity }: Draft, before: readonly Earlier[]): Span | null {
  const { ids, kinds } = scene.tokens
  if (quantity.kind === 'count') return null
  for (let k = quantity.first - 1; k >= Math.max(0, quantity.first - BACKWARD_WITHIN); k--) {
    if (kinds[k] === 'numeral') return null
    if (!BACKWARD.at(ids, k)) continue
    const last = before.at(-1)
    return last && sentence - last.sentence <= MOST_SENTENCES ? last.item : null
  }
  return null
}

/**
 * The item of a level whose sentence names none: that of the last level in the same unit, told in this sentence or in one right
 * before it. "Giá vàng SJC giảm nhẹ … còn 56,3 triệu đồng/lượng. Doanh nghiệp khác niêm yết ở mức 55,9 triệu đồng/lượng",
 * "Lãi suất giảm còn 5%/năm. Kỳ hạn 6 tháng còn 4%/năm".
 */
export function resumed(draft: Draft, before: readonly Earlier[]): Span | null {
  const { kind, unit } = draft.quantity
  if ((kind !== 'money' && kind !== 'percent') || !isLevel(draft.scene.tokens, draft.quantity.first)) return null
  const last = before
    .slice(-MOST_FIGURES)
    .findLast((one) => one.quantity.unit === unit && SUMS.at(one.itemIds, 0)?.row === 'noun' && !namesPlan(one))
  return last && draft.sentence - last.sentence <= MOST_SENTENCES ? last.item : null
}
