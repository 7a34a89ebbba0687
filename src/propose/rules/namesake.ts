import { FUNCTION_WORDS, PREDICATES, VERBS } from '../../lexicon/boundaries.js'
import { NAMED, NAMED_ALWAYS } from '../../lexicon/names.js'
import { CLASSES, COUNTED } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import type { Numeral } from '../../scan/numeral.js'
import { isCapitalAt, isDigit } from '../../text/chars.js'
import { latin } from '../../text/latin.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { isPlain, ofBoth, type Rule, rightOf, startsUpper } from './rule.js'

/** "33 Lý Quốc Sư", "21+23 Trần Hưng Đạo", both numbers of "39 - 41 Lý Quốc Sư" */
export const CAPITALS_AFTER = latin(/^(?:(?:\+| ?- ?)\d{1,4})? \p{Lu}\p{Ll}*[ ,]\p{Lu}\p{Ll}/u)

const MONTH = ' Tháng '
/** "tiểu học 390 giáo viên": schools have no such numbers. */
const SMALLEST_STAFF = 20

/** The noun before token `at` that numbers name; the "cầu" of "yêu cầu 4 chủ đầu tư" is none. */
function namedBefore({ tokens: { ids } }: Scene, at: number): { start: number } | null {
  const noun = NAMED.endingAt(ids, at - 1)
  const verb = noun && VERBS.endingAt(ids, at - 1)
  return verb && verb.start < noun.start ? null : noun
}

/** Is the noun before token `at` one that numbers name, written with a capital? */
function startsName(scene: Scene, at: number): boolean {
  const noun = namedBefore(scene, at)
  // "Toà nhà 4 tầng" is counted by its floors
  if (scene.tokens.words[at + 1] === 'tầng') return false
  // "Lực lượng 50 người" begins a sentence, and has its people
  if (noun?.start === 0 && COUNTED.at(scene.tokens.ids, at + 1)?.row === 'person') return false
  // "Nhật Bản 187" is no village
  return noun !== null && startsUpper(scene, noun.start) && !(noun.start > 0 && startsUpper(scene, noun.start - 1))
}

/** What a village or a quarter lies in. */
const UNITS = listSet('xã, phường, huyện, quận, thị trấn, thị xã, ấp, khóm, thôn, khu, khu phố, khu đô thị, khu dân cư')

/** "xã Bình Hoà", "thị trấn Tân Lập", "khu 1" */
export const isUnitNamed = (scene: Scene, at: number): boolean => {
  const unit = UNITS.at(scene.tokens.ids, at)
  return unit !== null && (startsUpper(scene, unit.end) || scene.tokens.kinds[unit.end] === 'numeral')
}

/** "thôn 5 xã Bình Hoà", and both numbers of "tổ 25-26 phường Tân Lập". */
function isPartOf(scene: Scene, at: number): boolean {
  const { words, ids } = scene.tokens
  const first = words[at - 1] === '-' && numeralOf(scene, at - 2) ? at - 2 : at
  const last = words[at + 1] === '-' && numeralOf(scene, at + 2) ? at + 2 : at
  return NAMED.endingAt(ids, first - 1) !== null && isUnitNamed(scene, last + 1)
}

/** Numbers to call, behind whom one calls. */
const CALLS: ReadonlySet<number> = new Set([111, 112, 113, 114, 115])
const CALLED = listSet(
  'cấp cứu, cứu hộ, cứu nạn, cảnh sát, công an, lực lượng, tổng đài, bác sĩ, của, gọi, gọi ngay, gọi tới, gọi đến, gọi số, gọi điện, bấm số, đường dây, đường dây nóng',
)

const TROOPS = listSet('quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn')
const MOST_ARM = 4

/** Is token `at` behind what a troop is called after and the arm that it is of: "sư đoàn bộ binh", "lữ đoàn tăng thiết giáp"? */
function isTroop(scene: Scene, at: number): boolean {
  const { ids, kinds } = scene.tokens
  for (let k = at - 1; k > 0 && at - k <= MOST_ARM && kinds[k] === 'word'; k--) {
    if (TROOPS.endingAt(ids, k)) return COUNTED.at(ids, at + 1) === null
    // "Sư đoàn Không quân 371"
    if (FUNCTION_WORDS.at(ids, k) && !startsUpper(scene, k)) return false
  }
  return false
}

