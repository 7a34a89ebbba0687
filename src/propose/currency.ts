import type { UnitRow } from '../units/index.js'
import type { Scene } from './reading.js'
import { unitAt, unitBefore } from './units.js'

const REACH = 40
/** Between two sums these say that the second is the first one in another currency, or begin what is told of something else. */
const CONVERTED = new Set(['đương', 'ứng', 'quy', 'đổi', '=', '≈', 'phạt'])

/**
 * The foreign currency that a sum at token `i` goes on with: "487 triệu USD, riêng tôm | 156,3 triệu". Null where the sum before it in its
 * sentence is one of đồng, where there is none, and where it is told once more: "2 triệu USD, tương đương 46 tỷ".
 */
export function currencyBefore({ tokens }: Scene, i: number): UnitRow | null {
  const { words, kinds } = tokens
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (CONVERTED.has(words[k] ?? '')) return null
    if (kinds[k] !== 'numeral') continue
    const unit = unitAt(tokens, k + 1, false) ?? unitBefore(tokens, k - 1)
    if (unit?.row.kind === 'money') return unit.row.name === 'VND' ? null : unit.row
  }
  return null
}
