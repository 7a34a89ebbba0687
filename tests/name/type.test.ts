import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** A clause, and the type of each figure in it. */
const CLAUSES: Rows = [
  // housing
  ['Xã khởi công 15 căn nhà tình nghĩa.', 'housing'],
  ['Huyện xóa 240 nhà tạm, mỗi nhà 60 triệu đồng.', 'housing', 'housing'],
  ['Ủy ban Mặt trận bàn giao 8 nhà “Đại đoàn kết” với tổng kinh phí 560 triệu đồng.', 'housing', 'housing'],
  // gift
  ['Đoàn trao 350 phần quà cho hộ nghèo, mỗi phần trị giá 400.000 đồng.', 'gift', 'gift'],
  ['Công đoàn tặng 1.200 suất quà Tết, tổng trị giá 600 triệu đồng.', 'gift', 'gift'],
  ['Hội tặng 5 xe lăn và 200 kg gạo cho người nghèo.', 'gift', 'gift'],
  // scholarship
  ['Quỹ trao 90 suất học bổng, trị giá 180 triệu đồng.', 'scholarship', 'scholarship'],
  ['Công ty trao học bổng cho 45 em học sinh vượt khó học giỏi.', 'scholarship'],
  ['Hội khuyến học dành 30 suất học bổng, mỗi suất 2 triệu đồng.', 'scholarship', 'scholarship'],
  // donation
  ['Các nhà hảo tâm ủng hộ 750 triệu đồng.', 'donation'],
  ['Chương trình quyên góp được 3,2 tỷ đồng.', 'donation'],
  ['Doanh nghiệp tài trợ 500 triệu đồng cho giải chạy.', 'donation'],
  // case
  ['Công an phát hiện 26 vụ vi phạm.', 'case'],
  ['Toàn tỉnh xảy ra 41 vụ tai nạn giao thông.', 'case'],
  ['Đơn vị xác lập 2 chuyên án, triệt phá 3 đường dây.', 'case', 'case'],
  // suspect
  ['Công an bắt giữ 4 đối tượng.', 'suspect'],
  ['Cơ quan điều tra khởi tố 12 bị can.', 'suspect'],
  ['Tòa xét xử 7 bị cáo.', 'suspect'],
  ['Uỷ ban kiểm tra kỷ luật 12 tập thể, cá nhân.', 'suspect'],
  ['Uỷ ban kiểm tra phê bình 3 tổ chức Đảng.', 'suspect'],
  ['Huyện khen thưởng 12 tập thể, cá nhân.', 'organisation'],
  // seizure
  ['Tổ công tác thu giữ 3 bánh heroin, 1.000 viên ma túy và 2 khẩu súng.', 'seizure', 'seizure', 'seizure'],
  ['Hải quan tạm giữ 500 bao thuốc lá ngoại nhập lậu.', 'seizure'],
  ['Lực lượng chức năng tịch thu 2,5 tấn pháo nổ.', 'seizure'],
  // penalty
  ['Chi cục đã xử phạt và thu nộp ngân sách nhà nước hơn 4 tỷ đồng.', 'penalty'],
  ['Chi cục đã thu thuế và nộp ngân sách nhà nước hơn 4 tỷ đồng.', 'budget'],
  ['Chủ tàu bị phạt 90 triệu đồng.', 'penalty'],
  ['Tòa tuyên phạt bị cáo 12 năm tù.', 'penalty'],
  ['Cơ quan thuế truy thu 4,6 tỷ đồng.', 'penalty'],
  // casualty
  ['Vụ nổ làm 3 người chết, 5 người bị thương.', 'casualty', 'casualty'],
  ['Vụ lật thuyền khiến 2 người mất tích.', 'casualty'],
  ['Bộ đội cứu được 9 ngư dân.', 'casualty'],
  // damage
  ['Bão làm 120 căn nhà bị tốc mái.', 'damage'],
  ['Tổng thiệt hại ước 35 tỷ đồng.', 'damage'],
  ['Lũ cuốn trôi 600 con gia cầm, 40 ha lúa bị ngập.', 'damage', 'damage'],
  // health
  ['Cả nước ghi nhận 15 ca mắc sốt xuất huyết.', 'health'],
  ['Bệnh viện có 300 giường bệnh, điều trị 280 bệnh nhân.', 'health', 'health'],
  ['Trạm y tế tiêm chủng cho 1.100 trẻ.', 'health'],
  // budget
  ['Thu ngân sách đạt 8.400 tỷ đồng, bằng 102% dự toán.', 'budget', 'budget'],
  ['Thuế suất thuế nhập khẩu giảm còn 5%.', 'budget'],
  ['Tỉnh giải ngân 1.250 tỷ đồng vốn đầu tư công.', 'budget'],
  // investment
  ['Dự án có tổng mức đầu tư 2.300 tỷ đồng.', 'investment'],
  ['Công ty có vốn điều lệ 50 tỷ đồng.', 'investment'],
  ['Khu công nghiệp thu hút 400 triệu USD vốn FDI.', 'investment'],
  // trade
  ['Kim ngạch xuất khẩu đạt 4,7 tỷ USD, tăng 9%.', 'trade', 'trade'],
  ['Chi cục làm thủ tục cho 12.500 tờ khai.', 'trade'],
  ['Việt Nam nhập khẩu 210.000 tấn phân bón.', 'trade'],
  // production
  ['Doanh thu đạt 900 tỷ đồng, lợi nhuận 75 tỷ đồng.', 'production', 'production'],
  ['Giá vàng tăng 200.000 đồng/lượng.', 'production'],
  ['Sản lượng lúa đạt 64.000 tấn.', 'production'],
  // works
  ['Tuyến đường dài 12,5 km, rộng 7 m.', 'works', 'works'],
  ['Huyện xây dựng 36 phòng học.', 'works'],
  ['Nhà máy rộng 8 ha.', 'works'],
  // people
  ['Xã có 1.870 hộ dân.', 'people'],
  ['Nhà trường có 640 học sinh.', 'people'],
  ['Anh Lê Văn Tám (34 tuổi) sống ở thôn Đông.', 'people'],
  // participation
  ['Hội nghị có 150 đại biểu tham dự.', 'participation'],
  ['Giải có 220 vận động viên tham gia.', 'participation'],
  ['Trung tâm mở 6 lớp tập huấn.', 'participation'],
  // organisation
  ['Tỉnh có 2.100 doanh nghiệp.', 'organisation'],
  ['Dịch vụ đã có mặt ở 40 quốc gia.', 'organisation'],
  ['Toàn huyện còn 3 xã chưa có chợ.', 'organisation'],
  // procedure
  ['Sở cắt giảm 58 thủ tục hành chính.', 'procedure'],
  ['Bộ phận một cửa tiếp nhận 3.400 hồ sơ.', 'procedure'],
  ['Bộ ban hành 4 thông tư.', 'procedure'],
  // other
  ['Nhiệt độ thấp nhất 9 độ C.', 'other'],
  ['Tâm bão cách bờ khoảng 300 km.', 'other'],
  ['Bài viết nêu 3 nguyên nhân.', 'other'],
]

