import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [3, 'máy tính bảng | máy tính xách tay | đầu sách | bộ bàn ghế | chiếc xe đạp | bộ dụng cụ học tập', ['count']],
    [8, 'suất học bổng | học bổng'],
    [5, 'bộ sách', ['thing', 'event']],
    [5, 'tập vở | vở | bộ sách giáo khoa | sách giáo khoa | cặp sách | balo'],
    [2, 'xe đạp | chiếc xe đạp | học sinh nghèo | em học sinh nghèo'],
    [
      5,
      'chiếc cặp | bộ đồng phục | đồng phục | cuốn vở | đồ dùng học tập | dụng cụ học tập | bộ đồ dùng học tập | góc học tập | bàn học',
      ['count'],
    ],
    [6, 'bé mồ côi | em có hoàn cảnh', ['count']],
  ],
  done: [
    [7, 'học bổng cho | trao học bổng cho | tặng học bổng cho | đỡ đầu  | nhận nuôi', ['person']],
    [4.5, 'cấp học bổng'],
    [4.5, 'hỗ trợ nuôi dưỡng', ['count']],
  ],
  does: [
    [8, '/ cháu / tháng   | / học sinh ', ['money']],
    [7, 'được nhận học bổng | nhận học bổng | được đỡ đầu | được trao học bổng', ['person']],
  ],
  cues: [
    [3, 'tặng các em | cho các em | tặng học sinh | cho học sinh | tặng cho học sinh', ['thing']],
    [
      5,
      `nâng bước em tới trường | con nuôi đồn biên phòng  | tiếp bước |
      học bổng | quỹ khuyến học | đỡ đầu | nhận nuôi | nuôi ăn học`,
    ],
    [3, 'khuyến học | hiếu học | học sinh nghèo | vượt khó | học giỏi | đến trường'],
    [2, 'sách giáo khoa'],
  ],
  subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  kinds: { age: 1 },
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
