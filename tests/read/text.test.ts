import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/read/format.js'
import { readPage, readText } from '../../src/read/index.js'

const shown = (text: string, format: 'txt' | 'md' = 'txt'): string[] => {
  const page = readText(text, { source: 'a', format })
  return page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`)
}
const PROSE =
  'Trong năm qua, các hội viên đã đóng góp 1.250 ngày công làm đường, hiến 3.400 m2 đất và ủng hộ 120 triệu đồng để xây dựng nông thôn mới.'

describe('lines of a text', () => {
  it('title, heading, paragraph, items, caption', () => {
    expect(
      shown(
        `Hội nông dân xã tổng kết năm\n\nCông tác an sinh xã hội\n${PROSE}\n- Trao 12 con bò;\n1. Sửa 5 căn nhà;\nHội viên làm đường. Ảnh: T.H\n${PROSE}`,
      ),
    ).toEqual([
      'title: Hội nông dân xã tổng kết năm',
      'heading: Công tác an sinh xã hội',
      `paragraph: ${PROSE}`,
      'item: - Trao 12 con bò;',
      'item: 1. Sửa 5 căn nhà;',
      'caption: Hội viên làm đường. Ảnh: T.H',
      `paragraph: ${PROSE}`,
    ])
  })

  it('a first sentence is no title, nor is a line alone', () => {
    expect(shown(`Đã trao 12 suất quà.\n${PROSE}`)[0]).toBe('paragraph: Đã trao 12 suất quà.')
    expect(shown('Trao 12 suất quà')).toEqual(['paragraph: Trao 12 suất quà'])
  })

  it('Markdown marks headings and quotes, and is kept as it is', () => {
    expect(shown(`# Tổng kết năm\n\n## Kết quả\n\n> ${PROSE}\n\n* Trao 12 con bò`, 'md')).toEqual([
      'title: # Tổng kết năm',
      'heading: ## Kết quả',
      `quote: > ${PROSE}`,
      'item: * Trao 12 con bò',
    ])
    expect(readText('# Tổng kết năm\n\nMột câu.', { source: 'a.md' }).title).toBe('Tổng kết năm')
  })

  it.each([
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
    ['\\n', '\n'],
  ])('text stays as it is with %s, and no block holds a line break', (_, end) => {
    const text = `  Tổng kết năm${end}${end}\t${PROSE} ${end}`
    const page = readPage(Buffer.from(`\uFEFF${text}`), { source: 'a.txt' })
    expect(page.text).toBe(text)
    expect(page.blocks.map(({ start, end: last }) => page.text.slice(start, last))).toEqual(['Tổng kết năm', PROSE])
  })

  it('the date is one that a line states, the author the last line', () => {
    const page = readText(`Tổng kết năm\nNgày đăng: 24-01-2024\n${PROSE}\nVĂN LONG`, { source: 'a.txt' })
    expect([page.title, page.published, page.author]).toEqual(['Tổng kết năm', '2024-01-24', 'VĂN LONG'])
  })
})

it('a row has as many cells as it likes', () => {
  const row = (cell: string) => `|${cell.repeat(150_000)}\n`
  expect(readText(`Bản tin\n\n${row(' a |')}${row('-|')}`, { source: 'a.md' }).blocks).toHaveLength(150_001)
})

describe('the format of an input', () => {
  it.each([
    ['tin.html', undefined, 'x', 'html'],
    ['TIN.HTM', undefined, 'x', 'html'],
    ['chi-tiet.aspx?id=3', undefined, 'x', 'html'],
    ['tin.mhtml', undefined, 'MIME-Version: 1.0', 'txt'],
    ['tin.txt', undefined, '<html>', 'txt'],
    ['README.md', undefined, 'x', 'md'],
    ['https://a.gov.vn/tin', 'text/html; charset=utf-8', 'x', 'html'],
    ['https://a.gov.vn/tin.v2', 'text/plain', '<p>', 'txt'],
    ['-', undefined, '\n<!DOCTYPE html><p>12 hộ', 'html'],
    ['-', undefined, 'Diện tích < 12 ha, tỷ lệ > 5%', 'txt'],
  ])('%s, %s', (source, contentType, text, format) => {
    expect(formatOf(source, contentType, text)).toBe(format)
  })
})
