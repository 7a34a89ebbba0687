import { isPeople, itemText, leadOf, type Related } from '../related.js'
import { INSPECTED, isExtensive, isPart, isThing } from './thing.js'

const isGoods = (thing: Related): boolean =>
  !isPeople(thing) && (isExtensive(thing) || thing.itemClass === 'thing' || thing.itemClass === null)

/** "phát hiện 32 hồ sơ hưởng sai chế độ, thu hồi | 64 triệu đồng" */
const RECOVERED = /^(?:[^,;:.()]{1,40})?, ?(?:đã )?(?:thu hồi|truy thu|buộc nộp lại)(?: số tiền| tổng số tiền)?$/
const FOUND = /(?:^|[ ,])phát hiện(?: được)?$/

/** "lập khống 63 hồ sơ vay, chiếm đoạt | 18 tỷ đồng" */
const TAKEN = /^(?:[^,;:.()]{1,40})?, ?(?:đã |để )?(?:chiếm đoạt|rút|tham ô)(?: số tiền| tổng số tiền| được)?$/
const FAKED = /^(?:bộ )?(?:hồ sơ|hợp đồng|chứng từ|hoá đơn|sổ|giấy)(?: |$)/

/** "thực hiện 20 vụ trộm, chiếm đoạt | 300 triệu đồng" */
const CRIMES = /^(?:vụ|phi vụ|lần)(?: |$)/
const DONE = /(?:^|[ ,])(?:thực hiện|gây ra|gây)(?: (?:thành công|trót lọt))?$/

/** "48 gian hàng giới thiệu nông sản, doanh thu | 2 tỷ đồng": what was sold there, or spent by those who came. */
const EARNED =
  /^(?:[^;:.()\d]{0,60}, ?)?(?:với |cho )?(?:tổng )?(?:doanh thu|doanh số|làm lợi)(?: (?:bán ra|bán hàng|bán|du lịch|đạt|ước đạt|ước|là|thu về))*$/
const STALLS = /^(?:gian hàng|gian|phiên chợ|chuyến hàng|điểm bán|đơn hàng|sáng kiến|đề tài|giải pháp)(?: |$)/
const GUESTS = /^(?:lượt )?(?:khách|du khách)(?: |$)/
const RECEIVED = /(?:^|[ ,])(?:đón|đón tiếp|phục vụ|thu hút)(?: (?:được|tiếp))?$/
/** What is only grown or caught has its revenue told as a level. */
const SOLD_OFF = /(?:^|[ ,])(?:bán|tiêu thụ|xuất bán|thu mua|cung ứng|đấu giá)(?: (?:được|ra))?(?=[ ,]|$)/

/** "bán 86 tấn phế liệu, thu về | 620 triệu đồng", "xử phạt 40 vụ, thu | 3 tỷ đồng", "đấu giá 7 bức tranh thu | 640 triệu đồng" */
const BROUGHT_IN =
  /^(?:thu|(?:[^,;:.()]{1,30})?(?:[,;] ?(?:đã )?thu|(?:^|[,;] ?| )(?:đã )?(?:thu về|thu được|đem về|đem lại|mang về|mang lại)))(?: (?:số tiền|tổng cộng|tổng số tiền|nguồn thu))?$/
const GOODS_SOLD =
  /(?:^|[ ,])(?:bán|tiêu thụ|xuất|xuất đi|xuất khẩu|xuất bán|khai thác|chưng cất|cung ứng|thu gom|thu hoạch|thu mua|câu|đấu giá)(?: (?:được|ra|đi|lại|sang [^,;:.()]{1,24}))?(?=[ ,]|$)/
const PUNISHED =
  /(?:^|[ ,])(?:(?:xử phạt|phạt|xử lý)(?: hành chính| vi phạm hành chính)?|thi hành(?: xong| dứt điểm| án)?)$/

/** How a sum is told that something has brought in, and of what: `told` stands before the thing, `lead` between it and the sum. */
interface IncomeRow {
  lead: RegExp
  of: (thing: Related, told: string, lead: string) => boolean
}
const INCOMES: readonly IncomeRow[] = [
  // and "thanh tra tại 57 doanh nghiệp, thu hồi | 14 tỷ đồng"
  { lead: RECOVERED, of: (_, told) => FOUND.test(told) || INSPECTED.test(told) },
  {
    lead: TAKEN,
    of: (thing, told) => FAKED.test(itemText(thing)) || (CRIMES.test(itemText(thing)) && DONE.test(told)),
  },
  {
    lead: EARNED,
    of: (thing, told, lead) =>
      STALLS.test(itemText(thing)) ||
      (GUESTS.test(itemText(thing)) && RECEIVED.test(told)) ||
      (isGoods(thing) && SOLD_OFF.test(`${told} ${lead}`)),
  },
  {
    lead: BROUGHT_IN,
    of: (thing, told, lead) => PUNISHED.test(told) || (isGoods(thing) && GOODS_SOLD.test(`${told} ${lead}`)),
  },
]

/** So many rates stand between a thing and what it has brought in at most. */
const MOST_RATES = 3
const isRate = ({ quantity: { kind }, per }: Related): boolean =>
  kind === 'percent' || (kind === 'money' && per !== null)

/** The thing that has brought in the sum at `i`; rates of it may stand between: "2,8 tấn cá, bán | 105 nghìn đồng/kg, | thu về 290 triệu đồng". */
export function broughtInBy(figures: readonly Related[], i: number, lead: string): number | null {
  const rows = INCOMES.filter((row) => row.lead.test(lead))
  if (rows.length === 0) return null
  let k = i - 1
  while (i - k <= MOST_RATES && figures[k - 1] && isRate(figures[k] as Related)) k--
  const thing = figures[k]
  if (thing?.sentence !== figures[i]?.sentence || !thing || !isThing(thing) || isPart(figures, k)) return null
  const told = leadOf(thing, figures[k - 1])
  return rows.some((row) => row.of(thing, told, lead)) ? k : null
}
