import { defineType, pairs } from './type.js'

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
  words: () => {
    const TERMS = ['money', 'percent', 'ratio', 'mass', 'area', 'duration'] as const
    /** Who and what is dealt with, and what they pay then: "phạt 8 vụ, nộp ngân sách 60 triệu đồng". */
    const PAID = pairs(
      'vụ | vụ việc | vụ vi phạm | vi phạm | trường hợp | đối tượng | bị can | cá nhân vi phạm | cơ sở | cơ sở vi phạm | phương tiện | hành vi vi phạm',
      pairs(
        ', | ; | và | với số tiền',
        `nộp ngân sách | nộp ngân sách nhà nước | nộp vào ngân sách | nộp vào ngân sách nhà nước | thu nộp ngân sách |
    thu nộp ngân sách nhà nước | thu nộp vào ngân sách nhà nước | nộp kho bạc | nộp kho bạc nhà nước | nộp nsnn`,
      ),
    )
    return {
      items: [
        [
          6,
          `phạt | tiền phạt | mức phạt | phạt tiền | xử phạt | mức án | án tù | truy thu | phạt tù | tù |
      mức phạt tiền | tiền chậm nộp | tiền xử phạt | số tiền phạt | xử phạt vi phạm hành chính | năm tù |
      tháng tù | án tử hình | số tiền thuế ấn định | thuế ấn định | hình phạt | mức xử phạt |
      số tiền xử phạt | tổng mức phạt | tổng số tiền phạt | tổng số tiền xử phạt`,
        ],
        [6, 'thu nộp ngân sách | thu nộp ngân sách nhà nước | thu nộp nhà nước | thu nộp', ['money']],
        [4, 'giấy phép lái xe | bồi thường | thu hồi'],
        [6, 'cấm hành nghề | đình chỉ hoạt động', ['duration']],
        [7, 'án phí | lệ phí toà án', ['money']],
        [
          8,
          'sai phạm | sai phạm về kinh tế | sai phạm về tài chính | khoản tiền sai phạm | số tiền sai phạm | tổng số tiền sai phạm | số tiền vi phạm | tổng số tiền vi phạm',
          ['money'],
        ],
        [4, 'cấm hoạt động | cấm đảm nhiệm chức vụ | số ngày chậm nộp | tạm giam', ['duration']],
        [2, 'mức độ cồn', ['other']],
        [
          12,
          `lãi chậm đóng | lãi chậm nộp | tiền lãi chậm đóng | tiền lãi chậm nộp | phạt chậm nộp | tiền phạt chậm nộp |
      phạt chậm đóng | tiền thuế chậm nộp | tiền chậm nộp tiền thuế | tiền chậm nộp thuế | tiền thuế truy thu | thuế truy thu |
      số tiền truy thu | số thuế truy thu | truy thu thuế | truy thu , truy hoàn và phạt | truy thu và phạt |
      truy thu , phạt | tiền truy thu và phạt | tiền phạt vi phạm hành chính | nộp phạt bổ sung |
      phạt bổ sung | ấn định thuế | tiền thuế bị truy thu | số tiền thuế bị truy thu | số thuế bị truy thu |
      tổng số thuế bị truy thu | số tiền bị truy thu | tiền thuế và tiền phạt | số tiền thuế và tiền phạt |
      tổng số tiền thuế và số tiền xử phạt | tổng số tiền thuế và tiền phạt | số tiền buộc nộp lại | số lợi bất hợp pháp | khoản thu lợi bất chính`,
          ['money', 'percent'],
        ],
        [
          10,
          `cấm giao dịch | cấm giao dịch chứng khoán | cấm đấu thầu | cấm tham gia đấu thầu | cấm nhập cảnh | cấm xuất cảnh |
      tước quyền sử dụng giấy phép lái xe | tước giấy phép lái xe | tước bằng lái | tước quyền sử dụng giấy phép |
      cải tạo không giam giữ | án treo | tù treo | tù giam | quản chế | thử thách | mức án chung | giáo dục tại xã |
      trường giáo dưỡng | cấm bay | cấm thi đấu | treo bằng | treo bằng lái | treo giò | tước chứng chỉ |
      tước chứng chỉ hành nghề | giáo dục tại phường | giáo dục tại thị trấn | cải tạo | cấm cư trú | cấm đi khỏi nơi cư trú |
      cấm lái xe | cấm vào sân | đình chỉ chức vụ | đình chỉ thi đấu | giam xe | giữ xe | tạm giữ xe | tạm giữ phương tiện`,
          ['duration'],
        ],
        [
          10,
          'buộc dừng hoạt động | buộc ngừng hoạt động | bị buộc dừng hoạt động | tạm đình chỉ hoạt động | đình chỉ thi công',
          ['duration'],
        ],
        // what inspectors ask back, although it goes to the state
        [16, 'thu hồi nộp ngân sách | thu hồi nộp ngân sách nhà nước | thu hồi nộp nsnn', ['money']],
        [9, 'bị cáo', ['duration']],
        [9, 'thời gian thử thách', ['duration']],
        [
          9,
          'số thuế trốn | số tiền trốn thuế | số thuế khai thiếu | số tiền thuế khai thiếu | số thuế chậm nộp',
          ['percent', 'ratio'],
        ],
        // what inspectors and auditors find to be paid back, and what is fined
        [
          12,
          `tiền sai phạm | số tiền sai phạm kinh tế | giá trị sai phạm | sai phạm kinh tế | sai phạm tài chính | số tiền chi sai | chi sai chế độ | chi sai quy định | chi sai nguyên tắc | khoản chi sai | tiền chi sai | số tiền vi phạm kinh tế |
      vi phạm về tài chính | vi phạm kinh tế | tiền phạt hành chính | số tiền phạt hành chính | tổng tiền phạt | tổng tiền xử phạt | tổng số tiền phạt vi phạm hành chính |
      tổng số tiền xử phạt vi phạm hành chính | tổng số tiền xử phạt hành chính | số tiền xử phạt hành chính | số tiền xử phạt vi phạm hành chính | số tiền xử phạt vi phạm | tiền xử phạt vi phạm hành chính | tiền thu phạt | số tiền thu phạt | tiền thu từ xử phạt |
      tiền nộp phạt | số tiền nộp phạt | tiền phạt nguội | tiền phạt vi phạm giao thông | tiền phạt và truy thu | tiền truy thu | tổng số tiền truy thu | tổng số thuế truy thu | số thuế truy thu và phạt |
      tổng số thuế truy thu và phạt | tổng số tiền truy thu và phạt | số tiền truy thu và phạt | số tiền truy thu , phạt | truy thu , truy hoàn | truy thu , truy hoàn , phạt | truy thu , truy hoàn và xử phạt | truy hoàn | truy hoàn thuế | số thuế truy hoàn |
      tiền ấn định | tiền án phí | tiền bồi thường theo bản án | tiền xử lý vi phạm | số tiền xử lý vi phạm | số tiền xử lý vi phạm hành chính |
      tổng số tiền xử lý vi phạm | tổng số tiền xử lý vi phạm hành chính | thu từ xử phạt | thu xử phạt | thu từ xử phạt vi phạm hành chính | thu xử phạt vi phạm hành chính | thu tiền phạt | tiền phạt an toàn giao thông | phạt an toàn giao thông |
      lãi phạt chậm đóng | tiền lãi phạt | tiền truy đóng | số tiền truy đóng | tiền phạt hợp đồng | tiền phạt vi phạm hợp đồng | tiền bảo lãnh tại ngoại`,
          ['money', 'percent'],
        ],
        [
          10,
          `phạt tù giam | tù chung thân | khổ sai | biệt giam | kéo dài thời hạn nâng lương | kéo dài thời hạn nâng bậc lương | tước phù hiệu | tước quyền sử dụng phù hiệu | thu hồi phù hiệu | đình bản | cấm thầu | cấm tham gia thầu |
      cấm tham gia hoạt động đấu thầu | cấm thi | cấm thi hành nghề | cấm hành nghề luật sư | cấm tham gia bóng đá | cấm hoạt động bóng đá | cấm huấn luyện | tước quyền sử dụng gplx | tước gplx | tước bằng thuyền trưởng |
      tước chứng chỉ thuyền trưởng | buộc thôi học | đình chỉ học | đình chỉ học tập | đình chỉ kinh doanh | đình chỉ sản xuất | tạm giữ hình sự | bắt buộc chữa bệnh | thời hạn tước`,
          ['duration'],
        ],
        [8, 'giấy phép lái xe bị tước | giấy phép lái xe các loại bị tước | bằng lái bị tước', ['count']],
      ],
      done: [
        [12, 'tước | tước quyền sử dụng | tạm giữ', ['event']],
        [16, 'tước | tạm tước | tước quyền sử dụng | tước quyền sử dụng có thời hạn', ['thing']],
        [
          14,
          'giảm trừ thanh toán | giảm trừ quyết toán | giảm thanh toán | giảm quyết toán | giảm trừ giá trị thanh toán',
          ['money'],
        ],
        [8, 'buộc nộp lại | nộp lại | buộc nộp lại số tiền | truy thu nộp ngân sách', ['money']],
        [
          7,
          `phạt | phạt tiền | xử phạt | bị phạt | truy thu | phạt tiền từ | bắt tạm giam | tạm giam | giam oan |
      bắt giam | tuyên phạt | phạt tù | bị giam | ngồi tù | lĩnh án`,
          ['money', 'duration'],
        ],
        [
          4.5,
          `bị phạt từ | bị tuyên | bị xử phạt | bồi thường | lãnh | mức phạt là | mức phạt từ |
      phạt hành chính | phạt tù từ | phạt từ | phạt với số tiền | phạt đến | truy thu số tiền |
      truy thu thuế | tạm đình chỉ | xử phạt từ | đình chỉ hoạt động | ấn định thuế`,
          TERMS,
        ],
        [
          4.5,
          `bị kết án | bị phạt tù từ | chấp hành án | cải tạo không giam giữ | kết án | mức án | phạt tù đến |
      phải thụ án | thụ án | tuyên án | tước bằng lái xe`,
          ['duration'],
        ],
        [
          4.5,
          `bị phạt lên đến | bị phạt tới | bị phạt đến | bị xử phạt từ | có thể bị phạt đến |
      phạt tới | phạt vi phạm hành chính | xử phạt công ty | xử phạt hành chính`,
          ['money'],
        ],
        [
          9,
          `phạt nộp ngân sách | phạt nộp ngân sách nhà nước | phạt tiền nộp ngân sách |
      phạt tiền nộp ngân sách nhà nước | xử phạt nộp ngân sách | xử phạt nộp ngân sách nhà nước |
      xử phạt và thu nộp ngân sách | xử phạt và thu nộp ngân sách nhà nước | xử phạt thu nộp ngân sách |
      xử phạt thu nộp ngân sách nhà nước | xử phạt và nộp ngân sách | phạt và thu nộp ngân sách |
      xử phạt hành chính nộp ngân sách | xử phạt hành chính nộp ngân sách nhà nước |
      xử phạt hành chính và thu nộp ngân sách`,
          ['money'],
        ],
        [3, 'tước', ['count']],
        [8, 'tước quyền sử dụng giấy phép lái xe | tước giấy phép lái xe | tước bằng lái', ['person']],
        [
          8,
          `nộp phạt | phải nộp phạt | phạt chậm nộp | truy nộp | phải truy nộp | truy thu về | truy thu cho | truy thu , phạt |
      truy thu và phạt | truy thu , truy hoàn và phạt | phạt bổ sung | phạt và truy thu | xử phạt và truy thu | truy thu được |
      xử phạt tổng số tiền | xử phạt với tổng số tiền | xử phạt tổng cộng | phạt tổng số tiền | phạt tổng cộng |
      xử phạt số tiền | phạt số tiền | phạt nguội | phạt vi phạm | phạt tăng nặng | bị phạt bình quân | bị phạt trung bình |
      buộc nộp lại số lợi bất hợp pháp | buộc hoàn trả | buộc khắc phục | buộc nộp ngân sách | buộc nộp vào ngân sách | bị truy thu |
      bị ấn định | bị ấn định thuế | ấn định thuế số tiền | chậm nộp bị phạt`,
          ['money'],
        ],
        [
          8,
          `lĩnh | bị tuyên phạt | bị tuyên án | nhận mức án | lĩnh mức án | nhận án | lĩnh tổng cộng | tuyên phạt bị cáo |
      tuyên phạt mức án | đề nghị mức án | giữ nguyên mức án | y án | giảm án xuống còn | giảm án còn | án sơ thẩm |
      phạt cải tạo không giam giữ | cấm tham gia đấu thầu | cấm hành nghề trong | cấm giao dịch trong | bị cấm hành nghề |
      bị cấm đấu thầu | cấm giao dịch trong thời hạn | cấm hành nghề trong thời hạn`,
          ['duration'],
        ],
        [9, 'ấn định | ấn định thuế | buộc nộp | buộc nộp số tiền', ['money']],
        [
          8,
          `sai phạm | có sai phạm | sai phạm số tiền | sai phạm với số tiền | sai phạm về kinh tế số tiền | vi phạm về kinh tế số tiền |
      sai phạm về kinh tế với số tiền | vi phạm về kinh tế với số tiền | sai phạm về kinh tế với tổng số tiền | sai phạm tổng số tiền |
      sai phạm với tổng số tiền | sai phạm về kinh tế | sai phạm về tài chính |
      sai phạm về tài chính với số tiền | vi phạm về tài chính với số tiền | vi phạm về kinh tế với tổng số tiền | sai phạm trị giá`,
          ['money'],
        ],
        [14, PAID, ['money']],
        [8, 'nộp kho bạc | nộp kho bạc nhà nước | nộp vào kho bạc | nộp vào kho bạc nhà nước', ['money']],
        [
          9,
          `thu nộp nsnn | xử phạt , thu nộp ngân sách nhà nước | xử phạt , thu nộp nsnn | xử phạt thu nộp nsnn | phạt nộp nsnn | xử phạt nộp nsnn | phạt thu nộp ngân sách | phạt thu nộp ngân sách nhà nước | xử phạt , nộp ngân sách |
      xử phạt , nộp ngân sách nhà nước | xử phạt nộp kho bạc nhà nước | phạt nộp kho bạc nhà nước | xử phạt thu nộp kho bạc nhà nước | xử phạt và nộp kho bạc nhà nước | phạt tiền nộp kho bạc nhà nước | thu nộp kho bạc | thu nộp kho bạc nhà nước |
      thu phạt | thu phạt được | đã thu phạt | phạt tiền với số tiền | phạt tiền tổng số | phạt tiền với tổng số tiền | phạt tiền tổng cộng | xử phạt bằng tiền | xử phạt hành chính với số tiền | xử phạt hành chính số tiền | xử phạt hành chính tổng số tiền |
      xử phạt hành chính với tổng số tiền | xử phạt vi phạm hành chính số tiền | xử phạt vi phạm hành chính với số tiền | xử phạt vi phạm hành chính với tổng số tiền | xử phạt vi phạm hành chính tổng số tiền | phạt hành chính số tiền |
      phạt hành chính với số tiền | phạt hành chính tổng số tiền | ra quyết định xử phạt với số tiền | ra quyết định xử phạt số tiền | quyết định xử phạt với số tiền | ra quyết định xử phạt | đề xuất xử phạt | dự kiến xử phạt | tham mưu xử phạt |
      phạt kịch khung | phạt nóng | đóng phạt | chịu phạt | chịu mức phạt | lãnh phạt | lĩnh phạt | nhận án phạt | nộp tiền phạt | nộp phạt số tiền | bị phạt tiền | bị phạt tiền từ | bị phạt số tiền | bị phạt hành chính | bị phạt vi phạm hành chính |
      bị xử phạt hành chính | bị xử phạt số tiền | bị phạt nặng | bị phạt tổng cộng | bị phạt tối đa | bị phạt cao nhất | phạt tối đa | phạt cao nhất | phạt thấp nhất | phạt tối thiểu | mức phạt tối đa | mức phạt cao nhất | mức phạt tiền tối đa |
      truy thu , truy hoàn | truy hoàn | truy thu và xử phạt | truy thu , xử phạt | truy thu , phạt vi phạm | ấn định số thuế | ấn định số tiền thuế | truy thu tiền thuế | truy thu vào ngân sách | truy thu nộp ngân sách nhà nước |
      truy đóng | buộc truy nộp | buộc nộp lại ngân sách | buộc nộp lại ngân sách nhà nước | buộc hoàn trả số tiền | buộc nộp số lợi bất hợp pháp | buộc bồi thường | phải bồi thường cho bị hại | xuất toán | kiến nghị xuất toán | đề nghị xuất toán |
      kiến nghị xử lý về kinh tế | xử lý về kinh tế | kiến nghị thu hồi nộp ngân sách | kiến nghị thu hồi nộp ngân sách nhà nước | thu hồi tiền sai phạm | kiến nghị thu hồi tiền sai phạm |
      vi phạm về tài chính | vi phạm kinh tế | phát hiện sai phạm | phát hiện sai phạm số tiền | phát hiện sai phạm với tổng số tiền | phát hiện sai phạm về kinh tế | chi sai | chi sai chế độ | chi sai quy định | chi sai nguyên tắc |
      chi vượt định mức | thu sai quy định | thu sai | trốn thuế | trốn thuế số tiền | trốn thuế với số tiền | phạt hợp đồng | phạt vi phạm hợp đồng | nộp tiền bảo lãnh`,
          ['money'],
        ],
        [
          9,
          `bị tuyên phạt tổng cộng | tuyên phạt chung | bị phạt tù | phạt tù giam | hình phạt chung là | hình phạt chung | tổng hợp hình phạt | tổng hợp hình phạt là | tổng hợp hình phạt chung là | chấp hành hình phạt | chấp hành hình phạt chung | chấp hành hình phạt chung là |
      buộc chấp hành | mức án cao nhất là | mức án thấp nhất là | mức án từ | nhận mức án từ | lĩnh mức án từ | lãnh mức án | lãnh án | nhận án tù | lãnh án tù | lĩnh án tù | chịu mức án | án phạt | án phạt tù | bị tuyên mức án | tuyên mức án | tuyên bị cáo |
      ra lệnh bắt tạm giam | lệnh bắt tạm giam | bắt bị can để tạm giam | khởi tố , bắt tạm giam | khởi tố và bắt tạm giam | ra lệnh tạm giam | ra quyết định tạm giữ | bị đề nghị mức án | bị đề nghị phạt | bị đề nghị tuyên phạt | đề nghị tuyên phạt | đề nghị phạt | đối mặt mức án | đối mặt với mức án | đối mặt án tù | đối mặt với án tù | đối diện mức án | đối diện án tù | có thể bị phạt tù | có thể bị phạt tù từ | bị phạt tù đến |
      khung hình phạt | khung hình phạt từ | khung hình phạt đến | truy tố ở khung | thời gian thử thách là | quản chế | bị quản chế | tước quyền sử dụng gplx | tước gplx | bị tước gplx | bị tước bằng lái | bị tước giấy phép lái xe |
      tước bằng lái | tước giấy phép lái xe | tước quyền sử dụng giấy phép lái xe | bị đình bản | bị kéo dài thời hạn nâng lương | bị cấm nhập cảnh | bị cấm xuất cảnh | cấm đảm nhiệm chức vụ | bị cấm thi đấu | bị treo giò | bị đóng cửa | bị buộc đóng cửa |
      bị tước phù hiệu | bị thu hồi phù hiệu | bị tạm giữ xe | bị tạm giữ phương tiện | tạm giữ phương tiện | bị tạm giữ hình sự | bị buộc thôi học | bị đình chỉ thi | bị cấm thi`,
          ['duration'],
        ],
        [14, 'tước có thời hạn | bị tước | trừ điểm', ['thing']],
        [9, 'phải bồi thường | buộc phải bồi thường | phải bồi thường số tiền | tuyên bồi thường', ['money']],
        [8, 'nộp lại số tiền | hoàn trả số tiền | khắc phục số tiền | khắc phục hậu quả số tiền', ['money']],
      ],
      does: [
        [6, 'vì vi phạm | đối với hành vi'],
        // "từ 20 triệu đồng đến 30 triệu đồng | với vi phạm từ 1 người": the rows of a decree
        [
          12,
          'với vi phạm | đối với vi phạm | đối với một trong các hành vi | đối với một trong những hành vi',
          ['money'],
        ],
        [6, 'từ xử lý vi phạm | về các hành vi', ['money']],
        [
          14,
          `từ xử lý buôn lậu | từ xử lý hàng giả | từ xử lý hàng lậu | từ xử phạt | từ xử phạt vi phạm | từ xử phạt hành chính | từ phạt vi phạm |
      từ công tác xử lý vi phạm | từ công tác chống buôn lậu | từ chống buôn lậu | từ tiền phạt`,
          ['money'],
        ],
        [
          14,
          pairs(
            ', gồm | , trong đó | , bao gồm | ( gồm',
            'phạt | phạt hành chính | phạt vi phạm hành chính | tiền phạt | xử phạt hành chính',
          ),
          ['money'],
        ],
        [9, 'điểm giấy phép lái xe | điểm trên giấy phép lái xe | giấy phép lái xe', ['other']],
        [
          9,
          `tù giam | tù treo | tù cho hưởng án treo | tù nhưng cho hưởng án treo | cải tạo không giam giữ | quản chế | khổ sai | án treo | về tội | tù về tội`,
          ['duration'],
        ],
        [
          10,
          `tiền phạt | tiền xử phạt | tiền phạt vi phạm hành chính | tiền sai phạm | tiền truy thu | vì hành vi | vì có hành vi | vì các hành vi | vì lỗi | về hành vi | do có hành vi | do vi phạm | vì vi phạm nồng độ cồn | vì đăng tin sai sự thật |
      vì tung tin | vì xả thải | vì kinh doanh | đối với các hành vi vi phạm | đối với người điều khiển | đối với cá nhân vi phạm | đối với tổ chức vi phạm | qua thanh tra phát hiện | thu nộp ngân sách từ xử phạt`,
          ['money'],
        ],
      ],
      cues: [
        // what firms owe the insurance for months is asked of them as a breach
        [
          8,
          'chậm đóng từ | chậm đóng bảo hiểm xã hội từ | truy đóng | truy đóng cho | buộc truy đóng | yêu cầu truy đóng',
          ['money'],
        ],
        [
          6,
          `phạt tiền | phạt tù | mức phạt | tiền phạt | bị phạt | năm tù | tháng tù | mức án | án tù | tù giam |
      tù | tuyên phạt | truy thu | truy thu thuế | ấn định thuế | thuế ấn định | tù treo | hình phạt |
      phạt vi phạm hành chính | trốn thuế | trốn đóng | trốn đóng bảo hiểm | trốn đóng bảo hiểm xã hội |
      trốn đóng bhxh | vphc | xử phạt vphc | xử phạt | phạt | chịu án | phạt bổ sung |
      xử phạt vi phạm hành chính | xử phạt hành chính | thu phạt | nộp lại số lợi`,
          TERMS,
        ],
        // "phạt 3 tỷ đồng, | bán hàng tịch thu | 900 triệu đồng": what is taken brings so much
        [
          9,
          `bán hàng tịch thu | bán hàng hoá tịch thu | tiền bán hàng tịch thu | tiền bán hàng hoá tịch thu | bán tang vật | bán tang vật tịch thu |
      bán đấu giá tang vật | bán phát mại hàng tịch thu | bán hàng hoá bị tịch thu | bán hàng bị tịch thu | tiền bán tang vật`,
          ['money'],
        ],
        [
          10,
          pairs(
            'phạt | xử phạt | phạt tiền | xử phạt hành chính | xử phạt vi phạm hành chính',
            'công ty | doanh nghiệp | cơ sở | hộ kinh doanh | đơn vị | chủ cơ sở | chủ hộ | chủ tàu | chủ phương tiện | lái xe | tài xế | ông | bà',
          ),
          ['money'],
        ],
        [
          9,
          'tổng số tiền phạt | phạt tiền và buộc | buộc khắc phục hậu quả | phạt tiền và buộc khắc phục hậu quả',
          ['money'],
        ],
        [
          5,
          'xử lý hành chính | xử lý vi phạm hành chính | tiền phạt nộp | hành vi sau đây | thu hồi về quỹ',
          ['money'],
        ],
        [
          5,
          `cấm hoạt động | cấm kinh doanh | cấm đảm nhiệm | tạm giam | giam giữ | tước bằng | bóc lịch |
      bị giam | cấm cư trú | cấm huy động vốn | cấm huy động vốn từ | giam oan | lái xe say rượu |
      quản chế`,
          ['duration'],
        ],
        [4, 'tước quyền sử dụng | tước giấy phép | đình chỉ | ấn định | chậm nộp | lĩnh án | tuyên', TERMS],
        [3.5, 'xử lý vi phạm | vi phạm | phạt hành chính', ['money']],
        [
          12,
          'đình chỉ hoạt động | đình chỉ hoạt động kinh doanh | tạm đình chỉ | bị đình chỉ | đình chỉ # | đình chỉ thi công | tước quyền sử dụng giấy phép | tước giấy phép',
          ['duration'],
        ],
        [2, 'thi hành án | vi phạm hành chính | vi phạm | kiến nghị xử lý | nộp phạt | án phí', TERMS],
        [5, 'bộ luật hình sự | chấp hành án | cấm hành nghề | khai sai | thụ án | tội danh | án treo'],
        [3, 'sơ thẩm'],
        [3, 'hđxx', ['duration']],
        [3, 'chi sai quy định', ['money']],
        [2, 'phạm nhân | toà án nhân dân', ['duration']],
        [
          9,
          `cấm giao dịch | cấm giao dịch chứng khoán | cấm đấu thầu | cấm tham gia đấu thầu | cấm nhập cảnh | tước bằng lái |
      tước quyền sử dụng bằng lái | buộc lao động công ích | cấm bay | cấm thi đấu | treo bằng | treo bằng lái |
      treo giò | tước chứng chỉ hành nghề | giáo dục tại phường | giáo dục tại thị trấn | đưa đi cải tạo | đi cải tạo |
      cấm đi khỏi nơi cư trú | cấm lái xe | cấm vào sân | đình chỉ thi đấu | giam xe`,
          ['duration'],
        ],
        [5, 'thu hồi tiền , tài sản | số tiền thu hồi | thu hồi sau thanh tra | sau thanh tra', ['percent']],
        [
          4,
          'xử phạt hành chính đối với | xử phạt vi phạm hành chính đối với | xử phạt đối với | phạt tiền đối với',
          ['money'],
        ],
      ],
      subjects: [[2, 'xử phạt | phạt | truy thu | tuyên án | mức phạt | phạt tù | ấn định thuế']],
    }
  },
  rank: 10,
  takes: ['penalty'],
  figures: [
    { role: 'plan', kinds: ['money'], near: ['phấn đấu', 'chỉ tiêu', 'kế hoạch'] },
    { role: 'fine', kinds: ['money'] },
    { role: 'prison', kinds: ['duration'] },
  ],
})
