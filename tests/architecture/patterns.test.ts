import vm from 'node:vm'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'
import { exported, literals } from './patterns.js'

const LENGTH = 1500
/** A pattern that is linear, or quadratic on so short a text, takes a thousandth of it; one that doubles never ends. */
const PATIENCE = 10_000

const COMMON = [' ', 'a', '1', 'Á', 'á', '.', ',', '-', '/', '"', '(', '1.', '1 ', 'a ', 'a1', '. ', ' -', 'Á ', 'á, ']

/** Texts that repeat what the pattern itself speaks of, and then break off. */
function pumped({ source }: RegExp): string[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/\p{L}+/gu) ?? [])].slice(0, 12)
  const pumps = [...COMMON, ...words.flatMap((word) => [word, `${word} `, `${word} 1`])]
  return pumps.flatMap((pump) => {
    const text = pump.repeat(Math.ceil(LENGTH / pump.length))
    return [`${text}\u0000`, `${words[0] ?? ''} ${text}\u0000`]
  })
}

test('no pattern of the sources can backtrack without bound', async () => {
  const all = new Map([...literals(), ...(await exported())].map((one) => [String(one.pattern), one]))
  expect(all.size).toBeGreaterThan(50)
  const endless = [...all.values()].filter(({ pattern }) => {
    const plain = new RegExp(pattern, pattern.flags.replace(/[gy]/g, ''))
    const context = vm.createContext({ pattern: plain, texts: pumped(pattern) })
    try {
      vm.runInContext('for (const text of texts) pattern.test(text)', context, { timeout: PATIENCE })
      return false
    } catch {
      return true
    }
  })
  expect(endless.map((one) => one.name)).toEqual([])
}, 600_000)

test('the test above knows a bad pattern when it sees one', () => {
  const context = vm.createContext({ pattern: /^(?:a+)+$/, texts: pumped(/^(?:a+)+$/) })
  const run = () => vm.runInContext('for (const text of texts) pattern.test(text)', context, { timeout: 500 })
  expect(run).toThrow()
})

/** Texts that made other tools quadratic or worse. The cap is one of patience, far from what they take. */
const HARD: Record<string, string> = {
  digits: '1'.repeat(200_000),
  'digits and dots': '1.'.repeat(100_000),
  'groups of three': '123.'.repeat(50_000),
  'digits and spaces': '1 '.repeat(50_000),
  'months of a header': 'tháng 1 '.repeat(20_000),
  'number words': 'hai mươi mốt nghìn '.repeat(10_000),
  scales: 'tỷ triệu nghìn '.repeat(10_000),
  qualifiers: 'khoảng trên gần '.repeat(10_000),
  ranges: 'từ 1 đến '.repeat(15_000),
  slashes: '1/2/'.repeat(40_000),
  spaces: ' '.repeat(200_000),
  letters: 'a'.repeat(200_000),
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
  30_000,
)
