import type { Left } from '../decide/drafts.js'
import type { Derivation } from '../model/derivation.js'
import type { Span } from '../model/span.js'
import type { Reading } from '../propose/reading.js'
import type { Related } from '../relate/related.js'
import { toNumber } from '../scan/decimal.js'
import { type Context, figureId, quoteOf } from './figure.js'

const describe = ({ reason, quantity }: Reading): string =>
  quantity
    ? `${quantity.kind} ${toNumber(quantity.value)}${quantity.unit ? ` ${quantity.unit}` : ''}`
    : (reason ?? 'nothing')

const losersOf = (winner: string, losers: readonly Reading[]): Derivation['losers'] =>
  losers.map((reading) => ({ reading: describe(reading), rule: reading.rule, why: `weaker than ${winner}` }))

/** What became of each number of a page, in the order of the text. */
export function derivationsOf(
  context: Context,
  figures: readonly Related[],
  left: readonly Left[],
  dated: readonly Span[],
  outside: readonly Span[],
): Derivation[] {
  const kept = figures.map((figure, i): Derivation => {
    const { tokens } = figure.scene
    const at = { start: tokens.starts[figure.quantity.at] ?? 0, end: tokens.ends[figure.quantity.until] ?? 0 }
    return {
      ...quoteOf(context, at),
      verdict: 'figure',
      reason: null,
      rules: [figure.rule],
      losers: losersOf(figure.rule, figure.losers),
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
    ...left.map(({ numeral, reason, rule, losers }) => leave(numeral, reason, rule, losersOf(rule, losers))),
    ...dated.map((span) => leave(span, 'date', 'time')),
    ...outside.map((span) => leave(span, 'counter', 'chrome')),
  ].sort((a, b) => a.start - b.start)
}
