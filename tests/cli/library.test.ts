import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extract, InputError, resultSchema, TYPES } from '../../src/index.js'
import { GIFTS, HOUSES } from './run.js'

it('reads a string, its bytes or HTML to the same figures', () => {
  const values = [HOUSES, new TextEncoder().encode(HOUSES), `<html><body><p>${HOUSES}</p></body></html>`].map((input) =>
    extract(input).figures.map(({ value, unit }) => [value, unit]),
  )
  expect(values[0]).toEqual([
    [121, null],
    [6e9, 'VND'],
  ])
  expect(values[1]).toEqual(values[0])
  expect(values[2]).toEqual(values[0])
})

it('gives a result that its schema accepts, and the text only when asked', () => {
  const result = extract(GIFTS, { source: 'qua.txt', published: '2024-01-20', url: 'https://example.gov.vn/1' })
  expect(resultSchema.parse(result)).toEqual(result)
  expect(result).toMatchObject({ source: 'qua.txt', published: '2024-01-20', url: 'https://example.gov.vn/1' })
  expect(result).not.toHaveProperty('text')
  expect(extract(GIFTS, { text: true }).text).toBe(GIFTS)
})

it('throws for what is no page', () => {
  expect(() => extract('')).toThrow(InputError)
  expect(() => extract('<html><body></body></html>')).toThrow(expect.objectContaining({ code: 'no-text' }))
  expect(() => extract(Uint8Array.from([0, 1, 2]))).toThrow(expect.objectContaining({ code: 'binary' }))
  expect(() => extract(new Uint8Array(20_000_001))).toThrow(expect.objectContaining({ code: 'too-large' }))
})

it.each([
  [{ published: '24/01/2024' }, /published must be an ISO date such as 2024-05-31, not '24\/01\/2024'/],
  [{ published: '2024-02-30' }, /published must be/],
  [{ url: 'not a url' }, /url must be an http or https address, not 'not a url'/],
  [{ url: 'ftp://example.gov.vn/1' }, /url must be/],
])('throws for what is said wrongly of a page: %o', (options, says) => {
  expect(() => extract(GIFTS, options)).toThrow(says)
})

it('names the types, and gives none of the words by which they are told', () => {
  expect(TYPES).toHaveLength(21)
  for (const type of TYPES) expect(Object.keys(type)).toEqual(['name', 'vi', 'en', 'roles'])
  const declared = readdirSync('dist/types').filter((name) => name.endsWith('.d.ts'))
  for (const name of declared) expect(readFileSync(`dist/types/${name}`, 'utf8').length).toBeLessThan(5000)
})
