import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** Beside the numbers that are no figures stand these, which look like them and are: [sentence, value of each figure]. */
test.each<[string, number[]]>([
  ['Quyết định: 12 hộ được vay vốn.', [12]],
  ['Tổng số: 35 hộ nghèo.', [35]],
  ['Lớp 35 học sinh có hai cô giáo.', [35, 2]],
  ['Toàn xã có 5 thôn, 3 bản.', [5, 3]],
  ['Mỗi tháng ba lần, đội ra quân dọn rác.', [3]],
  ['Hai người bị thương được đưa đi cấp cứu.', [2]],
  ['Bệnh nhân uống 5 g thuốc mỗi ngày.', [5]],
  ['Ca mổ kéo dài hơn 3h.', [3]],
  ['Tỷ lệ mắc bệnh là 3-5%.', [3]],
  ['Có 1 chiều dài tuyến kè là 12 km.', [12]],
  ['Xã có 12\n\nHuyện có 30 hộ.', [12, 30]],
  ['Sau lũ, năm hộ phải di dời.', [5]],
  ['Công ty có hai thành viên góp vốn.', [2]],
  ['Trường có tổng số HS 350 và 12 lớp.', [350, 12]],
  ['Số HS: 350', [350]],
  ['Một bên có 12 hộ, bên kia có 15 hộ.', [12, 15]],
  ['Khách sạn có 5 mini bar.', [5]],
  ['Sư đoàn bộ binh 9 có 120 chiến sĩ tham gia.', [120]],
  ['Bị can phạm tội khi mới 17 tuổi.', [17]],
  ['Mất 1 dây chuyền vàng 18K và 2 chỉ vàng 24K.', [1, 2]],
  ['Có 120 ca mắc trên 100.000 dân.', [120]],
  ['Thành phố có trên 100.000 dân.', [100000]],
  ['Đội đã điều 5 xe chữa cháy cùng 40 chiến sĩ.', [5, 40]],
  ['Toà nhà 5 tầng vừa được khánh thành.', [5]],
  ['Anh bị phạt hai chục năm tù.', [20]],
  ['Chi 2 tỷ đồng làm một mét đường.', [2000000000]],
  ['Mỗi tháng 13 triệu đồng tiền công.', [13000000]],
  ['Bắt đối tượng 3 lần trộm cắp.', [3]],
  ['Trường có 12 lớp.\n\n5\n\n/\n\n5\n\n(\n\n1\n\nbình chọn\n\n)', [12]],
  ['Cuộc thi có 12 bình chọn.', [12]],
  ['Anh là một trong năm người chiến thắng.', [5]],
  ['Trong năm người dân thu hoạch lúa.', []],
  ['Nhà xưởng xây 2 tầng nhà kho.', [2]],
  ['Cả khoa có bệnh nhân 120 người.', [120]],
  ['Đội của 115 hộ dân.', [115]],
  ['Anh mua 24 k vải, tức là 24.000 đồng.', [24000, 24000]],
])('%s', (sentence, values) => {
  expect(read(sentence).result.figures.map(({ value }) => value)).toEqual(values)
})
