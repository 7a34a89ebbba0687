import { listed } from '../../lexicon/listed.js'
import { PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { isFunction, isPredicate, spanOf } from './words.js'

/** What grows old and is nobody. */
const AGED = phraseSet(
  listed(
    'cây, cây thông, rừng, vườn, đồi, vườn cây, ngôi, ngôi nhà, ngôi chùa, ngôi đình, ngôi làng, nhà, nhà thờ, chùa, đình, đền, miếu, tháp, cầu, cây cầu, thành cổ',
    'toà, toà nhà, toà dinh thự, dinh thự, lâu đài, biệt thự, khu phố, con phố, bức tượng, pho tượng, bức tranh, di tích, hoá thạch, bộ xương, xác ướp, trái đất, vũ trụ',
    'liên minh, thương hiệu, doanh nghiệp, công ty, tập đoàn, hãng, tờ báo, ngôi trường, quán, nhà hàng, câu lạc bộ',
  ),
)

/** So many words tell of such a thing. */
const MOST_WORDS = 6

/** "những | cây thông | có độ tuổi trên 30 năm": what no person's age is of, right before token `end`. */
export function thingBefore({ tokens }: Scene, end: number): Span | null {
  const { words, ids, kinds } = tokens
  let start = -1
  for (let k = end - 1; k >= 0 && end - k <= MOST_WORDS; k--) {
    if (kinds[k] !== 'word' || isFunction(ids, k) || PLURALS.has(words[k] ?? '')) break
    if (start >= 0 && isPredicate(ids, k)) break
    if (AGED.at(ids, k)) start = k
  }
  return start < 0 ? null : spanOf(tokens, { start, end })
}
