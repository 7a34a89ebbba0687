import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** Who people are: by what stands behind their names and brackets, by what others do to them, by what the page says of them elsewhere. */
const WHO: Rows = [
  // whom a sum is taken from
  ['Chủ hụi chiếm đoạt 4 tỷ đồng của 23 hụi viên.', 'damage', 'casualty'],
  // who works for others, who is sent out, who mends
  ['Nhà ông có 6 công nhân làm thuê.', 'people'],
  ['Công an xác định được 4 nạn nhân của kẻ giả danh này.', 'casualty'],
  ['Người dân phát hiện một bé gái sơ sinh bên gốc đa.', 'casualty'],
  ['Bộ lập 5 đoàn kiểm tra.', 'participation'],
  ['Bộ đã kiểm tra 5 doanh nghiệp.', 'procedure'],
  ['Bà Hà Thị Na (52 tuổi) đang dần hồi phục.', 'casualty'],
  ['Trẻ trên 9 tháng tuổi phải tiêm mũi này.', 'health'],
  ['Hàng nghìn người Ba Lan bị thảm sát năm ấy.', 'casualty'],
  ['Ba người còn lại (cùng quê Lào Cai) mất tích.', 'casualty'],
  ['Hai người này khai nhận hành vi.', 'suspect'],
  ['Hơn 400 thành viên Hội Nhà văn đang sinh sống ở nước ngoài.', 'people'],
  // what is done by somebody who is named
  ['Ba nữ công nhân bị hai người lạ mặt đi xe máy hành hung.', 'casualty', 'suspect'],
  ['Hai cụ bà bị bò điên tấn công.', 'casualty'],
  ['Hai công nhân bị giám đốc phê bình, sau đó nghỉ việc.', 'people'],
  ['Hai nhân viên bị nhắc nhở và được cho đi kiểm tra.', 'people'],
  // people of a list
  ['Bà Lê Thị Tám (60 tuổi) và ông Đỗ Văn Sáu (71 tuổi, cùng trú xã Hòa Bình) bị thương nặng.', 'casualty', 'casualty'],
  ['Anh Vũ Đình Khải, 33 tuổi, trú xã Tân Lập, huyện Đan Phượng, bị thương nặng.', 'casualty'],
  ['Ông Vũ Đình Khải (33 tuổi) và vợ là bà Lê Thị Na (31 tuổi) cho biết đã nhận nhà.', 'people', 'people'],
  // an initial is a name
  [
    'Công an tìm người\nChị Hà Thị B. (25 tuổi) rời nhà lúc 5 giờ.\nThi thể chị B. được tìm thấy trên sông.',
    'casualty',
  ],
  ['Chuyện ở chợ\nChị Hà Thị B. (25 tuổi) bán rau.\nThi thể chị K. được tìm thấy trên sông.', 'people'],
  // names of those who suffer are shortened, and women and children named by what they are called are seldom suspects
  ['Tin cho hay Phan Văn Tơ bị bắt. Chiều ấy, bé Đỗ T.K. (6 tuổi) chơi trước cổng trường.', 'people'],
  ['Công an tạm giữ Phan Văn Tơ về hành vi cướp tài sản. Tối ấy, chị Đỗ Thị Lan (29 tuổi) đi chợ về.', 'people'],
  ['Công an tạm giữ Phan Văn Tơ về hành vi cướp tài sản. Tối ấy, Đỗ Văn Lanh (29 tuổi) đi chợ về.', 'suspect'],
  ['Công an bắt bà Hà Thị Mơ (41 tuổi) về tội trộm.', 'suspect'],
  ['Bắt nghi phạm là bà Hà Thị M. (41 tuổi).', 'suspect'],
  ['Công an truy tìm Phan Văn T. (29 tuổi).', 'suspect'],
  ['Cô giáo Hà Thị M. (41 tuổi) dạy toán.', 'people'],
  // who fights or stands for an office is neither charged nor a guest
  ['Phe đối lập có 4.000 tay súng ở thung lũng.', 'people'],
  ['Đơn vị gồm 900 chiến binh người Kurd.', 'people'],
  ['Ban bầu cử lập danh sách 9 ứng viên.', 'people'],
  ['Cảnh sát bắt giữ 3 tay súng.', 'suspect'],
  // the noun that leads to names
  ['Nhóm người đánh đập ông Phúc gồm: Hồ Văn Út (22 tuổi) và Hồ Văn Tý (24 tuổi).', 'suspect', 'suspect'],
  ['Bệnh nhân thứ tám là chị Hà Thị Mơ (37 tuổi), quê Lai Châu.', 'health'],
  ['Người được khen là chị Hà Thị Mơ (37 tuổi), quê Lai Châu.', 'people'],
  // what somebody is to another
  ['Đêm ấy Phan Văn Tơ dùng búa sát hại mẹ ruột của mình là bà Ngô Thị Sáu (66 tuổi).', 'casualty'],
  ['Cãi nhau ngoài ruộng, Phan Văn Tơ bắn chết bố vợ, ông Hồ Văn Bảy (66 tuổi).', 'casualty'],
  ['Ông Phan Văn Tơ thăm mẹ ruột của mình là bà Ngô Thị Sáu (66 tuổi).', 'people'],
  ['Anh Phan Văn Tơ cưới vợ là chị Ngô Thị Sáu (26 tuổi).', 'people'],
  // people and their ages
  ['Cả tỉnh có 84 trẻ em tuổi từ 3 đến 12 đã thiệt mạng vì đuối nước.', 'casualty', 'casualty'],
  ['Hai thiếu nữ 17 tuổi bị bốn thanh niên hành hung.', 'casualty', 'casualty', 'suspect'],
  ['Lớp có 30 em từ 6 đến 11 tuổi, trường bị bão phá.', 'people', 'people'],
  // who is insured or sells is no participant, who fishes strikes nobody
  ['Huyện có 9.640 người tham gia BHXH bắt buộc.', 'people'],
  ['Hơn 2.000 người tham gia bán hàng đa cấp.', 'people'],
  ['Hơn 2.000 người tham gia đêm hội.', 'participation'],
  ['Khoảng 800 người đang đánh bắt hải sản ngoài khơi.', 'people'],
  ['Đêm ấy 5 người đánh chủ quán.', 'suspect'],
  ['Tỉnh có 8.200 người hưởng lương hưu.', 'people'],
  ['Công ty ở thành phố có gần 4 triệu dân.', 'people'],
  // guests of a town and of an airline
  ['Dịp lễ, thành phố đón 310.000 lượt khách.', 'participation'],
  ['Hãng hàng không vận chuyển 310.000 lượt hành khách.', 'production'],
  ['Đảo còn 90 du khách chưa vào bờ.', 'people'],
  // what they do by the last words of their noun phrase, or behind the name of their village
  ['Ba nhân viên môi giới nhà đất lãnh án.', 'suspect'],
  ['Ba nhân viên môi giới nhà đất chờ khách.', 'people'],
  ['Hàng trăm người dân thôn Đoài, xã Bình Phú kéo đến cổng nhà máy.', 'participation'],
  ['Hàng trăm người dân thôn Đoài, xã Bình Phú bán lúa non.', 'people'],
  ['Hai tài xế container dương tính với heroin.', 'suspect'],
  ['Tàu cá với 12 ngư dân bị chìm ngoài khơi.', 'casualty'],
  // groups, and who comes with somebody
  ['Cảnh sát triệt xóa 3 nhóm đối tượng cho vay nặng lãi.', 'suspect'],
  ['Nghị định áp dụng với 3 nhóm đối tượng.', 'other'],
  ['Đi cùng bộ trưởng là phái đoàn gồm 40 doanh nhân.', 'participation'],
  // who comes together, who is sent, who serves
  ['Sáng qua, hàng trăm tiểu thương chợ Mới tụ tập trước cổng ủy ban.', 'participation'],
  ['Sáng qua, hàng trăm tiểu thương chợ Mới bán hết hàng.', 'people'],
  ['Đội cứu hộ gồm 60 người đi suốt đêm.', 'participation'],
  ['Gia đình ông gồm 6 người làm nghề muối.', 'people'],
  ['Khoảng 40 chiến sĩ dầm mình trong nước lũ.', 'participation'],
  ['Ba chiến sĩ hy sinh khi chữa cháy.', 'casualty'],
  // who is troubled is not hurt
  ['Sự cố khiến hàng nghìn khách hàng bức xúc.', 'people'],
  ['Trận mưa khiến hơn 2.000 người phải rời bỏ nhà cửa.', 'people'],
  ['Vụ cháy khiến hàng chục công nhân hoảng loạn.', 'people'],
  ['Sự cố khiến hai hành khách bị chảy máu đầu.', 'casualty'],
  // whom an offender takes along, who drove; kin of a victim, the child somebody has, who tells of it
  ['Đêm ấy, Bình rủ Lê Văn Tý (22 tuổi) và Hồ Văn Út (25 tuổi) ra đồng.', 'suspect', 'suspect'],
  ['Đêm ấy, Bình thăm Lê Văn Tý (22 tuổi) và Hồ Văn Út (25 tuổi) ngoài đồng.', 'people', 'people'],
  ['Ghe do ông Hồ Văn Út (35 tuổi) làm thuyền trưởng vừa cập bến.', 'people'],
  ['Chiều nay ông Hồ Văn Út (61 tuổi, cha nạn nhân) ra bến chờ tin.', 'people'],
  ['Nạn nhân là ông Hồ Văn Út (61 tuổi).', 'casualty'],
  ['Người thợ tử vong, để lại con nhỏ 2 tuổi.', 'people'],
  ['Sau vụ cháy, bà Hồ Thị Lan (70 tuổi, hàng xóm) cho hay lửa bùng lên rất nhanh.', 'people'],
  ['Hai công nhân làm việc trên cầu.', 'people'],
  // persons are counted for themselves whatever stands around them
  ['Ngân hàng giảm phí dịch vụ cho 900 khách hàng.', 'people'],
  ['Công an kiểm tra quán, lúc đó có 90 người đang hát.', 'people'],
  // what is told of them some words on, up to the next clause
  ['Mười cậu bé của một lớp học bơi ở Chiang Mai mất tích.', 'casualty'],
  ['Mười cậu bé của một lớp học bơi ở Chiang Mai về nhà.', 'people'],
  ['Hai chị em về tới nhà thì thấy Mạnh đánh đập bạn.', 'people'],
  ['Khoảng 900 công nhân của nhà máy bỏ bữa để phản đối.', 'people'],
  // bodies that the police deal with
  ['Công an điều tra 2 doanh nghiệp mua bán hóa đơn.', 'suspect'],
  ['Hai cửa hàng xăng dầu bị lực lượng chức năng lập biên bản.', 'suspect'],
  ['Sở khen thưởng 2 doanh nghiệp mua bán nông sản.', 'organisation'],
  // some of those who were just counted
  ['Còn 9 người bị vùi lấp, trong số này có một đàn ông, hai phụ nữ và hai trẻ em.', ...Array(4).fill('casualty')],
  ['Cảnh sát bắt giữ 14 người, gồm 3 phụ nữ.', 'suspect', 'suspect'],
  ['Cảnh sát bắt giữ 14 người. Xã có 640 hộ, trong đó có 52 hộ nghèo.', 'suspect', 'people', 'people'],
  // what is old and no person
  ['Cây đa 300 năm tuổi đổ trong bão.', 'other'],
  ['Tòa nhà hơn 120 năm tuổi được trùng tu.', 'works'],
  ['Con trai 4 tuổi của chị đi mẫu giáo.', 'people'],
  // bodies
  ['Hai cây xăng ở Thủ Đức gian lận, bị bắt quả tang.', 'suspect'],
  ['Đoàn xử phạt vi phạm hành chính đối với 3 trang trại.', 'suspect'],
  ['Đội phát hiện 14 đơn vị kinh doanh vi phạm, phạt tiền 9 cơ sở.', 'suspect', 'suspect'],
  ['Cơ quan bảo hiểm kiến nghị khởi tố đối với 7 công ty.', 'suspect'],
  ['Cơ quan bảo hiểm có hợp đồng với 7 công ty.', 'organisation'],
  ['Huyện có 12 trang trại và 4 cây xăng.', 'organisation', 'organisation'],
  // few people who are called by a noun
  ['Hai nữ sinh đi xe đạp về nhà.\nCác nữ sinh bị hành hung, phải nhập viện.', 'casualty'],
  ['Nam thanh niên khoảng 25 tuổi dừng xe trước quán.\nNam thanh niên rút dao xông vào cướp tiệm vàng.', 'suspect'],
  ['Hai phụ nữ dọn hàng ra chợ.\nMột người phụ nữ bị hành hung.', 'people', 'casualty'],
  ['Hai người ở xã Tân Lập (Lào Cai) bị tàu hỏa tông.', 'casualty'],
  ['Một cô giáo ở Lào Cai bị tạm đình chỉ công tác.', 'suspect'],
  ['Hai tài xế dương tính với ma túy.', 'suspect'],
  ['Hai ngư dân ở Cà Mau đâm đơn kiện.', 'people'],
  ['Trường có 300 nữ sinh.\nHôm qua, một nhóm nữ sinh bị hành hung.', 'people'],
  ['Hai bác sĩ trực đêm.\nNhiều bác sĩ bị hành hung.', 'health'],
  // those whom a disease may befall are suspected of nothing
  ['Trẻ dưới 4 tuổi là đối tượng có nguy cơ cao.', 'people'],
  ['Người dẫn đường đưa 9 thiếu niên ra khỏi rừng.', 'people'],
  // told elsewhere with those who were with them, or after other things in a row
  ['Trên cầu Đen\nÔng Hồ Văn Tám (70 tuổi) ra đồng.\nÔng Tám và con bị thương.', 'casualty'],
  ['Trên cầu Đen\nÔng Hồ Văn Tám (70 tuổi) ra đồng.\nÔng Tám và con về nhà.', 'people'],
  ['Trên cầu Đen\nEm Hà Thị Nhài (12 tuổi) đạp xe đi học.\nEm Nhài ngã xuống rãnh, rách áo, bị thương.', 'casualty'],
  // some of people who have been told of by the same noun; who is threatened
  ['Tàu có 10 ngư dân gặp nạn, trong đó 8 ngư dân trú ở xã Phú.', 'casualty', 'casualty'],
  ['Tơ chĩa súng vào ông Hà Văn Lê (54 tuổi) rồi lấy tiền.', 'casualty'],
  // who drives the other car
  ['Xe máy xảy ra va chạm với xe tải do tài xế Hồ Văn Út (31 tuổi) điều khiển.', 'people'],
  // whose name is found out, whose house is broken into
  ['Danh tính hai cháu bị lũ cuốn là Hồ Thị D. (10 tuổi) và Hồ Văn N. (4 tuổi).', 'casualty', 'casualty', 'casualty'],
  ['Tơ đột nhập nhà bà Hà Thị Lan (56 tuổi) lấy trộm vàng.', 'casualty'],
]

describe('types of people', () => {
  it.each(WHO)('%s', (page, ...types) => expect(typesOf(page)).toEqual(types))
})
