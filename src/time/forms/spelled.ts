import { dayAndMonth, month, year } from '../bounds.js'
import type { Context, Groups, TimeForm } from '../form.js'
import { spelledSmall, spelledYear } from '../spelled.js'
import { COUNTED, headsOf, oneOf, STOP, WORD, YEAR } from '../words.js'

const UNIT_WORDS = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín'.split('|')
const UNIT_WORD = oneOf(UNIT_WORDS)
/** "mười ba", "hai mươi tư", "hai tư", "chín" */
const DAY_WORDS = `(?:mười(?: ${UNIT_WORD})?|(?:hai|ba) (?:mươi(?: ${UNIT_WORD})?|${UNIT_WORD})|${UNIT_WORD})`
/** The last words of a day. */
const DAY_ENDS = ['mười', 'mươi', ...UNIT_WORDS]
const MONTHS = 'mười một|mười hai|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín'.split('|')
const MONTH_WORDS = oneOf(MONTHS)
const MONTH_HEADS = headsOf(MONTHS)
const TENS = `(?:(?:linh|lẻ) ${UNIT_WORD}|mười(?: ${UNIT_WORD})?|${UNIT_WORD} mươi(?: ${UNIT_WORD})?|${UNIT_WORD} ${UNIT_WORD})`
/** "hai nghìn không trăm linh chín", "hai nghìn mười ba", "một nghìn chín trăm bảy lăm", "hai không hai ba", "một chín tám tư" */
const YEAR_WORDS = `(?:(?:hai (?:nghìn|ngàn)(?: không trăm)?|hai không|một chín|một (?:nghìn|ngàn) (?:tám|chín) trăm) ${TENS})`
const OF_YEAR = `(?: năm (?<y>${YEAR_WORDS}|${YEAR}))`
const ON = '(?:ngày mùng|ngày mồng|ngày|mùng|mồng|sáng|chiều|tối|đêm|hôm)'
/** What carries a statement on behind a month without a year: "tháng hai bên ký" is two sides. */
const OPEN =
  '(?=~(?:[,.;:)\\n-]|$)| (?:này|vừa qua|qua|tới|sau|trước|năm nay|năm ngoái|đã|là|có|tại|và|hoặc|đến|tới|hằng năm|hàng năm)(?![a-zà-ỹ]))'

/** The groups with their words as digits; the day stands in the words before the anchor. */
const inDigits = ({ m = '', y }: Groups, { head }: Context): Groups => ({
  d: String(spelledSmall(head.trim().replace(/^(?:ngày |mùng |mồng |sáng |chiều |tối |đêm |hôm |từ |đến )+/, ''))),
  m: String(spelledSmall(m)),
  y: y && String(spelledYear(y)),
})

export const SPELLED: readonly TimeForm[] = [
  // "ngày hai mươi tư tháng bảy năm hai nghìn mười ba", "mùng một tháng một"
  {
    form: 'spelledDay',
    bounds: (groups, context) => {
      const { y, ...said } = inDigits(groups, context)
      return dayAndMonth(said, { ...context, year: y ? Number(y) : context.year })
    },
    says: 'when',
    point: 'calendar',
    anchor: ['tháng'],
    before: DAY_ENDS,
    lead: `${WORD}${ON} ${DAY_WORDS} `,
    head: `(?:từ |đến )?${ON} ${DAY_WORDS} `,
    core: `tháng (?<m>${MONTH_WORDS}|\\d{1,2})${OF_YEAR}?${STOP}`,
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
    core: `tháng (?<m>${MONTH_WORDS})${OF_YEAR}${STOP}`,
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
    lead: '(?<!mỗi |một |hằng |hàng |số )',
    core: `năm (?<y>${YEAR_WORDS})${STOP}${COUNTED}`,
  },
]
