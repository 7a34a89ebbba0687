import { FUNCTION_WORDS, PREDICATES } from '../lexicon/boundaries.js'
import { MONEY_STUFF, MONEY_WORDS, PAID, WORTH } from '../lexicon/money.js'
import { COUNTED } from '../lexicon/nouns.js'
import { listSet, phraseSet } from '../lexicon/phrases.js'
import { SUMS } from '../lexicon/sums.js'
import { toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Numbered } from '../text/words.js'
import { isCalculated, isLargeSum } from './calculation.js'
import { numeralOf } from './range.js'
import type { Scene } from './reading.js'
import { measureBegins } from './units.js'

const REACH = 10
/** Before a calculation stands what it is of, with all that it is told of. */
const CALCULATED_WITHIN = 20

function moneyNear({ words, ids }: Numbered, i: number, reach = REACH): boolean {
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    if (words[k] === ';' || words[k] === '.') return false
    if (MONEY_WORDS.endingAt(ids, k)) return true
  }
  return false
}

const NUMBERS = phraseSet(['tổng số', 'số lượng', 'tổng số lượng'])
/** What is always counted, where it is the subject of a number. */
const SUBJECTS = listSet(
  'dân số, đàn, khách, lượng khách, lượt khách, tổng lượt khách, du khách, khách quốc tế, khách nội địa, thuê bao',
)
/** Between a subject and its number. */
const REACHES = new Set([
  'đạt',
  'là',
  'lên',
  'tới',
  'đến',
  'còn',
  'ước',
  'vượt',
  'khoảng',
  'gần',
  'hơn',
  'trên',
  'mức',
  'có',
])

/** "Khách quốc tế đạt 12,6 triệu", "Đàn lợn là 1,2 triệu", but "Giá tour cho khách là 2 triệu". */
function isSubject({ words, ids }: Numbered, k: number): boolean {
  const subject = SUBJECTS.at(ids, k)
  return subject !== null && (subject.end > k + 1 || !MONEY_WORDS.endingAt(ids, k - 1)) && words[k - 1] !== 'cho'
}

/**
 * "Tổng số nguyện vọng là 2,5 triệu", "số thuê bao đạt 120 triệu", "lượng khách đạt 2 triệu": a number of things, whose noun stands
 * before it; "tổng số dư tiền gửi" is a sum.
 */
function isNumberOf(tokens: Numbered, i: number): boolean {
  const { words, ids } = tokens
  let reached = false
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const word = words[k] ?? ''
    if (word === ';' || word === '.' || word === ',') return false
    reached ||= REACHES.has(word)
    // "một số mặt hàng … lên đến 300 triệu"
    if ((word === 'số' && words[k - 1] !== '#' && words[k - 1] !== 'một') || word === 'lượng') {
      const counted = COUNTED.at(ids, k + 1)
      if (counted && !MONEY_STUFF.at(ids, k + 1)) return true
    }
    const isSumOf = (SUMS.at(ids, k)?.end ?? 0) > k + 1 || MONEY_WORDS.at(ids, k + 1) !== null
    if (NUMBERS.endingAt(ids, k)) return !isSumOf && !FUNCTION_WORDS.at(ids, k + 1)
    if (reached && isSubject(tokens, k)) return !moneyNear(tokens, i)
  }
  return false
}

/** "3,6 triệu một tháng": the one is that of a rate. */
const isDenominator = (scene: Scene, i: number): boolean =>
  numeralOf(scene, i)?.value.digits === 1n && scene.tokens.kinds[i + 1] === 'word'

const SMALLEST_ENTRY = 1000
/** Before a sum that is told some words behind its noun, and how large it is where it names no currency. */
const TOLD = new Set(['là', 'còn', 'bằng', 'lên'])
/** Between a sum and the 0 that it comes to, and what such sums are. */
const NOTHING = new Set(['bằng', '=', ':'])
const NAUGHT = listSet(
  'lợi nhuận, doanh thu, giá trị, giá tính thuế, tiền thuế, tiền hàng, thành tiền, chi phí, lãi, nguyên giá',
)
const SMALLEST_TOLD = 1_000_000
const SIDES = new Set(['tk', 'nợ', 'có'])

const SMALLEST_WORDS = 8
/** "lợi nhuận bằng 0", "tiền thuế: 0", but "thuế suất bằng 0" */
function isNothing({ words, ids }: Numbered, i: number, { value, form }: Numeral): boolean {
  if (value.digits !== 0n || form !== 'digits' || !NOTHING.has(words[i - 1] ?? '')) return false
  for (let k = i - 2; k >= Math.max(0, i - SMALLEST_WORDS); k--) {
    if (words[k] === ',' || words[k] === ';' || words[k] === 'suất') return false
    if (NAUGHT.endingAt(ids, k)) return true
  }
  return false
}

