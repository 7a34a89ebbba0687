import { listed } from '../../lexicon/listed.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import type { Qualifier } from '../../model/vocabulary.js'
import { toNumber } from '../../scan/decimal.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { type Asked, isOne, type Rule, textOf } from './rule.js'

/** "một" counts where a report tells a fate or a find; elsewhere it is the article. */
const ONE_COUNTS = phraseSet([
  'người chết',
  'người tử vong',
  'người thiệt mạng',
  'người bị thương',
  'người mất tích',
  'vụ',
  'nạn nhân',
])

/** Things and people that are found, seized, lost one by one are counted; "một" before events, places and bodies is the article. */
const oneCounts = (ids: readonly number[], next: number) => {
  const noun = COUNTED.at(ids, next)?.row
  return noun === 'thing' || noun === 'person' || ONE_COUNTS.at(ids, next) !== null
}

/** Between the members of a list of counts; behind a comma "một" may tell again what was named: "Zara, một công ty". */
const BETWEEN = new Set([',', ';', 'và', 'cùng'])

const ANDS = new Set(['và', 'cùng'])

const LISTED_WITHIN = 20

const LISTED_BEFORE = 10

/** "hai bị cáo", but "một cửa": a count for certain, at token `at`. */
function isCount(scene: Scene, at: number): boolean {
  const numeral = numeralOf(scene, at)
  return numeral !== null && toNumber(numeral.value) > 1 && COUNTED.at(scene.tokens.ids, at + 1) !== null
}

/** "36 cổng và một trung tâm", "một tổ chức và hai bị cáo", "2 bản, một bản lưu": beside other counts "một" is one, too. */
function isListed(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const noun = COUNTED.at(ids, at + 1)
  if (!noun) return false
  const [before, parts] = [words[at - 1] ?? '', ids[at + 1]]
  if (BETWEEN.has(before))
    for (let k = at - 3; k >= Math.max(0, at - LISTED_WITHIN); k--)
      if (isCount(scene, k) && (ANDS.has(before) || ids[k + 1] === parts)) return true
  for (let k = noun.end; k < noun.end + LISTED_BEFORE; k++)
    if (BETWEEN.has(words[k] ?? '')) return isCount(scene, k + 1)
  return false
}

/** Behind these "một" is no more than one, or one that is lost, found or charged: "chỉ có một lối ra", "làm sập một nhịp cầu". */
const ONE_AFTER = phraseSet(
  listed(`chỉ có, chỉ còn, duy nhất, chỉ vỏn vẹn, đúng,
    sập, làm sập, bắn hạ, bắn rơi, phá huỷ, phá sập, đánh chìm, đánh sập, đâm chìm, thiêu rụi, cuốn trôi, vùi lấp, bị mất,
    triệt phá, triệt xoá, bóc gỡ, khởi tố, truy tố, thu giữ, tịch thu, tạm giữ, xây thêm, xây dựng thêm, lắp thêm, mở thêm`),
)

/** Behind these "một" counts a time: "tối đa một tháng", "gần một giờ đồng hồ". */
const BOUNDS: ReadonlySet<Qualifier | null | undefined> = new Set<Qualifier | null | undefined>([
  'at_least',
  'at_most',
  'nearly',
  'over',
  'approx',
])

/** What befalls the one who is counted: "một tay súng thân chính phủ | thiệt mạng". */
const BEFALLS = phraseSet(
  listed(
    'chết, tử vong, thiệt mạng, bị thương, bị thương nặng, bị chết, mất tích, tử nạn, hy sinh, thương vong, bị bắt, bị bắn, bị sát hại, bị đuối nước, đuối nước, nhập viện, chết đuối, sống sót, bị cuốn trôi, bị giết, bị khởi tố',
  ),
)
const BEFALLS_WITHIN = 6
const HARMS = new Set(['bắn', 'đánh', 'đâm', 'chém', 'giết', 'tông', 'gây', 'làm', 'khiến', 'hại', 'nghi'])

/** "2 người chết, | một | bị thương": is it told what befell so many others, whose noun stands before? */
export const befellOthers = ({ tokens: { words, ids } }: Scene, at: number): boolean =>
  BETWEEN.has(words[at - 1] ?? '') && BEFALLS.at(ids, at + 1) !== null

/** Is the person behind token `at` one of the dead, hurt or caught? */
function isBefallen(scene: Scene, at: number): boolean {
  if (befellOthers(scene, at)) return true
  const { words, ids, kinds } = scene.tokens
  const noun = CLASSES.at(ids, at + 1)
  if (noun?.row !== 'person') return false
  for (let k = noun.end; k < noun.end + BEFALLS_WITHIN && kinds[k] === 'word'; k++) {
    const fate = BEFALLS.at(ids, k)
    // "một tay súng bắn chết …", "bị bắt cóc"
    if (fate) return !HARMS.has(words[k - 1] ?? '') && words[fate.end] !== 'cóc'
    // "một kẻ | có …"
    if (words[k] === 'có' || words[k] === 'đã') return BEFALLS.at(ids, k + 1) !== null
  }
  return false
}

const ONCE_WITHIN = 5
const ONCE_ENDS = new Set([',', ';', '#', 'mong', 'muốn', 'cần'])
/** "chỉ nộp thuế một lần", "đã một lần bị phạt": so often, and no more. */
function isOnce({ words }: Scene['tokens'], at: number): boolean {
  if (words[at + 1] !== 'lần' || words[at + 2] === 'nữa') return false
  if (words[at - 1] === 'đã' || words[at - 1] === 'từng') return true
  for (let k = at - 1; k >= Math.max(0, at - ONCE_WITHIN) && !ONCE_ENDS.has(words[k] ?? ''); k--)
    if (words[k] === 'chỉ') return true
  return false
}

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

const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'tới', 'đến'])

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
      !oneCounts(asked.scene.tokens.ids, asked.at + 1) &&
      !isListed(asked.scene, asked.at) &&
      !isBefallen(asked.scene, asked.at) &&
      !isOnce(asked.scene.tokens, asked.at) &&
      ONE_AFTER.endingAt(asked.scene.tokens.ids, asked.at - 1) === null,
  },
]
