import { defineType } from './type.js'

const GOODS = ['mass', 'volume', 'thing'] as const
const TAKEN = ['money', 'mass', 'length', 'area', 'volume', 'thing', 'event', 'body'] as const

export const seizure = defineType({
  name: 'seizure',
  vi: 'tang vật thu giữ',
  en: 'things, drugs, goods and cash seized, and their value',
  binds: true,
  roles: [
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
    'thing',
    'total',
    'each',
    'recipient',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  items: [
    [9, 'xăng giả | hàng giả | tiền giả | hàng lậu | phân bón giả | thuốc giả | rượu giả'],
    [
      6,
      `bánh heroin | viên ma tuý | ma tuý | heroin | ketamine | ketamin | cocain | cocaine | cần sa |
      thuốc phiện | thuốc lắc | methamphetamine | viên nén | viên hồng phiến | hồng phiến | ngà voi |
      vẩy tê tê | vảy tê tê | tang vật | hàng lậu | gỗ lậu | hàng giả | sừng tê giác | xăng giả | tiền giả |
      bao thuốc lá | thuốc lá ngoại | gói thuốc lá | thuốc lá | pháo | pháo nổ | hộp pháo |
      trị giá tang vật | hàng hoá vi phạm | hàng vi phạm | cây thuốc lá`,
    ],
    [
      5,
      `gói ma tuý | quả pháo | dàn pháo | hộp gỗ | điếu thuốc | thuốc lá điện tử | xì gà | mỹ phẩm |
      thực phẩm chức năng | nội tạng | xúc xích | chân gà | đường cát | túi xách | quần áo |
      động vật hoang dã | tê tê | mật gấu | ngoại tệ | thẻ atm | máy tính xách tay | laptop | hung khí |
      mã tấu | kiếm | gậy | súng ngắn | kíp nổ | thuốc nổ | bom xăng | tuýp sắt | bật lửa | lọ | ống |
      tinh thể | khay | can | phuy | khối gỗ | cây gỗ | đôi dép | chiếc túi | điện thoại di động |
      thiết bị điện tử | bộ phận | đồ chơi | phụ tùng | bếp | tủ lạnh | máy lạnh | kiện hành lý | vali |
      chất cấm | chất ma tuý | thuốc tân dược`,
      GOODS,
    ],
    [-8, 'vụ', ['count']],
    [4, 'tiêu bản | tang vật vi phạm | sản phẩm vi phạm | đơn vị hàng hoá'],
    [
      3.5,
      `chai rượu | khẩu súng | viên đạn | súng | đạn | quả mìn | thỏi mìn | kíp | bịch | tép | chất bột |
      cá thể | kiện hàng | túi nilon | bao tải | mẫu vật | con dao`,
    ],
    [2, 'tiền mặt', ['money']],
    [2, 'bánh | viên'],
    [1.5, 'ba lô | khẩu trang'],
    [
      1,
      `lô hàng | chiếc điện thoại | điện thoại | gói | túi | iphone | chiếc iphone | hàng hoá | xe máy |
      xe mô tô | phương tiện | chiếc | kiện | bao | tờ`,
    ],
  ],
  done: [
    [7, 'phong toả | phong toả số tiền | tạm giữ số tiền | thu giữ số tiền', ['money']],
    [7, 'thu giữ | tịch thu | tạm giữ | cất giấu | tàng trữ | tang vật gồm | thu giữ được', TAKEN],
    [6, 'vận chuyển trái phép | mua bán trái phép | vận chuyển | phát hiện và thu giữ', GOODS],
    [4, 'phát hiện | bắt giữ | phát hiện có', GOODS],
  ],
  does: [[5, 'có dấu hiệu giả mạo | không rõ nguồn gốc | giả mạo | nhập lậu | không có hoá đơn', GOODS]],
  cues: [
    [
      6,
      `thu giữ | tịch thu | tang vật | vật chứng | cất giấu | giấu | trị giá tang vật |
      trị giá hàng hoá vi phạm`,
      TAKEN,
    ],
    [5, 'cấm nhập khẩu | có dấu hiệu giả mạo | dấu hiệu giả mạo | giả mạo nhãn hiệu', TAKEN],
    [
      3,
      `vận chuyển trái phép | mua bán trái phép | tàng trữ | buôn lậu | nhập lậu | hàng cấm |
      không rõ nguồn gốc | hàng giả | hàng lậu | nghi là | tạm giữ | hàng hoá vi phạm | hàng vi phạm |
      hàng nhập lậu | không có hoá đơn | không xuất trình | không rõ nguồn gốc xuất xứ | hàng hoá không |
      không nhãn mác | nghi vấn`,
      TAKEN,
    ],
    [3, 'ma tuý | heroin | trái phép | không có giấy tờ | không khai báo | thu được', GOODS],
    [2, 'bắt giữ | vận chuyển | khám xét | phát hiện | tiêu huỷ', GOODS],
    [1.6, 'bên trong | kiểm tra | chở', GOODS],
    [1.5, 'ma tuý | trái phép', ['money']],
  ],
  subjects: [
    [
      2,
      `ma tuý | heroin | buôn lậu | hàng lậu | thu giữ | pháo nổ | thuốc lá lậu | hàng cấm | ngà voi |
      nhập lậu | tang vật | hàng giả`,
    ],
  ],
  rank: 3,
  takes: ['penalty', 'suspect'],
  figures: [
    { role: 'seized', items: ['tiền mặt'], kinds: ['money'] },
    { role: 'seizedValue', kinds: ['money'] },
    {
      role: 'means',
      kinds: ['count'],
      items: [
        'xe',
        'xe ô tô',
        'ô tô',
        'xe máy',
        'xe mô tô',
        'mô tô',
        'phương tiện',
        'tàu',
        'tàu cá',
        'thuyền',
        'ghe',
        'xe tải',
        'xe khách',
        'điện thoại',
        'xe container',
        'máy xúc',
        'sà lan',
      ],
    },
    { role: 'seized', kinds: ['count', 'mass', 'volume', 'length', 'area'] },
  ],
})
