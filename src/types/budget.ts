import { defineType } from './type.js'

export const budget = defineType({
  name: 'budget',
  vi: 'ngân sách',
  en: 'state revenue, taxes, public spending, debt',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'thu ngân sách | số thu | tổng thu | tổng chi | chi ngân sách | thuế suất | thuế | mức thuế | vat'],
    [4, 'số thuế | bội chi | nợ công | ngân sách | tổng thu ngân sách | thuế nhập khẩu | nộp ngân sách | nsnn'],
    [4, 'chi thường xuyên | thu nội địa | dự toán | kinh phí | mức giảm trừ | giảm trừ | giải ngân'],
    [4, 'hoàn thuế | thuế gtgt | thuế tndn | thuế tncn | số tiền thuế | bảo hiểm xã hội | bhxh | nợ bhxh'],
    [4, 'lệ phí | mức thuế suất | mức đóng | số nợ thuế | nợ đọng | trái phiếu chính phủ | oda | kế hoạch vốn'],
    [4, 'chỉ tiêu thu | nguồn thu | khấu trừ | thu nsnn | tiền thuế | mức lương cơ sở | lương cơ sở'],
    [4, 'mức trợ cấp | trợ cấp | lương hưu | quỹ bảo hiểm | dòng thuế | bậc thuế'],
  ],
  cues: [
    [4, 'thu ngân sách | nộp ngân sách | ngân sách nhà nước | thuế suất', ['money', 'percent', 'ratio']],
    [4, 'chi ngân sách | nsnn | dự toán | số thu | thu nội địa | chịu thuế', ['money', 'percent', 'ratio']],
    [4, 'tính thuế | thuế gtgt | thuế tncn | thuế tndn | thuế nhập khẩu', ['money', 'percent', 'ratio']],
    [4, 'thuế xuất khẩu | thuế giá trị gia tăng | thuế thu nhập', ['money', 'percent', 'ratio']],
    [4, 'thuế tiêu thụ đặc biệt | giải ngân | đầu tư công | hoàn thuế', ['money', 'percent', 'ratio']],
    [4, 'khấu trừ | giảm trừ gia cảnh | nợ công | trái phiếu chính phủ', ['money', 'percent', 'ratio']],
    [4, 'bội chi | chi thường xuyên | mức đóng | bảo hiểm xã hội | bhxh', ['money', 'percent', 'ratio']],
    [4, 'đóng bhxh | vốn ngân sách | truy thu thuế | nộp thuế | số thuế', ['money', 'percent', 'ratio']],
    [4, 'tiền thuế | thuế | kho bạc | lệ phí | vốn oda | thu nộp | miễn thuế', ['money', 'percent', 'ratio']],
    [4, 'mức lương cơ sở | lương cơ sở | phải nộp | gtgt | tncn | tndn', ['money', 'percent', 'ratio']],
    [4, 'quỹ bình ổn | trích lập | trợ cấp thất nghiệp | trợ cấp', ['money', 'percent', 'ratio']],
    [4, 'bảo hiểm thất nghiệp | ưu đãi', ['money', 'percent', 'ratio']],
    [1.5, 'ngân sách | kinh phí | vốn trung ương | bố trí | phân bổ | cấp bù', ['money', 'percent', 'ratio']],
    [1.5, 'tạm ứng | nợ thuế | kê khai | thuế | khấu hao', ['money', 'percent', 'ratio']],
  ],
  subjects: [
    [2, 'ngân sách | thuế | thu ngân sách | giải ngân | thuế suất | bhxh | bảo hiểm xã hội | thuế tncn'],
    [2, 'thuế gtgt | đầu tư công | số thu | nợ thuế'],
  ],
})
