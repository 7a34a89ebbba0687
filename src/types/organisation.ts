import { COUNTS, SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => ({
    items: [
      [5, 'số hộ kinh doanh', ['count', 'percent', 'ratio']],
      [
        5,
        'hợp tác xã xếp loại | htx xếp loại | hợp tác xã hoạt động | số hợp tác xã | số htx | số thôn | số trường | số ấp',
        ['percent', 'ratio'],
      ],
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
      khu vực | vùng | cửa hàng | chợ | tổ | trung tâm | hãng | phòng | điểm cầu |
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
      [7, 'hộ kinh doanh | hộ kinh doanh cá thể', ['count']],
      [5.5, 'đối tác | đối tác có | đối tác chiến lược | đối tác toàn diện', ['thing']],
      [
        18,
        '" tổ liên gia | " tổ liên gia an toàn | " tổ liên gia an toàn phòng cháy , chữa cháy | tổ liên gia an toàn phòng cháy , chữa cháy | " tổ liên gia an toàn pccc | tổ liên gia an toàn pccc | " tổ tự quản',
        ['count'],
      ],
      [6, 'cộng đồng | cộng đồng dân cư | cộng đồng thôn | cộng đồng thôn bản | cộng đồng bản', ['count']],
      // bodies of the party, of the front, of elections and of villages
      [
        6,
        `cấp uỷ | cấp uỷ cơ sở | đảng đoàn | ban cán sự đảng | tổ đảng | đảng bộ cơ sở | chi bộ cơ sở |
      ban thanh tra nhân dân | ban giám sát đầu tư của cộng đồng | ban giám sát đầu tư cộng đồng | ban gsđtcđ |
      ban công tác mặt trận | ban phát triển thôn | ban bầu cử | tổ bầu cử | khu vực bỏ phiếu | điểm bỏ phiếu |
      đơn vị bầu cử | uỷ ban bầu cử | hội đồng nhân dân | uỷ ban kiểm tra`,
        COUNTS,
      ],
      // clubs, branches and self-help groups
      [
        7,
        `hội cơ sở | cđcs | đoàn cơ sở | liên đội | chi đội | liên chi hội |
      hội đặc thù | hội quần chúng | clb | câu lạc bộ liên thế hệ | câu lạc bộ liên thế hệ tự giúp nhau |
      clb liên thế hệ | clb liên thế hệ tự giúp nhau | tổ phụ nữ tự quản | tổ nhân dân tự quản |
      tổ tự quản bảo vệ môi trường | nhóm tự lực | tổ hợp tác sản xuất | tổ đoàn kết | tổ đoàn kết sản xuất |
      tổ đoàn kết sản xuất trên biển | tổ đoàn kết trên biển | tổ đội đoàn kết | tổ đội khai thác |
      tổ đội sản xuất trên biển | nghiệp đoàn nghề cá | nhóm zalo | nhóm zalo cộng đồng | fanpage |
      trang fanpage | trang thông tin điện tử | cổng thông tin điện tử | cổng , trang thông tin điện tử |
      tổ chuyển đổi số cộng đồng | tổ công nghệ số | tổ đề án 06 | đội văn nghệ | đội văn nghệ quần chúng |
      đội cồng chiêng | đội chiêng | đội tuyên truyền lưu động | đội chiếu phim lưu động`,
        ['count'],
      ],
      // who keeps the peace in villages
      [
        8,
        `đội dân phòng | đội pccc cơ sở | đội phòng cháy chữa cháy cơ sở | đội phòng cháy , chữa cháy cơ sở |
      đội phòng cháy chữa cháy chuyên ngành | đội pccc chuyên ngành | tổ bảo vệ an ninh , trật tự |
      tổ bảo vệ an ninh , trật tự ở cơ sở | tổ bảo vệ antt | tổ antt | tổ an ninh nhân dân | tổ bảo vệ dân phố |
      tổ dân phòng | tổ liên gia tự quản | tổ tự quản an ninh trật tự | tổ tự quản về an ninh trật tự |
      tổ tự quản đường biên , mốc giới | tổ tự quản an ninh , trật tự | cụm liên kết an toàn |
      cụm an ninh liên hoàn | cụm liên kết | cụm an toàn | mô hình tự quản | mô hình phòng chống tội phạm |
      mô hình an ninh trật tự | tổ đội quần chúng bảo vệ rừng | tổ quần chúng bảo vệ rừng |
      tổ , đội bảo vệ rừng | tổ bảo vệ rừng cộng đồng`,
        ['count'],
      ],
      // units of the army, the police and the border guard
      [
        5,
        `trung đoàn | tiểu đoàn | đại đội | lữ đoàn | quân đoàn | quân khu | quân chủng | binh chủng | 
      hải đoàn | trung đội | trung đội dân quân | đại đội dân quân | tiểu đội dân quân |
      tiểu đội dân quân thường trực | ban chỉ huy quân sự | ban chqs | đơn vị tự vệ | cơ sở dân quân |
      công an xã | công an phường | công an cấp xã | công an huyện | đồn công an | đồn , trạm |
      trạm kiểm soát biên phòng | trạm biên phòng | trại tạm giam | nhà tạm giữ | cơ sở giam giữ |
      cơ sở cai nghiện | cơ sở cai nghiện ma tuý | trạm kiểm lâm | trạm bảo vệ rừng | trạm quản lý bảo vệ rừng`,
        ['count'],
      ],
      // firms, funds, farms and shops
      [
        6,
        `dnnn | công ty cổ phần | công ty tnhh | doanh nghiệp khởi nghiệp | doanh nghiệp nhỏ và vừa |
      liên hiệp hợp tác xã | liên hiệp htx | qtdnd | quỹ tín dụng nhân dân | nhtm | ngân hàng thương mại | tctd |
      công ty chứng khoán | công ty bảo hiểm | công ty tài chính | doanh nghiệp bảo hiểm |
      sàn thương mại điện tử | sàn tmđt | website thương mại điện tử | gia trại | trang trại chăn nuôi |
      trang trại tổng hợp | cơ sở công nghiệp nông thôn | cơ sở tiểu thủ công nghiệp | làng có nghề |
      làng nghề truyền thống | nghề truyền thống | chuỗi cửa hàng | chuỗi thực phẩm an toàn |
      chuỗi cung ứng thực phẩm an toàn | chuỗi cung cấp thực phẩm an toàn | chuỗi nông sản an toàn | vùng trồng |
      vùng nuôi | thương nhân phân phối | thương nhân đầu mối |
      siêu thị mini | cửa hàng tiện ích | cửa hàng tự chọn | cửa hàng nông sản | cửa hàng nông sản an toàn |
      cửa hàng bán lẻ | điểm bán lẻ | điểm bán hàng bình ổn | điểm bán hàng bình ổn giá | điểm bán hàng việt |
      điểm giới thiệu sản phẩm | điểm giới thiệu và bán sản phẩm | điểm bán sản phẩm | điểm bán sản phẩm ocop |
      điểm thu mua | cơ sở sản xuất , kinh doanh | cơ sở sản xuất kinh doanh | cơ sở dịch vụ | cơ sở karaoke |
      cơ sở ăn uống | cơ sở dịch vụ ăn uống | cơ sở kinh doanh dịch vụ ăn uống | cơ sở kinh doanh có điều kiện |
      cơ sở cho thuê trọ | cơ sở nhà trọ | cơ sở kinh doanh dược | cơ sở bán lẻ thuốc | quầy thuốc |
      cơ sở hành nghề | homestay | farmstay | nhà nghỉ | khu nghỉ dưỡng | resort | doanh nghiệp lữ hành |
      công ty lữ hành | đơn vị lữ hành | làng du lịch cộng đồng | điểm du lịch cộng đồng | khu , điểm du lịch |
      bếp ăn tập thể | bếp ăn từ thiện | đơn vị vận tải | đơn vị kinh doanh vận tải | hợp tác xã vận tải |
      trung tâm đăng kiểm | trung tâm sát hạch lái xe | cơ sở đào tạo lái xe | cơ sở nuôi trồng |
      cơ sở nuôi trồng thuỷ sản | cơ sở sản xuất giống`,
        COUNTS,
      ],
      // schools, and houses that heal and shelter
      [
        6,
        `cơ sở mầm non | cơ sở giáo dục mầm non | trường chuẩn quốc gia | 
      trường phổ thông | trường phổ thông dân tộc nội trú | trường dân tộc nội trú | trường ngoài công lập |
      trường tư thục | trường công lập | nhóm trẻ độc lập | nhóm trẻ tư thục | nhóm trẻ gia đình |
      lớp mẫu giáo độc lập | cơ sở giáo dục nghề nghiệp | cơ sở gdnn | cơ sở dạy nghề | cơ sở đào tạo |
      trung tâm giáo dục thường xuyên | trung tâm học tập cộng đồng | trung tâm ngoại ngữ |
      trung tâm ngoại ngữ , tin học | cơ sở dạy thêm | trường cao đẳng | trường trung cấp | học viện | cụm thi |
      hội đồng coi thi | cơ sở khám chữa bệnh | cơ sở khám , chữa bệnh | cơ sở khám bệnh , chữa bệnh |
      cơ sở kcb | bệnh viện đa khoa | bệnh viện tuyến huyện | phòng khám đa khoa | phòng khám đa khoa khu vực |
      phòng khám tư nhân | trạm y tế xã | trạm y tế phường | khoa , phòng | khoa phòng | khoa lâm sàng |
      cơ sở tiêm chủng | cơ sở bảo trợ xã hội | cơ sở trợ giúp xã hội | trung tâm bảo trợ xã hội |
      nhà dưỡng lão | lớp ghép`,
        COUNTS,
      ],
      // places of the map and offices of the state
      [
        6,
        `xã nông thôn mới | xã ntm | xã an toàn khu | xã bãi ngang | xã vùng cao |
      xã khu vực iii | thôn đặc biệt khó khăn | thôn , bản | thôn bản | thôn , buôn | thôn , xóm | thôn , làng |
      thôn , khu phố | thôn , tổ dân phố | bản , tổ dân phố | xóm , tổ dân phố | xóm | xóm , bản | bon |
      phum , sóc | bản làng | làng văn hoá | thôn văn hoá | 
      khu dân cư nông thôn mới kiểu mẫu | thôn nông thôn mới | thôn nông thôn mới kiểu mẫu | thôn ntm kiểu mẫu |
      đơn vị cấp huyện | đơn vị cấp xã | đơn vị hành chính cấp xã | đơn vị hành chính cấp huyện | đvhc |
      đvhc cấp xã | khu kinh tế cửa khẩu | cặp cửa khẩu | cụm dân cư | điểm dân cư | đơn vị sự nghiệp |
      đơn vị sự nghiệp công lập | cơ quan chuyên môn | cơ quan hành chính | cơ quan hành chính nhà nước |
      cơ quan , đơn vị | sở , ngành | sở , ban , ngành | bộ , ngành | ban , ngành | cơ quan thuế | đội thuế |
      chi cục thuế | bộ phận một cửa | trung tâm hành chính công | trung tâm phục vụ hành chính công |
      điểm phục vụ hành chính công | toà án nhân dân | viện kiểm sát | cơ quan thi hành án |
      văn phòng công chứng | tổ chức hành nghề công chứng | văn phòng luật sư | tổ chức hành nghề luật sư |
      công ty luật | văn phòng thừa phát lại | tổ chức đấu giá | tổ chức đấu giá tài sản | tổ chức giám định |
      tổ chức phi chính phủ | tổ chức phi chính phủ nước ngoài | tổ chức quốc tế | cơ quan đại diện |
      đại sứ quán | lãnh sự quán | quốc gia , vùng lãnh thổ | nước và vùng lãnh thổ | nước , vùng lãnh thổ`,
        COUNTS,
      ],
      // bodies of faith, and of the press
      [
        6,
        `tổ chức tôn giáo | cơ sở tôn giáo | cơ sở tín ngưỡng | cơ sở tôn giáo , tín ngưỡng |
      cơ sở tín ngưỡng , tôn giáo | chi hội tin lành | điểm nhóm | điểm nhóm tin lành | giáo hạt | dòng tu |
      hội thánh | niệm phật đường | tịnh thất | thiền viện | tạp chí | báo điện tử | cơ quan thông tấn |
      cơ quan thông tấn báo chí`,
        ['count'],
      ],
      // programmes, trials on fields and models
      [
        7,
        `chương trình tín dụng | chương trình tín dụng chính sách | chương trình mục tiêu quốc gia |
      chương trình mục tiêu | dự án thành phần | dự án khuyến nông | mô hình khuyến nông |
      mô hình trình diễn | mô hình khuyến ngư | mô hình hay | mô hình liên kết | mô hình phát triển kinh tế |
      mô hình làm kinh tế | mô hình chuyển đổi số | mô hình kinh tế tập thể | mô hình phụ nữ |
      mô hình khởi nghiệp | dự án khởi nghiệp | vườn mẫu | đề án khuyến công | lĩnh vực đột phá |
      chương trình trọng điểm | chương trình trọng tâm`,
        ['count'],
      ],
      [
        5,
        'chốt gác | chốt phòng dịch | trạm kiểm dịch | thị trường nhập khẩu | thị trường xuất khẩu | ý tưởng khởi nghiệp | cổng thanh toán | trang website | trang web bán hàng',
        ['count'],
      ],
      [
        6,
        'doanh nghiệp xuất khẩu | doanh nghiệp nhập khẩu | doanh nghiệp chế biến | hộ tiểu thương',
        ['count', 'percent'],
      ],
      [10, 'chốt kiểm dịch | chốt kiểm soát dịch | chốt kiểm soát', ['count']],
      [3, 'dự án đầu tư | dự án cấp mới | dự án đăng ký mới | dự án mới', ['count']],
      [12, 'phòng , ban chuyên môn', ['count']],
      // sets and sheets are neither ministries nor hamlets
      [
        -6,
        'bộ áo | bộ quần áo | bộ đồ | bộ đồng phục | bộ trang phục | bộ áo dài | bộ váy | bộ bàn ghế | bộ ghế | bộ sách | bộ máy tính | bộ máy vi tính | bộ thiết bị | bộ dụng cụ | bộ cồng chiêng | bộ cồng | bộ ấm chén | bộ nồi | bộ chăn ga | bộ cờ | bộ phim | bộ ảnh | bộ tranh | bộ xương | bộ sưu tập | bộ mộc bản | bản gỗ | bản khắc | bản in | bản sắc phong | bản đồ | bản nhạc | bản tình ca',
        ['count'],
      ],
      [6, 'chủ thể kinh doanh | hộ kinh doanh | hộ kinh doanh cá thể | số hộ kinh doanh', ['percent', 'ratio']],
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
      [8, 'tại | đến từ | có mặt tại | hoạt động tại | trải dài', ['event', 'body']],
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
      // how bodies come to be, are joined and thinned out
      [
        7,
        `vận động thành lập | hỗ trợ thành lập | tư vấn thành lập | hướng dẫn thành lập | vận động thành lập được`,
        ['body', 'thing'],
      ],
      [
        7,
        `hỗ trợ thành lập mới | vận động thành lập mới | sắp xếp , sáp nhập | thoái vốn tại |
      thiết lập quan hệ với | có quan hệ với | quan hệ hợp tác với`,
        ['body', 'event'],
      ],
      [
        7,
        `ra mắt được | cho ra mắt | hợp nhất | sắp xếp | sắp xếp lại | sáp nhập , hợp nhất | tinh giản | tinh gọn |
      thành lập và ra mắt | thành lập , ra mắt | thành lập , duy trì | xây dựng và duy trì |
      duy trì và nhân rộng | xây dựng , duy trì | cổ phần hoá | phát triển thêm | phát triển mới |
      thiết lập quan hệ ngoại giao với | quan hệ ngoại giao với | hợp tác giữa | xuất khẩu sang | xuất khẩu đi |
      xuất sang | xuất khẩu ra`,
        ['body'],
      ],
      [6, 'ở', ['body']],
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
      // firms that come and go, places that reach a standard
      [
        7,
        `đăng ký thành lập mới | được thành lập mới | đạt chuẩn nông thôn mới | đạt chuẩn ntm |
      đạt chuẩn nông thôn mới nâng cao | đạt chuẩn ntm nâng cao | đạt chuẩn nông thôn mới kiểu mẫu |
      đạt chuẩn quốc gia | đạt chuẩn văn hoá`,
        ['body', 'count'],
      ],
      [
        7,
        `thành lập mới | giải thể | đã giải thể | hoàn tất thủ tục giải thể | tạm ngừng hoạt động |
      tạm ngừng kinh doanh | đăng ký tạm ngừng | đăng ký tạm ngừng hoạt động | đăng ký tạm ngừng kinh doanh |
      ngừng hoạt động | hoạt động trở lại | quay trở lại hoạt động | quay lại hoạt động |
      quay trở lại thị trường | rút lui khỏi thị trường | rời khỏi thị trường | gia nhập thị trường |
      gia nhập và tái gia nhập | gia nhập và tái gia nhập thị trường | đang hoạt động | còn hoạt động |
      hoạt động hiệu quả | hoạt động có hiệu quả | hoạt động ổn định | hoạt động trong lĩnh vực |
      đạt nông thôn mới | đạt nông thôn mới nâng cao | đạt danh hiệu | đạt danh hiệu văn hoá | đạt # tiêu chí |
      đạt # / # tiêu chí | đạt từ # tiêu chí | đạt dưới # tiêu chí | về đích nông thôn mới | về đích ntm |
      cán đích nông thôn mới | không có ma tuý | không còn ma tuý | sạch về ma tuý | thuộc diện sắp xếp |
      thực hiện sắp xếp | phải sắp xếp | sau sáp nhập | sau sắp xếp | được sáp nhập | được xếp hạng |
      được chứng nhận vietgap | được cấp mã số | có lưới điện quốc gia | có điện lưới quốc gia | chưa có điện |
      có đường ô tô | có đường ô tô đến trung tâm | có nhà văn hoá | chưa có nhà văn hoá | có trạm y tế |
      có chợ | hoàn thành xuất sắc nhiệm vụ | hoàn thành tốt nhiệm vụ`,
        ['body'],
      ],
      // shares of places that have or reach it
      [
        7,
        `đạt danh hiệu văn hoá | có đường ô tô đến trung tâm | có nhà văn hoá | có điện lưới quốc gia |
      số doanh nghiệp đang hoạt động | số thôn | số thôn , bản | số chi bộ | số xã , phường |
      tổng số xã , phường | tổng số chi bộ | số ấp | số trạm y tế | số đơn vị hành chính`,
        SHARES,
      ],
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
