import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** What things suffer, and what is done to those that suffered. */
const SUFFERED: Rows = [
  // the last of a list has what befell all of it in its item
  ['Lốc làm 4 điểm trường, 3 trạm y tế bị hư hại.', 'damage', 'damage'],
  ['Xã có 4 điểm trường, 3 trạm y tế.', 'organisation', 'organisation'],
  ['Rét làm 45 con trâu, bò chết.', 'damage'],
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
  // what somebody does to them, behind those whose they are
  ['Đêm qua 30 gốc sầu riêng của nhà anh Tám bị kẻ xấu chặt hạ.', 'damage'],
  ['Vườn có 30 gốc sầu riêng của nhà anh Tám.', 'production'],
  ['Cả 5 xe máy bị nhóm thanh niên đập phá.', 'damage'],
  ['Hơn 4 ha rừng bị nhóm lâm tặc chặt phá.', 'damage'],
  ['Hai xe tải của doanh nghiệp bị cảnh sát tạm giữ.', 'seizure'],
]

/** How far, what weapons are for, who visits, which days are worked. */
const MATTERS: Rows = [
  // what a plant can turn out, and what it does
  ['Nhà máy có công suất 30.000 tấn mì mỗi năm.', 'works'],
  ['Năm qua công ty bán ra 30.000 tấn mì.', 'production'],
  // beasts in a park are no buildings, and what is old is nobody
  ['Du khách bắt 2 con rùa trong công viên.', 'other'],
  ['Phường lắp 2 cột đèn trong công viên.', 'works'],
  ['Vườn bưởi 5 tháng tuổi ấy nằm cuối xóm.', 'other'],
  ['Cây cầu 90 năm tuổi sắp được thay.', 'works'],
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
  ['Công an bắt giữ 9 đối tượng, thu hồi 14 xe máy và 300 triệu đồng.', 'suspect', 'seizure', 'seizure'],
  ['Đoàn liên ngành xoá 3 hầm vàng trái phép, thu 2 tạ quặng.', 'case', 'seizure'],
  ['Đội quy tập 14 hài cốt liệt sĩ.', 'other'],
  ['Khoa mổ mắt cho 70 cụ với chi phí 4 triệu đồng/ca.', 'health', 'health'],
  ['Công an kiểm tra an toàn tại 320 cơ sở.', 'procedure'],
  ['Tỷ lệ thửa đất ở được cấp giấy đạt 93%.', 'procedure'],
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

/** Counts, areas, lengths and masses of reports. */
const AMOUNTS: Rows = [
  ['Nước lên nhanh, nhiều thôn ngập sâu gần 2 m.', 'other'],
  ['Quốc lộ 9B bị ngập khoảng 0,6 m.', 'other'],
  ['Lũ làm ngập 3 km đường liên xã.', 'damage'],
  ['Xã có 40 hộ bị ngập, nơi sâu nhất gần 2 m.', 'damage', 'other'],
  ['Trên sông Tiền Hà mặn lấn sâu 58 km, sông Cái Bần 42 km.', 'other', 'other'],
  ['Đèo Khau Lộc ùn tắc hơn 15 km sau mưa lớn.', 'other'],
  ['Sạt lở 3 km đê bao.', 'damage'],
  ['Tài xế có nồng độ cồn 0,62 mg/lít khí thở, bị phạt 35 triệu đồng.', 'other', 'penalty'],
  [
    'Công ty Thép Lam Hồng xả 400 m3 nước thải chưa qua xử lý ra sông mỗi ngày, bị phạt 300 triệu đồng.',
    'other',
    'penalty',
  ],
  ['Trạm có công suất xử lý 9.000 m3 nước thải mỗi ngày.', 'works'],
  ['Phương án phải thoả mãn 4 yêu cầu.', 'other'],
  ['Tuyến buýt chạy bình quân 90 chuyến/ngày, tăng 12 chuyến so với năm trước.', 'production', 'production'],
  ['Năm qua xe buýt chạy 2,4 triệu chuyến.', 'production'],
  ['Đội biên phòng tổ chức 12 chuyến tuần tra.', 'participation'],
  ['Diện tích sầu riêng tăng từ 3.200 ha lên 4.100 ha sau hai năm.', 'production', 'production'],
  ['Diện tích thanh long đạt 3.200 ha.', 'production'],
  ['Công ty Chè Bát Giang tặng 15 chiếc xe đạp và 900 quyển vở.', 'scholarship', 'scholarship'],
  ['Hội tặng 60 xe đạp, 200 suất quà cho hộ nghèo.', 'gift', 'gift'],
  ['Quỹ trao học sinh 120 suất, sinh viên 45 suất học bổng.', 'scholarship', 'scholarship'],
  ['Đến nay, 96 căn nhà đã được trao cho các gia đình.', 'housing'],
  ['Dân quân giúp dân lợp lại 320 mái nhà.', 'housing'],
  ['Gió lốc làm tốc mái 40 căn nhà; bộ đội giúp lợp lại 35 mái nhà.', 'damage', 'housing'],
  ['Tỉnh tu bổ 60 lượt di tích.', 'works'],
  ['Ba dự án còn thiếu 2 triệu m3 cát đắp.', 'organisation', 'works'],
  ['Nhà thầu đã đào đắp 1,2 triệu m3.', 'works'],
  ['Tổ công tác bắt 4 đối tượng, thu 17 điện thoại, 3 bộ máy tính.', 'suspect', 'seizure', 'seizure'],
  ['Mỗi khẩu súng giao nộp được đổi 10 kg gạo.', 'gift'],
  ['Dân ngập sâu nhận mỗi hộ 10 kg gạo.', 'gift'],
  ['Tỉnh bình quân mỗi hộ 1,2 tấn thóc.', 'production'],
  ['Cầu Cây Da cách chợ xã chừng 4 km, dài hơn 28 m, rộng 3,6 m.', 'other', 'works', 'works'],
  ['Tàu cá nằm cách bờ 6 km, cách đảo 9 km.', 'other', 'other'],
  ['Công đoàn tỉnh mua 3.000 vé xe tặng công nhân về quê.', 'gift'],
  ['Công đoàn bố trí 2 chuyến tàu nghĩa tình đưa công nhân về quê.', 'gift'],
  ['Ga bán 3.000 vé tàu.', 'production'],
  ['Tại huyện có 2.600 ha lúa, 900 ha cà phê, 400 ha hồ tiêu bị hạn.', 'damage', 'damage', 'damage'],
  ['Tại huyện có 2.600 ha lúa, 900 ha cà phê, 400 ha hồ tiêu.', 'production', 'production', 'production'],
  ['Nắng hạn làm 4.100 ha cây trồng thiếu nước, gồm 2.600 ha lúa, 900 ha cà phê.', 'damage', 'damage', 'damage'],
  ['Huyện gieo trồng 4.100 ha, gồm 2.600 ha lúa, 900 ha cà phê.', 'production', 'production', 'production'],
  ['Đoàn viên thực hiện 320 công trình, tổng giá trị làm lợi ước khoảng 6,4 tỷ đồng.', 'works', 'works'],
  ['Các huyện đã chuẩn bị vật tư gồm 2.600 rọ thép, 9.000 m3 đá hộc.', 'works', 'works'],
  ['Vườn bưởi bị khô, 46 ha rau màu héo rụi.', 'damage'],
  ['Hội cất mới 14 căn nhà, sửa 9 căn.', 'housing', 'housing'],
  // how deep a river or a pit is
  ['Hai em trượt chân xuống khúc sông sâu 3 m.', 'other', 'other'],
  ['Ngôi nhà nằm dưới taluy cao 12 m.', 'other'],
  ['Xe tông gãy 20 m ta luy đường.', 'damage'],
  ['Khám xét 3 địa điểm, thu 2 khẩu súng tự chế.', 'procedure', 'seizure'],
  ['Biên phòng chặn 2 xuồng cao tốc chở hàng lậu.', 'seizure'],
  ['Dân chặn 2 con suối lấy nước tưới.', 'other'],
  ['Tỉnh hiện có 4.200 chiếc với tổng công suất 1,2 triệu CV.', 'works', 'works'],
  ['Hiện cảng khai thác 4 bến.', 'works'],
  ['Trên đảo có 61 cơ sở lưu trú với 900 phòng.', 'works', 'works'],
  ['Huyện có 61 cơ sở lưu trú.', 'organisation'],
  ['Hội trao 150 thẻ BHYT cho hội viên.', 'gift'],
  ['Tỉnh có 1,2 triệu thẻ BHYT.', 'health'],
  ['Số nhà xây lại đạt 438 căn.', 'housing'],
  ['Nhiều sản phẩm chủ lực tăng khá: máy in 2,3 triệu cái, xi măng 900 nghìn tấn.', 'production', 'production'],
  ['Xã dựng 3 nhà nhân ái.', 'housing'],
  ['Đội tiêu hủy số thuốc lá lậu, nhiều nhất là 1.200 bao Hero, 900 bao Dom.', 'seizure', 'seizure'],
  ['Sà lan chở 900 tấn bê tông bị lật.', 'other'],
  // what the land is for
  ['Sở đã cấp 31 mã số vùng trồng với diện tích 640 ha.', 'procedure', 'production'],
  ['Có 9 hợp tác xã sản xuất theo tiêu chuẩn 4C với diện tích 960 ha.', 'organisation', 'production'],
  ['Hợp tác xã Tân Kim xây kho với diện tích 96 m2.', 'works'],
  ['Mỗi năm chừng 70.000 con chó và 9.000 con mèo bị giết mổ.', 'other', 'other'],
  ['Trại xuất bán 70.000 con vịt.', 'production'],
  ['Ở hội khoẻ có 4 kỷ lục bị phá.', 'other'],
  ['Bão làm 4 nhà bị phá.', 'damage'],
  ['Huyện có 5 điểm sạt lở, tổng chiều dài 310 m.', 'damage', 'damage'],
  ['Huyện có 5 tuyến kè, tổng chiều dài 310 m.', 'works', 'works'],
  ['Đàn lợn nặng 480 kg bị mắc dịch tả.', 'damage'],
  ['Lượng nước thiếu hụt của hai nhà máy thuỷ điện là 46 triệu m3.', 'works', 'other'],
  ['Hai dự án trọng điểm còn thiếu 70.000 m3 cát.', 'organisation', 'works'],
  ['Camera sẽ được lắp tại 64 điểm công cộng.', 'works'],
  ['Tỉnh đã thành lập 7 khu công nghiệp.', 'works'],
  ['Hội Chữ thập đỏ cấp 80 chăn ấm và 4.000 viên khử khuẩn nước.', 'gift', 'gift'],
  ['Đoàn viên công an xã nhận giúp 6 học sinh mồ côi, 400.000 đồng/em/tháng.', 'scholarship', 'scholarship'],
  ['Hội trao 6 mái ấm, sửa 17 ngôi nhà, tặng 900 thẻ bảo hiểm y tế.', 'housing', 'housing', 'gift'],
  ['Bài thi cao điểm nhất đạt 962 điểm.', 'other'],
  ['Đồn kêu gọi được 45 tàu cá vào bờ.', 'other'],
  ['Quỹ kêu gọi được 45 xe lăn.', 'donation'],
  ['Có 45 nhà bán hàng lên sàn.', 'organisation'],
  // who is helped
  ['Hội trợ giúp kịp thời cho 14.000 lượt đối tượng khó khăn.', 'gift'],
  ['Trung tâm trợ giúp pháp lý 140 vụ.', 'procedure'],
  // votes are no gifts, and what is bought no tax
  ['Có 61% người ủng hộ sáp nhập.', 'other'],
  ['Quỹ nhận 61 triệu đồng do người dân ủng hộ.', 'donation'],
  // what people owe each other, and what they owe a bank
  ['Bà Tư vay của bà Năm 90 triệu đồng.', 'other'],
  ['Hợp tác xã vay của ngân hàng 90 triệu đồng.', 'production'],
  // goods that are looked through, and goods that break the law
  ['Trạm đã soi chiếu 800 container.', 'procedure'],
  ['Đội thu giữ 800 container.', 'seizure'],
  ['Tổng lượng hàng vi phạm là 64 tấn.', 'seizure'],
  ['Tháng qua có 8 tàu cá bị tai nạn.', 'case'],
  ['Hoá đơn có giá trị từ 20 triệu đồng mới được khấu trừ thuế GTGT.', 'production'],
  ['Thuế GTGT được khấu trừ là 20 triệu đồng.', 'budget'],
]

describe('types of things, bodies and events', () => {
  it.each(AMOUNTS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SUFFERED)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(MATTERS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(REPORTED)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SENSES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(BODIES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(VEHICLES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(DEEDS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
