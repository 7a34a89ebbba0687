import { AMOUNTS, COUNTS, EXTENTS, GROUNDS, LOADS, READINGS, SHARES, SPREADS, SUMS } from './sorts.js'
import { PROJECTS } from './topics.js'
import { defineType } from './type.js'

export const works = defineType({
  name: 'works',
  vi: 'công trình, hạ tầng',
  en: 'roads, bridges, buildings, equipment, land',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    const BUILT = ['thing', 'event', 'body'] as const
    const SIZES = ['percent', 'ratio', 'length', 'area', 'volume', 'other'] as const
    const DIMENSIONS = ['length', 'area', 'volume', 'other', 'thing'] as const
    return {
      items: [
        // boats that a coast has, and what visitors come to
        [5, 'tàu khai thác hải sản | điểm du lịch | điểm du lịch cộng đồng | khu du lịch | điểm tham quan', ['thing']],
        [5, 'mỏ | mỏ đá | mỏ cát | mỏ đất', ['thing']],
        // counters of an office, and where water is fetched
        [
          6,
          `quầy | quầy giao dịch | quầy tiếp nhận | quầy làm thủ tục | quầy hướng dẫn | quầy thủ tục | quầy lễ tân | quầy tự động |
      bàn tiếp nhận | máy lấy số | máy bốc số | máy lấy số tự động | kiosk | kiosk tra cứu | điểm cấp nước | điểm lấy nước |
      điểm cấp nước miễn phí | điểm chữa cháy công cộng | điểm cấp nước sạch | điểm cấp nước sinh hoạt | điểm cấp nước tập trung | máy lọc ro | máy lọc mặn |
      máy lọc nước mặn | hệ thống lọc nước`,
          ['count'],
        ],
        // schools and stations, where they are built: "xây 3 điểm trường"
        [4, `điểm trường | trường nội trú | trường bán trú | trường nội trú liên cấp | trường liên cấp`, ['count']],
        [5, 'ống', ['length']],
        [
          6,
          `lớp học kiên cố | phòng học kiên cố | phòng học tạm | phòng học bộ môn | phòng bộ môn | phòng chức năng | phòng ở nội trú |
      phòng làm việc | phòng công vụ | nhà ăn | nhà bếp | bếp ăn | nhà đa năng | nhà hiệu bộ | nhà lớp học | nhà bán trú |
      nhà lưới | nhà màng | nhà kính | nhà máy chế biến gỗ | nhà máy xi măng | nhà máy may | nhà máy thép | nhà máy rác |
      nhà máy nhiệt điện | nhà máy điện gió | nhà máy điện mặt trời | nhà truyền thống | nhà rông | nhà tang lễ | nhà thi đấu |
      sân thể thao | khu vui chơi | khu thể thao | quảng trường | công viên | vòi nước | trụ cứu hoả |
      họng nước | đồng hồ nước | công trình nước sạch | công trình thuỷ lợi | công trình cấp nước | công trình phụ |
      trạm cấp nước | trạm cân | trạm dừng nghỉ | trạm sạc | trạm viễn thông | trạm xử lý nước thải | trạm biến thế |
      cầu dân sinh | cầu tràn | cầu bê tông | cầu khỉ | cầu yếu | ngầm tràn | đường ngang | lối đi tự mở |
      hố rác | lò đốt rác | điểm thu gom | khu xử lý rác | xe gom rác | cụm loa | đài truyền thanh | màn hình | bảng điện tử |
      cabin | cột mốc | cột thu lôi | đường truyền | tuyến cáp | tuyến xe buýt | đầu xe`,
          ['count'],
        ],
        [
          6,
          `đường hoa | đường trục xã | đường liên xã | đường liên thôn | đường ngõ xóm |
      đường thôn | đường bê tông | đường nhựa | đường nông thôn | đường điện | đường xã | đường tỉnh |
      đường đô thị | đường tuần tra | đường gom | đường dẫn | đường dân sinh | đường băng cản lửa | kênh chính | kênh nội đồng |
      kênh nhánh | kênh cấp i | kênh tưới | rãnh nước | đê biển | đê sông | đê kè | tuyến ống | đường lâm nghiệp`,
          SPREADS,
        ],
        [
          4.5,
          `đất công nghiệp | đất sạch | đất ở | đất ở đô thị | đất quốc phòng | đất lúa | đất rừng | đất thương mại | đất dịch vụ |
      đất cây xanh | đất giao thông | đất công cộng | đất trống | đất thu hồi | đất dự án |
      quỹ đất sạch | quỹ đất ở | diện tích quy hoạch | diện tích sàn xây dựng | diện tích xây dựng | diện tích thu hồi`,
          [...SHARES, 'area'],
        ],
        [
          8,
          `tỷ lệ cứng hoá | tỷ lệ nhựa hoá | tỷ lệ bê tông hoá | tỷ lệ kiên cố hoá | tỷ lệ đường | tỷ lệ phòng học |
      tỷ lệ phòng học kiên cố | tỷ lệ đường huyện | tỷ lệ đường xã | tỷ lệ đường thôn | tỷ lệ kênh mương | tỷ lệ phủ sóng |
      tỷ lệ chiếu sáng | tỷ lệ đô thị hoá | mật độ giao thông | tiến độ giải phóng mặt bằng | giải phóng mặt bằng`,
          SHARES,
        ],
        [2, 'trụ điện | tủ điện', ['count']],
        [
          5,
          'rọ thép | rọ đá | rọ thép lõi đá | cọc tre | vải lọc | vải địa kỹ thuật | bạt chắn sóng | phao chắn sóng',
          ['count'],
        ],
        [
          6,
          `điểm đỗ | điểm đỗ xe | điểm giữ xe | điểm trông giữ xe | điểm dừng | điểm dừng xe buýt | điểm đón trả khách | nhà chờ xe buýt | cổng sạc | cột sạc | bãi tập kết | bãi giữ xe | nhà lồng | nhà lồng chợ | dãy nhà | dãy phòng |
      dãy nhà lồng | khối nhà | khối lớp học | sạp | sạp hàng | ki - ốt | kiot | kiốt | quầy sạp | ô chôn lấp | hố chôn lấp |
      bãi chôn lấp | hố ủ | thùng phân loại rác | thùng đựng rác | thùng chứa rác | mô tô chuyên dụng | xe chuyên dụng |
      vị trí vướng | vị trí vướng mắc mặt bằng | vị trí vướng mặt bằng | điểm vướng | trụ cầu | mố cầu | dầm cầu | phiến dầm |
      cọc khoan nhồi | cửa hầm | ống hầm | hầm đường bộ | cửa cống | cửa xả | trạm thu phát sóng | trạm 4g | trạm 5g`,
          ['count'],
        ],
        [
          7,
          'dung tích | dung tích thiết kế | dung tích hồ | dung tích hữu ích | dung tích phòng lũ | dung tích trữ | dung tích toàn bộ | tổng dung tích',
          ['volume', 'percent', 'ratio'],
        ],
        [6, 'vùng trắng sóng | điểm trắng sóng', ['count']],
        [6, 'dây dẫn | đường dây điện | hệ thống thoát nước | hệ thống cấp nước | hệ thống kênh mương', SPREADS],
        // poles, meters, drains and rails, and what keeps a road safe
        [
          6,
          `cột bê tông | móng cột | móng trụ | công tơ | công tơ điện | công tơ điện tử |
      điểm lõm sóng | vùng lõm sóng | điểm lõm | điểm phát sóng | trạm phát sóng | gờ giảm tốc | gờ | cọc tiêu |
      biển chỉ dẫn | biển cảnh báo | gương cầu lồi | đèn cảnh báo | hố ga | nắp cống | cống thoát nước | cống tưới |
      cống tiêu | cống lấy nước | cống hộp | mương thoát nước | bể lắng | bể lọc | bể chứa | bể chứa nước | đài nước`,
          ['count'],
        ],
        [
          6,
          `hộ lan | dải phân cách | rãnh | rãnh thoát nước | rãnh dọc | cống hộp | cống thoát nước | mương thoát nước |
      tuyến kè | kè | kè kiên cố | tuyến đê | đê bao | bờ bao | kênh mương | kênh dẫn | đường dạo | vạch sơn |
      vạch kẻ đường | đường ống | ống dẫn | ống nước | ống nhựa | đường dây | cáp | cáp quang | lưới điện | ổ gà`,
          SPREADS,
        ],
        [
          6,
          `nhịp | nhịp chính | nhịp thông thuyền | khoang thông thuyền | hè phố | lề đường | bó vỉa | hầm biogas | móng | mái kè | thân đê | mặt đê | chân đê | bến thuỷ nội địa | luồng tàu | luồng hàng hải | cầu tàu`,
          SPREADS,
        ],
        [5.5, 'cầu | cầu treo', ['mass']],
        [6, 'hồ | hồ thuỷ điện | lòng hồ', ['volume']],
        [6, 'bể | bể chứa | bể nước | hồ chứa nước | hồ thuỷ lợi | ao', ['volume']],
        [7, 'tỷ lệ lấp đầy | lấp đầy', SHARES],
        [5, 'xe ép rác | xe cuốn ép rác | xe chở rác | xe thu gom rác | xe cẩu | xe ủi | thùng rác', ['count']],
        [3, 'xe bồn | xe trộn', ['count']],
        [2, 'chỗ ngồi | chỗ | chỗ học', ['count']],
        [
          5,
          `chỗ đỗ | chỗ đỗ xe | chỗ gửi xe | cổng thu phí | cổng soát vé | cổng chào | cột đèn | trụ đèn | bộ đèn |
      đèn chiếu sáng | đèn led`,
          ['count'],
        ],
        // "cây cầu hơn 100 năm tuổi"
        [
          14,
          'cầu | nhà | toà | toà nhà | ngôi | ngôi nhà | căn nhà | chung cư | biệt thự | tháp | đình | chùa | đền | ga',
          ['age'],
        ],
        [18, 'cây cầu | con đường | toà tháp | nhà thờ | ngôi chùa | ngôi đền', ['age']],
        [
          6,
          `tuyến đường | cây cầu | công trình | phòng học | làn xe | căn hộ | toà nhà | con đường | nhà ga |
      hồ chứa | bãi | lô đất | thửa đất | diện tích đất | camera | máy bơm | trạm biến áp | nhà văn hoá |
      hạng mục | khu đô thị | sân bay | nhà xưởng | km đường | chung cư | biệt thự | liền kề |
      trạm thu phí | đường băng | tầng hầm | khu đất | căn cứ quân sự | bóng đèn | giếng | cống | đập |
      kênh | trụ sở | bờ kè | hầm | làn dừng | lò hoả táng | nhà kho | xưởng | " điểm đen | điểm đen |
      cao tốc | mặt bằng | vỉa hè | lòng đường | cảng biển | cảng cạn | lối xuống | thư viện |
      khẩu đại bác | nhà để xe | trạm bot | chiếc camera | chiếc oanh tạc cơ | căn biệt thự |
      căn cứ hải quân | căn cứ không quân | dây chuyền công nghệ | dây chuyền sơn | hố gom rác | lốc nhà |
      nhịp cầu | nút giao thông | oanh tạc cơ | silo | sân vận động | toà tháp | toàn tuyến |
      trung tâm văn hoá | tàu cá vỏ thép | tấm pin | đoạn đường | cột ăng ten |
      máy chính | máy xúc | nhánh cầu`,
        ],
        [
          5,
          `diện tích sàn | mật độ xây dựng | mặt cắt | bề rộng | tổng chiều dài | tổng diện tích đất |
      quỹ đất | công suất lắp đặt | công suất thiết kế | tổng công suất | khối lượng thi công |
      tiến độ thi công | diện tích sử dụng | diện tích đất ở | trạm bts | vị trí đỗ | cầu cảng | bến xe |
      bãi đỗ xe | điểm công cộng | hệ thống camera | dự án điện mặt trời | điện mặt trời`,
        ],
        [
          5,
          `khu tái định cư | trạm bơm | thuỷ điện | nhà máy điện | nhà máy thuỷ điện | điện gió |
      tuyến cao tốc | kênh mương | đường bê tông | đường giao thông | cầu vượt | hầm chui | nút giao |
      cầu treo | bến cảng | đường sắt | tuyến metro | lô nền | nền đất | lô quầy | ki ốt | bãi rác |
      khu xử lý | xe cứu thương | xe cứu hoả | khẩu pháo | trực thăng | máy tính | bàn ghế |
      làn đường | làn thu phí | trạm quan trắc | nhà vệ sinh | kho lạnh | sàn | phòng ngủ | phòng bệnh |
      phòng khách sạn | phòng nghỉ | thang máy | toa | toa tàu | đoàn tàu | phi cơ | xe khách | ga`,
          ['count'],
        ],
        [
          4,
          `đường | cầu | nhà máy | tầng | chiều dài | kho | tuyến | máy | thiết bị | phòng | đê | cảng |
      công suất | diện tích | tổng diện tích | khu công nghiệp | cụm công nghiệp | đất | hồ | bến | tháp |
      trạm | cột | trường học | máy atm | dự án bot`,
        ],
        [4, 'dự án | khu', SPREADS],
        [3, 'dự án bệnh viện'],
        [-6, 'kênh truyền hình | kênh phát thanh | kênh bán hàng | kênh phân phối'],
        [
          2,
          `tên lửa | máy bay | xe tăng | cây atm | tàu bay | xe buýt | tàu | chiếc tàu |
      cửa hàng | khu | hệ thống | bộ máy | lô | trường | chiều rộng | quy mô`,
        ],
        [1, 'rừng'],
        [
          6,
          `băng chuyền | bồn gas | ca máy | chỗ đậu | cây cột điện | cảng sông | cửa van | dây chuyền |
      hồ thuỷ điện | kho nóng | khu chức năng | làn ô tô | lán trại | lượt ô tô | lối đi |
      máy gặt | máy kéo | máy nghiền | máy soi | ngôi miếu | ngôi trường |
      nhà máy chế biến | nhà máy sản xuất | nhà tù | nhánh đường | nhịp | phân khu chức năng |
      phân xưởng | phòng hát | phòng máy tính | phòng riêng | phòng trọ | seal điện tử | trung tâm kho |
      tuyến buýt | tuyến cống | tuyến phố | tuyến tham quan | tàu vỏ thép | vị trí đậu |
      xuồng cao tốc | xích lô du lịch | đầu trạm thu phí | địa chỉ nhà | tàu viễn chinh |
      đường dây lớn`,
          ['count'],
        ],
        // places by what stands there, whoever runs it
        [
          6,
          `kho ngoại quan | nhà thờ | thánh đường | nhà nguyện | tu viện | ngôi chùa | ngôi đền | ngôi đình |
      khu phức hợp | toà nhà hành chính`,
          COUNTS,
        ],
        [4, 'địa điểm', ['count']],
        [
          9,
          `điểm ngập | điểm ùn tắc | điểm kẹt xe | điểm xung đột | điểm giao cắt | điểm chôn lấp | điểm tiêu huỷ |
      điểm tập kết | địa điểm tập kết | điểm trung chuyển | điểm dừng đỗ`,
          ['count'],
        ],
        [
          4,
          `nhà hát | bảo tàng | rạp chiếu phim | sân bóng | bể bơi | hồ bơi |
      vườn hoa | tượng đài | tượng | bia tưởng niệm | chùa | đình | đền | lăng mộ | nghĩa trang | di tích |
      kè | đoạn kè | mảnh đất | bể nước | trụ nước | biển báo | đèn tín hiệu | cột đèn tín hiệu | vòng xoay |
      ngã tư | lò đốt | nhà máy nước | phòng thí nghiệm | nhà chờ | bến phà | trụ gió | tua bin | tổ máy |
      cáp quang | cần cẩu | máy móc | nhà công vụ | ký túc xá`,
          ['count'],
        ],
        [
          9,
          'điểm mất an toàn | điểm mất an toàn giao thông | điểm đen | điểm đen tai nạn | điểm đen tai nạn giao thông | điểm bất hợp lý',
          ['count'],
        ],
        [6, 'lộ giới | cầu cạn', ['length']],
        [
          4,
          'tường rào | tường bao | tường chắn | giàn giáo | hẻm | con hẻm | ngõ | tường | hào | tượng | rào chắn | hàng rào | lan can | đèo',
          ['length'],
        ],
        [6, 'công suất đặt', ['other']],
        [
          6,
          `công suất nguồn điện | công suất phát điện | khuôn viên | mặt cầu | mặt đường | nguồn điện |
      nền đường | tốc độ thiết kế | vận tốc thiết kế | đường vành đai`,
          READINGS,
        ],
        [
          4,
          `con hẻm | con ngõ | khu vực riêng biệt | liên hồ chứa | lượt xe | ngôi mộ | thuỷ đài | tàu du lịch |
      tàu vận tải | tàu vỏ gỗ | xe nâng | xe điện | không gian chính | xe cấp cứu | xe quân sự`,
          ['count'],
        ],
        [4, 'thượng tầng giàn khoan', LOADS],
        [4, 'khối lượng công việc | mức độ đô thị hoá | tổng khối lượng công việc', SHARES],
        [2, 'mái nhà', ['count']],
        [
          6,
          `thời gian thi công | tiến độ thi công | thời gian xây dựng | xây | xây dựng | việc xây dựng | thi công |
      việc thi công | quá trình thi công | quá trình xây dựng`,
          ['duration'],
        ],
        [6, 'công suất khai thác', LOADS],
        [
          6,
          `cát đắp | cát san lấp | cát đắp nền | đất đắp | đất đắp nền | đất san lấp | đất san nền | vật liệu đắp | vật liệu san lấp |
      bê tông | bê tông nhựa | đá hộc | đá dăm | cấp phối | bùn đất | bùn nạo vét | bùn | khối lượng nạo vét`,
          LOADS,
        ],
        [
          7,
          'bến | cầu bến | bến phao | sân chơi | sân chơi thiếu nhi | sân chơi trẻ em | sân bóng đá | sân bóng chuyền | khu vui chơi thiếu nhi',
          ['count'],
        ],
        [9, 'khu công nghiệp | cụm công nghiệp | khu chế xuất | khu công nghệ cao', ['count']],
        [9, 'điểm công cộng | điểm camera | điểm camera giám sát | điểm camera an ninh', ['count']],
        [5, 'lượt di tích | lượt công trình | điểm di tích | hạng mục di tích', ['count']],
        [7, 'chợ | chợ kiên cố | chợ bán kiên cố | chợ dân sinh | chợ nông thôn | chợ phiên', ['count']],
        // poles, lines and stations of power and of telephones
        [
          6,
          `máy biến áp | trạm biến áp phân phối | trạm biến áp trung gian | trạm gốc | cột anten | cột phát sóng |
      cột bts | trạm bts 5g | điểm wifi | điểm wifi miễn phí | điểm phát wifi | điểm phát wifi miễn phí |
      đài truyền thanh cơ sở | đài truyền thanh không dây | đài truyền thanh xã | cụm loa truyền thanh |
      cụm loa không dây | loa truyền thanh | hệ thống truyền thanh | mắt camera | camera giám sát |
      camera an ninh | camera ai | camera giao thông | camera giám sát giao thông | điểm lắp camera | máy chủ |
      trung tâm dữ liệu | thiết bị đầu cuối`,
          ['count'],
        ],
        // where a village meets, plays and remembers
        [
          6,
          `nhà sinh hoạt cộng đồng | nhà văn hoá thôn | nhà văn hoá xã | nhà họp thôn | thiết chế văn hoá |
      thiết chế văn hoá , thể thao | sân cầu lông | sân tennis | sân pickleball | sân golf | sân tập |
      sân tập thể thao | nhà tập luyện | nhà luyện tập | điểm vui chơi trẻ em |
      điểm sinh hoạt cộng đồng | phòng đọc | nhà bia | nhà bia ghi tên | nhà bia ghi danh | đài tưởng niệm |
      đền thờ liệt sĩ | nghĩa trang liệt sĩ | nghĩa trang nhân dân`,
          ['count'],
        ],
        // what holds, lifts and cleans water, and where it is gauged
        [
          6,
          `công trình cấp nước tập trung | công trình nước sinh hoạt | công trình nước tự chảy |
      công trình nước sạch tập trung | hồ chứa nước ngọt | hồ chứa thuỷ lợi | hồ đập | hồ , đập |
      hồ chứa nước thuỷ lợi | đập dâng | đập tràn | tràn xả lũ | cửa xả lũ | cửa xả đáy | cửa tràn |
      cống ngăn mặn | cống ngăn triều | cống dưới đê | cống qua đê | điếm canh đê | âu thuyền | khu neo đậu |
      khu neo đậu tránh trú bão | giếng khoan | giếng đào | trạm bơm điện | trạm bơm dã chiến | trạm bơm tiêu |
      trạm tăng áp | trạm bơm tăng áp | trạm đo mưa | trạm đo mưa tự động | trạm khí tượng | trạm thuỷ văn |
      trạm khí tượng thuỷ văn | trạm đo mặn | trạm cảnh báo | trạm cảnh báo thiên tai | tháp cảnh báo lũ |
      trạm quan trắc tự động | trụ nước chữa cháy | trụ nước cứu hoả | bến lấy nước | bến lấy nước chữa cháy |
      bể nước chữa cháy`,
          ['count'],
        ],
        // bridges, crossings, signs and landing places
        [
          6,
          `cầu giao thông | cầu giao thông nông thôn | cầu bê tông cốt thép | cầu thép | cầu sắt | cầu gỗ | 
      cầu tạm | cầu đi bộ | cầu bộ hành | cầu vượt bộ hành | cầu vượt đi bộ | hầm bộ hành | hầm đi bộ |
      cầu nông thôn | cầu đường bộ | cầu đường sắt | cầu vượt ngang | cầu chính tuyến | cống chui dân sinh |
      hầm chui dân sinh | đường ngang dân sinh | lối đi dân sinh | nút giao liên thông | nút giao khác mức |
      vị trí giao cắt | cụm đèn tín hiệu | cụm đèn giao thông | cụm đèn tín hiệu giao thông | đèn giao thông |
      chốt đèn tín hiệu | biển báo giao thông | biển báo hiệu | biển báo hiệu đường bộ | phao tiêu |
      phao báo hiệu | đèn biển | ngọn hải đăng | cột km | trạm kiểm tra tải trọng | trạm kiểm tra tải trọng xe |
      bến khách ngang sông | bến đò | bến đò ngang | bến thuỷ | cảng thuỷ nội địa | cảng cá | bến cá |
      cảng hàng không | đường lăn | vị trí đỗ tàu bay | ống lồng | toa xe | điểm xung yếu | vị trí xung yếu |
      trọng điểm xung yếu | đoạn xung yếu | đoạn đê xung yếu | tuyến đường hoa | tuyến đường kiểu mẫu |
      tuyến đường thắp sáng`,
          ['count'],
        ],
        // rooms and houses of schools
        [
          6,
          `phòng tin học | phòng ngoại ngữ | phòng học tin học | phòng thực hành | phòng học thông minh |
      phòng học mượn | phòng học nhờ | phòng học bán kiên cố | phòng đa năng | phòng thư viện |
      phòng hành chính | phòng bán trú | khối phòng học | dãy phòng học | dãy phòng trọ | nhà nội trú |
      bếp ăn bán trú | nhà ăn bán trú | công trình vệ sinh | nhà tắm | sân trường | cổng trường |
      bảng tương tác | bảng thông minh | máy chiếu | máy photocopy | phòng máy vi tính`,
          ['count'],
        ],
        // mills, machines and what industry and farms work with
        [
          6,
          `nhà máy chế biến thuỷ sản | nhà máy chế biến nông sản | nhà máy dệt | nhà máy giấy | nhà máy đường |
      nhà máy bia | nhà máy lọc dầu | nhà máy điện rác | nhà máy điện sinh khối | nhà máy xử lý rác |
      nhà máy xử lý rác thải | nhà máy xử lý nước thải | nhà máy xử lý chất thải | nhà máy gạch | nhà máy chè |
      công trình thuỷ điện | dự án thuỷ điện | dự án điện gió | tuabin | tuabin gió | trụ tuabin | trụ điện gió |
      giàn khoan | giàn khai thác | lò cao | lò hơi | lò gạch | lò nung | lò sấy | dây chuyền sản xuất |
      dây chuyền lắp ráp | dây chuyền chế biến | máy gặt đập liên hợp | máy cày | máy cấy | máy làm đất |
      hệ thống tưới | hệ thống tưới nhỏ giọt | hệ thống tưới tiên tiến | nhà sơ chế | trạm chiết nạp | vườn ươm`,
          ['count'],
        ],
        // where refuse is left, carried and burnt
        [
          6,
          `lò đốt rác thải | lò đốt chất thải | bãi rác tạm | điểm tập kết rác | điểm tập kết rác thải |
      điểm trung chuyển rác | trạm trung chuyển | trạm trung chuyển rác | bể thu gom | bể thu gom vỏ bao bì |
      bể thu gom bao bì | bể chứa bao bì | bể chứa vỏ bao bì | bể chứa rác thải | xe đẩy rác |
      xe gom rác đẩy tay | thùng rác công cộng | công trình khí sinh học | hầm khí sinh học |
      nhà tiêu hợp vệ sinh | nhà tiêu | hố xử lý rác | hố thu gom | trạm xử lý nước thải tập trung |
      hệ thống xử lý nước thải | hệ thống xử lý nước thải tập trung`,
          ['count'],
        ],
        // plots, flats and rooms that are built, and offices
        [
          6,
          `lô đất ở | lô tái định cư | lô đất tái định cư | nền tái định cư | ô đất | ô đất tái định cư |
      căn hộ chung cư | toà chung cư | nhà chung cư | khu đô thị mới | khu nhà ở | căn liền kề | căn shophouse |
      buồng phòng | buồng lưu trú | phòng lưu trú | phòng lưu trú du lịch | trụ sở làm việc | trụ sở dôi dư |
      trụ sở công an xã | trụ sở công | cơ sở nhà , đất | cơ sở nhà đất | nhà làm việc | nhà ở công vụ |
      nhà công vụ giáo viên | doanh trại | chốt dân quân | chốt dân quân biên giới | nhà trực | thao trường |
      trường bắn | hầm trú ẩn | đài quan sát | chòi canh | chòi canh lửa | chòi canh lửa rừng | tháp canh lửa |
      mốc giới | mốc quốc giới | mốc ranh giới | mốc lộ giới | cột mốc biên giới`,
          ['count'],
        ],
        // roads, canals, dikes, lines and pipes by their length
        [
          6,
          `đường giao thông nông thôn | đường ngõ | đường xóm | đường làng | 
      đường trục chính nội đồng | đường trục chính | đường giao thông nội đồng |
      đường trục nội đồng | đường liên huyện | đường liên tỉnh | đường ven biển |
      đường tuần tra biên giới | đường vành đai biên giới | đường cấp phối | đường đất | đường đal | đường đan |
      đường gtnt | đường bê tông xi măng | đường bê tông nông thôn | đường bê tông nhựa | đường láng nhựa |
      đường nội thị | đường phố | đường nội bộ | tỉnh lộ | hương lộ | lộ nông thôn | lộ bê tông | lộ nhựa |
      lộ đal | lộ giao thông nông thôn | mương nội đồng | mương bê tông | mương tưới | mương tiêu |
      mương thuỷ lợi | kênh tiêu | kênh cấp ii | kênh cấp iii | kênh loại i | kênh loại ii | kênh loại iii |
      kênh trục | kênh thuỷ lợi | kênh bê tông | kênh mương nội đồng | kênh mương thuỷ lợi | kênh , mương |
      kè biển | kè sông | kè chống sạt lở | kè bê tông | kè mềm | kè suối | đê cửa sông | đê bao lửng |
      đê bao , bờ bao | đê bối | đê điều | đê chắn sóng | kè chắn sóng | bờ vùng | bờ thửa | bờ kênh |
      đường điện chiếu sáng | đường điện trung thế | đường điện hạ thế | điện chiếu sáng | 
      đường dây trung thế | đường dây hạ thế | đường dây trung áp | đường dây hạ áp | đường dây 110kv |
      đường dây 220kv | đường dây 500kv | lưới điện trung áp | lưới điện hạ áp | lưới trung thế | lưới hạ thế |
      cáp ngầm | đường ống cấp nước | đường ống nước sạch | tuyến ống cấp nước | mạng lưới cấp nước |
      mạng đường ống | hào kỹ thuật | hàng rào biên giới | đường sắt đô thị`,
          SPREADS,
        ],
        // land for building
        [
          5,
          `diện tích mặt bằng | diện tích bàn giao | diện tích bàn giao mặt bằng |
      diện tích đất công nghiệp | diện tích đất cho thuê | đất công nghiệp cho thuê | đất khu công nghiệp |
      đất cụm công nghiệp | đất an ninh | đất nghĩa trang | đất giáo dục | đất y tế | đất tôn giáo |
      đất cơ sở tôn giáo | đất phi nông nghiệp | đất ở nông thôn | đất ở tái định cư | đất tái định cư |
      đất thương mại dịch vụ | đất thương mại , dịch vụ | đất hạ tầng | đất hạ tầng kỹ thuật |
      diện tích cây xanh | đất cây xanh công cộng | tổng diện tích sàn | diện tích sàn nhà ở |
      tổng diện tích quy hoạch | diện tích lập quy hoạch | diện tích chiếm đất | diện tích sử dụng đất |
      tổng diện tích sử dụng đất | diện tích phải thu hồi | diện tích cần thu hồi | tổng diện tích thu hồi |
      diện tích đất thu hồi | diện tích giải phóng mặt bằng | diện tích lòng hồ | diện tích chủ động tưới |
      diện tích tưới chủ động`,
          [...SHARES, 'area'],
        ],
        // how much of roads and sites is done
        [
          8,
          `tỷ lệ đường giao thông | tỷ lệ đường giao thông nông thôn | tỷ lệ đường trục thôn | tỷ lệ đường ngõ |
      tỷ lệ đường ngõ xóm | tỷ lệ cứng hoá đường | tỷ lệ mặt bằng | tỷ lệ giải phóng mặt bằng |
      tỷ lệ bàn giao mặt bằng | tỷ lệ kênh | tỷ lệ kênh mương kiên cố | tỷ lệ phòng học kiên cố hoá |
      tỷ lệ kiên cố hoá trường lớp | tỷ lệ kiên cố hoá trường , lớp học | tỷ lệ kiên cố hoá kênh mương |
      tỷ lệ phủ sóng 4g | tỷ lệ phủ sóng 5g | tỷ lệ phủ sóng di động | tỷ lệ lấp đầy khu công nghiệp |
      tỷ lệ lấp đầy cụm công nghiệp | tỷ lệ thất thoát nước | tỷ lệ thất thoát nước sạch | sản lượng thi công |
      sản lượng xây lắp | khối lượng xây lắp | khối lượng công trình | khối lượng xây dựng | tiến độ tổng thể |
      tiến độ công trình | tiến độ xây lắp | tiến độ dự án | phần thô | công tác giải phóng mặt bằng |
      công tác gpmb | gpmb | bàn giao mặt bằng | đường ngõ xóm | đường thôn | đường liên thôn |
      đường trục xã | đường liên xã | đường giao thông nông thôn | đường xã | đường ngõ |
      kênh mương | kênh mương nội đồng | đường trục chính nội đồng`,
          SHARES,
        ],
        // what is dug, filled and poured
        [
          6,
          `đất đào | khối lượng đào đắp | khối lượng đất đá đào đắp | khối lượng bê tông | đất cấp phối |
      đá cấp phối | cát phục vụ dự án | nguồn cát đắp | vật liệu cát | vật liệu đất | nhu cầu cát |
      nhu cầu cát đắp | nhu cầu đất đắp | nhu cầu vật liệu | bê tông cốt thép | bê tông xi măng |
      cấp phối đá dăm | vữa | đất đổ thải | đất thải | khối lượng san lấp`,
          LOADS,
        ],
        // what works can do
        [
          6,
          `công suất lắp máy | tổng công suất lắp máy | tổng công suất đặt | tổng công suất lắp đặt |
      tổng công suất thiết kế | công suất phát | công suất cấp nước | công suất máy biến áp |
      dung lượng máy biến áp | công suất nguồn | tải trọng thiết kế | tốc độ khai thác | công suất xử lý`,
          ['other', 'volume'],
        ],
        [
          5,
          'biệt thự cổ | biệt thự cũ | lồng bè | chuồng | chuồng trại | bình bột | bình chữa cháy | bình cứu hoả | bộ bàn ghế | bàn ghế học sinh | máy lọc nước | phần việc thanh niên | công trình, phần việc | công trình , phần việc | công trình thanh niên | công trình măng non | bãi kiểm hoá',
          ['count'],
        ],
        [6, 'vệ tinh | xe buýt điện | cabin thu phí | chân đế', ['count']],
        [6, 'lô đất nền', ['count']],
        [5, 'khối lượng hoàn thành | khối lượng hợp đồng', ['percent']],
        [6, 'thời gian thực hiện dự án | thời gian hoàn thành dự án', ['duration']],
      ],
      done: [
        [
          5,
          'đầu tư | đầu tư xây dựng | được đầu tư xây dựng | khởi công xây dựng | tài trợ xây dựng | xây tặng',
          BUILT,
        ],
        [
          7,
          'phủ tới | phủ đến | phủ kín | bao phủ | bao phủ tới | phủ sóng | phủ sóng tới | phủ sóng đến | phủ sóng được',
          SHARES,
        ],
        [7, 'tưới chủ động | chủ động tưới | bảo đảm nước tưới cho | bảo đảm tưới tiêu', ['percent', 'area']],
        [
          6,
          'tưới cho | tưới | tưới tiêu cho | tưới tiêu | cấp nước tưới cho | bảo đảm tưới cho | phục vụ tưới cho',
          ['area'],
        ],
        [5, 'chứa được | trữ | trữ được | tích được', ['volume']],
        [5, 'lắp tại | lắp đặt tại | lắp ở | lắp đặt ở', ['thing']],
        [5, 'thay mới | lắp lại | lắp mới | làm thêm', ['thing']],
        [
          8,
          'đủ năng lực phục vụ | năng lực phục vụ | năng lực thông qua | năng lực khai thác | công suất phục vụ',
          ['person', 'thing', 'mass'],
        ],
        [6, 'kè | xây kè | làm kè | dựng kè | đắp đê | đắp', ['length']],
        [4, 'hội trường | khán đài | khán phòng | nhà hát | rạp | bãi xe | bãi đỗ | nhà xe | hầm xe', ['thing']],
        [6, 'lấp đầy | đã lấp đầy', SHARES],
        [9, 'tu sửa | tu bổ | gia cố | trùng tu | tôn tạo', BUILT],
        [
          13,
          'công suất | công suất xử lý | có công suất | công suất thiết kế | công suất đạt | nâng công suất lên',
          ['volume'],
        ],
        [7, 'đào đắp | đắp | san lấp | san nền | đào đắp được | nạo vét được | bóc phong hoá', ['volume']],
        [7, 'còn thiếu | đang thiếu | thiếu | còn cần | cần khoảng', ['volume']],
        [4, 'treo | gắn', ['thing']],
        [
          4,
          `khánh thành | khởi công | đưa vào hoạt động | đưa vào khai thác | quy mô | trang bị | xây dựng |
      xây | xây mới | lắp đặt | thi công | đóng | cải tạo | nâng cấp | sửa chữa | xây dựng được | lắp |
      lắp đặt thêm | làm mới | đưa vào sử dụng`,
          BUILT,
        ],
        [4.5, 'công suất thiết kế | công suất đỗ | xây dựng lại | đưa vào vận hành', ['count']],
        [4.5, 'chiều dài | tổng chiều dài', SPREADS],
        [
          4.5,
          `có chiều dài | duy tu | khởi công xây dựng | mặt đường rộng | mở rộng được | nạo vét |
      trên diện tích | trên khu đất rộng | với diện tích | xây dựng thêm | đóng mới | được trang bị`,
          GROUNDS,
        ],
        [4.5, 'tiếp nhận tàu', READINGS],
        [3, 'khách sạn | tổ hợp khách sạn'],
        [3, 'đóng thêm | thay thế bằng | đủ chỗ cho', ['count']],
        [3, 'dài | thu hồi', ['area']],
        [1, 'dài', ['length']],
        [3, 'nâng công suất lên', EXTENTS],
        [3, 'chiều rộng | mở rộng | quy hoạch | thiết kế | tháo dỡ', GROUNDS],
        [1.5, 'đào', GROUNDS],
        [6, 'sức chứa | công suất', ['person', 'thing']],
        [
          6,
          'xây dựng | thi công | xây dựng trong | thi công trong | xây trong | thi công trong thời gian',
          ['duration'],
        ],
        [2.5, 'hoàn thành | hoàn thiện | hoàn thiện được | hoàn thành được', ['percent']],
        // how roads and canals are made hard, lines are drawn, works are handed over
        [
          7,
          `bê tông hoá được | cứng hoá được | nhựa hoá | nhựa hoá được | kiên cố hoá |
      kiên cố hoá được | thảm nhựa | thảm bê tông nhựa | thảm nhựa được | thảm được | rải nhựa | trải nhựa |
      láng nhựa | đổ bê tông | đổ bê tông được | làm mới được | mở mới | mở mới được | duy tu , bảo dưỡng |
      duy tu bảo dưỡng | dặm vá | vá lấp | đắp lề | đấu nối | kéo mới | kéo được | kéo điện | 
      phát quang được | phát dọn | khơi thông | khơi thông được | nạo vét , khơi thông | đào đắp | làm đường |
      làm được | mở đường | thắp sáng | chiếu sáng | lắp đèn chiếu sáng`,
          ['length', 'area', 'thing', 'body'],
        ],
        [7, `duy tu , sửa chữa | nạo vét , tu sửa`, ['length', 'area', 'thing', 'body', 'event']],
        // the same of all that is built
        [6, `nâng cấp , mở rộng`, ['thing', 'event', 'body', 'length', 'area', 'volume']],
        [
          6,
          `nâng cấp , sửa chữa | sửa chữa , nâng cấp | cải tạo , nâng cấp | nâng cấp , cải tạo | cải tạo , sửa chữa |
      sửa chữa , cải tạo | xây dựng , nâng cấp | xây dựng , cải tạo | xây mới , sửa chữa |
      xây dựng mới , sửa chữa | xây mới và sửa chữa | tu bổ , tôn tạo | tu bổ , nâng cấp | trùng tu , tôn tạo |
      lắp đặt được | đã lắp đặt | động thổ | hợp long | thông xe | thông xe kỹ thuật | gắn biển |
      hoàn thành đưa vào sử dụng | hoàn thành , đưa vào sử dụng | hoàn thành và đưa vào sử dụng |
      đưa vào khai thác , sử dụng | nghiệm thu , đưa vào sử dụng | bàn giao đưa vào sử dụng |
      khánh thành , đưa vào sử dụng | khánh thành và đưa vào sử dụng`,
          BUILT,
        ],
        // ground that is cleared
        [
          7,
          `giải phóng mặt bằng | giải phóng mặt bằng được | đã giải phóng mặt bằng | gpmb | bàn giao mặt bằng |
      đã bàn giao mặt bằng | bàn giao mặt bằng được | bàn giao được | đã bàn giao | đã bàn giao được |
      đã thu hồi | thu hồi đất | quỹ đất | thông tuyến | đã thông tuyến | thông xe | thông xe được |
      thông xe kỹ thuật | đưa vào khai thác | hoàn thành được | đã hoàn thành thảm | thi công được |
      đã thi công được | thi công xong`,
          ['length', 'area'],
        ],
        [7, `đã thi công | hoàn thành thi công`, ['length', 'area', 'thing', 'event', 'body', 'duration']],
        [
          6,
          'phá dỡ | cưỡng chế phá dỡ | cưỡng chế tháo dỡ | đập bỏ | giải toả | cưỡng chế giải toả',
          ['thing', 'body', 'area'],
        ],
        [
          5,
          'nhận khoán | giao khoán | giao khoán bảo vệ | khoán bảo vệ | nhận khoán bảo vệ | quản lý, bảo vệ | trồng mới được',
          ['area'],
        ],
        // what plants and ports can turn out: "nhà máy có công suất | 40.000 tấn/năm"
        [
          9,
          'công suất | với công suất | công suất chế biến | công suất khai thác | công suất đạt | công suất là | tổng công suất | nâng công suất lên | nâng công suất',
          ['mass', 'volume', 'count'],
        ],
        [7, 'thuê | thuê lại | cho thuê | thuê khoán | xin thuê', ['area']],
      ],
      does: [
        [6, 'làm công viên | làm bãi đỗ xe | để xây | để làm', ['area']],
        [
          7,
          'được gia cố | được gia cố thêm | được kiên cố hoá | được nâng cấp | được cải tạo | được nạo vét | được thảm nhựa | được bê tông hoá',
          GROUNDS,
        ],
        [6, 'quốc lộ | đang xây dựng | được quy hoạch | được xây | được xây dựng', GROUNDS],
        [4, 'đi vào hoạt động', GROUNDS],
        [
          8,
          'trên công trường | trên công trình | ra công trường | đến công trường | thi công | thi công liên tục | phục vụ thi công',
          ['thing'],
        ],
        // roads and canals that are made hard
        [
          8,
          `được cứng hoá | được bê tông hoá | được nhựa hoá | được kiên cố hoá | được thảm nhựa | được rải nhựa |
      được nhựa hoá , bê tông hoá | được nhựa hoá hoặc bê tông hoá | được cứng hoá , bê tông hoá |
      được cứng hoá , nhựa hoá | đã được cứng hoá | đã được bê tông hoá | đã được nhựa hoá |
      được cứng hoá đạt chuẩn | được chiếu sáng | có điện chiếu sáng | có đèn chiếu sáng | kiên cố hoá`,
          SHARES,
        ],
        [8, `được bê tông hoá , nhựa hoá`, ['percent', 'ratio', 'length', 'area', 'volume', 'thing', 'body']],
        // the same by length
        [
          7,
          `được cứng hoá | được nhựa hoá | được rải nhựa | được trải nhựa | được mở rộng | được làm mới |
      được duy tu | được sửa chữa , nâng cấp | được nâng cấp , mở rộng | được nâng cấp , sửa chữa |
      đã được bê tông hoá | đã được cứng hoá | đưa vào sử dụng | đã đưa vào sử dụng | đã hoàn thành thi công |
      được lắp đặt | đang thi công`,
          GROUNDS,
        ],
        [5, 'xây mới | xây dựng mới | khởi công xây dựng | khánh thành', ['body']],
      ],
      cues: [
        [13, 'tiến độ các gói thầu | tiến độ gói thầu', ['percent']],
        // how far a building has come
        [
          8,
          `tiến độ xây | tiến độ xây dựng | tiến độ thi công | tiến độ dự án | tiến độ công trình | khối lượng thi công |
      khối lượng xây lắp | khối lượng công trình | giá trị xây lắp`,
          ['percent'],
        ],
        // what dikes are held with
        [
          6,
          'vật tư dự trữ | vật tư phòng chống | vật tư dự phòng | chuẩn bị vật tư | rọ thép | rọ đá | đá hộc',
          ['thing', 'volume', 'mass'],
        ],
        [7, 'với tổng công suất | tổng công suất máy', ['thing']],
        [10, 'cơ sở lưu trú với | cơ sở lưu trú , với | khách sạn với | homestay với', ['body']],
        [7, 'dung tích hồ | dung tích thiết kế | dung tích hữu ích | dung tích trữ', ['percent']],
        [4, 'camera an ninh | hệ thống camera | camera giám sát', ['thing']],
        [4, 'lấp đầy', SHARES],
        // the speed that a road is built for: "4 làn xe, vận tốc tối đa 100 km/h"
        [
          8,
          `làn xe | làn xe cơ giới | tuyến cao tốc | mặt đường | nền đường | tốc độ thiết kế | vận tốc thiết kế | được thiết kế`,
          ['other'],
        ],
        [5, 'hội trường | khán đài | khán phòng', ['thing']],
        [3, 'sân vận động | nhà thi đấu | nhà hát | rạp | ký túc xá | nhà trẻ', ['thing']],
        [4.5, 'xây dựng | tiến độ xây dựng | khởi công | thi công', ['body']],
        [4, 'biệt thự | kiến trúc | nhà cổ | toà nhà | chung cư | giải toả | di tích', ['thing']],
        [3, 'dọn vệ sinh | nạo vét | tu sửa', ['length', 'area', 'volume']],
        [
          3,
          `diện tích | tổng diện tích | công suất | cao tốc | quốc lộ |
      thi công | nâng cấp | cải tạo | thông xe | mặt đường | mặt cắt | lắp đặt | quy mô |
      giải phóng mặt bằng | mặt bằng | thu hồi đất | khu đất | trải dài | bê tông | diện tích đất |
      xây dựng trên | thửa đất | lòng đường | tuyến đường | chung cư`,
          SIZES,
        ],
        [6, 'công suất thiết kế | công suất phục vụ | công suất khai thác', ['person']],
        [3, 'xếp dỡ | dwt | sà lan | tàu | cảng', ['mass']],
        [2, 'tải trọng | trọng tải', ['mass']],
        [
          2,
          `xây dựng | khởi công | khánh thành | đầu tư | hoàn thành | đưa vào sử dụng | trang bị | mở rộng |
      thiết kế | thi công | lắp đặt | cải tạo | nâng cấp | tuyến | đường | đất | quy hoạch | khơi thông |
      tháo dỡ`,
          DIMENSIONS,
        ],
        [1.5, 'tiến độ | hạng mục', ['percent']],
        [
          5,
          `chuyển mục đích | diện tích sàn | làn xe cơ giới | lưới điện truyền tải | lấn biển | mặt cắt ngang |
      đi ngầm`,
          EXTENTS,
        ],
        [
          5,
          `bãi đỗ xe | bến cảng | giao thông nông thôn | khu tái định cư | làn xe | lưới điện | lộ giới |
      nhà ga | nút giao | nước thải | phòng học | quy hoạch chi tiết | trạm bơm | tầng cao | tầng hầm |
      vận hành thử | điện mặt trời | đường dẫn | đường giao thông | đường ống | đất công`,
          ['length', 'area', 'volume', 'other', 'thing'],
        ],
        [5, 'công suất phát điện', AMOUNTS],
        [5, 'cầu cảng | nguồn điện | nhiệt điện | nhà máy điện | truyền tải | đường sắt tốc độ cao', ['other']],
        [5, 'tượng đài', READINGS],
        [3, 'làn dừng khẩn cấp'],
        [3, 'công suất neo đậu', ['count']],
        [3, 'san lấp | vườn quốc gia', EXTENTS],
        [
          3,
          `cấp nước | cống thoát nước | hành lang an toàn | hầm chui | hồ chứa | làn thu phí | metro |
      mặt sàn | điểm cuối | điểm đầu | đường băng | đất nông nghiệp`,
          ['length', 'area', 'volume', 'other', 'thing'],
        ],
        [3, 'công suất chế biến | tải trọng cầu', LOADS],
        [3, 'phần sở hữu chung', SUMS],
        [3, 'thuỷ điện', ['other']],
        [3, 'khối lượng công việc', SHARES],
        [2, 'trên cao', EXTENTS],
        [2, 'cụm công nghiệp | nhà xưởng', ['length', 'area', 'volume', 'other', 'thing']],
        [2, 'kinh phí bảo trì', SHARES],
        [5, 'cầu cạn | nhịp cầu | tĩnh không | đường xuyên á', ['length']],
        [5, 'quy hoạch khu kinh tế | tách thửa', SPREADS],
        [5, 'phòng học bộ môn', SHARES],
        [3, 'kho chứa hàng', SPREADS],
        [5, 'thi công | thi công xong', ['duration']],
        [5, 'theo quy hoạch', ['person']],
        [3, 'dài | rộng | chiều dài | chiều rộng', ['percent', 'ratio', 'area', 'volume', 'other']],
        [1.5, 'dài | rộng | chiều dài | chiều rộng', ['length']],
        [5, 'dwt | trọng tải | tiếp nhận tàu | đón tàu', ['other']],
        // what road building reports speak of
        [
          5,
          `nhựa hoá | kiên cố hoá | thảm bê tông nhựa | thảm nhựa |
      làm đường giao thông nông thôn | bàn giao mặt bằng | thông xe kỹ thuật | thuỷ lợi nội đồng | đào đắp |
      khối lượng nạo vét | chiếu sáng công cộng | tuyến đường hoa`,
          ['length', 'area', 'volume'],
        ],
        [4, 'trạm bts | vùng phủ sóng | phủ sóng 4g | phủ sóng 5g | cáp quang | phủ sóng di động', ['percent']],
        [
          5,
          'thông xe sớm | hoàn thành sớm | vượt tiến độ | đẩy nhanh tiến độ | hoàn thành trước | rút ngắn tiến độ | thời gian thực hiện dự án',
          ['duration'],
        ],
      ],
      subjects: [
        [
          1.5,
          `cao tốc | đường | cầu | công trình | dự án | thi công | nhà máy | khu đô thị | sân bay | quy hoạch |
      chung cư | xây dựng | quốc lộ | đường sắt`,
        ],
      ],
      // how fast trains and cars are to run there
      topics: [
        [2, PROJECTS, SPREADS],
        [4, 'đường sắt | cao tốc | metro | tàu điện | đường vành đai', ['other']],
      ],
    }
  },
  kinds: { length: -0.5, area: 1.5, money: -6, person: -0.8 },
  takes: ['investment'],
  worth: 'investment',
})
