import type { Document } from '../model/document.js'
import type { Numeral } from '../scan/numeral.js'
import { isLetter } from '../text/chars.js'
import type { Evidence } from './measure.js'
import { quantityAt } from './quantity.js'
import { numeralOf } from './range.js'
import type { Reading, Scene } from './reading.js'
import { edgeOf } from './rules/edge.js'
import { type Asked, rulesFor } from './rules/index.js'
import type { Habit } from './separator.js'

/** How much a quantity weighs by what shows it. */
const STRENGTH: Record<Evidence, number> = { unit: 80, noun: 60, word: 40, none: 20 }
export const STRONGEST_QUANTITY = STRENGTH.unit
const AROUND = 24

/** Is there a letter in lower case between two offsets? Capitals are not the same in the shadow, and "đ" is a letter in both. */
function hasSmall({ shadow, original }: Document, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    const unit = original.charCodeAt(i)
    if (isLetter(unit) && unit === shadow.charCodeAt(i)) return true
  }
  return false
}

/** Is everything around a number in capitals? */
function isShouted({ doc, sentence }: Scene, { start, end }: Numeral): boolean {
  const from = Math.max(sentence.start, start - AROUND)
  const to = Math.min(sentence.end, end + AROUND)
  return start - from + to - end > AROUND && !hasSmall(doc, from, start) && !hasSmall(doc, end, to)
}

/** What the rules are asked about the number at token `at`; null when no number stands there. */
export function askedAt(scene: Scene, at: number): Asked | null {
  const numeral = numeralOf(scene, at)
  if (!numeral) return null
  // a heading in capitals has no names that capitals could tell
  const written = isShouted(scene, numeral) ? scene.doc.shadow : scene.doc.original
  const from = scene.sentence.start
  return { scene, at, numeral, written, from, edge: edgeOf(written, from, numeral.start, numeral.end) }
}

/** The number as a quantity, weighed by its evidence. */
export function quantityReading({ scene, at }: Asked, habit: Habit): Reading | null {
  const proposed = quantityAt(scene, at, habit)
  if (!proposed) return null
  const { quantity, evidence } = proposed
  return { rule: `quantity.${evidence}`, strength: STRENGTH[evidence], reason: null, quantity }
}

/** Every reading that some rule sees in the number at token `at`, the strongest first: for explanations. */
export function readingsOf(scene: Scene, at: number, habit: Habit): Reading[] {
  const asked = askedAt(scene, at)
  if (!asked) return []
  const readings: Reading[] = rulesFor(asked)
    .filter((rule) => rule.sees(asked))
    .map(({ name, strength, reason }) => ({ rule: name, strength, reason, quantity: null }))
  const quantity = quantityReading(asked, habit)
  return [...readings, ...(quantity ? [quantity] : [])].sort((a, b) => b.strength - a.strength)
}
