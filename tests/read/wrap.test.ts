import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

/** The paragraphs of a text, with "|" where a line of it goes on. */
const paragraphs = (text: string, format: 'txt' | 'md' = 'txt'): string[] => {
  const page = readText(text, { source: 'a', format })
  return page.blocks.map(({ start, end }) => page.text.slice(start, end).replace(/\s*\n\s*/g, '|'))
}

describe('lines of a plain text that go on in the next', () => {
  it.each([
    ['a number and its scale', 'Quà có tổng trị giá trên 2\ntỷ đồng'],
    ['a number and what it counts', 'Công an bắt giữ 32\nvụ'],
    ['indented and with the line ends of Windows', 'Xã đã trao quà với tổng trị giá\r\n    trên 2 tỷ đồng.'],
    ['behind a comma', 'Trong năm 2023,\nĐồn Biên phòng đã giúp 12 hộ.'],
    ['behind a word that binds', 'Quà tặng gồm\n1.300 suất học bổng.'],
    ['the lines of an item', '- Trao 12 con bò cho các hộ\nnghèo của xã'],
  ])('%s', (_, text) => {
    expect(paragraphs(text)).toHaveLength(1)
  })
  it.each([
    ['behind a full stop', 'Xã có 12 hộ nghèo.\nnăm nay giảm 2 hộ.'],
    ['over an empty line', 'Xã có 12\n\nhộ nghèo'],
    ['a heading and its text', 'Kết quả nổi bật\nTrong năm, xã đã xây 12 căn nhà.'],
    ['a heading and a number', 'Những con số\n12 hộ thoát nghèo trong năm.'],
    ['cells of a table, one a line', 'Tên xã\n12\n30'],
    ['a number alone', '1\nbình chọn'],
    ['items', 'Xã đã trao quà\n- 12 con bò\na) vay vốn\n1. nhà ở'],
    ['what the site says', 'Lượt truy cập\nhôm nay 1.234'],
    ['a heading of Markdown', '## Kết quả của năm\nxã đã xây 12 căn nhà'],
  ])('not %s', (_, text) => {
    expect(paragraphs(text)).toEqual(text.split(/\n+/))
  })
  it('a capital, a number or a bracket where the lines of the text are full', () => {
    const text =
      'Trong sáu tháng đầu năm, lực lượng biên phòng tỉnh\nSóc Trăng phối hợp với các đơn vị vận động ủng hộ\n' +
      '1.300 suất học bổng cho học sinh nghèo vượt khó, đỡ\nđầu 45 em, xây mới và sửa chữa nhà cho các hộ có\nhoàn cảnh khó khăn trên địa bàn các xã biên giới và\nbãi ngang ven biển\nKết quả trên được ghi nhận.'
    expect(paragraphs(text)).toEqual([text.split('\n').slice(0, 6).join('|'), 'Kết quả trên được ghi nhận.'])
  })
})

describe('a paragraph of Markdown', () => {
  it('goes on until an empty line, a hard break or another block', () => {
    const text =
      'Xã đã trao.\nNăm nay có\n12 hộ\n\nHai dòng  \ncách nhau\\\nbởi dấu\n# Đầu\nvăn\n- mục\ncủa xã\n- mục hai\n> trích\nthêm'
    expect(paragraphs(text, 'md')).toEqual([
      'Xã đã trao.|Năm nay có|12 hộ',
      'Hai dòng',
      'cách nhau\\',
      'bởi dấu',
      '# Đầu',
      'văn',
      '- mục|của xã',
      '- mục hai',
      '> trích',
      'thêm',
    ])
  })
})

const ARTICLE = [
  'Biên phòng Sóc Trăng chăm lo cho người nghèo vùng biển trong dịp Tết',
  'Trong giai đoạn 2020 - 2023, lực lượng biên phòng tỉnh Sóc Trăng và cấp ủy địa phương đã giúp người nghèo dựng 121 căn nhà “Mái ấm biên cương”, kinh phí trên 06 tỷ đồng; trao 13.639 phần quà với tổng trị giá trên 12,4 tỷ đồng cho các hộ nghèo, gia đình chính sách ở khu vực biên giới biển.',
  'Cùng thời gian này, các đơn vị đã đỡ đầu 45 học sinh, mỗi em 500.000 đồng/tháng, và tặng 1.300 suất học bổng, trị giá 1 tỷ 200 triệu đồng. Số vụ vi phạm giảm 15% so với năm 2019.',
]

/** What a page reports, whatever white space stands in its quotes. */
const reported = (text: string, format: 'txt' | 'md') => {
  const { figures, title } = extractPage(readText(text, { source: 'a', format })).result
  const quoted = (quote: string | null | undefined) => quote?.replace(/\s+/g, ' ')
  return [
    title,
    figures.map(({ text: numeral, value, unit, per, item, type, links, record, role, period, place }) => [
      [numeral, item, period?.text, place?.text].map(quoted),
      [value, unit, per, type, links, record, role, period?.start],
    ]),
  ]
}
const wrappedAt = (text: string, width: number, end: string): string =>
  text.replace(new RegExp(`(?=.{${width}})(.{1,${width}})(?<! -) (?!- )`, 'g'), `$1${end}`)

describe('a text that a program wrapped says the same', () => {
  it.each([48, 60, 72, 80, 100])('at %d columns', (width) => {
    const [title = '', ...rest] = ARTICLE
    for (const end of ['\n', '\r\n', '\n   ']) {
      const wrapped = [title, ...rest.map((paragraph) => wrappedAt(paragraph, width, end))].join('\n\n')
      expect(Math.max(...rest.map((paragraph) => wrappedAt(paragraph, width, end).split('\n').length))).toBeGreaterThan(
        2,
      )
      for (const format of ['txt', 'md'] as const)
        expect(reported(wrapped, format)).toEqual(reported(ARTICLE.join('\n\n'), format))
    }
  })
})
