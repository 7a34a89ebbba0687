import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

const figuresOf = (text: string) => extractPage(readText(text, { source: 'clause.txt' }), {}).result.figures

/** A clause and the item of each of its figures, in the order of the text; null where it names nothing. */
type Row = readonly [clause: string, ...items: (string | null)[]]

const COUNTS: readonly Row[] = [
  // cut before purpose, place, owner, verb and relative clause
  ['Huyện bàn giao 45 căn nhà cho hộ nghèo.', 'căn nhà'],
  ['Công an mở 12 chốt kiểm soát tại cửa ngõ thị xã.', 'chốt kiểm soát'],
  ['Trung tâm nhận 60 đơn của công dân.', 'đơn'],
  ['Có 28 doanh nghiệp tham gia hội chợ.', 'doanh nghiệp'],
  ['Đoàn thăm 17 gia đình đang điều trị bệnh.', 'gia đình'],
  ['Trao 300 suất học bổng trị giá 450 triệu đồng.', 'suất học bổng', 'trị giá'],
  ['Anh giới thiệu 3 cách đánh số trang.', 'cách đánh số trang'],
  ['Có 5 cách sau đây.', 'cách'],
  ['Toà nhà có 2 phòng bên trong.', 'phòng'],
  ['Đã có 5 người bị giết hại.', 'người bị giết hại'],
  ['Có 24 làng vui đón lễ hội.', 'làng'],
  ['Sở xử phạt 6 chủ đầu tư chung cư.', 'chủ đầu tư chung cư'],
  ['Có 2 người trúng đạn được đưa đi.', 'người trúng đạn'],
  ['Bến có 2 cây cầu thay thế phà cũ.', 'cây cầu'],
  ['Còn 9 người vẫn mất tích, 50 người phải sơ tán.', 'người vẫn mất tích', 'người phải sơ tán'],
  ['Đoàn có 10 chiếc ngang nhiên vượt đèn đỏ.', 'chiếc'],
  ['Chị nuôi hai cháu khôn lớn.', 'cháu'],
  ['Cơ quan nhắc nhở 12 chủ sử dụng lao động.', 'chủ sử dụng lao động'],
  ['Kiến nghị khởi tố 5 doanh nghiệp trốn đóng bảo hiểm xã hội.', 'doanh nghiệp trốn đóng bảo hiểm xã hội'],
  // names of places and persons behind the noun
  ['Tỉnh hỗ trợ 9 hộ nghèo xã Vân Hồ.', 'hộ nghèo'],
  ['Đoàn khảo sát tại hai tỉnh Sơn La, Hoà Bình.', 'tỉnh'],
  ['Công an tạm giữ 2 đối tượng Trần Văn Mạnh và Lê Đình Phú.', 'đối tượng'],
  // states and kinds that stay
  ['Vụ cháy làm 3 người chết, 14 người bị thương.', 'người chết', 'người bị thương'],
  ['Đã giúp 52 hộ thoát nghèo.', 'hộ thoát nghèo'],
  ['Bão làm 7 nhà bị cháy.', 'nhà bị cháy'],
  ['Lực lượng xử lý 19 trường hợp sử dụng trái phép chất ma túy.', 'trường hợp sử dụng trái phép chất ma túy'],
  ['Phát hiện 8 vụ mua bán, vận chuyển trái phép pháo nổ.', 'vụ mua bán, vận chuyển trái phép pháo nổ'],
  ['Xử lý 30 vụ khai thác cát trái phép.', 'vụ khai thác cát trái phép'],
  ['Phát hiện 4 vụ, bắt giữ 11 xe máy.', 'vụ', 'xe máy'],
  ['Hai vụ còn lại đang được xác minh.', 'vụ'],
  // words that only look like prepositions, times and verbs
  ['Nhân dân đóng góp 800 ngày công.', 'ngày công'],
  ['Hội thi nhận 4 sáng kiến.', 'sáng kiến'],
  ['Cơ quan khởi tố 6 bị can.', 'bị can'],
  ['Trường có 15 em học sinh vượt khó.', 'em học sinh vượt khó'],
  ['Tổng đài nhận 520 yêu cầu.', 'yêu cầu'],
  ['Thị xã tổ chức 3 phiên giao dịch việc làm.', 'phiên giao dịch việc làm'],
  ['Ban nêu 5 bài học kinh nghiệm.', 'bài học kinh nghiệm'],
  ['Đội kiểm tra 6 xưởng chế biến gỗ.', 'xưởng chế biến gỗ'],
  // nouns that are joined
  ['Có 12 xã, thị trấn hoàn thành kế hoạch.', 'xã, thị trấn'],
  ['Chương trình phủ sóng 48 tỉnh/thành phố.', 'tỉnh/thành phố'],
  ['Tòa án thụ lý 87 vụ, việc các loại.', 'vụ, việc các loại'],
  ['Công ty tặng 2.400 hộp sữa và quà Tết.', 'hộp sữa'],
  // quotations and acronyms
  ['Xã ra mắt 3 mô hình “Gia đình không ma túy” tại thôn.', 'mô hình “Gia đình không ma túy”'],
  ['Việt Nam đã ký 9 hiệp định thương mại tự do (FTA) song phương.', 'hiệp định thương mại tự do (FTA) song phương'],
  // both halves of a part and its whole
  ['Đến nay 9/14 xã không còn điểm phức tạp.', 'xã', 'xã'],
  ['Có 11/14 xã đạt chuẩn nông thôn mới.', 'xã đạt chuẩn nông thôn mới', 'xã'],
  // lists that go on with the whole
  ['Xuất khẩu được 312 lao động (Nhật Bản 187 người, Đài Loan 94 người).', 'lao động', 'người', 'người'],
  ['Phạt 42 vụ, khởi tố 5 vụ với 9 bị can.', 'vụ', 'vụ', 'bị can'],
  ['Anh ấy đã 2 lần trực tiếp ra đảo.', 'lần'],
  ['Lực lượng chức năng kiểm tra 158 vụ, phát hiện 121 vụ vi phạm.', 'vụ', 'vụ vi phạm'],
  ['Đoàn kiểm tra 14 cơ sở lưu trú.', 'cơ sở lưu trú'],
  ['Trường nhận 9 trang thiết bị.', 'trang thiết bị'],
  ['Công ty mở 30 tài khoản ngân hàng.', 'tài khoản ngân hàng'],
  ['Sở mở 12 khóa đào tạo nghề.', 'khóa đào tạo nghề'],
  ['Cục cấp 56 thẻ tạm trú.', 'thẻ tạm trú'],
  ['Cục xử lý 90 vụ vi phạm, thu nộp ngân sách 15 tỷ đồng.', 'vụ vi phạm', 'thu nộp ngân sách'],
  ['Công an xác minh 6 căn hộ tòa nhà Bình Minh và 900 cổ phần công ty CP Nam Việt.', 'căn hộ', 'cổ phần'],
  ['Cả nước có 100 công ty chuyên cung cấp các dịch vụ.', 'công ty'],
  ['Lực lượng bắn hạ hai máy bay không người lái.', 'máy bay không người lái'],
  ['Chọn 1 trong 4 yêu cầu sau.', 'yêu cầu', 'yêu cầu'],
  // verbs that no kind is told by; who they belong to
  ['Hàng chục tiểu thương tụ tập phản đối trước cổng chợ.', 'tiểu thương'],
  ['Có 12 doanh nghiệp hoàn tất thủ tục giải thể.', 'doanh nghiệp'],
  ['Huyện huy động 90 cán bộ chiến sĩ phong tỏa các tuyến đường.', 'cán bộ chiến sĩ'],
  ['Hai cháu nhỏ nhà bà Tư được đi học lại.', 'cháu nhỏ'],
  ['Bão làm chết 4 người và bị thương 11 người.', 'người', 'người'],
  ['Ba trong số tám thuyền viên đã lên bờ.', 'thuyền viên', 'thuyền viên'],
  ['Tổng số hồ sơ đã nhận là 512 bộ.', 'Tổng số hồ sơ'],
  ['Tập đoàn có 46 nhà máy và chi nhánh.', 'nhà máy và chi nhánh'],
  ['Thu giữ 2 cân điện tử.', 'cân điện tử'],
  ['Thành phố mở 3 lối xuống biển.', 'lối xuống biển'],
  ['Mức bồi thường là 3 tháng tiền lương.', 'tháng tiền lương'],
  // nouns that hold a verb, and verbs that no kind is told by
  ['Tập đoàn có 147 nhà cung cấp.', 'nhà cung cấp'],
  ['Ví đã có 200 khách hàng nạp tiền thành công.', 'khách hàng'],
  ['Bão khiến 7 người đã thiệt mạng.', 'người đã thiệt mạng'],
  ['Danh sách có 18 người trúng cử.', 'người trúng cử'],
  ['Biên phòng gọi được 300 trong tổng số 350 tàu.', 'tàu', 'tàu'],
  // a plural begins another thing, unless it is one of kinds
  ['Lễ quy tụ 400 lãnh đạo các doanh nghiệp.', 'lãnh đạo'],
  ['Công an thu 90 quả pháo nổ các loại.', 'quả pháo nổ các loại'],
  ['Không quân mở 10 đợt không kích.', 'đợt không kích'],
  // what a sum is named by begins another figure
  ['Bà nhận của 4 hộ dân số tiền 580 triệu đồng.', 'hộ dân', 'số tiền'],
  // states of victims, and offences that a head tells the kind of
  ['Có 8 người nhập viện, 2 người phải đi cấp cứu.', 'người nhập viện', 'người phải đi cấp cứu'],
  ['Lập biên bản 12 vụ không đội mũ bảo hiểm, 4 vụ đi ngược chiều.', 'vụ không đội mũ bảo hiểm', 'vụ đi ngược chiều'],
  ['Vịnh có 42 hộ nuôi lồng bè.', 'hộ nuôi lồng bè'],
  ['Đội thu 3 đầu thu, 2 bồn chứa nước.', 'đầu thu', 'bồn chứa nước'],
  // where, whose and who
  ['Dự án giải toả 60 căn nhà ven kênh Tẻ.', 'căn nhà'],
  ['Đoàn kiểm tra 6 cửa hàng thuộc địa bàn xã.', 'cửa hàng'],
  ['Sập hầm làm kẹt hai phu vàng Bùi Văn Lộc và Hồ Đình Nam.', 'phu vàng'],
  ['Cô đón ba đứa con chị Hương về.', 'đứa con'],
  ['Thu giữ 5 ba lô ma tuý.', 'ba lô'],
  ['Cảng đón 12 trong số các tàu gặp nạn.', 'tàu gặp nạn'],
  ['Hội hai lần được trao tặng huân chương.', 'lần được trao tặng'],
  ['Anh ba lần bị nhắc nhở.', 'lần'],
  ['Hai thanh niên đeo khẩu trang bỏ chạy.', 'thanh niên'],
  ['Bộ ký 5 điều ước quốc tế.', 'điều ước quốc tế'],
  // two numbers of one thing, and parts of a whole
  ['Trường nhận hàng trăm, hàng nghìn lá thư.', 'lá thư', 'lá thư'],
  ['Hàng ngàn hàng vạn con chim về đây.', 'con chim', 'con chim'],
  ['Trên tàu có 40 hoặc 41 hành khách.', 'hành khách', 'hành khách'],
  ['Xã đạt 3 trên 4 tiêu chí.', 'tiêu chí', 'tiêu chí'],
  ['Có 3 trên bàn.', null],
  ['Bạn làm theo 1 trong 3 cách sau.', 'cách', 'cách'],
  // nouns that elsewhere are verbs or prepositions
  ['Cổng có 2 bảo vệ vòng ngoài, 4 bảo vệ vòng trong.', 'bảo vệ vòng ngoài', 'bảo vệ vòng trong'],
  ['Sở trả lời 37 vướng mắc của doanh nghiệp.', 'vướng mắc'],
  ['Công an thu 20 biển kiểm soát giả.', 'biển kiểm soát giả'],
  ['Công an thu 20 xe máy biển kiểm soát giả.', 'xe máy'],
  ['Hải quan giữ 15 đồng hồ đeo tay.', 'đồng hồ đeo tay'],
  ['Trong 12 người có 5 đề nghị được giúp.', 'người', 'đề nghị'],
  ['Viện có 3 bằng sáng chế.', 'bằng sáng chế'],
  // what those suffered who have no noun, and those told of by place
  ['Tai nạn làm 1 người chết, 2 bị thương nặng.', 'người chết', 'bị thương nặng'],
  ['Có 4 nạn nhân ở huyện Văn Lãng và 3 ở thị xã Tân Hoà.', 'nạn nhân', 'nạn nhân'],
  ['Xe chở 85 hộp gỗ, khối lượng 44 m3.', 'hộp gỗ', 'hộp gỗ'],
  ['Viện có 12 suất quà dành cho trẻ.', 'suất quà'],
  // what people they are, and what they are accused of; where a place is named
  ['Xe chở 5 đối tượng người Trung Quốc.', 'đối tượng người Trung Quốc'],
  ['Vụ nổ làm 3 người Hàn Quốc bị thương.', 'người Hàn Quốc bị thương'],
  ['Công an gặp hai người Nguyễn Văn An và Lê Thị Bình.', 'người'],
  ['Công an bắt 4 đối tượng liên quan đến đường dây.', 'đối tượng'],
  ['Công an bắt 4 đối tượng liên quan.', 'đối tượng liên quan'],
  ['Toà xử 12 người liên quan tham nhũng.', 'người liên quan tham nhũng'],
  ['Đồn giữ 6 đối tượng có hành vi đưa người qua biên giới.', 'đối tượng'],
  ['Viện truy tố 8 người bị đề nghị truy tố.', 'người bị đề nghị truy tố'],
  ['Hai bánh heroin bị thu giữ đưa về kho.', 'bánh heroin'],
  ['Kho có 15 máy chưa qua sử dụng, 4 máy đã qua sử dụng.', 'máy chưa qua sử dụng', 'máy đã qua sử dụng'],
  ['Bà có 10 lô đất ở Bình Chánh.', 'lô đất'],
  ['Bà có 10 lô đất ở.', 'lô đất ở'],
  ['Tàu vớt 7 thi thể trên biển Vũng Áng.', 'thi thể'],
  ['Cục có 9 chi cục trực thuộc Cục Hải quan.', 'chi cục'],
  ['Đội bắt gặp một người đàn ông điều khiển xe máy.', 'người đàn ông'],
  ['Xưởng mua 2 thiết bị điều khiển từ xa.', 'thiết bị điều khiển từ xa'],
  ['Công an thu một khẩu súng tự chế.', 'khẩu súng tự chế'],
  ['Hàng chục người dân liên tục kêu cứu.', 'người dân'],
  ['Tỉnh di dời 40 hộ dân khỏi vùng lũ.', 'hộ dân'],
  ['Bệnh viện có 8 ca khỏi bệnh.', 'ca khỏi bệnh'],
  ['Hai bị cáo nguyên là giám đốc.', 'bị cáo'],
  ['Công ty nhập 3 tấn nguyên liệu.', 'nguyên liệu'],
  [
    'Đoàn làm việc với 2 chi cục hải quan cửa khẩu sân bay quốc tế Nội Bài.',
    'chi cục hải quan cửa khẩu sân bay quốc tế',
  ],
]

