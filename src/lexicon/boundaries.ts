import { listed } from './listed.js'
import { listSet, phraseSet } from './phrases.js'

/** Words at which a noun phrase ends: prepositions, conjunctions, relatives, auxiliaries. Source: closed classes of the language. */
export const FUNCTION_WORDS = listSet(
  'cho, của, tại, ở, trên, trong, ngoài, dưới, từ, đến, tới, với, về, bằng, theo, do, vì, bởi, để, nhằm, mà, thì',
  'là, như, so, khi, sau, trước, giữa, qua, thông qua, vào, ra, lên, xuống, cùng, kèm, kèm theo, gồm, bao gồm',
  'trong đó, nhưng, song, hoặc, hay, nếu, tuy, nên, còn, và, đang, đã, sẽ, được, bị, không, chưa, cũng, vẫn, đều',
  'phải, cần, có thể, nhất, này, đó, kia, ấy, nói trên, trên đây, nêu trên, kể trên, mỗi, từng, cả, thuộc',
  'nào, liên quan, chỉ, rất, khác nhau, tương ứng, nữa, rồi, đối với, xung quanh, khắp, dọc, cách, nhờ, suốt',
  'lớn nhất, nhỏ nhất, cao nhất, thấp nhất, nhiều nhất, ít nhất, sớm nhất, chậm nhất, dài nhất, lớn hơn, nhỏ hơn, nhanh hơn, chậm hơn',
  'tương đương, kể từ, kể cả, ngay, lại, thêm, hiện, hiện nay, nằm, nay, hơn, gần, khoảng, tính, mang, nhân dịp',
  'cực kỳ, bên trong, bên ngoài, bên dưới, bên trên, bên cạnh, trên diện rộng, dù, dẫu, mặc dù, cho dù, dù cho, trực thuộc, dịp, vừa, dần, chứ, bỗng, bỗng dưng, mới đây, trước mắt, trở lên, trở xuống, trở đi, x, luôn, ngày, lúc, sáng, chiều, tối, năm, tháng, quý',
  'ven, tất cả, vô cùng, rạng, liên tục, thường xuyên, nhanh chóng, nhiều lần, lần lượt, lần đầu, lần đầu tiên, hôm, hôm qua, hôm nay, chắc hẳn, nguyên là, khỏi, biển kiểm soát, bks, trước đây, cuối tuần, đầu tuần, cuối ngày, đầu ngày, dường như, bất ngờ, tự tin, quá, sắp, sắp tới, nhiều khả năng, được cho là, thay vì, thay cho, thay bằng, lâu nay, bấy lâu nay, xưa nay',
  'phía trong, phía ngoài, phía trước, phía sau, phía trên, phía dưới, lân cận, quanh, tuỳ, tuỳ theo, sát cạnh, cạnh nhau, kề nhau, sát nhau, liền nhau',
  // "(-7,2% yoy)": against the year, the quarter, the month before, as brokers write it
  'yoy, y/y, qoq, mom, svck',
)

