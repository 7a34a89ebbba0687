import { leadOf, type Related, sameMeasure } from '../../relate/related.js'
import { amountOf, EXACT, isSingle, ROUNDED, roundingOf, shown } from './numbers.js'
import type { Told } from './told.js'

/** Before the level that a change is against: "tăng 15% so với 200 tỷ đồng của năm trước". */
const BASE_LEAD = /so (?:với )?(?:mức |con số )?$/
/** A change by the year is none between the two levels. */
const YEARLY = /bình quân|trung bình|mỗi|hằng năm|hàng năm/

/** The two levels beside the change at place `i`: "từ 200 lên 230" behind or before it, or the level before and the one it is against. */
function levelsOf(all: readonly Related[], i: number): [from: Related, to: Related] | null {
  const change = all[i] as Related
  const here = (k: number) => (all[k]?.sentence === change.sentence ? all[k] : undefined)
  for (const k of [i + 1, i - 2]) {
    const from = here(k)
    const to = here(k + 1)
    if (from?.quantity.step === 'from' && to && sameMeasure(from, to)) return [from, to]
  }
  const level = here(i - 1)
  const base = here(i + 1)
  if (
    level &&
    base &&
    level.quantity.change === null &&
    sameMeasure(level, base) &&
    BASE_LEAD.test(`${leadOf(base, change)} `)
  )
    return [base, level]
  return null
}

/** The least and the most that a change between two rounded levels can be, in percent of the first. */
function percentBetween(from: Related, to: Related): [number, number] {
  const a = amountOf(from)
  const b = amountOf(to)
  const low = (b - roundingOf(to)) / (a + roundingOf(from)) - 1
  const high = (b + roundingOf(to)) / (a - roundingOf(from)) - 1
  return [100 * low, 100 * high]
}

/** "giảm từ 125 xuống 60 đơn vị, giảm 20 sở": what has changed is something else. */
const isOfOtherThing = (change: Related, from: Related): boolean =>
  change.itemWords.length > 0 &&
  from.itemWords.length > 0 &&
  !change.itemWords.some((word) => from.itemWords.includes(word))

/** What the change at place `i` contradicts, if it is told with the two levels between which it lies. */
function mismatch(all: readonly Related[], i: number): string | null {
  const change = all[i] as Related
  const { quantity, per } = change
  if (quantity.change === null || !isSingle(change) || per !== null || YEARLY.test(leadOf(change, all[i - 1])))
    return null
  const levels = levelsOf(all, i)
  if (!levels) return null
  if (!levels.every(isSingle) || amountOf(levels[0]) === 0) return null
  const [from, to] = levels
  if (isOfOtherThing(change, from)) return null
  const stated = amountOf(change) * (quantity.change === 'up' ? 1 : -1)
  const difference = amountOf(to) - amountOf(from)
  const loose = [change, from, to].every((one) => one.quantity.qualifier === 'exact') ? EXACT : ROUNDED
  const near = (low: number, high: number) => {
    const slack = roundingOf(change) + Math.abs(stated) * loose
    return stated >= low - slack && stated <= high + slack
  }
  if (near(difference, difference) && sameMeasure(change, from)) return null
  if (quantity.kind !== 'percent')
    return sameMeasure(change, from)
      ? `change-mismatch: ${amountOf(to)} - ${amountOf(from)} = ${shown(difference)}, not ${shown(stated)}`
      : null
  const [low, high] = percentBetween(from, to)
  if (near(low, high)) return null
  const computed = (100 * difference) / amountOf(from)
  return `change-mismatch: ${amountOf(from)} to ${amountOf(to)} is ${shown(computed)}%, not ${shown(stated)}%`
}

/** A change that is told with the two levels between which it lies: "tăng 25%, từ 200 lên 230 hộ". */
export function changes({ all, members }: Told): string[] {
  const flags: string[] = []
  for (const i of members) {
    const flag = mismatch(all, i)
    if (flag !== null) flags.push(flag)
  }
  return flags
}
