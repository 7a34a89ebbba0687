import type { Reason } from '../model/derivation.js'
import { readingsOf } from '../propose/propose.js'
import { numeralOf } from '../propose/range.js'
import type { Reading, Scene } from '../propose/reading.js'
import type { Habit } from '../propose/separator.js'
import type { Numeral } from '../scan/numeral.js'
import { decide } from './decide.js'
import type { Draft } from './draft.js'

/** A number that is no figure, with the rule that says so. */
export interface Left {
  numeral: Numeral
  reason: Reason
  rule: string
  losers: readonly Reading[]
}

export interface Drafted {
  drafts: Draft[]
  left: Left[]
}

/** Decides about every number of a scene, left to right; the upper bound of a range belongs to the figure of its lower one. */
export function draftScene(scene: Scene, sentence: number, habit: Habit): Drafted {
  const drafted: Drafted = { drafts: [], left: [] }
  for (let at = 0; at < scene.tokens.words.length; at++) {
    const numeral = numeralOf(scene, at)
    if (!numeral) continue
    const decision = decide(readingsOf(scene, at, habit))
    if (!decision) {
      drafted.left.push({ numeral, reason: 'word', rule: 'none', losers: [] })
      continue
    }
    const { winner, losers } = decision
    if (winner.reason !== null || !winner.quantity) {
      drafted.left.push({ numeral, reason: winner.reason ?? 'word', rule: winner.rule, losers })
      continue
    }
    drafted.drafts.push({ scene, sentence, quantity: winner.quantity, rule: winner.rule, losers })
    at = winner.quantity.until
  }
  return drafted
}
