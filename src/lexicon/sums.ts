import { HIGHER, LOWER } from './changes.js'
import { listed } from './listed.js'
import { listSet, phraseSet, phraseTable } from './phrases.js'

/** Nouns of sums that have a comma of their own. */
const JOINED = ['thu từ hoạt động xuất , nhập khẩu', 'thu hoạt động xuất , nhập khẩu', 'thu từ xuất , nhập khẩu']

/** Nouns that say what a sum or a level is; the item of money and rates begins with them. */
const NOUNS = listed(
  'tổng, tổng số, tổng trị giá, tổng giá trị, tổng kinh phí, tổng số kinh phí, tổng số tiền, tổng mức',
  'tổng mức đầu tư, tổng vốn, tổng vốn đầu tư, tổng thu, tổng chi, tổng thu ngân sách, tổng thu từ du lịch, tổng thu du lịch, tổng thu từ khách du lịch, thu từ du lịch, doanh thu từ du lịch, doanh thu du lịch, tổng doanh thu từ du lịch, tổng doanh thu du lịch',
  'tổng nguồn vốn, tổng dư nợ, tổng kim ngạch, tổng thiệt hại, tổng nợ, tổng doanh thu, tổng sản phẩm, tổng sản phẩm trên địa bàn, tổng sản phẩm trong tỉnh, tổng sản phẩm quốc nội',
  'tổng ngân sách, tổng tài sản, tổng sản lượng, tổng diện tích, tổng chiều dài, tổng khối lượng',
  'tổng trọng lượng, trị giá, giá trị, kinh phí, số tiền, số kinh phí, số vốn, số thu, số thuế, số nợ, số dư',
  'số lợi, số tang vật, mức, mức đầu tư, mức hỗ trợ, mức phạt, mức giá, mức lương, mức vay, mức thu',
  'mức giảm trừ, kim ngạch, xuất khẩu, nhập khẩu, xk, nk, thu ngân sách, thu nội địa, chi ngân sách, thu hồi, xử lý tài chính, kiến nghị xử lý',
  'thu nhập, thu nhập tính thuế, doanh thu, doanh số, lợi nhuận, giá, giá bán, đơn giá, giá thành, chi phí, học phí, lệ phí, phí',
  'tiền, tiền mặt, tiền phạt, tiền thuế, tiền sử dụng đất, tiền lương, tiền thưởng, vốn, vốn đầu tư',
  'vốn điều lệ, vốn hoá, vốn ngân sách, nguồn vốn, nguồn lực, nguồn thu, ngân sách, quỹ, gói, gói tín dụng',
  'gói hỗ trợ, dư nợ, nợ, nợ thuế, nợ xấu, nợ đọng, nợ công, thiệt hại, thặng dư, thâm hụt, nhập siêu',
  'xuất siêu, quy mô, gdp, grdp, học bổng, phần thưởng, giải thưởng, giải ngân, dự toán, kế hoạch, kế hoạch vốn',
  'chỉ tiêu, chỉ tiêu phấn đấu, mục tiêu phấn đấu, hạn mức, tài sản, trị giá hàng hoá, thuế, thuế suất, lãi suất, lãi, tỷ lệ, tỷ trọng, tốc độ',
  'năng suất, năng suất làm việc, sản lượng, sản lượng khai thác, sản lượng đánh bắt, sản lượng nuôi trồng, sản lượng thu hoạch, sản lượng sản xuất, sản lượng chế biến, sản lượng tiêu thụ, sản lượng thu mua, sản lượng nhập khẩu, sản lượng xuất khẩu, tổng sản lượng khai thác, tổng sản lượng tiêu thụ, tổng sản lượng nuôi trồng, diện tích, công suất, chỉ số, khối lượng, trọng lượng, chiều dài, thời hạn',
  'lợi ích ròng, biên lợi nhuận, hiệu suất, số lượng, số vụ, số vụ việc, số ca, số hộ, số người, lưu lượng, cước, bồi thường, trợ cấp',
  'số lượt, tổng lợi nhuận, tổng số vụ, tổng số vụ việc, tổng số tiền phạt, tổng lượng, lượng, khoản, khoản lỗ',
  'thất thoát, thiệt hại về tài sản, thiệt hại về nhà ở, thiệt hại về nông nghiệp, thiệt hại về kinh tế, lãi chậm nộp, lãi chậm đóng, tiền thuế và lãi chậm nộp, phạt chậm nộp, mức phạt chậm nộp',
  'khoản nợ, tiền chuộc, tiền điện, tiền công, tiền lãi, tiền vay, hàng tồn kho, vốn chủ sở hữu, vốn vay',
  'vốn góp, nguồn vốn vay, giá vốn, giá xăng, giá vàng, giá khởi điểm, giá trúng thầu, mức thưởng, thu nộp',
  'thu thuế, số thu nộp, tổng thu nhập, tổng chi phí, chi tiêu, tốc độ tăng, tốc độ tăng trưởng',
  'tăng trưởng, mức tăng, mức tăng trưởng, mức giảm, tỷ suất, tỷ giá, cpi',
  'chỉ số giá tiêu dùng, lạm phát, số, số đơn, con số, số hồ sơ, vận tốc, nhiệt độ, nhiệt độ thấp nhất, nhiệt độ cao nhất, nhiệt độ trung bình, nền nhiệt độ, nền nhiệt độ thấp nhất, mực nước, dung tích',
  'thu từ hoạt động xuất nhập khẩu, thu hoạt động xuất nhập khẩu, thu từ xuất nhập khẩu, thu xuất nhập khẩu, chi đầu tư phát triển, chi thường xuyên, chi ngân sách địa phương',
  'đường kính, chiều rộng, chiều cao, bề rộng, tải trọng, cường độ, độ sâu, thời gian, thời giờ, thâm niên, chu kỳ, niên hạn, vòng đời, xuất nhập khẩu, xnk',
  'mật độ, tuổi thọ, sinh hoạt phí, nguồn xã hội hoá, xã hội hoá, tiền hỗ trợ, tiền ủng hộ, thu từ, cước phí',
  // the sectors of an economy, by which its product is told: "khu vực dịch vụ ước đạt 5.400 tỷ đồng"
  'khu vực công nghiệp và xây dựng, khu vực công nghiệp - xây dựng, khu vực công nghiệp xây dựng, khu vực công nghiệp, khu vực dịch vụ, khu vực thương mại dịch vụ, khu vực thương mại - dịch vụ',
  'khu vực i, khu vực ii, khu vực iii, khu vực fdi',
  'thị phần, dân số, mức thuế, nguồn thu nhập, tiền gửi, khoản thu, khoản chi, khoản vay, công nợ, vốn đăng ký, kết quả thu',
  'phần diện tích, truy thu thuế, viện phí, án phí, hội phí, đảng phí, phụ phí, phụ thu, mệnh giá, thưởng tết, vốn pháp định, vốn đối ứng, vốn fdi, trái phiếu, nhu cầu vốn',
  'dự toán chi, dự toán thu, giá mua vào, giá bán ra, giá mua, giá mua và bán, giá thu mua, giá ban đầu, giá thuê, khoản tiền, lỗ, lỗ luỹ kế',
  'sức gió, tốc độ gió, khung hình phạt, điểm sát hạch, nhiệm kỳ, tiết kiệm chi thường xuyên, thời gian thu phí, huy động vốn, nợ bhxh, nợ bảo hiểm xã hội, thời lượng, cho vay khách hàng, hệ số, lương, giá vé, độ cao, tầm xa, tầm bắn, trữ lượng, số tiền lãi, giá trị tài sản, số tài sản, lương tối thiểu, lương tối thiểu vùng, lương cơ sở, mức lương tối thiểu, mức lương tối thiểu vùng, mức lương cơ sở, tổng số lượng, tiền chậm nộp, nguyên giá',
  'cán cân thương mại, thu hút đầu tư, chi phí khấu hao, mức khấu hao, mức trích khấu hao, doanh thu thuần, doanh thu tài chính, vốn lưu động, vốn tự có, tiền trợ cấp, mức trợ cấp, số tiền trợ cấp, tiền bảo hiểm',
  'tiền và tương đương tiền, tiền và các khoản tương đương tiền, số tiền và hiện vật, tổng số tiền và hiện vật, tiền và hiện vật, tiền mặt và hiện vật, doanh thu hoạt động tài chính, doanh thu bán hàng, doanh thu bán hàng và cung cấp dịch vụ, doanh thu cung cấp dịch vụ, lãi suất gửi tiết kiệm, lãi suất tiết kiệm',
  // what is or is not taxed: no verb tells of what stands before it
  'thu nhập chịu thuế, tổng thu nhập chịu thuế, doanh thu tính thuế, doanh thu chịu thuế, doanh thu khai thuế',
  'khoản tiền gửi, khoản tiền vay, số tiền gửi, số tiền gửi tiết kiệm, tiền gửi tiết kiệm, tiền gửi có kỳ hạn, tiền gửi không kỳ hạn, tiền thuê, tiền thuê đất, tiền thuê nhà, tiền thuê mặt bằng',
  'giá chưa có thuế, giá đã có thuế, giá chưa thuế, giá sau thuế, giá trước thuế, giá chưa bao gồm thuế, giá đã bao gồm thuế, giá tính thuế, trị giá tính thuế, trị giá khai báo, giá khai báo, thu nhập miễn thuế',
  // what a state and its provinces take in, spend and owe
  'bội chi, bội chi ngân sách, bội thu ngân sách, kết dư, kết dư ngân sách, tổng thu cân đối, tổng chi cân đối, thu cân đối, chi cân đối, thu cân đối ngân sách, chi cân đối ngân sách, tổng thu cân đối ngân sách, tổng chi cân đối ngân sách',
  'số hụt thu, số giảm thu, số tăng thu, vốn kéo dài, vốn chuyển tiếp, vốn ứng trước, nguồn vượt thu, khoản thu về nhà đất, khoản chi cho giáo dục và đào tạo, khoản chi cho giáo dục, khoản chi cho y tế, tiền thuê mặt nước, tiền dịch vụ môi trường rừng, số thuế phát sinh, số vốn fdi, giá trúng đấu giá',
  'tiền cấp quyền khai thác, tiền cấp quyền khai thác khoáng sản, tiền cấp quyền khai thác nước mặt, tiền cấp quyền khai thác tài nguyên nước, thu cấp quyền khai thác khoáng sản, thu tiền cấp quyền khai thác khoáng sản, thu tiền sử dụng đất, thu tiền thuê đất, thu từ xổ số kiến thiết, thu từ đấu giá đất',
  'thu từ khu vực doanh nghiệp có vốn đầu tư nước ngoài, thu từ khu vực có vốn đầu tư nước ngoài, thu từ doanh nghiệp có vốn đầu tư nước ngoài, thu từ khu vực doanh nghiệp nhà nước, thu từ khu vực doanh nghiệp ngoài quốc doanh, thu từ khu vực công thương nghiệp ngoài quốc doanh, thu từ khu vực kinh tế ngoài quốc doanh, thu từ khu vực ngoài quốc doanh',
  'thu từ hoạt động xổ số kiến thiết, thu từ hoạt động xổ số, thu hoạt động xổ số kiến thiết, thu hoạt động xổ số, thu xổ số kiến thiết, thu xổ số, thu từ xổ số, thu dầu thô, thu hải quan, thu từ hải quan, thu viện trợ, thu khác ngân sách, thu công thương nghiệp ngoài quốc doanh, thu lệ phí trước bạ, thu thuế thu nhập cá nhân, thu thuế bảo vệ môi trường',
  'thu từ trồng trọt, thu từ chăn nuôi, thu từ trồng rừng, thu từ lâm nghiệp, thu từ nuôi trồng thuỷ sản, thu từ sản xuất kinh doanh, thu từ kinh doanh, thu từ kinh doanh dịch vụ, thu từ dịch vụ, thu từ bán hàng, thu từ cho thuê, thu từ khai thác, thu từ đánh bắt',
  'số chi bảo hiểm y tế, mức chuẩn trợ giúp xã hội, mức chuẩn trợ giúp, chuẩn trợ giúp xã hội, mức trợ giúp xã hội, mức trợ cấp xã hội, vốn đầu tư công, kế hoạch vốn đầu tư công, tạm ứng vốn, dư tạm ứng, số dư tạm ứng, vốn tạm ứng, thuỷ lợi phí, nợ khó thu, diện tích nhà ở, tiền đóng bảo hiểm y tế, mức đóng bảo hiểm y tế',
  'chi trả nợ, chi trả nợ gốc, chi trả nợ lãi, trả nợ gốc, trả nợ lãi, chi đầu tư xây dựng cơ bản, chi đầu tư, chi sự nghiệp, chi chuyển nguồn, chi quản lý hành chính, chi an sinh xã hội, tồn quỹ, số dư quỹ, dư quỹ, tiền trợ giá, trợ giá xe buýt, dự phòng ngân sách',
  'nguồn từ trung ương, nguồn từ trung ương chuyển về, nguồn trung ương, nguồn vốn trung ương, nguồn nhận uỷ thác, nguồn vốn nhận uỷ thác, vốn nhận uỷ thác, nguồn vốn uỷ thác',
  'nguồn vận động, nguồn đóng góp, nguồn ủng hộ, nguồn tài trợ, nguồn hỗ trợ, nguồn huy động, nguồn tài chính, nguồn kinh phí, nguồn quỹ, nguồn đối ứng, nguồn thu hồi, nguồn uỷ thác',
  'cải cách tiền lương, nguồn cải cách tiền lương, nguồn tăng thu, nguồn tiết kiệm chi, nguồn dự phòng, nguồn vốn ngân sách, vốn oda, vốn sự nghiệp, vốn trung ương, số chậm đóng, số tiền chậm đóng, tiền chậm đóng',
  'thuế giá trị gia tăng, thuế suất thuế giá trị gia tăng, thuế thu nhập cá nhân, thuế thu nhập doanh nghiệp, thuế tài nguyên, thuế bảo vệ môi trường, thuế tiêu thụ đặc biệt, thuế nhập khẩu, thuế xuất khẩu, lệ phí trước bạ, phí bảo vệ môi trường',
  'số thu bảo hiểm xã hội, số thu bảo hiểm y tế, số thu bảo hiểm thất nghiệp, quỹ bảo hiểm y tế, quỹ bảo hiểm xã hội',
  'vốn cấp mới và tăng thêm, tổng vốn cấp mới và tăng thêm, tổng số vốn cấp mới và tăng thêm, vốn đầu tư cấp mới và tăng thêm, tổng vốn đầu tư cấp mới và tăng thêm, tổng số vốn đầu tư cấp mới và tăng thêm, vốn đăng ký cấp mới và tăng thêm, tổng vốn đăng ký cấp mới và tăng thêm, tổng số vốn đăng ký cấp mới và tăng thêm, vốn fdi cấp mới và tăng thêm, tổng vốn fdi cấp mới và tăng thêm, tổng số vốn fdi cấp mới và tăng thêm',
  'suất đầu tư, giá dự toán, giá gói thầu, giá dự thầu, giá trị hợp đồng, giá trị gói thầu, vốn thực hiện, vốn giải ngân, vốn cấp mới, vốn điều chỉnh, vốn bổ sung, vốn đầu tư toàn xã hội, tổng vốn đầu tư toàn xã hội, đầu tư ra nước ngoài',
  'tổng công suất, tổng công suất nguồn, công suất nguồn, cao trình, thanh khoản, chênh lệch, nợ quá hạn, nợ khoanh, dư nợ cho vay, dư nợ tín dụng, doanh số cho vay, doanh số thu nợ, lãi trước thuế, lãi sau thuế, lỗ trước thuế, lợi nhuận trước thuế, lợi nhuận sau thuế',
  'giá trị niêm yết, tổng giá trị niêm yết, giá trị vốn hoá, giá trị giao dịch, tổng giá trị giao dịch, dung tích hữu ích, dung tích phòng lũ, dung tích toàn bộ, dung tích thiết kế, tải trọng thiết kế',
  'kích thước, khoảng cách, quãng đường, cự ly, bán kính, bán kính chiến đấu, bán kính hoạt động, tầm bay, lượng mưa, tổng lượng mưa, tĩnh không, tĩnh không thông thuyền, cao độ, mớn nước, trọng tải, tổng tải trọng, thể tích, nồng độ, hàm lượng, độ che phủ, độ che phủ rừng, độ bao phủ, độ phủ, độ ẩm, độ mặn, độ cồn, độ chua, độ đạm, độ phèn, độ thuần, độ tinh khiết, độ dốc, cổ tức, cổ phiếu thưởng, giá trị tăng thêm, giá trị gia tăng, mức bình quân tiền lương, lợi nhuận chưa phân phối, lợi nhuận sau thuế chưa phân phối, doanh thu chưa thực hiện, khả năng lao động, sức lao động',
)

