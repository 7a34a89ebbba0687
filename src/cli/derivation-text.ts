import { quantity } from '../formats/quantity.js'
import { style } from '../formats/style.js'
import { oneLine, printable } from '../formats/width.js'
import type { Derivation } from '../model/derivation.js'
import type { Figure } from '../schema.js'

/** A number of a text with the figure that it became. */
export interface Explained extends Omit<Derivation, 'figure'> {
  figure: Figure | null
}

const AROUND = 40

/** The number in its surroundings: "… trị giá trên [12,4 tỷ] đồng cho …" */
function quoted({ start, end }: Explained, text: string): [before: string, number: string, after: string] {
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  // half a word at the edge is left out
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s+/ : /^/, from > 0 ? '… ' : '')
  const after = text.slice(end, to).replace(to < text.length ? /\s+\S*$/ : /$/, to < text.length ? ' …' : '')
  return [before, text.slice(start, end), after]
}

const figureText = (figure: Figure): string =>
  [
    quantity(figure),
    figure.kind,
    figure.item && `“${figure.item}”`,
    figure.per && `per ${figure.per}`,
    `${figure.type}, ${figure.role} of ${figure.record}`,
    ...figure.links.map(({ rel, to }) => `${rel} ${to.join(', ')}`),
  ]
    .filter(Boolean)
    .join(' · ')

/** A few lines for people on one number: where it stands, what it is or why it is none, and what lost. */
export function derivationText(number: Explained, text: string, colour: boolean): string {
  const [before, digits, after] = quoted(number, text).map(printable)
  const verdict = number.figure
    ? `${style('green', colour)(`figure ${number.figure.id}`)}  ${oneLine(figureText(number.figure))}`
    : `${style('yellow', colour)('left')}  ${number.reason ?? ''}`
  const lines = [
    `${before}${style('bold', colour)(`[${digits}]`)}${after}`,
    `  ${verdict}`,
    `  ${style('dim', colour)('rules')}  ${number.rules.join(', ')}`,
    ...number.losers.map(
      ({ reading, rule, why }) => `  ${style('dim', colour)('not')}  ${oneLine(reading)} (${rule}): ${oneLine(why)}`,
    ),
  ]
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}
