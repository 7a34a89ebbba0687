import { listed } from './listed.js'
import { listSet, phraseSet, phraseTable } from './phrases.js'

type Change = 'up' | 'down'

/** What somebody has less of, at a level that is told: "suy giảm thị lực ở mức 30%". */
const FACULTIES = listed(
  'khả năng lao động, khả năng làm việc, khả năng vận động, khả năng đi lại, khả năng nghe, khả năng nghe nói, khả năng nhìn, khả năng nhận thức, sức lao động',
  'sức khoẻ, sức nghe, sức nhìn, thể lực, trí lực, thị lực, thính lực, trí nhớ, trí tuệ, nhận thức, miễn dịch, chức năng',
)

/**
 * Verbs that make the number after them a change. `null` are look-alikes that state the level reached, or no change at all:
 * "tăng lên 20 hộ", "giảm còn 5%", "giảm trừ 9 triệu đồng".
 */
const VERBS: readonly (readonly [Change | null, readonly string[]])[] = [
  [
    'up',
    [
      // signs of reports: "66 vụ (↑ 18%)"
      ...['↑', '▲', '↗', '⬆'],
      'tăng',
      'tăng thêm',
      'tăng trưởng',
      'tăng trưởng thêm',
      'tăng bình quân',
      'tăng trung bình',
      'gia tăng',
      'tăng tới',
      'tăng đến',
      'tăng giá',
      'vượt thêm',
      'tăng mạnh',
      'tăng nhẹ',
      'tăng cao',
      'tăng vọt',
      'tăng lên thêm',
      'bổ sung tăng',
      'cao hơn',
      'nhiều hơn',
      'tăng hơn',
      'tăng gấp',
      'tăng lên gấp',
      'tăng mạnh gấp',
      ...listed('tăng cao gấp, tăng nhanh gấp, tăng vọt gấp, tăng đột biến gấp, tăng hơn gấp, tăng thêm gấp'),
      'đội thêm',
      'đội vốn',
      'đội giá',
      'thêm mới',
      'tăng mới',
      ...listed(
        'tăng hẳn, già hơn, nhích, nhích thêm, nhích nhẹ, nhích tăng, nhỉnh hơn, trội hơn, nhảy vọt, nhảy vọt tới, vọt thêm, leo thêm, bật tăng, bứt phá',
      ),
    ],
  ],
  [
    'down',
    [
      ...['↓', '▼', '↘', '⬇'],
      'giảm',
      'giảm thêm',
      'giảm đi',
      'cắt giảm',
      'kéo giảm',
      'sụt giảm',
      'suy giảm',
      'giảm bớt',
      'giảm tới',
      'giảm đến',
      'giảm bình quân',
      'giảm trung bình',
      'giảm giá',
      'giảm mạnh',
      'giảm nhẹ',
      'giảm sâu',
      'tiết giảm',
      'tụt',
      'hạ',
      'rút ngắn',
      'rút ngắn được',
      'giảm được',
      'cắt giảm được',
      'thấp hơn',
      'mất giá',
      'phá giá tiền',
      'phá giá đồng',
      'cắt',
      'cắt bỏ',
      ...listed(
        'rớt, rớt thêm, rớt giá, sụt, sụt mất, tụt giảm, trượt giảm, lao dốc, trượt dốc, tụt dốc, bốc hơi, hụt thu, rẻ hơn, bớt được, bớt đi',
        'ít hơn, tụt hẳn, sụt hẳn, giảm hẳn, vơi, vơi đi, vơi bớt, vơi được, trẻ hơn',
      ),
    ],
  ],
  [
    null,
    [
      'tăng lên',
      'tăng lên đến',
      'tăng lên tới',
      'tăng lên thành',
      'tăng lên mức',
      'nâng lên',
      'giảm xuống',
      'giảm xuống còn',
      'giảm còn',
      'giảm chỉ còn',
      'giảm xuống chỉ còn',
      'giảm xuống mức',
      'giảm trừ',
      ...FACULTIES.flatMap((faculty) => [`suy giảm ${faculty}`, `giảm sút ${faculty}`]),
      'giảm nghèo',
      'giảm án',
      'tăng từ',
      'giảm từ',
      ...listed(
        'nhích lên, vọt lên, leo lên, rớt xuống, rớt còn, rớt về, sụt xuống, sụt còn, tụt xuống, tụt còn, tụt về',
      ),
      'suy giảm từ',
      'sụt giảm từ',
      'hạ xuống',
      'hạ về',
      'giảm về',
      'kéo về',
      'hạ xuống còn',
      'kéo giảm xuống còn',
      'tăng cường',
      'gia tăng lên',
      'rút từ',
      'rút ngắn từ',
      'rút ngắn xuống còn',
    ],
  ],
]