/** Verbs that say it where no noun does: "góp 200 triệu đồng", "nộp ngân sách 1 tỷ". */
const VERBS = listed(
  'huy động, chiếm đoạt, xử phạt vi phạm hành chính, phạt vi phạm hành chính, góp, đóng góp, nộp ngân sách, nộp, phạt tiền, phạt, trả công, thu lãi, truy thu, vay',
  'đội vốn, đội giá, tiết kiệm, giảm trừ, thăm hỏi, thu về, ủng hộ, hoàn tiền, tống tiền',
  'phạt hành chính, xử phạt, tài trợ, thu lợi bất chính, thu lợi, thu lời, mượn, mượn thêm, cho mượn, đổi lấy, được đầu tư',
  'nộp phạt bổ sung, phạt bổ sung, truy nộp, truy thu và phạt',
  'nhận hối lộ, thu, thất thu, gây thất thu, thu đạt, rút, xử phạt hành chính, nộp kho bạc',
)

export const SUMS = phraseTable<'noun' | 'verb'>([
  ...[...NOUNS, ...JOINED].map((noun) => [noun, 'noun'] as const),
  ...VERBS.map((verb) => [verb, 'verb'] as const),
])

/** Nouns of {@link SUMS} that say too little alone: "chiếm tỷ lệ 59%", "với tốc độ 12%". */
export const WEAK = listSet(
  'mức, tỷ lệ, tỷ trọng, tốc độ, con số, số, số lượng, tổng, tổng số, mức tăng, mức giảm, tăng trưởng',
  'mức tăng trưởng, tốc độ tăng, tốc độ tăng trưởng, khoản, lượng, công suất, tải trọng',
)

