import { isTimed } from '../../relate/each.js'
import type { Related } from '../../relate/related.js'
import { agrees, amountOf, isPlain, shown } from './numbers.js'
import type { Told } from './told.js'

/** The totals of the record that are of one thing alone, by that thing. */
function totalsByThing({ all, members }: Told): Map<number, Related[]> {
  const totals = new Map<number, Related[]>()
  for (const k of members) {
    const total = all[k] as Related
    if (total.links.length === 0) continue
    const [thing, ...more] = total.links.find(({ rel }) => rel === 'total')?.to ?? []
    if (thing === undefined || more.length > 0) continue
    const own = totals.get(thing)
    if (own) own.push(total)
    else totals.set(thing, [total])
  }
  return totals
}

/** "150 suất, mỗi suất 300.000 đồng, tổng trị giá 60 triệu đồng": each times the count against the total. */
export function products(told: Told): string[] {
  const flags: string[] = []
  const totals = totalsByThing(told)
  if (totals.size === 0) return flags
  for (const i of told.members) {
    const each = told.all[i] as Related
    const [at, ...more] = each.links.find(({ rel }) => rel === 'each')?.to ?? []
    if (at === undefined || more.length > 0 || !isPlain(each) || isTimed(each)) continue
    const thing = told.all[at] as Related
    if (amountOf(thing) === 1) continue
    for (const total of totals.get(at) ?? []) {
      // "hai quả bom nặng 500 kg. … mỗi quả 110 kg" are other bombs: a measure is told in one breath
      if (each.quantity.kind !== 'money' && each.sentence !== total.sentence) continue
      if (!isPlain(total) || !isPlain(thing) || total.quantity.unit !== each.quantity.unit) continue
      const computed = amountOf(each) * amountOf(thing)
      const sure = each.quantity.qualifier === 'exact' && thing.quantity.qualifier === 'exact'
      if (!agrees(total, computed, sure))
        flags.push(
          `total-mismatch: ${amountOf(each)} × ${amountOf(thing)} = ${shown(computed)}, not ${amountOf(total)}`,
        )
    }
  }
  return flags
}