/** The same word in two senses: what stands around it tells the type. */
const COUNTER_EXAMPLES: Rows = [
  ['Hội tặng 10 con bò cho hộ nghèo.', 'gift'],
  ['Xã tiêu hủy 312 con lợn mắc dịch tả.', 'damage'],
  ['Anh chị có 2 con đang đi học.', 'people'],
  ['Đoàn trao 215 thùng sữa cho hộ nghèo.', 'gift'],
  ['Đội quản lý thị trường tịch thu 215 thùng sữa không rõ nguồn gốc.', 'seizure'],
  ['Bão làm sập 14 căn nhà.', 'damage'],
  ['Công an bắt giữ 3 người, tạm giữ 2 xe máy.', 'suspect', 'seizure'],
  ['Đoàn kiểm tra 60 cơ sở, xử phạt 4 cơ sở.', 'procedure', 'suspect'],
  ['Buổi lễ có 200 người tham gia.', 'participation'],
  ['Viện nghiên cứu có 30 người.', 'people'],
  ['Nhu cầu của 500 hộ dân là nước sạch.', 'people'],
  ['Trị giá hàng hóa vi phạm là 300 triệu đồng.', 'seizure'],
  ['Nhà đầu tư thực hiện 45 lượt góp vốn.', 'investment'],
  ['Ông nhặt được 40 triệu đồng.', 'other'],
  ['Huyện hỗ trợ gia đình nạn nhân 10 triệu đồng.', 'gift'],
  ['Xe hỏng cách nhà 500 m.', 'other'],
  ['Mức phạt là 5 triệu đồng, thuế phải nộp là 7 triệu đồng.', 'penalty', 'budget'],
]

/** What is done to the thing counted, or what it does: the verb that touches it tells more than its noun. */
const FRAMES: Rows = [
  ['Lễ hội thu hút sự tham gia của 3.200 học sinh.', 'participation'],
  ['Đoàn y tế khám bệnh, cấp thuốc miễn phí cho 260 người.', 'health'],
  ['Nước lũ cuốn trôi 4 người.', 'casualty'],
  ['Bằng thủ đoạn trên, nhóm này đã lừa đảo của 37 người.', 'casualty'],
  ['Giám đốc sở tạm đình chỉ công tác đối với 3 công chức.', 'suspect'],
  ['Quân khu huy động 45 xe lội nước.', 'participation'],
  ['Đồn biên phòng kêu gọi 320 tàu về bến.', 'other'],
  ['Đội quản lý thị trường kiểm tra 75 vụ, xử lý 52 vụ.', 'procedure', 'case'],
  ['Bão phá hủy 60 ha chuối.', 'damage'],
  ['Nhóm này đã phá 12 ha rừng.', 'damage'],
  ['Doanh nghiệp trao số tiền 200 triệu đồng cho Quỹ.', 'donation'],
  ['Nước bạn viện trợ 3 triệu USD.', 'donation'],
  ['Xã xây 6 căn nhà, mức 70 triệu đồng/căn.', 'housing', 'housing'],
  ['Hội tặng 90 phần quà, 400.000 đồng/phần.', 'gift', 'gift'],
  ['Có 90 đoàn viên giúp dân dọn vệ sinh.', 'participation'],
  ['Huyện có 18 cửa hàng kinh doanh trái phép.', 'suspect'],
  ['Có 6 hộ dân bị tốc mái.', 'damage'],
  ['Có 240 doanh nghiệp tham dự hội chợ.', 'participation'],
  ['Có 240 doanh nghiệp tham gia hoạt động xuất khẩu.', 'organisation'],
  ['Hai người ở xã Bình Sơn ngồi trong lán bị sét đánh.', 'casualty'],
  ['Nhóm này tra tấn 3 người.', 'casualty'],
  ['Đêm ấy 4 thanh niên xông vào đánh chủ quán.', 'suspect'],
  ['Công an triệt phá 2 đường dây.', 'case'],
  ['Cây đổ đè bẹp 2 ô tô.', 'damage'],
  ['Kiểm lâm tạm giữ 3 cây đa cổ thụ.', 'seizure'],
  ['Tham dự hội thảo có 80 doanh nghiệp.', 'participation'],
  ['Đêm mưa, 5 ngôi nhà đổ xuống sông.', 'damage'],
  ['Ba chiến sĩ hy sinh tại chỗ.', 'casualty'],
  ['Cán bộ này nhận hối lộ 4 tỷ đồng.', 'other'],
  ['Kẻ gian giật túi xách bên trong có 1 điện thoại.', 'damage'],
  ['Trung tâm tiếp nhận 7.400 mẫu hàng hóa.', 'procedure'],
  ['Cả nước có 69.000 vụ sản xuất, kinh doanh hàng giả.', 'case'],
  ['Nghe tin lạ, 300 người kéo đến xem.', 'participation'],
  ['Nhà ga có công suất thiết kế 2 triệu hành khách/năm.', 'works'],
  ['Quán không được tập trung quá 30 người.', 'health'],
  ['Tỉnh cấp phát 1.200 thẻ BHYT.', 'health'],
  ['Phường xử lý 18 trường hợp xây dựng không phép.', 'case'],
  ['Xe khách đâm vào 4 người đi bộ.', 'casualty'],
  ['Bão khiến 3 cầu thủ trẻ đã thiệt mạng.', 'casualty'],
  ['Ngân hàng cho 89 khách hàng vay vốn lưu động.', 'people'],
  ['Cửa hàng chiết khấu 8% cho người mua.', 'production'],
  ['Ngành chế biến, chế tạo tăng 4,7%.', 'production'],
  ['Thời gian thông quan giảm 2 giờ.', 'procedure'],
  ['Bộ có 18 tướng lĩnh.', 'people'],
  ['Đài có 2 kênh truyền hình.', 'other'],
  ['Chiếc hố rộng 30 m xuất hiện trên đường.', 'damage'],
  ['Hơn 40 ha rừng phòng hộ bị lấn chiếm.', 'damage'],
  ['Mỗi hộ dân phải đóng từ 300.000 đồng cho thôn.', 'donation'],
  ['Các hội góp 200 thùng mì tôm.', 'donation'],
  ['Anh mua 1 thùng nước khoáng.', 'other'],
  ['Đội phát được 900 chai nước cho người dân.', 'gift'],
  ['Biên bản lập thành 3 bản.', 'procedure'],
  ['Có 3 đối tượng tham gia đánh nhân viên.', 'suspect'],
  ['Vụ lật thuyền khiến 2 chị mãi mãi ra đi.', 'casualty'],
  ['Giá vàng giảm trong 3 phiên đầu tiên của tuần.', 'other'],
  ['Hàm nhận tối đa 255 mục trong một công thức.', 'other'],
  ['Cả nước có 17 trạm BOT.', 'works'],
]

