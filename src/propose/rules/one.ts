import { listed } from '../../lexicon/listed.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import type { Qualifier } from '../../model/vocabulary.js'
import { ABOUT, isCounted } from './counted.js'
import { type Asked, isOne, type Rule, textOf } from './rule.js'

/** Behind these "một" counts a time: "tối đa một tháng", "gần một giờ đồng hồ". */
const BOUNDS: ReadonlySet<Qualifier | null | undefined> = new Set<Qualifier | null | undefined>([
  'at_least',
  'at_most',
  'nearly',
  'over',
  'approx',
])

/** Before a bound these say when something was: "sau hơn một năm làm việc". */
const WHEN = new Set(['sau', 'khi', 'trước', 'từ', 'cách', 'đây', 'nay', 'rồi', 'tết', 'đến', 'mới'])

/** Is how long a time is told, by what stands right before the number? */
function isTold({ scene: { tokens }, at }: Asked): boolean {
  const bound = QUALIFIER_BEFORE.endingAt(tokens.ids, at - 1)
  return bound !== null && BOUNDS.has(bound.row.qualifier) && !WHEN.has(tokens.words[bound.start - 1] ?? '')
}

const boundOf = ({ scene: { tokens }, at }: Asked): Qualifier | null | undefined =>
  QUALIFIER_BEFORE.endingAt(tokens.ids, at - 1)?.row.qualifier

/** "một tháng", "một ngày": a stretch of time, unless it is a sentence: "một năm tù". */
export const TIMES = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'giờ', 'tiếng', 'phút', 'hôm'])

/** Behind a span, and before it, these tell how long it is: "một năm tù", "một tháng rưỡi", "thời hạn một năm". */
const TOLD_BY = new Set(['tù', 'rưỡi', 'rưởi'])

/** "được nghỉ một ngày", "nghỉ bù một ngày", "giảm thêm một giờ" */
const GRANTED = new Set(['thêm', 'nghỉ', 'bù'])
/** "tước giấy phép lái xe một năm", "cấm thi đấu một năm": what somebody is kept from so long, and what keeps him from it. */
const BANS = new Set(['tước', 'cấm', 'treo', 'đình'])
const BANS_WITHIN = 6
const isTerm = (words: readonly string[], at: number): boolean =>
  GRANTED.has(words[at - 1] ?? '') ||
  (words[at - 1] === 'hạn' && words[at - 2] === 'thời') ||
  words.slice(Math.max(0, at - BANS_WITHIN), at).some((word) => BANS.has(word))

/** "mưa kéo dài hơn một tháng" */
const isLasting = (words: readonly string[], at: number): boolean =>
  words[ABOUT.has(words[at] ?? '') ? at - 1 : at] === 'dài'

/** Behind a 1 that is the article. */
const ONE_OF = phraseSet([
  'số',
  'trong những',
  'trong các',
  'trong số',
  'cách',
  'chiều',
  'cửa',
  'lúc',
  'chỗ',
  'mình',
  'ít',
  'thời gian',
  'phần trong',
  'phần của',
  'lần nữa',
  'loạt',
])

const INSURANCE = ['bảo hiểm xã hội', 'bhxh']
/** What is paid at once has its name of it. */
const PAID_AT_ONCE = phraseSet([
  ...INSURANCE.flatMap((name) => [name, `${name} bắt buộc`, `${name} tự nguyện`]),
  ...listed('trợ cấp, mức trợ cấp'),
])

/** "một" and "1" where they are the article. */
export const ONES: readonly Rule[] = [
  // "1 số", "1 trong những": the article in digits
  {
    name: 'word.one',
    of: 'digits',
    reason: 'word',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) => isOne(numeral) && ONE_OF.at(tokens.ids, at + 1) !== null,
  },
  // "nhận bảo hiểm xã hội 1 lần", "hưởng trợ cấp 1 lần"
  {
    name: 'word.at-once',
    of: 'digits',
    reason: 'word',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) =>
      isOne(numeral) && tokens.words[at + 1] === 'lần' && PAID_AT_ONCE.endingAt(tokens.ids, at - 1) !== null,
  },
  // "một tháng", but "tối đa một tháng"
  {
    name: 'word.một-time',
    of: 'words',
    reason: 'word',
    strength: 82,
    sees: (asked) =>
      textOf(asked) === 'một' &&
      TIMES.has(asked.scene.tokens.words[asked.at + 1] ?? '') &&
      !TOLD_BY.has(asked.scene.tokens.words[asked.at + 2] ?? '') &&
      !isTerm(asked.scene.tokens.words, asked.at) &&
      !isLasting(asked.scene.tokens.words, asked.at - 1) &&
      !isTold(asked),
  },
  {
    name: 'word.một',
    of: 'words',
    reason: 'word',
    strength: 62,
    sees: (asked) =>
      textOf(asked) === 'một' &&
      // "dưới một gốc cây" is a place
      boundOf(asked) !== 'at_least' &&
      !isCounted(asked.scene, asked.at),
  },
]
