import { type Row, testItems } from './clauses.js'

/** Shares, rates and changes. */
const SHARES: readonly Row[] = [
  // of a whole that is told with a qualifier
  // of all people, the rate that is told before it
  ['Tỷ lệ bao phủ bảo hiểm 94,2% dân số.', 'Tỷ lệ bao phủ bảo hiểm'],
  ['Nước sạch đến với 60% dân số.', 'dân số'],
  ['Hồ sơ nộp trực tuyến chiếm 79%.', 'Hồ sơ nộp trực tuyến'],
  ['Có 93% trong tổng số gần 1,2 triệu cử tri đã đi bầu.', 'cử tri', 'cử tri'],
  ['Trình độ chuyên môn đại học chiếm 40%.', 'Trình độ chuyên môn đại học'],
  ['Tốt nghiệp THCS đạt 98%.', 'Tốt nghiệp THCS'],
  ['Thu ngân sách đạt 15 tỷ đồng, đạt 98% NQ.', 'Thu ngân sách', 'NQ'],
  // what is taken in, by its source
  [
    'Thu từ hoạt động xổ số 60 tỷ đồng, thu dầu thô tăng 3%; thu từ trồng trọt 12 tỷ đồng.',
    'Thu từ hoạt động xổ số',
    'thu dầu thô',
    'thu từ trồng trọt',
  ],
  ['Số thu từ dầu thô nhập khẩu đạt 43 tỷ đồng.', 'Số thu từ dầu thô nhập khẩu'],
  ['Lượng thịt hơi đạt 45 tấn (tương đương 31 tấn thịt xẻ), tăng 5%.', 'Lượng thịt hơi', 'thịt xẻ', 'Lượng thịt hơi'],
  // without what is told of prices, and for all months together
  [
    'Doanh thu bán buôn đạt 90 tỷ đồng, nếu loại trừ yếu tố giá tăng 3%. Tính chung 5 tháng đạt 410 tỷ đồng, giảm 2%.',
    'Doanh thu bán buôn',
    'Doanh thu bán buôn',
    'Doanh thu bán buôn',
    'Doanh thu bán buôn',
  ],
  ['Sản lượng đạt 12 tấn, giảm 2% CK.', 'Sản lượng', 'Sản lượng'],
  ['Số vụ va chạm tàu tăng 9%.', 'Số vụ va chạm tàu'],
  // in the order of the figures before, or of the names of a list
  [
    'Có 31 vụ, làm 9 người chết và 22 người bị thương, so với cùng kỳ giảm lần lượt 4%, 6% và 2%.',
    'vụ',
    'người chết',
    'người bị thương',
    'vụ',
    'người chết',
    'người bị thương',
  ],
  [
    'Vốn của các chương trình giảm nghèo bền vững, phát triển miền núi và nước sạch giải ngân lần lượt là 41%, 36% và 52%.',
    'giảm nghèo bền vững',
    'phát triển miền núi',
    'nước sạch giải ngân',
  ],
  ['Bạn hàng lớn là Lào, Thái Lan, Ý, tỷ trọng lần lượt 27%, 21% và 18%.', 'Lào', 'Thái Lan', 'Ý'],
  ['Hai huyện lần lượt đạt 91,2% và 85,7% kế hoạch.', 'huyện', 'kế hoạch', 'kế hoạch'],
  // the whole before a bracket that tells its parts
  [
    'Tổng kim ngạch đạt 9 tỷ USD (xuất khẩu 6 tỷ USD, nhập khẩu 3 tỷ USD), gấp 1,4 lần cùng kỳ.',
    'Tổng kim ngạch',
    'xuất khẩu',
    'nhập khẩu',
    'Tổng kim ngạch',
  ],
  // what is left out names nothing
  ['Thu nội địa tăng 17%; nếu loại trừ tiền sử dụng đất và xổ số thì tăng 12%.', 'Thu nội địa', 'Thu nội địa'],
  ['Xảy ra 31 vụ với 35 người, gấp 1,5 lần cùng kỳ năm trước về số vụ.', 'vụ', 'người', 'số vụ'],
  ['Tỷ lệ giáo viên đạt chuẩn trình độ mới là 84%.', 'Tỷ lệ giáo viên đạt chuẩn trình độ'],
  // who has most of what is counted
  ['Nhật Bản dẫn đầu với 212 dự án, chiếm 39,4%.', 'dự án', 'Nhật Bản'],
  [
    'Nhiều nhất là lĩnh vực đất đai, môi trường với 38 kiến nghị (chiếm 31,4%).',
    'kiến nghị',
    'lĩnh vực đất đai, môi trường',
  ],
  ['Nguyên nhân chủ yếu là sự cố điện, chiếm 61,5%.', 'sự cố điện'],
  // no whole grows of which a part was told
  ['Số người luyện tập đạt 31% dân số, tăng 1,2% so với năm trước.', 'dân số', 'Số người luyện tập'],
  ['Tỷ lệ hộ nghèo giảm từ 4,15% xuống còn 3,02%.', 'Tỷ lệ hộ nghèo', 'Tỷ lệ hộ nghèo'],
  // the share of a label that cases are counted under is the label's …
  ['Nồng độ cồn 310 trường hợp (chiếm 12,4%).', 'trường hợp', 'Nồng độ cồn'],
  [
    'Chia ra: dịch vụ 52 nghìn người (30,8%); nông nghiệp 61 nghìn người, chiếm 36%.',
    'người',
    'dịch vụ',
    'người',
    'nông nghiệp',
  ],
  // … but where something is said of the cases, or who has them is told, it is of them
  ['Bệnh viện tiếp nhận 84 ca (9%).', 'ca', 'ca'],
  ['Dịch vụ có 52 hộ nghèo, chiếm 4%.', 'hộ nghèo', 'hộ nghèo'],
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
  // a sum that equals a part of another is a part of that one; a level equals what it was before, and a rate is told of itself
  ['Người mua phải đặt trước số tiền bằng 15% giá khởi điểm.', 'giá khởi điểm'],
  ['Mức hưởng tuất được tính bằng 40% của mức lương cơ sở.', 'mức lương cơ sở'],
  ['Học phí hệ từ xa bằng 70% học phí chính quy.', 'học phí chính quy'],
  ['Lãi suất phạt trả chậm được ấn định bằng 150% lãi suất cho vay.', 'Lãi suất phạt'],
  ['Số thu quý I bằng 96% so với cùng kỳ.', 'Số thu'],
  ['Chi phí vận hành bằng 12% và tăng nhẹ.', 'Chi phí vận hành'],
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
  // a rate of growth that a body keeps is told of itself; what grows by one is not
  ['Xí nghiệp vẫn giữ được mức tăng trưởng hơn 25%.', 'mức tăng trưởng'],
  ['Ngành chế biến với mức tăng cao 11,9% dẫn đầu.', 'Ngành chế biến'],
  // the level of which a rate of growth is told, where a noun of one follows
  ['Tốc độ tăng trưởng lợi nhuận đạt 14%.', 'lợi nhuận'],
  ['Tốc độ tăng GRDP bình quân là 7,5%.', 'GRDP bình quân'],
  ['Tốc độ tăng trưởng kinh tế đạt 6,9%.', 'Tốc độ tăng trưởng kinh tế'],
  ['Tăng trưởng xuất khẩu đạt 9,1%.', 'Tăng trưởng xuất khẩu'],
  // for what term a rate holds is no part of it, and the next of a list goes on with the rate
  [
    'Lãi suất kỳ hạn 36 tháng giảm còn 5,2%; kỳ hạn 12 tháng còn 4,7%.',
    ...['kỳ hạn', 'Lãi suất', 'kỳ hạn', 'Lãi suất'],
  ],
  ['Ngân hàng giảm lãi suất còn 5,1%. Kỳ hạn 9 tháng còn 4,2%.', 'lãi suất', 'Kỳ hạn', 'lãi suất'],
  ['Thu ngân sách đạt 84% kế hoạch. Tổ 4 tăng 12%.', 'kế hoạch', 'Tổ 4'],
  // what is taxed; but what has a tax of so much, is told of by the tax
  ['Kim ngạch nhập khẩu có thuế đạt 9 triệu USD, giảm 12%.', ...Array(2).fill('Kim ngạch nhập khẩu có thuế')],
  ['Hàng nhập khẩu có thuế suất 12%.', 'thuế suất'],
  // a whole branch is what a level is of, a whole province is where it is
  ['Giá trị sản xuất toàn ngành công nghiệp tăng 6%.', 'Giá trị sản xuất toàn ngành công nghiệp'],
  ['Giá trị sản xuất toàn tỉnh tăng 6%.', 'Giá trị sản xuất'],
  ['Số lượng các doanh nghiệp may tăng 6%.', 'Số lượng các doanh nghiệp may'],
  ['Số tiền các bị can nộp lại chiếm 6%.', 'Số tiền'],
  // a share of a whole, where it is a noun
  ['Đóng góp của du lịch vào GRDP tăng lên 7%.', 'Đóng góp của du lịch vào GRDP'],
  ['Ngành may có đóng góp trong GDP giảm còn 7%.', 'đóng góp trong GDP'],
  ['Cảng dẫn đầu, đóng góp lớn vào kết quả thu 900 tỷ đồng.', 'kết quả thu'],
  ['Hợp tác xã đóng góp vào ngân sách tăng 7%.', 'ngân sách'],
  // a part without its noun is of what the sentence before counts or measures
  ['Tỉnh có 900 tấn dưa. Trong đó, 60% được bán ngay.', 'dưa', 'dưa'],
  ['Còn 40 ha lúa chưa gặt. Trong đó, khoảng 9 ha bị ngập.', 'lúa', 'lúa'],
  ['Còn 40 ha lúa chưa gặt. Trong đó, khoảng 9 km bị ngập.', 'lúa', null],
  ['Còn 40 ha lúa chưa gặt. Sau đó, 60% được bán ngay.', 'lúa', null],
  // the things that a share is taken of, where they are counted
  ['Xã cho tát nước một nửa trong số 16 cánh đồng.', 'cánh đồng', 'cánh đồng'],
  ['Bộ cắt bỏ 58% của 4.200 thủ tục hành chính.', 'thủ tục hành chính', 'thủ tục hành chính'],
  ['Hội Nông dân chiếm 40% của 12 tổ vay vốn.', 'Hội Nông dân', 'tổ vay vốn'],
  ['Thuế đất giảm 50% trong 9 năm tiếp theo.', 'Thuế đất'],
  // up to when it was counted stands between a level and its number
  ['Tổng doanh số của các hãng tính đến hết tháng 8/2021 giảm 19%.', 'Tổng doanh số'],
  ['Tính đến hết tháng 8/2021, doanh số giảm 19%.', 'doanh số'],
  ['Đây chủ yếu là doanh nghiệp tư nhân (97%).', 'doanh nghiệp tư nhân'],
  ['Người bị suy giảm khả năng lao động từ 31% trở lên được trợ cấp.', 'khả năng lao động'],
  // a branch is called by what it does; a deed alone is none
  ['Khai thác than giảm 2%; sản xuất trang phục tăng 13%.', 'Khai thác than', 'sản xuất trang phục'],
  ['Đứng đầu là đạm tăng 13%.', 'đạm'],
  ['Khu công nghiệp Tân Hải được mở rộng gấp 3 lần.', 'Khu công nghiệp Tân Hải'],
  ['Truyền thông chiếm 5%; xây dựng chiếm 2%.', 'Truyền thông', 'xây dựng'],
  // what is earned is told of by what it comes from, but not by since when or by what deed
  ['Doanh thu từ khách hàng cá nhân tăng 60%.', 'Doanh thu từ khách hàng cá nhân'],
  ['Lợi nhuận từ đầu năm tăng 60%.', 'Lợi nhuận'],
  ['Doanh thu nội bộ từ việc bán hàng tăng 6%.', 'Doanh thu nội bộ'],
  // a part is told of before its whole; no plan grows, however often one is told of
  ['Nợ quá hạn trong tổng dư nợ có tỷ lệ giảm còn 4%.', 'Nợ quá hạn'],
  ['Hàng may trong tổng lượng hàng tăng 4%.', 'tổng lượng hàng'],
  [
    'Số thu đạt 43 tỷ đồng, bằng 162% so với chỉ tiêu pháp lệnh 26,5 tỷ đồng; 136% so với chỉ tiêu 32 tỷ đồng và 98% so với chỉ tiêu 44 tỷ đồng; bằng 154% cùng kỳ.',
    ...['Số thu', 'chỉ tiêu pháp lệnh', 'chỉ tiêu pháp lệnh', 'chỉ tiêu', 'chỉ tiêu', 'chỉ tiêu', 'chỉ tiêu', 'Số thu'],
  ],
  // how much a dividend is or by what it is paid is no part of it; a share of a whole is told of with its noun
  ['Công ty chia cổ tức bằng cổ phiếu tỷ lệ 10%.', 'cổ tức'],
  ['Ngân hàng phát cổ phiếu thưởng với tỷ lệ 18%.', 'cổ phiếu thưởng'],
  ['Tỷ lệ chi trả cổ tức là 7%.', 'Tỷ lệ chi trả cổ tức'],
  ['Hệ số nợ phải trả trên vốn chủ sở hữu nhỏ hơn 3 lần.', 'Hệ số nợ phải trả'],
  // those who have the sum that was told last, where they are counted
  ['Có 24 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD, chiếm 79%.', 'mặt hàng', 'kim ngạch xuất khẩu', 'mặt hàng'],
  ['Xưởng có 24 thợ; doanh thu đạt 9 tỷ đồng, chiếm 4%.', 'thợ', 'doanh thu', 'doanh thu'],
  // nouns that commas join from the beginning of a clause of their own; where or when it was, or a sum, joins none
  ['Ngói tăng 10%; xà gồ sắt, thép tăng 6%.', 'Ngói', 'xà gồ sắt, thép'],
  ['Giảm mạnh là sản xuất da (giảm 2%); sản xuất ô tô, xe máy (giảm 8%).', 'sản xuất da', 'sản xuất ô tô, xe máy'],
  ['Lào, Brunei, Thái Lan chiếm 92%.', 'Lào, Brunei, Thái Lan'],
  ['Gạo tăng 4%; tại Thái Lan, ngô tăng 5%.', 'Gạo', 'ngô'],
  ['Gạo tăng 4%; dịch bệnh, giá ngô tăng 5%.', 'Gạo', 'giá ngô'],
  // several in order, with what tells of all of them between
  [
    'Hà Lan, Bỉ và Đức vẫn là ba thị trường lớn nhất, chiếm tỷ trọng lần lượt là 32%, 14% và 12%.',
    ...['thị trường', 'Hà Lan', 'Bỉ', 'Đức'],
  ],
  ['Lào và Brunei là 2 nguồn cung lớn nhất, lần lượt chiếm 63% và 16% lượng nhập khẩu.', 'nguồn cung', 'Lào', 'Brunei'],
  ['Huy động vốn, dư nợ tín dụng tăng lần lượt 5% và tăng 2,5%.', 'Huy động vốn', 'dư nợ tín dụng'],
  ['Lào và Brunei đều có thị phần lần lượt là 9%, 8% và 7%.', 'thị phần', 'thị phần', 'thị phần'],
  // who has a share of the market, if right before the verb
  ['Hiện hãng Tân Hải chiếm khoảng 31% thị phần xi măng trong nước.', 'hãng Tân Hải'],
  ['Có 12 công ty nước ngoài chiếm 60% thị phần vận tải biển.', 'công ty nước ngoài', 'công ty nước ngoài'],
  ['Hãng đứng ở vị trí thứ năm, chiếm 3,8% thị phần.', 'thị phần'],
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
  ['Là hãng đang chiếm 44% thị phần trong nước, công ty sẽ mở thêm kho.', 'thị phần trong nước'],
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
  // a rate that the number touches, and what only tells of it; a plural names nothing without its noun
  ['Khoản này áp dụng thuế suất 10% quy định tại điều 4.', 'thuế suất'],
  ['Tỷ lệ nợ quá hạn dưới 2% tổng dư nợ.', 'Tỷ lệ nợ quá hạn'],
  ['Cổ tức được chia với tỷ lệ 6% vốn điều lệ.', 'vốn điều lệ'],
  ['Tỷ lệ nợ xấu tăng từ mức 2% hồi cuối năm 2019.', 'Tỷ lệ nợ xấu'],
  ['Giá vé tăng 20% tuỳ theo ngày.', 'Giá vé'],
  ['Bộ đã trả lời 80% các kiến nghị của cử tri.', 'các kiến nghị'],
  ['Gần một nửa các công ty duy trì sản xuất.', 'các công ty'],
  // the dot of an abbreviation ends nothing; a number by name is no sum; for what term a rate holds names nothing
  ['Nợ thuế tại TP. Bến Sỏi tăng cao, lên đến 12%.', 'Nợ thuế'],
  ['Tuyến Metro số 1 đã thi công được 62%.', 'Tuyến Metro số 1'],
  ['Số tiền 62 triệu đồng đã được nộp.', 'Số tiền'],
  [
    'Lãi suất tiền gửi giảm còn 3%/năm; kỳ hạn từ 6 tháng ở mức 4%/năm.',
    'Lãi suất tiền gửi',
    'kỳ hạn',
    'Lãi suất tiền gửi',
  ],
  // who gives a share of a whole; the first of several
  ['Hàn Quốc đóng góp 15% tổng kim ngạch.', 'Hàn Quốc'],
  ['Tăng mạnh nhất là thị trường miền Nam với 16%.', 'thị trường miền Nam'],
  ['Mức thứ nhất là chính xác 90%.', 'Mức thứ nhất'],
  // what says when a level was, or who has set it, is none; "về" also stands behind what a change is compared with
  ['Tỷ lệ nợ xấu lên 2,4%, so với mức 1,7% hồi tháng 3.', 'Tỷ lệ nợ xấu', 'Tỷ lệ nợ xấu'],
  ['Tỷ lệ an toàn vốn đạt 11% (so với mức 8% quy định của nhà nước).', 'Tỷ lệ an toàn vốn', 'Tỷ lệ an toàn vốn'],
  ['Cảng lại tăng trưởng tới 8% so với cùng kỳ về sản lượng.', 'sản lượng'],
  ['Cảng tăng trưởng 8% so với quý trước.', 'Cảng'],
  // a share that begins with "từ"; the whole alone is nothing
  ['Chi phí nhân công chiếm từ 40% giá thành sản phẩm.', 'Chi phí nhân công'],
  ['Huyện đã sửa 120 nhà = 48% tổng số.', 'nhà', 'nhà'],
  ['Cơ quan giải quyết 48% tổng số đơn.', 'tổng số đơn'],
  // how much something grows is no growth by itself; a change behind "mức" is a noun
  ['Khu vực phía Bắc tăng trưởng chậm ở mức 2,1%.', 'Khu vực phía Bắc'],
  ['Tăng trưởng tín dụng ở mức 2,1%.', 'Tăng trưởng tín dụng'],
  ['Nhiều mặt hàng được bán với mức giảm giá từ 15 - 30%.', 'mức giảm giá'],
  ['Rủi ro lớn như năm ngoái khi có mức mất giá gần 9%.', 'mức mất giá'],
  // a rate is told by a verb, too, and moves in many ways
  ['Tỷ lệ nộp hồ sơ đúng hạn đạt 96%.', 'Tỷ lệ nộp hồ sơ đúng hạn'],
  ['Tỷ lệ phòng kín khách từ 44% nâng lên 61%.', 'Tỷ lệ phòng kín khách', 'Tỷ lệ phòng kín khách'],
  ['Giá gạo nhích nhẹ 1,5%, sau đó tụt xuống 1%.', 'Giá gạo', 'Giá gạo'],
  // a number of things within what names a rate, and a level that is told as a count
  ['Lợi nhuận của 11 công ty được khảo sát tăng 6%.', 'công ty được khảo sát', 'Lợi nhuận'],
  ['Tỷ lệ lấp đầy của 4 cụm công nghiệp đạt 71%.', 'cụm công nghiệp', 'Tỷ lệ lấp đầy'],
  ['Tổng số thu từ 3 công ty này chiếm khoảng 62% số thu toàn tỉnh.', 'công ty', 'Tổng số thu'],
  ['Cả xã có 12 công ty, chiếm 8% số công ty của huyện.', 'công ty', 'công ty'],
  // a time that only says when grows by nothing
  ['Tỷ lệ vốn nhà nước là 60%, sau một thời gian sẽ giảm xuống 45%.', 'Tỷ lệ vốn nhà nước', 'Tỷ lệ vốn nhà nước'],
  ['Sở cấp phép cho 11 công ty và doanh thu tăng 6%.', 'công ty', 'doanh thu'],
  ['Sản lượng vận tải đạt 3.000 lượt khách, tăng 12%.', 'lượt khách', 'Sản lượng vận tải'],
  ['Tổng số hồ sơ là 3.000 hồ sơ, tăng 12%.', 'hồ sơ', 'hồ sơ'],
  ['Hãng nhập khẩu 3.000 chiếc, tăng 12%.', 'chiếc', 'chiếc'],
  // behind the share of a plan goes on what stands before it; who has set it is no subject
  ['Thu phí đạt 9 tỷ đồng, bằng 95% dự toán HĐND thị xã giao và tăng 7%.', 'Thu phí', 'dự toán', 'Thu phí'],
  [
    'Doanh thu đạt 4 tỷ đồng (-7,2% yoy), lợi nhuận 1 tỷ đồng (+3% svck).',
    'Doanh thu',
    'Doanh thu',
    'lợi nhuận',
    'lợi nhuận',
  ],
  ['Vận tải đạt 9% (toàn ngành 4%); bán lẻ đạt 111% KH, tăng 39%.', 'Vận tải', 'toàn ngành', 'KH', 'bán lẻ'],
  // what a share is, where nothing before it says whose it is
  ['Khu bảo tồn có độ dốc lớn, trong đó 70% là rừng thông.', 'rừng thông'],
  ['Còn lại 12% là những vụ va chạm nhẹ.', 'những vụ va chạm nhẹ'],
  ['Gạo chiếm 70% là do giá tăng.', 'Gạo'],
  // what a part goes into, or is for
  ['Mỗi năm trích 5% vào quỹ dự phòng.', 'quỹ dự phòng'],
  ['Ngành du lịch đóng góp 5% vào ngân sách.', 'Ngành du lịch'],
  ['Giảm 20% đối với các sản phẩm mùa hè.', 'các sản phẩm mùa hè'],
  ['Giá vé giảm 20% cho học sinh.', 'Giá vé'],
  // an example with a number of its own, and the one that leads
  ['Nợ xấu tăng ở nhiều nơi như Hà Nội tăng 6%, Cần Thơ tăng 4%.', 'Hà Nội', 'Cần Thơ'],
  ['Đứng đầu là Bắc Giang với mức tăng 28%.', 'Bắc Giang'],
  // who does something, where "người" says too little
  ['Người tham gia bảo hiểm tự nguyện tăng 13%.', 'Người tham gia bảo hiểm tự nguyện'],
  ['Mỗi người đóng góp 13% cổ phần.', 'người'],
  // a change from a plan is no share of it; the feast or season before only compares
  ['Tỉnh giao chỉ tiêu thu phí 9 tỷ đồng, tăng 6% so với dự toán năm trước.', 'chỉ tiêu thu phí', 'chỉ tiêu thu phí'],
  ['Chi phí chăm lo đạt 960 triệu đồng, bằng 120% Tết Tân Sửu.', 'Chi phí chăm lo', 'Chi phí chăm lo'],
  // whose a sum is, or where it was told, owns no share of it; who is given something does
  ['Nợ phí là 19 tỷ đồng của 41 đơn vị, chiếm 4% số phải thu.', 'Nợ phí', 'đơn vị', 'Nợ phí'],
  ['Xuất khẩu đạt 5 triệu USD tại 20 thị trường, tăng 4%.', 'Xuất khẩu', 'thị trường', 'Xuất khẩu'],
  ['Xã phát 5 tấn gạo cho 210 hộ, chiếm 4% số hộ.', 'gạo', 'hộ', 'hộ'],
  // a sum that a list of names goes on with; names of their own are told of themselves
  ['Lãi suất tại Agribank, BIDV và Vietinbank giảm 0,2%.', 'Lãi suất'],
  ['Tỷ lệ lấp đầy ở Hải Phòng, Hưng Yên đạt 74%.', 'Tỷ lệ lấp đầy'],
  ['Lãi suất vẫn cao, Agribank và BIDV giảm 0,2%.', 'Agribank và BIDV'],
  ['Lãi suất tại Agribank giảm 0,1%, BIDV giảm 0,2%.', 'Lãi suất', 'BIDV'],
  // both levels of a change are of one thing; for when a plan is names nothing
  ['Tỷ lệ nợ giảm từ 4,5% khi nhận bàn giao xuống còn 0,2%.', 'Tỷ lệ nợ', 'Tỷ lệ nợ'],
  ['Vốn ngoại đạt 9 tỷ đồng, bằng 120% kế hoạch năm và bằng 52% cùng kỳ.', 'Vốn ngoại', 'kế hoạch', 'Vốn ngoại'],
  // where a sum goes is not what it is
  ['Số thuế đã nộp vào ngân sách chiếm trên 50% tổng thu.', 'Số thuế'],
  ['Vốn góp vào dự án và ngân sách tăng 5%.', 'ngân sách'],
  // how it changed names nothing
  ['Giá tôm tăng đột biến 20%, sau đó giảm khá mạnh 12%.', 'Giá tôm', 'Giá tôm'],
  ['Quặng có hàm lượng trung bình là 4,8%.', 'hàm lượng trung bình'],
  // who leads others is named without them
  ['Hà Lan dẫn đầu các thị trường, gấp 2 lần Bỉ.', 'Hà Lan'],
  // two things and two numbers in their order
  ['Chi phí vốn và chi phí bán hàng giảm lần lượt 11% và 29%.', 'Chi phí vốn', 'chi phí bán hàng'],
  [
    'Xuất khẩu đạt 19 tỷ USD, nhập khẩu đạt 14 tỷ USD, giảm lần lượt 2% và 6%.',
    ...['Xuất khẩu', 'nhập khẩu', 'Xuất khẩu', 'nhập khẩu'],
  ],
  ['Doanh thu đạt 90 tỷ đồng, tăng lần lượt 5% và 7% so với hai năm trước.', ...Array(3).fill('Doanh thu')],
  ['Chi phí vốn và chi phí bán hàng giảm 11%.', 'Chi phí vốn và chi phí bán hàng'],
  // a rate with what those do of whom it is
  ['Tỷ lệ dân số tham gia bảo hiểm y tế đạt 93%.', 'Tỷ lệ dân số tham gia bảo hiểm y tế'],
  ['Tỉ lệ thôn có nhà văn hóa đạt 97%.', 'Tỉ lệ thôn có nhà văn hóa'],
  ['Tỷ lệ trẻ hoàn thành chương trình mầm non là 99%.', 'Tỷ lệ trẻ hoàn thành chương trình mầm non'],
  ['Tỷ lệ trạm đạt chuẩn quốc gia về y tế đạt 85%.', 'Tỷ lệ trạm đạt chuẩn quốc gia'],
  ['Tỷ lệ ngân hàng nhận định thị trường xấu là 4%.', 'Tỷ lệ ngân hàng'],
  // the whole of an economy with its short name, and a growth told of it
  ['Tổng sản phẩm trên địa bàn (GRDP) tăng 7%.', 'Tổng sản phẩm trên địa bàn (GRDP)'],
  ['Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) đạt 7%.', 'tổng sản phẩm trên địa bàn (GRDP)'],
  // firms by their capital
  ['Xuất khẩu của khối doanh nghiệp có vốn đầu tư nước ngoài giảm 9%.', 'Xuất khẩu'],
  ['Vốn đầu tư nước ngoài giảm 9%.', 'Vốn đầu tư nước ngoài'],
  // behind a bound
  ['Hội phấn đấu có 60% trở lên hộ nông dân đăng ký thi đua.', 'hộ nông dân'],
  ['Tỷ lệ hộ nghèo ở mức 5% trở xuống.', 'Tỷ lệ hộ nghèo'],
  // when it was, and what has been granted, are no names
  ['Công suất phòng đạt 60%, trong những ngày cao điểm đạt 70%.', 'Công suất phòng', 'Công suất phòng'],
  ['Tỉnh có 45 xã (23%) được công nhận đạt chuẩn nông thôn mới, tăng 5% so với năm trước.', 'xã', 'xã', 'xã'],
]

testItems(SHARES)
