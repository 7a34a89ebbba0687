import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** Which numbers of a text are parts of which, "22 < 108", by the numbers as they are written. */
test.each<[string, ...string[]]>([
  // what a bracket tells of the places of a whole, all of it or some
  ['Lốc làm 71 nhà sập (An Minh 22 nhà, Gò Quao 49 nhà).', '22 < 71', '49 < 71'],
  ['Lốc làm 71 nhà sập (An Minh 22 nhà, Gò Quao 9 nhà).', '22 < 71', '9 < 71'],
  ['Lốc làm sập 71 căn nhà (An Minh 22, Gò Quao 9, Hòn Đất 5).', '22 < 71', '9 < 71', '5 < 71'],
  ['Lũ làm 17 người chết (Bát Xát: 6 người; Sa Pa: 11 người).', '6 < 17', '11 < 17'],
  ['Hạn làm 940 ha lúa khô cháy (An Minh 610,5 ha, Gò Quao 20 ha).', '610,5 < 940', '20 < 940'],
  ['Thiệt hại 8,6 tỷ đồng (An Minh 1,5 tỷ đồng, Gò Quao 4 tỷ đồng).', '1,5 tỷ < 8,6 tỷ', '4 tỷ < 8,6 tỷ'],
  // all that amounts to a whole where some of it is called a part
  [
    'Giá trị sản xuất đạt 90 tỷ đồng. Trong đó: khu vực I đạt 20 tỷ đồng, tăng 3%; khu vực II đạt 40 tỷ đồng; khu vực III đạt 30 tỷ đồng.',
    '20 tỷ < 90 tỷ',
    '40 tỷ < 90 tỷ',
    '30 tỷ < 90 tỷ',
  ],
  // "riêng" behind these words, and "riêng lẻ", begin nothing of their own
  ['Thu đạt 90 tỷ đồng, trong đó riêng thu nội địa 60 tỷ đồng.', '60 tỷ < 90 tỷ'],
  ['Trái phiếu đạt 90 tỷ đồng, trong đó trái phiếu riêng lẻ đạt 60 tỷ đồng.', '60 tỷ < 90 tỷ'],
  ['Thu đạt 90 tỷ đồng, trong đó thu phí 20 tỷ đồng, riêng Quỹ xã nhận 60 tỷ đồng.', '20 tỷ < 90 tỷ'],
  // each of a row to its own kind
  [
    'Đội bắt 40 vụ/39 tàu với 205 đối tượng. Trong đó đã xử lý 4 vụ/8 tàu với 73 đối tượng.',
    '4 < 40',
    '8 < 39',
    '73 < 205',
  ],
  ['Đội bắt 40 vụ với 205 đối tượng. Trong đó đã xử lý 4 vụ, thu 8 xe.', '4 < 40'],
  // at the head of a paragraph of those told in the one before
  ['Xã có 870 hộ dân.\nTrong đó có 52 hộ nghèo.', '52 < 870'],
  ['Xã có 870 hộ dân.\nTrong số này, 52 hộ nghèo.', '52 < 870'],
  ['Xã có 870 hộ dân.\nTrong đó có 52 hộ nghèo (chiếm 6%), 81 hộ cận nghèo.', '52 < 870', '81 < 870'],
  ['Xã có 870 hộ dân.\nNăm nay có 52 hộ nghèo.'],
  ['Xã có 870 hộ dân.\nHuyện vừa họp.\nTrong đó có 52 hộ nghèo.'],
  ['Xã có 40 hộ dân.\nTrong đó có 52 hộ nghèo.'],
  // or of its kinds, whose nouns are their own, where they amount to it
  ['Đội bắt 43 vụ (12 vụ phá rừng, 31 vụ săn bắt).', '12 < 43', '31 < 43'],
  ['Vụ tai nạn làm 5 người chết (3 nam, 2 nữ), 9 người bị thương.', '3 < 5', '2 < 5'],
  ['Đội bắt 43 vụ (12 vụ phá rừng, 90 vụ săn bắt).'],
  // some of the people, whatever else is told of them; the whole of "trong đó" stands before a bracket
  ['Đội bắt 12 đối tượng (3 nữ).', '3 < 12'],
  ['Dự có 120 đại biểu (45 nữ), trong đó 70 đại biểu trẻ.', '45 < 120', '70 < 120'],
  ['Đội bắt 12 đối tượng (30 nữ).'],
  // what stands in a bracket for another year, as a price or a bound, in a calculation or of another thing is none
  ['Xuất khẩu đạt 70 triệu USD (năm 2021 đạt 52 triệu USD).'],
  ['Xuất khẩu đạt 90 triệu USD (năm 2020 đạt 22 triệu USD, năm 2021 đạt 31 triệu USD).'],
  ['Xuất khẩu đạt 90 triệu USD (cùng kỳ đạt 22 triệu USD, kế hoạch 31 triệu USD).'],
  ['Mức phạt là 90 triệu đồng (hiện nay là 50 triệu đồng).'],
  ['Thuế là 90 triệu đồng (40 triệu đồng x 2 + 10 triệu đồng).'],
  ['Lốc làm 71 nhà sập (tăng 22 nhà, giảm 9 nhà).'],
  ['Đội thu 16 thùng kem (184 tuýp, 20 hộp).'],
  ['Lốc làm 71 nhà, 6 tàu (An Minh 22 nhà, Gò Quao 9 nhà).'],
])('%s', (text, ...expected) => {
  const { figures } = read(text).result
  const written = new Map(figures.map(({ id, text }) => [id, text]))
  expect(figures.flatMap(({ text, partOf }) => (partOf ? [`${text} < ${written.get(partOf)}`] : []))).toEqual(expected)
})

/** The numbers of a text that may be summed: each thing once. */
test.each<[string, ...string[]]>([
  ['Lốc làm 71 nhà sập (An Minh 22 nhà, Gò Quao 49 nhà).', '71'],
  ['Hạn làm 66,5 ha lúa khô cháy (Phú Tân 20,1; Cái Nước 46,4).', '66,5'],
  ['Thu 95 tỷ đồng, trong đó thu nội địa 70 tỷ đồng, thu hải quan 25 tỷ đồng.', '95 tỷ'],
  ['Thu 95 tỷ đồng, trong đó thu nội địa 70 tỷ đồng.', '95 tỷ'],
  ['Hội trao 20 triệu đồng. Quỹ trao 30 triệu đồng. Tổng cộng là 50 triệu đồng.', '20 triệu', '30 triệu'],
])('sums of %s', (text, ...expected) => {
  expect(read(text).result.figures.flatMap(({ text, additive }) => (additive ? [text] : []))).toEqual(expected)
})
