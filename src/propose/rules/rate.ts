import { BOARDED, COUNTED } from '../../lexicon/nouns.js'
import { SPANS, SUMS } from '../../lexicon/sums.js'
import { toNumber } from '../../scan/decimal.js'
import type { Numeral } from '../../scan/numeral.js'
import { exchangedFor, sumOfOne } from '../priced.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { isForOne } from '../slash.js'
import { measureBegins, unitAt } from '../units.js'
import { TIMES } from './one.js'
import { isOne, type Rule, textOf } from './rule.js'

/** Before the one time that a rate is for, and what it is a rate of: a number, or one of these. */
const OF_TIME = new Set(['trong', 'của', 'trên'])

const RATES = new Set(['lương', 'nhập', 'thu', 'giờ', 'công', 'phí', 'lệ', 'suất', 'mức', 'tiền'])

const RATE_WITHIN = 8

/** Sums that are lent or kept, and punishments, last as long as is told: "vay 1 tỷ đồng trong 1 năm". */
const LASTING = new Set([
  'vay',
  'gửi',
  'mượn',
  'thuê',
  'nghỉ',
  'thành',
  'chỉ',
  'tước',
  'cấm',
  'phạt',
  'hạn',
  'công',
  'gian',
])

/** Is what stands before token `at` so much for a time? "nghỉ 30 ngày | trên 1 năm": a time out of a time is. */
function isRate({ words, kinds }: Scene['tokens'], at: number): boolean {
  if (TIMES.has(words[at - 1] ?? '') && kinds[at - 2] === 'numeral') return true
  let found = false
  for (let k = at - 1; k >= Math.max(0, at - RATE_WITHIN) && words[k] !== ',' && words[k] !== ';'; k--) {
    if (LASTING.has(words[k] ?? '')) return false
    found ||= kinds[k] === 'numeral' || RATES.has(words[k] ?? '')
  }
  return found
}

/** What comes again and again: "cứ 30 phút một chuyến". */
const TURNS = new Set(['lần', 'lượt', 'chuyến', 'đợt', 'kỳ', 'phiên', 'buổi', 'ca'])

/** "3 vụ/1 đối tượng": the cases and the people of them. */
const isPair = ({ ids, kinds, words }: Scene['tokens'], at: number): boolean => {
  const noun = COUNTED.endingAt(ids, at - 2)
  return (
    noun?.row === 'event' &&
    kinds[noun.start - 1] === 'numeral' &&
    words[noun.start - 2] !== '/' &&
    COUNTED.at(ids, at + 1)?.row === 'person'
  )
}

/** "3.000 đồng/1 triệu/ngày": the interest on a sum. */
const isOfSum = ({ words }: Scene['tokens'], at: number, { value, scale }: Numeral): boolean =>
  scale === MILLIONS && value.digits === 1n && words[at - 2] === 'đồng' && words[at + 1] === '/'
const MILLIONS = 6

/** What rain is measured by. */
const HOURS = new Set(['giờ', 'h'])

const RAIN_WITHIN = 16
function isOfRain({ words }: Scene['tokens'], last: number): boolean {
  for (let k = last; k > last - RAIN_WITHIN && k >= 0 && words[k] !== ';' && words[k] !== '.'; k--)
    if (words[k] === 'mưa') return true
  return false
}

/** Over which time something is told: "40 kg/người/6 tháng". */
const TERMS = new Set(['phút', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'vụ'])
const MOST_TERM = 60n

/** Does the number at token `at` begin such a time, behind a number with its unit? */
const isOfTerm = ({ words, kinds }: Scene['tokens'], at: number, { value }: Numeral): boolean =>
  TERMS.has(words[at + 1] ?? '') &&
  kinds[at - 2] === 'word' &&
  value.digits <= MOST_TERM &&
  kinds.slice(Math.max(0, at - RATE_REACH), at - 1).includes('numeral')

/** Between a cost and the one thing that it is of: "2 tỷ đồng làm một mét đường", "chi phí xây một căn". */
const FOR_ONE = new Set(['cho', 'làm', 'xây', 'trên'])

const COSTS = new Set(['đồng', 'usd', 'phí', 'giá'])

const isCost = (words: readonly string[], at: number): boolean =>
  COSTS.has(words[at - 1] ?? '') || (words[at - 1] === 'để' && COSTS.has(words[at - 2] ?? ''))

