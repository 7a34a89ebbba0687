import { describe } from 'vitest'
import { type Row, testItems } from './clauses.js'

/** Sums that no noun names: the verb by which they are given, got or taken in. */
const GIVEN: readonly Row[] = [
  // what is earned stands behind what was taken off, also without a mark
  ['Trừ chi phí gia đình thu về 90 triệu đồng.', 'thu về'],
  ['Sau khi trừ chi phí bà Tư lãi 90 triệu đồng.', 'lãi'],
  ['Cơ quan thuế khấu trừ thuế thu nhập cá nhân theo tỷ lệ 10%.', 'thuế thu nhập cá nhân'],
  // a purpose does not end inside a word of two parts, and each sum has its own
  [
    'Xã tiếp nhận 5 tỷ đồng ủng hộ phòng, chống dịch; 6 tỷ đồng ủng hộ Quỹ Vì người nghèo.',
    'ủng hộ phòng, chống dịch',
    'ủng hộ Quỹ Vì người nghèo',
  ],
  ['Đoàn tặng 20 tấn gạo và 5 tỷ đồng.', 'gạo', null],
  ['Xuất khẩu đạt 20 tấn và 5 tỷ đồng.', 'Xuất khẩu', 'Xuất khẩu'],
  ['Mặt trận xã đã kêu gọi được 840 triệu đồng.', 'kêu gọi'],
  ['Ban Vận động cứu trợ xã Tân Kim tiếp nhận 2 tỷ 315 triệu đồng.', 'tiếp nhận'],
  ['Quỹ khuyến học các cấp tiếp nhận 30 tỷ đồng.', 'Quỹ khuyến học các cấp'],
  ['Một cựu sinh viên gửi tặng 12.000 USD xây thư viện.', 'gửi tặng'],
  ['Xã trích 30.000 USD xây trường.', 'xây trường'],
  // a body that begins a clause acts, behind a number it is of a kind
  ['Doanh nghiệp hỗ trợ 140 triệu đồng cho gia đình anh.', 'hỗ trợ'],
  ['Quỹ Trẻ thơ tỉnh đã hỗ trợ mỗi gia đình có con mồ côi 9 triệu đồng.', 'hỗ trợ'],
  ['Công ty thưởng 90 triệu đồng cho đội bóng.', 'thưởng'],
  ['Gói hỗ trợ 62 nghìn tỷ đồng.', 'Gói hỗ trợ'],
  // those who get it stand between
  ['UBND huyện quyết định hỗ trợ gia đình có người bị nạn 45 triệu đồng/người.', 'hỗ trợ'],
  ['Huyện hỗ trợ gia đình có người chết, mất tích 20 triệu đồng/người.', 'hỗ trợ'],
  ['Ban Tổ chức thưởng đoàn dẫn đầu 15 triệu đồng.', 'thưởng'],
  ['Quỹ Trẻ thơ tỉnh hỗ trợ mỗi gia đình 8 triệu đồng.', 'hỗ trợ'],
  // and so do those who are counted
  ['Đội phạt 310 trường hợp với 2,4 tỷ đồng.', 'trường hợp', 'phạt'],
  ['Xã nhận ủng hộ của 84 tập thể với gần 3 tỷ đồng.', 'tập thể', 'ủng hộ'],
  // what is still owed or asked for, and who pays
  ['Số tiền còn nợ 2,3 tỷ đồng.', 'Số tiền còn nợ'],
  ['Số tiền chậm đóng phải tính lãi là 41 tỷ đồng.', 'Số tiền chậm đóng phải tính lãi'],
  ['Chi phí khám, chữa bệnh đề nghị quyết toán 310 tỷ đồng.', 'Chi phí khám, chữa bệnh'],
  ['Kinh phí do ngân sách tỉnh bảo đảm là 1,4 tỷ đồng.', 'Kinh phí'],
  ['Ao tôm trừ chi phí còn lãi 280 triệu đồng.', 'lãi'],
  ['Vườn cam trừ hết chi phí còn lãi trên 350 triệu đồng.', 'lãi'],
  ['Bảo vệ nhặt số tem và bán được 2 triệu đồng.', 'số tem'],
  ['Tổng thu từ du lịch khoảng 96 tỷ đồng.', 'Tổng thu từ du lịch'],
]

