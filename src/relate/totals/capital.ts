import { between, itemText, type Related } from '../related.js'

const VENTURES = /^(?:lượt )?(?:dự án|doanh nghiệp|công ty|nhà đầu tư|hợp tác xã)(?: |$)/

/** "31 lượt dự án, số vốn tăng thêm | 318 triệu USD", "41 lượt dự án điều chỉnh tăng vốn thêm | 129 triệu USD" */
const CAPITAL_ADDED =
  /^(?:[^,;:.()]{1,30} )?,? ?(?:số |với số |với )?(?:vốn|tăng vốn|vốn đầu tư|vốn đăng ký)(?: điều chỉnh)?(?: tăng)?(?: thêm)?$/
/** "44 dự án mới, vốn | 12.780 tỷ đồng", "Nhật Bản: 176 dự án, | 3,9 tỷ USD", "14 lượt dự án với | 90 triệu USD" */
const CAPITAL = /^(?:(?:[^,;:.()]{1,30})?, ?(?:(?:số |với số |với )?vốn)?|với)$/

/** "52 dự án điều chỉnh tăng thêm | 310 triệu USD": what is adjusted is the capital, though no word names it. */
const ADJUSTED = /(?:^| )điều chỉnh(?: vốn)?$/
const RAISED = /^(?:tăng|tăng thêm|thêm)(?: được)?$/

/** The ventures right before the capital that is put into them; null where it is none. */
export function venturesOf(figures: readonly Related[], i: number): number | null {
  const sum = figures[i] as Related
  const before = figures[i - 1]
  if (sum.quantity.kind !== 'money' || before?.sentence !== sum.sentence || before.quantity.kind !== 'count')
    return null
  if (before.quantity.change !== null || sum.quantity.change === 'down' || !VENTURES.test(before.itemWords.join(' ')))
    return null
  if (sum.quantity.change === 'up' && ADJUSTED.test(itemText(before)) && RAISED.test(between(before, sum))) return i - 1
  return (sum.quantity.change === null ? CAPITAL : CAPITAL_ADDED).test(between(before, sum)) ? i - 1 : null
}
