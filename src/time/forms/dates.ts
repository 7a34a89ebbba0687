import { dayAndMonth, daysTo, dayToDay, isoDay, stated } from '../bounds.js'
import type { TimeForm } from '../form.js'
import { dayOfMonth } from '../relative.js'
import {
  AND,
  ANY_YEAR,
  BARS,
  BEGIN,
  COUNTED,
  DAY,
  END,
  endsOf,
  headsOf,
  JOINS,
  LETTER,
  MONTH,
  OPEN,
  oneOf,
  PART_OF_DAY,
  PARTS_OF_DAY,
  STOP,
  TO,
  WEEKDAY,
  WEEKDAYS,
  WORD,
  YEAR,
  YEAR_END,
  YEAR_SAID,
} from '../words.js'

/** What may stand behind the separator of two numbers: a number, or "ngày" before another day. */
const NUMBERS = ['#', '##', '####']
const DAYS = ['#', '##', 'ngày']
const NEAR = ['nay', 'qua', 'mai', 'kia', 'trước', 'sau', 'muộn', 'sớm']
/** Occasions, and places and feasts that are called after a day. */
const OCCASIONS =
  'dịp|kỷ niệm|chào mừng|hưởng ứng|lễ|mùng|mồng|tức|nhằm|nhằm ngày|phiên|phiên giao dịch|khai trương|khai mạc|bế mạc|ngày mới|công viên|quảng trường|lễ hội|kỳ báo cáo'.split(
    '|',
  )
/** Before a day: "ngày ", "sáng ", "hôm nay (", "thứ ba, ", "tết ", but "thắp sáng 24/30 thôn", "mỗi ngày 3/5 ca". */
const ON = `(?:${WORD}(?<!mỗi |hằng |hàng )ngày|${WORD}(?<!thắp |chiếu |phát |toả )${PART_OF_DAY}|${WORD}hôm|(?:${PART_OF_DAY}|hôm|ngày) ${oneOf(NEAR)}|${WEEKDAY}|${WORD}${oneOf(OCCASIONS)})(?:,|:)?~\\(?~`
const ON_ENDS = ['ngày', 'hôm', ',', ':', '(', ...endsOf([...PARTS_OF_DAY, ...NEAR, ...WEEKDAYS, ...OCCASIONS])]
const DEADLINES = ['từ', 'đến', 'tới', 'hết', 'trước', 'sau', 'vào', 'vào lúc']
/** Before a day if nothing counted follows: "đến 21/3, công an", but "đến 9/10 chỉ tiêu". */
const BY = `${WORD}(?<!lên |đạt |chiếm |tăng |giảm |bằng )${oneOf(DEADLINES)} (?:khoảng )?`
const BY_ENDS = [...endsOf(DEADLINES), 'khoảng']
/** The separators of a day and a month: "24/1", "24 / 1", "24-1", "24.1". */
const BAR = '(?:~/~|[.-])'
/** "14-9 đến 16-11" are two days, and not three of one month. */
const NO_PAIR = `(?!${DAY}-${MONTH} (?:đến|tới) (?:hết )?(?:ngày )?${DAY}-${MONTH}(?!\\d))`

