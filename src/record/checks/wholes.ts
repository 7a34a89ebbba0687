import { SEXES } from '../../lexicon/nouns.js'
import { isPeople, type Related } from '../../relate/related.js'
import { amountOf, EXACT, isPlain } from './numbers.js'
import type { Told } from './told.js'

/** "780 học viên, trong đó nữ 500, nam 320": parts that amount to more than their whole. */
export function wholes({ all, members }: Told): string[] {
  const flags: string[] = []
  const partsOf = new Map<number, Related[]>()
  for (const k of members) {
    const part = all[k] as Related
    if (part.partOf === null || !isPlain(part)) continue
    const parts = partsOf.get(part.partOf)
    if (parts) parts.push(part)
    else partsOf.set(part.partOf, [part])
  }
  for (const [i, parts] of partsOf) {
    const whole = all[i] as Related
    if (!members.includes(i) || !isPlain(whole) || whole.quantity.qualifier !== 'exact') continue
    const sum = parts.reduce((total, part) => total + amountOf(part), 0)
    if (sum > amountOf(whole) * (1 + EXACT) && !(isPeople(whole) && overlap(parts)))
      flags.push(`parts-exceed-whole: ${parts.map(amountOf).join(' + ')} = ${sum}, more than ${amountOf(whole)}`)
  }
  return flags
}

/** "30 người, trong đó 20 nữ, 15 trẻ em": people who are told apart by more than one thing may be told twice. */
function overlap(parts: readonly Related[]): boolean {
  const nouns = new Set(parts.map(({ itemWords }) => itemWords[0] ?? ''))
  return nouns.size > 1 && [...nouns].some((noun) => !SEXES.has(noun))
}
