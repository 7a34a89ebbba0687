import type { TimeForm } from '../form.js'
import { newYear, thisOrLast, toDate, today, untilNow } from '../relative.js'
import { STOP, WORD } from '../words.js'

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
  // "hôm nay", "hôm qua", "hôm kia", "ngày mai", "ngày kia"
  {
    form: 'today',
    bounds: today,
    says: 'when',
    point: 'calendar',
    anchor: ['hôm', 'ngày'],
    next: ['nay', 'qua', 'kia', 'mai'],
    core: `(?<r>hôm (?:nay|qua|kia)|ngày (?:mai|kia))${STOP}`,
  },
  // "năm nay", "năm ngoái", "tháng này", "tuần qua", "quý trước"
  {
    form: 'thisOrLast',
    bounds: thisOrLast,
    says: 'when',
    point: 'calendar',
    anchor: ['năm', 'tháng', 'tuần', 'quý'],
    next: ['nay', 'này', 'ngoái', 'trước', 'qua', 'vừa', 'tới', 'sau'],
    lead: WORD,
    core: `(?<u>năm|tháng|tuần|quý) (?<r>nay|này|ngoái|trước|qua|vừa qua|tới|sau)${STOP}(?! khi)`,
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
