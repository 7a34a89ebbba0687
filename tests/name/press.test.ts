import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** What newspapers count and measure besides what portals report. */
const PRESS: Rows = [
  // what is called "bộ" or "bản" and is no ministry or hamlet
  ['Ngôi đền còn giữ 40 bản gỗ khắc chữ Nôm.', 'other'],
  ['Chị gấp 12 bộ áo dài cũ.', 'other'],
  ['Ngoài 11 bộ, ngành còn có 6 tỉnh dự.', 'organisation', 'organisation'],

  ['Hộ kinh doanh chiếm 64% số các chủ thể kinh doanh.', 'organisation'],
  ['Giấy phép đã qua hai lần gia hạn.', 'procedure'],
  ['Sau ba lần đối thoại, hai bên ký thoả thuận.', 'participation'],
  ['Thời gian cấp phép rút từ 10 ngày xuống 6 ngày.', 'procedure', 'procedure'],
  // who is fined of those who were inspected, who owes what is due
  ['Đoàn kiểm tra 30 quán, xử phạt 6 quán.', 'procedure', 'suspect'],
  ['Cả tỉnh có 85 doanh nghiệp còn chậm đóng bảo hiểm.', 'suspect'],
  ['Đội xử phạt 90 triệu đồng, buộc tiêu hủy số hàng hóa trị giá 40 triệu đồng.', 'penalty', 'seizure'],
  ['Bão làm ngập ao, bà con ước mất 12 tỷ đồng.', 'damage'],
  // what is rented, what plants turn out, what is built of
  ['Công ty thuê 300 m2 của chợ để làm kho.', 'works'],
  ['Lò có công suất giết mổ 500 con/ngày.', 'production'],
  ['Mạng có quy mô khoảng 2 triệu thuê bao.', 'production'],
  ['Giá cát đắp tăng 18%.', 'production'],
  ['Năm nay dự án được bố trí 320 tỷ đồng.', 'budget'],
  // what is made to deceive, what is tried out, what is owed
  ['Nhóm này làm giả 400 bộ giấy tờ.', 'seizure'],
  ['Nước này có hai vụ phóng thất bại.', 'other'],
  ['Công ty còn khoản công nợ 90 tỷ đồng.', 'production'],
  ['Dự án còn nợ nghĩa vụ tài chính 100 tỷ đồng.', 'budget'],
  ['Bài kiểm tra đã qua 2/3 thời gian làm bài.', 'other'],
  ['Mỏ khai thác khoáng sản trái phép từ 50 m3 trở lên bị tịch thu.', 'seizure'],
  // what is taken with the lorry that carries it, how long a knife is, what has its papers
  ['Bắt xe tải chở lợn bệnh\nChủ hàng khai mua lợn ở xa, tổng trọng lượng 1.200 kg.', 'seizure'],
  ['Khách mang theo con dao dài 17 cm.', 'seizure'],
  ['Đến nay 6.400 thửa đất được làm sạch dữ liệu.', 'procedure'],
  // bribes, loans, what is paid back
  ['Sổ ghi đã chung chi hàng tỷ đồng cho cán bộ.', 'damage'],
  ['Ngân hàng chấp thuận cho vay, giải ngân 260 tỷ đồng.', 'production'],
  ['Chủ đầu tư đã nộp lại số tiền gần 100 triệu đồng.', 'penalty'],
  ['Bà chia ra làm 5 giỏ lớn.', 'other'],
  ['Có 2.100 người tham gia bảo hiểm, đạt 91% kế hoạch giao.', 'people', 'people'],
]

describe('types of figures in newspapers', () => {
  it.each(PRESS)('%s', (text, ...types) => expect(typesOf(text)).toEqual(types))
})