/** Figures that go on with what was told before: ages of a list, changes of a level, wholes and parts. */
const GOING_ON: Rows = [
  ['Công an tạm giữ hình sự Lê Văn Sáu (29 tuổi), Trần Văn Bảy (31 tuổi).', 'suspect', 'suspect'],
  ['Vụ cháy khiến chị Hoàng Thị Cúc (40 tuổi) tử vong.', 'casualty'],
  ['Số thu của Chi cục Bình Lợi đạt 325 tỷ đồng, tăng 2%.', 'budget', 'budget'],
  ['Các cơ quan đã giải quyết 31/47 vụ việc khiếu nại.', 'procedure', 'procedure'],
  ['Mưa lũ làm 22 người chết, huyện Tân Lập 15 người.', 'casualty', 'casualty'],
  ['Tỷ lệ này đúng với 90% các vụ án.', 'case'],
  // who has a share is not what it is of; firms that are counted are
  ['Dư nợ qua Hội Phụ nữ chiếm 38%, Hội Nông dân chiếm 30%.', 'production', 'production'],
  ['Có 30% doanh nghiệp ngừng hoạt động.', 'organisation'],
  ['Nhiều nhất là doanh nghiệp xây dựng (9,5%).', 'organisation'],
  ['Số doanh nghiệp ngừng hoạt động tăng 30%.', 'organisation'],
  // what stands before the colon of a list holds for its members; what has a name of its own has a type of its own
  ['Kim ngạch giảm mạnh. Trong nước: da giảm 23%; tỷ lệ hộ nghèo giảm 17%.', 'trade', 'people'],
  [
    'Ứng dụng được doanh nghiệp dùng nhiều nhất là: điện toán đám mây (19,8%); dữ liệu lớn (19,3%).',
    'organisation',
    'organisation',
  ],
  ['Đội xử phạt hành chính 40 vụ, thu nộp ngân sách 3 tỷ đồng.', 'case', 'penalty'],
  ['Cục thông quan 40 tờ khai, thu nộp ngân sách 3 tỷ đồng.', 'trade', 'budget'],
  // a share is of what it is a part of, whatever else the sentence tells
  ['Đoàn kiểm tra 900 lượt cửa hàng, phát hiện 40 cơ sở vi phạm, chiếm 4,4%.', 'procedure', 'suspect', 'suspect'],
  ['Xã phát hiện 40 cơ sở vi phạm, doanh thu tăng 30%.', 'suspect', 'production'],
  ['Khách mở thẻ được hoàn tiền 300.000 đồng.', 'other'],
  ['Tàu còn cách bờ 12 km, chạy được 30 km nữa.', 'other', 'other'],
  ['Hội đồng gồm 14 thành viên.', 'people'],
  ['Hàng xuất khẩu giảm mạnh: hạt tiêu giảm 36%; cà phê giảm 9%; chè giảm 4%.', 'trade', 'trade', 'trade'],
  // a sum that is put like an earlier one of the list; what has a name of its own is not
  [
    'Riêng thị trường Mỹ đạt 84 triệu USD, tăng 4%; Nhật Bản đạt 61 triệu USD, giảm 8%; Lào đạt 9 triệu USD.',
    'trade',
    'trade',
    'trade',
    'trade',
    'trade',
  ],
  ['Thị trường Mỹ đạt 84 triệu USD, tăng 4%; thu ngân sách đạt 61 triệu USD.', 'trade', 'trade', 'budget'],
  // who has an age is told elsewhere, by name; another bearer of the name is not meant
  ['Ông Trần Văn Hòa (31 tuổi, trú xã Phú) làm nghề thợ hồ. Chiều nay công an bắt giữ Hòa tại nhà.', 'suspect'],
  ['Chị Lê Thị Mến (26 tuổi) đi chợ về. Người dân tìm thấy thi thể chị Mến dưới kênh.', 'casualty'],
  ['Chị Lê Thị Mến (26 tuổi) đi chợ về. Người dân tìm thấy thi thể Trần Mến dưới kênh.', 'people'],
  ['Chợ họp sớm. Trời nắng. Bà Ngô Thị Sen (60 tuổi) bán nước. Khách tìm thấy thi thể Sen Hồ bên sông.', 'people'],
  ['Chợ họp sớm. Trời nắng. Bà Ngô Thị Sen (60 tuổi) bán nước. Khách tìm thấy thi thể bà Sen bên sông.', 'casualty'],
  ['Em Vũ Bảo Anh (9 tuổi, lớp 3) bị sét đánh trên đồng.', 'casualty'],
  // the same thing, told again where nothing speaks of it; the same sum
  ['Bão làm sập 12 lều chợ.\n\nCả thị trấn có 30 lều chợ.', 'damage', 'damage'],
  ['Công an truy thu 4,1 tỷ đồng.\n\nCả năm là 4,1 tỷ đồng.', 'penalty', 'penalty'],
  ['Ngành kiểm lâm tặng bằng khen cho 20 người.', 'people'],
  // as many people under another name, as large a measure; another number is of others
  ['Lũ quét làm 12 thiếu niên mất tích.\n\nGia đình của 12 cậu bé chờ tin.', 'casualty', 'casualty'],
  ['Lũ quét làm 12 thiếu niên mất tích.\n\nLớp này có 15 cậu bé.', 'casualty', 'people'],
  ['Hải quan tạm giữ 25 tấn đường lậu.\n\nToàn bộ 25 tấn về đơn vị.', 'seizure', 'seizure'],
]

