import { EVENTS } from './events.js'
import { VALUES } from './sorts.js'
import { defineType } from './type.js'

const GIVEN = ['money', 'percent', 'mass', 'area', 'volume', 'thing', 'event'] as const

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [14, 'máu'],
    [6, 'viện trợ | khoản viện trợ | gói viện trợ | khoản ủng hộ'],
    [
      5,
      `hiện vật | tiền quyên góp | số tiền quyên góp | tổng số tiền ủng hộ | tin nhắn ủng hộ |
      tiền tài trợ | số tiền tài trợ | khoản tài trợ | gói tài trợ | nguồn tài trợ | quỹ vì người nghèo |
      quỹ phòng chống | quỹ phòng chống dịch | quỹ vắc xin | đóng góp tự nguyện | số tiền ủng hộ |
      tiền ủng hộ | lượt góp | tài trợ | ủng hộ`,
    ],
    [4, 'công thợ', ['count']],
    [3, 'đóng góp'],
    [1.5, 'ngày công'],
  ],
  done: [
    [6, 'đóng góp | góp | giúp | giúp dân', ['event']],
    [9, `trao số tiền  | trao tượng trưng | trao tặng quỹ `, ['money']],
    [6, 'ủng hộ | quyên góp | quyên góp được | quyên | quyên được | vận động được | tài trợ | hiến | hiến tặng', GIVEN],
    [8, 'góp | cùng góp', ['mass', 'thing']],
    [6, 'phải đóng | phải đóng từ | đóng tiền', ['money']],
    [5, 'góp | cùng góp', ['money']],
    [6, 'hộ đối ứng | dân đối ứng | gia đình đối ứng | hội viên đối ứng', ['money']],
    [4, 'huy động được', ['money']],
    [4, 'đóng góp | vận động | tiếp nhận | nhận được sự ủng hộ | đăng ký ủng hộ | kêu gọi được', ['money', 'mass']],
    [4.5, 'góp được | hiến đất | viện trợ', VALUES],
    [3, 'ký kết tài trợ', ['count']],
  ],
  does: [
    [9, 'cho quỹ vì', ['money']],
    [6, 'ủng hộ đồng bào', ['money']],
    [9, 'cho quỹ | ủng hộ quỹ | ủng hộ chương trình | vào quỹ', VALUES],
  ],
  cues: [
    [5, 'hiến máu', ['thing', 'event', 'volume']],
    [5, 'viện trợ | viện trợ nhân đạo | quyên góp', ['money', 'mass', 'thing', 'event']],
    [5, 'trao số tiền | hoạt động xã hội | cam kết cấp', ['money']],
    [5, 'hiến'],
    [
      4,
      `ủng hộ | quyên góp | vận động được | tài trợ | nhà hảo tâm | mạnh thường quân | gây quỹ | hảo tâm |
      đăng ký ủng hộ | trao tặng quỹ`,
      GIVEN,
    ],
    [
      2.5,
      `vận động | đóng góp | xã hội hoá | kêu gọi | huy động được | quỹ vì người nghèo | chung tay |
      nhận được | tiếp nhận`,
      GIVEN,
    ],
    [1.5, 'góp', ['money', 'mass', 'thing']],
    [1, 'quỹ | huy động', GIVEN],
    [5, 'lạc quyên', ['money', 'mass', 'area', 'volume', 'thing', 'event']],
  ],
  subjects: [[2, 'ủng hộ | quyên góp | đóng góp | tài trợ | chung tay | hiến máu | nhân đạo']],
  guest: 'participant',
  takes: ['organisation', 'people'],
  figures: [
    { role: 'event', kinds: ['count'], items: EVENTS },
    // "63 hộ hiến 4.870 m2 đất"
    {
      role: 'participant',
      kinds: ['count'],
      items: ['hộ', 'hộ dân', 'gia đình', 'hộ gia đình'],
      near: ['hộ hiến', 'hiến', 'hiến tặng', 'tự nguyện hiến', 'góp', 'đóng góp', 'nhường'],
    },
  ],
})
