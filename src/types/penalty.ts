import { defineType } from './type.js'

const TERMS = ['money', 'percent', 'ratio', 'mass', 'area', 'duration'] as const

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
    [
      6,
      `phạt | tiền phạt | mức phạt | phạt tiền | xử phạt | mức án | án tù | truy thu | phạt tù | tù |
      mức phạt tiền | tiền chậm nộp | tiền xử phạt | số tiền phạt | xử phạt vi phạm hành chính | năm tù |
      tháng tù | án tử hình | số tiền thuế ấn định | thuế ấn định`,
    ],
    [6, 'thu nộp ngân sách | thu nộp ngân sách nhà nước | thu nộp nhà nước | thu nộp', ['money']],
    [4, 'giấy phép lái xe | bồi thường | thu hồi'],
  ],
  done: [
    [
      7,
      `phạt | phạt tiền | xử phạt | bị phạt | truy thu | phạt tiền từ | bắt tạm giam | tạm giam | giam oan |
      bắt giam | tuyên phạt | phạt tù | bị giam | ngồi tù | lĩnh án`,
      ['money', 'duration'],
    ],
  ],
  cues: [
    [
      6,
      `phạt tiền | phạt tù | mức phạt | tiền phạt | bị phạt | năm tù | tháng tù | mức án | án tù | tù giam |
      tù | tuyên phạt | truy thu | truy thu thuế | ấn định thuế | thuế ấn định | tù treo | hình phạt |
      phạt vi phạm hành chính | trốn thuế | xử phạt | phạt | chịu án | phạt bổ sung |
      xử phạt vi phạm hành chính | xử phạt hành chính | thu phạt | nộp lại số lợi`,
      TERMS,
    ],
    [7, 'tổng số tiền phạt | phạt tiền và buộc | buộc khắc phục hậu quả', ['money']],
    [5, 'xử lý hành chính | xử lý vi phạm hành chính | tiền phạt nộp', ['money']],
    [5, 'cấm hoạt động | cấm kinh doanh | cấm đảm nhiệm | tạm giam | giam giữ | tước bằng', ['duration']],
    [4, 'tước quyền sử dụng | tước giấy phép | đình chỉ | ấn định | chậm nộp | lĩnh án | tuyên', TERMS],
    [3.5, 'xử lý vi phạm | vi phạm | phạt hành chính', ['money']],
    [2, 'thi hành án | vi phạm hành chính | vi phạm | kiến nghị xử lý | nộp phạt | án phí', TERMS],
  ],
  subjects: [[2, 'xử phạt | phạt | truy thu | tuyên án | mức phạt | phạt tù | ấn định thuế']],
  rank: 10,
  takes: ['penalty'],
  figures: [
    { role: 'plan', kinds: ['money'], near: ['phấn đấu', 'chỉ tiêu', 'kế hoạch'] },
    { role: 'fine', kinds: ['money'] },
    { role: 'prison', kinds: ['duration'] },
  ],
})
