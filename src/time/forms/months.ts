import { firstOrLast, halfOfMonth, month, monthToMonth, quarter } from '../bounds.js'
import type { TimeForm } from '../form.js'
import {
  BARS,
  BEGIN,
  COUNTED,
  END,
  JOINS,
  MONTH,
  OPEN,
  oneOf,
  QUARTER,
  SMALL_ENDS,
  TO,
  WORD,
  YEAR,
  YEAR_SAID,
} from '../words.js'

/** Before a month: "tháng ", but "mỗi tháng 5 triệu", "6 tháng 7,2%". */
const OF_MONTH = `${WORD}(?<!mỗi |một |hằng |hàng |từng |\\d ~|/~)tháng~`
/** Documents are numbered like months: "nghị định 01/2020", "số 12/2020". */
const NO_DOCUMENT = '(?<!(?:số|định|luật|tư|quyết|lệnh|thị|mẫu|khoản|điều|hoạch|lệ|đồ)[: ]{0,2})'
const OF_YEAR = `(?:(?:~[/.-]~|,?(?: của)? năm~| )(?<y>${YEAR})|,?(?: của)? năm ${YEAR_SAID})`

const NO_EACH = '(?<!mỗi |một |hằng |hàng |từng )'
const QUARTER_WORDS = ['một', 'hai', 'ba', 'bốn', 'tư']

export const MONTHS: readonly TimeForm[] = [
  // "tháng 10/2023 - 3/2024", "từ tháng 10-2023 đến tháng 3-2024"
  {
    form: 'monthPair',
    bounds: monthToMonth,
    says: 'when',
    anchor: [1, 2],
    before: ['tháng'],
    next: BARS,
    afterNext: ['####'],
    lead: OF_MONTH,
    core: `(?<m>${MONTH})~[/.-]~(?<y>${YEAR})${TO}(?:tháng )?(?<n>${MONTH})~[/.-]~(?<z>${YEAR})${END}`,
  },
  // "các tháng 4, 5, 6": what is counted has no "các" before it
  {
    form: 'monthsListed',
    bounds: monthToMonth,
    says: 'when',
    anchor: [1, 2],
    before: ['tháng'],
    next: [',', 'và'],
    lead: `${WORD}các tháng `,
    core: `(?<m>${MONTH})(?:~,~(?:tháng )?${MONTH}){0,10}(?:~,~| (?:và|hoặc) )(?:tháng )?(?<n>${MONTH})(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  // "tháng 3, 4 và 5/2024", "tháng 3 - 4", "tháng 01/2024", "tháng 9 năm 2024", "tháng 9-2020", "tháng 3"
  {
    form: 'months',
    bounds: monthToMonth,
    says: 'when',
    anchor: [1, 2],
    before: ['tháng'],
    next: JOINS,
    lead: OF_MONTH,
    core: `(?<m>${MONTH})(?:~,~(?:tháng )?${MONTH}){0,10}(?:${TO}| (?:và|hoặc) |~,~(?=(?:tháng )?${MONTH}(?:${OPEN}|~[/.-]~\\d| (?:của )?năm )))(?:tháng )?(?<n>${MONTH})(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  {
    form: 'month',
    bounds: month,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: ['tháng'],
    lead: OF_MONTH,
    core: `(?<m>${MONTH})(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  // "ngày đầu tiên của tháng 3", "tuần đầu tháng 9/2017", but "hai ngày đầu tiên của tháng 3"
  {
    form: 'firstOrLast',
    bounds: firstOrLast,
    says: 'when',
    point: 'calendar',
    anchor: ['ngày', 'tuần'],
    next: ['đầu', 'cuối'],
    lead: `(?<!(?:\\d|${oneOf(SMALL_ENDS)}|những|các) )`,
    core: `(?<u>ngày(?= (?:đầu tiên|cuối cùng))|tuần) (?<p>đầu|cuối)(?: tiên| cùng)?(?: của)? tháng~(?<m>${MONTH})(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  // "kỳ 2 tháng 8", as the customs count the halves of a month
  {
    form: 'halfOfMonth',
    bounds: halfOfMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1],
    before: ['kỳ'],
    next: ['tháng'],
    afterNext: ['#', '##'],
    lead: `${WORD}(?<!cùng )kỳ `,
    head: 'kỳ ',
    core: `(?<h>[12]) tháng (?<m>${MONTH})(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  // "12/2020", "9 /2024"
  {
    form: 'monthYear',
    bounds: month,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    next: ['/'],
    afterNext: ['####'],
    core: `${BEGIN}${NO_DOCUMENT}(?<m>${MONTH})~/~(?<y>${YEAR})${END}`,
  },
  // "bị rơi hồi 11-2017"
  {
    form: 'monthYearAfter',
    bounds: month,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: ['hồi', 'vào', 'từ', 'đến', 'tháng', 'bố'],
    next: ['-'],
    afterNext: ['####'],
    lead: `${WORD}(?:hồi|vào|từ|đến|công bố) `,
    core: `(?<m>${MONTH})-(?<y>${YEAR})${END}${COUNTED}`,
  },
  // "quý i/2024", "quý 1 năm 2024", "quý ii, iii/2024", "quý iii", "quý iv năm nay"
  {
    form: 'quarter',
    bounds: quarter,
    says: 'when',
    point: 'calendar',
    anchor: ['quý'],
    lead: NO_EACH,
    core: `quý~(?<q>${QUARTER})(?:(?:~-~| (?:và|đến|tới|hoặc) |~,~(?=i|quý))(?:quý )?(?<s>${QUARTER})(?!\\d|[/.]\\d{1,2}(?!\\d))){0,3}(?:${OF_YEAR})?${END}${COUNTED}`,
  },
  // "quý ba", "quý hai năm nay", but "quý hai công ty cùng lãi"
  {
    form: 'spelledQuarter',
    bounds: quarter,
    says: 'when',
    point: 'calendar',
    anchor: ['quý'],
    next: QUARTER_WORDS,
    lead: NO_EACH,
    core: `quý (?<q>${oneOf(QUARTER_WORDS)})(?:${OF_YEAR}${END}|${OPEN})`,
  },
]
