import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

/** A clause and the item of each of its counts and ages, in the order of the text; null where it names nothing. */
type Row = readonly [clause: string, ...items: (string | null)[]]

const ROWS: readonly Row[] = [
  // what is done in a way of doing something, and what is written or put up tells of, whatever verb it is
  ['Sở đưa ra 9 giải pháp giảm ùn tắc giao thông.', 'giải pháp giảm ùn tắc giao thông'],
  ['Có 3 giải pháp đạt giải cao.', 'giải pháp'],
  ['Có 5 biện pháp được nêu ra.', 'biện pháp'],
  ['Trang này chỉ bạn 6 thao tác xử lý ảnh.', 'thao tác xử lý ảnh'],
  ['Đây là 7 bí quyết giữ chân khách hàng.', 'bí quyết giữ chân khách hàng'],
  ['Xã treo 12 băng rôn tuyên truyền ở ngã ba.', 'băng rôn tuyên truyền'],
  ['Công an thu 40 sổ đăng ký tạm trú.', 'sổ đăng ký tạm trú'],
  // states and words that hold a preposition or a verb
  ['Vụ chìm tàu có 4 người sống sót, 6 người hiện mất tích.', 'người sống sót', 'người hiện mất tích'],
  ['Kênh này có 90.000 người theo dõi.', 'người theo dõi'],
  ['Tàu mang 8 tên lửa hành trình.', 'tên lửa hành trình'],
  ['Công an xử lý 15 vụ đánh nhau, gây rối trật tự.', 'vụ đánh nhau, gây rối trật tự'],
  ['Hai chiến sĩ hy sinh khi chữa cháy.', 'chiến sĩ hy sinh'],
  // verbs that end the phrase, and words of two that hold one
  ['Hai ôtô đâm nhau ở chân đèo.', 'ôtô'],
  ['Ba hành khách ngủ trên xe.', 'hành khách'],
  ['Hàng chục tiểu thương kéo đến cổng chợ.', 'tiểu thương'],
  ['Có 6 nhân viên viết báo cáo.', 'nhân viên'],
  ['Bãi có 4 nhân viên giữ xe.', 'nhân viên giữ xe'],
  ['Xã dựng 20 cột bê tông, phát 500 tờ rơi.', 'cột bê tông', 'tờ rơi'],
  ['Trạm nhận 9.000 liều vắc xin.', 'liều vắc xin'],
  // what those who are counted have not done or do not have
  ['Xã còn 36 hộ chưa có điện.', 'hộ chưa có điện'],
  ['Cả huyện có 5 trường chưa đủ bàn ghế.', 'trường chưa đủ bàn ghế'],
  ['Dãy phố có 2 căn hộ chưa giải toả.', 'căn hộ chưa giải toả'],
  ['Danh sách có 12 hộ không có đất sản xuất.', 'hộ không có đất sản xuất'],
  ['Có 9/15 trường chưa đạt chuẩn.', 'trường chưa đạt chuẩn', 'trường'],
  ['Một thí sinh không biết lịch thi.', 'thí sinh'],
  ['Đội giữ 3 xe máy chưa rõ nguồn gốc.', 'xe máy'],
  ['Huyện có 6 xã không còn hộ đói.', 'xã'],
  ['Hai bạn tôi không bao giờ quên.', 'bạn tôi'],
  // what bare "người" are by; what they only do, and what those do who have a name of their own, tells of nobody
  ['Quỹ chi trả cho 5.600 người hưởng lương hưu.', 'người hưởng lương hưu'],
  ['Đến nay còn 40.000 người tham gia BHXH tự nguyện.', 'người tham gia BHXH tự nguyện'],
  ['Công an mời 3 người chạy xe ôm.', 'người chạy xe ôm'],
  ['Nhà này có 5 người trong gia đình ở.', 'người trong gia đình'],
  ['Xe chở 14 người chạy trên cao tốc.', 'người'],
  ['Có 20 doanh nghiệp tham gia hội chợ.', 'doanh nghiệp'],
  // where only a classifier stands behind the number: its label, or what was counted by it before
  ['Tạm giữ xe máy: 3 chiếc, ô tô: 2 chiếc.', 'xe máy', 'ô tô'],
  ['Xã giao 24 con dê cho 6 hộ, mỗi hộ 4 con.', 'con dê', 'hộ', 'con dê'],
  ['Phường mua 300 chiếc áo (cỡ L: 50 chiếc).', 'chiếc áo', 'chiếc áo'],
  ['Nhà nuôi 20 con.', 'con'],
  ['Trên xe có 1 lái xe và gia đình 5 người.', 'lái xe', 'người'],
  ['Xây 187 nhà, mức 70 triệu đồng mỗi nhà.', 'nhà', 'mức'],
  // parts in brackets are counted as the whole is; what has a label of its own is not
  ['Huyện có 9.000 học sinh (mầm non 3.100, tiểu học 5.900).', 'học sinh', 'học sinh', 'học sinh'],
  ['Tuyển 2.600 vị trí (may mặc khoảng 1.400, điện tử 1.200).', 'vị trí', 'vị trí', 'vị trí'],
  ['Tạo việc làm cho 900 lao động (trong đó xuất khẩu: 88).', 'lao động', 'xuất khẩu'],
  // who did their share is not what is counted
  ['Dân góp 5.100 ngày công, riêng bộ đội trên 1.200.', 'ngày công', 'ngày công'],
  ['Lớp có 40 học viên, riêng phụ nữ 12.', 'học viên', 'phụ nữ'],
  // a label that is no noun is kept whole
  ['Tai nạn làm chết 05, mất tích 01, bị thương 09.', 'chết', 'mất tích', 'bị thương'],
  ['Nồng độ cồn 320, chạy quá tốc độ 412, không đội mũ 98.', 'Nồng độ cồn', 'chạy quá tốc độ', 'không đội mũ'],
  ['Người tham gia BHYT: 98.330.', 'Người tham gia BHYT'],
  // who is named before the noun that an age stands behind, and names behind nouns of two words
  ['Hội giúp chị Lê Thị Hoa, một nông dân 25 tuổi.', 'nông dân', 'Lê Thị Hoa'],
  ['Tại xã Ngọc Lâm, một bé gái 4 tuổi đi lạc.', 'bé gái', 'bé gái'],
  ['Cậu bé Cường 10 tuổi đi lạc.', 'Cường'],
]

test.each(ROWS.map(([clause, ...items]) => [clause, items] as const))('%s', (clause, items) => {
  const { figures } = extractPage(readText(clause, { source: 'clause.txt' }), {}).result
  expect(figures.map((figure) => figure.item)).toEqual(items)
})
