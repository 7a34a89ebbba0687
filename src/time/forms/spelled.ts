import { wordsThatAre } from '../../scan/words.js'
import { dayAndMonth, month, year } from '../bounds.js'
import type { Bounds } from '../calendar.js'
import type { Context, Groups, TimeForm } from '../form.js'
import { spelledSmall, spelledYear } from '../spelled.js'
import { COUNTED, DAY, DIGIT_WORD, oneOf, STOP, WORD, YEAR, YEAR_SAID } from '../words.js'

/** The last words of a day. */
const DAY_ENDS = ['mười', 'mươi', ...wordsThatAre('digit', 'tail')]
/** "mười ba", "hai mươi tư", "hai tư", "chín" */
const LONG_DAY = `(?:mười ${DIGIT_WORD}|(?:hai|ba) (?:mươi(?: ${DIGIT_WORD})?|${DIGIT_WORD}))`
const DAY_WORDS = `(?:${LONG_DAY}|mười|${DIGIT_WORD})`
const MONTH_WORDS = `(?:mười một|mười hai|mười|${DIGIT_WORD})`
const MONTH_HEADS = ['mười', ...wordsThatAre('digit', 'tail')]
const DIGIT = `(?:không|${DIGIT_WORD})`
const BELOW_HUNDRED = `(?:${oneOf(wordsThatAre('zero'))} ${DIGIT_WORD}|mười(?: ${DIGIT_WORD})?|${DIGIT_WORD} mươi(?: ${DIGIT_WORD})?|${DIGIT_WORD} ${DIGIT_WORD})`
/** "hai nghìn không trăm linh chín", "hai nghìn mười ba", "một nghìn chín trăm bảy lăm", "hai không hai ba", "một chín tám tư", "hai không không tám" */
const YEAR_WORDS = `(?:(?:một|hai) (?:nghìn|ngàn)(?: ${DIGIT} trăm)? ${BELOW_HUNDRED}|(?:hai không|một ${DIGIT_WORD}) (?:${BELOW_HUNDRED}|${DIGIT} ${DIGIT}))`
/** "chín trăm ba tám", "ba trăm lẻ tám": years before the thousandth, which may be a count as well. */
const OLD_YEAR_WORDS = `${DIGIT_WORD} trăm ${BELOW_HUNDRED}`
const OF_YEAR = `(?: năm (?:(?<y>${YEAR_WORDS}|${YEAR})|${YEAR_SAID}))`
const OF_OLD_YEAR = `(?: năm (?<y>${YEAR_WORDS}|${OLD_YEAR_WORDS}|${YEAR}))`
const ON = '(?:ngày mùng|ngày mồng|ngày|mùng|mồng|sáng|chiều|tối|đêm|hôm)'
/** What carries a statement on behind a month without a year: "tháng hai bên ký" is two sides. */
const OPEN =
  '(?=~(?:[,.;:)\\n-]|$)| (?:này|vừa qua|qua|tới|sau|trước|năm nay|năm ngoái|đã|là|có|tại|và|hoặc|đến|tới|hằng năm|hàng năm)(?![a-zà-ỹ]))'

/** The groups with their words as digits; the day stands in the words before the anchor. */
const inDigits = ({ m = '', y, r }: Groups, { head }: Context): Groups => ({
  d: String(spelledSmall(head.trim().replace(/^(?:ngày |mùng |mồng |sáng |chiều |tối |đêm |hôm |từ |đến )+/, ''))),
  m: String(spelledSmall(m)),
  y: y && String(spelledYear(y)),
  r,
})

const spelledDay = (groups: Groups, context: Context): Bounds => dayAndMonth(inDigits(groups, context), context)
const NO_YEARLY = '(?<!mỗi |một |hằng |hàng |số |cả |từng )'

export const SPELLED: readonly TimeForm[] = [
  // "ngày hai mươi tư tháng bảy năm hai nghìn mười ba", "mùng một tháng một"
  {
    form: 'spelledDay',
    extent: 'day',
    bounds: spelledDay,
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    before: DAY_ENDS,
    lead: `${WORD}${ON} ${DAY_WORDS} `,
    head: `(?:từ |đến )?${ON} ${DAY_WORDS} `,
    core: `tháng (?<m>${MONTH_WORDS}|\\d{1,2})${OF_YEAR}?${STOP}`,
  },
  // "hai mươi tư tháng bảy", "hai tư tháng bảy năm hai nghìn mười ba"
  {
    form: 'spelledBareDay',
    extent: 'day',
    bounds: spelledDay,
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    next: MONTH_HEADS,
    before: DAY_ENDS,
    lead: `${WORD}${LONG_DAY} `,
    head: `${LONG_DAY} `,
    core: `tháng (?<m>${MONTH_WORDS})(?:${OF_YEAR}${STOP}|${STOP}${OPEN})`,
  },
  // "ngày 7 tháng ba", "ngày 12 tháng mười hai năm 2023"
  {
    form: 'mixedDay',
    extent: 'day',
    bounds: spelledDay,
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    next: MONTH_HEADS,
    lead: `${WORD}${ON} ${DAY} `,
    head: `(?:từ |đến )?${ON} ${DAY} `,
    core: `tháng (?<m>${MONTH_WORDS})${OF_YEAR}?${STOP}`,
  },
  // "tháng tư năm hai nghìn không trăm linh chín", "tháng ba năm 2024"
  {
    form: 'spelledMonthOfYear',
    bounds: (groups, context) => month(inDigits(groups, context), { ...context, text: '' }),
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    next: MONTH_HEADS,
    lead: `(?<!mỗi |một |hằng |hàng |từng )`,
    core: `tháng (?<m>${MONTH_WORDS})(?:${OF_OLD_YEAR}| năm ${YEAR_SAID})${STOP}`,
  },
  // "trong tháng mười hai, toàn tỉnh", but "mỗi tháng hai lần", "tháng hai bên ký"
  {
    form: 'spelledMonth',
    bounds: (groups, context) => month(inDigits(groups, context), context),
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    next: MONTH_HEADS,
    lead: '(?<!mỗi |một |hằng |hàng |từng |những |năm )',
    core: `tháng (?<m>${MONTH_WORDS})${STOP}${OPEN}`,
  },
  // "năm hai nghìn linh chín", "năm một chín tám tư"
  {
    form: 'spelledYear',
    bounds: ({ y = '' }, context) => year({ y: String(spelledYear(y)) }, context),
    says: 'when',
    point: 'calendar',
    anchor: ['năm'],
    next: ['hai', 'một'],
    lead: NO_YEARLY,
    core: `năm (?<y>${YEAR_WORDS})${STOP}${COUNTED}`,
  },
  // "năm chín trăm ba tám", but "năm ba trăm lẻ tám hộ thoát nghèo"
  {
    form: 'spelledOldYear',
    bounds: ({ y = '' }, context) => year({ y: String(spelledYear(y)) }, context),
    says: 'when',
    point: 'calendar',
    anchor: ['năm'],
    next: wordsThatAre('digit'),
    lead: NO_YEARLY,
    core: `năm (?<y>${OLD_YEAR_WORDS})${STOP}${OPEN}`,
  },
]
