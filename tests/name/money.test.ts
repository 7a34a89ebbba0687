import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** A percent of a plan is of what the level before it is, whatever stands between them. */
const PLANS: Rows = [
  [
    'Năm 2024, tỉnh đón 85.400 lượt khách, gấp 1,4 lần cùng kỳ và bằng 89,5% kế hoạch năm.',
    'participation',
    'participation',
    'participation',
  ],
  ['Đội lập hồ sơ đưa 21 người nghiện đi cai, đạt 105% chỉ tiêu; xử phạt 14 trường hợp.', 'people', 'people', 'case'],
  ['Huyện tiêm 6.300 liều vắc xin tại 14 xã, đạt 91% kế hoạch.', 'health', 'organisation', 'health'],
  ['Các huyện làm 19 km đường ở 7 xã, đạt 105% kế hoạch.', 'works', 'organisation', 'works'],
  ['Thu ngân sách của 9 xã đạt 120 tỷ đồng, bằng 95% dự toán.', 'organisation', 'budget', 'budget'],
  ['Đàn bò được tiêm phòng 7.200 con (đạt 88% kế hoạch).', 'health', 'health'],
  // but what is told anew has a matter of its own
  ['Chi cục yêu cầu 7 xã rà soát, giải ngân đạt 95% kế hoạch.', 'organisation', 'budget'],
]

describe('types of sums and shares', () => {
  it.each(PLANS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
