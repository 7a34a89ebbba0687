import { IS_VEHICLE } from '../../lexicon/vehicles.js'
import { isPeople } from '../../relate/related.js'
import { GOODS_WORTH } from '../../relate/totals/nearest.js'
import { isFine, isPerson } from './asks.js'
import type { BesideRow } from './row.js'

/** What offences cost, and whom. */
export const PENALTIES: readonly BesideRow[] = [
  // "xử lý 197 đối tượng" after the cases: people are no cases
  { name: 'offenders', own: 'case', kind: 'count', item: /^(?!trường hợp|ca |ca$|vụ)/, is: isPerson, gives: 'suspect' },
  // "bắt 12 đối tượng và 5 xe máy": what was taken with those caught; "phạt 3 ô tô và 5 xe máy" tells of vehicles alone
  {
    name: 'taken-with',
    own: 'suspect',
    kind: 'count',
    last: 'suspect',
    lead: /^(?:và|cùng|cùng với|kèm|kèm theo)$/,
    item: IS_VEHICLE,
    is: ({ before }) => before !== undefined && isPeople(before),
    gives: 'means',
  },
  // "tước 1.240 giấy phép lái xe"
  {
    name: 'licences',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:tước|tước quyền sử dụng|thu hồi|tạm giữ)$/,
    item: /^(?:giấy phép lái xe|giấy phép|gplx|bằng lái|bằng lái xe|chứng chỉ|giấy tờ)(?: |$)/,
    gives: 'seized',
  },
  // "tịch thu sung công 1 ô tô và 9 điện thoại": what a court takes was not seized as a tool
  {
    name: 'forfeited',
    own: 'means',
    clause: /(?:tịch thu (?:sung|nộp|vào)|sung (?:công|quỹ))[^;:]*$/,
    gives: 'seized',
  },
  // "xử phạt 47 hộ … với số tiền 80 triệu đồng", "xử phạt 380 trường hợp, nộp ngân sách 1 tỷ đồng"
  { name: 'fine', kind: 'money', is: isFine, gives: 'fine' },
  // "167 vụ, trị giá hàng hoá 18 tỷ đồng": the worth of goods beside a fine
  { name: 'worth-of-goods', own: 'fine', said: GOODS_WORTH, gives: 'seizedValue' },
  // "thu giữ 320 triệu đồng", "5 xe máy và 320 triệu đồng": money that was taken itself
  {
    name: 'cash',
    own: 'seizedValue',
    // but "trị giá hàng tịch thu | 2 tỷ đồng"
    lead: /^(?:,|và|cùng)$|^(?!.*trị giá)(?:.*[ ,;])?(?:thu|thu giữ|tạm giữ|tịch thu)(?: được| số tiền| tổng số tiền)?$/i,
    gives: 'seized',
  },
]
