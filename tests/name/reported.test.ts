import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** Sentences as the reports of provinces have them, and the type of each figure. */
const REPORTED: Rows = [
  ['Huyện huy động 180 người cùng 7 máy xúc tham gia khắc phục sạt lở.', 'participation', 'participation'],
  ['Công an xã và 3 xe ủi được huy động tìm kiếm nạn nhân.', 'participation'],
  ['Trong đêm, bộ đội di dời 96 hộ với 410 nhân khẩu khỏi vùng sạt lở.', 'people', 'people'],
  ['Tỷ lệ lấp đầy các khu công nghiệp đạt 68%.', 'works'],
  ['Cụm công nghiệp đã lấp đầy 74% diện tích.', 'works'],
  ['Công an kiểm tra an toàn phòng cháy 640 lượt cơ sở, lập biên bản 31 trường hợp.', 'procedure', 'case'],
  ['Cải cách giúp tiết kiệm chi phí tuân thủ khoảng 5,4 tỷ đồng/năm.', 'procedure'],
  ['Có 8.200/8.600 cử tri đi bỏ phiếu, đạt 95,3%.', 'participation', 'participation', 'participation'],
  ['Nắng nóng khiến 860 ha tôm nuôi bị thiệt hại.', 'damage'],
  ['Huyện ghi nhận 2 ổ dịch, buộc tiêu hủy 3.100 con gà.', 'health', 'damage'],
  ['100% hợp tác xã trồng cam được cấp mã số vùng trồng.', 'organisation'],
  [
    'Quỹ Khuyến học trao 200 suất học bổng, gồm 150 suất cho học sinh phổ thông (1,5 triệu đồng/suất) và 50 suất cho tân sinh viên.',
    'scholarship',
    'scholarship',
    'scholarship',
    'scholarship',
  ],
  [
    'Hội Khuyến học cấp học bổng cho 300 em. Doanh nghiệp tặng các em 60 xe đạp, 90 máy tính bảng và 4 nghìn cuốn vở.',
    'scholarship',
    'scholarship',
    'scholarship',
    'scholarship',
  ],
  ['Đã có 21.300 gia đình được công nhận “Gia đình học tập”; 64 dòng họ giữ vững danh hiệu.', 'people', 'people'],
  ['Lũ cuốn 2 người, 01 cháu bé hiện chưa tìm thấy.', 'casualty', 'casualty'],
  ['Bão đổ bộ, 6/18 xã mất điện, mất liên lạc.', 'damage', 'damage'],
  ['Tỉnh xuất 25 tấn gạo dự trữ cấp cho bà con vùng lũ.', 'gift'],
  ['Huyện trích 4,5 tỷ đồng từ ngân sách dự phòng để khắc phục.', 'budget'],
  ['Doanh nghiệp trong khu đang sử dụng 6,2 vạn lao động với thu nhập 9 triệu đồng/tháng.', 'people', 'production'],
  ['UBND tỉnh đồng ý bổ sung 2,7 tỷ đồng để mua hóa chất.', 'budget'],
  ['Trong hầm tàu chứa 48.000 lít dầu DO không hóa đơn, chứng từ, trị giá 900 triệu đồng.', 'seizure', 'seizure'],
  ['Tòa buộc bị cáo nộp lại 260 triệu đồng thu lợi bất chính.', 'penalty'],
  [
    'Bộ đội biên phòng bắt 60 vụ buôn lậu. So với cùng kỳ, số vụ tăng 9 nhưng trị giá tang vật giảm 6%.',
    'case',
    'case',
    'seizure',
  ],
  [
    'Toàn tỉnh giảm 05 phòng chuyên môn, 24 đơn vị sự nghiệp; cắt giảm 430 biên chế (4,6%).',
    'organisation',
    'organisation',
    'people',
    'people',
  ],
  ['Đến nay, 72 phiên tòa được tổ chức lưu động.', 'participation'],
  ['Thời gian chờ của mỗi xe tại cửa khẩu rút từ 5 giờ xuống còn dưới 2 giờ.', 'procedure', 'procedure'],
  [
    'Hải quan phát hiện 140 vụ vi phạm, trị giá hàng hóa ước khoảng 15 tỷ đồng; xử phạt 3,1 tỷ đồng.',
    'case',
    'seizure',
    'penalty',
  ],
  ['Tang vật gồm 2.800 kg chân gà đông lạnh không có giấy tờ.', 'seizure'],
  ['Trung tâm nhận 900 hồ sơ; đăng ký kinh doanh giải quyết không quá 2 ngày.', 'procedure', 'procedure'],
]

describe('types of reports', () => {
  it.each(REPORTED)('%s', (text, ...types) => {
    expect(typesOf(text)).toEqual(types)
  })
})
