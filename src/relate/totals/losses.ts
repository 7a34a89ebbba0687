import { leadOf, type Related } from '../related.js'
import { isPart, isThing } from './thing.js'

/** "Ước giá trị thiệt hại ban đầu: …", "Tổng thiệt hại ước tính …": a sentence of its own below the losses that it sums. */
export const HEADS_LOSSES =
  /^(?:ước (?:tính )?|tổng )*(?:giá trị (?:của )?(?:các )?thiệt hại|thiệt hại về (?:vật chất|tài sản|kinh tế)(?= (?:ban đầu|chung|toàn)))/
/** Where lost things fell, and how deep: "sạt 4.150 m3 đất đá | xuống | 9 tuyến đường", "ngập sâu | 1 m". */
export const BESIDE_LOSSES = /(?:^| )(?:xuống|vào|lên|sâu|cao)(?: (?:trên|hơn|khoảng|từ))?$/

/** So many losses may be listed, and so many sentences of the list may tell of none. */
const MOST_LOSSES = 24
const MOST_APART = 2

/**
 * The losses of a report that the sum at `i` is the worth of: those listed in the sentences before it, field by field, back to the
 * dead and injured, whom no sum is the worth of. Fewer than two are no list.
 */
export function lossesBefore(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const found: number[] = []
  let next = sum
  for (let k = i - 1; k >= 0 && found.length <= MOST_LOSSES; k--) {
    const figure = figures[k] as Related
    if (figure.itemClass === 'person' || next.sentence - figure.sentence > MOST_APART) break
    next = figure
    if (figure.type !== sum.type || !isThing(figure) || isPart(figures, k)) continue
    if (!BESIDE_LOSSES.test(leadOf(figure, figures[k - 1]))) found.unshift(k)
  }
  return found.length < 2 || found.length > MOST_LOSSES ? [] : found
}
