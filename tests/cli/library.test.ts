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

it('reads the bytes that fetch gives, and those of a view', () => {
  const bytes = new TextEncoder().encode(`xx${HOUSES}`)
  const whole = bytes.slice(2).buffer
  const values = [whole, Buffer.from(whole), new DataView(bytes.buffer, 2)].map((input) =>
    extract(input).figures.map(({ value }) => value),
  )
  expect(values).toEqual([
    [121, 6e9],
    [121, 6e9],
    [121, 6e9],
  ])
})

it.each<[what: string, input: unknown, options: unknown, says: string]>([
  ['no input', undefined, {}, 'the input must be a string, a Uint8Array or an ArrayBuffer; await what gives it'],
  [
    'a promise',
    Promise.resolve(''),
    {},
    'the input must be a string, a Uint8Array or an ArrayBuffer; await what gives it',
  ],
  ['a number', 5, {}, 'the input must be a string, a Uint8Array or an ArrayBuffer; await what gives it'],
  ['no options', HOUSES, null, 'options must be an object'],
  ['a source that is no name', HOUSES, { source: null }, 'source must be a name'],
  [
    'a date as people write it',
    HOUSES,
    { published: '24/01/2024' },
    "published must be an ISO date such as 2024-05-31, not '24/01/2024'",
  ],
  ['no day', HOUSES, { published: '2024-02-30' }, "published must be an ISO date such as 2024-05-31, not '2024-02-30'"],
  ['a Date', HOUSES, { published: new Date(0) }, 'published must be an ISO date such as 2024-05-31'],
  ['no address', HOUSES, { url: 'not a url' }, "url must be an http or https address, not 'not a url'"],
  [
    'an address of another kind',
    HOUSES,
    { url: 'ftp://a.vn' },
    "url must be an http or https address, not 'ftp://a.vn'",
  ],
  ['another format', HOUSES, { format: 'pdf' }, "format must be one of html, txt, md, csv, not 'pdf'"],
  ['text that is no answer', HOUSES, { text: 'yes' }, "text must be true or false, not 'yes'"],
])('says what is wrong with %s', (_, input, options, says) => {
  expect(() => extract(input as string, options as object)).toThrow(new TypeError(`extract: ${says}`))
})

it('takes options that are undefined as not given', () => {
  const undefinedOptions = { source: undefined, url: undefined, published: undefined } as object
  expect(extract(HOUSES, undefinedOptions)).toMatchObject({ source: '-', url: null, published: null })
})

it('names the types, and gives none of the words by which they are told', () => {
  expect(TYPES).toHaveLength(21)
  for (const type of TYPES) expect(Object.keys(type)).toEqual(['name', 'vi', 'en', 'roles'])
  const declared = readdirSync('dist/types').filter((name) => name.endsWith('.d.ts'))
  for (const name of declared) expect(readFileSync(`dist/types/${name}`, 'utf8').length).toBeLessThan(6000)
})
