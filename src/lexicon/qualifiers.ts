import type { Qualifier } from '../model/vocabulary.js'
import { MOST_RISEN } from './changes.js'
import { listed } from './listed.js'
import { listSet, phraseSet, phraseTable } from './phrases.js'

/**
 * Words right before a number. `null` are comparisons that only look like qualifiers: in "cao hơn 5%" the "hơn" belongs to
 * "cao". Longer phrases win, so "không quá" is not "quá". Source: gold guideline of the project, section "qual".
 */
const BEFORE: readonly (readonly [Qualifier | null, readonly string[]])[] = [
  [
    'approx',
    [
      'khoảng',
      'khoảng chừng',
      'vào khoảng',
      'trong khoảng',
      'khoảng tầm',
      'ước',
      'ước tính',
      'ước khoảng',
      'ước tính khoảng',
      'ước chừng',
      'ước lượng',
      'xấp xỉ',
      // and as it is often misspelt
      'sấp xỉ',
      'sắp xỉ',
      'sắp sỉ',
      'xấp sỉ',
      'chừng',
      'độ chừng',
      'tầm',
      'tầm khoảng',
      'cỡ',
      'ngót nghét khoảng',
      'quãng',
      'độ khoảng',
      '~',
      '≈',
      'trên dưới',
      'quanh mức',
      'quanh ngưỡng',
      'xoay quanh mức',
    ],
  ],
  [
    'over',
    [
      'trên',
      'hơn',
      'vượt',
      'quá',
      'ngoài',
      'vượt quá',
      'vượt trên',
      'vượt hơn',
      'vượt mức',
      'vượt mốc',
      'vượt lên mốc',
      'vượt ngưỡng',
      'vượt qua mốc',
      'vượt qua mức',
      'vượt qua ngưỡng',
      'trên mốc',
      'trên ngưỡng',
      'nhiều hơn',
      'lớn hơn',
      'đã quá',
      'hơn cả',
      '>',
      'có hơn',
      'khoảng trên',
      'khoảng hơn',
      'dôi',
    ],
  ],
  [
    'nearly',
    [
      'gần',
      'ngót',
      'ngót nghét',
      'chưa tới',
      'chưa đến',
      'chưa đầy',
      'chưa bằng',
      'chưa đủ',
      'chưa có đủ',
      'gần bằng',
      'sát',
      ...listed('sát mốc, sát ngưỡng, tiến sát, tiến sát mốc, tiến gần mốc, gần mốc, cận mốc, tiệm cận, tiệm cận mốc'),
      'suýt',
      'gần đến',
      'gần tới',
      'gần như',
      'chưa được',
      'suýt soát',
      'non',
      'cận',
      'không đầy',
      'không đến',
      'không tới',
      'xấp xỉ gần',
      'khoảng gần',
    ],
  ],
  [
    'at_least',
    [
      'ít nhất',
      'ít nhất là',
      'ít nhất bằng',
      'ít nhất trước',
      'tối thiểu trước',
      'ít nhất phải là',
      'ít nhất phải bằng',
      'tối thiểu',
      'tối thiểu là',
      'tối thiểu bằng',
      'tối thiểu :',
      'tối thiểu lên tới',
      'tối thiểu khoảng',
      'tối thiểu đạt',
      'tối thiểu sẽ là',
      'tối thiểu sẽ bằng',
      'từ đủ',
      'đủ từ',
      'không dưới',
      'không ít hơn',
      'không thấp hơn',
      'không được dưới',
      'không được ít hơn',
      'không được thấp hơn',
      'không sớm hơn',
      'không được sớm hơn',
      'không kém',
      'không kém hơn',
      'không bé hơn',
      '> =',
      'chí ít',
      'không dưới mức',
      'thấp nhất',
      'thấp nhất là',
      'mức sàn',
      'mức sàn là',
      'đạt ít nhất',
      'trở lên từ',
      '≥',
      'không nhỏ hơn',
      'ít ra',
      'ít ra là',
      ...listed('lớn hơn hoặc bằng, cao hơn hoặc bằng, nhiều hơn hoặc bằng, bằng hoặc lớn hơn, bằng hoặc cao hơn'),
    ],
  ],
  [
    'at_most',
    [
      ...listed('nhỏ hơn hoặc bằng, thấp hơn hoặc bằng, ít hơn hoặc bằng, bằng hoặc nhỏ hơn, bằng hoặc thấp hơn'),
      'ít hơn',
      'kém hơn',
      'tối đa',
      'tối đa là',
      'tối đa bằng',
      'tối đa :',
      'tối đa khoảng',
      'tối đa đạt',
      'tối đa sẽ là',
      'tối đa sẽ bằng',
      'cao nhất đạt',
      'không quá',
      'không vượt quá',
      'không được quá',
      'không được vượt quá',
      'không vượt',
      'không hơn',
      'nhiều nhất',
      'nhiều nhất là',
      'cao nhất',
      'cao nhất là',
      'dưới',
      // and as it is often misspelt
      'duới',
      'dưới mức',
      'dưới mốc',
      'dưới ngưỡng',
      'nhỏ hơn',
      'bé hơn',
      '< =',
      'không cao hơn',
      'không nhiều hơn',
      'không lớn hơn',
      'không được cao hơn',
      'không được nhiều hơn',
      'không được lớn hơn',
      'không được dài hơn',
      'không được trên',
      'không dài hơn',
      'không muộn hơn',
      'không chậm hơn',
      'tối đa không quá',
      'tối đa đến',
      'tối đa tới',
      'tối đa lên tới',
      'tối đa lên đến',
      'không đến quá',
      'lớn nhất',
      'lớn nhất là',
      'mức trần',
      'mức trần là',
      'với trần',
      '≤',
      '<',
      'không trên',
      'chậm nhất',
      'chậm nhất là',
      'muộn nhất',
      'muộn nhất là',
      'trễ nhất',
      'lâu nhất',
    ],
  ],
  [
    null,
    [
      'cao hơn',
      'thấp hơn',
      'ngắn hơn',
      'hẹp hơn',
      'nông hơn',
      'nặng hơn',
      'rộng hơn',
      'sâu hơn',
      'nhanh hơn',
      'tốt hơn',
      'dài hơn',
      'chậm hơn',
      'sớm hơn',
      'muộn hơn',
      'không',
      'vượt qua',
    ],
  ],
]

