import { listed } from '../../lexicon/listed.js'
import { NOT_NUMBERS, YEAR_BEFORE } from '../../lexicon/lookalikes.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import { QUALIFIER_BEFORE } from '../../lexicon/qualifiers.js'
import type { Kind, Qualifier } from '../../model/vocabulary.js'
import { toNumber } from '../../scan/decimal.js'
import { idsWithin } from '../../text/words.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { unitAt } from '../units.js'
import { type Asked, leftOf, type Rule, textOf } from './rule.js'

/** The numbers of the words from the number on, with its own in place of its token, so that "một số" can be looked up. */
function spelled({ scene: { doc, tokens }, at, numeral: { start, end } }: Asked): readonly number[] {
  const ids = idsWithin(doc.shadow, doc.words, start, end)
  for (let k = at + 1; k < Math.min(tokens.ids.length, at + 5); k++) ids.push(tokens.ids[k] as number)
  return ids
}

const YEAR_AFTER = new Set([
  'đầu',
  'cuối',
  'nay',
  'qua',
  'tới',
  'sau',
  'trước',
  'ngoái',
  'học',
  'bản',
  'tuổi',
  'mới',
  'gần',
  'liên',
  'lớp',
])
/** Before "năm" these have an object, and no time. */
const HAVE = new Set(['có', 'gồm', 'xây', 'với'])
const TERM = new Set(['tù', 'lương', 'tuổi'])
/** After "nửa" these show that a half of something is meant. */
const HALF_OF = phraseSet([
  'số',
  'tổng',
  'diện tích',
  'dân số',
  'lượng',
  'thị trường',
  'trong số',
  'giá trị',
  'thu nhập',
  'kinh phí',
  'ngân sách',
  'quãng đường',
  'thế giới',
  'dân',
  'giờ',
  'tiếng',
])
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
const LINKS = new Set([',', ';', 'và', 'cùng'])
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
  if (LINKS.has(before))
    for (let k = at - 3; k >= Math.max(0, at - LISTED_WITHIN); k--)
      if (isCount(scene, k) && (ANDS.has(before) || ids[k + 1] === parts)) return true
  for (let k = noun.end; k < noun.end + LISTED_BEFORE; k++) if (LINKS.has(words[k] ?? '')) return isCount(scene, k + 1)
  return false
}

/** Behind these "một" is no more than one, or one that is lost, found or charged: "chỉ có một lối ra", "làm sập một nhịp cầu". */
const ONE_AFTER = phraseSet(
  listed(`chỉ có, chỉ còn, duy nhất, chỉ vỏn vẹn, đúng,
    sập, làm sập, bắn hạ, bắn rơi, phá huỷ, phá sập, đánh chìm, đánh sập, đâm chìm, thiêu rụi, cuốn trôi, vùi lấp, bị mất,
    triệt phá, triệt xoá, bóc gỡ, khởi tố, truy tố, thu giữ, tịch thu, tạm giữ, xây thêm, xây dựng thêm, lắp thêm, mở thêm`),
)

/** Behind a bound "một" counts: "tối đa một tháng", "ít nhất một lính canh". */
const BOUNDS: ReadonlySet<Qualifier | null | undefined> = new Set<Qualifier | null | undefined>(['at_least', 'at_most'])
const boundOf = ({ scene: { tokens }, at }: Asked): Qualifier | null | undefined =>
  QUALIFIER_BEFORE.endingAt(tokens.ids, at - 1)?.row.qualifier
/** "một tháng", "một ngày": a stretch of time, unless it is a sentence: "một năm tù". */
const TIMES = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm', 'giờ', 'tiếng', 'phút', 'hôm'])

/** Behind a span, and before it, these tell how long it is: "một năm tù", "một tháng rưỡi", "thời hạn một năm". */
const TOLD_BY = new Set(['tù', 'rưỡi', 'rưởi'])
const isTerm = (words: readonly string[], at: number): boolean =>
  words[at - 1] === 'thêm' || (words[at - 1] === 'hạn' && words[at - 2] === 'thời')

