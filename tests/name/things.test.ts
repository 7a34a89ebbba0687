import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** What things suffer, and what is done to those that suffered. */
const SUFFERED: Rows = [
  ['Công ty đếm được 14 cây sao đen bị đầu độc.', 'damage'],
  ['Phố này có 14 cây sao đen.', 'other'],
  ['Gió lốc làm 9 cây phượng bị bật gốc; 4 cây ở phố Huế.', 'damage', 'damage'],
  ['Tai nạn liên hoàn khiến 12 xe máy bị móp méo.', 'damage'],
  ['Công an cho biết 12 xe máy bị tạm giữ.', 'seizure'],
  ['Dân quân gia cố 6 cống bị sạt.', 'works'],
  ['Tuyến kênh vỡ 1,5 km.', 'damage'],
  ['Tuyến kênh dài 1,5 km.', 'works'],
  ['Sâu keo gây hại trên 40 ha ngô.', 'damage'],
  ['Đạo ôn phát sinh trên 52 ha ở ba xã phía nam.', 'damage', 'organisation'],
  ['Vụ này nông dân gieo trồng 52 ha đậu phộng.', 'production'],
  ['Xã có 12 ha tôm nhiễm bệnh đốm trắng.', 'damage'],
  ['Xã nuôi 12 ha tôm thẻ chân trắng.', 'production'],
]

/** How far, what weapons are for, who visits, which days are worked. */
const MATTERS: Rows = [
  ['Trụ sở công ty cách trung tâm huyện 2 km.', 'other'],
  // ships and planes that are on their way take part, those that somebody has are equipment
  ['Hai tàu chiến đi qua eo biển Hormuz trong đêm.', 'participation'],
  ['Bốn máy bay tiến hành ném bom thị trấn.', 'participation'],
  ['Đến trưa có 70 tàu cá đã vào bờ.', 'participation'],
  ['Huyện có 70 tàu cá vỏ thép.', 'works'],
  ['Công an thu giữ 3 tàu đánh bắt trái phép.', 'seizure'],
  ['Sáng nay 60 gốc đào ở cuối làng bị lột vỏ.', 'damage'],
  ['Trong vườn có 60 gốc đào.', 'other'],
  ['Nhóm này mang theo 3 cây mã tấu.', 'other'],
  ['Công an thu giữ 3 cây mã tấu.', 'seizure'],
  ['Tỉnh đón 2,1 triệu lượt khách.', 'participation'],
  ['Sản lượng vận chuyển đạt 90.000 lượt khách.', 'production'],
  ['Giá vàng có 3 phiên giảm.', 'production'],
  ['Lương tính theo 26 ngày công.', 'other'],
  ['Bà con đóng góp 1.200 ngày công.', 'donation'],
  ['Đơn vị đã kiểm tra sau thông quan 30 cuộc.', 'procedure'],
  ['Trang ấy có 20.000 người theo dõi.', 'other'],
  ['Số người tham gia bảo hiểm xã hội đạt 24.600 người.', 'people'],
  ['Số người tham gia lễ hội đạt 24.600 người.', 'participation'],
]

/** What sections of reports count: goods that are handed out, fates without a noun, offences of traffic, people who borrow or give. */
const REPORTED: Rows = [
  ['Huyện đã cấp 42 tấn gạo cho các xã vùng cao.', 'gift'],
  ['Nhà máy xay xát bán 42 tấn gạo.', 'production'],
  ['Dự án hỗ trợ 2.100 con gà giống.', 'gift'],
  ['Trại xuất bán 2.100 con gà thịt.', 'production'],
  ['Chị Lan được nhận 3 phiếu mua hàng.', 'gift'],
  ['Chính quyền hỗ trợ gia đình có người chết 20 triệu đồng.', 'gift'],
  ['Quý I xảy ra 52 vụ tai nạn giao thông, chết 21, bị thương 37.', 'case', 'casualty', 'casualty'],
  ['Công an bắt 20 vụ, trong đó tàng trữ 8 vụ.', 'case', 'case'],
  ['Công an phát hiện Nam tàng trữ 8 bánh heroin.', 'seizure'],
  ['Theo lỗi: nồng độ cồn 840, quá tải 65.', 'case', 'case'],
  ['Đội đã xóa 2 điểm đen tai nạn giao thông.', 'works'],
  ['Ngân hàng cho 240 chị vay ưu đãi.', 'people'],
  ['Ngân hàng đã chuyển 31 tỷ đồng cho 620 lượt hộ vay.', 'production', 'people'],
  ['Kho bạc giải ngân 31 tỷ đồng cho 4 dự án.', 'budget', 'organisation'],
  ['Thành phần: 12 đại biểu HĐND huyện.', 'participation'],
  ['Mức phụ cấp 1,6 triệu đồng/người/tháng.', 'production'],
  ['Mức trợ cấp 1,6 triệu đồng/người/tháng.', 'budget'],
  ['Đoàn bác sĩ mổ mắt cho 60 cụ già.', 'health'],
  ['Trong các kiến nghị ấy đã giải quyết xong 14.', 'procedure'],
  ['Bộ đội dựng lại 5 nếp nhà cho dân.', 'housing'],
  ['Công ty đang cung cấp 30 loại máy bơm.', 'other'],
]

