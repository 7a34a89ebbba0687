import { EVENTS } from './events.js'
import { defineType } from './type.js'

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [5, 'hiện vật | tiền quyên góp | số tiền quyên góp | tổng số tiền ủng hộ | tin nhắn ủng hộ'],
    [5, 'tiền tài trợ | số tiền tài trợ | khoản tài trợ | gói tài trợ | nguồn tài trợ'],
    [5, 'quỹ vì người nghèo | quỹ phòng chống | quỹ phòng chống dịch | quỹ vắc xin | lượng máu'],
    [5, 'đóng góp tự nguyện'],
    [6, 'viện trợ | khoản viện trợ | gói viện trợ'],
    [7, 'đơn vị máu'],
    [5, 'số tiền ủng hộ | tiền ủng hộ | lượt góp | tài trợ | ủng hộ'],
    [3, 'đóng góp | ngày công'],
  ],
  done: [
    [4, 'huy động được', ['money']],
    [
      9,
      'trao tặng số tiền | trao số tiền | bảng tượng trưng | trao tượng trưng | trao tặng quỹ | trao bảng tượng trưng',
      ['money'],
    ],
    [
      6,
      'ủng hộ | quyên góp | quyên góp được | vận động được | tài trợ | hiến | hiến tặng',
      ['money', 'mass', 'thing', 'area', 'volume', 'event'],
    ],
    [5, 'đóng góp | góp | cùng góp', ['money', 'mass', 'thing']],
    [4, 'vận động | tiếp nhận | nhận được sự ủng hộ | đăng ký ủng hộ | kêu gọi được', ['money', 'mass']],
  ],
  cues: [
    [5, 'viện trợ | viện trợ nhân đạo | quyên góp', ['money', 'mass', 'thing', 'event']],
    [5, 'trao số tiền', ['money']],
    [5, 'hiến'],
    [
      4,
      'ủng hộ | quyên góp | vận động được | tài trợ',
      ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent'],
    ],
    [4, 'nhà hảo tâm | mạnh thường quân | gây quỹ', ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent']],
    [4, 'hảo tâm | đăng ký ủng hộ | trao tặng quỹ', ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent']],
    [
      2.5,
      'vận động | đóng góp | xã hội hoá | kêu gọi',
      ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent'],
    ],
    [2.5, 'huy động được | quỹ vì người nghèo', ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent']],
    [2.5, 'chung tay | nhận được | tiếp nhận', ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent']],
    [1.5, 'góp', ['money', 'thing', 'mass']],
    [1, 'quỹ | huy động', ['money', 'thing', 'event', 'mass', 'area', 'volume', 'percent']],
  ],
  subjects: [[2, 'ủng hộ | quyên góp | đóng góp | tài trợ | chung tay | hiến máu | nhân đạo']],
  guest: 'participant',
  takes: ['organisation', 'people'],
  figures: [{ role: 'event', kinds: ['count'], items: EVENTS }],
})
