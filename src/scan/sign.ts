import { negate, shift } from './decimal.js'
import type { Numeral } from './numeral.js'

const SPACE = 32
const MINUS = 45

/** "âm 2", but "siêu âm 580 lượt", "thu âm 12 bài hát" */
const MINUS_WORD = /(?:^|[^a-zà-ỹ])(?<!(?:^|[^a-zà-ỹ])(?:siêu|thu|ghi|phát|lồng|hồi|nguyên|phụ|thanh|cách) )âm $/
/** "-2 độ C", "trừ 2 độ": before degrees, "từ -5 đến 3 độ C" among them, a minus is no dash and "trừ" no verb. */
const MINUS_SIGN = /(?:^|[^\d%] |\()(?:-|trừ )$/
const DEGREES =
  /(?:(?: ?(?:độ|°|º) ?c?)? ?(?:đến|tới|và|,|-) ?(?:- ?|âm |trừ )?\d{1,3}(?:[.,]\d{1,2})?)? ?(?:độ|°|º)(?! (?:tuổi|dài|cao|lớn))/y
/** "đạt -6,78%", "là - 5", "là trừ 5 triệu đồng": behind a verb of levels nothing is listed, and nothing joined. */
const MINUS_LEVEL = / (?:(?:là|còn|đạt|mức|ở|bằng|tăng|trưởng|giảm) -|(?:là|bằng) - |(?:là|bằng|đạt) trừ )$/
/** "lợi nhuận: -12 tỷ đồng", "cao trình -3,2 m": what can be less than nothing. */
const MINUS_NOUN =
  /(?:^|[^a-zà-ỹ])(?:lợi nhuận|tăng trưởng|tốc độ tăng|chênh lệch|cán cân|cao trình|cao độ|cốt|nhiệt độ|độ sâu|cpi|grdp|gdp):? -$/
const LONGEST_BEFORE = 16
const LONGEST_BEHIND = 24
/** The last signs of "âm", "trừ" and "-" before a space. */
const SIGN_ENDS = new Set([...'mừ-'].map((char) => char.charCodeAt(0)))

function isMinus(text: string, before: string, end: number): boolean {
  if (MINUS_LEVEL.test(before) || MINUS_NOUN.test(before)) return true
  if (!MINUS_SIGN.test(before)) return false
  DEGREES.lastIndex = 0
  return DEGREES.test(text.slice(end, end + LONGEST_BEHIND))
}

/** The signs of a number: those of "trừ 5", "- 5", "-5". */
const SIGN = /(?:trừ |- |-)$/

/** The number below nought, with its sign at `start`. */
const negated = (numeral: Numeral, start: number): Numeral => ({
  ...numeral,
  start,
  value: negate(numeral.value),
  other: numeral.other && negate(numeral.other),
})

/** The number with the sign that stands before it; elsewhere a minus is a dash, and "trừ" a verb. */
export function signed(text: string, numeral: Numeral): Numeral {
  const last = text.charCodeAt(numeral.start - 1)
  if (last !== MINUS && !(last === SPACE && SIGN_ENDS.has(text.charCodeAt(numeral.start - 2)))) return numeral
  const before = text.slice(Math.max(0, numeral.start - LONGEST_BEFORE), numeral.start)
  const length = MINUS_WORD.test(before)
    ? 'âm '.length
    : isMinus(text, before, numeral.end)
      ? (SIGN.exec(before)?.[0].length ?? 0)
      : 0
  return length === 0 ? numeral : negated(numeral, numeral.start - length)
}

/** "là .77 kg", "chiếm ,5%": the nought before the mark is left out; behind other words the mark is a slip. */
const NOUGHT_LEFT_OUT = /(?:^|[^a-zà-ỹ])(?:là|bằng|đạt|nặng|chiếm|dày|rộng) -?[.,]$/
const MARKS = new Set([...'.,'].map((char) => char.charCodeAt(0)))

/** Whole digits behind a mark, which are the decimals of nought. */
function decimalsOf(numeral: Numeral): Numeral {
  const { start, end, value, form, order, grouped } = numeral
  if (form !== 'digits' || order > 0 || value.exponent !== 0 || grouped) return numeral
  return { ...numeral, start: start - 1, value: shift(value, start - end), other: null }
}

/** The number with the decimal mark that stands before its first digit. */
export function withoutNought(text: string, numeral: Numeral): Numeral {
  if (!MARKS.has(text.charCodeAt(numeral.start - 1))) return numeral
  const before = text.slice(Math.max(0, numeral.start - LONGEST_BEFORE), numeral.start)
  return NOUGHT_LEFT_OUT.test(before) ? decimalsOf(numeral) : numeral
}

/** "-12,5", "-1.200.000", ".77", "-.5", "-12 1/4", "-12 1/4 ha": a line that is a number and nothing else; "- 12" and "-12 ha" are of a list. */
const ALONE = /^(-?)([.,]?)\d[\d.,]{0,24}(?:(?<=^-\d{1,6}) \d{1,2}\/\d{1,2}(?: [a-zà-ỹ%²³]{1,8})?)?$/
const LONGEST_ALONE = 40

/** The first number of a line of text with its sign and its mark, where the line holds nothing else. */
export function alone(line: string, start: number, numeral: Numeral): Numeral {
  const [, sign = '', mark = ''] = (line.length <= LONGEST_ALONE && ALONE.exec(line)) || []
  if (sign + mark === '' || numeral.start !== start + sign.length + mark.length) return numeral
  const whole = mark === '' ? numeral : decimalsOf(numeral)
  return sign === '' || whole.start !== start + 1 ? whole : negated(whole, start)
}
