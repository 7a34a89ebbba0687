import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

const figuresOf = (text: string) => extractPage(readText(text, { source: 'measured.txt' }), {}).result.figures

/** A clause and the item of each of its figures, in the order of the text; null where it names nothing. */
type Row = readonly [clause: string, ...items: (string | null)[]]

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

/** Lengths, areas and stuffs. */
const SPREADS: readonly Row[] = [
  // "mới" behind a measure begins what is told of it
  ['Lô đất rộng hơn 90 m2 mới được cấp phép.', 'Lô đất'],
  ['Xã trồng 90 m2 rau mới.', 'rau mới'],
  // the part and the whole of a measured thing
  ['Huyện trải nhựa 4,2/6,5 km đường liên xã.', 'đường liên xã', 'đường liên xã'],
  ['Huyện bàn giao 4/6 nhà.', 'nhà', 'nhà'],
  // what a stuff is held to be
  ['Tổ công tác thu 12 kg nghi là vảy tê tê.', 'vảy tê tê'],
  ['Ngư dân câu được con cá nặng 12 kg nghi là cá sủ vàng.', 'con cá'],
  // where a thing is, or where its way goes on, is not what is measured
  ['Khu đất số 9 Trần Phú, Nha Trang với diện tích 700 m2.', 'Khu đất số 9 Trần Phú'],
  ['Vạt rừng thuộc xã Tân Lập rộng 3 ha.', 'Vạt rừng'],
  ['Xã Tân Lập rộng 3 km2.', 'Xã Tân Lập'],
  ['Theo báo cáo, huyện Tân Lập rộng 300 km2.', 'huyện Tân Lập'],
  ['Đoạn từ Cầu Giẽ (Hà Nội) đến Ninh Bình dài 50 km.', 'Đoạn từ Cầu Giẽ'],
  ['Gói thầu 3, từ cầu Rào đến bến Bính với chiều dài 4 km.', 'Gói thầu 3'],
  // who made a thing is not so wide, but people are so tall
  ['Gia đình bà đào giếng sâu 20 m.', 'giếng'],
  ['Người đàn ông cao 1,7 m.', 'Người đàn ông'],
  // what is done on an area, or what part of a thing it is, is no stuff
  ['Tổng diện tích quy hoạch 900 ha.', 'Tổng diện tích quy hoạch'],
  ['Diện tích trồng cà phê là 900 ha.', 'Diện tích trồng cà phê'],
  ['Toà tháp có diện tích sử dụng 900 m2.', 'Toà tháp'],
  ['Tổng diện tích cà phê là 900 ha.', 'cà phê'],
]

/** Spans of time. */
const SPANS: readonly Row[] = [
  // what has a term, and not the noun of the term
  ['Quán bị đình chỉ hoạt động có thời hạn 6 tháng.', 'đình chỉ hoạt động'],
  ['Chị ký hợp đồng lao động có thời hạn từ 2 năm.', 'hợp đồng lao động'],
  ['Khách được cấp thẻ tạm trú có thời hạn 2 năm.', 'thẻ tạm trú'],
  ['Thời hạn vay tối đa 10 năm.', 'Thời hạn vay'],
  ['Người lao động vắng mặt ở nơi làm việc trong thời hạn 15 ngày.', 'thời hạn'],
  // what somebody did or underwent, and not who
  ['Con trai bà mất tích hơn 20 ngày.', 'mất tích'],
  ['Chuyến bay bị chậm 3 giờ.', 'Chuyến bay'],
]

const ALL = [...PAID, ...SPREADS, ...SPANS]

test.each(ALL.map(([clause, ...items]) => [clause, items] as const))('%s', (clause, items) => {
  expect(figuresOf(clause).map((figure) => figure.item)).toEqual(items)
})
