import { FAULTS } from '../lexicon/offences.js'
import { COUNTS, LOADS, SHARES } from './sorts.js'
import { ACCIDENTS, TRIALS } from './topics.js'
import { defineType, pairs } from './type.js'

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
  words: () => {
    /** What is done wrong on roads, at sea and on building grounds. */
    const OFFENCES = FAULTS.join(' | ')
    return {
      items: [
        [
          10,
          'hầm vàng trái phép | lò vàng trái phép | bãi vàng trái phép | hầm vàng | điểm tập kết cát trái phép | lò gạch trái phép | bến bãi trái phép',
          ['count'],
        ],
        [9, 'tỷ lệ khởi tố | tỷ lệ điều tra , khám phá | tỷ lệ điều tra làm rõ', SHARES],
        // what an accident befell, where no people are counted
        [
          12,
          'tàu cá bị tai nạn | tàu bị tai nạn | tàu cá gặp nạn | tàu thuyền bị tai nạn | xe bị tai nạn | phương tiện bị tai nạn',
          ['thing'],
        ],
        [7, 'số vụ | số vụ việc | số vụ cháy | số vụ tai nạn | số vụ vi phạm', ['count', 'percent']],
        [
          9,
          `trường hợp khác bị xử phạt | trường hợp khác bị xử lý | trường hợp vận chuyển | trường hợp kinh doanh |
      trường hợp buôn bán | trường hợp mua bán | trường hợp sản xuất | trường hợp vi phạm | trường hợp không phép | trường hợp sai phép | trường hợp lấn chiếm | trường hợp bị lập biên bản |
      trường hợp bị xử phạt | trường hợp bị xử lý | trường hợp bị nhắc nhở |
      thiếu sót`,
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
      vụ khiếu kiện | vụ nổ súng | vụ lừa đảo | vụ giết người | vụ va chạm | phi vụ |
      vụ xả súng | vụ thảm sát | vụ bắt cóc | vụ mua bán | vụ vận chuyển | vụ tranh chấp | vụ điều tra |
      vụ việc phòng vệ | tội | cáo buộc`,
          ['count'],
        ],
        [
          4,
          `đường dây | băng nhóm | tai nạn | hành vi | trường hợp gian lận | lỗi vi phạm |
      trường hợp sử dụng | trường hợp xuất | trường hợp nhập cảnh | trường hợp xuất cảnh | trường hợp vượt biên`,
        ],
        [
          5,
          `sai phạm | tin báo | tin báo tội phạm | tin tố giác | tố giác |
      tin báo tố giác | nguồn tin | nguồn tin báo | nguồn tin tội phạm`,
          ['count'],
        ],
        [8, 'vụ sản xuất , kinh doanh | vụ sản xuất , buôn bán | vụ sản xuất hàng giả | vụ sản xuất hàng'],
        // offences of traffic stand for the cases of them: "nồng độ cồn 6.205, tốc độ 4.310", "nồng độ cồn chiếm 31%"
        [9, OFFENCES, COUNTS],
        // "7 trường hợp | chở quá tải"
        [9, pairs('trường hợp', OFFENCES), ['count']],
        [5, 'vi phạm | vi phạm hành chính | vi phạm thủ tục | vi phạm thủ tục hành chính', ['count']],
        [2, 'bản án'],
        [1, 'trường hợp'],
        [
          -6,
          `vụ lúa | vụ lúa đông xuân | vụ lúa hè thu | vụ lúa thu đông | vụ rau | vụ rau màu | vụ màu | vụ hoa màu | vụ dưa | vụ dưa hấu |
      vụ dưa lưới | vụ dưa chuột | vụ ngô | vụ bắp | vụ khoai | vụ khoai lang | vụ khoai tây | vụ sắn | vụ mía | vụ đậu tương |
      vụ đậu phộng | vụ lạc | vụ hoa | vụ cá | vụ tôm | vụ nấm | vụ muối | vụ cà phê | vụ hồ tiêu | vụ quả | vụ trái | vụ mùa | vụ nuôi |
      vụ sản xuất | vụ gieo trồng | vụ thu hoạch | vụ canh tác`,
        ],
        [6, `sự cố liên tiếp | điểm tổ chức | đường dây làm | phiên toà tiếp`, ['count']],
        [6, 'số vụ vận chuyển', COUNTS],
        [4, 'sự cố', ['count']],
        [8, 'đợt tấn công | đợt tấn công mạng | cuộc tấn công mạng | đợt dò quét', ['count']],
        // "tội phạm ma tuý | giảm 7,4%": how much crime there is, and how much of it is cleared up
        [
          10,
          `tội phạm | tội phạm hình sự | tội phạm về trật tự xã hội | tội phạm xâm phạm trật tự xã hội | tội phạm ma tuý |
      tội phạm về ma tuý | tội phạm kinh tế | tội phạm về kinh tế | tội phạm công nghệ cao | phạm pháp hình sự |
      án hình sự | án ma tuý | trọng án | tệ nạn xã hội | tình hình tội phạm`,
          SHARES,
        ],
        // quarrels and mishaps, whatever comes of them: "hoà giải 25 | vụ mâu thuẫn"
        [
          9,
          `vụ mâu thuẫn | vụ xích mích | vụ xô xát | vụ ẩu đả | vụ đánh nhau | vụ gây rối | vụ bạo lực gia đình | vụ bạo lực |
      vụ bạo hành | vụ xâm hại | vụ xâm hại trẻ em | vụ tự tử | vụ đuối nước | vụ ngộ độc | vụ ngộ độc thực phẩm |
      vụ tai nạn giao thông | vụ tai nạn lao động | vụ chìm tàu | vụ tràn dầu | vụ rò rỉ khí | vụ chống người thi hành công vụ |
      vụ đua xe | vụ khai thác trái phép | vụ phạm pháp hình sự | vụ phạm pháp | vụ trọng án |
      vụ án ma tuý | vụ án kinh tế | vụ tham nhũng | vụ mua bán người | vụ phá rừng | vụ đốt pháo`,
          ['count'],
        ],
        [8, 'vụ án dân sự | vụ án hành chính | vụ án hôn nhân', ['count']],
        [
          6,
          `lần vi phạm | lượt vi phạm | lượt phương tiện vi phạm | điểm phức tạp về ma tuý | điểm nóng về ma tuý |
      tụ điểm phức tạp | điểm phức tạp`,
          ['count'],
        ],
        [9, 'vụ việc , vụ án | vụ án , vụ việc', COUNTS],
        [
          8,
          `sự cố vỡ | sự cố vỡ đường ống | sự cố môi trường | sự cố cháy nổ | sự cố điện | sự cố lưới điện | sự cố tràn dầu |
      sự cố sạt lở | sự cố đê điều | sự cố mất điện | sự cố an ninh mạng | sự cố an toàn thông tin | sự cố hàng hải`,
          ['count'],
        ],
        [
          9,
          `điểm bán lẻ ma tuý | điểm ma tuý | điểm mại dâm | điểm đánh bạc | website đánh bạc | trang web đánh bạc |
      đường dây cá độ bóng đá | đường dây cho vay nặng lãi | nhóm cho vay nặng lãi`,
          ['count'],
        ],
        [
          9,
          `án hình sự | án dân sự | án hành chính | án hôn nhân | án hôn nhân gia đình | án hôn nhân và gia đình | án kinh tế |
      án kinh doanh | án kinh doanh thương mại | án thương mại | án lao động | án tham nhũng | án ma tuý | án điểm |
      án rút kinh nghiệm | án tồn | án quá hạn | án sơ thẩm | án phúc thẩm | ổ bạc | sới bạc | sới gà |
      sới chọi gà | sới đá gà | sới vật ăn tiền | băng cướp | hành vi vi phạm | hành vi gian lận |
      hành vi trái phép | hành vi phạm tội | hành vi vi phạm pháp luật | lỗi vi phạm | trang web lừa đảo | website lừa đảo |
      website giả mạo | trang web giả mạo | fanpage giả mạo | tài khoản giả mạo | sàn giao dịch ảo | sàn tiền ảo`,
          ['count'],
        ],
        // who live by crime, and where they meet: "bóc gỡ 5 | đường dây tín dụng đen", "xoá 9 | tụ điểm xóc đĩa"
        [
          9,
          pairs(
            'đường dây | băng nhóm | ổ nhóm | nhóm | ổ | tụ điểm',
            `đánh bạc | cờ bạc | xóc đĩa | đá gà | chọi gà | lô đề | số đề | ghi đề | cá độ | mại dâm | ma tuý | buôn người |
        buôn bán | mua bán | buôn lậu | vận chuyển | sản xuất | làm giả | lừa đảo | trộm cắp | trộm | cướp | cướp giật |
        tội phạm | cho vay lãi nặng | cho vay lãi | tín dụng đen | đưa người | đòi nợ thuê | bảo kê | khai thác trái phép |
        rửa tiền | gian lận`,
          ),
          ['count'],
        ],
        // how much of what is reported is cleared up or tried
        [
          12,
          `tỷ lệ phá án | tỷ lệ khám phá án | tỷ lệ khám phá | tỷ lệ điều tra | tỷ lệ điều tra khám phá | tỷ lệ giải quyết án |
      tỷ lệ giải quyết tin báo | tỷ lệ giải quyết tố giác | tỷ lệ giải quyết nguồn tin | tỷ lệ xét xử | tỷ lệ án huỷ |
      án huỷ | án giết người | án trộm cắp | án cướp giật | án nghiêm trọng`,
          SHARES,
        ],
        [
          12,
          'sự cố hệ thống điện | sự cố hệ thống và thiết bị điện | sự cố hệ thống , thiết bị điện | sự cố thiết bị điện | sự cố điện | chập điện | sơ suất | bất cẩn | sơ suất , bất cẩn | vi phạm quy định về phòng cháy',
          ['percent', 'ratio'],
        ],
        [
          11,
          pairs(
            'vụ | vụ việc',
            'tranh chấp lao động | tranh chấp đất đai | tranh chấp dân sự | dân sự | hình sự | ly hôn | hôn nhân',
          ),
          ['count'],
        ],
        // judgments and trials by what they are about and what becomes of them, and what is left to be enforced
        [
          9,
          `án ly hôn | án đất đai | án giết người | án trộm cắp | án xâm hại trẻ em | án bị sửa | án huỷ | án sửa |
      án huỷ , sửa | án tạm đình chỉ | án đình chỉ | án chuyển sang | án chưa giải quyết | án giám đốc thẩm | án đặc biệt nghiêm trọng |
      án lao động , kinh doanh | bản án bị huỷ | bản án bị huỷ , sửa | bản án bị sửa | án mạng | án trật tự xã hội | án về trật tự xã hội |
      phiên toà xét xử lưu động | phiên toà xét xử | phiên toà hình sự | phiên toà dân sự |
      phiên toà sơ thẩm | phiên toà phúc thẩm | phiên xét xử | phiên xử lưu động | phiên điều trần`,
          ['count'],
        ],
        [
          9,
          `việc dân sự | việc thi hành án | việc thi hành án dân sự | việc có điều kiện | việc có điều kiện thi hành | việc chưa có điều kiện |
      việc chưa có điều kiện thi hành | việc án dân sự | việc hôn nhân | việc hôn nhân và gia đình | việc hôn nhân gia đình`,
          ['count'],
        ],
        // how well courts, prosecutors and bailiffs do, and how much crime there is
        [
          12,
          `tỷ lệ thi hành án | tỷ lệ thi hành xong | tỷ lệ thi hành án xong | tỷ lệ thi hành xong về việc | tỷ lệ thi hành án dân sự |
      tỷ lệ thụ lý , giải quyết án | tỷ lệ giải quyết các loại án | tỷ lệ giải quyết các loại vụ án | tỷ lệ giải quyết , xét xử |
      tỷ lệ giải quyết vụ án | tỷ lệ giải quyết án hình sự | tỷ lệ giải quyết án dân sự | tỷ lệ giải quyết án hành chính |
      tỷ lệ án bị huỷ | tỷ lệ án bị huỷ , sửa | tỷ lệ án huỷ , sửa | tỷ lệ bản án bị huỷ | tỷ lệ các bản án | tỷ lệ hoà giải thành |
      tỷ lệ hoà giải thành công | tỷ lệ truy tố | tỷ lệ truy tố đúng hạn | tỷ lệ khởi tố vụ án | tỷ lệ giải quyết tin báo , tố giác |
      tỷ lệ giải quyết tố giác , tin báo | tỷ lệ giải quyết tin tố giác | tỷ lệ xử lý tin báo | tỷ lệ bắt giữ | tỷ lệ tội phạm | tỷ lệ phạm tội |
      tỷ lệ làm rõ | tỷ lệ án hình sự | tỷ lệ điều tra án | tỷ lệ phá án hình sự | án rất nghiêm trọng | án đặc biệt nghiêm trọng |
      án xâm phạm trật tự xã hội | phạm tội về trật tự xã hội | tội phạm giết người | tội phạm trộm cắp | tội phạm trộm cắp tài sản |
      tội phạm cướp giật | tội phạm lừa đảo | tội phạm môi trường | tội phạm về môi trường | tội phạm tham nhũng | tội phạm tham nhũng , chức vụ |
      tội phạm kinh tế , tham nhũng | tội phạm có tổ chức | tội phạm vị thành niên | tội phạm đặc biệt nghiêm trọng | tội phạm rất nghiêm trọng |
      tội phạm xâm hại trẻ em | tội phạm đường phố | tội phạm mạng | tội phạm mua bán người | tội phạm cố ý gây thương tích`,
          SHARES,
        ],
        // where and in what rings crime is done
        [
          9,
          `sòng bạc lớn | trường gà | chiếu bạc | ổ mại dâm trá hình | động mại dâm | động lắc | ổ lắc | hang ổ | hang ổ tội phạm | băng , nhóm | băng , nhóm tội phạm |
      băng ổ nhóm | băng , ổ nhóm | ổ , nhóm | ổ , nhóm tội phạm | ổ , nhóm trộm cắp | đường dây , ổ nhóm | đường dây , tụ điểm | đường dây , băng nhóm |
      đường dây , đối tượng | đường dây đưa người vượt biên | nhóm đối tượng trộm cắp | tụ điểm , đường dây | điểm nóng về trật tự xã hội |
      điểm nóng về an ninh trật tự | điểm nóng về tội phạm | điểm nóng tội phạm | điểm , tụ điểm | điểm , tụ điểm ma tuý | điểm tệ nạn |
      điểm tệ nạn xã hội | điểm khai thác trái phép | điểm khai thác cát trái phép | điểm khai thác khoáng sản trái phép |
      điểm khai thác vàng trái phép | điểm tập kết trái phép | điểm trông giữ xe trái phép | điểm giết mổ trái phép | điểm kinh doanh trái phép`,
          ['count'],
        ],
        // buildings and uses of ground against the rules
        [
          14,
          `công trình vi phạm | công trình vi phạm trật tự | công trình vi phạm trật tự xây dựng | công trình vi phạm hành lang | công trình sai phép |
      công trình không phép | công trình trái phép | công trình lấn chiếm | công trình xây dựng trái phép | công trình xây dựng không phép |
      công trình xây dựng sai phép | nhà xây dựng trái phép | nhà không phép | nhà trái phép | điểm lấn chiếm | điểm vi phạm | vị trí vi phạm |
      vị trí lấn chiếm | mái che lấn chiếm | lều quán lấn chiếm | bãi tập kết trái phép | bãi xe trái phép | bãi đỗ xe trái phép | mái che vi phạm |
      mái hiên vi phạm | biển quảng cáo vi phạm | biển quảng cáo trái phép | biển hiệu vi phạm`,
          ['count'],
        ],
        [
          9,
          pairs(
            'trường hợp',
            `lấn chiếm đất | lấn chiếm đất công | lấn chiếm đất rừng | xây dựng lấn chiếm | chuyển mục đích trái phép |
        chuyển nhượng trái phép | phân lô bán nền trái phép | sử dụng đất sai mục đích | huỷ hoại đất | san lấp trái phép | san gạt trái phép |
        đổ đất trái phép | đổ thải trái phép | đổ trộm | xả thải trái phép | xả rác | khai thác trái phép | phá rừng | chặt phá rừng |
        săn bắt trái phép | tự ý dừng đỗ | độ chế xe | xe độ chế | xe quá niên hạn | xe hết hạn đăng kiểm | xe quá khổ | học sinh vi phạm |
        xe khách vi phạm | xe tải vi phạm | bị phạt nguội | phạt nguội | câu trộm điện | trộm cắp điện | trục lợi | trục lợi bảo hiểm |
        hưởng sai | hưởng sai chế độ | hưởng sai chính sách | hưởng trùng | chi sai | kê khai gian dối | kê khai sai | thi hộ | gian lận thi cử |
        sử dụng bằng giả | bằng giả | chống đối | chống người thi hành công vụ | mất an ninh trật tự | cắm biển trái phép | lắp đặt trái phép |
        quảng cáo trái phép | quảng cáo sai sự thật | sử dụng xung điện | sử dụng kích điện | khai thác bằng xung điện | đốt pháo | tàng trữ pháo |
        tàng trữ trái phép | trộm cắp | cho vay lãi nặng | đánh bạc`,
          ),
          ['count'],
        ],
        // attacks, strikes and riots
        [
          6,
          `cuộc tấn công lừa đảo | cuộc tấn công từ chối dịch vụ | cuộc tấn công mã độc | lượt tấn công | lượt tấn công mạng |
      lượt dò quét | vụ tấn công mạng | chiến dịch tấn công mạng | cuộc đánh bom | cuộc bạo loạn | cuộc đảo chính |
      cuộc đình công | cuộc ngừng việc | cuộc ngừng việc tập thể | cuộc lãn công | cuộc xung đột | cuộc đấu súng | cuộc ẩu đả`,
          ['count'],
        ],
        // what goes wrong among people, in hospitals and at schools, and how often
        [
          8,
          `mâu thuẫn | mâu thuẫn , tranh chấp | tranh chấp | xích mích | vụ mâu thuẫn , tranh chấp | tai biến y khoa | tai biến sản khoa |
      sự cố y khoa | lần phạm tội | lần trộm | lần trộm cắp | lần gây án | lần mua bán ma tuý | lần bán ma tuý | dạng vi phạm |
      nhóm hành vi vi phạm | nhóm vi phạm | lỗi chạy quá tốc độ | tồn tại , sai phạm | sai phạm , khuyết điểm | vi phạm , khuyết điểm | kiến nghị khởi tố`,
          ['count'],
        ],
        [
          8,
          'đám cháy | điểm cháy | trận cháy | vụ hoả hoạn | vụ cháy nổ | ca bạo lực gia đình | ca bạo hành | ca xâm hại | vụ ngừng việc',
          ['count'],
        ],
        [8, 'phiên toà giả định | tin báo , tố giác | tố giác tội phạm', ['count']],
        [13, 'phiên toà | phiên toà rút kinh nghiệm | phiên toà trực tuyến | phiên toà lưu động | phiên xử', ['count']],
        [9, 'cái tát | cú tát | cú đấm | cái bạt tai', ['count']],
        // what inspectors find: "9 | nội dung sai phạm"
        [
          14,
          pairs('nội dung', 'sai phạm | vi phạm | thiếu sót | thiếu sót , sai phạm | khuyết điểm | phê bình'),
          ['count'],
        ],
        [-4, TRIALS, ['count']],
      ],
      done: [
        // who meets in a collision is told by it: "vụ va chạm giữa | 2 ô tô"
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
        [
          6,
          `lập biên bản | xử phạt | xử lý | phạt cảnh cáo | phạt tiền | phạt nguội | xử phạt hành chính |
      xử phạt vi phạm hành chính | xử lý vi phạm hành chính | nhắc nhở | cưỡng chế`,
          ['person'],
        ],
        [2, 'phát hiện | phát hiện thêm', ['person']],
        [6, 'thi hành xong | thi hành dứt điểm', ['event']],
        // what courts settle are no files
        [
          8,
          pairs(
            'tand tỉnh | tand huyện | tand cấp huyện | tand cấp tỉnh | tand # cấp | tand hai cấp | toà án | toà án hai cấp | toà án # cấp | toà án nhân dân tỉnh | toà án nhân dân huyện | toà án nhân dân hai cấp | toà án nhân dân # cấp',
            'giải quyết | đã giải quyết | giải quyết được | đã giải quyết được',
          ),
          ['event'],
        ],
        [6, 'tước | tước gplx | trừ điểm | trừ điểm gplx', ['thing', 'event']],
        [8, 'triệt phá | triệt xoá | bóc gỡ | phá', ['thing']],
        [
          4.5,
          `gây ra | ngăn chặn | phá thành công | phát hiện bắt giữ | xảy ra liên tiếp | xử lý hành chính |
      xử lý hình sự | đã khởi tố | đưa ra xét xử`,
          ['count'],
        ],
        [6, 'bắt và xử lý | bắt , xử lý', ['person']],
        [
          6,
          'phạt | tước quyền sử dụng giấy phép lái xe | tước giấy phép lái xe | tước bằng lái | tước gplx',
          ['person'],
        ],
        [5, 'hoà giải | hoà giải thành | hoà giải thành công', ['event']],
        // what bailiffs have to do: "tổng số phải thi hành là 5.120 | việc"
        [
          7,
          `phải thi hành | phải thi hành là | số việc phải thi hành | số việc phải thi hành là | tổng số phải thi hành | tổng số phải thi hành là |
      tổng số việc phải thi hành | tổng số việc phải thi hành là | số việc có điều kiện thi hành | số có điều kiện thi hành | có điều kiện thi hành là |
      thụ lý mới | số cũ chuyển sang | năm trước chuyển sang | thi hành xong hoàn toàn | thi hành án xong | cưỡng chế thi hành án |
      đưa ra xét xử | xét xử lưu động | xét xử sơ thẩm | xét xử phúc thẩm | đưa ra xét xử lưu động | truy tố | đề nghị truy tố | trực tiếp khởi tố`,
          ['event'],
        ],
        [
          6,
          `phát hiện , ngăn chặn | phát hiện , bắt giữ | phát hiện , điều tra | bắt , xử lý | đấu tranh , triệt phá | đấu tranh triệt phá | điều tra , làm rõ |
      điều tra , khám phá | điều tra khám phá | khám phá nhanh | tập trung điều tra | mở rộng điều tra | xác lập và đấu tranh | phá thành công |
      đấu tranh thành công | đã xử phạt hành chính | đã lập biên bản xử lý | kiến nghị khởi tố`,
          ['event'],
        ],
        [9, 'triệt phá thành công | đánh sập | làm tan rã', ['event']],
        // licences that are taken and points that are lost
        [
          9,
          `trừ điểm giấy phép lái xe | trừ điểm bằng lái | trừ điểm giấy phép lái xe đối với | tước quyền sử dụng gplx | tước gplx đối với |
      tước quyền sử dụng giấy phép lái xe đối với | tước giấy phép lái xe đối với | tạm giữ phương tiện | tạm giữ phương tiện đối với`,
          ['person'],
        ],
        [
          7,
          `lập biên bản xử lý | lập biên bản xử phạt | lập biên bản vi phạm hành chính | lập biên bản vi phạm hành chính đối với | ra quyết định xử phạt |
      ra quyết định xử phạt vi phạm hành chính | ban hành quyết định xử phạt | ban hành quyết định xử phạt vi phạm hành chính | phát hiện , lập biên bản |
      phát hiện , xử lý | phát hiện và xử lý | dừng xe xử lý | phát hiện , xử phạt | buộc tháo dỡ | cưỡng chế tháo dỡ | yêu cầu tháo dỡ | phá dỡ`,
          ['person'],
        ],
        // "tát | 3 cái"
        [12, 'tát | tát vào mặt | tát vào má | tát liên tiếp | tát mạnh | bạt tai | vả | vả vào mặt', ['thing']],
      ],
      does: [
        // "do chập điện chiếm 63% | số vụ"
        [
          12,
          `số vụ | tổng số vụ | số vụ cháy | số vụ tai nạn | số vụ việc | số vụ vi phạm | tổng số vụ cháy | tổng số vụ tai nạn |
      trở lên số vụ | trở lên số vụ cháy | trở lên số vụ tai nạn | trở lên số vụ vi phạm | trở lên về số vụ`,
          SHARES,
        ],
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
        [6, 'bị cưỡng chế tháo dỡ | đã tự tháo dỡ | tự nguyện tháo dỡ | bị buộc tháo dỡ | chưa tháo dỡ', ['person']],
        // boats out of sight or out of bounds, buildings without a permit
        [
          8,
          `vượt ranh giới | vượt ranh giới cho phép | vượt ranh giới trên biển | mất kết nối | mất kết nối giám sát hành trình | mất tín hiệu vms |
      mất kết nối vms | mất kết nối thiết bị giám sát hành trình | mất kết nối trên`,
          ['thing'],
        ],
        [
          14,
          `xây dựng không phép | xây dựng sai phép | xây dựng trái phép | xây dựng không có giấy phép | xây dựng không giấy phép | xây dựng vi phạm |
      vi phạm trật tự xây dựng | vi phạm về trật tự xây dựng | vi phạm quy hoạch | lấn chiếm đất công`,
          ['event'],
        ],
        [
          6,
          `chưa có điều kiện thi hành | có điều kiện thi hành | đã được hoà giải | được hoà giải thành | bị huỷ án | được đưa ra xét xử | đưa ra xét xử | đã được khởi tố |
      được khởi tố | bị khởi tố | được điều tra làm rõ | được khám phá`,
          ['event'],
        ],
        [
          6,
          `điều khiển xe sau khi | điều khiển phương tiện sau khi | điều khiển xe trên đường mà trong máu | không chấp hành hiệu lệnh | đi vào đường cấm | đi vào đường ngược chiều |
      không đội mũ bảo hiểm | chở quá tải trọng | chở quá khổ | cơi nới | dừng , đỗ | dừng đỗ không đúng | tự ý chuyển mục đích | tự ý xây dựng |
      lấn chiếm lòng , lề đường | lấn , chiếm đất | lấn chiếm đất | lấn chiếm đất công | xây dựng trên đất nông nghiệp | lấn chiếm hành lang an toàn | lấn chiếm vỉa hè`,
          ['person'],
        ],
        [14, 'thiếu sót | thiếu sót , sai phạm | sai phạm | áp dụng hình thức kỷ luật', ['event']],
      ],
      cues: [
        [12, 'sự cố hệ thống , thiết bị điện | sự cố hệ thống điện , thiết bị điện', SHARES],
        [
          6,
          'nguyên nhân do | nguyên nhân chủ yếu | nguyên nhân chủ yếu là | nguyên nhân chính | nguyên nhân là | thủ đoạn',
          SHARES,
        ],
        [
          2,
          `phát hiện | khám phá | triệt phá | điều tra làm rõ | xảy ra | xét xử | phá án | thụ lý | số vụ |
      triệt xoá | về số vụ`,
          ['percent', 'ratio', 'event'],
        ],
        [5, 'vụ liên quan | vụ liên quan đến | vụ có liên quan | vụ có liên quan đến', SHARES],
        [2, 'phá | bắt giữ | xử lý | tội phạm | xử phạt | vi phạm', ['person', 'event']],
        [5, 'hạ tải', LOADS],
        [
          4,
          'toà án | ngành toà án | toà án nhân dân | tand | toà án hai cấp | toà án # cấp | tand # cấp | tand hai cấp | viện kiểm sát | viện ksnd | vksnd',
          ['event'],
        ],
        [3, 'loại án | án các loại | sơ thẩm | phúc thẩm', ['event']],
        [5, 'do người lao động chiếm', SHARES],
        [3, 'cảnh sát điều tra | gian lận thương mại', ['count']],
        // "vi phạm tốc độ có | 3.115 trường hợp"
        [4, OFFENCES, ['person']],
        [
          3,
          'thi hành án dân sự | chấp hành viên | cơ quan thi hành án | hội đồng xét xử | trật tự xây dựng | hành lang an toàn giao thông | trật tự đô thị',
          ['event'],
        ],
      ],
      subjects: [[1, 'tội phạm | vụ án | buôn lậu']],
      // "320 trường hợp" on a page of accidents are no people
      topics: [[1.5, ACCIDENTS, ['person']]],
    }
  },
  kinds: { money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  pays: 'penalty',
  rank: 1,
  takes: ['suspect', 'seizure', 'penalty', 'casualty', 'damage'],
  gathers: ['seizure', 'suspect', 'casualty', 'damage'],
  figures: [{ role: 'case', kinds: ['count'] }],
})
