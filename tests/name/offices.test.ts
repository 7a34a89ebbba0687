import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** What courts, desks, firms, schools, clubs and camps count in their reports. */
const COUNTED: Rows = [
  // what courts, lawyers and desks deal with
  ['Bình quân mỗi thẩm phán giải quyết 7,5 vụ/tháng.', 'case'],
  ['Thanh tra lao động giải quyết 21/25 vụ tranh chấp lao động.', 'case', 'case'],
  ['Toà án hoà giải thành 1.120 vụ dân sự.', 'case'],
  ['Phòng tiếp dân giải quyết 30 vụ khiếu nại.', 'procedure'],
  ['Số vụ khiếu nại đã giải quyết là 87/95.', 'procedure', 'procedure'],
  ['Đội quản lý thị trường kiểm tra 120 vụ, xử lý 96 vụ vi phạm.', 'procedure', 'case'],
  ['Trung tâm trợ giúp pháp lý thụ lý 320 vụ việc, kết thúc 290 vụ việc.', 'procedure', 'procedure'],
  ['Toà án thụ lý 400 vụ việc, giải quyết 370 vụ việc.', 'case', 'case'],
  ['Đường dây nóng tiếp nhận 140 tin báo của người tiêu dùng.', 'procedure'],
  ['Công an tiếp nhận 140 tin báo về tội phạm.', 'case'],
  ['Cán bộ xã giúp 700 người kích hoạt tài khoản định danh điện tử.', 'procedure'],
  ['Bỏ bớt giấy tờ, mỗi năm dân tiết kiệm 2 triệu ngày công.', 'procedure'],
  // cases, and vehicles that are looked at
  ['Lực lượng chức năng phạt 210 trường hợp với 900 triệu đồng.', 'case', 'penalty'],
  ['Ngoài ra, 5 trường hợp khác bị xử phạt.', 'case'],
  ['Tổ liên ngành phát hiện 09 trường hợp vận chuyển gà không rõ nguồn gốc.', 'case'],
  ['Đội bắt giữ 12 người vận chuyển gà lậu.', 'suspect'],
  ['Đồn kiểm soát 2.100 lượt tàu thuyền ra vào cửa lạch.', 'procedure'],
  ['Các tổ tuần tra, kiểm soát gần 4.000 phương tiện.', 'procedure'],
  ['Quân đội nước này kiểm soát 30 ngôi làng.', 'organisation'],
  ['Tuần này có 75 lượt tàu thuyền cập bến.', 'participation'],
  // firms that owe
  ['Có 417 doanh nghiệp chậm đóng bảo hiểm xã hội.', 'suspect'],
  ['Còn 4 doanh nghiệp nợ lương công nhân.', 'suspect'],
  ['Hiện có 4 doanh nghiệp may mặc.', 'organisation'],
  // households, members and their groups
  ['Hợp tác xã liên kết với 64 hộ trồng bưởi.', 'people'],
  ['Nhà máy liên kết với 6 hợp tác xã.', 'organisation'],
  ['Tổ tự quản có 300 hộ tham gia.', 'people'],
  ['Hội thi có 300 đội tham gia.', 'participation'],
  ['Huyện duy trì 310 tổ tiết kiệm, thu hút 8.900 thành viên.', 'organisation', 'people'],
  ['Hội hiện có 18 cơ sở, tập hợp 15.200 hội viên.', 'organisation', 'people'],
  ['Lễ hội thu hút 8.900 lượt khách.', 'participation'],
  ['Tỉnh kiện toàn 820 tổ, đội.', 'organisation'],
  ['Tỉnh huy động 820 tổ, đội.', 'participation'],
  ['Sở quản lý 9.000 hồ sơ, trong đó có 8.200 liệt sĩ, 6.100 thương binh.', 'procedure', 'people', 'people'],
  // schools and jobs
  ['Trường còn 31 lớp và 980 học sinh.', 'organisation', 'people'],
  ['Huyện có 420 nhóm, lớp.', 'organisation'],
  ['Hội mở 31 lớp tập huấn.', 'participation'],
  ['Huyện hoàn thành 12 chỉ tiêu.', 'other'],
  ['Công ty có nhu cầu tuyển dụng 900 vị trí.', 'people'],
  ['Ngày hội việc làm có 42 doanh nghiệp và 900 lao động.', 'participation', 'participation'],
  ['Phiên giao dịch có 42 doanh nghiệp dựng gian hàng.', 'participation'],
  ['Huyện có 42 doanh nghiệp bán hàng trực tuyến.', 'organisation'],
  // games
  ['Các vận động viên thi ở 9 môn, từ kéo co tới bắn nỏ.', 'participation'],
  ['Đoàn giành 14 huy chương, trong đó có 6 HCV.', 'other', 'other'],
  ['Ban tổ chức trao 72 bộ huy chương.', 'other'],
  ['Ban tổ chức trao 72 bộ quần áo.', 'gift'],
  // who is sent, and with what
  ['Xã đưa 90 dân quân cùng 7 xuồng máy vào vùng ngập.', 'participation', 'participation'],
  ['Gần 350 người cùng 9 ô tô được điều đến dập lửa.', 'participation', 'participation'],
  // whatever else is counted
  ['Nông dân bắt được 9.400 con chuột.', 'other'],
  ['Giáo dân của 90 giáo xứ góp tiền.', 'organisation'],
  ['Trong số máu thu được có 180 đơn vị loại 350ml.', 'donation', 'donation'],
  ['Một nửa số người hiến máu là sinh viên.', 'participation'],
  ['Đoàn viên dựng nhà với 400 ngày công.', 'donation'],
  ['Thị trấn có 3 chợ kiên cố.', 'works'],
  ['Dịch sốt xuất huyết làm 640 ca mắc, 01 ca tử vong.', 'health', 'casualty'],
  ['Trong tháng, 95/96 trạm y tế tiêm xong.', 'organisation', 'organisation'],
  ['Ngành y tế có 980 bác sĩ.', 'people'],
  ['Sơn Bình có thêm 14 sản phẩm được công nhận OCOP.', 'production'],
  ['Hội đồng chấm 22 sản phẩm, có 17 sản phẩm đạt 4 sao.', 'production', 'production'],
  // what is done to the first of a list of people and bodies is done to all of it
  ['Thanh tra kiến nghị kiểm điểm 9 tập thể, 41 cá nhân.', 'suspect', 'suspect'],
  ['Sở lấy ý kiến 14 tổ chức, 21 chuyên gia và 30 cơ quan.', 'participation', 'participation', 'participation'],
  ['Trung tâm y tế bố trí thêm 3 bác sĩ và 11 điều dưỡng.', 'people', 'people'],
  ['Trường tặng giấy khen cho 12 tập thể, 30 cá nhân.', 'organisation', 'people'],
  ['Công an bắt 3 đối tượng, 2 người bỏ trốn.', 'suspect', 'suspect'],
  ['Đài có 4.200 lượt thích và 310 lượt chia sẻ.', 'other', 'other'],
  // pledges, clans, porters and first aid
  ['Có 640 cơ quan, doanh nghiệp ký cam kết tiết kiệm điện.', 'organisation'],
  ['Có 640 cơ quan, doanh nghiệp tham dự hội chợ.', 'participation'],
  ['Tổ vận động được 900 hộ tự trang bị bình chữa cháy.', 'people'],
  ['Xã có 42 dòng họ được công nhận dòng họ học tập.', 'people'],
  ['Tổ tuần tra chặn giữ 4 người đang gùi 20 bao tải hàng lậu.', 'suspect', 'seizure'],
  ['Có 4 người đang gùi ngô về bản.', 'people'],
  ['Đội tình nguyện đã sơ cứu kịp thời 40 ca tai nạn giao thông.', 'health'],
  ['Huyện lập 5 tổ hội nông dân nghề nghiệp với 60 thành viên.', 'organisation', 'people'],
  ['Xã có 58 KDC đạt danh hiệu văn hóa.', 'organisation'],
  ['Các cơ sở lưu trú kín phòng. Trong đó có 36.000 lượt khách có lưu trú.', 'participation'],
  ['Phòng đã kín 90%. Số khách lưu trú là 32.000.', 'works', 'participation'],
]

describe('types of what offices and clubs count', () => {
  it.each(COUNTED)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
