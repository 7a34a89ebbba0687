import { wordsThatAre } from '../scan/words.js'

/** One of these words, as a whole. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
/** The first words of phrases, and their last ones, each once. */
export const headsOf = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => phrase.slice(0, phrase.search(/ |$/)))),
]
export const endsOf = (phrases: readonly string[]): string[] => [
  ...new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))),
]

/** Fragments of the patterns of this folder. In them and in the rows `~` stands for at most two spaces. */
export const LETTER = 'a-zà-ỹ'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const MONTH = '(?:1[0-2]|0?[1-9])'
export const YEAR = '(?:18|19|20)\\d\\d'
/** Behind the word "năm" nothing else than a year stands: "năm 1471". */
export const ANY_YEAR = '(?:1\\d|20)\\d\\d'
export const HOUR = '(?:2[0-4]|1\\d|0?\\d)'
export const MINUTE = '[0-5]\\d'
export const QUARTER = '(?:i{1,3}|iv|[1-4])'
/** The year that hangs on the page's own: "tháng 5 năm nay". */
export const YEAR_SAID = '(?<r>nay|này|ngoái|trước|sau|tới)'

/** A date's year ends here; the next word may be glued to it: "28/6/2016của". */
export const YEAR_END = '(?!\\d|[.,]\\d|~%|/)'
/** No number, word, decimal or percent goes on here: "15/3,5", "tháng 6 7%", "01/2020/nđ-cp". */
export const END = `(?![\\d${LETTER}]|[.,:]\\d|~%|~/~[\\d${LETTER}])`
/** A number begins here: not within "covid-19", "nđ-cp", "1.300", "km3". */
export const BEGIN = `(?<![${LETTER}\\d]|\\d[.,:/-]|[${LETTER}]-|[${LETTER}]/|[$€£])`
/** A word begins here. */
export const WORD = `(?<![${LETTER}\\d])`
/** A word ends here. */
export const STOP = `(?![${LETTER}\\d])`

/** What follows a number that counts: "tháng 5 triệu đồng", "năm 2000 tấn". */
export const COUNTED =
  '(?!~(?:triệu|tỷ|nghìn|ngàn|vạn|trăm|đồng|(?:us|vn)[dđ]|kg|tấn|tạ|gr?am|m2|km|ha|lít|người|hộ|lần|lượt|ca|vụ|em|suất|căn|đối tượng|đại biểu|trường hợp|phần|buổi|cuộc|bài|mũi|liều)(?![a-zà-ỹ]| lệ))'

const UNITS = ['năm', 'tháng', 'tuần', 'ngày', 'quý', 'giờ', 'phút', 'giây', 'thập kỷ', 'thập niên', 'thế kỷ']
export const UNIT = oneOf(UNITS)
/** The first words of the units, the second ones of "thập kỷ" and its like, and the last ones of small numbers. */
export const UNIT_HEADS = headsOf(UNITS)
export const UNIT_TAILS = endsOf(UNITS.filter((unit) => unit.includes(' ')))
const DIGIT_WORDS = wordsThatAre('digit').filter((word) => word !== 'không' && word !== 'đôi')
/** One digit in words, those that stand behind tens among them: "mốt", "lăm". */
export const DIGIT_WORD = oneOf([...DIGIT_WORDS, ...wordsThatAre('tail')])
const TENS = `(?:mười|${oneOf(DIGIT_WORDS)} (?:mươi|chục))`
/** Of a span how many is not told: "vài chục năm", "những tháng". */
const SOMES =
  'vài chục|mấy chục|hàng chục|vài trăm|mấy trăm|hàng trăm|hàng nghìn|hàng ngàn|hàng vạn|hàng triệu|cả chục|khoảng chục|hơn chục|gần chục|vài|mấy|nhiều|những|các'.split(
    '|',
  )
/** Small numbers in words, as they stand before a unit of time. */
export const NUMBER_BELOW_HUNDRED = `(?:${TENS}(?: ${DIGIT_WORD})?|${oneOf(DIGIT_WORDS)} ${oneOf(wordsThatAre('tail'))}|${oneOf(DIGIT_WORDS)})`
export const SMALL = `(?:nửa|${NUMBER_BELOW_HUNDRED}|${oneOf(SOMES)})`
export const SMALL_ENDS = ['nửa', 'mười', 'mươi', ...DIGIT_WORDS, ...wordsThatAre('tail'), ...endsOf(SOMES)]
export const PARTS_OF_DAY = ['rạng sáng', 'sáng sớm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya']
export const PART_OF_DAY = oneOf(PARTS_OF_DAY)
export const WEEKDAYS = 'hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7'
  .split('|')
  .map((nth) => `thứ ${nth}`)
  .concat('chủ nhật')
export const WEEKDAY = oneOf(WEEKDAYS)
/** What joins two points of time into one stretch. */
export const TO = '(?:~[-]~| (?:đến|tới)(?: hết| cuối| đầu)? )'
/** What {@link TO} and {@link AND} begin with. */
export const JOINS = ['-', ',', 'đến', 'tới', 'và', 'hoặc']
/** The separators of the numbers of a date. */
export const BARS = ['/', '.', '-']
/** What stands between the members of a list or range of days, months or years. */
export const AND = '(?:~[-,]~| (?:đến|tới|và|hoặc)(?: hết)? )'

/** Nothing counted follows: the end of a statement, or a word that carries it on. */
export const OPEN =
  '(?=~(?:[,.;:)\\n(]|$|-~(?:\\d|(?:khi|lúc|ngày|thời điểm|là) ))| (?:đến|tới|là|đã|có|toàn|cả|của|trên|tại|thì|sẽ|được|các|năm nay|năm ngoái|mạnh lên|suy yếu)(?![a-zà-ỹ]))'
