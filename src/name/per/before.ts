import { COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet, phraseTable } from '../../lexicon/phrases.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Kind } from '../../model/vocabulary.js'
import { exchangedFor, sumOfOne } from '../../propose/priced.js'
import type { Quantity, Scene } from '../../propose/reading.js'
import { unitAt } from '../../propose/units.js'
import { nounPhrase } from '../item/walk.js'
import { EVERY, isYear, textOf } from '../item/words.js'
import { EACH, every, isEach, isGone, isOne, measureEnd, nounEnd, onePeriod, PERIODS, thingEnd } from './denominator.js'

/** How far before its number "mỗi em" may stand: "mỗi ngày các em sẽ được bổ sung 2 hộp sữa". */
const FARTHEST = 16
/** Kinds of figures that seldom are a rate. */
export const NO_RATES: ReadonlySet<Kind> = new Set<Kind>(['percent', 'duration'])
/** Between a price of one and its sum. */
const COMES_TO = listSet('là, chỉ, chỉ từ, khoảng, còn, lên tới, lên đến, tới, hết, mất, vào khoảng, ở mức')
/** Between "một suất quà" and its worth. */
const VALUED = ['trị giá', 'có trị giá']
const WORTHY = phraseSet(VALUED)
const WORTH = phraseSet([...VALUED, 'có giá trị', 'giá', 'có giá', 'gồm'])

/** Is the comma at `k` one of a list of figures: "mỗi phần gồm 10kg gạo, 01 thùng mì và …"? */
const listComma = ({ tokens }: Scene, k: number) => tokens.kinds[k + 1] === 'numeral'

/** Words and marks before a number that its rate may hang on. */
const SIGNS = phraseTable<'end' | 'quote' | 'comma' | 'each'>([
  ...[';', '(', ')', '/', 'nhưng'].map((sign) => [sign, 'end'] as const),
  ['"', 'quote'],
  [',', 'comma'],
  ...[...EACH, ...EVERY].map((word) => [word, 'each'] as const),
])

/** "một suất quà | trị giá 500.000 đồng", "giá một liều vắc xin | chỉ 250.000 đồng": the thing whose "một" is token `i`, before token `first`. */
function worthOfOne(scene: Scene, i: number, first: number): string | null {
  const { words, ids } = scene.tokens
  const noun = COUNTED.at(ids, i + 1)?.row
  const phrase = noun === 'thing' || noun === 'event' ? nounPhrase(scene, i + 1) : null
  if (!phrase) return null
  const worth = (words[i - 1] === 'giá' ? COMES_TO : WORTH).at(ids, phrase.end)
  return worth && first <= worth.end ? textOf(scene, phrase.start, phrase.end) : null
}

/** Before those who are given what was told before. */
const TO_WHOM = new Set(['cho'])

const SPENT_ON = new Set(['cho', 'làm', 'xây', 'thi công'])

/** "bình quân một tháng | xảy ra 4 vụ", "bình quân một doanh nghiệp | đạt 14 tỷ đồng", "một ngày | hai lần", "chi phí cho 1 m | là 12 triệu đồng", "trong 1 năm | không quá 200 giờ": the denominator whose 1 is token `i`. */
function ofOne(scene: Scene, i: number, { at, first, last, kind, qualifier }: Quantity): string | null {
  const { words, ids } = scene.tokens
  // "1 euro đổi | 1,2 USD"
  if (exchangedFor(scene.tokens, i) === at) return textOf(scene, i + 1, unitAt(scene.tokens, i + 1, true)?.end ?? first)
  // "giá tối thiểu cho 1 căn hộ tại đây | là 2 tỷ đồng"
  if (sumOfOne(scene.tokens, i) === at) return textOf(scene, i + 1, thingEnd(scene, i + 1))
  const isPeriod = PERIODS.has(words[i + 1] ?? '')
  const before = words[i - 1] ?? ''
  // "công suất một ngày"
  const averaged = before === 'quân' || before === 'bình' || (isPeriod && CAPACITIES.has(before))
  const end = isPeriod ? i + 2 : averaged ? nounEnd(scene, i + 1) : measureEnd(scene, i + 1)
  if (end === i + 1) return null
  // "một ngày hai vụ cháy" tells of one day, "tuần 1 tháng 2" is a name
  const often = kind === 'money' || words[last + 1] === 'lần'
  const holds = isPeriod
    ? averaged ||
      isToldFor(scene, i, end, first, kind) ||
      (end === first && often && !isGone(scene, i, end)) ||
      (qualifier === 'at_most' && WITHIN.has(before))
    : averaged || (kind === 'money' && SPENT_ON.has(before) && comesTo(ids, end, first))
  return holds ? textOf(scene, i + 1, end) : null
}

/** "chi phí | 1 tháng | hết 5 triệu đồng", "mức trích 1 năm là …": is the noun of a sum told for the time whose 1 is token `i`? */
function isToldFor(scene: Scene, i: number, end: number, first: number, kind: Kind): boolean {
  const sum = kind === 'money' ? SUMS.endingAt(scene.tokens.ids, i - 1) : null
  return sum?.row === 'noun' && !isGone(scene, i, end) && comesTo(scene.tokens.ids, end, first)
}

const CAPACITIES = new Set(['suất', 'lượng'])

const MOST_NARROWED = 2

/** "một mét | đường lên tới | 2,5 tỷ": does nothing but a noun and a verb stand from token `end` to the sum at `first`? */
function comesTo(ids: readonly number[], end: number, first: number): boolean {
  for (let k = end; k <= end + MOST_NARROWED; k++) if ((COMES_TO.at(ids, k)?.end ?? k) >= first) return true
  return false
}

const WITHIN = new Set(['trong', 'vòng'])

