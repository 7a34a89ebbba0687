import { describe, expect, it } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

/** When the last figure of the text is measured against, as first and last day; undefined where no time is told. */
function against(text: string, published: string | null = null): string | undefined {
  const page = { ...readText(text, { source: 'note.txt' }), published }
  const period = extractPage(page).result.figures.at(-1)?.against?.period
  return period && `${period.text}: ${period.start} ${period.end}`
}

describe('the time a change, a share or a plan is measured against', () => {
  it.each([
    ['Năm 2020, thu tăng 15% so với năm 2018.', 'năm 2018: 2018-01-01 2018-12-31'],
    ['Năm 2020, thu tăng 15% so với năm trước.', 'năm trước: 2019-01-01 2019-12-31'],
    ['Tháng 1/2020, giá giảm 4% so với tháng trước.', 'tháng trước: 2019-12-01 2019-12-31'],
    ['Quý I/2024, thu tăng 8,5% so với quý trước.', 'quý trước: 2023-10-01 2023-12-31'],
    ['Tháng 5/2021, giá tăng 4% so với tháng 4.', 'tháng 4: 2021-04-01 2021-04-30'],
    ['6 tháng đầu năm 2020, thu tăng 5% so với cùng kỳ.', 'cùng kỳ: 2019-01-01 2019-06-30'],
    ['6 tháng đầu năm 2021, thu tăng 5% so với cùng kỳ năm 2019.', 'cùng kỳ năm 2019: 2019-01-01 2019-06-30'],
    ['Tháng 2/2020, thu tăng 5% so với cùng kỳ năm trước.', 'cùng kỳ năm trước: 2019-02-01 2019-02-28'],
    ['Tháng 2/2021, thu tăng 5% so với cùng kỳ năm trước.', 'cùng kỳ năm trước: 2020-02-01 2020-02-29'],
    ['Từ ngày 15/12/2023 đến ngày 14/1/2024, số vụ giảm 12% so với cùng kỳ.', 'cùng kỳ: 2022-12-15 2023-01-14'],
    ['Tháng 5/2021, bán tăng 4% so với cùng kỳ tháng trước.', 'cùng kỳ tháng trước: 2021-04-01 2021-04-30'],
    ['Quý I/2024, thu đạt 25% dự toán năm 2024.', 'năm 2024: 2024-01-01 2024-12-31'],
  ])('%s', (text, time) => {
    expect(against(text)).toBe(time)
  })
  it.each([
    ['a plan of no year', 'Năm 2020, thu đạt 105% kế hoạch.'],
    ['a stretch of years has no time of the same length before', 'Giai đoạn 2016 - 2020, thu tăng 5% so với cùng kỳ.'],
    ['nobody tells of which year', '6 tháng đầu năm, thu tăng 5% so với cùng kỳ.'],
    ['what it is measured against is no time', 'Năm 2020, thu tăng 5% so với huyện bên.'],
  ])('%s', (_, text) => {
    expect(against(text)).toBeUndefined()
  })
  it('the page tells it where the figure has no time of its own', () => {
    expect(against('Thu tăng 15% so với năm ngoái.', '2024-03-05')).toBe('năm ngoái: 2023-01-01 2023-12-31')
  })
})