/** Verbs and adjectives of state at which a counted noun phrase ends: "36 em học sinh | hỗ trợ …". */
export const VERBS = listSet(
  'bắc qua, tổ chức thực hiện, thí điểm bầu, thí điểm thực hiện, thực hiện thí điểm',
  // what is new, before "đạt": "vốn cấp mới | đạt", and no "mới đạt"
  'cấp mới, đăng ký mới, thành lập mới, kết nạp mới, trồng mới, xây mới, tuyển mới, mở mới, khởi công mới, phát sinh mới, mắc mới',
  'có, đạt, tăng, giảm, chiếm, hỗ trợ, trị giá, tham gia, tham dự, dự, thực hiện, triển khai, tổ chức, xây dựng',
  'hoàn thành, hoàn thiện, nhận, tiếp nhận, trao, trao tặng, tặng, phát hiện, bắt giữ, bắt, thu giữ, tạm giữ, tịch thu, xử lý',
  'xử phạt, phạt, khởi tố, điều tra, truy tố, xét xử, vận chuyển, mua bán, tàng trữ, sử dụng, chở, đi, chạy, đưa',
  'mở, lắp đặt, lắp, cấp, cung cấp, phục vụ, giúp, giúp đỡ, góp, đóng góp, ủng hộ, quyên góp, vận động, huy động',
  'thu hút, đầu tư, sản xuất, chế biến, xuất khẩu sang, nhập khẩu từ, ký, ký kết, cam kết, đăng ký, nộp, thu, chi',
  'vay, trả, bán, mua, bồi thường, thiệt hại, sống, sinh sống, làm, làm việc, học, học tập, đến từ, gửi, gây, khiến',
  'xảy ra, diễn ra, bàn giao, khánh thành, khởi công, phê duyệt, ban hành, áp dụng, quy định, cho biết, khẳng định',
  'yêu cầu, đề nghị, kiến nghị, đề xuất, báo cáo, kiểm tra, thanh tra, rà soát, giám sát, tuyên truyền, phát',
  'cấp phát, đỡ đầu, nuôi, trồng, chăm sóc, bảo vệ, quản lý, hoạt động, kinh doanh, phối hợp, kết nối, tiếp cận',
  'đáp ứng, vượt, dài, rộng, cao, sâu, nặng, trị, giá, tổng, tổng trị giá, tổng giá trị, tổng số, tổng cộng',
  'tổng kinh phí, tổng mức, tổng vốn, kinh phí, diện tích, mức, bình quân, trung bình, ước, ước tính, dự kiến, nghi',
  'nghi là, chứa, đựng, cứu, tử vong do, nhập viện, điều trị, đỗ, đứng, xếp, lọt, giành, thắng, thua, hưởng',
  'hưởng lợi, thụ hưởng, trúng, chịu, ảnh hưởng, tạo, góp phần, đảm bảo, bảo đảm, nâng, nâng cấp, cải tạo, sửa chữa',
  'thành lập, duy trì, kéo dài, bao vây, khai thác, đánh bắt, cập, neo đậu, lưu thông, lưu hành, di chuyển, di dời',
  'sơ tán, thăm, thăm hỏi, chúc, khám, tiêm, xét nghiệm, lấy, cách ly, theo dõi, mắc kẹt, đoạt, vinh dự',
  'trúng tuyển, chuyển, chuyển giao, hướng dẫn, giải quyết, giải ngân, phân bổ, quyết toán, thanh toán, lãi, lỗ',
  'ấn định, gặt, gieo cấy, gieo sạ, xuống giống, thu hái, thu hái xong, cộng thêm, cạn nước, cạn kiệt, khô cạn, trơ đáy, tiếp #, tìm kiếm, san gạt, thu dọn, khơi thông, trục vớt',
  'mất, bỏ, rời, trở về, trở lại, về đích, quay, tập trung, tập huấn, dự thi, thi, tốt nghiệp, ra trường, gọi',
  'kêu gọi, giới thiệu, trình bày, thảo luận, phát biểu, chia sẻ, thông tin, giao, nhằm, hạn chế, vướng, gặp, thiếu',
  'đủ, thừa, dôi dư, chậm, nợ, chấp hành, tự giác, cố tình, lợi dụng, giả danh, cưỡng đoạt, lừa đảo, chiếm đoạt',
  'đánh giá, chọn, thay thế, dán nhãn, phủ kín, vui đón, đột nhập, tràn vào, bất ngờ, sẵn sàng, đem, xả, đổ xô, ngang nhiên, tống đạt, lẩn trốn, khôn lớn, trốn, bỏ trốn, nạp, thay đổi, chế tạo, chất vấn, tấn công, phản đối, đánh, hít, trình, dùng, tẩu thoát, ra đầu thú, đầu thú, khai nhận, thừa nhận, phản ánh, khiếu nại, tố cáo',
  'mở rộng, thu hẹp, cơi nới, gia cố, nảy sinh, xô xát, chụp, đảm nhận, đeo, ném, nghiêm cấm, hò reo, điều khiển, hỏi, bày tỏ, phân tích, đăng tải, ăn mặc',
  'rút lui, tiếp tục, gia nhập, cưỡng hiếp, tâm sự, khống chế, trèo, leo, trèo lên, leo lên, nhảy, vẫy, đuổi, trả lời, so sánh, khắc phục',
  'ngủ, nhìn, khóc, gào khóc, gào thét, la hét, hét, kêu cứu, kêu khóc, kêu trời, xin, ép buộc, chối, dám, tỏ vẻ, hiểu nhầm',
  'mô tả, tiễn, giấu, viết, giữ, hiến, hộ tống, nắm, nắm giữ, tháo dỡ, tháo chạy, tông, húc, đâm, ngã, lên đường, kéo đến, kéo tới, đổ về, đổ tới, ùa vào, vây quanh',
  'rượt đuổi, truy đuổi, truy sát, chửi bới, hành hung, đe doạ, uy hiếp, cãi nhau, đợi, chờ đợi, khuyên, mắng, giải thích, hoảng loạn, thoát khỏi, thoát ra, thoát nạn, bơi vào, bơi được, uống thuốc, uống vitamin, uống vắc xin, vùi lấp, quật đổ, quật ngã, nhấn chìm, tràn xuống, đổ ập, san phẳng, trần tình, phân trần, thuật lại, tiết lộ, phủ nhận, ôm, bế, bồng, cõng, ẵm, chiếm dụng, động thổ, dựng lại, dựng nhà, dựng chuồng, làm nhà, sửa nhà, sửa bếp, dọn dẹp, dọn bùn, tranh tài, thi đấu, hưởng ứng, đồng diễn, giao lưu cùng',
  'làm chết, làm bị thương, làm thiệt mạng, làm tử vong, gây chết, xây xong, làm xong, cài đặt, bước vào, lĩnh án, lĩnh thưởng, dỡ bỏ, dựng gian hàng, dựng rạp, dựng lều, dựng trại, tuyển, tuyển dụng, tìm việc, tìm việc làm, trồng xen, trồng thuần, trồng xen canh, trồng chuyên canh, mượn, công bố, cạy cửa, rà lại, tiến triển, cấp lại, cấp đổi, giả dạng, giả làm, giả vờ, giả trang',
  'mặc áo, mặc đồng phục, mặc quân phục, mặc sắc phục, mặc bộ, mặc quần, mặc váy, chấp nhận, chia nhau, chia thành, chia làm, chia tay, nối đuôi, đối đầu, trải dài, trải khắp, trải rộng, háo hức, nô nức, mừng rỡ, vui mừng, chới với, tỉnh dậy, túc trực, trực chiến, tái đàn, chồng lấn, áp sát, tham chiến, mua dâm, đồng hành cùng, đồng hành với, nổ súng, lượn phố, lượn lờ, ồ ạt, chăn dắt, đặt chân, đóng quầy, quên, chối bỏ, vác, khuân, khiêng, đặt ra, dẫn đến, dẫn tới, bỏ chạy, dừng lại, tồn tại, xuyên qua, thải ra, tỏ ra, mong cho, mong được, nêu rõ, đón nhận, hướng đến, hướng tới, hình thành, đón tiếp, rơi xuống, quăng, quẳng, liệng, nhấc, nhấc bổng, khênh, cất trong, cất giấu, cất giữ, chèo kéo, bám trụ, bám theo, trông coi, ẩn náu, trú ẩn, đóng cửa, chất đầy, trút xuống, đổ bộ, tham mưu, thụ án, tát, đấm, đá vào',
)

