import { COUNTS, EXTENTS, GROUNDS, LOADS, READINGS, SPREADS, STOCKS, VALUES, WARES } from './sorts.js'
import { OFFENDERS } from './topics.js'
import { defineType, pairs } from './type.js'

export const damage = defineType({
  name: 'damage',
  vi: 'thiệt hại',
  en: 'losses by disaster, fire or crime',
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
  words: () => {
    const LOSSES = ['money', 'percent', 'ratio', 'mass', 'length', 'area', 'volume', 'thing', 'body'] as const
    /** Stock and crops that die of cold, thirst, pests and disease. */
    const STOCK = `con bò | con trâu | con dê | con lợn | con heo | con gà | con vịt | con ngan | con gia súc | 
  con trâu , bò | con trâu bò | con cá | tôm | cá | cá lồng | ngao | nghêu | tôm hùm | tôm nuôi | cá nuôi | gà | vịt | trâu bò`
    const STRUCK = ['length', 'area', 'volume', 'person', 'thing', 'body'] as const
    return {
      items: [
        [8, 'diện tích thiệt hại | diện tích bị chết | diện tích nhiễm bệnh | diện tích bị bệnh', ['area', 'percent']],
        // how long it burns, shakes or stands still: "vụ cháy kéo dài 3 giờ"
        [
          8,
          `vụ cháy | đám cháy | trận cháy | hoả hoạn | vụ hoả hoạn | vụ nổ | động đất | vụ động đất | trận động đất |
      rung chấn | ách tắc | ùn tắc | tắc nghẽn | tắc đường | kẹt xe | giao thông ách tắc | giao thông ùn tắc |
      giao thông tê liệt | mất điện | mất nước | cúp điện | cắt điện`,
          ['duration'],
        ],
        [
          6,
          `miệng hố | hố tử thần | hố sụt | hố | thiệt hại | tổng thiệt hại | số tiền chiếm đoạt | hộ bị |
      nhà bị | căn nhà bị | hố sâu | điểm sạt lở | rừng bị | vết nứt | hộ dân bị | nhà dân bị | căn bị |
      ha lúa | cá chết | khu vực sạt lở | lợn bệnh | nhà sập | nhà tốc mái | tàu bị chìm | tôm hùm chết |
      điểm ngập`,
        ],
        [
          5,
          `ha hoa màu | con gia súc | đoạn đê | cây xanh gãy | chiếc xe bị | ngôi nhà bị | nhà bị tốc mái |
      vị trí sạt lở | đất đá | khối đất đá | tài sản thiệt hại | giá trị thiệt hại |
      tổng giá trị thiệt hại | mức thiệt hại | hộ bị ảnh hưởng | hộ bị thiệt hại | diện tích bị |
      diện tích lúa bị | diện tích rừng bị | diện tích bị thiệt hại`,
        ],
        [5, 'thất thoát | số tiền lừa đảo | số tiền bị mất | tài sản bị | số tài sản | tổng số tài sản', ['money']],
        [8, 'tiền chuộc | số tiền chuộc | khoản tiền chuộc | tống tiền', ['money']],
        [3, 'cột điện | đám cháy | chiếm đoạt | con lợn | lợn | nhà dân'],
        [1.5, 'nhà cửa | ao tôm | lồng bè'],
        [
          6,
          'con bị chết | con lợn tiêu huỷ | cột điện lớn | phương tiện hư hỏng | đoạn ngập | cánh đồng lúa',
          ['count'],
        ],
        [6, 'số lợn tiêu huỷ', COUNTS],
        [6, 'ta luy | đoạn sạt lở', READINGS],
        [4, 'đoạn bê tông | ô tô đâm'],
        [4, 'xe khác | xe máy khác', ['count']],
        [4, 'số tiền lừa', ['money']],
        [4, 'hoa màu', READINGS],
        [20, 'bị chôn vùi | bị ngập | bị ngập lụt | bị ngập nước', ['count']],
        [
          9,
          'tỷ lệ tôm chết | tỷ lệ chết | tôm chết | lợn chết | gia súc chết | gia cầm chết',
          ['percent', 'mass', 'count'],
        ],
        [5, 'đất rừng bị', ['area', 'percent', 'ratio']],
        [
          8,
          `điểm bị ách tắc | điểm ách tắc | điểm tắc đường | điểm bị tắc | điểm bị ngập | điểm bị sạt lở | điểm sạt |
      điểm sụt lún | điểm sụt lở | điểm xói lở | điểm đứt gãy | điểm bị chia cắt | vị trí bị ngập | vị trí bị sạt lở |
      vị trí sụt lún | vị trí xói lở | vị trí bị ách tắc | đoạn bị ngập | đoạn bị sạt lở | đoạn xói lở`,
          ['count'],
        ],
        [14, pairs(STOCK, 'chết | bị chết'), ['count', 'mass']],
        [8, pairs(STOCK, 'mắc bệnh | nhiễm bệnh | nhiễm dịch'), ['count', 'mass']],
        // what befalls stock is no matter of people's health
        [
          12,
          pairs(
            'ổ dịch',
            'tả lợn | cúm gia cầm | lở mồm long móng | viêm da nổi cục | tai xanh | heo tai xanh | bệnh dại',
          ),
          ['count'],
        ],
        [
          10,
          `giá trị tài sản thiệt hại | giá trị tài sản bị thiệt hại | tổng giá trị tài sản thiệt hại | thiệt hại về tài sản |
      thiệt hại tài sản | tài sản thiệt hại | giá trị thiệt hại về tài sản | thiệt hại do cháy | thiệt hại do thiên tai |
      thiệt hại do mưa lũ | thiệt hại về nông nghiệp | thiệt hại về nhà ở | số tiền thiệt hại | số tiền thất thoát |
      số tiền mất | tài sản bị chiếm đoạt | tài sản bị mất | thiệt hại kinh tế | ước thiệt hại | tổng mức thiệt hại |
      mức độ thiệt hại | tỷ lệ thiệt hại | thiệt hại năng suất`,
          ['money', 'percent', 'ratio'],
        ],
        [
          9,
          `diện tích bị ảnh hưởng | diện tích bị hạn | diện tích bị ngập | diện tích ngập úng | diện tích bị nhiễm |
      diện tích nhiễm | diện tích bị mất trắng | diện tích mất trắng | diện tích bị cháy | diện tích cháy | diện tích rừng cháy | diện tích rừng bị cháy |
      diện tích rừng thiệt hại | diện tích rừng bị phá | diện tích gieo trồng bị | diện tích lúa ngập | rừng bị cháy`,
          ['area', 'percent', 'ratio'],
        ],
        [
          9,
          `khách hàng mất điện | khách hàng bị mất điện | hộ dân mất điện | hộ mất điện | hộ bị mất điện | hộ bị cô lập |
      hộ dân bị cô lập | hộ bị ngập | hộ dân bị ngập | hộ thiếu nước | hộ bị thiếu nước | hộ bị mất nhà | hộ mất nhà |
      công trình hư hỏng | công trình thuỷ lợi hư hỏng | công trình bị hư hỏng | công trình thuỷ lợi bị hư hỏng |
      trường học bị hư hỏng | điểm trường bị hư hỏng | trạm biến áp hư hỏng | cột điện gãy đổ | cột điện bị gãy |
      cầu bị cuốn trôi | cầu tạm bị cuốn trôi | phương tiện bị thiêu rụi | phương tiện bị chìm | tàu thuyền bị chìm |
      lồng bè bị cuốn trôi | phòng học tốc mái | phòng học bị tốc mái | đám cháy rừng | hố sụt lún`,
          ['count'],
        ],
        // buildings and works that suffered
        [
          8,
          `nhà hư hỏng | nhà hư hại | nhà ngập | nhà ở bị | nhà thiệt hại | nhà tốc mái , hư hỏng | nhà sập đổ |
        nhà sập hoàn toàn | nhà cửa bị | ngôi nhà hư hỏng | ngôi nhà sập | ngôi nhà tốc mái | lán trại bị |
        chuồng trại bị | ki ốt bị | kiốt bị | gian hàng bị | sạp hàng bị | quầy hàng bị | cột điện bị |
        trụ điện bị | trụ điện gãy | trụ điện gãy đổ | trụ điện ngã đổ | cột điện gãy | cột điện đổ |
        cột điện ngã đổ | cột viễn thông bị | trạm bts bị | trạm biến áp bị | cây gãy đổ | cây ngã đổ |
        cây xanh đổ | cây xanh gãy đổ | cây xanh ngã đổ | cây xanh bị gãy đổ | cây xanh bị đổ |
        cây xanh bị ngã đổ | lồng bè bị | lồng cá bị | lồng bè thiệt hại | bè nuôi bị | ao nuôi bị | ao cá bị |
        tàu bị hư hỏng | tàu cá bị hư hỏng | tàu thuyền bị hư hỏng | tàu chìm | tàu cá chìm |
        thuyền bị chìm | ghe bị chìm | sà lan bị chìm | xe bị cháy | xe máy bị cháy | ô tô bị cháy |
        xe máy bị thiêu rụi | ô tô bị thiêu rụi | ô tô bị hư hỏng | xe máy bị hư hỏng | xe bị hư hỏng |
        điểm sạt trượt | điểm ngập úng | điểm ngập lụt | điểm ngập sâu | điểm lún nứt | vị trí sạt trượt |
        vị trí ngập | vị trí hư hỏng | khối sạt lở | điểm sạt lở lớn | điểm sạt lở nhỏ | điểm sạt lở nghiêm trọng |
        điểm sạt lở đất | điểm sạt lở bờ sông | điểm sạt lở bờ biển | thôn bị cô lập | bản bị cô lập |
        xã bị cô lập | thôn bị chia cắt | xã bị ngập | thôn bị ngập`,
          ['count'],
        ],
        // sums of losses and of what swindlers took
        [
          10,
          `giá trị thiệt hại ước tính |
        tổng giá trị thiệt hại ước tính | thiệt hại vật chất | thiệt hại về vật chất | thiệt hại về kinh tế |
        tổng thiệt hại về kinh tế | tổng thiệt hại về tài sản | tổn thất tài sản | tổn thất về tài sản |
        tổng số tiền chiếm đoạt | tổng số tiền bị chiếm đoạt | số tiền bị chiếm đoạt | số tiền đã chiếm đoạt |
        số tiền bị lừa | số tiền bị lừa đảo | số tiền chúng chiếm đoạt | tiền bị chiếm đoạt | tài sản chiếm đoạt |
        trị giá tài sản bị thiệt hại | trị giá tài sản thiệt hại | trị giá tài sản bị chiếm đoạt |
        giá trị tài sản bị mất | giá trị tài sản bị chiếm đoạt | giá trị tài sản chiếm đoạt | số tài sản bị mất |
        số tài sản bị chiếm đoạt | thiệt hại do tham nhũng | thiệt hại cho ngân sách |
        thiệt hại cho ngân sách nhà nước | thiệt hại cho nhà nước | thiệt hại của vụ án | số tiền tham ô |
        số tiền gây thất thoát | giá trị thất thoát | tài sản thất thoát | thiệt hại do cháy nổ |
        thiệt hại do dịch bệnh | thiệt hại do bão | thiệt hại do bão lũ | thiệt hại do mưa đá |
        thiệt hại do hạn hán | thiệt hại về thuỷ sản | thiệt hại về chăn nuôi | thiệt hại về giao thông |
        thiệt hại về thuỷ lợi | thiệt hại về hạ tầng | thiệt hại về cây trồng | thiệt hại về sản xuất |
        thiệt hại về người và tài sản`,
          ['money', 'percent', 'ratio'],
        ],
        // fields, woods and waters that suffered
        [
          9,
          `lúa bị | lúa bị ngập | lúa bị ngập úng | lúa bị đổ ngã | lúa đổ ngã | lúa ngập úng | lúa bị thiệt hại |
        lúa thiệt hại | lúa mất trắng | lúa và hoa màu bị | lúa , hoa màu bị | ngô bị | hoa màu bị |
        hoa màu thiệt hại | rau màu bị | cây trồng bị | cây trồng thiệt hại | cây ăn quả bị | cây ăn trái bị |
        cà phê bị | cao su bị | hồ tiêu bị | sầu riêng bị | mía bị | sắn bị | chuối bị | rừng trồng bị |
        rừng thiệt hại | vườn cây bị | thuỷ sản bị thiệt hại | thuỷ sản thiệt hại | thuỷ sản bị ngập |
        nuôi trồng thuỷ sản bị | tôm nuôi bị | tôm thiệt hại | tôm bị thiệt hại | nghêu bị thiệt hại |
        diện tích cây trồng bị | diện tích hoa màu bị | diện tích rau màu bị | diện tích nuôi tôm bị |
        diện tích tôm bị | diện tích tôm thiệt hại | diện tích thuỷ sản bị | diện tích nuôi trồng thuỷ sản bị |
        diện tích bị thiếu nước | diện tích thiếu nước | diện tích bị khô hạn | diện tích khô hạn |
        diện tích bị xâm nhập mặn | diện tích bị nhiễm mặn | diện tích bị sâu bệnh | diện tích nhiễm sâu bệnh |
        diện tích bị lấn chiếm | diện tích rừng bị lấn chiếm | diện tích rừng bị mất | diện tích rừng bị chặt phá |
        diện tích sạt lở | diện tích bị sạt lở | diện tích đất bị sạt lở | đất bị sạt lở | đất sạt lở |
        diện tích ngập | diện tích lúa đổ ngã | diện tích lúa ngập úng | diện tích lúa thiệt hại`,
          ['area', 'percent', 'ratio'],
        ],
        // banks, dykes and roads that suffered
        [
          9,
          `bờ sông bị | bờ sông sạt lở | bờ sông bị sạt lở | bờ biển bị | bờ biển sạt lở | bờ biển bị sạt lở |
        bờ biển bị xói lở | bờ biển xói lở | đường bị sạt lở | đường bị ngập | chiều dài sạt lở |
        tổng chiều dài sạt lở | chiều dài bị sạt lở | sạt lở bờ sông | sạt lở bờ biển | sạt lở đê`,
          ['length'],
        ],
        // herds and fish that died or had to be killed
        [
          10,
          `gia súc bị chết | gia cầm bị chết | gia súc , gia cầm bị chết | gia súc , gia cầm chết |
        gia súc , gia cầm bị cuốn trôi | gia súc bị cuốn trôi | gia súc chết rét |
        trâu , bò chết rét | trâu bò chết rét | trâu , bò chết | lợn tiêu huỷ | lợn bị tiêu huỷ |
        lợn buộc tiêu huỷ | lợn phải tiêu huỷ | lợn mắc bệnh | lợn bị bệnh | lợn ốm | lợn bị chết |
        gia cầm tiêu huỷ | gia cầm bị tiêu huỷ | gia cầm phải tiêu huỷ | gia cầm mắc bệnh | gia súc mắc bệnh |
        trâu , bò mắc bệnh | bò mắc bệnh | con mắc bệnh | con tiêu huỷ | con bị tiêu huỷ | con phải tiêu huỷ |
        con nhiễm bệnh | cá chết hàng loạt | hàu chết | hàu bị chết | sò chết`,
          ['count', 'mass'],
        ],
        // losses as such
        [9, `thiệt hại về vật nuôi | tổn thất kinh tế | tổn thất vật chất | tổn thất do thiên tai`, ['money']],
        [
          8,
          'diện tích bị phá | diện tích bị phát | diện tích bị phát trắng | diện tích mất rừng | rừng bị phá | rừng bị chặt phá',
          ['area'],
        ],
        [
          6,
          'bồi thường | đền bù thiệt hại | tiền bồi thường | mức bồi thường thiệt hại | số tiền bồi thường',
          ['money'],
        ],
        // jobs are people's, lost or found
        [-8, 'việc làm | chỗ làm', ['count']],
      ],
      done: [
        // savings that are drawn for those who cheat
        [10, 'tất toán | đề nghị tất toán | đã tất toán', ['thing', 'count', 'money']],
        // what those who have suffered get is none of what they lost
        [-15, 'được hỗ trợ | được trợ cấp | được hỗ trợ không quá | được hỗ trợ tối đa | được cứu trợ', ['money']],
        [9, 'suýt mất | suýt bị lừa | suýt bị mất | bị chiếm đoạt trị giá | tài sản bị chiếm đoạt trị giá', ['money']],
        [5, 'buộc tiêu huỷ | phải tiêu huỷ | đã tiêu huỷ | buộc phải tiêu huỷ | tiêu huỷ bắt buộc', ['thing', 'mass']],
        // what wind, water, fire and quakes do to what stands: "bão làm bay mái | 30 nhà", "đường sạt lở tại | 12 điểm"
        [
          8,
          `tốc mái | bay mái | làm bay mái | hất tung | làm nứt | nứt | gây nứt | lún nứt | làm đổ | xô đổ | làm gãy đổ |
      làm vỡ | vỡ kính | làm vỡ kính | gây hư hỏng | hư hại | gây hư hại | cháy rụi | làm cháy rụi | cháy lan sang |
      mất điện | làm mất điện | gây mất điện | làm mất nước | cắt đứt | chia cắt | cô lập | gây cô lập |
      gây chia cắt | gây ngập | làm ngập úng | gây ngập úng | đứt gãy | làm đứt gãy | xói lở | làm xói lở`,
          ['thing', 'body', 'event', 'length', 'area'],
        ],
        [
          8,
          `sạt lở tại | bị sạt lở tại | gây sạt lở tại | sụt lún tại | bị sụt lún tại | sụt taluy âm tại |
      sụt taluy dương tại | sạt taluy âm tại | ngập tại | bị ngập tại | gây ngập tại | ngập sâu tại |
      ngập cục bộ tại | tắc đường tại | gây tắc đường tại | ách tắc tại | gây ách tắc tại | gây ùn tắc tại |
      chia cắt tại | hư hỏng tại`,
          ['event', 'thing', 'body'],
        ],
        [8, 'sạt lở | bị sạt lở | làm sạt lở | gây sạt lở | sạt taluy dương tại', ['event']],
        [8, 'làm chết | đánh chết | giết chết', ['thing']],
        [6, 'vỡ | sạt | sạt lở | hỏng | làm hỏng | gãy đổ | đổ sập', ['length', 'area', 'volume', 'thing']],
        [
          7,
          `phá huỷ | làm hư hại | thiêu huỷ | làm cháy | phá | vụ phá | phá rừng | huỷ hoại | chặt phá |
      chặt hạ | thiêu rụi | làm sập | cuốn trôi | gây thiệt hại | thiệt hại | nhấn chìm | làm chìm |
      quét qua | vùi lấp | làm hư hỏng`,
          LOSSES,
        ],
        // what pests and diseases come upon: "rầy nâu phát sinh trên | 85 ha"
        [7, 'phát sinh trên | phát sinh gây hại trên | gây hại trên | nhiễm trên | xuất hiện trên', ['area']],
        [7, 'gian lận của | gây thiệt hại cho', ['money']],
        [8, 'trộm | lấy trộm | cướp | lấy đi | cướp đi | lấy mất | đánh cắp | lấy cắp | trộm cắp', ['thing', 'mass']],
        [6, 'trộm | lấy trộm | cướp | lấy đi | chiếm đoạt | lừa đảo | lừa | lừa lấy | cướp đi | lấy mất', LOSSES],
        [7, 'đâm nát', ['length', 'thing']],
        [4, 'đòi | để đòi | ép | ép đưa | buộc đưa | cưỡng đoạt', ['money']],
        [5, 'đâm vào | tông vào | tông | làm ngập | làm tốc mái | đè bẹp | đè trúng | va chạm với', ['thing']],
        [4.5, 'bị mất | chiếm đoạt số tiền | kéo đổ | thiệt hại lên đến | thất thoát'],
        [4.5, 'bị thiếu mất | đục phá', ['count']],
        [4.5, 'hố rộng', EXTENTS],
        [4.5, 'tông thẳng vào | va quẹt với', GROUNDS],
        [4.5, 'trộm số tiền', ['money']],
        [4.5, 'trộm cắp', VALUES],
        [3, 'tiêu huỷ là', ['count']],
        [3, 'hố sâu', EXTENTS],
        [3, 'va phải', GROUNDS],
        [8, 'húc vào | vụ tai nạn', ['thing']],
        [4.5, 'sạt taluy dương tại', ['length', 'area', 'volume', 'other', 'thing']],
        [6, 'chết | bị chết', ['mass', 'thing', 'percent']],
        [
          6,
          'trộm được | cướp được | lấy trộm được | khoắng | khoắng sạch | cuỗm | cuỗm đi | vơ vét | rút trộm | lừa được',
          ['money', 'mass', 'thing'],
        ],
        [
          6,
          'nhổ bỏ | bứng gốc | đập phá | đốt phá | đập vỡ | ném vỡ | bắn hạ | bắn rơi | bắn cháy | đâm chìm',
          ['thing'],
        ],
        [6, 'ủi | ủi phá | san ủi | đốt | đốt rừng | lấn chiếm | bao chiếm', ['area']],
        [
          8,
          `làm thủng mái | thủng mái | rách mái | làm rách mái | vỡ ngói | làm vỡ ngói | vỡ mái ngói | làm sập đổ | sập đổ | giật sập |
      làm giật sập | quật đổ | quật ngã | làm xiêu vẹo | xiêu vẹo | làm nghiêng | làm dập nát | dập nát | làm hỏng hoàn toàn |
      ngập | gây ngập nặng | gây ngập sâu | làm ngập sâu | nhấn chìm hoàn toàn | cuốn phăng | cuốn mất |
      làm trôi | làm trôi mất | trôi | làm bồi lấp | bồi lấp | gây bồi lấp | làm sạt | làm sạt trượt | sạt trượt | làm vùi lấp |
      làm sụt lún | gây sụt lún | sụt lún | làm nứt toác | làm tê liệt |
      tàn phá | làm tan hoang | san phẳng | thiêu trụi | thiêu cháy | thiêu sạch | thiêu cháy sạch | đốt cháy sạch | cháy sạch | đốt cháy | phá hỏng | phá nát | giẫm nát |
      quật gãy | bẻ gãy | làm gãy | làm bật gốc | bật gốc`,
          ['thing', 'body', 'event', 'length', 'area'],
        ],
        // what frost and thirst do to fields: "sương muối gây chết | 220 ha cà phê"
        [
          8,
          `gây chết | làm chết | khiến chết | làm khô héo | làm cháy khô | gây khô hạn | gây khô hạn cho | gây thiếu nước cho |
      gây hạn cho | làm rụng | gây rụng trái | làm mất trắng | gây mất trắng | gây hại | phá hại | ăn trụi | tấn công`,
          ['area', 'mass'],
        ],
        // what people lose to a swindler or a bankrupt: "chủ hụi ôm | 3 tỷ đồng"
        [
          7,
          `ôm | ôm theo | ôm tiền | bị mất tổng cộng | mất tổng cộng | bị lừa | bị lừa mất | bị lừa tổng cộng | bị chiếm đoạt |
      đã bị chiếm đoạt | bị chiếm đoạt tổng cộng | chiếm đoạt tổng cộng | chiếm đoạt của | chiếm đoạt hơn | lừa đảo tổng cộng |
      lừa lấy của | bị cuỗm | bị cuỗm mất | bị rút mất | bị trộm mất | bị mất trắng | mất trắng | thất thu | bị thất thu |
      gây thất thoát | gây thất thoát cho nhà nước | làm thất thoát | gây thất thu | tham ô | biển thủ | rút ruột |
      cưỡng đoạt tổng cộng`,
          ['money'],
        ],
        [
          8,
          `mất điện tại | gây mất điện tại | mất điện ở | mất liên lạc tại | gây mất liên lạc tại | cô lập tại | gây cô lập tại |
      chia cắt giao thông tại | gây chia cắt tại | ngập lụt tại | gây ngập lụt tại | ngập úng tại | gây ngập úng tại |
      thiệt hại tại | gây thiệt hại tại | xói lở tại | xâm thực tại`,
          ['body', 'event', 'thing'],
        ],
        [
          8,
          `xé toạc | xé nát | khoét sâu | ngoạm | ngoạm mất | cuốn bay | hất bay | thổi bay | đánh trôi | đánh vỡ | đánh sập |
      đánh bật | kéo sập | cày nát | gây nứt toác`,
          ['thing', 'length', 'area', 'event', 'body'],
        ],
        [7, 'lan ra | lây lan ra | lan rộng ra | lan tới | lan sang | lây sang', ['area', 'thing']],
        [7, 'chiếm dụng | chiếm dụng của | rút sạch | bị rút sạch | bị chiếm dụng', ['money']],
        [6, 'sạt sâu | lở sâu | sạt lở sâu | sạt vào | xâm thực sâu | lấn sâu', ['length']],
        [7, 'làm hỏng | làm ướt | làm thối | làm mốc | gây hư hỏng | làm ướt hỏng', ['mass', 'volume']],
        [7, 'làm mất | làm mất đi | làm mất hẳn', ['area', 'length', 'thing']],
        [12, 'làm hỏng | làm đứt | làm thủng | làm cháy', ['thing', 'body']],
        [7, 'làm ách tắc | gây ách tắc | làm gián đoạn | gây tê liệt', ['thing', 'body', 'length', 'event']],
        [
          7,
          `chiếm giữ | ăn chặn | bòn rút | thụt két | trục lợi | lấy cắp | đánh cắp | nâng khống | kê khống | thâu tóm |
      chiếm hưởng | lập khống chứng từ rút`,
          ['money'],
        ],
        [10, 'gãy | gãy đổ | đổ | ngã đổ | bật gốc | làm gãy | làm đổ | làm bật gốc | quật đổ', ['thing']],
        [12, 'hỏng | hư | hư hỏng | đứt | cháy | chìm | nứt | thủng', ['thing', 'body']],
        [5, 'mất | bị mất', ['mass']],
        [
          8,
          'phải nhổ bỏ | nhổ bỏ | phải đổ bỏ | đổ bỏ | phải chặt bỏ | chặt bỏ | đốn bỏ | phải đốn bỏ | phá bỏ',
          ['area', 'mass'],
        ],
        [
          9,
          'lũ cuốn | bị lũ cuốn | lũ cuốn trôi | nước cuốn | nước cuốn trôi | bị nước cuốn | sóng cuốn',
          ['area', 'mass', 'thing'],
        ],
        [8, 'báo mất | trình báo mất | mất trộm | bị mất trộm | mất cắp | bị mất cắp', ['money', 'mass', 'thing']],
        [
          14,
          'dừng sản xuất | phải dừng sản xuất | ngừng sản xuất | phải ngừng sản xuất | phải tạm dừng sản xuất',
          ['area'],
        ],
        [14, 'giảm năng suất từ | bị giảm năng suất | làm giảm năng suất | làm giảm năng suất từ', ['percent']],
        [14, 'ngập úng | úng ngập | bị ngập úng | đổ ngã | ngã đổ | ngã rạp | đổ rạp', ['area']],
        // what storms, floods and fires do
        [
          9,
          `gây tốc mái | làm sập hoàn toàn | gây sập | làm hư | làm hư hỏng nặng | gây hư hỏng nặng | làm hỏng nặng |
        làm hư hỏng hoàn toàn | làm đổ sập | gây đổ | gây gãy đổ | làm ngã đổ | gây ngã đổ | làm ngã | giật bay |
        giật gãy | cuốn đi | va chạm làm chìm | gây cháy | thiêu rụi hoàn toàn |
        gây đứt | gây vỡ | làm vỡ đê | tràn vào | tràn qua | nước tràn vào | gây ngập lụt | làm ngập lụt |
        làm thiệt hại | gây thiệt hại nặng cho | gây hư hỏng một phần | bị cuốn trôi mất | cuốn trôi mất |
        gây xói lở | làm xói mòn | gây sập đổ | làm ảnh hưởng đến | gây úng | gây úng ngập | làm úng ngập`,
          ['thing', 'body', 'length', 'area'],
        ],
        // what the losses come to
        [
          8,
          `ước tính thiệt hại | ước thiệt hại | 
        tổn thất | gây tổn thất | gây tổn thất cho | thiệt hại kinh tế |
        thiệt hại kinh tế ước tính | thiệt hại về tài sản ước tính | thiệt hại tài sản ước tính |
        thiệt hại về tài sản | lừa đảo chiếm đoạt | lừa đảo chiếm đoạt của | lừa đảo , chiếm đoạt |
        chiếm đoạt được | tham ô số tiền | tham ô tài sản | thanh toán khống | rút khống | chi khống |
        gây thiệt hại cho ngân sách | gây thiệt hại cho ngân sách nhà nước | gây thiệt hại cho nhà nước |
        gây thiệt hại ngân sách | gây thất thoát ngân sách | gây thất thoát ngân sách nhà nước |
        gây thất thoát tài sản nhà nước | gây thất thoát , lãng phí | gây lãng phí | mất số tiền | bị lừa số tiền |
        bị mất số tiền | bị lừa đảo | bị lừa đảo mất | bị lừa đảo số tiền | bị lừa chuyển | mất toàn bộ |
        trộm cắp tài sản trị giá | cướp tài sản trị giá | chiếm đoạt tài sản trị giá | chiếm đoạt tài sản`,
          ['money'],
        ],
        // woods and trees that people fell and take
        [
          8,
          `chặt phá trái phép | phá trái phép | phá rừng trái phép | phá rừng trái pháp luật | lấn chiếm trái phép |
        cưa hạ | cưa hạ trái phép | đốn hạ | đốn hạ trái phép | chặt hạ trái phép | chặt trộm | cưa trộm |
        cắt trộm | đào trộm | đầu độc | xâm lấn`,
          ['thing', 'area', 'volume'],
        ],
        [6, 'chôn | chôn lấp | chôn huỷ | tiêu huỷ', ['thing', 'mass']],
        [5, 'đã làm | nắng nóng làm | mưa lũ làm | bão làm', ['area', 'thing']],
        [5, 'mở tủ lấy | trộm mất | bớt xén | khai khống', ['mass', 'thing', 'money']],
        [
          9,
          'sạt sâu vào đất liền | lở sâu vào đất liền | sạt lở vào đất liền | lấn sâu vào đất liền | xâm thực vào đất liền | xâm thực sâu vào đất liền | ăn vào đất liền',
          ['length'],
        ],
        // what the state loses to those who cheat: "mỗi năm nhà nước thất thu | 3 tỷ đồng tiền thuế"
        [
          16,
          'nhà nước thất thu | nhà nước bị thất thu | gây thất thu cho nhà nước | làm thất thu cho nhà nước',
          ['money'],
        ],
        [8, 'ước mất | bị mất | mất đi | gây lỗ | làm lỗ | lỗ mất', ['money']],
        // what is paid as a bribe
        [8, 'chung chi | đút lót | lót tay | lại quả | đưa hối lộ | hối lộ | nhận hối lộ', ['money']],
      ],
      does: [
        // what has no light and no road: "6 xã | mất điện, mất liên lạc",
        [
          9,
          'mất điện | mất liên lạc | mất nước | bị mất điện | bị mất liên lạc | bị cô lập | bị chia cắt | không có điện',
          ['body'],
        ],
        // what a thing suffers by wind and water, by fire, by tools and thieves: "9 cây | bị lột vỏ", "21 xe máy | bị biến dạng"
        [
          7,
          `bị gãy | bị gãy đổ | bị đổ | bị đổ ngã | bị ngã đổ | bị bứng | bị nhổ | bị chặt | bị cưa |
      bị cưa hạ | bị đốn | bị đốn hạ | bị lột vỏ | bị bóc vỏ | bị cạo | bị cạo vỏ | bị đẽo | bị đẽo vỏ |
      bị đầu độc | bị vỡ | bị nứt | bị rạn nứt | bị lún | bị lún nứt | bị nghiêng | bị xiêu vẹo |
      bị biến dạng | bị móp | bị móp méo | bị bẹp | bị bẹp dúm | bị xước | bị trầy xước | bị dập nát |
      bị hỏng | bị hỏng nặng | bị hư | bị thủng | bị lật | bị lật úp | bị lật nhào | bị cuốn | bị lũ cuốn |
      bị nước cuốn | bị sóng cuốn | bị sóng đánh | bị trôi | bị vùi | bị bồi lấp | bị xói lở |
      bị sạt | bị sụt | bị sụp | bị sụp đổ | bị đâm | bị đâm chìm | bị đánh chìm | bị húc | bị bắn rơi |
      bị bắn cháy | bị cháy rụi | bị cháy đen | bị cháy sém | bị đốt | bị đốt cháy | bị đốt phá |
      bị phóng hoả | bị nổ tung | bị ném đá | bị đập | bị chia cắt | bị trộm | bị cắt trộm | bị lấy trộm |
      bị mất trộm | bị mất cắp | bị đánh cắp | bị cướp | bị nhiễm mặn | bị khô hạn | bị nhiễm bệnh |
      bị sâu bệnh | bị dịch bệnh | bị ảnh hưởng | bị ảnh hưởng nặng | bị ảnh hưởng nặng nề | bị hư hại nặng | bị thiệt hại nặng`,
          ['mass', 'length', 'area', 'volume', 'thing'],
        ],
        [
          7,
          `bị phá huỷ | bị tàn phá | bị hư hỏng nặng | bị sập | bị ngập | tốc mái | bị tốc mái | hư hỏng |
      bị hư hỏng | bị cháy | bị cuốn trôi | bị phá | bị thiêu rụi | bị thiệt hại | bị tắc | đổ xuống |
      lộn nhào | bị sụt lún | xuất hiện sụt lún | bắt đầu sụt lún | nằm trong vùng nguy hiểm | bị đè bẹp |
      bị cây đè | bị tông | bị ủi | bị chặt phá | bị xoá sổ | bị chìm`,
          STRUCK,
        ],
        [
          7,
          `bị chết | mất trắng | bị sạt lở | bị huỷ hoại | bị chặt hạ | bị cô lập | bị ngập úng | bị mất |
      đổ sập | bị hư hại | hư hại | bị lấy cắp | bị phá hoại`,
          LOSSES,
        ],
        [6, 'bị lấn chiếm | sạt'],
        [6, 'đổ xuống sông', ['count']],
        [6, 'chết bất thường | chết nổi', STOCKS],
        [4, 'đang bốc cháy', ['count']],
        [
          8,
          'bị bệnh | nhiễm bệnh | mắc bệnh | bị nhiễm bệnh | bị sâu bệnh | bị dịch bệnh | bị sâu hại | bị rầy | nhiễm rầy | nhiễm sâu bệnh',
          ['area'],
        ],
        [7, 'chết | chết hàng loạt | đều bị bệnh | thất thoát | bị thất thoát', ['mass', 'thing']],
        [
          9,
          'mắc dịch | bị mắc dịch | mắc dịch tả | bị mắc dịch tả | nhiễm dịch | bị nhiễm dịch | nhiễm dịch tả | bị nhiễm dịch tả | mắc cúm gia cầm | nhiễm cúm gia cầm | dương tính với dịch tả',
          ['mass', 'thing'],
        ],
        [5, 'gặp nạn | bị nạn | bị rơi | mất lái | bị tai nạn | bị đập phá | bị đập vỡ', ['thing']],
        [
          9,
          `sập đổ | bị sập đổ | bị vùi lấp hoàn toàn | bị nứt tường | nứt tường | bị nứt | bị sập một phần |
      bị sập hoàn toàn | bị nghiêng đổ | nghiêng đổ | gãy đổ | xiêu vẹo | bị bay mái | bay mái | bị thủng mái | bị đứt gãy |
      bị xói mòn | bị sạt trượt | bị ngập sâu | ngập úng | ngập trong nước | chìm trong nước | bị bồi lấp |
      bị nước cuốn trôi | bị lũ cuốn trôi | bị sóng đánh vỡ | bị gió cuốn | bị gió giật sập | bị sét đánh |
      bị sét đánh cháy | bị dập nát | bị đổ rạp | đổ rạp | bị thiêu rụi hoàn toàn | bị cháy trụi | cháy trụi | hư hỏng nặng |
      hư hỏng hoàn toàn | bị tê liệt`,
          ['length', 'area', 'volume', 'thing', 'body', 'event'],
        ],
        // what hail and wind do to fields: "95 ha ngô | rách lá"
        [
          12,
          `bị rụng | bị rụng mất | rụng trái | rụng quả | rụng hoa | bị rụng trái | bị rụng quả | rách lá | bị rách lá | gãy cành | gãy ngọn | bị gãy cành |
      đổ ngã | đổ gục | ngã rạp | bị ngã rạp | đổ sập | bị đổ sập | rách nát | bị rách nát`,
          ['area'],
        ],
        // fields without water, with pests, given up: "640 ha dừa | bị khô lá"
        [
          10,
          `bị chiếm | bị bao chiếm | thiếu nước tưới | thiếu nước | thiếu nước sản xuất | khô hạn | bị hạn | bị khô héo | khô héo | héo rụi | bị héo rụi | héo úa | héo khô | cháy lá | chết héo |
      bị khô lá | khô cháy |
      bị khô cháy | bị cháy lá | bị vàng lá | vàng lá | bị rụng lá | bị rụng trái | phải đốn bỏ | bị đốn bỏ | phải chặt bỏ |
      phải nhổ bỏ | phải phá bỏ | phải gieo cấy lại | phải gieo sạ lại | phải cấy lại | có nguy cơ mất trắng | giảm năng suất |
      bị giảm năng suất | bị mất mùa | mất mùa | nhiễm mặn | nhiễm phèn | bị đạo ôn | nhiễm đạo ôn | bị chuột phá | bị lép hạt |
      bị chết rét | chết rét | bị chết cháy`,
          ['area', 'percent', 'ratio'],
        ],
        [9, 'bị thiệt hại | bị mất trắng | bị hư hỏng | bị thiệt hại nặng', ['percent', 'ratio']],
        [
          9,
          'mất điện | bị mất điện | bị mất nước sinh hoạt | thiếu nước sinh hoạt | mất nước sinh hoạt | bị cô lập | bị chia cắt',
          ['person'],
        ],
        [9, 'bị mất điện diện rộng | mất điện diện rộng | ngập trong nước lũ | bị ngập lũ', ['body']],
        [8, 'bị chiếm đoạt | bị lừa | bị mất | bị cuỗm | bị lừa đảo | bị các đối tượng chiếm đoạt', ['money']],
        [
          8,
          'khó phục hồi | không thể phục hồi | không còn khả năng phục hồi | không thể khôi phục',
          ['area', 'percent', 'thing'],
        ],
        [9, 'chết máy | bị chết máy | ngập nước | bị ngập nước | bị thuỷ kích | bị cuốn xuống sông', ['thing']],
        [10, 'trắng tay | mất nhà | mất nhà cửa | mất nhà ở | mất mùa | mất trắng', ['person']],
        [9, 'thiếu nước ngọt | thiếu nước sạch | thiếu nước uống | thiếu nước dùng', ['person']],
        [
          8,
          `ngập | ngập nước | ngập sâu | bị ngập sâu | bị ướt | bị trôi mất | trôi | bật gốc | bị bật gốc | ngã đổ | ngã rạp | đổ ngã |
      gãy | gãy ngang | ách tắc | bị ách tắc | tê liệt | bị tê liệt | bị huỷ | khô cạn | bị khô cạn | cạn nước | cạn kiệt | trơ đáy |
      cạn trơ đáy | bị hại | bị hỏng hóc | bị khảm lá | nhiễm bệnh khảm lá | chết khô | chết cháy | bị chết khô | bị chết cháy`,
          ['mass', 'length', 'area', 'volume', 'thing', 'body'],
        ],
        [11, 'bật gốc | bị bật gốc | gãy đổ | bị gãy đổ | ngã đổ | bị ngã đổ | đổ ngã | bị đổ ngã', ['thing']],
        [9, 'phải tiêu huỷ | bị tiêu huỷ | buộc tiêu huỷ | buộc phải tiêu huỷ', ['mass', 'thing']],
        [8, 'chết | bị chết', ['area']],
        [9, 'bị tràn | bị tràn bờ | tràn bờ', ['area', 'thing']],
        [7, 'sập', ['thing']],
        [
          9,
          `hư hỏng | bị hư hỏng | hư hại | bị hư hại | bị phá huỷ | bị sập | đổ sập | bị đổ | bị cuốn trôi |
      bị cháy | bị thiêu rụi | bị tốc mái`,
          ['thing', 'event'],
        ],
        [
          14,
          `bị hạn | bị khô hạn | bị mất trắng | mất trắng | giảm năng suất | bị giảm năng suất | bị ngập | bị ngập úng | bị thiếu nước |
      bị thiếu nước tưới | phải dừng sản xuất | phải ngừng sản xuất | phải bỏ vụ | không thể gieo cấy | không thể xuống giống`,
          ['area'],
        ],
        // what things, works and fields suffer
        [
          9,
          `bị nhấn chìm | bị chìm hoàn toàn | bị hư hỏng hoàn toàn | bị hư hỏng một phần | hư hỏng một phần |
        hư hại nặng | bị cuốn đi | bị sập tường | bị tróc mái | bị tốc ngói | bị vỡ ngói | bị tốc mái hoàn toàn |
        bị tốc mái một phần | tốc mái hoàn toàn | tốc mái một phần | bị đứt | bị đứt dây | bị vỡ bờ | vỡ bờ |
        bị vỡ đê | bị chôn lấp | bị ngập lụt | ngập lụt | bị ngập cục bộ | ngập cục bộ | bị ngập nặng |
        có nguy cơ sạt lở | có nguy cơ bị sạt lở | có nguy cơ sập đổ | có nguy cơ đổ sập | nguy cơ sạt lở |
        bị xâm nhập mặn | bị mặn xâm nhập | bị cháy một phần | bị ăn trụi |
        bị chặt trộm | bị cưa trộm | bị đào trộm | bị đốn trộm | bị đốn hạ trái phép | bị chặt hạ trái phép |
        bị xâm hại | bị chết hàng loạt | chết do rét | chết vì rét | bị chết do | ốm chết | bị ốm chết |
        mắc bệnh phải tiêu huỷ | mắc bệnh buộc phải tiêu huỷ | bị trôi dạt | bị mất liên lạc | bị rò rỉ dầu |
        bị mắc cạn | mắc cạn | bị phá nước | bị sự cố | bị thiệt hại hoàn toàn | bị thiệt hại một phần |
        thiệt hại hoàn toàn | thiệt hại một phần | bị thiệt hại trên # %`,
          ['thing', 'length', 'area', 'volume', 'mass'],
        ],
        [
          7,
          'bay nóc | tốc nóc | bị đè chết | gãy rạp | bị cuốn phăng | trôi sạch | nhiễm đốm trắng | bị đốm trắng | chết trắng | bị phát trắng | bị phát dọn | bị phá trái phép | nổi đầu chết',
          ['thing', 'area', 'count', 'mass', 'body'],
        ],
        // what loot is sold for
        [
          9,
          'để tiêu xài | rồi tiêu xài | tiêu xài | rồi chia nhau | rồi chia nhau tiêu xài | chia nhau tiêu xài | lấy tiền tiêu xài | để lấy tiền tiêu xài | lấy tiền mua ma tuý | để mua ma tuý',
          ['money'],
        ],
      ],
      cues: [
        [8, 'vụ cháy | vụ cháy rừng | đám cháy | đám cháy rừng', ['area']],
        [
          8,
          'trao trả bị hại | trao trả # bị hại | trả lại cho bị hại | trả lại bị hại | trả lại # bị hại | hoàn trả bị hại',
          ['money'],
        ],
        // what each gets who has lost something is no loss: "nhà bị ngập 2 triệu đồng/hộ"
        [-9, '/ hộ | / nhà | / căn | / gia đình | / người | / trường hợp | / nhân khẩu', ['money']],
        // what an accident at work costs
        [
          12,
          `chi phí y tế , mai táng | chi phí y tế , bồi thường | chi phí y tế , chi phí mai táng | y tế , mai táng , bồi thường |
      mai táng , bồi thường | bồi thường , trợ cấp | trợ cấp cho nạn nhân | bồi thường cho nạn nhân`,
          ['money'],
        ],
        [5, 'ổ dịch | cúm gia cầm | dịch cúm | dịch tả lợn | viêm da nổi cục | dịch bệnh trên đàn', ['thing', 'mass']],
        [4, 'sâu bệnh | rầy nâu | gây hại | dịch hại | đạo ôn | sâu keo | chuột phá', ['area']],
        [
          6,
          `tốc mái | bị sập | sập | bị ngập | hư hỏng | cháy rụi | thiêu rụi | vùi lấp | cuốn trôi |
      mất trắng | chìm | đổ sập | bị chìm | gãy | bị cháy | hư hại | ngập úng | sạt lở`,
          LOSSES,
        ],
        [
          5,
          `phá huỷ | tàn phá | bị phá huỷ | tổn thất | mất mát | phá rừng | huỷ hoại rừng | rừng bị phá |
      bị phá | chặt phá | bị chặt phá | bị chặt hạ`,
          LOSSES,
        ],
        [6, 'gây ách tắc giao thông | gây tắc đường | gây ngập | ngập sâu | nước ngập | gây chia cắt', ['length']],
        [6, 'hố | sụt | bị chiếm | bị lấn chiếm', SPREADS],
        [
          5,
          'giật | giật túi xách | giật chiếc giỏ | cướp giật | cuỗm | cạy két | cạy tủ | lấy sạch',
          ['money', 'thing'],
        ],
        [
          5,
          `lừa mượn | cho mượn | bị rút | bồi hoàn | lấy đi | lấy cắp | kẻ gian | trộm cắp | vụ trộm |
      vụ cướp | trụ atm`,
          ['money'],
        ],
        [4, 'hỏi mượn | mượn tiền | nhẹ dạ | sập bẫy | tiêu xài | tẩu tán | thất thoát', ['money']],
        // what the deceived pay, and what is got for stolen goods
        [
          7,
          `tin lời | tưởng thật | cả tin | mắc bẫy | dính bẫy | chạy việc | chạy án | chạy trường | chạy biên chế | chạy công chức |
      xin việc cho con | cướp được | trộm được | lấy trộm được | trộm cắp được | giật được | cắt liên lạc | cắt đứt liên lạc | tắt máy bỏ trốn`,
          ['money'],
        ],
        // what is asked for people who are held: "bắt cóc hai bé, đòi 50.000 USD"
        [7, 'bắt cóc | tống tiền | tiền chuộc | cưỡng đoạt | bắt giữ con nợ', ['money']],
        [4, 'tông | húc | tông vào | đâm vào | đâm trúng', ['thing']],
        [
          4,
          `thiệt hại | ngập | mắc dịch | chiếm đoạt | sụt lún | bị mất | lừa đảo | hố tử thần | lừa |
      bốc cháy | cháy | cướp | trộm | sát hại | ăn trộm | bị thiệt hại`,
          LOSSES,
        ],
        [3, 'tiêu huỷ', LOSSES],
        [
          1.5,
          `bão | lũ | mưa lũ | lốc | thiên tai | dịch tả | hoả hoạn | hạn hán | xâm nhập mặn | lũ quét |
      ngập lụt | tham nhũng`,
          LOSSES,
        ],
        [5, 'bẻ khoá | cá chết | lở mồm long móng | phá két'],
        // "37 vụ sạt lở, sụt lún với tổng chiều dài 2.140 m"
        [
          10,
          pairs(
            'sạt lở | sạt lở , sụt lún | sụt lún | sụt lở | xói lở | điểm sạt lở | vụ sạt lở | điểm sụt lún',
            'với chiều dài | với tổng chiều dài | tổng chiều dài | có tổng chiều dài | , tổng chiều dài | kéo dài',
          ),
          ['length'],
        ],
        [5, 'dịch tả lợn | lở trôi | sạt lở đất | sạt taluy | xảy ra va chạm | heo bị bệnh', ['count']],
        [5, 'giao thông ùn tắc | ùn tắc | đất đá', ['length']],
        [5, 'ăn sâu vào | ăn sâu vào đất liền | đổ rạp', SPREADS],
        [5, 'gây tắc đường | sạt lở rộng', EXTENTS],
        [5, 'bị cô lập', WARES],
        [5, 'bị chết | chết dạt vào bờ', LOADS],
        [
          5,
          `dịch tả châu phi | lợn bệnh | sạt taluy dương | tiêu huỷ luỹ kế | tiêu huỷ lợn | tôm hùm chết |
      tả lợn châu phi`,
          STOCKS,
        ],
        [3, 'lũ ống | lở núi | tai nạn liên hoàn | đâm liên hoàn'],
        [3, 'bứng gốc | cây cổ thụ đè | hư hỏng nặng', ['count']],
        [3, 'đổ xuống ruộng', LOADS],
        [3, 'chứng từ khống', ['money']],
        // what is staked is lost to nobody who could tell
        [-6, 'đánh bạc | cá độ | cờ bạc | sòng bạc', ['money']],
        [2, 'tiền ảo', ['money']],
        [
          5,
          'chết hàng loạt | mắc dịch tả | mắc dịch | dịch tả châu phi | dịch tả lợn châu phi',
          ['mass', 'percent', 'thing'],
        ],
        [5, 'taluy dương | taluy âm', ['length', 'area', 'volume', 'other', 'thing']],
        [3, 'kiểm lâm | lấn chiếm', SPREADS],
        [3, 'bị sạt', ['length', 'area', 'volume', 'other', 'thing']],
        [5, 'bị ủi | ủi rừng | vụ ủi | đốt rừng | lấn chiếm rừng | bao chiếm', ['area']],
        [5, 'phủ kín | tràn xuống đường | chắn ngang đường', ['length']],
        [4, 'đột nhập | lẻn vào | cạy | lục lọi | móc túi | đục két | phá khoá', ['money', 'mass', 'thing']],
        // what strikes fields and herds far and wide
        [
          5,
          `sương muối | rét đậm | rét hại | rét đậm , rét hại | mưa đá | giông lốc | lốc xoáy | hạn hán |
      triều cường | nắng nóng kéo dài | nắng hạn | khô hạn | sâu đầu đen | châu chấu | bệnh khảm lá | bọ cánh cứng | sâu róm`,
          ['area', 'percent'],
        ],
        [8.5, 'hạn mặn | xâm nhập mặn', ['area', 'percent']],
        [5, 'thiệt hại do cháy | thiệt hại do thiên tai | mưa đá | thủng mái | vỡ ngói', ['thing', 'money', 'percent']],
        [
          6,
          'vỡ hụi | chủ hụi | giật hụi | vỡ nợ | giả danh công an | giả danh cán bộ | mạo danh | sàn giao dịch ảo | lừa đảo qua mạng',
          ['money'],
        ],
        [3, 'lây lan | tái phát | bùng phát dịch', ['thing']],
        [5, 'tụ huyết trùng | dịch bệnh gia súc | cúm gia cầm tái phát | bệnh dại trên đàn', ['thing']],
        [
          5,
          `bạc lá | đốm nâu | vàng lùn | lùn sọc đen | sâu cuốn lá | sâu đục thân | ốc bươu vàng | rầy lưng trắng | thán thư |
      bệnh chết nhanh | bệnh chết chậm | gỉ sắt | nấm hồng | bệnh vàng lá | bệnh héo xanh`,
          ['area', 'percent'],
        ],
        [
          5,
          'tai xanh | dịch tai xanh | nhiệt thán | newcastle | bệnh đốm trắng | bệnh hoại tử gan tuỵ | dịch lợn',
          ['thing', 'mass', 'area'],
        ],
        [6, 'sạt sâu | xâm thực | biển xâm thực | sạt vào', ['length', 'area']],
        [8, 'vùng dịch | dập dịch | khống chế dịch | chống dịch cho đàn', ['thing', 'mass']],
        [
          12,
          'bị hạn | bị khô hạn | bị mất trắng | mất trắng | làm ngập úng | bị ngập úng | dừng sản xuất | ngừng sản xuất | ngã đổ | đổ ngã | thiếu nước tưới | giảm năng suất từ',
          ['area'],
        ],
        // how long traffic stands still: "kẹt xe hơn 2 giờ"
        [5, 'kẹt xe | kẹt xe nghiêm trọng | kẹt cứng | ùn tắc | ách tắc | tắc đường | tê liệt', ['duration']],
      ],
      subjects: [
        [2, 'thiệt hại | bão | lũ | cháy | sạt lở | ngập | dịch tả lợn | thiên tai | hạn hán | hoả hoạn | sập'],
        [2, 'tả lợn | dịch tả | lợn bệnh | chết hàng loạt | cá chết', ['mass', 'percent', 'ratio']],
        [
          2,
          `lừa đảo | chiếm đoạt | lừa | trộm | trộm cắp | ăn trộm | cướp | cướp giật | giật | mất trộm | mất tiền |
      thất thoát | tống tiền | cưỡng đoạt | bắt cóc`,
          ['money'],
        ],
      ],
      topics: [
        [2, OFFENDERS, ['money']],
        // woods that are felled, burnt, dug away or settled: "tổng cộng có 4 ha"
        [
          2,
          `phá rừng | chặt phá | rừng bị phá | rừng bị ủi | ủi rừng | rừng bị chiếm | lấn chiếm rừng | chiếm đất rừng | lâm tặc | vụ phá |
      cháy rừng | chữa cháy rừng | mất rừng | đất rừng phòng hộ | ha rừng`,
          ['area', 'volume'],
        ],
      ],
    }
  },
  rank: 4,
  goods: 'lost',
  takes: ['damage', 'casualty'],
  gathers: ['damage', 'casualty'],
  figures: [
    { role: 'lostValue', kinds: ['money'] },
    {
      role: 'rescued',
      kinds: ['count'],
      said: [
        'ra khỏi vùng',
        'ra khỏi khu vực',
        'ra khỏi nơi',
        'ra khỏi đám cháy',
        'ra khỏi hiện trường',
        'ra khỏi đống đổ nát',
        'thoát nạn',
      ],
    },
    // "xảy ra 4 ổ dịch tại 26 hộ thuộc 3 xã": where a disease is
    { role: 'thing', kinds: ['count'], items: ['ổ dịch'] },
    {
      role: 'thing',
      kinds: ['count'],
      items: ['hộ', 'hộ chăn nuôi', 'xã', 'thôn', 'bản', 'ấp', 'huyện', 'phường'],
      near: ['tại', 'thuộc', 'của'],
    },
    { role: 'lost', kinds: ['count', 'mass', 'volume', 'length', 'area'] },
  ],
})
