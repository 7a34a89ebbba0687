import { century, decade, schoolYear, year, years } from '../bounds.js'
import { NOWHERE } from '../calendar.js'
import type { TimeForm } from '../form.js'
import {
  AND,
  ANY_YEAR,
  BEGIN,
  COUNTED,
  END,
  JOINS,
  LETTER,
  OPEN,
  oneOf,
  STOP,
  TO,
  WORD,
  YEAR,
  YEAR_END,
} from '../words.js'

/** Words that are about a year: "năm 2023", "nhiệm kỳ 2020-2025", "vụ đông xuân 2023". */
const SCHOOL = `${WORD}(?:năm học|niên học|năm học mới) `
const SEASON = `${WORD}(?:niên vụ|niên độ|mùa vụ|vụ|mùa|khoá) (?:đông xuân |hè thu |thu đông |mùa )?`
const OF_YEAR = `${WORD}(?<!mỗi |một |hằng |hàng )(?:năm|những năm|các năm)~\\(?`
const BY_YEAR = `${WORD}(?:đoạn|kỳ|đầu|cuối|giữa|riêng|từ|đến|tới|trước|sau|hết|tết|so|và|xuân|hè|thu|đông|đán|hợi|tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|nhìn|cấp cao apec|apec|asean|cup|quốc gia|quốc tế|thế giới|thường niên|festival|euro|olympic|việt nam|luật(?: [a-zà-ỹ]{1,7}){0,3})~\\(?`
/** Before "năm" that is said of each or of all of it. */
const YEARLY = '(?:mỗi|một|hằng|hàng|từng|cả|trong|là|được|đạt)'
/** "sn 1992", "sinh năm 1992" */
const BORN = `${WORD}(?:sn|sinh năm|sinh|s\\.n)[:.]?~`
/** What can follow a year that nothing announces: the sentence goes on, nothing is counted. */
const ON = `(?=~(?:[,.;:)"'\\n(?!]|$|-)| ${oneOf(['và', 'đến', 'tới', 'là', 'của', 'do', 'có', 'được', 'với', 'cho', 'đã', 'sẽ', 'tăng', 'giảm', 'tại', 'so', 'nhưng', 'thì', 'cũng', 'còn', 'ở', 'mới', 'theo', 'trở', 'gồm', 'phải', 'về', 'trên', 'vẫn', 'này', 'quy', 'diễn', 'để', 'như', 'khi', 'vào', 'trong', 'ngày', 'không', 'góp', 'sang', 'nên', 'bị', 'vừa', 'chỉ', 'đạt', 'âm lịch', 'dành', 'sửa', 'xuống', 'lên'])}${STOP})`
/** What makes a bare four-figure number a quantity or the number of a thing. */
const NO_AMOUNT = `(?<!${WORD}(?:hơn|gần|khoảng|trên|có|đạt|còn|được|giá|chỉ|thêm|số|điều|đường|mẫu|tờ|tổng|là|gồm|cả|thu|chi|iso|phòng|cột|mốc|tăng|giảm|bằng|dưới|tầm|chừng|nghìn|ngàn|triệu|lại|lên|xuống|ra) )`

/** Years before the era have up to four digits; its own below 1000 say so. */
const OLD = '\\d{1,2}(?:\\.?\\d{2,3})?'
const BEFORE_ERA = '(?:tcn|trước công nguyên)'
const OF_ERA = '(?:scn|sau công nguyên)'

