import type { Span } from './span.js'

/** Why a number of the text is no figure; `site` is one of a line around the article, whatever it tells there. */
export const REASONS = ['date', 'docno', 'ordinal', 'name', 'list', 'counter', 'word', 'site'] as const
export type Reason = (typeof REASONS)[number]

/** What became of one number of a text: `solieu explain` prints these. Offsets are those of the page's text. */
export interface Derivation extends Span {
  text: string
  verdict: 'figure' | 'left'
  /** Null for a figure. */
  reason: Reason | null
  /** The name of the rule that decided, in a list of its own. */
  rules: string[]
  /** What else the number could have been, with the rule that proposed it and why it lost. */
  losers: { reading: string; rule: string; why: string }[]
  /** Id of the figure in the result, if it became one. */
  figure: string | null
}