/** Nouns of {@link SUMS} that only say how a stuff is measured: "ngô đông, diện tích 640 ha". */
export const MEASURES = listSet(
  'diện tích, tổng diện tích, chiều dài, tổng chiều dài, khối lượng, tổng khối lượng, trọng lượng, tổng trọng lượng',
  'cao trình, quy mô, dung tích, dung tích hữu ích, dung tích phòng lũ, dung tích toàn bộ, dung tích thiết kế, đường kính, chiều rộng, chiều cao, bề rộng, tải trọng, kích thước, công suất, số lượng, thể tích',
)

/** Adjectives of dimension right before a measure: "con đường dài 12 km". */
export const DIMENSIONS = listSet(
  'ngang, loại, dài, rộng, cao, sâu, nặng, dày, dài kỷ lục, rộng kỷ lục, cao kỷ lục, nặng kỷ lục, độ dài, có độ dài, có thời lượng, cân nặng, có chiều dài tuyến, chiều dài tuyến, chiều dài toàn tuyến, tổng chiều dài tuyến, tổng chiều dài toàn tuyến, đường kính, kéo dài, kéo dài suốt, trải dài',
)

/** Before a span of time these say only that it was taken: "chuyến bay bị chậm 40 phút". */
export const TAKEN = listSet('chậm, bị chậm, mất, mất hết, chỉ mất, phải mất, sẽ mất')

