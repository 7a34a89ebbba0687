import vm from 'node:vm'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import type { Format } from '../../src/read/format.js'
import { readText } from '../../src/read/index.js'
import { built, builtWhile, exported, literals, unbuilt } from './patterns.js'

const LENGTH = 1500
/** A pattern that is linear, or quadratic on so short a text, takes a thousandth of it; one that doubles never ends. */
const PATIENCE = 10_000

const COMMON = [' ', 'a', '1', 'Á', 'á', '.', ',', '-', '/', '"', '(', '1.', '1 ', 'a ', 'a1', '. ', ' -', 'Á ', 'á, ']

/** How many words of a pattern are repeated, and how many are tried before what is: the rows of times speak of dozens. */
const WORDS = 60
const OPENINGS = 8

/** Texts that repeat what the pattern itself speaks of, and then break off. */
function pumped({ source }: RegExp): string[] {
  const words = [...new Set(source.replace(/\\[a-zA-Z]/g, ' ').match(/\p{L}+/gu) ?? [])].slice(0, WORDS)
  const openings = ['', ...words.slice(0, OPENINGS).map((word) => `${word} `)]
  const pumps = [
    ...COMMON,
    ...words.flatMap((word) => [word, `${word} `, `${word} 1`, `1 ${word} `, `${word}, `]),
    ...words.slice(1).map((word, i) => `${words[i]} ${word} `),
  ]
  return pumps.flatMap((pump) => {
    const text = pump.repeat(Math.ceil(LENGTH / pump.length))
    return openings.map((opening) => `${opening}${text}\u0000`)
  })
}

function isEndless(pattern: RegExp, patience = PATIENCE): boolean {
  const plain = new RegExp(pattern, pattern.flags.replace(/[gy]/g, ''))
  const context = vm.createContext({ pattern: plain, texts: pumped(pattern) })
  try {
    vm.runInContext('for (const text of texts) pattern.test(text)', context, { timeout: patience })
    return false
  } catch {
    return true
  }
}

test('no pattern of the sources can backtrack without bound', async () => {
  const made = await built()
  // where patterns are built and none was seen, the test would see nothing
  expect(unbuilt(made)).toEqual([])
  const all = new Map([...literals(), ...made, ...(await exported())].map((one) => [String(one.pattern), one]))
  expect(all.size).toBeGreaterThan(1000)
  const endless = [...all.values()].filter(({ pattern }) => isEndless(pattern))
  expect(endless.map((one) => one.name)).toEqual([])
}, 600_000)

test('the test above knows a bad pattern when it sees one, as a literal and when it is built', async () => {
  expect(isEndless(/^(?:a+)+$/, 500)).toBe(true)
  const build = (body: string) => new RegExp(body, 'y')
  const made = await builtWhile(async () => {
    build('(?:(?:năm )+)+,')
    build('năm+,')
  }, /\/(patterns\.test\.ts):(\d+:\d+)/)
  expect(made.map(({ pattern }) => [String(pattern), isEndless(pattern, 500)])).toEqual([
    ['/(?:(?:năm )+)+,/y', true],
    ['/năm+,/y', false],
  ])
})

test('the test above knows where patterns are built that it has not seen', () => {
  expect(unbuilt([]).length).toBeGreaterThan(10)
})

/** Texts that made this tool, or others, quadratic or worse, and how often they are repeated. */
const HARD: Record<string, [pump: string, times: number]> = {
  digits: ['1', 200_000],
  'digits and dots': ['1.', 100_000],
  'groups of three': ['123.', 50_000],
  'digits and spaces': ['1 ', 50_000],
  'months of a header': ['tháng 1 ', 20_000],
  'number words': ['hai mươi mốt nghìn ', 10_000],
  scales: ['tỷ triệu nghìn ', 10_000],
  qualifiers: ['khoảng trên gần ', 10_000],
  ranges: ['từ 1 đến ', 15_000],
  slashes: ['1/2/', 40_000],
  spaces: [' ', 200_000],
  letters: ['a', 200_000],
  quotes: ['“', 100_000],
  brackets: ['(1 ', 40_000],
  commas: ['1 hộ, ', 20_000],
  'accounts of a side': ['111, ', 64_000],
  'slashed pairs': ['3 vụ/', 20_000],
  stops: ['. ', 80_000],
  dots: ['.', 20_000],
  capitals: ['Ban Chỉ Đạo ', 15_000],
  addresses: ['www.', 40_000],
  ceilings: ['giảm tới 5% ', 8_000],
  'sums of places': ['tại 5 tỷ đồng, ', 8_000],
  parts: ['5/7 hộ ', 32_000],
  'brackets of prices': ['5 (mua vào ', 32_000],
  calculations: ['= 100.000 + 20.000 ', 32_000],
}

/** One text is so many times as long as the other: what is linear takes that many times as long, what is quadratic 64 times. */
const TIMES = 8
const MOST = 12
/** What is done in less (milliseconds of the processor) tells nothing of how it grows. */
const LEAST = 150
const TRIES = 3

function costOf(text: string, format: Format): number {
  const page = readText(text, { source: 'a.txt', format })
  const before = process.cpuUsage()
  extractPage(page)
  return process.cpuUsage(before).user / 1000
}

/** How many times as long the longer text takes: the least of some tries, since other work of the machine only adds to it. */
function growthOf(cost: (times: number) => number, times: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && least > MOST; attempt++) {
    const short = cost(times / TIMES)
    const long = cost(times)
    least = Math.min(least, long < LEAST ? 1 : long / short)
  }
  return least
}

test.each(Object.entries(HARD))('%s: the whole way grows as the text does', (_, [pump, times]) => {
  expect(growthOf((n) => costOf(`Bản tin\n\n${pump.repeat(n)}x 12 hộ.\n`, 'txt'), times)).toBeLessThan(MOST)
})

/** Heads of columns and what stands below: as many columns as there are. */
const WIDE: Record<string, [head: string, cell: string]> = {
  years: ['Năm', '12'],
  units: ['Đơn vị tính', '12'],
  differences: ['Tăng (giảm)', '(12)'],
}

test.each(Object.entries(WIDE))('a table of many columns of %s grows as they do', (_, [head, cell]) => {
  const tableOf = (n: number) => [head, cell, cell].map((text) => Array(n).fill(text).join(';')).join('\n')
  expect(growthOf((n) => costOf(tableOf(n), 'csv'), 8_000)).toBeLessThan(MOST)
})

test('the test above knows what is quadratic when it sees it', () => {
  const pattern = /[.!?…]+["')\]]*(?=\s|$)/g
  const cost = (n: number) => {
    const before = process.cpuUsage()
    pattern.test(`${'.'.repeat(n)}x`)
    return process.cpuUsage(before).user / 1000
  }
  expect(growthOf(cost, 32_000)).toBeGreaterThan(MOST)
})
