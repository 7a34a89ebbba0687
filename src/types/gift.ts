import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [
      5,
      'chăn ấm | tủ thuốc | quà trung thu | nồi cháo | thùng mì | thùng mì tôm | bữa ăn | bò giống',
      ['thing', 'event', 'mass'],
    ],
    [
      5,
      'dê giống | cây giống | lá cờ | bộ quần áo | đèn lồng | phần bánh | túi quà | giỏ quà',
      ['thing', 'event', 'mass'],
    ],
    [5, 'hộp quà | bình nước | bộ đồ dùng | thùng sữa | suất hỗ trợ', ['thing', 'event', 'mass']],
    [4, 'tiền hỗ trợ | số tiền hỗ trợ | tổng số tiền hỗ trợ | mức hỗ trợ | mức trợ cấp', ['money']],
    [7, 'phần quà | suất quà | quà | món quà | phần hỗ trợ'],
    [5, 'suất ăn | suất cơm | phần ăn | phần cơm | bánh chưng | chiếc bánh chưng | xe lăn | áo ấm | áo phao'],
    [5, 'sổ tiết kiệm | nhu yếu phẩm | chăn | con bò | con bò giống'],
    [2, 'gạo | gói mì | mì tôm | suất | phần | con giống | chiếc áo', ['thing', 'event', 'mass', 'volume']],
    [2, 'đôi giày | hộp sữa | ly sữa | sữa | xe đạp | áo', ['thing', 'event', 'mass', 'volume']],
  ],
  done: [
    [10, 'trao số tiền hỗ trợ | số tiền hỗ trợ | hỗ trợ mỗi hộ | hỗ trợ mỗi gia đình | hỗ trợ mỗi người', ['money']],
    [6, 'tặng quà cho | quà cho | trao quà cho | suất quà cho | phần quà cho | tặng cho | đến tay', ['person']],
    [5, 'hỗ trợ | hỗ trợ cho | thăm | thăm hỏi | phân bổ cho | cấp phát cho | trợ cấp cho | tặng quà', ['person']],
    [5, 'trao | tặng | trao tặng | biếu | cấp phát', ['person', 'thing', 'mass', 'money']],
    [3, 'giúp', ['person']],
  ],
  does: [
    [6, '/ suất | / phần | / suất quà | / phần quà | / hộ | / gia đình', ['money']],[5, 'được hỗ trợ | được tặng quà | nhận quà | được nhận quà | được trợ giúp | được trợ cấp', ['person']]],
  cues: [
    [2, 'giao cho | được cấp | cấp cho | xét cấp', ['thing']],
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
    [
      3,
      'trao | quà | hỗ trợ cho | trợ giúp',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [3, 'được nhận | cho hộ nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [3, 'cho người nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'người nghèo | hộ nghèo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'gia đình chính sách', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [
      2,
      'hoàn cảnh khó khăn | người có công',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [2, 'từ thiện | nhân đạo', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'gia đình khó khăn | vui tết', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [2, 'hỗ trợ mỗi | mức hỗ trợ', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
    [
      1,
      'mỗi suất | mỗi phần | giúp đỡ | giúp',
      ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area'],
    ],
    [1, 'phát | hỗ trợ', ['thing', 'event', 'money', 'mass', 'volume', 'percent', 'ratio', 'area']],
  ],
  subjects: [[2, 'tặng quà | trao quà | quà | từ thiện | quà tết | trao tặng | người nghèo | chúc tết | hộ nghèo']],
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
