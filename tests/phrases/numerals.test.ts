import { describe, expect, test } from 'vitest'
import { fill, table, wrong } from './say.js'

interface Numerals {
  frames: Record<string, string>
  rows: { frame: string; value: number; forms: string[] }[]
}

const { frames, rows } = table<Numerals>('numerals')
const UNITS: Record<string, { kind: string; unit: string }> = {
  money: { kind: 'money', unit: 'VND' },
  mass: { kind: 'mass', unit: 'kg' },
  percent: { kind: 'percent', unit: '%' },
  degree: { kind: 'other', unit: 'độ C' },
}

describe.each(rows)('$value ($frame)', ({ frame, value, forms }) => {
  test.each(forms)('%s', (text) => {
    expect(wrong(fill(frames[frame] ?? '', text), [{ text, value, ...UNITS[frame] }])).toEqual([])
  })
})

// only whole numbers are the denominators of shares
test('a ratio with decimals is two numbers', () => {
  const say = 'Mật độ cây trồng đạt 1/2,5 của khu vực.'
  expect(
    wrong(say, [
      { text: '1', value: 1 },
      { text: '2,5', value: 2.5 },
    ]),
  ).toEqual([])
})