/** The quarters of a city, by number and by name: no city has so many. */
const MOST_QUARTERS = 30
const QUARTER = phraseSet(['quận', 'các quận', 'quận huyện', 'phường', 'các phường'])
const QUARTERS_WITHIN = 14
const LISTS = new Set([',', 'và', '-'])

/** "các quận huyện như Củ Chi, | 12 |, Gò Vấp", "quận 5, Bình Thạnh, | 1": a quarter that stands by its number among those with names. */
function isQuarter(scene: Scene, at: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (!LISTS.has(words[at - 1] ?? '') || kinds[at + 1] === 'word' || kinds[at + 1] === 'numeral') return false
  if (!startsUpper(scene, at - 2)) return false
  for (let k = at - 2; k >= Math.max(0, at - QUARTERS_WITHIN); k--) {
    if (QUARTER.at(ids, k)) return true
    if (kinds[k] === 'mark' && !LISTS.has(words[k] ?? '')) return false
  }
  return false
}

/** Before the age of whom an offence is done to. */
const AGES_OF_OFFENCE = new Set(['dưới', 'đủ', 'từ'])
const OFFENCE_REACH = 12

/** Between a limited company and its members stands who owns it: "TNHH Nhà nước một thành viên". */
const OWNER_WITHIN = 4
const LIMITED = phraseSet(['trách nhiệm hữu hạn'])

const MOST_NAME = 8
const DAYS = 31
const MONTHS = 12

const STREETS = listSet('đường, phố, con đường, tuyến đường, quảng trường, công viên, cầu, chợ')

/** "đường 3 tháng 2": a street that is named after a day, whose day stands at token `at`. */
const isStreetOfDay = ({ tokens: { words, ids, kinds } }: Scene, at: number): boolean =>
  words[at + 1] === 'tháng' && kinds[at + 2] === 'numeral' && STREETS.endingAt(ids, at - 1) !== null

/** "Công ty Thủy sản 27 - 7", "Xí nghiệp 2-9": a body that is named after a day, whose day stands at token `at`. */
function isDayOfName(scene: Scene, at: number): boolean {
  const { words, ids, kinds } = scene.tokens
  const [day, month] = [numeralOf(scene, at), numeralOf(scene, at + 2)]
  if (!day || !month || !['-', '/'].includes(words[at + 1] ?? '')) return false
  if (toNumber(day.value) > DAYS || toNumber(month.value) > MONTHS) return false
  // "8/11 điểm", "5-7 xe": a thing behind them is counted
  const next = at + 3
  const goesOn = FUNCTION_WORDS.at(ids, next) ?? PREDICATES.at(ids, next) ?? VERBS.at(ids, next)
  if (words[next] === '"' || (kinds[next] === 'word' && !goesOn)) return false
  for (let k = at - 1; k >= 0 && at - k <= MOST_NAME && kinds[k] === 'word'; k--) {
    const capital = startsUpper(scene, k)
    if (!capital && PREDICATES.at(ids, k)) return false
    if (capital && COUNTED.at(ids, k)?.row === 'body') return true
  }
  return false
}

/** What is called after the million or billion that it wants. */
const DRAFTED = phraseSet(['đề án'])
const PROGRAMMES = listSet('đề án, chương trình, phong trào, cuộc vận động, chiến dịch')
const LEAST_CALLED = 6

/** Institutions that are numbered at the end of their names. */
const NUMBERED = listSet(
  'trung tâm, viện, đại học, trường, bệnh viện, tổng công ty, công ty, chi cục, nhà máy, xí nghiệp, văn phòng, học viện, cao đẳng',
)
const LARGEST_NUMBER = 999
const MOST_TITLE = 12

