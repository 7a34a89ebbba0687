import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  binds: ['receivers', 'total'],
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
    [
      8,
      'tiền học bổng | số tiền học bổng | tổng số tiền học bổng | mức học bổng | giá trị học bổng | trị giá học bổng | tổng giá trị học bổng | quỹ học bổng',
      ['money'],
    ],
    [
      6,
      `quyển tập | cuốn tập | cặp da | chiếc cặp sách | bộ sách vở | túi sách vở | bộ đồ dùng |
      hộp bút | bộ bút | bút viết | áo trắng | áo đồng phục | chiếc áo trắng | bộ áo dài | suất xe đạp | góc học tập cho em | bộ bàn ghế học sinh |
      suất tiếp sức đến trường | sổ tiết kiệm học đường | suất khuyến học | suất khen thưởng học sinh | phần thưởng cho học sinh`,
      ['count'],
    ],
    [3, 'balô | ba lô | chiếc balô | chiếc ba lô | trẻ mồ côi | em mồ côi | con em | lượt con em', ['count']],
    [2.5, 'phần thưởng | sinh hoạt phí | tiền thưởng học sinh', ['money']],
    [
      4,
      `sinh viên nghèo | học sinh khó khăn | học sinh có hoàn cảnh khó khăn | học sinh hiếu học | học sinh vượt khó | em nghèo | em nghèo hiếu học | tân sinh viên nghèo | học sinh nghèo vượt khó`,
      ['count'],
    ],
    [8, 'cháu con nuôi | con nuôi đồn biên phòng | con nuôi của đồn | con nuôi công an xã', ['count']],
  ],
  done: [
    [7, 'học bổng cho | trao học bổng cho | tặng học bổng cho | đỡ đầu  | nhận nuôi', ['person']],
    [
      7,
      'đồn còn nuôi | đồn đang nuôi | đồn nhận nuôi | biên phòng còn nuôi | biên phòng đang nuôi | biên phòng nhận nuôi | nhận nuôi dưỡng , đỡ đầu',
      ['person'],
    ],
    [4.5, 'cấp học bổng'],
    [4.5, 'hỗ trợ nuôi dưỡng', ['count']],
    [
      7,
      `miễn học phí cho | giảm học phí cho | miễn giảm học phí cho | đóng học phí cho | trả học phí cho | đóng học phí giúp | hỗ trợ học phí cho |
      tiếp sức cho | tiếp sức đến trường cho | tiếp bước cho | tiếp sức tới trường cho | nuôi ăn học | nuôi ăn học cho | nuôi cơm trưa |
      kết nối nuôi dưỡng | nhận nuôi dưỡng | nhận chăm sóc | nhận bảo trợ | phát thưởng | phát thưởng cho | trao thưởng cho | phát phần thưởng cho |
      cấp học bổng cho | dành học bổng cho | sách vở cho | giúp vở và bút cho | đồ dùng học tập cho | xe đạp cho | cặp sách cho | phương tiện học tập cho`,
      ['person'],
    ],
    [4, 'thưởng | thưởng cho | trao giải cho', ['person']],
  ],
  does: [
    [
      8,
      '/ cháu / tháng | / học sinh | / em / năm | / học sinh / tháng | / học sinh / năm | / sinh viên | / tân sinh viên',
      ['money'],
    ],
    [7, 'được nhận học bổng | nhận học bổng | được đỡ đầu | được trao học bổng', ['person']],
    [
      7,
      `được tiếp sức đến trường | được " tiếp sức đến trường | được nhận xe đạp | được tặng xe đạp | được tặng cặp | được tặng cặp sách | được tặng sách |
      được tặng sách vở | được cấp học bổng | được hỗ trợ học bổng | nhận được học bổng | được miễn học phí | được giảm học phí |
      được hỗ trợ học phí | được ôn thi miễn phí | được nhận đỡ đầu | được nhận nuôi | được nuôi ăn học | không phải bỏ học | vừa được nhận xe đạp`,
      ['person'],
    ],
    [
      7,
      `cho học sinh | cho các em học sinh | cho học sinh nghèo | cho học sinh vùng lũ | cho học sinh khó khăn | cho các em nhỏ đến trường | tặng học sinh |
      tặng học trò | tặng học sinh nghèo | cho học trò | cho sinh viên | cho tân sinh viên | cho thầy trò | cho các trường | tới học sinh | đến học sinh`,
      ['thing'],
    ],
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
    [
      5,
      'nâng bước em đến trường | cùng em đến trường | tiếp sức tới trường | miễn học phí | đóng học phí | hỗ trợ học phí | heo đất khuyến học | mẹ đỡ đầu | cha mẹ đỡ đầu',
      ['person', 'thing', 'event', 'money', 'percent'],
    ],
    [
      3,
      'tựu trường | năm học mới | học trực tuyến | tặng sách vở | đồ dùng học tập | học trò | tặng học trò | tặng các cháu học sinh',
      ['thing'],
    ],
    [3, 'bỏ học', ['person']],
    [3, 'học sinh đoạt giải | học sinh giỏi | học sinh nghèo vượt khó | tài liệu học tập | học phí cho', ['money']],
    [3, 'tuyên dương học sinh | học sinh đoạt giải | học sinh giỏi | hội khuyến học', ['thing', 'event']],
  ],
  matters: [
    [
      3,
      `khuyến học | học bổng | đỡ đầu | nâng bước em tới trường | nâng bước em đến trường | cùng em đến trường | học sinh nghèo |
      học sinh vượt khó | nghèo vượt khó | đóng học phí | tân sinh viên nghèo`,
      ['thing', 'event'],
    ],
    [2, 'khuyến học | học bổng | đỡ đầu | học sinh nghèo', ['money']],
  ],
  subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
