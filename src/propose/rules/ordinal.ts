import { COUNTED, type NounClass } from '../../lexicon/nouns.js'
import { listSet, phraseSet } from '../../lexicon/phrases.js'
import { toNumber } from '../../scan/decimal.js'
import { numeralOf } from '../range.js'
import type { Scene } from '../reading.js'
import { type Asked, endsAs, isPlain, leftOf, type Rule, startsUpper } from './rule.js'

/** Always a rank: "lần thứ 3", "khoá 12", "hạng 2". */
const RANK = listSet(
  'thứ, khoá, hạng, bước, liên, đẳng, dan, gen, level, cấp độ, mức độ, báo động mức, cảnh báo mức, định danh mức, định danh điện tử mức, khí thải mức, tiêu chuẩn mức',
  'vị trí số, thế hệ, thế kỷ, loại hình, nghị quyết tw, trung ương, văn bằng, nguyện vọng, á khôi, á hậu',
  'ngữ văn, môn toán, tiếng anh',
  // prizes that were won: "giành giải 3 cuộc thi viết"
  'giành giải, đạt giải, đoạt giải, giật giải',
  // the harvests of a year
  'xuống giống vụ, gieo sạ vụ, gieo cấy vụ, sản xuất vụ, canh tác vụ, trồng vụ, làm vụ, đất vụ, màu vụ, lúa vụ, ngô vụ, rau vụ, tôm vụ',
)
/** A rank, unless a thing is counted right after it: "lớp 12", but "lớp 35 học sinh". */
const RANK_OR_GROUP = listSet(
  'cấp, bậc, lớp, khối, tầng, lầu, hầm, loại, nhóm, hệ, dạng, f, vùng, khu vực, tuyến, nhánh, đội hình, đối tượng, đối tượng ưu tiên, nhóm ưu tiên, trường hợp',
  'giai đoạn, chặng, đợt, vòng, kỳ, kỳ họp, phiên họp, đại hội, tuần, quý, mùa, ca, lần, lượt, lứa, hiệp, giải, mũi, mũi số, mũ',
  'phần, bài, tập, tiết, số báo, kỳ báo, kịch bản, phương án, hạng mục, trụ cột',
)

/** Before these words there is no rank: "mỗi khoá 45 học viên", "chìa khoá 50 ngôi nhà". */
const NO_RANK = new Set(['mỗi', 'chìa', 'ổ'])

/** "khoá 38 tài khoản": what is locked, and no course that is numbered. */
const LOCKED = listSet(
  'tài khoản, số tài khoản, thuê bao, sim, thẻ, trang, kênh, nhóm, gian hàng, cửa, số điện thoại, hội nhóm',
)
const isLocked = ({ words, ids }: Scene['tokens'], at: number): boolean =>
  words[at - 1] === 'khoá' && LOCKED.at(ids, at + 1) !== null

/** Longer words that end like a rank: "nâng cấp 7 hồ chứa", "được cấp 2 xuồng", "bắt khẩn cấp 2 kẻ". */
const LIKE_RANKS = listSet(
  'nâng cấp, cung cấp, phân cấp, trợ cấp, phụ cấp, khẩn cấp, được cấp, đã cấp, sẽ cấp, trang cấp',
)

const AND = new Set(['và', 'hoặc', 'đến', '-'])
/** "lần thứ 17 và 18": the next rank, but "hạng 2 và 30 huy chương". */
function isNextRank({ scene, at, numeral }: Asked): boolean {
  const { words, ids } = scene.tokens
  const before = AND.has(words[at - 1] ?? '') ? numeralOf(scene, at - 2) : null
  return (
    before !== null &&
    before.form === numeral.form &&
    toNumber(before.value) + 1 === toNumber(numeral.value) &&
    RANK.endingAt(ids, at - 3) !== null
  )
}

/** "từ năm 1 đến năm 4": one of two years that are not of the calendar. */
function isNthYear({ scene, at, numeral }: Asked): boolean {
  const { words } = scene.tokens
  if (words[at - 1] !== 'năm' || toNumber(numeral.value) > LAST_RANK) return false
  const other = words[at + 1] === 'đến' ? at + 3 : words[at - 2] === 'đến' ? at - 3 : -1
  return numeralOf(scene, other) !== null && words[other - 1] === 'năm'
}

