import { defineType } from './type.js'

const GOODS = ['mass', 'volume', 'thing'] as const
const FLOWS = ['money', 'percent', 'ratio', 'mass', 'volume'] as const

export const trade = defineType({
  name: 'trade',
  vi: 'xuất nhập khẩu',
  en: 'exports, imports, customs declarations',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [
      7,
      `hiệp định thương mại tự do | hiệp định thương mại | fta | tăng trưởng xuất khẩu |
      tăng trưởng nhập khẩu | kim ngạch | tờ khai | trị giá xuất khẩu | trị giá nhập khẩu |
      kim ngạch xuất khẩu | xuất siêu | nhập siêu | thặng dư | thâm hụt | tổng kim ngạch | trị giá xk |
      trị giá nk | vận đơn | teu | teus | luồng đỏ | luồng vàng | luồng xanh | lượng xuất khẩu |
      kim ngạch nhập khẩu | giá trị xuất khẩu | giá trị xk | xnk | hàng hoá xuất nhập khẩu |
      hàng hoá xuất khẩu | lượt phương tiện | phương tiện xuất`,
    ],
    [
      6.5,
      `giá trị nhập khẩu | lượng nhập khẩu | kim ngạch thương mại | thương mại hai chiều |
      cán cân thương mại | hạn ngạch | lô hàng xuất khẩu | lô hàng nhập khẩu | tờ khai hải quan |
      tờ khai nhập khẩu | tờ khai xuất khẩu | giấy chứng nhận xuất xứ | thị trường xuất khẩu |
      đơn hàng xuất khẩu | tổng kim ngạch xuất khẩu | tổng kim ngạch xuất nhập khẩu | kim ngạch xnk |
      kim ngạch xk | tổng trị giá xuất khẩu | trị giá xuất nhập khẩu | tỷ lệ luồng xanh | xuất khẩu gạo |
      xuất khẩu thuỷ sản | nhập khẩu ô tô | lượng hàng xuất khẩu | lượng nk | xuất khẩu cá | xuất khẩu tôm |
      xuất khẩu gỗ`,
    ],
    [5, 'xuất khẩu | nhập khẩu | xk | nk | container'],
    [
      2,
      `lô hàng | mặt hàng | nhóm hàng | chuyến tàu | fta | thị trường | bộ linh kiện | kiện hàng | ô tô |
      hàng hoá`,
    ],
    [-3, 'doanh nghiệp xuất khẩu | doanh nghiệp nhập khẩu | thuế nhập khẩu | thuế xuất khẩu'],
  ],
  done: [
    [6, 'đạt kim ngạch | xk | nk | xuất đi | nhập về', ['money', 'mass', 'thing']],
    [6, 'xuất khẩu | nhập khẩu | thông quan | làm thủ tục cho | thông quan cho | xuất | nhập', GOODS],
  ],
  cues: [
    [8, 'teu | teus', ['count', 'other']],
    [
      4.5,
      `kim ngạch | xuất khẩu | nhập khẩu | xk | nk | xnk | xuất nhập khẩu | xuất siêu | nhập siêu |
      cán cân thương mại | thặng dư | thâm hụt | trị giá xuất khẩu | trị giá nhập khẩu | xuất sang |
      tăng trưởng xuất khẩu | về trị giá`,
      FLOWS,
    ],
    [
      3.5,
      `giao thương | thương mại hai chiều | nhập từ | xuất khẩu sang | nhập khẩu từ | thị trường eu |
      thị trường trung quốc | thị trường nhập khẩu | thị trường xuất khẩu | xuất xứ từ | bán phá giá`,
      FLOWS,
    ],
    [
      2.5,
      `thông quan | tờ khai | thị trường | tạm nhập | quá cảnh | xuất đi | nhập về | hạn ngạch |
      trị giá khai báo`,
      FLOWS,
    ],
    [
      2,
      `xuất khẩu | nhập khẩu | thông quan | thủ tục hải quan | làm thủ tục | tờ khai | qua cửa khẩu | cảng |
      xuất nhập cảnh | container`,
      ['thing', 'event'],
    ],
  ],
  subjects: [
    [
      2,
      `xuất khẩu | nhập khẩu | kim ngạch | xuất nhập khẩu | xk | nk | thông quan | xuất siêu | nhập siêu |
      cán cân thương mại`,
    ],
  ],
})
