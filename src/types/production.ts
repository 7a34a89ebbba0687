import { defineType } from './type.js'

const STUFFS = ['count', 'mass', 'area', 'volume'] as const
const GOODS = ['mass', 'area', 'volume', 'thing'] as const
const MARKET = ['money', 'percent', 'ratio', 'mass', 'area', 'volume', 'other'] as const

export const production = defineType({
  name: 'production',
  vi: 'sản xuất, kinh doanh',
  en: 'output, sales, profit, prices, wages',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [
      7,
      `nguồn thu nhập | doanh thu | lợi nhuận | giá bán | giá vàng | sản lượng | năng suất | lương |
      thu nhập | lãi suất | chi phí | tỷ giá | gdp | grdp | cpi | chỉ số giá | cổ phiếu | thị phần | lãi |
      lỗ | lãi ròng | dư nợ | tín dụng | tiền gửi | doanh số | học phí | giá trị sản xuất | tổng doanh thu |
      giá trung tâm | giá mua | mức giá | tiền lương | mức lương | giá usd | giá vé | mức thu nhập |
      nợ xấu | tổng tài sản | giá xăng | lạm phát | vốn hoá | tiền điện | giá thành | đơn giá | iip |
      chỉ số sản xuất | mức thưởng | tiền thưởng | tổng sản phẩm | biên lợi nhuận | lợn hơi | đàn lợn |
      gói tín dụng | lượt khách`,
    ],
    [
      6,
      `giá dầu | giá điện | giá thịt lợn | giá lợn hơi | giá lúa | giá gạo | giá thuê | giá nhà | giá đất |
      giá căn hộ | giá khởi điểm | thanh khoản | khối lượng giao dịch | giá trị giao dịch | cổ tức |
      tồn kho | hàng tồn kho | dư nợ cho vay | hạn mức | lãi vay | phí dịch vụ | phí vận chuyển | giá cước |
      tiền thuê | tiền thuê nhà | lương tối thiểu | lương tối thiểu vùng | mức lương tối thiểu |
      năng suất lao động | tổng đàn | tốc độ tăng trưởng | lượng khách | lượt khách quốc tế |
      khách quốc tế | khách nội địa | lượng tiêu thụ | mức tiêu thụ | giá mua vào | giá bán ra |
      giá bán lẻ | giá tham khảo | giá trị tài sản | giá trị thị trường | giá trị sản phẩm |
      giá trị gia tăng | sức mua | tổng mức bán lẻ | số tiền vay | khoản tiền vay | tiền lãi | tiền gốc |
      tiền đặt cọc | giá tiêu | giá heo | giá thép | giá dịch vụ | chi phí vận chuyển | chi phí logistics |
      chi phí sản xuất | biên lợi nhuận gộp | doanh thu thuần | lợi nhuận ròng | lợi nhuận gộp |
      lãi trước thuế | lãi sau thuế | tỷ suất lợi nhuận | tỷ lệ nợ xấu | tăng trưởng tín dụng |
      tăng trưởng gdp | tăng trưởng kinh tế | chỉ số giá tiêu dùng`,
    ],
    [
      5,
      `giá | phí | cước | vay | mức vay | thưởng | khoản vay | tiền công | đơn hàng | giao dịch |
      khách du lịch | du khách | quả trứng | diện tích trồng | diện tích gieo | diện tích nuôi |
      diện tích cây | nhu cầu | tiết kiệm`,
    ],
    [5, 'ưu đãi | chiết khấu | mức chiết khấu | giá trị giao dịch', ['money', 'percent']],
    [7, 'ngành', ['percent']],
    [4, 'tăng trưởng'],
    [3, 'chuyến bay | chuyến tàu | chuyến khứ hồi | phiên tăng | phiên giảm', ['count']],
    [3, 'con giống'],
    [2.5, 'sản phẩm'],
    [2, 'tổng nợ | nợ phải trả', ['money']],
    [
      2,
      `con gà | con lợn | con bò | khách | thuê bao | thóc | lúa | cá | tôm | trái cây |
      giống lúa | thịt | rau | hạt | cà phê | hồ tiêu | xăng | dầu | gạo | thép | chuyến bay | đồng/lượng |
      nông sản | cá tra | phân bón`,
      STUFFS,
    ],
    [1, 'con trâu | con heo | con vịt | con chó | con hổ | con cá | con rùa | con khỉ | con gấu'],
  ],
  done: [
    [
      5,
      `sản xuất | tiêu thụ | bán | bán được | khai thác | thu hoạch | đánh bắt | xuất bán | xuất chuồng |
      sản xuất được | khai thác được | chăn nuôi | nuôi | trồng | gieo trồng`,
      GOODS,
    ],
  ],
  does: [
    [5, `/ kg | / lít | / con | / lượng | / chỉ | / quả | / vé | / lượt | / khách | / kwh | / lượng vàng`, ['money']],
  ],
  cues: [
    [4, 'ưu đãi | chiết khấu | giảm giá | khuyến mại', ['percent']],
    [
      4,
      `doanh thu | lợi nhuận | giá bán | giá vàng | sản lượng | năng suất | thu nhập | lãi suất | chi phí |
      tỷ giá | gdp | grdp | cpi | chỉ số giá | cổ phiếu | thị phần | lãi | lỗ | dư nợ | tín dụng |
      tiền gửi | doanh số | học phí | niêm yết | tiền lương | tiêu thụ | lạm phát | sản xuất công nghiệp |
      tăng trưởng kinh tế | giá trị sản xuất | giá xăng | mua vào | bán ra | chốt phiên | thương phẩm |
      cước | nợ xấu | cho vay | giá thành | giá vé | kỳ hạn | huy động vốn | giá nhập | vốn hoá |
      chứng khoán | thưởng tết | trả lương | giao dịch ở | lợi nhuận sau thuế | lợi nhuận trước thuế |
      doanh thu thuần | tiền điện | gói tín dụng`,
      MARKET,
    ],
    [
      4,
      `lúa | ngô | rau | gieo | trồng | nuôi | năng suất | thu hoạch | vườn | cây ăn trái | canh tác |
      sản xuất | cánh đồng | vụ`,
      ['percent', 'area'],
    ],
    [3.5, 'kỳ hạn | cho vay | vay | lãi suất | tiền gửi', ['duration']],
    [
      3,
      `phiên giao dịch | thị trường chứng khoán | vn - index | điểm phần trăm | trang trại | mùa vụ |
      ngân hàng nhà nước | ngân hàng thương mại | lãi suất huy động | người tiêu dùng | sức mua |
      khuyến mãi | bất động sản | nhà vườn | chủ vườn | làm thêm giờ | tiền công | giá | lương | phí | vay |
      thưởng | tăng giá | giảm giá | đơn giá | thu hoạch | đánh bắt | chăn nuôi | gieo trồng | gieo cấy |
      sản xuất | thương lái | niên vụ | bán lẻ | thuê | đồng / kg | đồng / lượng | usd / ounce |
      đồng / lít | usd / thùng | usd / tấn`,
      MARKET,
    ],
    [
      1.5,
      `tăng trưởng | kinh doanh | bán | khai thác | nuôi | trồng | chế biến | du lịch | mua | sản phẩm |
      tiết kiệm | tồn kho | giao dịch | công ty | tập đoàn | ngân hàng | trả cho | nhu cầu | nông nghiệp |
      thị trường`,
      MARKET,
    ],
    [1.5, 'sản xuất | bán | tiêu thụ | nuôi | thu hoạch | chăn nuôi | khách hàng | đàn', ['count']],
  ],
  subjects: [
    [
      2,
      `giá | lợi nhuận | doanh thu | giá vàng | gdp | lãi suất | tỷ giá | tăng trưởng | cổ phiếu |
      chứng khoán | sản xuất | nông sản | giá xăng | lương | tín dụng | ngân hàng | nuôi | trồng | kinh tế |
      thị trường`,
    ],
  ],
  kinds: { money: 0.6, mass: 0.4, percent: 0.4 },
  guest: 'recipient',
})