/** Which of several changes was the greatest or the least: "nhóm giáo dục tăng cao nhất 4,2%", "… giảm sâu nhất với 3%". */
const mostOf = (verb: string, degrees: string): string[] =>
  listed(degrees).flatMap((degree) => [`${verb} ${degree} nhất`, `${verb} ${degree} nhất với`])
const UP_MOST = [
  ...mostOf('tăng', 'cao, mạnh, nhiều, lớn, nhanh, thấp, chậm'),
  ...mostOf('tăng trưởng', 'cao, mạnh, nhanh'),
]
const DOWN_MOST = mostOf('giảm', 'sâu, mạnh, nhiều, lớn, nhanh, nhẹ')
/** What rose most did so exactly, and "cao nhất" is no ceiling in it; "cắt giảm nhiều nhất 90%" is one. */
export const MOST_RISEN: readonly string[] = UP_MOST

export const CHANGE_VERBS = phraseTable<{ change: Change | null }>(
  [...VERBS, ['up', UP_MOST] as const, ['down', DOWN_MOST] as const].flatMap(([change, phrases]) =>
    phrases.map((phrase) => [phrase, { change }] as const),
  ),
)

/** Verbs that tell a change of what is a percent, or of what is compared with what it was: "hụt 62 tỷ đồng so với cùng kỳ". */
export const LOOSE_VERBS = phraseTable<{ change: Change }>([
  ...listed('leo, trội, dôi, phục hồi, hồi phục, bật tăng, cộng thêm').map((verb) => [verb, { change: 'up' }] as const),
  ...listed('hụt, hụt mất, thiếu hụt, hao, hao hụt, lùi, trượt, mất, mất đi, kém, bốc hơi, bớt').map(
    (verb) => [verb, { change: 'down' }] as const,
  ),
])

/** What two things are compared by. */
export const HIGHER = listed(
  'cao hơn, nhiều hơn, lớn hơn, dài hơn, nặng hơn, đông hơn, già hơn, cao tuổi hơn, đắt hơn, rộng hơn, sâu hơn, xa hơn, dày hơn, lâu hơn, khá hơn, nhỉnh hơn, vượt hơn',
)
export const LOWER = listed(
  'thấp hơn, ít hơn, nhỏ hơn, ngắn hơn, nhẹ hơn, kém hơn, rẻ hơn, gần hơn, hẹp hơn, nông hơn, mỏng hơn, trẻ hơn',
)

/** Before what something was, "nhiều hơn | cùng kỳ | 31 tỷ đồng", these say which way it went. */
export const MORE = phraseSet(HIGHER)
export const LESS = phraseSet(LOWER)
/** What something was: "cao hơn đỉnh cũ 94 MW". */
export const BEFORE_NOW = listSet(
  'cùng kỳ, ck, kỳ trước, đợt trước, lần trước, vụ trước, mùa trước, phiên trước, tết trước, tháng trước, tuần trước, năm ngoái',
  'đầu năm, đầu kỳ, đầu vụ, đầu quý, đầu tháng, đầu tuần, đầu nhiệm kỳ, đầu giai đoạn, cuối năm, cuối kỳ, nhiệm kỳ trước, giai đoạn trước, trung bình nhiều #, bình quân nhiều #, trung bình nhiều năm, bình quân nhiều năm, mọi năm, mùa cũ, vụ cũ',
  'năm trước, quý trước, khoá trước, niên vụ trước, năm học trước, hôm trước, hôm qua, trước đây, trước đó, trước kia, đỉnh cũ, kỷ lục cũ, mức cũ, giá cũ, mức đỉnh, ngày thường, trước dịch, trước khi, trước tết, trước lễ, dịp trước',
)

