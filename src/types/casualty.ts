import { HURT_WORDS } from '../lexicon/standing.js'
import { SHARES } from './sorts.js'
import { ACCIDENTS, IDENTITY } from './topics.js'
import { defineType } from './type.js'

export const casualty = defineType({
  name: 'casualty',
  vi: 'thương vong',
  en: 'dead, injured, missing, rescued',
  roles: [
    'dead',
    'injured',
    'missing',
    'rescued',
    'lost',
    'lostValue',
    'means',
    'participant',
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
  words: () => ({
    items: [
      [6, 'vết thương | vết cứa | vết chém | vết cắt | vết rách | vết đâm', ['length']],
      [
        8,
        `người bị giết | người bị sát hại | người bị bắn | người bị chết | người bị cuốn | người bị mắc kẹt |
      người bị vùi lấp | người gặp nạn | người chết | người tử vong | người bị thương | người thiệt mạng |
      người mất tích | người thương vong | thi thể | người bị nạn | người thương | người mất |
      người tử nạn | xác chết | người bị thương nặng | người bị thiệt | người chết , | tử vong |
      linh cữu | người ngộ độc | người đuối nước`,
      ],
      // the numbers of a report have no noun of their own: "chết | 41, bị thương 79"
      [12, 'chết | thiệt mạng | bị thương | mất tích', ['count']],
      [3, 'mất tích', ['duration']],
      [12, 'mắc kẹt'],
      [16, 'đã thiệt mạng | đã tử vong | đã chết | bị sát hại | bị thiệt mạng'],
      [20, 'bị tai nạn', ['person', 'age', 'percent']],
      [5, 'nạn nhân | bị thương | trường hợp tử vong'],
      [1.5, 'bé gái | bé trai | con gái | cháu | nữ sinh | thiếu nữ | bé', ['age']],
      [6, 'người bị kẹt | người bị ngạt | nữ nạn nhân | số người thiệt mạng | thương tật | tỷ lệ thương tích'],
      [6, 'người xấu số', ['age', 'count']],
      [
        6,
        `bé tử vong | bị hại | chiến sỹ bị thương | chiến sỹ hy sinh | cháu bé tử vong | công nhân tử vong |
      cảnh sát bị thương | cảnh sát thiệt mạng | dân thường bị giết | hành khách bị thương |
      học sinh bị thương | học sinh ngộ độc | học sinh tử vong | nguy kịch | ngư dân mất tích |
      người bị cháy | người bị ngạt khói | người khác bị thương | phụ nữ tử vong | thuyền viên mất tích |
      trẻ tử vong | tài xế thiệt mạng | ngư dân gặp nạn`,
        ['count'],
      ],
      [6, 'kết quả giám định thương', SHARES],
      [4, 'ngón chân | thành viên phi hành đoàn | vết thương | xương đòn | cha con bất tỉnh', ['count']],
      [16, 'bị giết | bị giết hại | hi sinh | hy sinh', ['person']],
      [
        12,
        'số người chết | số người tử vong | số người bị thương | số người mất tích | số người bị nạn | số nạn nhân | số thương vong',
        ['count'],
      ],
      [6, 'người bị hại | con tin | sinh mạng | mạng người | liệt sĩ', ['count']],
      [9, 'ca đuối nước | trường hợp đuối nước | trẻ đuối nước | trẻ em đuối nước', ['count']],
      [18, 'bị ngộ độc | trúng đạn | được cứu sống | được cứu vớt', ['person']],
      [
        12,
        `nạn nhân | số nạn nhân | số người chết | số người bị thương | số người thiệt mạng | tỷ lệ tử vong do tai nạn |
      số ca đuối nước | số trẻ đuối nước | số trẻ em đuối nước | số ca tử vong do tai nạn | số trẻ em tử vong`,
        ['percent', 'ratio'],
      ],
      [14, 'ca tử vong | trường hợp tử vong | ca chết', ['count']],
      // dead, lost and hurt by what befell them
      [
        9,
        `người chết và mất tích | người chết , mất tích | người chết hoặc mất tích | số người chết và mất tích |
      người chết đuối | người bị đuối nước | học sinh đuối nước | trẻ bị đuối nước | trẻ em bị đuối nước |
      trường hợp bị thương | trường hợp mất tích | trường hợp thương vong | ca thương vong | 
      thuyền viên bị nạn | thuyền viên gặp nạn | lao động bị nạn | người bị tai nạn | người bị tai nạn lao động |
      người bị tai nạn giao thông | người chết vì tai nạn | người chết do tai nạn |
      người chết do tai nạn giao thông | người chết vì tai nạn giao thông | lao động tử vong |
      lao động bị thương | người bị bỏng | người bị ngộ độc | người bị ngộ độc thực phẩm | người bị ngạt nước |
      người bị sét đánh | người bị điện giật | hành khách tử vong | hành khách thiệt mạng | du khách tử vong |
      du khách thiệt mạng | du khách bị thương | học sinh bị thương nặng | cán bộ hy sinh |
      cán bộ , chiến sĩ hy sinh | cán bộ , chiến sĩ bị thương | thi hài | thi hài nạn nhân | thi thể nạn nhân |
      mẩu thi thể | nạn nhân xấu số | nạn nhân thiệt mạng | nạn nhân tử vong |
      nạn nhân mắc kẹt | nạn nhân mất tích | nạn nhân đuối nước | nạn nhân bị thương | nạn nhân bị mua bán |
      nạn nhân mua bán người | nạn nhân bị lừa bán | nạn nhân bạo lực gia đình | trẻ em bị xâm hại |
      trẻ bị xâm hại | trẻ bị xâm hại tình dục | trẻ em bị xâm hại tình dục | trẻ em bị bạo hành |
      trẻ em bị bạo lực | trẻ em bị tai nạn thương tích | trẻ bị tai nạn thương tích | phụ nữ bị bạo lực |
      phụ nữ bị mua bán | phụ nữ bị lừa bán | người bị lừa bán | người bị bắt cóc | người bị mua bán |
      người mất liên lạc | ngư dân mất liên lạc | thuyền viên mất liên lạc`,
        ['count'],
      ],
      // rates of wounds and of the dead
      [
        9,
        `tỷ lệ thương tật | tỷ lệ tổn thương cơ thể | tỷ lệ tổn thương | tỷ lệ tổn hại sức khoẻ |
      tỷ lệ tổn thương sức khoẻ | mức độ thương tật | tỷ lệ người chết | tỷ lệ người bị thương |
      số người chết do tai nạn giao thông | số người chết vì tai nạn giao thông | số người chết do tai nạn |
      số người chết vì tai nạn | số người bị thương do tai nạn giao thông | số người chết do đuối nước |
      số trẻ em bị đuối nước | tỷ lệ đuối nước | tỷ lệ tử vong do đuối nước |
      tỷ lệ tử vong do tai nạn giao thông | số người chết và mất tích`,
        SHARES,
      ],
      [9, 'nạn nhân', ['count']],
      // babies that are found
      [4, 'bé sơ sinh | bé trai sơ sinh | bé gái sơ sinh | trẻ sơ sinh bị bỏ rơi | bé sơ sinh bị bỏ rơi', ['count']],
      // they suffer from what was sprayed long ago
      [
        -5,
        'nạn nhân chất độc màu da cam | nạn nhân da cam | nạn nhân chất độc da cam / dioxin | nạn nhân chất độc hoá học | nạn nhân dioxin',
        ['count', 'percent'],
      ],
    ],
    done: [
      [9, 'tiêu diệt | hạ sát | bắn hạ | bắt cóc', ['person']],
      [8, 'đè trúng | đè lên | đè chết | đổ lên | sập xuống', ['person']],
      [8, 'sát hại | giết | giết chết | giết hại | bắn chết | đâm chết | chém chết | đâm chém', ['person']],
      [
        6,
        `cướp đi sinh mạng | cướp đi sinh mạng của | tử vong của | cái chết của | di tản | chôn vùi |
      làm chết | cướp đi | cứu | cứu sống | cứu được | cứu vớt | giải cứu | vớt được | thi thể |
      thi thể của | xác | hài cốt | cuốn trôi | tìm thấy | lừa đảo | lừa | lừa bán | tấn công | thảm sát | tra tấn | hành hạ |
      hành hung | đánh hội đồng | đánh đập | vùi lấp | cuốn | tìm kiếm | giết nhầm | húc vào | rơi trúng |
      sập trúng | đổ trúng | truy điệu | lễ truy điệu`,
        ['person'],
      ],
      [2.5, 'khiến', ['person']],
      [4, 'làm', ['person']],
      [5, 'cấp cứu | mất liên lạc | xâm hại', ['person']],
      [6, 'lũ cuốn | lũ cuốn trôi | nước cuốn | nước cuốn trôi | sóng cuốn | bị lũ cuốn | bị nước cuốn', ['person']],
      [8, 'đâm vào | tông vào | đâm trúng | tông trúng | lao vào | cán trúng', ['person']],
      [4.5, 'dâm ô bé gái | xâm hại bé gái', ['age']],
      [4.5, 'làm bị thương | tông chết', ['age', 'count']],
      [
        6,
        'giao cấu với | quan hệ tình dục với | dụ dỗ | sàm sỡ | lạm dụng tình dục | làm nhục | bạo hành | đuổi chém | đâm trọng thương | chém trọng thương',
        ['age', 'person'],
      ],
      [4.5, 'cưỡng hiếp | dâm ô | tìm thấy thi thể', ['age', 'person']],
      [
        4.5,
        `cứu nạn | cứu sống được | cứu thành công | dùng dao tấn công | dùng dao đâm | giải cứu thành công |
      gây thương tích cho | húc vào | lao vào | ngộ độc cho | nhận dạng được | tai nạn khiến |
      tang lễ cho | tiếp tục đánh | vụ nổ khiến | đánh dã man | đâm | đâm liên tiếp vào | đưa được |
      gây ra cái chết cho | đâm chìm tàu cá của`,
        ['count'],
      ],
      [
        3,
        `bao gồm thi thể | chém | cứu chữa | nhốt | phạm tội đối với | va phải | đuổi đánh | định đánh |
      danh tính của | đe doạ và đánh`,
        ['count'],
      ],
      [8, 'đưa được | cứu và đưa | tiếp cận và đưa | giải cứu và đưa', ['person']],
      [6, 'hãm hiếp | hãm hiếp tập thể | đầu độc | nhốt', ['person', 'age']],
      [
        9,
        `cứu nạn thành công | cứu hộ thành công | cứu nạn an toàn | cứu hộ an toàn | cứu thoát | cứu kịp thời | ứng cứu |
      ứng cứu thành công | cứu sống kịp thời | đưa vào bờ an toàn | đưa ra khỏi đám cháy | hướng dẫn thoát nạn |
      hướng dẫn thoát nạn cho | giải thoát | giải thoát an toàn | trục vớt thi thể | tìm thấy thi thể của | vớt thi thể |
      đưa thi thể | gây thương vong cho | gây tử vong cho | làm tử vong | làm thiệt mạng | khiến thiệt mạng | gây bỏng cho |
      đưa ra ngoài an toàn | đưa vào bờ | đưa lên bờ | kéo lên bờ | kéo vào bờ | dìu vào bờ | đưa ra khỏi hiện trường |
      đưa xuống an toàn | đưa đến nơi an toàn | di chuyển ra khỏi đám cháy | đưa ra khỏi toà nhà | hỗ trợ thoát khỏi |
      chó cắn | chó dại cắn | rắn cắn | ong đốt | voi quật | trâu húc | bò húc |
      đè tử vong | vùi chết | điện giật chết | sét đánh chết | lũ cuốn mất tích | lũ cuốn chết | cuốn mất tích`,
        ['person'],
      ],
      [
        9,
        'đâm bị thương | chém bị thương | đánh bị thương | bắn bị thương | đâm chém bị thương | gây thương tích cho',
        ['person'],
      ],
      [12, 'vớt | đã vớt | vớt lên được', ['person']],
      [12, 'số người bị nạn là | tổng số người bị nạn là', ['person', 'count']],
      // who is killed or hurt
      [
        9,
        `cướp mạng sống của | cướp đi mạng sống của | tước đi sinh mạng của | tước đi mạng sống của |
      tước đoạt sinh mạng | tước đoạt mạng sống của | lấy đi sinh mạng | lấy đi sinh mạng của |
      lấy đi mạng sống của | làm trọng thương | gây trọng thương | khiến cho ít nhất | làm bị thương nặng |
      làm bị thương nhẹ | thiêu chết | thiêu sống | chôn sống | xả súng vào | xả súng bắn chết |
      xả súng làm chết | nổ súng bắn | tạt axit | tạt axít | xâm hại tình dục | hiếp dâm | hiếp dâm tập thể |
      bắt làm con tin | khống chế làm con tin | tông tử vong | tông thương vong | cuốn trôi và làm chết |
      vùi lấp làm chết | gây thiệt mạng | gây thiệt mạng cho | gây ra cái chết của | dẫn đến cái chết của |
      đánh bom giết chết | đâm tử vong | đánh tử vong`,
        ['person'],
      ],
      // who is saved, found or brought home
      [
        9,
        `cứu hộ được | cứu hộ kịp thời | ứng cứu kịp thời | cứu nạn được | cứu nạn kịp thời | tìm cứu |
      cứu vớt an toàn | cứu vớt thành công | cứu vớt kịp thời | kịp thời cứu | kịp thời cứu sống |
      kịp thời cứu được | kịp thời cứu nạn | kịp thời ứng cứu | phối hợp cứu | phối hợp cứu nạn | giải cứu được |
      giải cứu kịp thời | giải cứu an toàn | giải cứu , đưa | giải cứu và tiếp nhận | sơ cứu , cấp cứu cho |
      tiếp cận , giải cứu | tìm kiếm và cứu | tìm được thi thể | tìm được thi thể của | tìm thấy xác |
      vớt được thi thể | trục vớt được thi thể | phát hiện thi thể | đưa về bờ an toàn | đưa vào đất liền |
      đưa vào đất liền an toàn | đưa đi cấp cứu | chuyển đi cấp cứu | cõng | dìu | tiếp nhận nạn nhân |
      giải thoát cho`,
        ['person'],
      ],
      [6, 'cấp cứu kịp thời | cấp cứu cho | giành lại sự sống cho', ['person']],
      // whom it is taken from: "chiếm đoạt 2 tỷ đồng của | 9 người"
      [
        9,
        'chiếm đoạt # đồng của | chiếm đoạt # triệu đồng của | chiếm đoạt # tỷ đồng của | lừa # triệu đồng của | lừa # tỷ đồng của | lừa đảo # triệu đồng của | lừa đảo # tỷ đồng của',
        ['person'],
      ],
      // who was robbed or cheated
      [
        6,
        'đột nhập nhà | đột nhập vào nhà | lẻn vào nhà | đột nhập vào nhà của | đột nhập nhà của | trộm cắp của | trộm của | lấy trộm của | cướp của | cướp tài sản của | lừa đảo | chiếm đoạt của | chiếm đoạt tài sản của',
        ['age'],
      ],
      // who is threatened with arms
      [
        7,
        'chĩa súng vào | dí súng vào | chĩa súng vào người | chĩa dao vào | dí dao vào | dí dao vào cổ | kề dao vào cổ | kề dao vào',
        ['age'],
      ],
    ],
    does: [
      [
        7,
        'chưa tìm thấy | hiện chưa tìm thấy | chưa được tìm thấy | vẫn chưa tìm thấy | chưa rõ tung tích',
        ['person'],
      ],
      [
        9,
        `không qua khỏi | đã không qua khỏi | mãi mãi ra đi | ra đi mãi mãi | bỏ mạng | bị tiêu diệt |
      bị hạ sát | bị sát hại | hy sinh | tử nạn | sống sót`,
        ['person'],
      ],
      [
        6,
        `mắc kẹt trong | vẫn mắc kẹt | bị lạc | ngất xỉu | bị ngạt | bị ngạt khí | bị điện giật |
      bị thương nặng | bị thương nhẹ | bị bỏng nặng | thiệt mạng | chết | tử vong | bị thương | mất tích |
      gặp nạn | bị nạn | bị chết | bị cuốn trôi | bị lũ cuốn | bị cuốn | bị mắc kẹt | mắc kẹt |
      đuối nước | nhập viện | phải nhập viện | ngộ độc | bị ngộ độc | bị bỏng | được cứu |
      được cứu sống | bị đâm | bị chém | bị mất tích | đang mất tích | bị bắt cóc |
      bị đuối nước | bị lừa | nguy kịch | bị bắn | đã chết | hiện vẫn mất tích | vẫn mất tích |
      còn mất tích | chết đuối | bị thiệt mạng | bị sét đánh | bị sét đánh trúng | bất tỉnh | chảy máu | bị chảy máu |
      thoát chết | may mắn thoát chết | được đưa lên tàu | bị cướp giật | bị cướp | bị cắn | bị đánh |
      bị đánh đập | bị hành hung | bị tra tấn | bị kéo lê | được đưa vào bệnh viện |
      được đưa tới bệnh viện | được đưa đến bệnh viện | được đưa về bệnh viện | đi cấp cứu |
      nhập viện cấp cứu | bị giết | bị giết hại | hi sinh`,
        ['person'],
      ],
      [6, 'bị chó cắn | bị nước cuốn | bị xâm hại | tự tử', ['age', 'person']],
      [
        6,
        `bị chôn vùi | bị chấn thương | bị cướp sạch | bị nước cuốn trôi | bị đất đá vùi | phải đi cấp cứu |
      trúng đạn | đang mắc kẹt | đang nguy kịch | được cấp cứu | được cứu vớt | được giải cứu |
      bị cứa cổ | có biểu hiện ngộ độc | hít phải khí độc | trong tình trạng nguy kịch |
      được cấp tốc đưa tới | được tàu`,
        ['count'],
      ],
      [6, 'ngạt khói | bị ngạt khói | kẹt lại trong', ['person']],
      [4, 'hít phải | được đưa ra ngoài', ['count']],
      [8, 'bị văng | bị hất văng | bị văng xuống | văng ra ngoài | văng xuống | bị ngã xuống', ['person']],
      [9, 'bị chìm | bị lật | bị lật úp', ['person']],
      [
        9,
        `bị thảm sát | bị hãm hiếp | bị cưỡng hiếp | bị hiếp dâm | nằm viện | phải nằm viện | vẫn phải nằm viện |
      bị đạn | bị đầu độc | ra đi vĩnh viễn`,
        ['person'],
      ],
      [12, 'tố bị | tố cáo bị', ['person']],
      [
        7,
        `bị sàm sỡ | bị dâm ô | bị quấy rối | bị quấy rối tình dục | bị bạo hành | bị ngược đãi | bị bỏ đói |
      bị bỏ rơi | bị mua bán | bị buôn bán | bị lừa bán | bị cưỡng bức | bị bắn chết | bị đánh chết |
      bị đâm chết | bị chém chết | bị giết chết | bị tông | bị tông chết | bị tông trúng | bị xe tông |
      bị xe cán | bị ô tô tông | bị tàu hoả tông | bị tàu tông | bị vùi | bị đè | bị đè chết | bị kẹt |
      bị kẹt lại | chết cháy | chết ngạt | bị ngạt nước | bị gãy chân | bị gãy tay | bị tạt axit |
      bị tạt a xít | bị trúng đạn | qua đời | đột tử | bị bắt làm con tin | bị khống chế làm con tin |
      bị truy sát | bị đuổi đánh | bị rượt đuổi | bị tấn công | bị lũ cuốn trôi | bị sóng cuốn |
      bị sóng đánh | bị chém trọng thương | bị đâm trọng thương | bị rắn cắn | bị ong đốt | bị ong vò vẽ đốt | bị voi quật |
      bị trâu húc | bị bò húc | bị chó dại cắn | bị thú dữ tấn công`,
        ['person', 'age'],
      ],
      [
        9,
        `thoát nạn | kịp thoát nạn | kịp thời thoát nạn | may mắn thoát nạn | thoát khỏi | thoát ra ngoài | kịp thoát ra ngoài |
      bơi vào bờ | bơi được vào bờ | tự bơi vào bờ | vào bờ an toàn | được vào bờ | được đưa vào bờ | được đưa lên bờ |
      được đưa lên bờ an toàn |
      được cứu hộ | được cứu nạn | được cứu thoát | được giải thoát | được tìm thấy | được đưa ra ngoài an toàn |
      ra ngoài an toàn | còn sống | đã an toàn | đều an toàn | gãy chân | gãy tay | bị gãy xương | bị gãy chân tay |
      bị chấn thương nặng | bị thương rất nặng | bị đa chấn thương | bị bỏng nhẹ | bị đột quỵ trên biển |
      bị rơi xuống biển | rơi xuống biển | rơi xuống sông | rơi xuống suối | bị nước lũ cuốn | bị nước lũ cuốn trôi |
      bị đất đá vùi lấp | bị sập hầm | bị mắc kẹt trong | mất liên lạc`,
        ['person'],
      ],
      [10, 'thoát khỏi đám cháy | thoát khỏi chiếc xe | hoảng loạn thoát khỏi | kêu cứu', ['person']],
      [
        9,
        'gãy cột sống | gãy xương | gãy xương đùi | dập nát chân | dập phổi | chấn thương cột sống | đa chấn thương',
        ['person'],
      ],
      [
        9,
        'được vớt lên | được vớt lên an toàn | được vớt | còn lại được cứu | còn lại được cứu sống | bị nước cuốn vào | bị nước cuốn trôi | bị nước cuốn | bị sóng cuốn',
        ['person'],
      ],
      // who dies, is hurt or poisoned
      [
        9,
        `tử vong tại chỗ | chết tại chỗ | thiệt mạng tại chỗ | tử vong trên đường | tử vong sau đó |
      tử vong do đuối nước | chết do đuối nước | chết vì đuối nước | tử vong do tai nạn | tử vong vì tai nạn |
      tử vong do tai nạn giao thông | bị xây xát | bị xây xát nhẹ | bị xây xước | bị chấn thương sọ não |
      chấn thương sọ não | chấn thương nặng | nghi bị ngộ độc thực phẩm | có triệu chứng ngộ độc |
      có dấu hiệu ngộ độc | có dấu hiệu bị ngộ độc | phải cấp cứu | được đưa đi cấp cứu |
      được chuyển đi cấp cứu | được sơ cứu | bị ngất | bị ngất xỉu | bị hôn mê | hôn mê | mất mạng |
      bị mất mạng | tử thương | bị cuốn mất tích | bị lũ cuốn mất tích | bị nước cuốn mất tích |
      mất tích trên biển | rơi xuống vực | bị rơi xuống vực | bị rơi xuống sông | bị cây đè | bị tường đè |
      bị tường sập đè | bị đất vùi | bị đất đá đè | bị máy cuốn | bị điện giật tử vong | bị đuối |
      trôi dạt trên biển | bị trôi dạt | bị trôi dạt trên biển | gặp nạn trên biển | bị nạn trên biển |
      bị tai nạn trên biển | thoát chết trong gang tấc | bị đâm tử vong | bị chém tử vong | bị đánh tử vong |
      bị sát hại dã man | bị súng bắn | trúng bom | trúng mìn | vướng mìn`,
        ['person'],
      ],
      // who is saved, and whom others sell or abuse
      [
        9,
        `được giải cứu an toàn | được giải cứu thành công | được cứu nạn an toàn | được cứu an toàn |
      được cứu kịp thời | được cứu sống kịp thời | được cứu lên tàu | được tàu cá cứu | được đưa về bờ |
      được đưa về bờ an toàn | được đưa vào đất liền | được đưa ra khỏi đám cháy | được đưa ra khỏi hiện trường |
      được đưa xuống an toàn | được hướng dẫn thoát nạn | là nạn nhân | bị lừa sang campuchia | bị lừa sang |
      bị bán sang | bị bán sang trung quốc | bị lừa bán sang | bị cưỡng bức lao động | bị bạo lực |
      bị bạo lực gia đình | bị bạo lực học đường | bị xâm hại tình dục | bị mua bán người | bị bóc lột |
      bị ép bán dâm`,
        ['person'],
      ],
      [
        7,
        'bị chó nhà cắn | bặt tin | bặt vô âm tín | chưa liên lạc được | dính bẫy | sập bẫy | bị lừa đảo | bị gạt | bị quỵt tiền',
        ['person'],
      ],
      [6, 'sang chấn | trôi dạt | bẹp dúm', ['person']],
      [
        6,
        'đang hồi phục | đang dần hồi phục | dần hồi phục | đã qua cơn nguy kịch | qua cơn nguy kịch | đang nguy kịch',
        ['person'],
      ],
    ],
    cues: [
      [14, 'nạn nhân | tử vong | thiệt mạng | bị thương | tử nạn | mất tích', ['age']],
      [
        8,
        `cái chết | thiêu sống | xâm hại | hiếp dâm | dâm ô | bị đánh | bị sát hại | bị đâm | thi thể |
      hy sinh | gặp nạn | tìm kiếm | tra tấn | bị hành hung | bị cướp | sét đánh | cướp giật`,
        ['age'],
      ],
      [
        5,
        `làm chết | thiệt mạng | tử vong | mất tích | cứu sống | cứu được | tử nạn | cướp đi | thương vong |
      giết chết | đuối nước | thi thể | gặp nạn | bị nạn | cứu nạn | vớt được | bị thiệt mạng | sét đánh |
      bất tỉnh`,
        ['person'],
      ],
      [4, ' đưa lên bờ', ['person']],
      [
        3,
        `bị thương | mắc kẹt | chết | nạn nhân | bị cuốn trôi | cứu | nhập viện | bị thương nặng | cứu hộ |
      giải cứu | trôi dạt | lật | bị tai nạn | cấp cứu`,
        ['person'],
      ],
      [2, 'người chết | bị thương | số người chết | tử vong', SHARES],
      [
        1.5,
        `khiến | tai nạn | va chạm | tông | đâm | vết thương | thương tích | ngộ độc | vụ nổ | thảm sát |
      đánh bom | cháy`,
        ['person'],
      ],
      [5, 'thương tật'],
      [
        5,
        `bầm tím | bị bạn học đánh | bị bỏng | bị chó cắn | bị lũ cuốn | chó cắn | dở trò đồi bại |
      nguy kịch | treo cổ | trận đòn | tự tử | đánh bầm tím | đồi bại`,
        ['age'],
      ],
      [5, 'chìm tàu | khám nghiệm tử thi | ngạt khí | ngạt khói | sập giàn giáo', ['age', 'person']],
      [
        5,
        `an táng | bắt cóc | bị cha đánh | bục nước | hôn mê | hầm biogas | hầm lò | máy bay rơi |
      mất tích sau | ngộ độc khí | ngộ độc thực phẩm | tai nạn thảm khốc | thương tích nặng | truy thăng |
      trúng đạn | tàu chìm | tình trạng nguy kịch | tông liên hoàn | tử thi | va nhau | vụ tngt |
      đuôi container`,
        ['count'],
      ],
      [9, 'tổn thương cơ thể | tổn hại | tổn hại sức khoẻ | tổn hại cho sức khoẻ | thương tích', SHARES],
      [3, 'gây bỏng | lửa bao vây | ngất lịm | phu vàng | dụ dỗ', ['age']],
      [
        3,
        `bẹp dúm | bị kẹt | bịt kín lối ra | chìm sà lan | chấn thương sọ não | nước cuốn | phục kích |
      tai nạn liên hoàn | tai nạn thương tâm | thảm án | va chạm mạnh | vũng máu | vụ chìm | xả súng |
      đánh hội đồng | đâm chìm | chặt đứt | khi nghe tiếng động lớn | sàm sỡ | tàu bị chìm`,
        ['count'],
      ],
      [2, 'gục xuống | lũ dữ | sạt lở đất | tai nạn nghiêm trọng | án mạng', ['count']],
      [2, 'đang mang thai', ['age']],
      [5, 'vụ đầu độc | vụ giải cứu', ['age']],
      // whose share of the dead is told: "trẻ em chiếm 21% | số nạn nhân"
      [
        7,
        'số nạn nhân | tổng số nạn nhân | nạn nhân tử vong | số người thiệt mạng | số ca tử vong do đuối nước | số người chết vì tai nạn | số người chết do tai nạn',
        SHARES,
      ],
      [7, 'tử vong do đuối nước | tử vong do tai nạn | tử vong vì tai nạn | chết do tai nạn', SHARES],
      // what kills and hurts many
      [
        4,
        `chìm tàu làm | lật thuyền làm | lật ghe | lật tàu | sập mỏ | sập hầm lò | nổ lò hơi | nổ bình gas |
      nổ khí | tai nạn lao động làm | tai nạn giao thông làm | tai nạn đường sắt | ngạt nước | vùi lấp |
      số người thương vong | rơi máy bay`,
        ['person'],
      ],
      [3, 'bặt tin | mất liên lạc | chưa liên lạc được | trôi dạt trên biển | phao tin cầu cứu', ['person']],
      [3, IDENTITY, ['age']],
    ],
    subjects: [
      [
        2,
        `thiệt mạng | tử vong | tai nạn | bị thương | mất tích | chết | thi thể | nạn nhân | đuối nước |
      tử nạn | thương vong`,
      ],
    ],
    topics: [[1.5, ACCIDENTS, ['person']]],
  }),
  fate: true,
  kinds: { age: 2, shortened: 0.9, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 5,
  takes: ['casualty', 'damage'],
  gathers: ['damage'],
  figures: [
    { role: 'missing', items: ['mất tích'] },
    { role: 'injured', items: ['bị thương', 'thương tích', 'thương nặng', 'thương nhẹ', 'thương'] },
    { role: 'dead', items: ['chết', 'tử vong', 'thiệt mạng', 'hy sinh', 'hi sinh', 'tử nạn', 'thi thể'] },
    { role: 'injured', kinds: ['count'], said: HURT_WORDS },
    { role: 'missing', kinds: ['count'], said: ['mất tích'] },
    { role: 'rescued', items: ['mắc kẹt'] },
    { role: 'rescued', kinds: ['count'], said: ['thoát nạn'] },
    { role: 'rescued', near: ['cứu', 'cứu sống', 'cứu được', 'cứu vớt', 'giải cứu', 'đưa'] },
    { role: 'injured', near: ['bị thương', 'làm bị thương'] },
    { role: 'missing', near: ['mất tích'] },
    { role: 'dead', near: ['chết', 'tử vong', 'thiệt mạng', 'làm chết', 'cướp đi'] },
  ],
})
