import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'
import { read } from '../phrases/say.js'

/** Which numbers of a text may be summed, as they are written. */
test.each<[string, ...string[]]>([
  ['Huyện xây 35 căn nhà, trị giá 2,1 tỷ đồng.', '35', '2,1 tỷ'],
  ['Huyện làm mới 12 km đường, sản lượng đạt 500 tấn.', '12', '500'],
  ['Trạm phát 300 MWh điện.', '300'],
  ['Tòa phạt ông Hải 3 năm tù.', '3'],
  ['Doanh thu đạt 90 tỷ đồng, giá trị đạt 12 tỷ đồng.', '90 tỷ', '12 tỷ'],
  // how strong, fast, high or long one thing is
  ['Tàu chạy 80 km/h.'],
  ['Nhiệt độ ngoài trời là 39 độ C.'],
  ['Mưa kéo dài 3 giờ.'],
  ['Nước ngập sâu 2 m.'],
  ['Trường đạt 85 điểm.'],
  ['Hệ số lương là 2,34.'],
  ['Tàu dài 80 m, rộng 14 m.'],
  // nor is a number of nothing that is named
  ['(12 + 30) : 2.'],
  ['Xã đào kênh dài 4 km.', '4'],
  ['Bé gái nặng 2,8 kg chào đời.'],
  ['Hải quan giữ lô ngà voi nặng 5 tấn.', '5'],
  ['Toà nhà cao 18 tầng.'],
  // what one costs or earns
  ['Giá vàng ở mức 54 triệu đồng.'],
  ['Mức lương là 7 triệu đồng.'],
  // what may happen, and what sort of thing it is
  ['Bị cáo đối mặt mức án cao nhất là 10 năm tù.'],
  ['Người vi phạm có thể bị phạt 5 triệu đồng.'],
  ['Xe khách 45 chỗ lật bên đường.'],
  ['Sân có 12.000 chỗ.', '12.000'],
  // the same in another currency
  ['Hội góp 50 triệu peso (hơn 1 triệu USD).', '50 triệu'],
  // what is there, and what may, must or is to be
  ['Vụ nổ khiến ít nhất 13 người thiệt mạng.', '13'],
  ['Hồ sơ phải có ít nhất 2 bản.'],
  ['Lô hàng trị giá từ 20 triệu đồng trở lên được miễn.'],
  ['Hộ nghèo được vay không quá 50 triệu đồng.'],
  ['Trang trại dự kiến trồng 30 ha lúa, 20 ha ngô.'],
  ['Huyện sẽ xây 5 trường học.'],
  ['Lượng khách nhiều hơn dự kiến với 9.400 lượt.', '9.400'],
  ['Ông Nam là 1 trong 5 bị can.', '5'],
  ['Đàn bò tăng từ 45 con lên 112 con.', '112'],
  // what is some of a number told before
  ['Trong 46 cán bộ được xét có 3 người yếu, 43 người khá.', '46'],
  ['Trong 14 xã có 9 xã đạt chuẩn.', '9'],
  ['Huyện phát hiện 21 vụ, khởi tố 5 vụ.', '21'],
  ['Huyện phát hiện 21 vụ, xây 5 căn nhà.', '21', '5'],
  ['Trong 46 cán bộ có 3 người yếu, 5 người khá, riêng xã Tân có 20 người.', '46', '20'],
  ['Có 31 nhà sập: Trà Vinh 10 nhà, Hậu Giang 5 nhà.', '31'],
  ['Công an xử 12 vụ: bắt 3 bị can, 2 bị cáo.', '12', '3', '2'],
  // and what was never summed
  ['Năng suất đạt 60 tạ/ha.'],
  ['Thu ngân sách tăng 12%.'],
  ['Hàng nghìn người dự hội.'],
])('%s', (text, ...expected) => {
  const { figures } = read(text).result
  expect(figures.filter(({ additive }) => additive).map(({ text }) => text)).toEqual(expected)
})

test('a column of prices is of one each, and one of what was earned is summed', () => {
  const page = readText('Chợ;Giá gạo (đồng);Thu (đồng)\nTân An;12.000;900.000\nTân Mỹ;13.500;700.000\n', {
    source: 'a.csv',
  })
  const { figures } = extractPage(page).result
  expect(figures.filter(({ additive }) => additive).map(({ text }) => text)).toEqual(['900.000', '700.000'])
})
