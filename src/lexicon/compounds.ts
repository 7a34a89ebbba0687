import { listed } from './listed.js'
import { phraseSet } from './phrases.js'

/** Words of several syllables that hold a preposition, an adverb or a verb without being one: no noun phrase ends inside them. */
export const COMPOUNDS = phraseSet(
  listed(
    // times as parts of nouns
    'sáng kiến, sáng tạo, sáng chế, ngày công, ngày nghỉ, ngày lễ, năm học, tháng lương, tháng tuổi, quý hiếm, quý khách',
    'đá quý, hàng ngày, hằng ngày, hàng năm, hằng năm, hàng tháng, hằng tháng, hàng quý, nhật ký',
    // places as parts of nouns
    'trong nước, ngoài nước, ngoài tỉnh, trong tỉnh, ngoài trời, nước ngoài, bên ngoài, trên biển, trên cao, tại chỗ, tại nhà',
    'dưới nước, trên không, trong nhà, từ xa, từ thiện, về quê, ngoài công lập, ngoài khơi, ngoài giờ, qua mạng, trên cạn',
    'cấp trung, cấp cao, cấp dưới, trung cấp, cao cấp, cao tốc, cao đẳng, cao su, cao điểm, cao tầng, nghệ cao',
    'chất lượng cao, cao bằng, cao tuổi, cao lãnh, cao phong, nâng cao, tối cao, tầm cao',
    // prepositions and adverbs as parts of nouns
    'cách ly, cách mạng, cách làm, cách thức, khoảng cách, phong cách, tư cách, nhân cách, cải cách',
    'sau thuế, trước thuế, trước bạ, sau đại học, phải nộp, phải trả, phải thu, phải thi hành, không hài lòng, không khí',
    'không quân, không gian, không phép, không dừng, không phải, không đạt, không hưởng lương, không kỳ hạn, hàng không',
    'không giam giữ, không nơi nương tựa, đầy đủ, liên quan, có liên quan',
    'cả nước, song phương, song song, đa phương, chiều dài, chiều rộng, chiều cao, chiều sâu, hai chiều, một chiều, chiều mua',
    'chiều bán, thuộc địa, phụ thuộc, trực thuộc, ra quân, cần thiết, cần câu, cần thơ, cần cẩu, cần trục, làm thêm, thêm giờ',
    'lương tối thiểu, mặt trời, mang thai, mang tên, nữ sinh, được hưởng',
    'lạm phát, đi lại, nhà ở, chỗ ở, đất ở, khu nhà ở, căn nhà ở, nằm viện, dư thừa, thừa thiên huế',
    'quảng trị, chính trị, quản trị, không gian mạng, trên mạng',
    'vì người nghèo, có hoàn cảnh, có công, có nguy cơ, có điều kiện, có thu nhập',
    'có hành vi, có uy tín, có nhu cầu, có nguồn gốc, có tiếng, có mùi, có chất lượng, vùng sâu, vùng xa',
    // verbs as parts of nouns
    'giao thông, giao dịch, giao lưu, giao ban, giao hàng, ngoại giao, học sinh, học viên, học bổng, học kỳ, học phí',
    'học tập, học nghề, khoa học, đại học, trường học, lớp học, phòng học, bài học, toán học',
    'hoá học, sinh học, hiếu học, thi công, thi đua, thi thể, kỳ thi, cuộc thi, bài thi, điểm thi, thi cử',
    'môn thi, phòng thi, hội thi, thu nhập, thu ngân sách, thu phí, thu mua, thu hoạch, doanh thu, nguồn thu',
    'khoản thu, khoản chi, phiếu thu, phiếu chi, chi phí, chi nhánh, chi cục, chi bộ, chi hội, chi tiết, chi tiêu, chi đoàn',
    'chi trả, giá trị, giá cả, giá rẻ, giá xăng, giá vàng, giá bán, giá mua, đánh giá, đấu giá, khá giả, mua sắm',
    'bán lẻ, bán hàng, bán buôn, bán đấu giá, người bán, người mua, bên bán, bên mua, nợ xấu, khoản nợ, công nợ, dư nợ',
    'vốn vay, cho vay, khoản vay, phạt tù, hình phạt, phát triển, phát thanh, phát minh, phát hành, phát sinh',
    'lắp ráp, xây lắp, cuộc sống, đời sống, đứng đầu, đường đi, chuyển đổi, chuyển nhượng, chuyển đổi số',
    'nuôi trồng, chăn nuôi, trồng trọt, con nuôi, cây trồng, vật nuôi, cấp cứu, cấp phép, cấp phó',
    'cứu hộ, cứu nạn, cứu trợ, nghiên cứu, khám bệnh, khám chữa bệnh, phòng khám, tiêm chủng, dự án, dự toán, dự thảo',
    'dự phòng, dự trữ, dự báo, lấy mẫu, chuyên sâu, sâu bệnh, thiếu niên, thiếu nhi, thiếu tướng, thiếu tá, thiếu uý',
    'điều trị nội trú, điều trị ngoại trú, hội nghị, nghi phạm, nghi can, nghi vấn, đăng ký kinh doanh, chữ ký',
    'thư ký, ký túc xá, bãi đỗ xe, tiền gửi, tổng hợp, tổng công ty, tổng cục, tổng đài, tổng thống, tổng giám đốc',
    'tổng bí thư, tổng lãnh sự, tổng thầu, tổng kết, mất tích, mất mùa, dài hạn, ngắn hạn, trung hạn, hạn mức, định mức',
    'mức độ, mức sống, quà tặng, phần thưởng, giải thưởng, chiến thắng',
    'chưa thành niên, đi biển, đi chợ, đi đường, đi học, đi làm, đi khám, quyết định, cơ sở, mở rộng',
    'vượt khó, hiện vật, hiện đại, hiện trạng, máy tính, tính toán, tính năng, thuộc tính',
    'gần nhà, vừa và nhỏ, nhỏ và vừa, đầu tư công, thường gặp, làm công',
    'rộng lớn, sinh sản, đưa đón, hồ chứa, kho chứa, bể chứa, thùng chứa',
    'thiếu hụt, tổng số, kinh doanh, góp vốn, vốn góp, gửi tiền, chở khách',
    'tiểu học, trung học, văn học, y học, đơn giá, chỉ tiêu, chỉ số, chỉ huy, chỉ đạo, chỉ thị, chỉ định, đình chỉ',
    'thương lượng, lực lượng, chất lượng, năng lượng, trữ lượng, dung lượng, lưu lượng, sản lượng, định giá, thẩm định giá',
    'thành phố, thành viên, thành lập, thành phần, thành tích, thành công, thành thị, thành niên, thành tựu, thử việc',
    'thiết bị, tươi sống, cổ phần, gia cầm, mầm non, quần đảo, lưu trú, tờ khai, buôn bán, chấp nhận, chấp thuận, thuyền viên',
    'ma tuý, nặng lãi, nhân thọ, tài khoản, kê khai, chứng từ, tối thiểu vùng, phổ biến, hiện trường, hiện tượng, ban đầu',
    'trái phép, hợp pháp, bài dự thi, trang thiết bị, nước ngoài, hạ tầng, giới hạn, quá tải, quá cảnh, bị cáo, bị can, bị hại',
    'việc làm, tự do, tự nguyện, công nhận, chứng nhận, xác nhận, thành phẩm, thành quả, giới tính, công việc, sự việc, vụ việc, hiện thực hoá, ước mơ, ước nguyện, qua đào tạo, thi hành án, hành chính, công chính',
  ),
)
