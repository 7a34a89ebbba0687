import { defineType } from './type.js'

export const casualty = defineType({
  name: 'casualty',
  vi: 'thương vong',
  en: 'dead, injured, missing, rescued',
  roles: [
    'dead',
    'injured',
    'missing',
    'rescued',
    'lost',
    'lostValue',
    'thing',
    'total',
    'each',
    'recipient',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  items: [
    [5, 'người chết | người tử vong | người bị thương | người thiệt mạng | người mất tích | nạn nhân'],
    [5, 'người thương vong | thi thể | người bị nạn | người thương | người mất | người tử nạn | hài cốt'],
    [5, 'xác chết | người bị thương nặng | học sinh tử vong | tử vong | linh cữu | trẻ tử vong'],
    [5, 'học sinh bị ngộ độc'],
    [2, 'ngư dân | thuyền viên | hành khách | người | cháu bé | cháu nhỏ | người gặp nạn', ['count']],
    [-2, 'người tham gia | người dân'],
  ],
  cues: [
    [4, 'làm chết | thiệt mạng | tử vong | bị thương | mất tích | cứu sống | cứu được', ['count']],
    [4, 'cứu nạn | tử nạn | mắc kẹt | cướp đi | thương vong | bị thương nặng | khiến', ['count']],
    [4, 'giết chết | đuối nước | cứu hộ | tìm thấy thi thể | chết | gặp nạn | bị nạn', ['count']],
    [4, 'nạn nhân | bị cuốn trôi | cứu | nhập viện', ['count']],
    [2, 'tai nạn | va chạm | tông | đâm | thi thể | vết thương | cấp cứu | thương tích', ['count']],
    [2, 'trôi dạt | chìm | ngộ độc | vụ nổ | thảm sát | đánh bom', ['count']],
    [1.5, 'số người chết | người chết | bị thương', ['percent', 'ratio']],
  ],
  subjects: [
    [2, 'thiệt mạng | tử vong | tai nạn | bị thương | mất tích | chết | thi thể | nạn nhân | đuối nước | cứu'],
  ],
})
