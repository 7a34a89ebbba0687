import { defineType } from './type.js'

export const procedure = defineType({
  name: 'procedure',
  vi: 'hồ sơ, thủ tục',
  en: 'documents, files, decisions, inspections',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'thủ tục | hồ sơ | văn bản | quyết định | nghị định | thông tư | dịch vụ công | cuộc kiểm tra'],
    [7, 'đơn thư | giấy phép | giấy chứng nhận | thủ tục hành chính | công văn | nghị quyết | hoá đơn'],
    [7, 'khiếu nại | điều kiện kinh doanh | bản cam kết | đơn khiếu nại | việc xác nhận | nhiệm vụ'],
    [7, 'phương án | biên bản | kiến nghị | đợt kiểm tra | số đơn'],
    [4, 'đơn | điều kiện | dịch vụ | thông báo | luật | dự thảo | ý kiến | quy trình | quy định | chứng từ'],
    [4, 'biểu mẫu | chương | giấy tờ | bước | giải pháp | hiệp định | kết luận | báo cáo | chính sách | lệnh'],
    [4, 'giấy | danh mục | bản chính | bản chụp | bản sao | bản gốc | tờ khai thuế | liên'],
    [4, 'sản phẩm , hàng hoá'],
    [-4, 'đơn hàng | đơn giá | dịch vụ ăn uống'],
  ],
  cues: [
    [7, 'kiểm tra | thanh tra | giám sát', ['body']],
    [3, 'thủ tục hành chính | trực tuyến | khiếu nại | tố cáo', ['count', 'percent', 'ratio']],
    [3, 'cải cách hành chính | cấp giấy | ban hành | giải quyết | một cửa', ['count', 'percent', 'ratio']],
    [3, 'tiếp nhận hồ sơ | trả kết quả | thẩm định | tiếp công dân', ['count', 'percent', 'ratio']],
    [3, 'thanh tra | kiểm tra | phê duyệt | rà soát | dịch vụ công | thủ tục', ['count', 'percent', 'ratio']],
    [3, 'cắt giảm | kiểm tra chuyên ngành | hồ sơ | đơn khiếu nại', ['count', 'percent', 'ratio']],
    [3, 'đơn tố cáo | đơn thư | số đơn | đơn kiến nghị', ['count', 'percent', 'ratio']],
    [4.5, 'thời hạn | ngày làm việc | chậm nhất | kể từ ngày | thời gian giải quyết', ['duration']],
    [4.5, 'thời gian thực hiện | thời hạn nộp | hồ sơ | thủ tục | thông quan | giấy phép', ['duration']],
    [4.5, 'rút ngắn | kể từ | trong vòng', ['duration']],
  ],
  subjects: [
    [1.5, 'thủ tục | hồ sơ | cải cách hành chính | hoá đơn | thông tư | nghị định | giấy phép | thanh tra'],
    [1.5, 'khiếu nại | quy định | thủ tục hành chính'],
  ],
  kinds: { money: -3, mass: -3, length: -3, area: -3, volume: -3 },
})
