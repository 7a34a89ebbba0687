import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [5, 'suất học bổng | học bổng | phần học bổng'],
    [4, 'tập vở | quyển vở | cuốn vở | vở | bộ sách giáo khoa | sách giáo khoa | cặp sách | balo | ba lô'],
    [4, 'chiếc cặp'],
    [2, 'xe đạp | chiếc xe đạp | học sinh nghèo | học sinh nghèo hiếu học | học sinh vượt khó'],
    [2, 'em học sinh nghèo'],
  ],
  cues: [
    [4, 'học bổng | quỹ khuyến học | đỡ đầu | nhận đỡ đầu'],
    [2.5, 'khuyến học | hiếu học | nâng bước em tới trường | tiếp sức đến trường | tiếp bước | học sinh nghèo'],
    [2.5, 'vượt khó | học giỏi | đến trường | bảo trợ'],
  ],
  subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