export const QUALIFIER_BEFORE = phraseTable(
  BEFORE.flatMap(([qualifier, phrases]) => phrases.map((phrase) => [phrase, { qualifier }] as const)),
)

/** What ends like a qualifier and is none: "tháp quan sát 86 tầng", "trường mầm non 120 cháu", "tăng cao nhất 4%", and the arrow of "-> 5 ô". */
export const LIKE_QUALIFIERS = phraseSet([
  ...listed(
    'quan sát, khảo sát, giám sát, kiểm sát, thị sát, cảnh sát, trinh sát, bám sát, theo sát, áp sát, kề sát, sâu sát, tàn sát, ám sát, tự sát',
    'nước ngoài, bên ngoài, phía ngoài, mầm non, măng non, sinh non, đẻ non, tiếp cận, lân cận, phụ cận, hộ cận, người già, cụ già, tuổi già',
    'hương ước, quy ước, thoả ước, giao ước, công ước, hiệp ước, tĩnh không, hàng không, - >, > >, tuyến trên, cấp trên',
  ),
  ...MOST_RISEN,
])

/** "tới" and "đến" before a number are a ceiling after these, and elsewhere only emphasis: "giảm đến 20%", "trị giá tới 20 triệu". */
export const CEILINGS = phraseSet([
  'giảm',
  'giảm giá',
  'mức giảm',
  'hoàn tiền',
  'mức hoàn tiền',
  'nhận hoàn tiền',
  'trị giá',
  'giá trị',
  'có giá trị',
  'ưu đãi',
  'chiết khấu',
  'hỗ trợ vay vốn',
  'hỗ trợ vay',
  'cho vay',
  'giải thưởng',
  'phạt',
  'mức phạt',
  'phạt tiền',
  'tiền phạt',
  'khung hình phạt',
  ...listed('phạt hành chính, xử phạt hành chính, xử phạt vi phạm hành chính, bị xử phạt'),
  ...listed('trọng tải, tải trọng, có trọng tải, có tải trọng'),
  ...listed('hạn mức, hạn mức vay, hạn mức chuyển tiền, hạn mức tín dụng, hạn mức thẻ tín dụng, hạn mức giao dịch'),
])

/** Without one of these in its sentence a price that goes down "tới 53%" tells what came, no ceiling. */
export const BARGAINS = listSet(
  'khuyến mãi, khuyến mại, ưu đãi, giảm giá, mua, mua sắm, mua hàng, giá vé, hoàn tiền, chiết khấu, voucher, khách hàng',
)

