import { COUNTS } from './sorts.js'
import { defineType } from './type.js'

const MEASURED = ['percent', 'mass', 'length', 'other'] as const

export const other = defineType({
  name: 'other',
  vi: 'khác',
  en: 'anything else',
  roles: [
    'means',
    'thing',
    'total',
    'each',
    'recipient',
    'event',
    'participant',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  items: [
    [6, 'phiên đầu tiên | phiên giảm giá | phiên tăng giá | phiên liên tiếp', ['count']],
    [7, 'hạng mục giải thưởng | giải thưởng quốc tế | giải thưởng'],
    [7, `hoàn tiền | mức hoàn tiền | tặng tiền  | ưu đãi | khuyến mại | khuyến mãi | voucher`, ['money', 'percent']],
    [
      5,
      `độ ẩm | khoảng cách | quãng đường | tầm bắn | độ cao | bán kính | độ dày | nồng độ | hàm lượng |
      nồng độ cồn | cân nặng | chiều cao | đường kính | cường độ | độ lớn | xác suất | độ che phủ |
      độ chính xác | điểm số | tổng điểm | điểm trung bình | điểm chuẩn | số điểm`,
      ['count', 'percent', 'ratio', 'mass', 'length', 'volume', 'other'],
    ],
    [
      5,
      `lý do | lượt truy cập | bằng khen | giấy khen | bài hát | ca khúc | bộ phim | cuốn sách | bức ảnh |
      bức tranh | từ khoá | loài | hành tinh | trận đấu | hiệp | dấu hiệu | ví dụ | ưu điểm | nhược điểm |
      lợi ích | vai trò | nhân vật | điểm nhấn | cơ hội | bí quyết | mẹo | tuyệt chiêu | công thức | ký tự |
      con số | mức | thời điểm | thế hệ | dòng | phiên bản | chức năng | ngôn ngữ | khía cạnh | trụ cột |
      hạng | cấp độ | bậc | vai | chi tiết | kịch bản | xu hướng | động thái | quả tên lửa | tiếng nổ |
      phát súng | phát đạn | viên đá | cú | vết | giải nhất | giải nhì | giải ba | giải khuyến khích |
      giải thưởng | danh hiệu | kỷ lục | thành tích | nguyện vọng | môn | khối | tổ hợp | bài kiểm tra |
      đề thi | tín chỉ | phần thi | bức thư | lá thư | cuộc điện thoại | chữ cái | dòng chữ | clip | video |
      bình luận | fan | người theo dõi | tác giả | nhà thơ | tin nhắn | tờ rơi | mục đích | mã | ngày nghỉ  | đợt khuyến mãi | cục đá | môn thi | lần | điểm | cuộc tấn công | cuộc không kích |
      cây | cây xanh | nội dung | tiêu chí | yếu tố | nguyên nhân | mục tiêu | nhóm | chữ số | phút |
      vị trí | câu hỏi | bài học | lượt xem | lượt thích | lượt chia sẻ | lượt bình luận | vấn đề | lý do |
      giai đoạn | thách thức | khái niệm | trận | bàn thắng | huy chương | tính năng | kỹ năng | câu | từ |
      chữ | trang | quan điểm | loại | hình thức | phương pháp | phương thức | cuộc gọi | cơn bão |
      trận động đất | hướng | lỗi | nút | đồng tiền | mức báo động | ngôi sao | nhóm nhiệm vụ |
      nhóm giải pháp | lỗi thường gặp | thông báo lỗi | nơi thì | hàng ghế | số báo | tháng | vòng |
      thông tin | phiếu`,
      ['count'],
    ],
    [5, 'nhiệt độ | lượng mưa | tốc độ | mực nước | sức gió | trả công | tiền chuộc'],
    [
      3,
      `ghế | bàn | mặt | chiều | đề xuất | ứng dụng | file | bài | chỉ tiêu | tài khoản | cách | điều | màu |
      răng`,
      ['count'],
    ],
    [1.2, 'trường hợp | tờ rơi | tin nhắn | quả bom', ['count']],
  ],
  done: [
    [6, 'bầu | bầu ra | bầu chọn | giới thiệu bầu', ['person']],
    [9, 'kêu gọi | kiểm đếm | thông báo cho | hướng dẫn cho', ['thing']],
    [8, 'vận động | di dời | sơ tán', ['thing']],
  ],
  cues: [
    [5, 'excel | đối số | trang tính | ô tính | bảng tính | công thức', ['thing', 'event']],
    [4, 'chính xác | độ chính xác', ['percent']],
    [4, 'nước lũ | ngập sâu | nước dâng | rút | triều cường | eo biển | cao hơn mặt | lan can', ['length']],
    [
      4,
      'chạy được | đi được | bỏ chạy | di chuyển | đi bộ | kéo lê | chở đi | bờ biển | bờ kiển | chạy với | mỗi giờ đi',
      ['length', 'other'],
    ],
    [6, 'cách | nằm cách | cách nhau', ['length']],
    [
      4,
      `cách | nằm cách | khoảng cách | quãng đường | đường chim bay | độ cao | độ sâu | bán kính | tâm bão |
      vận tốc | lượng mưa | mực nước | báo động | sóng | gió | hải trình`,
      ['length', 'area', 'other'],
    ],
    [3, 'đường kính', ['length']],
    [3, 'cân nặng | nặng | nhiệt độ | độ ẩm | độ richter | mưa | có nơi', MEASURED],
    [3, 'bỏ phiếu | bầu | ghế | phiếu | tán thành | bình chọn', COUNTS],
    [7, 'hối lộ | nhận hối lộ | đưa hối lộ | chạy án', ['money']],
    [6, 'thu lời | thu lợi | thu lợi bất chính', ['money']],
    [5, 'nhặt được | đánh rơi | bỏ quên | trả lại người mất', ['money']],
    [3, 'trả công | tiền chuộc | tống tiền | cầm cố | tiêu xài | bán được | đòi', ['money']],
    [
      2,
      `hợp đồng lao động | làm việc | bảo hành | thi công | kéo dài | thời gian | kinh nghiệm | nghỉ |
      nhiệm kỳ | học | mang thai`,
      ['duration'],
    ],
  ],
  subjects: [[0.5, 'bóng đá | world cup | thời tiết | excel']],
  kinds: {
    other: 3,
    duration: 2.5,
    length: 0.5,
    ratio: 0.3,
    volume: 0.3,
    count: 0.2,
    percent: 0.2,
    money: 0.1,
    mass: 0.2,
  },
  rank: 90,
})
