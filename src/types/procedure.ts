import { defineType } from './type.js'

export const procedure = defineType({
  name: 'procedure',
  vi: 'hồ sơ, thủ tục',
  en: 'documents, files, decisions, inspections',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'thủ tục | hồ sơ | văn bản | quyết định | nghị định | thông tư | dịch vụ công | cuộc thanh tra'],
    [4, 'cuộc kiểm tra | đơn thư | đơn | kiến nghị | nhiệm vụ | điều | giấy phép | phương án'],
    [4, 'giấy chứng nhận | thủ tục hành chính | thông báo | công văn | luật | nghị quyết | lượt tiếp công dân'],
    [4, 'cuộc thanh tra, kiểm tra | hoá đơn | dự thảo | ý kiến | khiếu nại | dịch vụ | quy trình'],
    [4, 'điều kiện kinh doanh | điều kiện | quy định | biên bản | chứng từ | bản cam kết | phiếu'],
    [4, 'lượt kiểm tra | biểu mẫu | chương | loại giấy tờ | giấy tờ | bước | giải pháp | nhóm nhiệm vụ'],
    [4, 'nhóm giải pháp | việc xác nhận | mức độ | hiệp định | hội đồng | bản chính | bản | kết luận'],
    [4, 'báo cáo | chính sách | đợt kiểm tra | đoàn kiểm tra | lệnh | dòng hàng | đơn khiếu nại'],
    [4, 'lượt công dân | giấy'],
    [-2, 'bản làng | đơn hàng | đơn vị'],
  ],
  cues: [
    [3, 'thủ tục hành chính | trực tuyến | khiếu nại | tố cáo', ['count', 'percent', 'ratio']],
    [3, 'cải cách hành chính | cấp giấy | ban hành | hồ sơ | giải quyết', ['count', 'percent', 'ratio']],
    [3, 'một cửa | tiếp nhận hồ sơ | trả kết quả | thẩm định | tiếp công dân', ['count', 'percent', 'ratio']],
    [3, 'thanh tra | kiểm tra | phê duyệt | rà soát | dịch vụ công | thủ tục', ['count', 'percent', 'ratio']],
    [3, 'thời hạn | ngày làm việc | chậm nhất | kể từ ngày | thời gian giải quyết', ['duration']],
    [3, 'thời gian thực hiện | thời hạn nộp | hồ sơ | thủ tục | thời gian thông quan', ['duration']],
    [3, 'giấy phép', ['duration']],
  ],
  subjects: [
    [1.5, 'thủ tục | hồ sơ | cải cách hành chính | hoá đơn | thông tư | nghị định | giấy phép | thanh tra'],
    [1.5, 'khiếu nại | quy định'],
  ],
})
