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
    [8, 'suất học bổng | học bổng'],
    [5, 'tập vở | vở | bộ sách giáo khoa | sách giáo khoa | cặp sách | balo'],
    [2, 'xe đạp | chiếc xe đạp | học sinh nghèo | em học sinh nghèo'],
  ],
  cues: [
    [5, 'học bổng | quỹ khuyến học | đỡ đầu | nhận nuôi'],
    [3, 'khuyến học | hiếu học | học sinh nghèo | vượt khó | học giỏi | đến trường'],
  ],
  subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
