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
    [5, 'ca nhiễm | ca mắc | bệnh nhân | bệnh nhi | mẫu xét nghiệm | liều vắc xin | liều vaccine | liều | mũi'],
    [5, 'mũi tiêm | giường bệnh | ca dương tính | ca bệnh | ca | ca phẫu thuật | ca mắc mới | trường hợp mắc'],
    [5, 'trường hợp dương tính | ca nghi nhiễm | người nhiễm | người nhiễm hiv | ổ dịch | trẻ mắc | người mắc'],
    [5, 'ca tử vong'],
    [4, 'bác sĩ | bác sỹ | thẻ bhyt | thẻ bảo hiểm y tế | lượt khám | đơn vị máu | người bệnh | viên thuốc'],
    [4, 'mẫu | trường hợp nhiễm | người cách ly | lượt bệnh nhân | trường hợp nghi | điều dưỡng | y bác sĩ'],
    [4, 'bhyt | người cai nghiện | người nghiện'],
    [-3, 'mẫu mã | mẫu gạo | mẫu sản phẩm | mẫu biên bản | ca làm | mẫu xe | ca làm việc | ca trực'],
  ],
  cues: [
    [3, 'dương tính | xét nghiệm | tiêm chủng | tiêm | khám bệnh | chữa bệnh | cách ly | sốt xuất huyết'],
    [3, 'nhiễm hiv | mắc bệnh | covid | khám chữa bệnh | vắc xin | vaccine | nhiễm bệnh | bhyt'],
    [3, 'bảo hiểm y tế | phẫu thuật | nhiễm | ung thư | cai nghiện | mắc covid | hiến máu'],
    [1.5, 'bệnh viện | dịch bệnh | điều trị | bệnh nhân | y tế | bệnh | sức khoẻ | bác sĩ | thuốc | ca mắc'],
  ],
  subjects: [
    [2, 'covid | bệnh nhân | dịch bệnh | tiêm chủng | vắc xin | sốt xuất huyết | bệnh viện | khám bệnh | bhyt'],
    [2, 'nhiễm | ca mắc'],
  ],
  guest: 'recipient',
})
