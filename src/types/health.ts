import { EVENTS } from './events.js'
import { COUNTS, SHARES } from './sorts.js'
import { defineType } from './type.js'

const SICKNESS = ['percent', 'ratio', 'length', 'volume', 'person', 'event'] as const
const PATIENTS = ['money', 'percent', 'ratio', 'volume', 'duration', 'person', 'event', 'body'] as const

export const health = defineType({
  name: 'health',
  vi: 'y tế',
  en: 'patients, infections, tests, vaccinations, beds',
  roles: [
    'dead',
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
    [7, 'điều trị | nằm viện | cách ly', ['duration']],
    [
      7,
      `thẻ bhyt | thẻ bảo hiểm y tế | người mắc bệnh | người mắc covid | ca nhiễm | ca mắc | bệnh nhân |
      bệnh nhi | mẫu xét nghiệm | liều | giường bệnh | ca bệnh | đợt khám | buổi khám | khám sàng lọc |
      ca phẫu thuật | trường hợp mắc | người nhiễm | ổ dịch | trẻ mắc | lượt khám | người bệnh |
      điều dưỡng | y bác sĩ | bhyt | giường | y tá | trường hợp nghi`,
    ],
    [
      6,
      `tỷ lệ tiêm chủng | tỷ lệ mắc | tỷ lệ tử vong | tỷ lệ suy dinh dưỡng | tỷ lệ bao phủ | tỷ lệ nhiễm |
      tỷ lệ tiêm | tỷ lệ điều trị | tỷ lệ sống | tỷ lệ bao phủ bảo hiểm y tế | số ca mắc | số ca nhiễm |
      số bệnh nhân | số người nhiễm | trẻ suy dinh dưỡng`,
    ],
    [
      6,
      `ca dương tính | ca cộng đồng | ca nghi nhiễm | ca nghi mắc | ca bệnh nặng | trường hợp nhiễm |
      trường hợp dương tính | trường hợp nghi nhiễm | lượt bệnh nhân | mũi tiêm | máy thở | khu cách ly |
      giường hồi sức | y sĩ | hộ sinh | dược sĩ | ca sinh | ca mổ | ca ghép | ổ bệnh | mẫu bệnh phẩm |
      mẫu máu | lượt khám chữa bệnh | lượt khám bệnh | người nhiễm hiv |
      người dương tính | thai phụ | sản phụ | trẻ sơ sinh | bệnh viện dã chiến | lọ thuốc | ca khám |
      loại văcxin | đợt bùng phát`,
      ['count'],
    ],
    [
      6,
      `kit test | bộ xét nghiệm | que thử | trung tâm cách ly | điểm cách ly | điểm tiêm | điểm tiêm chủng |
      lượt tiêm | liều vaccine | ca ghép tạng | ca ghép thận | ca ghép gan | ca ghép tim |
      ca cấp cứu | ca phẫu thuật tim | ca chạy thận | nhân viên y tế | cán bộ y tế |
      loại thuốc | thai nhi | ca f0 | ca f1 | f0 | f1`,
      ['count'],
    ],
    [2.2, 'mẫu'],
    [4, 'ca | mũi | viên thuốc | bảo hiểm | bác sĩ'],
    [-6, 'mẫu mã | mẫu gạo | mẫu sản phẩm | mẫu biên bản | ca làm | ca làm việc | ca trực | mẫu vật'],
    [6, 'tham gia bhyt', ['duration']],
    [4, 'mẹ con sản phụ', ['count']],
    [4, 'thời gian cách ly', ['duration']],
    [7, 'tỷ lệ người mắc | tỷ lệ mắc', SHARES],
    [5, 'khoảng cách an toàn | khoảng cách tối thiểu', ['length']],
  ],
  done: [
    // what happens so often: "ngất xỉu | 2 lần"
    [
      6,
      `ngất | ngất xỉu | đột quỵ | co giật | nôn | sốt | tiêm | tiêm phòng | uống | khám | xét nghiệm | siêu âm |
      phẫu thuật | mổ | sinh mổ | sảy thai | truyền máu | lọc máu | chạy thận | hoá trị | xạ trị | cấp cứu | nhập viện`,
      ['event'],
    ],
    [9, 'bảo hiểm y tế | bao phủ bảo hiểm y tế | bhyt', ['percent']],
    [
      6,
      `khám bệnh | khám chữa bệnh | khám | cấp thuốc | khám và cấp thuốc | tiêm cho | tiêm chủng cho |
      tiêm phòng cho | phẫu thuật cho | điều trị cho | điều trị | cách ly | xét nghiệm cho |
      lấy mẫu xét nghiệm cho | phát thuốc miễn phí cho | phát thuốc cho | phẫu thuật miễn phí cho |
      khám sức khoẻ cho | mổ cho | hiến máu cho`,
      ['person'],
    ],
    [
      7,
      'mổ mắt cho | phẫu thuật mắt cho | khám mắt cho | mổ tim cho | phẫu thuật tim cho | mổ đục thuỷ tinh thể cho | thay thuỷ tinh thể cho',
      ['person'],
    ],
    [4.5, 'cách ly tập trung | phẫu thuật | thử nghiệm trên', ['count']],
    [4.5, 'tham gia bhyt', ['duration']],
  ],
  does: [
    [
      6,
      `bị sốt | bị mắc bệnh | mắc bệnh | bị nhiễm | bị bệnh | bị sốt xuất huyết | bị ung thư | nhiễm |
      mắc | dương tính | được tiêm | được khám | điều trị | cách ly | được cách ly | được xét nghiệm |
      khỏi bệnh | âm tính | mắc mới | được điều trị | nhiễm bệnh | suy dinh dưỡng | tham gia bhyt |
      tham gia bảo hiểm y tế | có thẻ bhyt | có thẻ bảo hiểm y tế | được cấp thẻ bhyt`,
      ['person'],
    ],
    [
      6,
      `bị nhiễm chất độc | phải điều trị | phải điều trị thêm | đang điều trị | đang điều trị tại |
      đã ổn định | cho con tiêm`,
      ['count'],
    ],
  ],
  cues: [
    [3, 'xét nghiệm | lấy mẫu xét nghiệm | bệnh phẩm | dương tính | âm tính | covid | dịch tễ', ['thing']],
    [5, 'tập trung quá | giữ khoảng cách | khoảng cách an toàn | khoảng cách tối thiểu', ['person', 'length']],
    [3.5, 'người bệnh | bệnh viện', ['event']],
    [5, 'khám bệnh | cấp thuốc', ['person']],
    [
      4,
      `dương tính | xét nghiệm | tiêm chủng | tiêm | khám bệnh | chữa bệnh | cách ly | sốt xuất huyết |
      nhiễm hiv | mắc bệnh | khám chữa bệnh | vắc xin | vaccine | nhiễm bệnh | bhyt | bảo hiểm y tế |
      phẫu thuật | nhiễm | ung thư | cai nghiện | mắc covid | cấp thuốc | khám | đang điều trị |
      giường bệnh | mắc mới`,
      PATIENTS,
    ],
    [
      3,
      `tay chân miệng | thuỷ đậu | bạch hầu | bệnh lao | bệnh sởi | cúm | tiêu chảy | viêm gan | tim mạch |
      đột quỵ | tiểu đường | ghép tạng | hồi sức | giãn cách | khai báo y tế | lây nhiễm | kiểm dịch y tế |
      viêm phổi | hiv | cúm gia cầm | suy dinh dưỡng`,
      SICKNESS,
    ],
    [
      2,
      `covid | bệnh viện | dịch bệnh | điều trị | bệnh nhân | bệnh | sức khoẻ | bác sĩ | thuốc | ca mắc |
      y tế`,
      SICKNESS,
    ],
    [5, 'kháng sinh | nhịp tim | tiêm đủ'],
    [5, 'chó nhà cắn', ['age']],
    [5, 'văcxin', ['count']],
    [5, 'sởi | ổ dịch', COUNTS],
    [3, 'chuyển tuyến | thử nghiệm lâm sàng', ['count']],
    [3, 'bại liệt | bệnh hiểm nghèo | lây lan | triệu chứng', COUNTS],
    [5, 'sốc điện | rối loạn nhịp | huyết áp', ['count', 'other']],
  ],
  subjects: [
    [
      2,
      `covid | bệnh nhân | dịch bệnh | tiêm chủng | vắc xin | sốt xuất huyết | bệnh viện | khám bệnh | bhyt |
      nhiễm | ca mắc`,
    ],
  ],
  kinds: { age: 1, money: -3, length: -1, area: -1 },
  guest: 'recipient',
  holds: ['casualty'],
  figures: [
    { role: 'dead', kinds: ['count'], items: ['tử vong', 'chết'] },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
