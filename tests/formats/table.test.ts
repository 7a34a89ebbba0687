import { describe, expect, it } from 'vitest'
import { table } from '../../src/formats/table.js'
import { displayWidth, oneLine, truncate } from '../../src/formats/width.js'
import { figure, result, worth } from './sample.js'

const options = { rows: 'figures', excel: false, width: 80, colour: false } as const

describe('widths on a terminal', () => {
  it.each([
    ['', 0],
    ['tỷ đồng', 7],
    ['tỷ đồng'.normalize('NFD'), 7],
    ['30 m²', 5],
    ['東京', 4],
    ['a\u200Bb', 2],
    ['👨‍👩‍👧', 2],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
  it.each([
    ['phần quà', 8, 'phần quà'],
    ['phần quà', 7, 'phần q…'],
    ['phần quà', 6, 'phần…'],
    ['東京都', 4, '東…'],
  ])('%j in %d columns is %j', (text, width, cut) => {
    expect(truncate(text, width)).toBe(cut)
    expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width)
  })
  it('leaves no control character', () => {
    expect(oneLine(' a\x1b[31m\n\tb\u0085\u2028c ')).toBe('a [31m b c')
  })
})

describe('the table', () => {
  it('shows a page', () => {
    expect(table.page(result(), options)).toBe(
      `trang/qua-tet.html · Ủng hộ Tết
record  type  role                value  item          phrase
r1      gift  thing                  50  phần quà      50 phần quà
r1      gift  total  over 25.000.000 VND  tổng trị giá  trên 25 triệu đồng
`
        .replace('               value', '                value')
        .replace('                  50', '                   50'),
    )
  })
  it.each([60, 80, 100])('fits %d columns, and cuts only what may be cut', (width) => {
    const long = 'hộ nghèo, gia đình chính sách có hoàn cảnh khó khăn trên địa bàn các huyện vùng biên giới'
    const lines = table
      .page(result({ figures: [figure({ item: long }), worth({ phrase: { text: long, start: 0, end: 9 } })] }), {
        ...options,
        width,
      })
      .split('\n')
      .slice(1)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    expect(lines.join()).toContain('…')
    expect(lines.join()).toContain('over 25.000.000 VND')
  })
  it.each([
    [{ value: 1.5, unit: '%', change: 'up' as const }, '↑ 1,5 %'],
    [{ value: 20, valueMax: 25, qualifier: 'range' as const }, '20–25'],
    [{ value: 1234567.25, qualifier: 'nearly' as const }, 'nearly 1.234.567,25'],
  ])('writes %j as %s', (given, written) => {
    expect(table.page(result({ figures: [figure(given)] }), options)).toContain(` ${written} `)
  })
  it('says that a page has no figures', () => {
    expect(table.page(result({ figures: [], records: [] }), options)).toContain('(no figures)')
  })
  it('says which page a page repeats', () => {
    const page = Buffer.from(table.page(result({ title: 'Quà Tết' }), options))
    const repeated = Buffer.from(table.repeat(page, 'quà/\x1btết.html', options)).toString()
    expect(repeated.split('\n').slice(0, 2)).toEqual(['trang/qua-tet.html · Quà Tết', '(repeats quà/ tết.html)'])
    expect(repeated.replace('(repeats quà/ tết.html)\n', '')).toBe(page.toString())
  })
  it('puts the figures of a record on its line', () => {
    const page = table.page(result(), { ...options, rows: 'records', width: 200 })
    expect(page).toContain('thing 50 phần quà · total over 25.000.000 VND tổng trị giá')
  })
  it('has colours only when it is told to', () => {
    expect(table.page(result(), options)).not.toContain('\x1b')
    expect(table.page(result(), { ...options, colour: true })).toContain('\x1b[1mtrang/qua-tet.html')
  })
  it('lets no escape sequence of a page through', () => {
    const page = result({ title: 'a\x1b]0;b\x07', figures: [figure({ item: '\x1b[2Jxe' })] })
    expect(table.page(page, options)).not.toMatch(/[\x1b\x07]/)
  })
})
