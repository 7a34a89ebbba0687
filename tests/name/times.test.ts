import { describe, expect, it } from 'vitest'
import { type Rows, typesOf } from './types.js'

/** What is done so many times: "lần" is of the deed. */
const TIMES: Rows = [
  ['Giấy đề nghị chỉ phải nộp 1 lần.', 'procedure'],
  ['Doanh nghiệp báo cáo 2 lần mỗi năm.', 'procedure'],
  ['Phường đã 3 lần gửi giấy mời.', 'procedure'],
  ['Bà con đã 4 lần kiến nghị di dời bãi rác.', 'procedure'],
  ['Chi cục kiểm tra 2 lần mỗi quý.', 'procedure'],
  ['Trạm quan trắc nước sông 2 lần mỗi ngày.', 'procedure'],
  ['Tiệm vàng này đã 2 lần bị cướp.', 'case'],
  ['Người này khai đã trộm cắp 5 lần.', 'case'],
  ['Mỗi năm cậu bé về thăm bà 2 lần.', 'other'],
  ['Đội bóng này đã 3 lần vô địch.', 'other'],
  ['Trường vui mừng 2 lần được trao tặng Huân chương Lao động.', 'other'],
]

/** What lasts so long, and what a term is of. */
const SPANS: Rows = [
  ['Hợp đồng lao động xác định thời hạn không quá 36 tháng.', 'other'],
  ['Công việc có thời hạn dưới 12 tháng cũng phải ký hợp đồng.', 'other'],
  ['Hợp đồng thời vụ dưới 3 tháng không phải đóng.', 'other'],
  ['Khách được vay vốn với lãi suất 7%/năm, thời hạn 15 năm.', 'production', 'production'],
  ['Người lao động được nghỉ phép 12 ngày.', 'other'],
  ['Việc xây dựng kéo dài hơn 2 năm.', 'works'],
  ['Thời gian xây dựng nhà máy là 18 tháng.', 'works'],
  ['Tập đoàn xây dựng kế hoạch 5 năm.', 'other'],
  ['Hàng tồn đọng quá 90 ngày phải tái xuất.', 'trade'],
  ['Chuyến thăm kéo dài 3 ngày.', 'participation'],
  ['Lớp tập huấn diễn ra trong 2 ngày.', 'participation'],
  ['Cơn mưa kéo dài 3 giờ.', 'other'],
]

/** Tasks, plans, works of art, contracts and shares. */
const MATTERS: Rows = [
  ['Sở được giao 12 nhiệm vụ.', 'other'],
  ['Kiến trúc sư đề xuất 2 phương án.', 'other'],
  ['Bài viết nêu 5 giải pháp, 7 nguyên tắc.', 'other', 'other'],
  ['Cục ban hành 4 thủ tục.', 'procedure'],
  ['Bảo tàng có 300 tác phẩm.', 'other'],
  ['Ban giám khảo nhận 300 bài dự thi.', 'participation'],
  ['Có 2 loại hợp đồng.', 'procedure'],
  ['Hai nước ký 3 điều ước song phương.', 'organisation', 'procedure'],
  ['Quỹ thực hiện 100 điều ước của trẻ mồ côi.', 'other'],
  ['Giám đốc đã ký 10 hợp đồng.', 'investment'],
  ['Nhà thầu ký 2 hợp đồng với chủ đầu tư.', 'investment'],
  ['Công ty phát hành 5 triệu cổ phiếu.', 'investment'],
  ['Cổ phiếu tăng 5%.', 'production'],
]

/** Bodies that take part in a trade and in a meeting; points and houses of a town; what aircraft do. */
const PLACES: Rows = [
  ['Có 40 ngân hàng tham gia nộp thuế điện tử.', 'organisation'],
  ['Có 40 ngân hàng tham gia hội chợ.', 'participation'],
  ['Thành phố còn 18 điểm ngập.', 'works'],
  ['Tỉnh có 6 điểm du lịch.', 'organisation'],
  ['Dự án đường sắt phải giải toả 300 căn nhà.', 'works'],
  ['Xã xây 20 căn nhà cho hộ nghèo.', 'housing'],
  ['Không quân thực hiện 30 đợt xuất kích.', 'other'],
  ['Sở tổ chức 30 đợt tuyên truyền.', 'participation'],
]

describe('types of deeds, spans, matters and places', () => {
  it.each(TIMES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(SPANS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(MATTERS)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
  it.each(PLACES)('%s', (clause, ...types) => expect(typesOf(clause)).toEqual(types))
})
