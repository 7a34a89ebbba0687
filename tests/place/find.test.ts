import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { Block } from '../../src/model/page.js'
import { placeFinder } from '../../src/place/index.js'
import { PROVINCES } from '../../src/place/provinces.js'
import { shadowOf } from '../../src/text/fold.js'

/** A document whose first line is its title, each line one sentence. */
function documentOf(lines: string[], published: string | null): Document {
  const original = lines.join('\n')
  let start = 0
  const blocks = lines.map((line, index): Block => {
    const block = { kind: index ? ('paragraph' as const) : ('title' as const), start, end: start + line.length }
    start = block.end + 1
    return block
  })
  const sentences = blocks.map((block, index) => ({ start: block.start, end: block.end, block: index }))
  const { text: shadow, words } = shadowOf(original)
  return { shadow, words, original, blocks, sentences, title: lines[0] ?? null, published }
}

/** The place of the figure 5 in the last line. */
function placeOf(lines: string[], published: string | null = null, site: string | null = null) {
  const doc = documentOf(lines, published)
  const start = doc.original.lastIndexOf('5')
  const last = doc.sentences.at(-1) ?? { start: 0, end: 0 }
  return placeFinder(doc, site)({ start, end: start + 1 }, last)
}

type Row = [text: string, published: string | null, place: string | null, province: string | null, code: string | null]
const url = new URL('../../fixtures/phrases/places.json', import.meta.url)
const groups = JSON.parse(readFileSync(url, 'utf8')) as Record<string, Row[]>

for (const [name, rows] of Object.entries(groups))
  describe(name, () => {
    it.each(rows)('%s (page of %s)', (text, published, place, province, code) => {
      const found = placeOf(['Tin mới', text], published)
      expect(found && [found.text, found.province, found.code]).toEqual(place === null ? null : [place, province, code])
    })
  })

describe('where a place comes from', () => {
  it('the title, where the paragraph names none', () => {
    expect(placeOf(['Cà Mau: bàn giao nhà mới', 'Tặng 5 suất'])).toEqual({
      text: 'Cà Mau',
      start: 0,
      end: 6,
      province: 'Cà Mau',
      code: '96',
    })
  })
  it('a name without the number of what is told, and no country', () => {
    expect(placeOf(['Tin', 'Hỗ trợ xã Tân An 5 hộ nghèo.'])?.text).toBe('xã Tân An')
    expect(placeOf(['Tin', 'Tại xã Sơn Kim 2 có 5 hộ nghèo.'])?.text).toBe('xã Sơn Kim 2')
    expect(placeOf(['Tin', 'Xuất khẩu sang Nhật Bản 5 tỷ USD.'])).toBeNull()
  })
  it('nowhere of what is told of all the country, but behind it', () => {
    expect(placeOf(['Tin', 'Tại Sóc Trăng có 3 khu, cả nước có 5 khu.'])).toBeNull()
    expect(placeOf(['Tin', 'Cả nước có 5 khu, riêng Sóc Trăng có 3 khu.'])).toBeNull()
    expect(placeOf(['Tin', 'Cả nước có 3 khu, riêng Sóc Trăng có 5 khu.'])?.text).toBe('Sóc Trăng')
  })
  it('nowhere of what is told of a region, but behind it', () => {
    expect(placeOf(['Tin', 'Tại Sóc Trăng có 3 khu, ở Tây Nguyên có 5 khu.'])).toBeNull()
    expect(placeOf(['Tin', 'Khu vực Nam Bộ có 3 khu, riêng Sóc Trăng có 5 khu.'])?.text).toBe('Sóc Trăng')
  })
  it('no place in the name of a firm that is told behind it', () => {
    expect(placeOf(['Tin', 'Có 5 đơn vị nhận giải, trong đó có Công ty Yến sào Khánh Hòa.'])).toBeNull()
    expect(placeOf(['Tin', 'Công ty Yến sào Khánh Hòa tặng 5 suất.'])?.text).toBe('Khánh Hòa')
    expect(placeOf(['Tin', 'Có 5 đơn vị nhận giải tại Khánh Hòa.'])?.text).toBe('Khánh Hòa')
  })
  it('not where people live, unless nothing else is told', () => {
    expect(
      placeOf(['Tin', 'Tại Cà Mau, công an bắt ông Nam, trú xã Tân An, tỉnh Bến Tre, vì giấu 5 khẩu súng.'])?.text,
    ).toBe('Cà Mau')
    expect(placeOf(['Tin', 'Công an bắt ông Nam (quê ở Bến Tre) vì giấu 5 khẩu súng.'])?.text).toBe('Bến Tre')
  })
  it('nowhere, where only another paragraph names one', () => {
    expect(placeOf(['Tin mới', 'Huyện Cái Nước họp', 'Tặng 5 suất'])).toBeNull()
  })
  it('the site of the page, for the whole of its province', () => {
    expect(placeOf(['Tin mới', 'Toàn tỉnh tặng 5 suất'], null, 'soctrang.gov.vn')).toMatchObject({
      text: 'tỉnh',
      province: 'Sóc Trăng',
    })
  })
})