const METHOD_NOUNS = listed(
  'giải pháp, biện pháp, phương pháp, phương thức, hình thức, phương án, cách thức, thao tác, thủ thuật, mẹo, bí quyết, kỹ năng, kỹ thuật',
  'công cụ, công thức, quy trình, quy tắc, nguyên tắc, kinh nghiệm, lý do, cách',
)

/** Ways of doing something: what is done stands right behind them. */
export const METHODS = phraseSet(METHOD_NOUNS)

/** Of {@link PREDICATES}, what may be done in such a way: "3 biện pháp | giảm ùn tắc", but "3 biện pháp | đạt kết quả". */
export const DONE_SO = listSet(
  'giảm, tăng, huy động, vận động, phát hiện, thực hiện, triển khai, đánh giá, chọn, trả, gửi, mở, tiếp nhận, xuống, kiểm tra, xử lý, sử dụng, dùng, xoá, thêm, lấy, bỏ, tránh, phòng, chữa, nhận biết',
)

/** What is written, said or done for one end, which stands right behind it: "12 quyết định | khởi tố vụ án", "3 bài | phát biểu". */
export const PAPERS = listSet(
  'hồ sơ, quyết định, giấy, đơn, lệnh, công văn, tờ trình, thông báo, kết luận, biên bản, bài, giao dịch',
)

