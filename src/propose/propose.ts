import { type Evidence, quantityAt } from './quantity.js'
import { numeralOf } from './range.js'
import type { Reading, Scene } from './reading.js'
import { RULES } from './rules/index.js'
import type { Habit } from './separator.js'

/** How much a quantity weighs by what shows it. */
const STRENGTH: Record<Evidence, number> = { unit: 80, noun: 60, word: 40, none: 20 }
const AROUND = 24

/** Every reading that some rule sees in the number at token `at`. */
export function readingsOf(scene: Scene, at: number, habit: Habit): Reading[] {
  const numeral = numeralOf(scene, at)
  if (!numeral) return []
  const { original } = scene.doc
  const left = original.slice(Math.max(scene.sentence.start, numeral.start - AROUND), numeral.start)
  const right = original.slice(numeral.end, numeral.end + AROUND)
  const asked = { scene, at, numeral, left, right }
  const readings: Reading[] = []
  for (const rule of RULES) {
    if (rule.sees(asked))
      readings.push({ rule: rule.name, strength: rule.strength, reason: rule.reason, quantity: null })
  }
  const proposed = quantityAt(scene, at, habit)
  if (proposed) {
    const { quantity, evidence } = proposed
    readings.push({ rule: `quantity.${evidence}`, strength: STRENGTH[evidence], reason: null, quantity })
  }
  return readings
}
