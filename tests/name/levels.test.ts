import { describe } from 'vitest'
import { type Row, testItems } from './clauses.js'

/** How high a level is, what it is compared with, and what is in brackets. */
const LEVELS: readonly Row[] = [
  // a plan that is told behind what is compared with it, and what is new
  ['Xuất khẩu vượt xa so với mục tiêu đến năm 2027 là 900 triệu USD.', 'mục tiêu'],
  ['Thu đạt 58% so với chỉ tiêu tỉnh giao là 50 tỷ đồng.', 'chỉ tiêu tỉnh giao', 'chỉ tiêu tỉnh giao'],
  ['Nhắm mục tiêu 3 tỷ USD.', 'mục tiêu'],
  // what is aimed at is of what was told, but a plan may be called so
  ['Sản lượng mít đạt 110 tấn, phấn đấu đạt 130 tấn.', 'Sản lượng mít', 'Sản lượng mít'],
  ['Tỷ lệ hộ nghèo ở mức 14,3%, phấn đấu cuối năm dưới 9%.', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
  ['Cấp trên giao chỉ tiêu phấn đấu là 13 tỷ đồng.', 'chỉ tiêu phấn đấu'],
  ['Vốn cấp mới đạt 2 tỷ USD.', 'Vốn cấp mới'],
  ['Hàng dệt may bất ngờ tăng 14%.', 'Hàng dệt may'],
  ['Lệ phí cấp mới là 40.000 đồng, cấp lại là 60.000 đồng.', 'Lệ phí cấp mới', 'cấp lại'],
  ['Thanh tra tỉnh kiến nghị xử lý 14 tỷ đồng.', 'kiến nghị xử lý'],
  ['Lâm sản ngoài gỗ đạt 310 triệu USD.', 'Lâm sản ngoài gỗ'],
  ['Xuất khẩu quế tự tin cán mốc 310 triệu USD.', 'Xuất khẩu quế'],
  ['Xâm nhập mặn tiến sâu vào nội đồng tới 45 km.', 'Xâm nhập mặn'],
  // what a bracket tells of the noun before it is no subject
  ['Giá hạt điều (độ ẩm 9%) dao động từ 31.000 đồng/kg.', 'độ ẩm', 'Giá hạt điều'],
  ['Hộp sữa (180 ml) có giá 9.000 đồng.', 'Hộp sữa', 'giá'],
  // by what it was measured, and how strong, is no part of it; and no qualifier begins within a word
  ['Lượng mưa đo được ở Ba Tơ là 219 mm.', 'Lượng mưa'],
  ['Bão Sao Mai mạnh cấp 12 (135 km/h).', 'Bão Sao Mai'],
  ['Cầu dây văng, tĩnh không 55 m.', 'tĩnh không'],
  ['Tổng vốn đầu tư cấp mới và tăng thêm là 9.300 tỷ đồng.', 'Tổng vốn đầu tư cấp mới và tăng thêm'],
  ['Thu ngân sách mới đạt 40 tỷ đồng.', 'Thu ngân sách'],
  ['Tại thời điểm 01/4/2024 đàn dê đạt 2.160 con.', 'đàn dê'],
  // how high it is names nothing …
  ['Hệ số bù đắp vẫn ở mức báo động (0,41 lần).', 'Hệ số bù đắp'],
  ['Chuẩn nghèo ở mức thấp của thành phố là 210 USD/tháng.', 'Chuẩn nghèo'],
  ['Lợi nhuận lại ở mức âm gần 250 tỷ đồng.', 'Lợi nhuận'],
  ['Dòng tiền lãi còn 12 tỷ đồng, cùng kỳ dương 54 tỷ đồng.', 'tiền lãi', 'tiền lãi'],
  // … but the noun of a sum behind it does
  ['Ngân hàng đang ở mức lãi suất 5%/năm.', 'lãi suất'],
  // behind what a change is compared with another level may be told
  [
    'Doanh thu đạt 12 tỷ đồng, tăng 9% so với cùng kỳ và lợi nhuận đạt 1,1 tỷ đồng, tăng 30%.',
    ...Array(2).fill('Doanh thu'),
    ...Array(2).fill('lợi nhuận'),
  ],
  ['Doanh thu tăng 12% so với năm trước và tăng 5% so với kế hoạch.', 'Doanh thu', 'Doanh thu'],
  // the level of what others reach is of that, by how much they differ is not
  ['Chi phí chỉ tăng 3%, thấp hơn so với mức trung bình của cả nước (khoảng 5%).', 'Chi phí', 'mức trung bình'],
  ['Chỉ số niềm tin giảm 9% (so với mức bình quân khu vực là 14%).', 'Chỉ số niềm tin', 'mức bình quân'],
  ['Giá cao hơn mức trung bình của cả nước 5%.', 'Giá'],
  ['Ngành dệt tăng 4%, thấp hơn nhiều mức tăng của quý trước (11,2%).', 'Ngành dệt', 'Ngành dệt'],
  // what is compared goes on with the level before
  ['Sản lượng na đạt 450 tấn, nhỉnh hơn vụ trước 3,8%.', 'Sản lượng na', 'Sản lượng na'],
  ['Thu nội địa đạt 310 tỷ đồng, hụt 8% so với cùng kỳ.', 'Thu nội địa', 'Thu nội địa'],
  ['Giá lợn là 60.000 đồng/kg, rẻ hơn trước Tết 3.000 đồng.', 'Giá lợn', 'Giá lợn'],
  ['Con đường có chiều dài hơn 14 km.', 'Con đường'],
  // a clause that only goes on
  ['Giá cát chỉ 200.000 đồng/khối, thế nhưng hiện đã lên 300.000 đồng/khối.', 'Giá cát', 'Giá cát'],
  ['Giá trị tăng thêm toàn ngành cơ khí ước tăng 3,5%.', 'Giá trị tăng thêm toàn ngành cơ khí'],
  ['Lợi nhuận chưa phân phối là 54 tỷ đồng.', 'Lợi nhuận chưa phân phối'],
]

/** Before and behind a bracket. */
const BRACKETS: readonly Row[] = [
  ['Tốc độ tăng trưởng kinh tế (chỉ tiêu tổng hợp) trên địa bàn tăng 4,4%.', 'Tốc độ tăng trưởng kinh tế'],
  ['Tiền lương (không kể thưởng) của giáo viên mầm non là 7 triệu đồng.', 'Tiền lương'],
  ['Anh Lân (huyện Mỹ Đức) cho biết anh vay ngân hàng 20 triệu đồng.', 'vay'],
  ['Thấp nhất là nho (mã 08) với 9% và cao nhất là cam (mã 09) với 71%.', 'nho', 'cam'],
  ['Toà cho phong toả các tài khoản của Hùng (36 tỷ đồng) và Lan (2 tỷ đồng).', ...Array(2).fill('các tài khoản')],
  ['Trường tặng bà Hoa (5 triệu đồng) và ông Lân (2 triệu đồng).', 'tặng', 'tặng'],
  // where most of them are
  ['Quán ăn phải đóng cửa nhiều nhất ở quận 3 (7,6%) và quận Gò Vấp (5,7%).', 'quận 3', 'quận Gò Vấp'],
  ['Tỷ lệ hộ nghèo cao nhất ở vùng núi (21%).', 'Tỷ lệ hộ nghèo'],
]

/** What is imposed, taken in or told of by a title. */
const NAMED_ELSEWHERE: readonly Row[] = [
  ['Trả lương thấp hơn mức sàn có thể bị phạt đến 40 triệu đồng.', 'phạt'],
  ['Người chở quá tải sẽ bị phạt 6 triệu đồng.', 'phạt'],
  ['Số tiền công ty bị phạt là 5 tỷ đồng.', 'Số tiền công ty'],
  ['Về tình hình thu ngân sách, quý này chi cục thu được 185 tỷ đồng.', 'thu ngân sách'],
  ['Đối với hộ nghèo, Nhà nước hỗ trợ 3 triệu đồng.', 'hỗ trợ'],
  ['Chi cục này thu được 185 tỷ đồng.', 'thu'],
  [
    'Cục Thuế A Lưới thu đạt 58 tỷ đồng, đạt 54% dự toán. Cục Thuế Nam Đông đạt 33 tỷ đồng, giảm 9%.',
    'thu đạt',
    'dự toán',
    'thu đạt',
    'thu đạt',
  ],
  ['3. Mức giảm trừ\n+ Đối với mỗi người phụ thuộc là 4 triệu đồng.', 'Mức giảm trừ'],
  ['#### Các mức phạt\n- Từ 3 triệu đồng với cá nhân;\n- Từ 5 triệu đồng với tổ chức.', 'mức phạt', 'mức phạt'],
  ['Anh Lân kể chuyện nộp phạt\n- Từ 3 triệu đồng với cá nhân.', null],
]

/** Of what a change or share is told. */
const RATES: readonly Row[] = [
  ['Công ty Sao và Công ty Mai làm ăn tốt, ROE lần lượt là 12% và 21%.', 'ROE', 'ROE'],
  ['Úc, Bỉ và Nga là ba bạn hàng lớn, chiếm thị phần lần lượt là 5%, 4% và 3%.', 'bạn hàng lớn', 'Úc', 'Bỉ', 'Nga'],
  ['Lượng vé tháng giảm gần 13% kéo doanh thu giảm 8%.', 'Lượng vé', 'doanh thu'],
  ['Giá dầu tăng 5% đẩy cước vận tải tăng 8%.', 'Giá dầu', 'cước vận tải'],
  ['Tổng số DN đến khai báo đạt gần 3.200 DN, tăng 5,5%.', 'DN', 'Tổng số DN'],
  ['Tổng số vụ là 121 vụ, tăng 16%.', 'vụ', 'Tổng số vụ'],
  [
    'Xuất nhiều là: máy móc, thiết bị, phụ tùng đạt 4,4 tỷ USD; bông đạt 2 tỷ USD.',
    'máy móc, thiết bị, phụ tùng',
    'bông',
  ],
]

describe.each([
  ['levels', LEVELS],
  ['brackets', BRACKETS],
  ['named elsewhere', NAMED_ELSEWHERE],
  ['rates', RATES],
])('%s', (_, rows) => testItems(rows))
