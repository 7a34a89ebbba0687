import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { InputError, readText } from '../../src/read/index.js'
import { resultSchema } from '../../src/schema.js'
import { breaches } from '../pages/invariants.js'
import { table } from '../phrases/say.js'

const RUNS = { numRuns: 150, seed: 20240124 }

/** Breaches of a text read as a page; a text that is refused for being empty has none. */
function unsound(text: string, source: string): string[] {
  try {
    const page = readText(text, { source })
    const extraction = extractPage(page)
    return [
      ...breaches(page.text, extraction),
      ...(resultSchema.safeParse(extraction.result).error?.issues ?? []).map(String),
    ]
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

const { cases } = table<{ cases: { say: string }[] }>('links')
const sentence = fc.constantFrom(
  ...cases.map((one) => one.say),
  ...table<{ groups: { say: string[] }[] }>('negatives').groups.flatMap((group) => group.say),
)
const glue = fc.constantFrom(' ', '\n', '\n\n', '; ', '. ', ', ', ' - ', '/', '\u00A0', '\u200B', '\r\n', '\t', '…', '')

/** Pieces of the language in any order: what a broken page is made of. */
const piece = fc.constantFrom(
  ...'12,4 tỷ|1.300|06|32vụ/36|từ|đến|trở lên|khoảng|trên|dưới|gần|%|đồng|kg|tạ/ha|m2|năm|tháng|ngày|quý|lần thứ|số|hàng nghìn|một nửa|2/3|24/01/2024|8h30|Covid-19|tăng|giảm|so với cùng kỳ|mỗi|tổng trị giá|trong đó|vụ|đối tượng|hộ nghèo|“|”|(|)|;|,|.|…|-|–|/|½|²|①|٣|１２|🙂|e\u0301|\uD800'.split(
    '|',
  ),
)

test('sentences joined in any way keep every span sound', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sentence, glue), { minLength: 1, maxLength: 12 }), (parts) => {
      expect(unsound(parts.flat().join(''), 'a.txt')).toEqual([])
    }),
    RUNS,
  )
})

test('pieces of the language in any order never throw and keep every span sound', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, glue), { minLength: 1, maxLength: 60 }), (parts) => {
      expect(unsound(parts.flat().join(''), 'a.txt')).toEqual([])
    }),
    RUNS,
  )
})

test.each(['a.txt', 'a.md', 'a.html'])('any text at all, as %s', (source) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(unsound(text, source)).toEqual([])
    }),
    RUNS,
  )
})

test('a sentence says the same wherever it stands: only its offsets move', () => {
  const figures = (text: string, from: number) =>
    extractPage(readText(text, { source: 'a.txt' }))
      .result.figures.filter((figure) => figure.start >= from)
      .map(({ start, end, text: numeral, value, kind, unit, qualifier, item }) => [
        start - from,
        end - from,
        numeral,
        value,
        kind,
        unit,
        qualifier,
        item,
      ])
  fc.assert(
    fc.property(
      sentence,
      fc.array(fc.constantFrom(...cases.map((one) => one.say)), { maxLength: 4 }),
      (say, before) => {
        const head = `Bản tin trong tỉnh\n\n`
        const more = `${head}${before.map((one) => `${one}\n\n`).join('')}`
        expect(figures(`${more}${say}\n`, more.length)).toEqual(figures(`${head}${say}\n`, head.length))
      },
    ),
    RUNS,
  )
})