export const DATES: readonly TimeForm[] = [
  // "2021-05-14"
  {
    form: 'isoDate',
    extent: 'day',
    bounds: isoDay,
    says: 'when',
    point: 'calendar',
    anchor: [4],
    next: ['-', '/'],
    afterNext: NUMBERS,
    core: `${BEGIN}(?<y>${YEAR})[-/](?<m>${MONTH})[-/](?<d>${DAY})(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?${END}`,
  },
  // "từ ngày 3 đến 6/2/2024", "15 - 20/3/2024", "ngày 5 và 6-3-2024"
  {
    form: 'daysOfDate',
    bounds: daysTo,
    says: 'when',
    anchor: [1, 2],
    next: JOINS,
    afterNext: DAYS,
    core: `${BEGIN}${NO_PAIR}(?<d>${DAY})(?:${AND}(?:ngày )?(?<e>${DAY})){1,6}~[/-]~(?<m>${MONTH})~[/-]~(?<y>${YEAR})${YEAR_END}`,
  },
  // "tháng 01-6.2024" are months; "24/01/2024", "24-1-2024", "24.1.2024", "24 / 1 / 2024"
  {
    form: 'date',
    extent: 'day',
    bounds: stated,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    next: BARS,
    afterNext: NUMBERS,
    core: `${BEGIN}(?!(?<=tháng ~)${MONTH}~-)(?<d>${DAY})~[/.-]~(?<m>${MONTH})~[/.-]~(?<y>${YEAR})${YEAR_END}`,
  },
  // "15, 16 và 17 tháng 3 năm 2024", "từ ngày 5 đến ngày 10 tháng 3"
  {
    form: 'daysOfMonth',
    bounds: daysTo,
    says: 'when',
    anchor: [1, 2],
    before: ON_ENDS,
    next: JOINS,
    afterNext: DAYS,
    lead: ON,
    core: `${NO_PAIR}(?<d>${DAY})(?:${AND}(?:ngày )?(?<e>${DAY})){1,6}(?:~(?:/|-|\\.)~| tháng )(?<m>${MONTH})(?:(?:~[/-]~| năm~)(?<y>${YEAR}))?${END}`,
  },
  // "từ 13 đến 15-5 tại", but "từ 3-5/12 xã"
  {
    form: 'byDaysOfMonth',
    bounds: daysTo,
    says: 'when',
    anchor: [1, 2],
    before: BY_ENDS,
    next: JOINS,
    afterNext: DAYS,
    lead: BY,
    core: `${NO_PAIR}(?<d>${DAY})(?:${AND}(?:ngày )?(?<e>${DAY})){1,6}(?:~(?:/|-|\\.)~| tháng )(?<m>${MONTH})(?:(?:~[/-]~| năm~)(?<y>${YEAR}))?${END}${OPEN}`,
  },
  // "ngày 24/1/24"
  {
    form: 'shortDate',
    extent: 'day',
    bounds: stated,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: ['ngày', 'hôm', 'từ', 'đến', ...endsOf(PARTS_OF_DAY)],
    next: ['/'],
    afterNext: NUMBERS,
    lead: `${WORD}(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|từ|đến) `,
    core: `(?<d>${DAY})/(?<m>${MONTH})/(?<z>\\d\\d)${END}`,
  },
  // "xảy ra 3/3/17", but "số 52/1/12"
  {
    form: 'bareShortDate',
    extent: 'day',
    bounds: stated,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    next: ['/'],
    afterNext: NUMBERS,
    core: `${BEGIN}(?<!(?:số|nhà|hẻm|ngõ|kiệt|đường|lô|căn) ~)(?<d>${DAY})/(?<m>${MONTH})/(?<z>\\d\\d)${END}(?! (?:đường|phố|ấp|khu|xã|phường)${STOP})`,
  },
  // "từ 15 đến 21/4 cá chết nhiều": a day above twelve is no part of a whole
  {
    form: 'fromDayToDay',
    bounds: daysTo,
    says: 'when',
    anchor: [1, 2],
    before: ['từ'],
    next: ['-', 'đến', 'tới'],
    afterNext: DAYS,
    lead: `${WORD}từ `,
    core: `(?<d>${DAY})(?:~-~| đến | tới )(?:ngày )?(?<e>3[01]|2\\d|1[3-9])/(?<m>${MONTH})${END}${COUNTED}`,
  },
  // "sáng 24/1 đến 26/1", "từ 28/2 - 3/3/2024"
  {
    form: 'dayPair',
    bounds: dayToDay,
    says: 'when',
    anchor: [1, 2],
    before: [...ON_ENDS, ...BY_ENDS],
    next: BARS,
    afterNext: NUMBERS,
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY})${BAR}(?<m>${MONTH})(?:${TO}|${AND})(?:ngày )?(?<e>${DAY})${BAR}(?<n>${MONTH})(?:${BAR}(?<y>${YEAR}))?${END}${COUNTED}`,
  },
  // "ngày 5 tháng 3 năm 2024", "28 tháng 2/2024", "5 tháng 3 năm2024", but "kỳ 2 tháng 8/2020"
  {
    form: 'longDate',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    next: ['tháng'],
    afterNext: NUMBERS,
    core: `${BEGIN}(?<!(?<!cùng )kỳ )(?<d>${DAY}) tháng (?<m>${MONTH})(?:,? năm~|~[/-]~|, )(?<y>${ANY_YEAR})${YEAR_END}`,
  },
  // "ngày 5 tháng 3", "sáng 30 tháng 4 năm nay"
  {
    form: 'longDay',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: [...ON_ENDS, ...BY_ENDS],
    next: ['tháng'],
    afterNext: NUMBERS,
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY}) tháng (?<m>${MONTH})(?: năm ${YEAR_SAID})?${END}(?! (?:ngày|năm \\d{1,2} |tuần))`,
  },
  // "ngày 4 tháng này"
  {
    form: 'dayOfThisMonth',
    extent: 'day',
    bounds: dayOfMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: [...ON_ENDS, ...BY_ENDS],
    next: ['tháng'],
    lead: `(?:${ON}|${BY})`,
    core: `(?<d>${DAY}) tháng (?<r>này|trước|sau|tới)${STOP}`,
  },
  // "ngày 24-1", "sáng 24.1", "hôm nay (24/1)", "ngày 29 - 12"
  {
    form: 'dayMonth',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: ON_ENDS,
    next: BARS,
    afterNext: NUMBERS,
    lead: ON,
    core: `(?<d>${DAY})(?:${BAR}|~-~)(?<m>${MONTH})(?: năm ${YEAR_SAID})?${END}${COUNTED}`,
  },
  // "các ngày 20/8, 27/8, 3/9 và 10/9": the later ones of a list
  {
    form: 'listedDay',
    says: 'term',
    anchor: [1, 2],
    before: [',', ';', 'và'],
    next: BARS,
    afterNext: NUMBERS,
    lead: `${WORD}ngày (?:${DAY}(?:[/-]${MONTH})?(?:~[,;]~| và )){1,8}`,
    core: `${DAY}[/-]${MONTH}(?:[/-]${YEAR})?${END}${COUNTED}`,
  },
  // "đến hết 31/10, chi cục", "đến 17-4, công an", "từ 1/7 - khi xã mới hoạt động", but "từ 2-5 năm"
  {
    form: 'byDayMonth',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: BY_ENDS,
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: BY,
    core: `(?:(?<d>${DAY})~/~|(?<e>3[01]|2\\d|1[3-9])-)(?<m>${MONTH})${END}${OPEN}`,
  },
  // "tính đến 30.9, nguồn vốn đạt", but "tăng từ 20.5 đến 30.9"
  {
    form: 'reckonedToDay',
    bounds: dayAndMonth,
    says: 'when',
    point: 'calendar',
    anchor: [1, 2],
    before: ['đến', 'tới', 'hết'],
    next: ['.'],
    afterNext: NUMBERS,
    lead: `${WORD}tính (?:đến|tới)(?: hết)? `,
    core: `(?<d>${DAY})\\.(?<m>${MONTH})${END}${OPEN}`,
  },
  // "từ nay đến hết 22/7 trời có mưa", "phải đến 23-3 trường mới mở": a day above twelve is no part of a whole, and no lower bound
  {
    form: 'byLateDay',
    bounds: dayAndMonth,
    says: 'when',
    anchor: [2],
    before: BY_ENDS,
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: BY,
    core: `(?<d>3[01]|2\\d|1[3-9])[/-](?<m>${MONTH})(?![\\d,.]\\d|\\d|~%|[/-]\\d)${COUNTED}`,
  },
  // "ngày lập biên bản là 13/8"
  {
    form: 'dayThatIs',
    bounds: dayAndMonth,
    says: 'when',
    anchor: [1, 2],
    before: ['là'],
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: `${WORD}ngày(?: [${LETTER}]{1,7}){1,8} là `,
    core: `(?<d>${DAY})[/-](?<m>${MONTH})${END}${OPEN}`,
  },
  // "12/5 là Ngày của Mẹ" at the head of a sentence
  {
    form: 'dayIs',
    bounds: dayAndMonth,
    says: 'when',
    anchor: [1, 2],
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: '(?:^|[\\n.;"]~)',
    core: `(?<d>${DAY})[/-](?<m>${MONTH})(?= là (?:ngày|lễ|hạn|thời điểm|sinh nhật) )`,
  },
  // "15/3, có mưa", "07/03: 12 hộ" at the head of a sentence or line, but "1/2, 1/3 và 1/4"
  {
    form: 'dayAtHead',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    anchor: [1, 2],
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: '(?:^|\\n~|[.;!?"] )(?:[-+•*]~)?',
    core: `(?:(?<d>${DAY})/|(?<e>3[01]|2\\d|1[3-9])-)(?<m>${MONTH})(?=~,~[${LETTER}]|~:(?:~[${LETTER}]| \\d))`,
  },
  // "đêm 24 sáng 25-12", "đêm 14, rạng sáng 15/8", "đêm 15 đến trưa 16/9", "đêm ngày 4 rạng sáng ngày 5/3"
  {
    form: 'nightToDay',
    says: 'term',
    anchor: [1, 2],
    before: ['ngày', ...endsOf(PARTS_OF_DAY)],
    next: [',', 'đến', 'tới', 'và', ...headsOf(PARTS_OF_DAY)],
    lead: `${WORD}${PART_OF_DAY} (?:ngày )?`,
    core: `${DAY}(?=(?:,?~| đến | tới | và )${PART_OF_DAY} (?:ngày )?${DAY}[/-]~?${MONTH}${END})`,
  },
  // "hai ngày cuối tuần (16 và 17-3)"
  {
    form: 'bracketDays',
    bounds: daysTo,
    says: 'when',
    anchor: [1, 2],
    before: ['('],
    next: JOINS,
    afterNext: DAYS,
    lead: '\\(',
    core: `(?<d>${DAY})(?:${AND}(?<e>${DAY})){1,6}[/-](?<m>${MONTH})(?=\\))`,
  },
  // "trong một tháng (25/9 - 27/10)"
  {
    form: 'bracketSpan',
    bounds: dayToDay,
    says: 'when',
    anchor: [1, 2],
    before: ['('],
    next: ['/'],
    afterNext: NUMBERS,
    lead: '\\(',
    core: `(?<d>${DAY})/(?<m>${MONTH})(?:${TO})(?:ngày )?(?<e>${DAY})/(?<n>${MONTH})(?:/(?<y>${YEAR}))?(?=\\)|,)`,
  },
  // "lễ giáng sinh 2018 (24-12)", "hôm bị mất trộm (5-11)": with a stroke, a day above twelve is no fraction
  {
    form: 'bracketDay',
    extent: 'day',
    bounds: dayAndMonth,
    says: 'when',
    anchor: [1, 2],
    before: ['('],
    next: ['/', '-'],
    afterNext: NUMBERS,
    lead: '\\(',
    core: `(?:(?<d>3[01]|2\\d|1[3-9])[/-]|(?<e>${DAY})-)(?<m>${MONTH})(?=\\)|,|;|~-~[${LETTER}])`,
  },
  // "từ ngày 3", "ngày 15", "đêm 9": the day alone
  {
    form: 'dayOnly',
    says: 'term',
    point: 'calendar',
    anchor: [1, 2],
    before: ['ngày'],
    lead: `${WORD}(?<!mỗi |hằng |hàng |một |\\d |nhiều |các )ngày `,
    core: `(?:mùng )?${DAY}(?:${END}|(?=/(?!\\d)))(?=~(?:[,.;:)\\n(/]|$)| (?:đến|tới|và|hằng|hàng|của|trở đi|trở về|trở lại) )`,
  },
]
