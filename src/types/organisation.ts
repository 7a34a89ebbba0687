import { defineType } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [6, 'doanh nghiệp | dn | công ty | xã | huyện | tỉnh | quốc gia | dự án', ['count', 'percent', 'ratio']],
    [6, 'đề án | chi cục | ngân hàng | tỉnh thành | tỉnh , thành', ['count', 'percent', 'ratio']],
    [6, 'tỉnh , thành phố | tỉnh / thành phố | địa phương | bệnh viện', ['count', 'percent', 'ratio']],
    [6, 'cơ quan | hợp tác xã | phường | thành phố | startup | tập đoàn', ['count', 'percent', 'ratio']],
    [6, 'chi nhánh | hiệp hội | đại lý | siêu thị | quận | nhà đầu tư', ['count', 'percent', 'ratio']],
    [6, 'nhà thầu | chi hội | câu lạc bộ | cục | xã , phường | nhà cung cấp', ['count', 'percent', 'ratio']],
    [6, 'thương hiệu | tổng công ty | kho ngoại quan | nhà sản xuất', ['count', 'percent', 'ratio']],
    [6, 'thị trấn | hãng hàng không | huyện , thị xã | đầu cầu | mô hình', ['count', 'percent', 'ratio']],
    [6, 'quỹ đầu tư | tổ hợp tác | cục hải quan | tập thể | trường', ['count', 'percent', 'ratio']],
    [6, 'trường đại học', ['count', 'percent', 'ratio']],
    [4, 'đơn vị | cơ sở | tổ chức | nước | sở | bộ | ngành | thôn | bản | ấp', ['count', 'percent', 'ratio']],
    [4, 'khóm | khu vực | vùng | cửa hàng | chợ | tổ | trung tâm | hãng', ['count', 'percent', 'ratio']],
    [4, 'phòng | hộ kinh doanh | điểm cầu | nơi | địa điểm | cửa khẩu', ['count', 'percent', 'ratio']],
    [4, 'đối tác | văn phòng | làng | ngôi làng | di tích | trường học', ['count', 'percent', 'ratio']],
    [4, 'địa bàn | hội | bên | công an | lĩnh vực | khu công nghiệp', ['count', 'percent', 'ratio']],
    [4, 'chương trình | phòng khám | cảng | mạng', ['count', 'percent', 'ratio']],
    [-3, 'nước mắm | bộ linh kiện | bộ hồ sơ | bộ quần | bộ máy | phòng học | bên trong'],
  ],
  cues: [
    [2, 'doanh nghiệp | thành lập mới | đạt chuẩn | tổng số doanh nghiệp | nông thôn mới', ['percent']],
    [2, 'số doanh nghiệp | bệnh viện | số xã', ['percent']],
    [1, 'có trụ sở | thành lập | hoạt động | trên địa bàn | tại', ['count']],
  ],
  subjects: [[1, 'doanh nghiệp | nông thôn mới | công ty']],
  rank: 90,
})
