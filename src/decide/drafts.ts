import type { Reason } from '../model/derivation.js'
import { STRONGEST_QUANTITY } from '../propose/propose.js'
import { numeralOf, valueAt } from '../propose/range.js'
import type { Reading, Scene } from '../propose/reading.js'
import { isUnitNamed } from '../propose/rules/namesake.js'
import { startsUpper } from '../propose/rules/rule.js'
import type { Habit } from '../propose/separator.js'
import { decide } from './decide.js'
import type { Draft } from './draft.js'

/** A number that is no figure, with the rule that says so; `at` is its token. */
export interface Left {
  scene: Scene
  at: number
  reason: Reason
  rule: string
}

export interface Drafted {
  drafts: Draft[]
  left: Left[]
}

const LISTED = new Set<Reason>(['docno', 'ordinal', 'name', 'list'])
const JOINS = new Set([',', 'và', '-', 'hoặc', ';', '/'])
/** A number with a counted noun or a unit of its own is no member of a list of names. */
const LIST_BREAKS = 60

/** Does nothing but a comma or "và" stand between two numbers? */
const follows = ({ tokens }: Scene, before: number, at: number) =>
  at - before === 2 && JOINS.has(tokens.words[at - 1] ?? '')

/**
 * Does the number at `at` go on with a list whose member before it stands at `before`? A noun may be that of the last member, or the
 * name may go on with it: "khối 10, 11 và 12 Trường THPT An Phú".
 */
function goesOn(scene: Scene, before: number, at: number, { reason, strength }: Reading): boolean {
  if (reason !== null || strength >= STRONGEST_QUANTITY || !follows(scene, before, at)) return false
  if (strength < LIST_BREAKS) return true
  if (numeralOf(scene, at + 2) !== null && JOINS.has(scene.tokens.words[at + 1] ?? '')) return true
  // "thôn 3, 4 xã Bình Hoà": where they lie is not counted
  if (isUnitNamed(scene, at + 1)) return true
  // "quận 1, 2 người": what is counted has no capital
  return valueAt(scene, at) === valueAt(scene, before) + 1 && startsUpper(scene, at + 1)
}

/** Decides about every number of a scene, left to right; the upper bound of a range belongs to the figure of its lower one. */
export function draftScene(scene: Scene, sentence: number, habit: Habit): Drafted {
  const drafted: Drafted = { drafts: [], left: [] }
  let named: { at: number; left: Left } | null = null
  let until = -1
  for (const at of scene.tokens.numerals) {
    if (at <= until) continue
    const winner = decide(scene, at, habit)
    if (!winner) {
      drafted.left.push({ scene, at, reason: 'word', rule: 'none' })
      continue
    }
    // "khoản 5, 6, 7 Điều 86", "quận 2, 9, Thủ Đức": what follows a name or an ordinal in a list is one, too
    if (named && goesOn(scene, named.at, at, winner)) {
      const left: Left = { scene, at, reason: named.left.reason, rule: `${named.left.rule}.list` }
      drafted.left.push(left)
      named = { at, left }
      continue
    }
    if (winner.reason !== null || !winner.quantity) {
      const left: Left = { scene, at, reason: winner.reason ?? 'word', rule: winner.rule }
      drafted.left.push(left)
      named = LISTED.has(left.reason) ? { at, left } : null
      continue
    }
    drafted.drafts.push({ scene, sentence, quantity: winner.quantity, rule: winner.rule, cell: null })
    until = winner.quantity.until
  }
  return drafted
}
