import type { Named } from '../name/name.js'
import { perOf } from '../name/per.js'
import { linkEach } from './each.js'
import { linkPairs } from './pairs.js'
import { linkWholes, markParts, markRepeats } from './parts.js'
import { loose, type Related } from './related.js'
import { shareTypes } from './share.js'
import { linkTotals } from './totals.js'

/** Ties the figures of a page to each other: rates to their things, pairs, totals, parts and repeats, in this order; `binds` is by type. */
export function relate(named: readonly Named[], binds: readonly boolean[]): Related[] {
  const figures = named.map((figure) => loose(figure, perOf(figure)))
  linkEach(figures)
  linkPairs(figures)
  linkTotals(figures)
  markParts(figures)
  linkWholes(figures)
  shareTypes(figures, binds)
  markRepeats(figures)
  return figures
}
