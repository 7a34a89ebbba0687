import { defineType } from './type.js'

export const investment = defineType({
  name: 'investment',
  vi: 'đầu tư',
  en: 'project capital, FDI, construction cost, contract value',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'tổng mức đầu tư | tổng vốn đầu tư | vốn đầu tư | vốn điều lệ | vốn đăng ký | fdi | tổng vốn'],
    [4, 'mức đầu tư | gói thầu | số vốn | vốn góp | vốn | tổng số vốn | quy mô vốn | góp vốn | trúng thầu'],
    [4, 'dự án fdi | kinh phí đầu tư | kinh phí xây dựng | vốn fdi | cổ phần | góp'],
    [3, 'vốn chủ sở hữu | nguồn vốn | chi phí xây dựng | hợp đồng'],
  ],
  cues: [
    [4, 'tổng mức đầu tư | vốn đầu tư | tổng vốn | vốn điều lệ | vốn đăng ký', ['money', 'percent', 'ratio']],
    [4, 'góp vốn | đầu tư xây dựng | trúng thầu | gói thầu | fdi', ['money', 'percent', 'ratio']],
    [4, 'giá trúng thầu | dự án có tổng | mức đầu tư | kinh phí xây dựng', ['money', 'percent', 'ratio']],
    [4, 'số vốn | vốn fdi | nguồn vốn | đấu thầu | vốn góp | cổ phần hoá', ['money', 'percent', 'ratio']],
    [4, 'sở hữu | nắm giữ | thoái vốn | cổ phần | giá gói thầu', ['money', 'percent', 'ratio']],
    [4, 'xây dựng với kinh phí', ['money', 'percent', 'ratio']],
    [2.5, 'đầu tư | xây dựng | chi phí xây dựng | cấp phép | thu hút | rót vốn | nhà đầu tư', ['money']],
    [2.5, 'dự án | khởi công', ['money']],
  ],
  subjects: [[1.5, 'đầu tư | fdi | dự án | vốn đầu tư | gói thầu | khởi công | vốn điều lệ | cổ phần | thoái vốn']],
})