/** Before a span of time these say that something lasted so long: "thi công | trong 4 tháng", "bơi | suốt 9 giờ". */
export const LASTING = listSet('trong, trong vòng, suốt, trong suốt, ròng rã, liên tục, liên tiếp')

/** Nouns of shares. */
export const SHARE_NOUNS = ['tỷ trọng', 'tỷ lệ']

/** How large a share is said to be before its number: "X chiếm tỷ trọng lớn nhất (38%)". */
const SIZES = listed(
  'lớn, lớn nhất, khá lớn, rất lớn, tương đối lớn, cao, cao nhất, khá cao, rất cao, nhỏ, nhỏ nhất, rất nhỏ, khá nhỏ',
  'thấp, thấp nhất, rất thấp, ít, rất ít, quá ít, chủ yếu, áp đảo, đáng kể, không đáng kể',
)

/** Verbs that tie a level to its number: "kim ngạch … ước đạt 4,7 tỷ USD". */
export const LINKS = phraseSet([
  ...SHARE_NOUNS.flatMap((share) => SIZES.map((size) => `chiếm ${share} ${size}`)),
  ...listed(
    'chiếm đa số, chiếm phần lớn, chiếm phần nhiều, chiếm chủ yếu, chiếm ưu thế, chiếm áp đảo',
    'đạt, là, ước, ước đạt, ước tính, được, còn, chỉ còn, lên, lên tới, lên đến, tới, đến, khoảng, chiếm, bằng',
    'có, hiện đạt, mới đạt, tăng, giảm, tăng lên, giảm còn, giảm xuống, xuống còn, xuống, ở mức, hơn, trên, gần',
    'từ, với, hiện là, đã, sẽ, cũng, chỉ, vẫn, đều, dự kiến, phấn đấu, đạt mức, vào khoảng, tăng thêm, mới, hiện, bình quân',
    // "năm" may be a number to those who look for numbers: #
    'mỗi năm, mỗi #, mỗi quý, mỗi tháng, mỗi tuần, mỗi ngày, hằng năm, hằng #, hàng năm, hằng tháng, hàng tháng',
    'trung bình, thêm, :, lần lượt, mạnh, nhẹ, cao, đạt được, đã đạt, gồm, thu được, tương đương, nhất, =',
    'mức âm, ở mức âm, mức dương, ở mức dương, cùng kỳ âm, cùng kỳ dương, mức thấp, mức cao, mức thấp nhất, mức cao nhất, mức kỷ lục, ở mức thấp, ở mức cao, tiếp tục, quay đầu, đứng ở mức',
    'nâng lên, nâng lên mức, hạ xuống, hạ xuống còn, hạ còn, hạ về, rút còn, nhích, nhích lên, nhích nhẹ, nhích thêm, leo lên, vọt lên, tụt xuống, rớt xuống, sụt xuống, đẩy lên, kéo xuống, trượt xuống, lùi xuống, lùi về',
    'khá mạnh, rất mạnh, khá cao, rất cao, khá thấp, khá nhanh, rất nhanh, khá sâu, khá nhẹ, giảm giá sâu, giảm giá mạnh, tăng giá mạnh, đột biến, đáng kể, đồng loạt, giật, giật đến, giật tới',
    'giảm trừ, nhiều nhất, cao nhất, so với mức, từ mức, lên mức, tại mức, xuống mức, vượt mức, tới mức, đến mức, quanh mức',
    'dưới mức, trên mức, áp mức, mức trung bình, mức bình quân, không, phổ biến, dự báo, dao động, cao hơn',
    'thấp hơn, nhiều hơn, ít hơn, bằng khoảng, không phải, tổng cộng, nhận được, luỹ kế, đang, phải',
    'cần, sau đó, dần, giảm dần, tăng dần, giữ, giữ nguyên, duy trì, duy trì ở, duy trì ở mức, duy trì mức, duy trì quanh mức, vào, cùng kỳ, lại, và, đầu, nay, ngày càng, tương ứng, là do',
    'loại trừ yếu tố giá, nếu loại trừ yếu tố giá, nếu không tính yếu tố giá, nếu trừ yếu tố giá, sau khi loại trừ yếu tố giá, tính chung, tính riêng',
    'chiếm tỷ lệ, chiếm tỷ trọng, đạt tỷ lệ, tỷ lệ là, gấp, gấp gần',
    'giao dịch ở mức, giao dịch quanh mức, giao dịch ở, niêm yết ở mức, niêm yết tại, niêm yết, phục hồi lên mức, phục hồi',
    'có thể, có thể được, có thể bị, không thể, không đổi, cho đến, được điều chỉnh, được điều chỉnh từ, điều chỉnh từ mức, được điều chỉnh từ mức, giao động, lên thành, trong vòng, dành, trừ, có nơi, có lúc, sẽ là, về mức',
    'sau # thời gian, trong # thời gian, trong thời gian này, trong thời gian đó, đến thời điểm này, đến thời điểm hiện nay, đến thời điểm hiện tại, tính đến thời điểm này, tính đến thời điểm hiện tại, tại thời điểm này, tại thời điểm hiện tại',
    'cán mốc, chạm mốc, đạt mốc, chạm, đã chạm, chạm đỉnh, lập đỉnh, đạt đỉnh, chạm ngưỡng, đạt ngưỡng, cách biệt, còn lời',
    // "mực nước ở mức 9,8 m, dưới báo động 2 khoảng 0,6 m"
    'hụt, hụt mất, hụt đi, sụt, sụt mất, vượt báo động #, trên báo động #, dưới báo động #, cao hơn báo động #, thấp hơn báo động #, vượt mức báo động #, trên mức báo động #, dưới mức báo động #',
    'gấp hơn, gấp khoảng, nhận, chỉ bằng, đạt khoảng, chỉ đạt, diễn ra, chưa, đủ, chưa đủ, bằng tiền, bằng tiền mặt, bằng cổ phiếu',
    'tính đến hết, tính tới hết, tính đến cuối, tính tới cuối, tính đến thời điểm, tính tới thời điểm, luỹ kế đến hết',
    'riêng, toàn bộ, phổ biển, hằng ngày, hàng ngày, cứ, bây giờ, đều đặn, bước đầu, lần đầu tiên, lần đầu, cả năm, cả #, phải đảm bảo, rút, rút xuống, dâng, dâng cao, biến động, dự ước, dưới mốc, trên mốc, vượt mốc, lên mốc, vượt lên mốc, trải rộng, trên ngưỡng, dưới ngưỡng, vượt ngưỡng, cách nhau, giao dịch dưới, giao dịch trên, giao dịch',
  ),
])

