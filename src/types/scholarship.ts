import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { defineType, pairs } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  binds: ['receivers', 'total'],
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => ({
    items: [
      [3, 'máy tính bảng | máy tính xách tay | đầu sách | bộ bàn ghế', ['count']],
      [8, 'suất học bổng | học bổng'],
      [5, 'bộ sách', ['thing', 'event']],
      [5, 'xe đạp | chiếc xe đạp', ['count']],
      [5, 'tập vở | vở | bộ sách giáo khoa | sách giáo khoa | cặp sách | balo'],
      [2, 'xe đạp | chiếc xe đạp | học sinh nghèo | em học sinh nghèo'],
      [5, 'đồng phục | dụng cụ học tập | bàn học', ['count']],
      [6, 'bé mồ côi | em có hoàn cảnh', ['count']],
      [
        8,
        'tiền học bổng | số tiền học bổng | tổng số tiền học bổng | mức học bổng | giá trị học bổng | trị giá học bổng | tổng giá trị học bổng | quỹ học bổng',
        ['money'],
      ],
      [
        6,
        `cặp da | bộ sách vở | túi sách vở | bộ đồ dùng |
      hộp bút | bộ bút | bút viết | áo trắng | áo đồng phục | bộ áo dài | suất xe đạp | góc học tập cho em | bộ bàn ghế học sinh |
      suất tiếp sức đến trường | sổ tiết kiệm học đường | suất khuyến học | suất khen thưởng học sinh | phần thưởng cho học sinh`,
        ['count'],
      ],
      [3, 'balô | ba lô | chiếc balô | chiếc ba lô | trẻ mồ côi | con em | lượt con em', ['count']],
      [2.5, 'phần thưởng | sinh hoạt phí | tiền thưởng học sinh', ['money']],
      [
        4,
        `sinh viên nghèo | học sinh khó khăn | học sinh có hoàn cảnh khó khăn | học sinh hiếu học | học sinh vượt khó | em nghèo | em nghèo hiếu học | tân sinh viên nghèo | học sinh nghèo vượt khó`,
        ['count'],
      ],
      [8, 'cháu con nuôi | con nuôi đồn biên phòng | con nuôi của đồn | con nuôi công an xã', ['count']],
      [
        8,
        'góc học tập | suất thưởng | suất bảo trợ | suất bảo trợ dài hạn | suất đỡ đầu | bộ đồ dùng học tập | bộ dụng cụ học tập | đồ dùng học tập | chiếc cặp | chiếc cặp sách | cuốn tập | quyển tập | cuốn vở | tập học sinh | bộ quần áo đồng phục | bộ đồng phục | chiếc áo trắng | tấm áo trắng | áo dài trắng | sách tham khảo | bộ sách lớp # | suất cơm bán trú | suất ăn bán trú | phần quà năm học mới | học bổng toàn phần | học bổng bán phần',
        ['count'],
      ],
      [
        7,
        'tiền ăn bán trú | tiền ăn trưa | hỗ trợ ăn trưa | tiền học | học phí hỗ trợ | kinh phí khen thưởng học sinh | kinh phí khen thưởng học sinh giỏi | kinh phí học bổng | quỹ khuyến tài | quỹ khuyến học khuyến tài',
        ['money'],
      ],
      [
        5,
        'con đoàn viên | con em đoàn viên | con công nhân | con em công nhân | con em hội viên | em mồ côi | con em ngư dân',
        ['count'],
      ],
    ],
    done: [
      [7, 'học bổng cho | trao học bổng cho | tặng học bổng cho | đỡ đầu  | nhận nuôi', ['person']],
      [
        7,
        'đồn còn nuôi | đồn đang nuôi | đồn nhận nuôi | biên phòng còn nuôi | biên phòng đang nuôi | biên phòng nhận nuôi | nhận nuôi dưỡng , đỡ đầu',
        ['person'],
      ],
      [4.5, 'cấp học bổng'],
      [
        5,
        'sinh viên | tân sinh viên | học sinh | học sinh phổ thông | học sinh thpt | học sinh thcs | học sinh tiểu học | học viên',
        ['event'],
      ],
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
      [
        8,
        'mỗi em nhận | mỗi em nhận được | mỗi em được nhận | mỗi em được hỗ trợ | mỗi em được tặng | mỗi em được trao | mỗi học sinh | mỗi học sinh nhận | mỗi học sinh được hỗ trợ | mỗi học sinh được nhận | mỗi sinh viên | mỗi sinh viên nhận | hỗ trợ mỗi em | hỗ trợ mỗi học sinh | mỗi suất học bổng | mỗi suất học bổng trị giá | mỗi suất thưởng | mỗi suất thưởng trị giá | thưởng mỗi em',
        ['money'],
      ],
      [
        7,
        'nhận giúp | nhận giúp đỡ | kèm cặp | nhận kèm cặp | nhận bảo trợ cho | đỡ đầu cho | nuôi dưỡng và đỡ đầu | trao phần thưởng cho | trao học bổng khuyến khích học tập cho | cấp học bổng khuyến khích học tập cho',
        ['person'],
      ],
      [
        8,
        'hỗ trợ học sinh | hỗ trợ học sinh bán trú | hỗ trợ cho học sinh | hỗ trợ học sinh nghèo | cấp cho học sinh',
        ['mass', 'money'],
      ],
      [9, 'hỗ trợ học phí | miễn học phí | hỗ trợ em | hỗ trợ cháu | trao học bổng', ['money']],
    ],
    does: [
      // of gifts or of scholarships, as the words around it say
      [6, '/ suất', ['money']],
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
        `cho học sinh | cho các em nhỏ đến trường | tặng học sinh |
      tặng học trò | tặng học sinh nghèo | cho học trò | cho sinh viên | cho thầy trò | cho các trường | tới học sinh | đến học sinh`,
        ['thing'],
      ],
      [
        8,
        'cho học sinh nghèo | cho học sinh bán trú | cho học sinh vùng cao | cho học sinh dân tộc thiểu số | cho học sinh khó khăn | cho học sinh có hoàn cảnh | cho học sinh vùng khó khăn | cho học sinh vùng lũ | cho các em học sinh | cho học sinh nghèo vượt khó | cho học sinh giỏi | cho học sinh xuất sắc | cho học sinh đoạt giải | cho học sinh mồ côi | cho học sinh mầm non | cho học sinh tiểu học | cho học sinh trường # | cho trẻ mầm non | cho trẻ em đến trường | cho trẻ em nghèo hiếu học | cho điểm trường | cho trường tiểu học | cho trường mầm non | cho trường thcs | cho trường học | cho tân sinh viên | cho tân sinh viên nghèo | cho sinh viên nghèo | cho con công nhân | cho con đoàn viên',
        ['thing', 'event', 'mass'],
      ],
      [
        8,
        'mua sách vở | để mua sách vở | đóng học phí | để đóng học phí | tiền ăn học | để ăn học | để tiếp tục đến trường | học phí',
        ['money'],
      ],
      [8, 'làm con nuôi | làm con đỡ đầu | làm con nuôi đồn biên phòng', ['person']],
      [
        8,
        'cho mỗi học sinh | cho mỗi em | cho mỗi em học sinh | cho mỗi sinh viên | cho mỗi học sinh nghèo',
        ['money'],
      ],
      [
        14,
        pairs(
          '/ suất',
          'đối với học sinh | đối với sinh viên | đối với tân sinh viên | cho học sinh | cho sinh viên | cho tân sinh viên',
        ),
        ['money'],
      ],
    ],
    cues: [
      [3, 'tặng các em | cho các em | tặng học sinh | cho học sinh | tặng cho học sinh', ['thing']],
      // what is given with them: "50 xe đạp và 900 quyển vở"
      [5, 'vở | tập vở | cặp sách', ['thing']],
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
      [4, 'áo trắng đến trường | tủ sách | góc học tập | bán trú | nuôi em', ['thing', 'event', 'money']],
      [4, 'nữ sinh | nam sinh | học sinh nghèo | sinh viên nghèo', ['thing']],
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
    signs: `học bổng | khuyến học | hiếu học | đỡ đầu | tài trợ | hỗ trợ | tặng | trao | giúp | học sinh | sinh viên | trường`,
    subjects: [[2, 'học bổng | khuyến học | hiếu học | đỡ đầu']],
  }),
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
  costs: true,
})
