import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** A percent of a plan is of what the level before it is, whatever stands between them. */
const PLANS: Rows = [
  [
    'Năm 2024, tỉnh đón 85.400 lượt khách, gấp 1,4 lần cùng kỳ và bằng 89,5% kế hoạch năm.',
    'participation',
    'participation',
    'participation',
  ],
  ['Đội lập hồ sơ đưa 21 người nghiện đi cai, đạt 105% chỉ tiêu; xử phạt 14 trường hợp.', 'people', 'people', 'case'],
  ['Huyện tiêm 6.300 liều vắc xin tại 14 xã, đạt 91% kế hoạch.', 'health', 'organisation', 'health'],
  ['Các huyện làm 19 km đường ở 7 xã, đạt 105% kế hoạch.', 'works', 'organisation', 'works'],
  ['Thu ngân sách của 9 xã đạt 120 tỷ đồng, bằng 95% dự toán.', 'organisation', 'budget', 'budget'],
  ['Đàn bò được tiêm phòng 7.200 con (đạt 88% kế hoạch).', 'health', 'health'],
  // but what is told anew has a matter of its own
  ['Chi cục yêu cầu 7 xã rà soát, giải ngân đạt 95% kế hoạch.', 'organisation', 'budget'],
]

/** Sums that are named by nothing but what is done with them. */
const DEALT: Rows = [
  ['Nước này mua tên lửa trị giá 2 tỷ USD.', 'trade'],
  ['Huy động vốn đầu tư xã hội đạt 90.000 tỷ đồng.', 'investment'],
  ['Ngân hàng huy động vốn đạt 90.000 tỷ đồng.', 'production'],
  ['Cậu bé đã tiêu 200.000 đồng.', 'other'],
  ['Siêu thị giảm giá sâu: mua 3 tặng 1 với mọi sản phẩm sữa.', 'production', 'production'],
]

/** Whom a sum is given stands between the verb and the sum: what has befallen them is not what it is given for. */
const GIVEN: Rows = [
  ['Huyện hỗ trợ mỗi hộ có nhà bị cuốn trôi 40 triệu đồng.', 'gift'],
  ['Tỉnh hỗ trợ gia đình có người chết, mất tích 20 triệu đồng/người.', 'gift'],
  ['Xã trợ cấp nạn nhân bị thương nặng 6 triệu đồng.', 'gift'],
  ['Chủ thuyền bị chìm được hỗ trợ tối đa 70 triệu đồng.', 'gift'],
  ['Người hiến máu được bồi dưỡng 150.000 đồng.', 'gift'],
  ['Mưa đá làm thiệt hại 40 triệu đồng.', 'damage'],
]

/** A sum that is named as a sum alone is of what is done to those counted before it. */
const BESIDE: Rows = [
  ['Thanh tra Sở xử phạt 5 trường hợp không niêm yết giá với tổng số tiền 32,5 triệu đồng.', 'case', 'penalty'],
  ['Đội liên ngành xử phạt 9 trường hợp bán hàng quá hạn, số tiền 61 triệu đồng.', 'case', 'penalty'],
]

/** What is paid to the state is a fine where offences stand before it. */
const PAID_IN: Rows = [
  ['Chi cục tịch thu 26 m3 gỗ tròn, thu nộp ngân sách 312 triệu đồng.', 'seizure', 'penalty'],
  [
    'Các ngành xử lý 274 vụ với 196 đối tượng, giảm 11% số vụ; thu nộp ngân sách 8,6 tỷ đồng.',
    'case',
    'suspect',
    'case',
    'penalty',
  ],
  ['Công an xử phạt hành chính 70 trường hợp lưu trú không khai báo, nộp kho bạc 95 triệu đồng.', 'case', 'penalty'],
  ['Hải quan làm thủ tục cho 900 tờ khai, thu nộp ngân sách 56 tỷ đồng.', 'trade', 'budget'],
  ['Hợp tác xã có 120 lao động, nộp ngân sách 3 tỷ đồng.', 'people', 'budget'],
]

