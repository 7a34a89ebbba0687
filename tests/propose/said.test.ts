import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** What is said about the numbers of a sentence: value or bounds, qualifier, kind and unit, change, per. */
test.each<[string, ...string[]]>([
  // qualifiers, and words that end like one
  ['Chị đóng bảo hiểm chưa đủ 20 năm.', '20 nearly duration year'],
  ['Lãi ít nhất bằng 150% vốn.', '150 at_least percent %'],
  ['Phí không được cao hơn mức 5 triệu đồng.', '5000000 at_most money VND'],
  ['Nộp đơn không sớm hơn 15 ngày.', '15 at_least duration day'],
  ['Cổ tức là 13% hoặc cao hơn.', '13 at_least percent %'],
  ['Tuyến kè có chiều dài hơn 500 m.', '500 over length m'],
  ['Khẩu pháo cỡ 155 mm.', '155 exact length mm'],
  ['Cá to cỡ 5 cm.', '5 approx length cm'],
  ['Cần báo ít nhất trước 45 ngày.', '45 at_least duration day'],
  ['>> 7 câu nói hay', '7 exact count'],
  ['Mưa kéo dài hơn một tháng.', '1 over duration month'],
  ['Mưa kéo dài suốt 3 tuần.', '3 exact duration week'],
  ['Việc sửa cầu kéo dài hơn 2 năm nay.', '2 over duration year'],
  ['Em được nâng từ 1 lên 9 điểm.', '1 exact other điểm', '9 exact other điểm'],
  ['Lãi suất giảm từ 5,6%/năm xuống còn 5,4%/năm.', '5.6 exact percent % /năm', '5.4 exact percent % /năm'],
  [
    'Giá là 55,85 – 56,37 (mua vào – bán ra) triệu đồng/lượng.',
    '55850000 exact money VND',
    '56370000 exact money VND /lượng',
  ],
  ['Phải tăng gấp đôi mức phạt.', '2 exact ratio x up'],
  ['Đơn vị thực hiện gấp 3 nội dung.', '3 exact count'],
  ['Đồng bạc tăng tiếp 3 đồng.', '3 exact money VND up'],
  [
    'Thủ tục mất 2 giờ 29 phút 22 giây.',
    '2 exact duration hour',
    '29 exact duration minute',
    '22 exact duration second',
  ],
  ['Chính phủ tài trợ 800.000 Bảng Anh.', '800000 exact money GBP'],
  // a guess between two numbers, and between two that nobody named
  ['Trẻ từ 5, 6 tuổi đã biết bơi.', '5..6 range age year'],
  ['Tài liệu có 2, 3 trang.', '2..3 range count'],
  ['Sau đó ba, bốn người chạy tới.', '3..4 range count'],
  ['Giá từ vài trăm triệu đến vài trăm tỷ đồng.', '100000000..100000000000 range money VND'],
  ['Giá từ vài chục đến vài trăm nghìn đồng.', '10000..100000 range money VND'],
  ['Cự ly là 90 dặm.', '90 exact length dặm'],
  ['Nước bạn góp khoảng 35 triệu peso.', '35000000 approx money PHP'],
  ['Giá dùng đòn bẩy tài chính.'],
  // the scale of the last number is that of the others
  [
    'Phí là 20, 30 và 50 triệu đồng.',
    '20000000 exact money VND',
    '30000000 exact money VND',
    '50000000 exact money VND',
  ],
  ['Họ vay lần lượt 225 và hơn 67 triệu USD.', '225000000 exact money USD', '67000000 over money USD'],
  ['Cước tăng từ 5 lên 7 triệu đồng.', '5000000 exact money VND', '7000000 exact money VND'],
  ['Dân số tăng từ 2 lên 3 triệu người.', '2000000 exact count', '3000000 exact count'],
  ['Giá tăng từ 120 lên 1,5 triệu đồng.', '120 exact money VND', '1500000 exact money VND'],
  ['Kho có 12 và 3 nghìn hộp.', '12 exact count', '3000 exact count'],
  // thirds and quarters of what is not counted
  ['Cát bồi lấp 3/4 dòng sông.', '0.75 exact ratio share'],
  ['Đạt 2/3 kế hoạch năm.', '0.6667 exact ratio share'],
  ['Trong đó 1/4 có liên quan.', '0.25 exact ratio share'],
  ['Đất vùi 1/3 căn nhà.', '0.3333 exact ratio share'],
  ['Có 2/3 xã đạt chuẩn.', '2 exact count', '3 exact count'],
  ['Đoàn có 1/3 người bị ốm.', '1 exact count', '3 exact count'],
  ['Kíp xử lý 3/4 vụ.', '3 exact count', '4 exact count'],
  // told twice, told of the second level
  ['Hạn nộp chậm nhất là mười (10) ngày.', '10 at_most duration day'],
  ['Nợ tăng từ 54 tỷ lên 80 tỷ USD.', '54000000000 exact money USD', '80000000000 exact money USD'],
  ['Dân số tăng từ 2 triệu lên 3 triệu người.', '2000000 exact count', '3000000 exact count'],
  ['Giá bạc dao động quanh mức 22.940 đồng.', '22940 approx money VND'],
  ['Mức hưởng tối đa sẽ bằng 2 tháng lương.', '2 at_most count'],
  ['Trường mầm non 120 cháu được tiêm.', '120 exact count'],
  ['Tháp quan sát 86 tầng mở cửa.', '86 exact count'],
  ['Kẻ gian tiếp cận 2 cây ATM.', '2 exact count'],
  ['Trong năm xảy ra trên 300 vụ cháy.', '300 over count'],
  ['Bà uống 2 lít nước thì trở lại bình thường.', '2 exact volume l'],
  // what came about is no ceiling; a bargain is one
  ['Sản lượng giảm tới 53%.', '53 exact percent % down'],
  ['Khách hàng được ưu đãi giảm giá tới 53%.', '53 at_most percent % down'],
  // where a level came from is no floor
  ['Thuế giảm về 0% từ 18%.', '0 exact percent %', '18 exact percent %'],
  ['Giá căn hộ từ 2 tỷ đồng.', '2000000000 at_least money VND'],
  // fractions that are one share, and parts of a whole
  ['Gần 9/10 các hộ đã có điện.', '0.9 nearly ratio share'],
  ['Hơn 2/3 học sinh nghỉ học.', '0.6667 over ratio share'],
  ['Cả huyện có 2/3 xã đạt chuẩn.', '2 exact count', '3 exact count'],
  // sums without a currency, and numbers of things
  ['Thu nhập đạt 12 triệu/năm.', '12000000 exact money VND /năm'],
  ['Ngân hàng dành 2 tỷ ưu đãi cho khách.', '2000000000 exact money VND'],
  ['Nợ TK 4212: 200.000.000', '200000000 exact money VND'],
  ['Lô hàng trị giá 250.000.000 bị giữ.', '250000000 exact money VND'],
  ['Học phí: 1.200.000 một khoá.', '1200000 exact money VND'],
  ['Mức lương tăng lên 4.180.000 từ đầu năm.', '4180000 exact money VND'],
  ['Tiền thuế GTGT: 15.000.000', '15000000 exact money VND'],
  ['Doanh thu 12.500 sản phẩm.', '12500 exact count'],
  ['Số lượng: 1.500', '1500 exact count'],
  ['Tổng số nguyện vọng là 2,5 triệu.', '2500000 exact count'],
  ['Tổng số tiền thu là 2,5 triệu.', '2500000 exact money VND'],
  ['Tổng số dư tiền gửi là 2 tỷ.', '2000000000 exact money VND'],
  ['Ông nhặt được 120 đồng xu cổ.', '120 exact count'],
  // ages that do not say so behind the number
  ['Người có độ tuổi trên 30 năm được ưu tiên.', '30 over age year'],
  ['Trẻ trong độ tuổi từ 12-15 được tiêm.', '12..15 range age year'],
  ['Độ tuổi trung bình là 25.', '25 exact age year'],
  // multiples of a sum, bounds that are spelled, a level that a price has come to
  ['Mức hưởng tối đa là 5 lần mức lương cơ sở.', '5 at_most ratio x'],
  ['Hợp đồng có hiệu lực tối đa một tháng.', '1 at_most duration month'],
  ['Anh ở lại một tháng.'],
  ['Hợp đồng có thời hạn từ đủ 3 tháng đến dưới 12 tháng.', '3..12 range duration month'],
  ['Giá vàng giảm ở mức 1.845 USD.', '1845 exact money USD'],
  // a way up is no range; times are said with both bounds
  ['Tỉnh nâng tỷ lệ che phủ rừng từ 51% đến 55%.', '51 exact percent %', '55 exact percent %'],
  ['Bụi vượt từ 3 lần đến 5,5 lần cho phép.', '3..5.5 range ratio x'],
  ['Doanh thu tăng lên gấp đôi.', '2 exact ratio x up'],
  ['Nước này phá giá tiền tệ 3%.', '3 exact percent % down'],
  ['Thuế chống bán phá giá 7 triệu đồng.', '7000000 exact money VND'],
  // ranges with a word before the upper bound
  ['Vỉa hè rộng từ 1,5 m đến dưới 3 m.', '1.5..3 range length m'],
  ['Gói thầu từ 5 tỷ đến dưới 10 tỷ đồng.', '5000000000..10000000000 range money VND'],
  // words that only begin like a unit, and units of two words
  ['Mật khẩu có 6 ký tự.', '6 exact count'],
  ['Công an thu 2 cân điện tử.', '2 exact count'],
  ['Mức phạt bằng 3 tháng lương.', '3 exact count'],
  ['Cây đa hơn 300 năm tuổi.', '300 over age year'],
  ['Em đứng nắng hơn nửa giờ.', '0.5 over duration hour'],
  ['Pin 4000 mAh dùng cả ngày.', '4000 exact other mAh'],
  ['Bến đón tàu 30.000 DWT.', '30000 exact other DWT'],
  // the same change told again in percent
  ['Sản lượng giảm 405 tấn, tương đương gần 35%.', '405 exact mass t down', '35 nearly percent % down'],
  ['Chi nhánh tăng 27% so với cùng kỳ và 15% so với đầu năm.', '27 exact percent % up', '15 exact percent % up'],
  // denominators, and what is no more than a word
  ['Gỗ bán gần 20 triệu đồng một m3.', '20000000 nearly money VND /m3'],
  ['Nồng độ khí lên tới 150 ppm.', '150 exact other ppm'],
  ['Chữ cao bằng 2/3 khung.', '0.6667 exact ratio share'],
  ['Ngoài 11 đơn vị nêu trên, huyện lập thêm 2 tổ.', '11 exact count', '2 exact count'],
  ['Sân bay đón 5 triệu hành khách/năm.', '5000000 exact count /năm'],
  ['Mưa 120 mm/24 giờ.', '120 exact length mm /24 giờ'],
  ['Lương của chị là 3,6 triệu đồng một tháng.', '3600000 exact money VND /tháng'],
  ['Thu nhập bình quân tháng là 5 triệu đồng.', '5000000 exact money VND /tháng'],
  [
    'Giá vàng 56,3 - 56,8 triệu đồng/lượng (mua vào - bán ra).',
    '56300000 exact money VND /lượng',
    '56800000 exact money VND /lượng',
  ],
  // denominators of several words are not cut, and end before what is done
  ['Đất bán 30 triệu đồng mỗi mét vuông.', '30000000 exact money VND /mét vuông'],
  ['Đất bán 30 triệu đồng một mét vuông.', '30000000 exact money VND /mét vuông'],
  ['Thí sinh làm bài 90 phút/môn thi.', '90 exact duration minute /môn thi'],
  ['Cát xê là 80 triệu đồng/đêm diễn.', '80000000 exact money VND /đêm diễn'],
  ['Phòng cho thuê 2 triệu đồng/đêm.', '2000000 exact money VND /đêm'],
  ['Đèn được bảo dưỡng 2 năm/lần thay mới bóng.', '2 exact duration year /lần'],
  // a denominator before its number, and a time that is none
  ['Bà uống thuốc một ngày hai lần.', '2 exact count /ngày'],
  ['Một ngày hai vụ cháy xảy ra.', '2 exact count'],
  ['Trước đó một ngày, đoàn 7 cán bộ đã đến xã.', '7 exact count'],
  ['Một ngày sau khi mưa tạnh, 30 hộ dân trở về.', '30 exact count'],
  ['Sau một năm, xã có 20 km đường mới.', '20 exact length km'],
  ['Trong vòng 1 năm không được làm quá 200 giờ.', '200 at_most duration hour /năm'],
  ['Mỗi năm, xã có 20 km đường mới.', '20 exact length km /năm'],
  ['Chi phí cho 1 km là 12 tỷ đồng.', '1 exact length km', '12000000000 exact money VND /km'],
  ['Giá một liều vắc xin chỉ 250.000 đồng.', '1 exact count', '250000 exact money VND /liều vắc xin'],
  // what stands between a number and its denominator
  ['Công nhân làm 8 giờ làm việc trong một ngày.', '8 exact duration hour /ngày'],
  ['Trung bình 30 ca mổ được thực hiện mỗi ngày.', '30 exact count /ngày'],
  ['Có 30 mã ưu đãi được cập nhật hằng tuần.', '30 exact count'],
  // the same in another unit
  ['Lương là 900 USD mỗi tháng (21 triệu đồng).', '900 exact money USD /tháng', '21000000 exact money VND /tháng'],
  ['Lương là 900 USD mỗi tháng (thưởng 21 triệu đồng).', '900 exact money USD /tháng', '21000000 exact money VND'],
  // a bound behind the denominator, limits some words before, a bound with a unit of its own
  ['Hộ có doanh thu 90 triệu đồng/năm trở xuống được miễn thuế.', '90000000 at_most money VND /năm'],
  ['Hộ có doanh thu từ 90 triệu đồng/năm được xét.', '90000000 at_least money VND /năm'],
  ['Tốc độ tối đa của tuyến này là 100 km/h.', '100 at_most other km/h'],
  ['Diện tích tối thiểu của mỗi thửa là 50 m2.', '50 at_least area m2 /thửa'],
  ['Lương tối thiểu vùng này là 4 triệu đồng.', '4000000 exact money VND'],
  ['Hành vi bị phạt tù từ 3 tháng đến 2 năm.', '3 at_least duration month', '2 at_most duration year'],
  ['Thẻ có hạn mức chuyển tiền lên tới 16 tỷ đồng.', '16000000000 at_most money VND'],
  ['Doanh thu lên tới 16 tỷ đồng.', '16000000000 exact money VND'],
  // how many is done, and on what
  ['Nhóm này đã thực hiện trên 20 phi vụ.', '20 over count'],
  ['Sở đã triển khai trên 260 thủ tục.', '260 over count'],
  ['Đề án được triển khai trên 12 huyện.', '12 exact count'],
  ['Tập đoàn phát triển dịch vụ trên 3 trụ cột.', '3 exact count'],
  // what something is made from is no bound
  ['Máy tách được 5 lít nước ngọt từ 9 lít nước biển.', '5 exact volume l', '9 exact volume l'],
  ['Xưởng nhận đơn hàng từ 9 tấn gạo.', '9 at_least mass t'],
  // the verb of a change stands before what it is of
  ['Công ty giảm giá vàng miếng thêm 200.000 đồng.', '200000 exact money VND down'],
  ['Công ty tăng cường hỗ trợ hộ nghèo thêm 200.000 đồng.', '200000 exact money VND'],
  ['Cơ quan đã tăng thu cho NSNN gần 220 tỷ đồng.', '220000000000 nearly money VND up'],
  ['Tăng thu nhập 5 triệu đồng là mục tiêu.', '5000000 exact money VND'],
  ['Quặng có mức tăng trưởng nhập khẩu tới 19 lần so với năm trước.', '19 exact ratio x up'],
  ['Dư nợ tăng trưởng bình quân hàng năm đạt 11,8%.', '11.8 exact percent % up'],
  // a list of changes, and a list that only begins with one
  [
    'Trạm giảm giá theo các mức 50%, 70% và 100%.',
    '50 exact percent % down',
    '70 exact percent % down',
    '100 exact percent % down',
  ],
  ['Giá giảm 5%, 70% số hộ được lợi.', '5 exact percent % down', '70 exact percent %'],
  // a change told once more in another unit
  ['Nước này giảm thuế 1.500 đô la (36 triệu đồng).', '1500 exact money USD down', '36000000 exact money VND down'],
  ['Nước này giảm thuế cho 1.500 hộ (36 triệu đồng).', '1500 exact count', '36000000 exact money VND'],
  // where a level came from
  ['Nợ xấu giảm dần từ mức 4,5% xuống còn 0,5%.', '4.5 exact percent %', '0.5 exact percent %'],
  ['Tỷ lệ tăng từ 87% (năm 2019) lên 90%.', '87 exact percent %', '90 exact percent %'],
  ['Thời gian giảm từ 3-6 giờ xuống 1 giờ.', '3..6 range duration hour', '1 exact duration hour'],
  ['Lãi suất giảm chỉ từ 5,9%/năm.', '5.9 at_least percent % /năm'],
  // children are months and weeks old
  [
    'Trẻ dưới 6 tháng phải tiêm 3 mũi, trên 6 tháng tiêm 2 mũi.',
    '6 at_most age month',
    '3 exact count',
    '6 over age month',
    '2 exact count',
  ],
  ['Thuốc được thử cho trẻ 6-12 tuần tuổi.', '6..12 range age week'],
  ['Sữa dành cho trẻ 6 tháng đầu đời.'],
  ['Công trình thi công trên 6 tháng.', '6 over duration month'],
  ['Ngôi đình có tuổi đời hơn 130 năm.', '130 over age year'],
  // marks and their parts, points that are places
  [
    'Em đạt 24,7 điểm (Toán 9,2, Vật lý 7,25, Hoá học 8,25).',
    '24.7 exact other điểm',
    '9.2 exact other điểm',
    '7.25 exact other điểm',
    '8.25 exact other điểm',
  ],
  ['Có 312 người (Nhật Bản 187, Đài Loan 94).', '312 exact count', '187 exact count', '94 exact count'],
  ['Điểm chuẩn thấp hơn 2 điểm so với năm trước.', '2 exact other điểm'],
  ['Xã có 2 điểm ngập.', '2 exact count'],
  // years of study, classes of a school, cash
  ['Anh được cấp học bổng 3 năm học tiến sĩ.', '3 exact duration year'],
  ['Trường tổng kết 3 năm học.'],
  ['Học sinh ở cả ba khối được nghỉ.', '3 exact count'],
  ['Xe chở ba khối cát.', '3 exact volume m3'],
  ['Bà mang theo hơn chục tỷ tiền mặt.', '10000000000 over money VND'],
])('%s', (sentence, ...expected) => {
  const told = read(sentence).result.figures.map(({ value, valueMax, qualifier, kind, unit, change, per }) =>
    [valueMax === null ? value : `${value}..${valueMax}`, qualifier, kind, unit, change, per && `/${per}`]
      .filter((part) => part !== null)
      .join(' '),
  )
  expect(told).toEqual(expected)
})
