import { describe } from 'vitest'
import { type Row, testRows } from './clauses.js'

const times = (n: number, item: string): string[] => Array(n).fill(item)

/** Calculations: what comes out names what is reckoned with, but a factor is what was told of its number before. */
const CALCULATIONS: readonly Row[] = [
  ['Tiền lãi = 80 triệu đồng x 0,6% x 5 tháng = 2,4 triệu đồng.', ...times(4, 'Tiền lãi')],
  [
    'Hộ ông Tư thiếu 60 triệu đồng tiền thuê đất.\nTiền lãi = 60 triệu đồng x 2% = 1,2 triệu đồng.',
    ...times(2, 'tiền thuê đất'),
    ...times(2, 'Tiền lãi'),
  ],
  ['Tổng lương của 3 thợ mộc là: 8 triệu đồng + 9 triệu đồng = 17 triệu đồng.', 'thợ mộc', ...times(3, 'Tổng lương')],
  ['Thu nhập tính thuế = 21.000.000 - 4.000.000 = 17.000.000 đồng.', ...times(3, 'Thu nhập tính thuế')],
  ['Chi phí mỗi năm: 48 triệu đồng/12 = 4 triệu đồng/tháng.', ...times(3, 'Chi phí')],
  ['Giá nhập kho: (30 triệu đồng + 5 triệu đồng) x 2 = 70 triệu đồng.', ...times(3, 'Giá nhập kho')],
  // it may go on in the next line, or begin in the one after its name
  ['Tiền lãi = 80 triệu đồng x\n0,6% x 5 tháng = 2,4 triệu đồng.', ...times(4, 'Tiền lãi')],
  ['Cách tính tiền lãi là:\n= 80 triệu đồng x 0,6% = 480 nghìn đồng.', ...times(3, 'tiền lãi')],
  // what has a noun of its own keeps it
  ['Tiền công = 4 thợ hồ x 300 nghìn đồng = 1,2 triệu đồng.', 'thợ hồ', ...times(2, 'Tiền công')],
  // no calculation
  ['Đội trồng 3 ha dưa + 2 ha bí.', 'dưa', 'bí'],
  ['Kim ngạch xuất khẩu gạo đạt 3 tỷ USD, bằng 120% cùng kỳ.', ...times(2, 'Kim ngạch xuất khẩu gạo')],
]

/** Lists whose lines do not say what their sums and terms are: the line over them does. */
const LISTS: readonly Row[] = [
  [
    'Mức thu phí đỗ xe được quy định như sau:\n- 2 triệu đồng/năm: đối với xe con.\n- 5 triệu đồng/năm: đối với xe khách.',
    ...times(2, 'Mức thu phí đỗ xe'),
  ],
  [
    'Mức lương tối thiểu vùng năm 2021:\n- Vùng I: mức 4,4 triệu đồng/tháng;\n- Vùng II: mức 3,9 triệu đồng/tháng.',
    ...times(2, 'Mức lương tối thiểu vùng'),
  ],
  [
    'Phạt tiền chủ xưởng trả lương thấp theo các mức sau đây:\n- Từ 5 triệu đồng đến 10 triệu đồng với xưởng nhỏ;',
    'Phạt tiền',
  ],
  [
    'Thợ lành nghề được nghỉ phép năm như sau:\n- 15 ngày đối với thợ lò;\n- 13 ngày đối với thợ điện.',
    ...times(2, 'nghỉ phép năm'),
  ],
  ['- Chi phí vận chuyển tháng 3/2019:\nNợ TK 641: 6.000.000\nCó TK 111: 6.000.000', ...times(2, 'Chi phí vận chuyển')],
  ['Vốn vay ưu đãi trong năm như sau:\n- Có 350 hộ với dư nợ 3 tỷ đồng.', 'hộ', 'dư nợ'],
  // a line that names its sum keeps it, and one over no list gives nothing
  ['Chi phí trong năm gồm:\n- Tiền điện 3 triệu đồng.\n- Tiền nước 1 triệu đồng.', 'Tiền điện', 'Tiền nước'],
  ['Kim ngạch các mặt hàng như sau:\n- Gạo đạt 3 tỷ USD.\n- Cà phê đạt 2 tỷ USD.', 'Gạo', 'Cà phê'],
  ['Mức thu phí đã tăng.\nÔng Tư nhận 2 triệu đồng.', null],
]

describe('a calculation', () => testRows('item', CALCULATIONS))
describe('a list', () => testRows('item', LISTS))
