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

const LISTED = new Set<Reason>(['docno', 'ordinal', 'name'])
const JOINS = new Set([',', 'và', '-', 'hoặc', ';', '/'])
/** A number with a counted noun or a unit of its own is no member of a list of names. */
const LIST_BREAKS = 60

/** Does nothing but a comma or "và" stand between two numbers? */
const follows = ({ tokens }: Scene, before: number, at: number) =>
  at - before === 2 && JOINS.has(tokens.words[at - 1] ?? '')

/** Decides about every number of a scene, left to right; the upper bound of a range belongs to the figure of its lower one. */
export function draftScene(scene: Scene, sentence: number, habit: Habit): Drafted {
  const drafted: Drafted = { drafts: [], left: [] }
  let named: { at: number; left: Left } | null = null
  for (let at = 0; at < scene.tokens.words.length; at++) {
    const numeral = numeralOf(scene, at)
    if (!numeral) continue
    const decision = decide(readingsOf(scene, at, habit))
    if (!decision) {
      drafted.left.push({ numeral, reason: 'word', rule: 'none', losers: [] })
      continue
    }
    const { winner, losers } = decision
    // "khoản 5, 6, 7 Điều 86", "quận 2, 9, Thủ Đức": what follows a name or an ordinal in a list is one, too
    if (named && winner.reason === null && winner.strength < LIST_BREAKS && follows(scene, named.at, at)) {
      const left: Left = {
        numeral,
        reason: named.left.reason,
        rule: `${named.left.rule}.list`,
        losers: [winner, ...losers],
      }
      drafted.left.push(left)
      named = { at, left }
      continue
    }
    if (winner.reason !== null || !winner.quantity) {
      const left: Left = { numeral, reason: winner.reason ?? 'word', rule: winner.rule, losers }
      drafted.left.push(left)
      named = LISTED.has(left.reason) ? { at, left } : null
      continue
    }
    drafted.drafts.push({ scene, sentence, quantity: winner.quantity, rule: winner.rule, losers })
    at = winner.quantity.until
  }
  return drafted
}
