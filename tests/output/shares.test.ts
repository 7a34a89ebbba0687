import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** What the share of a text is one of, as `against` has it, and its item. */
test.each<[string, string | null, string]>([
  ['Người dùng mạng của xã chiếm 54% dân số.', 'dân số', 'Người dùng mạng'],
  ['Nợ phải trả chiếm tới 82% cơ cấu vốn.', 'cơ cấu vốn', 'Nợ phải trả'],
  ['Nợ của 18 đơn vị chiếm 5,35% trong tổng số tiền nợ.', 'tổng số tiền nợ', 'Nợ'],
  ['Gỗ chiếm 34% sản lượng xuất khẩu và đóng góp 22% lợi nhuận.', 'sản lượng xuất khẩu', 'Gỗ'],
  ['Gạo chiếm 15% GDP – vượt xa các năm.', 'GDP', 'Gạo'],
  // what is told of it itself, and what is nothing to be a share of
  ['Nhà máy đáp ứng 40% nhu cầu của khách hàng.', null, 'nhu cầu'],
  ['Gạo chiếm 30%, số còn lại là ngô.', null, 'Gạo'],
])('%s', (text, against, item) => {
  const figure = read(text).result.figures.find(({ kind }) => kind === 'percent')
  expect(figure?.against?.text ?? null).toBe(against)
  expect(figure?.item).toContain(item)
})