const ABOUT = new Set(['hơn', 'gần', 'khoảng', 'tới', 'đến'])
/** "mưa kéo dài hơn một tháng" */
const isLasting = (words: readonly string[], at: number): boolean =>
  words[ABOUT.has(words[at] ?? '') ? at - 1 : at] === 'dài'

/** "hàng quý, năm": the second of two spans. */
const isSpan = (words: readonly string[], at: number): boolean =>
  (words[at - 1] === ',' || words[at - 1] === 'và' || words[at - 1] === 'hoặc') &&
  TIMES.has(words[at - 2] ?? '') &&
  EVERY.has(words[at - 3] ?? '')
const EVERY = new Set(['hàng', 'hằng', 'mỗi'])

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

/** Is what stands before token `at` so much for a time? */
function isRate({ words, kinds }: Scene['tokens'], at: number): boolean {
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
])
const INSURANCE = phraseSet(['bảo hiểm xã hội', 'bhxh'])
const MONTHS = 12n
/** What rain is measured by. */
const HOURS = new Set(['giờ', 'h'])
const EACH_MONTH = new Set(['mỗi', 'một', 'hằng', 'hàng', 'từng'])

/** Between a cost and the one thing that it is of: "2 tỷ đồng làm một mét đường", "chi phí xây một căn". */
const FOR_ONE = new Set(['cho', 'làm', 'xây', 'trên'])
const COSTS = new Set(['đồng', 'usd', 'phí', 'giá'])
const isCost = (words: readonly string[], at: number): boolean =>
  COSTS.has(words[at - 1] ?? '') || (words[at - 1] === 'để' && COSTS.has(words[at - 2] ?? ''))

/** People that rates are out of, and so many of them. */
const HEADS = new Set(['dân', 'người'])
const RATE_REACH = 5
const OUT_OF: ReadonlySet<number> = new Set([1_000, 10_000, 100_000, 1_000_000])

/** "Đơn vị tính: 1.000 đồng": what the numbers of a table are in, and no figure. */
export const UNIT_STATED = /(?:đơn vị(?: tính)?|đvt|đv tính)\s?[:=]\s?$/

const TOLD_WITHIN = 8
/** "Số người tham gia là hai.": the number that was asked for. */
function isTold({ scene: { tokens }, at }: Asked): boolean {
  const { words, kinds } = tokens
  if (words[at - 1] !== 'là' || kinds[at + 1] === 'word') return false
  return words.slice(Math.max(0, at - TOLD_WITHIN), at - 1).includes('số')
}

const AMONG = phraseSet(['trong số', 'trong tổng số'])
/** "hai trong 5 người", "ba trong số này": so many of those that are named. */
const isOfMore = ({ scene: { tokens }, at, numeral: { value } }: Asked): boolean =>
  toNumber(value) > 1 &&
  tokens.words[at + 1] === 'trong' &&
  (tokens.kinds[at + 2] === 'numeral' || AMONG.at(tokens.ids, at + 1) !== null)

/** "nửa mét", "nửa cân thịt" */
const MEASURED: ReadonlySet<Kind | undefined> = new Set<Kind | undefined>(['mass', 'length', 'volume', 'area'])
const isMeasured = ({ scene: { tokens }, at }: Asked): boolean => MEASURED.has(unitAt(tokens, at + 1, false)?.row.kind)

