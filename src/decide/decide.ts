import { askedAt, quantityReading, STRONGEST_QUANTITY } from '../propose/propose.js'
import type { Reading, Scene } from '../propose/reading.js'
import { rulesFor } from '../propose/rules/index.js'
import type { Habit } from '../propose/separator.js'

/**
 * The strongest reading of the number at token `at`, or null when nobody sees anything in it. The rules stand in the order of
 * their strength, so the first that sees its case wins, and none is asked that could not win; at equal strength a rule beats
 * the quantity.
 */
export function decide(scene: Scene, at: number, habit: Habit): Reading | null {
  const asked = askedAt(scene, at)
  if (!asked) return null
  let quantity: Reading | null | undefined
  for (const rule of rulesFor(asked)) {
    if (rule.strength <= STRONGEST_QUANTITY) quantity ??= quantityReading(asked, habit)
    if (quantity && rule.strength < quantity.strength) break
    if (rule.sees(asked)) return { rule: rule.name, strength: rule.strength, reason: rule.reason, quantity: null }
  }
  return quantity ?? quantityReading(asked, habit)
}
