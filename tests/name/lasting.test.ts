import { describe } from 'vitest'
import { type Row, testItems } from './clauses.js'

/** Who is so old, and what lasts so long. */
const PERSONS_AND_SPANS: readonly Row[] = [
  ['Bà K’Lệ, 67 tuổi, ở thôn 3.', 'Bà K’Lệ'],
  ["Anh Y'Thắng Niê, 36 tuổi, dệt vải.", "Anh Y'Thắng Niê"],
  ['Em Trần Bảo Ngân, lớp 12A3, 18 tuổi, quê Phú Thọ.', 'Em Trần Bảo Ngân'],
  ['Tài xế Lu, 31 tuổi, dừng xe.', 'Lu'],
  ['Nhà bà Ngô Thị Tám (60 tuổi) ở cuối thôn.', 'Ngô Thị Tám'],
  ['Chị có con trai út 3 tuổi.', 'con trai út'],
  ['Bị hại là bé gái chưa đầy 16 tuổi.', 'bé gái'],
  ['Tòa tuyên phạt Trần Văn Khởi 15 năm tù.', 'tù'],
  ['Cơ sở bị đình chỉ hoạt động 3 tháng.', 'đình chỉ hoạt động'],
  ['Thời hạn của hợp đồng là 50 năm.', 'Thời hạn'],
  ['Công an gặp một phụ nữ (35 tuổi) ở bến.', 'phụ nữ'],
  ['Trang mạng đăng tin về sản phụ dưới 16 tuổi.', 'sản phụ'],
  ['Ông có 35 năm công tác trong ngành.', 'công tác'],
  ['Ông có 8 năm 6 tháng giữ chức trưởng ban.', 'giữ chức trưởng ban'],
  // months go on with the years of an age, and of whom a rule tells stands behind it
  ['Ông Bảy đủ 61 tuổi 6 tháng.', 'Ông Bảy', 'Ông Bảy'],
  // an age that is nobody's
  ['Tuổi bình quân của ban chấp hành là 43,5 tuổi.', 'Tuổi bình quân'],
  ['Tuổi thọ trung bình của người dân vùng cao đạt 70,2 tuổi.', 'Tuổi thọ trung bình'],
  ['Bà Tư qua tuổi nghỉ hưu, năm nay 62 tuổi.', 'Bà Tư'],
  [
    'Tuổi nghỉ hưu là 61 tuổi 9 tháng đối với lao động nam và 57 tuổi đối với lao động nữ.',
    'lao động nam',
    'lao động nam',
    'lao động nữ',
  ],
  ['Tăng thêm 4 tháng đối với lao động nữ.', 'lao động nữ'],
  ['Cháu Hà Văn Tí, 4 tuổi, nói đối với mẹ thì thôi.', 'Cháu Hà Văn Tí'],
  ['Thời hạn là 15 ngày đối với lao động nữ.', 'Thời hạn'],
  // what somebody did or underwent so long, and not who; by what rule tells of nobody's deed
  ['Cô Mận thuê phòng được khoảng 4 tháng thì dọn đi.', 'thuê phòng'],
  ['Các hộ tái định cư phải chờ đợi thêm 3 năm.', 'chờ đợi'],
  ['Thí sinh cần có hộ khẩu thường trú từ 24 tháng trở lên.', 'thường trú'],
  ['Bà Nhàn đi công tác đến 90 ngày.', 'đi công tác'],
  // what was done too late, but "không quá thời hạn" tells of no delay
  ['Nộp báo cáo thuế quá thời hạn quy định từ 01 ngày đến 05 ngày thì bị phạt.', 'Nộp báo cáo thuế'],
  ['Hồ sơ được trả không quá thời hạn 5 ngày.', 'thời hạn'],
  ['Trường hợp con dưới 8 tháng tuổi thì ghi riêng.', 'con'],
  // what has one term together is told of by the first of it
  ['Bị cáo bị cấm đảm nhiệm chức vụ, cấm hành nghề hoặc làm công việc nhất định 2 năm.', 'cấm đảm nhiệm chức vụ'],
  ['Công ty bị cấm kinh doanh 1 năm, cấm huy động vốn 3 năm.', 'cấm kinh doanh', 'cấm huy động vốn'],
  ['Chị không làm việc và không hưởng lương 20 ngày.', 'không hưởng lương'],
  // when something happened to the subject, and what grows old and is nobody
  ['Đào Văn Thọ ra đồng chăn trâu giúp mẹ, khi mới 9 tuổi.', 'Đào Văn Thọ'],
  ['Ông Bùi Tấn Lực xa quê, rồi mở xưởng gỗ ở tuổi 31.', 'Ông Bùi Tấn Lực'],
  ['Lửa cháy lan tới rừng thông 40 năm tuổi.', 'rừng thông'],
  ['Xã cho hạ những cây đa có độ tuổi trên 90 năm.', 'cây đa'],
  ['Người cầm cuốc phá vườn cam khoảng 7 tháng tuổi.', 'vườn cam'],
  ['Thuý vào vườn hái rau, 15 tuổi.', 'Thuý'],
  // the first word of a sentence is no name, and a country is none either
  ['Người đàn ông 66 tuổi qua đường.', 'Người đàn ông'],
  ['Người phụ nữ Hàn Quốc (52 tuổi) đi lạc.', 'Người phụ nữ Hàn Quốc'],
  ['Anh Hoà 33 tuổi.', 'Anh Hoà'],
  ['Thời gian trung bình thông quan cho một lô hàng là 9 ngày.', 'Thời gian trung bình thông quan'],
  ['Giá vé cho một khách là 20 giờ.', 'Giá vé'],
  // the full stop of an initial is none of a sentence
  ['Kẻ gian cướp túi của chị Đ. T.K. D.\n(36 tuổi, ngụ quận 2).', 'Đ. T.K. D.'],
  ['Bán nước ở đây là ông Lê Văn Th.\n(67 tuổi).', 'Lê Văn Th.'],
  ['Nhà có con nhỏ.\n(3 tuổi)', null],
  ['Bán nước ở đây là chị N.T.\nM.D., 38 tuổi, quê Cà Mau.', 'N.T.\nM.D.'],
  // the noun of a person with what is before a mark, and no verb or range of ages
  ['Nạn nhân là một người đàn ông (59 tuổi).', 'người đàn ông'],
  ['Người dân thấy con gái chị (5 tuổi) ở chợ.', 'con gái chị'],
  ['Mẹ ôm con 5 tuổi chạy ra ngoài.', 'con'],
  ['Suất dành cho gia đình có con nhỏ dưới 10 tuổi.', 'con nhỏ'],
  ['Chị để lại hai đứa con 7 tuổi và 3 tuổi.', 'đứa con', 'đứa con', 'đứa con'],
  ['Nhóm gồm 12 cậu bé trong độ tuổi 11-16.', 'cậu bé', 'cậu bé'],
  ['Người cao tuổi nhất 83 tuổi.', 'Người cao tuổi'],
  ['Con tàu 30 tuổi đã được thay.', 'Con tàu'],
  ['Ông quen bà Thu từ hồi bà Thu mới 15 tuổi.', 'bà Thu'],
  // at an age: the subject
  ['Ông Lò Văn Páo trở thành giám đốc Công ty Hải An ở tuổi 34.', 'Ông Lò Văn Páo'],
  ['Đến tuổi 28, Lò Văn Páo rời bản.', 'Lò Văn Páo'],
  ['Nhóm mất 8 tháng để hoàn thành hồ sơ.', 'hoàn thành hồ sơ'],
  ['Thầy có 15 năm dạy chữ.', 'dạy chữ'],
  // what lasted so long is what is done, not who does it; a verb that tells nothing alone leaves it to the subject
  ['Công ty Hải An sẽ thi công trong 2 năm.', 'thi công'],
  ['Ông phải bơi suốt 7 tiếng để vào bờ.', 'bơi'],
  ['Lực lượng phản ứng nhanh xử lý trong 5 phút.', 'xử lý'],
  ['Cán bộ này bị khiển trách trong 12 tháng.', 'khiển trách'],
  ['Hợp đồng tư vấn được thực hiện trong 30 tháng.', 'Hợp đồng tư vấn'],
  ['Phiên xét xử kéo dài trong 20 ngày.', 'Phiên xét xử'],
  ['Người bán gửi hồ sơ cho chi cục thuế trong 5 ngày.', 'gửi hồ sơ'],
  // a noun of time that a clause is about keeps what the time is for
  ['Thời gian thực hiện hợp đồng là ba tháng.', 'Thời gian thực hiện hợp đồng'],
  ['Thời gian cần thiết để giám sát mất khoảng 3 giờ.', 'Thời gian cần thiết để giám sát'],
  ['Thời gian được nghỉ giữa giờ là 30 phút.', 'Thời gian được nghỉ giữa giờ'],
  ['Thời gian thu phí được nâng lên 34 năm.', 'Thời gian thu phí'],
  ['Thời hạn của hợp đồng là 2 năm.', 'Thời hạn'],
  ['Cảnh sát đã tước bằng lái xe 2 tháng.', 'tước bằng lái xe'],
  ['Hội đồng xét xử tuyên phạt Trần Văn Khởi 20 năm.', 'tuyên phạt'],
  ['Quá trình thu lưới kéo dài 6 giờ.', 'Quá trình thu lưới'],
  ['Đợt rét này có khả năng kéo dài 3 ngày.', 'Đợt rét'],
  ['Vụ nổ gây ra vụ cháy kéo dài một giờ.', 'vụ cháy'],
  ['Tiệm bánh Hương Lúa có thâm niên hơn 50 năm.', 'thâm niên'],
  ['Keo được thu hoạch với chu kỳ 5-7 năm.', 'chu kỳ'],
  ['Chủ hồ phải thông báo trước hai ngày cho xã.', 'thông báo trước'],
  ['Anh Tư có 14 năm lái xe buýt ở bến Miền Tây.', 'lái xe buýt'],
  ['12 năm dậm chân tại chỗ, dự án bị thu hồi.', 'dậm chân tại chỗ'],
  ['Hồ sơ đã quá hạn 30 ngày tham vấn.', 'tham vấn'],
  // what is done within so long; a term is told of itself
  ['Cây cầu được sửa chữa chỉ trong thời gian 9 tháng.', 'sửa chữa'],
  ['Tỉnh sẽ triển khai thi công trong thời gian 2 năm.', 'thi công'],
  // a time that is pointed to only says when; one that lasts itself is told of
  ['Trong thời gian này chị Hạnh đã đóng bảo hiểm xã hội từ đủ 8 tháng trở lên.', 'đóng bảo hiểm xã hội'],
  ['Thời gian này kéo dài 6 tháng.', 'Thời gian'],
  ['Công ty thuê khu đất ven sông trong thời hạn 50 năm.', 'thời hạn'],
  ['Thời giờ làm việc bình thường không quá 8 giờ/ngày.', 'Thời giờ làm việc bình thường'],
  ['Lao công không làm việc và không hưởng lương 14 ngày.', 'không hưởng lương'],
  ['Hai bên thỏa thuận nghỉ không lương từ 20 ngày trở lên.', 'nghỉ không lương'],
  // what has a term, right before it
  ['Người ký hợp đồng lao động từ 3 tháng trở lên phải kê khai.', 'hợp đồng lao động'],
  ['Lợi suất trái phiếu kỳ hạn 10 năm đã giảm.', 'trái phiếu kỳ hạn'],
  ['Tiền gửi có kỳ hạn từ 6 tháng được ưu đãi.', 'Tiền gửi'],
  // a word of two is no conjunction
  ['Nếu hợp đồng thời vụ dưới 3 tháng thì không phải đóng.', 'hợp đồng thời vụ'],
]

