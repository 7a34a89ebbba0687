import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'phần quà | suất quà | quà | túi quà | giỏ quà | gói quà | món quà | thùng quà | phần quà tết'],
    [7, 'túi an sinh | suất hỗ trợ | phần hỗ trợ | phiếu mua hàng'],
    [5, 'suất ăn | suất cơm | phần ăn | phần cơm | bánh chưng | chiếc bánh chưng | xe lăn | áo ấm | áo phao'],
    [5, 'sổ tiết kiệm | nhu yếu phẩm | chăn | con dê | con bò | con dê giống | con bò sinh sản | con bò giống'],
    [5, 'bò sinh sản'],
    [2, 'gạo | gói mì | thùng mì | mì tôm | suất | phần | con giống | chiếc áo | đôi giày | hộp sữa | ly sữa'],
    [2, 'sữa | xe đạp | áo'],
  ],
  cues: [
    [4, 'tặng quà | trao quà | phần quà', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [
      4,
      'suất quà | quà tết | trao tặng | tặng',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [
      4,
      'biếu | cấp phát | phát quà | thăm hỏi',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [4, 'chúc tết | cứu trợ | tặng cho', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [4, 'phát miễn phí', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [0, 'trao đổi'],
    [3, 'trao | quà | mỗi suất | mỗi phần', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [3, 'hỗ trợ cho | trợ giúp | được nhận', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [3, 'cho hộ nghèo | cho các hộ nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [3, 'cho người nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'người nghèo | hộ nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'gia đình chính sách', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [
      2,
      'hoàn cảnh khó khăn | người có công',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [2, 'từ thiện | nhân đạo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [
      2,
      'gia đình khó khăn | vui tết | hỗ trợ',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [1, 'giúp đỡ | giúp | phát | khó khăn', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
  ],
  subjects: [[2, 'tặng quà | trao quà | quà | từ thiện | quà tết | trao tặng | người nghèo | chúc tết | hộ nghèo']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