export const WORDS: readonly Rule[] = [
  {
    name: 'word.unit-stated',
    reason: 'word',
    strength: 90,
    edge: /[:=] ?#/,
    sees: (asked) => UNIT_STATED.test(leftOf(asked).toLowerCase()),
  },
  // "năm tháng gắn bó" are years and months
  {
    name: 'word.năm-tháng',
    reason: 'word',
    of: 'words',
    strength: 82,
    sees: (asked) =>
      textOf(asked) === 'năm' &&
      asked.scene.tokens.words[asked.at + 1] === 'tháng' &&
      !TERM.has(asked.scene.tokens.words[asked.at + 2] ?? ''),
  },
  // "/1 người/1 tháng", "120 mm/24 giờ": the number of a denominator, but "3 vụ/1 đối tượng"
  {
    name: 'word.rate',
    reason: 'word',
    of: 'digits',
    strength: 86,
    sees: ({ scene: { tokens }, at, numeral: { value } }) =>
      tokens.words[at - 1] === '/' &&
      tokens.kinds[at - 2] !== 'numeral' &&
      !isPair(tokens, at) &&
      value.exponent === 0 &&
      (value.digits === 1n || HOURS.has(tokens.words[at + 1] ?? '')),
  },
  {
    name: 'word.phrase',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: (asked) => {
      const found = asked.numeral.form === 'digits' || asked.numeral.share ? null : NOT_NUMBERS.at(spelled(asked), 0)
      if (!found) return false
      // "hai mặt hàng": the longer noun is counted; "một cửa khẩu" has the article
      const counted = textOf(asked) === 'một' ? null : COUNTED.at(asked.scene.tokens.ids, asked.at + 1)
      return counted === null || counted.end - asked.at <= found.end
    },
  },
  // "sau chữ số hàng nghìn": a place of a number
  {
    name: 'word.place',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: ({ scene: { tokens }, at, numeral }) =>
      numeral.vague && tokens.words[at - 1] === 'số' && tokens.words[at - 2] === 'chữ',
  },
  // "1 số", "1 trong những": the article in digits
  {
    name: 'word.one',
    of: 'digits',
    reason: 'word',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) =>
      numeral.value.digits === 1n && numeral.value.exponent === 0 && ONE_OF.at(tokens.ids, at + 1) !== null,
  },
  // "nhận bảo hiểm xã hội 1 lần": what is paid at once has its name of it
  {
    name: 'word.at-once',
    of: 'digits',
    reason: 'word',
    strength: 66,
    sees: ({ scene: { tokens }, at, numeral }) =>
      numeral.value.digits === 1n && tokens.words[at + 1] === 'lần' && INSURANCE.endingAt(tokens.ids, at - 1) !== null,
  },
  // "2 bên thống nhất": the parties, or both sides
  {
    name: 'word.sides',
    of: 'digits',
    reason: 'word',
    strength: 62,
    sees: ({ scene: { tokens }, at, numeral }) => numeral.value.digits === 2n && tokens.words[at + 1] === 'bên',
  },
  // "cái nắng tháng ba gay gắt", but "mỗi tháng ba lần"
  {
    name: 'word.month',
    of: 'words',
    reason: 'date',
    strength: 45,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at - 1] === 'tháng' &&
      numeral.value.digits <= MONTHS &&
      !EACH_MONTH.has(tokens.words[at - 2] ?? '') &&
      tokens.kinds[at - 2] !== 'numeral' &&
      COUNTED.at(tokens.ids, at + 1) === null,
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
      !BOUNDS.has(boundOf(asked)),
  },
  // "8 giờ trong 1 ngày", "lương của 1 tháng": the one of a rate, in digits
  {
    name: 'word.1-time',
    of: 'digits',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral: { value } }) =>
      value.digits === 1n &&
      value.exponent === 0 &&
      OF_TIME.has(tokens.words[at - 1] ?? '') &&
      TIMES.has(tokens.words[at + 1] ?? '') &&
      isRate(tokens, at - 1),
  },
  // "cứ 30 phút một chuyến", "2 năm 1 lần": so often
  {
    name: 'word.so-often',
    reason: 'word',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral: { value } }) =>
      value.digits === 1n &&
      value.exponent === 0 &&
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
      const { value, form } = asked.numeral
      if (value.digits !== 1n || value.exponent !== 0) return false
      const { tokens } = asked.scene
      const { words } = tokens
      // "có giá trên một đô la" is a sum
      if (unitAt(tokens, asked.at + 1, true)?.row.kind === 'money') return false
      const before = words[asked.at - 1] ?? ''
      if (form === 'digits') return before === 'cho' && words[asked.at - 2] === 'đồng'
      if (textOf(asked) !== 'một') return false
      // "15k một cân", "2 triệu một tháng"
      if ((numeralOf(asked.scene, asked.at - 1)?.order ?? 0) >= 3) return true
      return before === 'đồng' || (FOR_ONE.has(before) && isCost(words, asked.at - 1))
    },
  },
  // "20 ca trên 100.000 dân": what a rate is out of
  {
    name: 'word.out-of',
    reason: 'word',
    of: 'digits',
    strength: 82,
    sees: ({ scene: { tokens }, at, numeral: { value } }) =>
      tokens.words[at - 1] === 'trên' &&
      HEADS.has(tokens.words[at + 1] ?? '') &&
      OUT_OF.has(toNumber(value)) &&
      tokens.kinds.slice(Math.max(0, at - RATE_REACH), at - 1).includes('numeral'),
  },
  {
    name: 'word.năm',
    of: 'words',
    reason: 'word',
    strength: 72,
    sees: (asked) => {
      if (textOf(asked) !== 'năm') return false
      const { words, ids, kinds } = asked.scene.tokens
      const before = kinds[asked.at - 1]
      // "một trong năm người"
      if (words[asked.at - 1] === 'trong' && kinds[asked.at - 2] === 'numeral' && COUNTED.at(ids, asked.at + 1))
        return false
      // "từ năm đến bảy nghìn"
      if (
        (words[asked.at + 1] === 'đến' || words[asked.at + 1] === 'tới') &&
        kinds[asked.at + 2] === 'numeral' &&
        words[asked.at - 1] === 'từ'
      )
        return false
      // "Trường có năm lớp học"
      if (HAVE.has(words[asked.at - 1] ?? '') && COUNTED.at(ids, asked.at + 1)) return false
      return (
        isSpan(words, asked.at) ||
        YEAR_AFTER.has(words[asked.at + 1] ?? '') ||
        before === 'numeral' ||
        before === 'time' ||
        YEAR_BEFORE.endingAt(ids, asked.at - 1) !== null ||
        COUNTED.at(ids, asked.at + 1) === null
      )
    },
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
      ONE_AFTER.endingAt(asked.scene.tokens.ids, asked.at - 1) === null,
  },
  {
    name: 'word.scale',
    of: 'words',
    reason: 'word',
    strength: 90,
    sees: ({ scene, at, numeral }) =>
      numeral.form === 'scale' && QUALIFIER_BEFORE.endingAt(scene.tokens.ids, at - 1) === null,
  },
  {
    name: 'word.nửa',
    of: 'words',
    reason: 'word',
    strength: 85,
    sees: (asked) =>
      textOf(asked) === 'nửa' &&
      QUALIFIER_BEFORE.endingAt(asked.scene.tokens.ids, asked.at - 1) === null &&
      HALF_OF.at(asked.scene.tokens.ids, asked.at + 1) === null &&
      asked.scene.tokens.words[asked.at - 1] !== 'phân' &&
      !isMeasured(asked),
  },
  // "Hai trong 5 người", "ba trong số này" have their noun behind or before; "thứ hai", "tháng ba", "mùng năm" spelled out are ranks and dates; a spelled number needs a noun to count
  {
    name: 'word.alone',
    of: 'words',
    reason: 'word',
    strength: 35,
    sees: (asked) =>
      asked.numeral.form === 'words' &&
      !asked.numeral.vague &&
      asked.numeral.end - asked.numeral.start <= 4 &&
      !isTold(asked) &&
      !isOfMore(asked),
  },
]