/** "Trung tâm Kỹ thuật đo lường chất lượng 3", "công ty CP Đầu tư 468": does the name of an institution end at token `at`? */
function closesName(scene: Scene, at: number): boolean {
  const { words, ids, kinds } = scene.tokens
  if (kinds[at - 1] !== 'word') return false
  // "công ty xuất 1 hoá đơn": something is counted
  const next = at + 1
  if (kinds[next] === 'word' && !FUNCTION_WORDS.at(ids, next) && !PREDICATES.at(ids, next) && !VERBS.at(ids, next))
    return false
  let titled = false
  for (let k = at - 1; k >= 0 && at - k <= MOST_TITLE && kinds[k] === 'word'; k--) {
    const capital = startsUpper(scene, k)
    titled ||= capital
    if (titled && NUMBERED.at(ids, k)) return true
    // "công ty CP Đầu tư và Phát triển 468"
    const joins = words[k] === 'và' && k < at - 1 && startsUpper(scene, k + 1)
    if (!capital && !joins && (PREDICATES.at(ids, k) || FUNCTION_WORDS.at(ids, k))) return false
  }
  return false
}

/** "Ban chỉ đạo | 2 cuộc thi", "ban tổ chức | 3 hội thi": what a board is set up for, which bears no number so small. */
const BOARDS = phraseSet(['ban chỉ đạo', 'ban tổ chức'])
const SMALLEST_BOARD = 10
const isForEvents = ({ tokens: { ids } }: Scene, at: number, { value }: Numeral): boolean =>
  toNumber(value) < SMALLEST_BOARD && BOARDS.endingAt(ids, at - 1) !== null && COUNTED.at(ids, at + 1)?.row === 'event'

/** "cấp tiểu học | 18 trường", "THCS 40 lớp": what schools of a level have is counted behind it, though the number of a school stands there, too. */
const LEVELS = phraseSet(['mầm non', 'mẫu giáo', 'tiểu học', 'thcs', 'thpt'])
const SCHOOLED = listSet(
  'trường, lớp, nhóm lớp, nhóm trẻ, phòng, phòng học, điểm trường, cơ sở, em, cháu, trẻ, học sinh, giáo viên, thí sinh',
)