/** To what end they are made. */
export const ENDS = listSet(
  'khởi tố, truy tố, khám xét, bắt, bắt tạm giam, tạm giam, tạm giữ, truy nã, xử phạt, phạt, xử lý, kỷ luật, tịch thu, thu hồi, kiểm tra, thanh tra, cưỡng chế, kê biên, đình chỉ',
  'phê duyệt, thành lập, bổ nhiệm, khen thưởng, giao đất, cho thuê, đề nghị, yêu cầu, kiến nghị, đề xuất, xin, đăng ký, khiếu nại, tố cáo, mời, báo cáo, phát biểu, tham luận, thuyết trình',
  'hưởng, đề nghị hưởng, tuyên truyền, thanh toán, mua, bán, mua bán, chuyển tiền, chuyển nhượng, rút tiền, nạp tiền, xác nhận, chứng nhận, uỷ quyền, cam kết',
)

/** Nouns whose kind is told by the verb phrase after them: "trường hợp sử dụng trái phép chất ma túy", "vụ buôn lậu", "ca mắc …". */
export const EVENT_NOUNS = listSet(
  'vụ, trường hợp, ca, hành vi, đợt, buổi, lớp, cuộc, chuyến, đơn, dự án, chương trình, mô hình, tổ, đội',
  'đoàn, ổ, vụ án, hoạt động, lễ, hội nghị, chốt, trạm, tuyến, khu, cơ sở, điểm, nhà máy, cửa hàng, phòng, máy, xe',
  'thiết bị, hợp đồng, quyết định, giấy phép, văn bản, nhóm, đường dây, công ty, doanh nghiệp, khoản',
  'chi nhánh, nhiệm vụ, phần, suất, trung tâm, hệ thống, bộ, tàu, quỹ, xưởng, kho, bãi, phiên',
  // what is written or put up
  'dây chuyền, chuỗi, chuỗi liên kết, sổ, phiếu, thẻ, tài liệu, cẩm nang, pano, áp phích, tờ rơi, băng rôn, bảng, biển báo, đề tài, chuyên đề',
  ...METHOD_NOUNS,
)