/** Sums and levels that a noun names. */
const SUMS_AND_LEVELS: readonly Row[] = [
  ['Tổng mức đầu tư của dự án là 820 tỷ đồng.', 'Tổng mức đầu tư'],
  ['Kim ngạch xuất khẩu tháng 5 ước đạt 4,7 tỷ USD.', 'Kim ngạch xuất khẩu'],
  ['Quỹ trao quà với tổng trị giá lên tới 20 tỷ đồng.', 'tổng trị giá'],
  ['Trao 36 phần quà, mỗi phần trị giá 500.000 đồng.', 'phần quà', 'trị giá'],
  // goods that nobody counts are told of where their worth is
  ['Công an huyện thu hồi tài sản trị giá khoảng 2 tỷ đồng.', 'tài sản'],
  ['Tài sản bị cháy trị giá ước 310 triệu đồng.', 'Tài sản bị cháy'],
  ['Riêng quà Tết trị giá 150 triệu đồng.', 'quà Tết'],
  ['Hợp tác xã ký hợp đồng trị giá 18 tỷ đồng.', 'hợp đồng'],
  ['Mỗi phần quà Tết trị giá 500.000 đồng.', 'trị giá'],
  ['Tịch thu 30 loại hàng hóa trị giá 300 triệu đồng.', 'loại hàng hóa', 'trị giá'],
  ['Tổng kim ngạch xuất nhập khẩu đạt 131 tỷ USD, tăng gần 8%.', ...Array(2).fill('Tổng kim ngạch xuất nhập khẩu')],
  ['Ngân hàng đã xử lý được 6.000 tỷ đồng nợ xấu.', 'nợ xấu'],
  ['Công an thu giữ 110 triệu đồng tiền mặt.', 'tiền mặt'],
  ['Mỗi em nhận thêm 2,5 triệu đồng sinh hoạt phí.', 'sinh hoạt phí'],
  ['Số cán bộ có trình độ cao đẳng là 22%.', 'Số cán bộ'],
  ['Xử phạt 42 vụ, phạt tiền gần 150 triệu đồng.', 'vụ', 'phạt tiền'],
  ['Doanh nghiệp đóng góp 103 tỷ đồng vào ngân sách.', 'ngân sách'],
  ['GRDP bình quân đầu người đạt 151 triệu đồng.', 'GRDP bình quân đầu người'],
  ['Doanh thu năm 2020 của tổng công ty là 742 tỷ đồng, giảm 47,5%.', 'Doanh thu', 'Doanh thu'],
  ['Nhóm này lừa đảo, chiếm đoạt hàng chục tỷ đồng.', 'chiếm đoạt'],
  ['Nhận đỡ đầu 92 học sinh với mức 500.000 đồng/em/tháng.', 'học sinh', 'mức'],
  ['Có 18 em được đỡ đầu với mức 400.000 đồng/em/tháng.', 'em', 'mức'],
  ['Giá xăng E5RON92 không cao hơn 14.215 đồng/lít (giảm 51 đồng/lít).', ...Array(2).fill('Giá xăng E5RON92')],
  ['Giá ban đầu là 3.100 đồng.', 'Giá ban đầu'],
  ['Doanh nghiệp lỗ lũy kế 90 tỷ đồng.', 'lỗ lũy kế'],
  ['Giá thu mua tăng 500 đồng.', 'Giá thu mua'],
  ['Nhân dân góp khoản tiền 50 triệu đồng.', 'khoản tiền'],
  ['Giá vàng tiếp tục đứng ở mức cao 1.800 USD/ounce.', 'Giá vàng'],
  ['Địa phương ghi nhận lượt khách tăng 30%.', 'lượt khách'],
  ['Mức giảm trừ bảo hiểm thất nghiệp: giảm trừ 1%.', 'Mức giảm trừ bảo hiểm thất nghiệp'],
  // no half words, and no superlatives
  ['Thương mại hai chiều đạt 36,7 tỷ USD.', 'Thương mại hai chiều'],
  ['Vốn đầu tư nước ngoài đạt 2,1 tỷ USD.', 'Vốn đầu tư nước ngoài'],
  ['Mặt hàng có kim ngạch lớn nhất, đạt 3,2 tỷ USD.', 'kim ngạch'],
  ['Số tiền thấp nhất mà người mua bỏ ra là 5 triệu đồng.', 'Số tiền'],
  // who gives a sum is not what it is, nor what was given beside it
  ['Kiều bào tại Đài Loan gửi về 25.000 USD.', 'gửi về'],
  ['Hội đặt mục tiêu vận động từ 3 đến 5 tỷ đồng.', 'vận động'],
  ['Bà con góp 320 ngày công và 9,8 tỷ đồng.', 'ngày công', null],
  ['Quỹ khuyến học nhận được 70 triệu đồng.', 'Quỹ khuyến học'],
  ['Doanh thu mỗi năm khoảng 2 tỷ đồng.', 'Doanh thu'],
  ['Người vi phạm có thể bị tù tới 15 năm.', 'tù'],
  ['Tội này có khung từ 6 tháng đến 3 năm tù.', 'tù', 'tù'],
  ['Bị cáo có thể bị phạt tù từ 3 tháng.', 'phạt tù'],
  ['Bị can bị bắt tạm giam 4 tháng.', 'bắt tạm giam'],
  ['Nếu làm việc từ 3 tháng trở lên thì phải ký hợp đồng.', 'làm việc'],
  ['Công ty bị phạt, ở phường Cái Vồn, quận Bình Lập 295 triệu đồng.', 'phạt'],
  ['Đối tượng đã thu lợi bất chính khoảng 70 tỷ đồng.', 'thu lợi bất chính'],
  ['Kinh tế khu vực sẽ suy giảm từ 4-5%.', 'Kinh tế khu vực'],
  // what is in brackets only explains; what trades, and where it is told, names nothing
  ['Giá vàng SJC ở mức 56,3 triệu đồng/lượng (mua vào - bán ra), giảm 50.000 đồng.', 'Giá vàng SJC', 'Giá vàng SJC'],
  ['Giá bạc được giao dịch ở mức 650.000 đồng.', 'Giá bạc'],
  ['Lãi suất áp dụng với tiền gửi có kỳ hạn giảm 2%.', 'Lãi suất'],
  ['Theo quy định, diện tích từ 0,5 ha là đạt.', 'diện tích'],
  [
    'Khối lượng và trị giá xuất khẩu cà phê lần lượt đạt 90 tấn và 3 triệu USD.',
    'cà phê',
    'Khối lượng và trị giá xuất khẩu cà phê',
  ],
  ['Anh dùng thanh sắt dài 2 m ốp vào góc nhà.', 'thanh sắt'],
  ['Tuyến kè dài khoảng 3 km từ cầu Sắt đến chợ.', 'Tuyến kè'],
  ['Bệnh nhân hoàn thành 55 ngày điều trị.', 'điều trị'],
  ['Chị đã có 20 năm đóng bảo hiểm xã hội.', 'đóng bảo hiểm xã hội'],
  ['Người dân lo ngại siêu dự án 900 tỷ đồng này.', 'dự án'],
  ['Cơ quan mua 500 USD vật tư văn phòng.', 'vật tư văn phòng'],
  ['Các điểm còn lại phần lớn có quy mô dưới 100 m2.', 'Các điểm'],
  ['Ngân hàng chi 1.000 tỷ ưu đãi cho khách.', 'ưu đãi'],
  ['Mức trích hàng năm = 120.000.000', 'Mức trích hàng năm'],
  ['Hệ số ICOR tăng từ 6,08 lên 14,28.', 'Hệ số ICOR', 'Hệ số ICOR'],
  // a noun that shares a part with those before it is one noun
  ['Lãi suất cho vay trung, dài hạn ở mức 9,5%.', 'Lãi suất cho vay trung, dài hạn'],
  ['Xuất khẩu nông, lâm, thuỷ sản đạt 40 tỷ USD.', 'Xuất khẩu nông, lâm, thuỷ sản'],
  ['Gỗ và sản phẩm gỗ ước đạt 7 tỷ USD.', 'Gỗ và sản phẩm gỗ'],
  // a level without a noun of its own goes on with the last one like it
  ['Kim ngạch đạt 90 tỷ USD, riêng năm 2023 đạt 20 tỷ USD.', 'Kim ngạch', 'Kim ngạch'],
  [
    'Giá vàng hôm nay giảm, còn 60,2 triệu đồng/lượng. Một hãng khác niêm yết ở mức 59,9 triệu đồng/lượng.',
    'Giá vàng',
    'Giá vàng',
  ],
  // but neither does a sum that no level tells, nor one in another currency
  ['Giá vàng còn 60,2 triệu đồng/lượng. Ông được trao 5 triệu đồng.', 'Giá vàng', 'trao'],
  ['Giá vàng còn 60,2 triệu đồng/lượng. Nơi khác niêm yết ở mức 1.900 USD.', 'Giá vàng', null],
  ['Công an thu giữ hơn 40 triệu đồng.', 'thu giữ'],
  // the subject, and not what only tells of its purpose or state
  ['Chi phí cho thuê nhà được miễn thuế không quá 100 triệu đồng.', 'Chi phí cho thuê nhà'],
  ['Tổng vốn đầu tư được dự toán lên tới 497 tỷ đồng.', 'Tổng vốn đầu tư'],
  ['Thu nhập từ bán nhà được áp dụng thuế suất 10%.', 'thuế suất'],
  // no item begins or ends within a word
  ['Người này bị phạt tù và 40 triệu đồng.', 'phạt tù'],
  ['Người này có thu nhập hơn 40 tỷ đồng.', 'thu nhập'],
  ['Hà Nam được phân 40 tỷ đồng, Thừa Thiên Huế 12 tỷ đồng.', 'Hà Nam', 'Thừa Thiên Huế'],
  ['Tiền thuê đất 33 tỷ đồng; tiền chậm nộp 8 tỷ đồng.', 'Tiền thuê đất', 'tiền chậm nộp'],
  ['Nguyên giá là 1,6 tỷ đồng.', 'Nguyên giá'],
  ['Giá giữ nguyên ở mức 24.000 đồng.', 'Giá'],
  ['Mọi hoá đơn trên 20 triệu đồng cần chữ ký.', 'hoá đơn'],
  ['Dự trữ ngoại hối đạt 92 tỷ USD.', 'Dự trữ ngoại hối'],
  ['Trao đổi hàng hoá hai chiều đạt 5 triệu USD.', 'Trao đổi hàng hoá hai chiều'],
  ['Người này bị xử phạt hành chính 20 triệu đồng.', 'xử phạt hành chính'],
  ['Đối với người nộp thuế là 11 triệu đồng.', null],
  ['Doanh nghiệp phải nộp 5 triệu đồng.', 'nộp'],
  ['Ngân hàng chấp thuận cho vay 300 tỷ đồng.', 'cho vay'],
  ['Như vậy khấu hao đã giảm 2 tỷ đồng.', 'khấu hao'],
  ['Sở Kế hoạch Đầu tư đề xuất vay 90 triệu USD.', 'vay'],
  // what a sum consists of or is spent on, also behind what it is in another currency
  ['Anh bị lấy 900 USD (21 triệu đồng) tiền mặt.', 'tiền mặt', 'tiền mặt'],
  ['Hãng bán 3 triệu USD hàng may mặc.', 'hàng may mặc'],
  ['Hàng trị giá 90 triệu đồng hàng năm.', 'trị giá'],
  ['Bà trích 5.000 USD hậu tạ bác sĩ và 400 USD ủng hộ bệnh nhân.', 'hậu tạ bác sĩ', 'ủng hộ bệnh nhân'],
  ['Hơn 20 tỷ đồng tôn tạo chùa.', 'tôn tạo chùa'],
  // both sides of a price; where it was told that nothing changed
  ['Hãng niêm yết giá mua và bán vàng từ 55,5 triệu đồng/lượng.', 'giá mua và bán vàng'],
  [
    'Giá vàng ở mức 55 triệu đồng/lượng, không đổi ở chiều mua và tăng 50.000 đồng/lượng ở chiều bán.',
    ...['Giá vàng', 'Giá vàng'],
  ],
  // who speaks names nothing
  ['Ông Lê Văn Thu cho biết, năm ngoái thành phố tạm ứng 60 tỷ đồng.', 'tạm ứng'],
  ['Bà Hoa cho biết, doanh thu đạt 5 tỷ đồng.', 'doanh thu'],
  // a number within what names the sum
  ['Chi phí cho 2 m đường lên tới 3 tỷ đồng.', 'đường', 'Chi phí'],
  ['Giá một liều chỉ 250.000 đồng.', 'Giá'],
  // the size of the goods that a price is of
  ['Giá tôm thẻ loại 90 con/kg còn 96.000 đồng/kg.', 'con', 'Giá tôm thẻ'],
  ['Tôm sú loại 25 con dao động quanh mức 190.000 đồng/kg.', 'con', 'Tôm sú'],
  ['Huyện mua 20 con, giá 190.000 đồng/kg.', 'con', 'giá'],
  ['Tổng nợ thuế của 18 doanh nghiệp này là 900 tỷ đồng.', 'doanh nghiệp', 'Tổng nợ thuế'],
  ['Tổng nợ thuế của 15 đơn vị nói trên đến thời điểm hiện nay là 42 tỷ đồng.', 'đơn vị', 'Tổng nợ thuế'],
  ['Mức vay 01 dự án tối đa là 2 tỷ đồng.', 'Mức vay'],
  ['Lợi nhuận của 17 doanh nghiệp có vốn nước ngoài đạt 5 tỷ đồng.', 'doanh nghiệp', 'Lợi nhuận'],
  ['Xã có 17 doanh nghiệp có vốn điều lệ đạt 5 tỷ đồng.', 'doanh nghiệp', 'vốn điều lệ'],
  ['Tiệm giữ số tờ tiền mệnh giá 20 nghìn đồng.', 'mệnh giá'],
  // numbers of documents, verbs that hold a noun, and nouns with a comma inside
  ['Nghị định số 61 quy định mức vay tối đa là 90 triệu đồng.', 'mức vay'],
  ['Nghị định số 61 quy định đối với mức vay từ 90 triệu đồng trở lên.', 'mức vay'],
  ['Lô hàng có tổng tiền thuế xuất khẩu, nhập khẩu dưới mức 50 nghìn đồng.', 'tổng tiền thuế xuất khẩu, nhập khẩu'],
  ['Xuất khẩu đạt 5 tỷ USD, nhập khẩu đạt 4 tỷ USD.', 'Xuất khẩu', 'nhập khẩu'],
  ['Ông trả 5% giá chào bán – tương đương 90 tỷ đồng.', 'giá chào bán', 'giá chào bán'],
  ['Cả nhà mang 2 tỷ đồng tiền mặt về quê.', 'tiền mặt'],
  ['Đội phạt 40 trường hợp, nộp kho bạc 30 triệu đồng.', 'trường hợp', 'nộp kho bạc'],
  ['Vốn cấp cho 12 hộ, tiền công là 9 triệu đồng.', 'hộ', 'tiền công'],
  ['Quỹ nhận vốn của 5 bản và 90 triệu đồng.', 'bản', null],
  // a total is told of itself, unless something else is told beside it
  ['Tổng nợ phải trả cho các chủ nợ lên đến 300 tỷ đồng.', 'Tổng nợ phải trả'],
  ['Tổng số tiền công ty phải nộp cho cơ quan thuế là 4 tỷ đồng.', 'Tổng số tiền công ty phải nộp'],
  ['Tổng số vụ tăng và số tiền phạt là 4 tỷ đồng.', 'số tiền phạt'],
  ['Đứng đầu là Kon Tum đạt 90 tỷ đồng.', 'Kon Tum'],
  // the last of a list that a sum is of
  ['Diện tích cây xanh, mặt nước là 1.800 m2.', 'Diện tích cây xanh, mặt nước'],
  ['Cụ thể, nợ tiền thuê đất, mặt nước tăng 7%.', 'nợ tiền thuê đất, mặt nước'],
  ['Quy đổi theo tỷ giá USD, vàng thế giới tăng 2%.', 'vàng thế giới'],
  // the list of what a sum is for or whose it is does not name it
  ['Tổng vốn để di dời dân, nâng cấp hạ tầng, trả các khoản lãi vay là 90 tỷ đồng.', 'Tổng vốn'],
  ['Chi phí của các trang trại gà, vịt, chim cút khoảng 90 triệu đồng.', 'Chi phí'],
  ['Quỹ giúp tổng số tiền mà thợ, học việc được hưởng là 90 triệu đồng.', 'tổng số tiền'],
  ['Lương tối thiểu vùng của các nơi như Vinh, Biên Hoà là 4 triệu đồng.', 'Lương tối thiểu vùng'],
  ['Chi phí của trang trại tăng, cà phê còn 90 nghìn đồng/kg.', 'cà phê'],
  ['Với giá bán của trang trại, vịt con là 90 nghìn đồng/con.', 'vịt con'],
  ['Nợ của trang trại gà, vịt, lãi vay là 90 triệu đồng.', 'lãi vay'],
  ['Kho ảnh hưởng đến giá bán của tỉnh, gây lỗ ít nhất 9 tỷ đồng.', 'lỗ'],
  // the nearest noun that says so itself, and what goes into the treasury
  ['Công ty nộp vào kho bạc số tiền 9 tỷ đồng.', 'số tiền'],
  ['Dự án có giá trị 90 triệu đồng.', 'giá trị'],
  ['Gói vay có lãi suất 5%.', 'lãi suất'],
  ['Hãng xuất khẩu mặt hàng giấy có trị giá 9 triệu USD.', 'trị giá'],
  ['Hãng đóng góp cho ngân sách 9 tỷ đồng.', 'ngân sách'],
  ['Đơn vị thu vào ngân sách 9 tỷ đồng.', 'thu vào ngân sách'],
  ['Số thuế công ty nộp vào ngân sách là 9 tỷ đồng.', 'Số thuế công ty nộp'],
  ['Có 19 đơn vị nợ bảo hiểm xã hội trên 90 triệu đồng.', 'đơn vị nợ bảo hiểm xã hội', 'nợ bảo hiểm xã hội'],
  ['Có 19 đơn vị trên 90 triệu đồng.', 'đơn vị', null],
  // a comparison before a sum, and to whom it is paid, name nothing
  ['Hãng mua lượng hàng lớn hơn từ Úc với giá trị 9 tỷ USD.', 'giá trị'],
  ['Lượng hàng lớn hơn so với mức 9 tỷ USD.', 'Lượng hàng'],
  ['Hãng cấp khoản vay 40 triệu USD cho An Bình và 60 triệu USD cho Bắc Á.', 'khoản vay', 'khoản vay'],
  ['Thuế là 3 USD/tấn đối với gạo tẻ và 4 USD/tấn đối với gạo nếp.', 'Thuế', 'Thuế'],
  ['Phí là 3 triệu đồng cho nhà ở và giá thuê là 9 triệu đồng cho hộ.', 'Phí', 'giá thuê'],
  // nor is how it is judged, and some of the things are no number of them
  ['Các hộ đang nợ tiền điện khổng lồ lên tới 90 triệu đồng.', 'nợ tiền điện'],
  ['Cửa khẩu đạt số thu đáng khích lệ là 90 tỷ đồng.', 'số thu'],
  ['Quán tính giá "cắt cổ" là 90 nghìn đồng.', 'giá'],
  ['Thiết bị công suất lớn có giá cao điểm là 90 nghìn đồng.', 'giá cao điểm'],
  ['Một số hộ cho biết số tiền đền bù là 90 triệu đồng.', 'số tiền đền bù'],
  ['Một số loại cam đạt 90 nghìn đồng/kg.', 'loại cam'],
  ['Số hộ nghèo giảm 5%.', 'Số hộ nghèo'],
  // who does something with a sum is no part of its name, and no word ends within itself
  ['Số tiền các nghi can lấy đi lên đến 90 triệu đồng.', 'Số tiền'],
  ['Tổng số tiền ông Lâm nhận là 90 triệu đồng.', 'Tổng số tiền'],
  ['Tổng vốn đầu tư đăng ký là 90 triệu USD.', 'Tổng vốn đầu tư đăng ký'],
  ['Thời gian làm việc là 8 giờ.', 'Thời gian làm việc'],
  ['Ưu đãi với mức tặng tiền 1%.', 'mức tặng tiền'],
  ['Có 3 dự án trước đây bị dừng.', 'dự án'],
  // what a sum is spent on, where no noun names it
  ['Tỉnh chi 900 tỷ đồng làm đường ven biển.', 'làm đường'],
  ['Doanh nghiệp trích 30.000 USD ủng hộ quỹ.', 'ủng hộ quỹ'],
  ['Vốn đầu tư 900 tỷ đồng làm đường ven biển.', 'Vốn đầu tư'],
  ['Tỉnh xin hỗ trợ 900 tỷ đồng xây sân bay.', 'hỗ trợ'],
  ['Tập đoàn muốn đầu tư 900 tỷ đồng xây dựng nhà máy.', 'đầu tư'],
  ['Tỉnh tạm ứng 900 tỷ đồng trả nợ nhà thầu.', 'trả nợ nhà thầu'],
  ['Anh phải bỏ ra 9 triệu đồng để sửa chữa lại.', 'sửa chữa'],
  ['Bà dành 9 triệu đồng để mua sách vở cho cháu.', 'mua sách vở'],
  ['Huyện hỗ trợ 9 triệu đồng để sửa chữa lại nhà.', 'hỗ trợ'],
  // a dot behind an initial ends nothing, and a name that is like a sum is none
  ['Bên kia đã bồi thường cho chị H. 2 triệu đồng.', 'bồi thường'],
  ['Chị vay của Lương Thị Hoa 20 triệu đồng.', 'vay'],
  ['Lương Thị Hoa có thu nhập 20 triệu đồng.', 'thu nhập'],
  ['Lương công nhân là 20 triệu đồng.', 'Lương công nhân'],
  ['Hàn Quốc dẫn đầu các nước đầu tư vào tỉnh với 9 tỷ USD.', 'đầu tư'],
  ['Nước bạn sẽ viện trợ nhân đạo 90 nghìn USD cho vùng lũ.', 'viện trợ nhân đạo'],
  // where one change was told is no subject of the next
  ['Giá vàng tăng 50.000 đồng/lượng ở chiều mua vào và tăng 30.000 đồng/lượng ở chiều bán.', 'Giá vàng', 'Giá vàng'],
  ['Kế toán giả chữ ký để rút hơn 5 tỷ đồng.', 'rút'],
  ['Doanh thu của ngân hàng riêng lẻ đạt 5 nghìn tỷ đồng.', 'Doanh thu'],
  ['Kim ngạch tăng 30%, lần đầu tiên vượt ngưỡng 500 triệu USD.', 'Kim ngạch', 'Kim ngạch'],
  ['Doanh thu đạt 101% kế hoạch đề ra và tăng 5%.', 'kế hoạch đề ra', 'Doanh thu'],
  ['Anh phải bỏ 100.000 đồng để mua vé.', 'mua vé'],
  // what is lost, and what is claimed of those who evade
  ['Công ty gây thất thoát cho Nhà nước 35 tỷ đồng.', 'thất thoát'],
  ['Mặn vào sâu, nông dân thất thu 40 tỷ đồng.', 'thất thu'],
  ['Xã chịu thiệt hại về nhà ở 9 tỷ đồng.', 'thiệt hại về nhà ở'],
  ['Tội phạm về ma túy giảm 5%.', 'Tội phạm về ma túy'],
]

