import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'phần quà | suất quà | quà | túi quà | giỏ quà | gói quà | món quà | thùng quà | suất ăn | suất cơm'],
    [4, 'suất hỗ trợ | phần hỗ trợ | phần ăn'],
    [4, 'bánh chưng | chiếc bánh chưng | xe lăn | chăn | áo ấm | áo phao | sổ tiết kiệm | nhu yếu phẩm'],
    [4, 'túi an sinh | phiếu mua hàng'],
    [2.5, 'gạo | gói mì | thùng mì | mì tôm | vé xe | suất | phần | con giống | bò giống | bò sinh sản'],
    [2.5, 'chiếc áo | đôi giày'],
  ],
  cues: [
    [3, 'tặng quà | trao quà | phần quà | suất quà | quà tết | trao tặng | trao tiền | tặng | biếu | cấp phát'],
    [3, 'phát quà | quà'],
    [2, 'trao | thăm hỏi | thăm, tặng | chúc tết | trợ cấp | hỗ trợ cho | hỗ trợ mỗi | mỗi suất | mỗi phần'],
    [2, 'cứu trợ | cứu tế'],
    [2, 'người nghèo | hộ nghèo | gia đình chính sách | hoàn cảnh khó khăn | người có công | từ thiện'],
    [2, 'nhân đạo | gia đình khó khăn | vui tết'],
    [1, 'hỗ trợ | giúp đỡ | giúp | phát'],
  ],
  subjects: [[2, 'tặng quà | trao quà | quà | từ thiện | quà tết | trao tặng | người nghèo | chúc tết']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
