import { isMeasure } from '../../model/vocabulary.js'
import { toNumber } from '../../scan/decimal.js'
import { beforeBracket } from '../bracket.js'
import { isOwn, isRound } from '../rate.js'
import { isPeople, itemText, leadOf, type Related } from '../related.js'
import { OWED } from './after.js'
import { AMONG, FARTHEST, isExtensive, isOwned, isPart, isThing } from './thing.js'
import { SUM_OF_ALL } from './words.js'

const HELD = /(?:tạm giữ|thu giữ|tịch thu|tước)(?: được)?$/

/** "xử phạt 2 tỷ", "thu nộp ngân sách 77 tỷ": what breaches have to pay. */
export const FINE = /phạt|(?:thu nộp|nộp|thu) (?:vào )?(?:ngân sách|nsnn|kho bạc)|truy thu|ấn định/

/** "64 trường hợp vi phạm", "121 vụ" */
export const isBreach = ({ itemClass, itemWords }: Related) => itemClass === 'event' || itemWords[0] === 'trường'

/** "167 vụ, trị giá hàng hoá 18 tỷ đồng", "hàng hoá tịch thu trị giá 22 tỷ đồng": what goods are worth that nobody has counted; "tổng trị giá hàng hoá" is that of all the cases. */
export const GOODS_WORTH =
  /(?:trị giá|giá trị) (?:số |lô |của )?(?:tang vật|hàng|tang chứng|vật chứng)|(?:tang vật|hàng hoá|hàng)(?: [^,;:.()]{1,40})? (?:trị giá|giá trị)|(?:thu hồi|thu giữ|tịch thu|bảo vệ|cứu)(?: được)?(?: số| toàn bộ| khối| một lượng)? tài sản(?: [^,;:.()]{1,24})? (?:trị giá|giá trị)/
const isGoodsWorth = (sum: Related, lead: string): boolean =>
  sum.quantity.kind === 'money' &&
  GOODS_WORTH.test(`${lead} ${itemText(sum)}`) &&
  !SUM_OF_ALL.test(`${lead} ${itemText(sum)}`)
const CASES = new Set(['vụ', 'trường'])
const isCase = ({ quantity, itemWords }: Related): boolean => quantity.kind === 'count' && CASES.has(itemWords[0] ?? '')

/** "45 dự án, trong đó 30 dự án FDI với tổng vốn …": right behind a part, without a mark, stands a sum of its own. */
const SUM_OF_PART = /^[^,;:.()]{0,40}(?:với|có) (?:tổng|số|vốn|kinh phí)/
const hasOwnSum = (figures: readonly Related[], k: number, lead: string): boolean =>
  AMONG.test(leadOf(figures[k] as Related, figures[k - 1])) && SUM_OF_PART.test(lead) && !/[,;]/.test(lead)

/** Are people told of, right behind goods by measure, to whom these go? */
function isGoodsFor(figures: readonly Related[], k: number): boolean {
  const figure = figures[k] as Related
  const goods = figures[k - 1]
  if (!isPeople(figure) || goods?.sentence !== figure.sentence) return false
  return isMeasure(goods.quantity.kind) && isThing(goods) && leadOf(figure, goods) === 'cho'
}

/** Does a measure stand right behind a noun that has a classifier and no number: "chiếc cẩu | 32 tấn"? */
const ONE_THING = /(?:^| )(?:chiếc|cái)(?: [^ ,;:.()]{1,8}){1,3}$/
const isSizeOfOne = (figure: Related, before: Related | undefined): boolean => ONE_THING.test(leadOf(figure, before))

/** "40 vụ/39 tàu với 205 đối tượng; xử phạt 3 tỷ đồng": the others of a pair stand between a fine and its cases. */
const isPaired = ({ links }: Related): boolean => links.some(({ rel }) => rel === 'with')

/** "Tuyến đường dài 14 km, rộng 9 m, với tổng mức đầu tư 120 tỷ đồng": what is built costs by its length. */
const BUILDING_COST = /(?:(?:^|[ ,])(?:với|có)|;) (?:tổng )?(?:mức đầu tư|vốn đầu tư|vốn|kinh phí|chi phí|đầu tư)/
/** "Nhà máy có diện tích 80 ha, tổng mức đầu tư 1.200 tỷ đồng", "Hồ dung tích 18 triệu m3, …": land and size are not what the sum is spent on. */
const INVESTED = /mức đầu tư|vốn đầu tư/
const ON_LAND = /(?:^| )(?:diện tích|dung tích)(?: đất| xây dựng| quy hoạch)?(?: là)?$/
const LONG = /(?:^| )(?:dài|chiều dài)(?: (?:là|khoảng|hơn|gần|trên))?$/
/** "con đường dài 2 km trị giá 80 triệu đồng"; a rope of metres has a worth of its own. */
const WORTH_SAID = /^(?:với )?trị giá$/
const isRoadWorth = ({ quantity }: Related, lead: string): boolean => quantity.unit === 'km' && WORTH_SAID.test(lead)
const isBuiltLength = ({ quantity }: Related, lead: string): boolean => quantity.kind === 'length' && LONG.test(lead)

