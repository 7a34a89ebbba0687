import type { Role } from '../model/vocabulary.js'
import { isTimed } from '../relate/each.js'
import { isPeople, itemText, leadOf, type Related, wordsBefore } from '../relate/related.js'
import { fateOf } from '../relate/sufferers.js'
import { FINE, GOODS_WORTH, isBreach } from '../relate/totals/nearest.js'

/** "xử phạt 61 trường hợp … với tổng số tiền 91,5 triệu đồng", "xử phạt 380 trường hợp, nộp ngân sách 1 tỷ đồng". */
const PUNISHED = /(?:^|\s)phạt(?:\s|$)/
const isFine = (sum: Related, i: number, figures: readonly Related[]): boolean =>
  sum.quantity.kind === 'money' &&
  !WORTHY.test(itemText(sum)) &&
  sum.links.some(
    ({ rel, to }) =>
      rel === 'total' &&
      to.some(
        (k) =>
          k < i &&
          (PUNISHED.test(leadOf(figures[k] as Related, figures[k - 1])) ||
            (isBreach(figures[k] as Related) && FINE.test(leadOf(sum, figures[i - 1])))),
      ),
  )
const WORTHY = /trị giá|giá trị/

/** "167 vụ, trị giá hàng hoá 18 tỷ đồng": the worth of goods beside a fine. */
const isWorthOfGoods = (figure: Related, before: Related | undefined): boolean =>
  GOODS_WORTH.test(`${leadOf(figure, before)} ${itemText(figure)}`)

/** "thu giữ 320 triệu đồng", "5 xe máy và 320 triệu đồng": money that was taken itself. */
export const CASH = /^(?:,|và|cùng)$|(?:^|[ ,;])(?:thu|thu giữ|tạm giữ|tịch thu)(?: được| số tiền| tổng số tiền)?$/

/** "buộc nộp lại 340 triệu đồng thu lợi bất chính", "phạt bổ sung 50 triệu đồng" */
export const ORDERED =
  /(?:^|[ ,;])(?:buộc (?:phải )?nộp(?: lại| vào)?|phạt bổ sung|phải bồi thường|truy thu)(?: [^,;:.()]{0,40})?$/

/** "Quỹ có 11 tỷ đồng, bình quân 62.000 đồng/người dân": what comes to each of those whom nobody has counted. */
export const ON_AVERAGE = /^[^;.]*(?:bình quân|trung bình)(?: mỗi [^,;:.()]{1,20})?(?: là| đạt)?$/
const isShareOfSum = (figure: Related, before: Related): boolean =>
  figure.quantity.kind === 'money' &&
  before.quantity.kind === 'money' &&
  before.per === null &&
  before.sentence === figure.sentence &&
  figure.per !== null &&
  !isTimed(figure) &&
  ON_AVERAGE.test(leadOf(figure, before))

/** "gửi tới 3 điểm trường 60 bộ bàn ghế": bodies that get what is counted right behind them. */
export const SENT_TO = /(?:^|[ ,;])(?:tặng|trao|trao tặng|gửi tới|gửi đến|hỗ trợ|tặng cho|trao cho|hỗ trợ cho|tới|đến)$/
function isGivenThings(figures: readonly Related[], i: number): boolean {
  const body = figures[i] as Related
  const things = figures[i + 1]
  return (
    things?.sentence === body.sentence &&
    things.quantity.kind === 'count' &&
    things.itemClass === 'thing' &&
    SENT_TO.test(leadOf(body, figures[i - 1])) &&
    NO_VERB.test(leadOf(things, body))
  )
}
/** A short name of the place may stand between. */
export const NO_VERB = /^[^,;:.()\d]{0,24}$/

/** "tịch thu sung công 1 ô tô và 9 điện thoại": what a court takes was not seized as a tool. */
export const FORFEITED = /(?:tịch thu (?:sung|nộp|vào)|sung (?:công|quỹ))[^;:]*$/

/** "Hàn Quốc chiếm 24%, Nhật Bản 18%", "41% số vụ do …, 18% do …": one more share of the same list. */
export const LISTED_SHARE = /^(?!.*(?:so với|mức|từ|xuống|lên|còn|tăng|giảm) )[^,;:.()]{0,60},[^,;:.()]{0,40}$/

/** Machines that people come with: "320 người cùng 9 máy xúc". */
export const MACHINES = /^(?:chiếc )?(?:máy (?:xúc|ủi|bơm|móc)|xe|ô ?tô|tàu|xuồng|ca ?nô|phương tiện)(?: |$)/
export const CAME_WITH = /(?:^| )(?:cùng|cùng với)$/

/** "phấn đấu thu hút 300 triệu USD và đưa tỷ lệ lấp đầy lên 75%": the aim holds for what is joined to it. */
export const AIMED_TOO = /^(?:,|và|, và|; đồng thời) ?(?:đưa|nâng|kéo|kéo giảm|giảm|tăng|bảo đảm|đảm bảo)(?: |$)/

/** What parts in brackets have from their whole: "4 người chết (3 nam, 1 nữ)", "1.977 phương tiện (104 ô tô, 1.873 mô tô)". */
const INHERITED = new Set<Role>([
  'dead',
  'injured',
  'missing',
  'rescued',
  'participant',
  'recipient',
  'suspect',
  'means',
  'seized',
  'lost',
])

