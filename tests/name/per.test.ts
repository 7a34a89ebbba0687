import { type Row, testRows } from './clauses.js'

/** A clause and the denominators of its figures; null where a figure is no rate. */
const RATES: readonly Row[] = [
  // how densely people, plants and fish stand
  ['Mật độ dân số là 345 người/km2.', 'km2'],
  ['Đầm thả 1.200 con/m2, trồng 1.100 cây/ha.', 'm2', 'ha'],
  // people that rates are out of are no figure of their own
  ['Giường bệnh bình quân 1 vạn dân đạt 31 giường.', '1 vạn dân'],
  ['Số bác sĩ tính trên 100.000 dân là 96 người.', '100.000 dân'],
  ['Hội thi thu hút trên 10.000 người.', null],
  // plants by how long they grow
  ['Diện tích cây hàng năm đạt 410 ha.', null],
  ['Hỗ trợ 500.000 đồng/em/tháng.', 'em/tháng'],
  ['Mức tối đa 1 triệu đồng/người/tháng.', 'người/tháng'],
  ['Trao 36 suất quà, mỗi suất trị giá 300.000 đồng.', null, 'suất'],
  ['Hỗ trợ 60 triệu đồng/căn cho hộ nghèo.', 'căn'],
  ['Huyện tặng 3 triệu đồng mỗi em, 97 em được tặng 2 triệu đồng.', 'em', null, null],
  ['Mỗi hộ 20 triệu đồng, 3 con bò.', 'hộ', 'hộ'],
  ['Mức giảm trừ là 4,4 triệu đồng/người phụ thuộc.', 'người phụ thuộc'],
  ['Vàng tăng 50.000 đồng/lượng chiều bán ra.', 'lượng'],
  ['Bình quân mỗi ngày ghi nhận 35 ca.', 'ngày'],
  ['Lợi nhuận đạt 12-13% mỗi năm.', 'năm'],
  ['Tỷ lệ đạt 4,8%/năm (0,4%/tháng).', 'năm', 'tháng'],
  ['Thu nhập bình quân đầu người đạt 54 triệu đồng.', 'đầu người'],
  ['Mỗi phần gồm 10kg gạo, 2 thùng mì và 300.000 đồng.', 'phần', 'phần', 'phần'],
  ['Trẻ uống 2 hộp sữa/ngày.', 'ngày'],
  ['Nước ta bán 80.000 tấn gạo/năm.', 'năm'],
  ['Nhà máy làm ra 600 triệu kWh điện mỗi năm.', 'năm'],
  ['Hàng năm nước ta xuất khẩu 50.000 tấn gạo.', 'năm'],
  ['Tốc độ tăng trưởng hàng năm là 6%.', null],
  // plants that are sown every year
  ['Diện tích cây hàng năm đạt 4.300 ha.', null],
  ['Tổng diện tích cây trồng hằng năm là 4.300 ha.', null],
  ['Thặng dư 17 tỷ USD là một điểm sáng.', null],
  ['Chi 1,4 tỷ đồng cho một mét đường.', 'mét'],
  ['Nhà máy xử lý 900 m3/ngày đêm.', 'ngày đêm'],
  ['Chương trình phủ sóng 48 tỉnh/thành phố.', null],
  ['Triệt phá 32 vụ/36 đối tượng.', null, null],
  ['Huyện trồng 90 ha rừng/KH 70 ha.', null, null],
  ['Thu đạt 640 tỷ đồng/kế hoạch 600 tỷ đồng.', null, null],
  ['Xã tặng mỗi tân binh 2 triệu đồng.', 'tân binh'],
  ['Tại mỗi cây xăng có 3 cột bơm.', 'cây xăng'],
  ['Mỗi khi mưa, 20 hộ phải sơ tán.', null],
  ['Quán thu 20.000 đồng cho mỗi ghế.', 'ghế'],
  ['Bình quân một tháng xảy ra 4 vụ cháy.', 'tháng'],
  ['Một tháng xảy ra 4 vụ cháy.', null],
  ['Nhận 0,85 USD mỗi đơn hàng.', 'đơn hàng'],
  ['Cấm đỗ xe 30 phút trên một số tuyến phố.', null],
  // the second of two levels names the denominator of both
  ['Giá vé tăng từ 40.000 lên 60.000 đồng/lượt.', 'lượt', 'lượt'],
  ['Vốn điều lệ bình quân một công ty đạt 9 tỷ đồng.', 'công ty'],
  ['Một công ty đạt 9 tỷ đồng doanh thu.', null],
  // what is paid for one, or spent on one
  ['Giá tối thiểu cho 1 căn hộ tại đây là 2 tỷ đồng.', 'căn hộ'],
  ['Mức vay 1 dự án tối đa là 3 tỷ đồng.', 'dự án'],
  ['Thuế bình quân một chuyến đạt 8 tỷ đồng.', 'chuyến'],
  ['Thời gian làm thủ tục cho một lô hàng là 5 giờ.', 'lô hàng'],
  ['Ông trả giá cho một sai lầm là 5 năm tù.', null],
  ['Nhà máy có công suất một ngày 90.000 m3 nước.', 'ngày'],
  // what a rate is out of, behind "trên"
  ['Dầu có giá 70 USD trên thùng.', 'thùng'],
  ['Mật độ là 250 người trên km2.', 'km2'],
  ['Năng suất đạt 6 tấn trên ha.', 'ha'],
  ['Tiền phạt chậm nộp là 30 đồng trên ngày.', 'ngày'],
  ['Máy cho ra 15 lít nước trên 1 m2.', 'm2'],
  ['Máy in 2 trang chữ trên 1 trang giấy.', 'trang giấy'],
  ['Xe đi hết 6 lít/100 km.', '100 km'],
  ['Xe hỏng chở 20 người trên km 45.', null],
  ['Công an bắt 2 người trên tàu.', null],
  ['Cước là 900 USD/container 40 feet.', 'container 40 feet'],
  // a list behind what comes every year
  ['Mỗi năm, khoảng 30 con trâu và 12 con bò bị mất.', 'năm', 'năm'],
  ['Mỗi năm, xã có 3 hộ thoát nghèo, thu nhập đạt 50 triệu đồng.', 'năm', null],
  // one of two prices behind the other
  ['Giá đô là 23.100 VND/USD, không đổi ở chiều mua và tăng 15 đồng ở chiều bán.', 'USD', 'USD'],
  ['Thu nhập bình quân tháng của cả hộ từ mọi nguồn không vượt quá 2 triệu đồng.', 'tháng'],
  ['Thu nhập bình quân tháng, theo ông Nam, khác với khoản hỗ trợ 2 triệu đồng.', null],
  ['Mức vay không quá 80 triệu đồng cho 1 người lao động.', 'người lao động'],
  ['Quỹ tặng mỗi suất 1 triệu đồng cho 3 hộ nghèo.', 'suất', null],
  ['Làng đón hàng trăm đoàn khách mỗi năm nhưng 40 hộ vẫn nghèo.', 'năm', null],
  ['Dư nợ tăng trưởng bình quân hằng năm đạt 9,4%.', 'năm'],
  // the unit of both prices stands behind the bracket
  ['Giá vàng ở mức 71,2 – 72,4 (mua vào – bán ra) triệu đồng/lượng.', 'lượng', 'lượng'],
  // what a price moved by is for the same as the price
  ['Tỷ giá ở mức 24.015 VND/USD, giảm 4 đồng so với hôm qua.', 'USD', 'USD'],
  ['Vàng bán ra 71,2 triệu đồng/lượng (giá niêm yết), tăng thêm 200.000 đồng.', 'lượng', 'lượng'],
  ['Lương công nhân là 7 triệu đồng/tháng, nhà máy lỗ 2 tỷ đồng.', 'tháng', null],
  ['Tỷ giá ở mức 24.015 VND/USD, giá thép giảm 4 USD.', 'USD', null],
  // over several months, and a sum that is divided
  ['Khẩu phần là 140 kg/người/6 tháng.', 'người/6 tháng'],
  ['Học phí 900.000 đồng/3 tháng.', '3 tháng'],
  ['Khấu hao là 90.000.000/3 năm.', null, null],
]

testRows('per', RATES)