/** "Nợ TK 4212: 200.000.000", "hàng trị giá 250.000.000", "nguyên giá = 24.000.000": large numbers of books name no currency. */
function isEntry(scene: Scene, i: number, numeral: Numeral, open: boolean): boolean {
  const { grouped, value } = numeral
  const { tokens } = scene
  if (open && isNothing(tokens, i, numeral)) return true
  if (!grouped || toNumber(value) < SMALLEST_ENTRY) return false
  const { words, ids, kinds } = tokens
  // "nay lên 120.000/mét"
  if (words[i + 1] === '/' && isPriceOf(scene, i + 1) && moneyNear(tokens, i)) return true
  if (WORTH.endingAt(ids, i - 1) || (open && isPriced(tokens, i))) return true
  if (words[i - 1] === ':' && kinds[i - 2] === 'numeral' && SIDES.has(words[i - 3] ?? '')) return true
  // "chi phí bỏ ra ban đầu là 100.000.000"
  const isTold = open && TOLD.has(words[i - 1] ?? '') && toNumber(value) >= SMALLEST_TOLD
  if ((words[i - 1] === '=' || isTold) && moneyNear(tokens, i)) return true
  if (!open) return false
  if (isCalculated(scene, i, numeral, (at) => moneyNear(tokens, at, CALCULATED_WITHIN))) return true
  return isLargeSum(scene, i, numeral) && !isNumberOf(tokens, i)
}

/** Between what is paid and its sum: "mức lương tăng lên 4.180.000", "Học phí: 1.000.000". */
const PAID_BY = new Set([
  ':',
  '=',
  'là',
  'từ',
  'tăng',
  'giảm',
  'lên',
  'xuống',
  'còn',
  'đạt',
  'khoảng',
  'hơn',
  'trên',
  'mức',
])
const MOST_PAID = 4

/** Between the two bounds of a sum, of which `i` may be the second: "phạt tiền từ 2.000.000 đến 4.000.000". */
const UP_TO = new Set(['đến', 'tới', '-'])

function isPriced({ words, ids }: Numbered, i: number): boolean {
  const last = UP_TO.has(words[i - 1] ?? '') && words[i - 2] === '#' ? i - 3 : i - 1
  let k = last
  while (last - k < MOST_PAID && PAID_BY.has(words[k] ?? '')) k--
  return PAID.endingAt(ids, k) !== null
}

/** Verbs right before a sum, whose purpose may follow it: "góp 27 triệu rưỡi | lợp lại mái". */
const PAYS = new Set('góp tặng trao hộ trợ vay chi trả thưởng phạt nộp tốn biếu bỏ đóng lĩnh gửi lương lỗ'.split(' '))
/** What small goods are sold by: "70 ngàn/chục". */
const SOLD_BY = listSet(
  'chục, con, trái, quả, bó, cái, chiếc, cây, hộp, thùng, bao, tô, ly, bát, suất, cặp, bộ, giạ, bông, chậu, mớ, cuốn, người, vé',
)
/** "/chục": ten of them, and no number of its own. */
const isTen = (numeral: Numeral | null): boolean => numeral?.form === 'scale' && numeral.order === 1
/** "25 nghìn/kg", "70 ngàn/chục", "50 nghìn mỗi lượng" */
function isPriceOf(scene: Scene, at: number): boolean {
  const { tokens } = scene
  if (tokens.words[at] !== '/' && tokens.words[at] !== 'mỗi') return false
  if (isTen(numeralOf(scene, at + 1))) return true
  return measureBegins(tokens, at + 1) || SOLD_BY.at(tokens.ids, at + 1) !== null
}

const isThousands = ({ doc }: Scene, { end, order }: Numeral): boolean => order === 3 && doc.shadow[end - 1] === 'k'

/**
 * Is the number at token `i` a sum of đồng although it names no currency, and nothing that is counted follows? "hỗ trợ 300 nghìn",
 * "hơn 2 tỷ vốn vay", "3,6 triệu một tháng". `open` says that no noun of any kind stands behind it.
 */
export function isSum(scene: Scene, i: number, numeral: Numeral, open: boolean): boolean {
  const { tokens } = scene
  const { ids, kinds } = tokens
  const next = i + 1
  if (numeral.order < 3) return isEntry(scene, i, numeral, open)
  const isStuff = MONEY_STUFF.at(ids, next) !== null
  // "hơn chục tỷ tiền mặt", "giá hơn trăm triệu"
  if (numeral.form === 'scale') return (isStuff || (open && moneyNear(tokens, i))) && numeral.order >= 6
  if (kinds[next] === 'numeral' && !isDenominator(scene, next)) return false
  // nothing but money and people comes in thousands of millions: "đầu tư hàng trăm tỉ xây …"
  if (!open) {
    // "khoản tiền 50 triệu tài trợ"
    const isTold = isStuff || tokens.words[i - 1] === 'tiền' || PAYS.has(tokens.words[i - 1] ?? '')
    // "hơn 400 tỷ nối hai bờ sông", "hơn 5 tỷ lận": no noun
    const bare = (PREDICATES.at(ids, next) !== null || tokens.words[next] === 'lận') && !isNumberOf(tokens, i)
    return (numeral.order >= 9 && (bare || moneyNear(tokens, i))) || (numeral.order >= 6 && isTold)
  }
  // "50k/người", "15k một cân"
  if (isThousands(scene, numeral) && (tokens.words[next] === '/' || isDenominator(scene, next))) return true
  if (numeral.order === 3 && isPriceOf(scene, next)) return true
  // "lên tới hàng chục tỷ": so much of anything else has its noun
  const large = numeral.order >= (numeral.vague ? 9 : 6)
  return (large && !isNumberOf(tokens, i)) || moneyNear(tokens, i)
}
