import type { TimeForm } from '../form.js'
import {
  BEGIN,
  END,
  endsOf,
  HOUR,
  MINUTE,
  NUMBER_BELOW_HUNDRED,
  oneOf,
  PART_OF_DAY,
  SMALL_ENDS,
  STOP,
  TO,
  WORD,
} from '../words.js'

/** Words that make hours an amount: "kéo dài 2h", "trong 24h", "tổng cộng 8 giờ 30 phút". */
const AMOUNT = 'dài|trong|mất|vòng|suốt|cộng|thời gian|thời lượng|thêm|hơn|nghỉ|chậm|học|tỷ lệ|bản đồ'
const NO_AMOUNT = `(?<!(?:${AMOUNT}) )`
/** What lasts, or waits, "từ 10 đến 12h". */
const NO_STRETCH = `(?<!(?:${AMOUNT}|cần|sau|khoảng|chờ|đợi|ngủ|ngâm|ủ|nấu) )`
const MINUTE_ALONE = '[0-5]?\\d'
const HOURS = '(?:h|g|giờ)'
const DAY_WORD = `(?=,?~(?:${PART_OF_DAY}|cùng ngày|hôm|ngày|hằng|hàng ngày)${STOP})`
/** "lúc 8 giờ rưỡi", "11 giờ kém 15"; "kéo dài 2 giờ rưỡi" is told by what stands before. */
const MORE_OR_LESS = `(?: rưỡi${STOP}(?! (?:đồng hồ|liên tục))| kém ${MINUTE_ALONE}(?: phút)?${STOP})`

const SPELLED_MINUTES = ` (?:rưỡi|(?:linh |lẻ )?${NUMBER_BELOW_HUNDRED}(?: phút)?(?: ${NUMBER_BELOW_HUNDRED} giây)?)`

const AT = ['lúc', 'hồi', 'vào khoảng', 'vào', 'tính đến', 'kể từ']
const ABOUT = ['khoảng', 'gần', 'hơn']
const AT_HOUR = `${WORD}${oneOf(AT)}(?: ${oneOf(ABOUT)})? `
const AT_HOUR_ENDS = endsOf([...AT, ...ABOUT])
/** The head of a sentence. */
const HEAD = '(?:^|[\\n.;:"]~)'

