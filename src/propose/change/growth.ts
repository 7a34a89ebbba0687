import { CHANGE_VERBS, GROWTH, LEVEL_VERBS } from '../../lexicon/changes.js'
import { COMPOUNDS } from '../../lexicon/compounds.js'
import { listSet } from '../../lexicon/phrases.js'
import { opening, type Tokens } from '../../segment/tokens.js'
import type { Numbered } from '../../text/words.js'
import type { Direction } from './compared.js'
import { breaks, isInCompound, LONGEST_BRACKET, REACH, verbBefore } from './verb.js'

/** "tổng sản phẩm trên địa bàn | (GRDP) | ước đạt 6,1%": the token of the bracket that opens before one short name and is closed at token `k`; -1 if there is none. */
const shortNameBefore = ({ words }: Numbered, k: number): number =>
  words[k] === ')' && words[k - 2] === '(' ? k - 2 : -1

/** In which prices a level is told: "giá trị sản xuất | (giá so sánh 2010)", "(theo giá hiện hành)". */
const PRICES = listSet('giá, theo giá, tính theo giá, grdp theo giá, gdp theo giá')

/** The token of the bracket that opens before such prices and is closed at token `k`; -1 if there is none. */
function pricesBefore({ words, ids }: Numbered, k: number): number {
  const open = words[k] === ')' ? opening(words, k, LONGEST_BRACKET) : -1
  return open >= 0 && PRICES.at(ids, open + 1) ? open : -1
}

/** "tăng trưởng kinh tế đạt 6,5%", "giảm lãi suất cho vay tối thiểu 2%": the verb has a subject or an object before its percent. */
export function fartherVerb(tokens: Numbered, last: number, bracketed = false): Direction | null {
  const { words, ids } = tokens
  // "giảm tỷ lệ hộ nghèo về 3%": the level that it has come to
  if (words[last] === 'về') return null
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    if (shortNameBefore(tokens, k) >= 0) return growthBefore(tokens, k)
    const priced = pricesBefore(tokens, k)
    if (priced >= 0) {
      k = priced
      continue
    }
    if (breaks(words, k)) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
    const verb = CHANGE_VERBS.endingAt(ids, k)
    // "cơ sở hạ tầng hoàn thiện 70%"
    if (verb && (COMPOUNDS.at(ids, verb.start)?.end ?? 0) > verb.end) continue
    // "cao hơn bình quân cả nước (46%)": the bracket has the level of what is compared with
    if (verb && words[k] === 'hơn' && bracketed) return null
    // "thuế giá trị gia tăng 10%"
    if (verb && !isInCompound(ids, k, verb.start)) return verb.row.change
    // "giảm lãi suất cho vay 2%"
    if (words[k] === 'cho' && words[k + 1] === 'vay') continue
    if (LEVEL_VERBS.endingAt(ids, k)) return growthBefore(tokens, k)
  }
  return null
}

/** Past "đạt", "là" only the nouns of growth speak: "tốc độ tăng trưởng … đạt 6,5%". */
export function growthBefore(tokens: Numbered, last: number): Direction | null {
  const { words, ids } = tokens
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    const opens = Math.max(shortNameBefore(tokens, k), pricesBefore(tokens, k))
    if (opens >= 0) k = opens - 1
    if (breaks(words, k)) return null
    const growth = GROWTH.endingAt(ids, k)
    if (growth) return growth.row.change
  }
  return null
}

const PARTS_WITHIN = 60
/** Before a percent of a list these say that it is a share or a rate of its own, and no growth. */
const OWN_RATE = new Set(['chiếm', 'lệ', 'trọng', 'suất', 'còn', 'bằng', 'giảm', 'hoạch'])

/**
 * "tốc độ tăng trưởng đạt 8,5%, trong đó công nghiệp đạt | 10% |; dịch vụ | 7%": is the percent at `first` one of the parts of a growth?
 * Nothing but such parts stands between.
 */
export function growthOfWhole(tokens: Tokens, first: number): Direction | null {
  const { words, kinds } = tokens
  for (let k = first - 1; k > Math.max(1, first - PARTS_WITHIN); k--) {
    const word = words[k] ?? ''
    if (word === '.' || word === ')' || OWN_RATE.has(word) || (word === '#' && !isRate(tokens, k))) return null
    const opens = word === 'đó' && words[k - 1] === 'trong' ? k - 2 : word === '(' ? k - 1 : -1
    if (opens < 0) continue
    const end = words[opens] === ',' || words[opens] === ';' ? opens - 1 : opens
    const percent = words[end - 1] === '/' ? end - 2 : end
    if (words[percent] !== '%' || kinds[percent - 1] !== 'numeral') return null
    return growthBefore(tokens, percent - 2) ?? verbBefore(tokens, percent - 1)
  }
  return null
}

/** A percent, or the year of a rate, which may be taken for five: "10 | %", "%/| năm". */
const isRate = ({ words, kinds }: Tokens, k: number): boolean =>
  words[k - 1] === '/' || (kinds[k] === 'numeral' && words[k + 1] === '%')
