import { VERBS } from '../lexicon/boundaries.js'
import type { TypeRow } from '../types/type.js'
import { isTimed } from './each.js'
import { LIST_GAP } from './list.js'
import { isEarned } from './rate.js'
import { between, endOf, fateIn, isPeople, ownClause, type Related, startOf } from './related.js'
import { isLostHouse } from './sufferers.js'

/** The type that several figures together speak for most. */
function together(figures: readonly Related[]): number {
  let best = figures[0]?.type ?? 0
  let most = -Infinity
  const types = figures[0]?.scores.types ?? 0
  for (let type = 0; type < types; type++) {
    const sum = figures.reduce((total, { scores, at }) => total + (scores.all[at * types + type] ?? 0), 0)
    if (sum > most) {
      most = sum
      best = type
    }
  }
  return best
}

/** Cases have people, goods and fines of other types beside them; nothing else in a list is of another matter than its total. */
const isMatter = ({ itemClass, quantity }: Related) => itemClass !== 'event' && quantity.kind !== 'percent'

/** "tháng", and "người/tháng" where the words say that it is earned. */
const isWage = (figure: Related, before: Related | undefined) =>
  figure.quantity.kind === 'money' &&
  figure.per !== null &&
  (PERIODS.test(figure.per) || (isTimed(figure) && isEarned(figure, before)))
const PERIODS = /^(?:năm|tháng|ngày|giờ|tuần|quý)$/i

/** The dead and injured stay what they are, whatever their families are given; and so do houses that are lost. */
const hasFate = ({ itemIds }: Related) => fateIn(itemIds) !== null

/** What holds the figures of a type together. */
export type Ties = Pick<TypeRow, 'binds' | 'fate'>

/** Gives figures that are bound together the type; people keep their own where they are only given something. */
function setType(figures: readonly Related[], type: number, binding: Ties['binds']): void {
  for (const one of figures)
    if (binding?.includes('receivers') || !(isPeople(one) || one.itemClass === 'body')) one.type = type
}

const LONGEST_NOUN = 2
/** "trong đó 90 cơ sở lỗi, | xử phạt hành chính đối với | 31 cơ sở": in a clause of its own, is something done to the part? */
const isDealtWith = (part: Related, before: Related | undefined): boolean =>
  ownClause(part, before).some((_, k, clause) => VERBS.at(clause, k) !== null)

const ENDS_PART = /^\s*(?:[,;.)]|$)/
/** "90 ngôi nhà tốc mái, trong đó xã Tân Lĩnh | 12 nhà": the part says no more than the noun of its whole. */
function isSameNoun(part: Related, whole: Related): boolean {
  const { quantity, itemWords, scene } = part
  return (
    quantity.kind === 'count' &&
    whole.quantity.kind === 'count' &&
    itemWords.length > 0 &&
    itemWords.length <= LONGEST_NOUN &&
    itemWords.every((word) => whole.itemWords.includes(word)) &&
    ENDS_PART.test(scene.doc.shadow.slice(endOf(part), endOf(part) + 2))
  )
}

const SHORTEST_LIST = 3
const isGoods = ({ itemClass, quantity }: Related) =>
  quantity.change === null &&
  (quantity.kind === 'count' || quantity.kind === 'mass' || quantity.kind === 'volume') &&
  (itemClass === 'thing' || itemClass === null)

/** Goods that are listed one after the other: "1 kg thịt, 2 chiếc bánh chưng, 1 hộp mứt, 1 chai rượu". */
function listsOf(figures: readonly Related[]): Related[][] {
  const lists: Related[][] = []
  let list: Related[] = []
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    const goesOn =
      before?.sentence === figure.sentence &&
      isGoods(before) &&
      isGoods(figure) &&
      LIST_GAP.test(between(before, figure))
    if (!goesOn) list = [figure]
    else if (list.push(figure) === SHORTEST_LIST) lists.push(list)
  })
  return lists
}

/**
 * What is bound together is of one type: the goods of a list and their total, a thing and the money for each, of some types the
 * money for all. The figures decide together, so that one of them with a strong cue speaks for those without; only types that
 * bind are shared (a road and the capital for it are not). `ties` are by type.
 */
export function shareTypes(figures: readonly Related[], ties: readonly Ties[]): void {
  figures.forEach((figure, i) => {
    const whole = figure.partOf === null ? undefined : figures[figure.partOf]
    if (whole && isSameNoun(figure, whole) && !isDealtWith(figure, figures[i - 1])) figure.type = whole.type
  })
  for (const goods of listsOf(figures)) {
    const type = together(goods)
    if (ties[type]?.binds) setType(goods, type, ties[type]?.binds)
  }
  figures.forEach((figure, i) => {
    for (const { rel, to } of figure.links) {
      const things = to.map((k) => figures[k] as Related)
      const sum =
        rel === 'total' && (things.length > 1 || things.every((thing) => ties[thing.type]?.binds?.includes('total')))
      // what people earn a month is of another matter than they, and so may be who is told behind a rate
      const told = things.every((thing) => startOf(thing) < startOf(figure))
      const lost = rel === 'each' && to.some((k) => hasFate(figures[k] as Related) || isLostHouse(figures, k))
      if (!(sum || (rel === 'each' && told && !isWage(figure, figures[i - 1]) && !lost))) continue
      // "150 suất cho học sinh (1 triệu đồng/suất)": portions are events by their noun, and no cases
      if (!things.every((thing) => isMatter(thing) || ties[thing.type]?.binds)) continue
      const bound = [figure, ...things]
      const type = together(bound)
      // "chi 40 tỷ đồng xây mới 30 phòng học, sửa chữa 9 trạm y tế": weak cues of homes, added up, make none of schools
      if (ties[type]?.binds && bound.some((one) => one.type === type)) setType(bound, type, ties[type]?.binds)
    }
  })
}
