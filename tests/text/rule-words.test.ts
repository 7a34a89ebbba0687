import { expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'
import { wordsOfText } from '../../src/text/words.js'

/** More words than the vocabulary has room for: "aaaa", "baaa", … */
const MADE = Array.from({ length: 20_000 }, (_, i) =>
  [0, 1, 2, 3].map((k) => String.fromCharCode(0x61 + (Math.floor(i / 26 ** k) % 26))).join(''),
)
const TEXT =
  'Huyện bàn giao 45 căn nhà cho hộ nghèo, mỗi căn trị giá 60 triệu đồng; công an bắt giữ 4 đối tượng trộm cắp.'

test('what a page says does not depend on the words that were read before it', () => {
  const { ids } = wordsOfText(MADE.join(' '))
  expect(ids.at(-1)).toBe(0)
  const say = () => extractPage(readText(TEXT, { source: 'note.txt' })).result
  const first = say()
  expect(first.figures.map(({ type }) => type)).toEqual(['housing', 'housing', 'suspect'])
  expect(say()).toEqual(first)
})
