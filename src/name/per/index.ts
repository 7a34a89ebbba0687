import type { Named } from '../figure.js'
import { leading, NO_RATES, outOfPeople, perHead } from './before.js'
import { behindThing, behindWork, quotedBehind, slashes, trailing } from './behind.js'
import { PERIODS } from './denominator.js'
import { ofPrice } from './price.js'

/** The denominator of a rate, as written and without a 1: "em/tháng" of "500.000 đồng/em/tháng", "suất" of "mỗi suất 2 triệu". */
export function perOf(figure: Named): string | null {
  const { scene, quantity } = figure
  if (quantity.half === 'part' || quantity.kind === 'age') return null
  const behind = quotedBehind(scene, quantity.last + 1)
  const after =
    slashes(scene, behind) ??
    trailing(scene, behind) ??
    (NO_RATES.has(quantity.kind) ? behindWork(scene, behind) : behindThing(figure, behind))
  if (after !== null && !PERIODS.has(after)) return after
  const before =
    leading(scene, quantity) ??
    outOfPeople(scene, quantity.first) ??
    (quantity.kind === 'money' ? (perHead(scene, quantity.first) ?? ofPrice(scene, quantity)) : null)
  if (after === null) return before
  // "mỗi em 1 triệu đồng/tháng"
  return before !== null && !PERIODS.has(before) && !NO_RATES.has(quantity.kind) ? `${before}/${after}` : after
}