describe('the whole of a place', () => {
  it.each([
    [
      'the one of its kind that the title names',
      ['Huyện Trần Đề thi đua', 'Xã Lịch Hội họp', 'Toàn huyện có 5 vụ'],
      'Huyện Trần Đề',
    ],
    [
      'else the last one before',
      ['Tin mới', 'Công an huyện Trần Đề báo tin: trên địa bàn huyện có 5 vụ'],
      'huyện Trần Đề',
    ],
    [
      'not one of another kind that stands near',
      ['Huyện Trần Đề thi đua', 'Xã Lịch Hội họp, toàn huyện có 5 vụ'],
      'Huyện Trần Đề',
    ],
    ['none, where the page names none of its kind', ['Tin mới', 'Toàn huyện có 5 vụ'], undefined],
  ])('%s', (_, lines, text) => {
    expect(placeOf(lines)?.text).toBe(text)
  })
  it('lies in the only province that the page names', () => {
    expect(placeOf(['Cà Mau thi đua', 'Huyện Cái Nước họp', 'Huyện Cái Nước có 5 vụ'])).toMatchObject({
      text: 'Huyện Cái Nước',
      province: 'Cà Mau',
    })
    expect(placeOf(['Cà Mau thi đua', 'Thăm Bạc Liêu', 'Huyện Cái Nước có 5 vụ'])?.province).toBeNull()
  })
  it('keeps the province that the page once gives it', () => {
    const lines = ['Tin mới', 'Huyện Cái Nước (Cà Mau) họp', 'Thăm Bạc Liêu', 'Huyện Cái Nước có 5 vụ']
    expect(placeOf(lines)?.province).toBe('Cà Mau')
  })
  it.each([
    'tỉnh Quảng Đông (Trung Quốc) có 5 vụ',
    'huyện Sê Pôn, Lào có 5 vụ',
    'huyện Sê Pôn, tỉnh Savan, Lào có 5 vụ',
  ])('%s: no province lies in another, nor does what is abroad', (text) => {
    expect(placeOf(['Quảng Trị họp', text])).toMatchObject({ province: null, code: null })
  })
  it('or in that of its site', () => {
    expect(placeOf(['Tin mới', 'Huyện Trần Đề có 5 vụ'], null, 'soctrang.gov.vn')?.province).toBe('Sóc Trăng')
  })
})

describe('the provinces', () => {
  const inForceOn = (day: string) =>
    PROVINCES.filter(({ from = '', until = '9999' }) => from <= day && day <= until).map(({ code }) => code)

  it.each([
    ['2024-12-31', 63],
    ['2025-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('on %s there are %i, each with a code of its own', (day, count) => {
    expect(inForceOn(day)).toHaveLength(count)
    expect(new Set(inForceOn(day)).size).toBe(count)
  })
})
