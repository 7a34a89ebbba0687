import { COUNTS, SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => ({
    items: [
      // what a bank lends by
      [9, 'chương trình cho vay | chương trình vay vốn', ['count']],
      [
        6,
        `tổ liên gia | tổ liên gia an toàn | tổ liên gia an toàn phòng cháy | tổ an ninh trật tự |
      tổ bảo vệ an ninh trật tự | tổ an ninh tự quản | tổ tự quản đường biên | tổ tàu thuyền an toàn | tổ tàu thuyền đoàn kết | tổ quản lý rừng |
      tổ bảo vệ rừng | tổ xe ôm tự quản | tổ truyền thông | tổ truyền thông cộng đồng`,
        ['count'],
      ],
      [7, 'phòng chuyên môn | phòng , ban | phòng ban | đầu mối bên trong', ['count']],
      [5.5, 'thị trường', ['count']],
      [
        10,
        `chuỗi liên kết | chuỗi cung ứng | chuỗi giá trị | chuỗi sản xuất | chuỗi liên kết sản xuất | mô hình dân vận |
      mô hình dân vận khéo | mô hình điểm | mô hình kinh tế | mô hình sản xuất | mô hình sinh kế`,
        ['count'],
      ],
      [
        6,
        `trường học các cấp | khu dự trữ sinh quyển | khu bảo tồn thiên nhiên | khu bảo tồn biển | khu ramsar |
      rừng đặc dụng | cơ sở đóng gói | cơ sở giết mổ | cơ sở lưu trú | cơ sở thờ tự | điểm bưu điện | điểm bưu điện văn hoá xã | bưu cục | vùng sản xuất | vùng sản xuất tập trung | vùng chuyên canh | vùng nguyên liệu | cơ sở chế biến | cơ sở nuôi`,
        COUNTS,
      ],
      [4.5, 'trường học', ['count']],
      [9, 'doanh nghiệp fdi | dn fdi | khối doanh nghiệp fdi', COUNTS],
      // what is built of people and not of bricks: "xây dựng 48 tổ hợp tác"
      [8, 'tổ hợp tác', ['count']],
      [7, 'quốc gia và vùng lãnh thổ | vùng lãnh thổ', ['count']],
      [
        6,
        `điểm bán | điểm bán hàng | điểm giao dịch | điểm trường | nhà phân phối | nhà bán hàng | nhà tài trợ |
      hạt kiểm lâm | doanh nghiệp | dn | công ty | xã | huyện | tỉnh | quốc gia | dự án | lượt dự án |
      chi cục | ngân hàng | tỉnh thành | tỉnh , thành | tỉnh , thành phố | tỉnh / thành phố | địa phương |
      bệnh viện | cơ quan | hợp tác xã | phường | thành phố | startup | tập đoàn | chi nhánh | hiệp hội |
      đại lý | siêu thị | quận | nhà đầu tư | nhà thầu | chi hội | câu lạc bộ | cục | xã , phường |
      nhà cung cấp | thương hiệu | tổng công ty | xí nghiệp | trang trại | uỷ ban | ban chỉ đạo | đảng uỷ | liên đoàn | nghiệp đoàn |
      toà soạn | liên doanh | chính đảng | nhà xuất bản | trường trung học | thị xã | nhà sản xuất | thị trấn |
      hãng hàng không | huyện , thị xã | đầu cầu | mô hình | quỹ đầu tư | tổ hợp tác | cục hải quan |
      trường | trường đại học | toà án | đặc khu`,
        COUNTS,
      ],
      [
        5,
        `htx | làng nghề | cơ sở sản xuất | chi bộ | đảng bộ | tổ chức đảng | tccs đảng | tccsđ | tccs | tổ chức cơ sở đảng | chi đảng bộ | chi đoàn | công đoàn cơ sở |
      đơn vị hành chính | trường mầm non | trường tiểu học | trường thpt | trường thcs | trạm bot |
      cửa hàng tiện lợi | cây xăng | nước thành viên | cơ quan báo chí | tờ báo | bang | châu lục |
      đô thị | dự án fdi | quỹ tín dụng | công ty con | công ty thành viên | ban quản lý |
      phòng giao dịch | nhà băng | tổ chức tín dụng | nhà bán lẻ | quán | tiệm | nhà thuốc |
      cơ sở kinh doanh | cơ sở giáo dục | cơ sở y tế | cơ sở chăn nuôi | trung tâm thương mại |
      tỉnh thành phố | khu kinh tế | trại giam | viện nghiên cứu | phòng thí nghiệm | sàn giao dịch |
      hãng tàu | hãng xe | nhà xe | nhà mạng | đầu mối | dòng họ | điểm du lịch |
      điểm đến | khu du lịch | điểm thi | hội đồng thi | hội đồng | phòng ban | đài truyền hình |
      vườn quốc gia | khu bảo tồn | di sản | nhóm ngành | ngành nghề | ngành hàng`,
        COUNTS,
      ],
      [
        4,
        `miền | quần đảo | hạt | đồn | đồn biên phòng | khách sạn | nhà hàng | chuỗi | khu dân cư | kdc |
      khu phố | tổ dân phố | đơn vị | cơ sở | tổ chức | nước | sở | bộ | ngành | thôn | bản | ấp | khóm |
      khu vực | vùng | cửa hàng | chợ | tổ | trung tâm | hãng | phòng | hộ kinh doanh | điểm cầu |
      cửa khẩu | đối tác | văn phòng | làng | ngôi làng | di tích | trường học | địa bàn |
      hội | bên | công an | lĩnh vực | khu công nghiệp | chương trình | phòng khám | cảng | mạng | casino`,
        COUNTS,
      ],
      [-3, 'nước mắm | bộ linh kiện | bộ hồ sơ | bộ quần | bộ máy | phòng học | bên trong'],
      [
        6,
        `bộ ngành | cửa hàng miễn thuế | cửa hàng xăng dầu | khoa vệ tinh | lò giết mổ | nhóm doanh nghiệp |
      nhóm khởi nghiệp | nước xuất khẩu | phòng giáo dục | quán bar | quốc gia thành viên |
      đại lý làm thủ tục`,
      ],
      [
        6,
        `chương trình tiên tiến | chương trình đột phá | chợ đầu mối | cơ sở thu mua |
      kcn | lãnh thổ | nhóm phản ứng nhanh | nước asean | nước dẫn đầu | nước eu |
      nước láng giềng | phòng kinh doanh | sở giáo dục | sở ngành | thương nhân | tiểu khu | tiểu vùng |
      trang mạng xã hội | trung tâm cai nghiện | tổng cục | ông lớn | điểm chấp nhận | đơn vị dẫn đầu |
      đơn vị thành viên | địa điểm giao dịch | đối tác kinh doanh | ngôi làng nông nghiệp`,
        ['count'],
      ],
      [9, 'số dn | số doanh nghiệp | số lượng dn | số lượng doanh nghiệp', COUNTS],
      [
        6,
        `hội cựu chiến binh | hội nông dân | nhà xuất khẩu | số tổ chức |
      số xã | đoàn thanh niên`,
        SHARES,
      ],
      [
        6,
        'tỷ lệ tổ | tỷ lệ tổ tiết kiệm | tỷ lệ tổ tiết kiệm và vay vốn | số tổ | tỷ lệ hợp tác xã | tỷ lệ doanh nghiệp | tỷ lệ trường | tỷ lệ trường đạt chuẩn',
        SHARES,
      ],
      [
        4,
        `buôn | chuyên ngành | cường quốc | nguồn cung | sư đoàn | thành viên asean | trang mạng |
      trang thương mại điện tử | tđkt | viện | mảng kinh doanh`,
        ['count'],
      ],
      [4, 'huyện miền núi | sòng bạc | tổ làm nhiệm vụ | xã biên giới'],
      [6, 'chủ đầu tư | ban quản trị | ban quản lý', ['count']],
      [10, 'tập thể', ['count']],
      [
        8,
        `phòng nghiệp vụ | phòng chức năng | phòng trực thuộc | phòng tham mưu | ban chuyên môn | phòng , đơn vị | phòng , trung tâm | tổ nghiệp vụ | đơn vị tài trợ |
      doanh nghiệp hội viên | doanh nghiệp thành viên | hợp tác xã thành viên | đơn vị thành viên trực thuộc | tổ chức thành viên | tổ chức hội | cơ sở đoàn`,
        COUNTS,
      ],
      [
        7,
        `đề tài | đề tài cấp tỉnh | đề tài khoa học | đề tài cấp cơ sở | đề tài nghiên cứu | nhiệm vụ khoa học | nhiệm vụ khoa học và công nghệ | nhiệm vụ khoa học công nghệ |
      nhiệm vụ cấp tỉnh | nhiệm vụ cấp quốc gia | tiểu dự án | hợp phần`,
        ['count'],
      ],
      [
        7,
        `nhóm phụ nữ | nhóm " phụ nữ | nhóm hộ | nhóm sở thích | nhóm tiết kiệm | nhóm đồng đẳng | nhóm nòng cốt | nhóm cộng đồng | nhóm trẻ | nhóm thiện nguyện |
      tổ tiết kiệm | tổ tiết kiệm và vay vốn | tổ vay vốn | tổ hội nông dân | tổ hội nông dân nghề nghiệp | chi hội nông dân nghề nghiệp | tổ hội nghề nghiệp | chi hội nghề nghiệp | tổ công nghệ số cộng đồng | tổ hoà giải | tổ tự quản |
      tổ phụ nữ | tổ hội | chi tổ hội | tổ đội sản xuất | tổ liên kết`,
        ['count'],
      ],
      [6, 'tiểu ban | chủ thể | chủ thể ocop | tổ giúp việc | tổ chuyên gia | tổ tư vấn', ['count']],
      [8, 'nhóm , lớp | nhóm lớp | nhóm , lớp mầm non | lớp mẫu giáo | lớp tiểu học', ['count']],
      [8, 'lớp thpt | lớp thcs | lớp trung học cơ sở | lớp trung học phổ thông | lớp chuyên | lớp công lập', ['count']],
      [8, 'giáo xứ | giáo họ | họ đạo | xứ đạo | giáo phận | tự viện | tịnh xá', ['count']],
      [5, 'trạm y tế | trung tâm y tế | trạm không có bác sĩ | trạm có bác sĩ', ['count']],
      [4.5, 'hộ kinh doanh | hộ kinh doanh cá thể', ['count']],
      [5.5, 'đối tác | đối tác có | đối tác chiến lược | đối tác toàn diện', ['thing']],
      [
        18,
        '" tổ liên gia | " tổ liên gia an toàn | " tổ liên gia an toàn phòng cháy , chữa cháy | tổ liên gia an toàn phòng cháy , chữa cháy | " tổ liên gia an toàn pccc | tổ liên gia an toàn pccc | " tổ tự quản',
        ['count'],
      ],
      [6, 'cộng đồng | cộng đồng dân cư | cộng đồng thôn | cộng đồng thôn bản | cộng đồng bản', ['count']],
    ],
    done: [
      [
        6,
        'thành lập | thành lập được | thành lập và duy trì | duy trì hoạt động | phối hợp duy trì | đã thành lập | ra mắt | củng cố | nhân rộng | xây dựng được',
        ['body'],
      ],
      [
        6,
        'thành lập mới | giải thể | sáp nhập | kết nối với | hợp tác với | bao tiêu với | liên kết với | ký hợp đồng với | ký kết với | ký hợp đồng bao tiêu với | quan hệ với | làm việc với',
        ['event', 'body'],
      ],
      [5, 'tại | đến từ | có mặt tại | hoạt động tại | trải dài', ['event', 'body']],
      [4.5, 'lãnh đạo của', ['body']],
      [
        4.5,
        `có mặt ở | cắt giảm được | hiện diện tại | hoạt động của | lan ra | liên kết với | phủ sóng |
      quan hệ giữa | thuộc | thuộc về | thuộc địa bàn | thương mại giữa | trên khắp |
      xuất khẩu tới | xuất khẩu đến | chiếm được | giáp với | hoạt động trong | lan rộng | xảy ra tại |
      đối tác là`,
        ['count'],
      ],
      [3, 'công nhận | mạng lưới | sự phối hợp của | trên địa bàn | xúc tiến thương mại cho | nối', ['count']],
      [6, 'vận động viên đến từ | đại biểu đến từ | khách đến từ | sinh viên đến từ', ['body']],
      [4, 'nghiệm thu', ['event', 'thing']],
      [12, 'kiện toàn | củng cố , kiện toàn | kiện toàn được | đã kiện toàn | kiện toàn , củng cố', ['body']],
      [4.5, 'tặng giấy khen cho', ['body']],
      [
        7,
        'hộ của | hộ dân của | hộ thuộc | hộ chăn nuôi của | hộ chăn nuôi thuộc | hộ ở | hộ tại | ổ dịch tại | ổ dịch ở',
        ['body'],
      ],
      [5, 'thành lập | thành lập được | kiện toàn', ['thing']],
      [8, 'em với | học sinh lớp # với | cháu với | trẻ với', ['event']],
    ],
    does: [
      // classes of a school year, and no courses that are held: "42 lớp với 1.300 học sinh"
      [8, 'và # học sinh | , # học sinh | và # trẻ | và # cháu', ['event']],
      [8, 'với # học sinh | với # trẻ | với # cháu | với # em học sinh | với # trẻ em | / # học sinh', ['event']],
      [
        8,
        pairs('với trên | với hơn | với gần | với khoảng', '# học sinh | # trẻ | # cháu | # em học sinh | # trẻ em'),
        ['event'],
      ],
      [8, 'số doanh nghiệp mới | số doanh nghiệp thành lập mới | doanh nghiệp mới', SHARES],
      [
        9,
        `tham gia dự án | tham gia đầu tư | tham gia đấu thầu | tham gia thực hiện | tham gia thị trường |
      tham gia cho vay | tham gia bảo lãnh | tham gia cung ứng vốn | tham gia bán hàng | tham gia kinh doanh | tham gia sản xuất | tham gia cung cấp`,
        ['body'],
      ],
      [
        9,
        `tham gia xnk | tham gia dịch vụ | tham gia phối hợp thu | tham gia nộp thuế | tham gia thử nghiệm |
      tham gia thí điểm | tham gia cung ứng | tham gia chương trình | tham gia chuỗi | tham gia liên kết |
      tham gia cơ chế`,
        ['body'],
      ],
      [9, 'tham gia hoạt động | đăng ký hoạt động | tham gia xuất khẩu | tham gia xuất nhập khẩu', ['body']],
      [
        8,
        `số doanh nghiệp | tổng số doanh nghiệp | số xã | tổng số xã | tổng số hợp tác xã | số hợp tác xã | tổng số thôn |
      tổng số trường | số trường | số trường học | số cơ sở | tổng số cơ sở | tổng số đơn vị | số đơn vị`,
        SHARES,
      ],
      [
        6,
        `chờ giải thể | có trụ sở | trong cả nước | trong khu vực | trong vùng | trên cả nước |
      trên thế giới | trên toàn cầu | trên toàn quốc | trở lại hoạt động | đăng ký thành lập |
      được công nhận | được cấp phép | được thành lập | đạt chuẩn | có dịch | có vốn đầu tư`,
        ['count'],
      ],
      [6, 'ký cam kết | ký kết giao ước thi đua | đăng ký xây dựng | đăng ký đạt chuẩn', ['body']],
    ],
    cues: [
      [
        2,
        `doanh nghiệp | thành lập mới | đạt chuẩn | tổng số doanh nghiệp | nông thôn mới | số doanh nghiệp |
      bệnh viện | số xã`,
        ['percent'],
      ],
      [5, 'doanh nghiệp mới thành lập | doanh nghiệp thành lập mới | doanh nghiệp đăng ký thành lập mới', SHARES],
      [1, 'có trụ sở | thành lập | hoạt động | trên địa bàn | tại', ['count']],
      [5, 'doanh nghiệp giải thể | nhà xuất khẩu của | chỉ số lạc quan | ngừng kinh doanh', SHARES],
      [3, 'vùng lãnh thổ', ['count']],
      [
        3,
        `chủ thể kinh doanh | doanh nghiệp cho biết | doanh nghiệp khảo sát | doanh nghiệp được hỏi |
      doanh nghiệp được khảo sát | là hội viên`,
        SHARES,
      ],
      [
        3,
        `cơ quan chuyên môn | giải thể | phá sản | trên toàn quốc | trực thuộc | tạm ngừng kinh doanh |
      đơn vị hành chính | đạt chuẩn quốc gia`,
        COUNTS,
      ],
      [2, 'chi nhánh | khởi nghiệp | mạng lưới', ['count']],
      [4, 'đề tài cấp tỉnh | đề tài khoa học | nghiệm thu đề tài | sở khoa học và công nghệ', ['event']],
    ],
    subjects: [[1, 'doanh nghiệp | nông thôn mới | công ty']],
  }),
  kinds: { thing: -1.5, person: -0.5, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 90,
})
