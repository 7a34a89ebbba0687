import type { Related } from './related.js'

/** The type that several figures together speak for most. */
function together(figures: readonly Related[]): number {
  let best = figures[0]?.type ?? 0
  let most = -Infinity
  const size = figures[0]?.scores.length ?? 0
  for (let type = 0; type < size; type++) {
    const sum = figures.reduce((total, { scores }) => total + (scores[type] ?? 0), 0)
    if (sum > most) {
      most = sum
      best = type
    }
  }
  return best
}

/** Cases have people, goods and fines of other types beside them; nothing else in a list is of another matter than its total. */
const isMatter = ({ itemClass, quantity }: Related) => itemClass !== 'event' && quantity.kind !== 'percent'

const isWage = ({ per, quantity }: Related) => quantity.kind === 'money' && per !== null && PERIODS.test(per)
const PERIODS = /^(?:năm|tháng|ngày|giờ|tuần|quý)$/i

/**
 * What is bound together is of one type: the goods of a list and their total, a thing and the money for each. The figures
 * decide together, so that one of them with a strong cue speaks for those without; only types that bind are shared (a road and
 * the capital for it are not). `binds` is by type.
 */
export function shareTypes(figures: readonly Related[], binds: readonly boolean[]): void {
  for (const figure of figures) {
    for (const { rel, to } of figure.links) {
      const things = to.map((k) => figures[k] as Related)
      const list = rel === 'total' && things.length > 1
      // what people earn a month is of another matter than they
      if (!(list || (rel === 'each' && !isWage(figure))) || !things.every(isMatter)) continue
      const type = together([figure, ...things])
      if (binds[type]) for (const one of [figure, ...things]) one.type = type
    }
  }
}
