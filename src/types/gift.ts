import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { VALUES } from './sorts.js'
import { defineType } from './type.js'

const GIVEN = ['money', 'percent', 'ratio', 'mass', 'area', 'volume', 'thing', 'event'] as const

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [6, 'gạo dự trữ | gạo dự trữ quốc gia | gạo cứu đói', ['mass']],
    [7, 'phần quà | suất quà | quà | món quà | phần hỗ trợ'],
    [
      5,
      `chăn ấm | tủ thuốc | quà trung thu | nồi cháo | thùng mì | thùng mì tôm | bữa ăn | bò giống |
      cây giống | lá cờ | bộ quần áo | đèn lồng | phần bánh | túi quà | giỏ quà | hộp quà | bình nước |
      bộ đồ dùng | thùng sữa`,
      ['mass', 'thing', 'event'],
    ],
    [
      5,
      `suất ăn | suất cơm | phần ăn | phần cơm | bánh chưng | chiếc bánh chưng | xe lăn | áo ấm | áo phao |
      sổ tiết kiệm | nhu yếu phẩm | chăn | con bò | con bò giống`,
    ],
    [7, 'phiếu mua hàng | phiếu quà tặng | phiếu quà | phiếu đổi quà | thẻ quà tặng | thẻ mua hàng', ['count']],
    [4, 'tiền hỗ trợ | số tiền hỗ trợ | tổng số tiền hỗ trợ | mức hỗ trợ | mức trợ cấp', ['money']],
    [
      2,
      `gạo | gói mì | mì tôm | suất | phần | con giống | chiếc áo | đôi giày | hộp sữa | ly sữa | sữa |
      xe đạp | áo`,
      ['mass', 'volume', 'thing', 'event'],
    ],
    [6, 'gói mỳ tôm | tổng giá trị quà'],
    [6, 'cơ số thuốc | gói mỳ | bộ quần áo bảo hộ', ['count']],
    [6, 'tổng kinh phí quà tặng', ['money']],
    [4, 'gói mỳ chính | hộp mứt | khăn lạnh'],
    [5, 'con gà giống | con vịt giống | con lợn giống | con heo giống', ['count']],
    [4, 'bộ áo mưa | đèn năng lượng mặt trời', ['count']],
    [2, 'chai nước lọc'],
  ],
  done: [
    [6, 'suất quà | phần quà | tặng quà cho | quà cho | trao quà cho | phần quà cho | tặng cho | đến tay', ['person']],
    [10, 'trao số tiền hỗ trợ | số tiền hỗ trợ | hỗ trợ mỗi hộ | hỗ trợ mỗi gia đình | hỗ trợ mỗi người', ['money']],
    [
      10,
      `hỗ trợ gia đình có người chết | hỗ trợ gia đình có người mất | hỗ trợ gia đình có người thiệt mạng | hỗ trợ gia đình có người tử vong |
      hỗ trợ gia đình người chết | hỗ trợ gia đình người tử vong | hỗ trợ gia đình nạn nhân | hỗ trợ người bị thương | hỗ trợ mỗi nạn nhân |
      hỗ trợ hộ có người chết | hỗ trợ gia đình có người bị nạn`,
      ['money'],
    ],
    [5, 'hỗ trợ | hỗ trợ cho | thăm | thăm hỏi | phân bổ cho | cấp phát cho | trợ cấp cho | tặng quà', ['person']],
    [5, 'phát được | phát hơn', ['thing']],
    [5, 'trao | tặng | trao tặng | biếu | cấp phát', ['money', 'mass', 'person', 'thing']],
    [3, 'giúp', ['person']],
    [4.5, 'gửi đến | bánh trung thu cho', ['count']],
    [
      4.5,
      `dành tặng | mỗi phần quà gồm | mỗi phần trị giá | phần quà trị giá | suất quà trị giá | xuất cấp |
      đã phát được`,
      ['money', 'mass', 'area', 'volume', 'thing', 'event'],
    ],
    [
      5,
      'cấp | cấp cho dân | cấp cho người dân | cấp cho bà con | cấp cho hộ nghèo | đã cấp | cấp đợt đầu | xuất dự phòng',
      ['mass'],
    ],
    [5, 'cấp cho dân | cấp cho người dân | cấp cho bà con | cấp cho hộ nghèo', ['thing']],
    [3, 'đã trao', ['money', 'mass', 'area', 'volume', 'thing', 'event']],
  ],
  does: [
    [6, '/ nhà | / căn nhà | / người chết | / người mất | / nạn nhân', ['money']],
    [7, 'cho # hộ | cho # hộ dân | cho # hộ nghèo | cho # gia đình', ['money']],
    [6, '/ suất | / suất quà | / phần quà | / hộ | / gia đình | với người bị thương', ['money']],
    [5, 'được hỗ trợ | được tặng quà | nhận quà | được trợ giúp | được trợ cấp', ['person']],
    [6, 'nhận gạo | nhận gạo cứu đói', ['count']],
  ],
  cues: [
    [
      4,
      `tặng quà | trao quà | phần quà | suất quà | quà tết | trao tặng | tặng | biếu | cấp phát | phát quà |
      thăm hỏi | chúc tết | cứu trợ | tặng cho`,
      GIVEN,
    ],
    [3, 'trao | quà | hỗ trợ cho | trợ giúp | được nhận | cho hộ nghèo | cho người nghèo', GIVEN],
    [2, 'giao cho | được cấp | cấp cho | xét cấp', ['thing']],
    [
      2,
      `người nghèo | hộ nghèo | gia đình chính sách | hoàn cảnh khó khăn | người có công | từ thiện |
      nhân đạo | gia đình khó khăn | vui tết | hỗ trợ mỗi | mức hỗ trợ`,
      GIVEN,
    ],
    [4, 'hỗ trợ gia đình | hỗ trợ nạn nhân | thăm hỏi gia đình | hỗ trợ gia đình nạn nhân', ['money']],
    [1, 'mỗi suất | mỗi phần | giúp đỡ | giúp | phát | hỗ trợ', GIVEN],
    [5, 'cứu đói | neo đơn | nhu yếu phẩm | trẻ mồ côi | đồng bào nghèo'],
    [5, 'hỗ trợ mỗi gia đình', VALUES],
    [3, 'bò giống | xuất cấp'],
    [3, 'gia đình nạn nhân', ['money']],
    [2, 'vùng lũ'],
  ],
  subjects: [[2, 'tặng quà | trao quà | quà | từ thiện | quà tết | trao tặng | người nghèo | chúc tết | hộ nghèo']],
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
