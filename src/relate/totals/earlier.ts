import { itemText, leadOf, type Related } from '../related.js'
import { isPart, isThing } from './thing.js'
import { SUM_OF_ALL } from './words.js'

/** How many sentences back the things of a "Tổng …" may stand. */
const SENTENCES_BACK = 3

/** "Tổng kinh phí của chương trình là …": of all of it, told or not. */
export const OF_PROGRAM = /của (?:các |cả |toàn )?(?:chương trình|đợt|hoạt động|cuộc vận động|dự án|kế hoạch|năm)/

/** What a business makes is not the worth of the things told before. */
const OF_BUSINESS = /doanh thu|lợi nhuận|thu nhập/

/** "Tổng thiệt hại …", "Ước tổng …": nobody else is the subject. */
export const HEADS_SENTENCE = /^(?:ước |ước tính |như vậy,? )?tổng/

/** "Trị giá của lô hàng ước tính …", "Giá trị số tang vật trên …": of the goods told right before. */
export const OF_GOODS =
  /^(?:ước tính )?(?:tổng )?(?:trị giá|giá trị)(?: của)?(?: toàn bộ)?(?: lô| số)? (?:hàng|tang vật|hàng hoá|lô hàng)(?: hoá| vi phạm| nêu trên| trên| này)* /

/** More things than these are no list that one sum is told for. */
const MOST_SUMMED = 6

const shareWord = (a: Related, b: Related) => a.itemWords.some((word) => word !== 'tổng' && b.itemWords.includes(word))

/**
 * "Tổng thiệt hại trên 310 tỷ đồng." after a sentence of losses: every thing there, but no people; "Tổng số
 * tiền hỗ trợ 17 triệu đồng." after what each has got: those who got it; "Tổng giá trị tiền quà" may stand a block farther on.
 */
export function thingsOfSentenceBefore(figures: readonly Related[], i: number): number[] {
  const sum = figures[i] as Related
  const before = figures[i - 1]
  if (!before || before.sentence === sum.sentence || sum.sentence - before.sentence > SENTENCES_BACK) return []
  const lead = leadOf(sum, before)
  if (OF_BUSINESS.test(`${lead} ${itemText(sum)}`)) return []
  const ofGoods = OF_GOODS.test(`${lead} `)
  if (!ofGoods && (!HEADS_SENTENCE.test(lead) || !SUM_OF_ALL.test(itemText(sum)))) return []
  if (OF_PROGRAM.test(lead)) return []
  const sameBlock = before.scene.sentence.block === sum.scene.sentence.block
  const found: number[] = []
  const add = (k: number) => {
    if (!found.includes(k)) found.unshift(k)
  }
  for (let k = i - 1; found.length <= MOST_SUMMED && figures[k]?.sentence === before.sentence; k--) {
    const figure = figures[k] as Related
    const each = figure.links.find(({ rel }) => rel === 'each')
    if (each && figure.quantity.unit === sum.quantity.unit)
      found.unshift(...each.to.filter((to) => !found.includes(to)))
    if (!isThing(figure) || figure.itemClass === 'person' || isPart(figures, k)) continue
    if (ofGoods && figure.itemClass !== null && figure.itemClass !== 'thing') continue
    if (sameBlock || shareWord(sum, figure)) add(k)
  }
  return found.length > MOST_SUMMED ? [] : found
}
