import type { Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'

/** How far a sum may be off before it contradicts: reports round. */
const EXACT = 0.02
const ROUNDED = 0.15

const amountOf = ({ quantity }: Related) => toNumber(quantity.value)
const isPlain = ({ quantity }: Related) =>
  quantity.valueMax === null && quantity.qualifier !== 'vague' && quantity.change === null

/** Does `stated`, with its qualifier, agree with what the others amount to? */
function agrees(stated: Related, computed: number, sure: boolean): boolean {
  const value = amountOf(stated)
  const slack = Math.abs(computed) * (sure ? EXACT : ROUNDED)
  switch (stated.quantity.qualifier) {
    case 'over':
    case 'at_least':
      return computed >= value - slack
    case 'nearly':
    case 'at_most':
      return computed <= value + slack
    case 'exact':
      return Math.abs(computed - value) <= slack
    default:
      return Math.abs(computed - value) <= Math.abs(computed) * ROUNDED
  }
}

/**
 * Contradictions between the numbers of a record, as flags that name them: a total that is not each times the count, parts that
 * amount to more than their whole. `all` are the figures of the page, `members` those of the record. Values are never changed.
 */
export function contradictions(all: readonly Related[], members: readonly number[]): string[] {
  const flags: string[] = []
  const totalsOf = new Map<number, Related[]>()
  for (const k of members) {
    const total = all[k] as Related
    const link = total.links.find(({ rel }) => rel === 'total')
    const [thing] = link?.to ?? []
    if (link?.to.length === 1 && thing !== undefined) totalsOf.set(thing, [...(totalsOf.get(thing) ?? []), total])
  }
  for (const i of members) {
    const figure = all[i] as Related
    const each = figure.links.find(({ rel }) => rel === 'each')
    if (!each || !isPlain(figure) || figure.quantity.kind !== 'money' || timed(figure)) continue
    for (const total of totalsOf.get(each.to[0] ?? -1) ?? []) {
      const thing = all[each.to[0] ?? -1]
      if (!thing || !isPlain(total) || !isPlain(thing) || total.quantity.unit !== figure.quantity.unit) continue
      const computed = amountOf(figure) * amountOf(thing)
      const sure = figure.quantity.qualifier === 'exact' && thing.quantity.qualifier === 'exact'
      if (!agrees(total, computed, sure))
        flags.push(`total-mismatch: ${amountOf(figure)} × ${amountOf(thing)} = ${computed}, not ${amountOf(total)}`)
    }
  }
  const own = new Set(members)
  const partsOf = new Map<number, Related[]>()
  for (const k of members) {
    const part = all[k] as Related
    if (part.partOf === null) continue
    const parts = partsOf.get(part.partOf)
    if (parts) parts.push(part)
    else partsOf.set(part.partOf, [part])
  }
  for (const [i, parts] of partsOf) {
    const whole = all[i] as Related
    if (!own.has(i) || !isPlain(whole)) continue
    const sum = parts.reduce((total, part) => total + amountOf(part), 0)
    if (sum > amountOf(whole) * (1 + EXACT) && whole.quantity.qualifier === 'exact')
      flags.push(`parts-exceed-whole: ${parts.map(amountOf).join(' + ')} = ${sum}, more than ${amountOf(whole)}`)
  }
  return flags
}

/** A rate by the month or year is no part of a total. */
const timed = (figure: Related) => /tháng|năm|ngày|quý|tuần|giờ/.test(figure.per ?? '')
