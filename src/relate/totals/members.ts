import { isMeasure } from '../../model/vocabulary.js'
import { LIST_GAP } from '../list.js'
import { between, itemText, type Related } from '../related.js'
import { isPart, isThing } from './thing.js'

/** Is figure `k` the worth of one of the things of figure `k - 1`: "612 suất học bổng, trị giá mỗi suất 1,5 triệu đồng, kèm …"? */
const isWorthOfOne = (figures: readonly Related[], k: number) =>
  figures[k]?.links.some(({ rel, to }) => rel === 'each' && to.at(-1) === k - 1) === true

/** Between things that a "; tổng …" sums though each has a verb of its own: "trồng 5.000 cây, dọn vệ sinh 15 km đường; tổng …". */
const VERB_GAP = /^(?:[^,;]{0,24})?(?:, [^,;]{1,16})?[,;] ?[^,;]{0,20}$/

/** "cất mới 18 căn nhà | và sửa chữa | 6 căn nhà, với số tiền …": what is done to more of the same. */
const AND_GAP = /^và [^,;:.()\d]{2,24}$/
const isNamed = ({ itemClass, itemWords }: Related): boolean => itemClass !== 'person' && itemWords.length > 0

/** "4 tấn thịt đã bốc mùi, 900 hộp kem không rõ nguồn gốc và 70 bao …": what is said of goods may stand before the mark. */
const SAID_GAP = /^[^,;:.()\d]{1,32}(?:,|,? (?:và|cùng))$/
const isGoods = ({ itemClass, quantity }: Related): boolean =>
  isMeasure(quantity.kind) || itemClass === 'thing' || itemClass === null

/** The grade of goods is no part of their name: "xăng RON | 92, ", "vàng | 24K và ". */
const GRADE_GAP = /^\d{1,3}k?(?:,| và|;)$/

/** "120 suất cho học sinh (1 triệu đồng/suất) và 45 suất": what is told of each in brackets stands between two members. */
const closed = (gap: string): string => gap.replace(CLOSES, '')
const CLOSES = /^(?:\/[^ ,;()]{1,12})?\) ?/

const OPENS_PARTS = /gồm|trong (?:đó|số)/

/** The members of the list that ends with figure `last`, in the order of the text; with verbs between where `all` are summed. */
export function listEndingAt(figures: readonly Related[], last: number, all: boolean, summed = all): number[] {
  const members = [last]
  for (let i = last - 1; i >= 0; i--) {
    const a = figures[i] as Related
    const b = figures[i + 1] as Related
    const told = a.sentence === b.sentence ? between(a, b) : ';'
    const gap = isWorthOfOne(figures, i) ? closed(told) : told
    // "xây mới 150 căn nhà, sửa chữa 60 căn nhà với tổng kinh phí …": what has one name and one sum
    const sums = all || (summed && itemText(a) !== '' && itemText(a) === itemText(b))
    const verbs =
      sums && a.itemClass !== 'person' && !isPart(figures, i) && VERB_GAP.test(gap) && !OPENS_PARTS.test(gap)
    const joined = isNamed(a) && itemText(a) === itemText(b) && !isPart(figures, i) && AND_GAP.test(gap)
    const said =
      summed && isGoods(a) && isGoods(b) && !isPart(figures, i) && SAID_GAP.test(gap) && !OPENS_PARTS.test(gap)
    if (a.sentence !== b.sentence || !(LIST_GAP.test(gap) || GRADE_GAP.test(gap) || verbs || joined || said)) break
    if (isThing(a)) members.unshift(i)
    else if (isWorthOfOne(figures, i) && isThing(figures[i - 1] as Related)) members.unshift(--i)
    else break
  }
  return members
}
