import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'
import { resultSchema } from '../../src/schema.js'
import { breaches } from '../pages/invariants.js'

const RUNS = { numRuns: 100, seed: 20240124 }
const TEXT = `<p>${'Uỷ ban nhân dân huyện công bố kết quả thực hiện nhiệm vụ của các xã trên địa bàn trong thời gian qua. '.repeat(3)}</p>`

const content = fc.constantFrom(
  ...'|STT|Xã|Năm|Năm 2022|2023|ĐVT|Đơn vị tính: triệu đồng|Số hộ nghèo|Sản lượng (tấn)|Tỷ lệ (%)|Tăng, giảm|Tổng cộng|Cộng|Trong đó: nữ|- nữ|I|1|(2)=(1)/(3)|An Lạc|1. Lúa|12|1.350,5|1.200|-5,2|+3|98%|12 ha|5 tỷ đồng|120 - 150|2 - 1|0912 345 678|24/01/2024|7h30|Trao 20 suất quà cho 3 hộ|…|x|\u200B12|hàng nghìn|½'.split(
    '|',
  ),
)
const span = fc.constantFrom(
  '',
  '',
  '',
  ' rowspan="2"',
  ' colspan="2"',
  ' colspan="3" rowspan="3"',
  ' rowspan="0"',
  ' colspan="99"',
)
const cell = fc
  .tuple(fc.constantFrom('td', 'td', 'th'), span, content)
  .map(([tag, spans, text]) => `<${tag}${spans}>${text}</${tag}>`)
const table = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
  .map((rows) => `<table>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`)

test('tables of any shape keep every span sound', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
      const page = readText(`<article>${TEXT}${tables.join(TEXT)}${TEXT}</article>`, {
        source: 'a.html',
        url: 'https://a.gov.vn/1',
      })
      const extraction = extractPage(page)
      expect(breaches(page.text, extraction)).toEqual([])
      expect(resultSchema.parse(extraction.result)).toEqual(extraction.result)
    }),
    RUNS,
  )
}, 30_000)

test('lines with bars in Markdown keep every span sound', () => {
  const line = fc.array(content, { maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`)
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('|---|---|'), fc.constant(''), content)), (lines) => {
      const page = readText(`# Kết quả\n\n${lines.join('\n')}\n`, { source: 'a.md' })
      expect(breaches(page.text, extractPage(page))).toEqual([])
    }),
    RUNS,
  )
}, 30_000)