/** Comparisons that qualify what is measured, but not a share: "cao hơn 1,42 USD", "cao hơn một mét", but "cao hơn 5%" is a difference. */
export const OVERTOPS = phraseSet(['cao hơn', 'dài hơn', 'nặng hơn', 'rộng hơn', 'sâu hơn'])
/** And those below it: "giá thấp hơn 7.000 đồng". */
export const UNDERCUTS = phraseSet(['thấp hơn', 'ngắn hơn', 'hẹp hơn', 'nông hơn'])

/** Before a verb of {@link CEILINGS}, or before "đến" and "tới", these tell what came about, no ceiling. */
export const HAPPENED: ReadonlySet<string> = new Set([
  'đã',
  'tổng',
  'kéo',
  'dài',
  'mất',
  'suốt',
  'trải',
  'tăng',
  'thừa',
  'dư',
  'sớm',
  'cần',
  'tốn',
  'chờ',
  'đợi',
  'tác',
  'chậm',
  'trễ',
  'muộn',
  '#',
  '@',
])

/** Verbs after which "trên" says where or by what: "dựa trên 2 yếu tố", "lắp trên 17 tàu". */
export const PLACED = listSet(
  'dựa, lắp, lắp đặt, gắn, đặt, treo, in, đăng, chạy, nằm, sống, diễn ra, xảy ra, xuất hiện, có mặt, hoạt động, bố trí, phủ sóng, ghi',
  'vận chuyển, viết, phát, phát sóng, phân bố, phân bổ, kinh doanh, căn cứ, dàn trải, trải dài, tính',
)

/** Verbs after which "trên" says where before a place, and how many before what is done: "thực hiện trên 20 phi vụ". */
export const DONE = listSet('triển khai, áp dụng, thí điểm, thực hiện, xây dựng')

/** What things are done on, by nature: "phát triển dịch vụ trên 3 trụ cột". */
export const GROUNDS = listSet('trụ cột, lĩnh vực, mặt trận, phương diện, khía cạnh, nền tảng, bình diện')

/** What brings one stuff forth from another: "sản xuất 1.000 lít nước ngọt từ 2.000 lít nước biển". */
export const MADE = listSet(
  'sản xuất, sản xuất ra, chế biến, thu được, chiết xuất, tách, tách được, chưng cất, nấu, ép, tạo ra, làm ra, thu về',
)

const LIMITING = [
  ['tối đa', { qualifier: 'at_most' }],
  ['tối thiểu', { qualifier: 'at_least' }],
] as const

/** Limits that stand some words before their number: "diện tích tối thiểu của thửa là 50 m2". */
export const LIMITS = phraseTable<{ qualifier: Qualifier }>(LIMITING)

/** Limits that open the clause of their number. */
export const OPENING_LIMITS = phraseTable<{ qualifier: Qualifier }>([
  ...LIMITING,
  ['ít nhất', { qualifier: 'at_least' }],
])

/** Words after the quantity: "từ 20 triệu đồng trở lên", "50 tỷ đồng có lẻ". */
export const QUALIFIER_AFTER = phraseTable<{ qualifier: Qualifier }>([
  ['trở lên', { qualifier: 'at_least' }],
  ['trở đi', { qualifier: 'at_least' }],
  ['trở xuống', { qualifier: 'at_most' }],
  ['trở lại', { qualifier: 'at_most' }],
  ['là tối đa', { qualifier: 'at_most' }],
  ['là tối thiểu', { qualifier: 'at_least' }],
  ['là ít nhất', { qualifier: 'at_least' }],
  ['là nhiều nhất', { qualifier: 'at_most' }],
  ['hoặc hơn', { qualifier: 'at_least' }],
  ['hoặc cao hơn', { qualifier: 'at_least' }],
  ['hoặc nhiều hơn', { qualifier: 'at_least' }],
  ['hoặc lớn hơn', { qualifier: 'at_least' }],
  ['hoặc thấp hơn', { qualifier: 'at_most' }],
  ['hoặc ít hơn', { qualifier: 'at_most' }],
  ['lẻ', { qualifier: 'over' }],
  ['có lẻ', { qualifier: 'over' }],
  ['hơn', { qualifier: 'over' }],
])

/** Before a dimension whose noun they begin: "chiều cao", "độ sâu"; "hơn" behind it compares nothing. */
export const DIMENSIONED: ReadonlySet<string> = new Set(['chiều', 'độ', 'bề', 'kéo', 'trải'])

/** How a number is told that is only nearly so. */
export const ROUGHLY: ReadonlySet<string> = new Set(['hơn', 'gần', 'khoảng', 'trên'])

/** Words that say that numbers follow in the order of what they are of. */
export const IN_ORDER = phraseSet(['lần lượt', 'tương ứng'])