/** "đứng 15 thế giới": behind the rank stands among whom. */
const STANDS = new Set(['đứng', 'xếp'])
const WORLD = phraseSet(['thế giới', 'châu á', 'châu âu', 'toàn cầu', 'cả nước', 'toàn quốc', 'khu vực'])

/** "sinh viên năm 4": of the year that they are in. */
const YEAR_OF_STUDY = /(?<=(?:sinh viên|học viên) năm )/iy
/** Between a superlative and the place in its row: "thị trường lớn 2 của cả nước". */
const SUPERLATIVE = new Set(['lớn', 'cao', 'nhiều'])
const AMONG = new Set(['của', 'thế', 'sau', 'cả', 'châu'])

/** What no class consists of: "lớp 6 trường làng", "lớp 5 nhà ở cuối phố". */
const NOT_IN_CLASS: ReadonlySet<NounClass | undefined> = new Set<NounClass | undefined>(['body', 'thing'])

/** Behind a number of English: "2nd". */
const ENGLISH = new Set(['st', 'nd', 'rd', 'th'])

/** No class, floor or group is numbered higher: "được cấp 56 mã số vùng trồng". */
const LAST_RANK = 50

/** Is the number at token `at` that of a week before a month, or of a month before a quarter? */
const isRoundOfYear = ({ words, kinds }: Scene['tokens'], at: number): boolean =>
  (words[at - 1] === 'tuần' && words[at + 1] === 'tháng' && kinds[at + 2] === 'numeral') ||
  (words[at - 1] === 'tháng' && (words[at + 1] === 'quý' || (kinds[at - 2] === 'numeral' && words[at - 3] === 'tuần')))

/** Paid once more than a year has months. */
const EXTRA_MONTHS: ReadonlySet<number> = new Set([13, 14, 15])

/** "tầng 2 ngôi nhà", "lầu 3 chung cư": of a house, whose name need not follow. */
const FLOORS = new Set(['tầng', 'lầu'])
const HOUSES = phraseSet(['nhà', 'ngôi nhà', 'căn nhà', 'toà nhà', 'chung cư', 'khách sạn', 'bệnh viện', 'trường'])
/** "35 ca điều trị | tầng 2", "đang điều trị tại | tầng 3": grades of care, and where in a house. */
const TREATED_ON = phraseSet(['điều trị', 'tại', 'ở', 'từ', 'thuộc'])

/** Rooms are numbered by their floor, from the hundreds on. */
const ROOM = phraseSet(['phòng', 'căn hộ', 'phòng số'])
const isRoomNumber = ({ numeral }: Asked): boolean => {
  const value = toNumber(numeral.value)
  return value >= 101 && value < 10_000
}

/** Before a round that is named by its number: "trong | đợt 2", "ngay từ | đợt 1". */
const IN_TURN = new Set(['trong', 'từ', 'ở', 'tại', 'sau', 'trước', 'của', 'qua', 'bước', 'vào', 'riêng', 'ngay'])

const isOfGroup = ({ scene, at, numeral }: Asked): boolean =>
  !numeral.grouped &&
  toNumber(numeral.value) >= 1 &&
  toNumber(numeral.value) <= LAST_RANK &&
  RANK_OR_GROUP.endingAt(scene.tokens.ids, at - 1) !== null &&
  LIKE_RANKS.endingAt(scene.tokens.ids, at - 1) === null