export const CLOCK: readonly TimeForm[] = [
  // "24/24h", "24h/24h", "24/24 giờ", "24/7", "24h/7"
  {
    form: 'aroundTheClock',
    says: 'term',
    anchor: [1, 2],
    next: ['h', 'g', '/'],
    core: `${BEGIN}24~${HOURS}?~/~(?:2~4~(?:h|g|giờ)?|7|60)${STOP}`,
  },
  // "từ 8 giờ đến 17 giờ", "7 giờ 30 phút - 11 giờ"
  {
    form: 'hours',
    says: 'term',
    anchor: [1, 2],
    next: ['giờ'],
    core: `${BEGIN}${HOUR} giờ(?: ${MINUTE} phút)?${TO}${HOUR} giờ(?: ${MINUTE} phút)?${STOP}(?! (?:đồng hồ|mỗi|một|làm|học))`,
  },
  // "khung giờ từ 18 đến 22 giờ", "giờ cao điểm 7-9 giờ"
  {
    form: 'hoursOfDayPart',
    says: 'term',
    anchor: [1, 2],
    before: ['từ', 'giờ', 'điểm'],
    next: ['giờ', 'h', 'đ', 't', '-'],
    lead: `${WORD}(?:khung giờ|giờ cao điểm)(?: từ)? `,
    core: `${HOUR}(?: giờ|h)?${TO}${HOUR}~(?:giờ|h)${STOP}`,
  },
  // "từ 14-16 giờ ngày 4/12"
  {
    form: 'hoursOfDay',
    says: 'term',
    anchor: [1, 2],
    next: ['-'],
    afterNext: ['#', '##'],
    core: `${BEGIN}${HOUR}~-~${HOUR}~(?:giờ|h|g)${DAY_WORD}`,
  },
  // "10:00-11:00", "7h30-11h"
  {
    form: 'clockSpan',
    says: 'term',
    anchor: [1, 2],
    next: [':', 'h', 'g'],
    core: `${BEGIN}(?:${HOUR}:${MINUTE}~-~${HOUR}:${MINUTE}|${HOUR}[hg](?:${MINUTE})?~-~${HOUR}[hg](?:${MINUTE})?)${END}`,
  },
  // "lúc 14 giờ 30 phút 45 giây", "đúng 7 giờ 30 phút 00 giây, …", but "kéo dài 2 giờ 15 phút 10 giây"
  {
    form: 'atSecond',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    before: [...AT_HOUR_ENDS, 'đúng'],
    next: ['giờ'],
    lead: `(?:${AT_HOUR}|${HEAD}đúng )`,
    core: `${HOUR} giờ,? ${MINUTE_ALONE} phút,? ${MINUTE_ALONE} giây${STOP}`,
  },
  // "14 giờ 30 phút 45 giây ngày 2/9"
  {
    form: 'secondOfDay',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['giờ'],
    core: `${BEGIN}${HOUR} giờ,? ${MINUTE_ALONE} phút,? ${MINUTE_ALONE} giây${DAY_WORD}`,
  },
  // "15h30", "8 giờ 15 phút", "8g30", "0 giờ 00 phút", "7h5'", "7 giờ 5 phút sáng"
  {
    form: 'clock',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['h', 'g'],
    core: `${BEGIN}${NO_AMOUNT}${HOUR}~${HOURS}~(?:${MINUTE}|[0-5] 0|\\d(?=~phút${DAY_WORD}))(?:~(?:phút|p|'|h)${STOP}(?!~\\d{1,2}~giây)|~'~[0-5]?\\d~(?:giây|")|${END}(?!~phút ))`,
  },
  // "07:45", "07:45:30"
  {
    form: 'colonClock',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: [':'],
    afterNext: ['##'],
    core: `${BEGIN}${NO_AMOUNT}${HOUR}:${MINUTE}(?::${MINUTE})?${END}`,
  },
  // "từ 6 đến 18h", but "mất từ 12 đến 18h", and "từ 2 đến 3h" may last so long
  {
    form: 'hourToHour',
    says: 'term',
    anchor: [1, 2],
    before: ['từ'],
    next: ['-', 'đến', 'tới'],
    afterNext: ['#', '##'],
    lead: `${WORD}${NO_STRETCH}từ `,
    core: `${HOUR}${TO}(?:1[1-9]|2[0-3])h${STOP}(?!~/)(?! (?:đồng hồ|liên tục|mỗi|một|làm|học))`,
  },
  // "Hơn 7h, khi tàu vào ga, …": at the head of a sentence it tells when
  {
    form: 'overHour',
    says: 'term',
    anchor: [1, 2],
    before: ['hơn'],
    next: ['h'],
    lead: `${HEAD}hơn `,
    core: `${HOUR}h(?=,)`,
  },
  // "lúc 7h", "sau 21h hằng đêm"
  {
    form: 'hourSign',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['h'],
    core: `${BEGIN}${NO_AMOUNT}${HOUR}h${STOP}(?!~/)(?! (?:đồng hồ|liên tục|kể từ|học))`,
  },
  // "17 giờ ngày 22/9", "5 giờ sáng", "hơn 19h tối nay"
  {
    form: 'hourOfDay',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['h', 'giờ'],
    core: `${BEGIN}${HOUR}~(?:h|giờ)${DAY_WORD}`,
  },
  // "8 giờ rưỡi", "11 giờ kém 15"
  {
    form: 'hourAndHalf',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['h', 'giờ'],
    core: `${BEGIN}${NO_AMOUNT}${HOUR}~(?:h|giờ)${MORE_OR_LESS}`,
  },
  // "bảy giờ sáng", "vào hồi mười giờ ba mươi phút", "mười sáu giờ kém mười lăm"
  {
    form: 'spelledHour',
    says: 'term',
    point: 'clock',
    anchor: ['giờ'],
    before: SMALL_ENDS,
    lead: `${WORD}${NUMBER_BELOW_HUNDRED} `,
    head: `${NUMBER_BELOW_HUNDRED} `,
    core: `giờ(?:${SPELLED_MINUTES})?(?=,? (?:${PART_OF_DAY}|cùng ngày|hôm|ngày)${STOP})|giờ kém ${NUMBER_BELOW_HUNDRED}(?: phút)?${STOP}`,
  },
  {
    form: 'atSpelledHour',
    says: 'term',
    point: 'clock',
    anchor: ['giờ'],
    before: SMALL_ENDS,
    lead: `${WORD}(?:lúc|hồi|vào khoảng|từ|đến) ${NUMBER_BELOW_HUNDRED} `,
    head: `${NUMBER_BELOW_HUNDRED} `,
    core: `giờ(?:${SPELLED_MINUTES})?${STOP}(?! (?:đồng hồ|mỗi|một|trở|làm|học))`,
  },
  // "lúc 5g chiều", "hồi 13g ngày 8-10"
  {
    form: 'hourOfPart',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    next: ['g'],
    core: `${BEGIN}${HOUR}~g(?=,?~(?:${PART_OF_DAY}${STOP}|ngày \\d))`,
  },
  // "từ 13h55 đến 20 h": apart from its sign, an hour is told by what stands before it
  {
    form: 'hourApart',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    before: ['đến', 'tới', 'từ', 'lúc', 'hồi', 'vào', '-'],
    next: ['h'],
    lead: `(?:${WORD}(?<!dài |lên |tăng |mất |(?<![h\\d])\\d{1,2} )(?:đến|tới|từ|lúc|hồi|vào) |h\\d{0,2}~-~)`,
    core: `${HOUR} h${STOP}(?!~/)(?! (?:đồng hồ|liên tục|mỗi|một))`,
  },
  // "đến hơn 21h", "vào khoảng hơn 17h", but "kéo dài đến hơn 3h"
  {
    form: 'byHour',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    before: ['khoảng', 'gần', 'hơn'],
    next: ['h'],
    lead: `${WORD}(?<!dài |lên |tăng |mất )(?:đến|tới|từ|lúc|hồi|vào)(?: khoảng| gần| hơn){1,2} `,
    core: `${HOUR}h${STOP}(?!~/)`,
  },
  // "lúc 7 giờ", "tính đến 17 giờ"
  {
    form: 'atHour',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    before: AT_HOUR_ENDS,
    next: ['giờ'],
    lead: AT_HOUR,
    core: `${HOUR} giờ${STOP}(?! (?:đồng hồ|mỗi|một|trở|làm|học))`,
  },
  // "Đến 16 giờ, …" at the head of a sentence; "khoảng 3 giờ, …" may be how long it took
  {
    form: 'firstHour',
    says: 'term',
    point: 'clock',
    anchor: [1, 2],
    before: ['đến', 'tới'],
    next: ['giờ'],
    lead: `(?:^|[.!?…\\n]~)(?:đến|tới)(?: khoảng| gần| hơn)? `,
    core: `${HOUR} giờ(?=,)`,
  },
  // "sáng thứ 7", "từ thứ 2 đến thứ 6"
  {
    form: 'weekday',
    says: 'term',
    anchor: [1, 2],
    before: ['thứ'],
    lead: `${WORD}(?:${PART_OF_DAY}|ngày|từ|đến|vào|các ngày)(?: các)? thứ `,
    core: `[2-7]${END}(?! trong)`,
  },
  // "tuần 35"
  {
    form: 'week',
    says: 'term',
    anchor: [1, 2],
    before: ['tuần', 'thứ'],
    lead: `${WORD}tuần (?:thứ )?`,
    core: `[1-5]?\\d${END}(?=~(?:[,.;:)\\n(/]|$)| (?:của|năm|trong) )`,
  },
]