/** Does a number with its unit end at token `last`? */
const unitBehind = ({ tokens }: Scene, last: number): boolean =>
  tokens.kinds[last - 1] === 'numeral' && unitAt(tokens, last, true)?.end === last + 1

const ON_WITHIN = 7
/** Is so much told right before "trên", of which the 1 at token `at` with its unit or thing is the denominator? */
function isOnOne(tokens: Scene['tokens'], at: number): boolean {
  const { ids, kinds } = tokens
  const on = COUNTED.at(ids, at + 1)?.row === 'thing' && !BOARDED.at(ids, at + 1)
  if (!on && !measureBegins(tokens, at + 1)) return false
  let k = at - 2
  while (at - k < ON_WITHIN && (kinds[k] === 'word' || kinds[k] === 'time')) k--
  return kinds[k] === 'numeral' && k < at - 2
}

const OUT_OF_WAY = new Set(['/', 'trên', 'cho'])

/** People that rates are out of, and so many of them. */
const HEADS = new Set(['dân', 'người'])

const RATE_REACH = 5

const OUT_OF: ReadonlySet<number> = new Set([1_000, 10_000, 100_000, 1_000_000])

const isOutOf = ({ words, kinds }: Scene['tokens'], at: number, { value }: Numeral): boolean =>
  kinds[at - 2] === 'word' && HEADS.has(words[at + 1] ?? '') && OUT_OF.has(toNumber(value))

const AVERAGE_WORDS = new Set(['quân', 'tính'])
/** "(tính) bình quân (trên) | 1 vạn dân", "tính trên | 100.000 dân": is what stands before token `at` told as a rate? */
function isAveraged({ words }: Scene['tokens'], at: number): boolean {
  const before = words[at - 1] === 'trên' || words[at - 1] === 'cho' ? at - 2 : at - 1
  return words[before] === 'quân' || (before < at - 1 && AVERAGE_WORDS.has(words[before] ?? ''))
}

/** Between a time and the sum that is told for it: "thu nhập 1 năm | khoảng | 300 triệu đồng". */
const COMES_TO = new Set([
  'là',
  'đạt',
  'được',
  'khoảng',
  'hơn',
  'trên',
  'gần',
  'hết',
  'không',
  'quá',
  'vượt',
  'tới',
  'đến',
  'lên',
  'chỉ',
])
const MOST_COMES = 4
/** "mức trích | 1 năm | không được vượt quá 500 triệu đồng": is the one at token `at` the time that a sum before it is told for? */
function isOfSumFor(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const sum = SUMS.endingAt(ids, at - 1) ?? SUMS.endingAt(ids, at - 2)
  if (sum?.row !== 'noun' || SPANS.at(ids, sum.start)) return false
  let k = at + 2
  while (k - at <= MOST_COMES + 1 && COMES_TO.has(words[k] ?? '')) k++
  return numeralOf(scene, k) !== null && unitAt(scene.tokens, k + 1, true)?.row.kind === 'money'
}

