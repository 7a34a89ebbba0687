import type { Quantity, Scene } from '../../propose/reading.js'
import { unitAt } from '../../propose/units.js'
import { opening } from '../../segment/tokens.js'
import { LONGEST_BRACKET, slashes } from './behind.js'

/** Between a price and what it moved by: ", giảm", ", tăng thêm". */
const MOST_VERBS = 3
/** "không đổi ở chiều mua và tăng 20 đồng ở chiều bán": what is told of the one of two prices before the other. */
const MOST_OF_SIDE = 14
const SIDE = 'chiều'
const SIDE_WITHIN = 2
/** "đồng/lượng", "VND/USD": the stroke stands so near the end of a price. */
const MOST_OF_RATE = 3

/**
 * What a price is for, of which the figure tells how much it rose or fell: "24.020 VND/USD, giảm | 3 đồng" is one for each USD,
 * "56,3 triệu đồng/lượng (mua vào - bán ra), tăng | 50.000 đồng" for each lượng. Null where no price in the same money stands right before.
 */
export function ofPrice(scene: Scene, { first, last, change, unit }: Quantity): string | null {
  if (change === null) return null
  const { tokens } = scene
  const { words, kinds } = tokens
  const sided = words.slice(last + 2, last + 2 + SIDE_WITHIN).includes(SIDE)
  let comma = first - 1
  while (
    first - comma <= (sided ? MOST_OF_SIDE : MOST_VERBS) &&
    (kinds[comma] === 'word' || (sided && kinds[comma] === 'numeral'))
  )
    comma--
  if (words[comma] !== ',' || comma === first - 1) return null
  const end = words[comma - 1] === ')' ? opening(words, comma - 1, LONGEST_BRACKET) : comma
  for (let k = end - 1; k > Math.max(0, end - 1 - MOST_OF_RATE); k--)
    if (words[k] === '/') return unitAt(tokens, k - 1, false)?.row.name === unit ? slashes(scene, k) : null
  return null
}