/** States that say what is counted and stay with the noun: "người chết", "người bị thương", "hộ thoát nghèo", "xã đạt chuẩn". */
export const STATES = listSet(
  'đổ sập, sập đổ, bị sập đổ, bị đổ sập, có dịch, hết dịch, trước và đúng hạn, đúng và trước hạn, nộp trực tuyến, nộp trực tiếp',
  'được cấp mới, vượt tiến độ, đúng tiến độ, còn dư nợ, còn vay, biết bơi, phải truyền dịch, nhận được việc, tìm được việc, tìm được việc làm, thuộc diện tiêm, thuộc diện tiêm phòng, thuộc diện hưởng',
  'vướng mặt bằng, vướng mắc mặt bằng, vướng giải phóng mặt bằng, còn hiệu lực, hết hiệu lực, không đủ điều kiện, tuyển mới, đạt yêu cầu, không đạt yêu cầu, đúng hạn, trễ hạn, trước hạn, chậm tiến độ',
  'đủ điều kiện, đủ điều kiện tham gia, đủ điều kiện dự thi, đủ điều kiện kinh doanh, đủ điều kiện hoạt động, đủ tiêu chuẩn, không đủ tiêu chuẩn, chết đuối, bị chết đuối, bị đuối nước, chết ngạt, bị chết ngạt, bị chết cháy, dôi dư, nghỉ học, chết, bị thương, mất tích, tử vong, bị thương nặng, bị thương nhẹ, thương vong, thoát nghèo, bị nạn, nhiễm bệnh',
  'bị ngập, bị sập, bị tốc mái, tốc mái, bị hư hỏng, hư hỏng, bị chìm, bị cuốn trôi, cuốn trôi',
  'ngã đổ, đổ ngã, gãy đổ, ngã rạp, đổ rạp, bị ngã đổ, bị đổ ngã, bị gãy đổ, bị ngập úng, bị vùi lấp, bị bồi lấp',
  'không có việc làm, chưa có việc làm, thiếu việc làm, mất việc làm, mất việc, thất nghiệp, đậu tốt nghiệp, đỗ tốt nghiệp, trượt tốt nghiệp, thi đậu, thi đỗ, thi trượt, thi đậu đại học, thi đỗ đại học, đậu đại học, đỗ đại học, trúng tuyển đại học, bỏ học',
  'đạt chuẩn y tế, đạt chuẩn văn hoá, đạt chuẩn về y tế, đạt chuẩn quốc gia về y tế, đạt chuẩn quốc gia y tế, đạt chuẩn phổ cập, đạt chuẩn phổ cập giáo dục, đạt chuẩn phổ cập giáo dục tiểu học, đạt chuẩn phổ cập giáo dục mầm non, đạt chuẩn phổ cập giáo dục trung học cơ sở, đạt chuẩn phổ cập giáo dục thcs, đạt chuẩn phổ cập trung học cơ sở, đạt chuẩn phổ cập tiểu học, đạt chuẩn đô thị văn minh, đạt chuẩn văn minh đô thị, đạt chuẩn nông thôn mới nâng cao, đạt chuẩn ntm, đạt chuẩn ntm nâng cao, đạt chuẩn ntm kiểu mẫu, đạt chuẩn nông thôn mới kiểu mẫu, đạt chuẩn tiếp cận pháp luật',
  'bị thiệt hại, bị ảnh hưởng, đạt chuẩn, đạt chuẩn quốc gia, đạt chuẩn nông thôn mới, quá hạn, sập hoàn toàn',
  'đã thiệt mạng, đã tử vong, đã chết, trúng cử, không trúng cử, thiếu đói, thiếu ăn, mắc kẹt, có mặt tán thành, có mặt biểu quyết tán thành, biểu quyết tán thành, tán thành, không tán thành, không đồng ý, không hợp lệ, không biểu quyết, mới, nghi nhiễm, dương tính, âm tính, khỏi bệnh, được tiêm, xây mới',
  'trúng đạn, bị ngộ độc, đã bị ngộ độc, được cứu sống, được cứu vớt, đã mất tích, đã bị giết, đã bị giết hại, bị giết mổ, bị giết hại, bị giết, bị đâm chết, bị bắn chết, bị mất tích, bị nước cuốn trôi, thuộc diện nghèo, được báo mất tích, vẫn mất tích, còn mất tích, đang mất tích, phải di tản, phải sơ tán, phải di dời, bị mất nhà cửa, mất nhà cửa, sửa chữa, cận nghèo, được bầu, bị bệnh, bị lũ cuốn, bị sạt lở, sạt lở',
  'quay trở lại hoạt động, quay lại hoạt động, trở lại hoạt động, hoạt động trở lại, tạm ngừng hoạt động, tạm ngừng hoạt động kinh doanh, tạm ngừng kinh doanh, quay trở lại hoạt động kinh doanh, tạm dừng hoạt động, giải thể, chờ giải thể, đã giải thể, phá sản',
  'được hỏi, được khảo sát, được phỏng vấn, được lấy ý kiến, tham gia khảo sát, tham gia trả lời, trả lời khảo sát',
  'bị kỷ luật, bị kỷ luật cảnh cáo, bị kỷ luật khiển trách, bị cảnh cáo, bị cách chức, bị khai trừ, bị khai trừ đảng, bị phê bình',
  'bị lập biên bản, bị nhắc nhở, bị truy nã, đang bị truy nã, vẫn chưa rõ tung tích, hiện chưa rõ tung tích, chưa được tìm thấy, vẫn chưa tìm thấy, vẫn chưa được tìm thấy',
  'hy sinh, hi sinh, sống sót, hiện mất tích, hiện còn mất tích, hiện vẫn mất tích, nhập viện, phải nhập viện, đang mắc kẹt, còn mắc kẹt, đi cấp cứu, phải đi cấp cứu, phải cấp cứu, còn điều trị, trong tình trạng nguy kịch, chưa rõ tung tích, có thể đã thiệt mạng, đã qua sử dụng, chưa qua sử dụng',
  'bị tạm giữ, đã bị bắt, đã bị bắt giữ, bị thảm sát, bị sát hại, bị chôn vùi, bị đất đá vùi lấp, bị lũ cuốn trôi, không qua khỏi, được xác nhận đã thiệt mạng, được xác nhận đã tử vong, được xác nhận thiệt mạng, được cho là đã thiệt mạng, còn sống, bị cháy, bị thiêu rụi, bị cháy rụi, bị ngập lụt, bị cô lập, bị chia cắt, bị hư hại, bị phá huỷ, đạt loại giỏi, đạt loại khá, đạt danh hiệu học sinh giỏi, đạt học sinh giỏi, có chứa ma tuý, được tạo việc làm, được giải quyết việc làm, được đào tạo nghề',
)