const SUMS_AND_LEVELS: readonly Row[] = [
  ['Tổng mức đầu tư của dự án là 820 tỷ đồng.', 'Tổng mức đầu tư'],
  ['Kim ngạch xuất khẩu tháng 5 ước đạt 4,7 tỷ USD.', 'Kim ngạch xuất khẩu'],
  ['Quỹ trao quà với tổng trị giá lên tới 20 tỷ đồng.', 'tổng trị giá'],
  ['Trao 36 phần quà, mỗi phần trị giá 500.000 đồng.', 'phần quà', 'trị giá'],
  ['Tổng kim ngạch xuất nhập khẩu đạt 131 tỷ USD, tăng gần 8%.', ...Array(2).fill('Tổng kim ngạch xuất nhập khẩu')],
  ['Ngân hàng đã xử lý được 6.000 tỷ đồng nợ xấu.', 'nợ xấu'],
  ['Công an thu giữ 110 triệu đồng tiền mặt.', 'tiền mặt'],
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
  ['Kiều bào tại Đài Loan gửi về 25.000 USD.', null],
  ['Hội đặt mục tiêu vận động từ 3 đến 5 tỷ đồng.', null],
  ['Bà con góp 320 ngày công và 9,8 tỷ đồng.', 'ngày công', null],
  ['Quỹ khuyến học nhận được 70 triệu đồng.', 'Quỹ khuyến học'],
  ['Doanh thu mỗi năm khoảng 2 tỷ đồng.', 'Doanh thu'],
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
  ['Giá vàng còn 60,2 triệu đồng/lượng. Ông được trao 5 triệu đồng.', 'Giá vàng', null],
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
  ['Ông Lê Văn Thu cho biết, năm ngoái thành phố tạm ứng 60 tỷ đồng.', null],
  ['Bà Hoa cho biết, doanh thu đạt 5 tỷ đồng.', 'doanh thu'],
  // a number within what names the sum
  ['Chi phí cho 1 m đường lên tới 3 tỷ đồng.', 'đường', 'Chi phí'],
  ['Giá một liều chỉ 250.000 đồng.', 'liều', 'Giá'],
  ['Tổng nợ thuế của 18 doanh nghiệp này là 900 tỷ đồng.', 'doanh nghiệp', 'Tổng nợ thuế'],
  ['Mức vay 01 dự án tối đa là 2 tỷ đồng.', 'dự án', 'Mức vay'],
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
  ['Ưu đãi với mức tặng tiền 1%.', 'mức tặng tiền'],
  ['Có 3 dự án trước đây bị dừng.', 'dự án'],
  // what a sum is spent on, where no noun names it
  ['Tỉnh chi 900 tỷ đồng làm đường ven biển.', 'làm đường'],
  ['Doanh nghiệp trích 30.000 USD ủng hộ quỹ.', 'ủng hộ quỹ'],
  ['Vốn đầu tư 900 tỷ đồng làm đường ven biển.', 'Vốn đầu tư'],
  // where one change was told is no subject of the next
  ['Giá vàng tăng 50.000 đồng/lượng ở chiều mua vào và tăng 30.000 đồng/lượng ở chiều bán.', 'Giá vàng', 'Giá vàng'],
  ['Kế toán giả chữ ký để rút hơn 5 tỷ đồng.', 'rút'],
  ['Doanh thu của ngân hàng riêng lẻ đạt 5 nghìn tỷ đồng.', 'Doanh thu'],
  ['Kim ngạch tăng 30%, lần đầu tiên vượt ngưỡng 500 triệu USD.', 'Kim ngạch', 'Kim ngạch'],
  ['Doanh thu đạt 101% kế hoạch đề ra và tăng 5%.', 'kế hoạch đề ra', 'Doanh thu'],
  ['Anh phải bỏ 100.000 đồng để mua vé.', 'mua vé'],
]

