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

test('nor does what a page says that has more words than there is room for', () => {
  const told = `Nơi thuê được giảm thuế không quá 15 (mười lăm) năm. ${TEXT}`
  const pages = [`${told}\n\n${MADE.join(' ')}\n\n${told}`, told, MADE.slice(0, 9000).join(' '), TEXT]
  const say = (text: string) => extractPage(readText(text, { source: 'note.txt' })).result
  const first = pages.map(say)
  expect(first[0]?.figures.filter(({ kind }) => kind === 'duration').map(({ value }) => value)).toEqual([15, 15])
  expect(pages.map(say)).toEqual(first)
  expect(pages.toReversed().map(say)).toEqual(first.toReversed())
})
