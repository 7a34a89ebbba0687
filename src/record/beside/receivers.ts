import {
  borrows,
  isBody,
  isBodyOrPerson,
  isGivenEach,
  isGivenThings,
  isHonouredBehind,
  isMateOfPeople,
} from './asks.js'
import type { BesideRow } from './row.js'

/** Whom somebody honours. */
const HONOURED =
  /^(?:tập thể|cá nhân|gia đình|hộ|đơn vị|cán bộ|thợ|công nhân|giáo viên|học sinh|tấm gương|điển hình|doanh nghiệp|doanh nhân|nông dân|thanh niên)(?: |,|$)/

/** Who gets something: is honoured, helped, served, or lent to. */
export const RECEIVERS: readonly BesideRow[] = [
  // "chi trả cho 4.200 hộ và 67 cộng đồng", "khen thưởng 18 tập thể, 46 cá nhân"
  {
    name: 'received-too',
    own: 'thing',
    kind: 'count',
    last: 'recipient',
    lead: /^(?:,|và|, và|cùng)$/,
    is: isBodyOrPerson,
    gives: 'recipient',
  },
  // "khen thưởng 18 tập thể"
  {
    name: 'honoured-first',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:khen thưởng|biểu dương|tuyên dương|vinh danh|tôn vinh|(?:bằng khen|giấy khen|danh hiệu) cho)(?: cho)?$/,
    item: HONOURED,
    gives: 'recipient',
  },
  // "12 tập thể và 30 cá nhân được tỉnh khen thưởng"
  { name: 'honoured-behind', own: 'thing', kind: 'count', item: HONOURED, is: isHonouredBehind, gives: 'recipient' },
  // "giải ngân 14 tỷ đồng cho 32 hợp tác xã", "chi trả cho 84 cộng đồng"; "việc làm cho" gives no thing
  {
    name: 'given-to-bodies',
    own: 'thing',
    kind: 'count',
    lead: /(?:^| )(?<!làm )cho$/,
    is: isBody,
    gives: 'recipient',
  },
  // "dư nợ 640 tỷ đồng với 14.200 khách hàng", "cho vay 860 hộ, mức vay 25 triệu đồng/hộ"
  { name: 'borrowers', own: 'thing', is: borrows, gives: 'recipient' },
  // "hỗ trợ 6 gia đình bị nạn, mỗi gia đình 20 triệu đồng"
  {
    name: 'helped-each',
    own: 'thing',
    lead: /(?:^|[ ,;])(?:tặng|tặng quà|trao|trao quà|trao tặng|hỗ trợ|giúp|giúp đỡ|thăm|thăm hỏi|thăm, tặng quà|trợ cấp|động viên)(?: cho)?$/,
    is: isGivenEach,
    gives: 'recipient',
  },
  // "gửi tới 3 điểm trường 60 bộ bàn ghế": bodies that get what is counted right behind them
  {
    name: 'given-things',
    own: 'thing',
    lead: /(?:^|[ ,;])(?:tặng|trao|trao tặng|gửi tới|gửi đến|hỗ trợ|tặng cho|trao cho|hỗ trợ cho|tới|đến)$/,
    is: isGivenThings,
    gives: 'recipient',
  },
  // "8 tập thể và 21 cá nhân nhận giấy khen": what is said behind the second is said of both
  { name: 'honoured', own: 'recipient', mate: ['thing'], is: isMateOfPeople, gives: 'recipient', toMate: true },
]
