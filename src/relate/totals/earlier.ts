import { MEASURING } from '../rate.js'
import { itemText, leadOf, type Related, startOf } from '../related.js'
import { isPart, isThing } from './thing.js'
import { SUM_OF_ALL } from './words.js'

/** How many sentences back the things of a "Tổng …" may stand. */
const SENTENCES_BACK = 3

/** "Tổng kinh phí của chương trình là …": of all of it, told or not. */
const OF_PROGRAM = /của (?:các |cả |toàn )?(?:chương trình|đợt|hoạt động|cuộc vận động|dự án|kế hoạch|năm)/

/** What a business makes is not the worth of the things told before. */
export const OF_BUSINESS = /doanh thu|lợi nhuận|thu nhập|kim ngạch|giải thưởng/

/** "…; tổng thu ngân sách đạt 54 tỷ đồng", "Tổng giá trị sản xuất công nghiệp …": an account of its own, and no worth of things told before. */
export const OF_ACCOUNT =
  /(?:^|[;,] ?)(?:ước |ước tính |trong đó,? )?tổng (?:số )?(?:(?:thu|chi) (?:ngân sách|nsnn|cân đối)|giá trị (?:sản xuất|cn|sản phẩm|tăng thêm|thương mại|công nghiệp|nông nghiệp|dịch vụ)|mức (?:bán lẻ|lưu chuyển|luân chuyển)|sản phẩm (?:trên|quốc nội|xã hội)|(?:trị giá|giá trị) (?:huy động|các hoạt động|hoạt động) |vốn đầu tư (?:toàn|phát triển|xã hội))/
/** "…, nâng tổng diện tích lên 41.000 ha": what it has come to with all that there was before. */
export const RAISED_TO = /(?:^|[ ,;])(?:nâng|đưa) tổng/
const OUTPUT = /sản lượng/

/** "Tổng thiệt hại …", "Ước tổng …": nobody else is the subject. */
const HEADS_SENTENCE = /^(?:ước |ước tính |như vậy,? )?tổng/

/** "Trị giá của lô hàng ước tính …", "Giá trị số tang vật trên …": of the goods told right before. */
const OF_GOODS =
  /^(?:ước tính )?(?:tổng )?(?:trị giá|giá trị)(?: của)?(?: toàn bộ)?(?: lô| số)? (?:hàng|tang vật|hàng hoá|lô hàng)(?: hoá| vi phạm| nêu trên| trên| này)* /

/** "Toàn bộ số hàng trên có trị giá …", "Lô gỗ này có tổng khối lượng …" */
const THESE_GOODS =
  /^(?:(?:ước tính|theo ước tính|theo thống kê|hiện|tổng|toàn bộ),? )*(?:số|lô|lượng|mẻ) ([^,;:.()]{2,30}) (?:này|trên|nói trên|nêu trên|kể trên|vi phạm|đó)(?: này| trên| nói trên| nêu trên)? (?:(?:có|được|ước|ước tính|định giá|với|là) )*(?:tổng )?(?:trị giá|giá trị|khối lượng|trọng lượng)/
/** "Trị giá của số hàng này …", "Tổng khối lượng lô gỗ nói trên …" */
const WORTH_OF_THESE =
  /^(?:ước tính )?(?:tổng )?(?:trị giá|giá trị|khối lượng|trọng lượng)(?: của)?(?: toàn bộ)? (?:số|lô|lượng|mẻ) ([^,;:.()]{2,30}) (?:này|trên|nói trên|nêu trên|kể trên|vi phạm|đó)/
/** Names that all goods have. */
const ANY_GOODS = /^(?:hàng|tang vật|tài sản|sản phẩm|vật chứng)/

/** More things than these are no list that one sum is told for. */
const MOST_SUMMED = 6

/** "một suất quà bao gồm: 1 kg thịt": what is in one of the things begins here. */
const HOLDS_EACH = /(?:^|[ ,(])(?:một|mỗi|từng) [^,;:.()]{1,24}gồm:?$/
const HOLDS_WITHIN = 44
function isContent(figure: Related): boolean {
  const start = startOf(figure)
  const { doc, sentence } = figure.scene
  return HOLDS_EACH.test(doc.shadow.slice(Math.max(sentence.start, start - HOLDS_WITHIN), start).trim())
}

const blockOf = ({ scene }: Related): number => scene.sentence.block
const isItem = (figure: Related): boolean => figure.scene.doc.blocks[blockOf(figure)]?.kind === 'item'
/** Is a figure in the same list of items as the one behind it, or in the item right before that? */
const isItemBefore = (figure: Related | undefined, next: Related): boolean =>
  figure !== undefined && isItem(figure) && blockOf(next) - blockOf(figure) <= 1
/** A list of items, each in a line of its own, may hold so many things that the line below it sums up. */
const MOST_LISTED = 16

const shareWord = (a: Related, b: Related) =>
  a.itemWords.some((word) => !MEASURING.has(word) && b.itemWords.includes(word))

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
  const goods = THESE_GOODS.exec(lead) ?? WORTH_OF_THESE.exec(lead)
  const ofGoods = goods !== null || OF_GOODS.test(`${lead} `)
  const noun = goods?.[1] ?? ''
  if (!ofGoods && (!HEADS_SENTENCE.test(lead) || !SUM_OF_ALL.test(itemText(sum)))) return []
  if (OF_PROGRAM.test(lead)) return []
  const sameBlock = before.scene.sentence.block === sum.scene.sentence.block
  const list = !sameBlock && isItem(before) && !isItem(sum) && sum.scene.sentence.block === blockOf(before) + 1
  const most = list ? MOST_LISTED : MOST_SUMMED
  const found: number[] = []
  const add = (k: number) => {
    if (!found.includes(k)) found.unshift(k)
  }
  const isNear = (k: number): boolean =>
    figures[k]?.sentence === before.sentence || (list && isItemBefore(figures[k], figures[k + 1] as Related))
  for (let k = i - 1; found.length <= most && isNear(k); k--) {
    const figure = figures[k] as Related
    const each = figure.links.find(({ rel }) => rel === 'each')
    if (each && figure.quantity.unit === sum.quantity.unit)
      found.unshift(...each.to.filter((to) => !found.includes(to)))
    if (isContent(figure)) {
      for (let at = found.length - 1; at >= 0; at--) if ((found[at] as number) >= k) found.splice(at, 1)
      continue
    }
    if (!isThing(figure) || figure.itemClass === 'person' || isPart(figures, k)) continue
    // "Đàn bò có 400 con. Tổng sản lượng cá đạt 60 tấn": no beasts that are counted
    if (OUTPUT.test(itemText(sum)) && figure.quantity.kind === 'count') continue
    if (ofGoods && figure.itemClass !== null && figure.itemClass !== 'thing') continue
    // "Số ma tuý trên có khối lượng …": of what has its name
    if (noun !== '' && !ANY_GOODS.test(noun) && !figure.itemWords.some((word) => noun.includes(word))) continue
    if (sameBlock || list || shareWord(sum, figure)) add(k)
  }
  return found.length > most ? [] : found
}