/** Words that only count: "đàn lợn đạt 74.300 con". */
export const CLASSIFIERS = listSet('con, chiếc, cái, quả, căn, bộ, đôi, viên, tấm, chai, bao, gói')

/** What a span of time is served as: "15 năm tù". */
export const SERVED = listSet('tù, tù treo, tù giam, án treo, cải tạo không giam giữ, quản chế, thử thách, kinh nghiệm')

/** What time is spent on, beside the verbs of every phrase. */
export const SPENT = listSet(
  'tu nghiệp, nghiên cứu, giảng dạy, rèn luyện, kiên trì, hình thành, đóng, nỗ lực, thông báo, thi công, phấn đấu, miệt mài, chờ đợi, tìm kiếm, sống, chung sống, công tác, giữ chức, gắn bó, dạy, dạy học, tự rèn, cống hiến, làm thợ, cầm quyền, trị vì, cai trị, hoành hành, mày mò, bùng phát, đi tu',
  'trò chuyện, trao đổi, đối thoại, gặp gỡ, tâm sự, tham vấn, lái xe, chạy xe, lái tàu, đứng lớp, hành nghề, làm nghề, bám nghề, buôn bán, theo đuổi, ấp ủ',
  'dậm chân tại chỗ, giậm chân tại chỗ, trì hoãn, vạch trần, lăn lộn, bôn ba, phiêu bạt, chinh chiến, đi biển, bám biển, đi bộ, leo núi, xếp hàng, ngồi chờ, ngồi tù, ở tù, xa quê, xa nhà',
)

