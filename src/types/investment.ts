import { COUNTS, LOADS, SHARES, SUMS } from './sorts.js'
import { PROJECTS } from './topics.js'
import { defineType } from './type.js'

export const investment = defineType({
  name: 'investment',
  vi: 'đầu tư',
  en: 'project capital, FDI, construction cost, contract value',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [6, 'lượt góp vốn | thương vụ | lượt dự án | cổ đông khác', ['count']],
    [
      7,
      `tổng mức đầu tư | tổng vốn đầu tư | vốn đầu tư | vốn điều lệ | vốn đăng ký | fdi | tổng vốn |
      mức đầu tư | gói thầu | số vốn | vốn góp | tổng số vốn | quy mô vốn | góp vốn | trúng thầu |
      kinh phí đầu tư | kinh phí xây dựng | vốn fdi | chi phí xây dựng | số vốn đăng ký |
      tổng vốn đăng ký | vốn chủ sở hữu | cổ phần`,
    ],
    [
      6,
      `tổng kinh phí đầu tư | vốn thực hiện | vốn tăng thêm | vốn tư nhân | giá trị hợp đồng |
      giá trúng thầu | giá gói thầu | chi phí giải phóng mặt bằng | tỷ lệ sở hữu | tỷ lệ góp vốn |
      phần vốn | thương vụ | tổng giá trị hợp đồng | suất đầu tư | vốn xã hội hoá | vốn nước ngoài |
      giá trị đầu tư | khoản đầu tư | chi phí đầu tư | chi phí giải phóng | chi phí mặt bằng |
      giá trị quyết toán | kinh phí xây lắp | room khối ngoại | số cổ phần | trị giá dự án |
      tổng mức vốn | tổng đầu tư | tỷ lệ vốn | vốn cổ phần`,
      SUMS,
    ],
    [4, 'vốn | nguồn vốn | thoả thuận hợp tác | hợp đồng'],
    [4, 'dự án | công trình | đầu tư | tuyến | cao tốc | kinh phí xây | nhu cầu vốn', ['money']],
    [-3, 'vốn ngân sách | vốn nhà nước | vốn hoá', ['money']],
    [9, 'vốn nhà nước', ['percent']],
    [
      6,
      `chỉ tiêu vốn điều lệ | tổng nguồn vốn | chi phí làm | chi phí xây | chi phí trùng tu |
      chi phí sửa chữa`,
      ['money'],
    ],
    [4, 'cổ đông góp vốn', ['count']],
    [4, 'tiến độ góp vốn', ['duration']],
    [4, 'chi phí bồi thường', SUMS],
    [9, 'cổ phiếu', ['count']],
    [6, 'thời gian thu phí | thời gian hoàn vốn', ['duration']],
    [
      7,
      'chi phí thực hiện | chi phí tư vấn | chi phí quản lý dự án | chi phí thi công | chi phí xây lắp',
      ['money', 'ratio', 'percent'],
    ],
  ],
  done: [
    [5, 'đầu tư | dự án | công trình | cầu | cây cầu | đường | tuyến đường | cao tốc | rót | góp vốn', ['money']],
    [
      4.5,
      `bơm thêm | công trình trị giá | dự án trị giá | mới góp được | phê duyệt phát hành | rót thêm |
      rót vốn | tăng vốn lên | tăng vốn điều lệ lên | vốn điều lệ là | vốn điều lệ lên | đã đổ |
      đầu tư thêm | đổ thêm | đội vốn`,
      ['money'],
    ],
    [3, 'đổ', ['money']],
    [3, 'nắm | sẽ sở hữu | đang nắm giữ', SHARES],
  ],
  does: [
    [6, 'cho dự án | thực hiện dự án | đầu tư vào | để mua lại | để đầu tư | vượt giá trị hợp đồng', ['money']],
    [6, 'tổng vốn đầu tư', SHARES],
    [4, 'vốn', SHARES],
  ],
  cues: [
    [6, 'góp vốn', SUMS],
    [
      5,
      `tổng mức đầu tư | vốn đầu tư | tổng vốn | vốn điều lệ | vốn đăng ký | đầu tư xây dựng |
      trúng thầu | gói thầu | fdi | mức đầu tư | kinh phí xây dựng | số vốn | vốn fdi | đấu thầu |
      vốn góp | cổ phần hoá | thoái vốn | tổng đầu tư | khoản đầu tư | cổ phần | nắm giữ | điều lệ |
      cổ đông chiến lược | dự án cấp mới | liên danh | phần vốn nhà nước | quyền biểu quyết | thương vụ |
      vốn đối ứng | điều chỉnh tổng mức | điều chỉnh vốn`,
      SUMS,
    ],
    [
      5,
      `thực hiện dự án | chi phí thực hiện dự án | giá trị thực hiện dự án | đã đổ |
      thanh toán cho nhà thầu | tuyến metro`,
      ['money'],
    ],
    [
      4,
      `bơm | rót vốn | đổ vào | trùng tu | tu sửa | tu bổ | tôn tạo | xây cống | làm đường |
      mét đường`,
      ['money'],
    ],
    [
      3,
      `được xây | xây | dựng | kiên cố hoá | đầu tư | nạo vét | xây mới | lắp đặt | thi công | cải tạo |
      đầu tư công nghệ | xây dựng | chi phí xây dựng | cấp phép | thu hút | nhà đầu tư | dự án |
      khởi công | nâng cấp | công trình | sở hữu | rót | hợp đồng | thoả thuận | khởi nghiệp sáng tạo |
      vay oda | vốn vay oda | nhu cầu vốn`,
      ['money'],
    ],
    [
      3,
      `đội vốn | tăng vốn | thâu tóm | mua lại | sáp nhập | nhà đầu tư chiến lược | cổ đông lớn |
      chào bán | trả cổ tức | ký hợp đồng | bot | ppp | nhà thầu thi công`,
      ['money', 'percent'],
    ],
    [1.5, 'đầu tư | sở hữu | cổ đông', ['percent']],
    [5, 'khối ngoại | sở hữu chéo | nâng room', SHARES],
    [3, 'nhà thầu phụ', LOADS],
    [3, 'vốn tại công ty', SHARES],
    [3, 'đấu giá công khai', COUNTS],
  ],
  kinds: { length: -12, area: -12 },
  subjects: [[1.5, PROJECTS]],
})
