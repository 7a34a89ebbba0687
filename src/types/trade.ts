import { defineType } from './type.js'

export const trade = defineType({
  name: 'trade',
  vi: 'xuất nhập khẩu',
  en: 'exports, imports, customs declarations',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'tăng trưởng xuất khẩu | tăng trưởng nhập khẩu | kim ngạch | tờ khai | trị giá xuất khẩu'],
    [7, 'trị giá nhập khẩu | kim ngạch xuất khẩu | xuất siêu | nhập siêu | thặng dư | thâm hụt'],
    [7, 'tổng kim ngạch | trị giá xk | trị giá nk | vận đơn | teu | teus | luồng đỏ | luồng vàng | luồng xanh'],
    [7, 'lượng xuất khẩu | kim ngạch nhập khẩu | giá trị xuất khẩu | giá trị xk | xnk'],
    [7, 'hàng hoá xuất nhập khẩu | hàng hoá xuất khẩu | lượt phương tiện | phương tiện xuất'],
    [5, 'xuất khẩu | nhập khẩu | xk | nk | container'],
    [2, 'lô hàng | mặt hàng | nhóm hàng | chuyến tàu | fta | thị trường | bộ linh kiện | kiện hàng | ô tô'],
    [2, 'hàng hoá'],
    [-3, 'doanh nghiệp xuất khẩu | doanh nghiệp nhập khẩu | thuế nhập khẩu | thuế xuất khẩu'],
  ],
  cues: [
    [4.5, 'kim ngạch | xuất khẩu | nhập khẩu | xk | nk | xnk', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [4.5, 'xuất nhập khẩu | xuất siêu | nhập siêu', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [4.5, 'cán cân thương mại | thặng dư | thâm hụt', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [4.5, 'trị giá xuất khẩu | trị giá nhập khẩu | xuất sang', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [4.5, 'tăng trưởng xuất khẩu | về trị giá', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [8, 'teu | teus', ['other', 'count']],
    [2.5, 'thông quan | tờ khai | thị trường | tạm nhập | quá cảnh', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [2.5, 'xuất đi | nhập về | hạn ngạch | trị giá khai báo', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [2, 'xuất khẩu | nhập khẩu | thông quan | thủ tục hải quan | làm thủ tục | tờ khai', ['count']],
    [2, 'qua cửa khẩu | cảng | xuất nhập cảnh | container', ['count']],
  ],
  subjects: [
    [2, 'xuất khẩu | nhập khẩu | kim ngạch | xuất nhập khẩu | xk | nk | thông quan | xuất siêu | nhập siêu'],
    [2, 'cán cân thương mại'],
  ],
})