/** What narrows the noun of a sum, and what stands behind it and is no sum of its own. */
const NARROWED: readonly Row[] = [
  // what is taxed: no verb begins what is told of the noun
  ['Kim ngạch nhập khẩu có thuế đạt 1,5 tỷ USD.', 'Kim ngạch nhập khẩu có thuế'],
  ['Thu nhập tính thuế của chị Lan là 8 triệu đồng.', 'Thu nhập tính thuế'],
  ['Mặt hàng này có thuế 5%.', 'thuế'],
  ['Mức chi khi xác định thu nhập chịu thuế là 5 triệu đồng.', 'Mức chi'],
  // where it comes from
  ['Con có thu nhập bình quân tháng từ tất cả các nguồn thu nhập dưới 1 triệu đồng.', 'thu nhập bình quân'],
  ['Kinh phí xây trường từ ngân sách tỉnh là 6 tỷ đồng.', 'Kinh phí xây trường'],
  ['Xã đã chi từ ngân sách 6 tỷ đồng.', 'ngân sách'],
  ['Chi phí làm một mét đường khoảng 700 triệu đồng.', 'Chi phí làm'],
  // figures that only tell for how much, for whom or of what sort it is
  ['Tổng lương trả cho 4 thợ là: 40 triệu đồng.', 'thợ', 'Tổng lương'],
  ['Giá vé cho quãng đường dài 40 km là 50.000 đồng.', 'quãng đường', 'Giá vé'],
  ['Tổng dư nợ qua 4 tổ chức chính trị – xã hội là 220 tỷ đồng.', 'tổ chức chính trị – xã hội', 'Tổng dư nợ'],
  ['Giá gạo 5% tấm của Thái Lan tăng từ 480 lên 500 USD/tấn.', 'tấm', 'Giá gạo', 'Giá gạo'],
  ['Mức hỗ trợ cho 5 chủ tàu theo thoả thuận của nhà máy là 900 triệu đồng.', 'chủ tàu', 'Mức hỗ trợ'],
  // what is worth so much, if it is a sum or is built
  ['Ngân hàng nhận khoản tiền gửi có giá trị trên 320 tỷ đồng.', 'khoản tiền gửi'],
  ['Tỉnh động thổ dự án đường ven biển này trị giá hơn 1.300 tỷ đồng.', 'dự án đường ven biển'],
  ['Nhà máy lọc nước trị giá 460 tỷ đồng bị bỏ không.', 'Nhà máy lọc nước'],
  ['Lượng rượu này có giá trị 3 triệu USD.', 'giá trị'],
  ['Lực lượng thu giữ lô hàng trị giá 3 tỷ đồng.', 'trị giá'],
  ['Chị gửi số tiền gửi tiết kiệm là 200 triệu đồng.', 'số tiền gửi tiết kiệm'],
  // what it is paid for
  ['Thành phố đã chi trả kinh phí thuê phần mềm 7 tỷ đồng.', 'kinh phí thuê phần mềm'],
  ['Chi phí thực hiện dự án cảng là 88 tỷ đồng.', 'Chi phí thực hiện dự án cảng'],
  ['Bà đã nhận tiền chạy việc 60 triệu đồng.', 'tiền chạy việc'],
  ['Chi phí có thể giảm 5 triệu đồng.', 'Chi phí'],
  // a price that something is reckoned by is not what it is
  ['Tiền bốc xếp theo giá chưa có thuế là 6 triệu đồng.', 'Tiền bốc xếp'],
  ['Theo giá chưa có thuế là 6 triệu đồng.', 'giá chưa có thuế'],
  // names of an account
  ['Công ty giữ 30 tỷ đồng tiền và các khoản tương đương tiền.', 'tiền và các khoản tương đương tiền'],
  ['Công ty giữ 30 tỷ đồng tiền và vàng.', 'tiền'],
  ['Hãng có 2 tỷ đồng doanh thu hoạt động tài chính.', 'doanh thu hoạt động tài chính'],
  ['Thu hút đầu tư trong nước đạt 9.000 tỷ đồng.', 'Thu hút đầu tư trong nước'],
  ['Vốn tự có của hợp tác xã là 4 tỷ đồng.', 'Vốn tự có'],
  // who has the loss is not what it is
  ['Việc làm này gây thiệt hại cho ngân sách nhà nước 3 tỷ đồng.', 'thiệt hại'],
  ['Cửa khẩu mang về cho ngân sách nhà nước 3 tỷ đồng.', 'ngân sách nhà nước'],
]

