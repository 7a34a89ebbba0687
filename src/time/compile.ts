import type { TimeForm } from './form.js'

/** In the rows `~` is at most two spaces. */
const spaced = (pattern: string): string => pattern.replaceAll('~', ' {0,2}')

const NAMED = /\(\?<[a-z]>/g

/** The look ahead comes first: most anchors fail there, and a look back at many words costs ten times as much. */
const whole = ({ lead, core }: TimeForm): string =>
  lead ? `(?=${core.replaceAll(NAMED, '(?:')})(?<=${lead})${core}` : core

/**
 * Above 20 kB of source V8 no longer optimises a regular expression and the scan takes three times as long:
 * the rows of digits stay below it, which a test holds.
 */
export const LARGEST_SOURCE = 20_480

/** The rows as one pattern to try at an anchor; the empty group that took part says which row it was. */
export function compileAll(rows: readonly TimeForm[]): RegExp {
  const nameless = rows.map((row) => `${whole(row).replaceAll(NAMED, '(?:')}()`)
  return new RegExp(spaced(nameless.join('|')), 'y')
}

/** One row with its named groups, to read what {@link compileAll} found. */
export const compileOne = (row: TimeForm): RegExp => new RegExp(spaced(whole(row)), 'y')

export const compile = (pattern: string, flags: string): RegExp => new RegExp(spaced(pattern), flags)