/** With "thêm" these tell a change: "kéo dài thêm 3 tháng". */
export const EXTENDED = listSet('kéo dài, gia hạn, nâng, nới, nới rộng, mở rộng, dâng')

/** What may stand between the verb and the number: "tăng trưởng bình quân đạt khoảng 6,5%". */
export const CHANGE_FILLERS = phraseSet([
  'tiếp',
  'đạt',
  'là',
  'ở mức',
  'mức',
  'khoảng',
  'bình quân',
  'trung bình',
  'ước',
  'ước tính',
  'tới',
  'đến',
  'thêm',
  'được',
  'mạnh',
  'nhẹ',
  'sâu',
  'cao',
  'từ',
  'ước đạt',
  'mỗi năm',
  'hàng năm',
  'hằng năm',
  'năm',
  'ở',
  'vào',
  'lần lượt',
  'lần lượt là',
  'tương ứng',
  'tương ứng là',
  'tương đương',
  'phổ biến',
  'khá',
  'đều',
  'chỉ',
  'cũng',
  'đạt mức',
  'dự kiến',
  'trên',
  ':',
  '(',
  'tổng cộng',
  'dao động',
  'thêm được',
  'có',
  // what is taken in: "tăng thu cho ngân sách gần 8 tỷ đồng"
  ...listed(
    'thu, thuế, thu ngân sách, thu nsnn, thu cho ngân sách, thu cho nsnn, thu vào ngân sách, thu ngân sách nhà nước',
  ),
  'thu cho ngân sách nhà nước',
])

/** Words that a rate of growth is known by, however far before its percent: "tốc độ tăng trưởng kinh tế đạt 6,5%". */
export const GROWTH = phraseTable<{ change: Change }>([
  ['tốc độ tăng trưởng', { change: 'up' }],
  ['tốc độ tăng', { change: 'up' }],
  ['tăng trưởng', { change: 'up' }],
  ['mức tăng', { change: 'up' }],
  ['mức tăng trưởng', { change: 'up' }],
  ['tỷ lệ tăng', { change: 'up' }],
  ['tỷ lệ tăng trưởng', { change: 'up' }],
  ['mức giảm', { change: 'down' }],
  ['tốc độ giảm', { change: 'down' }],
  ['tỷ lệ giảm', { change: 'down' }],
])

/** Verbs that state a level; a verb of change before them does not reach the number behind them. */
export const LEVEL_VERBS = phraseSet([
  'đạt',
  'là',
  'chiếm',
  'bằng',
  'còn',
  'xuống',
  'lên',
  'có',
  'dưới',
  'được',
  'bị',
  'cho',
  'với',
  'ở mức',
  'mức',
  'để',
  'vì',
  'do',
  'nhờ',
  'khiến',
  'tại',
])

/** Between two levels: "giảm từ 4,15% xuống còn 3,02%", "tăng từ 800 lên 1.000"; "về" is also said of what something is about. */
export const LEVEL_STEPS = phraseSet([
  'lên',
  'xuống',
  'xuống còn',
  'còn',
  'sang',
  'thành',
  'lên đến',
  'lên tới',
  'lên thành',
  'xuống chỉ còn',
  'về #',
  'về còn #',
  'về chỉ còn #',
  'về mức #',
  'về mốc #',
])

/** Before a number of times: "gấp 2,5 lần", "tăng gần 3 lần", "cao hơn 1,5 lần". */
export const TIMES_BEFORE = phraseSet([
  'gấp',
  'gấp gần',
  'gấp hơn',
  'gấp khoảng',
  'gấp tới',
  'gấp đến',
  'tăng',
  'tăng gấp',
  'giảm',
  'cao hơn',
  'cao gấp',
  'nhiều gấp',
  'lớn gấp',
  'lớn hơn',
  'bằng',
  'thấp hơn',
  'nhiều hơn',
  'vượt',
  'vượt từ',
  'tăng từ',
  'hơn',
  'nhanh hơn',
  'dài gấp',
  'đắt gấp',
  'ít hơn',
  'nhân',
])
