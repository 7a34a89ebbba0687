import { describe, expect, it } from 'vitest'
import { type Row, testRows } from './clauses.js'
import { type Rows, typesOf } from './types.js'

/** Sentences as police, courts, customs, disaster committees and one-stop shops write them, and the type of each figure. */
const TYPED: Rows = [
  // offences, and who lives by them
  ['Tòa án huyện thụ lý 52 án hình sự, 310 án dân sự và 96 án hôn nhân gia đình.', 'case', 'case', 'case'],
  ['Công an phát hiện 5 ổ mại dâm.', 'case'],
  // who is found with a drug in him, and who is ill
  ['Chốt kiểm tra 60 tài xế, 4 trường hợp dương tính với morphin.', 'procedure', 'suspect'],
  ['Tổ công tác phát hiện 5 lái xe dương tính với ketamin.', 'suspect'],
  ['Trung tâm xét nghiệm có 4 trường hợp dương tính với sởi.', 'health'],
  // what inspectors ask for
  ['Thanh tra kiến nghị thu hồi nộp ngân sách 1,4 tỷ đồng.', 'penalty'],
  ['Kho bạc thu hồi tạm ứng 1,4 tỷ đồng.', 'budget'],
  ['Thanh tra kiến nghị giảm trừ thanh toán 140 triệu đồng.', 'penalty'],
  ['Thanh tra kiến nghị xử lý hành chính 14 tổ chức.', 'suspect'],
  ['Hải quan phát hiện 40 tấn nhôm nghi gian lận xuất xứ.', 'seizure'],
  ['Cảnh sát phát hiện 3 sới bạc trong rẫy điều.', 'case'],
  ['Công an phát hiện 4 đường dây buôn người.', 'case'],
  ['Công an huyện phát hiện 6 tụ điểm xóc đĩa.', 'case'],
  ['Công an phát hiện 12 fanpage giả mạo.', 'case'],
  ['Đoàn kiểm tra phát hiện 8 hành vi gian lận.', 'case'],
  ['Chi cục phạt cảnh cáo 14 trường hợp, phạt tiền 90 trường hợp.', 'case', 'case'],
  ['Trong tháng, các đội lập biên bản 410 trường hợp vi phạm.', 'case'],
  ['Thi hành xong 1.280 việc.', 'case'],
  ['Casino ở vùng biên có 30 sòng bạc đang hoạt động.', 'organisation'],
  // what carriers are paid, and what goods that were taken bring
  [
    'Công an bắt An (30 tuổi) nhận chở thuê 40 bao thuốc lá lậu với tiền công 600.000 đồng.',
    'suspect',
    'seizure',
    'other',
  ],
  ['Thu nhập từ tiền lương, tiền công của ông A là 9 triệu đồng.', 'production'],
  [
    'Đội thu nộp ngân sách 3 tỷ đồng, gồm phạt hành chính 2,1 tỷ đồng và bán hàng tịch thu 900 triệu đồng.',
    'penalty',
    'penalty',
    'penalty',
  ],
  // who is in breach
  ['Cơ quan chức năng đã xử phạt 22 hộ kinh doanh.', 'suspect'],
  ['Kiểm ngư xử phạt 17 ngư dân đánh bắt sai tuyến.', 'suspect'],
  ['Huyện xử phạt 9 chủ rừng.', 'suspect'],
  ['Công an đã bắt 6 chân rết của đường dây.', 'suspect'],
  ['Công an đã bắt 2 chủ hụi.', 'suspect'],
  ['Viện kiểm sát truy tố 3 cựu giám đốc.', 'suspect'],
  ['Cơ quan điều tra bắt giữ 4 đầu nậu gỗ.', 'suspect'],
  ['Tổ công tác lập biên bản đối với 5 chủ bãi cát.', 'suspect'],
  ['Kiểm tra 96 cơ sở, phát hiện 21 cơ sở vi phạm, chiếm 21,9%.', 'procedure', 'suspect', 'suspect'],
  ['Đoàn kiểm tra phát hiện 3 nhà nghỉ vi phạm.', 'suspect'],
  ['Công an phường mời 13 thanh niên lên làm việc.', 'suspect'],
  // how they are punished
  ['Tài xế bị treo bằng lái 3 tháng.', 'penalty'],
  ['Hành khách gây rối bị cấm bay 9 tháng.', 'penalty'],
  ['Bác sĩ Đạt bị tước chứng chỉ hành nghề 4 tháng.', 'penalty'],
  ['Cầu thủ bị cấm thi đấu 6 tháng.', 'penalty'],
  ['Người vi phạm bị giam xe 7 ngày.', 'penalty'],
  // what is seized
  ['Đội quản lý thị trường thu 4 tấn phân bón nghi kém chất lượng.', 'seizure'],
  ['Trên chiếu bạc, công an thu 38 triệu đồng.', 'seizure'],
  // who is hurt or saved
  ['Lực lượng cứu nạn đã đưa vào bờ 8 người.', 'casualty'],
  ['Cảnh sát đưa ra khỏi hiện trường 5 người.', 'casualty'],
  ['Biên phòng cứu 12 ngư phủ.', 'casualty'],
  ['Số ca đuối nước ở trẻ em giảm 15%.', 'casualty'],
  ['Nạn nhân bị tổn hại 27% sức khỏe.', 'casualty'],
  ['Chó dại cắn 5 người trong xóm.', 'casualty'],
  // what is lost
  ['Bão làm 26 phòng học hư hỏng.', 'damage'],
  ['Mưa lớn làm 5 trạm biến áp ngập.', 'damage'],
  ['Giông lốc khiến 140 cây xanh bật gốc.', 'damage'],
  ['Mưa lũ làm 4 tuyến đường ách tắc.', 'damage'],
  ['Mưa lũ làm 300 ha lúa ngã đổ.', 'damage'],
  ['Hạn hán khiến 60 giếng khô cạn.', 'damage'],
  ['Hạn hán khiến 2.100 hộ dân thiếu nước ngọt.', 'damage'],
  ['Dịch bệnh làm 900 con lợn phải tiêu hủy.', 'damage'],
  ['Nước tràn vào kho làm ướt 30 tấn lúa giống.', 'damage'],
  ['Sông đổi dòng làm mất 2 ha đất.', 'damage'],
  ['Kẻ gian lấy đi 5 máy tính.', 'damage'],
  ['Thủ quỹ hợp tác xã ăn chặn 700 triệu đồng.', 'damage'],
  ['Công nhân đã sửa chữa 9 đoạn đường hư hỏng.', 'works'],
  ['Tỉnh có 12 công trình chống ngập.', 'works'],
  // papers, and looking into things
  ['Thanh tra sở tiến hành 24 cuộc thanh tra đột xuất, 11 cuộc xác minh.', 'procedure', 'procedure'],
  ['Đội quản lý thị trường tiến hành 35 cuộc hậu kiểm.', 'procedure'],
  ['Tỷ lệ ký số đạt 96%.', 'procedure'],
  ['Tỷ lệ xử lý phản ánh đạt 91%.', 'procedure'],
  ['Thời gian trả kết quả còn 3 ngày.', 'procedure'],
  ['Thời gian thẩm định còn 8 ngày.', 'procedure'],
  ['Ủy ban xã đã chứng thực 640 trường hợp.', 'procedure'],
  ['Công an xã cấp đổi căn cước cho 85 trường hợp.', 'procedure'],
  ['Sở đã cấp 24 văn bằng bảo hộ.', 'procedure'],
  ['Nhóm côn đồ chém bị thương 2 người dân.', 'casualty'],
  ['Bà con báo mất 26 con trâu, trị giá 700 triệu đồng.', 'damage', 'damage'],
  ['Thú y tiêu hủy 8.500 con gà trong vùng dịch.', 'damage'],
  ['Thanh tra phát hiện sai phạm số tiền 18 tỷ đồng.', 'penalty'],
  ['Sở xử lý trách nhiệm 23 tập thể.', 'suspect'],
  ['Đoàn kiểm tra niêm phong 140 tấn phân bón.', 'seizure'],
  // what firms do, and what comes of it
  ['Quản lý thị trường phát hiện 4 cửa hàng bán phân bón giả.', 'suspect'],
  ['Bảo hiểm xã hội phát hiện 3 phòng khám trục lợi quỹ.', 'suspect'],
  ['Chi cục thuế phát hiện 12 doanh nghiệp bỏ địa chỉ kinh doanh.', 'suspect'],
  ['Chi cục thuế cưỡng chế nợ 45 doanh nghiệp.', 'suspect'],
  ['Cơ quan thuế tạm hoãn xuất cảnh 15 giám đốc.', 'suspect'],
  ['Sở buộc thôi việc 4 viên chức.', 'suspect'],
  ['Chi bộ cảnh cáo 2 đồng chí.', 'suspect'],
  ['Đồn biên phòng phát hiện 6 tàu hết hạn đăng kiểm.', 'suspect'],
  ['Công an bắt khẩn cấp 2 kẻ dùng dao.', 'suspect'],
  ['Tổ công tác xử lý 40 trường hợp nhập cảnh trái phép.', 'case'],
  ['Tòa án tỉnh giải quyết 3.150 vụ.', 'case'],
  ['Huyện đã giải quyết 31 vụ việc.', 'procedure'],
  ['Tỷ lệ giải quyết tin báo đạt 95%.', 'case'],
  ['Vi phạm tốc độ chiếm 18%.', 'case'],
  ['Trị giá hàng hóa xử lý 3,5 tỷ đồng.', 'seizure'],
  ['Chi cục ấn định 8 tỷ đồng tiền thuế.', 'penalty'],
  ['Bão làm hỏng 7 trạm bơm.', 'damage'],
  ['Gió giật làm đứt 3 tuyến cáp quang.', 'damage'],
  ['Giông làm gãy 200 cây xanh.', 'damage'],
  ['Nông dân phải đổ bỏ 20 tấn dưa hấu.', 'damage'],
  ['Nông dân phải chặt bỏ 8 ha hồ tiêu.', 'damage'],
  ['Lũ cuốn 30 con bò.', 'damage'],
  ['Doanh nghiệp ủng hộ tiền xây dựng lại 2 ngôi trường bị hư hại nặng.', 'works'],
  ['Nhà máy sập, 2 hộ thiếu nước sạch.', 'people'],
  ['Chương trình lên sóng mà thiếu mất hai khách mời.', 'participation'],
  ['Sở xây dựng 6 đề án, lấy ý kiến 4 dự thảo.', 'procedure', 'procedure'],
  ['Thanh tra sở hoàn thành 8 cuộc thanh tra.', 'procedure'],
  ['Chi nhánh đăng ký thế chấp 450 trường hợp.', 'procedure'],
  ['Thanh tra chỉ ra 17 vi phạm thủ tục hành chính.', 'case'],
  ['Đội tạm giữ 31 xe máy vi phạm.', 'seizure'],
  ['Dân báo 840 nguồn tin cho công an.', 'procedure'],
  // what courts settle, what inspectors find, and who is sent away
  ['TAND tỉnh giải quyết 412 vụ; TAND cấp huyện giải quyết 96 vụ.', 'case', 'case'],
  ['Qua thanh tra phát hiện sai phạm hơn 7 tỷ đồng.', 'penalty'],
  ['Đoàn phát hiện sai phạm với tổng số tiền 640 triệu đồng.', 'penalty'],
  ['Thanh tra đã thu về 2 tỷ đồng là khoản tiền sai phạm của kỳ trước.', 'penalty'],
  ['Công an xã giải tán 6 thanh niên tụ tập đua xe.', 'suspect'],
  ['Đám cháy thiêu sạch 4 ha rừng tràm.', 'damage'],
  ['Vụ cháy rừng xảy ra trên diện tích 9 ha rừng tràm.', 'damage'],
  // the parts of a whole that say no more than its noun are of its matter
  ['Có 640 ngôi nhà tốc mái, trong đó xã Yên Lập 204 nhà, xã Tân Kim 120 nhà.', 'damage', 'damage', 'damage'],
]

describe('figures of offences, losses and papers', () => {
  it.each(TYPED)('%s', (text, ...types) => {
    expect(typesOf(text)).toEqual(types)
  })
})

const NAMED: readonly Row[] = [
  ['Chi cục kiểm tra 230 mẫu rau củ.', 'mẫu rau củ'],
  ['Vi phạm tốc độ chiếm 18%.', 'Vi phạm tốc độ'],
  ['Huyện ủy kiểm điểm 10 tập thể.', 'tập thể'],
  ['Viện tiếp nhận 64 tố giác, tin báo về tội phạm.', 'tố giác, tin báo'],
  ['Tỉnh có 12 thừa phát lại đang hành nghề.', 'thừa phát lại'],
]

describe('what they count', () => {
  testRows('item', NAMED)
})
