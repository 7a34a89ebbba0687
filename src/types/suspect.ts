import { defineType } from './type.js'

const PEOPLE = ['person', 'body'] as const

export const suspect = defineType({
  name: 'suspect',
  vi: 'đối tượng vi phạm',
  en: 'people or companies suspected, arrested, in breach',
  roles: [
    'case',
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
    'lostValue',
    'thing',
    'total',
    'each',
    'recipient',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  items: [
    [16, 'kinh doanh trái phép | hoạt động trái phép | không phép | không có giấy phép | bán hàng lậu', ['body']],
    [7, 'bị can | bị cáo | nghi phạm | nghi can | thủ phạm | đồng phạm | con bạc | tội phạm'],
    [
      5,
      `con nghiện | kẻ gian | tên trộm | tên cướp | ông trùm | kẻ tấn công | phần tử |
      đối tượng truy nã | đối tượng nghiện | đối tượng lạ | đối tượng khác | kẻ xấu | côn đồ |
      tù nhân vượt ngục | người nghi`,
      ['count'],
    ],
    [3, 'phiến quân | khủng bố | tay súng'],
    [5, 'đối tượng | tên | kẻ | người vi phạm | cá nhân vi phạm | cơ sở vi phạm | gã'],
    [2, 'thanh niên | nam thanh niên | người đàn ông | tài xế | lái xe | nhóm người | thiếu niên'],
    [1.5, 'nam thanh niên | thanh niên | gã | hung thủ', ['age']],
    [
      -4,
      `đối tượng chính sách | đối tượng bảo trợ | đối tượng được | đối tượng tham gia | đối tượng nộp |
      đối tượng khách hàng | đối tượng chịu thuế | đối tượng lao động | nhóm đối tượng | đối tượng phụ thuộc |
      đối tượng thực hiện | đối tượng hưởng`,
    ],
  ],
  done: [
    [
      7,
      `bắt | bắt giữ | bắt quả tang | khởi tố | tạm giữ | tạm giữ hình sự | bắt tạm giam | khởi tố bị can |
      khởi tố bị can đối với | tạm giam đối với | truy tố | xét xử | kỷ luật | truy nã | truy bắt |
      đình chỉ công tác | đình chỉ công tác đối với | cách chức | khống chế | vây bắt | kỷ luật đối với | xử lý kỷ luật`,
      ['person'],
    ],
    [5, 'truy tìm | nhận dạng | triệu tập | kiểm điểm', ['person']],
  ],
  does: [
    [9, 'tham gia đánh | tham gia gây rối | tham gia cướp | tham gia hành hung', ['person', 'age']],
    [
      6,
      `về hành vi | về tội | để điều tra | bị công an | bị cơ quan công an | có liên quan | trong đường dây |
      trong băng nhóm`,
      ['age', 'person'],
    ],
    [
      6,
      `bị bắt | bị bắt giữ | bị khởi tố | bị tạm giữ | bị truy tố | bị kỷ luật | bị truy nã | bị xử phạt |
      bị xử lý | vi phạm | có hành vi | không đủ điều kiện | kinh doanh trái phép | hoạt động trái phép |
      không phép | không có giấy phép | chưa được cấp phép | sai phạm | gian lận`,
      PEOPLE,
    ],
    [
      6,
      `bỏ trốn | bỏ chạy | tẩu thoát | khai | khai nhận | thừa nhận | vận chuyển | tàng trữ | mua bán |
      buôn bán | đánh bạc | tham gia đánh bạc | sử dụng ma tuý | đột nhập | xông | sát hại | hành hung |
      lừa đảo | nhập cảnh trái phép | xuất cảnh trái phép | gây án | nhận án | nhận án tù | nhận hối lộ | tham ô |
      đang có hành vi | sử dụng trái phép | ra đầu hàng | đầu hàng | cố thủ |
      đánh hội đồng | xông vào | xông vào đánh | vô cớ đánh | cướp giật`,
      ['person'],
    ],
    [5, 'đánh | chém | đâm | cầm | dùng | chặn | ập | bịt mặt | đi xe máy | đeo khẩu trang', ['person']],
  ],
  cues: [
    [
      14,
      `bị can | bị cáo | nghi phạm | đối tượng | tạm giữ | khởi tố | bắt giữ | tuyên phạt | xét xử |
      truy tố | gây án | đầu thú | bắt tạm giam | tạm giam | phạt tù | bị bắt`,
      ['age'],
    ],
    [
      8,
      `xử phạt | đối với ông | đối với bà | bị cáo buộc | đánh đập | tấn công | nổ súng | cầm đầu | ra tay |
      lừa đảo | kẻ`,
      ['age'],
    ],
    [7, 'xử phạt | chấn chỉnh | buộc | kỷ luật | khởi tố | đình chỉ | cưỡng chế', ['body']],
    [
      4,
      `dương tính với ma tuý | bắt | bắt giữ | bắt tạm giam | tạm giữ hình sự | truy tố | bắt quả tang |
      tạm giam | khởi tố bị can | kỷ luật | bị bắt | truy nã | đầu thú | gây án | truy bắt | khống chế |
      tham nhũng | khởi tố | tạm giữ`,
      ['person'],
    ],
    [
      2,
      `đối tượng | tội | hành vi | nghi | lừa đảo | đánh bạc | cướp | trộm cắp | trộm | giết người |
      sát hại | vụ án | đột nhập | vi phạm | xử phạt | dao | hung khí | buộc | đánh | truy đuổi |
      phát hiện`,
      ['person'],
    ],
  ],
  subjects: [
    [1, 'bắt | khởi tố | đối tượng | bị can | nghi phạm | truy nã | trộm | cướp | sát hại | giết người | lừa đảo'],
  ],
  kinds: { age: 2, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 2,
  takes: ['seizure', 'penalty'],
  gathers: ['seizure', 'penalty', 'suspect'],
  figures: [{ role: 'suspect', kinds: ['count'] }],
})
