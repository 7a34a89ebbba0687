import { expect, test } from 'vitest'
import { phraseSet } from '../../src/lexicon/phrases.js'
import { numberedWords, wordsOfText } from '../../src/text/words.js'

/** More words than the vocabulary has room for: "aaaa", "baaa", … */
const MADE = Array.from({ length: 20_000 }, (_, i) =>
  [0, 1, 2, 3].map((k) => String.fromCharCode(0x61 + (Math.floor(i / 26 ** k) % 26))).join(''),
)

test('the words of rules have numbers however many words were read before', () => {
  const { ids } = wordsOfText(MADE.join(' '))
  expect(ids.at(-1)).toBe(0)
  const table = phraseSet(['gạch lát', 'gạch'])
  const match = { row: true, start: 1, end: 3 }
  const { words, ids: own } = numberedWords('viên gạch lát nền')
  expect([table.at(words, 1), table.at(own, 1)]).toEqual([match, match])
  // a text goes on without
  expect(wordsOfText('zzzzzz').ids[0]).toBe(0)
})
