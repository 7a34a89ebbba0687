import { describe, expect, it } from 'vitest'
import { csv } from '../../src/formats/csv.js'
import type { FormatOptions } from '../../src/formats/format.js'
import { tsv } from '../../src/formats/tsv.js'
import { ROLES } from '../../src/model/vocabulary.js'
import type { Result } from '../../src/schema.js'
import { figure, record, result, worth } from './sample.js'

const options = (given: Partial<FormatOptions> = {}): FormatOptions => ({
  rows: 'figures',
  excel: false,
  width: 80,
  colour: false,
  ...given,
})

/** Cells of simple rows: none of these texts holds a comma or a quote. */
const cells = (page: Result, rows: FormatOptions['rows'] = 'figures') => {
  const names = csv.head(options({ rows })).trimEnd().split(',')
  return csv
    .page(page, options({ rows }))
    .trimEnd()
    .split('\n')
    .map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])))
}
const plainResult = (given: Parameters<typeof figure>[0]) => result({ figures: [figure(given)], text: '' })

describe('rows of figures', () => {
  it('have the columns of the contract in its order', () => {
    expect(csv.head(options())).toBe(
      'source,url,site,title,published,record,role,figure,type,item,value,value_max,qualifier,kind,unit,per,change,' +
        'against,base_value,base_unit,period_start,period_end,place,links,part_of,same_as,additive,flags,phrase,' +
        'sentence,start,end\n',
    )
  })
  it('give every cell of a figure', () => {
    const page = result({ figures: [worth({ partOf: 'f9', flags: ['arithmetic', 'points'], change: 'up' })] })
    expect(csv.page(page, options())).toBe(
      'trang/qua-tet.html,,,Ủng hộ Tết,,r1,total,f2,gift,tổng trị giá,25000000,,over,money,VND,,up,,25000000,VND,,,,' +
        'total:f1,f9,,true,arithmetic; points,trên 25 triệu đồng,' +
        '"Hội trao 50 phần quà, tổng trị giá trên 25 triệu đồng.",51,59\n',
    )
  })
  it('name a cell of a table by its labels and heads', () => {
    const quoted = (text: string) => ({ text, start: 0, end: text.length })
    const headers = { row: [quoted('An Lạc')], column: [quoted('Số hộ'), quoted('Năm 2023')] }
    expect(cells(plainResult({ item: 'An Lạc', headers }))[0]?.item).toBe('An Lạc · Số hộ · Năm 2023')
  })
  it('have one more column with the address where it is asked for', () => {
    const page = plainResult({ address: 'https://a.vn/1#:~:text=50' })
    const asked = options({ address: true })
    expect(csv.head(asked)).toBe(csv.head(options()).replace('end\n', 'end,address\n'))
    expect(csv.page(page, asked)).toBe(csv.page(page, options()).replace('\n', ',https://a.vn/1#:~:text=50\n'))
    expect(csv.page(plainResult({}), asked)).toBe(csv.page(page, options()).replace('\n', ',\n'))
  })
  it.each([
    [12_400_000_000, '12400000000'],
    [8_199_999_999.5, '8199999999.5'],
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [1e-7, '0.0000001'],
    [-2.5e-8, '-0.000000025'],
    [-5, '-5'],
    [0, '0'],
  ])('write %d as %s', (value, written) => {
    expect(cells(plainResult({ value, valueMax: value }))[0]).toMatchObject({ value: written, value_max: written })
  })
  it('say true and false in words', () => {
    expect([true, false].map((additive) => cells(plainResult({ additive }))[0]?.additive)).toEqual(['true', 'false'])
  })
  it.each(['=1+1', '+84 trường hợp', '-5 độ', '@xã', '＝1'])('do not let a spreadsheet run %s', (item) => {
    expect(cells(plainResult({ item }))[0]?.item).toBe(`'${item}`)
  })
  it.each(['a=b', '5 + 5', 'thu - chi'])('leave %s as it is', (item) => {
    expect(cells(plainResult({ item }))[0]?.item).toBe(item)
  })
  it('quote what would break a row', () => {
    const item = 'nhà "Đại đoàn kết", nhà tạm'
    expect(csv.page(plainResult({ item }), options())).toContain('"nhà ""Đại đoàn kết"", nhà tạm"')
    expect(tsv.page(plainResult({ item: 'a\tb' }), options())).toContain('\ta b\t')
    expect(csv.page(plainResult({ item: 'a\tb' }), options())).toContain(',a\tb,')
  })
  it.each(['suất\nhọc bổng', 'suất \r\n  học bổng', 'suất\u2028học bổng'])('are one line each: %j', (item) => {
    expect(cells(plainResult({ item }))[0]?.item).toBe('suất học bổng')
  })
  it('are none for a page without figures', () => {
    expect(csv.page(result({ figures: [], records: [] }), options())).toBe('')
  })
})

