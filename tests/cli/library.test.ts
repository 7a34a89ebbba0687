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
  expect(() => extract(Uint8Array.from([0, 1, 2]))).toThrow(expect.objectContaining({ code: 'binary' }))
  expect(() => extract(new Uint8Array(20_000_001))).toThrow(expect.objectContaining({ code: 'too-large' }))
})

it('names the types', () => {
  expect(TYPES).toHaveLength(21)
})
