import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../phrases/say.js'
import { grouped, inWords, type Style } from './writer.js'

const MAX = 1_000_000_000_000_000
const RUNS = { numRuns: 150, seed: 20240124 }

const style: fc.Arbitrary<Style> = fc.record({
  zero: fc.constantFrom('linh', 'lẻ'),
  thousand: fc.constantFrom('nghìn', 'ngàn'),
  billion: fc.constantFrom('tỷ', 'tỉ'),
  four: fc.constantFrom('tư', 'bốn'),
})

/** Whole numbers of every length alike: half of all numbers below 10^15 would have fifteen digits. */
const whole = fc.integer({ min: 1, max: 15 }).chain((length) => fc.integer({ min: 2, max: 10 ** length }))

const fraction = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).replace(/0+$/, ''))

/** The one figure of a sentence that holds the numeral: its text and its value. */
function only(frame: string, numeral: string): [string, number][] {
  return read(frame.replace('{}', numeral)).result.figures.map((figure) => [figure.text, figure.value])
}

const COUNT = 'Theo thống kê, toàn tỉnh có {} hộ được hỗ trợ.'
const MONEY = 'Tổng kinh phí của chương trình là {} đồng.'

describe('any number, however it is written, is read back exactly', () => {
  test('in words', () => {
    fc.assert(
      fc.property(whole, style, (n, how) => {
        const words = inWords(n, how)
        expect(only(COUNT, words)).toEqual([[words, n]])
      }),
      RUNS,
    )
  })

  test.each(['.', ' ', ''])('in digits, thousands separated by "%s"', (separator) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX }), (n) => {
        const digits = grouped(String(n), separator)
        expect(only(COUNT, digits)).toEqual([[digits, n]])
      }),
      RUNS,
    )
  })

  test('with decimals after a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fraction, (n, decimals) => {
        const digits = `${grouped(String(n), '.')},${decimals}`
        // "12,345" may be twelve thousand: three decimals need another sign that they are decimals.
        fc.pre(n > 999 || n === 0 || decimals.length !== 3)
        expect(only('Đơn vị thu hoạch được {} tấn lúa.', digits)).toEqual([[digits, Number(`${n}.${decimals}`)]])
      }),
      RUNS,
    )
  })

  test.each([
    ['nghìn', 3],
    ['ngàn', 3],
    ['vạn', 4],
    ['triệu', 6],
    ['tỷ', 9],
    ['tỉ', 9],
    ['nghìn tỷ', 12],
  ] as const)('with decimals and "%s"', (scale, zeros) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (n, part) => {
        const decimals = String(part).replace(/0+$/, '')
        const written = `${n},${decimals} ${scale}`
        // The decimal point is moved in the string: no arithmetic that could round.
        expect(only(MONEY, written)).toEqual([[written, Number(`${n}.${decimals}e${zeros}`)]])
      }),
      RUNS,
    )
  })

  test('as a compound: "1 tỷ 200 triệu", "3 triệu 500 nghìn"', () => {
    const scales = [
      [1e9, 'tỷ', 1e6, 'triệu'],
      [1e6, 'triệu', 1e3, 'nghìn'],
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (row, a, b) => {
          const [high, highName, low, lowName] = row
          const written = `${a} ${highName} ${b} ${lowName}`
          expect(only(MONEY, written)).toEqual([[written, a * high + b * low]])
        },
      ),
      RUNS,
    )
  })

  test('as a range, whose bounds share the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (low, more) => {
        const written = `${low} đến ${low + more} triệu`
        const found = read(`Tổng vốn đầu tư từ ${written} đồng.`).result.figures
        expect(found.map(({ text, value, valueMax }) => [text, value, valueMax])).toEqual([
          [written, low * 1e6, (low + more) * 1e6],
        ])
      }),
      RUNS,
    )
  })
})
