import { defineType } from './type.js'

export const trade = defineType({
  name: 'trade',
  vi: 'xuất nhập khẩu',
  en: 'exports, imports, customs declarations',
  roles: ['thing', 'total', 'each', 'recipient', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'kim ngạch | xuất khẩu | nhập khẩu | xk | nk | xnk | tờ khai | container | trị giá xuất khẩu'],
    [4, 'trị giá nhập khẩu | kim ngạch xuất khẩu | xuất siêu | nhập siêu | thặng dư | thâm hụt'],
    [4, 'tổng kim ngạch | trị giá xk | trị giá nk | sản lượng xuất khẩu | vận đơn | teu | teus | luồng đỏ'],
    [4, 'luồng vàng | luồng xanh | kiện hàng | lượng xuất khẩu | kim ngạch nhập khẩu | giá trị xuất khẩu'],
    [4, 'mặt hàng xuất khẩu | hàng hoá xuất nhập khẩu | hàng hoá xuất khẩu | tổng trị giá xuất'],
    [2, 'lô hàng | mặt hàng | nhóm hàng | chuyến tàu | xuất sang | lượt xe | phương tiện xuất | fta'],
    [2, 'thị trường | bộ linh kiện | ô tô | hàng hoá'],
  ],
  cues: [
    [3.5, 'kim ngạch | xuất khẩu | nhập khẩu | xk | nk | xnk', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [3.5, 'xuất nhập khẩu | thông quan | xuất siêu | nhập siêu', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [3.5, 'cán cân thương mại | thặng dư | thâm hụt', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [3.5, 'trị giá xuất khẩu | trị giá nhập khẩu | tờ khai', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [3.5, 'xuất sang | xuất khẩu sang', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [2, 'thị trường | mua hàng | bán sang | tạm nhập | quá cảnh', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [2, 'xuất đi | nhập về', ['money', 'percent', 'ratio', 'mass', 'volume']],
    [1.5, 'xuất khẩu | nhập khẩu | thông quan | làm thủ tục hải quan | tờ khai', ['count']],
    [1.5, 'qua cửa khẩu | cửa khẩu | cảng', ['count']],
  ],
  subjects: [
    [2, 'xuất khẩu | nhập khẩu | kim ngạch | xuất nhập khẩu | xk | nk | thông quan | xuất siêu | nhập siêu'],
    [2, 'xuất siêu | cán cân thương mại'],
  ],
})
