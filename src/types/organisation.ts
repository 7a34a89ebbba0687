import { COUNTS } from './sorts.js'
import { defineType } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'quốc gia và vùng lãnh thổ | vùng lãnh thổ', ['count']],
    [
      6,
      `điểm bán | điểm bán hàng | điểm giao dịch | điểm trường | nhà phân phối | nhà tài trợ | hạt kiểm lâm |
      doanh nghiệp | dn | công ty | xã | huyện | tỉnh | quốc gia | dự án | đề án | chi cục | ngân hàng |
      tỉnh thành | tỉnh , thành | tỉnh , thành phố | tỉnh / thành phố | địa phương | bệnh viện | cơ quan |
      hợp tác xã | phường | thành phố | startup | tập đoàn | chi nhánh | hiệp hội | đại lý | siêu thị |
      quận | nhà đầu tư | nhà thầu | chi hội | câu lạc bộ | cục | xã , phường | nhà cung cấp | thương hiệu |
      tổng công ty | kho ngoại quan | nhà sản xuất | thị trấn | hãng hàng không | huyện , thị xã | đầu cầu |
      mô hình | quỹ đầu tư | tổ hợp tác | cục hải quan | tập thể | trường | trường đại học`,
      COUNTS,
    ],
    [
      5,
      `htx | làng nghề | cơ sở sản xuất | chi bộ | đảng bộ | tổ chức đảng | chi đoàn | công đoàn cơ sở |
      đơn vị hành chính | trường mầm non | trường tiểu học | trường thpt | trường thcs | trạm bot |
      cửa hàng tiện lợi | cây xăng | nước thành viên | cơ quan báo chí | tờ báo | bang | châu lục | đô thị |
      dự án fdi | quỹ tín dụng | công ty con | công ty thành viên | ban quản lý | phòng giao dịch |
      nhà băng | tổ chức tín dụng | nhà bán lẻ | quán | tiệm | nhà thuốc | cơ sở kinh doanh |
      cơ sở giáo dục | cơ sở y tế | cơ sở chăn nuôi | trung tâm thương mại | tỉnh thành phố | khu kinh tế |
      trại giam | viện nghiên cứu | phòng thí nghiệm | sàn giao dịch | hãng tàu | hãng xe | nhà xe |
      nhà mạng | đầu mối | dòng họ | nhà thờ | ngôi chùa | điểm du lịch | điểm đến | khu du lịch | điểm thi | hội đồng thi |
      hội đồng | phòng ban | đài truyền hình | vườn quốc gia | khu bảo tồn | di sản | nhóm ngành |
      ngành nghề | ngành hàng`,
      COUNTS,
    ],
    [
      4,
      `đảo | hòn đảo | quần đảo | hạt | đồn | đồn biên phòng | khách sạn | nhà hàng | chuỗi | khu dân cư |
      khu phố | tổ dân phố | đơn vị | cơ sở | tổ chức | nước | sở | bộ | ngành | thôn | bản | ấp | khóm |
      khu vực | vùng | cửa hàng | chợ | tổ | trung tâm | hãng | phòng | hộ kinh doanh | điểm cầu |
      địa điểm | cửa khẩu | đối tác | văn phòng | làng | ngôi làng | di tích | trường học | địa bàn | hội |
      bên | công an | lĩnh vực | khu công nghiệp | chương trình | phòng khám | cảng | mạng`,
      COUNTS,
    ],
    [-3, 'nước mắm | bộ linh kiện | bộ hồ sơ | bộ quần | bộ máy | phòng học | bên trong'],
  ],
  done: [
    [
      6,
      'thành lập mới | giải thể | sáp nhập | kết nối với | hợp tác với | quan hệ với | làm việc với',
      ['event', 'body'],
    ],
    [5, 'tại | đến từ | có mặt tại | hoạt động tại | trải dài', ['event', 'body']],
  ],
  does: [[9, 'tham gia hoạt động | đăng ký hoạt động | tham gia xuất khẩu | tham gia xuất nhập khẩu', ['body']]],
  cues: [
    [
      2,
      `doanh nghiệp | thành lập mới | đạt chuẩn | tổng số doanh nghiệp | nông thôn mới | số doanh nghiệp |
      bệnh viện | số xã`,
      ['percent'],
    ],
    [1, 'có trụ sở | thành lập | hoạt động | trên địa bàn | tại', ['count']],
  ],
  subjects: [[1, 'doanh nghiệp | nông thôn mới | công ty']],
  kinds: { thing: -1.5, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 90,
})
