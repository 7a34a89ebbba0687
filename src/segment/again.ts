import type { Words } from '../model/document.js'
import { numberWord } from '../scan/words.js'
import { isDigit } from '../text/chars.js'
import { ruleWord, ruleWords } from '../text/rule-words.js'
import type { Twice } from '../text/twice.js'
import { type WordTest, wordTest } from '../text/vocabulary.js'

const [OPEN, CLOSE, DONG, PERCENT] = [ruleWord('('), ruleWord(')'), ruleWord('đồng'), ruleWord('%')]
const [SLASH, COLON] = [ruleWord('/'), ruleWord(':')]
const CURRENCY: ReadonlySet<number> = new Set(ruleWords('đồng đ vnđ vnd'))
/** Before the sum that is told again: "(bằng chữ: năm triệu đồng)". */
const LEAD: ReadonlySet<number> = new Set(ruleWords('bằng chữ số tiền viết'))
/** Behind it, up to the end of the bracket: "(năm triệu đồng chẵn)". */
const TAIL: ReadonlySet<number> = new Set(ruleWords('chẵn việt nam . /'))
const MOST_LEAD = 5
const MOST_TAIL = 5
/** So many words has what a sum is for one of: "đồng/người dân/tháng". */
const MOST_RATE = 6
const PARTS: ReadonlySet<string> = new Set(['digit', 'tail', 'ten', 'tens', 'zero', 'scale', 'half', 'point', 'over'])
const isNumber = wordTest((word) => PARTS.has(numberWord.get(word)?.part ?? ''))
const isScale = wordTest((word) => numberWord.get(word)?.part === 'scale')

/** Asks of word `k` of a text. */
const asked = (is: WordTest, text: string, { starts, ends, ids }: Words, k: number): boolean =>
  is(ids[k] as number, text, starts[k], ends[k])

/** Does a number in digits end with word `k`: "05", "12 triệu", "500.000 đồng", "2,5%"? */
function endsNumber(text: string, words: Words, k: number): boolean {
  const { starts, ids } = words
  let last = k
  if (CURRENCY.has(ids[last] as number) || ids[last] === PERCENT) last--
  while (last > 0 && asked(isScale, text, words, last)) last--
  return last >= 0 && isDigit(text.charCodeAt(starts[last] as number))
}

/** The last word of the sum whose rate ends with word `k`, "500.000 đồng | /người/tháng"; `k` where no rate does. */
function beforeRate({ ids }: Words, k: number): number {
  let sum = k
  for (let i = k; i > Math.max(0, k - MOST_RATE); i--) if (ids[i] === SLASH) sum = i - 1
  return CURRENCY.has(ids[sum] as number) ? sum : k
}

/** The word behind "bằng chữ:" at word `k`, or `k`. */
function behindLead({ ids }: Words, k: number): number {
  let i = k
  while (i - k < MOST_LEAD && LEAD.has(ids[i] as number)) i++
  return i > k && ids[i] === COLON ? i + 1 : i
}

/** The word at which the bracket ends in which a sum was told up to word `k`: behind "chẵn", or behind what it is for one of, "/người". */
function overTail({ ids }: Words, k: number): number {
  let i = k
  const rate = ids[k] === SLASH
  while (i - k < MOST_TAIL && ids[i] !== CLOSE && (rate || TAIL.has(ids[i] as number))) i++
  return i
}

/**
 * Where a number is told again in words, as decrees do: "05 (năm) triệu đồng", "12 (mười hai) tháng", "5.000.000đ (năm triệu đồng chẵn)",
 * "500.000 đồng/hộ (bằng chữ: năm trăm nghìn đồng)". One look at each word of
 * a folded text.
 */
export function toldAgain(text: string, words: Words): Twice[] {
  const { ends, ids } = words
  const found: Twice[] = []
  for (let k = 1; k < ids.length; k++) {
    if (ids[k] !== OPEN) continue
    const told = beforeRate(words, k - 1)
    if (!endsNumber(text, words, told)) continue
    const first = behindLead(words, k + 1)
    let close = first
    while (close < ids.length && asked(isNumber, text, words, close)) close++
    if (close === first) continue
    const sum = ids[close] === DONG
    if (sum) close = overTail(words, close + 1)
    // "3 triệu đồng/hộ (năm)" is no sum
    if (ids[close] !== CLOSE || (told < k - 1 && !sum)) continue
    const start = ends[k - 1] as number
    found.push({ start, length: (ends[close] as number) - start })
    k = close
  }
  return found
}
