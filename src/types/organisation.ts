import { defineType } from './type.js'

export const organisation = defineType({
  name: 'organisation',
  vi: 'tổ chức, đơn vị',
  en: 'numbers of agencies, companies, communes, projects',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [3.5, 'doanh nghiệp | dn | công ty | đơn vị | xã | huyện | tỉnh | quốc gia | nước | dự án | đề án'],
    [3.5, 'chương trình | chi cục | cơ sở | ngân hàng | tổ chức | tỉnh thành | tỉnh, thành | tỉnh, thành phố'],
    [3.5, 'tỉnh/thành phố | địa phương | bệnh viện | trường | cơ quan | hợp tác xã | phường | thành phố | thôn'],
    [3.5, 'bản | ấp | khóm | startup | tập đoàn | sở | bộ | ngành | chi nhánh | hiệp hội | đại lý | cửa hàng'],
    [3.5, 'siêu thị | chợ | khu vực | vùng | quận | nhà đầu tư | nhà thầu | chi hội | câu lạc bộ | tổ'],
    [3.5, 'trung tâm | hãng | cục | cục hải quan | phòng | xã, phường | xã đạt chuẩn | nhà cung cấp | nhãn hiệu'],
    [3.5, 'thương hiệu | mô hình | khu công nghiệp | đội | điểm cầu | nơi | địa điểm | cửa khẩu | đối tác'],
    [3.5, 'văn phòng | tổng công ty | kho ngoại quan | nhà sản xuất | thị trấn | làng | ngôi làng | di tích'],
    [3.5, 'trường học | đầu cầu | địa bàn | hội | bên | công an | hãng hàng không | lĩnh vực | huyện, thị xã'],
    [3.5, 'huyện, thành phố | dự án đầu tư | khu | xã, thị trấn | chốt | mạng | kênh truyền hình'],
  ],
  cues: [
    [2, 'doanh nghiệp | thành lập mới | đạt chuẩn | trên địa bàn | tổng số doanh nghiệp', ['percent']],
    [2, 'nông thôn mới | số doanh nghiệp | các doanh nghiệp', ['percent']],
    [1, 'có trụ sở | thành lập | hoạt động | trên địa bàn | tại', ['count']],
  ],
  subjects: [[1, 'doanh nghiệp | nông thôn mới | công ty']],
  rank: 90,
})
