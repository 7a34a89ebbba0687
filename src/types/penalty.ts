import { defineType } from './type.js'

export const penalty = defineType({
  name: 'penalty',
  vi: 'xử phạt',
  en: 'fines, arrears from breaches, prison terms',
  roles: [
    'case',
    'suspect',
    'fine',
    'prison',
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
    [4, 'phạt | tiền phạt | mức phạt | phạt tiền | xử phạt | mức án | án | truy thu | phạt tù | tù'],
    [4, 'mức phạt tiền | tiền chậm nộp | tiền xử phạt | số tiền phạt | nợ thuế | xử phạt vi phạm hành chính'],
    [3, 'giấy phép lái xe | bồi thường | án tử hình | năm tù | thu hồi'],
  ],
  cues: [
    [4, 'phạt tiền | phạt tù | xử phạt | mức phạt | tiền phạt | bị phạt | phạt | năm tù | tháng tù | mức án'],
    [4, 'án tù | tù giam | tù | tuyên phạt | truy thu | ấn định thuế | tù treo | hình phạt'],
    [4, 'phạt vi phạm hành chính | xử phạt vi phạm hành chính | chịu án'],
    [3, 'tước quyền sử dụng | tước giấy phép | đình chỉ | kiến nghị thu hồi | truy nộp | trốn thuế | ấn định'],
    [3, 'chậm nộp | lĩnh án | tuyên'],
    [2, 'thi hành án | vi phạm hành chính | vi phạm | kiến nghị xử lý', ['money', 'percent', 'duration']],
  ],
  subjects: [[2, 'xử phạt | phạt | truy thu | tuyên án | mức phạt | phạt tù']],
  rank: 10,
  takes: ['penalty'],
  figures: [
    { role: 'plan', kinds: ['money'], near: ['phấn đấu', 'chỉ tiêu', 'kế hoạch'] },
    { role: 'fine', kinds: ['money'] },
    { role: 'prison', kinds: ['duration'] },
  ],
})
