import type { Words } from '../model/document.js'
import { numberWord } from '../scan/words.js'
import { isDigit } from '../text/chars.js'
import { ruleWord } from '../text/rule-words.js'
import type { Twice } from '../text/twice.js'
import { wordTest } from '../text/vocabulary.js'

const [OPEN, CLOSE, DONG, PERCENT] = [ruleWord('('), ruleWord(')'), ruleWord('đồng'), ruleWord('%')]
const PARTS: ReadonlySet<string> = new Set(['digit', 'tail', 'ten', 'tens', 'zero', 'scale', 'half', 'point', 'over'])
const isNumber = wordTest((word) => PARTS.has(numberWord.get(word)?.part ?? ''))
const isScale = wordTest((word) => numberWord.get(word)?.part === 'scale')

/** Does a number in digits end with word `k`: "05", "12 triệu", "500.000 đồng", "2,5%"? */
function endsNumber(text: string, { starts, ids }: Words, k: number): boolean {
  let last = k
  if (ids[last] === DONG || ids[last] === PERCENT) last--
  while (last > 0 && isScale(ids[last] as number, '')) last--
  return last >= 0 && isDigit(text.charCodeAt(starts[last] as number))
}

/**
 * Where a number is told again in words, as decrees do: "05 (năm) triệu đồng", "12 (mười hai) tháng". One look at each word of
 * a folded text.
 */
export function toldAgain(text: string, words: Words): Twice[] {
  const { ends, ids } = words
  const found: Twice[] = []
  for (let k = 1; k < ids.length; k++) {
    if (ids[k] !== OPEN || !endsNumber(text, words, k - 1)) continue
    let close = k + 1
    while (close < ids.length && isNumber(ids[close] as number, '')) close++
    if (close > k + 1 && ids[close] === DONG) close++
    if (close === k + 1 || ids[close] !== CLOSE) continue
    const start = ends[k - 1] as number
    found.push({ start, length: (ends[close] as number) - start })
    k = close
  }
  return found
}
