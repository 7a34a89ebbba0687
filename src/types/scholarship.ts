import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { defineType, pairs } from './type.js'

export const scholarship = defineType({
  name: 'scholarship',
  vi: 'học bổng, đỡ đầu học sinh',
  en: 'scholarships, school gifts, pupils sponsored',
  gives: true,
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
      // scholarships and prizes by name
      [
        8,
        `xuất học bổng | gói học bổng | lượt học bổng | quỹ học bổng | suất quà khuyến học | phần quà khuyến học |
phần thưởng khuyến học | suất quà học sinh | suất quà hiếu học | suất quà tiếp sức | suất quà đến trường | suất quà cho học sinh |
suất quà tặng học sinh | phần quà tặng học sinh | suất hỗ trợ học sinh | suất hỗ trợ học tập | suất hỗ trợ học phí | suất hỗ trợ sinh viên | suất hỗ trợ tân sinh viên |
suất tiếp sức | suất vượt khó | suất khuyến tài | suất khuyến học khuyến tài | phần thưởng học sinh giỏi | phần thưởng cho học sinh giỏi | suất nâng bước |
lượt hỗ trợ học tập | suất ăn học đường miễn phí | bữa ăn bán trú | suất ăn trưa cho học sinh | bữa trưa cho học sinh | bữa ăn cho học sinh | bữa cơm cho em |
suất cơm trưa cho học sinh | suất sữa học đường | hộp sữa học đường`,
        ['count'],
      ],
      // what pupils need for school
      [
        8,
        `bộ vở | vở học sinh | vở viết | tập vở học sinh | tập trắng | vở trắng |
bản sách giáo khoa | cuốn sách giáo khoa | quyển sách giáo khoa | bộ sgk | bộ dụng cụ học sinh | bộ đồ dùng học sinh | bộ thiết bị học tập |
bảng con | bút bi | bút chì | cây bút | cây viết | chiếc bút | hộp màu |
hộp bút màu | hộp bút chì màu | hộp sáp màu | hộp phấn | cặp học sinh | cặp phao | cặp chống gù |
cặp đi học | cặp , sách | ba lô học sinh | balo học sinh | ba lô con cóc | chiếc ba lô học sinh | xe đạp học sinh |
chiếc xe đạp mới | xe đạp mới | xe đạp đến trường | bộ bàn ghế học tập | bàn ghế học tập | bộ bàn học | bàn học sinh |
bàn ghế học sinh | đèn học | chiếc đèn học | áo đồng phục học sinh | bộ áo dài nữ sinh | áo dài nữ sinh | bộ quần áo học sinh |
đôi giày cho học sinh | áo ấm cho học sinh | áo ấm học sinh | chiếc áo ấm cho học sinh | áo mưa học sinh | mũ bảo hiểm cho học sinh | 
thiết bị học trực tuyến | thiết bị học tập trực tuyến | máy tính bảng cho học sinh | tủ sách lớp học | tủ sách cho em | bộ truyện tranh | cuốn truyện |
quyển truyện | bộ đồ chơi trẻ em | bộ đồ chơi ngoài trời`,
        ['count'],
      ],
      // children who are sponsored
      [
        7,
        `cháu được đỡ đầu | em được đỡ đầu | học sinh được đỡ đầu | trẻ được đỡ đầu | trẻ em được đỡ đầu | con đỡ đầu | con nuôi biên phòng |
con nuôi đồn | con nuôi của hội | con nuôi công an | em học sinh mồ côi | em học sinh khó khăn |
em học sinh có hoàn cảnh khó khăn | em học sinh có hoàn cảnh đặc biệt khó khăn | học sinh có hoàn cảnh đặc biệt | em học sinh nghèo vượt khó | em học sinh hiếu học | 
học sinh nghèo học giỏi | học sinh nghèo vượt khó học giỏi | học sinh vượt khó học giỏi | học sinh , sinh viên nghèo | học sinh , sinh viên có hoàn cảnh khó khăn | sinh viên có hoàn cảnh khó khăn | sinh viên nghèo hiếu học |
sinh viên nghèo vượt khó | sinh viên khó khăn | tân sinh viên có hoàn cảnh khó khăn | tân sinh viên khó khăn | tân sinh viên nghèo vượt khó | trẻ mồ côi do covid | trẻ em mồ côi được đỡ đầu |
trẻ mồ côi được đỡ đầu | mẹ đỡ đầu | cặp mẹ đỡ đầu`,
        ['count'],
      ],
      // sums for pupils and students
      [
        8,
        `quỹ khuyến học | tổng quỹ khuyến học | số dư quỹ khuyến học | quỹ đỡ đầu | quỹ bảo trợ học sinh | quỹ tiếp sức | quỹ vì em hiếu học |
quỹ vì học sinh nghèo | quỹ vì tương lai | quỹ giúp bạn vượt khó | quỹ vòng tay bè bạn | kinh phí khuyến học | tiền khuyến học | kinh phí đỡ đầu |
tiền đỡ đầu | mức đỡ đầu | kinh phí nhận đỡ đầu | tổng kinh phí học bổng | tổng trị giá học bổng | trị giá các suất học bổng | tổng trị giá các suất học bổng |
tổng giá trị các suất học bổng | giá trị các suất học bổng | giá trị mỗi suất học bổng | trị giá mỗi suất học bổng | trị giá suất học bổng | tổng số học bổng | giá trị suất học bổng |
kinh phí trao học bổng | kinh phí cấp học bổng | tiền thưởng học sinh giỏi | thưởng học sinh giỏi | mức thưởng học sinh | kinh phí tặng quà học sinh | kinh phí hỗ trợ học sinh |
kinh phí hỗ trợ chi phí học tập | hỗ trợ chi phí học tập | tiền hỗ trợ chi phí học tập | chi phí học tập | mức hỗ trợ học tập | tiền hỗ trợ học tập | tiền ăn cho học sinh |
tiền ăn của học sinh | tiền hỗ trợ học sinh | tiền hỗ trợ học phí | kinh phí hỗ trợ học phí | mức hỗ trợ học phí | học phí được hỗ trợ | kinh phí nuôi em |
tiền mua sách vở | tiền sách vở | tiền xe đạp`,
        ['money'],
      ],
      // what is given to pupils by weight
      [7, `gạo cho học sinh | gạo hỗ trợ học sinh | gạo hỗ trợ cho học sinh | gạo học sinh`, ['mass']],
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
      // how pupils are helped
      [
        8,
        `đỡ đầu thường xuyên | đỡ đầu dài hạn | đỡ đầu , giúp đỡ | đỡ đầu được | đỡ đầu , hỗ trợ | nhận làm con nuôi | trao học bổng và quà cho |
trao học bổng , tặng quà cho | tặng vở cho | tặng sách giáo khoa cho | hỗ trợ chi phí học tập cho | hỗ trợ ăn trưa cho | hỗ trợ tiền ăn trưa cho | hỗ trợ tiền học cho |
hỗ trợ kinh phí học tập cho | hỗ trợ sách giáo khoa cho | nuôi cơm trưa cho | nấu cơm trưa cho | nấu cơm bán trú cho | nâng bước cho |
nâng bước đến trường cho | nâng bước tới trường cho | giúp đỡ , nuôi dưỡng | nuôi dưỡng , giúp đỡ | tiếp bước đến trường cho | chắp cánh ước mơ cho | thắp sáng ước mơ cho |
giúp bước đến trường cho`,
        ['person'],
      ],
      // who among pupils gets so much each
      [
        8,
        `mỗi suất học bổng có trị giá | mỗi suất học bổng có giá trị | mỗi suất học bổng là | mỗi suất học bổng gồm | mỗi học bổng | mỗi học bổng có trị giá | mỗi học bổng có giá trị |
mức học bổng | mỗi cháu được hỗ trợ | mỗi cháu được nhận | mỗi cháu nhận | mỗi cháu được đỡ đầu |
mỗi cháu hằng tháng được hỗ trợ | mỗi cháu | mỗi tân sinh viên | mỗi tân sinh viên nhận | mỗi tân sinh viên được nhận | mỗi sinh viên được hỗ trợ | mỗi sinh viên được nhận |
mỗi học sinh được tặng | mỗi em học sinh | mỗi em học sinh được nhận | mỗi em học sinh được hỗ trợ | tặng mỗi em | trao mỗi em | đỡ đầu với mức |
đỡ đầu mỗi em | đỡ đầu với số tiền | xe đạp trị giá | mỗi xe trị giá | hỗ trợ chi phí học tập | hỗ trợ tiền ăn trưa | hỗ trợ ăn trưa |
thưởng cho học sinh | thưởng học sinh giỏi | thưởng học sinh | vào quỹ khuyến học | ủng hộ quỹ khuyến học | tặng quỹ khuyến học | trao quỹ khuyến học |
cho quỹ khuyến học | xây dựng quỹ khuyến học được | vận động quỹ khuyến học được`,
        ['money'],
      ],
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
      // what is done for pupils
      [
        7,
        `được hỗ trợ chi phí học tập | được hỗ trợ ăn trưa | được hỗ trợ tiền ăn trưa | được hỗ trợ gạo | được hưởng chế độ bán trú | được miễn , giảm học phí | được miễn giảm học phí |
được tặng quà và học bổng | được trao học bổng và quà | được tặng học bổng | được xét trao học bổng | được cấp học bổng toàn phần | được đỡ đầu thường xuyên | được nhận học bổng toàn phần |
được nâng bước | được tặng góc học tập | được tặng đồ dùng học tập | được tặng sách giáo khoa | được nhận sách vở | được mẹ đỡ đầu | được các mẹ đỡ đầu |
được đồn biên phòng nhận đỡ đầu | được bộ đội biên phòng nhận đỡ đầu | được nhận làm con nuôi | được bộ đội biên phòng đỡ đầu | nhận học bổng toàn phần | nhận được học bổng toàn phần | được vay vốn đi học`,
        ['person', 'percent'],
      ],
      // of sums: whom they are for
      [
        8,
        `/ em học sinh | / học bổng | / suất học bổng | / suất / năm | / trẻ / tháng |
/ trẻ em / tháng | cho quỹ khuyến học | vào quỹ khuyến học | ủng hộ quỹ khuyến học | trao học bổng | để trao học bổng | cấp học bổng |
để cấp học bổng | hỗ trợ học phí | hỗ trợ học bổng | cho mỗi tân sinh viên | cho mỗi cháu | khen thưởng học sinh |
khen thưởng cho học sinh | mua sách giáo khoa | mua đồ dùng học tập | mua xe đạp | chi phí học tập | hỗ trợ học sinh | hỗ trợ tân sinh viên |
giúp học sinh nghèo | tiếp bước đến trường | nâng bước em tới trường`,
        ['money'],
      ],
      // of things: whom they are for
      [
        8,
        `tặng học sinh vùng lũ | tặng học sinh vùng cao | tặng học sinh khó khăn | tặng học sinh có hoàn cảnh khó khăn | tặng các em học sinh | tặng em học sinh | tặng sinh viên |
tặng tân sinh viên | tặng cho học sinh | tặng cho các em học sinh | cho em học sinh | cho học sinh nội trú | cho học sinh vùng biên | cho học sinh biên giới |
cho học sinh hải đảo | cho học sinh khuyết tật | cho học sinh đầu cấp | cho học sinh lớp # | cho học sinh thcs | cho học sinh thpt | cho học sinh thuộc hộ nghèo |
cho học sinh hộ nghèo | cho học sinh là con | cho học sinh người dân tộc | cho sinh viên có hoàn cảnh khó khăn | cho sinh viên khó khăn | cho học viên nghèo | cho con em công nhân |
cho con em đoàn viên | cho con em ngư dân | cho con em hội viên | cho con em gia đình chính sách | cho thầy và trò | cho cô và trò | cho cô trò |
cho các cháu mầm non | cho trẻ em vùng cao`,
        ['thing', 'event', 'mass'],
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
      // campaigns for pupils
      [
        5,
        `nâng bước tới trường | nâng bước đến trường | em nuôi của đoàn | em nuôi biên phòng | con nuôi biên phòng | thắp sáng ước mơ |
chắp cánh ước mơ | vì đàn em thân yêu | ánh sáng học đường | góc học tập cho em | xe đạp đến trường | xe đạp cho em |
sách vở cho em | tủ sách khuyến học | tiếng trống khuyến học | tiếp sức người thầy | bữa cơm cho em |
bữa trưa cho em`,
        ['thing', 'event', 'money', 'person'],
      ],
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
