import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** How the figures of a text are tied: each link as "what → relation → which", by the numbers as they are written. */
test.each<[string, ...string[]]>([
  // fates, said by the noun, behind it or before it
  ['Vụ nổ làm 3 người Việt Nam thiệt mạng và 11 người bị thương.', '11 with 3'],
  ['Tai nạn khiến một người tử vong và một người phải đi cấp cứu.', 'một with một'],
  ['Tai nạn làm 1 người chết, 1 người trong tình trạng nguy kịch.', '1 with 1'],
  ['Có 28 người được xác nhận đã thiệt mạng nhưng 81 người còn mất tích.', '81 with 28'],
  ['Nội chiến cướp đi sinh mạng của 465.000 người, làm 20.000 người khác bị thương.', '20.000 with 465.000'],
  ['Trong 13 người nhập viện có 4 bệnh nhân bị thương nặng.'],
  ['Vụ cháy làm 2 người chết, 40 người tham gia chữa cháy.'],
  ['Tai nạn làm 2 người chết, 3 xe hư hỏng.'],
  // those who take part, by a noun of their own, and an article that is no part of a pair
  ['Sân bay đón 11 chuyến bay, với tổng số hành khách gần 1.300 người.', '1.300 with 11'],
  ['Chi cục lập 4 tổ công tác (do 4 lãnh đạo chi cục phụ trách).', '4 with 4'],
  ['Hội nghị có khách từ 60 quốc gia cùng 400 doanh nhân.'],
  ['Ông đi một xe máy chở 2 người.'],
  // a bracket that closes before a sum holds parts, which the sum is not of
  [
    'Giai đoạn đầu xây dựng 55,5 km (4 km cầu và 51,5 km đường) theo hình thức BOT, tổng mức đầu tư 14.462 tỷ đồng.',
    '14.462 tỷ total 55,5',
  ],
  ['Tổ công tác thu 3 hộp pháo (loại 36 quả), có tổng khối lượng là 4 kg.', '4 total 3'],
  ['Lượng nhập khẩu là 161 tấn (chiếm 2% tổng lượng nhập khẩu) và 24 tấn (chiếm 1% tổng lượng nhập khẩu).'],
  // what measures the things stands for them
  ['Ông bán 6 căn hộ, có tổng diện tích 3.000 m2, với tổng giá trị 47 tỷ đồng.', '3.000 total 6', '47 tỷ total 6'],
  // places, articles, rates, bounds and penalties of a rule, what a business makes: no things that have a worth
  ['Nhóm này lấy 8,5 tấn chì bên trong hai container với giá trị 450 triệu đồng.', '450 triệu total 8,5'],
  ['Hàng chứa trong 5 container là nhôm phế liệu, trọng lượng 115 tấn.', '115 total 5'],
  ['Một nghi phạm trong băng trộm vàng trị giá 8,3 tỷ đồng bị bắt.'],
  ['Xã trao 12 chiếc xe đạp trị giá 24 triệu đồng.', '24 triệu total 12'],
  ['Đơn hàng dưới 2 kg giá trị từ 50.000 đồng trở lên được miễn phí.'],
  ['Ai làm chết 2 người thì bị phạt tiền từ 50 đến 500 triệu đồng.'],
  ['Công ty khai thác được 331.300 tấn mủ cao su. Tổng doanh thu đạt 22.873 tỷ đồng.'],
  ['Xã trao 150 thùng mì. Tổng trị giá quà là 15 triệu đồng.', '15 triệu total 150'],
  // a bound that each has reached, and what the sum of all is
  ['Nước ta có 11 nhóm hàng đạt kim ngạch trên 1 tỷ USD.', '1 tỷ each 11'],
  ['Tỉnh có 11 nhóm hàng xuất khẩu với tổng kim ngạch trên 1,2 tỷ USD.', '1,2 tỷ total 11'],
  ['Khách nhận 2.000 mã giảm giá mệnh giá 20.000 đồng.', '20.000 each 2.000'],
  // the things stand behind their rate
  ['Hội hỗ trợ 500.000 đồng/suất cho 20 suất quà.', '500.000 each 20'],
  ['Cả nước có 8 bác sĩ trên một vạn dân.'],
])('%s', (text, ...expected) => {
  const { figures } = read(text).result
  const written = new Map(figures.map(({ id, text }) => [id, text]))
  const told = figures.flatMap(({ text, links }) =>
    links.map(({ rel, to }) => `${text} ${rel} ${to.map((id) => written.get(id)).join(', ')}`),
  )
  expect(told).toEqual(expected)
})
