import type { TimeForm } from '../form.js'
import { AND, BEGIN, COUNTED, DAY, DIGIT_WORD, END, endsOf, JOINS, LETTER, MONTH, oneOf, STOP, WORD } from '../words.js'

/** Holidays and days of remembrance that are named by their date. */
const HOLIDAY = oneOf([
  '30[/-]0?4',
  '0?1[/-]0?[156]',
  '0?2[/-]0?9',
  '0?8[/-]0?3',
  '20[/-]1[01]',
  '27[/-]0?7',
  '22[/-]12',
  '19[/-]0?5',
  '26[/-]0?3',
  '28[/-]0?6',
  '19[/-]0?8',
  '13[/-]10',
  '0?3[/-]0?2',
  '10[/-]0?3',
])
const FEAST_WORDS =
  'khánh|nhi|nữ|nam|giáo|động|nhân|phóng|tế|lễ|tết|sỹ|đoàn|đảng|thắng|tám|sinh|đình|báo chí|vương'.split('|')
/** What days of the year are dedicated to, behind "ngày": "ngày toàn dân phòng cháy 4/10". */
const DEDICATED = oneOf(
  'quốc|toàn|thế giới|truyền thống|thành lập|hội|phụ nữ|nhà giáo|thầy thuốc|thương binh|giải phóng|chiến thắng|pháp luật|môi trường|khoa học|gia đình|doanh nhân|báo chí|đại đoàn kết|vì|nước|trái đất|giỗ|biên phòng|chuyển đổi số|sách|an toàn|dân số|phòng'.split(
    '|',
  ),
)

/** What days of the lunar calendar are told by. */
const LUNAR = '(?:tết|tháng (?:giêng|chạp)|âm lịch)'

const FEAST = `(?:${WORD}${oneOf(FEAST_WORDS)} )\\(?`

export const FEASTS: readonly TimeForm[] = [
  // "quốc khánh 2-9", "quốc tế thiếu nhi (1/6)", "doanh nhân 30-4"
  {
    form: 'holiday',
    says: 'term',
    anchor: [1, 2],
    before: [...endsOf(FEAST_WORDS), '('],
    next: ['/', '-'],
    afterNext: ['#', '##'],
    lead: FEAST,
    core: `${HOLIDAY}${END}`,
  },
  // "ngày toàn dân phòng, chống ma tuý 26/6", "ngày môi trường thế giới (5/6)"
  {
    form: 'dayOf',
    says: 'term',
    anchor: [1, 2],
    next: ['/', '-'],
    afterNext: ['#', '##'],
    lead: `${WORD}ngày ${DEDICATED}(?:,? [${LETTER}]{1,7}){0,8} \\(?`,
    core: `${DAY}[/-]${MONTH}${END}${COUNTED}`,
  },
  // "30/4 và 1/5", "nghỉ lễ 30-4"
  {
    form: 'holidays',
    says: 'term',
    anchor: [1, 2],
    next: ['/', '-'],
    afterNext: ['#', '##'],
    core: `${BEGIN}30[/-]0?4(?:(?:${AND})0?1[/-]0?5)?${END}`,
  },
  // "mùng 5 tết", "30 tết", "28 tháng chạp", "15 tháng giêng": days of the lunar calendar
  {
    form: 'lunarDay',
    says: 'term',
    anchor: [1, 2],
    next: ['tết', 'tháng', 'âm'],
    core: `${BEGIN}${DAY} ${LUNAR}${STOP}`,
  },
  // "29, 30 âm lịch", "28 - 30 tết": the earlier ones of a list
  {
    form: 'lunarDays',
    says: 'term',
    anchor: [1, 2],
    next: JOINS,
    afterNext: ['#', '##', 'ngày', 'mùng', 'mồng'],
    core: `${BEGIN}${DAY}(?:${AND}(?:ngày |mùng |mồng )?${DAY}){1,5} ${LUNAR}${STOP}`,
  },
  {
    form: 'lunarNew',
    says: 'term',
    anchor: [1, 2],
    before: ['mùng', 'mồng'],
    lead: `${WORD}(?:mùng|mồng) `,
    core: `${DAY}${END}(?! tháng ${DIGIT_WORD})`,
  },
  // "rằm tháng 7", "rằm"
  {
    form: 'fullMoon',
    says: 'term',
    anchor: ['rằm'],
    core: `rằm(?: tháng (?:giêng|bảy|tám|mười|chạp|${MONTH}))?${STOP}`,
  },
  // "tháng giêng", "tháng chạp"
  { form: 'lunarMonth', says: 'term', anchor: ['tháng'], next: ['giêng', 'chạp'], core: `tháng (?:giêng|chạp)${STOP}` },
]
