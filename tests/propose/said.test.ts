import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** What is said about the numbers of a sentence: value or bounds, qualifier, kind and unit, change, per. */
test.each<[string, ...string[]]>([
  // qualifiers, and words that end like one
  ['Chị đóng bảo hiểm chưa đủ 20 năm.', '20 nearly duration year'],
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
])('%s', (sentence, ...expected) => {
  const told = read(sentence).result.figures.map(({ value, valueMax, qualifier, kind, unit, change, per }) =>
    [valueMax === null ? value : `${value}..${valueMax}`, qualifier, kind, unit, change, per && `/${per}`]
      .filter((part) => part !== null)
      .join(' '),
  )
  expect(told).toEqual(expected)
})