/** Prices that several quote. */
const QUOTED: readonly Row[] = [
  [
    'Tỷ giá tại Agribank là 23.150 đồng/USD. Sacombank: 23.160 đồng/USD. VPBank và ACB niêm yết ở mức 23.155 đồng/USD.',
    ...Array(3).fill('Tỷ giá'),
  ],
  ['Giá vàng là 56 triệu đồng/lượng. Agribank lãi 900 tỷ đồng.', 'Giá vàng', 'lãi'],
  ['Giá cổ phiếu là 12.000 đồng. Nalico được định giá 1.900 tỷ đồng.', 'Giá cổ phiếu', 'Nalico'],
  ['Giá gạo đạt 480 USD/tấn. Thái Lan đạt 490 USD/tấn.', 'Giá gạo', 'Thái Lan'],
]

/** Sums that no noun names. */
const PAID: readonly Row[] = [
  // the verb of a payment, and not who pays
  ['Ngân hàng ứng trước 45 tỷ đồng.', 'ứng trước'],
  ['Tuyến đê do liên danh Sông Hồng đầu tư khoảng 800 tỷ đồng.', 'đầu tư'],
  ['Bị cáo khai đã khắc phục 2 tỷ đồng.', 'khắc phục'],
  ['Mỗi hộ chi hết 3 triệu đồng.', 'chi'],
  ['Nếu đi đường vòng sẽ mất cả triệu đồng.', 'mất'],
  ['Nếu đi đường vòng sẽ mất gần 2 triệu đồng.', 'mất'],
  ['Xã thưởng thêm 5 triệu đồng/hộ.', 'thưởng'],
  ['Huyện hỗ trợ mỗi gia đình có người mất tích 7 triệu đồng.', 'hỗ trợ'],
  ['Hội phụ nữ tặng bà Hoà ở xã Tân An 3 triệu đồng.', 'tặng'],
  // a noun of a sum is told before its verb
  ['Kinh phí thành phố hỗ trợ là 6 tỷ đồng.', 'Kinh phí thành phố hỗ trợ'],
  ['Số tiền doanh nghiệp đã chi trả là 6 tỷ đồng.', 'Số tiền doanh nghiệp'],
  // words that only look like such a verb
  ['Vợ chồng chủ quán đưa cho ông Thắng 60 triệu đồng.', 'đưa'],
  ['Chủ đầu tư là 8 tỷ đồng.', 'Chủ đầu tư'],
  ['Vụ trộm 8 tỷ đồng đã được phá.', 'Vụ trộm'],
  ['Quý này hãng ghi nhận 24 tỷ đồng.', 'hãng'],
  // a thing that gets a sum is what the sum is of
  ['Dự án được bố trí 70 tỷ đồng.', 'Dự án'],
  ['Các hộ được bố trí 70 triệu đồng.', 'bố trí'],
  // what is bought, sold or hired for it
  ['Khách phải mua vé 80.000 đồng.', 'vé'],
  ['Bà con thuê sạp hàng tại chợ khoảng 4 triệu đồng.', 'sạp hàng'],
  ['Nhóm trộm bán được 3 triệu đồng.', 'bán'],
]

describe.each([
  ['given', GIVEN],
  ['sums and levels', SUMS_AND_LEVELS],
  ['narrowed', NARROWED],
  ['quoted', QUOTED],
  ['paid', PAID],
])('%s', (_, rows) => testItems(rows))