/** Words of the trades and of the news that the tables know beside the common ones. */
const WORDS: Rows = [
  ['Có 10 học sinh bị ngộ độc.', 'casualty'],
  ['Thành phố có 31 ban quản trị chung cư.', 'organisation'],
  ['Chỉ số DXY ở mức 92,5 điểm.', 'production'],
  ['Tỉnh có 12 doanh nghiệp bị cưỡng chế nợ thuế.', 'suspect'],
  ['Gần 600 quan chức đã bị trừng phạt.', 'suspect'],
  ['Người lao động được trả 2 tháng tiền lương.', 'production'],
  ['Nghị quyết nâng mức lương cơ sở của cán bộ, công chức lên 1.800.000 đồng/tháng.', 'production'],
  ['Huyện chi trả tiền đền bù 420 triệu đồng cho gia đình ông Hai.', 'budget'],
  ['Số tiền khen thưởng hơn 65 triệu đồng.', 'budget'],
  ['Clip thu hút 5.000 lượt xem.', 'participation'],
  ['Xe khách húc vào 2 xe tải đang đỗ.', 'damage'],
  ['Hải quan khám xét 60 container gỗ.', 'seizure'],
  ['Đàn vật nuôi mắc dịch tả châu phi, 12.000 con lợn.', 'damage'],
  ['Giáo xứ cần 12 tỷ đồng để trùng tu nhà thờ.', 'investment'],
  ['Dự án có thời gian thu phí 20 năm.', 'investment'],
  ['Hội nghị có sự tham dự của 70 doanh nghiệp.', 'participation'],
  ['Mảng vữa rơi trúng 2 nữ sinh.', 'casualty'],
  ['Người dân phát hiện 2 nam giới bị giết.', 'casualty'],
  ['Mưa lớn khiến 3 ngôi làng bị chôn vùi, 2 thị trấn bị ngập.', 'damage', 'damage'],
  ['Tổ công tác bắt giữ số hàng hoá gồm 12.000 quả trứng.', 'seizure'],
  ['Tỉnh dành 10% tiết kiệm chi thường xuyên cho quỹ.', 'budget'],
  ['Hung thủ đâm 4 nhát.', 'other'],
  ['Bệnh nhân được sốc điện 3 lần.', 'health'],
  ['Cảnh sát bắt giam 4 tay súng.', 'suspect'],
  ['Hai phụ xe đi xe máy bỏ trốn khỏi hiện trường.', 'suspect'],
  ['Toà đề nghị truy tố 6 cựu cán bộ.', 'suspect'],
  ['Tai nạn khiến 3 thuỷ thủ rơi xuống sông, 2 người đang mắc kẹt.', 'casualty', 'casualty'],
  ['Bão làm chìm tàu, 5 ngư dân gặp nạn.', 'casualty'],
  ['Chú chó tấn công 2 đứa trẻ, cả hai đang được cấp cứu.', 'casualty'],
  ['Kẻ gian cạy tủ, cuỗm 12 chiếc nhẫn.', 'damage'],
  ['Vụ va chạm giữa 2 ôtô xảy ra lúc rạng sáng.', 'case'],
  // cars are goods of trade where they are told of as such, however they are spelled
  ['Hai ôtô của đoàn đã về đến xã.', 'other'],
  ['Hai ô tô của đoàn đã về đến xã.', 'other'],
  ['Cả nước nhập khẩu 9.400 ôtô.', 'trade'],
  ['Cảnh sát xử lý 4 ôtô vi phạm.', 'suspect'],
  ['Lũ gây sạt lở 3 đoạn đê.', 'damage'],
  ['Nước lũ làm 40 ngôi nhà bị cô lập.', 'damage'],
  ['Kho hàng cất giấu 30 thùng carton mỹ phẩm.', 'seizure'],
  ['Trên xe có 5 khẩu súng ngắn và 2 cây mã tấu.', 'seizure', 'seizure'],
  ['Nhà máy đang xây dựng thêm 2 dây chuyền.', 'works'],
  ['Cảng có 4 cột bơm và 3 bến cảng.', 'works', 'works'],
  ['Tuyến đường có vận tốc thiết kế 80 km/h.', 'works'],
  ['Sở đã chuyển 14 tờ khai nhập khẩu.', 'trade'],
  ['Thặng dư thương mại đạt 2 tỷ USD.', 'trade'],
  ['Dự trữ ngoại hối đạt 90 tỷ USD.', 'production'],
  ['Dư nợ tín dụng tăng 12%.', 'production'],
  ['Thu nsnn đạt 354 tỷ đồng.', 'budget'],
  ['Mức thuế suất ưu đãi là 10%.', 'budget'],
  ['Công ty tăng vốn điều lệ thêm 300 tỷ đồng.', 'investment'],
  ['Vốn cổ phần của công ty là 70 tỷ đồng.', 'investment'],
  ['Bệnh viện tiếp nhận 5 sản phụ.', 'health'],
  ['Trong hội trường có 3 ca sĩ và 20 khán giả.', 'people', 'participation'],
  ['Chọn 3 ô tính trong bảng tính.', 'other'],
  ['Bài viết được 1.200 lượt thích.', 'other'],
  ['Đường dây cá độ 3 vụ.', 'case'],
  ['Nhà trường có 2 phó giám đốc và 1 hội đồng.', 'people', 'organisation'],
  ['Vùng này có 4 quán bar và 2 tiệm.', 'organisation', 'organisation'],
]