/** What has a term, and what somebody did so long. */
const TERMS: readonly Row[] = [
  // what has a term, and not the noun of the term
  ['Quán bị đình chỉ hoạt động có thời hạn 6 tháng.', 'đình chỉ hoạt động'],
  ['Chị ký hợp đồng lao động có thời hạn từ 2 năm.', 'hợp đồng lao động'],
  ['Khách được cấp thẻ tạm trú có thời hạn 2 năm.', 'thẻ tạm trú'],
  ['Thời hạn vay tối đa 10 năm.', 'Thời hạn vay'],
  ['Bản in ghi hợp đồng thời hạn 4 năm.', 'hợp đồng'],
  ['Chị ký hợp đồng thuê xác định thời hạn 18 tháng.', 'hợp đồng thuê xác định thời hạn'],
  ['Người vào làm đã xác định thời hạn 18 tháng.', 'thời hạn'],
  ['Người lao động vắng mặt ở nơi làm việc trong thời hạn 15 ngày.', 'thời hạn'],
  // what somebody did or underwent, and not who
  ['Con trai bà mất tích hơn 20 ngày.', 'mất tích'],
  ['Chuyến bay bị chậm 3 giờ.', 'Chuyến bay'],
  ['Tòa phạt hai bị cáo 5 năm và 3 năm tù.', 'bị cáo', 'tù', 'tù'],
  ['Ông bị cấm giao dịch chứng khoán trong thời hạn 18 tháng.', 'cấm giao dịch chứng khoán'],
  ['Lễ hội Cầu ngư kéo dài 3 ngày thu hút 40 thuyền.', 'Lễ hội Cầu ngư', 'thuyền'],
]

describe.each([
  ['persons and spans', PERSONS_AND_SPANS],
  ['terms', TERMS],
])('%s', (_, rows) => testItems(rows))