/** Which verb or purpose a sum is of. */
const PURPOSES: Rows = [
  ['Tài xế khai được một người lạ thuê chở hàng với giá 6 triệu đồng/chuyến.', 'other'],
  ['Các đối tượng khai được hứa trả công 12 triệu đồng mỗi chuyến.', 'other'],
  ['Cửa hàng thuê nhân viên bán hàng với giá 6 triệu đồng/tháng.', 'production'],
  ['Ngân hàng Chính sách xã hội huyện đã giải ngân 826 tỷ đồng cho 12.400 lượt hộ nghèo.', 'production', 'people'],
  ['Hội Nông dân huyện giải ngân 1,2 tỷ đồng từ Quỹ Hỗ trợ nông dân cho 24 hộ.', 'production', 'people'],
  ['Chủ đầu tư giải ngân 42 tỷ đồng vốn đầu tư công.', 'budget'],
  ['Nguồn vốn Quỹ Hỗ trợ nông dân cấp huyện đạt 9 tỷ đồng.', 'budget'],
  ['Quỹ khuyến học các cấp có số dư 12 tỷ đồng, bình quân 40.000 đồng/người dân.', 'budget', 'budget'],
  ['Công an phong tỏa 38 tài khoản ngân hàng có số dư 7,2 tỷ đồng.', 'seizure', 'seizure'],
  ['Kinh phí thực hiện 3,2 tỷ đồng.', 'budget'],
  ['Mức hỗ trợ người chăn nuôi là 42.000 đồng/kg hơi.', 'budget'],
  ['Hộ bàn giao mặt bằng trước hạn được thưởng 8 triệu đồng.', 'budget'],
  ['Công ty thưởng Tết công nhân 8 triệu đồng/người.', 'production'],
  ['Cơ quan bảo hiểm yêu cầu 6 đơn vị truy đóng 410 triệu đồng.', 'organisation', 'penalty'],
  ['Quỹ thanh toán chi phí khám, chữa bệnh 302 tỷ đồng cho 800 nghìn lượt bệnh nhân.', 'budget', 'health'],
  ['Chi phí điều trị của anh hết 60 triệu đồng.', 'health'],
  [
    'Chi phí y tế, mai táng, bồi thường cho gia đình nạn nhân hết 4,2 tỷ đồng; thiệt hại tài sản 320 triệu đồng.',
    'damage',
    'damage',
  ],
  ['Cụ bà suýt mất 850 triệu đồng vì cuộc gọi lạ.', 'damage'],
  ['Chị em bán 26 tấn phế liệu, thu 95 triệu đồng giúp hội viên nghèo.', 'donation', 'donation'],
  ['Nhà máy tái chế 26 tấn phế liệu, tiêu thụ 19 tấn thép.', 'production', 'production'],
  ['Cán bộ, công chức đóng góp một ngày lương được 1,9 tỷ đồng.', 'donation'],
  ['Trung ương cấp 2 tỷ đồng, người dân đối ứng 600 triệu đồng.', 'budget', 'donation'],
  ['Ngân hàng Đại Lâm trao tặng Quỹ Tấm lòng xanh tỉnh 1 tỷ đồng.', 'donation'],
  ['Công ty trao tặng gia đình ông Lê Văn Bảy 20 triệu đồng.', 'gift'],
  ['Tiền thuê nhà tạm được hỗ trợ 3 triệu đồng/hộ/tháng.', 'budget'],
  ['Tiền thuê nhà của công nhân là 1 triệu đồng/tháng.', 'production'],
  ['Thanh tra phát hiện sai phạm về kinh tế với số tiền 58 tỷ đồng.', 'penalty'],
  ['Số dư đầu kỳ TK 152 là 12 triệu đồng.', 'production'],
  ['Mỗi người được phát một phiếu mua hàng 200.000 đồng.', 'gift', 'gift'],
]

/** What taxes and funds of the state are called, and what is paid out of them. */
const REVENUE: Rows = [
  ['Thuế nhập khẩu sữa bột về mức 0%.', 'budget'],
  ['Quặng được hưởng thuế suất xuất khẩu 5%.', 'budget'],
  ['Số tiền thuế xuất khẩu, nhập khẩu phải nộp dưới 60 nghìn đồng thì được miễn.', 'budget'],
  ['Thu từ hoạt động xuất, nhập khẩu 8.700 tỷ đồng, bằng 81%.', 'budget', 'budget'],
  ['Phí tham quan danh thắng 52 tỷ đồng.', 'budget'],
  ['Đơn vị chi trả 19 tỷ đồng tiền bồi thường cho 240 hộ.', 'budget', 'people'],
  ['Vốn khuyến nông hỗ trợ tối đa 15 triệu đồng/hộ.', 'budget'],
  ['Nguồn quỹ khuyến học của huyện đến nay có 9 tỷ đồng.', 'budget'],
  // but what one country asks of the goods of another is trade, and goods at the border are
  ['Mức thuế quan với hàng dệt may giảm còn 4%.', 'trade'],
  ['Nhập khẩu ô tô nguyên chiếc đạt 90 triệu USD, tăng 7%.', 'trade', 'trade'],
]