/** Kinds of figures that were once mistaken for others: each beside its like that keeps its type. */
const KINDS: Rows = [
  // ships and aircraft of war are deployed
  ['Hai tàu khu trục thăm cảng Cam Ranh.', 'participation'],
  ['Bốn máy bay chiến đấu đã xuất kích.', 'participation'],
  ['Hãng có 12 máy bay chở khách.', 'works'],
  // how long it burns, shakes or stands still
  ['Vụ cháy kéo dài 3 giờ.', 'damage'],
  ['Động đất kéo dài 20 giây.', 'damage'],
  ['Quốc lộ ùn tắc hơn 2 giờ.', 'damage'],
  ['Buổi diễn kéo dài 3 giờ.', 'other'],
  // how long before somebody is told
  ['Bên cho thuê phải báo trước ít nhất 15 ngày.', 'procedure'],
  ['Kỳ nghỉ kéo dài 15 ngày.', 'other'],
  // what somebody did or what befell him so often
  ['Ông và vị bộ trưởng đã gặp nhau 4 lần.', 'participation'],
  ['Ông cụ ngất xỉu 2 lần trên đường.', 'health'],
  ['Ông cụ đã thi 2 lần.', 'other'],
  // a question or a project that is settled is no paper
  ['Tỉnh giải quyết hai vấn đề.', 'other'],
  ['Sở giải quyết 12 dự án chậm tiến độ.', 'organisation'],
  // a flight is of what it is told of
  ['Hải quan làm thủ tục cho 200 chuyến bay.', 'trade'],
  ['Hãng khai thác 3 đường bay.', 'production'],
  ['Tòa giải quyết 15 đơn khiếu nại.', 'procedure'],
  // a match is held, a storm is not; islands are no bodies, the parts of a country are
  ['Đội bóng đã đá 5 trận.', 'participation'],
  ['Mùa này có 4 trận lũ.', 'other'],
  ['Vịnh có 1.900 hòn đảo lớn nhỏ.', 'other'],
  ['Hội nghị có mặt đại biểu ở 3 miền.', 'organisation'],
  ['Việt Nam có 2 quần đảo lớn.', 'organisation'],
  // whose people or stands are there
  ['Hội nghị có sự tham dự của đại diện của 40 doanh nghiệp.', 'participation'],
  ['Hội chợ có gian hàng của 60 hợp tác xã.', 'participation'],
  ['Tỉnh có 60 hợp tác xã.', 'organisation'],
  // a container is of trade or of what is smuggled
  ['Đội kiểm soát phát hiện lô hàng lậu gồm 5 container.', 'seizure'],
  ['Cảng thông quan 300 container.', 'trade'],
  // a length is of works where a road or a wall is long
  ['Xe trôi tự do chừng 20 m.', 'other'],
  ['Cầu Sông Lam cách trung tâm huyện khoảng 3 km.', 'other'],
  ['Tường cao 5 m, hào sâu 3 m.', 'works', 'works'],
  ['Con hẻm rộng 4 m.', 'works'],
  // a tariff is a matter of trade, a tax of the state's revenue
  ['Thuế nhập khẩu cá ngừ vào EU giảm từ 18% về 0%.', 'trade', 'trade'],
  ['EVFTA xoá bỏ 85% số dòng thuế.', 'trade'],
  ['Sau 7 năm, cá tra đóng hộp sẽ giảm về 0%.', 'trade'],
  ['Mặt hàng này chịu thuế suất 8%.', 'budget'],
  ['Lãi suất giảm về 4%.', 'production'],
  ['Mỹ áp thuế 15% với hàng nhập khẩu.', 'trade'],
  ['Chi cục thu 12 tỷ đồng thuế nhập khẩu.', 'budget'],
  ['Thuế thu nhập doanh nghiệp giảm 30%.', 'budget'],
  // what is asked for who is held, and what is asked back
  ['Nhóm này bắt cóc cháu bé, đòi 2 tỷ đồng.', 'damage'],
  ['Gia đình phải nộp 900 triệu đồng tiền chuộc.', 'damage'],
  ['Anh đến nhà bạn đòi nợ 5 triệu đồng.', 'other'],
  // land that is held or searched, and land that is built on
  ['Quân đội kiểm soát 60% diện tích tỉnh này.', 'other'],
  ['Họ tìm kiếm trong phạm vi 8 km quanh hang.', 'other'],
  ['Khu công nghiệp có diện tích 60 ha.', 'works'],
  // what the state pays out, and what a firm sells or pays
  ['Tỉnh chi 45 tỷ đồng để di dời dân.', 'budget'],
  ['Ban quản lý xin tạm ứng 45 tỷ đồng.', 'budget'],
  ['Công ty trả lương 45 tỷ đồng.', 'production'],
  // the speed that a road is built for, and that of who drives there
  ['Cao tốc có 6 làn xe cơ giới, tốc độ tối đa 90 km/h.', 'works', 'works'],
  ['Xe tải đi với vận tốc 90 km/h.', 'other'],
  ['Cửa hàng khuyến mãi 20% cho khách.', 'production'],
  // who does it and who suffers it
  ['Chị này bị 3 quân nhân hành hung.', 'suspect'],
  ['Xe bị 3 cây đổ đè lên.', 'other'],
  ['Chính quyền cáo buộc 2 doanh nhân.', 'suspect'],
  ['Báo cáo cho biết 3 quan chức đã hối lộ.', 'suspect'],
  ['Có 200 người tố bị công ty lừa đảo.', 'casualty'],
  ['Nơi đây 300 dân làng bị thảm sát.', 'casualty'],
  ['Trận không kích khiến 15 khủng bố bỏ mạng.', 'casualty'],
  ['Cảnh sát bắt 15 khủng bố.', 'suspect'],
  ['Có 30 học sinh vẫn phải nằm viện.', 'casualty'],
  ['Xe khách chở 40 người lao xuống vực, 5 người tử vong.', 'people', 'casualty'],
  ['Đối tượng phụ thuộc phải từ 18 tuổi.', 'people'],
  ['Đối tượng trộm xe mới 18 tuổi.', 'suspect'],
  ['Lớp mẫu giáo 4 tuổi nghỉ học.', 'people'],
  // who is sent, who listens
  ['Tỉnh đã huy động 45 nhân viên gác rừng.', 'participation'],
  ['Hàng trăm cán bộ chiến sĩ vẫn bao vây hiện trường.', 'participation'],
  ['Ông phát biểu trước hàng trăm doanh nhân.', 'participation'],
  ['Hội nghị có đại diện của 74 doanh nghiệp.', 'participation'],
  ['Đơn vị huy động 2 xe chữa cháy và 3 máy bơm.', 'participation', 'participation'],
  // what is found is not seized; what is held is
  ['Anh nhặt được 5 lượng vàng.', 'other'],
  ['Công an thu giữ 5 lượng vàng.', 'seizure'],
  ['Ba cây đa đang bị tạm giữ.', 'seizure'],
  ['Tôm nuôi chết khoảng 5 tấn.', 'damage'],
  ['Hệ thống chặn 60.000 đợt tấn công mạng.', 'case'],
  ['Ngành công an tước quyền sử dụng giấy phép lái xe 420 trường hợp.', 'penalty'],
  // terms and times: of contracts, of licences, of building, at customs
  ['Hợp đồng lao động có thời hạn dưới 12 tháng.', 'other'],
  ['Giấy phép có thời hạn dưới 12 tháng.', 'procedure'],
  ['Chủ đầu tư thi công trong 18 tháng.', 'works'],
  ['Thời gian xử lý không quá 3 giây.', 'procedure'],
  // capacity, guests, people asked
  ['Xe buýt có sức chứa 60 hành khách.', 'works'],
  ['Theo quy hoạch, sân bay đón 5 triệu khách/năm.', 'works'],
  ['Trên đảo còn 307 khách.', 'people'],
  ['Có 77% đàn ông uống rượu.', 'people'],
  ['Có 31% muốn đi du lịch.', 'people'],
  ['Tỷ lệ người mắc bệnh này khoảng 80%.', 'health'],
  // money: given to a fund, to the poor, paid for a dish, borrowed
  ['Tập đoàn trao tặng 5,5 tỷ đồng cho Quỹ vì người nghèo.', 'donation'],
  ['Hội trao 400.000 đồng/phần quà cho hộ nghèo.', 'gift'],
  ['Quán tính 500.000 đồng/phần trứng, 200.000 đồng/phần cơm.', 'production', 'production'],
  ['Mức thu 40.000 đồng/hộ/tháng.', 'production'],
  ['Năm ấy gia đình vay mượn 5 triệu đồng.', 'other'],
  ['Chi phí tư vấn cao gấp 3 lần.', 'investment'],
  // other things that are counted
  ['Cửa khẩu đón 68 lượt xe du lịch.', 'trade'],
  ['Sở chấm lại 58 bài thi.', 'other'],
  ['Doanh nghiệp hoạt động ở 8 lĩnh vực.', 'other'],
  ['Hai tàu chiến đi qua eo biển.', 'participation'],
  ['Trưởng ban giao cho 2 ca làm việc.', 'other'],
  ['Hội tặng bằng khen cho 4 tập thể.', 'organisation'],
  // a length is of works where something is built; borders, coasts and tools are other
  ['Tỉnh có đường biên giới dài 140 km.', 'other'],
  ['Tuyến đường dài 140 km.', 'works'],
  ['Ông cầm gậy dài 60 cm.', 'other'],
  ['Dự án có tổng mức đầu tư lớn, dài 9 km.', 'works'],
  ['Công ty đưa máy vào ủi 7 ha rừng.', 'damage'],
  ['Công ty trồng 7 ha rừng.', 'production'],
  // ships and cars that pass by, that are wrecked, that are received
  ['Hai tàu hải quân đi qua eo biển.', 'participation'],
  ['Mỗi ngày có 800 chiếc xe lưu thông.', 'other'],
  ['Hai máy bay gặp nạn.', 'damage'],
  ['Kẻ gian nhổ bỏ 40 cây chanh.', 'damage'],
  ['Bến đón tàu đến 40.000 DWT.', 'works'],
  // papers, signatures, treaties
  ['Chiến dịch thu thập 2 triệu chữ ký.', 'other'],
  ['Bộ ký kết 4 nghị định thư.', 'procedure'],
  ['Một công ty dùng hai loại chứng từ.', 'procedure'],
  // firms that export, make and are owned by the state; what the state gives
  ['Doanh số xuất khẩu tăng từ 3 tỷ USD.', 'trade'],
  ['Doanh số tăng từ 3 tỷ USD.', 'production'],
  ['Thời gian sản xuất giảm còn 4 ngày.', 'production'],
  ['Thời gian nghỉ giảm còn 4 ngày.', 'other'],
  ['Công ty có 100% vốn nhà nước.', 'investment'],
  ['Vốn nhà nước là 100 tỷ đồng.', 'budget'],
  ['Chỉ số Dollar Index đứng ở mức 91,2 điểm.', 'production'],
  ['Chính phủ tung ra gói kích thích kinh tế 200 tỷ USD.', 'budget'],
  ['Trong đó Trung ương cấp 12 tỷ đồng.', 'budget'],
  // entries of accounts; what is paid as a tax or given by the state, though it is told of wages and costs
  ['Nợ TK 331: 24.000.000 đồng, có TK 112: 24.000.000 đồng.', 'production', 'production'],
  ['Nợ thuế là 24.000.000 đồng.', 'budget'],
  ['Cá nhân phải nộp thuế 7% thu nhập.', 'budget'],
  ['Thuê nhà hết 7% thu nhập.', 'production'],
  ['Nhà nước hỗ trợ 80% chi phí đào tạo.', 'budget'],
  ['Cầu tăng 12%, nguồn cung giảm 4%.', 'production', 'production'],
  // money that is given up to the police or frozen; thieves that get in
  ['Bị can đã nộp lại cho cơ quan công an 38 triệu đồng.', 'seizure'],
  ['Số tiền 30 triệu đồng sung quỹ Nhà nước.', 'seizure'],
  ['Kẻ lạ lẻn vào phòng ôm 3 chỉ vàng.', 'damage'],
  // containers at the customs and of smugglers; aircraft that are cleared; how far a building has come
  ['Tuyên bố 30 container chứa rác nhập lậu.', 'seizure'],
  ['Cảng thông quan 30 container.', 'trade'],
  ['Chi cục đã làm thủ tục đón 11 chuyến bay.', 'trade'],
  ['Hãng có 11 chuyến bay.', 'production'],
  ['Khu nhà xưởng đã hoàn thiện 90%.', 'works'],
  ['Con đường có tổng mức đầu tư lên tới 80 tỷ đồng cho 2 km cầu cạn.', 'investment', 'works'],
  // fines that are paid in, what is evaded, how long a shop is closed; what is paid in otherwise
  ['Chi cục có tiền phạt và thu khác nộp ngân sách 2 tỷ đồng.', 'penalty'],
  ['Doanh nghiệp nộp Kho bạc 2 tỷ đồng tiền thuê đất.', 'budget'],
  ['Chủ xưởng trốn đóng bảo hiểm xã hội 3 tỷ đồng.', 'penalty'],
  ['Chủ xưởng đóng bảo hiểm xã hội 3 tỷ đồng.', 'budget'],
  ['Đội đình chỉ hoạt động kinh doanh của quán trong thời hạn 2 tháng.', 'penalty'],
  ['Sở cấp phép cho quán trong thời hạn 2 tháng.', 'procedure'],
  ['Mức phạt là 5 triệu đồng, phải nộp trong vòng 10 ngày kể từ ngày nhận.', 'penalty', 'procedure'],
  ['Bị cáo phải chịu án phí 14 triệu đồng.', 'penalty'],
  ['Em phải đóng học phí 14 triệu đồng.', 'production'],
  // what the state gives, and what others give
  ['Chính phủ thông qua gói hỗ trợ 6.000 tỷ đồng.', 'budget'],
  ['Ngân hàng tung gói tín dụng 6.000 tỷ đồng.', 'production'],
  ['Huyện đề nghị tỉnh hỗ trợ khẩn cấp 5 tỷ đồng.', 'budget'],
  ['Đoàn hỗ trợ mỗi hộ 5 triệu đồng.', 'gift'],
  ['Vốn sự nghiệp được cấp 8 tỷ đồng.', 'budget'],
  ['Vốn điều lệ là 8 tỷ đồng.', 'investment'],
  // loot that is sold, what is carried for pay, bets; wares that are sold
  ['Hắn lấy trộm hai chiếc xe rồi đem bán được 4 triệu đồng.', 'damage', 'other'],
  ['Cửa hàng bán được 4 triệu đồng.', 'production'],
  ['Ông khai nhận chở thuê với 500.000 đồng tiền công.', 'other'],
  ['Thợ hồ nhận 500.000 đồng tiền công.', 'production'],
  ['Đường dây đánh bạc quy mô 700 tỷ đồng.', 'other'],
  ['Nhóm bạn quyên được 14 triệu đồng.', 'donation'],
  // prices and growth of exports, bills, rooms, losses of a grid and of a firm
  ['Giá xuất bình quân 618 USD/tấn.', 'trade'],
  ['Giá bán bình quân 618 USD/tấn.', 'production'],
  ['Tốc độ tăng trưởng xuất khẩu đạt 9%.', 'trade'],
  ['Tốc độ tăng trưởng đạt 9%.', 'production'],
  ['Tổng số tiền điện của các hộ lắp pin là 37 tỷ đồng.', 'production'],
  ['Công suất phòng ở mức 85%.', 'production'],
  ['Công suất nhà máy đạt 85%.', 'works'],
  ['Tổn thất lưới điện còn 3,9%.', 'production'],
  ['Tổn thất do bão là 40 tỷ đồng.', 'damage'],
  ['Tỷ lệ bao phủ nợ xấu là 120%.', 'production'],
  ['Tỷ lệ bao phủ bảo hiểm y tế là 92%.', 'people'],
  ['Người tham gia BHXH tự nguyện tăng 39%.', 'people'],
  ['Mức đóng BHXH tự nguyện tăng 39%.', 'budget'],
  // what is told of exports, though the goods stand before it
  ['Giá chè xuất khẩu là 1.700 USD/tấn.', 'trade'],
  ['Giá chè là 1.700 USD/tấn.', 'production'],
  ['Sản lượng tôn xuất khẩu đạt 40.000 tấn.', 'trade'],
  ['Sản lượng tôn đạt 40.000 tấn.', 'production'],
  ['Doanh thu xuất khẩu của công ty là 300 tỷ đồng.', 'trade'],
  // for how long somebody has been insured, and what is paid
  ['Người lao động đã đóng bảo hiểm xã hội 18 năm.', 'other'],
  ['Chị Hoa tham gia BHXH 18 năm.', 'other'],
  ['Chị Hoa đóng BHXH 18 triệu đồng.', 'budget'],
  // a wage or price that is multiplied, and what comes of it
  ['Tiền trợ cấp = 3 x 1.800.000 đồng.', 'production'],
  ['Tiền trợ cấp = 1.800.000 đồng.', 'budget'],
  // land that is planted and land that is built on; current that is used and the power of a plant
  ['Tổng diện tích trồng mía là 900 ha.', 'production'],
  ['Xã có diện tích cà phê là 900 ha.', 'production'],
  ['Tổng diện tích khu công nghiệp là 900 ha.', 'works'],
  ['Bão làm ngập 900 ha mía.', 'damage'],
  ['Cả nước dùng 40 triệu kWh điện.', 'production'],
  ['Nhà máy có công suất 40 MW.', 'works'],
  // how fast a thing loses its worth, for how long money is lent; other times
  ['Công ty chọn trích khấu hao 8 năm.', 'production'],
  ['Thời gian khấu hao của máy là 8 năm.', 'production'],
  ['Mức trích khấu hao = 60.000.000', 'production'],
  ['Thời gian vay vốn là 8 năm.', 'production'],
  ['Thời gian thử việc là 8 tuần.', 'other'],
]

