import { describe } from 'vitest'
import { type Row, testItems } from './clauses.js'

/** Measures of things. */
const MEASURES: readonly Row[] = [
  // both quotes of a pair, or none
  ['Hiện "hố tử thần" rộng khoảng 3 m.', '"hố tử thần"'],
  ['Dung tích hữu ích là 114 triệu m3.', 'Dung tích hữu ích'],
  ['Giá trị niêm yết đạt 90 tỷ đồng.', 'Giá trị niêm yết'],
  ['Đường có 2 trạm thu giá.', 'trạm thu giá'],
  // what is made wider is told behind how much of it
  ['Hội viên góp 300 ngày công mở rộng 14 km đường ngõ xóm.', 'ngày công mở rộng', 'đường ngõ xóm'],
  ['Mặt đường rộng 14 m.', 'Mặt đường'],
  ['Trại mất 45 con trâu, bò và 12 con dê.', 'con trâu, bò', 'con dê'],
  ['Cây vừng trồng được 62 ha.', 'Cây vừng'],
  ['Rừng trồng đạt 62 ha.', 'Rừng trồng'],
  ['Cây sắn dự kiến gieo trồng trên 80 ha.', 'Cây sắn'],
  // ground by what is done there, and by what it is
  ['Diện tích gieo trồng vụ đông đạt 640 ha.', 'Diện tích gieo trồng vụ đông'],
  ['Tổng diện tích thu hoạch là 310 ha.', 'Tổng diện tích thu hoạch'],
  ['Diện tích ngô đông đạt 90 ha.', 'ngô đông'],
  ['Xã có 12 ha diện tích nuôi ốc.', 'diện tích nuôi ốc'],
  ['Kho gồm 350 m2 diện tích sàn lạnh.', 'sàn lạnh'],
  // a region is no stuff: the label of the line, what is sown, or what was told of before
  ['Vừng hè: Toàn huyện gieo trồng được 450 ha, giảm 4%.', 'Vừng hè', 'Vừng hè'],
  ['Cả tỉnh đã xuống giống vụ đông được 8.100 ha.', 'vụ đông'],
  ['Toàn xã gieo trồng 75 ha.', null],
  [
    'Đã sạ 900 ha lúa thu đông. Các xã ven sông cơ bản kết thúc gieo sạ với diện tích đạt 300 ha.',
    'lúa thu đông',
    'lúa thu đông',
  ],
  ['Cây mè xuống giống được 62 ha.', 'Cây mè'],
  // plants by what is taken of them, and lists that are one noun
  ['Cây lương thực có hạt đạt 900 ha, cây có hạt chứa dầu 45 ha.', 'Cây lương thực có hạt', 'cây có hạt chứa dầu'],
  ['Rau, đậu các loại đạt 120 ha.', 'Rau, đậu các loại'],
  ['Diện tích rừng bị chặt, phá 2,6 ha.', 'rừng'],
  // what lies or sank so far away, and not how
  ['Tàu cá của ông Bảy bị phá nước rồi chìm cách đảo Hòn Mê 43 hải lý.', 'Tàu cá'],
  ['Tàu cá đang vào cửa lạch bị sóng lớn đánh chìm cách đảo 40 hải lý.', 'Tàu cá'],
  ['Hầm chui rút ngắn 12 km quãng đường đến cảng.', 'quãng đường'],
  ['(TTX)- Đoạn đường qua huyện Kim Sơn dài 13,5km.', 'Đoạn đường qua huyện Kim Sơn'],
  // what is spread over the places of which it is told how much they have
  ['Huyện gặt 900 ha lúa xuân. Gặt nhanh nhất là xã Tân Kim với 120 ha.', 'lúa xuân', 'lúa xuân'],
  [
    'Tỉnh trồng 920 ha rừng. Ba huyện trồng nhiều gồm Yên Kim, Hàm Lập, Sơn Phú, lần lượt đạt 240 ha, 215 ha và 188 ha.',
    'rừng',
    'huyện',
    ...Array(3).fill('rừng'),
  ],
  ['Huyện có 900 ha lúa. Xã Tân Kim rộng 120 ha.', 'lúa', 'Xã Tân Kim'],
  // what lengths are of that stands behind the second alone
  ['Thanh niên sửa chữa 14 km, làm mới 9 km đường bê tông.', 'đường bê tông', 'đường bê tông'],
  ['Tuyến kênh dài 14 km, làm mới 9 km đường gom.', 'Tuyến kênh', 'đường gom'],
  // land that is measured as an area, behind its number
  ['Bão làm ngập 60 tấn thóc, 70 ha diện tích nuôi trồng thủy sản.', 'thóc', 'diện tích nuôi trồng thủy sản'],
  ['Có 900 ngôi nhà và 40 ha diện tích đất màu bị ngập.', 'ngôi nhà', 'đất màu'],
  ['Khu trại rộng 5 ha, diện tích xây dựng 2 ha.', 'Khu trại', 'diện tích xây dựng'],
  ['Lũ cuốn 16 ha ao nuôi trồng thủy sản.', 'ao nuôi trồng thủy sản'],
  // sugar is no dimension
  ['Hàng lậu gồm 2,6 tấn đường kính.', 'đường kính'],
  ['Sóng đánh sạt 1,7 km chân đê biển.', 'chân đê biển'],
  // what goes somewhere, and what befell it
  ['Đất đá tràn xuống mặt đường khoảng 900 m3.', 'Đất đá tràn'],
  ['Lũ về, khoai lang ngã đổ 27 ha.', 'khoai lang'],
  ['Xã có 300 ha, trong đó tôm - lúa 120 ha.', 'Xã', 'tôm - lúa'],
  ['Xã có rừng đặc dụng, phòng hộ 145 ha.', 'rừng đặc dụng, phòng hộ'],
  // what the measure before was of, and no rate, case or owner between
  ['Cháy 8 ha rừng, giảm 3 vụ nhưng tăng 1,8 ha so với cùng kỳ.', 'rừng', 'vụ', 'rừng'],
  ['Xã tiêu hủy 91 con lợn của 27 hộ, tổng trọng lượng 5,4 tấn.', 'con lợn', 'hộ', 'con lợn'],
  [
    'Có 40 ha cây trồng bị hạn, gồm 30 ha lúa, 10 ha ngô; trong đó 5 ha mất trắng.',
    'cây trồng',
    'lúa',
    'ngô',
    'cây trồng',
  ],
  ['Năng suất 61 tạ/ha; sản lượng lúa đã thu hoạch khoảng 800 tấn.', 'Năng suất', 'sản lượng lúa'],
  ['Tổng dung tích của 9 hồ chứa trên địa bàn còn 35 triệu m3.', 'hồ chứa', 'Tổng dung tích'],
  ['Xã thả 2 triệu con giống trên 40 ha.', 'con giống', 'con giống'],
  ['Cầu Bến Lội dài hơn 3 km bao gồm cả đường dẫn.', 'Cầu Bến Lội'],
  ['Kim ngạch song phương đạt 15,4 tỷ USD.', 'Kim ngạch song phương'],
  ['Tàu hàng đang neo đậu cách cầu cảng 1 km.', 'Tàu hàng'],
  ['Tàu cá có công suất 820 CV, dài 19 m, rộng 5 m.', 'Tàu cá', 'Tàu cá', 'Tàu cá'],
  ['Bão có sức gió lên tới 260 km/h.', 'sức gió'],
  ['Nhiệm kỳ của Tổng giám đốc không quá 5 năm.', 'Nhiệm kỳ'],
  ['Tôm hùm loại 0,4 kg mỗi con có giá cao.', 'Tôm hùm'],
  ['Chị mất 2 năm cho công việc kế toán.', 'công việc kế toán'],
  ['Ông có 40 năm tu nghiệp ở nước ngoài.', 'tu nghiệp'],
  // what is at a spot, and not the spot
  ['Tàu hàng đang neo tại khu vực cách đảo Hòn Khoai 9 hải lý.', 'Tàu hàng'],
  ['Bão Hải Âu sẽ quét qua khu vực cách Hạ Long 80 km.', 'Bão Hải Âu'],
  ['Tại khu vực cách bến 2 km, đội tìm thấy phao.', 'khu vực'],
  ['Vị trí cách bến 2 km.', 'Vị trí'],
  // what is brought in is told with how, and what it is told as is no stuff
  ['Sản lượng khai thác hải sản của huyện đạt 2.300 tấn.', 'Sản lượng khai thác hải sản'],
  ['Trữ lượng dầu khí tăng thêm là 8 triệu tấn quy dầu.', 'Trữ lượng dầu khí'],
  ['Tỉnh mua 40 tấn dầu thô.', 'dầu thô'],
  // what is read off goes on from place to place
  [
    'Đêm rét với nhiệt độ thấp nhất phổ biến 12-14 độ, miền núi 9-11 độ, các xã vùng cao dưới 7 độ.',
    'nhiệt độ thấp nhất',
    'nhiệt độ thấp nhất',
    'nhiệt độ thấp nhất',
  ],
  ['Lượng mưa phổ biến 80-120 mm, nhiều nơi trên 180 mm.', 'Lượng mưa', 'Lượng mưa'],
  ['Thửa ruộng rộng 300 m2, khu vực đồi rộng 500 m2.', 'Thửa ruộng', 'khu vực đồi'],
  [
    'Chỉ số DXY, đo lường giá trị đồng bạc xanh với các ngoại tệ lớn (EUR, JPY, GBP), giảm xuống 93,4 điểm.',
    'Chỉ số DXY',
  ],
  // what goes through a plant in so much time is its power, what a ship or a tank holds is its own
  ['Trạm xử lý nước thải Cầu Đá (công suất 8.500 m3/ngày) chạy thử.', 'công suất'],
  ['Nhà máy đường có công suất 3.000 tấn/ngày.', 'công suất'],
  ['Bồn có dung tích 40 m3.', 'Bồn'],
  // who has set a plan is no part of it, the class that pupils are of is
  ['Thu đạt 62% chỉ tiêu Bộ Tài chính giao.', 'chỉ tiêu'],
  ['Thu đạt 81% so với kế hoạch Tổng cục Thuế giao phấn đấu.', 'kế hoạch'],
  ['Vụ tai nạn làm 3 em lớp 6 bị thương.', 'em lớp 6 bị thương'],
  ['Có 5 trường hợp bị kỷ luật cảnh cáo gồm: ông An và 4 người khác.', 'trường hợp bị kỷ luật cảnh cáo', 'người'],
  ['Thu ngân sách đạt 158% so với chỉ tiêu pháp lệnh 2.750 tỷ đồng.', 'chỉ tiêu pháp lệnh', 'chỉ tiêu pháp lệnh'],
  ['Chỉ số DXY so với 6 đồng tiền khác đứng ở mức 92,5 điểm.', 'đồng tiền', 'Chỉ số DXY'],
  ['Chuyến bay bị chậm gần 40 phút.', 'Chuyến bay'],
  ['Bão ở ngoài khơi, mỗi giờ đi được 25 km.', 'Bão'],
  ['Năm 20 tuổi, Lò Văn Páo rời bản.', 'Lò Văn Páo'],
  ['Từ lúc 3 tuổi, em đã biết hát.', 'em'],
  ['Trong đêm, lượng mưa tại Kim Sơn 85 mm.', 'lượng mưa'],
  ['Mực nước sông Hà Thanh vượt 6 m.', 'Mực nước sông Hà Thanh'],
  ['Mực nước sông dâng đến +0,8 m.', 'Mực nước sông'],
  ['Các cầu có tổng chiều dài hơn 500 m.', 'Các cầu'],
  ['Đoạn phim có độ dài hơn 60 phút.', 'Đoạn phim'],
  ['Dù vị trí gặp nạn cách bờ 3 hải lý.', 'vị trí gặp nạn'],
  ['Huy động vốn dự kiến đạt 12.000 tỷ đồng.', 'Huy động vốn'],
  ['Có đơn vị nợ BHXH trên 100 triệu đồng.', 'nợ BHXH'],
  ['Công an bắt Trần Văn Hoà (biệt danh Hoà Đen, 31 tuổi).', 'Trần Văn Hoà'],
  ['Câu chuyện của cô Lan - 34 tuổi.', 'Lan'],
  ['Nghĩa là không quá 20 triệu đồng.', null],
  ['Cứu trợ 107 tấn gạo cho vùng lũ.', 'gạo'],
  ['Con đường dài 12 km.', 'Con đường'],
  ['Ông Ba sở hữu căn nhà rộng 694 m2.', 'căn nhà'],
  ['Diện tích ngô đông 640 ha.', 'ngô đông'],
  ['Tổng trọng lượng lô hàng 120 tấn.', 'lô hàng'],
  ['Tiêu hủy 312 con lợn với trọng lượng 19,6 tấn.', 'con lợn', 'con lợn'],
  ['Lô đất có diện tích hơn 3 ha.', 'Lô đất'],
  // what stands before "có" has the measure where the subject does something
  ['Tranh chấp bắt đầu từ khu đất có diện tích 2.600 m2.', 'khu đất'],
  ['Nguyên nhân của vụ sập là cầu có tải trọng 5 tấn.', 'cầu'],
  ['Khu đất được giao cho công ty có diện tích 3 ha.', 'Khu đất'],
  ['Vùng biển nhận chìm có diện tích 25 ha.', 'Vùng biển'],
  ['Cả nước đã có công suất 19.200 MW.', 'công suất'],
  ['Mực nước tại trạm đạt 2,41 m, thấp hơn báo động 1 là 1,09 m.', 'Mực nước', 'Mực nước'],
  ['Cảng Hòa Bến cách thị xã khoảng 70 km.', 'Cảng Hòa Bến'],
  ['Cảng có khả năng tiếp nhận tàu trên 5.000 tấn.', 'tàu'],
  // of what part of a thing an area is taken stays with its noun; a stuff needs none
  ['Trụ sở mới cao 12 tầng, diện tích sàn hơn 48.600 m2.', 'tầng', 'diện tích sàn'],
  ['Diện tích đất dự kiến sử dụng là 9,4 ha.', 'Diện tích đất'],
  ['Diện tích sắn còn 3.200 ha.', 'sắn'],
  // stuffs that are measured together; what follows with a number, a verb or a subject of its own is none of them
  ['Hải quan bắt giữ 7 tấn ngà voi, vảy tê tê.', 'ngà voi, vảy tê tê'],
  ['Xưởng còn hàng chục m3 nguyên liệu, bột màu, đá chưa dùng.', 'nguyên liệu, bột màu, đá'],
  ['Hồ chứa thêm 7 triệu m3 nước, nguy cơ vỡ đập rất cao.', 'nước'],
  ['Nhà máy bán 1,8 triệu tấn thép thành phẩm, tăng mạnh.', 'thép thành phẩm'],
  ['Tàu chở 3.000 lít dầu, nhiều loại hàng khô.', 'dầu'],
  ['Huyện gieo 5.600 ha lúa, chủ lực là giống ngắn ngày.', 'lúa'],
  ['Xã làm mới 30 km đường, cứng hóa hơn 12 km mương.', 'đường', 'mương'],
  ['Nhà có 4 sào ruộng, mẹ hay ốm.', 'ruộng'],
  ['Xã phát 40 tấn gạo, người dân rất mừng.', 'gạo'],
  ['Xã phát 40 tấn gạo, mì tôm: 200 thùng.', 'gạo', 'thùng'],
  ['Mỏ có phạm vi khai thác 10 km2.', 'phạm vi khai thác'],
  ['Dẫn đầu là gạo với 310 tấn; kế đến là cà phê với 120 tấn.', 'gạo', 'cà phê'],
  ['Nhóm lớn nhất là dệt may với 80 triệu USD, tiếp đến là gỗ 34 triệu USD.', 'dệt may', 'gỗ'],
  ['Bị phạt nặng nhất là Công ty Nam Bình với 90 triệu đồng.', 'phạt'],
  ['Huyện chi bổ sung 3 tỷ đồng.', 'chi bổ sung'],
  ['Ban được giao 31 tỷ đồng.', 'được giao'],
  ['Trạm biến áp có công suất 25 MVA.', 'Trạm biến áp'],
  ['Nhà máy nước Tân Thành có công suất 15.000 m3/ngày đêm.', 'công suất'],
  // the level of the time before goes on with its item
  [
    'Năng suất mía đạt 61,5 tấn/ha, giảm 1,9% so với vụ trước (62,7 tấn/ha).',
    ...['Năng suất mía', 'Năng suất mía', 'Năng suất mía'],
  ],
  ['Quận đề nghị xử lý đối với khu đất 4.500 m2.', 'khu đất'],
  ['Cả nước cần xây thêm 75.100 MW nguồn điện.', 'nguồn điện'],
  ['Bơm có công suất 2000 W điện áp 220 V.', 'Bơm', 'điện áp'],
  ['Cụm tượng đài của thị xã Tân An cao 15 m.', 'Cụm tượng đài'],
  // no item holds the number of another figure
  ['Cả vùng gieo trồng 240 ha, đạt 97% kế hoạch, giảm 6 ha.', null, 'kế hoạch', 'vùng gieo trồng'],
  // one of many, which is named behind "như"
  ['Các loại ma túy khác như cần sa là 3 kg.', 'cần sa'],
  ['Nhiều mặt hàng như ghế mây lên tới 3 triệu đồng.', 'ghế mây'],
  ['Mức vé như trên cộng với 50.000 đồng là quá cao.', 'Mức vé'],
  ['Mưa lớn ở nhiều nơi như Phú Lộc 210 mm, Nam Đông 180 mm.', 'Mưa lớn', 'Mưa lớn'],
  ['Mực nước lên hằng ngày khoảng 10 cm.', 'Mực nước'],
  ['Huyện triển khai trên diện tích 2.100 ha.', 'Huyện'],
  // the subject of a clause before: what it is made of, and when, is none
  ['Con đường được làm bằng bê tông, rộng 5 m.', 'Con đường'],
  ['Bức tượng sẽ được thực hiện bằng đồng, cao 3 m.', 'Bức tượng'],
  ['Đây là tuyến đường mới tại tỉnh, có chiều dài 24 km.', 'tuyến đường mới'],
  ['Tàu được đóng xong hồi tháng 3/2016, có công suất 820 CV, dài 19 m.', 'công suất', 'Tàu'],
  ['Nước lũ trên sông Cái đã rút hơn 1 m.', 'Nước lũ'],
  ['Diện tích mắc ca đã trồng khoảng 16.500 ha.', 'mắc ca'],
  ['Huyện có 2.500 ha tập trung ở miền núi.', 'Huyện'],
  // right behind a length stands what is long, or nothing that is
  ['Xã gia cố 300 m đê.', 'đê'],
  ['Hai bên còn 9 km cầu cạn chưa xong.', 'cầu cạn'],
  ['Sóng thần cao tới 6 m tàn phá làng chài.', 'Sóng thần'],
  ['Đoàn xe vượt 900 km xin vào cửa khẩu.', 'Đoàn xe'],
  ['Thợ dùng thanh sắt dài hơn 3 m chắn trước cửa.', 'thanh sắt'],
  // what lies far away: before "cách", behind a comma, or behind the distance
  ['Tàu cá đang neo đậu cách cảng Sa Kỳ khoảng 2 km.', 'Tàu cá'],
  ['Anh ra quán cơm nằm cách nhà khoảng 2 km phụ bếp.', 'quán cơm'],
  ['Họ chạy vào nhà kho nằm cách đường chừng 10 m.', 'nhà kho'],
  ['Tàu đang neo tại vùng biển phía Nam, cách đảo Hòn Ngang (Quảng Bình) khoảng 7 hải lý.', 'Tàu'],
  ['Trạm nằm cách Hà Tĩnh, quê của anh, khoảng 50 km.', 'Trạm'],
  ['Hai người ngất xỉu tại thị trấn Phú Lâm, cách thành phố Tân An 12 km.', 'người ngất xỉu', 'thị trấn Phú Lâm'],
  ['Địa điểm tàu gặp sự cố cách mũi Né 44 hải lý.', 'Địa điểm tàu'],
  ['Nhà máy và bến cảng chỉ cách nhau 5 km.', 'Nhà máy và bến cảng'],
  ['Tòa nhà nằm bên bờ sông và chỉ cách chợ hơn 2 km.', 'Tòa nhà'],
  ['Cách thị xã hơn 70 km, trường nội trú vừa khai giảng.', 'trường nội trú'],
  ['Dù cách trung tâm TP. Vinh chưa đầy 5 km, khu này vẫn vắng.', 'khu'],
  ['Xe đỗ ở khoảng cách 400 m.', 'khoảng cách'],
  ['Làng ở cách chợ không xa, có con kênh dài 3 km.', 'con kênh'],
  // nouns that begin like a link, and more nouns of measures
  ['Cao tốc qua địa bàn Long An dài gần 30 km.', 'Cao tốc qua địa bàn Long An'],
  ['Hiện trường vụ cháy rộng 300 m2.', 'Hiện trường vụ cháy'],
  ['Cầu có tĩnh không thông thuyền 55 m.', 'tĩnh không thông thuyền'],
  ['Pháo có thể bắn từ khoảng cách 60 km.', 'khoảng cách'],
  ['Máy bay có bán kính chiến đấu là 1.100 km.', 'bán kính chiến đấu'],
  ['Huyện ký hợp đồng làm hố rác với thể tích 20 m3.', 'hố rác'],
  ['Hai bên giữ khoảng cách an toàn tối thiểu 2 m.', 'khoảng cách an toàn'],
  // how far it is from one to the other is told of the one
  ['Khoảng cách từ các giếng khoan đến bãi rác là 300 m.', 'giếng khoan'],
  ['Trạm bơm có khoảng cách đến khu dân cư là 150 m.', 'Trạm bơm'],
  ['Bãi biển dài kỷ lục 7 km.', 'Bãi biển'],
  ['Những bức tranh có kích thước 40 cm.', 'Những bức tranh'],
  // what is done with a thing, or what it is made of, is no thing of its own
  ['Mái ngói sẽ được sửa chữa dài 91 m.', 'Mái ngói'],
  ['Con đường bằng bê tông rộng 5 m.', 'Con đường'],
  ['Vườn bưởi bị ngập hơn 1 m.', 'Vườn bưởi'],
  ['Anh câu được con cá nặng 5 kg.', 'con cá'],
  ['Thành phố sẽ nâng công suất lên 1.000 m3/ngày.', 'công suất'],
  // nobody has the measure of what was found or held
  ['Đội quản lý thị trường đã tạm giữ lô hàng với tổng khối lượng 83 tấn.', 'lô hàng'],
  ['Trạm xử lý nước thải với công suất 50.000 m3/ngày đã xong.', 'công suất'],
  // what stands between a thing and its measure only goes on telling of it
  ['Phố Trần Cung nằm trên địa bàn quận Hải An (Hải Phòng), dài 2 km, rộng 7 m.', 'Phố Trần Cung', 'Phố Trần Cung'],
  ['Nhánh 3 là đường chui, đi dưới cầu Mới, rộng 9 m.', 'Nhánh 3'],
  ['Cô Trần Thị Hoa, sinh ở Huế, cao 1,7 m.', 'Cô Trần Thị Hoa'],
  ['Tỉnh khởi công sớm, xây tuyến đường ven biển, dài 12 km.', 'xây tuyến đường'],
  // a way goes on over no verb and no place; verbs before a thing, and behind a storm, are none of it
  ['Tuyến đường được nâng cấp, mở rộng qua tỉnh Bắc Giang rộng 33 m.', 'Tuyến đường'],
  ['Dốc Cun trên quốc lộ 6 qua thành phố Hoà Bình dài 7 km.', 'Dốc Cun'],
  ['Đường từ chợ Mới đến cầu Sắt dài 7 km.', 'Đường từ chợ Mới đến cầu Sắt'],
  ['Sẽ triển khai xây dựng tuyến đường ven sông với chiều dài 40 km.', 'tuyến đường'],
  ['Dự án có quy mô 27 ha.', 'Dự án'],
  ['Ngày mai, bão di chuyển nhanh theo hướng Tây, mỗi giờ đi được 25 km.', 'bão'],
  ['Mái ngói được đề nghị sửa chữa dài 91 m.', 'Mái ngói'],
  ['Trẻ em trèo giàn giáo cao 3 m.', 'giàn giáo'],
  // a river is no sum, a currency no index, and a head no people
  ['Mực nước trên sông Tiền ở Tân Châu là 2,4 m.', 'Mực nước'],
  [
    'Chỉ số US Dollar Index đo biến động đồng bạc xanh với 6 đồng tiền lớn giảm xuống 90,6 điểm.',
    'đồng tiền lớn',
    'Chỉ số US Dollar Index',
  ],
  ['Mức sử dụng nhựa chỉ 45 kg/đầu người.', 'Mức sử dụng nhựa'],
  // no area or length goes on with a sum, and people are not so high as what they build
  ['Dự án có tổng mức đầu tư 800 tỷ đồng cho 2 km.', 'tổng mức đầu tư', 'Dự án'],
  ['Khu nhà có vốn đầu tư 900 tỷ đồng, quy mô 3 ha.', 'vốn đầu tư', 'Khu nhà'],
  ['Công nhân đã dựng rào chắn và giàn giáo cao 20 m.', 'giàn giáo'],
  // the dot of an abbreviation ends no clause, and an office of taxes is no tax
  ['Nợ thuế tại TP. Huế tăng 52%.', 'Nợ thuế'],
  ['Nhà hát TP. Vinh quy mô 9.000 m2 còn dở dang.', 'Nhà hát TP. Vinh'],
  ['Thư viện TP.HCM rộng 2 ha.', 'Thư viện TP.HCM'],
  ['Tuyến đường xong sớm. Hồ rộng 2 ha.', 'Hồ'],
  ['Cục Thuế Nghệ An đã ra quyết định truy thu 4 tỷ đồng.', 'truy thu'],
  // what befalls ground is no part of it, and a stuff may be two
  ['Lũ làm hư hỏng 28 km đê bị sạt lở từ trước.', 'đê'],
  ['Bão quật đổ 14 ha ngô và chuối.', 'ngô và chuối'],
  ['Khối lượng đất đá 15.000 m3 vùi lấp mặt đường.', 'đất đá'],
  ['Bão làm 900 ha lúa bị ngập, trong đó 120 ha có nguy cơ mất trắng.', 'lúa', 'lúa'],
  ['Ao có 5 tấn cá chết.', 'cá chết'],
  ['Xã đã làm 9 km đường và trải nhựa ngay.', 'đường'],
]