describe('rows of records', () => {
  const head = csv
    .head(options({ rows: 'records' }))
    .trimEnd()
    .split(',')
  it('have a group of columns for each role, whatever the data', () => {
    expect(head.slice(0, 15).join()).toBe(
      'source,url,site,title,published,record,type,offence,action,program,recipients,' +
        'thing_value,thing_qualifier,thing_unit,thing_item',
    )
    expect(head.slice(-3)).toEqual(['period', 'place', 'statement'])
    expect(head).toHaveLength(11 + 4 * ROLES.length + 3)
    expect(new Set(head).size).toBe(head.length)
  })
  it('put each figure under its role', () => {
    const [row] = cells(
      result({ records: [record({ statement: { text: 'trao 50 phần quà', start: 15, end: 31 } })] }),
      'records',
    )
    expect(row).toMatchObject({
      record: 'r1',
      type: 'gift',
      thing_value: '50',
      thing_item: 'phần quà',
      total_value: '25000000',
      total_qualifier: 'over',
      total_unit: 'VND',
      each_value: '',
      statement: 'trao 50 phần quà',
    })
  })
  it('say up and down, and per what', () => {
    const page = result({
      figures: [
        figure({ id: 'f1', value: 15, kind: 'percent', unit: '%', change: 'down', role: 'change' }),
        worth({ id: 'f2', per: 'em/tháng', role: 'each' }),
        figure({ id: 'f3', value: 3, per: 'xã', role: 'thing' }),
      ],
      records: [
        record({
          parts: (['change', 'each', 'thing'] as const).map((role, i) => ({ role, figure: `f${i + 1}` })),
          statement: { text: 'trao quà', start: 0, end: 8 },
        }),
      ],
    })
    expect(cells(page, 'records')[0]).toMatchObject({
      change_value: '15',
      change_qualifier: 'exact down',
      change_unit: '%',
      each_qualifier: 'over',
      each_unit: 'VND/em/tháng',
      thing_unit: '/xã',
    })
  })
  it('join the figures of one role as text, in step', () => {
    const page = result({
      figures: [
        figure(),
        worth({ id: 'f2', role: 'thing' }),
        figure({ id: 'f3', value: 20, valueMax: 25, item: null }),
      ],
      records: [
        record({
          parts: ['f1', 'f2', 'f3'].map((id) => ({ role: 'thing' as const, figure: id })),
          statement: { text: 'trao quà', start: 0, end: 8 },
        }),
      ],
    })
    expect(cells(page, 'records')[0]).toMatchObject({
      thing_value: '50; 25000000; 20–25',
      thing_qualifier: 'exact; over; exact',
      thing_unit: '; VND; ',
      thing_item: 'phần quà; tổng trị giá; ',
    })
  })
  it.each([
    ['2020-01-01', '2023-12-31', '2020-01-01/2023-12-31'],
    ['2024-05-31', '2024-05-31', '2024-05-31'],
    [null, null, 'năm nay'],
    ['2024-01-01', null, '2024-01-01/..'],
    [null, '2025-12-31', '../2025-12-31'],
  ])('write a period from %s to %s as %s', (start, end, written) => {
    const period = { text: 'năm nay', start, end, from: 'clause' as const }
    const statement = { text: 'trao quà', start: 0, end: 8 }
    expect(cells(result({ records: [record({ period, statement })] }), 'records')[0]?.period).toBe(written)
  })
})

describe('a page that repeats another', () => {
  const text = 'Hội trao 50 phần quà; đúng "true, true",\ntrue; tổng trị giá trên 25 triệu đồng.'
  const item = 'quà "true, true",\ttrue'
  const page = result({
    text,
    figures: [figure({ item, sentence: { start: 0, end: 80 } }), worth({ additive: false })],
  })
  const unsummed = { ...page, figures: page.figures.map((one) => ({ ...one, additive: false })) }
  it.each([
    ['csv', csv],
    ['tsv', tsv],
  ])('adds nothing to the sums of %s', (_, writer) => {
    const given = options()
    const written = writer.repeat(Buffer.from(writer.page(page, given)), 'a.html', given)
    expect(Buffer.from(written).toString()).toBe(writer.page(unsummed, given))
  })
  it('stays as it is in rows of records', () => {
    const given = options({ rows: 'records' })
    const written = Buffer.from(csv.page(page, given))
    expect(csv.repeat(written, 'a.html', given)).toBe(written)
  })
})

it('gives the words around a figure of a sentence without an end', () => {
  const line = `${'Trao 50 phần quà cho hộ nghèo; '.repeat(300)}xong.`
  const start = line.indexOf('50', 5000)
  const [row] = cells(
    result({ text: line, figures: [figure({ start, end: start + 2, sentence: { start: 0, end: line.length } })] }),
    'figures',
  )
  expect(row?.sentence).toMatch(/^…\S.{900,1000} 50 phần quà .{900,1000}…$/)
  const whole = line.slice(0, 3999)
  const [other] = cells(
    result({ text: whole, figures: [figure({ start: 5, end: 7, sentence: { start: 0, end: whole.length } })] }),
    'figures',
  )
  expect(other?.sentence).toBe(whole.trim())
})

it('begins with the byte order mark for Excel, and never otherwise', () => {
  expect(csv.head(options({ excel: true }))).toMatch(/^\uFEFFsource,/)
  expect(csv.head(options())).toMatch(/^source,/)
})