export const YEARS: readonly TimeForm[] = [
  // "năm học 2023-2024", "năm học 2023-24"
  {
    form: 'schoolYear',
    bounds: schoolYear,
    says: 'when',
    anchor: [4],
    next: ['-', '/'],
    afterNext: ['##', '####'],
    lead: SCHOOL,
    core: `(?<y>${YEAR})~[-/]~(?<z>${YEAR}|\\d\\d)${END}`,
  },
  // "niên vụ 2019/2020", "vụ đông xuân 2023 - 2024"
  {
    form: 'season',
    bounds: years,
    says: 'when',
    anchor: [4],
    next: ['-', '/'],
    afterNext: ['##', '####'],
    lead: SEASON,
    core: `(?<y>${YEAR})~[-/]~(?<z>${YEAR}|\\d\\d)${END}`,
  },
  // "giai đoạn 2020 - 2023", "từ năm 2020 đến năm 2023", "2020-2025", "1999 đến 2004"
  {
    form: 'years',
    bounds: years,
    says: 'when',
    anchor: [4],
    next: ['/', ...JOINS],
    core: `${BEGIN}(?<y>${YEAR})(?:~[-/]~|${TO})(?:năm )?(?<z>${YEAR})${END}${COUNTED}`,
  },
  // "năm 2019, 2020 và 2021"
  {
    form: 'yearList',
    bounds: years,
    says: 'when',
    anchor: [4],
    next: JOINS,
    core: `${BEGIN}(?<y>${YEAR})(?:${AND}(?:năm )?(?<z>${YEAR})){1,12}${END}${COUNTED}`,
  },
  // "sn 1992", "sinh năm 1992"
  {
    form: 'birthYear',
    says: 'term',
    anchor: [4],
    before: ['sn', 'sinh', 'năm', 'n', ':', '.'],
    lead: BORN,
    core: `${YEAR}(?!\\d)`,
  },
  // "những năm 1990", "thập niên 90", "những năm 80"
  {
    form: 'decade',
    bounds: decade,
    says: 'when',
    anchor: [2, 4],
    before: ['năm', 'niên', 'kỷ', 'đầu', 'cuối'],
    lead: `${WORD}(?:những năm|thập niên|thập kỷ)(?: đầu| cuối)? `,
    core: `(?<t>(?:1[89]|20)?\\d0)${END}`,
  },
  // "năm 179 tcn", "năm 40 sau công nguyên"
  {
    form: 'eraYear',
    bounds: (groups, context) => (groups.y ? year(groups, context) : NOWHERE),
    says: 'when',
    anchor: [1, 2, 3, 4],
    before: ['năm'],
    lead: OF_YEAR,
    core: `(?:${OLD} ${BEFORE_ERA}|(?<y>\\d{1,3}) ${OF_ERA})${STOP}`,
  },
  // "(179 TCN - 938)", "500 - 300 TCN", "khoảng 2.000 năm trước Công nguyên"
  {
    form: 'eraYears',
    says: 'term',
    anchor: [1, 2, 3, 4],
    next: ['.', 'tcn', 'trước', 'năm', ...JOINS],
    core: `${BEGIN}(?:${OLD}${TO})?${OLD} (?:năm )?${BEFORE_ERA}${STOP}(?:${TO}(?:năm )?\\d{1,4}(?: (?:${BEFORE_ERA}|${OF_ERA}))?${OPEN})?`,
  },
  // "năm 2023"
  {
    form: 'year',
    extent: 'year',
    bounds: year,
    says: 'when',
    point: 'calendar',
    anchor: [4],
    before: ['năm', '('],
    lead: OF_YEAR,
    core: `(?<y>${ANY_YEAR})${YEAR_END}`,
  },
  // "năm 938", but "năm 300 hộ thoát nghèo", "cả năm 850"
  {
    form: 'oldYear',
    bounds: year,
    says: 'when',
    point: 'calendar',
    anchor: [3],
    before: ['năm'],
    lead: `(?:^|(?<!${YEARLY})[^${LETTER}])năm `,
    core: `(?<y>[1-9]\\d\\d)(?: ${OF_ERA})?${END}(?=~(?:[,.;:)\\n]|$)| (?:ngô|đinh|lý|trần|lê|vua|nhà|quân|tại|ở)${STOP})`,
  },
  // "đến 2030, ", "tết kỷ hợi 2019", but "từ 2000 tấn"
  {
    form: 'byYear',
    extent: 'year',
    bounds: year,
    says: 'when',
    point: 'calendar',
    anchor: [4],
    lead: BY_YEAR,
    core: `(?<y>${YEAR})${END}${COUNTED}`,
  },
  // "năm apec việt nam 2017 đã thành công"
  {
    form: 'bareYear',
    says: 'term',
    point: 'calendar',
    anchor: [4],
    core: `${BEGIN}(?<![\\n(\\[+*=<>]~)(?<!^)${NO_AMOUNT}(?:19[3-9]\\d|20[0-5]\\d)${END}${ON}`,
  },
  // "lê thị a (1967)"
  {
    form: 'bracketYear',
    says: 'term',
    anchor: [4],
    before: ['('],
    next: [')'],
    lead: '\\(',
    core: '(?:19[3-9]\\d|20[0-5]\\d)(?=\\))',
  },
  // "thế kỷ xxi", "thế kỷ thứ 19", "thế kỷ iii tcn"
  {
    form: 'century',
    bounds: century,
    says: 'when',
    anchor: ['thế'],
    next: ['kỷ'],
    core: `thế kỷ (?:thứ )?(?<c>[ivx]{1,5}|[12]?\\d)(?: (?:(?<e>${BEFORE_ERA})|${OF_ERA}))?${STOP}(?! (?:qua|trước|nay))`,
  },
]