/** The whole of which the count at `i` is a part in brackets; null when it stands in none. */
function wholeOfBracket(figures: readonly Related[], i: number, opener: number | null): number | null {
  const figure = figures[i] as Related
  const before = figures[i - 1]
  if (figure.quantity.kind !== 'count' || figure.quantity.change !== null || before?.sentence !== figure.sentence)
    return null
  const lead = leadOf(figure, before)
  if (lead.startsWith('(')) return before.quantity.kind === 'count' ? i - 1 : null
  return lead.includes(')') || lead.includes(';') ? null : opener
}

/** Before so many out of a whole, and between the two: "trong 16 khoản thu có 11 khoản", "cứ 10 em thì 8 em", "64 nóc nhà thì 40". */
export const OUT_OF_WHOLE = /(?:^|[ ,])(?:trong|trong số|cứ)$/
export const THEN_PART = /^(?:thì|chỉ|đã|mới|thì có|thì chỉ|chỉ có|có)$/
function isWholeOfNext(figures: readonly Related[], i: number): boolean {
  const whole = figures[i] as Related
  const part = figures[i + 1]
  if (whole.quantity.kind !== 'count' || part?.quantity.kind !== 'count' || part.sentence !== whole.sentence)
    return false
  const gap = leadOf(part, whole)
  if (!THEN_PART.test(gap) || part.itemWords[0] === undefined || !whole.itemWords.includes(part.itemWords[0]))
    return false
  return gap.startsWith('thì') || OUT_OF_WHOLE.test(leadOf(whole, figures[i - 1]))
}

/** Roles that hang on what stands beside a figure; `roles` are by figure and are changed. */
export function rolesBeside(figures: readonly Related[], roles: Role[]): void {
  let opener: number | null = null
  figures.forEach((figure, i) => {
    const before = figures[i - 1]
    const own = roles[i] as Role
    if (isFine(figure, i, figures)) roles[i] = 'fine'
    else if (own === 'fine' && isWorthOfGoods(figure, before)) roles[i] = 'seizedValue'
    else if (own === 'seizedValue' && CASH.test(leadOf(figure, before))) roles[i] = 'seized'
    else if (own === 'level' && figure.quantity.kind === 'money' && ORDERED.test(leadOf(figure, before)))
      roles[i] = 'fine'
    if (own === 'level' && before && isShareOfSum(figure, before)) roles[i] = 'each'
    if (own === 'thing' && figure.itemClass === 'body' && isGivenThings(figures, i)) roles[i] = 'recipient'
    if (own === 'means' && FORFEITED.test(wordsBefore(figure))) roles[i] = 'seized'
    if (own === 'level' && before?.sentence === figure.sentence) {
      const lead = leadOf(figure, before)
      const isLevel = figure.quantity.kind === 'percent' && figure.quantity.change === null
      if (isLevel && roles[i - 1] === 'share' && LISTED_SHARE.test(lead)) roles[i] = 'share'
      if (roles[i - 1] === 'plan' && AIMED_TOO.test(lead)) roles[i] = 'plan'
    }
    // "tổng sản lượng thuỷ sản 452.700 tấn, trong đó tôm 178.300 tấn"
    if (
      own === 'thing' &&
      figure.partOf !== null &&
      figure.quantity.kind !== 'count' &&
      roles[figure.partOf] === 'level'
    )
      roles[i] = 'level'
    // "tặng mỗi gia đình 01 bộ chăn màn và 2 triệu đồng"
    if (figure.per !== null && own === 'level' && before?.per === figure.per && roles[i - 1] === 'each')
      roles[i] = 'each'
    // "12 tập thể và 35 cá nhân được tặng bằng khen"
    const [mate] = figure.links.filter(({ rel }) => rel === 'with').flatMap(({ to }) => to)
    if (mate !== undefined && own === 'recipient' && roles[mate] === 'thing' && isPeople(figures[mate] as Related))
      roles[mate] = 'recipient'
    // "386 lượt công dân với 402 người", "1.900 lượt ngư dân của 312 tàu cá"
    if (mate !== undefined && own === 'thing' && TAKE_PART.has(roles[mate] as Role))
      roles[i] = MACHINES.test(itemText(figure)) && CAME_WITH.test(leadOf(figure, before)) ? 'means' : 'participant'
    // "3 người chết, 13 người khác phải vào bệnh viện": what has befallen those of a toll stands behind their noun
    if (mate !== undefined && own === 'thing') roles[i] = fateOf(figures, i) ?? (roles[i] as Role)
    opener = wholeOfBracket(figures, i, opener)
    const whole = opener === null ? undefined : roles[opener]
    if (whole !== undefined && own === 'thing' && INHERITED.has(whole)) roles[i] = whole
    // "đạt 91% dự toán giao (12 nghìn tỷ đồng)"
    if (own === 'level' && figure.quantity.kind === 'money' && roles[i - 1] === 'plan' && isInBrackets(figure, before))
      roles[i] = 'plan'
    if (own === 'thing' && isWholeOfNext(figures, i)) roles[i] = 'of'
  })
}

const TAKE_PART = new Set<Role>(['participant', 'event'])
const isInBrackets = (figure: Related, before: Related | undefined): boolean =>
  before?.sentence === figure.sentence && before.quantity.kind === 'percent' && leadOf(figure, before) === '('
