import { defineType } from './type.js'

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [5, 'đơn vị máu | ngày công | số tiền ủng hộ | tiền ủng hộ | lượt góp | tài trợ | ủng hộ'],
    [3, 'đóng góp'],
  ],
  cues: [
    [4, 'các đơn vị góp | ủng hộ | quyên góp | vận động được | tài trợ | nhà hảo tâm | mạnh thường quân'],
    [4, 'gây quỹ | hảo tâm | hiến | hiến máu | đăng ký ủng hộ | trao tặng quỹ | quyên góp được'],
    [2.5, 'vận động | đóng góp | xã hội hoá | kêu gọi | huy động được | quỹ vì người nghèo | hiến tặng | góp'],
    [2.5, 'chung tay | nhận được | tiếp nhận | tài khoản quỹ | trao tặng số tiền | các đơn vị góp'],
    [1, 'quỹ | huy động'],
  ],
  subjects: [[2, 'ủng hộ | quyên góp | đóng góp | tài trợ | chung tay | hiến máu | nhân đạo']],
  guest: 'participant',
})
