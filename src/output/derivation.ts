import type { Left } from '../decide/drafts.js'
import type { Derivation } from '../model/derivation.js'
import type { Span } from '../model/span.js'
import { readingsOf } from '../propose/propose.js'
import type { Reading, Scene } from '../propose/reading.js'
import type { Habit } from '../propose/separator.js'
import type { Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { type Context, figureId, quoteOf } from './figure.js'

const describe = ({ reason, quantity }: Reading): string =>
  quantity
    ? `${quantity.kind} ${toNumber(quantity.value)}${quantity.unit ? ` ${quantity.unit}` : ''}`
    : (reason ?? 'nothing')

/** The readings that lost at a token: worked out again, since only an explanation asks for them. */
const losersOf = (winner: string, scene: Scene, at: number, habit: Habit): Derivation['losers'] =>
  readingsOf(scene, at, habit)
    .filter(({ rule }) => rule !== winner)
    .map((reading) => ({ reading: describe(reading), rule: reading.rule, why: `weaker than ${winner}` }))

/** What became of each number of a page, in the order of the text. */
export function derivationsOf(
  context: Context,
  figures: readonly Related[],
  left: readonly Left[],
  dated: readonly Span[],
  outside: readonly Span[],
  habit: Habit,
): Derivation[] {
  const kept = figures.map((figure, i): Derivation => {
    const { tokens } = figure.scene
    const at = { start: tokens.starts[figure.quantity.at] ?? 0, end: tokens.ends[figure.quantity.until] ?? 0 }
    return {
      ...quoteOf(context, at),
      verdict: 'figure',
      reason: null,
      rules: [figure.rule],
      losers: losersOf(figure.rule, figure.scene, figure.quantity.at, habit),
      figure: figureId(i),
    }
  })
  const leave = (
    span: Span,
    reason: Derivation['reason'],
    rule: string,
    losers: Derivation['losers'] = [],
  ): Derivation => ({
    ...quoteOf(context, { start: span.start, end: span.end }),
    verdict: 'left',
    reason,
    rules: [rule],
    losers,
    figure: null,
  })
  return [
    ...kept,
    ...left.map(({ scene, at, reason, rule }) => {
      const span = { start: scene.tokens.starts[at] ?? 0, end: scene.tokens.ends[at] ?? 0 }
      return leave(span, reason, rule, losersOf(rule, scene, at, habit))
    }),
    ...dated.map((span) => leave(span, 'date', 'time')),
    ...outside.map((span) => leave(span, 'site', 'chrome')),
  ].sort((a, b) => a.start - b.start)
}
