import { FAULTS } from '../lexicon/offences.js'
import { ARRESTS, IDENTITY, OFFENDERS } from './topics.js'
import { defineType, pairs } from './type.js'

export const suspect = defineType({
  name: 'suspect',
  vi: 'đối tượng vi phạm',
  en: 'people or companies suspected, arrested, in breach',
  roles: [
    'case',
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
    'lost',
    'lostValue',
    'event',
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
    const PEOPLE = ['person', 'body'] as const
    return {
      items: [
        [
          16,
          'kinh doanh trái phép | hoạt động trái phép | không phép | không có giấy phép | bán hàng lậu | vi phạm',
          ['body'],
        ],
        [7, 'bị can | bị cáo | nghi phạm | nghi can | thủ phạm | đồng phạm | con bạc | tội phạm'],
        [
          5,
          `con nghiện | kẻ gian | tên trộm | tên cướp | kẻ tấn công | phần tử | đối tượng truy nã |
      đối tượng nghiện | đối tượng lạ | đối tượng khác | kẻ xấu | côn đồ | tù nhân vượt ngục | người nghi`,
          ['count'],
        ],
        [3, 'phiến quân | khủng bố'],
        // "xử phạt 30 | trường hợp": cases and no people
        [
          -10,
          `trường hợp | trường hợp vi phạm | trường hợp không phép | trường hợp sai phép | trường hợp lấn chiếm |
      trường hợp bị lập biên bản | trường hợp bị xử phạt | trường hợp bị xử lý | trường hợp bị nhắc nhở |
      trường hợp gian lận | trường hợp sử dụng | trường hợp xuất | trường hợp nhập cảnh | trường hợp xuất cảnh | trường hợp vượt biên`,
          ['count'],
        ],
        [-10, pairs('trường hợp', FAULTS.join(' | ')), ['count']],
        [5, 'đối tượng | tên | kẻ | người vi phạm | cá nhân vi phạm | cơ sở vi phạm | gã'],
        [2, 'thanh niên | nam thanh niên | người đàn ông | tài xế | lái xe | nhóm người'],
        [2, 'nhóm đối tượng', ['count']],
        [1.5, 'hung thủ', ['age']],
        // a name alone is mostly that of a suspect, others are called by what they are to the writer
        [-4, 'bà | anh | chị | em | cháu | bé | cụ | cô', ['age']],
        [
          -4,
          `đối tượng chính sách | đối tượng bảo trợ | đối tượng được | đối tượng tham gia | đối tượng nộp |
      đối tượng khách hàng | đối tượng chịu thuế | đối tượng lao động |
      đối tượng phụ thuộc | đối tượng thực hiện | đối tượng hưởng`,
        ],
        [6, 'sát thủ', ['age', 'count']],
        [
          6,
          `hung thủ | lâm tặc | cát tặc | hải tặc | tin tặc | hacker | tòng phạm | đồng bọn | bảo kê |
      trùm ma tuý | khách mua dâm | gái mại dâm | kẻ buôn người | doanh nghiệp vi phạm | công ty vi phạm |
      cửa hàng vi phạm | đơn vị vi phạm | tổ chức vi phạm | tập thể vi phạm | hộ vi phạm | tài xế vi phạm |
      lái xe vi phạm`,
          ['count'],
        ],
        [
          6,
          `chủ phương tiện | cây xăng gian lận | cựu cảnh sát | doanh nghiệp trốn đóng | dân chơi |
      nguyên chi cục | người bị bắt | người có liên quan | người giả | nhóm người nhập cảnh |
      phương tiện vi phạm | thanh niên lạ | thanh niên xăm trổ`,
          ['count'],
        ],
        [
          4,
          `cán bộ nguyên | cựu cán bộ | cựu công an | nguyên chi cục trưởng | nguyên lãnh đạo |
      người bị án tù | người đàn ông lạ | nhóm thanh niên | nữ nghi can`,
          ['count'],
        ],
        [4, 'cựu thứ trưởng | gái bán dâm'],
        [
          12,
          'số người phạm tội | số người chưa thành niên phạm tội | số bị can | số bị cáo | số đối tượng bị bắt | người phạm tội',
          ['count', 'percent', 'ratio'],
        ],
        [4, 'người điều khiển | người cầm lái | người áp tải', ['count']],
        [
          9,
          `đàn em | đối tượng liên quan | đối tượng có liên quan | đối tượng cầm đầu | đối tượng hình sự |
      đối tượng ma tuý | đối tượng trốn truy nã | người sử dụng ma tuý | người cầm đầu |
      kẻ cầm đầu | kẻ chủ mưu | quái xế | nữ quái | ma cô | tú ông | tú bà | chủ chứa | chủ mưu | quan tham |
      cán bộ vi phạm | cán bộ sai phạm | đảng viên vi phạm | người bị bắt giữ | người bị khởi tố | người bị tạm giữ`,
          ['count'],
        ],
        [
          9,
          `người vượt biên | người vượt biên trái phép | tàu vi phạm | xe vi phạm | lượt xe vi phạm | xe khách vi phạm |
      xe tải vi phạm | ô tô vi phạm | bến bãi vi phạm | chủ tàu vi phạm | chủ xe vi phạm | nhà xe vi phạm`,
          ['count'],
        ],
        // "11 doanh nghiệp | mua bán hoá đơn", "7 xe khách | chở quá số người"
        [
          14,
          pairs(
            `doanh nghiệp | công ty | cơ sở | phòng khám | cửa hàng | đại lý | quán | nhà thuốc | trang trại | bến thuỷ | mỏ đá |
        nhà hàng | khách sạn | nhà nghỉ | trạm | kho | bếp ăn | xưởng | nhà máy`,
            `không phép | trái phép | chui | trốn thuế | mua bán hoá đơn | mua bán hoá đơn khống | buôn lậu | gian lận |
        bán hàng giả | hành nghề trái phép | hành nghề không phép | hoạt động không phép | xả thải trái phép | vi phạm`,
          ),
          ['body'],
        ],
        [
          9,
          pairs(
            'xe | xe khách | xe tải | ô tô | lượt xe | phương tiện | lượt phương tiện | tàu | tàu cá | sà lan',
            `quá tải | quá khổ | chở quá tải | chở hàng quá tải | chở quá số người | chạy quá tốc độ | vi phạm tốc độ |
        vi phạm tải trọng | đi ngược chiều | vượt đèn đỏ | đỗ sai quy định | khai thác trái phép | vượt ranh giới`,
          ),
          ['count'],
        ],
        [
          6.5,
          pairs('xe ba bánh | xe ba gác | xe máy | xe ben | xe container | tàu thuyền | ghe | đò | mô tô', 'vi phạm'),
          ['count'],
        ],
        [
          9,
          `đầu nậu | trùm | ông trùm | bà trùm | mắt xích | chân rết | đại ca | giang hồ | lang băm | cò mồi | cò đất | chủ sòng |
      chủ sòng bạc | chủ hụi | tay cờ bạc | kẻ trộm | kẻ cướp | kẻ lừa đảo | tù nhân trốn trại | đối tượng tàng trữ`,
          ['count'],
        ],
        [
          9,
          pairs(
            'tàu | tàu thuyền | phương tiện | xe',
            `hết hạn đăng kiểm | quá hạn đăng kiểm | khai thác sai vùng | khai thác sai tuyến | hoạt động sai vùng | không đăng ký |
        không đăng kiểm | không phép | ngắt kết nối | khai thác thuỷ sản trái phép`,
          ),
          ['count'],
        ],
        // firms that owe what is due to their workers: "còn 9 | doanh nghiệp nợ lương"
        [
          9,
          pairs(
            'doanh nghiệp | dn | công ty',
            'nợ bảo hiểm | nợ bảo hiểm xã hội | nợ bhxh | nợ đóng | nợ đọng | nợ lương | chậm đóng | chậm nộp | trốn đóng | chây ỳ | chây ì',
          ),
          ['body'],
        ],
        [7, 'người nhập cảnh trái phép | người xuất cảnh trái phép | người xuất , nhập cảnh trái phép', ['count']],
        [
          5,
          'trường hợp dương tính với ma tuý | trường hợp dương tính với chất ma tuý | trường hợp sai phạm',
          ['count'],
        ],
        // who have been tried or are sought, and who are no honest people
        [
          9,
          `tay anh chị | tay buôn | tay buôn ma tuý | kẻ buôn lậu | kẻ buôn ma tuý | dân xã hội đen | nhóm giang hồ | vàng tặc | tôm tặc | bị án | bị án phạt tù | người bị tình nghi |
      kẻ tình nghi | phạm nhân trốn trại | phạm nhân bỏ trốn | can phạm | tội đồ | tên buôn lậu | tên lừa đảo | tay trùm | yêu râu xanh | nữ tặc | đạo chích |
      siêu trộm | trộm chó | cẩu tặc | kẻ bắt cóc | tên bắt cóc | kẻ sát nhân | tên sát nhân | kẻ phóng hoả | kẻ giết người | kẻ trốn nã | kẻ gây án |
      kẻ hiếp dâm | kẻ ấu dâm | kẻ quá khích | phần tử quá khích | phần tử khủng bố | phần tử phản động | phần tử cực đoan | phần tử cơ hội |
      cò vé | cò nhà đất | cò bệnh viện | phe vé | thầy lang dởm | bác sĩ dởm | nhà báo dởm | phóng viên dởm | công an dởm | tài xế ma men | ma men |
      người có nồng độ cồn | con bạc khát nước | gã giang hồ`,
          ['count'],
        ],
        // those who are where they may not be
        [
          9,
          pairs(
            'người nước ngoài | người trung quốc | người việt nam | công dân trung quốc | công dân nước ngoài | công dân việt nam | lao động nước ngoài | lao động',
            `nhập cảnh trái phép | xuất cảnh trái phép | cư trú trái phép | cư trú bất hợp pháp | lưu trú trái phép | nhập cư trái phép | bất hợp pháp |
        trái phép | vi phạm | vượt biên trái phép`,
          ),
          ['count'],
        ],
        [
          9,
          'người nhập cư trái phép | người nhập cư bất hợp pháp | người di cư bất hợp pháp | di dân bất hợp pháp | người di cư trái phép | dân nhập cư trái phép',
          ['count'],
        ],
        // people and bodies together
        [
          16,
          `tổ chức , cá nhân vi phạm | tổ chức và cá nhân vi phạm | cá nhân và tổ chức vi phạm | lượt tổ chức , cá nhân vi phạm |
      tập thể , cá nhân vi phạm | tập thể và cá nhân vi phạm | tập thể , cá nhân sai phạm | tập thể và cá nhân sai phạm | tập thể , cá nhân có vi phạm |
      tập thể , cá nhân liên quan | tập thể , cá nhân có liên quan | tập thể , cá nhân có sai phạm | tập thể có vi phạm | tập thể có sai phạm |
      cá nhân có vi phạm | cá nhân có sai phạm | cá nhân sai phạm | cá nhân liên quan | cá nhân có liên quan | tổ chức đảng vi phạm | tổ chức đảng có vi phạm |
      tổ chức đảng bị kỷ luật | đảng viên có vi phạm | đảng viên có sai phạm | đảng viên suy thoái | đảng viên sinh con thứ ba | đảng viên bị kỷ luật |
      cán bộ , đảng viên vi phạm | cán bộ , đảng viên bị kỷ luật | cán bộ , đảng viên bị xử lý | cấp uỷ vi phạm | trường hợp bị kỷ luật |
      trường hợp bị bắt giữ | lượt đảng viên vi phạm | đồng chí vi phạm | đồng chí bị kỷ luật`,
          ['count'],
        ],
        // who holds land that is not theirs, and who builds without a permit
        [
          9,
          `hộ lấn chiếm | hộ lấn chiếm đất | hộ lấn chiếm đất rừng | hộ dân lấn chiếm | hộ dân vi phạm | hộ gia đình vi phạm | hộ xây dựng trái phép | hộ cố tình vi phạm |
      hộ chây ỳ | hộ kinh doanh vi phạm | hộ kinh doanh nợ thuế | hộ kinh doanh trốn thuế | hộ kinh doanh bị xử phạt | hộ chăn nuôi gây ô nhiễm`,
          ['count'],
        ],
        // shops and firms that are none, or that do not pass
        [
          14,
          pairs(
            'cơ sở | doanh nghiệp | công ty | đơn vị | hộ kinh doanh | cửa hàng | nhà hàng | bếp ăn | phòng khám | nhà thuốc | chợ | trang trại',
            `có vi phạm | bị xử lý | bị đình chỉ | không đạt | không đạt yêu cầu | chưa đạt yêu cầu | không đạt an toàn thực phẩm | không bảo đảm an toàn thực phẩm |
        chưa đảm bảo an toàn thực phẩm | chưa bảo đảm an toàn thực phẩm | có sai phạm | hoạt động trái phép | hoạt động chui | hoạt động trá hình |
        sản xuất trái phép | kinh doanh trái phép | trá hình | ma | " ma " | lừa đảo | bỏ trốn | chậm đóng bhxh |
        chậm đóng bảo hiểm xã hội | nợ đọng bhxh | nợ đọng bảo hiểm xã hội | nợ đọng thuế | không chấp hành | gây ô nhiễm |
        gây ô nhiễm môi trường | gây ô nhiễm môi trường nghiêm trọng | bị xử phạt | bị phạt | bị nhắc nhở | bị lập biên bản | không đủ điều kiện`,
          ),
          ['body'],
        ],
        [
          12,
          `cơ sở massage trá hình | cơ sở mại dâm trá hình | cơ sở cầm đồ trá hình | cơ sở vi phạm an toàn thực phẩm | thẩm mỹ viện chui | cơ sở thẩm mỹ chui | spa chui |
      spa không phép | công ty đa cấp trái phép | công ty bình phong | doanh nghiệp sân sau | website vi phạm | website thương mại điện tử vi phạm | gian hàng vi phạm |
      nhà thầu vi phạm | nhà thầu bị cấm thầu | dự án vi phạm | dự án vi phạm đất đai | chủ đầu tư vi phạm | trạm cân vi phạm`,
          ['count'],
        ],
        [
          14,
          pairs(
            'đơn vị | cơ sở',
            'nợ bảo hiểm xã hội | nợ bhxh | nợ đọng | chậm đóng | trốn đóng | nợ lương | chây ỳ | chây ì',
          ),
          ['body'],
        ],
        // cars and boats that break the rules
        [
          14,
          `xe dù | xe khách trá hình | xe hợp đồng trá hình | xe hết niên hạn | xe quá niên hạn | xe hết hạn kiểm định | xe quá hạn kiểm định |
      xe quá khổ , quá tải | xe chở quá khổ | tàu cá vi phạm khai thác iuu | tàu cá " 3 không " |
      tàu cá 3 không | tàu cá không đăng ký | tàu hút cát trái phép | tàu khai thác cát trái phép | tàu nước ngoài vi phạm | tàu cá nước ngoài vi phạm |
      tàu nước ngoài xâm phạm | tàu cá nước ngoài xâm phạm | lượt tàu vi phạm | lượt tàu cá vi phạm |
      phương tiện thuỷ vi phạm | phương tiện thuỷ nội địa vi phạm | ghe cào vi phạm | tàu giã cào vi phạm | xe quá tải trọng | xe cơi nới thùng`,
          ['count'],
        ],
        [5, 'cò | cò lúa | cò xe | " cò " | " cò | "cò"', ['count']],
        [6, 'tù nhân | phạm nhân | trùm buôn', ['count']],
      ],
      done: [
        [
          12,
          `điều tra | xoá bỏ | tố cáo | cáo buộc | phạt | phạt tiền | phạt nguội | phạt nặng | khởi tố | khởi tố hình sự |
      kiến nghị khởi tố | cưỡng chế |
      đình chỉ | tạm đình chỉ | chấn chỉnh`,
          ['body'],
        ],
        [
          7,
          `bắt | bắt giữ | bắt quả tang | khởi tố | tạm giữ | tạm giữ hình sự | bắt tạm giam | khởi tố bị can |
      khởi tố bị can đối với | tạm giam đối với | truy tố | xét xử | kỷ luật | truy nã | truy bắt |
      đình chỉ công tác | đình chỉ công tác đối với | cách chức | khống chế | vây bắt | kỷ luật đối với | thi hành kỷ luật |
      thi hành kỷ luật đối với`,
          ['person'],
        ],
        [
          12,
          `bắt quả tang | đình chỉ hoạt động | đình chỉ hoạt động của | xử phạt | xử phạt hành chính |
      xử phạt vi phạm hành chính | phạt vi phạm hành chính | phạt vi phạm hành chính đối với | xử phạt đối với |
      xử phạt vi phạm hành chính đối với | lập biên bản | thu hồi giấy phép của | tước giấy phép của |
      rút giấy phép của | kỷ luật | thi hành kỷ luật | xử lý kỷ luật | khiển trách | cảnh cáo | phê bình |
      phê bình rút kinh nghiệm | phạt hành chính | đình chỉ có thời hạn | đình chỉ hoạt động có thời hạn |
      tạm đình chỉ hoạt động | tạm đình chỉ hoạt động của | khởi tố đối với | khởi tố hình sự đối với |
      truy tố | xử lý hình sự | xử lý hình sự đối với |
      kiến nghị xử lý kỷ luật | xử lý kỷ luật đối với |
      xử lý hành chính | xử lý hành chính đối với | kiến nghị xử lý hành chính | kiến nghị xử lý hành chính đối với`,
          ['body'],
        ],
        [6, 'hành vi của | tội lỗi của | tội ác của | sai phạm của | vi phạm của | trách nhiệm của', ['person']],
        [6, 'triệt phá | triệt xoá | bóc gỡ | đánh sập | xoá sổ | đấu tranh với', ['person']],
        // "xử phạt 22 | hộ kinh doanh": people are fined, and cases too
        [
          7,
          `lập biên bản | xử phạt | xử lý | phạt cảnh cáo | phạt tiền | phạt nguội | phạt | xử phạt hành chính | nhắc nhở | cưỡng chế |
      xử phạt vi phạm hành chính | xử lý vi phạm hành chính | xử lý hành chính | xử lý hình sự`,
          ['person'],
        ],
        [7, 'áp giải | dẫn giải | trục xuất | bắt khẩn cấp | giữ khẩn cấp', ['person']],
        [5, 'truy tìm | nhận dạng | triệu tập | kiểm điểm', ['person', 'age']],
        [8, 'giải tán | giải tán nhóm | xua đuổi | ngăn chặn nhóm', ['person']],
        // who drove or ran what the page tells of: "xe khách | do tài xế Bảy (40 tuổi) điều khiển | có dấu hiệu nghi vấn"
        [3, 'do tài xế | do lái xe', ['age']],
        [4.5, 'khai trừ', ['age', 'person']],
        // whom an offender takes with him: "Toàn rủ | A (21 tuổi)"
        [
          6,
          'rủ | rủ thêm | rủ rê | lôi kéo | thuê thêm | gọi thêm | câu kết với | cấu kết với | thông đồng với | cùng đồng bọn là',
          ['age', 'person'],
        ],
        [
          4.5,
          `bắt giữ thêm | bắt giữ được | bắt thêm | còng tay | khiển trách | khởi tố thêm |
      kỷ luật khiển trách | nhóm gồm | ra lệnh bắt | tuyên án | vận chuyển thuê cho | đã đưa được |
      đình chỉ hoạt động | đề nghị truy tố | cấu kết với`,
          ['count'],
        ],
        [3, 'thanh niên gồm | xử phạt thêm | đưa ra xét xử | đối tượng gồm | rủ rê của | rủ thêm', ['count']],
        [1.5, 'cự cãi với', ['count']],
        [6, 'bị', ['person']],
        [6, 'cáo buộc | tố cáo | khởi kiện | lấy lời khai', ['person']],
        // whom the police call in: "mời về trụ sở làm việc | 18 thanh thiếu niên"
        [
          8,
          `mời về trụ sở làm việc | mời về trụ sở | mời lên làm việc |
      đưa về trụ sở | đưa về trụ sở làm việc | tiếp tục triệu tập | triệu tập làm việc với | gọi hỏi | gọi hỏi răn đe |
      răn đe | giáo dục răn đe | tạm giữ khẩn cấp | bắt khẩn cấp đối với |
      vận động đầu thú | vận động ra đầu thú | thanh loại | bắt , khởi tố | khởi tố , bắt tạm giam |
      xử lý kỷ luật đảng | đề nghị xử lý | kiến nghị xử lý | kỷ luật khai trừ | kỷ luật cảnh cáo | xử lý trách nhiệm đối với`,
          ['person'],
        ],
        [
          12,
          `buộc khắc phục đối với | thu hồi giấy phép hoạt động của | rút giấy phép hoạt động của |
      nhắc nhở và xử phạt | phê bình và xử phạt | tạm dừng hoạt động của | buộc ngừng hoạt động | buộc đóng cửa | yêu cầu đóng cửa`,
          ['body'],
        ],
        [10, 'nhắc nhở , xử phạt | buộc khắc phục | chuyển hồ sơ sang công an | chuyển công an', ['body']],
        [3.5, 'bắt và xử lý | bắt , xử lý', ['person']],
        [5, 'ngăn chặn | kịp thời ngăn chặn | chặn bắt', ['person']],
        // what comes of a breach for those who serve, and for those who owe taxes
        [
          7,
          `buộc thôi việc | cho thôi chức | cho thôi giữ chức | hạ bậc lương | giáng chức | bãi nhiệm | cảnh cáo | khiển trách |
      tạm hoãn xuất cảnh | hoãn xuất cảnh | cấm xuất cảnh | thông báo tạm hoãn xuất cảnh | tạm hoãn xuất cảnh đối với | đình chỉ`,
          ['person'],
        ],
        [
          12,
          'cưỡng chế nợ | cưỡng chế nợ thuế | cưỡng chế thuế | truy thu thuế | truy thu thuế của | xử lý trách nhiệm | kiểm điểm | kiểm điểm trách nhiệm',
          ['body'],
        ],
        [12, 'xử lý trách nhiệm | kiểm điểm | kiểm điểm trách nhiệm | xử lý kỷ luật', ['person']],
        [
          12,
          `tước chứng chỉ thuyền trưởng của | tước bằng thuyền trưởng của | tước chứng chỉ của | tước chứng chỉ hành nghề của |
      tước giấy phép lái xe của | tước bằng lái của | tước bằng lái xe của | tước gplx của | tước quyền sử dụng giấy phép lái xe của`,
          ['person'],
        ],
        [9, 'chặn giữ | chặn bắt được | đón lõng bắt', ['person']],
        // foreign boats that are sent away
        [8, 'xua đuổi | trục xuất | xua đuổi , trục xuất | đẩy đuổi | yêu cầu rời khỏi vùng biển', ['thing']],
        // what parties and inspectors do to those who fail
        [
          9,
          `thi hành kỷ luật khai trừ | kỷ luật khiển trách đối với | kỷ luật cảnh cáo đối với | kỷ luật khai trừ đối với | khai trừ khỏi đảng | khai trừ ra khỏi đảng |
      xoá tên | xử lý , kỷ luật | xem xét kỷ luật | xem xét thi hành kỷ luật | đề nghị thi hành kỷ luật | đề nghị kỷ luật | quyết định kỷ luật |
      ra quyết định kỷ luật | xử lý kỷ luật hành chính | phê bình , kiểm điểm | kiểm điểm rút kinh nghiệm đối với | kiểm điểm , rút kinh nghiệm đối với |
      kiểm điểm trách nhiệm đối với | kiểm điểm trách nhiệm của | xử lý trách nhiệm của | đình chỉ sinh hoạt đảng | đình chỉ sinh hoạt đảng đối với |
      xử lý hành chính đối với | xử lý hình sự đối với | kiến nghị xử lý trách nhiệm | kiến nghị xử lý trách nhiệm đối với | 
      kiến nghị kiểm điểm trách nhiệm | kiến nghị kiểm điểm trách nhiệm đối với | kiến nghị xử lý hành chính đối với | tạm đình chỉ công tác đối với`,
          ['person'],
        ],
        [
          12,
          `kiểm điểm rút kinh nghiệm đối với | kiểm điểm , rút kinh nghiệm đối với | kiểm điểm trách nhiệm đối với | kiến nghị xử lý trách nhiệm |
      kiến nghị xử lý trách nhiệm đối với | kiến nghị kiểm điểm trách nhiệm đối với | rút kinh nghiệm đối với | xử lý trách nhiệm đối với |
      nhắc nhở , chấn chỉnh | xử phạt vi phạm | ra quyết định xử phạt | ra quyết định xử phạt đối với | ban hành quyết định xử phạt đối với |
      phạt cảnh cáo | lập biên bản vi phạm | lập biên bản vi phạm đối với | lập biên bản đối với | lập biên bản xử lý | lập biên bản vi phạm hành chính đối với |
      đề nghị xử phạt | kiến nghị xử phạt | rút giấy phép | tước giấy phép | buộc dừng hoạt động | buộc dừng hoạt động của | đình chỉ kinh doanh | đình chỉ sản xuất |
      đình chỉ thi công | cưỡng chế đối với | bêu tên | truy thu và phạt | xử lý vi phạm hành chính đối với | khởi kiện`,
          ['body'],
        ],
        // those whom the police call, catch, send away and lock up
        [
          8,
          `bắt , vận động đầu thú | bắt và vận động đầu thú | bắt , vận động ra đầu thú | vận động , bắt | truy bắt thành công | bắt theo lệnh truy nã | bắt truy nã | bắt theo quyết định truy nã |
      bắt , thanh loại | bắt , vận động đầu thú , thanh loại | bắt giữ khẩn cấp | ra lệnh bắt tạm giam | ra lệnh bắt khẩn cấp | ra lệnh tạm giữ | ra quyết định tạm giữ |
      tạm giữ hình sự đối với | bắt bị can để tạm giam | khởi tố , bắt giam | khởi tố và bắt tạm giam | khởi tố vụ án , khởi tố bị can đối với | khởi tố vụ án , khởi tố |
      khởi tố điều tra | khởi tố hình sự | điều tra , khởi tố | truy tố , xét xử | đề nghị truy tố | ra quyết định truy nã | phát lệnh truy nã | truy nã đặc biệt |
      đưa ra xét xử | xét xử lưu động | đấu tranh , làm rõ | đấu tranh làm rõ | xác định , làm rõ | làm rõ | bóc gỡ , bắt giữ | triệu tập , đấu tranh | triệu tập đấu tranh | vây ráp |
      tóm gọn | bắt gọn | tóm | mật phục bắt | phục kích bắt | bắt sống | bắt nóng | bắt nguội | tống giam | dẫn độ | bàn giao cho công an | tiếp nhận đầu thú |
      răn đe , giáo dục | gọi hỏi , răn đe | gọi hỏi , giáo dục | gọi răn đe | cảm hoá , giáo dục | cảm hoá giáo dục | lập hồ sơ đưa vào cơ sở giáo dục |
      đưa vào trường giáo dưỡng | đưa vào cơ sở giáo dục | đưa vào cơ sở giáo dục bắt buộc | đẩy đuổi | tiếp nhận do trung quốc trao trả |
      test ma tuý phát hiện | kiểm tra nhanh phát hiện | kê biên tài sản của | phong toả tài khoản của`,
          ['person'],
        ],
        [
          6,
          'tuýt còi | bắt đóng cửa | buộc tạm dừng hoạt động | đình chỉ hoạt động đối với | cưỡng chế đóng cửa | xử phạt hành chính đối với | niêm phong | công khai danh tính | cấm cửa',
          ['body'],
        ],
        [8, 'tuyên phạt', ['person']],
        [10, 'lập biên bản với', ['body']],
      ],
      does: [
        [8, 'dính nồng độ cồn | có nồng độ cồn | vi phạm tốc độ', ['person']],
        [17, 'nợ thuế | trốn thuế', ['body']],
        [
          9,
          'điều khiển nhảy xuống sông | điều khiển nhảy xuống sông bỏ trốn | điều khiển bỏ trốn | điều khiển bỏ chạy | bỏ hàng chạy trốn',
          ['person'],
        ],
        // whom the police deal with: "hai cây xăng | bị lực lượng chức năng bắt quả tang"
        [
          9,
          `có dấu hiệu | có những dấu hiệu | còn có những dấu hiệu | có dấu hiệu vi phạm | bị lực lượng chức năng |
      bị cảnh sát | bị công an | bị cơ quan công an | bị quản lý thị trường | bị thu giữ |
      bị tố cáo | bị cáo buộc | bị khởi kiện | bị điều tra`,
          ['body'],
        ],
        [3, 'điều khiển | cầm lái | làm giám đốc | đứng ra tổ chức', ['age']],
        [
          9,
          pairs(
            'giấu trong | cất giấu trong',
            'người | túi | cốp | cốp xe | hộc | hành lý | ba lô | vali | áo | quần | thùng xe',
          ),
          ['age'],
        ],
        [9, 'tham gia đánh | tham gia gây rối | tham gia cướp | tham gia hành hung', ['person', 'age']],
        [
          6,
          `về hành vi | về tội | để điều tra | bị công an | bị cơ quan công an | có liên quan |
      trong đường dây | trong băng nhóm | cầm dao | dùng dao`,
          ['age', 'person'],
        ],
        [
          6,
          `cũng bị khởi tố | cũng bị bắt | bị bắt | bị bắt giữ | bị khởi tố | bị tạm giữ | bị truy tố | bị kỷ luật | bị truy nã | bị xử phạt |
      bị xử lý | vi phạm | có hành vi | không đủ điều kiện | kinh doanh trái phép | hoạt động trái phép |
      không phép | không có giấy phép | chưa được cấp phép | sai phạm | gian lận`,
          PEOPLE,
        ],
        [
          6,
          `bỏ trốn | bỏ chạy | tẩu thoát | khai | khai nhận | thừa nhận | vận chuyển | tàng trữ | mua bán |
      buôn bán | đánh bạc | tham gia đánh bạc | sử dụng ma tuý | đột nhập | xông | sát hại | hành hung |
      lừa đảo | nhập cảnh trái phép | xuất cảnh trái phép | gây án | nhận án | nhận án tù | lãnh án |
      lĩnh án | chịu án | hầu toà | ra hầu toà | ra toà | nhận hối lộ | tham ô | đang có hành vi |
      sử dụng trái phép | ra đầu hàng | đầu hàng | cố thủ | đánh hội đồng | xông vào | xông vào đánh |
      vô cớ đánh | cướp giật`,
          ['person'],
        ],
        [5, 'đánh | chém | đâm | cầm | dùng | chặn | ập | bịt mặt | đi xe máy | đeo khẩu trang', ['person']],
        [6, 'bị tạm giam', ['age', 'count']],
        [
          6,
          `bán dâm | bắt cóc | bị bắt tạm giam | bị kỷ luật khiển | bị phát hiện xâm nhập | bị tố |
      khai nhận sang | lấy trộm | nợ thuế | tham gia vụ trộm | thuê vận chuyển | vào tù | vượt biên |
      đang thụ án | đánh nhau | xông vô | đánh học sinh | đã bị bắt`,
          ['count'],
        ],
        [4, 'bàn bạc | bị buộc tái xuất | tham gia vụ | thực hiện hành vi | đi trên xe máy', ['count']],
        [12, 'bị cưỡng chế | bị áp dụng biện pháp cưỡng chế | trốn đóng', ['body']],
        [
          7,
          `bị đình chỉ | bị tạm đình chỉ | bị đình chỉ công tác | bị tạm đình chỉ công tác | bị cách chức |
      bị khai trừ | bị khiển trách | bị cảnh cáo | bị miễn nhiệm | bị bắt quả tang | bị bắt khẩn cấp |
      bị tạm giam | bị truy tố | bị xét xử | bị đưa ra xét xử | bị tuyên án | bị tuyên phạt | bị phạt |
      bị phạt tù | bị truy nã quốc tế | bị áp giải | bị dẫn giải | bị trục xuất | bị khống chế | bị vây bắt |
      bị triệu tập`,
          ['person'],
        ],
        [
          6,
          `vượt biên trái phép | tổ chức đánh bạc | cá độ | cá cược | trộm cắp | trộm cắp tài sản | cướp tài sản |
      cướp ngân hàng | cướp tiệm vàng | giết người | giết hại | hiếp dâm | cưỡng hiếp | dâm ô | phóng hoả |
      đe doạ | tống tiền | cưỡng đoạt | cưỡng đoạt tài sản | móc túi | rút dao | rút súng | nổ súng |
      truy sát | rượt đuổi | rượt đánh | đuổi đánh | mang hung khí | cầm hung khí | đập phá | gây rối |
      gây rối trật tự | chống đối | chống người thi hành công vụ | làm giả | làm giả giấy tờ |
      mua bán trái phép | mua bán ma tuý | vận chuyển trái phép | vận chuyển ma tuý | tàng trữ trái phép |
      tàng trữ ma tuý | tham nhũng | chiếm đoạt | chiếm đoạt tài sản | tiếp tay | vi phạm giao thông | vi phạm luật giao thông |
      sản xuất hàng giả | cho vay nặng lãi | cho vay lãi nặng | đòi nợ thuê | bảo kê | môi giới mại dâm |
      tổ chức sử dụng ma tuý | phê ma tuý |
      dương tính với heroin | dương tính với morphine | dương tính với cần sa |
      dương tính với chất gây nghiện | bay lắc | đua xe | đua xe trái phép | trốn nã | trốn truy nã |
      đầu thú | ra đầu thú | ra tự thú | cạy cửa | phá khoá | bẻ khoá | giật túi | giật dây chuyền |
      giả danh | hành nghề trái phép | gian lận bầu cử | gian lận thuế`,
          ['person'],
        ],
        [7, 'sa lưới | bị trừng phạt | bị thanh trừng', ['person']],
        [2, 'tăng tốc', ['count']],
        [
          12,
          `bị xử phạt | có hành vi vi phạm | do có hành vi | gian lận | buôn lậu | lừa đảo | lừa dối khách hàng |
      bị bắt quả tang | bị lập biên bản | bị khởi tố | bị đình chỉ hoạt động | bị tước giấy phép |
      bị rút giấy phép | bị thu hồi giấy phép | bị phạt | bị cảnh cáo | bị phê bình | bị kỷ luật |
      gây ô nhiễm | xả thải trái phép | trốn đóng bảo hiểm`,
          ['body'],
        ],
        [
          7,
          'bị cáo buộc | bị buộc tội | bị khởi kiện | bị kết án | hối lộ | đã hối lộ | gian lận phiếu bầu | đứng ra tổ chức | tung tin | liên quan tới vụ | liên quan đến vụ',
          ['person'],
        ],
        [7, 'gian lận | bị xử phạt', ['thing']],
        // what young people do on the road by night, and what police do to them: "18 thanh niên | tụ tập nẹt pô"
        [
          8,
          `tụ tập đua xe | tụ tập nẹt pô | nẹt pô | rú ga | lạng lách | lạng lách đánh võng | đánh võng | bốc đầu | hỗn chiến |
      ẩu đả | gây gổ | gây rối trật tự công cộng | dàn cảnh | ra trình diện | lẩn trốn | đang lẩn trốn |
      còn lẩn trốn | đang bị truy nã | bị truy nã | trốn khỏi nơi giam | cầm đầu | chủ mưu | phạm tội | vi phạm pháp luật |
      vi phạm kỷ luật | sử dụng bằng giả | tái phạm | khai gian |
      có liên quan đến đường dây | bị lập biên bản xử lý`,
          ['person'],
        ],
        // "12 doanh nghiệp | có hành vi mua bán hoá đơn", "7 cơ sở | công bố sai chất lượng"
        [
          14,
          `có hành vi | bị phát hiện | bị phát hiện vi phạm | bị phát hiện sai phạm | có sai phạm | có vi phạm | còn vi phạm |
      mắc sai phạm | không đảm bảo vệ sinh | không đảm bảo an toàn thực phẩm | không đảm bảo an toàn cháy nổ |
      không chấp hành quy định | vi phạm quy định | sử dụng hoá đơn bất hợp pháp |
      sử dụng hoá đơn không hợp pháp | sử dụng hoá đơn khống | mua bán hoá đơn | kê khai sai | khai sai | khai khống |
      bán hàng giả | kinh doanh hàng giả | kinh doanh hàng nhập lậu | xả thải vượt | xả trộm |
      khai thác trái phép | khai thác vượt | kinh doanh không phép | hoạt động chui | bị đóng cửa | bị buộc đóng cửa |
      bị tạm dừng hoạt động | nợ đọng bảo hiểm | chây ì | chây ỳ | gây ô nhiễm môi trường |
      gây ô nhiễm môi trường nghiêm trọng`,
          ['body'],
        ],
        [8, 'phạm tội | chưa thành niên phạm tội | vi phạm pháp luật', ['percent', 'ratio']],
        [
          9,
          'dương tính với chất ma tuý | dương tính với ma tuý | dương tính ma tuý | dương tính với methamphetamine | dương tính với chất kích thích | dương tính với morphin | dương tính với moóc phin | dương tính với ketamin | dương tính với nồng độ cồn | vi phạm nồng độ cồn',
          ['person'],
        ],
        // "3 trường hợp dương tính | với morphin"
        [
          12,
          'với ma tuý | với chất ma tuý | với morphin | với morphine | với moóc phin | với heroin | với cần sa | với ketamin | với methamphetamine | với nồng độ cồn',
          ['count'],
        ],
        [14, 'hành nghề vượt phạm vi | hành nghề quá phạm vi | vượt phạm vi chuyên môn', ['body']],
        // drivers who are tested; of patients more is told
        [4, 'dương tính', ['person']],
        [
          7,
          'lên làm việc | lên trụ sở làm việc | về trụ sở làm việc | về cơ quan công an | về trụ sở công an',
          ['person'],
        ],
        [
          14,
          `không đạt điều kiện | không bảo đảm điều kiện | không đảm bảo điều kiện | chưa đảm bảo điều kiện | chưa bảo đảm điều kiện |
      không bảo đảm vệ sinh | không tuân thủ | chưa chấp hành | không chấp hành | hành nghề khi chưa | hoạt động khi chưa |
      kinh doanh khi chưa | không duy trì điều kiện | không có giấy chứng nhận | không có giấy phép |
      không phép | không xuất trình được`,
          ['body'],
        ],
        // what firms and shops do: "18 cơ sở | trục lợi quỹ bảo hiểm"
        [
          20,
          `trục lợi | trục lợi quỹ | bỏ địa chỉ kinh doanh |
      bỏ địa chỉ | bán hoá đơn | găm hàng | bán thuốc lá lậu | bán hàng lậu | bán hàng nhập lậu | bán phân bón giả | bán thuốc giả |
      bán xăng giả | bán thuốc không rõ nguồn gốc | bán hàng không rõ nguồn gốc | sang chiết gas trái phép | sản xuất hàng giả |
      sản xuất phân bón giả | không niêm yết giá | không niêm yết | kê khai gian lận`,
          ['body'],
        ],
        [
          8,
          'bán hàng giả | bán hàng lậu | bán thuốc lá lậu | bán pháo | không có giấy tờ tuỳ thân | không có bằng lái',
          ['person'],
        ],
        [9, 'bị nước ngoài bắt giữ | bị nước ngoài bắt | bị nước ngoài xử lý', ['person']],
        [7, 'gùi hàng | cõng hàng | khuân vác hàng lậu', ['person']],
        [
          7,
          `có vi phạm | có sai phạm | có khuyết điểm | vi phạm kỷ luật đảng | vi phạm phải thi hành kỷ luật | phải thi hành kỷ luật | bị thi hành kỷ luật | bị xử lý kỷ luật |
      bị xử lý hình sự | bị xử lý hành chính | bị xoá tên | bị khai trừ khỏi đảng | bị khai trừ ra khỏi đảng | bị buộc thôi việc | bị giáng chức | bị hạ bậc lương |
      bị tạm đình chỉ sinh hoạt đảng | bị đình chỉ sinh hoạt đảng | bị phê bình | bị kiểm điểm | suy thoái | kê khai tài sản không trung thực | sinh con thứ ba |
      sinh con thứ 3`,
          ['person'],
        ],
        [
          7,
          `tàng trữ , vận chuyển | mua bán , vận chuyển | mua bán , tàng trữ | tàng trữ , sử dụng | tổ chức , sử dụng | tổ chức sử dụng | đang tổ chức sử dụng | đang sử dụng ma tuý | 
      đang sát phạt | sát phạt | đang xóc đĩa | đá gà ăn tiền | đánh bài ăn tiền | ghi đề | ghi số đề | cá độ bóng đá | tổ chức cá độ | chứa mại dâm |
      mua bán dâm | khai thác trái phép | khai thác cát trái phép | đào đãi vàng | khai thác vàng trái phép | chặt phá rừng | phá rừng | săn bắt | săn bắn |
      săn bắt động vật hoang dã | chế tạo pháo | tự chế pháo | tàng trữ pháo | mua bán pháo | đốt pháo | buôn lậu | buôn người | lừa bán | đưa người vượt biên | đưa người trốn |
      tổ chức cho người khác | trốn đi nước ngoài | trốn ra nước ngoài | trốn trại | trốn khỏi trại | vượt ngục | nhập cư trái phép | lưu trú trái phép | cư trú trái phép |
      cư trú bất hợp pháp | lao động trái phép | sử dụng giấy tờ giả | dùng giấy tờ giả | dùng bằng giả | giả mạo | mạo danh | giả danh công an | thừa nhận hành vi | thừa nhận hành vi phạm tội |
      thừa nhận sai phạm | khai nhận hành vi | cúi đầu nhận tội | nhận tội | lấn chiếm | lấn chiếm đất | xâm hại | xâm hại tình dục | bạo hành | xúi giục | kích động |
      tuyên truyền chống phá | chống phá | xuyên tạc | chiếm giữ trái phép | có nồng độ cồn vượt | vi phạm nồng độ | lái xe khi say | không đội mũ bảo hiểm | chống lệnh`,
          ['person'],
        ],
        [
          14,
          `bị xử lý vì | bị xử lý do | bị đình chỉ kinh doanh | bị đình chỉ sản xuất | bị đình chỉ vì | bị đình chỉ do | bị kiểm điểm | bị nhắc nhở | bị xử lý hành chính | bị xử lý kỷ luật | bị buộc dừng hoạt động | bị tạm đình chỉ | bị tạm đình chỉ hoạt động | bị cấm thầu |
      bị cấm tham gia đấu thầu | bị đưa vào danh sách đen | trong danh sách đen | bị bêu tên | bị công khai nợ thuế | xả thải ra môi trường | xả thải chưa qua xử lý |
      xả nước thải chưa qua xử lý | vi phạm về | vi phạm các quy định | vi phạm an toàn thực phẩm | vi phạm pháp luật | sử dụng lao động vi phạm | vi phạm pháp luật lao động |
      nợ bảo hiểm | nợ bhxh | nợ đóng | trốn đóng bhxh | khai thác không phép | khai thác khoáng sản trái phép | chiếm dụng | lập hồ sơ khống | bán phá giá | thổi giá | nâng khống |
      đầu cơ | tăng giá bất hợp lý | bán quá giá niêm yết | bán cao hơn giá niêm yết | thông thầu | dàn xếp thầu`,
          ['body'],
        ],
        [
          9,
          `xâm phạm vùng biển | xâm phạm chủ quyền | vi phạm chủ quyền | vi phạm chủ quyền vùng biển | vi phạm khai thác iuu | vi phạm iuu |
      quá niên hạn | hết niên hạn | quá niên hạn sử dụng | hết niên hạn sử dụng | hết hạn kiểm định | quá hạn kiểm định | không đăng ký , đăng kiểm | " 3 không " | 3 không`,
          ['thing'],
        ],
        [
          6,
          'chậm đóng | nợ đọng | dây dưa | kinh doanh chui | hoạt động không phép | xả thải trộm | bán hàng gian',
          ['body'],
        ],
        [
          5,
          'giấu | cất giấu | giấu trong người | mang theo trái phép | vận chuyển thuê | xách tay trái phép | nhập lậu',
          ['person'],
        ],
        [9, 'còn chậm đóng | còn nợ bảo hiểm | còn nợ đóng | còn nợ bhxh | còn trốn đóng', ['body']],
      ],
      cues: [
        [
          14,
          `bị can | bị cáo | nghi phạm | đối tượng | tạm giữ | khởi tố | bắt giữ | tuyên phạt | xét xử |
      truy tố | gây án | đầu thú | bắt tạm giam | tạm giam | phạt tù | bị bắt`,
          ['age'],
        ],
        [
          8,
          `xử phạt | đối với ông | đối với bà | bị cáo buộc | đánh đập | tấn công | nổ súng | cầm đầu |
      ra tay | lừa đảo | kẻ`,
          ['age'],
        ],
        [7, 'xử phạt | chấn chỉnh | buộc | kỷ luật | khởi tố | đình chỉ | cưỡng chế', ['body']],
        [
          4,
          `dương tính với ma tuý | bắt | bắt giữ | bắt tạm giam | tạm giữ hình sự | truy tố | bắt quả tang |
      tạm giam | khởi tố bị can | kỷ luật | bị bắt | truy nã | đầu thú | gây án | truy bắt | khống chế |
      tham nhũng | khởi tố | tạm giữ`,
          ['person'],
        ],
        [
          2,
          `đối tượng | tội | hành vi | nghi | lừa đảo | đánh bạc | cướp | trộm cắp | trộm | giết người |
      sát hại | vụ án | đột nhập | vi phạm | xử phạt | dao | hung khí | buộc | đánh | truy đuổi |
      phát hiện`,
          ['person'],
        ],
        [
          5,
          'bắt khẩn cấp | gây rối trật tự | hung thủ | lời khai | nghi can | sát hại mẹ | viện ksnd | đập phá',
          ['age'],
        ],
        [5, 'bảo kê | cho vay nặng lãi | giang hồ | giả danh | phiên toà | toà tuyên', ['age', 'person']],
        [
          5,
          `bay lắc | gian lận thi cử | gian lận điểm thi | khai trừ | kinh doanh trái phép | sa lưới |
      trùm mafia | tuyên án | tội nhận hối lộ | uỷ ban kiểm tra | xuất nhập cảnh trái phép`,
          ['count'],
        ],
        [3, 'để điều tra', ['age']],
        [3, 'cưỡng đoạt', ['age', 'person']],
        [
          3,
          `bản án xác định | hỗn chiến | kho tang vật | kháng cáo | mua bán dâm | siết nợ | sòng bạc |
      sửa điểm | tội tham ô | xảy ra xô xát | ẩu đả | chưa rõ lai lịch`,
          ['count'],
        ],
        [2, 'cơ quan csđt | cự cãi | đánh ghen', ['count']],
        [
          9,
          pairs(
            '# doanh nghiệp | # dn | # công ty',
            'nợ từ | nợ trên | nợ kéo dài | nợ lương | nợ bảo hiểm | nợ bhxh | nợ đóng | chậm đóng | chậm nộp | trốn đóng | chây ỳ | chây ì',
          ),
          ['body'],
        ],
        [
          5,
          'chuyển cơ quan điều tra | chuyển cơ quan cảnh sát điều tra | chuyển hồ sơ sang cơ quan điều tra',
          ['person'],
        ],
        [
          3,
          'uỷ ban kiểm tra các cấp | thi hành kỷ luật | xử lý kỷ luật | dấu hiệu vi phạm | kỷ luật đảng | cơ quan cảnh sát điều tra | viện kiểm sát',
          ['person'],
        ],
        [3, IDENTITY, ['age']],
        [6, 'bị truy đuổi | khi bị truy đuổi', ['age']],
      ],
      subjects: [[1, OFFENDERS]],
      topics: [
        [2, `${ARRESTS} | ma tuý | vi phạm`, ['person']],
        [1, 'nghi phạm | nghi can | hung thủ | truy nã | truy tìm | truy bắt', ['age']],
      ],
    }
  },
  fate: true,
  kinds: { age: 2, shortened: -1, thing: -1, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  pays: 'penalty',
  rank: 2,
  takes: ['seizure', 'penalty'],
  gathers: ['seizure', 'penalty', 'suspect'],
  figures: [{ role: 'suspect', kinds: ['count'] }],
})