const SHARES: readonly Row[] = [
  ['Tỷ lệ hộ nghèo giảm từ 4,15% xuống còn 3,02%.', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
  ['Trung Quốc chỉ còn chiếm 22% lượng gạo xuất khẩu.', 'Trung Quốc'],
  ['Khoảng 85% doanh nghiệp đã nộp hồ sơ.', 'doanh nghiệp'],
  ['Thu ngân sách đạt 9.218 tỷ đồng, bằng 78,4% dự toán, tăng 11,3%.', 'Thu ngân sách', 'dự toán', 'Thu ngân sách'],
  ['Đàn lợn đạt 74.300 con, tăng 6,1%.', 'Đàn lợn', 'Đàn lợn'],
  ['Nguồn thu tăng 5,1% về lượng nhưng giảm 16,3% về giá trị.', 'lượng', 'giá trị'],
  ['Vốn đạt 7.300 tỷ đồng, bằng 78,3% so với chỉ tiêu.', 'Vốn', 'chỉ tiêu'],
  ['Số vụ việc khiếu nại, tố cáo tăng 4,7%.', 'Số vụ việc khiếu nại, tố cáo'],
  ['Có 1.046 ca mắc sốt xuất huyết, gấp 2,3 lần cùng kỳ.', 'ca mắc sốt xuất huyết', 'ca mắc sốt xuất huyết'],
  ['Mới có 38 trường đạt chuẩn (82,6%).', 'trường đạt chuẩn', 'trường đạt chuẩn'],
  ['Lãi suất nợ quá hạn bằng 150% lãi suất cho vay.', 'Lãi suất nợ quá hạn'],
  ['Thịt lợn chiếm tới 70% cơ cấu bữa ăn.', 'Thịt lợn'],
  ['Tỷ lệ an toàn vốn trên 9%.', 'Tỷ lệ an toàn vốn'],
  ['Sản phẩm công nghệ cao chiếm 50%.', 'Sản phẩm công nghệ cao'],
  ['Tỷ lệ hộ nghèo giảm còn 21,9%, bình quân mỗi năm giảm 5,5%.', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
  ['Tổng thiệt hại của huyện là 30 tỷ đồng, chiếm một nửa thiệt hại toàn tỉnh.', 'Tổng thiệt hại', 'Tổng thiệt hại'],
  ['Ngành chế biến, chế tạo tăng 4,7%.', 'Ngành chế biến, chế tạo'],
  ['Ngành khai khoáng giảm 7,1%.', 'Ngành khai khoáng'],
  ['Tỷ trọng vay tiêu dùng trong tổng tín dụng đạt 18%.', 'Tỷ trọng vay tiêu dùng'],
  ['Mức hưởng tối đa là 5 lần mức lương cơ sở.', 'mức lương cơ sở'],
  ['Trong đó 5% là thuế giá trị gia tăng.', 'thuế giá trị gia tăng'],
  // several things that are told of together
  [
    'Nhà ở, điện nước và vật liệu xây dựng tăng 1,28%; thuốc và dịch vụ y tế giảm 0,06%.',
    ...['Nhà ở, điện nước và vật liệu xây dựng', 'thuốc và dịch vụ y tế'],
  ],
  ['Theo báo cáo, gạo và ngô tăng 5%.', 'gạo và ngô'],
  ['Chợ có 12 sạp, gạo và ngô tăng 5%.', 'sạp', 'gạo và ngô'],
  // behind what it is compared with, and before a long bracket
  ['So với tháng 12-2018 CPI tăng 1,5%.', 'CPI'],
  [
    'Lạm phát cơ bản (không tính lương thực, thực phẩm, năng lượng và mặt hàng do Nhà nước quản lý giá) tăng 1,9%.',
    'Lạm phát cơ bản',
  ],
  ['Nhôm và các sản phẩm từ nhôm giảm 12%.', 'Nhôm và các sản phẩm từ nhôm'],
  ['Sản phẩm bằng gỗ tăng 7%.', 'Sản phẩm bằng gỗ'],
  // what points back is of what was told before
  ['Năm qua có 1.200 xe qua cầu. Con số này tăng 15%.', 'xe', 'xe'],
  ['Hãng chiếm 44% thị phần trong nước.', 'thị phần trong nước'],
  // who is asked, and not what they say or want; the next share of a list goes on with them
  ['Khoảng 52% người được hỏi muốn nghỉ ở biển, 21,5% muốn lên núi.', ...Array(2).fill('người được hỏi')],
  ['Có 66% doanh nghiệp đánh giá thủ tục đã nhanh hơn.', 'doanh nghiệp'],
  ['Chỉ 12% số người lựa chọn đi tàu.', 'số người'],
  ['Nước chiếm 60%, dầu 40%.', 'Nước', 'dầu'],
  ['Hỗn hợp gồm 60% nước, 40% chất màu.', 'nước', 'chất màu'],
  // a multiple is of what stands before it where a noun of sums does
  ['Công ty có nợ phải trả gấp 5 lần vốn chủ sở hữu.', 'nợ phải trả'],
  ['Đề xuất tăng gấp đôi mức xử phạt.', 'mức xử phạt'],
  // how large a share is names nothing
  ['Hộ kinh doanh nhỏ chiếm tỷ trọng lớn nhất (38%).', 'Hộ kinh doanh nhỏ'],
  ['Tỷ trọng lớn nhất là 38%.', 'Tỷ trọng'],
  // a sum that is told of by what it is without
  ['Số giao dịch không dùng tiền mặt đã tăng 28%.', 'Số giao dịch không dùng tiền mặt'],
  // two things and two numbers in their order
  ['Chi phí vốn và chi phí bán hàng giảm lần lượt 11% và 29%.', 'Chi phí vốn', 'chi phí bán hàng'],
  [
    'Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14 tỷ USD, giảm lần lượt 2% và 6%.',
    ...['Xuất khẩu', 'nhập khẩu', 'Xuất khẩu', 'nhập khẩu'],
  ],
  ['Doanh thu đạt 90 tỷ đồng, tăng lần lượt 5% và 7% so với hai năm trước.', ...Array(3).fill('Doanh thu')],
  ['Chi phí vốn và chi phí bán hàng giảm 11%.', 'Chi phí vốn và chi phí bán hàng'],
]

const MEASURES: readonly Row[] = [
  ['Cầu Bến Lội dài hơn 3 km bao gồm cả đường dẫn.', 'Cầu Bến Lội'],
  ['Kim ngạch song phương đạt 15,4 tỷ USD.', 'Kim ngạch song phương'],
  ['Tàu hàng đang neo đậu cách cầu cảng 1 km.', 'Tàu hàng'],
  ['Tàu cá có công suất 1.150 CV, dài 21 m, rộng 6 m.', 'công suất', 'Tàu cá', 'Tàu cá'],
  ['Bão có sức gió lên tới 260 km/h.', 'sức gió'],
  ['Nhiệm kỳ của Tổng giám đốc không quá 5 năm.', 'Nhiệm kỳ'],
  ['Tôm hùm loại 0,4 kg mỗi con có giá cao.', 'Tôm hùm'],
  ['Chị mất 2 năm cho công việc kế toán.', 'công việc kế toán'],
  ['Ông có 40 năm tu nghiệp ở nước ngoài.', 'tu nghiệp'],
  ['Thu ngân sách đạt 158% so với chỉ tiêu pháp lệnh 2.750 tỷ đồng.', 'chỉ tiêu pháp lệnh', 'chỉ tiêu pháp lệnh'],
  ['Chỉ số DXY so với 6 đồng tiền khác đứng ở mức 92,5 điểm.', 'đồng tiền khác', 'Chỉ số DXY'],
  ['Chuyến bay bị chậm gần 40 phút.', 'Chuyến bay'],
  ['Bão ở ngoài khơi, mỗi giờ đi được 25 km.', 'Bão'],
  ['Năm 20 tuổi, Lò Văn Páo rời bản.', 'Lò Văn Páo'],
  ['Từ lúc 3 tuổi, em đã biết hát.', 'em'],
  ['Trong đêm, lượng mưa tại Kim Sơn 85 mm.', 'lượng mưa'],
  ['Mực nước sông Hà Thanh vượt 6 m.', 'Mực nước sông Hà Thanh'],
  ['Mực nước sông dâng đến +0,8 m.', 'Mực nước sông'],
  ['Các cầu có tổng chiều dài hơn 500 m.', 'Các cầu'],
  ['Đoạn phim có độ dài hơn 60 phút.', 'Đoạn phim'],
  ['Dù vị trí gặp nạn cách bờ 3 hải lý.', 'vị trí gặp nạn'],
  ['Huy động vốn dự kiến đạt 12.000 tỷ đồng.', 'Huy động vốn'],
  ['Có đơn vị nợ BHXH trên 100 triệu đồng.', 'nợ BHXH'],
  ['Công an bắt Trần Văn Hoà (biệt danh Hoà Đen, 31 tuổi).', 'Trần Văn Hoà'],
  ['Câu chuyện của cô Lan - 34 tuổi.', 'Lan'],
  ['Nghĩa là không quá 20 triệu đồng.', null],
  ['Cứu trợ 107 tấn gạo cho vùng lũ.', 'gạo'],
  ['Con đường dài 12 km.', 'Con đường'],
  ['Ông Ba sở hữu căn nhà rộng 694 m2.', 'căn nhà'],
  ['Diện tích ngô đông 640 ha.', 'ngô đông'],
  ['Tổng trọng lượng lô hàng 120 tấn.', 'lô hàng'],
  ['Tiêu hủy 312 con lợn với trọng lượng 19,6 tấn.', 'con lợn', 'con lợn'],
  ['Lô đất có diện tích hơn 3 ha.', 'Lô đất'],
  ['Mực nước tại trạm đạt 2,41 m, thấp hơn báo động 1 là 1,09 m.', 'Mực nước', 'Mực nước'],
  ['Cảng Hòa Bến cách thị xã khoảng 70 km.', 'Cảng Hòa Bến'],
  ['Cảng có khả năng tiếp nhận tàu trên 5.000 tấn.', 'tàu'],
  ['Mỏ có phạm vi khai thác 10 km2.', 'phạm vi khai thác'],
  ['Dẫn đầu là gạo với 310 tấn; kế đến là cà phê với 120 tấn.', 'gạo', 'cà phê'],
  ['Trạm biến áp có công suất 25 MVA.', 'công suất'],
  ['Nhà máy nước Tân Thành có công suất 15.000 m3/ngày đêm.', 'Nhà máy nước Tân Thành'],
  // the level of the time before goes on with its item
  [
    'Năng suất mía đạt 61,5 tấn/ha, giảm 1,9% so với vụ trước (62,7 tấn/ha).',
    ...['Năng suất mía', 'Năng suất mía', 'Năng suất mía'],
  ],
  ['Quận đề nghị xử lý đối với khu đất 4.500 m2.', 'khu đất'],
  ['Cả nước cần xây thêm 75.100 MW nguồn điện.', 'nguồn điện'],
  ['Bơm có công suất 2000 W điện áp 220 V.', 'công suất', 'điện áp'],
  ['Cụm tượng đài của thị xã Tân An cao 15 m.', 'Cụm tượng đài'],
  ['Mưa lớn ở nhiều nơi như Phú Lộc 210 mm, Nam Đông 180 mm.', 'Mưa lớn', 'Mưa lớn'],
  ['Mực nước lên hằng ngày khoảng 10 cm.', 'Mực nước'],
  ['Huyện triển khai trên diện tích 2.100 ha.', 'Huyện'],
  // the subject of a clause before: what it is made of, and when, is none
  ['Con đường được làm bằng bê tông, rộng 5 m.', 'Con đường'],
  ['Bức tượng sẽ được thực hiện bằng đồng, cao 3 m.', 'Bức tượng'],
  ['Đây là tuyến đường mới tại tỉnh, có chiều dài 24 km.', 'tuyến đường mới'],
  ['Tàu được hạ thuỷ hồi tháng 5/2014, có công suất 1.150 CV, dài 21 m.', 'công suất', 'Tàu'],
  ['Nước lũ trên sông Cái đã rút hơn 1 m.', 'Nước lũ'],
  ['Diện tích mắc ca đã trồng khoảng 16.500 ha.', 'mắc ca'],
  ['Huyện có 2.500 ha tập trung ở miền núi.', 'Huyện'],
]

const PERSONS_AND_SPANS: readonly Row[] = [
  ['Em Trần Bảo Ngân, lớp 12A3, 18 tuổi, quê Phú Thọ.', 'Em Trần Bảo Ngân'],
  ['Tài xế Lu, 31 tuổi, dừng xe.', 'Lu'],
  ['Nhà bà Ngô Thị Tám (60 tuổi) ở cuối thôn.', 'Ngô Thị Tám'],
  ['Chị có con trai út 3 tuổi.', 'con trai út'],
  ['Bị hại là bé gái chưa đầy 16 tuổi.', 'bé gái'],
  ['Tòa tuyên phạt Trần Văn Khởi 15 năm tù.', 'tù'],
  ['Cơ sở bị đình chỉ hoạt động 3 tháng.', 'đình chỉ hoạt động'],
  ['Thời hạn của hợp đồng là 50 năm.', 'Thời hạn'],
  ['Công an gặp một phụ nữ (35 tuổi) ở bến.', 'phụ nữ', 'phụ nữ'],
  ['Trang mạng đăng tin về sản phụ dưới 16 tuổi.', 'sản phụ'],
  ['Ông có 35 năm công tác trong ngành.', 'công tác'],
  ['Ông có 8 năm 6 tháng giữ chức trưởng ban.', 'giữ chức trưởng ban', 'giữ chức trưởng ban'],
  // the full stop of an initial is none of a sentence
  ['Kẻ gian cướp túi của chị Đ. T.K. D.\n(36 tuổi, ngụ quận 2).', 'Đ. T.K. D.'],
  ['Bán nước ở đây là ông Lê Văn Th.\n(67 tuổi).', 'Lê Văn Th.'],
  ['Nhà có con nhỏ.\n(3 tuổi)', null],
  ['Nhóm mất 8 tháng để hoàn thành hồ sơ.', 'hoàn thành hồ sơ'],
  ['Thầy có 15 năm dạy chữ.', 'dạy chữ'],
  // what lasted so long is what is done, not who does it; a verb that tells nothing alone leaves it to the subject
  ['Công ty Hải An sẽ thi công trong 2 năm.', 'thi công'],
  ['Ông phải bơi suốt 7 tiếng để vào bờ.', 'bơi'],
  ['Lực lượng phản ứng nhanh xử lý trong 5 phút.', 'xử lý'],
  ['Cán bộ này bị khiển trách trong 12 tháng.', 'khiển trách'],
  ['Hợp đồng tư vấn được thực hiện trong 30 tháng.', 'Hợp đồng tư vấn'],
  ['Phiên xét xử kéo dài trong 20 ngày.', 'Phiên xét xử'],
  ['Người bán gửi hồ sơ cho chi cục thuế trong 5 ngày.', 'Người bán'],
  // a word of two is no conjunction
  ['Nếu hợp đồng thời vụ dưới 3 tháng thì không phải đóng.', 'hợp đồng thời vụ'],
]

describe.each([
  ['counts', COUNTS],
  ['sums and levels', SUMS_AND_LEVELS],
  ['shares and changes', SHARES],
  ['measures', MEASURES],
  ['persons and spans of time', PERSONS_AND_SPANS],
])('items of %s', (_, rows) => {
  test.each(rows.map(([clause, ...items]) => [clause, items] as const))('%s', (clause, items) => {
    expect(figuresOf(clause).map((figure) => figure.item)).toEqual(items)
  })
})

test('an item is a span of the text, in any table', () => {
  const clauses = [COUNTS, SUMS_AND_LEVELS, SHARES, MEASURES, PERSONS_AND_SPANS].flat().map(([clause]) => clause)
  const text = clauses.join('\n')
  const page = readText(text, { source: 'clauses.txt' })
  const { figures } = extractPage(page, {}).result
  expect(figures.length).toBeGreaterThan(clauses.length)
  for (const { item, itemStart, itemEnd } of figures) {
    expect(item).toBe(itemStart === null || itemEnd === null ? null : page.text.slice(itemStart, itemEnd))
  }
})

/** A clause and the denominators of its figures; null where a figure is no rate. */
const RATES: readonly Row[] = [
  ['Hỗ trợ 500.000 đồng/em/tháng.', 'em/tháng'],
  ['Mức tối đa 1 triệu đồng/người/tháng.', 'người/tháng'],
  ['Trao 36 suất quà, mỗi suất trị giá 300.000 đồng.', null, 'suất'],
  ['Hỗ trợ 60 triệu đồng/căn cho hộ nghèo.', 'căn'],
  ['Bình quân mỗi ngày ghi nhận 35 ca.', 'ngày'],
  ['Lợi nhuận đạt 12-13% mỗi năm.', 'năm'],
  ['Tỷ lệ đạt 4,8%/năm (0,4%/tháng).', 'năm', 'tháng'],
  ['Thu nhập bình quân đầu người đạt 54 triệu đồng.', 'đầu người'],
  ['Mỗi phần gồm 10kg gạo, 2 thùng mì và 300.000 đồng.', 'phần', 'phần', 'phần'],
  ['Trẻ uống 2 hộp sữa/ngày.', 'ngày'],
  ['Nước ta bán 80.000 tấn gạo/năm.', 'năm'],
  ['Nhà máy làm ra 600 triệu kWh điện mỗi năm.', 'năm'],
  ['Hàng năm nước ta xuất khẩu 50.000 tấn gạo.', 'năm'],
  ['Tốc độ tăng trưởng hàng năm là 6%.', null],
  ['Thặng dư 17 tỷ USD là một điểm sáng.', null],
  ['Chi 1,4 tỷ đồng cho một mét đường.', 'mét'],
  ['Nhà máy xử lý 900 m3/ngày đêm.', 'ngày đêm'],
  ['Chương trình phủ sóng 48 tỉnh/thành phố.', null],
  ['Triệt phá 32 vụ/36 đối tượng.', null, null],
  ['Mỗi khi mưa, 20 hộ phải sơ tán.', null],
  ['Quán thu 20.000 đồng cho mỗi ghế.', 'ghế'],
  ['Bình quân một tháng xảy ra 4 vụ cháy.', 'tháng'],
  ['Một tháng xảy ra 4 vụ cháy.', null],
  ['Nhận 0,85 USD mỗi đơn hàng.', 'đơn hàng'],
  ['Cấm đỗ xe 30 phút trên một số tuyến phố.', null],
  // the second of two levels names the denominator of both
  ['Giá vé tăng từ 40.000 lên 60.000 đồng/lượt.', 'lượt', 'lượt'],
]

test.each(RATES.map(([clause, ...pers]) => [clause, pers] as const))('rate: %s', (clause, pers) => {
  expect(figuresOf(clause).map((figure) => figure.per)).toEqual(pers)
})