/** Lengths, areas and stuffs. */
const SPREADS: readonly Row[] = [
  // "mới" behind a measure begins what is told of it
  ['Lô đất rộng hơn 90 m2 mới được cấp phép.', 'Lô đất'],
  ['Xã trồng 90 m2 rau mới.', 'rau mới'],
  // the part and the whole of a measured thing
  ['Huyện trải nhựa 4,2/6,5 km đường liên xã.', 'đường liên xã', 'đường liên xã'],
  ['Huyện bàn giao 4/6 nhà.', 'nhà', 'nhà'],
  // what many things measure together, and what one does
  ['Huyện có 12 cụm công nghiệp, tổng diện tích 480 ha.', 'cụm công nghiệp', 'tổng diện tích'],
  ['Tỉnh có 9 cụm công nghiệp được quy hoạch với tổng diện tích 312 ha.', 'cụm công nghiệp', 'tổng diện tích'],
  ['Xã có 1 khu công nghiệp với diện tích 200 ha.', 'khu công nghiệp', 'khu công nghiệp'],
  ['Xã giao 2 toà nhà trên khu đất có diện tích 900 m2.', 'toà nhà', 'khu đất'],
  ['Xảy ra 22 vụ sạt lở, sụt lún với tổng chiều dài 1.140 m.', 'vụ sạt lở', 'tổng chiều dài'],
  ['Huyện làm 4 tuyến đường với tổng chiều dài 12 km.', 'tuyến đường', 'tuyến đường'],
  ['Nhà máy liên kết với 33 hợp tác xã, tổng diện tích liên kết 300 ha.', 'hợp tác xã', 'tổng diện tích liên kết'],
  ['Nhà máy liên kết với 27 hợp tác xã, tổng diện tích 600 ha lúa.', 'hợp tác xã', 'lúa'],
  // the stuff of a whole that a measure is out of, and what befell a part of it
  ['Tỉnh gặt 120 ha trong tổng số 300 ha lúa Hè Thu.', 'lúa Hè Thu', 'lúa Hè Thu'],
  ['Xã bán được 80 tấn trên tổng số 90 tấn cam.', 'cam', 'cam'],
  ['Có 210 ha lúa bị ảnh hưởng, trong đó mất trắng 18 ha.', 'lúa', 'lúa'],
  ['Mưa làm đổ 120 ha ngô, thiệt hại nặng 30 ha.', 'ngô', 'ngô'],
  // what a stuff is held to be
  ['Tổ công tác thu 12 kg nghi là vảy tê tê.', 'vảy tê tê'],
  ['Ngư dân câu được con cá nặng 12 kg nghi là cá sủ vàng.', 'con cá'],
  // words of a stuff that begin like a sum, and plants by how long they grow
  ['Kho bạc xuất 20 tấn lương thực.', 'lương thực'],
  ['Xã phát 3 tấn lương khô, 2 tấn muối.', 'lương khô', 'muối'],
  ['Trại thuê người với lương 9 triệu đồng.', 'lương'],
  ['Quỹ tiền lương thực hiện là 5 tỷ đồng.', 'Quỹ tiền lương'],
  ['Xã có 120 ha cây hàng năm, 80 ha cây lâu năm.', 'cây hàng năm', 'cây lâu năm'],
  ['Mưa đá làm nát 46 ha chanh leo.', 'chanh leo'],
  // what befalls it by a second word names nothing, but a loss is a sum
  ['Diện tích ngô bị đổ rạp, ngập úng là 1.640 ha.', 'ngô'],
  ['Rau bị dập, hư hại: 25 ha.', 'Rau'],
  ['Ngô bị đổ rạp 40 ha, trong đó hư hại 12 ha.', 'Ngô', 'Ngô'],
  ['Rau bị dập, thiệt hại 2 tỷ đồng.', 'thiệt hại'],
  ['Lở xuống 300 m3 đất đá, vùi lấp một quán nước.', 'đất đá', 'quán nước'],
  ['Lũ cuốn 9 ha sắn và chuối bị gãy đổ.', 'sắn và chuối'],
  // what was lost, where the noun of the loss touches it
  ['Lâm sản thiệt hại giảm 61 m3.', 'Lâm sản'],
  ['Diện tích rừng bị thiệt hại là 0,8 ha.', 'rừng'],
  ['Bão gây thiệt hại 20 ha.', 'thiệt hại'],
  // rain, wherever it was measured
  ['Bão gây mưa từ 220 đến 380 mm, riêng trạm Sìn Hồ đo được 415 mm.', 'mưa', 'mưa'],
  ['Mặt đường dày 200 mm.', 'Mặt đường'],
  // who grows it is no crop
  ['Huyện gieo 900 ha ngô đông, các xã phía nam gieo trồng 300 ha.', 'ngô đông', 'ngô đông'],
  // a whole that is told by places, each with its number
  ['Có 310 ha ngô bị đổ (Nậm Pồ 120 ha; Tủa Chùa 90 ha; Mường Ảng: 100 ha).', 'ngô', 'ngô', 'ngô', 'ngô'],
  ['Tổng thiệt hại là 21 tỷ đồng (Nậm Pồ 12 tỷ đồng, Tủa Chùa 9 tỷ đồng).', ...Array(3).fill('Tổng thiệt hại')],
  ['Ngân hàng cho vay (Agribank 90 tỷ đồng); (VCB 40 tỷ đồng).', 'Agribank', 'VCB'],
  ['Ngô bị đổ 12 ha tại Nậm Pồ và 4 ha tại Tủa Chùa.', 'Ngô', 'Ngô'],
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
  // land that is told as an area is the stuff
  ['Huyện có 900 ha diện tích nuôi tôm.', 'diện tích nuôi tôm'],
  ['Kho rộng 900 m2, diện tích sân là 300 m2.', 'Kho', 'sân'],
  // what is done on an area, or what part of a thing it is, is no stuff
  ['Tổng diện tích quy hoạch 900 ha.', 'Tổng diện tích quy hoạch'],
  ['Diện tích trồng cà phê là 900 ha.', 'Diện tích trồng cà phê'],
  ['Toà tháp có diện tích sử dụng 900 m2.', 'Toà tháp'],
  ['Tổng diện tích cà phê là 900 ha.', 'cà phê'],
]

/** What a concentration is in stands behind its rate. */
const DISSOLVED: readonly Row[] = [
  ['Nồng độ cồn đo được là 0,31 mg/lít khí thở.', 'Nồng độ cồn'],
  ['Nông dân bón 60 kg phân/ha.', 'phân'],
  ['Xưởng thu 5 kg mật/ngày.', 'mật'],
]

describe.each([
  ['measures', MEASURES],
  ['spreads', SPREADS],
  ['dissolved', DISSOLVED],
])('%s', (_, rows) => testItems(rows))
