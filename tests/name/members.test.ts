import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** Borrowers, households, traders, recruits: people and bodies who are members of something, and no guests, goods or gifts; and how long terms are. */
const MEMBERS: Rows = [
  // guests are none
  ['Tổng lượt khách du lịch đến tỉnh đạt 905.000 lượt, đạt 24% kế hoạch.', 'participation', 'participation'],
  // pupils by their classes, electors, leaders of groups
  ['Huyện có 715 lớp với hơn 30.100 học sinh.', 'organisation', 'people'],
  ['Huyện mở 12 lớp dạy bơi với hơn 300 em.', 'participation', 'participation'],
  ['Tuyển sinh lớp 1 đạt 99,7%, lớp 6 đạt 99,2%.', 'people', 'people'],
  ['Tỉnh phân luồng 65% học sinh vào trường công lập.', 'people'],
  ['Tổng số cử tri của tỉnh là 935.418.', 'people'],
  ['Dịp này có 85 chi hội trưởng được khen.', 'people'],
  ['Trung tâm đón 1.420 lượt tổ chức, công dân đến giao dịch.', 'participation'],
  // who borrows, or earns so much each, is no product
  ['Ngân hàng cho 2.600 chị vay vốn, mỗi chị từ 5 đến 20 triệu đồng.', 'people', 'production'],
  [
    'Quỹ tín dụng đang cho vay 47 tỷ đồng với 1.320 hộ còn vay, bình quân 35 triệu đồng/hộ.',
    'production',
    'people',
    'production',
  ],
  ['Dự án nuôi dê có 26 hộ tham gia, mỗi hộ lãi 40 triệu đồng.', 'people', 'production'],
  ['Toàn tỉnh có 740 hợp tác xã, doanh thu bình quân 2,1 tỷ đồng/hợp tác xã.', 'organisation', 'production'],
  ['Xưởng bán 740 chiếc ghế, giá 2,1 triệu đồng/chiếc.', 'production', 'production'],
  ['Có 115 tân binh lên đường. Xã tặng mỗi tân binh 2 triệu đồng.', 'people', 'gift'],
  ['Hội tặng 115 chiếc chăn, mỗi chiếc 200.000 đồng.', 'gift', 'gift'],
  // who trades in a market is a house of business, and one that is fined a suspect
  ['Đội vận động 1.240 trong tổng số 1.500 hộ kinh doanh dùng hóa đơn điện tử.', 'organisation', 'organisation'],
  ['Quản lý thị trường phạt 4 hộ kinh doanh.', 'suspect'],
  ['Phạt 4 hộ kinh doanh tổng số tiền 30 triệu đồng.', 'suspect', 'penalty'],
  // households that are won for something, people who are taken on or volunteer
  ['Xã vận động 780 hộ tự mua bình chữa cháy.', 'people'],
  ['Công ty vận động 780 người tham gia mít tinh.', 'participation'],
  ['Có 34 thanh niên viết đơn tình nguyện.', 'people'],
  ['Huyện gọi sơ tuyển 1.430 công dân, có mặt 1.388 người.', 'people', 'people'],
  ['Hội nghị có mặt 188 người.', 'participation'],
  ['Biên chế được giao 640 người, thực tế hiện có mặt 588 người.', 'people', 'people'],
  ['Toàn xã có 410 người trực tiếp kháng chiến.', 'people'],
  ['Có 310 gia đình công nhân ở lại đón Tết.', 'people'],
  // who is sent from door to door, and who comes to a fair of jobs
  ['Xã cử 24 tổ viên đi từng nhà.', 'participation'],
  ['Sở mở phiên giao dịch việc làm với 19 doanh nghiệp.', 'participation'],
  ['Lực lượng phối hợp gồm 320 công an và 44 dân quân.', 'participation', 'participation'],
  // what is set up stays, what goes on patrol comes and goes
  ['Tỉnh thành lập 4 tổ công tác do phó chủ tịch phụ trách.', 'organisation'],
  ['Tỉnh thành lập 4 tổ công tác tuần tra biên giới.', 'participation'],
  ['Huyện có 640 “Tổ liên gia an toàn phòng cháy, chữa cháy”.', 'organisation'],
  // how many are carried is what carriers do
  ['Quý I, vận tải công cộng phục vụ 41 triệu lượt khách.', 'production'],
  ['Khu du lịch phục vụ 41.000 lượt khách.', 'participation'],
  // cards of insurance are given
  ['Bảo hiểm xã hội trao 310 thẻ BHYT cho bệnh nhân nghèo.', 'gift'],
  ['Bảo hiểm xã hội cấp 310 thẻ BHYT.', 'health'],
  // what people are helped to
  ['Công trình giúp 92 hộ lần đầu có điện.', 'people'],
  ['Hội giúp 37 phụ nữ khởi nghiệp.', 'people'],
  ['Sở tổ chức điều dưỡng tập trung cho 1.150 lượt người.', 'people'],
  ['Kinh phí tinh giản cho 45 trường hợp là 6 tỷ đồng.', 'people', 'other'],
  ['Biên phòng đã hướng dẫn cho 2.300 phương tiện với 9.800 người biết diễn biến của bão.', 'other', 'people'],
  ['Còn 9 tàu với 71 lao động ngoài khơi.', 'people', 'people'],
  // who is handed over to the police
  ['Đơn vị chuyển cơ quan điều tra 6 vụ, 11 người.', 'case', 'suspect'],
  ['Công an đã bắt và xử lý 12 trường hợp đốt rừng.', 'case'],
  ['Công an lập biên bản 41 trường hợp, phạt tiền 9 trường hợp, tạm giữ 3 xe máy.', 'case', 'case', 'seizure'],
  // givers of blood take part, what they give is given
  ['Trong tháng có 5 điểm hiến máu được mở, 1.700 người đăng ký.', 'participation', 'participation'],
  ['Có 1.900 người đủ điều kiện và đều đã hiến máu.', 'participation'],
  ['Buổi hiến máu thu về 320 đơn vị máu.', 'donation'],
  ['Xã mở lớp dạy chữ Khmer cho 48 em.', 'participation'],
  ['Gần 200 cán bộ xã đang họp.', 'participation'],
  // how long a contract, a loan and a closure last
  ['Hợp đồng thuê nhà có thời hạn 5 năm.', 'other'],
  ['Hồ sơ phải nộp trong thời hạn 30 ngày.', 'procedure'],
  ['Còn 120 đơn vị chậm đóng từ 3 tháng trở lên.', 'suspect', 'budget'],
  ['Tỉnh đình chỉ 2 xưởng nhuộm, thời hạn từ 3 đến 5 tháng.', 'suspect', 'penalty'],
  ['Dự án hoàn vốn trong 18 năm.', 'investment'],
]

describe('members and terms', () => {
  it.each(MEMBERS)('%s', (page, ...types) => expect(typesOf(page)).toEqual(types))
})
