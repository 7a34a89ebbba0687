import { PLURALS } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'
import { isFunction, isPredicate, spanOf } from './words.js'

/** What grows old and is nobody. */
const AGED = listSet(
  'cây, cây thông, rừng, vườn, đồi, vườn cây, ngôi, ngôi nhà, ngôi chùa, ngôi đình, ngôi làng, nhà, nhà thờ, chùa, đình, đền, miếu, tháp, cầu, cây cầu, thành cổ',
  'toà, toà nhà, toà dinh thự, dinh thự, lâu đài, biệt thự, khu phố, con phố, bức tượng, pho tượng, bức tranh, di tích, hoá thạch, bộ xương, xác ướp, trái đất, vũ trụ',
  'liên minh, thương hiệu, doanh nghiệp, công ty, tập đoàn, hãng, tờ báo, ngôi trường, quán, nhà hàng, câu lạc bộ',
)

/** Ages that are nobody's: means, terms of law, how long people live. */
const AGES = listSet(
  'tuổi thọ, tuổi thọ trung bình, tuổi thọ bình quân, tuổi bình quân, tuổi trung bình, độ tuổi bình quân, độ tuổi trung bình, tuổi đời bình quân, tuổi đời trung bình',
  'tuổi nghỉ hưu, tuổi về hưu, tuổi lao động bình quân, tuổi kết hôn, tuổi kết hôn trung bình, tuổi kết hôn trung bình lần đầu',
)
/** Right before the number of such an age: "tuổi bình quân của cấp ủy | là | 44,5 tuổi". */
const REACHING = new Set(['là', 'đạt', 'khoảng', 'còn', 'tăng', 'lên', 'ở', 'mức', 'đã', 'hiện'])
/** At most so many words tell whose age it is. */
const MOST_OWNER = 12

/** "| tuổi thọ trung bình | của người dân đạt 74,5 tuổi": such an age, told of by itself. */
export function ageBefore({ tokens }: Scene, first: number): Span | null {
  const { words, ids, kinds } = tokens
  let end = first
  while (REACHING.has(words[end - 1] ?? '')) end--
  for (let k = end - 1; k >= 0 && end - k <= MOST_OWNER; k--) {
    if (kinds[k] !== 'word') return null
    const age = AGES.at(ids, k)
    if (age && (age.end >= end || words[age.end] === 'của')) return spanOf(tokens, age)
  }
  return null
}

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
