import { defineType } from './type.js'

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [[3, 'số tiền ủng hộ | tiền ủng hộ | đóng góp | ủng hộ | lượt góp | ngày công | tài trợ']],
  cues: [
    [3, 'ủng hộ | quyên góp | vận động được | vận động | đóng góp | tài trợ | nhà hảo tâm | mạnh thường quân'],
    [3, 'xã hội hoá | gây quỹ | hảo tâm | tổng nguồn lực'],
    [2, 'tiếp nhận | đăng ký ủng hộ | kêu gọi | huy động được | quỹ vì người nghèo | quỹ | hiến tặng | hiến'],
    [2, 'góp | chung tay | các tổ chức, cá nhân'],
    [1.5, 'hỗ trợ | nhận được | trao tặng quỹ | chuyển đến'],
  ],
  subjects: [[2, 'ủng hộ | quyên góp | đóng góp | tài trợ | chung tay']],
  guest: 'participant',
})