const UNDER = 'Kết quả tháng 5\nCác sở báo cáo.\n'
/** What stands under a label: the line before a list, or what a paragraph begins with. */
const LABELS: Rows = [
  ['Xuất khẩu:\n• Đường: 12.500 tấn;\n• Lúa: 3.100 tấn, giảm 8%.', 'trade', 'trade', 'trade'],
  ['Thu hoạch:\n• Đường: 12.500 tấn;\n• Lúa: 3.100 tấn, giảm 8%.', 'production', 'production', 'production'],
  ['Thu ngân sách:\n- Xã Đông: 12 tỷ đồng.\n- Xã Đoài: 9 tỷ đồng.', 'budget', 'budget'],
  ['- Tiêm chủng: được 94% đối tượng.', 'health'],
  ['- Thời tiết: gió giật đổ 40 m tường rào.', 'other'],
  // no list, another paragraph, a thing with a name of its own
  ['Xuất khẩu:\nSở đã họp bàn.\nLúa đạt 3.100 tấn, giảm 8%.', 'production', 'production'],
  ['- Xuất khẩu: sở đã họp.\n- Lúa đạt 3.100 tấn.', 'production'],
  ['Nhập khẩu:\n- Lao động: có 920 công nhân.', 'people'],
  ['Thu ngân sách:\n- Xã Đông: tặng 40 phần quà.', 'gift'],
]