/** Before a span of time these say what it is a term of: "phạt tù từ 3 tháng", "bắt tạm giam 4 tháng". */
export const TERMS = listSet(
  'phạt tù, bắt tạm giam, tạm giam, tạm giữ, cấm hành nghề, cấm đảm nhiệm chức vụ, cấm làm công việc nhất định, cấm kinh doanh, cấm hoạt động, cấm huy động vốn, cải tạo không giam giữ',
  'đình chỉ, đình chỉ hoạt động, tước giấy phép, tước quyền sử dụng giấy phép, tước quyền sử dụng giấy phép lái xe, báo trước, thông báo trước',
  'tuyên phạt, phạt quản chế, tạm đình chỉ, đình chỉ công tác, đình chỉ thi đấu, đình chỉ học tập, tước bằng, tước bằng lái, tước bằng lái xe',
  'tước giấy phép lái xe, tước quyền sử dụng bằng lái xe, treo bằng, treo bằng lái, treo giò, cấm cư trú, cấm thi đấu, cấm xuất cảnh, cấm nhập cảnh',
  'cấm giao dịch, cấm giao dịch chứng khoán, cấm đấu thầu, cấm tham gia đấu thầu, cấm tham gia hoạt động đấu thầu, cấm chuyển nhượng, cấm lái xe',
  'tạm hoãn, hoãn thi hành án, tạm dừng, tạm ngừng, ngừng hoạt động, khiển trách, cảnh cáo, cách ly, cách ly y tế, giãn cách xã hội, bảo hành',
  'làm việc, thử việc, nghỉ việc, ngừng việc, nghỉ thai sản, nghỉ không lương',
  'nghỉ không hưởng lương, không hưởng lương, không hưởng tiền lương',
)

