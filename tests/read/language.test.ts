import { expect, test } from 'vitest'
import { isSyllable } from '../../src/read/decode/syllables.js'
import { FUNCTION_WORDS, otherLanguage } from '../../src/read/language.js'

test('no word that tells of another language can be Vietnamese without its marks', () => {
  const words = FUNCTION_WORDS.flatMap(([, row]) => row.split(' '))
  expect(words.length).toBeGreaterThan(80)
  expect(words.filter(isSyllable)).toEqual([])
})

test.each([
  ['Indonesian or Malay', 'Pada tahun 2023, provinsi ini membangun 121 rumah untuk keluarga miskin dan petani.'],
  ['Spanish', 'En 2023, las familias recibieron 121 casas por una ayuda entre los vecinos y desde el ayuntamiento.'],
  [null, 'Nam 2023, xa Tan Hoa da xay 121 can nha cho ho ngheo.'],
  [null, 'Năm 2023, xã đã xây 121 căn nhà của và for the is are.'],
])('%s: %s', (language, text) => {
  expect(otherLanguage(text)).toBe(language)
})