const HAS = /^,? ?(?:có|gồm|với|trong đó có)$/
function isOnTheWay(figures: readonly Related[], k: number): boolean {
  const [figure, way] = [figures[k] as Related, figures[k - 1]]
  if (figure.quantity.kind !== 'count' || way?.sentence !== figure.sentence) return false
  return HAS.test(leadOf(figure, way)) && isBuiltLength(way, leadOf(way, figures[k - 2]))
}

/** The nearest thing before `i` in its sentence; a semicolon ends the search, but for a "tổng …" of all before it. */
export function nearestThing(figures: readonly Related[], i: number): number | null {
  const sum = figures[i] as Related
  const lead = leadOf(sum, figures[i - 1])
  const all = SUM_OF_ALL.test(`${lead} ${itemText(sum)}`)
  // "…; xử phạt vi phạm hành chính 1,7 tỷ đồng": of the breaches before it
  const fine = FINE.test(lead)
  const invested = INVESTED.test(`${lead} ${itemText(sum)}`)
  const costs = BUILDING_COST.test(lead)
  const goods = isGoodsWorth(sum, lead)
  const owed = sum.quantity.kind === 'money' && OWED.test(`${lead} ${itemText(sum)}`)
  let passed = false
  let from = i
  for (let k = beforeBracket(figures, i); k >= Math.max(0, i - FARTHEST); k = beforeBracket(figures, k)) {
    const figure = figures[k] as Related
    if (figure.sentence !== sum.sentence) return null
    for (let at = k + 1; at <= from; at++) passed ||= leadOf(figures[at] as Related, figures[at - 1]).includes(';')
    from = k
    // "tạm giữ 1.265 phương tiện, xử phạt 5,9 tỷ đồng": fines are for breaches, not for what was held
    if (
      fine &&
      (figure.quantity.kind === 'count' || isMeasure(figure.quantity.kind)) &&
      HELD.test(leadOf(figure, figures[k - 1]))
    )
      continue
    // "167 vụ, trị giá hàng hoá 18 tỷ đồng; xử phạt 4 tỷ đồng"
    if (fine && isGoodsWorth(figure, leadOf(figure, figures[k - 1]))) continue
    // "lập biên bản 9.300 trường hợp, trong số này 2.200 lái xe …; nộp kho bạc 27 tỷ đồng": of all of them
    if (fine && passed && isPart(figures, k)) continue
    // "tịch thu 9 tấn đường và 40 bao vải; trị giá hàng vi phạm 2 tỷ đồng"
    const taken = goods && !isCase(figure) && (isMeasure(figure.quantity.kind) || figure.itemClass === 'thing')
    if (passed && !all && !taken && !(fine && (isBreach(figure) || isPaired(figure)))) return null
    if (goods && (isCase(figure) || isPeople(figure))) return null
    // "mua chiếc cẩu 32 tấn trị giá 15 tỷ": how large one thing is
    if (figure.quantity.kind === 'mass' && !isOwn(figure) && isSizeOfOne(figure, figures[k - 1])) return null
    if (isExtensive(figure) && invested && ON_LAND.test(leadOf(figure, figures[k - 1]))) continue
    // "Tuyến dài 14 km, có 4 cầu; tổng mức đầu tư …": what is built on the way costs with it
    if ((costs || invested) && isOnTheWay(figures, k)) continue
    // "25 tấn lúa giống cho 1.500 hộ, tổng kinh phí …": the goods are what is paid for
    if (isGoodsFor(figures, k)) continue
    // "125 tổ với 4.980 hộ vay, dư nợ 268 tỷ đồng": of a pair those who owe it
    if (owed && isPeople(figure) && isPaired(figure)) return k
    if (isThing(figure, sum.quantity.kind === 'money') || isOwned(figures, k)) {
      if (
        !isPart(figures, k) ||
        (k === i - 1 && hasOwnSum(figures, k, lead)) ||
        ((costs || isRoadWorth(figure, lead)) && isBuiltLength(figure, leadOf(figure, figures[k - 1])))
      )
        return k
    }
    // a sum between them has taken the things already
    if (!(fine && isGoodsWorth(figure, leadOf(figure, figures[k - 1]))) && takes(figure, figures[k - 1], all))
      return null
  }
  return null
}

/** Is a figure of something that the words of the one before it do not hold: "52 đơn vị nợ thuế | trên 100 triệu đồng"? */
const saysMore = ({ item }: Related, before: Related | undefined): boolean =>
  item !== null && !(before?.item && before.item.start <= item.start && item.end <= before.item.end)

/**
 * A sum has taken the things before it, but what is each's, and what each is above, leave them to one that is told of all: "52 đơn
 * vị nợ trên 100 triệu đồng, tổng số nợ 57 tỷ".
 */
const takes = (figure: Related, before: Related | undefined, all: boolean): boolean => {
  const { quantity, per, links } = figure
  if (quantity.kind !== 'money' || quantity.change || per !== null) return false
  const isLeast =
    (quantity.qualifier === 'over' || quantity.qualifier === 'at_least') && isRound(toNumber(quantity.value))
  return !(all && (links.some(({ rel }) => rel === 'each') || (isLeast && !saysMore(figure, before))))
}