/** What has a term that is told right behind it: "hợp đồng lao động từ 3 tháng", "kỳ hạn 12 tháng". */
export const TERMED = listSet(
  'hợp đồng, hđlđ, kỳ hạn, các kỳ hạn, trái phiếu, tín phiếu, kỳ phiếu, khoản vay, hộ khẩu, hộ khẩu thường trú, giấy phép, thẻ tạm trú, thị thực, visa, bản án',
)

/** What a sum is spent on, right behind it: "trích 30.000 USD xây trường". */
export const PURPOSES = listSet(
  'dựng, kéo điện, kéo điện lưới, kéo lưới điện, bê tông hoá, cứng hoá, trồng rừng',
  'mua, xây, xây dựng, làm, nâng cấp, sửa chữa, cải tạo, ủng hộ, chi trả, hỗ trợ, thực hiện, trả, trang bị, chạy, đầu tư, đầu tư vào, bồi thường, hậu tạ, trùng tu, tôn tạo, lập, thành lập, phòng chống',
  'chăm lo, chăm sóc, mua sắm, lắp đặt, nạo vét, duy tu, bảo dưỡng, tu bổ, tu sửa, phục dựng, mở rộng, khắc phục, đào tạo, số hoá, kiên cố hoá, giải phóng mặt bằng, thăm hỏi, tặng quà, khen thưởng, phụng dưỡng, tuyên truyền',
)