/** Verbs that are always the predicate: no noun phrase goes on over them, whatever its head is. */
export const PREDICATES = listSet(
  'có, đạt, tăng, giảm, chiếm, trị giá, tham gia, tham dự, dự, hoàn thành, nhận, tiếp nhận, nhận được, trao, trao tặng',
  'tặng, phát hiện, bắt giữ, bắt, thu giữ, tạm giữ, tịch thu, khởi tố, góp, đóng góp, ủng hộ, quyên góp, vận động, huy động',
  'ký, ký kết, cam kết, nộp, trả, gửi, khiến, gây, xảy ra, diễn ra, bàn giao, khánh thành, khởi công, phê duyệt, ban hành',
  'áp dụng, cho biết, khẳng định, đề nghị, đáp ứng, vượt, dài, rộng, cao, sâu, nặng, trị, giá, tổng, tổng trị giá',
  'tổng giá trị, tổng số, tổng cộng, tổng kinh phí, tổng mức, tổng vốn, kinh phí, bình quân, trung bình, ước, ước tính',
  'dự kiến, đến từ, sống, sinh sống, trú, ngụ, cư trú, thường trú, khai, khai nhận, thừa nhận, bỏ trốn, tẩu thoát, cầm',
  'dao động, giành, đoạt, lọt, trúng, hưởng lợi, thụ hưởng, vinh dự, trở về, trở lại, rời, gặp, thiếu, đủ, nhập viện, đứng, diện tích',
  'nắm, việc, phòng trừ, xuất hiện, ghi nhận, trở thành, biết, nói, nêu, cho hay, cho thấy, lắng nghe, ngồi, dẫn đầu, đứng đầu, thực hiện, triển khai, đi, đưa, giúp, chạy, neo đậu, đồng loạt, nô nức, hăng hái, tiến hành, sang, thành, kéo dài, chờ, cách, sở hữu, thuê, thu lời, mang, kéo lê, xuất trình, mang theo',
  'đánh giá, chọn, cho rằng, đổ xuống, đổ sập, lộn nhào, mở, chuyên, ập, ập tới, xông, xông vô, đảm nhiệm, phụ trách, bình tĩnh, chứng minh, tiêu xài, thay nhau, cố gắng, hoàn tất, tụ tập, hô hoán, vô cớ, không hề, liều mình, nhặt, thấy, phong toả, xông vào, lưu thông, bàn bạc, xâm phạm, di chuyển, chào đời, quanh quẩn, nối, giữ nguyên, tìm thấy, làm cho, khiến cho, dành, dựa, nhắm, vươn lên, mọc lên, làm thủ tục, ghé, ghé thăm, tuỳ, tuỳ theo, kể, tiếp tục, vướng phải, vướng vào, kéo về, vắt ngang, đo được, tiến sâu, lấn sâu, ăn sâu, xâm nhập sâu, mạnh cấp, giật cấp, mạnh lên cấp, tổ chức đại hội, tổ chức đại hội điểm',
)