/** What the whole page is about, by its title. */
const TOPICS: Rows = [
  ['Bắt nhóm cướp tiệm vàng\nChủ tiệm kể lại. Hai bên thương lượng còn 5 tỷ đồng.', 'damage'],
  ['Truy nã kẻ lừa đảo\nÔng kể lại. Chị Lan phải thanh toán trước 5.000 USD.', 'damage'],
  ['Thu giữ hàng lậu ở chợ đầu mối\nTổ công tác có mặt từ sáng. Kho có hàng chục tấn măng tươi.', 'seizure'],
  ['Gói thầu của khu phía bắc\nTỉnh vừa bàn. Nơi này rộng 50 ha.', 'works'],
  // other pages, and what the sentence itself tells of
  ['Chợ xuân đông khách\nChủ tiệm kể lại. Chị Lan phải thanh toán trước 5.000 USD.', 'production'],
  ['Chợ đầu mối đông khách\nBan quản lý có mặt từ sáng. Kho có hàng chục tấn măng tươi.', 'production'],
  ['Bắt nhóm cướp tiệm vàng\nÔng kể lại. Doanh thu của tiệm là 5 tỷ đồng.', 'production'],
  ['Bắt nhóm cướp tiệm vàng\nÔng kể lại. Họ bị phạt tiền 5 triệu đồng.', 'penalty'],
  ['Thu giữ hàng lậu ở chợ đầu mối\nÔng kể lại. Nông dân thu hoạch 30 tấn lúa.', 'production'],
  // of what a firm writes off
  [
    'Cách tính khấu hao xe tải\nCông ty mua xe chở hàng. Nộp thuế xong, kế toán ghi xe tải trên 800 triệu đồng.',
    'production',
  ],
  [
    'Cách kê khai thuế xe tải\nCông ty mua xe chở hàng. Nộp thuế xong, kế toán ghi xe tải trên 800 triệu đồng.',
    'budget',
  ],
  ['Cách tính khấu hao xe tải\nCông ty mua xe chở hàng. Thuế phải nộp là 80 triệu đồng.', 'budget'],
  // of woods that are felled or settled
  ['Khởi tố vụ phá rừng ở huyện miền núi\nHạt kiểm lâm vừa báo cáo. Tổng cộng có 4 ha.', 'damage'],
  ['Làng giữ rừng đầu nguồn\nHạt kiểm lâm vừa báo cáo. Tổng cộng có 4 ha.', 'works'],
  ['Khởi tố vụ phá rừng ở huyện miền núi\nHạt kiểm lâm vừa báo cáo. Nhà máy rộng 4 ha.', 'works'],
  // of exports, of the state's revenue
  ['Xuất khẩu gạo chậm lại\nHội vừa họp. Loại này chiếm 30%.', 'trade'],
  ['Chợ gạo đông khách\nHội vừa họp. Loại này chiếm 30%.', 'production'],
  ['Xuất khẩu gạo chậm lại\nHội vừa họp. Nông dân thu hoạch 30 tấn lúa.', 'production'],
  ['Giải ngân vốn đầu tư công chậm lại\nBan vừa họp. Ngành y tế đạt 60%.', 'budget'],
  ['Năm học vừa kết thúc\nBan vừa họp. Ngành y tế đạt 60%.', 'health'],
  // people on pages of offenders and of accidents, where nothing else tells of them
  ['Tạm giữ nhóm trộm chó\nÔng kể lại. Đêm ấy có 3 người đứng gần cổng.', 'suspect'],
  ['Sập giàn giáo ở cảng\nÔng kể lại. Sau va chạm, 4 người ngồi bên đường.', 'casualty'],
  ['Chợ xuân đông khách\nÔng kể lại. Sau va chạm, 4 người ngồi bên đường.', 'people'],
  ['Chợ xuân đông khách\nÔng kể lại. Đêm ấy có 3 người đứng gần cổng.', 'people'],
  ['Tạm giữ nhóm trộm chó\nÔng kể lại. Xã có 900 hộ dân.', 'people'],
  ['Tạm giữ nhóm trộm chó\nÔng kể lại. Nhóm này đâm chém 2 người.', 'casualty'],
  ['Tai nạn giao thông giảm\nÔng kể lại. Nồng độ cồn có 410 trường hợp.', 'case'],
  // a cost is named by what it is for
  ['Thư viện mở lại\nÔng kể lại. Bảo hiểm y tế trả 80% chi phí khám chữa bệnh.', 'health'],
  ['Thư viện mở lại\nÔng kể lại. Chi phí sản xuất là 5 tỷ đồng.', 'production'],
]

/** What befalls things and people, by the verb that touches the number. */
const BEFALLS: Rows = [
  ['Mưa lũ làm quốc lộ 7 bị sạt lở tại 12 điểm.', 'damage'],
  ['Quốc lộ 7 sụt taluy âm tại 4 vị trí.', 'damage'],
  ['Trên tuyến còn 9 điểm bị ách tắc do mưa lũ.', 'damage'],
  ['Lốc làm bay mái 30 nhà, 5 ki ốt.', 'damage', 'damage'],
  ['Động đất làm nứt 20 ngôi nhà.', 'damage'],
  ['Mưa lớn gây ngập 15 tuyến phố.', 'damage'],
  ['Bão làm mất điện 12 xã.', 'damage'],
  ['Rét đậm làm chết 120 con trâu.', 'damage'],
  ['Khu chợ ngập sâu 1,2 m.', 'other'],
  ['Xe khách lao xuống vực, 14 người bị văng ra ngoài.', 'casualty'],
  ['Xe bồn đè trúng 4 học sinh.', 'casualty'],
  ['Số người chết tăng lên 45.', 'casualty'],
  ['Công an áp giải 4 người về trụ sở.', 'suspect'],
  ['Nước này trục xuất 4 người.', 'suspect'],
  ['Hàng nghìn người đổ xuống đường ăn mừng.', 'participation'],
  // and what is done to the like in peace
  ['Điện lực sửa lưới điện cho 12 xã.', 'organisation'],
  ['Xã sửa 30 nhà.', 'housing'],
  ['Trận đấu có 12 điểm.', 'other'],
  ['Mực nước hồ là 1,2 m.', 'other'],
  ['Nhà nuôi 120 con trâu.', 'production'],
  ['Xe khách chở 14 người.', 'people'],
  ['Số người học nghề tăng lên 45.', 'people'],
]