/** The number of a denominator: "8 giờ trong 1 ngày", "20 ca trên 100.000 dân". */
export const RATED: readonly Rule[] = [
  // "/1 người/1 tháng", "120 mm/24 giờ", "kg/người/6 tháng": the number of a denominator, but "3 vụ/1 đối tượng"
  {
    name: 'word.rate',
    reason: 'word',
    of: 'digits',
    strength: 86,
    sees: ({ scene, at, numeral }) => {
      const { tokens } = scene
      if (tokens.words[at - 1] !== '/') return false
      if (isOfSum(tokens, at, numeral)) return true
      // "14 bác sĩ/1 vạn dân"
      if (isOutOf(tokens, at, numeral)) return true
      const above = numeralOf(scene, at - 2)
      if (above) return isForOne(above, numeral, tokens.words[at + 1])
      const { value } = numeral
      if (isPair(tokens, at) || value.exponent !== 0) return false
      return value.digits === 1n || HOURS.has(tokens.words[at + 1] ?? '') || isOfTerm(tokens, at, numeral)
    },
  },
  // "8 giờ trong 1 ngày", "lương của 1 tháng": the one of a rate, in digits
  {
    name: 'word.1-time',
    of: 'digits',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral }) =>
      isOne(numeral) &&
      OF_TIME.has(tokens.words[at - 1] ?? '') &&
      TIMES.has(tokens.words[at + 1] ?? '') &&
      isRate(tokens, at - 1),
  },
  // "thu nhập 1 năm khoảng 300 triệu đồng"
  {
    name: 'word.time-of-sum',
    of: 'digits',
    reason: 'word',
    strength: 82,
    sees: ({ scene, at, numeral }) =>
      isOne(numeral) && TIMES.has(scene.tokens.words[at + 1] ?? '') && isOfSumFor(scene, at),
  },
  // "cứ 30 phút một chuyến", "2 năm 1 lần": so often
  {
    name: 'word.so-often',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral }) =>
      isOne(numeral) &&
      TIMES.has(tokens.words[at - 1] ?? '') &&
      tokens.kinds[at - 2] === 'numeral' &&
      TURNS.has(tokens.words[at + 1] ?? ''),
  },
  // "20 triệu đồng một mét khối", "1,4 tỷ đồng cho một mét đường", "50 triệu đồng cho 1 lao động": the one of a rate
  {
    name: 'word.per-one',
    reason: 'word',
    strength: 86,
    sees: (asked) => {
      if (!isOne(asked.numeral)) return false
      const { tokens } = asked.scene
      const { words } = tokens
      const unit = unitAt(tokens, asked.at + 1, true)
      const before = words[asked.at - 1] ?? ''
      // "2 ha cho 1 MW"
      if (unit && before === 'cho' && unitBehind(asked.scene, asked.at - 2)) return true
      // "có giá trên một đô la" is a sum
      if (unit?.row.kind === 'money') return false
      if (asked.numeral.form === 'digits') {
        // "20.000 đồng 1 kg", "chi phí cho 1 m"
        const costs = before === 'đồng' || (FOR_ONE.has(before) && isCost(words, asked.at - 1))
        return (costs && unit !== null) || (before === 'cho' && words[asked.at - 2] === 'đồng')
      }
      if (textOf(asked) !== 'một') return false
      // "một cân giá 400.000 đồng"
      if (words[asked.at + 2] === 'giá' && unit?.row.kind === 'mass') return true
      // "15k một cân", "2 triệu một tháng"
      if ((numeralOf(asked.scene, asked.at - 1)?.order ?? 0) >= 3) return true
      return before === 'đồng' || (FOR_ONE.has(before) && isCost(words, asked.at - 1))
    },
  },
  // "giá cho 1 căn hộ là 2 tỷ đồng"
  {
    name: 'word.for-one',
    reason: 'word',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) => isOne(numeral) && sumOfOne(tokens, at) !== null,
  },
  // "20 lít nước trên 1 m2", "2 trang văn bản trên 1 trang giấy": the one of a rate
  {
    name: 'word.on-one',
    reason: 'word',
    strength: 82,
    sees: ({ scene, at, numeral }) =>
      isOne(numeral) && scene.tokens.words[at - 1] === 'trên' && isOnOne(scene.tokens, at),
  },
  // "mưa đo được 20-50 mm trong 24 giờ": while it was measured
  {
    name: 'word.rain-time',
    of: 'digits',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at }) =>
      tokens.words[at - 1] === 'trong' && HOURS.has(tokens.words[at + 1] ?? '') && isOfRain(tokens, at - 2),
  },
  // "1 euro đổi 1,2 USD", "110 yên đổi 1 USD"
  {
    name: 'word.exchange',
    of: 'digits',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral }) => isOne(numeral) && exchangedFor(tokens, at) !== null,
  },
  // "6 lít/100 km", "6 lít trên 100 km": how far a car comes by it
  {
    name: 'word.100-km',
    of: 'digits',
    reason: 'word',
    strength: 86,
    sees: ({ scene: { tokens }, at, numeral }) =>
      numeral.value.digits === 100n &&
      tokens.words[at + 1] === 'km' &&
      OUT_OF_WAY.has(tokens.words[at - 1] ?? '') &&
      unitAt(tokens, at - 2, false)?.row.kind === 'volume',
  },
  // "20 ca trên 100.000 dân", "27 giường trên một vạn dân", "bác sĩ bình quân 1 vạn dân đạt 9": what a rate is out of
  {
    name: 'word.out-of',
    reason: 'word',
    strength: 86,
    sees: ({ scene: { tokens }, at, numeral: { value } }) =>
      HEADS.has(tokens.words[at + 1] ?? '') &&
      OUT_OF.has(toNumber(value)) &&
      (isAveraged(tokens, at) ||
        (tokens.words[at - 1] === 'trên' &&
          tokens.kinds.slice(Math.max(0, at - RATE_REACH), at - 1).includes('numeral'))),
  },
]