/** What is asked of those who were found out, and what drugs and smugglers cost. */
const OFFENDERS: Rows = [
  ['Phạt từ 6 triệu đồng đến 9 triệu đồng với vi phạm nhẹ.', 'penalty'],
  ['Công ty nộp 2 tỷ đồng tiền thuế truy thu.', 'penalty'],
  ['Tổng số tiền thuế và tiền phạt của công ty là 7 tỷ đồng.', 'penalty'],
  ['Hùng khai mua số heroin với giá 25 triệu đồng.', 'seizure'],
  ['Lái xe khai được một người lạ thuê đưa hàng sang sông với tiền công 4 triệu đồng.', 'other'],
  ['Cửa hàng bán chiếc tủ với giá 25 triệu đồng.', 'production'],
  [
    'Khu thu hút vốn đầu tư 2 nghìn tỷ đồng. Tháng trước, tỉnh phạt Công ty Dệt Hồng Vân số tiền 900 triệu đồng.',
    'investment',
    'penalty',
  ],
  ['Ngoài xi măng Nhà nước cấp, mỗi khẩu đóng 800.000 đồng để mua sỏi.', 'donation'],
  ['Mỗi người hiến máu nhận phần quà trị giá 200.000 đồng.', 'gift'],
]

/** A rate for those whose homes are lost is given to them, and is no loss. */
const LOST_HOMES: Rows = [
  ['Theo quy định, nhà bị tốc mái 6 triệu đồng/hộ, nhà sập 45 triệu đồng/hộ.', 'gift', 'gift'],
  ['Mưa lớn làm nhà bị tốc mái, ước thiệt hại 600 triệu đồng.', 'damage'],
]

/** What portions are of is told by the words around them. */
const PORTIONS: Rows = [
  [
    'Hội trao 940 suất học bổng, trong đó sinh viên 120 suất (6 triệu đồng/suất), học sinh phổ thông 820 suất (1 triệu đồng/suất).',
    ...Array(5).fill('scholarship'),
  ],
  ['Hội trao 120 suất cho hộ nghèo (500.000 đồng/suất).', 'gift', 'gift'],
]

/** A bound that each of those counted has reached is no share of them. */
const BOUNDS: Rows = [
  ['Giải ngân của huyện mới đạt 38%; 6 chủ đầu tư đạt dưới 20%.', 'budget', 'organisation', 'budget'],
  ['Có 9 chủ đầu tư chậm tiến độ, chiếm trên 20%.', 'organisation', 'organisation'],
]

/** A share told right behind a level is of what the level is of, whatever the whole is. */
const LEVELS: Rows = [
  ['Bão làm 57 ha lúa bị ngập (bằng 4% diện tích gieo cấy).', 'damage', 'damage'],
  ['Sở cấp 3.200 chứng thư số trên địa bàn, tương đương 6% dân số trưởng thành.', 'procedure', 'procedure'],
  ['Ngành cao su có 14 kiến nghị, chiếm 9%.', 'procedure', 'procedure'],
  // but not where something else is named
  ['Tỉnh đón 9.000 lượt khách, doanh thu chiếm 12% của ngành.', 'participation', 'production'],
]

/** Out of what a capital is paid says not what it is; alone it does. */
const SOURCES: Rows = [
  ['Cầu có tổng mức đầu tư 74 tỷ đồng, trong đó ngân sách tỉnh hỗ trợ 50 tỷ đồng.', 'investment', 'investment'],
  [
    'Tỉnh tu bổ 18 di tích, tổng vốn 46 tỷ đồng, trong đó ngân sách 30 tỷ đồng, xã hội hóa 16 tỷ đồng.',
    ...['works', 'investment', 'investment', 'investment'],
  ],
  ['Tổng mức đầu tư của tuyến kè là 90 tỷ đồng; ngân sách trung ương lo 80%.', 'investment', 'investment'],
  ['Tổng nguồn lực hơn 300 tỷ đồng, trong đó vốn ngân sách 120 tỷ đồng.', 'budget', 'budget'],
  ['Năm nay ngân sách tỉnh hỗ trợ 50 tỷ đồng.', 'budget'],
  ['Cầu có tổng mức đầu tư 74 tỷ đồng, trong đó nhân dân đóng góp 5 tỷ đồng.', 'investment', 'donation'],
]

/** Changes told "lần lượt" are each of their own level, however far it stands. */
const IN_TURN: Rows = [
  [
    'Tỉnh có 960 doanh nghiệp thành lập mới, tổng vốn đăng ký 8.100 tỷ đồng, tăng lần lượt 6% và 11%.',
    ...['organisation', 'investment', 'organisation', 'investment'],
  ],
]

