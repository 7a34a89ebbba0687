import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** What of a text is one event, with the role of each figure, by the numbers as they are written. */
test.each<[string, ...string[]]>([
  // shares of what was, in a row of which the first says so; those of a plan are none
  [
    'Cả tỉnh gieo 240 ha vừng, bằng 98% cùng kỳ; phía bắc gieo 90 ha, bằng 101,5%.',
    'production: thing 240, change 98',
    'production: thing 90, change 101,5',
  ],
  ['Lễ truy điệu tiễn đưa 2 phi công hi sinh.', 'casualty: dead 2'],
  ['Bốn người ở bản Thượng hiện vẫn mất tích.', 'casualty: missing Bốn'],
  ['So với cùng kỳ, số hợp tác xã bằng 85%.', 'organisation: change 85'],
  [
    'Thu nội địa 900 tỷ đồng, bằng 60% dự toán; thu hải quan 300 tỷ đồng, bằng 75%.',
    'budget: level 900 tỷ, plan 60',
    'budget: level 300 tỷ, plan 75',
  ],
  // parts in one bracket stay together, also where each could be a case of its own
  [
    'Lũ làm 5 người chết (3 người ở xã Tân An, 2 người ở xã Bình Hòa), 4 người mất tích; 90 ngôi nhà bị ngập; 8 cống nhỏ bị hỏng.',
    'damage: dead 5, dead 3, dead 2, missing 4, lost 90, lost 8',
  ],
  // how far a level is from its plan, and the level of another year in brackets
  [
    'Tỷ lệ bao phủ đạt 88,2%, thấp hơn 3,1% so với chỉ tiêu được giao (91,3%).',
    'people: level 88,2, change 3,1, plan 91,3',
  ],
  ['Tỷ lệ trẻ thấp còi là 14%, giảm 2% so với năm trước (16%).', 'health: level 14, change 2, level 16'],
  // what a resolution has aimed at
  ['Huyện kết nạp 95 đảng viên (nghị quyết 80 đảng viên).', 'people: thing 95, plan 80'],
  // people of any noun receive and take part
  ['Quỹ trả cho 640 chủ rừng.', 'people: recipient 640'],
  [
    'Quỹ nhận 45 triệu đồng từ 30 doanh nghiệp và 120 bạn đọc.',
    'donation: level 45 triệu, participant 30, participant 120',
  ],
  // how much rain fell is told of itself, how long it fell is not
  ['Mưa lớn từ 180 - 240 mm làm 3 người chết.', 'other: level 180 - 240', 'casualty: dead 3'],
  // the whole of a part whose noun stands behind both
  ['Huyện kiểm tra 300 trong tổng số 350 tàu cá.', 'procedure: thing 300, of 350'],
  ['Xã gặt được 120 ha trong tổng số 300 ha lúa.', 'production: thing 120, of 300'],
  // what is said of the parts at once keeps them with their whole
  [
    'Tổng kim ngạch đạt 940 triệu USD; trong đó xuất khẩu 510 triệu USD, nhập khẩu 430 triệu USD, lần lượt tăng 7,2% và 12,5%.',
    'trade: level 940 triệu, level 510 triệu, level 430 triệu, change 7,2, change 12,5',
  ],
  [
    'Tổng kim ngạch đạt 940 triệu USD; trong đó xuất khẩu 510 triệu USD, nhập khẩu 430 triệu USD.',
    'trade: level 940 triệu, level 510 triệu, level 430 triệu',
  ],
  // but what has a change of its own is a level of its own
  [
    'Tổng kim ngạch đạt 940 triệu USD; trong đó xuất khẩu 510 triệu USD, tăng 7,2%, nhập khẩu 430 triệu USD, giảm 1,5%.',
    'trade: level 940 triệu',
    'trade: level 510 triệu, change 7,2',
    'trade: level 430 triệu, change 1,5',
  ],
  // the same cases in the next sentence, by their number, their causes and how they have changed
  [
    'Cả quý xảy ra 21 vụ cháy, giảm 3 vụ so với quý trước. Các vụ cháy làm 2 người chết, thiêu rụi 900 m2 nhà kho. Nguyên nhân chủ yếu là chập điện với 12 vụ (57,1%), bất cẩn khi đun nấu 5 vụ.',
    'case: case 21, change 3, dead 2, lost 900, case 12, share 57,1, case 5',
  ],
  [
    'Cả quý xảy ra 40 vụ tai nạn, làm 18 người chết, 30 người khác mang thương tích. Số vụ giảm 9,5%, số người chết giảm 6 người.',
    'case: case 40, dead 18, injured 30, change 9,5, change 6',
  ],
  ['Năm ngoái nước này bị thâm hụt 70 triệu USD.', 'trade: level 70 triệu'],
  ['Thu nội địa hụt 70 tỷ đồng so với cùng kỳ.', 'budget: change 70 tỷ'],
  ['Cả quý xảy ra 40 vụ tai nạn. Số hộ nghèo giảm 9,5%.', 'case: case 40', 'people: change 9,5'],
  // what those had who were caught
  [
    'Công an bắt giữ 8 vụ, 11 đối tượng mua bán ma túy. Tang vật thu giữ gồm 210 gam heroin, 3 xe máy và 14 triệu đồng.',
    'case: case 8, suspect 11, seized 210, means 3, seized 14 triệu',
  ],
  // the worth of goods that were taken, and money that was
  ['Chi cục xử lý 90 vụ, trị giá hàng tịch thu 2 tỷ đồng.', 'case: case 90, seizedValue 2 tỷ'],
  ['Chi cục xử lý 90 vụ, tịch thu 2 tỷ đồng.', 'case: case 90, seized 2 tỷ'],
  ['Hạt Kiểm lâm xử phạt 71 vụ, thu 14 m3 gỗ các loại, 9 cưa xăng.', 'case: case 71, seized 14, means 9'],
  // a court goes on with what it tries
  [
    'Tòa án tỉnh xét xử 6 bị cáo về tội mua bán ma túy. Theo cáo trạng, nhóm này đã vận chuyển 21 bánh heroin. Tòa còn phạt bổ sung 90 triệu đồng, tịch thu sung công 2 ô tô.',
    'suspect: suspect 6, seized 21, fine 90 triệu, seized 2',
  ],
  ['Tòa án tỉnh xét xử 6 bị cáo. Huyện gieo cấy 210 ha lúa.', 'suspect: suspect 6', 'production: thing 210'],
  // what those who were caught have stated
  [
    'Đội Kiểm soát bắt giữ xe tải chở 900 kg pháo nổ. Lái xe khai được thuê với giá 3 triệu đồng/chuyến.',
    'seizure: seized 900, level 3 triệu',
  ],
  // what the field told before is sold for
  [
    'Xã gieo cấy 420 ha lúa, năng suất 61 tạ/ha. Lúa được mua tại ruộng giá 7.400 đồng/kg, nông dân lãi 20 triệu đồng/ha.',
    'production: thing 420, each 61, level 7.400, level 20 triệu',
  ],
  [
    'Xã gieo cấy 420 ha lúa, năng suất 61 tạ/ha. Giá xăng là 21.400 đồng/lít.',
    'production: thing 420, each 61',
    'production: level 21.400',
  ],
  // what those get who have lost somebody is a matter of its own, also in the same paragraph
  [
    'Xe khách lật làm 3 người chết, 8 người khác phải nhập viện. Tỉnh hỗ trợ gia đình có người tử vong 9 triệu đồng/người, người bị thương 2 triệu đồng/người.',
    'casualty: dead 3, injured 8',
    'gift: each 9 triệu, each 2 triệu',
  ],
  // one more share of a list
  [
    'Tỉnh có 240 dự án, tổng vốn 3,1 tỷ USD, trong đó Hàn Quốc chiếm 31,5%, Nhật Bản 16%.',
    'organisation: thing 240, total 3,1 tỷ, share 31,5, share 16',
  ],
  // papers done in time, what is left of those told before, what has become of them, a narrower name
  [
    'Huyện nhận 5.600 hồ sơ, nộp trực tuyến 4.300 hồ sơ; giải quyết đúng và trước hạn đạt 98,7%.',
    'procedure: thing 5.600, thing 4.300, share 98,7',
  ],
  [
    'Đến nay đã có 820 trên tổng số 910 hộ thoát nghèo; 90 hộ còn lại vẫn khó khăn.',
    'people: thing 820, of 910, thing 90',
  ],
  ['Tòa án thụ lý 310 vụ án ma túy, tăng 12 vụ; đã đưa ra xét xử 287 vụ.', 'case: case 310, change 12, case 287'],
  ['Huyện nhận 9.400 hồ sơ, tăng 8%; hồ sơ trực tuyến 2.600.', 'procedure: thing 9.400, change 8, thing 2.600'],
  // what an offence has cost those who did it, beyond a semicolon
  [
    'Cảnh sát lập biên bản 610 trường hợp vi phạm; tước 75 giấy phép lái xe, nộp kho bạc 1,2 tỷ đồng tiền phạt.',
    'case: case 610, seized 75, fine 1,2 tỷ',
  ],
  [
    'Đội bắt 46 vụ vi phạm, trị giá hàng hóa khoảng 5 tỷ đồng; xử phạt 900 triệu đồng.',
    'case: case 46, seizedValue 5 tỷ, fine 900 triệu',
  ],
  // a plan beside what has been reached of it
  ['Tỷ lệ che phủ rừng đạt 41%/KH 42,5%.', 'other: level 41, plan 42,5'],
  ['Tỷ lệ che phủ rừng đạt 98%/KH năm.', 'other: plan 98'],
  ['Huyện trồng 90 ha rừng/KH 70 ha.', 'production: thing 90, plan 70'],
  ['Sở KH&ĐT thẩm định 14 dự án.', 'organisation: thing 14'],
  // a plan and how far it has been spent
  [
    'Kế hoạch vốn của huyện là 310 tỷ đồng; đến nay giải ngân được 120 tỷ đồng, đạt 38,7%.',
    'budget: plan 310 tỷ, level 120 tỷ, plan 38,7',
  ],
  // another act
  [
    'Hội tặng 20 suất quà cho hộ nghèo, đồng thời vận động được 2 tỷ đồng ủng hộ bà con.',
    'gift: thing 20',
    'donation: level 2 tỷ',
  ],
  // whom somebody honours, before them or behind
  ['Dịp này, 12 tập thể và 30 cá nhân được tỉnh khen thưởng.', 'organisation: recipient 12, recipient 30'],
  ['Dịp này, 12 tập thể đổi mới cách làm, 30 cá nhân có sáng kiến.', 'organisation: thing 12, thing 30'],
  ['Hội nghị biểu dương 28 tập thể, cá nhân.', 'organisation: recipient 28'],
  // bodies that are given money, and none that work is found for
  ['Quỹ giải ngân 14 tỷ đồng cho 32 hợp tác xã.', 'budget: total 14 tỷ, recipient 32'],
  ['Dự án tạo việc làm cho 32 hợp tác xã.', 'people: thing 32'],
  ['Ngân sách tỉnh hỗ trợ 212 hộ khôi phục vườn với số tiền 3,8 tỷ đồng.', 'budget: recipient 212, total 3,8 tỷ'],
  ['Hội giúp 41 hộ thoát nghèo.', 'people: thing 41'],
  // with whom one works, and who tills a field
  ['Hợp tác xã liên kết với 340 hộ.', 'people: participant 340'],
  ['Giống mới được trồng trên 52 ha của 34 hộ.', 'production: thing 52, participant 34'],
  // a part of a total is one, a part of a level is none; what all of them can take is a total, by the day as well
  [
    'Tỉnh xây 12 cầu với tổng mức đầu tư 318 tỷ đồng, trong đó trung ương hỗ trợ 200 tỷ đồng.',
    'works: thing 12, total 318 tỷ, total 200 tỷ',
  ],
  ['Xã huy động 168 tỷ đồng, trong đó nhân dân đóng góp 41 tỷ đồng.', 'donation: level 168 tỷ, level 41 tỷ'],
  ['Trung tâm quản lý 73 công trình, tổng công suất 31.200 m3/ngày đêm.', 'works: thing 73, total 31.200'],
  // what is given is the total of those who gave it; what is said of a part of those told before is a share
  ['Quỹ tiếp nhận 46 tỷ đồng của 1.214 tổ chức.', 'donation: total 46 tỷ, participant 1.214'],
  ['Doanh nghiệp nhận 46 tỷ đồng của ngân sách.', 'budget: level 46 tỷ'],
  ['Qua khảo sát 600 người, có 95% hài lòng.', 'participation: participant 600, share 95'],
  ['Tỷ lệ hài lòng là 95%.', 'other: level 95'],
  // what voters say takes no part
  ['Hội nghị ghi nhận 312 lượt ý kiến của cử tri.', 'participation: thing 312'],
  // what has to be reached; the least of a size or rate is none
  ['Cả năm, tỉnh thu hút tối thiểu 600 triệu USD vốn FDI.', 'investment: plan 600 triệu'],
  ['Con đường rộng tối thiểu 4 m.', 'works: level 4'],
  ['Mức đóng tối thiểu 50.000 đồng.', 'budget: level 50.000'],
  ['Kế hoạch vốn năm 2024 là 5.400 tỷ đồng.', 'budget: plan 5.400 tỷ'],
  ['Huyện được phân bổ 512 tỷ đồng, đến nay giải ngân 389 tỷ đồng.', 'budget: plan 512 tỷ, level 389 tỷ'],
  ['Huyện được phân bổ 512 tỷ đồng.', 'budget: level 512 tỷ'],
  ['Cầu có tổng mức đầu tư 92 tỷ đồng, khối lượng thi công đạt 64%.', 'investment: level 92 tỷ, plan 64'],
  // of a sum it is the plan's part, unless it says of what
  ['Nợ xấu 1.040 tỷ đồng, bằng 1,23% tổng dư nợ.', 'production: level 1.040 tỷ, share 1,23'],
  ['Thu ngân sách 900 tỷ đồng, bằng 60%.', 'budget: level 900 tỷ, plan 60'],
  ['Hai Mẹ được công an phụng dưỡng, mức 2 triệu đồng/tháng.', 'budget: each 2 triệu'],
  // a society and its members are two levels, what was founded with them is one event
  ['Toàn huyện có 19 cơ sở Hội, 4.800 hội viên.', 'organisation: thing 19', 'people: thing 4.800'],
  // people who come with machines
  ['Huyện huy động 210 người gồm công an, dân quân cùng 5 máy xúc.', 'participation: participant 210, means 5'],
  // a fund and what comes to each of those whom nobody has counted
  ['Quỹ khuyến học có 8,4 tỷ đồng, bình quân 41.000 đồng/người dân.', 'scholarship: level 8,4 tỷ, each 41.000'],
  // a share of so many out of a whole, whatever stands between
  ['Có 4.120/4.300 cử tri đi bỏ phiếu, đạt 95,8%.', 'participation: participant 4.120, of 4.300, share 95,8'],
  // the dead of a disease give its record no name
  ['Cộng dồn là 640 ca sốt xuất huyết, 2 ca không qua khỏi.', 'health: thing 640, dead 2'],
  // what hospitals do is no gift as long as it is paid
  ['Bệnh viện đang điều trị cho 120 bệnh nhân.', 'health: thing 120'],
  ['Đoàn khám, cấp thuốc miễn phí cho 120 bệnh nhân.', 'health: recipient 120'],
  // visits that were made, and what was found
  ['Công an kiểm tra 930 lượt cơ sở, xử phạt 41 trường hợp vi phạm.', 'case: event 930, case 41'],
  // overdue debt goes with the loans, what is left with the papers
  [
    'Hội quản lý 90 tổ với 3.100 hộ vay, dư nợ 140 tỷ đồng; tỷ lệ nợ quá hạn 0,1%.',
    'production: thing 90, recipient 3.100, total 140 tỷ, level 0,1',
  ],
  ['Huyện đã giải quyết 8.200 hồ sơ, đạt 99,8%; còn 16 hồ sơ quá hạn.', 'procedure: thing 8.200, share 99,8, thing 16'],
  // what is earned with what was grown
  [
    'Gia đình ông trồng 2 ha thanh long, thu hoạch 40 tấn quả, bán với giá 15.000 đồng/kg, trừ chi phí lãi 300 triệu đồng.',
    'production: thing 2, total 40, level 15.000, level 300 triệu',
  ],
  // what one of many has given is told of itself
  [
    'Có 35 đơn vị ủng hộ với số tiền 4,2 tỷ đồng. Trong đó, Công ty Điện lực ủng hộ 500 triệu đồng.',
    'donation: participant 35, total 4,2 tỷ',
    'donation: level 500 triệu',
  ],
  // another act behind "và"
  [
    'Đoàn khám bệnh, phát thuốc miễn phí cho 620 người dân và tặng 50 suất quà.',
    'health: recipient 620',
    'gift: thing 50',
  ],
  // an aim holds for all that its sentence lists, but not for what has been reached
  [
    'Năm 2025, tỉnh phấn đấu trồng mới 500 ha rừng; giải quyết việc làm cho 2.000 lao động.',
    'production: plan 500',
    'people: plan 2.000',
  ],
  [
    'Năm nay tỉnh trồng mới 500 ha rừng; giải quyết việc làm cho 2.000 lao động.',
    'production: thing 500',
    'people: thing 2.000',
  ],
  // what an aim is joined to is aimed at, and a matter of its own
  [
    'Tỉnh phấn đấu thu hút tối thiểu 200 triệu USD vốn FDI và đưa tỷ lệ lấp đầy khu công nghiệp lên 80%.',
    'investment: plan 200 triệu',
    'works: plan 80',
  ],
  // who trades takes part in it
  ['Chi cục làm thủ tục cho 4.210 tờ khai của 125 doanh nghiệp.', 'trade: thing 4.210, participant 125'],
  // who has borrowed gets what is lent, and people get what is given to each of them
  ['Ngân hàng có tổng dư nợ 640 tỷ đồng với 14.200 khách hàng.', 'production: total 640 tỷ, recipient 14.200'],
  ['Cho vay nước sạch có 860 hộ, mức vay 25 triệu đồng/hộ.', 'production: recipient 860, each 25 triệu'],
  ['Hội tặng quà 48 gia đình chính sách, mỗi suất 500.000 đồng.', 'gift: recipient 48, each 500.000'],
  ['Hội nhận phụng dưỡng 3 cụ già.', 'people: recipient 3'],
  ['Xưởng có 48 lao động, lương 8 triệu đồng/người/tháng.', 'people: thing 48, each 8 triệu'],
  ['Bệnh viện đang điều trị nội trú cho 64 bệnh nhân.', 'health: thing 64'],
  // parts of people are what their whole is, and parts of a plan are planned
  [
    'Huyện đón 82.000 lượt khách, tăng 18,2%, trong đó khách quốc tế 9.600 lượt.',
    'participation: participant 82.000, change 18,2, participant 9.600',
  ],
  ['Lũ làm 9 người chết, gồm xã Tân An có 5 người chết, xã Bình Hòa 4 người.', 'casualty: dead 9, dead 5, dead 4'],
  [
    'Tổng kế hoạch vốn được giao là 1.845 tỷ đồng, gồm vốn trung ương 620 tỷ đồng và vốn địa phương 1.225 tỷ đồng. Đến nay, tỉnh giải ngân 912 tỷ đồng, đạt 49,4% kế hoạch.',
    'budget: plan 1.845 tỷ, plan 620 tỷ, plan 1.225 tỷ, level 912 tỷ, plan 49,4',
  ],
  // parts of a plan in fractions, its sum in brackets behind the year, whom somebody is going to take on
  [
    'Huyện đặt mục tiêu đón 80.000 lượt khách; đến nay hoàn thành hơn 1/2 mục tiêu.',
    'participation: plan 80.000, plan 1/2',
  ],
  ['Hội phấn đấu hai phần ba chi hội vững mạnh.', 'organisation: plan hai phần ba'],
  [
    'Tổng vốn đầu tư 744 triệu USD, bằng 62% kế hoạch năm (1,2 tỷ USD).',
    'investment: level 744 triệu, plan 62, plan 1,2 tỷ',
  ],
  ['Nhà máy dự kiến tuyển 1.200 công nhân.', 'people: plan 1.200'],
  ['Nhà máy đã tuyển 1.200 công nhân.', 'people: thing 1.200'],
  // what is said of some of those counted makes their percent a share, and so does "và" behind one
  ['Trung tâm tiếp nhận 41.200 hồ sơ, 82% nộp trực tuyến.', 'procedure: thing 41.200, share 82'],
  [
    'Có 74 phiếu tán thành, 3 phiếu không tán thành (tương ứng 94,9% và 3,8%).',
    'other: thing 74, thing 3, share 94,9, share 3,8',
  ],
  // out of how many, also where the end of the first noun stands between
  ['Sở cung cấp 84 dịch vụ công trực tuyến toàn trình trên tổng số 172 thủ tục.', 'procedure: thing 84, of 172'],
  // the first dead of an accident begin no second one
  ['Ô tô lao vào 5 học sinh, khiến hai em thiệt mạng.', 'casualty: thing 5, dead hai'],
  // a change beyond a semicolon with a subject of its own
  [
    'Đàn lợn có 105.000 con; đàn bò giảm 1.900 con, còn 38.400 con.',
    'production: thing 105.000',
    'production: change 1.900, thing 38.400',
  ],
  // cases of one whole, what became of some of them, and things that are told of by their classifier alone
  [
    'Toàn tỉnh xảy ra 118 vụ phạm pháp. Trong số đó, trộm cắp nhiều nhất với 51 vụ, kế đến là lừa đảo 16 vụ.',
    'case: case 118, case 51, case 16',
  ],
  [
    'Hải quan phát hiện 88 vụ vi phạm, trị giá hàng hóa 6,2 tỷ đồng; đã khởi tố 2 vụ.',
    'case: case 88, seizedValue 6,2 tỷ, case 2',
  ],
  ['Công an phát hiện 53 vụ, khởi tố 6 vụ.', 'case: case 53, case 6'],
  ['Công an phát hiện 53 vụ, khởi tố 6 vụ/9 bị can.', 'case: case 53', 'case: case 6, suspect 9'],
  ['Viện kiểm sát thụ lý 53 vụ, khởi tố mới 6 vụ.', 'case: case 53', 'case: case 6'],
  ['Xã khởi công 14 căn nhà tình nghĩa. Tính đến hôm nay, 11 căn đã bàn giao.', 'housing: thing 14, thing 11'],
  ['Xã khởi công 14 căn nhà tình nghĩa. Huyện có 11 căn.', 'housing: thing 14', 'housing: thing 11'],
  // aims hold for shares and changes of their sentence, each of a subject of its own, and for the tasks of a year
  [
    'Về chỉ tiêu năm 2026, GRDP tăng từ 9% trở lên, thu nội địa 7.200 tỷ đồng, tỷ lệ hộ nghèo giảm 0,5%.',
    'production: plan 9',
    'budget: plan 7.200 tỷ, plan 0,5',
  ],
  [
    'Mục tiêu đến năm 2026, tối thiểu 80% người dân có tài khoản; 100% hồ sơ được số hóa.',
    'people: plan 80',
    'procedure: plan 100',
  ],
  ['Nhiệm vụ của năm học tới là thành lập 15 chi hội.', 'organisation: plan 15'],
  ['Nhiệm vụ của tôi là trông 15 học sinh.', 'people: thing 15'],
  ['Năm 2025, huyện phấn đấu thu ngân sách 900 tỷ đồng, tăng 12% so với năm 2024.', 'budget: plan 900 tỷ, change 12'],
  // what offences cost their doers, and who is dealt with for them
  [
    'Cảnh sát lập biên bản 814 trường hợp vi phạm, xử phạt 1,5 tỷ đồng, tước 124 giấy phép lái xe.',
    'case: case 814, fine 1,5 tỷ, seized 124',
  ],
  ['Công an phát hiện 21 vụ buôn lậu, gian lận thương mại, xử lý 19 đối tượng.', 'case: case 21, suspect 19'],
  // the dead of a disease beyond a semicolon, and who is brought out of danger
  ['Huyện có 812 ca mắc, gấp đôi cùng kỳ; đã có 03 ca tử vong.', 'health: thing 812, change đôi, dead 03'],
  ['Lũ cuốn trôi 12 ngôi nhà. Bộ đội đưa được 127 người ra khỏi vùng bị cô lập.', 'damage: lost 12, rescued 127'],
  // a trial goes on with its terms
  [
    'Tòa tuyên án đối với 12 bị cáo về tội lừa đảo. Phan Văn Bảy, kẻ cầm đầu, lĩnh 18 năm tù; 11 bị cáo còn lại nhận mức án từ 3 đến 9 năm tù.',
    'suspect: suspect 12, prison 18, suspect 11, prison 3 đến 9',
  ],
  ['Huyện có 12 giáo viên. Tòa phạt Bảy 18 năm tù.', 'people: thing 12', 'penalty: prison 18'],
  // how much of a field has been brought in, the last part of a whole and a portion of a sum
  [
    'Xã gieo cấy 420 ha lúa. Đến nay bà con đã gặt 310 ha, năng suất 6,1 tấn/ha.',
    'production: thing 420, thing 310, each 6,1',
  ],
  ['Xã gieo cấy 420 ha lúa. Xã bên gặt 510 ha.', 'production: thing 420', 'production: thing 510'],
  [
    'Dịp này, 612 suất quà được trao: quà của tỉnh 205 suất, mức 300.000 đồng/suất; quà của huyện 407 suất, mỗi suất 500.000 đồng.',
    'gift: thing 612, thing 205, each 300.000, thing 407, each 500.000',
  ],
  [
    'Hội huy động 38 tỷ đồng, bằng 107% kế hoạch; phần đóng góp của doanh nghiệp là 23 tỷ đồng.',
    'donation: level 38 tỷ, plan 107, level 23 tỷ',
  ],
  // what has changed since is of the level told before, and so is how far a plan has come
  ['Tổng dư nợ đạt 640 tỷ đồng. So với đầu năm, dư nợ tăng 41 tỷ đồng.', 'production: level 640 tỷ, change 41 tỷ'],
  [
    'Tổng dư nợ đạt 640 tỷ đồng. So với đầu năm, học phí tăng 41 triệu đồng.',
    'production: level 640 tỷ',
    'production: change 41 triệu',
  ],
  ['Tỉnh phấn đấu trồng 200 ha rừng gỗ lớn; 5 tháng qua đã trồng 127 ha.', 'production: plan 200, thing 127'],
  // of all that the sentence begins with, and some of those told in the sentence before
  ['Trong số 518 ý kiến gửi đến, 401 ý kiến đã được trả lời.', 'procedure: of 518, thing 401'],
  [
    'Cảnh sát xử lý 7.400 trường hợp vi phạm. Riêng nồng độ cồn có 2.100 trường hợp, tăng 8%.',
    'case: case 7.400, case 2.100, change 8',
  ],
  [
    'Cảnh sát xử lý 7.400 trường hợp vi phạm. Riêng chuyên án ở xã Tân An khởi tố 21 bị can.',
    'case: case 7.400',
    'suspect: suspect 21',
  ],
  // machines take part as means, places as the meetings held there; what people are paid at the end of a year is no gift
  ['Nhà thầu huy động 60 đầu máy, 180 công nhân thi công.', 'participation: means 60, participant 180'],
  ['Các tổ đại biểu gặp gỡ cử tri tại 41 điểm, có 3.600 lượt người dự.', 'participation: event 41, participant 3.600'],
  [
    'Tổng hợp từ 184 doanh nghiệp cho thấy mức thưởng bình quân là 7,9 triệu đồng/người.',
    'production: thing 184, level 7,9 triệu',
  ],
  // a rate of bad loans is of the loans, unless its own change is told
  ['Dư nợ đạt 640 tỷ đồng; tỷ lệ nợ xấu ở mức 1,8%.', 'production: level 640 tỷ, level 1,8'],
  [
    'Dư nợ đạt 640 tỷ đồng; tỷ lệ nợ xấu ở mức 1,8%, giảm 0,1 điểm phần trăm.',
    'production: level 640 tỷ',
    'production: level 1,8, change 0,1',
  ],
  // a number that has moved is a level at both ends
  ['Số hộ nghèo của xã giảm từ 71 hộ năm 2020 xuống còn 18 hộ.', 'people: level 71, level 18'],
  ['Hội thi có 12 đoàn đến từ 26 tỉnh.', 'participation: participant 12, participant 26'],
  // what a sum has paid for, and what has only come in
  ['Trường Tiểu học Tân An được đầu tư 9,4 tỷ đồng xây 12 phòng học.', 'works: total 9,4 tỷ, thing 12'],
  ['Huyện thu ngân sách 9,4 tỷ đồng từ 12 doanh nghiệp.', 'budget: level 9,4 tỷ, thing 12'],
  // what each of those pays who are punished
  [
    'Công an lập biên bản 4 trường hợp đốt rẫy, xử phạt mỗi trường hợp từ 5 - 10 triệu đồng.',
    'case: case 4, fine 5 - 10 triệu',
  ],
  // what somebody has done whose age is told
  [
    'Công an xã bắt quả tang Lò Văn Bảy (34 tuổi), Hà Thị Sáu, 29 tuổi, đang cất giấu 2 bánh heroin.',
    'suspect: level 34, level 29, seized 2',
  ],
  ['Em Lê Thị Mai, 18 tuổi, đạt 28,5 điểm.', 'people: level 18, level 28,5'],
  // built and mended, another act
  ['Xã đã xây mới 42 căn nhà, sửa chữa 17 căn với số tiền 3,4 tỷ đồng.', 'housing: thing 42, thing 17, total 3,4 tỷ'],
  ['Xã đã xây mới 42 căn nhà, trồng 17 ha rừng.', 'housing: thing 42', 'production: thing 17'],
  // how much of a sum has been spent, behind a comma
  [
    'Vốn đầu tư công của huyện là 164 tỷ đồng, mới giải ngân được 48 tỷ đồng, bằng 29,3% kế hoạch.',
    'budget: level 164 tỷ, level 48 tỷ, plan 29,3',
  ],
  // what the next sentence tells of a field, of each thing, of what it cost and of what became of it
  [
    'Toàn xã gieo cấy 420 ha lúa, đạt 100% kế hoạch. Năng suất bình quân ước 62 tạ/ha, tăng 1,2 tạ/ha; sản lượng cả vụ khoảng 2.600 tấn.',
    'production: thing 420, plan 100, each 62, change 1,2, total 2.600',
  ],
  [
    'Huyện bàn giao 15 ngôi nhà tình nghĩa. Mỗi căn rộng 56 m2, trị giá 80 triệu đồng; tổng kinh phí 1,2 tỷ đồng.',
    'housing: thing 15, each 56, each 80 triệu, total 1,2 tỷ',
  ],
  [
    'Huyện bàn giao 15 ngôi nhà tình nghĩa. Mỗi người dân góp 80 nghìn đồng.',
    'housing: thing 15',
    'housing: level 80 nghìn',
  ],
  [
    'Trung tâm mở 24 lớp nghề với 780 học viên. Kinh phí thực hiện 2,1 tỷ đồng. Sau học nghề, 640 người có việc làm.',
    'participation: event 24, participant 780, total 2,1 tỷ, participant 640',
  ],
  [
    'Thành phố tiếp nhận 18.300 hồ sơ, tăng 4%. Đã giải quyết 17.500 hồ sơ; quá hạn 21 hồ sơ.',
    'procedure: thing 18.300, change 4, thing 17.500, thing 21',
  ],
  ['Tỉnh tiếp nhận 215 kiến nghị. Lĩnh vực đất đai nhiều nhất với 89 kiến nghị.', 'procedure: thing 215, thing 89'],
  ['Tỉnh tiếp nhận 215 kiến nghị. Đã giải quyết 300 hồ sơ.', 'procedure: thing 215', 'procedure: thing 300'],
  ['Xã có 3.105 tàu cá đã lắp thiết bị. 18 tàu còn lại đang nằm bờ.', 'works: thing 3.105, thing 18'],
  [
    'Trong tuần xảy ra 3 vụ cháy rừng, thiêu rụi 87 ha. Thiệt hại ước chừng 11 tỷ đồng.',
    'case: case 3, lost 87, lostValue 11 tỷ',
  ],
  [
    'Đồn Biên phòng chặn giữ 5 đối tượng vận chuyển 720 kg chân gà không giấy tờ. Nhóm này bị phạt 37 triệu đồng.',
    'suspect: suspect 5, seized 720, fine 37 triệu',
  ],
  // levels told in turn, each with its change; of a case they are all of it
  [
    'Kim ngạch xuất khẩu ước 3,2 tỷ USD, nhập khẩu ước 2,1 tỷ USD, lần lượt tăng 9,8% và giảm 1,7%.',
    'trade: level 3,2 tỷ, change 9,8',
    'trade: level 2,1 tỷ, change 1,7',
  ],
  [
    'Toàn tỉnh có 398 vụ tai nạn, làm 231 người chết, giảm lần lượt 4,1% và 6,5%.',
    'case: case 398, dead 231, change 4,1, change 6,5',
  ],
  // beyond a semicolon what all that comes to, and what comes to each
  [
    'Đội thu giữ 3.600 gói kẹo, 850 đôi dép; giá trị lô hàng là 78 triệu đồng.',
    'seizure: seized 3.600, seized 850, seizedValue 78 triệu',
  ],
  [
    'Tuyến xe chở 120 nghìn lượt khách, bằng 98% kế hoạch; bình quân 4.100 lượt/ngày.',
    'participation: participant 120 nghìn, plan 98, level 4.100',
  ],
  // whose the things are, whose the land is, what those were given who stand before a bracket
  ['Tỉnh có 631 sản phẩm OCOP của 342 chủ thể.', 'production: thing 631, participant 342'],
  ['Huyện thu hồi 43 ha đất của 612 hộ.', 'works: thing 43, participant 612'],
  ['Hội hỗ trợ 74 hộ (48 con bò, 12 máy may).', 'gift: recipient 74, thing 48, thing 12'],
  ['Hội chợ có 350 gian hàng của 180 doanh nghiệp.', 'participation: thing 350, participant 180'],
  // who has borrowed, and members that do not
  [
    'Ngân hàng có doanh số cho vay 1.012 tỷ đồng với 14.880 lượt khách hàng.',
    'production: level 1.012 tỷ, recipient 14.880',
  ],
  ['Hợp tác xã có 42 thành viên, thu về 14 tỷ đồng.', 'production: thing 42, level 14 tỷ'],
  // checks by what they are called, whom somebody honours, a share of a count behind a longer clause
  ['Chi cục Thuế tiến hành 41 cuộc kiểm tra, phạt 9 tỷ đồng.', 'procedure: event 41, fine 9 tỷ'],
  ['Dịp này, UBND xã tặng giấy khen cho 5 tập thể và 11 cá nhân.', 'organisation: recipient 5, recipient 11'],
  ['Thành đoàn biểu dương 18 gia đình.', 'people: recipient 18'],
  ['Thành đoàn quản lý 18 gia đình.', 'people: thing 18'],
  [
    'Huyện có 1.950 tàu cá; 1.928 chiếc đã lắp thiết bị giám sát, đạt 98,8%.',
    'works: thing 1.950, thing 1.928, share 98,8',
  ],
  // what has a time ahead is planned
  ['Năm tới, huyện dự kiến tái canh 420 ha cà phê.', 'production: plan 420'],
  ['Từ nay đến năm 2030, tỉnh mở thêm 15 khu công nghiệp.', 'works: plan 15'],
  ['Năm học tới, trường hiện có 31 giáo viên.', 'people: thing 31'],
  // sports that are held
  ['Hội thao có 20 đoàn, tranh tài ở 7 môn thi đấu.', 'participation: participant 20, event 7'],
  ['Mưa làm 12 người chết (huyện Tân Hòa 11 người, huyện Yên Kim 1 người).', 'casualty: dead 12, dead 11, dead 1'],
  // who gives, and who is given to, beside one of the like
  [
    'Sau đêm nhạc, ban tổ chức tiếp nhận ủng hộ của 46 cơ quan và 310 cá nhân với tổng số tiền 1,2 tỷ đồng.',
    'donation: participant 46, participant 310, total 1,2 tỷ',
  ],
  ['Tại lễ phát động có 28 đơn vị ủng hộ 640 triệu đồng.', 'donation: participant 28, level 640 triệu'],
  ['Tỉnh có 28 đơn vị được ủng hộ sách.', 'organisation: thing 28'],
  ['Quỹ chi trả tiền rừng cho 2.140 hộ và 31 cộng đồng thôn.', 'people: recipient 2.140, recipient 31'],
  ['Hội tặng quà cho 40 hộ và 3 căn nhà.', 'gift: recipient 40, thing 3'],
  // places that a meeting is followed from do not take part
  ['Hội nghị có 180 đại biểu dự tại 9 điểm cầu.', 'participation: participant 180, thing 9'],
  // what wood is cut and carried with
  ['Kiểm lâm tịch thu 31,2 m3 gỗ, 5 cưa xăng và 3 xe độ chế.', 'seizure: seized 31,2, means 5, means 3'],
  // where a disease of stock is, and what it has taken
  ['Dịch tả lợn châu Phi tái phát tại ba xã, buộc tiêu hủy 218 con lợn.', 'damage: thing ba, lost 218'],
  ['Từ đầu năm xảy ra 06 ổ dịch tả lợn châu Phi tại 31 hộ thuộc bốn xã.', 'damage: thing 06, thing 31, thing bốn'],
  ['Tổ công tác xử lý 14 ổ dịch sốt xuất huyết.', 'health: thing 14'],
  // what visitors leave is a turnover of its own, and what each spends a rate
  [
    'Trong tháng, huyện đón 21.400 lượt khách. Tổng thu từ du lịch ước 64 tỷ đồng; mỗi khách chi tiêu bình quân 900.000 đồng/ngày.',
    'participation: participant 21.400',
    'production: level 64 tỷ',
    'production: level 900.000',
  ],
  // how far work has come, and a share of stuff that is no work
  ['Cầu dài 164 m, kinh phí 58 tỷ đồng, đã thi công đạt 72% khối lượng.', 'works: thing 164, total 58 tỷ, plan 72'],
  ['Kho lạnh giữ 80% khối lượng cá.', 'production: share 80'],
  // what those pay who are punished right before
  ['Đội xử phạt 06 cơ sở không niêm yết giá 26 triệu đồng.', 'suspect: suspect 06, fine 26 triệu'],
  ['Đội phạt 6 cơ sở; thu ngân sách 26 triệu đồng.', 'suspect: suspect 6', 'budget: level 26 triệu'],
  // who has come away
  ['Lực lượng chức năng hướng dẫn 18 công nhân thoát nạn.', 'casualty: rescued 18'],
  // courts that sit for others to learn from, and days that are held
  ['Hai cấp tòa tổ chức 96 phiên tòa rút kinh nghiệm, 38 phiên tòa trực tuyến.', 'participation: event 96, event 38'],
  ['Bảy ngày hội hiến máu tiếp nhận 2.386 đơn vị máu.', 'participation: event Bảy, thing 2.386'],
  // what is set for each, and a price that is none
  ['Tiền rừng được trả cho 640 hộ, đơn giá 450.000 đồng/ha/năm.', 'people: recipient 640, each 450.000'],
  ['Giá lúa ở mức 7.000 đồng/kg.', 'production: level 7.000'],
  ['Huyện tiêm cho 7.120/8.050 trẻ dưới 2 tuổi, đạt 88,4%.', 'health: thing 7.120, of 8.050, level 2, share 88,4'],
  // what those are given who have lost something, and who is helped after it
  ['Hội trao 200 suất quà cho 190 hộ dân bị ngập lụt.', 'gift: thing 200, recipient 190'],
  [
    'Huyện hỗ trợ 1,5 tấn gạo, 200 thùng mì và 300 chai nước cho 150 hộ bị ngập.',
    'gift: thing 1,5, thing 200, thing 300, recipient 150',
  ],
  ['Mưa lớn làm cho 150 hộ bị ngập.', 'damage: lost 150'],
  // what was taken with those who were caught
  ['Công an bắt 12 đối tượng và 05 xe máy.', 'suspect: suspect 12, means 05'],
  ['Công an bắt 12 đối tượng và 05 tài xế.', 'suspect: suspect 12, suspect 05'],
  // a home that is given is a home
  ['Huyện trao 50 căn nhà, trị giá trên 4 tỷ đồng.', 'housing: thing 50, total 4 tỷ'],
])('%s', (text, ...expected) => {
  const { figures, records } = read(text).result
  const written = new Map(figures.map(({ id, text }) => [id, text]))
  expect(
    records.map(
      ({ type, parts }) => `${type}: ${parts.map(({ role, figure }) => `${role} ${written.get(figure)}`).join(', ')}`,
    ),
  ).toEqual(expected)
})
