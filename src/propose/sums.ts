import { FUNCTION_WORDS } from '../lexicon/boundaries.js'
import { MONEY_STUFF, MONEY_WORDS, PAID, WORTH } from '../lexicon/money.js'
import { phraseSet } from '../lexicon/phrases.js'
import { SUMS } from '../lexicon/sums.js'
import { toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Numbered } from '../text/words.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'

const REACH = 10

function moneyNear({ words, ids }: Numbered, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (words[k] === ';' || words[k] === '.') return false
    if (MONEY_WORDS.endingAt(ids, k)) return true
  }
  return false
}

/** "Tổng số nguyện vọng là 2,5 triệu": a number of things, whose noun stands before it. */
const NUMBERS = phraseSet(['tổng số', 'số lượng', 'tổng số lượng'])
function isNumberOf({ words, ids }: Numbered, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (words[k] === ';' || words[k] === '.' || words[k] === ',') return false
    // "tổng | số dư tiền gửi" is a sum
    const isSumOf = (SUMS.at(ids, k)?.end ?? 0) > k + 1 || MONEY_WORDS.at(ids, k + 1) !== null
    if (NUMBERS.endingAt(ids, k)) return !isSumOf && !FUNCTION_WORDS.at(ids, k + 1)
  }
  return false
}

/** "3,6 triệu một tháng": the one is that of a rate. */
const isDenominator = (scene: Scene, i: number): boolean =>
  numeralOf(scene, i)?.value.digits === 1n && scene.tokens.kinds[i + 1] === 'word'

const SMALLEST_ENTRY = 1000
const SIDES = new Set(['tk', 'nợ', 'có'])

/** "Nợ TK 4212: 200.000.000", "hàng trị giá 250.000.000", "nguyên giá = 24.000.000": large numbers of books name no currency. */
function isEntry({ tokens }: Scene, i: number, { grouped, value }: Numeral, open: boolean): boolean {
  if (!grouped || toNumber(value) < SMALLEST_ENTRY) return false
  const { words, ids, kinds } = tokens
  if (WORTH.endingAt(ids, i - 1) || (open && isPriced(tokens, i))) return true
  if (words[i - 1] === ':') return kinds[i - 2] === 'numeral' && SIDES.has(words[i - 3] ?? '')
  return words[i - 1] === '=' && moneyNear(tokens, i)
}

/** Between what is paid and its sum: "mức lương tăng lên 4.180.000", "Học phí: 1.000.000". */
const PAID_BY = new Set([':', '=', 'là', 'tăng', 'giảm', 'lên', 'xuống', 'còn', 'đạt', 'khoảng', 'hơn', 'trên', 'mức'])
const MOST_PAID = 4

function isPriced({ words, ids }: Numbered, i: number): boolean {
  let k = i - 1
  while (i - k <= MOST_PAID && PAID_BY.has(words[k] ?? '')) k--
  return PAID.endingAt(ids, k) !== null
}

/**
 * Is the number at token `i` a sum of đồng although it names no currency, and nothing that is counted follows? "hỗ trợ 300 nghìn",
 * "hơn 2 tỷ vốn vay", "3,6 triệu một tháng". `open` says that no noun of any kind stands behind it.
 */
export function isSum(scene: Scene, i: number, numeral: Numeral, open: boolean): boolean {
  const { tokens } = scene
  const { ids, kinds } = tokens
  const next = i + 1
  if (numeral.order < 3) return isEntry(scene, i, numeral, open)
  if (numeral.form === 'scale' || (kinds[next] === 'numeral' && !isDenominator(scene, next))) return false
  // nothing but money and people comes in thousands of millions: "đầu tư hàng trăm tỉ xây …"
  if (!open)
    return (numeral.order >= 9 && moneyNear(tokens, i)) || (numeral.order >= 6 && MONEY_STUFF.at(ids, next) !== null)
  return (numeral.order >= 6 && !numeral.vague && !isNumberOf(tokens, i)) || moneyNear(tokens, i)
}
