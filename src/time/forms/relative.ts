import type { TimeForm } from '../form.js'
import { newYear, thisOrLast, toDate, today, untilNow, weekdayOf } from '../relative.js'
import { DIGIT_WORD, headsOf, oneOf, PART_OF_DAY, PARTS_OF_DAY, STOP, WEEKDAY, WEEKDAYS, WORD } from '../words.js'

const ONES = ['này', 'nay', 'tới', 'sau', 'trước', 'qua', 'vừa qua']

export const RELATIVE: readonly TimeForm[] = [
  // "từ đầu năm đến nay", "từ đầu năm 2024 đến nay" is a year joined with "đến nay"
  {
    form: 'yearToDate',
    bounds: toDate,
    says: 'when',
    anchor: ['năm', 'tháng', 'quý'],
    before: ['đầu'],
    lead: `${WORD}đầu `,
    core: `(?<u>năm|tháng|quý)(?: (?:nay|này))? (?:đến|tới) (?:nay|thời điểm này)${STOP}`,
  },
  // "từ đầu năm đến ngày 31-8-2023"
  {
    form: 'yearStart',
    bounds: newYear,
    says: 'when',
    point: 'calendar',
    anchor: ['năm'],
    before: ['đầu'],
    lead: `${WORD}từ đầu `,
    core: 'năm(?= (?:đến|tới) )',
  },
  // "thứ năm tuần tới", "chủ nhật của tuần này", "thứ hai tới", "thứ ba vừa rồi"
  {
    form: 'weekdayOf',
    extent: 'day',
    bounds: weekdayOf,
    says: 'when',
    point: 'calendar',
    anchor: headsOf(WEEKDAYS),
    lead: WORD,
    core: `(?<w>${WEEKDAY})(?:(?: của)? tuần (?<r>${oneOf(ONES)})| (?<p>tới|vừa rồi|vừa qua))${STOP}`,
  },
  // "thứ hai, ngày mồng 6 tháng 2"
  {
    form: 'weekdayBefore',
    says: 'term',
    anchor: headsOf(WEEKDAYS),
    lead: WORD,
    core: `${WEEKDAY}(?=,? ngày (?:mùng |mồng )?(?:\\d|${DIGIT_WORD} ))`,
  },
  // "sáng nay", "tối qua", "chiều mai"; "sáng nay (24/1)" is told by its date
  {
    form: 'partOfDay',
    extent: 'passing',
    bounds: today,
    says: 'when',
    point: 'calendar',
    anchor: headsOf(PARTS_OF_DAY),
    lead: WORD,
    core: `(?<r>${PART_OF_DAY} (?:nay|qua|mai))${STOP}(?!,?~\\(?(?:ngày )?\\d)`,
  },
  // "hôm nay", "hôm qua", "hôm kia", "ngày mai", "ngày kia"
  {
    form: 'today',
    extent: 'day',
    bounds: today,
    says: 'when',
    point: 'calendar',
    anchor: ['hôm', 'ngày', 'bữa'],
    next: ['nay', 'qua', 'kia', 'mai'],
    core: `(?<r>(?:hôm|bữa) (?:nay|qua|kia)|ngày (?:mai|kia))${STOP}`,
  },
  // "năm nay", "năm ngoái", "tháng này", "tuần qua", "quý trước"
  {
    form: 'thisOrLast',
    bounds: thisOrLast,
    says: 'when',
    point: 'calendar',
    anchor: ['năm', 'tháng', 'tuần', 'quý'],
    next: ['nay', 'này', 'ngoái', 'trước', 'qua', 'vừa', 'tới', 'sau', 'hiện'],
    lead: WORD,
    core: `(?<!(?<!\\d)\\d{1,2} )(?<u>năm|tháng|tuần|quý) (?<r>nay|này|ngoái|trước|qua|vừa qua|vừa rồi|tới|sau|hiện tại)${STOP}(?! khi)`,
  },
  // "đến nay"
  {
    form: 'toNow',
    bounds: untilNow,
    says: 'when',
    point: 'calendar',
    anchor: ['đến', 'tới'],
    next: ['nay'],
    lead: WORD,
    core: `(?:đến|tới) nay${STOP}`,
  },
]