/** Nouns behind a measure that say how it was taken, no stuff: "10 km đường chim bay", "5 tiếng đồng hồ". */
export const MANNERS = listSet(
  'đường chim bay, đường bộ, đường thuỷ, đồng hồ, tuổi, liên tục, tuỳ, tuỳ theo, tuỳ từng, tuỳ thuộc, kể',
)

/** Words that are nouns right behind a number, and elsewhere verbs or prepositions: "79 đề nghị", "2 bảo vệ". */
export const NOMINALS = listSet(
  'thiếu sót, sai sót, sai phạm, tồn tại, hạn chế, bất cập, khuyết điểm, lỗi vi phạm, lời khuyên, đề xuất, kiến nghị, thắc mắc, sự cố, tham luận, phát biểu, sáng kiến, cải tiến',
  'đề nghị, vướng mắc, bảo vệ, quản lý, thông tin, phản ánh, khiếu nại, tố cáo, cam kết, báo cáo, đánh giá, kêu gọi, thảo luận, biển kiểm soát, đồng hồ đeo tay, đồng hồ thông minh, đồng hồ treo tường',
)

/** What stays with a level though it stands behind its noun: "CPI bình quân", "GRDP bình quân đầu người". */
export const AVERAGES = listSet('bình quân, trung bình, bình quân đầu người, bình quân chung, tối thiểu, tối đa')

/** Words that begin a comparison: what is measured stands before them. */
export const COMPARISONS = phraseSet([
  ...HIGHER,
  ...LOWER,
  ...listed(
    'so với, so cùng, gấp, kém cùng kỳ, kém vụ trước, kém mùa trước, kém kỳ trước, kém năm trước, kém năm ngoái',
  ),
])

/** What stands before a number and names nothing: "phần lớn dưới 100 m2", "như vậy có 3". */
export const EMPTY = listSet(
  'các, những, công nhận, mức, tiếp, thực tế, khả năng, cứ, giờ, năm, họ, đầu, chúng tôi, chúng ta, tôi, nghĩa, phần lớn, chủ yếu, con số, nó, vậy, như vậy, đương nhiên, thôi, bất ngờ, cái, đó, đây, nơi, theo đó, tất cả, mặc dù, đồng thời, thể, tất, đổi, việc, tuổi, một, nhiên, tuy nhiên, ví dụ, chẳng hạn, thậm chí, nghi, ngưỡng, phù hợp, tết, sn, hết, làm, thay, cuối năm, đầu năm, cuối, cuối kỳ, năm đầu, tức, hồi, loanh quanh, mất, thể mất, chứ, cụ thể, đáng, ngoài ra, quanh, bước, nhau, điều đáng, lẻ, ngược lại, kéo dài, thế, hàng năm, hằng năm, hàng #, hằng #, hàng tháng, hằng tháng, sao',
)

/** Before a rate these only say for what term or when it holds: "kỳ hạn 6 tháng còn 4%/năm". */
export const CONDITIONS = listSet(
  'kỳ hạn, kỳ hạn dài, kỳ hạn ngắn, các kỳ hạn, thời điểm, cùng thời điểm, cùng kỳ, năm đầu, năm thứ nhất',
)

/** Nouns of {@link SUMS} that a span of time measures. */
export const SPANS = listSet(
  'nhiệm kỳ, khung hình phạt, thời lượng, thời gian thu phí, thời gian, thời giờ, thời hạn, thời hiệu, tuổi thọ, tổng thời gian, thâm niên, chu kỳ, niên hạn, vòng đời',
)

/** What was planned; a percent of it tells how it was met: "đạt 96,7% kế hoạch", "đạt 78% so với chỉ tiêu". */
export const PLANS = listSet(
  'chỉ tiêu, kế hoạch, kh, dự toán, mục tiêu, kịch bản, chỉ tiêu pháp lệnh, nq, nghị quyết, chỉ tiêu nghị quyết',
  'kế hoạch giao, chỉ tiêu giao, dự toán giao, kế hoạch được giao, chỉ tiêu được giao',
)

/** Verbs of who has set a plan, behind it: "dự toán | HĐND tỉnh giao | và tăng 17%". */
export const PLAN_SETTERS: ReadonlySet<string> = new Set(['giao', 'đặt', 'đề', 'ra', 'duyệt'])
