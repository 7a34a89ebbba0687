import type { NounClass } from '../../lexicon/nouns.js'
import { toNumber } from '../../scan/decimal.js'
import { LIST_GAP } from '../list.js'
import { between, type Related } from '../related.js'
import { isExtensive, isThing } from './thing.js'

/** What is done with money: one verb or several, "xây mới, sửa chữa", "cất". */
const WORK =
  '(?:(?:xây|xây dựng|xây mới|xây lại|xây dựng mới|xây dựng lại|cất|cất mới|dựng|dựng mới|dựng lại|cải tạo|nâng cấp|mở rộng|sửa|sửa chữa|sửa lại|sửa sang|làm|làm mới|đào|nạo vét|kéo|trồng|lắp|bê tông hoá|cứng hoá|kiên cố hoá|mua|mua sắm|lắp đặt|trang bị|xử lý|khắc phục|di dời|đầu tư|đầu tư xây dựng|thực hiện|triển khai|tu bổ|tôn tạo|tu sửa)(?:, | và )?)+'
/** "giải ngân 42,6 tỷ đồng cho 905 lượt hộ vay", "chi 130 tỷ đồng để tặng 380.000 phần quà": the things follow their sum. */
export const FORWARD_GAP =
  /^(?:(?:(?:từ|vốn|vốn vay|(?:của )?ngân hàng) [^,;:.()\d]{2,44} |(?:miễn|giảm|miễn giảm|miễn, giảm|chi trả|cấp) [^,;:.()\d]{2,30} )?cho|để tặng|để trao|để hỗ trợ|trao|trao tặng|tặng|hỗ trợ|hỗ trợ cho|để trao tặng|chi trả cho|để chi trả cho)$/
/** "để xây 12 cầu, sửa 30 cầu và làm 8 km đường": more of what a sum goes to, each with a verb of its own. */
export const MORE_WORK = new RegExp(`^(?:,|và|, và) ${WORK}$`)

/** What a sum is spent on or lent to. */
type Classes = ReadonlySet<NounClass | null>
export const TAKERS: Classes = new Set(['person', 'thing', 'event'])

/** Who owes or has it. */
export const OWNERS: Classes = new Set([...TAKERS, 'body'])

/** "đầu tư 24 tỷ đồng xây 5 trường, lắp 9 cụm đèn": whatever is built, also what is a body, or what no list of nouns knows. */
export const WORKED_ON: Classes = new Set([...OWNERS, null])
export const BUILDS_GAP = new RegExp(`^(?:để |hỗ trợ |để hỗ trợ )?${WORK}$`)

/** What bodies get as well as people do. */
export const LENDS = /(?:^| )(?:giải ngân|cho vay|phân bổ|cấp bổ sung)(?: |$)/

/** "; tổng dư nợ đạt 640 tỷ đồng với 14.200 khách hàng": in a clause of its own a sum is that of what follows. */
export const FORWARD_WITH = /^(?:,? ?với|của|đối với)$/

/** "thu lại 300 tỷ đồng của 6 công trình", "vốn là 312 tỷ đồng, bố trí cho 74 dự án": the money of what it was meant for. */
const OF_VENTURES = /^(?:(?:vốn )?của|,? ?(?:bố trí|phân bổ|giao) cho)$/
const VENTURES = /^(?:dự án|công trình|gói thầu|hạng mục|hợp đồng|đề án|tiểu dự án)(?: |$)/
export function venturesAfter(figures: readonly Related[], i: number): number[] {
  const next = figures[i + 1]
  return next && VENTURES.test(next.itemWords.join(' ')) ? thingsAfter(figures, i, OF_VENTURES, OWNERS) : []
}

/** What is owed, "số chậm đóng là 19 tỷ đồng của 241 đơn vị": of those who owe it. */
export const OWED = /(?:^| )(?:nợ|dư nợ|(?<!doanh số )cho vay|nợ đọng|chậm đóng|trốn đóng|chậm nộp)(?: |$)/
/** "tổng vốn 900 tỷ đồng, gồm 3 đập chính và 5 đập phụ": of what is listed behind the sum. */
export const FORWARD_OF =
  /^,? ?(?:(?:dự án|công trình|gói thầu|đề án|tuyến|khu)(?: [^,;:.()\d]{1,24})? )?(?:bao )?gồm(?: có)?:?$/
export const BUILT: Classes = new Set(['thing', null])

/** The things of the list that begins behind the sum at `i`, where `first` stands between and the first of them is of `classes`. */
export function thingsAfter(
  figures: readonly Related[],
  i: number,
  first: RegExp,
  classes: Classes = TAKERS,
): number[] {
  const found: number[] = []
  for (let k = i + 1; k < figures.length; k++) {
    const before = figures[k - 1] as Related
    const figure = figures[k] as Related
    const gap = figure.sentence === before.sentence ? between(before, figure) : null
    const joins = gap !== null && (found.length === 0 ? first.test(gap) : LIST_GAP.test(gap) || MORE_WORK.test(gap))
    // "không quá 50 triệu đồng cho 01 người lao động" is a rate
    if (
      !joins ||
      !isThing(figure) ||
      toNumber(figure.quantity.value) === 1 ||
      (found.length === 0 && !classes.has(figure.itemClass) && !isExtensive(figure))
    )
      break
    found.push(k)
  }
  return found
}
