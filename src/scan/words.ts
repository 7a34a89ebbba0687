/**
 * The words that numbers are written with, each once. `part` says how a word builds a number:
 * digit "ba"; tail, a digit only after tens "(hai mươi) mốt"; ten "mười"; tens "(hai) mươi"; zero "linh" in "một trăm linh năm";
 * scale, a power of ten; dozen "tá"; half "rưỡi"; point "phẩy"; over, the bar of a fraction "(ba) phần (tư)"; whole-half "nửa"; vulgar, a fraction
 * in one sign "½"; some, an unnamed multiple "hàng (nghìn)".
 */
export interface NumberWord {
  word: string
  part:
    | 'digit'
    | 'tail'
    | 'ten'
    | 'tens'
    | 'zero'
    | 'scale'
    | 'dozen'
    | 'half'
    | 'point'
    | 'over'
    | 'nửa'
    | 'vulgar'
    | 'some'
  /** The digit, the power of ten of a scale, or the ten-thousandths of a vulgar fraction. */
  value: number
  /** The words it must follow to be a number. */
  onlyAfter?: readonly string[]
  /** The words it must follow to begin one; elsewhere it goes on with a number. */
  beginsAfter?: readonly string[]
  /** It is a capital that touches its digits, and one of these words must follow. */
  onlyBefore?: readonly string[]
  /** Words after it that make it another word: "tỷ lệ", "triệu chứng". */
  notBefore?: readonly string[]
  /** An abbreviation that must touch its digits or follow them: "500k", "12 tr". */
  afterDigits?: true
  /** It means a few, of what follows or on top of what stands before: "vài ba trăm", "mười mấy". */
  few?: true
  /** How many of its letters are of the number, where it is not all of them: of "trđ" the last is a unit. */
  length?: number
}

/** Before the words of a multiple: "gấp đôi", "nhân ba". */
const MULTIPLY = ['gấp', 'nhân']

/** What is told in millions and thousands of millions by one capital. */
const CURRENCIES = ['usd', 'vnd', 'vnđ', 'eur', 'euro', 'đồng']
/** The scale words that may touch their unit by a slip, with their powers of ten, and the units. */
const TOUCHING = [
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
] as const
const GLUED_UNITS = [...CURRENCIES, 'kwh', 'tấn', 'lít', 'kg', 'người', 'lượt']
const VIEWED = ['người', 'hộ', 'lượt', 'view', 'views', 'follower', 'followers']

const row = (part: NumberWord['part'], value: number, ...words: string[]): NumberWord[] =>
  words.map((word) => ({ word, part, value }))

export const NUMBER_WORDS: readonly NumberWord[] = [
  ...row('digit', 0, 'không'),
  ...row('digit', 1, 'một'),
  ...row('digit', 2, 'hai'),
  // only in "gấp đôi", "nhân đôi": elsewhere it is a pair
  { word: 'đôi', part: 'digit', value: 2, onlyAfter: MULTIPLY },
  ...row('digit', 3, 'ba'),
  ...row('digit', 4, 'bốn'),
  ...row('digit', 5, 'năm'),
  ...row('digit', 6, 'sáu'),
  ...row('digit', 7, 'bảy', 'bẩy'),
  ...row('digit', 8, 'tám'),
  ...row('digit', 9, 'chín'),
  ...row('tail', 1, 'mốt'),
  ...row('tail', 4, 'tư'),
  ...row('tail', 5, 'lăm', 'nhăm'),
  ...row('ten', 10, 'mười'),
  ...row('tens', 10, 'mươi'),
  // "lẽ" is how the South hears "lẻ"
  ...row('zero', 0, 'linh', 'lẻ', 'lẽ'),
  ...row('scale', 1, 'chục'),
  ...row('scale', 2, 'trăm'),
  ...row('scale', 3, 'nghìn', 'ngàn'),
  ...row('scale', 4, 'vạn'),
  { word: 'triệu', part: 'scale', value: 6, notBefore: ['chứng', 'hồi', 'tập'] },
  {
    word: 'tỷ',
    part: 'scale',
    value: 9,
    notBefore: ['lệ', 'trọng', 'giá', 'số', 'suất', 'phú', 'mỷ', 'mẩn', 'dụ', 'thí'],
  },
  { word: 'tr', part: 'scale', value: 6, afterDigits: true },
  { word: 'k', part: 'scale', value: 3, afterDigits: true },
  // "3M lượt xem", "5B USD"; "3 m" are metres
  { word: 'm', part: 'scale', value: 6, afterDigits: true, onlyBefore: [...CURRENCIES, ...VIEWED] },
  { word: 'b', part: 'scale', value: 9, afterDigits: true, onlyBefore: CURRENCIES },
  // "trđ" of tables: the scale word, and the đồng that stands behind it
  { word: 'trđ', part: 'scale', value: 6, afterDigits: true, length: 'tr'.length },
  // "742 triệukwh", "30 tỷđồng"
  ...TOUCHING.flatMap(([scale, value]) =>
    GLUED_UNITS.map((unit) => ({
      word: `${scale}${unit}`,
      part: 'scale' as const,
      value,
      afterDigits: true as const,
      length: scale.length,
    })),
  ),
  { word: 'tá', part: 'dozen', value: 12, notBefore: ['điền', 'lả', 'dược'] },
  // "gấp rưỡi" is one and a half times
  ...['rưỡi', 'rưởi'].map((word) => ({ word, part: 'half' as const, value: 5, beginsAfter: MULTIPLY })),
  ...row('point', 0, 'phẩy', 'phảy', 'chấm'),
  ...row('over', 0, 'phần'),
  ...row('nửa', 5, 'nửa'),
  ...row('vulgar', 2500, '¼'),
  ...row('vulgar', 3333, '⅓'),
  ...row('vulgar', 5000, '½'),
  ...row('vulgar', 6667, '⅔'),
  ...row('vulgar', 7500, '¾'),
  ...row('some', 0, 'hàng', 'hằng', 'nhiều', 'cả'),
  ...['vài', 'mấy', 'dăm'].map((word) => ({ word, part: 'some' as const, value: 0, few: true as const })),
]

export const numberWord: ReadonlyMap<string, NumberWord> = new Map(NUMBER_WORDS.map((entry) => [entry.word, entry]))

/** The words that are these parts of numbers, in the order of the table. */
export const wordsThatAre = (...parts: readonly NumberWord['part'][]): string[] =>
  NUMBER_WORDS.filter(({ part }) => parts.includes(part)).map(({ word }) => word)
