import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [8, 'suất học bổng | học bổng | phần học bổng'],
    [5, 'tập vở | quyển vở | cuốn vở | vở | bộ sách giáo khoa | sách giáo khoa | cặp sách | balo'],
    [5, 'ba lô học sinh'],
    [2, 'xe đạp | chiếc xe đạp | học sinh nghèo | học sinh vượt khó | em học sinh nghèo'],
    [2, 'học sinh nghèo hiếu học'],
  ],
  cues: [
    [5, 'học bổng | quỹ khuyến học | đỡ đầu | nhận đỡ đầu | nhận nuôi'],
    [3, 'khuyến học | hiếu học | nâng bước em tới trường | tiếp sức đến trường | học sinh nghèo | vượt khó'],
    [3, 'học giỏi | đến trường'],
  ],
  subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