/** What counted nouns mean by themselves. */
const NOUNS: Rows = [
  ['Hãng có 37 phi công và 60 tiếp viên.', 'people', 'people'],
  ['Viện có 12 nghiên cứu sinh, 4 kỹ thuật viên.', 'people', 'people'],
  ['Toà có 9 thẩm phán, 5 thư ký.', 'people', 'people'],
  ['Bang có 12 hạ nghị sĩ.', 'people'],
  ['Ở đó có 5 già làng, 7 linh mục.', 'people', 'people'],
  ['Tỉnh có 48 xí nghiệp, 30 trang trại.', 'organisation', 'organisation'],
  ['Sở trình 6 đề án, 4 tờ trình.', 'procedure', 'procedure'],
  ['Năm qua có 22 cuộc kiểm toán.', 'procedure'],
  ['Kho còn 300 kit test, 500 que thử.', 'health', 'health'],
  ['Ở đó có 3 hacker và 2 bảo kê.', 'suspect', 'suspect'],
  ['Ở đó có 5 con tin.', 'casualty'],
  ['Thành phố có 4 nhà hát, 2 bảo tàng.', 'works', 'works'],
  ['Tỉnh có 6 kho ngoại quan, 4 nhà thờ, 9 địa điểm.', 'works', 'works', 'works'],
  ['Tỉnh có 12 chi nhánh, 40 cửa hàng.', 'organisation', 'organisation'],
  ['Người lao động bị suy giảm 61% khả năng lao động.', 'other'],
  ['Tỷ lệ lao động qua đào tạo đạt 61%.', 'people'],
  // and what stands around them tells more
  ['Bão cuốn trôi 2 phi công.', 'casualty'],
  ['Công an bắt giữ 3 kỹ thuật viên.', 'suspect'],
  ['Bão làm hư hỏng 2 nhà hát.', 'damage'],
  ['Bão làm hư hỏng 3 ngôi chùa.', 'damage'],
  ['Hội thảo có sự tham gia của 12 thẩm phán.', 'participation'],
]

describe('types of figures', () => {
  it.each(BEFALLS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(NOUNS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(TOPICS)('on a page: %s', (page, ...types) => expect(typesOf(page)).toEqual(types))
  it.each(LABELS)('under a label: %s', (page, ...types) => expect(typesOf(UNDER + page)).toEqual(types))
  it.each(KINDS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(WORDS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(CLAUSES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(COUNTER_EXAMPLES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(FRAMES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(GOING_ON)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))

  it('a sum takes the type of what it stands beside', () => {
    expect(typesOf('Huyện trao 40 phần quà với tổng số tiền 20 triệu đồng.')).toEqual(['gift', 'gift'])
    expect(typesOf('Tổ tuần tra thu giữ 40 kg ma túy, trị giá 20 tỷ đồng.')).toEqual(['seizure', 'seizure'])
  })

  it('all goods of a list stand under its verb', () => {
    const list = 'Công an thu giữ 2 điện thoại, 1 chiếc cân, 3 hộp giấy, 1 xe máy và 5 triệu đồng.'
    expect(typesOf(list)).toEqual(Array(5).fill('seizure'))
  })

  it('an age goes by the people of the page', () => {
    const page = 'Khởi tố nhóm trộm xe\nCông an bắt giữ 3 đối tượng trộm xe máy.\nTrần Văn Mạnh, 27 tuổi, ở thôn Đoài.'
    expect(typesOf(page).at(-1)).toBe('suspect')
  })

  it('a sum that is hardly told of goes by the page', () => {
    const told = 'Chiều hôm sau anh Bình chuyển cho Tú 50 triệu đồng.'
    expect(typesOf(told)).toEqual(['production'])
    expect(typesOf(`Cảnh giác nạn lừa đảo qua mạng\nCông an khuyến cáo người dân.\n${told}`)).toEqual(['damage'])
    expect(typesOf(`Bắt nhóm tống tiền chủ quán\nVụ việc xảy ra ở chợ.\n${told}`)).toEqual(['damage'])
    expect(typesOf(`Bắt nhóm đưa hối lộ\nVụ việc xảy ra ở chợ.\n${told}`)).toEqual(['other'])
    expect(typesOf(`Cảnh giác nạn lừa đảo\nCông an khuyến cáo.\nDoanh thu đạt 50 triệu đồng.`)).toEqual(['production'])
  })

  it('a long page without a sign of a type has nothing of it', () => {
    const talk = 'Người trong xóm kể lại câu chuyện ấy rất nhiều lần, mỗi người nhớ một cách.\n'
    const page = (...sentences: string[]) => `Chuyện ở xóm Đò\n${talk.repeat(12)}${sentences.join('\n')}`
    const found = 'Chiều hôm ấy cảnh sát thấy trên ghế đá 2 chiếc túi màu đen.'
    expect(typesOf(page(found))).toEqual(['other'])
    expect(typesOf(page(found, 'Công an đã thu giữ túi này.'))).toEqual(['seizure'])
    expect(typesOf(page('Bếp của xưởng mỗi trưa nấu 900 suất ăn.'))).not.toContain('gift')
    expect(typesOf(page('Bếp của hội mỗi trưa nấu 900 suất ăn.', 'Hội tặng cơm cho người nghèo.'))).toEqual(['gift'])
    expect(typesOf(page('Đến nay ông Lâm mới góp 4 tỷ đồng.'))).toEqual(['investment'])
    expect(typesOf(page('Đến nay ông Lâm mới góp 4 tỷ đồng.', 'Ai cũng muốn ủng hộ trường.'))).toEqual(['donation'])
    // a short one may leave it out
    expect(typesOf(found)).toEqual(['seizure'])
  })

  it('a bare figure goes by the page', () => {
    const page = 'Giá xăng giảm lần thứ ba\nGiá xăng giảm 500 đồng/lít.\nTheo tính toán, tỷ lệ này là 60%.'
    expect(typesOf(page).at(-1)).toBe('production')
  })

  it('bare figures do not outvote those that are told of', () => {
    const steps = 'Thu nhập tính thuế (triệu đồng/tháng)\nĐến 6\nTrên 6 đến 12\nTrên 12 đến 20\nTrên 20 đến 35'
    const page = `Cách tính thuế thu nhập cá nhân\nBiểu thuế gồm các bậc sau.\n${steps}\nThuế suất 25%.`
    expect(typesOf(page)).toEqual(Array(5).fill('budget'))
    const named = 'Lớp có 6 bàn.\nLớp có 12 ghế.\nThuế suất 25%.'
    expect(typesOf(named)).toEqual(['other', 'other', 'budget'])
  })
})
