import type { TimeForm } from '../form.js'
import { AND, BEGIN, DAY, END, MONTH, oneOf, PART_OF_DAY, TO, WEEKDAY, WORD, YEAR } from '../words.js'

/** Before a day: "ngày ", "sáng ", "hôm nay (", "thứ ba, ", "tết ", but "thắp sáng 24/30 thôn", "mỗi ngày 3/5 ca". */
const ON = `(?:${WORD}(?<!mỗi |hằng |hàng )ngày|${WORD}(?<!thắp |chiếu |phát |toả )${PART_OF_DAY}|${WORD}hôm|(?:${PART_OF_DAY}|hôm|ngày) (?:nay|qua|mai|kia|trước|sau)|${WEEKDAY}|${WORD}(?:dịp|lễ|mùng|mồng|tức|nhằm|nhằm ngày))(?:,|:)?~\\(?~`
/** Before a day if nothing counted follows: "đến 21/3, công an", but "đến 9/10 chỉ tiêu". */
const BY = `${WORD}(?<!lên |đạt |chiếm |tăng |giảm |bằng )(?:từ|đến|tới|hết|trước|sau|vào|vào lúc) `
const OPEN = '(?=~(?:[,.;:)\\n(]|$|-~\\d)| (?:đến|tới|là|đã|có|toàn|cả|của|trên|tại|thì|sẽ|được|các|năm)(?![a-zà-ỹ]))'
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
const FEAST = `(?:${WORD}(?:khánh|nhi|nữ|nam|giáo|động|nhân|phóng|tế|lễ|tết|sĩ|đoàn|đảng|thắng|tám|sinh|đình|báo chí|vương) )\\(?`
/** The separators of a day and a month: "24/1", "24 / 1", "24-1", "24.1". */
const BAR = '(?:~/~|[.-])'

export const DATES: readonly TimeForm[] = [
  // "2021-05-14"
  {
    form: 'isoDate',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    core: `${BEGIN}(?<y>${YEAR})[-/](?<m>${MONTH})[-/](?<d>${DAY})${END}`,
  },
  // "từ ngày 3 đến 6/2/2024", "15 - 20/3/2024", "ngày 5 và 6-3-2024"
  {
    form: 'daysOfDate',
    says: 'when',
    anchor: 'digit',
    core: `${BEGIN}(?<d>${DAY})(?:${AND}(?:ngày )?(?<e>${DAY})){1,6}~[/-]~(?<m>${MONTH})~[/-]~(?<y>${YEAR})${END}`,
  },
  // "24/01/2024", "24-1-2024", "24.1.2024", "24 / 1 / 2024"
  {
    form: 'date',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    core: `${BEGIN}(?<d>${DAY})~[/.-]~(?<m>${MONTH})~[/.-]~(?<y>${YEAR})${END}`,
  },
  // "ngày 24/1/24"
  {
    form: 'shortDate',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    lead: `${WORD}ngày `,
    core: `(?<d>${DAY})[/.-](?<m>${MONTH})[/.-](?<z>\\d\\d)${END}`,
  },
  // "15, 16 và 17 tháng 3 năm 2024", "từ ngày 5 đến ngày 10 tháng 3"
  {
    form: 'daysOfMonth',
    says: 'when',
    anchor: 'digit',
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY})(?:${AND}(?:ngày )?(?<e>${DAY})){1,6}(?:~(?:/|-|\\.)~| tháng )(?<m>${MONTH})(?:(?:~[/-]~| năm )(?<y>${YEAR}))?${END}`,
  },
  // "sáng 24/1 đến 26/1", "từ 28/2 - 3/3/2024"
  {
    form: 'dayPair',
    says: 'when',
    anchor: 'digit',
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY})${BAR}(?<m>${MONTH})(?:${TO}|${AND})(?:ngày )?(?<e>${DAY})${BAR}(?<n>${MONTH})(?:${BAR}(?<y>${YEAR}))?${END}`,
  },
  // "ngày 5 tháng 3 năm 2024", "28 tháng 2/2024"
  {
    form: 'longDate',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    core: `${BEGIN}(?<d>${DAY}) tháng (?<m>${MONTH})(?:,? năm |~[/-]~|, )(?<y>${YEAR})${END}`,
  },
  // "ngày 5 tháng 3", "sáng 30 tháng 4 năm nay"
  {
    form: 'longDay',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY}) tháng (?<m>${MONTH})${END}(?! (?:ngày|năm \\d{1,2} |tuần))`,
  },
  // "ngày 24-1", "sáng 24.1", "hôm nay (24/1)", "thứ ba (24/1)"
  {
    form: 'dayMonth',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    lead: ON,
    core: `(?<d>${DAY})${BAR}(?<m>${MONTH})${END}(?! (?:triệu|tỷ|tấn|kg))`,
  },
  // "đến hết 31/10, chi cục"
  {
    form: 'byDayMonth',
    says: 'when',
    point: 'calendar',
    anchor: 'digit',
    lead: BY,
    core: `(?<d>${DAY})(?:~/~|-)(?<m>${MONTH})${END}${OPEN}`,
  },
  // "lễ giáng sinh 2018 (24-12)": a day above twelve is no fraction
  {
    form: 'bracketDay',
    says: 'when',
    anchor: 'digit',
    lead: '\\(',
    core: `(?<d>3[01]|2\\d|1[3-9])[/-](?<m>${MONTH})(?=\\))`,
  },
  // "quốc khánh 2-9", "quốc tế thiếu nhi (1/6)", "doanh nhân 30-4"
  { form: 'holiday', says: 'term', anchor: 'digit', lead: FEAST, core: `${HOLIDAY}${END}` },
  // "30/4 và 1/5", "nghỉ lễ 30-4"
  { form: 'holidays', says: 'term', anchor: 'digit', core: `${BEGIN}30[/-]0?4(?:(?:${AND})0?1[/-]0?5)?${END}` },
  // "từ ngày 3", "ngày 15", "đêm 9": the day alone
  {
    form: 'dayOnly',
    says: 'term',
    point: 'calendar',
    anchor: 'digit',
    lead: `${WORD}(?<!mỗi |hằng |hàng |một |\\d |nhiều |các )ngày `,
    core: `(?:mùng )?${DAY}${END}(?=~(?:[,.;:)\\n(]|$)| (?:đến|tới|và|hằng|hàng) )`,
  },
]