/** Numbers that bodies, places, troops and offences are called by. */
export const NAMESAKES: readonly Rule[] = [
  {
    name: 'name.always',
    reason: 'name',
    strength: 66,
    sees: ({ scene, at, numeral }) =>
      !numeral.grouped &&
      numeral.scale === 0 &&
      // "Covid - 19"
      NAMED_ALWAYS.endingAt(scene.tokens.ids, scene.tokens.words[at - 1] === '-' ? at - 2 : at - 1) !== null &&
      !isForEvents(scene, at, numeral) &&
      !(SCHOOLED.at(scene.tokens.ids, at + 1) && LEVELS.endingAt(scene.tokens.ids, at - 1)) &&
      !(COUNTED.at(scene.tokens.ids, at + 1)?.row === 'person' && toNumber(numeral.value) >= SMALLEST_STAFF),
  },
  // "chuyên án 519H": a capital that touches it is no unit
  {
    name: 'name.lettered',
    of: 'digits',
    reason: 'name',
    strength: 81,
    edge: /#A/,
    sees: (asked) =>
      isPlain(asked) &&
      isCapitalAt(rightOf(asked), 0) &&
      NAMED_ALWAYS.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
  },
  // "33 Lý Quốc Sư", "trường tiểu học 2 Sông Đốc": two capitalised words after a small number go on with a name
  {
    name: 'name.goes-on',
    of: 'digits',
    reason: 'name',
    strength: 50,
    edge: /#[ +-]/,
    sees: (asked) =>
      asked.numeral.form === 'digits' &&
      !asked.numeral.grouped &&
      CAPITALS_AFTER.test(rightOf(asked)) &&
      // "3 Phó Giám đốc" are counted
      !CLASSES.at(asked.scene.tokens.ids, asked.at + 1),
  },
  // "Trung tâm cấp cứu 115": whom to call
  {
    name: 'name.call',
    of: 'digits',
    reason: 'name',
    strength: 58,
    sees: (asked) =>
      isPlain(asked) &&
      CALLS.has(toNumber(asked.numeral.value)) &&
      CALLED.endingAt(asked.scene.tokens.ids, asked.at - 1) !== null,
  },
  // "Đề án 1 triệu ha lúa", "chương trình trồng 1 tỷ cây xanh": what a programme is called after
  {
    name: 'name.programme',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at, numeral }) => {
      if (numeral.value.digits !== 1n || numeral.order < LEAST_CALLED) return false
      const of = tokens.words[at - 1] === 'trồng' ? at - 2 : at - 1
      return (of < at - 1 ? PROGRAMMES : DRAFTED).endingAt(tokens.ids, of) !== null
    },
  },
  {
    name: 'name.closes',
    of: 'digits',
    reason: 'name',
    strength: 45,
    edge: / #/,
    sees: (asked) =>
      isPlain(asked) && toNumber(asked.numeral.value) <= LARGEST_NUMBER && closesName(asked.scene, asked.at),
  },
  // "huyện Củ Chi, Hóc Môn, | 12"
  {
    name: 'name.quarter',
    of: 'digits',
    reason: 'name',
    strength: 62,
    sees: (asked) =>
      isPlain(asked) && toNumber(asked.numeral.value) <= MOST_QUARTERS && isQuarter(asked.scene, asked.at),
  },
  // "lữ đoàn tăng thiết giáp 273"
  {
    name: 'name.troop',
    of: 'digits',
    reason: 'name',
    strength: 62,
    sees: (asked) => isPlain(asked) && isTroop(asked.scene, asked.at),
  },
  // "tội dâm ô với người dưới 16 tuổi": an offence is named after whom it is done to
  {
    name: 'name.offence',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ({ scene: { tokens }, at }) => {
      if (tokens.words[at + 1] !== 'tuổi' || !AGES_OF_OFFENCE.has(tokens.words[at - 1] ?? '')) return false
      return tokens.words.slice(Math.max(0, at - OFFENCE_REACH), at).includes('tội')
    },
  },
  {
    name: 'name.day',
    of: 'digits',
    reason: 'name',
    strength: 66,
    sees: ofBoth(isDayOfName),
  },
  // "đường 3 tháng 2"
  {
    name: 'name.street',
    of: 'digits',
    reason: 'name',
    strength: 84,
    sees: ofBoth(isStreetOfDay),
  },
  {
    name: 'name.of',
    reason: 'name',
    strength: 58,
    sees: (asked) => isPlain(asked) && namedBefore(asked.scene, asked.at) !== null,
  },
  // "thôn 5 xã Bình Hoà", "tổ 25-26 phường Tân Lập": what it lies in follows, and is not counted
  {
    name: 'name.part-of',
    reason: 'name',
    of: 'digits',
    strength: 61,
    sees: (asked) => isPlain(asked) && isPartOf(asked.scene, asked.at),
  },
  // "công ty TNHH một thành viên", "công ty trách nhiệm hữu hạn hai thành viên"
  {
    name: 'name.members',
    reason: 'name',
    strength: 66,
    sees: ({ scene: { tokens }, at }) =>
      tokens.words[at + 1] === 'thành' &&
      (tokens.words.slice(Math.max(0, at - OWNER_WITHIN), at).includes('tnhh') ||
        LIMITED.endingAt(tokens.ids, at - 1) !== null),
  },
  // "Phường 6 tổ chức …": the noun of a name has a capital
  {
    name: 'name.of-capital',
    reason: 'name',
    of: 'digits',
    strength: 61,
    sees: (asked) => isPlain(asked) && startsName(asked.scene, asked.at),
  },
  // "Đường 3 Tháng 2"
  {
    name: 'name.month',
    reason: 'name',
    of: 'digits',
    strength: 82,
    edge: /# /,
    sees: ({ written, numeral: { end } }) =>
      written.startsWith(MONTH, end) && isDigit(written.charCodeAt(end + MONTH.length)),
  },
]