/** "trong vòng một năm không được quá 200 giờ": a limit is one for each such time. */
const within = (scene: Scene, i: number, { qualifier }: Quantity): string | null =>
  qualifier === 'at_most' && WITHIN.has(scene.tokens.words[i - 1] ?? '') ? onePeriod(scene, i) : null

/** "mỗi năm" right before the comma at token `k`. */
function opening(scene: Scene, k: number): string | null {
  if (scene.tokens.kinds[k - 1] === 'time') return every(scene, k - 1)
  const period = k < 2 ? '' : textOf(scene, k - 1, k)
  return PERIODS.has(period) && isEach(scene, k - 2) ? period : null
}

/** So many tokens have a number and its unit before "mỗi". */
const MOST_SUM = 4
/** "3 triệu đồng | mỗi em |, 97 em được …": does "mỗi" at token `k` stand behind the sum that it is of, and its noun before a mark? */
function isOfSumBefore({ tokens }: Scene, k: number, end: number): boolean {
  if (tokens.kinds[end] !== 'mark') return false
  for (let i = k - 1; i >= Math.max(0, k - MOST_SUM); i--)
    if (tokens.kinds[i] === 'numeral') return unitAt(tokens, i + 1, true)?.end === k
  return false
}

/** "diện tích cây | hàng năm": plants that are sown anew every year. */
const PLANTS = new Set(['cây', 'trồng', 'nghiệp', 'màu'])
const isPlant = ({ tokens: { words } }: Scene, k: number): boolean =>
  PLANTS.has(words[k - 1] ?? '') && (words[k - 1] === 'cây' || words[k - 2] === 'cây' || words[k - 3] === 'cây')

/** The nearest "mỗi suất", "hằng tháng", "một suất quà trị giá" before token `first` that still holds for it. */
export function leading(scene: Scene, quantity: Quantity): string | null {
  const { first, kind: measured } = quantity
  const { words, ids, kinds } = scene.tokens
  const goesTo = TO_WHOM.has(words[first - 1] ?? '')
  let passed = 0
  let fresh = false
  let quoted = false
  for (let k = first - 1; k >= 0 && first - k <= FARTHEST; k--) {
    const kind = kinds[k]
    const sign = kind === 'word' || kind === 'mark' ? SIGNS.at(ids, k)?.row : undefined
    if (sign === 'end') return null
    if (sign === 'quote') quoted = !quoted
    if (sign === 'comma') {
      // "mỗi suất 1,5 triệu đồng, kèm 85 chiếc xe đạp"
      if (words[k + 1] === 'kèm') return null
      // "mỗi năm, khoảng 3 triệu con bò và | 1 triệu con dê"
      if (passed > 0 && !listComma(scene, k)) return opening(scene, k)
      fresh ||= !listComma(scene, k)
    }
    const period = kind === 'time' && !isPlant(scene, k) ? (every(scene, k) ?? within(scene, k, quantity)) : null
    if (period) return period
    if (sign === 'each' && isEach(scene, k)) {
      // “Mỗi cá nhân gắn với một địa chỉ nhân đạo” is a name
      if (quoted) return null
      // "tăng trưởng bình quân hàng năm đạt 6%", but "tốc độ tăng trưởng hàng năm 6%", "ngày nghỉ hàng tuần": what comes every year is named so, and no rate
      if (EVERY.has(words[k] ?? '') && ((NO_RATES.has(measured) && words[k - 1] !== 'quân') || isPlant(scene, k)))
        return null
      const end = nounEnd(scene, k + 1)
      // "mỗi chiếc trị giá 1,8 triệu đồng và | hàng nghìn bộ sách": what one is worth holds nothing more
      if (isOfSumBefore(scene, k, end) || (passed > 0 && WORTHY.at(ids, end))) return null
      return end > k + 1 && end <= first ? textOf(scene, k + 1, end) : null
    }
    if (kind !== 'numeral' || isYear(scene, k)) continue
    const one = passed === 0 && !fresh && isOne(scene, k) ? ofOne(scene, k, quantity) : null
    if (one) return one
    // "mỗi suất 500.000 đồng, tổng trị giá 160 triệu đồng", "mỗi suất 1 triệu đồng cho | 2 hộ"
    if (fresh || goesTo) return null
    const thing = isOne(scene, k) ? worthOfOne(scene, k, first) : null
    if (thing) return thing
    passed++
  }
  return null
}

/** "thu nhập bình quân đầu người đạt 54 triệu đồng", "thu nhập bình quân tháng là 5 triệu đồng". */
export function perHead(scene: Scene, first: number): string | null {
  const { words } = scene.tokens
  for (let k = first - 1; k > 0 && first - k <= FARTHEST; k--) {
    if (words[k] === ',' || words[k] === ';') return null
    if (words[k] === 'người' && words[k - 1] === 'đầu') return textOf(scene, k - 1, k + 1)
    if (words[k] === 'quân' && words[k - 1] === 'bình' && PERIODS.has(words[k + 1] ?? ''))
      return textOf(scene, k + 1, k + 2)
  }
  return null
}

/** "số giường bệnh bình quân (trên) 1 vạn dân đạt 30 giường": the people that the rate before token `first` is out of. */
export function outOfPeople(scene: Scene, first: number): string | null {
  const { words, kinds } = scene.tokens
  for (let k = first - 1; k > 2 && first - k <= FARTHEST; k--) {
    if (kinds[k] === 'mark') return null
    if (kinds[k] !== 'numeral') continue
    const before = words[k - 1] === 'trên' || words[k - 1] === 'cho' ? k - 2 : k - 1
    const told = words[before] === 'quân' || (before < k - 1 && words[before] === 'tính')
    return told && words[k + 1] === 'dân' ? textOf(scene, k, k + 2) : null
  }
  return null
}