/** One noun in two senses. */
const SENSES: Rows = [
  // what a car is; what a hall holds
  ['Lệnh cấm áp dụng với xe khách trên 29 chỗ.', 'other'],
  ['Sân vận động có sức chứa 15.000 chỗ.', 'works'],
  ['Phố cấm xe tải trên 3,5 tấn.', 'other'],
  ['Bến cảng đón tàu trọng tải 20.000 tấn.', 'works'],
  // layers and classes
  ['Chiếc bàn phủ 3 lớp sơn.', 'other'],
  ['Trung tâm mở 3 lớp dạy nghề.', 'participation'],
  // samples of goods, of forms, of patients
  ['Chi cục đã lấy 60 mẫu thức ăn chăn nuôi.', 'procedure'],
  ['Thông tư có 4 mẫu tờ khai.', 'procedure'],
  ['Bệnh viện lấy 60 mẫu bệnh phẩm.', 'health'],
  ['Ngày ấy đội lấy 60 mẫu, có 2 ca dương tính.', 'health', 'health'],
  // copies and villages
  ['Hợp đồng lập thành 4 bản, mỗi bên giữ 2 bản.', 'procedure', 'procedure'],
  ['Đồn phụ trách 3 xã, 14 bản.', 'organisation', 'organisation'],
  ['Có 5 bản của xã Tân Lập chưa có điện.', 'organisation'],
]

/** Firms, markets and parts by what the clause does with them. */
const BODIES: Rows = [
  ['Quản lý thị trường phạt 7 quán ăn.', 'suspect'],
  ['Phố này có 7 quán ăn.', 'organisation'],
  ['Đoàn phát hiện 12 cơ sở vi phạm.', 'suspect'],
  ['Đoàn kiểm tra 12 cơ sở.', 'procedure'],
  ['Hãng đã có mặt tại 9 thị trường.', 'organisation'],
  ['Đây là 9 thị trường xuất khẩu lớn nhất.', 'trade'],
  ['Hãng khai thác 25 đường bay.', 'production'],
  ['Sổ gồm 2 phần.', 'other'],
  ['Hội trao 40 phần cho hộ nghèo, mỗi phần 300.000 đồng.', 'gift', 'gift'],
  ['Siêu thị khuyến mãi hàng trăm mặt hàng.', 'production'],
  ['Việt Nam xuất khẩu 30 mặt hàng sang Nhật Bản.', 'trade'],
]

/** Vehicles that are nobody's loot, that meet, that are sent. */
const VEHICLES: Rows = [
  ['Sáng nay 2 ô tô va chạm nhau ở đầu cầu.', 'case'],
  ['Xe khách húc vào 2 ô tô đang đỗ.', 'damage'],
  ['Người ta thấy 4 chiếc ô tô màu đen trước cổng.', 'other'],
  ['Cảnh sát tạm giữ 4 chiếc ô tô màu đen.', 'seizure'],
  ['Phòng cảnh sát điều thêm 6 xe chữa cháy và 2 xe bồn.', 'participation', 'participation'],
]

/** What is done with a thing, before its noun. */
const DEEDS: Rows = [
  ['Hắn mang theo 2 con dao rồi trèo vào nhà.', 'other'],
  ['Công an thu giữ 2 con dao.', 'seizure'],
  ['Hắn mang theo 2 gói ma túy.', 'seizure'],
  ['Bộ tư lệnh điều thêm 12 xe bọc thép.', 'participation'],
  ['Cơ quan thi hành án kê biên 3 thửa đất.', 'seizure'],
  ['Dự án có 3 thửa đất.', 'works'],
  ['Xưởng may xuất xưởng 40.000 áo sơ mi mỗi tháng.', 'production'],
  ['Xã treo 80 đèn năng lượng mặt trời dọc đường.', 'works'],
  ['Có 3 nhà đầu tư tham gia dự án cao tốc.', 'organisation'],
  ['Có 3 nhà đầu tư tham dự lễ ký.', 'participation'],
  ['Vật chứng của 3 vụ án được tiêu hủy.', 'case'],
]

describe('types of things, bodies and events', () => {
  it.each(SUFFERED)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(MATTERS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(REPORTED)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SENSES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(BODIES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(VEHICLES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(DEEDS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
