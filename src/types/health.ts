import { defineType } from './type.js'

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
    [7, 'ca nhiễm | ca mắc | bệnh nhân | bệnh nhi | mẫu xét nghiệm | liều vắc xin | liều vaccine | liều'],
    [7, 'mũi tiêm | giường bệnh | ca dương tính | ca bệnh | ca phẫu thuật | ca mắc mới | trường hợp mắc'],
    [7, 'trường hợp dương tính | ca nghi nhiễm | người nhiễm | ổ dịch | trẻ mắc | người mắc | ca tử vong'],
    [7, 'lượt khám | người bệnh | trường hợp nhiễm | người cách ly | điều dưỡng | y bác sĩ | bhyt'],
    [7, 'người nghiện | giường | y tá | trường hợp nghi | lượt bệnh nhân | trường hợp f'],
    [4, 'ca | mũi | mẫu | viên thuốc | thẻ bhyt | thẻ bảo hiểm y tế | bảo hiểm | bác sĩ | bác sỹ'],
    [-6, 'mẫu mã | mẫu gạo | mẫu sản phẩm | mẫu biên bản | ca làm | mẫu xe | ca làm việc | ca trực | mẫu vật'],
  ],
  cues: [
    [4, 'dương tính | xét nghiệm | tiêm chủng | tiêm | khám bệnh | chữa bệnh | cách ly | sốt xuất huyết'],
    [4, 'nhiễm hiv | mắc bệnh | khám chữa bệnh | vắc xin | vaccine | nhiễm bệnh | bhyt | bảo hiểm y tế'],
    [4, 'phẫu thuật | nhiễm | ung thư | cai nghiện | mắc covid | cấp thuốc | mổ mắt | khám | khám cho'],
    [4, 'đang điều trị | phun hoá chất | giường bệnh | mắc mới | tiếp xúc'],
    [2, 'covid | bệnh viện | dịch bệnh | điều trị | bệnh nhân', ['count', 'percent', 'ratio', 'length', 'volume']],
    [2, 'bệnh | sức khoẻ | bác sĩ | thuốc | ca mắc | y tế', ['count', 'percent', 'ratio', 'length', 'volume']],
  ],
  subjects: [
    [2, 'covid | bệnh nhân | dịch bệnh | tiêm chủng | vắc xin | sốt xuất huyết | bệnh viện | khám bệnh | bhyt'],
    [2, 'nhiễm | ca mắc'],
  ],
  guest: 'recipient',
})
