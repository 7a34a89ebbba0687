/** Fragments of the patterns of this folder. In them and in the rows `~` stands for at most two spaces. */
export const LETTER = 'a-zà-ỹ'
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])'
export const MONTH = '(?:1[0-2]|0?[1-9])'
export const YEAR = '(?:18|19|20)\\d\\d'
export const HOUR = '(?:2[0-4]|1\\d|0?\\d)'
export const MINUTE = '[0-5]\\d'
export const QUARTER = '(?:i{1,3}|iv|[1-4])'

/** A date's year ends here; the next word may be glued to it: "28/6/2016của". */
export const YEAR_END = '(?!\\d|[.,]\\d|~%|/)'
/** No number, word, decimal or percent goes on here: "15/3,5", "tháng 6 7%", "01/2020/nđ-cp". */
export const END = `(?![\\d${LETTER}²]|[.,:]\\d|~%|~/~[\\d${LETTER}])`
/** A number begins here: not within "covid-19", "nđ-cp", "1.300", "km3". */
export const BEGIN = `(?<![${LETTER}\\d]|\\d[.,:/-]|[${LETTER}]-|[${LETTER}]/|[$€£])`
/** A word begins here. */
export const WORD = `(?<![${LETTER}\\d])`
/** A word ends here. */
export const STOP = `(?![${LETTER}\\d])`

/** What follows a number that counts: "tháng 5 triệu đồng", "năm 2000 tấn". */
export const COUNTED =
  '(?!~(?:triệu|tỷ|nghìn|ngàn|vạn|trăm|đồng|(?:us|vn)[dđ]|kg|tấn|tạ|gr?am|m2|km|ha|lít|người|hộ|lần|lượt|ca|vụ|em|suất|căn|đối tượng|đại biểu|trường hợp|phần|buổi|cuộc|bài|mũi|liều)(?![a-zà-ỹ]| lệ))'

export const UNIT = '(?:năm|tháng|tuần|ngày|quý|giờ|phút|thập kỷ|thập niên|thế kỷ)'
/** Small numbers in words, as they stand before a unit of time. */
export const SMALL =
  '(?:nửa|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm|hai mươi|ba mươi|vài|mấy|nhiều|những|các)'
export const PART_OF_DAY = '(?:rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm|khuya)'
export const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
/** What joins two points of time into one stretch. */
export const TO = '(?:~[-]~| (?:đến|tới)(?: hết| cuối| đầu)? )'
/** What stands between the members of a list or range of days, months or years. */
export const AND = '(?:~[-,]~| (?:đến|tới|và|hoặc)(?: hết)? )'

/** Nothing counted follows: the end of a statement, or a word that carries it on. */
export const OPEN =
  '(?=~(?:[,.;:)\\n(]|$|-~\\d)| (?:đến|tới|là|đã|có|toàn|cả|của|trên|tại|thì|sẽ|được|các|năm nay|năm ngoái)(?![a-zà-ỹ]))'

/** One of these words, as a whole. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`
