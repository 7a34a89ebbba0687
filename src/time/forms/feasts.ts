import type { TimeForm } from '../form.js'
import { AND, BEGIN, DAY, DIGIT_WORD, END, endsOf, MONTH, oneOf, STOP, WORD } from '../words.js'

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
  'khánh|nhi|nữ|nam|giáo|động|nhân|phóng|tế|lễ|tết|sĩ|đoàn|đảng|thắng|tám|sinh|đình|báo chí|vương'.split('|')
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
    core: `${BEGIN}${DAY} (?:tết|tháng (?:giêng|chạp)|âm lịch)${STOP}`,
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
