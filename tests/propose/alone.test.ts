import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** Lines that hold a number and nothing else, and lines that only look so: [line, value and text of each figure]. */
test.each<[string, [number, string][]]>([
  ['-12,5', [[-12.5, '-12,5']]],
  ['−12,5', [[-12.5, '−12,5']]],
  ['-1.200.000', [[-1200000, '-1.200.000']]],
  ['Kết quả như sau\n\n-7,25\n\nHết', [[-7.25, '-7,25']]],
  ['.77', [[0.77, '.77']]],
  [',5', [[0.5, ',5']]],
  ['-.5', [[-0.5, '-.5']]],
  ['5 1/2', [[5.5, '5 1/2']]],
  ['23 1/5', [[23.2, '23 1/5']]],
  ['12 1/4 ha', [[12.25, '12 1/4']]],
  ['-12 1/4 ha', [[-12.25, '-12 1/4']]],
  // lists, other words beside the number, and days
  ['- 12', []],
  [
    '- 12 hộ\n- 15 hộ',
    [
      [12, '12'],
      [15, '15'],
    ],
  ],
  ['-12 hộ nghèo', [[12, '12']]],
  ['-12 ha', [[12, '12']]],
  ['Còn lại: -12,5 tấn', [[12.5, '12,5']]],
  ['-2024', []],
  ['7.5', [[7.5, '7.5']]],
  [
    '5 16/2',
    [
      [5, '5'],
      [16, '16'],
      [2, '2'],
    ],
  ],
  ['Tổ 5 1/2 hộ', [[0.5, '1/2']]],
])('%j', (line, figures) => {
  expect(read(line).result.figures.map(({ value, text }) => [value, text])).toEqual(figures)
})

test.each([
  ['-5,2%', 'down'],
  ['+5,2%', 'up'],
  ['5,2%', null],
  ['- 5,2%', null],
])('%s alone is a change by its sign', (line, change) => {
  expect(read(line).result.figures).toMatchObject([{ value: 5.2, change }])
})
