import { defineType } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [6, 'doanh nghiệp | dn | công ty | xã | huyện | tỉnh | quốc gia | dự án | đề án | chi cục | ngân hàng'],
    [6, 'tỉnh thành | tỉnh , thành | tỉnh , thành phố | tỉnh / thành phố | địa phương | bệnh viện | cơ quan'],
    [6, 'hợp tác xã | phường | thành phố | startup | tập đoàn | chi nhánh | hiệp hội | đại lý | siêu thị'],
    [6, 'quận | nhà đầu tư | nhà thầu | chi hội | câu lạc bộ | cục | xã , phường | nhà cung cấp | thương hiệu'],
    [6, 'tổng công ty | kho ngoại quan | nhà sản xuất | thị trấn | hãng hàng không | huyện , thị xã | đầu cầu'],
    [6, 'mô hình | quỹ đầu tư | tổ hợp tác | cục hải quan | tập thể | trường'],
    [4, 'đơn vị | cơ sở | tổ chức | nước | sở | bộ | ngành | thôn | bản | ấp | khóm | khu vực | vùng'],
    [4, 'cửa hàng | chợ | tổ | trung tâm | hãng | phòng | hộ kinh doanh | điểm cầu | nơi | địa điểm'],
    [4, 'cửa khẩu | đối tác | văn phòng | làng | ngôi làng | di tích | trường học | địa bàn | hội | bên'],
    [4, 'công an | lĩnh vực | khu công nghiệp | chương trình | phòng khám | cảng | mạng'],
    [-3, 'đơn vị máu | nước mắm | bộ linh kiện | bộ hồ sơ | bộ quần | bộ máy | phòng học | bên trong'],
  ],
  cues: [
    [2, 'doanh nghiệp | thành lập mới | đạt chuẩn | tổng số doanh nghiệp | nông thôn mới', ['percent']],
    [2, 'số doanh nghiệp | bệnh viện | số xã', ['percent']],
    [1, 'có trụ sở | thành lập | hoạt động | trên địa bàn | tại', ['count']],
  ],
  subjects: [[1, 'doanh nghiệp | nông thôn mới | công ty']],
  rank: 90,
})