/** What people think, say or mean to do, behind the share of them that does: "64% doanh nghiệp | kỳ vọng …", "31% | muốn …". */
export const OPINIONS = listSet(
  'cho rằng, cho biết, cho hay, nói, nói rằng, trả lời, đánh giá, nhận định, nhận xét, nhìn nhận, khẳng định, xác nhận, thừa nhận, tiết lộ',
  'dự báo, dự đoán, dự kiến, dự định, có ý định, có kế hoạch, có xu hướng, kỳ vọng, hy vọng, hi vọng, mong, mong muốn, muốn, ưa thích',
  'đặt ra, dẫn đến, dẫn tới, bỏ chạy, dừng lại, tồn tại, nêu rõ, đón nhận, hướng đến, hướng tới, hình thành, lựa chọn, chọn, ưu tiên, sẵn sàng, tin rằng, tin tưởng, nghĩ, nghĩ rằng, suy nghĩ, biết, thấy, cảm thấy, nhận thấy, tỏ ra, che giấu',
  'hài lòng, không hài lòng, đồng ý, không đồng ý, đồng tình, đồng thuận, ủng hộ, không ủng hộ, phản đối, tán thành, bỏ phiếu',
  'lo ngại, lo lắng, e ngại, quan tâm, lạc quan, bi quan, xác định, kiến nghị, đề xuất, đề nghị',
)

/** What says how far or how badly: "thiêu rụi hoàn toàn", "bị thương nặng". */
export const SCOPES = listSet('hoàn toàn, nặng, nhẹ, một phần, toàn, toàn bộ, toàn tỉnh, toàn quốc')

/** Words behind which a clause of its own begins, for sums too: "cho biết, doanh thu …". */
export const CLAUSES = listSet(
  'cho biết, được biết, cho rằng, rằng, cho thấy, cho hay, trong đó, riêng, nhưng, thế nhưng, song, tuy nhiên, theo đó, trong khi, đồng thời',
  'ngoài ra, khẳng định, ví dụ, cụ thể, đáng chú ý, bên cạnh đó, trước đó, đến nay, tính đến, luỹ kế, thì, như vậy',
)

/** Words behind which the subject of a level stands, where no noun of a sum does: "khiến …", "dự báo …". */
export const LEADS = listSet(
  'dự báo, dự kiến, vì, nên, mà, để, nhằm, khi, nếu, nhờ, khiến, khiến cho, làm, làm cho, giúp, giúp cho, ước tính, là do, do, đặc biệt, hiện, hiện nay',
  'phát hiện, duy trì, phấn đấu, yêu cầu, ghi nhận, chứng kiến, đẩy, kéo, nâng',
)