export const ORDINAL: readonly Rule[] = [
  {
    name: 'ordinal.rank',
    reason: 'ordinal',
    strength: 66,
    sees: ({ scene: { tokens }, at }) => {
      const rank = RANK.endingAt(tokens.ids, at - 1)
      return rank !== null && !NO_RANK.has(tokens.words[rank.start - 1] ?? '') && !isLocked(tokens, at)
    },
  },
  // "sang nước thứ ba ngày càng nhiều": whatever follows, "thứ" counts off
  {
    name: 'ordinal.nth',
    reason: 'ordinal',
    strength: 81,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at - 1] === 'thứ' && toNumber(numeral.value) <= LAST_RANK,
  },
  // "12 giải ba và 17 giải khuyến khích", but "giải ba bài toán"
  {
    name: 'ordinal.prize',
    of: 'words',
    reason: 'ordinal',
    strength: 81,
    sees: ({ scene: { tokens }, at, numeral }) =>
      tokens.words[at - 1] === 'giải' &&
      toNumber(numeral.value) === 3 &&
      (tokens.kinds[at - 2] === 'numeral' || tokens.kinds[at + 1] !== 'word' || tokens.words[at + 1] === 'và'),
  },
  // "1st, 2nd, 3rd"
  {
    name: 'ordinal.english',
    of: 'digits',
    reason: 'ordinal',
    strength: 81,
    edge: /#a/,
    sees: ({ scene: { tokens }, at }) => ENGLISH.has(tokens.words[at + 1] ?? ''),
  },
  {
    name: 'ordinal.next',
    reason: 'ordinal',
    strength: 61,
    sees: isNextRank,
  },
  {
    name: 'ordinal.stands',
    of: 'digits',
    reason: 'ordinal',
    strength: 61,
    sees: ({ scene: { tokens }, at }) =>
      STANDS.has(tokens.words[at - 1] ?? '') && WORLD.at(tokens.ids, at + 1) !== null,
  },
  {
    name: 'ordinal.group',
    reason: 'ordinal',
    strength: 55,
    sees: isOfGroup,
  },
  // "lớp 12 Trường THPT An Minh", "đợt 2 Dự án", "lớp 6 trường làng": a name goes on, or whose it is, and is not counted
  {
    name: 'ordinal.of-name',
    of: 'digits',
    reason: 'ordinal',
    strength: 61,
    sees: (asked) => {
      const { scene, at } = asked
      const { words, ids } = scene.tokens
      const namesBody = words[at - 1] === 'lớp' && NOT_IN_CLASS.has(COUNTED.at(ids, at + 1)?.row)
      return isOfGroup(asked) && (namesBody || startsUpper(scene, at + 1))
    },
  },
  // "trong đợt 2 huyện cấp 30 tấn gạo": rounds are numbered, and who does something in them is not counted
  {
    name: 'ordinal.turn',
    of: 'digits',
    reason: 'ordinal',
    strength: 66,
    sees: (asked) => {
      const { words } = asked.scene.tokens
      return words[asked.at - 1] === 'đợt' && IN_TURN.has(words[asked.at - 2] ?? '') && isOfGroup(asked)
    },
  },
  {
    name: 'ordinal.floor',
    of: 'digits',
    reason: 'ordinal',
    strength: 66,
    sees: ({ scene: { tokens }, at }) =>
      FLOORS.has(tokens.words[at - 1] ?? '') &&
      (HOUSES.at(tokens.ids, at + 1) !== null || TREATED_ON.endingAt(tokens.ids, at - 2) !== null),
  },
  // "phòng 507 khách sạn": the hundreds are its floor
  {
    name: 'ordinal.room',
    of: 'digits',
    reason: 'name',
    strength: 61,
    sees: (asked) => {
      const { ids } = asked.scene.tokens
      const room = ROOM.endingAt(ids, asked.at - 1)
      return room !== null && isPlain(asked) && isRoomNumber(asked) && HOUSES.at(ids, asked.at + 1) !== null
    },
  },
  // "từ năm 1 đến năm 4": counted from a beginning
  {
    name: 'ordinal.year',
    of: 'digits',
    reason: 'ordinal',
    strength: 61,
    sees: (asked) => isPlain(asked) && isNthYear(asked),
  },
  // "cuộc thi tuần 1 tháng 2 quý III": the rounds of a year
  {
    name: 'ordinal.round',
    of: 'digits',
    reason: 'ordinal',
    strength: 84,
    sees: ({ scene: { tokens }, at }) => isRoundOfYear(tokens, at),
  },
  // "thưởng tháng 13": no year has it
  {
    name: 'ordinal.month',
    of: 'digits',
    reason: 'ordinal',
    strength: 45,
    sees: (asked) =>
      isPlain(asked) &&
      asked.scene.tokens.words[asked.at - 1] === 'tháng' &&
      EXTRA_MONTHS.has(toNumber(asked.numeral.value)),
  },
  {
    name: 'ordinal.year-of-study',
    of: 'digits',
    reason: 'ordinal',
    strength: 66,
    edge: /a #/,
    sees: (asked) => endsAs(YEAR_OF_STUDY, leftOf(asked)),
  },
  {
    name: 'ordinal.superlative',
    of: 'digits',
    reason: 'ordinal',
    strength: 45,
    sees: ({ scene: { tokens }, at, numeral }) =>
      toNumber(numeral.value) <= LAST_RANK &&
      SUPERLATIVE.has(tokens.words[at - 1] ?? '') &&
      AMONG.has(tokens.words[at + 1] ?? ''),
  },
]
