import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsWithin, wordsOfText } from '../../src/text/words.js'

const pieces = fc.array(fc.constantFrom('m2', '12', 'hộ', 'ha', ' ', ',', 'tr5', '-', 'người', '\n'), { maxLength: 20 })

test('a part of a text has the words that it has alone', () => {
  fc.assert(
    fc.property(pieces, fc.nat(60), fc.nat(60), (list, a, b) => {
      const text = list.join('')
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      expect(idsWithin(text, wordsOfText(text), from, to)).toEqual([...wordsOfText(text.slice(from, to)).ids])
    }),
  )
})

test('a foreign word of two syllables is two words, however it is written', () => {
  const idsOf = (text: string) => [...wordsOfText(text).ids]
  expect(idsOf('hai ôtô, môtô và canô')).toEqual(idsOf('hai ô tô, mô tô và ca nô'))
  expect([...wordsOfText('hai ôtô').starts]).toEqual([0, 4, 5])
  expect(idsOf('tôtô')).toHaveLength(1)
})
