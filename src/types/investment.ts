import { defineType } from './type.js'

export const investment = defineType({
  name: 'investment',
  vi: 'đầu tư',
  en: 'project capital, FDI, construction cost, contract value',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'tổng mức đầu tư | tổng vốn đầu tư | vốn đầu tư | vốn điều lệ | vốn đăng ký | fdi | tổng vốn'],
    [7, 'mức đầu tư | gói thầu | số vốn | vốn góp | tổng số vốn | quy mô vốn | góp vốn | trúng thầu'],
    [7, 'kinh phí đầu tư | kinh phí xây dựng | vốn fdi | chi phí xây dựng | số vốn đăng ký | tổng vốn đăng ký'],
    [7, 'vốn chủ sở hữu | cổ phần'],
    [4, 'vốn | nguồn vốn | thoả thuận hợp tác | hợp đồng'],
    [4, 'dự án | công trình | đầu tư | tuyến | cao tốc', ['money']],
    [-3, 'vốn ngân sách | vốn nhà nước | vốn hoá'],
  ],
  cues: [
    [3, 'đầu tư', ['money']],
    [5, 'tổng mức đầu tư | vốn đầu tư | tổng vốn | vốn điều lệ | vốn đăng ký', ['money', 'percent', 'ratio']],
    [5, 'góp vốn | đầu tư xây dựng | trúng thầu | gói thầu | fdi', ['money', 'percent', 'ratio']],
    [5, 'mức đầu tư | kinh phí xây dựng | số vốn | vốn fdi | đấu thầu', ['money', 'percent', 'ratio']],
    [5, 'vốn góp | cổ phần hoá | thoái vốn | tổng đầu tư | khoản đầu tư', ['money', 'percent', 'ratio']],
    [5, 'cổ phần | nắm giữ | điều lệ', ['money', 'percent', 'ratio']],
    [3, 'nạo vét | xây mới | lắp đặt | thi công | cải tạo | đầu tư công nghệ | xây dựng', ['money']],
    [3, 'chi phí xây dựng | cấp phép | thu hút | rót vốn | nhà đầu tư | dự án | khởi công', ['money']],
    [3, 'nâng cấp | công trình | sở hữu | rót | hợp đồng | thoả thuận', ['money']],
    [1.5, 'đầu tư | sở hữu | cổ đông', ['percent']],
  ],
  subjects: [[1.5, 'đầu tư | fdi | dự án | vốn đầu tư | gói thầu | khởi công | vốn điều lệ | cổ phần | thoái vốn']],
})
