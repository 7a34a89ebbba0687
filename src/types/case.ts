import { COUNTS, LOADS, SHARES } from './sorts.js'
import { ACCIDENTS } from './topics.js'
import { defineType } from './type.js'

export const offenceCase = defineType({
  name: 'case',
  vi: 'vụ việc',
  en: 'offences, incidents, accidents, trials',
  roles: [
    'case',
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
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
    'event',
    'participant',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  items: [
    [7, 'số vụ | số vụ việc | số vụ cháy | số vụ tai nạn | số vụ vi phạm', ['count', 'percent']],
    [
      9,
      `trường hợp vi phạm | trường hợp không phép | trường hợp sai phép | trường hợp xây dựng không phép |
      trường hợp xây dựng trái phép | trường hợp lấn chiếm`,
    ],
    [
      7,
      `vụ | vụ án | vụ việc | chuyên án | vụ tai nạn | vụ cháy | vụ vi phạm | tiền án | tiền sự |
      vụ buôn lậu | tội danh`,
      COUNTS,
    ],
    [
      5,
      `vụ trộm | vụ cướp | vụ đánh bạc | ổ nhóm | vụ cháy rừng | vụ nổ | vụ tấn công | vụ kiện |
      vụ khiếu kiện | vụ nổ súng | vụ lừa đảo | vụ giết người | vụ va chạm | phiên xử | phi vụ |
      vụ xả súng | vụ thảm sát | vụ bắt cóc | vụ mua bán | vụ vận chuyển | vụ tranh chấp | vụ điều tra |
      vụ việc phòng vệ | tội | cáo buộc`,
      ['count'],
    ],
    [
      4,
      `đường dây | băng nhóm | tụ điểm | tai nạn | hành vi | trường hợp gian lận | lỗi vi phạm |
      trường hợp sử dụng | trường hợp xuất`,
    ],
    [
      5,
      `sai phạm | tin báo | tin báo tội phạm | tin tố giác | tố giác |
      tin báo tố giác`,
      ['count'],
    ],
    [8, 'vụ sản xuất , kinh doanh | vụ sản xuất , buôn bán | vụ sản xuất hàng giả | vụ sản xuất hàng'],
    // offences of traffic stand for the cases of them: "nồng độ cồn 6.205, tốc độ 4.310"
    [
      9,
      `nồng độ cồn | chạy quá tốc độ | quá tốc độ | quá khổ | quá tải | chở quá tải | chở quá số người | không đội mũ bảo hiểm |
      không đội mbh | không có gplx | không có giấy phép lái xe | đi sai làn | vượt đèn đỏ | dương tính ma tuý`,
      ['count'],
    ],
    [2, 'bản án | phiên toà'],
    [1, 'trường hợp'],
    [-6, 'vụ lúa | vụ mùa | vụ nuôi | vụ sản xuất | vụ cá'],
    [
      6,
      `sự cố liên tiếp | điểm tổ chức | đường dây buôn lậu | đường dây cá độ | đường dây làm |
      đường dây ma tuý | đường dây mua bán | đường dây vận chuyển | phiên toà tiếp`,
      ['count'],
    ],
    [6, 'số vụ vận chuyển', COUNTS],
    [4, 'sự cố', ['count']],
    [8, 'đợt tấn công | đợt tấn công mạng | cuộc tấn công mạng | đợt dò quét', ['count']],
  ],
  done: [
    // who meets in a collision is told by it: "vụ va chạm giữa | 2 ôtô"
    [8, 'va chạm giữa | tai nạn giữa | tai nạn liên hoàn giữa | va quẹt giữa | đụng độ giữa', ['thing']],
    [
      5,
      `xảy ra | bắt giữ | phát hiện | xử lý | khởi tố | khám phá | triệt phá | điều tra | phá | thụ lý |
      xét xử | lập biên bản | phát hiện , xử lý | phát hiện và xử lý | điều tra làm rõ | xử phạt`,
      ['event'],
    ],
    [
      5,
      `bị đánh | trộm cắp | trộm | cướp | giao cấu | hiếp dâm | xâm hại | sử dụng ma tuý | mua bán ma tuý |
      bị tạt sơn | đâm | chém`,
      ['event'],
    ],
    [6, 'lập biên bản | xử phạt | xử lý', ['person']],
    [6, 'tước | tước gplx | trừ điểm | trừ điểm gplx', ['thing', 'event']],
    [8, 'triệt phá | triệt xoá | bóc gỡ | phá', ['thing']],
    [
      4.5,
      `gây ra | ngăn chặn | phá thành công | phát hiện bắt giữ | xảy ra liên tiếp | xử lý hành chính |
      xử lý hình sự | đã khởi tố | đưa ra xét xử`,
      ['count'],
    ],
  ],
  does: [
    [
      8,
      `va chạm | va chạm nhau | va chạm với nhau | cùng chiều va chạm | ngược chiều va chạm | tông nhau |
      đâm nhau | va nhau | đâm vào nhau | tông vào nhau | va quẹt`,
      ['thing'],
    ],
    [5, 'có dấu hiệu | bị phát hiện', ['event']],
    // "2 lần | bị cướp"
    [
      5,
      `bị đánh | bị hành hung | bị tấn công | bị đe doạ | bị khủng bố | bị trộm | bị mất trộm | bị cướp | bị xâm hại |
      bị bắt`,
      ['event'],
    ],
    [6, 'mua bán trái phép', ['count']],
    [4, 'nghiêm trọng', ['count']],
  ],
  cues: [
    [
      2,
      `phát hiện | khám phá | triệt phá | điều tra làm rõ | xảy ra | xét xử | phá án | thụ lý | số vụ |
      triệt xoá | về số vụ`,
      ['percent', 'ratio', 'event'],
    ],
    [2, 'phá | bắt giữ | xử lý | tội phạm | xử phạt | vi phạm', ['person', 'event']],
    [5, 'hạ tải', LOADS],
    [5, 'do người lao động chiếm', SHARES],
    [3, 'cảnh sát điều tra | gian lận thương mại', ['count']],
  ],
  subjects: [[1, 'tội phạm | vụ án | buôn lậu']],
  // "320 trường hợp" on a page of accidents are no people
  topics: [[1.5, ACCIDENTS, ['person']]],
  kinds: { money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 1,
  takes: ['suspect', 'seizure', 'penalty', 'casualty', 'damage'],
  gathers: ['seizure', 'suspect', 'casualty', 'damage'],
  figures: [{ role: 'case', kinds: ['count'] }],
})
