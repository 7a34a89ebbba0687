import { EVENTS } from './events.js'
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
    [7, 'ca nhiễm | ca mắc | bệnh nhân | bệnh nhi | mẫu xét nghiệm | liều | giường bệnh | ca bệnh'],
    [7, 'ca phẫu thuật | trường hợp mắc | người nhiễm | ổ dịch | trẻ mắc | người mắc | lượt khám | người bệnh'],
    [7, 'điều dưỡng | y bác sĩ | bhyt | người nghiện | giường | y tá | trường hợp nghi'],
    [4, 'ca | mũi | mẫu | viên thuốc | thẻ bhyt | thẻ bảo hiểm y tế | bảo hiểm | bác sĩ | bác sỹ'],
    [-6, 'mẫu mã | mẫu gạo | mẫu sản phẩm | mẫu biên bản | ca làm | ca làm việc | ca trực | mẫu vật'],
  ],
  cues: [
    [5, 'khám bệnh | cấp thuốc', ['person']],
    [4, 'dương tính | xét nghiệm', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [
      4,
      'tiêm chủng | tiêm | khám bệnh',
      ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration'],
    ],
    [4, 'chữa bệnh | cách ly', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [4, 'sốt xuất huyết | nhiễm hiv', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [4, 'mắc bệnh | khám chữa bệnh', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [
      4,
      'vắc xin | vaccine | nhiễm bệnh',
      ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration'],
    ],
    [
      4,
      'bhyt | bảo hiểm y tế | phẫu thuật',
      ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration'],
    ],
    [4, 'nhiễm | ung thư | cai nghiện', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [4, 'mắc covid | cấp thuốc | khám', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [4, 'đang điều trị | giường bệnh', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [4, 'mắc mới', ['person', 'event', 'body', 'percent', 'ratio', 'money', 'volume', 'duration']],
    [2, 'covid | bệnh viện | dịch bệnh | điều trị', ['person', 'event', 'percent', 'ratio', 'length', 'volume']],
    [2, 'bệnh nhân | bệnh | sức khoẻ | bác sĩ | thuốc', ['person', 'event', 'percent', 'ratio', 'length', 'volume']],
    [2, 'ca mắc | y tế', ['person', 'event', 'percent', 'ratio', 'length', 'volume']],
  ],
  subjects: [
    [2, 'covid | bệnh nhân | dịch bệnh | tiêm chủng | vắc xin | sốt xuất huyết | bệnh viện | khám bệnh | bhyt'],
    [2, 'nhiễm | ca mắc'],
  ],
  kinds: { length: -1, area: -1 },
  guest: 'recipient',
  figures: [
    { role: 'dead', kinds: ['count'], items: ['tử vong', 'chết'] },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
