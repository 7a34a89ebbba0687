import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** How the figures of a text are tied: each link as "what → relation → which", by the numbers as they are written. */
test.each<[string, ...string[]]>([
  // the size of one, behind "loại" too
  ['Hội cấp 90 bồn nước loại 500 lít.', '500 each 90'],
  ['Hội cấp 90 bồn nước, gồm 3 loại.'],
  ['Huyện có 900 con dê. Tổng sản lượng cá đạt 45 tấn.'],
  // what a whole place takes in or sows is the sum of its parts, and of nothing told before
  ['Xã trồng 45 ha gừng; tổng thu ngân sách đạt 3 tỷ đồng.'],
  ['Muối có 60 ha. Tổng diện tích gieo trồng đạt 900 ha.'],
  ['Trồng 45 ha gừng, tổng kinh phí 3 tỷ đồng.', '3 tỷ total 45'],
  ['Tổng thu ngân sách đạt 30 tỷ đồng, gồm thu nội địa 22 tỷ đồng, thu hải quan 8 tỷ đồng.', '30 tỷ total 22 tỷ, 8 tỷ'],
  // fates, said by the noun, behind it or before it
  ['Vụ nổ làm 3 người Việt Nam thiệt mạng và 11 người bị thương.', '11 with 3'],
  ['Tai nạn khiến một người tử vong và một người phải đi cấp cứu.', 'một with một'],
  ['Tai nạn làm 1 người chết, 1 người trong tình trạng nguy kịch.', '1 with 1'],
  ['Có 28 người được xác nhận đã thiệt mạng nhưng 81 người còn mất tích.', '81 with 28'],
  ['Nội chiến cướp đi sinh mạng của 465.000 người, làm 20.000 người khác bị thương.', '20.000 with 465.000'],
  ['Số người thiệt mạng do bão tăng lên 200 người, 150 người còn mất tích.', '150 with 200'],
  ['Số người tham gia do bão giảm còn 200 người, 150 người còn mất tích.'],
  ['Trong 13 người nhập viện có 4 bệnh nhân bị thương nặng.'],
  ['Vụ cháy làm 2 người chết, 40 người tham gia chữa cháy.'],
  ['Tai nạn làm 2 người chết, 3 xe hư hỏng.'],
  // those who take part, by a noun of their own, and an article that is no part of a pair
  ['Sân bay đón 11 chuyến bay, với tổng số hành khách gần 1.300 người.', '1.300 with 11'],
  ['Chi cục lập 4 tổ công tác (do 4 lãnh đạo chi cục phụ trách).', '4 with 4'],
  ['Hội nghị có khách từ 60 quốc gia cùng 400 doanh nhân.'],
  ['Ông đi một xe máy chở 2 người.'],
  // teams with what they visit, what was called out for it, and the part of the cases that was cleared up
  ['Sở lập 84 đoàn, kiểm tra 1.930 lượt cơ sở.', '1.930 with 84'],
  ['Sở lập 84 đoàn; xã kiểm tra 1.930 lượt cơ sở.'],
  ['Huyện tổ chức 310 đợt tuần tra, truy quét, huy động 2.400 lượt người.', '2.400 with 310'],
  ['Làm rõ 8/9 vụ, bắt xử lý 15 đối tượng.', '15 with 8'],
  ['Lũy kế có 812 ca mắc, 03 ca tử vong.', '03 with 812'],
  ['Lũy kế có 812 ca tử vong, 03 ca nặng.'],
  // a tour goes with those who make it, also where both are counted by 'lượt'
  ['Đồn tổ chức 90 lượt tuần tra/640 lượt cán bộ.', '640 with 90'],
  ['Đón 90 lượt khách/640 lượt khách dự kiến.'],
  // people who are helped with a sum have it
  ['Quỹ đã giúp 640 lượt bệnh nhân với 2,5 tỷ đồng.', '2,5 tỷ total 640'],
  ['Hội nghị có 640 bệnh nhân với 2,5 tỷ đồng.'],
  ['Đội phạt 310 trường hợp với 2,5 tỷ đồng.', '2,5 tỷ total 310'],
  ['Quỹ giải quyết cho 640 lượt người hưởng trợ cấp thai sản với 2,5 tỷ đồng.', '2,5 tỷ total 640'],
  // what a sum goes to, each with a verb of its own, or named behind it; a visit costs nothing
  ['Huyện dành 60 tỷ đồng để xây mới 12 cầu, sửa chữa 30 cầu và làm 8 bến đò.', '60 tỷ total 12, 30, 8'],
  ['Huyện dành 60 tỷ đồng để xây mới 12 cầu, khảo sát 30 cầu.', '60 tỷ total 12'],
  ['Hội góp 3 tỷ đồng để cất 12 căn nhà, sửa 15 căn nhà.', '3 tỷ total 12, 15'],
  ['Sở thu lại 300 tỷ đồng của 6 công trình.', '300 tỷ total 6'],
  ['Sở nhận 300 tỷ đồng của 6 doanh nghiệp.'],
  ['Hội giải ngân 3 tỷ đồng từ Quỹ khuyến nông cho 42 hộ.', '3 tỷ total 42'],
  // what a work or goods have cost
  ['Xã sửa 25 căn nhà, hết 900 triệu đồng.', '900 triệu total 25'],
  ['Xã có 25 căn nhà, hạn đóng góp đã hết, 900 triệu đồng còn thiếu.'],
  ['Sở mua 4.000 liều vắc xin, dự toán khoảng 2 tỷ đồng.', '2 tỷ total 4.000'],
  ['Trạm khám cho 900 lượt người cao tuổi, tiền thuốc là 120 triệu đồng.', '120 triệu total 900'],
  ['Xã có 150 tàu cá với tổng công suất 40.000 CV.', '40.000 total 150'],
  // sums told in turn are each of its own things
  [
    'Xã xây mới 12 căn nhà, sửa chữa 7 căn nhà, kinh phí lần lượt là 900 triệu đồng và 210 triệu đồng.',
    '900 triệu total 12',
    '210 triệu total 7',
  ],
  [
    'Huyện bàn giao 12 nhà mới và 7 nhà sửa chữa, định mức lần lượt là 60 triệu đồng và 30 triệu đồng mỗi căn.',
    '60 triệu each 12',
    '30 triệu each 7',
  ],
  ['Hai xã có 12 nhà mới, 7 cầu, kinh phí lần lượt là 900 triệu đồng và 210 triệu đồng.', '900 triệu total 12, 7'],
  // sizes of one thing, and what others own, have no sum
  ['Cầu có tải trọng 8 tấn, tổng vốn 4 tỷ đồng.'],
  ['Huyện khởi công khối nhà 7 tầng, vốn đầu tư 300 tỷ đồng.'],
  ['Bộ đội cứu được 14 người, thu giữ tài sản trị giá 9 tỷ đồng.'],
  // pairs: schools of several levels, courses that were opened, troupes, rescues, and cases whose parts stand in brackets
  ['Huyện có 19 trường mầm non, tiểu học với 8.200 học sinh.', '8.200 with 19'],
  ['Huyện có 19 trường mầm non, tiểu học; 8.200 học sinh.'],
  ['Có 12 lớp nghề được mở, 310 lao động theo học.', '310 with 12'],
  ['Có 640 diễn viên thuộc 18 đoàn dự hội diễn.', '18 with 640'],
  ['Có 640 diễn viên thuộc 18 tỉnh dự hội diễn.'],
  ['Hải đội xử lý 9 vụ chìm tàu, đưa vào bờ 55 ngư dân.', '55 with 9'],
  [
    'Xảy ra 30 vụ cháy (gồm 20 vụ cháy nhà; 10 vụ cháy rừng), giảm 4 vụ so với năm trước; làm 2 người chết.',
    '2 with 30',
  ],
  [
    'Tàu bạn đưa về 8 thuỷ thủ được cứu sống, đã tìm thấy thi thể 1 người, còn 3 người mất tích.',
    '1 with 8',
    '3 with 8',
  ],
  // an article before a case is no number that those in it go with
  ['Tối qua xảy ra một vụ cháy khiến 3 người chết, 4 người bị thương.', '4 with 3'],
  ['Tối qua xảy ra 1 vụ cháy khiến 3 người chết.', '3 with 1'],
  ['Tối qua xảy ra hai vụ cháy khiến 3 người chết.', '3 with hai'],
  // what breaches pay goes into the budget; what trade pays there is of no case
  ['Chi cục xử lý 61 vụ vi phạm; thu nộp ngân sách 11 tỷ đồng.', '11 tỷ total 61'],
  ['Chi cục mua 61 máy tính; truy thu 11 tỷ đồng tiền thuế.'],
  ['Chi cục có 61 công chức; thu nộp ngân sách 11 tỷ đồng.'],
  // what is built costs by its length, and no one thing by its size
  ['Cây cầu dài 120 m, rộng 9 m, được xây với tổng mức đầu tư 60 tỷ đồng.', '60 tỷ total 120'],
  ['Con kênh dài 4 km được nạo vét với kinh phí 50 tỷ đồng.', '50 tỷ total 4'],
  ['Nền cầu rộng 12 m, được xây với tổng mức đầu tư 60 tỷ đồng.'],
  ['Nhà máy có diện tích 80 ha, tổng mức đầu tư 1.200 tỷ đồng.'],
  ['Lô đất có diện tích 300 m2, trị giá 4 tỷ đồng.', '4 tỷ total 300'],
  ['Sợi dây dài 12 m trị giá 60 triệu đồng.'],
  // "Tổng …" and "Như vậy, …" of what the sentences before have told, where it amounts to it
  [
    'Công ty bị phạt 20 triệu đồng. Chi nhánh bị phạt 15 triệu đồng. Tổng mức phạt là 35 triệu đồng.',
    '35 triệu total 20 triệu, 15 triệu',
  ],
  [
    'Nhà máy nộp 1.420 tỷ đồng phí môi trường và 2.610 tỷ đồng thuế tài nguyên. Như vậy, nhà máy đã nộp trên 4.000 tỷ đồng.',
    '4.000 tỷ total 1.420 tỷ, 2.610 tỷ',
  ],
  ['Công ty bị phạt 20 triệu đồng. Chi nhánh bị phạt 15 triệu đồng. Tổng mức phạt là 45 triệu đồng.'],
  ['Công ty bị phạt 20 triệu đồng. Chi nhánh bị phạt 15 triệu đồng. Công ty mẹ lãi 35 triệu đồng.'],
  // the parts behind those who get them
  [
    'Trung ương cấp 60 tỷ đồng cho 3 tỉnh (Nghệ An 30 tỷ đồng, Hà Tĩnh 20 tỷ đồng, Quảng Trị 10 tỷ đồng).',
    '60 tỷ total 30 tỷ, 20 tỷ, 10 tỷ',
  ],
  // the same told in another unit is of the same things
  ['Tổ công tác thu 18 bao tải, trọng lượng 1.020 kg (1,02 tấn).', '1.020 total 18', '1,02 total 18'],
  // the rest of a name before the bracket of a finer count
  ['Kho giữ 16 thùng sữa cô đặc (184 lon).', '184 total 16'],
  // those who come with vehicles
  ['Huyện cử 3 xe, 14 công binh tới nơi.', '14 with 3'],
  ['Đội thu 2 xe, 9 điện thoại.'],
  ['Vụ sập khiến 2 học sinh chết, 5 em bất tỉnh.', '5 with 2'],
  // more of what the second of a pair counts is of the pair, too; others listed there are not
  ['Hội chợ có 140 gian hàng của 98 hợp tác xã trong tỉnh, 17 hợp tác xã ngoài tỉnh.', '98 with 140', '17 with 140'],
  ['Trường có 42 lớp với 1.680 học sinh, 96 giáo viên.', '1.680 with 42'],
  // what was stolen and is sold, in its sentence or the one before; what one piece fetches sums nothing
  ['Nhóm này trộm hai pho tượng tại một ngôi chùa bán được 2 triệu đồng.', '2 triệu total hai'],
  ['Họ lấy 6 tấn thóc của kho. Sau đó họ bán số thóc được 38 triệu đồng.', '38 triệu total 6'],
  ['Họ nuôi 6 con lợn. Mỗi con bán được 4 triệu đồng.', '4 triệu each 6'],
  ['Có 6 công nhân đến làm. Sau đó xưởng bán được 42 triệu đồng.'],
  // a sum that is laid out for what is handed over
  ['Quỹ trích 300 triệu đồng trao 60 suất học bổng.', '300 triệu total 60'],
  // what is told behind a bracket is of the whole and not of the parts in it
  ['Xã mua 300 chiếc áo mưa (cỡ nhỏ: 200 bộ; cỡ lớn: 100 bộ) có giá 90.000 đồng/bộ.', '90.000 each 300'],
  // a bracket that closes before a sum holds parts, which the sum is not of
  [
    'Giai đoạn đầu xây dựng 55,5 km (4 km cầu và 51,5 km đường) theo hình thức BOT, tổng mức đầu tư 14.462 tỷ đồng.',
    '55,5 total 4, 51,5',
    '14.462 tỷ total 55,5',
  ],
  ['Tổ công tác thu 3 hộp pháo (loại 36 quả), có tổng khối lượng là 4 kg.', '36 each 3', '4 total 3'],
  ['Lượng nhập khẩu là 161 tấn (chiếm 2% tổng lượng nhập khẩu) và 24 tấn (chiếm 1% tổng lượng nhập khẩu).'],
  // what measures the things stands for them
  ['Ông bán 6 căn hộ, có tổng diện tích 3.000 m2, với tổng giá trị 47 tỷ đồng.', '3.000 total 6', '47 tỷ total 6'],
  // places, articles, rates, bounds and penalties of a rule, what a business makes: no things that have a worth
  ['Nhóm này lấy 8,5 tấn chì bên trong hai container với giá trị 450 triệu đồng.', '450 triệu total 8,5'],
  ['Hàng chứa trong 5 container là nhôm phế liệu, trọng lượng 115 tấn.', '115 total 5'],
  ['Một nghi phạm trong băng trộm vàng trị giá 8,3 tỷ đồng bị bắt.'],
  ['Xã trao 12 chiếc xe đạp trị giá 24 triệu đồng.', '24 triệu total 12'],
  ['Đơn hàng dưới 2 kg giá trị từ 50.000 đồng trở lên được miễn phí.'],
  ['Ai làm chết 2 người thì bị phạt tiền từ 50 đến 500 triệu đồng.'],
  ['Công ty khai thác được 331.300 tấn mủ cao su. Tổng doanh thu đạt 22.873 tỷ đồng.'],
  ['Xã trao 150 thùng mì. Tổng trị giá quà là 15 triệu đồng.', '15 triệu total 150'],
  // a bound that each has reached, and what the sum of all is
  ['Nước ta có 11 nhóm hàng đạt kim ngạch trên 1 tỷ USD.', '1 tỷ each 11'],
  ['Tỉnh có 11 nhóm hàng xuất khẩu với tổng kim ngạch trên 1,2 tỷ USD.', '1,2 tỷ total 11'],
  ['Khách nhận 2.000 mã giảm giá mệnh giá 20.000 đồng.', '20.000 each 2.000'],
  // the things stand behind their rate
  ['Hội hỗ trợ 500.000 đồng/suất cho 20 suất quà.', '500.000 each 20'],
  ['Cả nước có 8 bác sĩ trên một vạn dân.'],
  // what things weigh and fetch, in brackets and behind a verb
  ['Tổ công tác thu 22.000 viên nén (8,2 kg) nghi là ma tuý.', '8,2 total 22.000'],
  ['Tổ công tác thu 22.000 viên nén (ngày 8) nghi là ma tuý.'],
  ['Giá trị của 255.000 cổ phần là 510 tỷ đồng.', '510 tỷ total 255.000'],
  ['Chi cục bán đấu giá toàn bộ 4.900 lít dầu được 57 triệu đồng.', '57 triệu total 4.900'],
  ['Dự án có tổng mức đầu tư 7.779 tỷ đồng cho 2,2 km.', '7.779 tỷ total 2,2'],
  ['Quỹ ủng hộ 3 tỷ đồng để cải tạo, xây dựng lại 2 ngôi trường.', '3 tỷ total 2'],
  ['Cảng vay vốn mua chiếc cẩu 32 tấn trị giá 15 tỷ đồng.'],
  ['Trái cây tươi đạt 27.900 tấn, trị giá 39,4 triệu USD.', '39,4 triệu total 27.900'],
  ['Kho có 47 máy cũ, bị kiểm tra 30 lần. Trị giá lô hàng trên 1,3 tỷ đồng.', '1,3 tỷ total 47'],
  // cases of a pair and their fine, loans, and no sum of the dead
  [
    'Đội bắt 40 vụ/39 tàu với 205 đối tượng buôn lậu; xử phạt vi phạm hành chính gần 3 tỷ đồng.',
    '39 with 40',
    '205 with 40',
    '3 tỷ total 40',
  ],
  ['Ngân hàng cho vay 89 khách hàng tại 7 tỉnh với 24 tỷ đồng.', '24 tỷ total 89'],
  ['Hội nghị có 89 khách hàng với 24 tỷ đồng tiền vay.'],
  ['Bão làm 27 người chết, 5 người mất tích, thiệt hại 9 tỷ đồng.', '5 with 27'],
  // a bound is that of each thing, and of no person
  ['Cơ sở có từ 10 lao động trở lên và có doanh thu từ 3 tỷ đồng trở lên.'],
  [
    'Có 30 mặt hàng đạt kim ngạch trên 1 tỷ USD, trong đó điện thoại có kim ngạch lớn nhất, đạt 36,7 tỷ USD.',
    '1 tỷ each 30',
  ],
  // shortened, and what is in one
  ['Công ty phát hành 4.760 cổ phiếu với giá 10.000 đồng/cp.', '10.000 each 4.760'],
  ['Kho giữ 23 thùng khẩu trang (một thùng 50 hộp).', '50 each 23'],
  ['Công an bắt hai người đàn ông (một người 52 tuổi).'],
  // goods of another name in brackets, in greater number, and what is no finer count
  ['Kho giữ 16 thùng sữa (184 lon).', '184 total 16'],
  ['Kho giữ 2 chiếc điện thoại (1 chiếc cũ).'],
  ['Chị mua 1 cặp bò (2 con).'],
  // sums whose amount stands behind them, wholes, and lengths that weigh nothing
  ['Hạt điều đạt 69 triệu USD (tương đương 23.000 tấn).', '69 triệu total 23.000'],
  ['Hạt điều đạt 69 triệu USD (tăng 23.000 tấn).'],
  ['Bị cáo buôn 23 m3 gỗ (trong tổng số 614 m3 bị giữ).'],
  ['Cây dài 8 m, khối lượng 9 m3.'],
  ['Dự án tạo việc làm cho 3.000 lao động, tổng doanh thu 40 tỷ đồng.'],
  // grades of goods, bounds of each, and no losses
  ['Tàu chở 1.800 lít xăng RON 92, hơn 650 tấn quặng, trị giá hàng hoá 37 tỷ đồng.', '37 tỷ total 1.800, 650'],
  ['Có 519 đơn vị nợ trên 100 triệu đồng với tổng số nợ 424 tỷ đồng.', '424 tỷ total 519'],
  ['Có 19 đơn vị nợ bảo hiểm xã hội trên 100 triệu đồng với tổng số nợ 24 tỷ đồng.', '24 tỷ total 19'],
  ['Cả năm xảy ra 12 vụ cháy, thiệt hại 3 tỷ đồng.'],
  // goods that the sentence before has told, by their name
  ['Đội thu 500 bao thuốc lá. Số hàng trên có trị giá 20 triệu đồng.', '20 triệu total 500'],
  ['Đội thu 12 hộp gỗ. Toàn bộ số gỗ trên có khối lượng 3 m3.', '3 total 12'],
  ['Đội thu 12 xe máy. Toàn bộ số gỗ trên có khối lượng 3 m3.'],
  ['Một suất quà gồm: 2 kg thịt, 3 gói mì. Tổng trị giá quà là 15 triệu đồng.'],
  // the price of one, and of what has been weighed
  ['Anh mua 1 cây thuốc với giá 22 triệu đồng.', '22 triệu total 1'],
  ['Anh mua 4 cây thuốc với giá 22 triệu đồng.'],
  ['Ông mua 32 con lợn, tổng trọng lượng 1.200 kg, với giá 36 triệu đồng.', '1.200 total 32', '36 triệu total 32'],
  // parts that amount to a whole
  [
    'Quỹ chi 450 triệu đồng (lần 1 là 300 triệu đồng, lần 2 là 150 triệu đồng).',
    '450 triệu total 300 triệu, 150 triệu',
  ],
  ['Quỹ chi 450 triệu đồng (lần 1 là 300 triệu đồng, lần 2 là 120 triệu đồng).'],
  ['Quỹ chi 450 triệu đồng (theo luật), đợt đầu 300 triệu đồng, đợt sau 150 triệu đồng.'],
  [
    'Hai nhà máy góp 30 tỷ đồng. Cụ thể, nhà máy giấy góp 18 tỷ đồng, nhà máy đường góp 12 tỷ đồng.',
    '30 tỷ total 18 tỷ, 12 tỷ',
  ],
  // things of one size, rates of what is counted for each
  ['Đội thu 3 hộp pháo (loại 36 quả).', '36 each 3'],
  ['Mỗi xe mang 8 quả bom, mỗi quả nặng 110 kg.', '110 each 8'],
  ['Khách nhận 2.000 mã giảm giá mệnh giá từ 20.000 đến 90.000 đồng.', '20.000 đến 90.000 each 2.000'],
  ['Đội thu 1 tờ tiền mệnh giá 20.000 đồng.', '20.000 each 1'],
  ['Nước này có 30 triệu dân, thu nhập bình quân đầu người 4.000 USD/người.'],
  // far back only what is told anew
  ['Xã trao 190 suất quà.\n\nTrời nắng.\n\nMỗi suất quà trị giá 500.000 đồng.', '500.000 each 190'],
  ['Anh mua 47 chiếc.\n\nTrời nắng.\n\nĐầu năm có thêm lô hàng giá 10 triệu đồng/chiếc.'],
  // what bodies and people have, and what they go by
  ['Có 6 đơn vị tham gia với 11 mẫu gạo.', '11 with 6'],
  ['Có 44 thí sinh với 95 bài thi.', '95 with 44'],
  ['Có 44 người đã đến chợ để mua sắm với 95 món hàng.'],
  ['Cả nước có 28 nước đầu tư với 1.530 dự án, tổng vốn đăng ký 22 tỷ USD.', '1.530 with 28', '22 tỷ total 1.530'],
  ['Hai người trên một xe máy tử vong, 3 người khác bị thương.', '3 with Hai'],
  // changes of cases and of those accused are told together, those of the dead are not
  ['So với năm trước tăng 28 vụ, 13 người chết.'],
  ['So với năm trước tăng 28 vụ nhưng giảm 13 bị can.', '13 with 28'],
  // cases and those accused right beside each other
  ['Công an khởi tố 12 vụ 19 bị can.', '19 with 12'],
  ['Huyện xét xử 12 vụ án 19 bị cáo.', '19 with 12'],
  ['Vụ án có 19 bị cáo.'],
  // households and those who live in them, and a rate of people
  ['Xã sơ tán 3.047 hộ/11.843 người đến nơi an toàn.', '11.843 with 3.047'],
  ['Tỷ lệ mắc là 30 ca/100.000 người.'],
  // what is laid out by places behind a measure
  ['Mưa lũ làm sạt lở 45 km kênh (huyện Yên Kim 12, huyện Hàm Lập 33).', '45 total 12, 33'],
  // a whole and its parts
  ['Trong số 4,1 tỷ đồng trên có 3 tỷ đồng tiền thuế và 1,1 tỷ đồng tiền phạt.', '4,1 tỷ total 3 tỷ, 1,1 tỷ'],
  ['Kho rộng 4.000 m2, bao gồm 3.500 m2 kho hàng và 500 m2 nhà điều hành.', '4.000 total 3.500, 500'],
  ['Kho rộng 4.000 m2, bao gồm 3.500 m2 kho hàng và 300 m2 nhà điều hành.'],
  // added as decimals: in binary 1,1 and 2,2 come to more than 3,3
  ['Kho rộng 3,3 ha, bao gồm 1,1 ha kho hàng và 2,2 ha nhà điều hành.', '3,3 total 1,1, 2,2'],
  // the toll of accidents: behind the case, without a noun, beyond brackets and semicolons, and of "others"
  ['Trong tuần xảy ra 6 vụ, chết 4 người, bị thương 5 người.', '4 with 6', '5 with 6'],
  ['Toàn huyện xảy ra 6 vụ tai nạn, chết 04, bị thương 05.', '04 with 6', '05 with 6'],
  ['Người chết: 4 người (2 trẻ em); mất tích: 3; bị thương: 15.', '3 with 4', '15 with 4'],
  ['Vụ sập giàn giáo làm 3 người chết (2 nam, 1 nữ), 9 người bị thương.', '9 with 3'],
  ['Sự cố khiến một công nhân tử vong, còn hai công nhân khác đang điều trị.', 'hai with một'],
  ['Tàu vớt được 12 ngư dân đang bám phao giữa biển, còn 2 người mất tích.', '2 with 12'],
  ['Thống kê cho thấy 61 học sinh từ lớp 1 đến lớp 9 đã thiệt mạng trong mùa mưa và 140 em bị thương.', '140 with 61'],
  ['Toàn huyện xảy ra 6 vụ tai nạn, xử phạt 45 trường hợp.'],
  ['Vụ nổ làm 3 người chết, 5 người khác đứng xem.', '5 with 3'],
  ['Vụ nổ làm 9 người bị thương, hai trong số này nguy kịch.'],
  ['Có 9 người dự họp, còn 2 người khác vắng mặt.'],
  // who acts in a case is told between it and those whom he seizes
  ['Qua 3 chuyên án, lực lượng chức năng bắt giữ 8 đối tượng.', '8 with 3'],
  ['Qua 3 chuyên án, lực lượng chức năng gặp gỡ 8 đối tượng.'],
  // settlements and those who live there, people and bodies
  ['Xã có 7 thôn, 1.500 hộ với 6.100 khẩu.', '1.500 with 7', '6.100 with 1.500'],
  ['Phường có 9 khu phố, 2.300 hộ/8.800 khẩu.', '2.300 with 9', '8.800 with 2.300'],
  ['Xã có 7 thôn, 15 cán bộ.'],
  ['Dự án ảnh hưởng đến 410 hộ và 3 tổ chức.', '3 with 410'],
  // the lanes of a road and what a number is held against are no things that a sum is of
  ['Cao tốc có 6 làn xe, 2 làn dừng khẩn cấp, tổng mức đầu tư 14.000 tỷ đồng.'],
  [
    'Tỉnh đón 90.000 lượt khách, vượt con số 70.000 lượt khách của năm trước, tổng thu 80 tỷ đồng.',
    '80 tỷ total 90.000',
  ],
  // what things can do together, what people have given up, what fields have yielded
  ['Tỉnh có 12 dự án điện gió với tổng công suất 640 MW.', '640 total 12'],
  ['Tỉnh có 12 dự án điện gió, tốc độ gió trung bình 6 m/s.'],
  ['Trong năm có 48 hộ hiến 3.900 m2 đất làm đường.', '3.900 total 48'],
  ['Trong năm có 48 hộ sống trên 3.900 m2 đất.'],
  ['Hợp tác xã thu hoạch 5 ao, trúng 14 tấn tôm.', '14 total 5'],
  ['Hợp tác xã có 5 ao, mua 14 tấn thức ăn.'],
  // what is owed is of those who owe it, and what is listed behind a sum is what it is of
  ['Số tiền chậm đóng là 16 tỷ đồng của 210 đơn vị.', '16 tỷ total 210'],
  ['Số tiền ủng hộ là 16 tỷ đồng của 210 đơn vị.'],
  ['Có 40 đơn vị chậm đóng từ 6 tháng trở lên với 12 tỷ đồng.', '12 tỷ total 40'],
  ['Công trình có tổng vốn 700 tỷ đồng, gồm 4 đập chính và 6 đập phụ.', '700 tỷ total 4, 6'],
  ['Công trình có tổng vốn 700 tỷ đồng, giao cho 4 xã.'],
  ['Đội thu 5 kg hồng phiến (khoảng 9.000 viên).', '5 total 9.000'],
  ['Đội thu 5 kg hồng phiến (ngày 9).'],
  // sums multiplied by a count that has a noun, and by the bare number of a formula
  ['Quỹ cấp 700 suất x 400.000đ.', '400.000 each 700'],
  ['Hộ cận nghèo 300.000đ x 150 hộ.', '300.000 each 150'],
  ['Trợ cấp tính bằng 5 x 1.490.000 đồng.'],
  // what the families of the dead and the injured get, and nobody else
  [
    'Bão làm 6 người chết, 14 người bị thương.\n\nTỉnh hỗ trợ gia đình có người chết 20 triệu đồng/người, người bị thương 5 triệu đồng/người.',
    '14 with 6',
    '20 triệu each 6',
    '5 triệu each 14',
  ],
  ['Bão làm 6 người chết.\n\nTỉnh hỗ trợ gia đình có người bị thương 5 triệu đồng/người.'],
  // the term of each of several, and that of somebody else
  ['Ba bị cáo còn lại lĩnh mức án từ 24 đến 30 tháng tù.', '24 đến 30 each Ba'],
  ['Hai bị cáo cùng lĩnh 7 năm tù.', '7 each Hai'],
  ['Vụ án có ba bị cáo, người cầm đầu lĩnh 9 năm tù.'],
  // one thing for each of those counted has no count of its own that its value is of
  [
    'Phiên chợ phục vụ 400 lượt hộ, mỗi hộ nhận 1 phiếu mua hàng mệnh giá 200.000 đồng.',
    '1 each 400',
    '200.000 each 400',
  ],
  // marks join any two nouns, but no two of one noun
  ['Cả năm ghi nhận 512 ca/3 tử vong.', '3 with 512'],
  ['Đơn vị bắt 58 vụ = 81 đối tượng.', '81 with 58'],
  ['Cả năm có 512 ca/600 ca.'],
  // members and their households, deputies and those who sent them, seats, declarations, opinions
  ['Xã cấp gạo cho 900 nhân khẩu thuộc 240 hộ.', '240 with 900'],
  ['Xã cấp gạo cho 900 nhân khẩu thuộc diện nghèo, 240 hộ khác tự lo.'],
  ['Dự hội nghị có 150 cử tri đại diện 12 tổ dân phố.', '12 with 150'],
  ['Có 300 đại biểu tại 25 điểm cầu.', '25 with 300'],
  ['Có 300 đại biểu tại 25 huyện.'],
  ['Có 400 doanh nghiệp mở 21.000 tờ khai.', '21.000 with 400'],
  ['Có 400 doanh nghiệp mở 21 chi nhánh.'],
  ['Hội nghị nhận 16 lượt ý kiến phát biểu với 30 kiến nghị.', '30 with 16'],
  ['Toàn xã có 8 trường, 120 lớp, 3.900 học sinh.', '120 with 8', '3.900 with 8'],
  ['Huyện có 60 tổ vay vốn và 1.900 hộ vay.', '1.900 with 60'],
  // a change between the case and its toll
  [
    'Tháng qua xảy ra 13 vụ cháy, tăng 4 vụ so với tháng trước; làm 2 người chết, 3 người bị thương.',
    '2 with 13',
    '3 with 13',
  ],
  ['Tháng qua xảy ra 13 vụ cháy, tăng 4 vụ so với tháng trước; có 2 người được khen.'],
  // what a named whole is split into in the next sentence, to the last digit, and what is taken off it
  [
    'Lũy kế tổng thu đạt 2.416,5 tỷ đồng, tăng 9%. Thu nội địa 2.104,2 tỷ đồng, tăng 8%; thu khác 312,3 tỷ đồng.',
    '2.416,5 tỷ total 2.104,2 tỷ, 312,3 tỷ',
  ],
  ['Lũy kế tổng thu đạt 2.416,5 tỷ đồng, tăng 9%. Thu nội địa 2.104,2 tỷ đồng, thu khác 300 tỷ đồng.'],
  ['Lũy kế đạt 2.416,5 tỷ đồng. Năm trước đạt 2.104,2 tỷ đồng, thấp hơn 312,3 tỷ đồng.'],
  [
    'Kim ngạch đạt 950 triệu USD. Trong số này, xuất khẩu 600 triệu USD (+9%), nhập khẩu 350 triệu USD (+5%).',
    '950 triệu total 600 triệu, 350 triệu',
  ],
  // what a list of lines holds is summed up below it, and what a paragraph tells is not
  [
    'Đoàn trao:\n- 40 chiếc xe đạp;\n- 150 bộ sách, 900 cuốn vở.\nTổng giá trị quà tặng là 95 triệu đồng.',
    '95 triệu total 40, 150, 900',
  ],
  ['Xã có 40 chiếc xe.\n\nTổng giá trị quà tặng là 95 triệu đồng.'],
  // fines of cases, works that a sum is for, losses of a list, goods of a name of their own, and no costs taken off
  ['Đội xử phạt 210 trường hợp, thành tiền 620 triệu đồng.', '620 triệu total 210'],
  ['Xã cần 2 tỷ đồng để xử lý 4 điểm sạt lở.', '2 tỷ total 4'],
  [
    'Lốc làm 90 nhà tốc mái, hư hỏng; 45 ha lúa ngã đổ; 30 cột điện gãy; tổng thiệt hại 12 tỷ đồng.',
    '12 tỷ total 90, 45, 30',
  ],
  ['Họ chở 41 chuyến hàng với tổng cộng 900 tấn đường, trị giá 14 tỷ đồng.', '900 total 41', '14 tỷ total 900'],
  ['Anh trồng 2 ha quế, trừ chi phí còn lãi 90 triệu đồng.'],
  ['Đường có mặt cắt ngang 36 m, tổng mức đầu tư 900 tỷ đồng.'],
  // things whose rate stands before them behind a cross, and crops that a price does not name
  ['Hộ nghèo được 1 triệu đồng/hộ x 80 hộ.', '1 triệu each 80'],
  ['Gạo đạt 390.000 tấn, giá xuất khẩu bình quân 610 USD/tấn.', '610 each 390.000'],
  ['Gạo đạt 390.000 tấn, giá cà phê xuất khẩu 3.610 USD/tấn.'],
  // parts over semicolons that amount to their whole, and those that do not
  [
    'Dự án cần 640 tỷ đồng. Trong đó ngân sách tỉnh góp 310 tỷ đồng; vốn huyện 130 tỷ đồng; vốn vay 200 tỷ đồng.',
    '640 tỷ total 310 tỷ, 130 tỷ, 200 tỷ',
  ],
  ['Dự án cần 640 tỷ đồng. Trong đó ngân sách tỉnh góp 310 tỷ đồng; vốn huyện 130 tỷ đồng; vốn vay 20 tỷ đồng.'],
  // each of what was built anew, each of what was mended, and the sum of both
  [
    'Hội xây mới 11 căn nhà và sửa chữa 7 căn nhà. Mỗi căn xây mới được cấp 60 triệu đồng, mỗi căn sửa chữa 20 triệu đồng; tổng số tiền là 800 triệu đồng.',
    '60 triệu each 11',
    '20 triệu each 7',
    '800 triệu total 11, 7',
  ],
  ['Hội xây mới 11 căn nhà và sửa chữa 7 căn nhà. Mỗi căn được cấp 60 triệu đồng.', '60 triệu each 11, 7'],
  // where no packet is counted, those who get one are
  [
    'Đoàn thăm, tặng quà 95 hộ nghèo, mỗi suất gồm 300.000 đồng tiền mặt và nhu yếu phẩm trị giá 150.000 đồng.',
    '300.000 each 95',
    '150.000 each 95',
  ],
  ['Xã có 95 hộ nghèo, mỗi suất học bổng trị giá 300.000 đồng.'],
  // what those get who have lost somebody, were hurt, or have lost their house
  [
    'Sạt lở làm 4 người chết, 9 người khác phải nhập viện. Huyện hỗ trợ 15 triệu đồng cho mỗi gia đình có người tử vong, 4 triệu đồng/người bị thương.',
    '9 with 4',
    '15 triệu each 4',
    '4 triệu each 9',
  ],
  [
    'Lốc làm sập 12 căn nhà, làm hư hỏng 70 căn khác.\n\nTỉnh hỗ trợ nhà bị sập 45 triệu đồng/nhà, nhà hư hỏng 6 triệu đồng/nhà.',
    '45 triệu each 12',
    '6 triệu each 70',
  ],
  [
    'Lửa thiêu rụi hoàn toàn 5 căn nhà, thiêu rụi một phần 8 căn nhà.\n\nPhường hỗ trợ mỗi hộ có nhà cháy hoàn toàn 9 triệu đồng.',
    '9 triệu each 5',
  ],
  ['Xã có 12 căn nhà mới.\n\nTỉnh hỗ trợ nhà bị sập 45 triệu đồng/hộ.'],
  ['Bão làm 6 người chết. Mỗi kg cá chết chỉ bán được 20.000 đồng.'],
  // trade as a whole is not the worth of what was declared
  ['Chi cục làm thủ tục cho 5.200 tờ khai. Tổng kim ngạch xuất nhập khẩu đạt 410 triệu USD.'],
  ['Ông nuôi 2 vụ tôm, trừ chi phí còn lời 90 triệu đồng.'],
  // goods that nobody has counted, the fine beyond them, and what all cases come to
  ['Đội bắt 46 vụ vi phạm, trị giá hàng hóa khoảng 5 tỷ đồng; xử phạt 900 triệu đồng.', '900 triệu total 46'],
  ['Đội bắt 46 vụ vi phạm, tổng trị giá hàng hóa vi phạm 5 tỷ đồng.', '5 tỷ total 46'],
  [
    'Đội lập biên bản 730 trường hợp, trong số này 84 lái xe say rượu; tước 51 giấy phép lái xe, nộp kho bạc 2 tỷ đồng tiền phạt.',
    '2 tỷ total 730',
  ],
  // what is told of each in brackets, between two of a list
  [
    'Quỹ trao 30 suất cho học sinh (2 triệu đồng/suất) và 10 suất cho sinh viên (mỗi suất 5 triệu đồng), tổng giá trị 110 triệu đồng.',
    '2 triệu each 30',
    '5 triệu each 10',
    '110 triệu total 30, 10',
  ],
  // the cases of the sentence before, and no others
  ['Cả quý xảy ra 21 vụ cháy, giảm 3 vụ. Các vụ cháy làm 2 người chết, 5 người bị thương.', '2 with 21', '5 with 21'],
  ['Cả quý xảy ra 21 vụ cháy. Các lễ hội thu hút 5.000 người.'],
  // a list of forces and the machines that they came with, and no house with its goods
  ['Huyện huy động 210 người gồm công an, dân quân cùng 5 máy xúc.', '5 with 210'],
  ['Vụ cháy làm 1 người bị bỏng, căn bếp cùng 2 xe máy bị thiêu rụi.'],
  // a society is as large as it is, what was founded has its members
  ['Toàn huyện có 19 cơ sở Hội, 4.800 hội viên.'],
  ['Năm qua thành lập 19 chi hội với 480 hội viên.', '480 with 19'],
  // fates that are told behind the noun
  ['Cộng dồn là 640 ca mắc, hai ca không qua khỏi.', 'hai with 640'],
  ['Lũ cướp đi sinh mạng của ba người trong một gia đình; 1 cháu bé hiện chưa tìm thấy.', '1 with ba'],
  // teams and their players, those who come to the same, where they sit
  ['Giải có 9 đội, 140 vận động viên tranh tài.', '140 with 9'],
  ['Đơn vị có 9 đội, 140 máy tính.'],
  ['Sở mở 5 phiên giao dịch, thu hút 70 doanh nghiệp và 1.900 lao động.', '70 with 5', '1.900 with 5'],
  ['Có 320 thí sinh dự thi tại 14 phòng thi.', '14 with 320'],
  ['Dự họp có 90 đại biểu, đại diện cho 4.200 hội viên.', '4.200 with 90'],
  // how far a whole has come stands between it and its parts
  [
    'Huyện giải ngân 96 tỷ đồng, đạt 62% kế hoạch; trong đó vốn tỉnh 51 tỷ đồng, đạt 70%; vốn huyện 45 tỷ đồng, đạt 55%.',
    '96 tỷ total 51 tỷ, 45 tỷ',
  ],
  // the goods, and not those who get them; of a pair those who owe; what they have borrowed
  ['Tỉnh cấp 21 tấn lúa giống cho 1.200 hộ, tổng kinh phí 800 triệu đồng.', '800 triệu total 21'],
  ['Hội có 90 tổ với 3.100 hộ vay, dư nợ 140 tỷ đồng.', '3.100 with 90', '140 tỷ total 3.100'],
  ['Hội nhận ủy thác cho 9.200 hộ vay 410 tỷ đồng.', '410 tỷ total 9.200'],
  ['Hội tặng quà 9.200 hộ, chi 410 triệu đồng.'],
  // what was mended has the sum with what was built, a part has a sum of its own
  ['Tỉnh xây mới 450 căn nhà, sửa chữa 160 căn nhà với tổng kinh phí 35 tỷ đồng.', '35 tỷ total 450, 160'],
  [
    'Khu có 45 dự án, trong đó 30 dự án mới với tổng vốn 850 triệu USD và 15 dự án cũ với tổng vốn 90 triệu USD.',
    '850 triệu total 30',
    '90 triệu total 15',
  ],
  // beyond a bracket a semicolon still ends the clause
  [
    'Hội trao 20 suất học bổng (1 triệu đồng/suất) cho học sinh; làm con đường dài 2 km trị giá 80 triệu đồng.',
    '1 triệu each 20',
    '80 triệu total 2',
  ],
  // terms of those who are left, without a verb
  ['Bị cáo cầm đầu lĩnh 20 năm tù, 5 bị cáo còn lại từ 7 năm đến 15 năm tù.', '7 năm đến 15 each 5'],
  // the field of the sentence before, by its crop
  [
    'Diện tích gieo trồng đạt 2.450 ha, trong đó lúa 1.820 ha, ngô 630 ha. Năng suất lúa đạt 58 tạ/ha, sản lượng 10.556 tấn.',
    '2.450 total 1.820, 630',
    '58 each 1.820',
    '10.556 total 1.820',
  ],
  [
    'Bà con thả 2.100 ha tôm, gồm 1.900 ha tôm thẻ, 200 ha tôm sú. Sản lượng tôm đạt 4.800 tấn.',
    '2.100 total 1.900, 200',
    '4.800 total 2.100',
  ],
  ['Xã nuôi 57 ha tôm sú, 46 ha tôm thẻ chân trắng. Sản lượng tôm sú là 30 tấn.', '30 total 57'],
  ['Ngô gieo được 640 ha. Năng suất lúa đạt 58 tạ/ha.'],
  // capital of ventures, added to it, and bare behind a comma
  ['Tỉnh điều chỉnh 23 lượt dự án, số vốn tăng thêm 95 triệu USD.', '95 triệu total 23'],
  ['Có 17 lượt dự án điều chỉnh tăng vốn thêm 95 triệu USD.', '95 triệu total 17'],
  ['Tỉnh có 17 dự án mới, vốn 2.300 tỷ đồng.', '2.300 tỷ total 17'],
  ['Đứng đầu là Nhật Bản: 61 dự án, 1,4 tỷ USD.', '1,4 tỷ total 61'],
  ['Tỉnh có 17 dự án, thu ngân sách 2.300 tỷ đồng.'],
  ['Tỉnh có 17 xã, 2.300 tỷ đồng tiền gửi.'],
  // those who are caught, whatever else is done to them, and those whom an event brings together
  ['Công an làm rõ 64 vụ, bắt giữ và vận động đầu thú 90 đối tượng.', '90 with 64'],
  ['Công an phá 12 vụ án, bắt, khởi tố 31 bị can.', '31 with 12'],
  ['Công an làm rõ 64 vụ, vận động và bảo vệ 90 nhân chứng.'],
  ['Lễ hội có 15 hoạt động, quy tụ hơn 60 nghệ nhân.', '60 with 15'],
  ['Lễ hội có 15 hoạt động, phê bình hơn 60 nghệ nhân.'],
  // machines with those who work with them, forces of several names with what they come with
  ['Nhà thầu huy động 60 đầu máy, 180 công nhân thi công ngày đêm.', '180 with 60'],
  ['Công ty đưa đến 9 máy ủi cùng 40 kỹ sư.', '40 with 9'],
  ['Công ty có 9 máy tính, 40 kỹ sư.'],
  ['Huyện huy động 500 dân quân, công an, đoàn viên và 11 xe tải.', '11 with 500'],
  ['Huyện có 500 dân quân; 11 xe tải chờ sửa.'],
  // places that stand for meetings; zones and who has settled there
  ['Các tổ đại biểu gặp gỡ cử tri tại 41 điểm, có 3.600 lượt người dự.', '3.600 with 41'],
  ['Các tổ đại biểu gặp gỡ cử tri tại 41 điểm với 3.600 cử tri tham dự.', '3.600 with 41'],
  ['Đường sạt lở tại 41 điểm, gần đó có 3.600 người.'],
  ['Đến nay, 5 khu công nghiệp của tỉnh có 210 dự án đang hoạt động.', '210 with 5'],
  ['Đến nay, 5 khu công nghiệp bỏ trống, 210 dự án bị thu hồi.'],
  // one more thing of what is in each
  [
    'Hội trao 300 phần quà, mỗi phần gồm 10 kg gạo, một thùng mì và 200.000 đồng.',
    '10 each 300',
    'một each 300',
    '200.000 each 300',
  ],
  // capital that is added, and the whole of it told before
  ['Tỉnh có 134 dự án điều chỉnh tăng thêm 571 triệu USD.', '571 triệu total 134'],
  ['Tỉnh có 134 dự án điều chỉnh, kim ngạch tăng thêm 571 triệu USD.'],
  [
    'Tổng vốn đăng ký đạt 674,5 triệu USD. Cụ thể, cấp mới 86 dự án với 142,5 triệu USD; 34 dự án điều chỉnh tăng thêm 532 triệu USD.',
    '674,5 triệu total 142,5 triệu, 532 triệu',
    '142,5 triệu total 86',
    '532 triệu total 34',
  ],
  // how fine a machine is has no worth; what is built on a road costs with it
  ['Bệnh viện mua máy chụp 64 lát cắt với kinh phí 19 tỷ đồng.'],
  ['Tuyến dài 12,5 km, có 3 cầu; tổng mức đầu tư 980 tỷ đồng.', '980 tỷ total 12,5'],
  // goods of one list, whatever is said of each of them
  [
    'Đội tiêu hủy 4 tấn thịt đông lạnh đã bốc mùi, 900 hộp kem không rõ nguồn gốc và 70 bao thuốc lá nhập lậu, tổng trị giá 1,9 tỷ đồng.',
    '1,9 tỷ total 4, 900, 70',
  ],
  // what borrowers have been paid out, and what a field has yielded
  ['Trong quý, 5.120 lượt hộ được giải ngân 310 tỷ đồng.', '310 tỷ total 5.120'],
  ['Trong quý, 5.120 lượt hộ được tuyên truyền, tỉnh giải ngân 310 tỷ đồng.'],
  ['Xã gặt 640 ha lúa, năng suất 6,1 tấn/ha, tính ra được 3.900 tấn thóc.', '6,1 each 640', '3.900 total 640'],
  ['Xã gặt 640 ha lúa, năng suất 6,1 tấn/ha, kho còn 3.900 tấn thóc.', '6,1 each 640'],
  // rates by another measure or name than what was counted, and what they cost
  ['Huyện đào 61 km mương, chi phí 3,5 triệu đồng/km.', '3,5 triệu each 61'],
  ['Tổ bay rải phân cho 70 ha ngô, chi phí 20.000 đồng/sào.', '20.000 each 70'],
  ['Bà con bẫy được 5.100 con chuột, xã thưởng 1.500 đồng/đuôi.', '1.500 each 5.100'],
  ['Đồn khánh thành 6 “Mái ấm vùng cao”, mức hỗ trợ 70 triệu đồng/nhà.', '70 triệu each 6'],
  ['Sở nhắc nhở 8 công ty, mỗi đơn vị nộp 15 triệu đồng.', '15 triệu each 8'],
  ['Đội lập 64 biên bản vi phạm, bình quân 4,2 triệu đồng/trường hợp.', '4,2 triệu each 64'],
  ['Đội mua 64 máy tính, bình quân 4,2 triệu đồng/trường hợp.'],
  // the whole is meant where a sentence begins anew, and its part by its own name
  [
    'Hội chuẩn bị 310 suất quà, trong đó 70 suất cho cựu binh. Mỗi suất gồm 5 kg gạo và 200.000 đồng tiền mặt.',
    '5 each 310',
    '200.000 each 310',
  ],
  // what a rule promises or a tariff asks is of nobody told in the sentence before
  ['Còn 84 hộ chưa dời đi. Ai bàn giao đất sớm được thưởng 9 triệu đồng/hộ.'],
  ['Trường tuyển 240 học sinh. Học phí từ 60.000 đồng/học sinh/tháng.'],
  ['Cả 84 hộ đã dời đi. Mỗi hộ được thưởng 9 triệu đồng.'],
  ['Hội có 900 hội viên. Quỹ bình quân 300.000 đồng/hội viên.'],
  ['Tòa tuyên bốn đồng phạm lĩnh mức án từ 6 đến 9 năm tù.', '6 đến 9 each bốn'],
  // what things that were sold, or cases that were punished, have brought in
  ['Chị em bán 31 tấn phế liệu, thu về 240 triệu đồng.', '240 triệu total 31'],
  ['Hơn 31 tấn phế liệu được bán, đem về 240 triệu đồng.', '240 triệu total 31'],
  ['Đội xử phạt 57 vụ, thu 2,6 tỷ đồng.', '2,6 tỷ total 57'],
  ['Đội bắt 57 vụ đánh bạc, thu 2,6 tỷ đồng.'],
  ['Đội xử phạt 57 tài xế chở quá tải, thu 2,6 tỷ đồng.', '2,6 tỷ total 57'],
  ['Hội bán đấu giá 9 bức ảnh thu về 2,6 tỷ đồng.', '2,6 tỷ total 9'],
  ['Hội xem 9 bức ảnh thu về 2,6 tỷ đồng.'],
  // the capital in a bracket is that of the list before it, and goods may be told again in money
  ['Xã xây 9 phòng học, 4 nhà để xe (vốn 31 tỷ đồng).', '31 tỷ total 9, 4'],
  ['Hội chia 700 túi thuốc, quy ra tiền chừng 95 triệu đồng.', '95 triệu total 700'],
  // cases in a bracket behind their people, stands and their visitors, fronts and who works there
  ['Đồn ngăn chặn 31 người vượt biên (14 vụ).', '14 with 31'],
  ['Đồn đón 31 người vượt biên (14 hộ).'],
  ['Phiên chợ quy tụ 75 gian hàng, thu hút hơn 4.000 lượt khách.', '4.000 with 75'],
  ['Trên công trường có 6 mũi thi công, 140 kỹ sư.', '140 with 6'],
  ['Xã có 31 tấn phế liệu, thu về 240 triệu đồng tiền quỹ.'],
  // what is on accounts, taxes that are assessed, and a sum told in two currencies
  ['Công an phong tỏa 41 tài khoản có số dư 7,5 tỷ đồng và 90.000 USD.', '7,5 tỷ total 41', '90.000 total 41'],
  ['Cục xử lý 5 doanh nghiệp khai sai mã số, ấn định thuế 640 triệu đồng.', '640 triệu total 5'],
  // what was lost is worth the loss that is told of it, here or in a sentence of its own; a long list is no such thing
  [
    'Hạn làm 1.200 ha lúa bị ảnh hưởng, trong đó mất trắng 300 ha; 25 ha rau héo rụi; thiệt hại gần 19 tỷ đồng.',
    '19 tỷ total 1.200, 25',
  ],
  ['Lửa thiêu rụi 900 m2 xưởng, 60 m3 gỗ và 4 máy cưa. Thiệt hại ban đầu ước 3 tỷ đồng.', '3 tỷ total 900, 60, 4'],
  [
    'Các đội bắt 26 vụ với 31 đối tượng, tịch thu 1.800 bao thuốc lá, 7 tấn đường cát; trị giá hàng vi phạm 2 tỷ đồng.',
    '31 with 26',
    '2 tỷ total 1.800, 7',
  ],
  // a measure is the sum of two that amount to it, and not of one
  ['Xã trồng 30 ha lúa, 20 ha ngô, tổng diện tích 50 ha.', '50 total 30, 20'],
  ['Xã trồng 30 ha lúa, 20 ha ngô, tổng diện tích 60 ha.'],
  ['Cây màu đạt 36 ha, tổng diện tích lúa đạt 79 ha.'],
  // what was raised in all is the worth of no single thing told before
  ['Hội tặng 900 suất quà. Tổng giá trị huy động cho nhân đạo đạt gần 8,2 tỷ đồng.'],
  ['Hội tặng 900 suất quà. Tổng giá trị là 8,2 tỷ đồng.', '8,2 tỷ total 900'],
  // what was saved is not the worth of those who were
  ['Đội cứu được 14 người, bảo vệ khối tài sản trị giá hơn 9 tỷ đồng.'],
  ['Tặng 14 người khối tài sản trị giá hơn 9 tỷ đồng.', '9 tỷ total 14'],
  // groups and their members, places of an exam and their rooms, works and their homes, firms and their workers
  ['Huyện lập 140 tổ chuyển đổi số, gồm 980 thành viên.', '980 with 140'],
  ['Hội duy trì 60 tổ tiết kiệm, thu hút 1.900 thành viên.', '1.900 with 60'],
  ['Toàn huyện có 14 cơ sở Hội, 3.100 hội viên.'],
  ['Sở bố trí 21 điểm thi với 380 phòng.', '380 with 21'],
  ['Tỉnh có 5 dự án hoàn thành với 1.640 căn.', '1.640 with 5'],
  ['Báo cáo của 310 doanh nghiệp, sử dụng 24.800 lao động.', '24.800 with 310'],
  ['Báo cáo của 310 doanh nghiệp, có 24.800 lao động mất việc.'],
  ['Bè có 30 tấn cá bớp, 8 tấn ốc chết, mất trên 5 tỷ đồng.', '5 tỷ total 30, 8'],
  ['Bão làm 9 nhà sập, 70 nhà tốc mái, 4 tàu chìm, 50 ha mía đổ. Thiệt hại ước tính 40 tỷ đồng.'],
  ['Xã có 900 m2 xưởng và 4 máy cưa. Thiệt hại ban đầu ước 3 tỷ đồng.'],
  // an account of its own, and what something has come to, are of nothing told before; nor are aims measured by what is told of each
  ['Diện tích cây ăn quả có 3.100 ha, đạt 98% kế hoạch; tổng thu ngân sách đạt 41 tỷ đồng.'],
  ['Xã cấp 640 giấy chứng nhận, đạt 90% kế hoạch. Tổng giá trị sản xuất công nghiệp đạt 210 tỷ đồng.'],
  ['Xã trồng 90 ha bưởi, nâng tổng diện tích lên 700 ha.'],
  ['Có 8 chỉ tiêu vượt kế hoạch, gồm: tổng sản lượng thóc 9.000 tấn.'],
  ['Xã xây 8 cầu, tổng kinh phí 6 tỷ đồng.', '6 tỷ total 8'],
  ['Quỹ cho vay hộ cận nghèo 31 tỷ đồng, với 720 hộ.', '31 tỷ total 720'],
  // what is done to more of the same is summed with them
  ['Hội cất mới 18 căn nhà và sửa chữa 6 căn nhà với số tiền 930 triệu đồng.', '930 triệu total 18, 6'],
  ['Hội cất 18 căn nhà và trao 40 suất quà với số tiền 930 triệu đồng.', '930 triệu total 40'],
  // one of the things by a classifier, and what it is worth holds nothing more
  ['Hội tặng 40 xe đạp, mỗi chiếc trị giá 2 triệu đồng và 90 bộ sách.', '2 triệu each 40'],
  ['Chị bán 40 kg bưởi, mỗi chiếc 20.000 đồng.'],
  // of what was done to them, told behind the stroke
  [
    'Huyện xây 30 căn, sửa 20 căn, mức 60 triệu đồng/căn xây và 25 triệu đồng/căn sửa.',
    '60 triệu each 30',
    '25 triệu each 20',
  ],
  ['Tỉnh trao 90 suất mức 400.000 đồng.', '400.000 each 90'],
  ['Tỉnh trao 90 suất với 400 triệu đồng.', '400 triệu total 90'],
  // both told for a month
  ['Xã chi trả hằng tháng cho 90 đối tượng với số tiền 40 triệu đồng.', '40 triệu total 90'],
  // what a field has yielded, right behind it
  ['Ông có 3 ha nhãn, thu hoạch 20 tấn.', '20 total 3'],
  ['Bà trồng 4 sào hoa, vụ này thu 90 triệu đồng.', '90 triệu total 4'],
  ['Xã có 3 ha rừng, thu ngân sách 20 tỷ đồng.'],
  // an estimate of losses, and whose they are
  ['Lốc làm 90 nhà tốc mái; 40 ha ngô dập nát. Ước tính thiệt hại ban đầu khoảng 9 tỷ đồng.', '9 tỷ total 90, 40'],
  ['Hạn làm 40 ha lúa của 90 hộ bị cháy, ước mất 2 tỷ đồng.', '90 with 40', '2 tỷ total 40'],
  // bodies that are inspected, helpers and whom they help, rooms, opinions, strength, and where meetings are held
  ['Sở mở 9 cuộc thanh tra hành chính tại 31 đơn vị.', '31 with 9'],
  ['Sở mở 9 lớp học tại 31 đơn vị.'],
  ['Xã cử 60 lượt dân quân giúp 20 hộ gặt lúa.', '20 with 60'],
  ['Đảo có 40 khách sạn với 900 buồng.', '900 with 40'],
  ['Phiên họp có 14 lượt đại biểu nêu 20 câu hỏi.', '20 with 14'],
  ['Huyện lập 9 tổ công tác với tổng quân số 140 cán bộ.', '140 with 9'],
  ['Tổ đại biểu có 30 cuộc tiếp xúc tại 7 huyện, với 2.100 cử tri tham dự.', '2.100 with 30'],
  ['Dịch bùng phát với 900 trẻ mắc và 4 trẻ tử vong.', '4 with 900'],
  // partners, fields and their owners, lessons in several matters
  ['Huyện có 14 hợp tác xã liên kết với 5 doanh nghiệp.', '5 with 14'],
  ['Huyện có 14 hợp tác xã tại 5 xã.'],
  ['Xã cấp chứng chỉ cho 900 ha quế của 410 hộ.', '410 with 900'],
  ['Xã cấp chứng chỉ cho 900 ha quế tại 410 hộ.'],
  ['Hội mở 4 lớp may, nấu ăn cho 160 chị em.', '160 with 4'],
  ['Xã trao 90 giấy cho 80 hộ dân.', '80 with 90'],
  // what was sold, or spent by those who came, behind a rate, too; what a business makes is of none of its people
  ['Phiên chợ có 31 gian hàng nông sản, doanh thu khoảng 900 triệu đồng.', '900 triệu total 31'],
  ['Đảo đón 7.000 lượt khách, công suất phòng 90%, doanh thu đạt 8 tỷ đồng.', '8 tỷ total 7.000'],
  ['Ông câu được 3 tấn mực, bán 90 nghìn đồng/kg, thu về 270 triệu đồng.', '270 triệu total 3'],
  ['Tổ thu mua 40 tấn chè, doanh thu 2 tỷ đồng.', '2 tỷ total 40'],
  ['Tổ trồng 12 ha chè, doanh thu 2 tỷ đồng.'],
  ['Xưởng có 31 lao động, doanh thu 8 tỷ đồng.'],
  // what bodies borrow, what fees are waived for, capital and capacity
  ['Quỹ cho 12 hợp tác xã vay 9 tỷ đồng.', '9 tỷ total 12'],
  ['Chi nhánh giải ngân 90 tỷ đồng cho 25 doanh nghiệp.', '90 tỷ total 25'],
  ['Tỉnh dành 40 tỷ đồng miễn học phí cho 9.000 học sinh.', '40 tỷ total 9.000'],
  ['Ban điều chỉnh tăng vốn 8 dự án với 31 triệu USD.', '31 triệu total 8'],
  ['Xã có 6 trạm bơm, tổng công suất 4.000 m3/giờ.', '4.000 total 6'],
  ['Xã có 6 trạm bơm, mỗi ngày bơm 4.000 m3/giờ.'],
  ['Xã có 900 ha cà phê, năng suất nhân 3 tấn/ha.', '3 each 900'],
  ['Mặn làm 120 ha chanh rụng trái, thiệt hại 4 tỷ đồng.', '4 tỷ total 120'],
  // groups and schools in several matters, jobs, what was recovered, what cases come to, and who pays together
  ['Đồn lập 15 tổ tự quản đường biên, cột mốc với 210 thành viên.', '210 with 15'],
  ['Đội đến 9 trường THPT, THCS tuyên truyền cho 4.000 học sinh.', '4.000 with 9'],
  ['Huyện có 31 trường mầm non, tiểu học với 410 lớp, 12.000 học sinh.', '410 with 31', '12.000 with 31'],
  ['Huyện có 9 cơ sở của người mù tạo việc làm cho 230 lao động.', '230 with 9'],
  ['Phiên có 25 doanh nghiệp với nhu cầu tuyển 1.900 lao động.', '1.900 with 25'],
  ['Đoàn phát hiện 31 hồ sơ sai, thu hồi 64 triệu đồng.', '64 triệu total 31'],
  ['Đoàn gửi 31 hồ sơ mẫu, thu hồi 64 triệu đồng.'],
  ['Cục thụ lý 920 việc, tương ứng 210 tỷ đồng.', '210 tỷ total 920'],
  ['Cục thi hành xong 580 việc, đạt 84%, vượt 0,5% so với kế hoạch; thu được 64 tỷ đồng.', '64 tỷ total 580'],
  ['Hội bán đấu giá 7 bức tranh thu 640 triệu đồng.', '640 triệu total 7'],
  ['Xã phạt 40 hộ và 6 doanh nghiệp, tổng số tiền 190 triệu đồng.', '6 with 40', '190 triệu total 40, 6'],
  // what was built by its kind, houses by their households, fields that are paid for, several kinds of households
  ['Ngành sửa 80 nhà vệ sinh, bình quân 12 triệu đồng/công trình.', '12 triệu each 80'],
  ['Huyện chia đất cho 62 hộ, làm mới 43 căn nhà, mức 46 triệu đồng/hộ.', '46 triệu each 43'],
  ['Huyện chia đất cho 62 hộ, làm mới 43 căn nhà, riêng đất 46 triệu đồng/hộ.', '46 triệu each 62'],
  ['Xã khoán 2.700 ha rừng, chi trả 400.000 đồng/ha/năm.', '400.000 each 2.700'],
  ['Xã có 2.700 ha cam, lãi 400.000 đồng/ha/năm.'],
  ['Tỉnh hỗ trợ 160 hộ nghèo, 200 hộ cận nghèo, mỗi hộ 50.000 đồng.', '50.000 each 160, 200'],
  ['Tỉnh hỗ trợ 160 hộ nghèo, 200 em mồ côi, mỗi em 50.000 đồng.', '50.000 each 200'],
  // all of the parts that the sentence has told, herds, doctors, talks, forged papers, and what is lent through others
  [
    'Hội trao 300 suất học bổng, trong đó 200 suất cấp một, mỗi suất 2 triệu đồng; 100 suất cấp hai, mỗi suất 3 triệu đồng; tổng trị giá 700 triệu đồng.',
    '2 triệu each 200',
    '3 triệu each 100',
    '700 triệu total 300',
  ],
  ['Huyện giao 54 con trâu, bò giống cho 27 hộ nghèo.', '27 with 54'],
  ['Có 28 bác sĩ trẻ phát thuốc miễn phí cho 870 người cao tuổi.', '870 with 28'],
  ['Hội mở 40 buổi nói chuyện, có 9.600 lượt thanh niên tham gia.', '9.600 with 40'],
  ['Hội mở 40 buổi nói chuyện tại nhiều vùng quê, có 9.600 lượt thanh niên tham gia.', '9.600 with 40'],
  ['Hội mở 40 buổi nói chuyện tại nhiều vùng quê, có 9.600 lượt thanh niên vắng mặt.'],
  ['Bà lập khống 63 hồ sơ vay, chiếm đoạt trên 18 tỷ đồng.', '18 tỷ total 63'],
  ['Bà nộp 63 hồ sơ vay, đóng trên 18 tỷ đồng.'],
  ['Hội nhận ủy thác 40 tỷ đồng vốn vay ngân hàng chính sách cho 900 hộ.', '40 tỷ total 900'],
  ['Ban phân bổ số tiền 11 tỷ đồng cho 5 huyện.', '11 tỷ total 5'],
  ['Đường mới qua 4 xã dài 17 km.'],
  ['Xã có 4 tuyến đường dài 17 km.', '17 total 4'],
  ['Hồ Đồng Cam có dung tích 18 triệu m3, tổng mức đầu tư 640 tỷ đồng.'],
  // ideas, ventures that a plan is for, and all who are praised
  ['Phong trào có 34 sáng kiến, làm lợi 14 tỷ đồng.', '14 tỷ total 34'],
  ['Vốn của huyện là 310 tỷ đồng, bố trí cho 74 dự án.', '310 tỷ total 74'],
  ['Huyện khen 5 tập thể, 12 cá nhân với tổng số tiền 96 triệu đồng.', '12 with 5', '96 triệu total 5, 12'],
  ['Tai nạn xảy ra 90 vụ, cướp đi sinh mạng 40 người và khiến 70 người mang thương tật.', '40 with 90', '70 with 90'],
])('%s', (text, ...expected) => {
  const { figures } = read(text).result
  const written = new Map(figures.map(({ id, text }) => [id, text]))
  const told = figures.flatMap(({ text, links }) =>
    links.map(({ rel, to }) => `${text} ${rel} ${to.map((id) => written.get(id)).join(', ')}`),
  )
  expect(told).toEqual(expected)
})