/** What of the offences or of the people a share is. */
const SHARES: Rows = [
  ['Nguyên nhân chủ yếu do chập điện chiếm 63%, sơ suất khi dùng lửa 21%.', 'case', 'case'],
  ['Ngành xây dựng chiếm một phần ba số vụ tai nạn.', 'case'],
  ['Công an khởi tố 79 vụ với 124 bị can, tỷ lệ điều tra khám phá đạt 88%.', 'case', 'suspect', 'case'],
  ['Toàn tỉnh có 421.700 người tham gia bảo hiểm y tế, tỷ lệ bao phủ 95%.', 'people', 'people'],
  ['Huyện tiêm 9.000 liều, đạt 34% tổng đàn thuộc diện tiêm.', 'health', 'health'],
  ['Ngành xây dựng chiếm một phần ba số doanh nghiệp.', 'organisation'],
  ['Hơn hai phần ba số hộ là gia đình học tập.', 'people'],
  ['Có 71% người hưởng nhận tiền qua tài khoản.', 'people'],
  ['Hồ chứa còn 24% dung tích thiết kế.', 'works'],
  ['Tỉnh cắt giảm 340 biên chế (4%).', 'people', 'people'],
  ['Khách lưu trú chiếm một phần tư.', 'participation'],
  ['Lượng khách du lịch giảm 31%.', 'participation'],
  ['Lượng khách hàng tăng 31%.', 'production'],
  ['Thị xã hoàn thành 100% chỉ tiêu giao quân.', 'people'],
  ['Tỷ lệ thu gom rác thải sinh hoạt ở đô thị đạt 97%.', 'other'],
  ['Khi ký hợp đồng khách hàng chỉ thanh toán 20%.', 'production'],
]

/** Whose sums and rates they are: of the state, of those who pay or take them unlawfully, of what is bought or given. */
const WHOSE: Rows = [
  ['Linh kiện nhập về trước tháng 5 vẫn hưởng thuế suất ưu đãi 0%.', 'budget'],
  ['Thu nhập vãng lai bị khấu trừ thuế theo tỷ lệ 10%.', 'budget'],
  ['Kinh phí phục vụ bầu cử là 18,4 tỷ đồng.', 'budget'],
  ['Sau 6 năm, huyện huy động tổng nguồn lực 870 tỷ đồng.', 'budget'],
  ['Quỹ chi trả 640 tỷ đồng; tính ra 310.000 đồng/lượt ngoại trú.', 'budget', 'budget'],
  ['Trong vụ này, Nguyễn Văn Tài hưởng lợi bất chính 3,2 tỷ đồng.', 'other'],
  ['Đối tượng đem bán cô gái cho một người lạ với giá 35 triệu đồng.', 'other'],
  ['Thương lái mua bò với giá 35 triệu đồng.', 'production'],
  ['Lái xe nhận chở thuê số thuốc từ bến Đông về chợ Tây với 400.000 đồng tiền công.', 'other'],
  ['Thợ xây nhận 400.000 đồng tiền công mỗi ngày.', 'production'],
  ['Nước thải có thông số vượt quy chuẩn hơn 7 lần, công ty bị phạt 210 triệu đồng.', 'other', 'penalty'],
  ['Số người chết giảm 3 người; mục tiêu là giảm từ 6% trở lên số vụ.', 'casualty', 'case'],
  ['Đoàn phạt tiền và buộc khắc phục hậu quả, nộp vào ngân sách nhà nước số tiền 6,3 tỷ đồng.', 'penalty'],
  ['Tỉnh mua 12 máy thở, kinh phí 9 tỷ đồng.', 'health', 'investment'],
  ['Sở bố trí kinh phí 32 tỷ đồng mua sắm hệ thống chụp cắt lớp.', 'investment'],
  ['Công ty tặng bệnh viện 5 máy thở trị giá 3 tỷ đồng.', 'donation', 'donation'],
  ['Cán bộ ngăn bà Lê tất toán 03 sổ tiết kiệm, tổng cộng 640 triệu đồng.', 'damage', 'damage'],
  ['Hội tặng 12 sổ tiết kiệm, tổng cộng 60 triệu đồng.', 'gift', 'gift'],
  ['Công an trao trả 18 bị hại 2 tỷ đồng.', 'casualty', 'damage'],
]

describe('types of sums and shares', () => {
  it.each(PLANS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(GIVEN)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(BESIDE)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(PAID_IN)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(PURPOSES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(REVENUE)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(OFFENDERS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(LOST_HOMES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(PORTIONS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(BOUNDS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(LEVELS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SOURCES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(IN_TURN)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SHARES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(DEALT)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(WHOSE)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
