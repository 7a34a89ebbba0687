import { defineType } from './type.js'

const BUILT = ['thing', 'event', 'body'] as const
const SIZES = ['percent', 'ratio', 'length', 'area', 'volume', 'other'] as const
const DIMENSIONS = ['length', 'area', 'volume', 'other', 'thing'] as const

export const works = defineType({
  name: 'works',
  vi: 'công trình, hạ tầng',
  en: 'roads, bridges, buildings, equipment, land',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [
      6,
      `tuyến đường | cây cầu | công trình | phòng học | làn xe | căn hộ | toà nhà | con đường | nhà ga |
      hồ chứa | bãi | lô đất | thửa đất | diện tích đất | camera | máy bơm | trạm biến áp | nhà văn hoá |
      hạng mục | khu đô thị | sân bay | nhà xưởng | km đường | chung cư | biệt thự | liền kề |
      trạm thu phí | đường băng | tầng hầm | khu đất | căn cứ quân sự | bóng đèn | giếng | cống | đập |
      kênh | trụ sở | bờ kè | hầm | làn dừng | lò hoả táng | nhà kho | xưởng | " điểm đen | điểm đen |
      cao tốc | mặt bằng | vỉa hè | lòng đường | cảng biển | cảng cạn | lối xuống | thư viện | khẩu đại bác | nhà để xe`,
    ],
    [
      5,
      `diện tích sàn | mật độ xây dựng | mặt cắt | bề rộng | tổng chiều dài | tổng diện tích đất | quỹ đất |
      công suất lắp đặt | công suất thiết kế | tổng công suất | khối lượng thi công | tiến độ thi công |
      diện tích sử dụng | diện tích đất ở | trạm bts | vị trí đỗ | cầu cảng | bến xe | bãi đỗ xe |
      điểm công cộng | hệ thống camera | dự án điện mặt trời | điện mặt trời`,
    ],
    [
      5,
      `khu tái định cư | trạm bơm | thuỷ điện | nhà máy điện | nhà máy thuỷ điện | điện gió | tuyến cao tốc |
      kênh mương | đường bê tông | đường giao thông | cầu vượt | hầm chui | nút giao | cầu treo | bến cảng |
      đường sắt | tuyến metro | lô nền | nền đất | lô quầy | ki ốt | bãi rác | khu xử lý | xe cứu thương |
      xe cứu hoả | tàu ngầm | tàu chiến | chiến hạm | chiến đấu cơ | tiêm kích | tàu sân bay |
      tàu khu trục | khẩu pháo | trực thăng | máy tính | bàn ghế | cột đèn | làn đường | làn thu phí |
      trạm quan trắc | nhà vệ sinh | kho lạnh | sàn | phòng ngủ | phòng bệnh | phòng khách sạn |
      phòng nghỉ | thang máy | toa | toa tàu | đoàn tàu | phi cơ | xe khách | ga`,
      ['count'],
    ],
    [
      4,
      `đường | cầu | nhà máy | tầng | chiều dài | kho | tuyến | máy | thiết bị | phòng | đê | cảng |
      công suất | diện tích | tổng diện tích | khu công nghiệp | cụm công nghiệp | đất | hồ | bến | tháp |
      trạm | cột | trường học`,
    ],
    [4, 'dự án | khu', ['length', 'area']],
    [6, 'trạm bot'],
    [4, 'máy atm'],
    [3, 'dự án bệnh viện'],
    [-6, 'kênh truyền hình | kênh phát thanh | kênh bán hàng | kênh phân phối'],
    [
      2,
      `tên lửa | máy bay | xe tăng | chỗ ngồi | chỗ | cây atm | tàu bay | xe buýt | tàu | chiếc tàu |
      cửa hàng | khu | hệ thống | bộ máy | lô | trường | chiều rộng | quy mô`,
    ],
    [1, 'rừng'],
  ],
  done: [
    [
      4,
      `khánh thành | khởi công | đưa vào hoạt động | đưa vào khai thác | quy mô | trang bị | xây dựng | xây |
      xây mới | lắp đặt | thi công | đóng | cải tạo | nâng cấp | sửa chữa | xây dựng được | lắp |
      lắp đặt thêm | làm mới | đưa vào sử dụng`,
      BUILT,
    ],
  ],
  cues: [
    [3.5, 'xây dựng | tiến độ xây dựng | khởi công | thi công', ['body']],
    [3, 'dọn vệ sinh  | nạo vét | tu sửa', ['length', 'area', 'volume']],
    [3, 'tiến độ xây dựng | thi công | xây dựng', ['body']],
    [
      3,
      `dài | rộng | chiều dài | chiều rộng | diện tích | tổng diện tích | công suất | cao tốc | quốc lộ |
      thi công | nâng cấp | cải tạo | thông xe | mặt đường | mặt cắt | lắp đặt | quy mô |
      giải phóng mặt bằng | mặt bằng | thu hồi đất | khu đất | trải dài | bê tông | diện tích đất |
      xây dựng trên | thửa đất | lòng đường | tuyến đường | chung cư`,
      SIZES,
    ],
    [6, 'công suất thiết kế | công suất phục vụ | công suất khai thác', ['person']],
    [3, 'tải trọng | trọng tải | xếp dỡ | dwt | sà lan | tàu', ['mass']],
    [
      2,
      `xây dựng | khởi công | khánh thành | đầu tư | hoàn thành | đưa vào sử dụng | trang bị | mở rộng |
      thiết kế | thi công | lắp đặt | cải tạo | nâng cấp | tuyến | đường | đất | quy hoạch | khơi thông |
      tháo dỡ`,
      DIMENSIONS,
    ],
    [1.5, 'khối lượng thi công | tiến độ | hạng mục | thi công', ['percent']],
  ],
  subjects: [
    [
      1.5,
      `cao tốc | đường | cầu | công trình | dự án | thi công | nhà máy | khu đô thị | sân bay | quy hoạch |
      chung cư | xây dựng | quốc lộ | đường sắt`,
    ],
  ],
  kinds: { length: 1, area: 1.5, money: -6 },
  takes: ['investment'],
})
