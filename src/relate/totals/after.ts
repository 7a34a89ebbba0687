import type { NounClass } from '../../lexicon/nouns.js'
import { toNumber } from '../../scan/decimal.js'
import { LIST_GAP } from '../list.js'
import { between, type Related } from '../related.js'
import { isExtensive, isThing } from './thing.js'

/** "giải ngân 42,6 tỷ đồng cho 905 lượt hộ vay", "chi 130 tỷ đồng để tặng 380.000 phần quà": the things follow their sum. */
export const FORWARD_GAP =
  /^(?:cho|để tặng|để trao|để hỗ trợ|tặng|hỗ trợ|hỗ trợ cho|để trao tặng|chi trả cho|để chi trả cho|(?:để |hỗ trợ |để hỗ trợ )?(?:(?:xây|xây dựng|xây mới|xây dựng lại|cải tạo|nâng cấp|sửa chữa|mua|mua sắm)(?:, )?)+)$/

/** What a sum is spent on or lent to. */
const TAKERS: ReadonlySet<NounClass | null> = new Set(['person', 'thing', 'event'])

/** "; tổng dư nợ đạt 640 tỷ đồng với 14.200 khách hàng": in a clause of its own a sum is that of what follows. */
export const FORWARD_WITH = /^(?:với|của|đối với)$/

export function thingsAfter(figures: readonly Related[], i: number, first: RegExp): number[] {
  const found: number[] = []
  for (let k = i + 1; k < figures.length; k++) {
    const before = figures[k - 1] as Related
    const figure = figures[k] as Related
    const gap = figure.sentence === before.sentence ? between(before, figure) : null
    const joins = gap !== null && (found.length === 0 ? first : LIST_GAP).test(gap)
    // "không quá 50 triệu đồng cho 01 người lao động" is a rate
    if (
      !joins ||
      !isThing(figure) ||
      toNumber(figure.quantity.value) === 1 ||
      (found.length === 0 && !TAKERS.has(figure.itemClass) && !isExtensive(figure))
    )
      break
    found.push(k)
  }
  return found
}
