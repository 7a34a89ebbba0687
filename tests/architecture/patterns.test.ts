import { isSafe } from 'redos-detector'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'
import { exported, literals } from './patterns.js'

/** Steps of the search for two ways through one text; a count, so that every machine gives the same answer. */
const MAX_STEPS = 20_000

test('no pattern of the sources can backtrack without bound', async () => {
  const patterns = [...literals(), ...(await exported())]
  expect(patterns.length).toBeGreaterThan(50)
  const unsafe = patterns.filter(({ pattern }) => {
    const { safe, error } = isSafe(pattern, { maxSteps: MAX_STEPS })
    return !safe && error !== 'hitMaxSteps'
  })
  expect(unsafe.map((one) => one.name)).toEqual([])
}, 600_000)

/** Texts that made other tools quadratic or worse. The cap is one of patience, far from what they take. */
const HARD: Record<string, string> = {
  digits: '1'.repeat(100_000),
  'digits and dots': '1.'.repeat(50_000),
  'groups of three': '123.'.repeat(40_000),
  'digits and spaces': '1 '.repeat(50_000),
  'months of a header': 'tháng 1 '.repeat(20_000),
  'number words': 'hai mươi mốt nghìn '.repeat(10_000),
  scales: 'tỷ triệu nghìn '.repeat(10_000),
  qualifiers: 'khoảng trên gần '.repeat(10_000),
  ranges: 'từ 1 đến '.repeat(15_000),
  slashes: '1/2/'.repeat(40_000),
  spaces: ' '.repeat(200_000),
  quotes: '“'.repeat(100_000),
  brackets: '(1 '.repeat(40_000),
  commas: '1 hộ, '.repeat(20_000),
  'slashed pairs': '3 vụ/'.repeat(20_000),
  stops: '. '.repeat(80_000),
  capitals: 'Ban Chỉ Đạo '.repeat(15_000),
  addresses: 'www.'.repeat(40_000),
}

test.each(Object.entries(HARD))(
  '%s: the whole way ends',
  (_, text) => {
    const page = readText(`Bản tin\n\n${text} 12 hộ.\n`, { source: 'a.txt' })
    expect(extractPage(page).result.schema).toBe('solieu/1')
  },
  60_000,
)
