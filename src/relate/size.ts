import { LINES } from '../lexicon/nouns.js'
import { itemText, type Related } from './related.js'

/** Before a number, and what is said of it: "rộng | gần | 7 m". */
const ABOUT = '(?: (?:khoảng|gần|hơn|trên|tới|đến|chỉ|chừng|là|có))*$'
/** How far one thing reaches, whatever it is: "rộng 7 m", "sâu hơn 2 m" … */
const ACROSS = new RegExp(`(?:^|[ ,(])(?<!mở )(?:rộng|sâu|cao|dày|ngang|đường kính|bán kính)${ABOUT}`)
/** … how long it is, which of roads and the like says how much of them there is: "tuyến kè dài 4 km" … */
const LONG = new RegExp(`(?:^|[ ,(])(?<!kéo |tổng chiều )dài${ABOUT}`)
/** … how heavy, which of loads is how much of them: "lô hàng nặng 5 tấn" … */
const HEAVY = new RegExp(`(?:^|[ ,(])nặng${ABOUT}`)
const BODY = /^(?:con|bé|em|cháu|trẻ|cá thể)(?: |$)/
/** … and of how many layers: "cao 18 tầng", "dày 262 trang". */
const LAYERS = /^(?:tầng|trang)(?: |$)/

/** "xe khách 45 chỗ", "ô tô dưới 24 chỗ": what sort of vehicle it is. */
const SEATS = /^(?:chỗ|chỗ ngồi|bánh|hàng ghế)(?: |$)/
const VEHICLE = /(?:^|[ ,])(?:xe|ô tô|ôtô|tàu|thuyền|máy bay)(?: [a-zà-ỹ]{1,8}){0,3} ?$/

/** Are these words of a road, a bank, a pipe? */
const isOfLine = ({ itemIds }: Related): boolean => [...itemIds].some((_, k) => LINES.at(itemIds, k) !== null)

/** Does a figure tell how large one thing is, so that two such are no sum: "tàu dài 80 m", "nhà cao 5 tầng"? `lead` are the words before it. */
export function isSize(figure: Related, lead: string): boolean {
  const { kind } = figure.quantity
  if (kind === 'length') return ACROSS.test(lead) || (LONG.test(lead) && !isOfLine(figure))
  if (kind === 'mass') return HEAVY.test(lead) && (figure.itemClass === 'person' || BODY.test(itemText(figure)))
  return kind === 'count' && (LAYERS.test(itemText(figure)) || (SEATS.test(itemText(figure)) && VEHICLE.test(lead)))
}
