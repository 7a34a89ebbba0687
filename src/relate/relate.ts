import type { Named } from '../name/figure.js'
import { perOf } from '../name/per/index.js'
import { markAmong } from './among.js'
import { linkEach } from './each.js'
import { linkAround, markInside } from './inside.js'
import { linkPairs } from './pairs/index.js'
import { linkWholes, markParts } from './parts.js'
import { between, isConverted, loose, type Related } from './related.js'
import { markRepeats } from './repeats.js'
import { linkRespective } from './respective.js'
import { markRetold } from './retold.js'
import { shareTypes, type Ties } from './share.js'
import { linkTables } from './tables.js'
import { linkTotals } from './totals/index.js'

/** Ties the figures of a page to each other: rates to their things, pairs, totals, parts and repeats, in this order; `ties` is by type. */
export function relate(named: readonly Named[], ties: readonly Ties[]): Related[] {
  const figures: Related[] = []
  named.forEach((figure, i) => {
    const per = perOf(figure) ?? perOfTable(figure) ?? perOfStep(figure, named[i + 1])
    figures.push(loose(figure, per ?? perOfConverted(figure, figures[i - 1])))
  })
  const prose = figures.some(({ cell }) => cell !== null) ? figures.filter(({ cell }) => cell === null) : figures
  linkEach(prose)
  linkPairs(prose)
  linkTotals(prose)
  linkRespective(prose)
  linkConverted(prose)
  markParts(prose)
  markInside(prose)
  markAmong(prose)
  linkAround(prose)
  linkWholes(prose)
  if (prose !== figures) {
    renumber(prose, figures)
    linkTables(figures)
  }
  shareTypes(figures, ties)
  markRepeats(figures)
  markRetold(figures, ties)
  return figures
}

/** "tạ/ha" over a column holds for the numbers that take their unit from it. */
const perOfTable = ({ cell, quantity }: Named): string | null =>
  cell?.unit && cell.unit.name === quantity.unit && cell.unit.kind === quantity.kind ? cell.unit.per : null

/** "từ 40.000 lên 60.000 đồng/vé": the second level names the denominator of both. */
const perOfStep = ({ quantity, sentence }: Named, next: Named | undefined): string | null =>
  quantity.step === 'from' && next?.sentence === sentence && next.quantity.unit === quantity.unit ? perOf(next) : null

/** "900 USD mỗi tháng (21 triệu đồng)": the same told in another unit is of the same denominator. */
const perOfConverted = (figure: Named, before: Related | undefined): string | null =>
  before?.per && isConverted(figure, before) ? before.per : null

/** "trị giá 70 triệu NDT (10 triệu USD)", "tổng vốn 900 tỷ đồng và 12 triệu USD": of the same things as the sum before it. */
function linkConverted(figures: readonly Related[]): void {
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    if (
      before &&
      before.links.length > 0 &&
      figure.links.length === 0 &&
      (isConverted(figure, before) || isMore(figure, before))
    )
      figure.links.push(...before.links.map(({ rel, to }) => ({ rel, to: [...to] })))
  })
}

/** "9.400 tỷ đồng | và | 87 triệu USD": what is told in two currencies. */
const isMore = (figure: Related, before: Related): boolean =>
  figure.quantity.kind === 'money' &&
  before.quantity.kind === 'money' &&
  figure.quantity.unit !== before.quantity.unit &&
  figure.quantity.change === null &&
  figure.per === null &&
  before.links.every(({ rel }) => rel === 'total') &&
  figure.sentence === before.sentence &&
  MORE_GAP.test(between(before, figure))
const MORE_GAP = /^(?:và|cùng|và hơn|và gần|và trên)$/

/** Places among the figures of the prose become places among all. */
function renumber(prose: readonly Related[], figures: readonly Related[]): void {
  const at: number[] = []
  figures.forEach(({ cell }, i) => {
    if (cell === null) at.push(i)
  })
  const placeOf = (k: number): number => at[k] ?? k
  for (const figure of prose) {
    for (const link of figure.links) link.to = link.to.map(placeOf)
    if (figure.partOf !== null) figure.partOf = placeOf(figure.partOf)
  }
}
